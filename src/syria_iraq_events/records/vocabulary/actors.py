"""The kinds of actors."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

ACTOR_KINDS = Vocabulary(
    "actor-kind",
    "What sort of actor somebody is.",
    "نوع الجهة الفاعلة.",
    (
        Term(
            "person",
            "A human being who acts in a public role; an office that changes hands is position.",
            "إنسان يعمل بصفة عامة؛ أما المنصب الذي يتعاقب عليه أشخاص فنوعه منصب (position).",
            "The mayor of a border town, by name.",
        ),
        Term(
            "position",
            "An office, where the text names no holder or the holder does not matter.",
            "منصب لا يذكر النص شاغله أو لا يهم من يشغله.",
            "The spokesman of a border command.",
        ),
        Term(
            "state",
            "A country as an actor.",
            "بلد بوصفه جهة فاعلة.",
            "Iraq.",
        ),
        Term(
            "government-body",
            "A government, ministry, parliament, court, agency or committee of a state; an "
            "army is armed-force.",
            "حكومة أو وزارة أو برلمان أو محكمة أو دائرة أو لجنة تابعة لدولة؛ أما الجيش فنوعه "
            "قوة مسلحة (armed-force).",
            "The Iraqi Ministry of Interior.",
        ),
        Term(
            "local-government",
            "The authority of a governorate, region, district or town.",
            "سلطة محافظة أو إقليم أو قضاء أو بلدة.",
            "The district of al-Qaim.",
        ),
        Term(
            "armed-force",
            "An armed force under a state or by its law, with its units and commands.",
            "قوة مسلحة تابعة لدولة أو قائمة بموجب قانونها، مع وحداتها وقياداتها.",
            "The Syrian army.",
        ),
        Term(
            "armed-group",
            "An armed organisation outside the forces of a state.",
            "تنظيم مسلح خارج قوات الدولة.",
            "A faction that fights in eastern Syria.",
        ),
        Term(
            "party",
            "A political party, alliance or bloc.",
            "حزب سياسي أو تحالف أو كتلة.",
            "A bloc in the Iraqi parliament.",
        ),
        Term(
            "tribe",
            "A tribe or clan, or its council.",
            "قبيلة أو عشيرة أو مجلسها.",
            "A tribe on both banks of the Euphrates.",
        ),
        Term(
            "population",
            "People seen as a group without an organisation.",
            "أناس ينظر إليهم بوصفهم جماعة من غير تنظيم.",
            "Displaced families in a border district.",
        ),
        Term(
            "outlet",
            "A newspaper, agency, channel, site or page that publishes news.",
            "صحيفة أو وكالة أو قناة أو موقع أو صفحة تنشر الأخبار.",
            "A news agency in Baghdad.",
        ),
        Term(
            "igo",
            "An organisation whose members are states.",
            "منظمة أعضاؤها دول.",
            "The United Nations.",
        ),
        Term(
            "ngo",
            "A private organisation that works for no profit, research and monitoring groups "
            "included.",
            "منظمة خاصة لا تبتغي الربح، ومنها جماعات البحث والرصد.",
            "A group that monitors the war in Syria.",
        ),
        Term(
            "company",
            "A business, whoever owns it.",
            "منشأة تجارية أيا كان مالكها.",
            "A haulage firm at the crossing.",
        ),
        Term(
            "other",
            "An actor that no other kind fits.",
            "جهة لا ينطبق عليها أي نوع آخر.",
            "An informal gathering of former officers.",
        ),
    ),
)
"""What sort of actor somebody is."""
