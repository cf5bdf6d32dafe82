"""Event types of violence."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "assault",
        "A deliberate act that can do serious bodily harm or destroy; use a mode where the "
        "means or the manner is known.",
        "فعل متعمد من شأنه إحداث أذى جسدي جسيم أو تدمير؛ ويستعمل النمط الفرعي متى عرفت الوسيلة "
        "أو الطريقة.",
        "Fighting is reported on the road to the border.",
        plover="ASSAULT",
        cameo="180 190 175 196 1823 200 201 203",
        acled="Attack",
    ),
    Term(
        "assault.abduct",
        "To kidnap, hijack or take hostage, or to capture a fighter in battle; an arrest by "
        "the authorities is coerce.arrest.",
        "الخطف أو احتجاز الرهائن أو أسر مقاتل في المعركة؛ أما القبض الذي تنفذه السلطات فمن باب "
        "الاعتقال (coerce.arrest).",
        "Gunmen take a driver from his lorry.",
        plover="ASSAULT-abduct",
        cameo="181 184",
        acled="Abduction/forced disappearance",
    ),
    Term(
        "assault.beat",
        "To strike people with the body or with blunt objects, or to assault them in a way not "
        "told.",
        "ضرب الناس باليد أو القدم أو بأدوات غير حادة، أو الاعتداء عليهم بطريقة غير مذكورة.",
        "Detainees say that they were beaten.",
        plover="ASSAULT-beat",
        cameo="182",
        acled="Attack",
    ),
    Term(
        "assault.torture",
        "To inflict severe pain on somebody held, in order to punish him, break him or make "
        "him speak.",
        "إيقاع ألم شديد بشخص محتجز بقصد معاقبته أو كسر إرادته أو انتزاع أقواله.",
        "A former prisoner describes torture in a Syrian prison.",
        plover="ASSAULT-torture",
        cameo="1822",
        acled="Attack",
    ),
    Term(
        "assault.sexual",
        "Sexual violence of any kind.",
        "العنف الجنسي بجميع صوره.",
        "A rights group records sexual violence in a detention centre.",
        plover="ASSAULT-sexual",
        cameo="1821",
        acled="Sexual violence",
    ),
    Term(
        "assault.targeted",
        "To kill, or try to kill, chosen people: an assassination, an execution, or the "
        "killing of people who cannot defend themselves.",
        "قتل أشخاص بعينهم أو محاولة قتلهم، كالاغتيال أو الإعدام أو قتل من لا يقدر على الدفاع "
        "عن نفسه.",
        "A former officer is shot dead at his home.",
        plover="ASSAULT-targeted",
        cameo="185 186 202",
        acled="Attack",
    ),
    Term(
        "assault.destroy",
        "To destroy property on purpose, where destruction is the aim or the means is not "
        "known; damage in passing during another assault belongs to that assault.",
        "تدمير الممتلكات عمدا، إذا كان التدمير هو الغاية أو كانت الوسيلة مجهولة؛ أما الضرر "
        "العارض في أثناء اعتداء آخر فيدرج في ذلك الاعتداء.",
        "A border post is blown up after it is abandoned.",
        plover="ASSAULT-destroy",
        cameo="1712",
        acled="Looting/property destruction",
    ),
    Term(
        "assault.primitive",
        "An assault with knives, stones, fire, tools or other simple weapons.",
        "اعتداء بالسكاكين أو الحجارة أو النار أو الأدوات أو غيرها من الأسلحة البدائية.",
        "A worker is stabbed in a street quarrel.",
        plover="ASSAULT-primitive",
        acled="Attack",
    ),
    Term(
        "assault.firearms",
        "An assault or a fight with rifles, pistols or light machine guns.",
        "اعتداء أو قتال بالبنادق أو المسدسات أو الرشاشات الخفيفة.",
        "Border guards exchange fire with smugglers.",
        plover="ASSAULT-firearms",
        cameo="193",
        acled="Armed clash",
    ),
    Term(
        "assault.explosives",
        "An assault with a mine, a planted or car bomb, a grenade or other explosives, where "
        "no attacker dies by intent and no heavy weapon fires it.",
        "اعتداء بلغم أو عبوة ناسفة أو سيارة مفخخة أو قنبلة يدوية أو غيرها من المتفجرات، من غير "
        "أن يتعمد المهاجم الموت ومن غير سلاح ثقيل يطلقها.",
        "A mine kills a shepherd near the border.",
        plover="ASSAULT-explosives",
        cameo="183 1832 1833 1834",
        acled="Remote explosive/landmine/IED",
    ),
    Term(
        "assault.suicide-attack",
        "An attack in which the attacker means to die by his own bomb, on foot or in a vehicle.",
        "هجوم يتعمد فيه المهاجم الموت بقنبلته، راجلا أو في مركبة.",
        "A man sets off an explosive belt at a checkpoint.",
        plover="ASSAULT-suicide-attack",
        cameo="1831",
        acled="Suicide bomb",
    ),
    Term(
        "assault.aerial",
        "An attack from crewed aircraft or helicopters; an uncrewed one is assault.drone.",
        "هجوم من طائرات أو مروحيات مأهولة؛ أما الطائرات غير المأهولة فلها نمط الطائرات المسيرة "
        "(assault.drone).",
        "Aircraft strike a convoy east of Deir ez-Zor.",
        plover="ASSAULT-aerial",
        cameo="195 1951",
        acled="Air/drone strike",
    ),
    Term(
        "assault.drone",
        "An attack by an uncrewed aircraft.",
        "هجوم بطائرة مسيرة.",
        "A drone hits a lorry near al-Bukamal.",
        plover="ASSAULT-drone",
        cameo="1952",
        acled="Air/drone strike",
    ),
    Term(
        "assault.heavy-weapons",
        "An attack with artillery, mortars, rockets, missiles, tanks or other heavy weapons on "
        "the ground.",
        "هجوم بالمدفعية أو قذائف الهاون أو الصواريخ أو الدبابات أو غيرها من الأسلحة الثقيلة "
        "الأرضية.",
        "Rockets are fired at a base in Syria from the Iraqi side.",
        plover="ASSAULT-heavy-weapons",
        cameo="194",
        acled="Shelling/artillery/missile attack",
    ),
    Term(
        "assault.crowd-control",
        "Force meant to be less than lethal against a crowd, such as tear gas, water cannon or "
        "shots in the air, where the text names the means.",
        "قوة يراد بها ما دون القتل ضد حشد من الناس، كالغاز المسيل للدموع أو خراطيم المياه أو "
        "إطلاق النار في الهواء، متى ذكر النص الوسيلة.",
        "Guards fire into the air to hold back a crowd at the gate.",
        plover="ASSAULT-crowd-control",
        cameo="175",
        acled="Protest with intervention",
    ),
    Term(
        "assault.unconventional",
        "An attack with chemical, biological, radiological or nuclear weapons.",
        "هجوم بأسلحة كيميائية أو بيولوجية أو إشعاعية أو نووية.",
        "A report describes a chemical attack earlier in the war.",
        plover="ASSAULT-unconventional",
        cameo="204 2041 2042",
        acled="Chemical weapon",
    ),
)
"""The terms, in order."""
