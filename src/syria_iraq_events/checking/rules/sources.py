"""Sources: what they go back to, when they appeared, where they can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.scripts import SCRIPT_OF
from syria_iraq_events.checking.walk import date_of, days_between
from syria_iraq_events.values.names import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds


@rule("SIE501", "derived-without-root", alone=True, vital=True)
def derived_without_root(seeds: Seeds) -> Iterator[Breach]:
    """A derived source does not say what it derives from, or another one does.

    Ten outlets with one agency's copy are one voice; the rule of status counts roots.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{outlet: radio, how: cites}]
    """
    for id, source in seeds.sources.items():
        if source.origin == "derived" and not source.derived_from:
            yield Breach(
                "sources", id, ("origin",), "a derived source without `derived_from`",
                "add the source or the outlet, or set `origin: unknown`",
            )  # fmt: skip
        elif source.derived_from and source.origin != "derived":
            yield Breach(
                "sources", id, ("derived_from",), f"`derived_from` on a source of {source.origin} "
                "origin", "set `origin: derived`", at="key",
            )  # fmt: skip


@rule("SIE502", "one-root-a-line", alone=True, vital=True)
def one_root_a_line(seeds: Seeds) -> Iterator[Breach]:
    """A line of `derived_from` names both a source and an outlet, or neither.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{how: cites}]
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{source: 2025-03-03-radio, how: cites}]
    """
    for id, source in seeds.sources.items():
        for index, derivation in enumerate(source.derived_from or ()):
            if bool(derivation.source) == bool(derivation.outlet):
                yield Breach(
                    "sources", id, ("derived_from", index),
                    "the line names both a source and an outlet"
                    if derivation.source
                    else "the line names neither a source nor an outlet",
                    "write one: `source:` where the document is known, else `outlet:`",
                )  # fmt: skip


@rule("SIE508", "unbounded-publication", alone=True, severity="warning")
def unbounded_publication(seeds: Seeds) -> Iterator[Breach]:
    """The day of publication has no first or no last day.

    What was known on a day (`as_of`) can then not be told. An unknown day lies between the latest
    day that the text presupposes and the day on which it was read.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        published: 2025-03-02/..
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        published: "[2025-03-02..2025-04-01]"
    """
    for id, source in seeds.sources.items():
        published = date_of(source.published)
        if published and (published.earliest is None or published.latest is None):
            yield Breach(
                "sources", id, ("published",), f"`{published}` has no bound on one side",
                f"write `[FIRST..LAST]`, with {source.consulted} at the latest",
            )  # fmt: skip


@rule("SIE509", "read-before-published", alone=True)
def read_before_published(seeds: Seeds) -> Iterator[Breach]:
    """A source was read before it was published.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        consulted: 2025-02-01
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        consulted: 2025-04-01
    """
    for id, source in seeds.sources.items():
        published, consulted = date_of(source.published), date_of(source.consulted)
        if published and consulted and consulted.before(published).certain:
            yield Breach(
                "sources", id, ("consulted",), f"read on {consulted}, published on {published}",
                "mend the day that is wrong",
                related=(Elsewhere("sources", id, ("published",), "published then"),),
            )  # fmt: skip


@rule("SIE510", "copy-of-itself", alone=True, severity="warning")
def copy_of_itself(seeds: Seeds) -> Iterator[Breach]:
    """A source derives from its own publisher.

    What an outlet takes from itself is another source of its own: name the source. Where it tells
    for itself its origin is `original`.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{outlet: paper, how: cites}]
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{outlet: radio, how: cites}]
    """
    for id, source in seeds.sources.items():
        for index, line in enumerate(source.derived_from or ()):
            if line.outlet == source.publisher:
                yield Breach(
                    "sources", id, ("derived_from", index, "outlet"),
                    f"`{line.outlet}` is the publisher itself",
                    "name the source that it takes over, or set `origin: original`",
                )  # fmt: skip


@rule("SIE511", "no-address", alone=True, severity="warning")
def no_address(seeds: Seeds) -> Iterator[Breach]:
    """A source has neither an address nor a note that tells where it can be read.

    Bad:
        # sources/2025/2025-03-02-leaflet.yaml
        kind: statement
        publisher: ministry
        title: "[a leaflet on the visit]"
        lang: en
        published: 2025-03-02
        consulted: 2025-04-01
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-announced:
            evidence:
              - {source: 2025-03-02-leaflet, words: 12, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
              - {source: 2025-03-02-paper, words: 12, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        url: https://paper.example/2025/03/02/minister
    """  # noqa: E501
    for id, source in seeds.sources.items():
        if not source.url and not source.archive and not source.note and not source.derived_from:
            yield Breach(
                "sources", id, (), "nothing tells where the source can be read",
                "add `url:` or `archive:`, or a note that tells where a copy is",
            )  # fmt: skip


@rule("SIE512", "title-in-another-script", alone=True, severity="warning")
def title_in_another_script(seeds: Seeds) -> Iterator[Breach]:
    """The headline is in another script than the language of the source.

    Mostly it was read from the address, or translated. A headline stands as published; a
    description of ours in square brackets.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        lang: ar
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        lang: ar
        title: وزير في البلدة
    """
    for id, source in seeds.sources.items():
        expected = SCRIPT_OF.get(source.lang)
        found = script_of(source.title)
        if source.title.startswith("[") or expected is None or found == "Zyyy":
            continue
        if found != expected:
            yield Breach(
                "sources", id, ("title",),
                f"the source is in `{source.lang}`, the title is in the script {found}",
                "give the headline as published, or describe it in square brackets",
                related=(Elsewhere("sources", id, ("lang",), "the language"),),
            )  # fmt: skip


@rule("SIE513", "copy-before-original", severity="warning")
def copy_before_original(seeds: Seeds) -> Iterator[Breach]:
    """A source derives from one that was published later, by more than a day.

    Days differ by one between time zones. More than that, and one of the days is wrong, or the
    derivation runs the other way.

    Bad:
        # sources/2025/2025-03-05-statement.yaml
        kind: statement
        publisher: ministry
        title: The minister's visit
        url: https://ministry.example/visit
        lang: en
        published: 2025-03-05
        consulted: 2025-04-01
        # in sources/2025/2025-03-02-paper.yaml
        origin: derived
        derived_from: [{source: 2025-03-05-statement, how: cites}]
    Good:
        # in sources/2025/2025-03-03-radio.yaml
        origin: derived
        derived_from: [{source: 2025-03-02-paper, how: cites}]
    """
    for id, source in seeds.sources.items():
        copied = date_of(source.published)
        for index, line in enumerate(source.derived_from or ()):
            root = seeds.sources.get(line.source or "")
            first = date_of(root.published) if root else None
            if copied and first and days_between(copied.latest, first.earliest) > 1:
                yield Breach(
                    "sources", id, ("derived_from", index, "source"),
                    f"the original is of {first}, and this copy of {copied}",
                    "turn the derivation round, or mend the day that is wrong",
                    related=(
                        Elsewhere("sources", str(line.source), ("published",), "the original's"),
                    ),
                )  # fmt: skip
