"""``sie new source``: a published document."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.new.ask import Asker
from syria_iraq_events.cli.new.finish import common, finish, read_folder, this_day
from syria_iraq_events.cli.run import Run, pass_run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.authoring.url import Address

_EPILOG = """\b
Examples:
  sie new source
  sie new source --from-url https://www.rudaw.net/english/middleeast/22022026
  sie new source --from-url ADDRESS --title 'The headline as published' --origin original

\b
Exit codes: 0 written, 1 written with errors that the check told, 2 nothing was written.
"""
PAIR = (str, str)
_REQUIRED = ("kind", "publisher", "title", "lang", "published")


@click.command("source", short_help="A published document.", epilog=_EPILOG)
@click.argument("id", required=False)
@click.option(
    "--from-url", "--url", "url", metavar="URL",
    help="Its address; tells what it can of outlet, language and day. Nothing is fetched.",
)  # fmt: skip
@click.option("--kind", metavar="TERM", help="What kind of document (source-kind).")
@click.option("--publisher", metavar="ACTOR", help="The outlet; id or name.")
@click.option("--title", metavar="TEXT", help="The headline as published, or [ours].")
@click.option("--lang", metavar="TAG", help="The language of the text (language).")
@click.option("--published", metavar="EDTF", help="When; an unknown day is bounded.")
@click.option("--created", metavar="EDTF", help="When a picture or recording was made.")
@click.option("--archive", metavar="URL", help="Where a copy is kept.")
@click.option("--author", "authors", multiple=True, metavar="NAME", help="A byline as printed.")
@click.option("--origin", metavar="TERM", help="Whether it reports itself (origin).")
@click.option(
    "--derived-from", type=PAIR, multiple=True, metavar="ID HOW",
    help="The source, or else the outlet, that its text comes from, and how (derivation).",
)  # fmt: skip
@click.option("--text", "whole", metavar="FILE", help="The whole text, for its fingerprint.")
@click.option("--supersedes", metavar="SOURCE", help="The earlier version of the same.")
@common
@pass_run
def source_command(run: Run, /, id: str | None, **flags: Any) -> None:
    """Write a source: seeds/sources/YEAR/ID.yaml.

    From an address alone come the outlet and the language, by the sources on record that share its
    host, and the day where the address names it.
    """
    from syria_iraq_events.authoring.match import label, matches
    from syria_iraq_events.authoring.source import source_draft
    from syria_iraq_events.authoring.url import read_address

    seeds = read_folder(run, flags["folder"])
    today = this_day(flags["today"])
    if flags["url"] is not None:
        address = read_address(flags["url"], seeds)
        if same := matches(seeds, "sources", address.url):
            screen.note(f"this address is on record already: {label(seeds, 'sources', same[0])}")
        flags = _with_address(flags, address)
    asker = Asker(seeds, "source")
    asker.begin(flags[name] for name in _REQUIRED)
    fields = _fields(asker, flags)
    asker.require()
    draft = source_draft(seeds, {**fields, "consulted": today}, id)
    finish(run, seeds, draft, dry_run=flags["dry_run"])


def _with_address(flags: dict[str, Any], address: Address) -> dict[str, Any]:
    """The flags, what an address tells put where no flag was given; a person is told of it."""
    from syria_iraq_events.authoring.source import described_title

    told: dict[str, str] = {
        name: value
        for name in ("publisher", "lang", "kind", "published", "archive")
        if flags[name] is None and (value := getattr(address, name))
    }
    if told:
        shown = ", ".join(f"{name} {value}" for name, value in told.items())
        screen.note(f"from the address: {shown}")
    title = flags["title"]
    if title is None and not screen.is_terminal(sys.stdin):
        screen.note("the title is read from the address; --title gives the headline")
        told["title"], note = described_title(address)
        told["note"] = flags["note"] or note
    return {**flags, **told, "url": address.url}


def _fields(asker: Asker, flags: dict[str, Any]) -> dict[str, Any]:
    from syria_iraq_events.authoring.source import derivations
    from syria_iraq_events.records import vocabulary as terms

    publisher = asker.reference(
        "--publisher", flags["publisher"], "actors", "publisher, by id or name"
    )
    return {
        "kind": asker.term("--kind", flags["kind"], terms.SOURCE_KINDS, "kind of document"),
        "publisher": publisher,
        "title": asker.value(
            "--title", flags["title"], ("title",), "headline as published, or [a description]"
        ),
        "lang": asker.term("--lang", flags["lang"], terms.LANGUAGES, "language"),
        "published": asker.value(
            "--published", flags["published"], ("published",),
            "published, an unknown day bounded as [2025-03-02..2025-03-09]",
        ),
        "created": flags["created"],
        "url": asker.value("--from-url", flags["url"], ("url",), "address", required=False),
        "archive": flags["archive"],
        "authors": list(flags["authors"]),
        "origin": asker.term(
            "--origin", flags["origin"], terms.ORIGINS, "origin", required=False, skips="unknown"
        ),
        "derived_from": derivations(asker.seeds, _derived_from(asker, flags["derived_from"])),
        "text": _fingerprint(flags["whole"]),
        "supersedes": flags["supersedes"],
        "note": flags["note"],
    }  # fmt: skip


def _derived_from(asker: Asker, told: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    from syria_iraq_events.records.vocabulary import DERIVATIONS

    flag = "--derived-from"
    return [(id, asker.term(flag, how, DERIVATIONS, "") or "") for id, how in told]


def _fingerprint(file: str | None) -> dict[str, Any] | None:
    from syria_iraq_events.cli.texts import file_text
    from syria_iraq_events.values import Fingerprint

    if file is None:
        return None
    mark = Fingerprint.of(file_text(file))
    return {"words": mark.words, "sha256": mark.sha256}
