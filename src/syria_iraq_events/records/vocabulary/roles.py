"""The roles of actors and places in an event, and how real the event is told to be."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

EVENT_ROLES = Vocabulary(
    "event-role",
    "What part an actor has in an event as it is told.",
    "دور الجهة في الحدث كما يروى.",
    (
        Term(
            "actor",
            "The one who acts or starts the event; in violence of two sides, each of them.",
            "من يفعل الفعل أو يبدأ الحدث؛ وفي العنف المتبادل كل طرف من أطرافه.",
            "The Iraqi government, in a decision to close the border.",
            plover="actor",
        ),
        Term(
            "recipient",
            "The one at whom the act is directed or who is given something.",
            "من يوجه إليه الفعل أو يعطى شيئا.",
            "A soldier group that is given food and shelter.",
            plover="recipient",
        ),
        Term(
            "affected",
            "Somebody who feels the effects, although the act was not directed at him.",
            "من يناله أثر الحدث وإن لم يكن الفعل موجها إليه.",
            "Traders who lose their income when a crossing closes.",
            extension=True,
            fallback="recipient",
        ),
        Term(
            "mover",
            "Those who move, by their own will or not.",
            "من ينتقلون، طوعا أو كرها.",
            "The Syrian army, when its soldiers enter Iraq.",
            extension=True,
            fallback="actor",
        ),
        Term(
            "host",
            "The one in whose land or house others arrive, stay or meet.",
            "من يصل الآخرون إلى أرضه أو داره أو يقيمون فيها أو يجتمعون.",
            "Iraq, when Syrian soldiers stay on its soil.",
            extension=True,
            fallback="recipient",
        ),
        Term(
            "mediator",
            "A third party that brings the sides together or carries word between them, "
            "without being one of them.",
            "طرف ثالث يجمع بين الأطراف أو ينقل الرسائل بينها من غير أن يكون أحدها.",
            "A state that passes messages between Baghdad and Damascus.",
            extension=True,
            fallback="actor",
        ),
    ),
)
"""What part an actor has in an event as it is told."""

PLACE_ROLES = Vocabulary(
    "place-role",
    "How a place belongs to an event.",
    "صلة المكان بالحدث.",
    (
        Term(
            "at",
            "The event is told to take place here.",
            "المكان الذي يروى أن الحدث وقع فيه.",
            "A press conference in Baghdad.",
        ),
        Term(
            "from",
            "The movement begins here.",
            "المكان الذي تبدأ منه الحركة.",
            "Al-Bukamal, for soldiers who leave it for Iraq.",
        ),
        Term(
            "to",
            "The movement ends here or is meant to end here.",
            "المكان الذي تنتهي إليه الحركة أو يراد لها أن تنتهي إليه.",
            "Al-Qaim, for soldiers who arrive there.",
        ),
        Term(
            "via",
            "The movement passes here, as through a crossing.",
            "المكان الذي تمر به الحركة، كالمعبر.",
            "The crossing between al-Qaim and al-Bukamal.",
        ),
        Term(
            "near",
            "The event is told to take place close to here, at a spot that is not named.",
            "مكان يروى أن الحدث وقع بالقرب منه في موضع غير مسمى.",
            "A strike on the outskirts of al-Bukamal.",
        ),
    ),
)
"""How a place belongs to an event."""

REALITIES = Vocabulary(
    "reality",
    "Whether an event is told as a fact, as a plan or as a mere possibility.",
    "الصفة التي يروى بها الحدث: أمرا واقعا أو خطة أو مجرد احتمال.",
    (
        Term(
            "reported",
            "It is told as something that happened or is happening, which does not say that it "
            "did.",
            "يروى على أنه وقع أو يقع، ولا يعني ذلك أنه وقع فعلا.",
            "A report that soldiers crossed the border.",
        ),
        Term(
            "planned",
            "Somebody announces or expects it as a definite step that has not been taken yet.",
            "أمر يعلن عنه أو ينتظر بوصفه خطوة محددة لم تتخذ بعد.",
            "A return of soldiers that is announced for next week.",
            plover="future",
        ),
        Term(
            "hypothetical",
            "It is a scenario, a warning or a thought of what might be, and it never counts as "
            "an event.",
            "تصور أو تحذير أو افتراض لما قد يكون، ولا يعد حدثا أبدا.",
            "An analyst describes what a collapse of the border guard would mean.",
            plover="hypothetical",
        ),
    ),
)
"""Whether an event is told as a fact, as a plan or as a mere possibility."""
