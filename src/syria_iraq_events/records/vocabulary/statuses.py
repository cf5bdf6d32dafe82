"""The statuses that the assessment gives to an event."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

STATUSES = Vocabulary(
    "status",
    "What the claims about an event amount to on a day, by rule; no verdict on the truth.",
    "ما تفضي إليه الإفادات عن حدث في يوم معين بحسب قاعدة معلنة؛ وليس حكما على الحقيقة.",
    (
        Term(
            "scenario",
            "The event is hypothetical, so nothing in it is said to have happened.",
            "الحدث افتراضي، فلا يقال عن شيء فيه إنه وقع.",
            "A think tank imagines the collapse of the border guard.",
        ),
        Term(
            "unreported",
            "On that day no source had yet been published in which it is claimed.",
            "لم يكن قد نشر حتى ذلك اليوم مصدر يرد فيه القول بوقوعه.",
            "A crossing seen from the day before the first report of it.",
        ),
        Term(
            "disputed",
            "Independent origins stand against each other: some say it, some say no, and "
            "neither side ends it.",
            "أصول مستقلة متعارضة، بعضها يقول بالوقوع وبعضها يقول بعدمه، ولا يحسم أي منها الأمر.",
            "A ministry denies what two unrelated parties assert on record.",
        ),
        Term(
            "refuted",
            "An outside investigation shows that it is not so, and no such investigation shows "
            "the contrary.",
            "أظهر تحقيق من طرف خارجي أن الأمر ليس كذلك، ولم يظهر تحقيق مثله خلاف ذلك.",
            "A fact-checker shows that the picture behind a report is from another year.",
        ),
        Term(
            "denied",
            "Somebody denied it, and no stronger assertion stands against that; it does not "
            "mean that it is false.",
            "نفاه أحدهم ولا يقابل نفيه قول أقوى منه؛ ولا يعني ذلك أن الأمر غير صحيح.",
            "A ministry denies a report of one channel.",
        ),
        Term(
            "retracted",
            "Those who said it took it back or were struck by an investigation, and nobody "
            "else asserts it.",
            "سحبه من قاله أو أسقطه تحقيق، ولا يقول به أحد غيره.",
            "A channel withdraws the only report of a crossing.",
        ),
        Term(
            "planned",
            "It is announced or expected, and nobody yet says that it took place.",
            "أعلن عنه أو ينتظر وقوعه، ولم يقل أحد بعد إنه وقع.",
            "A return that is announced for next week.",
        ),
        Term(
            "unconfirmed",
            "It is only doubted, predicted or left without comment, and nobody asserts or "
            "denies it.",
            "لا يرد فيه سوى تشكيك أو توقع أو امتناع عن التعليق، ولا يؤكده أحد ولا ينفيه.",
            "A ministry is asked about a rumour and declines to answer.",
        ),
        Term(
            "officially-confirmed",
            "A party to the event asserts it on record, as neither hearsay nor inference; a "
            "party may still be wrong.",
            "تقول به جهة طرف في الحدث بتصريح منسوب إليها، لا نقلا عن غيرها ولا استنتاجا؛ وقد "
            "تخطئ مع ذلك.",
            "The Iraqi government says that it let soldiers in.",
        ),
        Term(
            "corroborated",
            "At least two independent origins assert it, and no party to the event has "
            "officially confirmed it.",
            "يقول به أصلان مستقلان على الأقل، ولم تؤكده رسميا جهة طرف في الحدث.",
            "A mayor's office and a monitoring group report it, each by itself.",
        ),
        Term(
            "reported",
            "One origin asserts it, however many outlets carry it.",
            "يقول به أصل واحد، مهما كثرت وسائل الإعلام التي تنقله.",
            "Five sites repeat one agency dispatch.",
        ),
    ),
)
"""What the claims about an event amount to on a day, by rule; no verdict on the truth."""
