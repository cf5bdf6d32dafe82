"""The lines of the rule in words: the first that matches gives the status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.reporting.text import wrap

if TYPE_CHECKING:
    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.assessed import Status

_DENIED_EN = (
    "it is asserted and denied; a party denies it on record, nobody asserts it on record, and at "
    "most one origin asserts it that does not deny it too"
)
_DENIED_AR = (
    "يؤكد وينفى؛ ينفيه علنا طرف في الحدث ولا يؤكده أحد علنا، ولا يؤكده إلا أصل واحد على الأكثر "
    "لا ينفيه أيضا"
)
LINES: tuple[tuple[int, str, str, str], ...] = (
    (1, "scenario", "the event is a scenario", "الحدث فرضية"),
    (2, "unreported", "nothing that says anything of it was public", "لم يكن شيء عنه منشورا"),
    (3, "disputed", "investigations from outside the event refute it and verify it",
     "تحقيقات من خارج الحدث تدحضه وأخرى تثبته"),
    (4, "refuted", "an investigation from outside the event refutes it",
     "تحقيق من خارج الحدث يدحضه"),
    (5, "denied", "somebody denies it and nobody asserts it", "ينفيه أحد ولا يؤكده أحد"),
    (6, "retracted", "nobody asserts it any more: an assertion was replaced or struck",
     "لم يعد أحد يؤكده: استبدل التأكيد أو أسقط"),
    (6, "planned", "nobody asserts it and it is planned", "لا يؤكده أحد وهو مخطط له"),
    (6, "unconfirmed", "nobody asserts it", "لا يؤكده أحد"),
    (7, "denied", _DENIED_EN, _DENIED_AR),
    (7, "disputed", "it is asserted and denied", "يؤكد وينفى"),
    (8, "officially-confirmed", "a party to the event asserts it on record, and not second-hand",
     "يؤكده طرف في الحدث علنا وليس نقلا عن غيره"),
    (9, "corroborated", "two or more independent origins assert it",
     "يؤكده أصلان مستقلان أو أكثر"),
    (10, "reported", "one origin asserts it", "يؤكده أصل واحد"),
)  # fmt: skip
"""Number, status, and the condition in English and Arabic, in the order in which they are tried."""


def words_of(status: Status, lang: str) -> str:
    """The condition of the line that gave a status, in ``en`` or ``ar``."""
    return str(checked(status)[-1][lang])


def checked(status: Status) -> list[dict[str, Any]]:
    """The lines that were tried, as plain JSON values; the last one matched."""
    last = next(at for at, line in enumerate(LINES) if line[:2] == (status.line, status.term))
    return [
        {"line": number, "status": term, "matches": at == last, "en": en, "ar": ar}
        for at, (number, term, en, ar) in enumerate(LINES[: last + 1])
    ]


def show_rule(page: Page, status: Status, lang: str) -> None:
    """The lines that were tried, each with yes or no."""
    screen = page.screen
    for line in checked(status):
        head = f"{line['line']:>4}  {'yes' if line['matches'] else 'no ':<3}  "
        for part in wrap(line[lang], screen.prose - len(head)):
            shown = head + screen.isolate(part)
            page.line(screen.paint(shown, "strong" if line["matches"] else "dim"))
            head = " " * len(head)
