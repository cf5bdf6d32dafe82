"""Event types of protest, of broken relations and of forces on the move."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "protest",
        "Civilians acting together in public against a policy, an act or somebody; protest in "
        "letters, by diplomats or on social media is accuse.disapprove.",
        "تحرك جماعي علني للمدنيين ضد سياسة أو فعل أو جهة؛ أما الاحتجاج بالمذكرات أو بالطرق "
        "الدبلوماسية أو على مواقع التواصل فمن باب الاستنكار (accuse.disapprove).",
        "People gather in front of a government building.",
        plover="PROTEST",
        cameo="140",
        acled="Peaceful protest",
    ),
    Term(
        "protest.demo",
        "A demonstration, march or sit-in that stays largely peaceful.",
        "مظاهرة أو مسيرة أو اعتصام يغلب عليه الطابع السلمي.",
        "Families of soldiers demonstrate and ask where their sons are.",
        plover="PROTEST-demo",
        cameo="141 1411 1412 1413 1414",
        acled="Peaceful protest",
    ),
    Term(
        "protest.riot",
        "A gathering whose members set out to hurt people or damage property; an armed fight "
        "between organised groups is assault.",
        "تجمع يقصد المشاركون فيه إيذاء أشخاص أو إتلاف ممتلكات؛ أما القتال المسلح بين جماعات "
        "منظمة فمن باب الاعتداء (assault).",
        "A crowd attacks shops that belong to foreigners.",
        plover="PROTEST-riot",
        cameo="145 1451 1452 1453 1454",
        acled="Violent demonstration",
    ),
    Term(
        "protest.strike",
        "Workers or members of an organisation leave their work together as a protest.",
        "توقف العاملين أو أعضاء هيئة عن العمل معا احتجاجا.",
        "Lorry drivers at the crossing stop working.",
        plover="PROTEST-strike",
        cameo="143 1431 1432 1433 1434",
    ),
    Term(
        "protest.hunger",
        "A refusal of food as a protest; food that is kept from people is coerce.withhold.",
        "الامتناع عن الطعام احتجاجا؛ أما منع الطعام عن الناس فمن باب الحرمان من الخدمات "
        "(coerce.withhold).",
        "Men in a camp refuse their meals until they are heard.",
        plover="PROTEST-hunger",
        cameo="142 1421 1422 1423 1424",
    ),
    Term(
        "protest.boycott",
        "A refusal to trade, take part or have dealings as a protest; a boycott imposed by a "
        "state is sanction.discontinue.",
        "الامتناع عن التجارة أو المشاركة أو التعامل احتجاجا؛ أما المقاطعة التي تفرضها الدولة "
        "فمن باب قطع التعاملات (sanction.discontinue).",
        "Traders refuse to sell goods from across the border.",
        plover="PROTEST-boycott",
        cameo="143 1431 1432 1433 1434",
    ),
    Term(
        "protest.obstruct",
        "Protesters block a road, a gate or a building; a block by security forces is "
        "coerce.restrict.",
        "قطع المحتجين طريقا أو إغلاقهم بوابة أو مبنى؛ أما الإغلاق الذي تنفذه القوات الأمنية "
        "فمن باب تقييد الحركة (coerce.restrict).",
        "Protesters block the road to a border gate.",
        plover="PROTEST-obstruct",
        cameo="144 1441 1442 1443 1444",
    ),
    Term(
        "protest.vandalize",
        "Damage to an object as a symbol of what it stands for; damage in the course of a riot "
        "is protest.riot.",
        "إتلاف شيء لما يرمز إليه؛ أما الإتلاف الذي يقع في أثناء أعمال شغب فيدرج فيها "
        "(protest.riot).",
        "A crowd pulls down a statue of the former president.",
        plover="PROTEST-vandalize",
    ),
    Term(
        "sanction",
        "To reduce or end relations or cooperation that existed; refusing something new is reject.",
        "تقليص علاقات أو تعاون قائم أو إنهاؤه؛ أما رفض أمر جديد فمن باب الرفض (reject).",
        "A state lowers the level of its relations with Damascus.",
        plover="SANCTION",
        cameo="160",
    ),
    Term(
        "sanction.convict",
        "A court or a lawful tribunal finds somebody guilty or liable, or finds an act "
        "unlawful; the imprisonment itself is coerce.arrest.",
        "حكم محكمة أو هيئة قضائية مشروعة بإدانة طرف أو تحميله المسؤولية أو بعدم قانونية فعل؛ "
        "أما الحبس نفسه فمن باب الاعتقال (coerce.arrest).",
        "A court sentences a former officer.",
        plover="SANCTION-convict",
        cameo="116",
    ),
    Term(
        "sanction.expel",
        "To expel a body, a mission, a diplomat or a member from a country, an organisation or "
        "a party; the deportation of ordinary individuals is coerce.deport.",
        "طرد جهة أو بعثة أو دبلوماسي أو عضو من بلد أو منظمة أو حزب؛ أما ترحيل الأفراد العاديين "
        "فمن باب الترحيل (coerce.deport).",
        "A state orders an ambassador to leave.",
        plover="SANCTION-expel",
        cameo="166 1661 1662 1663",
    ),
    Term(
        "sanction.withdraw",
        "To take oneself, one's staff or one's mission out of a body, of talks or of a "
        "country; troops are retreat.withdraw, and leaving an office is retreat.resign.",
        "انسحاب جهة بنفسها أو بموظفيها أو ببعثتها من هيئة أو محادثات أو بلد؛ أما سحب القوات "
        "فمن باب الانسحاب العسكري (retreat.withdraw)، وترك المنصب من باب الاستقالة "
        "(retreat.resign).",
        "A country closes its embassy in Damascus and brings its staff home.",
        plover="SANCTION-withdraw",
        cameo="161 164 165 166 1661 1662 1663",
    ),
    Term(
        "sanction.discontinue",
        "To cut or stop aid, trade or other dealings, including international sanctions; a "
        "blockade by force is coerce.restrict.",
        "تقليص المساعدات أو التجارة أو سائر التعاملات أو وقفها، ومن ذلك العقوبات الدولية؛ أما "
        "الحصار بالقوة فمن باب تقييد الحركة (coerce.restrict).",
        "Oil deliveries to Syria are stopped.",
        plover="SANCTION-discontinue",
        cameo="162 1621 1622 1623 163 161",
    ),
    Term(
        "mobilize",
        "To move or make ready armed or police forces without using them; a joint exercise of "
        "two states is cooperate, and forces sent for relief are aid.",
        "تحريك قوات مسلحة أو شرطية أو رفع جاهزيتها من غير استعمالها؛ أما التمرين المشترك بين "
        "دولتين فمن باب التعاون (cooperate)، والقوات المرسلة للإغاثة من باب المساعدة (aid).",
        "Iraq strengthens its forces along the Syrian border.",
        plover="MOBILIZE",
        cameo="150",
        acled="Change to group/activity",
    ),
    Term(
        "mobilize.troops",
        "To send, gather or alert soldiers or units of a state.",
        "إرسال جنود أو وحدات تابعة للدولة أو حشدها أو استنفارها.",
        "An Iraqi army brigade is sent to al-Qaim.",
        plover="MOBILIZE-troops",
        cameo="154 152",
        acled="Change to group/activity",
    ),
    Term(
        "mobilize.weapons",
        "To bring up or make ready weapons, vehicles, aircraft or other means of war, cyber "
        "means included.",
        "جلب أسلحة أو آليات أو طائرات أو غيرها من وسائل الحرب أو رفع جاهزيتها، ومنها الوسائل "
        "السيبرانية.",
        "Armoured vehicles are placed along the border wall.",
        plover="MOBILIZE-weapons",
        cameo="155",
    ),
    Term(
        "mobilize.police",
        "To send or alert police, border guards or other forces of the interior.",
        "إرسال الشرطة أو حرس الحدود أو غيرهما من قوى الأمن الداخلي أو استنفارها.",
        "Border guards are put on alert.",
        plover="MOBILIZE-police",
        cameo="153 151",
    ),
    Term(
        "mobilize.militia",
        "To send or alert an armed group outside the chain of command of the state.",
        "إرسال جماعة مسلحة خارجة عن تسلسل القيادة في الدولة أو استنفارها.",
        "An armed faction sends fighters towards the border.",
        plover="MOBILIZE-militia",
        cameo="154",
        acled="Change to group/activity",
    ),
)
"""The terms, in order."""
