"""One term of a closed vocabulary."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


class Term:
    """One word of a vocabulary: its code, what it means in two languages, and its mappings.

    Immutable and hashable; two terms are equal when all that they say is equal.

    >>> term = Term("move.flee", "People flee.", "أناس يفرون.", "Soldiers flee.", cameo="0874")
    >>> term.parent, term.cameo
    ('move', ('0874',))
    """

    __slots__ = (
        "acled",
        "ar",
        "cameo",
        "code",
        "en",
        "example",
        "extension",
        "fallback",
        "plover",
    )

    code: str
    """What stands in a record: a slug, for an event type with a mode two of them and a dot."""
    en: str
    """The definition, one English sentence."""
    ar: str
    """The same definition in Modern Standard Arabic."""
    example: str
    """A short English example of use. It is made up and reports no fact."""
    plover: str | None
    """PLOVER's name for it, as in ``RETREAT-withdraw`` or ``human_security``, if it has one."""
    cameo: tuple[str, ...]
    """The CAMEO codes that come nearest, best first. One code may stand at several terms."""
    acled: str | None
    """The nearest sub-event name of ACLED, if there is one. No value of ACLED is used."""
    extension: bool
    """Whether the term is ours in a vocabulary that is otherwise PLOVER's."""
    fallback: str | None
    """For an extension: the code of the nearest PLOVER term here. Nearest is not equal."""

    def __init__(
        self,
        code: str,
        en: str,
        ar: str,
        example: str,
        *,
        plover: str | None = None,
        cameo: str = "",
        acled: str | None = None,
        extension: bool = False,
        fallback: str | None = None,
    ) -> None:
        """Take the parts; ``cameo`` is written as codes with blanks between them."""
        put = object.__setattr__
        put(self, "code", code)
        put(self, "en", en)
        put(self, "ar", ar)
        put(self, "example", example)
        put(self, "plover", plover)
        put(self, "cameo", tuple(cameo.split()))
        put(self, "acled", acled)
        put(self, "extension", extension)
        put(self, "fallback", fallback)

    @property
    def parent(self) -> str | None:
        """The category of an event type with a mode: the code before the dot, else None."""
        category, dot, _ = self.code.partition(".")
        return category if dot else None

    def to_dict(self) -> dict[str, Any]:
        """Return the term for JSON; what the term does not have is left out.

        >>> Term("at", "Here.", "هنا.", "In Baghdad.").to_dict()
        {'code': 'at', 'en': 'Here.', 'ar': 'هنا.', 'example': 'In Baghdad.'}
        """
        found: dict[str, Any] = {
            "code": self.code,
            "en": self.en,
            "ar": self.ar,
            "example": self.example,
        }
        if self.plover is not None:
            found["plover"] = self.plover
        if self.cameo:
            found["cameo"] = list(self.cameo)
        if self.acled is not None:
            found["acled"] = self.acled
        if self.extension:
            found["extension"] = True
        if self.fallback is not None:
            found["fallback"] = self.fallback
        return found

    def _state(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a term is immutable: {self.code}.{name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a term is immutable: {self.code}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Term):
            return NotImplemented
        return self._state() == other._state()

    def __hash__(self) -> int:
        return hash(self._state())

    def __reduce__(self) -> tuple[object, ...]:
        # The default way to copy and pickle sets attributes, which an immutable object refuses.
        return _rebuild_term, (self.to_dict(),)

    def __repr__(self) -> str:
        return f"Term({self.code!r})"

    def __str__(self) -> str:
        return self.code


def _rebuild_term(parts: dict[str, Any]) -> Term:
    return Term(**{**parts, "cameo": " ".join(parts.get("cameo", ()))})
