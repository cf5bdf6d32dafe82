"""Three-valued answers: yes, no and maybe (the strong logic of Kleene, K3)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Final


class Truth:
    """The answer to a question about values that are only partly known.

    There are exactly three, :data:`YES`, :data:`NO` and :data:`MAYBE` (also ``Truth.YES`` and so
    on), so ``is`` compares them. They combine with ``&``, ``|`` and ``~``. A Truth is no bool:
    ``if answer:`` works for yes and no and raises TypeError for maybe, because that guess belongs
    to whoever asks.

    >>> YES & MAYBE
    Truth.MAYBE
    >>> (NO & MAYBE, YES | MAYBE, ~MAYBE)
    (Truth.NO, Truth.YES, Truth.MAYBE)
    >>> MAYBE.certain, MAYBE.possible
    (False, True)
    """

    __slots__ = ("_rank",)

    _rank: int
    YES: ClassVar[Truth]
    NO: ClassVar[Truth]
    MAYBE: ClassVar[Truth]

    def __new__(cls, answer: str) -> Truth:  # noqa: PYI034 - one of the three, nothing new
        """Return the answer called ``yes``, ``no`` or ``maybe``; raise ValueError for others."""
        try:
            return _ANSWERS[_NAMES.index(answer)]
        except ValueError:
            raise ValueError(f"{answer!r} is none of yes, no, maybe") from None

    @staticmethod
    def of(*, certain: bool, possible: bool) -> Truth:
        """Return yes if the thing is `certain`, else maybe if it is `possible`, else no.

        >>> Truth.of(certain=False, possible=True)
        Truth.MAYBE
        """
        return YES if certain else MAYBE if possible else NO

    @property
    def certain(self) -> bool:
        """True for yes only."""
        return self._rank == 2

    @property
    def possible(self) -> bool:
        """True for yes and for maybe."""
        return self._rank > 0

    def __and__(self, other: Truth) -> Truth:
        if not isinstance(other, Truth):
            return NotImplemented
        return self if self._rank <= other._rank else other

    def __or__(self, other: Truth) -> Truth:
        if not isinstance(other, Truth):
            return NotImplemented
        return self if self._rank >= other._rank else other

    def __invert__(self) -> Truth:
        return _ANSWERS[2 - self._rank]

    def __bool__(self) -> bool:
        if self is MAYBE:
            raise TypeError(
                "the answer is maybe, which is neither true nor false: "
                "ask for .certain (True for yes) or .possible (True for yes and maybe)"
            )
        return self.certain

    def __repr__(self) -> str:
        return f"Truth.{_NAMES[self._rank].upper()}"

    def __str__(self) -> str:
        return _NAMES[self._rank]

    def __reduce__(self) -> tuple[type[Truth], tuple[str]]:
        return (Truth, (str(self),))


def _answer(rank: int) -> Truth:
    answer = object.__new__(Truth)
    answer._rank = rank
    return answer


_NAMES = ("no", "maybe", "yes")
_ANSWERS = (_answer(0), _answer(1), _answer(2))

NO: Final = _ANSWERS[0]
"""It is not so, however the unknown parts turn out."""
MAYBE: Final = _ANSWERS[1]
"""It depends on what is unknown."""
YES: Final = _ANSWERS[2]
"""It is so, however the unknown parts turn out."""

Truth.YES, Truth.NO, Truth.MAYBE = YES, NO, MAYBE
