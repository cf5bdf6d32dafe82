"""What the address of a page alone tells of it: nothing is ever fetched.

The outlet and the language come from the sources on record that share the host; the language also
from the address (``/arabic/``, ``/en/``), as the day does (``/2025/02/17/``, ``/17022025``).
What the address does not tell stays None.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from syria_iraq_events.checking.urls import without_tracking
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.records import Source

_MARKERS = {
    "ar": "ar", "arabic": "ar", "arab": "ar", "en": "en", "eng": "en", "english": "en",
    "fa": "fa", "farsi": "fa", "persian": "fa", "tr": "tr", "turkish": "tr", "turkce": "tr",
    "fr": "fr", "french": "fr", "de": "de", "german": "de", "es": "es", "ru": "ru", "he": "he",
    "ckb": "ckb", "sorani": "ckb", "kmr": "kmr", "kurmanci": "kmr",
}  # fmt: skip
"""Parts of addresses that name a language. ``/kurdish/`` does not tell which of them."""
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/[0-9]{4,14}[a-z_]*/(?P<url>https?://.+)")
_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "gov", "edu", "ac", "gob", "info"})
_SHARED = frozenset({"blogspot.com", "wordpress.com", "substack.com", "github.io", "medium.com"})
"""Domains below which everybody has a host of his own."""
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
_DATES = (
    re.compile(
        rf"(?<![0-9]){_YEAR}[/_.-](?P<month>[0-9]{{1,2}})[/_.-](?P<day>[0-9]{{1,2}})(?![0-9])"
    ),
    re.compile(rf"(?<![0-9]){_YEAR}(?P<month>[0-9]{{2}})(?P<day>[0-9]{{2}})(?![0-9])"),
    # Day first; some outlets put the number of the article of that day right behind it.
    re.compile(rf"(?<![0-9])(?P<day>[0-9]{{2}})(?P<month>[0-9]{{2}}){_YEAR}[0-9]{{0,2}}(?![0-9])"),
    re.compile(rf"/{_YEAR}/(?P<month>[0-9]{{1,2}})/"),
)
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Address:
    """What an address tells."""

    url: str
    """The address without what only tracks readers; of an archived page, that of the original."""
    archive: str | None = None
    """The address of the copy, where an archive's was given."""
    publisher: str | None = None
    """The one outlet whose sources share the host."""
    lang: str | None = None
    kind: str | None = None
    """The kind of most of that outlet's sources there."""
    published: str | None = None
    """The day, or the month, that the address names."""
    words: str | None = None
    """The words at the end of the address: what the page is about, seldom its headline."""


def read_address(url: str, seeds: Seeds) -> Address:
    """What an address tells, beside the sources on record.

    Args:
        url: the address of a page, or of its copy in the Internet Archive.
        seeds: the records.
    """
    archive = None
    if archived := _ARCHIVED.fullmatch(url):
        archive, url = url, archived["url"]
    url = without_tracking(url)
    past = _sources_beside(url, seeds)
    publisher = _only(source.publisher for source in past) or _named_like(url, seeds)
    return Address(
        url,
        archive,
        publisher,
        language_in(url) or _language_of_host(url, seeds),
        _most(source.kind for source in past),
        date_in(url),
        words_in(url),
    )


def host_of(url: str) -> str:
    """The host of an address, without ``www.``; nothing where there is none.

    >>> host_of("https://www.Paper.example:443/a")
    'paper.example'
    """
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # a bracket in the host
        return ""


def language_in(url: str) -> str | None:
    """The language that an address names.

    >>> language_in("https://rudaw.net/arabic/kurdistan/03012025"), language_in("https://a.example")
    ('ar', None)
    """
    subdomains = host_of(url).split(".")[:-2]
    parts = [*subdomains, *(part.lower() for part in _path(url).split("/")[:-1])]
    return next((_MARKERS[part] for part in parts if part in _MARKERS), None)


