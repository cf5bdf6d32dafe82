"""Contexts of society, of relations between states, and of security."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "human-security",
        "Whether people can reach water, food, housing, energy and land; a drought with no "
        "word on people is disasters.",
        "قدرة الناس على الحصول على الماء والغذاء والسكن والطاقة والأرض؛ أما الجفاف الذي لا "
        "يذكر أثره في الناس فمن باب الكوارث (disasters).",
        "A camp lacks water and blankets.",
        plover="human_security",
    ),
    Term(
        "gender",
        "Women, gender equality and reproductive rights.",
        "النساء والمساواة بين الجنسين والحقوق الإنجابية.",
        "A programme supports women who returned to Syria.",
        plover="gender",
    ),
    Term(
        "lgbt",
        "Sexual and gender minorities, the laws on them and their treatment.",
        "الأقليات الجنسية والجندرية والقوانين المتعلقة بها ومعاملتها.",
        "A rights report covers the treatment of sexual minorities.",
        plover="lgbt",
    ),
    Term(
        "religion-ethnicity",
        "Religious, ethnic or linguistic groups where the group matters to the event.",
        "الجماعات الدينية أو العرقية أو اللغوية متى كان الانتماء مؤثرا في الحدث.",
        "A statement speaks of the fear of sectarian revenge.",
        plover="religion_ethnicity",
    ),
    Term(
        "inequality",
        "Unequal shares of wealth, services, rights or chances.",
        "التفاوت في الثروة أو الخدمات أو الحقوق أو الفرص.",
        "Displaced families say that others were served before them.",
        plover="inequality",
    ),
    Term(
        "diplomatic",
        "Formal relations and negotiations, embassies and foreign ministries, and negotiations "
        "of states with other parties.",
        "العلاقات والمفاوضات الرسمية والسفارات ووزارات الخارجية، ومفاوضات الدول مع أطراف أخرى.",
        "The Syrian embassy in Baghdad issues papers to soldiers.",
        plover="diplomatic",
    ),
    Term(
        "territory",
        "Disputes over land, borders, autonomy or sovereignty, and displacement from land as a "
        "political matter; a place that is merely named does not count.",
        "النزاعات على الأرض أو الحدود أو الحكم الذاتي أو السيادة، والتهجير من الأرض بوصفه شأنا "
        "سياسيا؛ ولا يكفي مجرد ذكر مكان.",
        "Two states disagree over where the border runs.",
        plover="territory",
    ),
    Term(
        "peacekeeping",
        "Missions that watch over or keep a peace, mostly under an international body.",
        "بعثات مراقبة السلام أو حفظه، وغالبا ما تكون تحت مظلة هيئة دولية.",
        "The mandate of a force of observers is extended.",
        plover="peacekeeping",
    ),
    Term(
        "health",
        "Public health, disease and medical care; a single accident does not count.",
        "الصحة العامة والأمراض والرعاية الطبية؛ ولا يدخل فيه حادث فردي.",
        "Wounded soldiers are treated in a hospital in al-Qaim.",
        plover="health",
    ),
    Term(
        "asylum",
        "Seeking or granting asylum; refugees without a word on asylum are migration.",
        "طلب اللجوء أو منحه؛ أما ذكر اللاجئين من غير إشارة إلى منح اللجوء فمن باب الهجرة "
        "والنزوح (migration).",
        "A rumour says that officers were given asylum in Iraq.",
        plover="asylum",
    ),
    Term(
        "migration",
        "Migrants, refugees and displaced people, why they move and what follows.",
        "المهاجرون واللاجئون والنازحون وأسباب انتقالهم وما يترتب عليه.",
        "Families return to Syria after years in Iraq.",
        plover="migration",
    ),
    Term(
        "disasters",
        "Natural disasters and large accidents, with their effects.",
        "الكوارث الطبيعية والحوادث الكبرى وآثارها.",
        "A flood cuts the road to the crossing.",
        plover="disasters",
    ),
    Term(
        "natural-resource",
        "Oil, gas, water, minerals, farming and other natural resources, and disputes over them.",
        "النفط والغاز والمياه والمعادن والزراعة وسائر الموارد الطبيعية والنزاعات عليها.",
        "Oil trucks no longer cross into Syria.",
        plover="natural_resource",
    ),
    Term(
        "environment",
        "Pollution, climate, conservation and the politics of them.",
        "التلوث والمناخ وحماية البيئة والسياسات المتصلة بها.",
        "Dust storms along the border raise alarm over the land.",
        plover="environment",
    ),
    Term(
        "technology",
        "New technology, its makers and the rules for it.",
        "التقنيات الجديدة وصانعوها والقواعد المنظمة لها.",
        "Thermal cameras are set up along the border wall.",
        plover="technology",
    ),
    Term(
        "terrorism",
        "Groups and acts that harm civilians to spread fear, and the fight against them; an "
        "opponent who is merely called a terrorist does not count.",
        "الجماعات والأفعال التي تؤذي المدنيين لبث الخوف ومكافحتها؛ ولا يكفي أن يوصف الخصم "
        "بالإرهابي.",
        "Iraq fears that members of Islamic State may slip across the border.",
        plover="terrorism",
    ),
    Term(
        "cbrn",
        "Chemical, biological, radiological or nuclear weapons, attacks with them and defence "
        "against them; nuclear energy alone does not count.",
        "الأسلحة الكيميائية والبيولوجية والإشعاعية والنووية والهجمات بها والوقاية منها؛ ولا "
        "تدخل فيه الطاقة النووية وحدها.",
        "Inspectors ask about stocks of chemical weapons in Syria.",
        plover="cbrn",
    ),
    Term(
        "cyber",
        "Attacks on computer systems, crime and defence in them; the event itself need not be "
        "such an attack.",
        "الهجمات على الأنظمة الحاسوبية والجرائم المتصلة بها والدفاع عنها؛ ولا يلزم أن يكون "
        "الحدث نفسه هجوما من هذا النوع.",
        "A ministry says that its account was broken into.",
        plover="cyber",
    ),
    Term(
        "misinformation",
        "False or misleading news and influence campaigns as a topic; it does not say that "
        "this event or its source is false.",
        "الأخبار الكاذبة أو المضللة وحملات التأثير بوصفها موضوعا؛ ولا يعني ذلك أن هذا الحدث أو "
        "مصدره كاذب.",
        "A ministry says that a list of names in circulation is forged.",
        plover="misinformation",
    ),
    Term(
        "crime",
        "Crimes, criminals and their pursuit, where none of corruption, illegal-drugs and "
        "trafficking is nearer; war crimes are human-rights.",
        "الجرائم والمجرمون وملاحقتهم، متى لم يكن الفساد (corruption) أو المخدرات "
        "(illegal-drugs) أو التهريب (trafficking) أقرب؛ أما جرائم الحرب فمن باب حقوق الإنسان "
        "(human-rights).",
        "A man is arrested for forging residence papers.",
        plover="crime",
    ),
    Term(
        "corruption",
        "Abuse of an office for private gain, bribery and favouritism.",
        "استغلال المنصب لمنفعة خاصة والرشوة والمحسوبية.",
        "A politician says that bribes were paid for residence papers.",
        plover="corruption",
    ),
    Term(
        "illegal-drugs",
        "Making, selling, holding or fighting illegal drugs.",
        "صنع المخدرات غير المشروعة أو بيعها أو حيازتها أو مكافحتها.",
        "Border guards seize amphetamine pills.",
        plover="illegal_drugs",
    ),
    Term(
        "trafficking",
        "Smuggling of people or goods and the fight against it.",
        "تهريب البشر أو البضائع ومكافحته.",
        "Smugglers lead people across the border at night.",
        plover="trafficking",
    ),
)
"""The terms, in order."""
