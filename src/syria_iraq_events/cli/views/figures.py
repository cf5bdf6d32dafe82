"""What claims count, for reading: one bar a claim, by day, and what they amount to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.assessment.standing import apart
from syria_iraq_events.cli.views.bars import Bars
from syria_iraq_events.cli.views.scale import figure as in_figures
from syria_iraq_events.cli.wording import count, quantity_in_words
from syria_iraq_events.reporting.text import ELLIPSIS, clean, clip, wrap

if TYPE_CHECKING:
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.screen import Screen
    from syria_iraq_events.dataset.assessed import Figure, FigureRow
    from syria_iraq_events.dataset.event_parts import Measure

WIDE = 120
"""From so many columns on, speaker and origin stand beside the bar, else below it."""
NARROW = 24
"""With fewer columns than these beside day and number, a bar has a line of its own."""
BAR = 44
"""Columns of a bar that has speaker and origin beside it."""
_BEST = {
    "median-of-origins": "best is the lower median of one point an origin",
    "latest-official": "best is the latest number that a party gives on record",
    "range": "no best is chosen",
}
_NO_BEST = "there is no best, for none of them gives a single number that could be one"


def show_figure(page: Page, measure: Measure, figure: Figure, method: str, lang: str) -> None:
    """A section for a measure."""
    page.paragraph(f"{figure.measure}: {measure.of} ({measure.unit}, {measure.kind})", role="title")
    rows = sorted(figure.rows, key=_day)
    if not rows:
        page.paragraph("No claim that was public counts this.")
        return
    screen = page.screen
    said = [row.claim.figures[figure.measure] for row in rows]
    told = [quantity_in_words(one) for one in said]
    days = [_day_told(row, screen) for row in rows]
    day_room, said_room = max(map(len, days)), max(map(len, told))
    room = (screen.width or 10_000) - day_room - said_room - 4
    layout = "beside" if screen.width is None or screen.width >= WIDE else "below"
    if layout == "below" and room < NARROW:
        layout, room = "stacked", screen.prose - 2
    indent = 2 if layout == "stacked" else day_room + 2
    bars = Bars(said, min(room, BAR) if layout == "beside" else room, screen)
    left = None if screen.width is None else room - BAR - 2
    page.blank()
    if bars.scale.log:
        page.line(screen.paint("logarithmic scale", "dim"), indent)
    for line in bars.axis():
        page.line(screen.paint(line, "dim"), indent)
    for row, day, one, words in zip(rows, days, said, told, strict=True):
        number = words if row.counts else screen.paint(words, "dim")
        when = screen.paint(day, "dim") + " " * (day_room - len(day))
        cells = [when, bars.bar(one, counts=row.counts), number + " " * (said_room - len(words))]
        _row(page, row, lang, cells, layout=layout, indent=indent, left=left)
    _sum(page, figure, bars, indent)
    page.blank()
    page.paragraph(figure_line(figure), role="strong")
    counting = sum(row.counts for row in rows)
    verb = "counts" if counting == 1 else "count"
    best = _NO_BEST if figure.best is None and method != "range" else _BEST[method]
    page.paragraph(f"{count(counting, 'claim')} of {len(rows)} {verb}; {best}", role="dim")
    if any(not day[0].isdigit() for day in days):
        sign = _on_or_before(screen)
        page.paragraph(
            f"{sign} on or before that day: the claim was public by then, or no single day is told",
            role="dim",
        )


def _row(
    page: Page, row: FigureRow, lang: str, cells: list[str], *,
    layout: str, indent: int, left: int | None,
) -> None:  # fmt: skip
    """Day, bar and number of a claim, and whose it is: beside them, or below."""
    screen = page.screen
    when, bar, number = cells
    if layout == "beside":
        page.line(f"{when}  {bar}  {number}  {_beside(screen, row, lang, left)}")
        return
    if layout == "stacked":
        page.line(f"{when}  {number}")
        page.line(bar, indent)
    else:
        page.line(f"{when}  {bar}  {number}")
    for line in wrap(_whose(screen, row, lang), screen.prose - indent):
        page.line(screen.paint(screen.isolate(line), "dim"), indent)


def figure_line(figure: Figure) -> str:
    """Low, best and high in one line.

    >>> import syria_iraq_events as sie
    >>> event = sie.load().events["2024-12-07-syrian-soldiers-enter-iraq"]
    >>> figure_line(event.figure("arrivals"))
    'low 2,493, best 2,493, high 2,700'
    """
    if figure.low is None or figure.high is None:
        return "no number counts"
    low = in_figures(figure.low) + (" or fewer" if figure.open_low else "")
    high = in_figures(figure.high) + (" or more" if figure.open_high else "")
    best = f"best {in_figures(figure.best)}, " if figure.best is not None else ""
    return f"low {low}, {best}high {high}"


def _sum(page: Page, figure: Figure, bars: Bars, indent: int) -> None:
    """The bar of all that counts."""
    if figure.low is None or figure.high is None:
        return
    label = page.screen.paint("together", "strong")
    bar = bars.summary(
        figure.low, figure.high, figure.best,
        open_low=figure.open_low, open_high=figure.open_high,
    )  # fmt: skip
    if indent > len("together"):
        page.line(label + " " * (indent - len("together")) + bar)
    else:
        page.line(label)
        page.line(bar, indent)


def _day(row: FigureRow) -> tuple[str, bool, str]:
    """The day by which rows stand: when it was said, or else since when it was public.

    With it whether that day is the very day, and the id, which settles the rest.
    """
    claim = row.claim
    said = claim.said_on
    if said and said.latest:
        return said.latest.isoformat(), said.earliest == said.latest, claim.id
    return str(claim.public_from), False, claim.id


def _day_told(row: FigureRow, screen: Screen) -> str:
    day, exact, _ = _day(row)
    return day if exact else f"{_on_or_before(screen)}{day}"


def _on_or_before(screen: Screen) -> str:
    return "\u2264" if screen.unicode else "<="


def _mark(row: FigureRow) -> str:
    """Why a row does not count; empty where it does."""
    if row.why_not == "superseded":
        later = (c for c in row.claim.replaced_by if not apart(c._line, row.claim._line))
        return f"superseded by {' and '.join(claim.key for claim in later)}"
    return row.why_not or ""


def _whose(screen: Screen, row: FigureRow, lang: str) -> str:
    """Why the row does not count, the speaker, and the origin where that is another."""
    speaker, origin = clean(row.claim.speaker.label(lang)), clean(row.origin.label(lang))
    if origin == speaker:
        origin = ""
    elif row.origin.is_known:
        origin = f"origin {origin}"
    between = " \u00b7 " if screen.unicode else " / "
    return between.join(filter(None, (_mark(row), speaker, origin)))


def _beside(screen: Screen, row: FigureRow, lang: str, room: int | None) -> str:
    """The same on the line of the bar, cut where there is no room."""
    text = _whose(screen, row, lang)
    if room is not None:
        text = clip(text, room) if screen.unicode else clip(text, room - 2).replace(ELLIPSIS, "...")
    shown = screen.isolate(text)
    return shown if row.counts else screen.paint(shown, "dim")
