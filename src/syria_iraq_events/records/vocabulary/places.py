"""The kinds of places, and how closely coordinates fit them."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

PLACE_KINDS = Vocabulary(
    "place-kind",
    "What sort of place it is.",
    "نوع المكان.",
    (
        Term(
            "country",
            "The territory of a state.",
            "أراضي دولة.",
            "Syria.",
        ),
        Term(
            "governorate",
            "An administrative unit of the first level.",
            "وحدة إدارية من المستوى الأول.",
            "Anbar.",
        ),
        Term(
            "district",
            "An administrative unit of the second or a lower level.",
            "وحدة إدارية من المستوى الثاني أو ما دونه.",
            "The district of al-Qaim.",
        ),
        Term(
            "town",
            "A town or city, or a named quarter of one.",
            "مدينة أو بلدة أو حي معروف فيها.",
            "Al-Bukamal.",
        ),
        Term(
            "village",
            "A small settlement.",
            "تجمع سكني صغير.",
            "A hamlet on the Euphrates.",
        ),
        Term(
            "camp",
            "A place set up to house people for a time.",
            "مكان أقيم لإيواء أناس مدة من الزمن.",
            "A camp for soldiers who crossed.",
        ),
        Term(
            "border-crossing",
            "A gate or post where a border is passed, with both of its sides.",
            "منفذ تعبر منه الحدود، بجانبيه كليهما.",
            "The crossing between al-Qaim and al-Bukamal.",
        ),
        Term(
            "base",
            "A military base, barracks, post or airfield.",
            "قاعدة عسكرية أو ثكنة أو نقطة أو مطار عسكري.",
            "An air base in Anbar.",
        ),
        Term(
            "road",
            "A road, bridge or railway.",
            "طريق أو جسر أو سكة حديد.",
            "The motorway from Baghdad to the border.",
        ),
        Term(
            "facility",
            "A building or plant with a use of its own, such as a hospital, prison, embassy or "
            "refinery.",
            "مبنى أو منشأة ذات غرض خاص، كمستشفى أو سجن أو سفارة أو مصفاة.",
            "A hospital near the border.",
        ),
        Term(
            "river",
            "A river or a canal.",
            "نهر أو قناة.",
            "The Euphrates.",
        ),
        Term(
            "area",
            "A stretch of land with no fixed limits, or one that no other kind fits.",
            "رقعة من الأرض لا حدود ثابتة لها، أو لا ينطبق عليها نوع آخر.",
            "The desert between the two countries.",
        ),
    ),
)
"""What sort of place it is."""

PRECISIONS = Vocabulary(
    "precision",
    "How closely the coordinates of a place fit it.",
    "مدى مطابقة الإحداثيات للمكان.",
    (
        Term(
            "exact",
            "The point lies on the named place itself.",
            "تقع النقطة على المكان المسمى نفسه.",
            "The gate of a crossing.",
        ),
        Term(
            "near",
            "The point lies close to the place, whose own spot is not known.",
            "تقع النقطة قريبا من المكان الذي لا يعرف موضعه بعينه.",
            "A post some kilometres outside a town.",
        ),
        Term(
            "district",
            "The point stands for a district.",
            "تمثل النقطة قضاء بأكمله.",
            "Somewhere in the district of Rutba.",
        ),
        Term(
            "governorate",
            "The point stands for a governorate.",
            "تمثل النقطة محافظة بأكملها.",
            "Somewhere in Anbar.",
        ),
        Term(
            "country",
            "The point stands for a country.",
            "تمثل النقطة بلدا بأكمله.",
            "Somewhere in Iraq.",
        ),
    ),
)
"""How closely the coordinates of a place fit it."""
