"""Small datasets with every kind of speaker, page, stance and answer, as Hypothesis draws them."""

from pathlib import Path

from hypothesis import strategies as st

from syria_iraq_events.dataset.compile import tables, write
from syria_iraq_events.dataset.dataset import Dataset
from syria_iraq_events.dataset.store import Store
from syria_iraq_events.reading.seeds import Seeds
from syria_iraq_events.records import Actor, Event, Source
from syria_iraq_events.records.vocabulary import BASES, STANCES

import building

OUTLETS = ("outlet-a", "outlet-b", "outlet-c", "outlet-d")
BODIES = ("state", "ministry", "spokesman", "army", "tribe")
EVENTS = ("event-a", "event-b")
DAYS = (
    "2024-12-06", "2024-12-07", "2024-12-08", "2024-12-10", "2024-12-15", "2024-12-31",
    "2026-11-22", "2099-01-01",
)  # fmt: skip
PUBLISHED = (
    "2024-12-08", "2024-12-08", "2024-12-10", "2024-12", "[2024-12-07..2024-12-15]",
    "../2024-12-10", "2024-12-08/..", "[2024-12-09..2026-11-22]",
)  # fmt: skip
FIGURES = (10, 2000, 3500, "~4000", "2000..", "..500", "dozens", "10..40", "none")
some = st.sampled_from


@st.composite
def folders(draw):
    """The plain values of records by kind and id: consistent, small, and as odd as they may be."""
    actors = {id: building.actor(id, "outlet") for id in OUTLETS}
    actors |= {id: building.actor(id, "government-body") for id in BODIES}
    for id, actor in actors.items():
        # Also in circles, and sometimes of an outlet.
        if draw(some((True, False, False) if id in OUTLETS else (True, False))):
            actor["speaks_for"] = draw(some([other for other in BODIES if other != id]))
    pages = [f"page-{number}" for number in range(draw(st.integers(2, 6)))]
    sources = {id: draw(_source(pages)) for id in pages}
    keys = [f"{draw(some(EVENTS))}#claim-{number}" for number in range(draw(st.integers(1, 7)))]
    keys += [f"{event}#last" for event in EVENTS]
    events = {event: draw(_event()) for event in EVENTS}
    for place, full in enumerate(keys):
        event, _, key = full.partition("#")
        # Answers go to what was said before, so that none goes in a circle.
        events[event]["claims"][key] = draw(claims(pages, keys[:place]))
    return {"events": events, "sources": sources, "actors": actors}


@st.composite
def _source(draw, pages):
    out = building.source(
        publisher=draw(some((*OUTLETS, *OUTLETS, "ministry"))), published=draw(some(PUBLISHED))
    )
    origin = draw(some(("original", "original", "unknown", "derived", "derived")))
    out["origin"] = origin
    if origin == "derived":
        parts = st.one_of(
            some(pages).map(lambda page: {"source": page, "how": "rewrites"}),
            some((*OUTLETS, "tribe")).map(lambda outlet: {"outlet": outlet, "how": "cites"}),
        )
        out["derived_from"] = draw(st.lists(parts, min_size=1, max_size=3, unique_by=str))
    if draw(st.integers(0, 5)) == 0:
        out["created"] = "2011-06-10"
    return out


@st.composite
def _event(draw):
    return building.event(
        reality=draw(some(("reported",) * 6 + ("planned", "hypothetical"))),
        actors=[
            {"actor": id, "role": "actor"}
            for id in sorted(draw(st.sets(some((*BODIES, "outlet-a")), min_size=1, max_size=2)))
        ],
        measures={"soldiers": {"of": "soldiers", "unit": "person", "kind": "cumulative"}},
        claims={},
    )


@st.composite
def claims(draw, pages, earlier=(), **given):
    """A claim that can be read on some pages and may answer or replace an earlier one."""
    out = {
        "stance": draw(some((*STANCES.codes, "asserts", "asserts", "asserts", "refutes"))),
        "basis": draw(some((*BASES.codes, "investigation", "investigation"))),
        "figures": draw(st.one_of(st.none(), st.builds(lambda n: {"soldiers": n}, some(FIGURES)))),
        "said_on": draw(some((None, None, "2024-12-07", "2024-12-09"))),
        **given,
    }
    speaker = draw(some(("by", "by", "outlet", "unnamed", "within")))
    if speaker in ("by", "outlet"):
        out["by"] = draw(some(BODIES if speaker == "by" else OUTLETS))
    else:
        out |= {"by": None, "unnamed": "a source"}
        if speaker == "within":
            out["within"] = draw(some(BODIES))
    if earlier and "target" not in given and draw(st.booleans()):
        out["target"] = draw(some(earlier))
    if earlier and "replaces" not in given and draw(some((True, False, False))):
        why = draw(some(("update", "correction", "retraction")))
        out["replaces"] = {"claim": draw(some(earlier)), "why": why}
    cited = draw(st.lists(some(pages), min_size=1, max_size=3, unique=True))
    made = building.claim(**out, evidence=[building.evidence(id) for id in cited])
    return {key: value for key, value in made.items() if value is not None}


def opened(folder):
    """The dataset of the plain values of records."""
    seeds = Seeds(
        Path(),
        events={id: Event.model_validate(part) for id, part in folder["events"].items()},
        sources={id: Source.model_validate(part) for id, part in folder["sources"].items()},
        actors={id: Actor.model_validate(part) for id, part in folder["actors"].items()},
    )
    made = write(tables(seeds))  # past the checks, which refuse circles
    return Dataset(Store.of(made.index, made.records))
