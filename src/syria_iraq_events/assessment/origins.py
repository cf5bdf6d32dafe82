"""Origins: the voice that a claim goes back to, and the way that leads there.

Independence is counted over origins, never over outlets. A claim has one origin:

* who speaks on record speaks with the voice at the top of the ``speaks_for`` chain: spokesman,
  ministry and government are one voice, ``iraq``;
* an unnamed speaker within an institution speaks with that institution's voice;
* an unnamed speaker elsewhere, or an outlet in its own voice, goes back to the roots of the sources
  in which the claim can be read, over ``derived_from``.

Where a page credits several roots, the origin is *one of them*, and nobody knows which. Where
nothing is known of the roots, the origin is unknown. Compare how event data that count reports
count one wire story ten times (Joshi et al. 2025, doi 10.1007/s42001-025-00409-4).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Line = dict[str, Any]
    Lookup = Callable[[str], Line]

UNKNOWN: frozenset[str] = frozenset()
"""The origin of which nothing is known."""

Way = tuple[str, ...]
"""The way from a speaker or a source to a root: ids of sources and actors, the root last."""


class Origins:
    """Finds origins over the lines of actors and sources; every answer is found once.

    Args:
        actor: gives the line of an actor.
        source: gives the line of a source.
    """

    __slots__ = ("_actor", "_roots", "_source", "_voices")

    def __init__(self, actor: Lookup, source: Lookup) -> None:
        self._actor = actor
        self._source = source
        self._voices: dict[str, Way] = {}
        self._roots: dict[str, dict[str, Way]] = {}

    def voice(self, actor: str) -> Way:
        """The chain from an actor to the one it speaks for in the end; no actor twice.

        Actors who speak for one another are one voice, that of the first of them by id.
        """
        if actor not in self._voices:
            chain = [actor]
            while (above := self._actor(chain[-1]).get("speaks_for")) and above not in chain:
                chain.append(above)
            if above:  # a circle: whoever enters it, wherever, has to end at one and the same
                circle = chain[chain.index(above) :]
                chain = chain[: chain.index(min(circle)) + 1]
            self._voices[actor] = tuple(chain)
        return self._voices[actor]

    def roots(self, source: str) -> dict[str, Way]:
        """The known roots of a source, each with the shortest way from the source to it.

        An original source is the voice of its publisher; a derived one has the roots of what it
        derives from; of any other, and of copies of one another, nothing is known.
        """
        if source not in self._roots:
            self._roots[source] = self._find_roots(source)
        return self._roots[source]

    def _find_roots(self, source: str) -> dict[str, Way]:
        found: dict[str, Way] = {}
        seen = {source}
        queue: list[Way] = [(source,)]
        for way in queue:  # which grows meanwhile
            line = self._source(way[-1])
            if line["origin"] == "original":
                voices = [line["publisher"]]
            else:
                voices = [part["outlet"] for part in line["derived_from"] if "outlet" in part]
                for part in line["derived_from"]:
                    if "source" in part and part["source"] not in seen:
                        seen.add(part["source"])
                        queue.append((*way, part["source"]))
            for outlet in voices:
                voice = self.voice(outlet)
                found.setdefault(voice[-1], (*way, *voice))
        return found

    def origin(self, claim: Line) -> frozenset[str]:
        """The roots one of which the claim goes back to; empty where nothing is known."""
        return frozenset(self.ways(claim))

    def ways(self, claim: Line) -> dict[str, Way]:
        """The roots one of which the claim goes back to, each with the way that leads to it."""
        speaker = claim.get("by")
        if speaker and self._actor(speaker)["kind"] != "outlet":
            return self._by_voice(speaker)
        if within := claim.get("within"):
            return self._by_voice(within)
        sources = dict.fromkeys(evidence["source"] for evidence in claim["evidence"])
        if speaker:
            own = [source for source in sources if self._source(source)["publisher"] == speaker]
            # An outlet that another outlet quotes is on record there: the voice is its own.
            if not own:
                return self._by_voice(speaker)
            sources = dict.fromkeys(own)
        return _common([self.roots(source) for source in sources])

    def _by_voice(self, actor: str) -> dict[str, Way]:
        way = self.voice(actor)
        return {way[-1]: way}


def _common(roots: Iterable[dict[str, Way]]) -> dict[str, Way]:
    """The roots that all sources share of which anything is known, else all roots of all of them.

    One speech act has one origin; what every page goes back to is the nearest thing to it.
    """
    known = [found for found in roots if found]
    shared = set(known[0]).intersection(*known) if known else set()
    out: dict[str, Way] = {}
    for found in known:
        for root, way in found.items():
            if root in shared or not shared:
                out.setdefault(root, way)
    return dict(sorted(out.items()))


def independent(origins: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """The origins that count as independent of one another, as many as there can be.

    Equal ones count once. One that is *one of several* counts only where none of the several is
    counted already. An unknown one counts only where it is alone. So another origin never makes the
    number smaller, and never takes one of a single root away.

    >>> wire, either = frozenset({"wire"}), frozenset({"wire", "paper"})
    >>> len(independent([wire, wire, either, UNKNOWN])), len(independent([UNKNOWN]))
    (1, 1)
    """
    distinct = set(origins)
    if len(distinct) < 2:
        return tuple(distinct)
    ordered = sorted(distinct, key=lambda origin: (len(origin), sorted(origin)))
    # A single root stands in some largest choice always; only the others have to be tried, and of
    # those that hold one another only the smallest.
    single = [origin for origin in ordered if len(origin) == 1]
    taken = frozenset().union(*single)
    several: list[frozenset[str]] = []
    for origin in ordered[len(single) :]:
        if origin and not origin & taken and not any(other <= origin for other in several):
            several.append(origin)
    return (*single, *(_most_apart(several) if several else ()))


def _most_apart(origins: list[frozenset[str]]) -> list[frozenset[str]]:
    """A largest choice of origins that share no root, in their order."""
    rivals = {
        origin: [other for other in origins if other is not origin and other & origin]
        for origin in origins
    }
    fewest = min(origins, key=lambda origin: len(rivals[origin]))
    if len(rivals[fewest]) < 2:  # then no choice without it is larger
        chosen = [fewest, *_without(origins, fewest, *rivals[fewest])]
    else:
        most = max(origins, key=lambda origin: len(rivals[origin]))
        with_it = [most, *_without(origins, most, *rivals[most])]
        without = _without(origins, most)
        chosen = with_it if len(with_it) >= len(without) else without
    return [origin for origin in origins if origin in chosen]


def _without(origins: list[frozenset[str]], *gone: frozenset[str]) -> list[frozenset[str]]:
    """A largest choice from what is left when some are gone."""
    rest = [origin for origin in origins if origin not in gone]
    return _most_apart(rest) if rest else []
