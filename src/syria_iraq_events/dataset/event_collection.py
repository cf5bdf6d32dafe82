"""The events, with the arguments by which they are found.

Arguments that are given must all hold; None asks nothing. Where several values are given for one
argument, any of them will do; a selection is such values too, so that
``claims.where(event=events.where(type="move"))`` gives the claims on movements. What is found in
them is worked out by :mod:`~syria_iraq_events.dataset.query`.
"""

from __future__ import annotations

from syria_iraq_events.dataset.collection import Collection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Never

    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.event import Event  # noqa: F401  (in quotes below)
    from syria_iraq_events.dataset.filters import Actors, Events, Places, Sources, Terms
    from syria_iraq_events.dataset.query import EventSelection
    from syria_iraq_events.values.edtf import DateLike


class EventCollection(Collection["Event"]):
    """The events of a dataset."""

    __slots__ = ()

    def where(  # noqa: D417  (`unknown` is refused)
        self,
        *,
        type: Terms | None = None,
        place: Places | None = None,
        actor: Actors | None = None,
        status: Terms | None = None,
        stance: Terms | None = None,
        lang: Terms | None = None,
        source: Sources | None = None,
        publisher: Actors | None = None,
        tag: Terms | None = None,
        context: Terms | None = None,
        reality: Terms | None = None,
        part_of: Events | None = None,
        on: DateLike | None = None,
        during: DateLike | None = None,
        before: DateLike | None = None,
        after: DateLike | None = None,
        certainty: Certainty = "certain",
        **unknown: Never,
    ) -> EventSelection:
        """The events that pass.

        Args:
            type: the event type; a category finds its modes, ``move`` finds ``move.flee``.
            place: it, or a place inside it, is one of the event's places.
            actor: it, or one who speaks for it, takes part.
            status: what can be concluded from the claims, as of the day of the dataset.
            stance: of any claim on the event.
            lang: of any source in which a claim on the event can be read.
            source: any source in which a claim on the event can be read.
            publisher: of any such source.
            tag: one of the event's tags.
            context: one of the event's contexts.
            reality: ``reported``, ``planned`` or ``hypothetical``.
            part_of: the event is a part of it, or of one of its parts.
            on: the event went on on a day of this date; ``2024-12`` is the whole month.
            during: the same as `on`, for intervals.
            before: the event was over before the first day of this date.
            after: the event began after the last day of this date.
            certainty: ``certain`` keeps the events whose dates surely agree with `on`, `during`,
                `before` and `after`, ``possible`` also those whose dates may.

        Raises:
            UnknownIdError: where an id is unknown.
            ValueError: where a term is unknown, or a date is none.
            TypeError: where an argument or the type of its value is wrong.

        >>> import syria_iraq_events as sie
        >>> sie.load().events.where(type="move.return", actor="syrian-army").first()
        <Event 2024-12-19-syrian-soldiers-returned-from-iraq>
        """
        given = dict(locals())
        from syria_iraq_events.dataset.query import EventSelection

        return EventSelection(self, given)
