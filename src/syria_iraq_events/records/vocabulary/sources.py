"""Sources: their kinds, their parts, and what they rest on."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

EVIDENCE_PARTS = Vocabulary(
    "evidence-part",
    "In which part of a source the passage stands.",
    "الجزء الذي يرد فيه المقطع من المصدر.",
    (
        Term(
            "headline",
            "The headline or the line under it.",
            "العنوان أو السطر الذي يليه.",
            "A figure that stands in the title only.",
        ),
        Term(
            "body",
            "The running text of the document, a lead paragraph included.",
            "متن الوثيقة، ومنه فقرة المقدمة.",
            "The third paragraph of an article.",
        ),
        Term(
            "caption",
            "The words that go with a picture, a video or a chart.",
            "الكلام المصاحب لصورة أو مقطع مرئي أو رسم بياني.",
            "The line under a photograph of soldiers.",
        ),
        Term(
            "table",
            "A cell, a row or a heading of a table.",
            "خلية أو صف أو ترويسة في جدول.",
            "A row of a dataset on returns.",
        ),
        Term(
            "transcript",
            "Spoken words written down.",
            "كلام منطوق جرى تدوينه.",
            "An answer in a recorded press conference.",
        ),
    ),
)
"""In which part of a source the passage stands."""

SOURCE_KINDS = Vocabulary(
    "source-kind",
    "What sort of document a source is.",
    "نوع الوثيقة التي يمثلها المصدر.",
    (
        Term(
            "news",
            "An article of an outlet, written or edited by itself.",
            "مقال لوسيلة إعلام كتبته أو حررته بنفسها.",
            "A report of a news site on the crossing.",
        ),
        Term(
            "wire",
            "A report of a news agency in the agency's own edition.",
            "تقرير وكالة أنباء كما نشرته الوكالة نفسها.",
            "A dispatch of an agency from Baghdad.",
        ),
        Term(
            "statement",
            "A text published by the body that speaks in it.",
            "نص نشرته الجهة التي تتحدث فيه.",
            "A communique on the site of a ministry.",
        ),
        Term(
            "transcript",
            "Spoken words written down and published as such.",
            "كلام منطوق دون ونشر على هذه الصفة.",
            "The record of a press briefing.",
        ),
        Term(
            "broadcast",
            "A programme or a bulletin on television or radio.",
            "برنامج أو نشرة في التلفاز أو الإذاعة.",
            "An evening bulletin of a channel.",
        ),
        Term(
            "post",
            "A message published on a social network or a messaging channel.",
            "رسالة منشورة على شبكة اجتماعية أو قناة تراسل.",
            "A post of a monitoring group.",
        ),
        Term(
            "photo",
            "A still picture published for its own sake.",
            "صورة ثابتة نشرت لذاتها.",
            "A picture of a queue at the gate.",
        ),
        Term(
            "video",
            "A moving picture published for its own sake; a television programme is broadcast.",
            "مقطع مرئي نشر لذاته؛ أما البرنامج التلفزيوني فمن باب البث (broadcast).",
            "A clip of vehicles on a desert road.",
        ),
        Term(
            "report",
            "A longer study by an organisation, a court or a body of experts.",
            "دراسة مطولة لمنظمة أو محكمة أو هيئة خبراء.",
            "A report of a United Nations agency on returns.",
        ),
        Term(
            "dataset",
            "Data published as tables or records.",
            "بيانات منشورة في جداول أو سجلات.",
            "A table of border movements by month.",
        ),
        Term(
            "law",
            "The text of a law, a regulation or a decree.",
            "نص قانون أو نظام أو مرسوم.",
            "A law on the residence of foreigners.",
        ),
        Term(
            "interview",
            "A conversation published as questions and answers; quotes within an article are news.",
            "محادثة منشورة على هيئة أسئلة وأجوبة؛ أما الاقتباس داخل مقال فمن باب الأخبار (news).",
            "A long talk with a mayor of a border town.",
        ),
        Term(
            "fact-check",
            "An article that tests whether something said is true, with its evidence.",
            "مقال يفحص صحة ما قيل ويعرض أدلته.",
            "A check of a photograph that went round.",
        ),
        Term(
            "analysis",
            "An article whose main matter is judgement or background rather than news.",
            "مقال مادته الأساسية رأي أو خلفية لا خبر.",
            "A paper of a think tank on the border.",
        ),
    ),
)
"""What sort of document a source is."""

ORIGINS = Vocabulary(
    "origin",
    "Whether a source has its news from itself or from another.",
    "بيان ما إذا كان المصدر قد جمع الخبر بنفسه أم أخذه عن غيره.",
    (
        Term(
            "original",
            "The publisher gathered it, or is the one who speaks.",
            "جمعه الناشر بنفسه أو كان هو المتحدث.",
            "A reporter of the outlet was at the crossing.",
        ),
        Term(
            "derived",
            "It rests on another source, which derived-from names.",
            "يقوم على مصدر آخر يذكر في حقل الاشتقاق.",
            "An article that prints the text of an agency.",
        ),
        Term(
            "unknown",
            "The text does not let one tell, and it adds no origin once another is known.",
            "لا يتيح النص معرفة ذلك، ولا يعد أصلا مستقلا متى عرف أصل غيره.",
            "A short item that names no source.",
        ),
    ),
)
"""Whether a source has its news from itself or from another."""

DERIVATIONS = Vocabulary(
    "derivation-kind",
    "How a source uses the source that it rests on.",
    "طريقة استعمال المصدر لما أخذه عن المصدر الذي يقوم عليه.",
    (
        Term(
            "syndicates",
            "It carries the other text whole, or nearly so.",
            "ينشر النص الآخر كاملا أو يكاد.",
            "A site that runs an agency dispatch.",
        ),
        Term(
            "translates",
            "It gives the other text in another language.",
            "ينقل النص الآخر إلى لغة أخرى.",
            "An English edition of an Arabic article.",
        ),
        Term(
            "rewrites",
            "It tells the same in words of its own and adds no news.",
            "يروي المضمون نفسه بعبارته ولا يضيف خبرا.",
            "A summary of what another channel reported.",
        ),
        Term(
            "quotes",
            "It gives words of the other in part, within a report of its own.",
            "ينقل بعض كلام الآخر ضمن تقرير له.",
            "An article with two sentences of a television interview.",
        ),
        Term(
            "cites",
            "It names the other as where a fact comes from, without its words.",
            "يذكر الآخر مرجعا لمعلومة من غير نقل كلامه.",
            "A report that attributes a figure to an agency.",
        ),
    ),
)
"""How a source uses the source that it rests on."""
