"""Values that know how much of them is known: dates, quantities, fingerprints and names.

They know nothing of records. Each name is loaded when it is first used, importing this package
loads nothing else. The functions of fingerprints stay in their module, whose name one of them has:
``from syria_iraq_events.values.fingerprint import find, fingerprint``.
"""

from __future__ import annotations

from syria_iraq_events._lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events.values.edtf import EdtfDate
    from syria_iraq_events.values.errors import ValueFormatError
    from syria_iraq_events.values.fingerprint import Fingerprint, Passage
    from syria_iraq_events.values.names import (
        fallbacks,
        fold,
        is_rtl,
        localized,
        preferred,
        script_of,
    )
    from syria_iraq_events.values.quantity import Quantity
    from syria_iraq_events.values.truth import MAYBE, NO, YES, Truth
    from syria_iraq_events.values.w1 import normalize, tokens

__all__ = [
    "MAYBE",
    "NO",
    "YES",
    "EdtfDate",
    "Fingerprint",
    "Passage",
    "Quantity",
    "Truth",
    "ValueFormatError",
    "fallbacks",
    "fold",
    "is_rtl",
    "localized",
    "normalize",
    "preferred",
    "script_of",
    "tokens",
]

_MODULES = {
    "EdtfDate": "edtf",
    "Fingerprint": "fingerprint",
    "MAYBE": "truth",
    "NO": "truth",
    "Passage": "fingerprint",
    "Quantity": "quantity",
    "Truth": "truth",
    "ValueFormatError": "errors",
    "YES": "truth",
    "fallbacks": "names",
    "fold": "names",
    "is_rtl": "names",
    "localized": "names",
    "normalize": "w1",
    "preferred": "names",
    "script_of": "names",
    "tokens": "w1",
}

if not TYPE_CHECKING:  # pragma: no branch
    # Hidden from type checkers, to whom a module with __getattr__ has every name there is.
    __getattr__, __dir__ = attach(__name__, _MODULES)
