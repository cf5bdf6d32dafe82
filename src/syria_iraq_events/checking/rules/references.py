"""References lead somewhere, to the right thing, in no circle."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from syria_iraq_events.checking.circles import circle, components
from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.suggest import MAX_SUGGESTED, Suggestions
from syria_iraq_events.checking.targets import lost
from syria_iraq_events.checking.walk import (
    Reference,
    claims,
    full_id,
    known_ids,
    moved_ids,
    references,
    references_of_event,
)
from syria_iraq_events.reading.wording import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds


@rule("SIE301", "unknown-reference")
def unknown_reference(seeds: Seeds) -> Iterator[Breach]:
    """An id that a record names belongs to no record.

    A claim without its source proves nothing, and a dataset with such a reference cannot be opened.
    Mostly the id is misspelt, or the record was forgotten: `sie new` writes it.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: twon}]
    Good:
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}]
    """
    gone = moved_ids(seeds)
    broken: dict[tuple[str, str, str, str], list[Reference]] = defaultdict(list)
    for reference in _lost_references(seeds):
        folder, to = reference.to_folder, reference.to
        unread = folder == "claims" and _is_unread(seeds, to.partition("#")[0])
        if not unread and to not in gone.get(folder, ()):
            broken[reference.folder, reference.id, folder, to].append(reference)
    asked: Counter[tuple[str, str]] = Counter()
    suggestions = Suggestions(seeds, known_ids(seeds))
    for (folder, id, to_folder, to), (first, *others) in broken.items():
        also = tuple(Elsewhere(folder, id, one.path, "here too") for one in others[:3])
        message = f"there is no {to_folder[:-1]} `{to}`"
        if len(others) > 3:
            message += f", which {len(others) + 1} places name"
        asked[folder, id] += 1
        help, meant = (
            suggestions.remedy(to_folder, to) if asked[folder, id] <= MAX_SUGGESTED else ("", ())
        )
        yield Breach(folder, id, first.path, message, help, related=(*meant, *also))


@rule("SIE302", "unknown-measure", alone=True)
def unknown_measure(seeds: Seeds) -> Iterator[Breach]:
    """A figure is given for a measure that the event does not declare.

    Figures are compared within a measure, so the event says once what each of them counts.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {figures: {gards: ~20}}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {figures: {guards: ~20}}}
    """
    unknown: dict[tuple[str, str], list[str]] = defaultdict(list)
    for id, key, claim in claims(seeds):
        measures = seeds.events[id].measures or {}
        for name in claim.figures or ():
            if name not in measures:
                unknown[id, name].append(key)
    asked: Counter[str] = Counter()
    for (id, name), (first, *others) in unknown.items():
        asked[id] += 1
        measures = (asked[id] <= MAX_SUGGESTED and seeds.events[id].measures) or {}
        yield Breach(
            "events", id, ("claims", first, "figures", name),
            f"the event has no measure `{name}`",
            did_you_mean(name, measures) or f"declare it under `measures:` as `{name}:`",
            at="key",
            related=tuple(
                Elsewhere("events", id, ("claims", key, "figures", name), "here too", "key")
                for key in others[:3]
            ),
        )  # fmt: skip


@rule("SIE303", "circular-reference")
def circular_reference(seeds: Seeds) -> Iterator[Breach]:
    """Records lead back to themselves where they must not.

    A part of itself, a spokesman of himself, a copy of its own copy: none can be, and a program
    that follows such a chain never ends.

    Bad:
        # in actors/government-body/ministry.yaml
        speaks_for: spokesman
    Good:
        # in actors/government-body/ministry.yaml
        country: IQ
    """
    chains: dict[str, list[Reference]] = defaultdict(list)
    for reference in _references_in_chains(seeds):
        if (reference.field, reference.to_folder) in CHAINS:
            chains[reference.field].append(reference)
    for field, chain in chains.items():
        edges: dict[str, list[str]] = defaultdict(list)
        for reference in chain:
            edges[reference.start].append(reference.to)
        part = components(edges)
        for reference in chain:
            start, to = reference.start, reference.to
            if part[start] == part.get(to):
                yield Breach(
                    reference.folder,
                    reference.id,
                    reference.path,
                    f"`{field}` leads back to itself: {' -> '.join(circle(start, to, edges))}",
                    "delete one of the references",
                )


@rule("SIE305", "moved-reference")
def moved_reference(seeds: Seeds) -> Iterator[Breach]:
    """A record is named by an id that it no longer has, or that was withdrawn.

    Former ids work for those who read released data. In the records themselves one thing has one
    id, so that whoever searches for it finds every place.

    Bad:
        # in places/town.yaml
        former_ids: [old-town]
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: old-town}]
    Good:
        # in places/town.yaml
        former_ids: [old-town]
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}]
    """
    gone = moved_ids(seeds)
    for reference in _lost_references(seeds):
        moved = gone.get(reference.to_folder, {})
        if reference.to in moved:
            heirs = moved[reference.to]
            yield Breach(
                reference.folder, reference.id, reference.path,
                f"`{reference.to}` is a former id",
                f"write {' or '.join(f'`{one}`' for one in heirs)}"
                if heirs
                else "the record was withdrawn and nothing took its place: delete the reference",
            )  # fmt: skip


@rule("SIE306", "reference-to-itself", alone=True, vital=False)
def reference_to_itself(seeds: Seeds) -> Iterator[Breach]:
    """An event has a link to itself.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        links: [{rel: related, event: 2025-03-01-visit}]
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """
    for id, event in seeds.events.items():
        for index, link in enumerate(event.links or ()):
            if link.event == id:
                yield Breach(
                    "events", id, ("links", index, "event"), "the event is linked to itself",
                    "name the other event, or delete the link",
                )  # fmt: skip


@rule("SIE307", "foreign-cause", alone=True, vital=False)
def foreign_cause(seeds: Seeds) -> Iterator[Breach]:
    """A link cites a claim that belongs to neither of the two events.

    The claims of a link are those that say that the one event comes from the other. They stand on
    one of the two, where a reader of the link finds them.

    Bad:
        # events/2025/2025-03-04-protest.yaml
        type: protest
        title: {en: A protest in the town}
        date: 2025-03-04
        links: [{rel: related, event: 2025-03-05-answer, claims: [2025-03-01-visit#visit-denied]}]
        claims:
          paper-reports:
            by: paper
            says: People protested in the town.
            evidence:
              - {source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
        added: 2025-04-01
        # events/2025/2025-03-05-answer.yaml
        type: state
        title: {en: The mayor answers the protest}
        date: 2025-03-05
        claims:
          mayor-answers:
            by: mayor
            says: The council will hear the people.
            evidence:
              - {source: 2025-03-03-radio, words: 9, sha256: dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd}
        added: 2025-04-01
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """  # noqa: E501
    for id, event in seeds.events.items():
        for index, link in enumerate(event.links or ()):
            for step, reference in enumerate(link.claims or ()):
                claim = full_id(id, reference)
                if claim.partition("#")[0] not in (id, link.event):
                    yield Breach(
                        "events", id, ("links", index, "claims", step),
                        f"`{claim}` is a claim on neither of the two events",
                        f"cite a claim of `{id}` or of `{link.event}`",
                    )  # fmt: skip


CHAINS = {
    ("part_of", "events"),
    ("speaks_for", "actors"),
    ("parent", "places"),
    ("supersedes", "sources"),
    ("derived_from", "sources"),
    ("target", "claims"),
    ("replaces", "claims"),
}
"""The fields that must not lead back to where they start, and what each refers to."""


def _lost_references(seeds: Seeds) -> Iterator[Reference]:
    """The references that lead to no file and no claim."""
    missing = lost(seeds)
    if any(missing.values()):
        for reference in references(seeds):
            if reference.to in missing[reference.to_folder]:
                yield reference


def _references_in_chains(seeds: Seeds) -> Iterator[Reference]:
    """All references but those of events of which nothing can be in a chain, as in most."""
    for id, event in seeds.events.items():
        if event.part_of or any(one.target or one.replaces for one in event.claims.values()):
            yield from references_of_event(id, event)
    yield from references(replace(seeds, events={}))


def _is_unread(seeds: Seeds, event: str) -> bool:
    return ("events", event) in seeds.paths and event not in seeds.events
