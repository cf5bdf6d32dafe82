"""A review as GitHub's Markdown, in which no record can write markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.dataset.diff_markdown import NO_VERDICT, code, escape, value_text
from syria_iraq_events.reporting.form import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.contradictions import Contradiction
    from syria_iraq_events.dataset.diff import Diff
    from syria_iraq_events.dataset.diff_records import RecordChange
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.reviewing.review import Review

OTHERS = ("source", "actor", "place")
MARK = "<!-- sie-review -->"
"""Stands first, so that a program finds the comment that it wrote before."""
MAX_EVENTS = 40
"""Events that are shown one by one; a comment on GitHub holds 65,536 characters."""


def markdown(review: Review, title: str) -> str:
    """The review for humans."""
    lines = [MARK, f"## {escape(title)}", ""]
    if review.diff is None:
        lines += ["The records have errors, so what the change does cannot be told yet.", ""]
    else:
        lines += [*_summary(review, review.diff), ""]
    lines += ["## Findings", "", told(review.report, "markdown")]
    lines += _contradictions("New contradictions", review.contradictions)
    lines += _contradictions("Contradictions that are gone", review.settled)
    if review.diff is not None:
        lines += ["", "## Events", *_events(review.diff), *_others(review.diff)]
    return "\n".join(lines) + "\n"


def _summary(review: Review, diff: Diff) -> Iterator[str]:
    counts: dict[tuple[str, str], int] = {}
    for record in diff.records:
        counts[record.kind, record.change] = counts.get((record.kind, record.change), 0) + 1
    if not counts:
        yield "No record differs."
        return
    told = [f"{number:,} {kind}{'s' if number > 1 else ''} {change}"
            for (kind, change), number in counts.items()]  # fmt: skip
    yield f"{', '.join(told)}. Required version step: **{diff.required_step}**."
    if diff.statuses:
        yield ""
        count = len(diff.statuses)
        yield f"**{count:,}** status{'es flip' if count > 1 else ' flips'}. {NO_VERDICT}"
    if review.contradictions:
        count = len(review.contradictions)
        yield f"**{count:,}** new contradiction{'s' if count > 1 else ''}."
    if diff.lost_ids:
        yield ""
        yield f"⚠️ Ids that lead nowhere now: {', '.join(map(code, diff.lost_ids))}"


def _events(diff: Diff) -> Iterator[str]:
    touched = _touched(diff)
    for number, (id, changes) in enumerate(touched.items()):
        if number == MAX_EVENTS:
            yield f"\n... and {len(touched) - number:,} more events"
            return
        new = diff.new.events.get(id)
        old = diff.old.events.get(_former(diff, id))
        event = new or old
        if event is None:
            continue
        yield ""
        yield f"### {escape(event.label())}"
        yield ""
        yield f"{code(id)} · {escape(str(event.date))}"
        yield ""
        yield from _before_and_after(old, new)
        yield from _claims(diff, changes)


def _touched(diff: Diff) -> dict[str, list[RecordChange]]:
    """The changes by event, those of the claims on it among them."""
    found: dict[str, list[RecordChange]] = {}
    for record in diff.records:
        if record.kind in ("event", "claim"):
            found.setdefault(record.id.partition("#")[0], []).append(record)
    for status in diff.statuses:
        found.setdefault(status.event, [])
    for figure in diff.figures:
        found.setdefault(figure.event, [])
    return found


def _former(diff: Diff, id: str) -> str:
    moved = (one.former_id for one in diff.records if one.kind == "event" and one.id == id)
    return next((former for former in moved if former), id)


def _before_and_after(old: Event | None, new: Event | None) -> Iterator[str]:
    """What the event amounts to, before and after."""
    yield "| | before | after |"
    yield "|---|---|---|"
    before, after = _facts(old), _facts(new)
    for name in {**before, **after}:
        then, now = before.get(name, ""), after.get(name, "")
        shown = f"**{escape(now)}**" if now and now != then else escape(now)
        yield f"| {escape(name)} | {escape(then)} | {shown} |"


def _facts(event: Event | None) -> dict[str, str]:
    if event is None:
        return {}
    figures: Mapping[str, Any] = event.figures
    claims = list(event.claims.values())
    denied = sum(claim.stance in ("denies", "refutes") for claim in claims)
    return {
        "title": event.label(),
        "date": str(event.date),
        "status": str(event.status()),
        "claims": f"{len(claims)}, {denied} of them denying" if denied else str(len(claims)),
        **{f"figure {name}": str(figure) for name, figure in figures.items()},
    }


def _claims(diff: Diff, changes: Iterable[RecordChange]) -> Iterator[str]:
    """New, changed and lost claims, and the changed fields of the event."""
    for record in changes:
        if record.kind == "event":
            if record.change in ("changed", "moved") and record.fields:
                yield ""
                yield from _fields(record)
            continue
        yield ""
        claim = (diff.new if record.id in diff.new.claims else diff.old).claims[record.id]
        yield f"- **{record.change}** {code(record.id.partition('#')[2])}: {_said(claim)}"
        if record.change == "added":
            yield from _evidence(claim)
        yield from (f"  {line}" for line in _fields(record))


def _said(claim: Claim) -> str:
    return f"**{escape(str(claim.speaker))}** {claim.stance}: {escape(claim.says)}"


def _evidence(claim: Claim) -> Iterator[str]:
    for line in claim.evidence:
        source = line.source
        link = f" <{source.url}>" if source.url and _is_plain(source.url) else ""
        yield f"  - {escape(str(source))}{link} ({line.words} words)"


def _is_plain(url: str) -> bool:
    """Whether an address can stand between angle brackets and mean nothing else."""
    return url.isascii() and not any(sign in url for sign in "<> `\\")


def _fields(record: RecordChange) -> Iterator[str]:
    for field in record.fields:
        old, new = (code(value_text(value)) for value in (field.old, field.new))
        told = {"added": new, "removed": f"~~{old}~~", "changed": f"{old} → {new}"}[field.change]
        yield f"- {code(field.pointer)} {told}"


def _others(diff: Diff) -> Iterator[str]:
    """Sources, actors and places that were added, changed or lost."""
    some = [record for record in diff.records if record.kind in OTHERS]
    if not some:
        return
    yield from ("", "<details><summary>Sources, actors and places</summary>", "")
    for record in some:
        data = diff.new if record.change not in ("withdrawn", "removed") else diff.old
        entity: Any = getattr(data, f"{record.kind}s")[record.id]
        name = str(entity) if record.kind == "source" else entity.label()
        yield f"- {record.kind} {record.change}: {code(record.id)} {escape(name)}"
        yield from (f"  {line}" for line in _fields(record))
    yield from ("", "</details>")


def _contradictions(heading: str, pairs: tuple[Contradiction, ...]) -> Iterator[str]:
    if not pairs:
        return
    yield from ("", f"## {heading}", "", "Which of two claims is true is not asked.", "")
    for pair in pairs:
        yield f"- {pair.kind} · {code(pair.event.id)}: {escape(pair.sentence)}"
        yield from (f"  - {code(claim.key)} {_said(claim)}" for claim in pair.claims)
