"""Event types of asking and of refusing."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "request",
        "To ask for something, to demand it or to order it, in words only; a demand made in "
        "the street is protest, and a demand backed by a warning of harm is threaten.",
        "طلب أمر أو المطالبة به أو الأمر به، بالقول فقط؛ أما المطالبة في الشارع فمن باب "
        "الاحتجاج (protest)، وأما المطالبة المقرونة بالوعيد فمن باب التهديد (threaten).",
        "A member of parliament asks the government to explain who crossed the border.",
        plover="REQUEST",
        cameo="100 020",
    ),
    Term(
        "request.assist",
        "To ask for help, for cooperation or for relations of any kind.",
        "طلب العون أو التعاون أو إقامة علاقات من أي نوع.",
        "Soldiers at the crossing ask Iraq to let them in.",
        plover="REQUEST-assist",
        cameo=(
            "101 1011 1012 1013 1014 102 103 1031 1032 1033 1034 021 0211 0212 0213 0214 022 023 "
            "0231 0232 0233 0234"
        ),
    ),
    Term(
        "request.change",
        "To ask for a change of policy, of institutions, of rights or of leaders, including a "
        "call to dismiss somebody.",
        "طلب تغيير في السياسات أو المؤسسات أو الحقوق أو القيادات، ومن ذلك الدعوة إلى إقالة مسؤول.",
        "A party calls on the prime minister to change his policy towards Damascus.",
        plover="REQUEST-change",
        cameo="104 1041 1042 1043 1044 024 0241 0242 0243 0244",
    ),
    Term(
        "request.yield",
        "To ask somebody to give way: to free people, lift sanctions or a curfew, let "
        "outsiders in, or stop fighting.",
        "مطالبة طرف بالتنازل، كالإفراج عن أشخاص أو رفع العقوبات أو حظر التجول أو السماح بدخول "
        "جهات خارجية أو وقف القتال.",
        "Syria asks Iraq to hand over officers whom it says Iraq is holding.",
        plover="REQUEST-yield",
        cameo="105 1051 1052 1053 1054 1055 1056 025 0251 0252 0253 0254 0255 0256",
    ),
    Term(
        "request.meet",
        "To ask others to meet, negotiate, settle a dispute or accept a mediator.",
        "دعوة الآخرين إلى اللقاء أو التفاوض أو تسوية نزاع أو قبول وسيط.",
        "Baghdad calls on all Syrian sides to come to the table.",
        plover="REQUEST-meet",
        cameo="106 107 108 026 027 028",
    ),
    Term(
        "reject",
        "To refuse, to turn down, to veto or to defy, in words; ending a relation that exists "
        "is sanction, and denying that a thing happened is a stance of a claim and no event "
        "type.",
        "الرفض أو الرد السلبي أو النقض أو التحدي بالقول؛ أما إنهاء علاقة قائمة فمن باب تقليص "
        "العلاقات (sanction)، وأما نفي وقوع أمر فهو موقف في إفادة وليس نوعا من الأحداث.",
        "A bloc in parliament rejects a deal with the new authorities in Damascus.",
        plover="REJECT",
        cameo="120 128 129",
    ),
    Term(
        "reject.assist",
        "To refuse help, cooperation or entry to somebody who asks for it.",
        "رفض تقديم العون أو التعاون أو السماح بالدخول لمن يطلب ذلك.",
        "A border post turns soldiers away.",
        plover="REJECT-assist",
        cameo="121 1211 1212 1213 1214 122 1221 1222 1223 1224",
    ),
    Term(
        "reject.change",
        "To refuse a change of policy, of institutions, of rights or of leaders.",
        "رفض تغيير السياسات أو المؤسسات أو الحقوق أو القيادات.",
        "The government refuses to revise its border policy.",
        plover="REJECT-change",
        cameo="123 1231 1232 1233 1234",
    ),
    Term(
        "reject.yield",
        "To refuse to give way: to free people, lift a measure, let outsiders in, or stop "
        "fighting.",
        "رفض التنازل، كالامتناع عن الإفراج عن أشخاص أو عن رفع إجراء أو عن السماح بدخول جهات "
        "خارجية أو عن وقف القتال.",
        "An armed group refuses to leave a base near the border.",
        plover="REJECT-yield",
        cameo="124 1241 1242 1243 1244 1245 1246",
    ),
    Term(
        "reject.meet",
        "To refuse or cancel a meeting, or to turn down talks, a mediator or a proposed "
        "settlement.",
        "رفض لقاء أو إلغاؤه، أو رفض محادثات أو وسيط أو تسوية مقترحة.",
        "A minister cancels a planned visit to Damascus.",
        plover="REJECT-meet",
        cameo="125 126 127",
    ),
)
"""The terms, in order."""
