"""Where records lie, what their files are called, and what stands in their comments."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, described, rule
from syria_iraq_events.checking.urls import without_tracking
from syria_iraq_events.checking.walk import date_of
from syria_iraq_events.reading.wording import shown
from syria_iraq_events.schemas.editor import FOLDER
from syria_iraq_events.versions import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

_DATE_PREFIX = re.compile(r"([12][0-9]{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)-")
_MODELINE = re.compile(r"#\s*(?:yaml-language-server:\s*\$schema=|\$schema:\s*)(\S+)")

described(
    "SIE901",
    "stray-file",
    """A file lies where no record belongs.

    Records are `.yaml` files in `events/`, `sources/`, `actors/` and `places/`; withdrawn ids stand
    in `removed.yaml`. Anything else would never be read.

    Bad:
        $ cp places/town.yaml places/town.yml
    Good:
        # in places/town.yaml
        kind: town
    """,
)

described(
    "SIE902",
    "bad-file-name",
    """The name of a file is no id, or another record has it.

    The name without `.yaml` is the record's id: lower-case a-z, 0-9 and single hyphens, at most 80
    characters, and no name that Windows keeps for itself.

    Bad:
        $ cp places/town.yaml places/The_Town.yaml
    Good:
        # in places/town.yaml
        kind: town
    """,
)

described(
    "SIE903",
    "ignore-without-reason",
    """A comment lets a rule be ignored and does not say why.

    Whoever reads the record later must know whether the reason still holds. It stands after the
    bracket, in a few words.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town, The Town]} # sie: ignore[SIE613]
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town, The Town]} # sie: ignore[SIE613] printed twice on the sign
        countries: [IQ]
    """,
    severity="warning",
)

described(
    "SIE904",
    "unused-ignore",
    """A comment lets a rule be ignored that finds nothing there.

    It would hide a mistake that somebody makes later. It stands on the line of the finding, or
    alone on the line above.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]} # sie: ignore[SIE613] printed twice on the sign
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
    severity="warning",
)

described(
    "SIE905",
    "impossible-ignore",
    """A comment would let something be ignored that is no rule, or a rule that cannot be ignored.

    Errors are mended; only warnings can be ignored, each by its code.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]} # sie: ignore[SIE301] it will be there
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE906",
    "not-formatted",
    """A file is not laid out as `sie format` would lay it out.

    One layout keeps changes small: what a pull request shows is what was changed. `sie format
    --check` tells it, `sie format` mends it, and no value is ever touched.

    Bad:
        # places/town.yaml
        names: {en: ["The Town"]}
        kind:   town
        countries: ['IQ']
    Good:
        # places/town.yaml
        kind: town
        names:
          en: [The Town]
        countries: [IQ]
    """,
    severity="warning",
    fixable=True,
)


@rule("SIE907", "tracking-parameter", alone=True, severity="warning", fixable=True)
def tracking_parameter(seeds: Seeds) -> Iterator[Breach]:
    """An address holds parameters that only tell who sent the reader.

    They make two addresses of one page, and tell the outlet of whoever follows the link.

    Bad:
        # in sources/2025/2025-03-02-paper.yaml
        url: https://paper.example/minister-in-town?utm_source=feed
    Good:
        # in sources/2025/2025-03-02-paper.yaml
        url: https://paper.example/minister-in-town
    """
    for id, source in seeds.sources.items():
        # An archive keeps a page under the address with which it was asked for.
        if source.url and (clean := without_tracking(source.url)) != source.url:
            yield Breach(
                "sources", id, ("url",), "the address tells who sent the reader",
                f"write `{clean}`",
            )  # fmt: skip


@rule("SIE908", "wrong-folder", alone=True, severity="warning")
def wrong_folder(seeds: Seeds) -> Iterator[Breach]:
    """A record lies in another folder than its year or kind tells.

    Events and sources lie by year, actors by kind, so that people find them.

    Bad:
        $ mkdir actors/person/x && mv actors/outlet/radio.yaml actors/person/radio.yaml
    Good:
        # in actors/outlet/radio.yaml
        kind: outlet
    """
    root = (seeds.root / "_").as_posix()[:-1]
    for (folder, id), path in seeds.paths.items():
        record = seeds.records(folder).get(id)
        by_year = folder in ("events", "sources")
        if record is None or (by_year and not _DATE_PREFIX.match(id)):
            continue
        below = f"{id[:4]}/" if by_year else ""
        if folder == "actors":
            below = f"{seeds.actors[id].kind}/"
        right = f"{folder}/{below}{id}.yaml"
        if path.replace(os.sep, "/") != root + right:
            free = not (seeds.root / right).exists()
            yield Breach(
                folder, id, (), "the record lies in another folder",
                f"move it to {right}" if free else f"{right} is there too: keep one of the two",
            )  # fmt: skip


@rule("SIE909", "id-and-date-differ", alone=True, severity="warning")
def id_and_date_differ(seeds: Seeds) -> Iterator[Breach]:
    """The id of an event or source does not begin with its date, or begins with another one.

    Ids sort by date, and tell apart what else would have one name. A released id stays, even when
    the date is found to be wrong: then ignore this rule, with the reason.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-02-11
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-02-28/2025-03-01
    """
    for folder, field in (("events", "date"), ("sources", "published")):
        for id, record in seeds.records(folder).items():
            dated = _DATE_PREFIX.match(f"{id}-")
            text = getattr(record, field)
            if dated and dated[1] == text:
                continue
            date = date_of(text)
            told = date_of(dated[1]) if dated else None
            if date and told is None:
                yield Breach(
                    folder, id, (field,), f"the id `{id}` does not begin with a date",
                    "begin it with the year, the month and the day as far as they are known",
                )  # fmt: skip
            elif date and told and not told.overlaps(date).possible:
                yield Breach(
                    folder, id, (field,), f"the id says {told}, the record {date}",
                    "rename the file, or mend the date",
                )  # fmt: skip


@rule("SIE910", "other-schema", alone=True, severity="warning")
def other_schema(seeds: Seeds) -> Iterator[Breach]:
    """The line for the editor names the schema of another kind of record or of another version.

    The editor would then complete and check by the wrong rules.

    Bad:
        # places/town.yaml
        # yaml-language-server: $schema=../../schemas/0.9.0/event.schema.json
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    Good:
        # places/town.yaml
        # yaml-language-server: $schema=../../schemas/1.0.0/place.schema.json
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """
    for (folder, id), text in seeds.commented.items():
        name = f"{folder.removesuffix('s')}.schema.json"
        right = f"schemas/{SCHEMA_VERSION}/{name}"
        for_editors = f"schemas/{SCHEMA_VERSION}/{FOLDER}/{name}"
        for found in _MODELINE.finditer(text):
            if not found[1].endswith((right, for_editors)):
                yield Breach(
                    folder, id, (), f"the editor is told to check by {shown(found[1])}",
                    f"write {shown(found[1].partition('schemas/')[0] + right, 200)}",
                )  # fmt: skip
