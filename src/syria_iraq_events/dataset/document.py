"""The whole dataset as one document of plain JSON values, for programs in other languages."""

from __future__ import annotations

from syria_iraq_events.dataset.layout import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from syria_iraq_events.dataset.store import Store

VERSIONS = ("schema_version", "rule_version", "data_version", "digest")


def whole_document(store: Store) -> dict[str, Any]:
    """The document that ``dataset.schema.json`` describes: versions, digest and every line.

    Args:
        store: the compiled form.

    >>> from syria_iraq_events.dataset.loading import load
    >>> list(whole_document(load()._store))[4:]
    ['events', 'claims', 'sources', 'actors', 'places', 'removed']
    """
    lines = {
        kind if kind == "removed" else f"{kind}s": [
            store.record(kind, row) for row in range(store.counts[kind])
        ]
        for kind in TABLES
    }
    return {**{name: store.header[name] for name in VERSIONS}, **lines}
