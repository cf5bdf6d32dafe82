"""The rules of which each record shows by itself whether it keeps them.

They can be looked after while records are read, a part of these at a time. A rule that is not named
here is looked after when all records are there, which is always right and only takes longer.
"""

from __future__ import annotations

ALONE = frozenset(
    (
        "SIE119", "SIE302", "SIE306", "SIE307", "SIE310", "SIE401", "SIE402", "SIE403", "SIE404",
        "SIE405", "SIE406", "SIE407", "SIE413", "SIE414", "SIE415", "SIE416", "SIE419", "SIE420",
        "SIE421", "SIE422", "SIE424", "SIE425", "SIE501", "SIE502", "SIE503", "SIE504", "SIE507",
        "SIE508", "SIE509", "SIE510", "SIE511", "SIE512", "SIE602", "SIE603", "SIE605", "SIE606",
        "SIE607", "SIE608", "SIE609", "SIE610", "SIE611", "SIE612", "SIE613", "SIE614", "SIE701",
        "SIE702", "SIE703", "SIE704", "SIE804", "SIE907", "SIE908", "SIE909", "SIE910",
    )
)  # fmt: skip
"""The codes of these rules."""
