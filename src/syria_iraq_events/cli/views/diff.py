"""A difference of two datasets for reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.views.status import role_of
from syria_iraq_events.dataset.diff_markdown import (
    EFFECTS,
    HEADINGS,
    NO_VERDICT,
    claim_text,
    label,
    value_text,
)
from syria_iraq_events.reporting.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.dataset.diff import Diff
    from syria_iraq_events.dataset.diff_assessed import Cause
    from syria_iraq_events.dataset.diff_fields import FieldChange
    from syria_iraq_events.dataset.diff_records import RecordChange


def show_diff(page: Page, diff: Diff) -> None:
    """A page for a difference."""
    page.line(page.screen.paint("required step: ", "dim") + diff.required_step)
    for step, reason in diff.reasons:
        page.paragraph(f"{step}: {reason}", 2)
    if not diff:
        page.line("nothing differs", 2)
    _assessed(page, diff)
    for change, heading in HEADINGS.items():
        some = [record for record in diff.records if record.change == change]
        if some:
            page.heading(heading)
            for record in some:
                _record(page, diff, record)
    if diff.recomputed:
        page.heading("Derived otherwise")
        for id in diff.recomputed:
            page.line(page.screen.paint(clean(id), "id"), 2)


def _assessed(page: Page, diff: Diff) -> None:
    paint = page.screen.paint
    if diff.statuses:
        page.heading("Statuses")
        page.paragraph(NO_VERDICT, 2, "dim")
        for status in diff.statuses:
            page.line(paint(clean(status.event), "id"), 2)
            page.line(f"{status.old} \u2192 {paint(status.new, role_of(status.new))}", 4)
            _causes(page, diff, status.causes)
    if diff.figures:
        page.heading("Figures")
        for figure in diff.figures:
            old, new = (str(one or "no such measure") for one in (figure.old, figure.new))
            page.line(paint(clean(figure.event), "id"), 2)
            page.line(f"{paint(clean(figure.measure), 'dim')}: {old} \u2192 {new}", 4)
            _causes(page, diff, figure.causes)


def _causes(page: Page, diff: Diff, causes: Iterable[Cause]) -> None:
    for cause in causes:
        key = cause.claim.partition("#")[2]
        page.paragraph(f"{key} {EFFECTS[cause.effect]}: {claim_text(diff, cause.claim)}", 6)


def _record(page: Page, diff: Diff, record: RecordChange) -> None:
    kind = "tombstone" if record.kind == "removed" else record.kind
    page.line(f"{kind:<10}{page.screen.paint(clean(record.id), 'id')}", 2)
    page.paragraph(label(diff, record), 12)
    if record.former_id:
        page.paragraph(f"was {record.former_id}", 12)
    if record.change == "withdrawn":
        page.paragraph(record.reason, 12)
        for id in record.replaced_by:
            page.paragraph(f"see {id}", 12)
    for field in record.fields:
        page.paragraph(f"{field.pointer}: {_values(field)}", 12)


def _values(field: FieldChange) -> str:
    old, new = value_text(field.old), value_text(field.new)
    if field.change == "changed":
        return f"{old} \u2192 {new}"
    return f"added {new}" if field.change == "added" else f"removed {old}"
