"""Event types of blame and of threat."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "accuse",
        "To blame somebody in words, or to look into what he is said to have done; for the "
        "kinds use the modes.",
        "تحميل طرف المسؤولية بالقول، أو التحقيق فيما ينسب إليه؛ وللأنواع المحددة تستعمل "
        "الأنماط الفرعية.",
        "Two parties blame each other for the state of the border.",
        plover="ACCUSE",
        cameo="110",
    ),
    Term(
        "accuse.disapprove",
        "To criticise, condemn, complain or rally opinion against somebody, without naming a "
        "punishable act; so also diplomatic protests and protest on social media.",
        "انتقاد طرف أو إدانة موقفه أو الشكوى منه أو التأليب عليه من غير أن ينسب إليه فعل يعاقب "
        "عليه القانون، ومن ذلك الاحتجاج الدبلوماسي والاحتجاج على مواقع التواصل.",
        "A politician condemns the return of soldiers against their will.",
        plover="ACCUSE-disapprove",
        cameo="111 113",
    ),
    Term(
        "accuse.investigate",
        "To open or carry out an inquiry, by a court, parliament, commission or any other body.",
        "فتح تحقيق أو إجراؤه من محكمة أو برلمان أو لجنة أو أي جهة أخرى.",
        "A committee of parliament looks into who was let in.",
        plover="ACCUSE-investigate",
        cameo="090 091 092 093 094",
    ),
    Term(
        "accuse.allege",
        "To say that somebody did a wrongful act, or to sue, charge or indict him; a verdict "
        "is sanction.convict.",
        "نسبة فعل مخالف للقانون أو للأعراف إلى طرف، أو مقاضاته أو توجيه تهمة إليه؛ أما الحكم "
        "القضائي فمن باب الإدانة (sanction.convict).",
        "A member of parliament accuses the government of sheltering officers of the old army.",
        plover="ACCUSE-allege",
        cameo="112 1121 1122 1123 1124 1125 114 115",
    ),
    Term(
        "threaten",
        "To warn that harm will follow, in words or by a purely symbolic act, including an "
        "ultimatum; moving forces is mobilize.",
        "التحذير من عواقب مؤذية بالقول أو بفعل رمزي محض، ومن ذلك توجيه إنذار أخير؛ أما تحريك "
        "القوات فمن باب التعبئة (mobilize).",
        "An armed group warns of consequences should the border stay open.",
        plover="THREATEN",
        cameo="130 131 133 139",
    ),
    Term(
        "threaten.restrict",
        "To warn of limits on movement, trade or political life: a blockade, a boycott, "
        "sanctions, a strike, a curfew or a ban.",
        "التهديد بتقييد الحركة أو التجارة أو العمل السياسي، بحصار أو مقاطعة أو عقوبات أو إضراب "
        "أو حظر تجول أو منع.",
        "A governor warns that he will close the roads to the crossing.",
        plover="THREATEN-restrict",
        cameo="1312 132 1321 1322 1323 1324 1381",
    ),
    Term(
        "threaten.arrest",
        "To warn of arrest or prison, or to issue a warrant against somebody who is out of reach.",
        "التهديد بالاعتقال أو السجن، أو إصدار مذكرة قبض غيابية بحق شخص لا تطاله يد الجهة التي "
        "أصدرتها.",
        "A court issues a warrant for an officer who has left the country.",
        plover="THREATEN-arrest",
    ),
    Term(
        "threaten.relations",
        "To warn of cutting relations, aid, talks or mediation.",
        "التهديد بقطع العلاقات أو المساعدات أو المحادثات أو الوساطة.",
        "A government warns that it may suspend talks.",
        plover="THREATEN-relations",
        cameo="1311 1313 134 135",
    ),
    Term(
        "threaten.expel",
        "To warn of expelling diplomats, peacekeepers, relief agencies or another body, or of "
        "ending their work.",
        "التهديد بطرد دبلوماسيين أو قوات حفظ سلام أو وكالات إغاثة أو جهة أخرى، أو بإنهاء عملها.",
        "A ministry warns a foreign agency that it may have to leave.",
        plover="THREATEN-expel",
        cameo="136",
    ),
    Term(
        "threaten.territory",
        "To warn of occupying or taking control of territory.",
        "التهديد باحتلال أرض أو بالسيطرة عليها.",
        "A commander warns that his force will take a border town.",
        plover="THREATEN-territory",
        cameo="1382",
    ),
    Term(
        "threaten.violence",
        "To warn of violence against people or places.",
        "التهديد باستعمال العنف ضد أشخاص أو أماكن.",
        "A group threatens to shell a base.",
        plover="THREATEN-violence",
        cameo="137 138 1383 1384 1385",
    ),
)
"""The terms, in order."""
