"""How a text is written: plain where every reader then reads the same, else in double quotes."""

from __future__ import annotations

import re

_SIGNS = frozenset("-?:,[]{}#&*!|>'\"%@`=<~ ")
"""Signs with which a plain text does not begin: most mean something, the others look as if."""
_OTHER = re.compile(
    r"(?:null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF"
    r"|y|Y|n|N)"
)
"""What readers of YAML 1.1 or 1.2 take for nothing or for a truth value."""
_NUMBER = re.compile(
    r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)


def written(text: str, style: str, *, in_flow: bool) -> str:
    """The text as it stands in a file.

    A text that looks like a number keeps the way in which it was written: the reader takes both for
    what the field holds.

    Args:
        text: what it says.
        style: the sign with which it was written before; empty for plain.
        in_flow: whether it stands inside brackets.

    >>> written("Mayor: no visit", "", in_flow=False), written("a, b", "'", in_flow=False)
    ('"Mayor: no visit"', 'a, b')
    """
    if _NUMBER.fullmatch(text):
        return text if not style else quoted(text)
    return text if _is_plain(text, in_flow=in_flow) else quoted(text)


def quoted(text: str) -> str:
    r"""The text in double quotes.

    >>> print(quoted('a "b"'))
    "a \"b\""
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _is_plain(text: str, *, in_flow: bool) -> bool:
    if not text or text[0] in _SIGNS or text[-1] in " :" or "\n" in text:
        return False
    if ": " in text or " #" in text or text.startswith("...") or _OTHER.fullmatch(text):
        return False
    return not (in_flow and (any(sign in text for sign in ",[]{}?") or text.endswith(" -")))
