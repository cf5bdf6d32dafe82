"""Event types that PLOVER lacks: movement, decisions and plain statements.

Each names the PLOVER type that comes nearest, for programs that know PLOVER only. ``move.flee``
falls back on the retreat of forces, since those who flee here are soldiers above all. For civilians
PLOVER's manual asks for its SANCTION-expel, with the one who drives them out as the actor. PLOVER
has no code for a plain statement; ``consult`` is the least charged of its verbal categories.
"""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "move",
        "People, vehicles or goods go from one place to another, or are said to; forces sent "
        "somewhere to threaten or to fight are mobilize or assault.",
        "انتقال أشخاص أو مركبات أو بضائع من مكان إلى آخر، أو القول بانتقالهم؛ أما القوات "
        "المرسلة للتهديد أو القتال فمن باب التعبئة (mobilize) أو الاعتداء (assault).",
        "A column of vehicles is seen on the road to al-Qaim.",
        acled="Other",
        extension=True,
        fallback="retreat",
    ),
    Term(
        "move.flee",
        "People leave a place in fear and seek safety elsewhere, soldiers included; an orderly "
        "pull-out of forces is retreat.withdraw, and people whom somebody drives out are "
        "move.displace.",
        "مغادرة أشخاص مكانا خوفا وطلبا للأمان في مكان آخر، ومنهم الجنود؛ أما سحب القوات المنظم "
        "فمن باب الانسحاب (retreat.withdraw)، وأما من يخرجهم غيرهم من ديارهم فمن باب التهجير "
        "(move.displace).",
        "Syrian soldiers enter Iraq through the al-Qaim crossing and seek refuge.",
        cameo="0874",
        acled="Other",
        extension=True,
        fallback="retreat.withdraw",
    ),
    Term(
        "move.cross",
        "People, vehicles or goods pass a border, whatever their reason, and the text gives no "
        "flight, return or transfer.",
        "عبور أشخاص أو مركبات أو بضائع للحدود أيا كان السبب، من غير أن يذكر النص فرارا أو عودة "
        "أو نقلا.",
        "Lorries cross into Syria after the gate reopens.",
        acled="Other",
        extension=True,
        fallback="retreat.access",
    ),
    Term(
        "move.return",
        "People go back to the place or country that they left, with their consent as far as "
        "the text tells; a return against their will is coerce.deport.",
        "عودة أشخاص إلى المكان أو البلد الذي غادروه، برضاهم بحسب ما يذكره النص؛ أما الإعادة "
        "القسرية فمن باب الترحيل (coerce.deport).",
        "Soldiers who sheltered in Iraq go back to Syria through the crossing.",
        cameo="0841",
        acled="Other",
        extension=True,
        fallback="retreat",
    ),
    Term(
        "move.transfer",
        "An authority takes people or goods in its charge from one place to another, or hands "
        "them over to another authority.",
        "نقل سلطة ما أشخاصا أو مواد في عهدتها من مكان إلى آخر، أو تسليمهم إلى سلطة أخرى.",
        "Detainees are taken from prisons in Syria to Iraq.",
        acled="Other",
        extension=True,
        fallback="cooperate",
    ),
    Term(
        "move.displace",
        "People have to leave their homes because of force, an order or a disaster, and the "
        "one who drives them out, where told, is the actor.",
        "اضطرار أشخاص إلى ترك منازلهم بسبب قوة أو أمر أو كارثة، ومن أخرجهم، متى ذكر، هو الفاعل.",
        "Families leave villages along the Euphrates after an order to evacuate.",
        cameo="201",
        acled="Other",
        extension=True,
        fallback="sanction.expel",
    ),
    Term(
        "decide",
        "An authority takes a decision that binds others; a promise is agree, and the carrying "
        "out has a type of its own.",
        "اتخاذ سلطة قرارا ملزما لغيرها؛ أما الوعد فمن باب الاتفاق (agree)، وأما التنفيذ فله "
        "نوعه الخاص.",
        "The Iraqi council of ministers decides what shall be done with the soldiers.",
        acled="Other",
        extension=True,
        fallback="support",
    ),
    Term(
        "decide.law",
        "A law, a ruling with the force of law or a decree is passed, changed or repealed; a "
        "debate on it is consult or state.",
        "إقرار قانون أو مرسوم أو نص له قوة القانون أو تعديله أو إلغاؤه؛ أما مناقشته فمن باب "
        "التشاور (consult) أو التصريح (state).",
        "Parliament passes a law on the residence of foreigners.",
        acled="Other",
        extension=True,
        fallback="support",
    ),
    Term(
        "decide.policy",
        "An authority adopts a rule, a plan or an order short of a law.",
        "اعتماد سلطة قاعدة أو خطة أو أمرا دون مرتبة القانون.",
        "A ministry decides that residence permits of Syrians may be extended.",
        acled="Other",
        extension=True,
        fallback="support",
    ),
    Term(
        "decide.appoint",
        "An authority names somebody to an office or removes him from it; leaving it of one's "
        "own will is retreat.resign.",
        "تعيين سلطة شخصا في منصب أو إقالته منه؛ أما تركه المنصب باختياره فمن باب الاستقالة "
        "(retreat.resign).",
        "A new head of the border command is named.",
        acled="Other",
        extension=True,
        fallback="support",
    ),
    Term(
        "decide.open-border",
        "An authority opens or reopens a border or a crossing, in whole or for some; who then "
        "passes is move.",
        "فتح سلطة حدودا أو معبرا أو إعادة فتحه، كليا أو لفئة دون أخرى؛ أما عبور الناس بعد ذلك "
        "فمن باب الانتقال (move).",
        "Iraq opens the al-Qaim gate for soldiers who hand over their weapons.",
        acled="Other",
        extension=True,
        fallback="retreat.access",
    ),
    Term(
        "decide.close-border",
        "An authority closes a border or a crossing, in whole or for some.",
        "إغلاق سلطة حدودا أو معبرا، كليا أو في وجه فئة دون أخرى.",
        "Iraq closes its crossings with Syria to travellers.",
        cameo="172 191",
        acled="Other",
        extension=True,
        fallback="coerce.restrict",
    ),
    Term(
        "state",
        "A speech, post or statement that is itself the event because it was made; a speech "
        "that asks, blames, threatens, promises or praises takes that type instead.",
        "خطاب أو منشور أو بيان يكون هو الحدث نفسه لمجرد صدوره؛ أما الكلام الذي يطلب أو يتهم أو "
        "يهدد أو يعد أو يثني فيأخذ النوع المناسب له.",
        "The armed forces publish a statement on the situation at the border.",
        cameo="010 011 012 013 014 015 016 017 018 019",
        extension=True,
        fallback="consult",
    ),
)
"""The terms, in order."""
