"""What has names in several languages: actors and places."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Entity, frozen, frozen_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Named(Entity):
    """A record with names by language."""

    __slots__ = ()

    @property
    def kind(self) -> str:
        """What it is: a term of the vocabulary actor-kind or place-kind."""
        return str(self._line["kind"])

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Names by language tag (BCP 47), the preferred one first."""
        return frozen_names(self._line["names"])

    @property
    def same_as(self) -> Mapping[str, str]:
        """Ids in other collections, by collection."""
        return frozen(self._line.get("same_as", {}))

    @property
    def former_ids(self) -> tuple[str, ...]:
        """Ids under which the record was released before."""
        return tuple(self._line["former_ids"])

    @property
    def note(self) -> str | None:
        """What a reader of the record should know."""
        return self._line.get("note")

    def label(self, lang: str = "en") -> str:
        """The preferred name in a language, or in the nearest one there is."""
        from syria_iraq_events.values.names import preferred

        return preferred(self._line["names"], lang)

    def __str__(self) -> str:
        return self.label()

    def _repr_html_(self) -> str:
        from syria_iraq_events.dataset.notebook import named_html

        return named_html(self)
