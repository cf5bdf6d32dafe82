"""Web addresses: what of them only tracks the reader, and when two mean one page."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit, urlunsplit

_TRACKING = frozenset(
    [
        "fbclid",
        "gclid",
        "dclid",
        "msclkid",
        "yclid",
        "igshid",
        "mc_cid",
        "mc_eid",
        "_ga",
        "_gl",
        "ref_src",
        "ref_url",
        "s_cid",
        "cmpid",
        "ocid",
        "ncid",
        "sr_share",
        "taid",
        "guccounter",
        "guce_referrer",
        "guce_referrer_sig",
        "amp_js_v",
    ]
)
_TRACKING_PREFIXES = ("utm_",)


def without_tracking(url: str) -> str:
    """The address without parameters that only tell who sent the reader.

    The rest stays as it is, letter for letter. The parameters are those of the usual campaigns and
    networks (``utm_*``, ``fbclid`` and the like).

    >>> without_tracking("https://a.example/x?id=4&utm_source=feed&fbclid=Iw")
    'https://a.example/x?id=4'
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # a bracket in the host
        return url
    if not parts.query:
        return url
    kept = [one for one in parts.query.split("&") if not _tracks(one.partition("=")[0].lower())]
    query = "&".join(kept)
    return url if query == parts.query else urlunsplit(parts._replace(query=query))


def same_address(url: str) -> str:
    """What two addresses of one page have in common.

    >>> same_address("http://www.A.example/x/?utm_source=y#top") == same_address(
    ...     "https://a.example/x"
    ... )
    True
    """
    try:
        parts = urlsplit(without_tracking(url))
    except ValueError:
        return url
    host = parts.netloc.lower().removeprefix("www.")
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{unquote(parts.path).rstrip('/')}{query}"


def _tracks(name: str) -> bool:
    return name in _TRACKING or name.startswith(_TRACKING_PREFIXES)
