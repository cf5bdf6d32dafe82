"""Which claims count on a day: those that were public, not replaced and not struck."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    Line = dict[str, Any]


class Standing:
    """Which of the claims count on a day: live, not replaced, not struck.

    Args:
        claims: the weighed lines of the claims on an event and of those that bear on them.
        day: an ISO day; None = everything that the dataset holds.
        possible: count what may have been public by the day, where its day is not known.
    """

    __slots__ = ("_answers", "current", "live", "struck", "superseded")

    def __init__(
        self, claims: Iterable[Line], day: str | None = None, *, possible: bool = False
    ) -> None:
        field = "public_maybe_from" if possible else "public_from"
        self.live: dict[str, Line] = {
            claim["id"]: claim
            for claim in claims
            if (claim.get(field) is not None and (day is None or claim[field] <= day))
        }
        self._answers: dict[str, list[Line]] = {}
        replaced = set()
        for claim in self.live.values():
            if "target" in claim:
                self._answers.setdefault(claim["target"], []).append(claim)
            if "replaces" in claim:
                replaced.add(claim["replaces"]["claim"])
        self.superseded: tuple[str, ...] = tuple(sorted(replaced & self.live.keys()))
        self.struck: tuple[str, ...] = tuple(
            sorted(id for id in self._answers if id in self.live and self._is_struck(id, ()))
        )
        gone = replaced.union(self.struck)
        self.current: dict[str, Line] = {
            id: claim for id, claim in self.live.items() if id not in gone
        }

    def _is_struck(self, id: str, above: tuple[str, ...]) -> bool:
        """Whether a current investigation of another origin refutes the claim."""
        origin = set(self.live[id]["origins"])
        for answer in self._answers.get(id, ()):
            if (
                answer["stance"] == "refutes"
                and answer["basis"] == "investigation"
                and not origin & set(answer["origins"])
                and answer["id"] not in self.superseded
                and answer["id"] not in above
                and not self._is_struck(answer["id"], (*above, id))
            ):
                return True
        return False
