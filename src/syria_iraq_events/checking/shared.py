"""What several rules need of the same records is worked out once for all of them."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from syria_iraq_events.reading.seeds import Seeds

T = TypeVar("T")

_held: ContextVar[tuple[Seeds, dict[object, Any]] | None] = ContextVar("held", default=None)
"""The records that are looked at, and what was worked out of them."""
MOST = 2_000
"""Events of which also what is large is kept."""


@contextmanager
def sharing(seeds: Seeds) -> Iterator[None]:
    """Keeps what is worked out of records, which must not change meanwhile."""
    before = _held.set((seeds, {}))
    try:
        yield
    finally:
        _held.reset(before)


def shared(find: Callable[[Seeds], T], *, large: bool = False) -> Callable[[Seeds], T]:
    """Lets a function of records be called once, however many rules ask, while they are shared.

    Args:
        find: the function.
        large: whether its result is too large to be kept for many records.
    """

    @wraps(find)
    def once(seeds: Seeds) -> T:
        held = _held.get()
        if held is None or held[0] is not seeds or (large and len(seeds.events) > MOST):
            return find(seeds)
        found = held[1]
        if find not in found:
            found[find] = find(seeds)
        return found[find]  # type: ignore[no-any-return]

    return once
