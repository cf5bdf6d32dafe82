"""What is counted, and how counts relate to time."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

MEASURE_KINDS = Vocabulary(
    "measure-kind",
    "How the figures of a measure relate to time.",
    "صلة أرقام المقياس بالزمن.",
    (
        Term(
            "cumulative",
            "A total since a beginning, which can only grow unless it is corrected.",
            "مجموع منذ بداية معينة، لا يتناقص إلا بتصحيح.",
            "All soldiers who have crossed so far.",
        ),
        Term(
            "stock",
            "What there is at one moment, which can rise and fall.",
            "الموجود في لحظة بعينها، وقد يزيد أو ينقص.",
            "Soldiers who are in the camp on that day.",
        ),
        Term(
            "flow",
            "What happens in one span of time, counted afresh for each span.",
            "ما يقع في مدة بعينها، ويبدأ عده من جديد في كل مدة.",
            "Lorries that cross in one day.",
        ),
    ),
)
"""How the figures of a measure relate to time."""

UNITS = Vocabulary(
    "unit",
    "What is counted or measured.",
    "ما يعد أو يقاس.",
    (
        Term(
            "person",
            "One human being, whatever the rank or age.",
            "إنسان واحد أيا كانت رتبته أو عمره.",
            "2,000 soldiers.",
        ),
        Term(
            "family",
            "One household as the source counts it, of no fixed size.",
            "أسرة واحدة بحسب عد المصدر، من غير عدد ثابت لأفرادها.",
            "40 families who returned.",
        ),
        Term(
            "vehicle",
            "One vehicle of any kind; where the source counts lorries only, use truck.",
            "مركبة واحدة من أي نوع؛ وإذا عد المصدر الشاحنات وحدها استعملت وحدة الشاحنة (truck).",
            "60 military vehicles handed over.",
        ),
        Term(
            "weapon",
            "One weapon, from a pistol to a gun; ammunition is item.",
            "قطعة سلاح واحدة من المسدس إلى المدفع؛ أما الذخيرة فتعد بوحدة القطعة (item).",
            "1,500 rifles.",
        ),
        Term(
            "item",
            "One object of any other kind, such as a document, a round or a parcel.",
            "قطعة واحدة من أي شيء آخر، كوثيقة أو طلقة أو طرد.",
            "300 residence cards.",
        ),
        Term(
            "truck",
            "One lorry or its load.",
            "شاحنة واحدة أو حمولتها.",
            "50 trucks of flour.",
        ),
        Term(
            "flight",
            "One flight of an aircraft from start to landing; people who flee are person.",
            "رحلة جوية واحدة من الإقلاع إلى الهبوط.",
            "Three flights to Damascus.",
        ),
        Term(
            "attack",
            "One attack as the source counts it, such as a strike or a raid.",
            "هجوم واحد بحسب عد المصدر، كغارة أو مداهمة.",
            "Ten air strikes.",
        ),
        Term(
            "site",
            "One place as the source counts it, such as a post, a camp or a facility.",
            "موقع واحد بحسب عد المصدر، كنقطة أو معسكر أو منشأة.",
            "Five border posts.",
        ),
        Term(
            "building",
            "One building, whole or damaged.",
            "مبنى واحد سليم أو متضرر.",
            "12 houses destroyed.",
        ),
        Term(
            "hectare",
            "An area of 10,000 square metres.",
            "مساحة قدرها 10000 متر مربع.",
            "400 hectares of farmland.",
        ),
        Term(
            "km",
            "A distance of 1,000 metres.",
            "مسافة قدرها 1000 متر.",
            "200 km of border wall.",
        ),
        Term(
            "metre",
            "A distance of one metre, the unit of length of the SI.",
            "مسافة متر واحد، وهو وحدة الطول في النظام الدولي.",
            "A wall three metres high.",
        ),
        Term(
            "day",
            "A span of 24 hours, or a calendar day where the source counts so.",
            "مدة 24 ساعة، أو يوم تقويمي إذا عد المصدر كذلك.",
            "A stay of ten days.",
        ),
        Term(
            "month",
            "A calendar month.",
            "شهر تقويمي.",
            "A permit for three months.",
        ),
        Term(
            "year",
            "A calendar year, or a span of twelve months.",
            "سنة تقويمية أو مدة اثني عشر شهرا.",
            "A sentence of five years.",
        ),
        Term(
            "percent",
            "One hundredth of a whole that the measure names.",
            "جزء من مئة من كل يسميه المقياس.",
            "30 per cent of the soldiers.",
        ),
        Term(
            "usd",
            "One dollar of the United States, at the value of the time of the claim.",
            "دولار أمريكي واحد بقيمته وقت الإفادة.",
            "A fee of 100 dollars.",
        ),
        Term(
            "iqd",
            "One Iraqi dinar, at the value of the time of the claim.",
            "دينار عراقي واحد بقيمته وقت الإفادة.",
            "A fine of 500,000 dinars.",
        ),
        Term(
            "syp",
            "One Syrian pound, at the value of the time of the claim.",
            "ليرة سورية واحدة بقيمتها وقت الإفادة.",
            "A salary in Syrian pounds.",
        ),
        Term(
            "barrel",
            "One barrel of oil, about 159 litres.",
            "برميل نفط واحد، أي نحو 159 لترا.",
            "10,000 barrels a day.",
        ),
        Term(
            "tonne",
            "A mass of 1,000 kilograms.",
            "كتلة قدرها 1000 كيلوغرام.",
            "20 tonnes of food.",
        ),
        Term(
            "litre",
            "A volume of one cubic decimetre.",
            "حجم قدره ديسيمتر مكعب واحد.",
            "5,000 litres of drinking water.",
        ),
    ),
)
"""What is counted or measured."""
