"""The fields of the first claim of a new event, and the passage in which it can be read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.new.ask import Asker, given_term
from syria_iraq_events.cli.texts import file_text, stdin_text
from syria_iraq_events.records import vocabulary as terms

if TYPE_CHECKING:
    from syria_iraq_events.values.fingerprint import Fingerprint

_KEY = "key"


def claim_fields(asker: Asker, flags: dict[str, Any]) -> dict[str, Any]:
    """Every field but the evidence; what was not told is empty.

    Raises:
        click.UsageError: where two speakers were named.
    """
    by, unnamed = _speaker(asker, flags)
    within = flags["within"]
    if unnamed or within:
        text = "institution that the text places the speaker in, by id or name"
        within = asker.reference("--within", within, "actors", text, required=False)
    stance = asker.term(
        "--stance", flags["stance"], terms.STANCES, "stance", required=False, skips="asserts"
    )
    says = asker.value(
        "--says", flags["says"], ("claims", _KEY, "says"), "what is said, one English sentence"
    )
    return {
        "by": by,
        "unnamed": unnamed,
        "within": within,
        "stance": stance,
        "says": says,
        "basis": asker.term(
            "--basis", flags["basis"], terms.BASES, "basis", required=False, skips="unstated"
        ),
        "said_on": _date(asker, flags, "said_on", "day on which it was said"),
        "when": _date(asker, flags, "when", "when it happened, by this claimant"),
        "where": [asker.reference("--where", one, "places", "") for one in flags["where"]],
        "figures": dict(flags["figures"]),
        "likelihood": given_term(asker, "--likelihood", flags["likelihood"], terms.LIKELIHOODS),
        "channel": asker.term(
            "--channel", flags["channel"], terms.CHANNELS, "channel", required=False
        ),
        "note": flags["claim_note"],
    }


def evidence(asker: Asker, flags: dict[str, Any]) -> tuple[str | None, Fingerprint | None]:
    """The source and the fingerprint of the passage; None of what was not told.

    The passage is what a flag gave, or what came through a pipe, or what a person pastes.
    """
    from syria_iraq_events.anchoring.passage import anchor
    from syria_iraq_events.values import ValueFormatError

    text = "source in which it can be read, by id or address"
    source = asker.reference("--source", flags["source"], "sources", text)
    whole = file_text(flags["whole"]) if flags["whole"] else None

    def check(passage: str) -> str:
        try:
            anchor(passage, whole)
        except ValueFormatError as error:
            return error.expected
        return ""

    given = flags["passage"]
    if given is None and not screen.is_terminal(sys.stdin):
        given = stdin_text().strip() or None
    passage = asker.passage("--passage", given, check)
    return source, None if passage is None else anchor(passage, whole)


def _speaker(asker: Asker, flags: dict[str, Any]) -> tuple[str | None, str | None]:
    by, unnamed = flags["by"], flags["unnamed"]
    if by and unnamed:
        raise click.UsageError("--by and --unnamed: a claim has one speaker")
    path = ("claims", _KEY, "unnamed")
    if unnamed is None:
        text, skips = "who speaks, by id or name", "the text does not name him"
        flag = "--by" if by else "--by (or --unnamed)"
        by = asker.reference(flag, by, "actors", text, required=not asker.asking, skips=skips)
    if by is None:
        text = "how the text describes who speaks"
        unnamed = asker.value("--unnamed", unnamed, path, text, required=asker.asking)
    return by, unnamed


def _date(asker: Asker, flags: dict[str, Any], name: str, text: str) -> str | None:
    path = ("claims", _KEY, name)
    flag = f"--{name.replace('_', '-')}"
    return asker.value(flag, flags[name], path, text, required=False)
