"""``sie new event``: an event with its first claim."""

from __future__ import annotations

from typing import Any

import click

from syria_iraq_events.cli.new.ask import Asker, given_term
from syria_iraq_events.cli.new.finish import common, finish, read_folder, this_day
from syria_iraq_events.cli.run import Run, pass_run
from syria_iraq_events.records.vocabulary import EVIDENCE_PARTS

_EPILOG = """\b
Examples:
  sie new event
  sie new event --type move.flee --date 2025-03-01 --title 'Soldiers said to cross' \\
      --place al-qaim --actor syrian-army actor --by turki-al-mahlawi --says 'Soldiers crossed.' \\
      --source 2025-03-01-rudaw --passage 'the words of the page that carry the claim'

\b
Exit codes: 0 written, 1 written with errors that the check told, 2 nothing was written.
"""
PAIR = (str, str)
_REQUIRED = ("type", "title", "date", "says", "source")


@click.command("event", short_help="An event with its first claim.", epilog=_EPILOG)
@click.argument("id", required=False)
@click.option("--type", "type", metavar="TERM", help="What kind of event (event-type).")
@click.option("--title", metavar="TEXT", help="A neutral title in English.")
@click.option("--title-in", type=PAIR, multiple=True, metavar="LANG TEXT", help="Another title.")
@click.option("--summary", metavar="TEXT", help="One or two neutral sentences.")
@click.option("--reality", metavar="TERM", help="Whether it is told as past (reality).")
@click.option("--date", metavar="EDTF", help="The day or span that the claims cover.")
@click.option("--place", "places", multiple=True, metavar="PLACE", help="Where; id or name.")
@click.option(
    "--place-as", "places_as", type=PAIR, multiple=True, metavar="PLACE ROLE",
    help="A place that is something else to the event than where it was.",
)  # fmt: skip
@click.option("--actor", "actors", type=PAIR, multiple=True, metavar="ACTOR ROLE", help="Who.")
@click.option("--context", "contexts", multiple=True, metavar="TERM", help="A context (context).")
@click.option("--tag", "tags", multiple=True, metavar="WORD", help="A word for search.")
@click.option("--part-of", metavar="EVENT", help="The larger event.")
@click.option(
    "--link", "links", type=PAIR, multiple=True, metavar="RELATION EVENT", help="Another event."
)
@click.option(
    "--measure", "measures", type=(str, str, str, str), multiple=True,
    metavar="KEY UNIT KIND TEXT", help="What a figure counts.",
)  # fmt: skip
@click.option("--key", metavar="KEY", help="The claim's key.")
@click.option("--by", metavar="ACTOR", help="Who speaks; id or name.")
@click.option("--unnamed", metavar="TEXT", help="How the text describes who speaks.")
@click.option("--within", metavar="ACTOR", help="The institution of an unnamed speaker.")
@click.option("--stance", metavar="TERM", help="What the claimant does (stance).")
@click.option("--says", metavar="TEXT", help="The proposition, one English sentence of ours.")
@click.option("--basis", metavar="TERM", help="On what the claimant rests (basis).")
@click.option("--said-on", metavar="EDTF", help="When it was said.")
@click.option("--when", metavar="EDTF", help="When it happened, by this claimant.")
@click.option("--where", multiple=True, metavar="PLACE", help="Where, by this claimant.")
@click.option(
    "--figure", "figures", type=PAIR, multiple=True, metavar="MEASURE QUANTITY", help="A number."
)
@click.option("--likelihood", metavar="TERM", help="Of a prediction (likelihood).")
@click.option("--channel", metavar="TERM", help="How it was said (channel).")
@click.option("--source", metavar="SOURCE", help="Where it can be read; id or address.")
@click.option("--passage", metavar="WORDS", help="The passage; without it, it is read from stdin.")
@click.option("--part", metavar="TERM", help="The part of the source (evidence-part).")
@click.option("--claim-note", metavar="TEXT", help="A note on the claim.")
@click.option("--in", "whole", metavar="FILE", help="The whole text, which must hold it once.")
@common
@pass_run
def event_command(run: Run, /, id: str | None, **flags: Any) -> None:
    """Write an event with its first claim: seeds/events/YEAR/ID.yaml.

    Only the fingerprint of the passage is written, never its words.
    """
    from syria_iraq_events.authoring.event import claim, claim_key, event_draft
    from syria_iraq_events.cli.new.claim_fields import claim_fields, evidence
    from syria_iraq_events.cli.new.event_fields import event_fields

    seeds = read_folder(run, flags["folder"])
    added = this_day(flags["today"])
    asker = Asker(seeds, "event")
    speaker = flags["by"] or flags["unnamed"]
    asker.begin([speaker, *(flags[name] for name in _REQUIRED)])
    fields = event_fields(asker, flags)
    said = claim_fields(asker, flags)
    source, mark = evidence(asker, flags)
    asker.require()
    assert source is not None, "what is missing was told"
    assert mark is not None, "what is missing was told"
    key = flags["key"] or claim_key(said["by"], said["unnamed"], said["stance"])
    part = given_term(asker, "--part", flags["part"], EVIDENCE_PARTS)
    fields |= {"added": added, "note": flags["note"]}
    draft = event_draft(seeds, fields, {key: claim(said, source, mark, part)}, id)
    finish(run, seeds, draft, dry_run=flags["dry_run"])
