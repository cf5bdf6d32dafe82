"""``sie search``: the records that speak of something, however it is spelt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.past import mark, past
from syria_iraq_events.cli.run import Run, pass_run, shared
from syria_iraq_events.reporting.text import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.dataset.search import Hit

KINDS = ("event", "claim", "source", "actor", "place")


@click.command(
    short_help="Find records by names and words, however they are spelt.",
    epilog="\b\nExamples:\n  sie search 'Muqdad Miri'\n  sie search القائم --kind place\n"
    "  sie search residency officers --limit 5 --json",
)
@click.argument("text", nargs=-1, required=True)
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; repeatable."
)
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, metavar="N",
              help="At most so many.")  # fmt: skip
@past
@shared
@pass_run
def command(run: Run, /, text: tuple[str, ...], kinds: tuple[str, ...], limit: int) -> None:
    """Search names, titles, summaries, paraphrases and notes, in every script.

    Records that have all the words come first. Marks, case, the article and the apostrophe make no
    difference; a misspelling and other transliterations of a name are found too.
    """
    hits = run.data.search(" ".join(text), limit=limit, kinds=kinds or None)
    if run.json:
        from syria_iraq_events.cli.output import print_json, versions

        print_json({**versions(run.data), **mark(run), "hits": [_entry(hit) for hit in hits]})
    elif hits:
        _print(run, hits)
    if not hits:
        if not run.json:
            screen.note("nothing was found")
        click.get_current_context().exit(failure.NOTHING)


def _entry(hit: Hit) -> dict[str, Any]:
    return {
        "kind": hit.kind,
        "id": hit.record.id,
        "score": hit.score,
        "field": hit.field,
        "snippet": {"text": hit.snippet.text, "spans": [list(span) for span in hit.snippet.spans]},
    }


def _print(run: Run, hits: Sequence[Hit]) -> None:
    """The kind and id of each record, and below them the text that was found."""
    output = run.screen
    lines = []
    for hit in hits:
        lines.append(f"{hit.kind:7}{output.paint(hit.record.id, 'id')}")
        shown = wrap(hit.snippet.text, output.prose - 7)
        lines += [" " * 7 + output.show(line) for line in shown]
    output.print(lines)
