"""How events are linked."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

LINK_RELATIONS = Vocabulary(
    "link-relation",
    "How one event stands to another; a cause or an answer is always somebody's claim.",
    "صلة حدث بحدث آخر؛ والسبب أو الرد هو دائما قول يقوله أحد.",
    (
        Term(
            "response-to",
            "Somebody says that this event was done in answer to the other.",
            "يقول أحدهم إن هذا الحدث جاء ردا على الآخر.",
            "A crossing is closed in answer to an attack, as a ministry says.",
        ),
        Term(
            "caused-by",
            "Somebody says that the other event brought this one about.",
            "يقول أحدهم إن الحدث الآخر هو سبب هذا الحدث.",
            "A flight is put down to the fall of a town.",
        ),
        Term(
            "enabled-by",
            "Somebody says that the other event made this one possible, without bringing it about.",
            "يقول أحدهم إن الحدث الآخر أتاح هذا الحدث من غير أن يكون سببه.",
            "A return that became possible once papers were issued.",
        ),
        Term(
            "follows",
            "This event comes after the other in the same story, and no cause is meant.",
            "يأتي هذا الحدث بعد الآخر في مجرى القصة نفسها، ولا يقصد بذلك سبب.",
            "Soldiers go home some days after they came.",
        ),
        Term(
            "related",
            "The two belong together in some other way, and the link reads the same from both "
            "sides.",
            "بين الحدثين صلة من نوع آخر، وتقرأ الصلة من الجهتين على السواء.",
            "Two accounts of crossings at different gates on one day.",
        ),
    ),
)
"""How one event stands to another; a cause or an answer is always somebody's claim."""
