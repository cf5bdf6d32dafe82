"""Event types of coercion short of violence."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "coerce",
        "To use power against people short of violence, by restriction, seizure, arrest or the "
        "like.",
        "استعمال السلطة ضد الناس بما دون العنف، بالتقييد أو المصادرة أو الاعتقال وما إلى ذلك.",
        "A security body puts pressure on the families of officers.",
        plover="COERCE",
        cameo="170",
    ),
    Term(
        "coerce.seize",
        "To search, raid, confiscate or occupy; weapons that are handed over freely are "
        "retreat.disarm.",
        "التفتيش أو المداهمة أو المصادرة أو الاحتلال؛ أما السلاح المسلم طوعا فمن باب نزع "
        "السلاح (retreat.disarm).",
        "Iraqi forces take the soldiers' vehicles into custody.",
        plover="COERCE-seize",
        cameo="171 1711 192",
        acled="Looting/property destruction",
    ),
    Term(
        "coerce.restrict",
        "To limit movement or political life: a cordon, a blockade, a ban on a party; closing "
        "a border by decision is decide.close-border.",
        "تقييد الحركة أو العمل السياسي، بطوق أمني أو حصار أو حظر حزب؛ أما إغلاق الحدود بقرار "
        "فمن باب قرار إغلاق الحدود (decide.close-border).",
        "Soldiers in a camp are not allowed to leave it.",
        plover="COERCE-restrict",
        cameo="172 1721 1722 191",
    ),
    Term(
        "coerce.censor",
        "To forbid, block or remove publications, broadcasts, sites or other information.",
        "منع المطبوعات أو البث أو المواقع أو غيرها من المعلومات أو حجبها أو إزالتها.",
        "An authority takes a channel off the air.",
        plover="COERCE-censor",
        cameo="1721",
    ),
    Term(
        "coerce.curfew",
        "To impose a curfew.",
        "فرض حظر التجول.",
        "A curfew is declared in a border town.",
        plover="COERCE-curfew",
        cameo="1723",
    ),
    Term(
        "coerce.martial-law",
        "To impose a state of emergency or martial law as a means of control; an emergency "
        "declared because of a natural disaster does not belong here.",
        "فرض حالة الطوارئ أو الأحكام العرفية وسيلة للسيطرة؛ ولا تدخل هنا حالة الطوارئ المعلنة "
        "بسبب كارثة طبيعية.",
        "A province is placed under emergency rule.",
        plover="COERCE-martial-law",
        cameo="1724",
    ),
    Term(
        "coerce.arrest",
        "To arrest, detain or imprison somebody; a fighter taken in battle is assault.abduct, "
        "and a warrant against somebody out of reach is threaten.arrest.",
        "القبض على شخص أو احتجازه أو حبسه؛ أما المقاتل المأسور في المعركة فمن باب الخطف والأسر "
        "(assault.abduct)، ومذكرة القبض الغيابية من باب التهديد بالاعتقال (threaten.arrest).",
        "Security forces detain a man who crossed the border without leave.",
        plover="COERCE-arrest",
        cameo="173",
        acled="Arrests",
    ),
    Term(
        "coerce.deport",
        "To send individuals out of a country against their will; a return that they ask for "
        "or accept is move.return.",
        "إخراج أفراد من البلد رغما عنهم؛ أما العودة التي يطلبونها أو يقبلونها فمن باب العودة "
        "(move.return).",
        "Several Syrians without papers are put across the border.",
        plover="COERCE-deport",
        cameo="174",
    ),
    Term(
        "coerce.withhold",
        "To keep public goods from people, such as power, water, internet, food or medicine.",
        "حرمان الناس من الخدمات والسلع العامة، كالكهرباء والماء والإنترنت والغذاء والدواء.",
        "Water to a camp is cut off.",
        plover="COERCE-withhold",
    ),
    Term(
        "coerce.misinformation",
        "A deliberate act of deception of the public, such as a forged document or a campaign "
        "of false accounts; that somebody says a report is false is a stance of a claim and no "
        "event type.",
        "فعل متعمد لتضليل الجمهور، كوثيقة مزورة أو حملة حسابات وهمية؛ أما قول أحدهم إن خبرا ما "
        "غير صحيح فهو موقف في إفادة وليس نوعا من الأحداث.",
        "A forged letter of a ministry is spread on social media.",
        plover="COERCE-misinformation",
    ),
    Term(
        "coerce.cyber",
        "An attack on or a break-in into computer systems, accounts or sites.",
        "هجوم على أنظمة حاسوبية أو حسابات أو مواقع أو اختراق لها.",
        "The website of a ministry is taken over.",
        plover="COERCE-cyber",
        cameo="176",
    ),
)
"""The terms, in order."""
