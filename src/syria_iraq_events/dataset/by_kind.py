"""Claims, sources, actors and places, with the arguments by which they are found.

They are given as :mod:`~syria_iraq_events.dataset.event_collection` tells.
"""

from __future__ import annotations

from syria_iraq_events.dataset.collection import Collection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Never

    from syria_iraq_events.dataset.actor import Actor  # noqa: F401  (in quotes below)
    from syria_iraq_events.dataset.claim import Claim  # noqa: F401  (in quotes below)
    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.filters import Actors, Claims, Events, Places, Sources, Terms
    from syria_iraq_events.dataset.place import Place  # noqa: F401  (in quotes below)
    from syria_iraq_events.dataset.query import (
        ActorSelection,
        ClaimSelection,
        PlaceSelection,
        SourceSelection,
    )
    from syria_iraq_events.dataset.source import Source  # noqa: F401  (in quotes below)
    from syria_iraq_events.values.edtf import DateLike


class ClaimCollection(Collection["Claim"]):
    """The claims of a dataset."""

    __slots__ = ()

    def where(  # noqa: D417  (`unknown` is refused)
        self,
        *,
        event: Events | None = None,
        actor: Actors | None = None,
        within: Actors | None = None,
        stance: Terms | None = None,
        basis: Terms | None = None,
        source: Sources | None = None,
        publisher: Actors | None = None,
        lang: Terms | None = None,
        target: Claims | None = None,
        place: Places | None = None,
        measure: Terms | None = None,
        official: bool | None = None,
        on_record: bool | None = None,
        status: Terms | None = None,
        said: DateLike | None = None,
        certainty: Certainty = "certain",
        **unknown: Never,
    ) -> ClaimSelection:
        """The claims that pass.

        Args:
            event: what the claim is about.
            actor: it speaks, or one who speaks for it, or somebody unnamed within either.
            within: an unnamed speaker is placed in it, or in one who speaks for it.
            stance: what the claimant does with the proposition.
            basis: on what the claimant rests.
            source: any source in which the claim can be read.
            publisher: of any such source.
            lang: of any such source.
            target: the claim that it answers.
            place: where the claimant says that it happened, or a place around it; the event's
                places where the claimant says nothing of the place.
            measure: the short name of a measure that the claim gives a figure for.
            official: whether a party to the event says so on record, and not second-hand.
            on_record: whether a named speaker who is no outlet stands for it.
            status: what can be concluded of the claim, as of the day of the dataset.
            said: it was said on a day of this date; where no day is told, first published.
            certainty: whether the day surely agrees with `said` or only may.

        Raises:
            UnknownIdError: where an id is unknown.
            ValueError: where a term is unknown, or a date is none.
            TypeError: where an argument or the type of its value is wrong.
        """
        given = dict(locals())
        from syria_iraq_events.dataset.query import ClaimSelection

        return ClaimSelection(self, given)


class SourceCollection(Collection["Source"]):
    """The sources of a dataset."""

    __slots__ = ()

    def where(  # noqa: D417  (`unknown` is refused)
        self,
        *,
        publisher: Actors | None = None,
        lang: Terms | None = None,
        kind: Terms | None = None,
        origin: Terms | None = None,
        root: Actors | None = None,
        published: DateLike | None = None,
        certainty: Certainty = "certain",
        **unknown: Never,
    ) -> SourceSelection:
        """The sources that pass.

        Args:
            publisher: who published it.
            lang: its language (BCP 47).
            kind: what kind of document it is.
            origin: ``original``, ``derived`` or ``unknown``.
            root: an actor whom its text is known to go back to.
            published: it was published on a day of this date.
            certainty: whether the day surely agrees with `published` or only may.

        Raises:
            UnknownIdError: where an id is unknown.
            ValueError: where a term is unknown, or a date is none.
            TypeError: where an argument or the type of its value is wrong.
        """
        given = dict(locals())
        from syria_iraq_events.dataset.query import SourceSelection

        return SourceSelection(self, given)


class ActorCollection(Collection["Actor"]):
    """The actors of a dataset."""

    __slots__ = ()

    def where(  # noqa: D417  (`unknown` is refused)
        self,
        *,
        kind: Terms | None = None,
        country: Terms | None = None,
        speaks_for: Actors | None = None,
        name: str | None = None,
        **unknown: Never,
    ) -> ActorSelection:
        """The actors that pass.

        Args:
            kind: what kind of actor it is.
            country: the one it belongs to (ISO 3166-1 alpha-2).
            speaks_for: whose word its word is, itself or through others.
            name: a name that it bears, in any script; `search` is for what is spelt otherwise.

        Raises:
            UnknownIdError: where an id is unknown.
            ValueError: where a term is unknown.
            TypeError: where an argument or the type of its value is wrong.
        """
        given = dict(locals())
        from syria_iraq_events.dataset.query import ActorSelection

        return ActorSelection(self, given)


class PlaceCollection(Collection["Place"]):
    """The places of a dataset."""

    __slots__ = ()

    def where(  # noqa: D417  (`unknown` is refused)
        self,
        *,
        kind: Terms | None = None,
        country: Terms | None = None,
        parent: Places | None = None,
        inside: Places | None = None,
        name: str | None = None,
        **unknown: Never,
    ) -> PlaceSelection:
        """The places that pass.

        Args:
            kind: what kind of place it is.
            country: the one, or one of the two, that it lies in (ISO 3166-1 alpha-2).
            parent: the place that it lies in directly.
            inside: a place that it lies in at any depth; a crossing lies in both its towns.
            name: a name that it bears, in any script; `search` is for what is spelt otherwise.

        Raises:
            UnknownIdError: where an id is unknown.
            ValueError: where a term is unknown.
            TypeError: where an argument or the type of its value is wrong.
        """
        given = dict(locals())
        from syria_iraq_events.dataset.query import PlaceSelection

        return PlaceSelection(self, given)
