"""A folder of made-up records of real length and layout, the same for the same seed.

Events as the curators write them: a title and a summary in English and Arabic, places, actors, a
measure, one to three claims with their evidence. No sentence means anything and no digest is that
of a text; every record keeps every rule, so that checking it is silent. Dates of events stand in
quotes: other validators read YAML 1.1, in which a bare date is no text and so against the schema.
"""

from __future__ import annotations

import hashlib
import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20241207
SOURCES = 60
FIRST = date(2024, 1, 1)
DAYS = 700
LATIN = (
    "border", "officers", "convoy", "crossing", "governor", "ministry", "families", "trade",
    "council", "water", "flights", "pilgrims", "trucks", "school", "embassy", "refugees",
    "committee", "agreement", "harvest", "bridge", "permits", "engineers", "patrol", "railway",
    "market", "pipeline", "hospital", "delegation", "teachers", "visas", "customs", "farmers",
)  # fmt: skip
ARABIC = (
    "الحدود", "ضباط", "قافلة", "معبر", "المحافظ", "وزارة", "عائلات", "التجارة", "مجلس", "المياه",
    "رحلات", "الزوار", "شاحنات", "مدرسة", "السفارة", "لاجئون", "لجنة", "اتفاق", "الحصاد", "جسر",
    "تصاريح", "مهندسون", "دورية", "سكة", "السوق", "أنبوب", "مستشفى", "وفد", "معلمون", "تأشيرات",
    "الجمارك", "مزارعون",
)  # fmt: skip
TYPES = (
    "consult.visit", "move.cross", "cooperate", "request.assist", "mobilize.troops", "aid", "agree",
    "consult.phone", "support", "concede", "retreat.release", "request.meet", "decide.policy",
    "decide.appoint", "protest.demo",
)  # fmt: skip
PLACES = tuple(f"town-{number}" for number in range(1, 13))
BODIES = tuple(f"ministry-{number}" for number in range(1, 9))
OUTLETS = tuple(f"outlet-{number}" for number in range(1, 21))


def write(root: Path, count: int, *, seed: int = SEED) -> list[Path]:
    """Writes the records, and gives the files of the events."""
    draw = random.Random(seed)
    for id in PLACES:
        names = f"  en: [{_named(id)}]\n  ar: [بلدة {ARABIC[len(id) + int(id[5:])]}]\n"
        _write(root / "places" / f"{id}.yaml", f"kind: town\nnames:\n{names}countries: [IQ]\n")
    for kind, ids in (("government-body", BODIES), ("outlet", OUTLETS)):
        for id in ids:
            text = f"kind: {kind}\nnames:\n  en: [{_named(id)}]\ncountry: IQ\n"
            _write(root / "actors" / kind / f"{id}.yaml", text)
    for number in range(SOURCES):
        text = (
            f"kind: news\npublisher: {OUTLETS[number % len(OUTLETS)]}\n"
            f"title: {_words(draw, LATIN, 8).capitalize()}\nlang: en\npublished: 2025-12-31\n"
            f"url: https://example.org/{number}\nconsulted: 2026-01-01\n"
        )
        _write(root / "sources" / "2025" / f"2025-12-31-source-{number}.yaml", text)
    events = []
    for number in range(count):
        day = FIRST + timedelta(number % DAYS)
        path = root / "events" / str(day.year) / f"{day}-event-{number}.yaml"
        _write(path, event(draw, number, day))
        events.append(path)
    return events


def event(draw: random.Random, number: int, day: date) -> str:
    """The text of one event."""
    title, arabic = _words(draw, LATIN, 7).capitalize(), _words(draw, ARABIC, 7)
    place, other = draw.sample(PLACES, 2)
    first, second = draw.sample(BODIES, 2)
    lines = [
        f"type: {TYPES[number // DAYS % len(TYPES)]}",
        "title:",
        f"  en: {title} {number}",
        f"  ar: {arabic} {number}",
        "summary:",
        f"  en: {_sentence(draw, 24)}",
        f"  ar: {_words(draw, ARABIC, 20)}، {_words(draw, ARABIC, 6)}.",
        f'date: "{day}"',
        "places:",
        f"  - {{place: {place}, role: from}}",
        f"  - {{place: {other}, role: to}}",
        "actors:",
        f"  - {{actor: {first}, role: actor}}",
        f"  - {{actor: {second}, role: recipient}}",
        "contexts: [diplomatic, migration]",
        f"tags: [{draw.choice(LATIN)}, event-{number}]",
        "measures:",
        f"  people: {{of: {_words(draw, LATIN, 4)}, unit: person, kind: cumulative}}",
        "claims:",
    ]
    for index in range(draw.choice((1, 2, 2, 3))):
        lines += _claim(draw, index, day, (first, other, number))
    lines += ['added: "2026-01-02"', f'note: "{_words(draw, LATIN, 3)}: {_words(draw, LATIN, 6)}"']
    return "\n".join(lines) + "\n"


def _claim(draw: random.Random, index: int, day: date, about: tuple[str, str, int]) -> list[str]:
    body, place, number = about
    speaker = [f"    by: {body}"] if index else [f"    unnamed: an {draw.choice(LATIN)} official"]
    lines = [
        f"  claim-{index}:",
        *speaker,
        f"    says: {_sentence(draw, 16)}",
        f"    basis: {draw.choice(('official-record', 'relayed', 'inferred'))}",
        f'    said_on: "{day}"',
        f"    where: [{place}]",
        f"    figures: {{people: ~{draw.randrange(10, 9000)}}}",
        f"    channel: {draw.choice(('statement', 'interview', 'briefing'))}",
        "    evidence:",
    ]
    for line, source in enumerate(draw.sample(range(SOURCES), draw.choice((1, 1, 2)))):
        digest = hashlib.sha256(f"{number} {index} {line}".encode()).hexdigest()
        words = draw.randrange(9, 40)
        source_id = f"2025-12-31-source-{source}"
        lines.append(f"      - {{source: {source_id}, words: {words}, sha256: {digest}}}")
    return lines


def _sentence(draw: random.Random, length: int) -> str:
    return _words(draw, LATIN, length).capitalize() + "."


def _words(draw: random.Random, words: tuple[str, ...], count: int) -> str:
    return " ".join(draw.choices(words, k=count))


def _named(id: str) -> str:
    return id.replace("-", " ").title()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")
