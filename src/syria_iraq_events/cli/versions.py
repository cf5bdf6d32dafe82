"""The four versions that an answer depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events import versions as own

if TYPE_CHECKING:
    from syria_iraq_events.cli.run import Run


def versions(run: Run) -> dict[str, str | None]:
    """Versions of package, schema, rule and data, and the digest of the records.

    Data and digest are None where the records cannot be read: asking for the version never fails.
    """
    from syria_iraq_events.dataset.store import DamagedError
    from syria_iraq_events.reading.finding import ReadingError

    found: dict[str, str | None] = {
        "package": own.__version__,
        "schema": own.SCHEMA_VERSION,
        "rule": own.RULE_VERSION,
        "data": None,
        "digest": None,
    }
    try:
        data = run.data
    except (ReadingError, DamagedError, OSError, ValueError):
        return found
    return {
        **found,
        "schema": data.schema_version,
        "rule": data.rule_version,
        "data": data.data_version,
        "digest": data.digest,
    }
