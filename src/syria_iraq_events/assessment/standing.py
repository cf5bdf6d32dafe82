"""Which claims count on a day: those that were public, not replaced and not struck."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Line = dict[str, Any]

_LAST = "9999-12-31"


class Standing:
    """Which of the claims count on a day: live, not replaced, not struck.

    A claim is *live* once it was public in something that can show the event. It is *replaced* by a
    live claim of the same voice that takes its place. It is *struck* by a current refutation of
    another origin, from an investigation by nobody who is a party. Refutations that answer one
    another in a circle strike nothing.

    Args:
        claims: the weighed lines of the claims on an event and of those that bear on them.
        day: an ISO day; None = everything that the dataset holds.
        possible: count what may have been public by the day, where its day is not known.
    """

    __slots__ = ("current", "live", "struck", "superseded")

    live: dict[str, Line]
    """What was public, by id."""
    current: dict[str, Line]
    """What counts, by id."""
    superseded: tuple[str, ...]
    """The live claims that another one replaced, by id."""
    struck: tuple[str, ...]
    """The live claims that a refutation struck, by id."""

    def __init__(
        self, claims: Iterable[Line], day: str | None = None, *, possible: bool = False
    ) -> None:
        field = "live_maybe_from" if possible else "live_from"
        until = day or _LAST
        live: dict[str, Line] = {}
        replacing = []
        refuting = []
        for claim in claims:
            since = claim.get(field)
            if since is None or since > until:
                continue
            live[claim["id"]] = claim
            if "replaces" in claim:
                replacing.append(claim)
            if "target" in claim and investigates(claim, "refutes"):
                refuting.append(claim)
        self.live = self.current = live
        self.superseded = self.struck = ()
        if replacing:
            self.superseded = tuple(sorted(_replaced(replacing, live)))
        if refuting:
            self.struck = tuple(sorted(_struck(refuting, live, self.superseded)))
        if self.superseded or self.struck:
            gone = {*self.superseded, *self.struck}
            self.current = {id: claim for id, claim in live.items() if id not in gone}


def investigates(claim: Line, stance: str) -> bool:
    """Whether an investigation by nobody who is a party refutes or verifies with the claim.

    Whoever is a party can deny; an own inquiry shows nothing that a denial would not.
    """
    return bool(
        claim["stance"] == stance and claim["basis"] == "investigation" and not claim["party"]
    )


def _replaced(replacing: Iterable[Line], live: dict[str, Line]) -> set[str]:
    """The claims that a later one takes the place of: nobody takes back what another said."""
    out = set()
    for claim in replacing:
        earlier = live.get(claim["replaces"]["claim"])
        if earlier and not apart(claim, earlier):
            out.add(earlier["id"])
    return out


def _struck(
    refuting: Iterable[Line], live: dict[str, Line], superseded: tuple[str, ...]
) -> set[str]:
    """The claims that a current refutation of another origin answers."""
    against: dict[str, list[str]] = {}
    for claim in refuting:
        target = live.get(claim["target"])
        if target is None or claim["id"] in superseded:
            continue
        if set(claim["origins"]).isdisjoint(target["origins"]):
            against.setdefault(target["id"], []).append(claim["id"])
    # From the last word backwards: whom nobody answers stands, and strikes.
    struck: set[str] = set()
    unsettled = set(against)
    while unsettled:
        gone = struck | unsettled
        hit = {id for id in unsettled if not gone.issuperset(against[id])}
        kept = {id for id in unsettled - hit if struck.issuperset(against[id])}
        if not hit and not kept:
            break  # only circles are left
        struck |= hit
        unsettled -= hit | kept
    return struck


def apart(one: Line, other: Line) -> bool:
    """Whether the origins of both are known and none could be the same."""
    mine, theirs = set(one["origins"]), other["origins"]
    return bool(mine and theirs and mine.isdisjoint(theirs))
