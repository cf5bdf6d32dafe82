"""How a claimant speaks: stance, basis, channel, likelihood, and why a claim is replaced."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

STANCES = Vocabulary(
    "stance",
    "What a claimant does with the proposition about an event or about another claim.",
    "موقف صاحب الإفادة من مضمون يخص حدثا أو إفادة أخرى.",
    (
        Term(
            "asserts",
            "The claimant says that it is so.",
            "يقول صاحب الإفادة إن الأمر كذلك.",
            "A mayor says that about two thousand soldiers crossed.",
        ),
        Term(
            "denies",
            "The claimant says that it is not so; giving another figure or another account is "
            "asserts.",
            "يقول صاحب الإفادة إن الأمر ليس كذلك؛ أما ذكر رقم آخر أو رواية أخرى فمن باب "
            "التأكيد (asserts).",
            "A spokesman says that no soldier was granted residence.",
        ),
        Term(
            "doubts",
            "The claimant calls it uncertain or hard to believe, without saying that it is false.",
            "يرى صاحب الإفادة أن الأمر غير مؤكد أو يصعب تصديقه من غير أن يقول إنه غير صحيح.",
            "An analyst says that the figure seems too high.",
        ),
        Term(
            "declines",
            "The claimant was asked and would not answer; this is neither a denial nor an "
            "assertion.",
            "سئل صاحب الإفادة فامتنع عن الجواب؛ وليس ذلك نفيا ولا تأكيدا.",
            "A ministry declines to comment on the number.",
        ),
        Term(
            "predicts",
            "The claimant says that it will or may come about.",
            "يقول صاحب الإفادة إن الأمر سيقع أو قد يقع.",
            "A politician expects that more soldiers will return.",
        ),
        Term(
            "refutes",
            "The claimant shows by an investigation of its own, with reasons, that it is not "
            "so; a bare denial is denies.",
            "يبين صاحب الإفادة بتحقيق أجراه وبأسباب يذكرها أن الأمر ليس كذلك؛ أما النفي المجرد "
            "فمن باب النفي (denies).",
            "A fact-checker shows that a photograph is older than the event.",
        ),
        Term(
            "verifies",
            "The claimant shows by an investigation of its own, with reasons, that it is so; "
            "repeating a report is asserts.",
            "يبين صاحب الإفادة بتحقيق أجراه وبأسباب يذكرها أن الأمر كذلك؛ أما ترديد الخبر فمن "
            "باب التأكيد (asserts).",
            "An investigator places a video at the crossing by its landmarks.",
        ),
    ),
)
"""What a claimant does with the proposition about an event or about another claim."""

BASES = Vocabulary(
    "basis",
    "How the claimant comes to know what he says, as far as the text tells.",
    "مصدر معرفة صاحب الإفادة بما يقوله، بحسب ما يذكره النص.",
    (
        Term(
            "first-hand",
            "He saw it, did it or took part in it.",
            "رآه بنفسه أو فعله أو شارك فيه.",
            "A mayor who stood at the crossing.",
        ),
        Term(
            "official-record",
            "He speaks for a body from its own records, decisions or duties.",
            "يتحدث باسم جهة استنادا إلى سجلاتها أو قراراتها أو اختصاصها.",
            "A border authority that gives its own count.",
        ),
        Term(
            "relayed",
            "He passes on what somebody else told him.",
            "ينقل ما أخبره به غيره.",
            "A journalist who repeats what a security source told him.",
        ),
        Term(
            "inferred",
            "He concludes it from other facts.",
            "يستنتجه من وقائع أخرى.",
            "An analyst who reads a withdrawal out of empty posts.",
        ),
        Term(
            "investigation",
            "He examined evidence in a way that others can follow.",
            "فحص الأدلة على نحو يستطيع غيره تتبعه.",
            "A fact-checker who compares two photographs.",
        ),
        Term(
            "unstated",
            "The text does not tell how he knows.",
            "لا يذكر النص كيف عرف ذلك.",
            "A channel that reports without naming where it has the news from.",
        ),
    ),
)
"""How the claimant comes to know what he says, as far as the text tells."""

CHANNELS = Vocabulary(
    "channel",
    "By which way the claimant spoke.",
    "الطريقة التي تحدث بها صاحب الإفادة.",
    (
        Term(
            "statement",
            "A prepared statement, written or read out.",
            "بيان أعد سلفا، مكتوبا كان أو مقروءا.",
            "A statement of the ministry of the interior.",
        ),
        Term(
            "interview",
            "Answers given to one outlet.",
            "إجابات أعطيت لوسيلة إعلام واحدة.",
            "A mayor speaks to a news site by telephone.",
        ),
        Term(
            "briefing",
            "A talk to selected journalists or officials, often not for attribution by name.",
            "لقاء مع صحفيين أو مسؤولين مختارين، وكثيرا ما يشترط فيه عدم ذكر الاسم.",
            "Officials inform a few reporters about the border.",
        ),
        Term(
            "press-conference",
            "A public meeting at which journalists may ask questions.",
            "لقاء علني يتاح فيه للصحفيين طرح الأسئلة.",
            "The government spokesman answers questions in Baghdad.",
        ),
        Term(
            "post",
            "A message on a social network or a messaging channel.",
            "رسالة على شبكة اجتماعية أو قناة تراسل.",
            "A post on the page of a security body.",
        ),
        Term(
            "document",
            "An official paper that was published, such as a decision, a letter or a record.",
            "وثيقة رسمية منشورة، كقرار أو كتاب أو محضر.",
            "A decision of the council of ministers.",
        ),
        Term(
            "leak",
            "A paper or recording made public without the leave of its owner.",
            "وثيقة أو تسجيل خرج إلى العلن من غير إذن صاحبه.",
            "A letter of a security body that circulates online.",
        ),
        Term(
            "speech",
            "An address to an audience, without questions.",
            "خطاب أمام جمهور من غير أسئلة.",
            "A party leader speaks at a gathering.",
        ),
    ),
)
"""By which way the claimant spoke."""

LIKELIHOODS = Vocabulary(
    "likelihood",
    "How likely the claimant calls what he predicts, in the seven steps of ICD 203.",
    "درجة الاحتمال التي يعطيها صاحب الإفادة لما يتوقعه، بحسب الدرجات السبع في التوجيه ICD 203.",
    (
        Term(
            "almost-no-chance",
            "The claimant sees next to no chance, from 1 to 5 per cent in ICD 203; remote "
            "belongs here.",
            "لا يكاد صاحب الإفادة يرى احتمالا لوقوعه، أي من 1 إلى 5 في المئة في ICD 203.",
            "An official calls a second wave all but ruled out.",
        ),
        Term(
            "very-unlikely",
            "The claimant calls it very unlikely or highly improbable, from 5 to 20 per cent "
            "in ICD 203.",
            "يراه صاحب الإفادة مستبعدا جدا، أي من 5 إلى 20 في المئة في ICD 203.",
            "An analyst thinks a return of the old army highly improbable.",
        ),
        Term(
            "unlikely",
            "The claimant calls it unlikely or improbable, from 20 to 45 per cent in ICD 203.",
            "يراه صاحب الإفادة مستبعدا، أي من 20 إلى 45 في المئة في ICD 203.",
            "A politician thinks it improbable that the crossing closes again.",
        ),
        Term(
            "roughly-even-chance",
            "The claimant sees about as much chance for as against, from 45 to 55 per cent in "
            "ICD 203.",
            "يراه صاحب الإفادة متساوي الاحتمالين تقريبا، أي من 45 إلى 55 في المئة في ICD 203.",
            "An observer says that it could go either way.",
        ),
        Term(
            "likely",
            "The claimant calls it likely or probable, from 55 to 80 per cent in ICD 203; a "
            "mere may or could gives no likelihood.",
            "يراه صاحب الإفادة مرجحا، أي من 55 إلى 80 في المئة في ICD 203؛ أما قوله «قد» أو "
            "«ربما» وحده فلا يعطي درجة احتمال.",
            "A member of parliament says that more will probably return.",
        ),
        Term(
            "very-likely",
            "The claimant calls it very likely or highly probable, from 80 to 95 per cent in "
            "ICD 203.",
            "يراه صاحب الإفادة مرجحا جدا، أي من 80 إلى 95 في المئة في ICD 203.",
            "An expert thinks new crossings highly probable.",
        ),
        Term(
            "almost-certain",
            "The claimant is all but sure, from 95 to 99 per cent in ICD 203.",
            "يكاد صاحب الإفادة يجزم بوقوعه، أي من 95 إلى 99 في المئة في ICD 203.",
            "A commander is nearly certain that an attack is coming.",
        ),
    ),
)
"""How likely the claimant calls what he predicts, in the seven steps of ICD 203."""

REPLACEMENTS = Vocabulary(
    "replacement-reason",
    "Why a claim takes the place of an earlier one of the same speaker.",
    "سبب حلول إفادة محل إفادة سابقة للمتحدث نفسه.",
    (
        Term(
            "update",
            "Things went on, and the earlier word was right for its time.",
            "تطورت الأمور، وكان القول السابق صحيحا في حينه.",
            "A mayor gives a higher count on the next day.",
        ),
        Term(
            "correction",
            "The earlier word was wrong in part and is put right.",
            "كان القول السابق خطأ في بعضه فصحح.",
            "An outlet changes a figure that it had misheard.",
        ),
        Term(
            "retraction",
            "The earlier word is taken back whole, with nothing put in its place.",
            "سحب القول السابق كله من غير بديل.",
            "A channel withdraws its report and removes it.",
        ),
    ),
)
"""Why a claim takes the place of an earlier one of the same speaker."""
