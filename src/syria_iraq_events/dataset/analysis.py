"""What can be asked of a dataset as a whole: how an event's picture changed, what does not fit."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events.dataset.contradictions import Contradiction, ContradictionKind
    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.history import HistoryDay


class Analysis(View):
    """The questions that go through many claims; a part of a dataset."""

    __slots__ = ()

    def history(self, event_id: str, certainty: Certainty = "certain") -> tuple[HistoryDay, ...]:
        """The days on which the status or a figure of an event changed, the earliest first.

        The first is the day on which a claim on the event counts first; the last has its status
        and figures of today, or of the dataset's own day where that is a past one.

        Args:
            event_id: the event.
            certainty: ``certain`` counts a claim since the day when it was surely public,
                ``possible`` since the day when it may have been.

        Raises:
            UnknownIdError: where there is no such event.
            ValueError: where the certainty is another word.

        >>> import syria_iraq_events as sie
        >>> for day in sie.load().history("2025-02-residency-for-syrian-officers"):
        ...     print(day.day, day.status, day.claims[0])
        2025-02-11 denied Miqdad Miri denies: Iraq has granted residency to no officer ...
        2025-02-17 denied reports in Iraqi media ...
        """
        from syria_iraq_events.dataset.dataset import Dataset
        from syria_iraq_events.dataset.history import history

        assert isinstance(self, Dataset)
        return history(self, event_id, certainty)

    def contradictions(
        self,
        event: str | None = None,
        kind: ContradictionKind | None = None,
        *,
        linked: bool | None = None,
        superseded: bool = False,
    ) -> tuple[Contradiction, ...]:
        """The pairs of claims on one event that cannot both be true, whoever linked them or not.

        Figures of one measure whose bounds do not meet (with a margin of a tenth where a number is
        *about* so much): totals where the larger is surely not of a later day, stocks of one day,
        flows of one span. Days that the event cannot have had both, places that it cannot have
        been at both, and assertions beside denials. Sorted by kind, then the widest apart first.

        Args:
            event: an event's id; None = every event.
            kind: ``figure``, ``date``, ``place`` or ``stance``; None = all.
            linked: True for those that a curator linked, False for the others; None = all.
            superseded: count claims too that their own speaker has replaced.

        Raises:
            UnknownIdError: where there is no such event.
            ValueError: where there is no such kind.

        >>> import syria_iraq_events as sie
        >>> found = sie.load().contradictions("2024-12-17-syrian-soldiers-protest-to-return")
        >>> found[0].kind, found[0].grade, [str(claim.speaker) for claim in found[0].claims]
        ('figure', 21.21, ['Arab Mubasher', 'CNN Türk'])
        """
        from syria_iraq_events.dataset.contradictions import contradictions
        from syria_iraq_events.dataset.dataset import Dataset

        assert isinstance(self, Dataset)
        return contradictions(self, event, kind, linked=linked, superseded=superseded)
