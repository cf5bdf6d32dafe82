"""Contexts of the state, of politics, of the economy and of rights."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "military",
        "The armed forces of a state and what concerns them, military aid included; militias, "
        "police and armed groups do not count.",
        "القوات المسلحة النظامية للدولة وما يتصل بها، ومنه العون العسكري؛ ولا تدخل فيه الفصائل "
        "المسلحة ولا الشرطة.",
        "Syrian soldiers hand over their weapons at the border.",
        plover="military",
    ),
    Term(
        "intelligence",
        "The secret gathering of information by the services of a state, and those services "
        "themselves; spreading false news is misinformation.",
        "جمع المعلومات سرا من أجهزة الدولة، وهذه الأجهزة نفسها؛ أما نشر الأخبار الكاذبة فمن "
        "باب المعلومات المضللة (misinformation).",
        "An intelligence service follows former officers who left Syria.",
        plover="intelligence",
    ),
    Term(
        "executive",
        "Heads of state and of government, ministries and the offices under them, appointments "
        "and rivalries included; a routine mention of an official is not enough.",
        "رؤساء الدول والحكومات والوزارات والدوائر التابعة لها، ومن ذلك التعيينات والخصومات؛ "
        "ولا يكفي مجرد ذكر مسؤول ذكرا عابرا.",
        "The council of ministers discusses the soldiers.",
        plover="executive",
    ),
    Term(
        "legislative",
        "Parliaments, their members, committees, debates and laws.",
        "البرلمانات وأعضاؤها ولجانها ومناقشاتها وقوانينها.",
        "A committee of parliament asks who was granted residence.",
        plover="legislative",
    ),
    Term(
        "election",
        "Elections, campaigns, candidates, voting and its observers.",
        "الانتخابات والحملات والمرشحون والاقتراع ومراقبوه.",
        "A rumour spreads some weeks before the Iraqi elections.",
        plover="election",
    ),
    Term(
        "political-institutions",
        "A change in how state bodies and parties work, or dealings between them that are out "
        "of the ordinary; routine politics does not belong here.",
        "تغير في عمل مؤسسات الدولة والأحزاب، أو تعامل غير معتاد فيما بينها؛ ولا تدخل هنا "
        "السياسة اليومية المعتادة.",
        "The Baath party is dissolved in Syria.",
        plover="political_institutions",
    ),
    Term(
        "pro-democracy",
        "Steps towards democracy or in its defence.",
        "خطوات نحو الديمقراطية أو دفاعا عنها.",
        "The authorities in Damascus promise an election.",
        plover="pro_democracy",
    ),
    Term(
        "pro-autocracy",
        "Steps towards authoritarian rule or away from democracy, coups included.",
        "خطوات نحو الحكم السلطوي أو ابتعادا عن الديمقراطية، ومنها الانقلابات.",
        "An election is put off without a new date.",
        plover="pro_autocracy",
    ),
    Term(
        "economic",
        "Trade, money, prices, work, growth and economic policy; news of a single firm alone "
        "does not count.",
        "التجارة والمال والأسعار والعمل والنمو والسياسة الاقتصادية؛ ولا يدخل فيه خبر يخص شركة "
        "بعينها فقط.",
        "Trade through the crossing starts again.",
        plover="economic",
    ),
    Term(
        "legal",
        "Courts, laws, treaties as law, and legal status; a crime alone is crime.",
        "المحاكم والقوانين والمعاهدات من حيث هي قانون والوضع القانوني؛ أما الجريمة وحدها فمن "
        "باب الجرائم (crime).",
        "Officials explain under which law the soldiers may stay.",
        plover="legal",
    ),
    Term(
        "reparations",
        "Payment or another form of redress for harm done in the past, given, promised or "
        "demanded.",
        "تعويض مالي أو معنوي عن ضرر وقع في الماضي، سواء دفع أو وعد به أو طولب به.",
        "Families ask for compensation for houses lost in the war.",
        plover="reparations",
    ),
    Term(
        "human-rights",
        "Human rights in general, their breaches and the bodies that watch over them; a right "
        "that is named is rights-freedoms.",
        "حقوق الإنسان عموما وانتهاكاتها والجهات التي تراقبها؛ أما الحق المحدد بعينه فمن باب "
        "الحقوق والحريات (rights-freedoms).",
        "A rights group voices concern about people who were sent back.",
        plover="human_rights",
    ),
    Term(
        "rights-freedoms",
        "Named civil and political rights such as speech, assembly, movement, press or belief.",
        "حقوق مدنية وسياسية محددة، كحرية التعبير والتجمع والتنقل والصحافة والمعتقد.",
        "A journalist is barred from a border district.",
        plover="rights_freedoms",
    ),
    Term(
        "repression",
        "Force by security bodies against people who are mostly unarmed; fighting with rebels "
        "does not belong here.",
        "استعمال الأجهزة الأمنية القوة ضد أشخاص معظمهم عزل؛ أما القتال مع متمردين فلا يدخل هنا.",
        "A report tells of disappearances in Syrian prisons.",
        plover="repression",
    ),
)
"""The terms, in order."""
