"""A difference as release notes: GitHub's Markdown, in which no record can write markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.dataset.diff_records import collection

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.dataset.diff import Diff
    from syria_iraq_events.dataset.diff_assessed import Cause
    from syria_iraq_events.dataset.diff_fields import FieldChange
    from syria_iraq_events.dataset.diff_records import RecordChange

_SPECIAL = frozenset("\\`*_[]<>~&|#$")
"""Characters that mean something in the middle of a line; a backslash makes them plain."""
HEADINGS = {
    "added": "Added", "moved": "Moved", "withdrawn": "Withdrawn", "removed": "Removed",
    "changed": "Changed",
}  # fmt: skip
EFFECTS = {
    "counts": "counts now", "counts-no-longer": "counts no longer",
    "counts-otherwise": "counts otherwise",
}  # fmt: skip

NO_VERDICT = (
    "A status is no verdict: to be denied means that somebody denied it, not that it is false."
)


def markdown(diff: Diff, title: str) -> str:
    """The notes."""
    lines = [f"# {escape(title)}", "", f"Required step: **{diff.required_step}**"]
    lines += [""] if diff.reasons else []
    lines += [f"- {step}: {escape(reason)}" for step, reason in diff.reasons]
    if not diff.reasons:
        lines += ["", "Nothing differs."]
    if diff.statuses:
        lines += ["", "## Statuses", "", NO_VERDICT, ""]
        for status in diff.statuses:
            lines.append(f"- {code(status.event)}: {status.old} → **{status.new}**")
            lines += _causes(diff, status.causes)
    if diff.figures:
        lines += ["", "## Figures", ""]
        for figure in diff.figures:
            old, new = (str(one or "no such measure") for one in (figure.old, figure.new))
            told = f"{escape(old)} → **{escape(new)}**"
            lines.append(f"- {code(figure.event)} {code(figure.measure)}: {told}")
            lines += _causes(diff, figure.causes)
    for change, heading in HEADINGS.items():
        some = [record for record in diff.records if record.change == change]
        if some:
            lines += ["", f"## {heading}", ""]
            for record in some:
                lines.append(f"- {record.kind} {code(record.id)}{_about(diff, record)}")
                lines += _fields(record.fields)
    if diff.recomputed:
        lines += ["", "## Derived otherwise", ""]
        lines += [f"- {code(id)}" for id in diff.recomputed]
    return "\n".join(lines) + "\n"


def label(diff: Diff, record: RecordChange) -> str:
    """What a record is called; empty for a tombstone."""
    if record.kind == "removed":
        return ""
    gone = record.change in ("withdrawn", "removed")
    entity: Any = collection(diff.old if gone else diff.new, record.kind)[record.id]
    return str(entity) if record.kind in ("source", "claim") else str(entity.label())


def claim_text(diff: Diff, id: str) -> str:
    """Speaker, stance and sentence of a claim, as it is now, or else as it was."""
    claims = diff.new.claims if id in diff.new.claims else diff.old.claims
    return str(claims[id])


def _about(diff: Diff, record: RecordChange) -> str:
    told = label(diff, record)
    parts = [f": {escape(told)}"] if told else []
    if record.former_id:
        parts.append(f" (was {code(record.former_id)})")
    if record.change == "withdrawn":
        instead = ", ".join(code(id) for id in record.replaced_by)
        parts.append(f" — {escape(record.reason)}" + (f" See {instead}." if instead else ""))
    return "".join(parts)


def _causes(diff: Diff, causes: Iterable[Cause]) -> Iterator[str]:
    for cause in causes:
        text = escape(claim_text(diff, cause.claim))
        yield f"  - {code(cause.claim)} {EFFECTS[cause.effect]}: {text}"


def _fields(fields: Iterable[FieldChange]) -> Iterator[str]:
    for field in fields:
        old, new = (code(value_text(value)) for value in (field.old, field.new))
        told = {"added": new, "removed": f"~~{old}~~", "changed": f"{old} → {new}"}[field.change]
        yield f"  - {code(field.pointer)} {field.change}: {told}"


def value_text(value: Any) -> str:
    """A value of a record on one line: a text as it is, anything else as JSON."""
    if isinstance(value, str):
        return value
    import json

    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def escape(text: str) -> str:
    """A text that means nothing in Markdown, on one line; ``@`` calls nobody.

    >>> escape("<b>1. *x* @team</b>")
    '\\\\<b\\\\>1. \\\\*x\\\\* @<!-- -->team\\\\</b\\\\>'
    """
    plain = " ".join(text.split())
    shown = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in plain)
    return shown.replace("@", "@<!-- -->")


def code(text: str) -> str:
    """A text as code, whatever runs of backticks it holds.

    >>> code("a`b"), code("id")
    ('``a`b``', '`id`')
    """
    plain = " ".join(text.split())
    fence = "`"
    while fence in plain:
        fence += "`"
    pad = " " if plain[:1] in ("`", "") or plain[-1:] == "`" else ""
    return f"{fence}{pad}{plain}{pad}{fence}"
