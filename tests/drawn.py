"""Small datasets for properties: one event, its claims drawn in most of the ways that matter."""

import copy
from pathlib import Path

from hypothesis import strategies as st

from syria_iraq_events.dataset.compile import compile_seeds
from syria_iraq_events.dataset.dataset import Dataset
from syria_iraq_events.dataset.store import Store
from syria_iraq_events.reading.seeds import FOLDERS, Seeds

import building

EVENT = "2024-12-07-crossing"
DAYS = [f"2024-12-{day:02}" for day in range(7, 15)]
KEYS = ["a", "b", "c", "d", "e"]
PLACES = {
    "iraq": building.place("Iraq", "country"),
    "anbar": building.place("Anbar", "governorate", parent="iraq"),
    "town": building.place("The Town", parent="anbar"),
    "village": building.place("The Village", "village", parent="anbar"),
    "desert": building.place("The Desert", "area", parent="anbar"),
    "there": building.place("There", countries=["SY"]),
    "crossing": building.place(
        "The Crossing", "border-crossing", countries=["IQ", "SY"],
        sides={"IQ": {"town": "town", "names": {"en": ["I"]}}, "SY": {"names": {"en": ["S"]}}},
    ),
}  # fmt: skip
ACTORS = {
    "ministry": building.actor("The Ministry", "government-body"),
    "spokesman": building.actor("The Spokesman", speaks_for="ministry"),
    "stranger": building.actor("A Stranger"),
    "paper": building.actor("The Paper", "outlet"),
}
PUBLISHED = st.sampled_from([*DAYS, "[2024-12-08..2024-12-12]", "../2024-12-10", "2024-12-11/.."])
FIGURES = ["900", "~1000", "1000..", "..800", "850..950", "dozens", "hundreds", "none", "2.5"]
SPANS = [*DAYS[:4], "2024-12-07/2024-12-09", "2024-12", "[2024-12-08,2024-12-10]", "2024-12-08/.."]


@st.composite
def datasets(draw):
    """Records by folder and id."""
    days = draw(st.lists(PUBLISHED, min_size=1, max_size=4))
    sources = {
        f"source-{number}": building.source(published=day, origin=draw(ORIGIN))
        for number, day in enumerate(days)
    }
    kinds = {name: draw(st.sampled_from(["cumulative", "stock", "flow"])) for name in ("x", "y")}
    event = building.event(
        date=draw(st.sampled_from(["2024-12-07", "2024-12-07/2024-12-09", "2024-12"])),
        reality=draw(st.sampled_from(["reported", "reported", "planned", "hypothetical"])),
        actors=[{"actor": "ministry", "role": "host"}],
        measures={name: {"of": name, "unit": "person", "kind": kinds[name]} for name in kinds},
        places=draw(st.lists(st.sampled_from(ROLES), max_size=2, unique_by=str)),
        claims={key: draw(claims(key, sorted(sources))) for key in KEYS[: draw(st.integers(1, 5))]},
    )
    event["places"] = event["places"] or [{"place": "iraq"}]
    return {
        "events": {EVENT: event},
        "sources": sources,
        "actors": copy.deepcopy(ACTORS),
        "places": copy.deepcopy(PLACES),
    }


ORIGIN = st.sampled_from(["original", "unknown"])
ROLES = [{"place": place, "role": role} for place in PLACES for role in ("at", "from", "to")]


@st.composite
def claims(draw, key, sources):
    """A claim; it answers or replaces only those before it."""
    earlier = KEYS[: KEYS.index(key)]
    out = building.claim(
        by=draw(st.sampled_from(sorted(ACTORS))),
        stance=draw(st.sampled_from(["asserts", "asserts", "denies", "refutes", "doubts"])),
        basis=draw(st.sampled_from(["unstated", "investigation"])),
        evidence=[building.evidence(draw(st.sampled_from(sources)))],
    )
    optional = {
        "figures": st.dictionaries(
            st.sampled_from("xy"), st.sampled_from(FIGURES), min_size=1, max_size=2
        ),
        "when": st.sampled_from(SPANS),
        "said_on": st.sampled_from(SPANS),
        "where": st.lists(st.sampled_from(sorted(PLACES)), min_size=1, max_size=2, unique=True),
    }
    if earlier:
        optional["target"] = st.sampled_from(earlier)
        optional["replaces"] = st.fixed_dictionaries(
            {"claim": st.sampled_from(earlier), "why": st.just("update")}
        )
    for name, values in optional.items():
        if draw(st.booleans()):
            out[name] = draw(values)
    return out


def opened(content, **removed):
    """The dataset of records by folder and id."""
    seeds = Seeds(Path("nowhere"))
    for folder, model in FOLDERS.items():
        seeds.records(folder).update(
            {id: model.model_validate(value) for id, value in content[folder].items()}
        )
    if removed:
        seeds.removed = type(seeds.removed).model_validate(removed)
    compiled = compile_seeds(seeds)
    return Dataset(Store.of(compiled.index, compiled.records))