def date_in(url: str) -> str | None:
    """The day that an address names, or the month.

    >>> date_in("https://a.example/2025/02/17/x"), date_in("https://rudaw.net/english/x/170220252")
    ('2025-02-17', '2025-02-17')
    >>> date_in("https://a.example/2025/02/x"), date_in("https://a.example/story/818810/x")
    ('2025-02', None)
    """
    path = _path(url)
    for pattern in _DATES:
        days = [day for found in pattern.finditer(path) if (day := _day(found))]
        if days:
            return _only(days)
    return None


def _day(found: re.Match[str]) -> str:
    """The day or month that a match names; nothing where no calendar has it."""
    parts = {name: int(number) for name, number in found.groupdict().items()}
    try:
        day = date(parts["year"], parts["month"], parts.get("day", 1)).isoformat()
    except ValueError:
        return ""
    return day if "day" in parts else day[:7]


def words_in(url: str) -> str | None:
    """The words at the end of an address, where there are at least three.

    >>> words_in("https://a.example/en/story/818810/iraq-completes-two-thirds-of-border-wall.html")
    'Iraq completes two thirds of border wall'
    """
    last = next((part for part in reversed(_path(url).split("/")) if _WORDS.search(part)), "")
    last = re.sub(r"\.(?:s?html?|php|aspx?|amp)$", "", last)
    plain = re.sub(r"^[0-9]+[-_]|[-_]?[0-9]{4,}$|[-_]amp$", "", last)
    words = [word for word in re.split(r"[-_+\s]+", plain) if word]
    if len(words) < 3 or not _WORDS.search(" ".join(words)):
        return None
    text = " ".join(words)
    return text[0].upper() + text[1:]


def _path(url: str) -> str:
    try:
        return unquote(urlsplit(url).path)
    except ValueError:
        return ""


def _sources_beside(url: str, seeds: Seeds) -> list[Source]:
    """The sources on record that lie nearest: same host and first folder, same host, same domain.

    A host that many share, such as that of a network, tells nothing without the folder.
    """
    host, folder = host_of(url), _first_folder(url)
    known = [source for source in seeds.sources.values() if source.url]
    steps: tuple[Callable[[str], bool], ...] = (
        lambda other: host_of(other) == host and _first_folder(other) == folder,
        lambda other: host_of(other) == host,
        lambda other: _domain(host_of(other)) == _domain(host),
    )
    for step in steps if host else ():
        found = [source for source in known if step(str(source.url))]
        if found:
            return found
    return []


def _language_of_host(url: str, seeds: Seeds) -> str | None:
    """The one language of the host's sources, those aside whose addresses name theirs."""
    host = host_of(url)
    addresses = ((str(one.url), one.lang) for one in seeds.sources.values() if one.url)
    here = ((other, lang) for other, lang in addresses if host and host_of(other) == host)
    return _only(lang for other, lang in here if not language_in(other))


def _first_folder(url: str) -> str:
    return _path(url).strip("/").partition("/")[0].lower()


def _domain(host: str) -> str:
    """The part of a host that its owner registered, as far as that can be told without a list."""
    labels = host.split(".")
    country = len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in _SECOND_LEVELS
    return ".".join(labels[-3:] if country or ".".join(labels[-2:]) in _SHARED else labels[-2:])


def _named_like(url: str, seeds: Seeds) -> str | None:
    """The one outlet whose name is the host, or its label: ``thenewregion.com``."""
    domain = _domain(host_of(url))
    wanted = {_compact(domain), _compact(domain.partition(".")[0])} - {""}
    return _only(
        id
        for id, actor in seeds.actors.items()
        if actor.kind == "outlet"
        and any(_compact(name) in wanted for names in actor.names.values() for name in names)
    )


def _compact(name: str) -> str:
    return fold(name).replace(" ", "")


def _only(values: Iterable[str]) -> str | None:
    """The value that all agree on."""
    found = {*values}
    return found.pop() if len(found) == 1 else None


def _most(values: Iterable[str]) -> str | None:
    found = Counter(values).most_common(1)
    return found[0][0] if found else None
