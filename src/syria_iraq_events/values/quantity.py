"""Numbers that say how much of them is known."""

from __future__ import annotations

from syria_iraq_events.values.errors import GrammarError
from syria_iraq_events.values.quantity_parser import MAX_LENGTH, PATTERN, WORDS, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from syria_iraq_events.values.quantity_parser import Number

    QuantityLike: TypeAlias = "Quantity | int | str"

__all__ = ["MAX_LENGTH", "PATTERN", "WORDS", "Quantity"]


class Quantity:
    """How many or how much somebody said: a number, a range, a bound or a vague word.

    ================  ==================================  ======  ======  ======
    text              said                                low     high    point
    ================  ==================================  ======  ======  ======
    ``3500``          exactly that (decimals: ``2.5``)    3500    3500    3500
    ``~4000``         about that; no margin is made up    4000    4000    4000
    ``2000..3500``    from 2000 to 3500                   2000    3500    None
    ``2000..``        at least 2000, or more than 2000    2000    None    2000
    ``..500``         at most 500, or fewer than 500      None    500     500
    ``hundreds``      a word of :data:`WORDS`             200     999     None
    ================  ==================================  ======  ======  ======

    Quantities are equal if their texts are. They have no unit; the measure has.

    >>> Quantity.parse("2000..").overlaps(Quantity.parse("hundreds"))
    False
    >>> Quantity.parse("2000..").point
    2000
    """

    __slots__ = ("_reading", "_text")

    def __init__(self, text: str) -> None:
        """Read `text`; raise ValueFormatError if it is no quantity."""
        if not isinstance(text, str):
            raise TypeError(
                f"a quantity is read from a str, not {text!r}; Quantity.of takes an int as well"
            )
        try:
            self._reading = read(text)
        except GrammarError as refusal:
            from syria_iraq_events.values.quantity_hints import explain

            raise explain(text, refusal.expected) from None
        self._text = text

    @classmethod
    def parse(cls, text: str) -> Quantity:
        """Return the quantity that `text` stands for; raise ValueFormatError if there is none.

        >>> Quantity.parse("~4000").approximate
        True
        """
        return cls(text)

    @classmethod
    def of(cls, value: QuantityLike) -> Quantity:
        """Return `value` as a Quantity: a Quantity itself, an int from 0 up, or a text.

        A negative or too long number raises ValueFormatError, anything else TypeError.

        >>> Quantity.of(3500)
        Quantity('3500')
        """
        if isinstance(value, Quantity):
            return value
        if isinstance(value, str):
            return cls(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(str(value))
        raise TypeError(f"a quantity is a Quantity, an int or a str, not {value!r}")

    @property
    def text(self) -> str:
        """The canonical text, which is the text that was read."""
        return self._text

    @property
    def low(self) -> Number | None:
        """The smallest number that it can be, None if that is open; an int if whole."""
        return self._reading.low

    @property
    def high(self) -> Number | None:
        """The largest number that it can be, None if that is open; an int if whole."""
        return self._reading.high

    @property
    def point(self) -> Number | None:
        """The one number that was said: of an open range its bound, None of others and words."""
        reading = self._reading
        if reading.word:
            return None
        if reading.low is None:
            return reading.high
        return reading.low if reading.high in (None, reading.low) else None

    @property
    def approximate(self) -> bool:
        """True if the number was said to be about right (``~``)."""
        return self._reading.approximate

    @property
    def word(self) -> str:
        """The word that was said, a key of :data:`WORDS`; empty if it was a number."""
        return self._reading.word

    @property
    def open_low(self) -> bool:
        """True if no smallest number was said."""
        return self._reading.low is None

    @property
    def open_high(self) -> bool:
        """True if no largest number was said."""
        return self._reading.high is None

    def contains(self, other: QuantityLike) -> bool:
        """Tell whether all that `other` can be lies within the bounds of this quantity.

        >>> Quantity.parse("hundreds").contains(350)
        True
        """
        low, high = _bounds(self)
        other_low, other_high = _bounds(Quantity.of(other))
        return low <= other_low and other_high <= high

    def overlaps(self, other: QuantityLike) -> bool:
        """Tell whether a number exists that both this quantity and `other` can be."""
        low, high = _bounds(self)
        other_low, other_high = _bounds(Quantity.of(other))
        return low <= other_high and other_low <= high

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Quantity):
            return NotImplemented
        return self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"Quantity({self._text!r})"

    def __str__(self) -> str:
        return self._text

    def __reduce__(self) -> tuple[type[Quantity], tuple[str]]:
        return (Quantity, (self._text,))


def _bounds(quantity: Quantity) -> tuple[Number, Number]:
    """Return the bounds with nothing open: nothing is less than none."""
    low, high = quantity.low, quantity.high
    return (0 if low is None else low, float("inf") if high is None else high)
