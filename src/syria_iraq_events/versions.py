"""The three versions, each of which stands apart (docs: versions)."""

from __future__ import annotations

__version__ = "0.1.0"
"""The package and its data, by SemVer: a patch corrects, a minor adds, a major takes away."""
SCHEMA_VERSION = "1.0.0"
"""The shape of the records, by SemVer: a major refuses records that were valid."""
RULE_VERSION = "1"
"""The rule by which status and figures are derived."""
