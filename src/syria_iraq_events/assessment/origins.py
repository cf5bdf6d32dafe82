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
        """The chain from an actor to the one it speaks for in the end; no actor twice."""
        if actor not in self._voices:
            chain = [actor]
            while (above := self._actor(chain[-1]).get("speaks_for")) and above not in chain:
                chain.append(above)
            self._voices[actor] = tuple(chain)
        return self._voices[actor]

    def roots(self, source: str) -> dict[str, Way]:
        """The known roots of a source, each with the way from the source to it.

        An original source is its publisher's; a derived one has the roots of what it derives from;
        of any other nothing is known.
        """
        if source not in self._roots:
            self._roots[source] = self._find_roots(source, ())
        return self._roots[source]

    def _find_roots(self, source: str, above: Way) -> dict[str, Way]:
        if source in above:
            return {}  # copies of one another, and nobody knows of whom
        line = self._source(source)
        if line["origin"] == "original":
            return {line["publisher"]: (source, line["publisher"])}
        found: dict[str, Way] = {}
        for part in line["derived_from"]:
            if "outlet" in part:
                found.setdefault(part["outlet"], (source, part["outlet"]))
            else:
                for root, way in self._find_roots(part["source"], (*above, source)).items():
                    found.setdefault(root, (source, *way))
        return found

    def origin(self, claim: Line) -> frozenset[str]:
        """The roots one of which the claim goes back to; empty where nothing is known."""
        return frozenset(self.ways(claim))

    def ways(self, claim: Line) -> dict[str, Way]:
        """The roots one of which the claim goes back to, each with the way that leads to it."""
        speaker = claim.get("by")
        if speaker and self._actor(speaker)["kind"] != "outlet":
            way = self.voice(speaker)
            return {way[-1]: way}
        if within := claim.get("within"):
            way = self.voice(within)
            return {way[-1]: way}
        sources = dict.fromkeys(evidence["source"] for evidence in claim["evidence"])
        if speaker:
            # An outlet that another outlet quotes is on record there: the voice is its own.
            if all(self._source(source)["publisher"] != speaker for source in sources):
                return {speaker: (speaker,)}
            sources = {
                source: None for source in sources if self._source(source)["publisher"] == speaker
            }
        return _common([self.roots(source) for source in sources])


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
    counted already. An unknown one counts only where it is alone.

    >>> wire, either = frozenset({"wire"}), frozenset({"wire", "paper"})
    >>> len(independent([wire, wire, either, UNKNOWN])), len(independent([UNKNOWN]))
    (1, 1)
    """
    distinct = sorted(set(origins), key=lambda origin: (len(origin), sorted(origin)))
    if distinct == [UNKNOWN]:
        return (UNKNOWN,)
    # A single root stands in some largest choice always; only the others have to be tried.
    single = tuple(origin for origin in distinct if len(origin) == 1)
    taken = frozenset().union(*single)
    several = tuple(origin for origin in distinct if len(origin) > 1 and not origin & taken)
    return single + _most_apart(several)


def _most_apart(origins: tuple[frozenset[str], ...]) -> tuple[frozenset[str], ...]:
    """The largest choice of origins that share no root; the first such in their order."""
    if not origins:
        return ()
    first, rest = origins[0], origins[1:]
    apart = tuple(origin for origin in rest if not origin & first)
    with_first = (first, *_most_apart(apart))
    if len(apart) == len(rest):
        return with_first
    without = _most_apart(rest)
    return with_first if len(with_first) >= len(without) else without
