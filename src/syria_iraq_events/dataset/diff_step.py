"""The version step that a change of the data requires (SemVer by what it does to a user)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from syria_iraq_events.dataset.diff import Diff

Step = Literal["none", "patch", "minor", "major"]

STEPS: tuple[Step, ...] = ("none", "patch", "minor", "major")
"""The steps from the smallest to the greatest."""
SHOWN = 3
"""How many lost ids a reason names; the diff has them all."""


def step_between(old: str, new: str) -> Step:
    """The step from one version to a later one.

    Args:
        old: a version of three numbers, as in ``1.4.0``.
        new: the later one, or the same.

    Raises:
        ValueError: where one is no version, or the new one is before the old one.

    >>> step_between("1.4.2", "1.5.0"), step_between("1.4.2", "1.4.2")
    ('minor', 'none')
    """
    before, after = _numbers(old), _numbers(new)
    if after < before:
        raise ValueError(f"{new} comes before {old}")
    for step, one, other in zip(("major", "minor", "patch"), before, after, strict=True):
        if one != other:
            return step  # type: ignore[return-value]  # zip forgets that they are steps
    return "none"


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"a version is three numbers, as in 1.4.0, not {version!r}")
    return tuple(int(part) for part in parts)


def reasons(diff: Diff) -> tuple[tuple[Step, str], ...]:
    """What requires a step, the greatest step first; nothing where nothing differs."""
    found: list[tuple[Step, str]] = []
    if lost := diff.lost_ids:
        named = ", ".join(lost[:SHOWN]) + (", ..." if len(lost) > SHOWN else "")
        many = "1 id leads" if len(lost) == 1 else f"{len(lost)} ids lead"
        found.append(("major", f"{many} nowhere any more: {named}"))
    schema = _schema_step(diff.old.schema_version, diff.new.schema_version)
    if schema != "none":
        found.append((schema, f"the schema is {diff.new.schema_version} now"))
    if diff.old.rule_version != diff.new.rule_version:
        found.append(("minor", f"the rule is {diff.new.rule_version} now"))
    for change in ("added", "moved", "withdrawn"):
        some = sum(record.change == change for record in diff.records)
        if some:
            found.append(("minor", f"{_many(some, 'record')} {change}"))
    fields = [field for record in diff.changed for field in record.fields]
    added = [field for field in fields if field.change == "added"]
    if added:
        found.append(("minor", f"{_many(len(added), 'field')} added"))
    if len(fields) > len(added):
        found.append(("patch", f"{_many(len(fields) - len(added), 'field')} corrected"))
    if any(record.change == "removed" for record in diff.records) and not diff.lost_ids:
        found.append(("patch", "a tombstone is gone, because its record is there again"))
    if not found and diff.recomputed:
        found.append(("patch", f"{_many(len(diff.recomputed), 'record')} derived otherwise"))
    return tuple(sorted(found, key=lambda reason: -STEPS.index(reason[0])))


def _schema_step(old: str, new: str) -> Step:
    """The step of the schema; backwards, what was added there is taken away."""
    try:
        return step_between(old, new)
    except ValueError:
        return "major"


def _many(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"
