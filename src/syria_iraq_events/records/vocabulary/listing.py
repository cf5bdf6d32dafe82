"""A closed vocabulary: a mapping of code to term that cannot change."""

from __future__ import annotations

# Where collections.abc has it from: the interpreter has loaded this one, and the package
# `collections`, which the public name would load, costs a tenth of its whole start.
from _collections_abc import Mapping

from syria_iraq_events.records.vocabulary.term import Term

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, NoReturn


class UnknownTermError(KeyError):
    """A code that a vocabulary does not have.

    >>> str(UnknownTermError("unit", "persons", ("person",)))
    "unknown unit 'persons'; did you mean 'person'?"
    """

    def __init__(self, vocabulary: str, code: object, suggestions: tuple[str, ...]) -> None:
        """Take the vocabulary's name, the code asked for, and the codes nearest to it."""
        super().__init__(vocabulary, code, suggestions)
        self.vocabulary = vocabulary
        self.code = code
        self.suggestions = suggestions

    def __str__(self) -> str:
        message = f"unknown {self.vocabulary} {self.code!r}"
        if self.suggestions:
            message += "; did you mean " + " or ".join(map(repr, self.suggestions)) + "?"
        return message


class Vocabulary(Mapping[str, Term]):
    """A closed list of terms: an immutable mapping of code to term, in a defined order.

    >>> units = Vocabulary("unit", "Units.", "وحدات.", (Term("km", "A.", "أ.", "2 km."),))
    >>> units.codes, "km" in units, units["km"]
    (('km',), True, Term('km'))
    """

    __slots__ = ("_terms", "ar", "codes", "en", "name")

    name: str
    """The name in kebab case, singular, such as ``event-type``."""
    en: str
    """What the list is for, one English sentence."""
    ar: str
    """The same in Modern Standard Arabic."""
    codes: tuple[str, ...]
    """All codes, in the defined order."""
    _terms: dict[str, Term]

    def __init__(self, name: str, en: str, ar: str, terms: tuple[Term, ...]) -> None:
        """Take the name, the description and the terms.

        Raises:
            ValueError: two terms have one code.
        """
        by_code = {term.code: term for term in terms}
        if len(by_code) != len(terms):
            raise ValueError(f"vocabulary {name} has a code twice")
        put = object.__setattr__
        put(self, "name", name)
        put(self, "en", en)
        put(self, "ar", ar)
        put(self, "codes", tuple(by_code))
        put(self, "_terms", by_code)

    def __getitem__(self, code: str) -> Term:
        """Return the term of a code.

        Raises:
            UnknownTermError: a ``KeyError`` that names the nearest codes.
        """
        try:
            return self._terms[code]
        except KeyError:
            raise UnknownTermError(self.name, code, self._nearest(code)) from None

    def _nearest(self, code: object) -> tuple[str, ...]:
        if not isinstance(code, str):
            return ()
        from difflib import get_close_matches  # costs re and collections: only for an error

        asked = code.strip().lower().replace("_", "-").replace(" ", "-")
        by_mode = [known for known in self.codes if known.endswith("." + asked)]
        by_lower = {known.lower(): known for known in self.codes}
        close = [by_lower[known] for known in get_close_matches(asked, by_lower, 3, 0.6)]
        return tuple(dict.fromkeys(by_mode + close))[:3]

    def __contains__(self, code: object) -> bool:
        return isinstance(code, str) and code in self._terms

    def __iter__(self) -> Iterator[str]:
        return iter(self.codes)

    def __len__(self) -> int:
        return len(self.codes)

    def to_dict(self) -> dict[str, Any]:
        """Return the vocabulary for JSON: its description in two languages and its terms."""
        return {
            "description": {"en": self.en, "ar": self.ar},
            "terms": [term.to_dict() for term in self._terms.values()],
        }

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a vocabulary is immutable: {self.name}.{name} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a vocabulary is immutable: {self.name}.{name} cannot be deleted")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Vocabulary):
            return NotImplemented
        return self.name == other.name and tuple(self.values()) == tuple(other.values())

    def __hash__(self) -> int:
        return hash((self.name, self.codes))

    def __reduce__(self) -> tuple[object, ...]:
        return Vocabulary, (self.name, self.en, self.ar, tuple(self._terms.values()))

    def __repr__(self) -> str:
        return f"<Vocabulary {self.name}: {len(self)} terms>"
