"""``sie anchor``: fingerprints of passages, and what a text that one holds has of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.cli.run import Run, pass_run, shared
from syria_iraq_events.cli.texts import file_text, stdin_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.anchoring.citations import Citation
    from syria_iraq_events.anchoring.coverage import Covered
    from syria_iraq_events.dataset.source import Source

_PLACEHOLDER = "SOURCE-ID"
"""What stands for a source that was not told."""


@click.group(
    invoke_without_command=True,
    short_help="Fingerprint passages; verify citations in a text.",
    epilog="\b\nExamples:\n"
    "  sie anchor --source 2024-12-19-tass --text 'words of the passage as they stand there'\n"
    "  sie anchor --source 2024-12-19-tass --in tass.txt < passage.txt\n"
    "  sie anchor find tass.txt --source 2024-12-19-tass\n"
    "  sie anchor coverage tass.txt --source 2024-12-19-tass",
)
@click.option("--source", default=_PLACEHOLDER, metavar="ID", help="The source of the passage.")
@click.option("--text", metavar="PASSAGE", help="The passage; without it, it is read from stdin.")
@click.option("--in", "whole", metavar="FILE", help="The whole text, which must hold it once.")
@shared
@click.pass_context
def command(context: click.Context, source: str, text: str | None, whole: str | None) -> None:
    """Print the line of evidence for a passage of 5 to 60 words.

    A fingerprint finds a passage again in the text that a reader holds. Only the fingerprint goes
    into a record, never the words. Eight words or more are best.
    """
    if context.invoked_subcommand:
        return
    from syria_iraq_events.anchoring.passage import anchor, evidence_line, is_short

    run = context.ensure_object(Run)
    mark = anchor(stdin_text() if text is None else text, file_text(whole) if whole else None)
    if source != _PLACEHOLDER:
        _tell_unknown(run, source)
    if is_short(mark):
        screen.note(f"{mark.words} words are few; a text may hold them twice")
    if run.json:
        from syria_iraq_events.cli.output import print_json

        print_json({"source": source, "words": mark.words, "sha256": mark.sha256})
    else:
        run.screen.print([evidence_line(source, mark)])


@command.command(
    "find",
    epilog="\b\nExamples:\n  sie anchor find tass.txt --source 2024-12-19-tass\n"
    "  sie anchor find 2024-12-19-tass.txt",
)
@click.argument("file", metavar="TEXT-FILE")
@click.option("--source", metavar="ID", help="The source; without it, the file's name tells.")
@shared
@pass_run
def find_command(run: Run, /, file: str, source: str | None) -> None:
    """Look for every citation of a source in a text of it that you hold.

    Places are counted in words, from 1. Exit code 1: a citation is missing, or there is none.
    """
    from syria_iraq_events.anchoring.citations import citations, is_text_of

    text = file_text(file)
    known = _source(run, source, file, text)
    found = citations(known, text)
    same = is_text_of(known, text)
    if run.json:
        from syria_iraq_events.cli.output import print_json

        places = [_citation(one) for one in found]
        print_json({"source": known.id, "same_text": same, "citations": places})
    else:
        _print_citations(run, known, found, same)
    if not found or not all(one.found for one in found):
        click.get_current_context().exit(failure.FOUND)


@command.command(
    "coverage",
    epilog="\b\nExamples:\n  sie anchor coverage tass.txt --source 2024-12-19-tass\n"
    "  sie anchor coverage 2024-12-19-tass.txt --json",
)
@click.argument("file", metavar="TEXT-FILE")
@click.option("--source", metavar="ID", help="The source; without it, the file's name tells.")
@shared
@pass_run
def coverage_command(run: Run, /, file: str, source: str | None) -> None:
    """Show which sentences of a text no claim cites.

    A line without a final stop counts as a heading and is told apart.
    """
    from syria_iraq_events.anchoring.citations import citations
    from syria_iraq_events.anchoring.coverage import coverage

    text = file_text(file)
    known = _source(run, source, file, text)
    covered = coverage(text, [place for one in citations(known, text) for place in one.places])
    if run.json:
        from syria_iraq_events.cli.output import print_json

        print_json({"source": known.id, "sentences": [_covered(one) for one in covered]})
    else:
        _print_coverage(run, covered)


def _tell_unknown(run: Run, id: str) -> None:
    """Notes that no source has the id, where a folder of records is at hand.

    Only the names of files are read: a passage is anchored while records are being written.
    """
    from syria_iraq_events.reading.wording import nearest

    folder = Path(run.path or "seeds", "sources")
    ids = [path.stem for path in folder.rglob("*.yaml")]
    if ids and id not in ids:
        near = nearest(id, ids)
        remedy = f"did you mean '{near}'?" if near else f"'sie new source {id}' writes it"
        screen.note(f"{folder} has no source '{id}'; {remedy}")


def _source(run: Run, id: str | None, file: str, text: str) -> Source:
    """The source that a text is of: as told, by the file's name, or by the recorded fingerprint."""
    from syria_iraq_events.anchoring.citations import candidates, is_text_of

    sources = run.data.sources
    if id is not None:
        return sources[id]
    if Path(file).stem in sources:
        return sources[Path(file).stem]
    near = candidates(run.data, text)
    same = [source for source, _, _ in near if is_text_of(source, text)]
    if len(same) == 1:
        return same[0]
    told = [f"{source.id} ({held} of {all_})" for source, held, all_ in near[:5]]
    hint = f"; the text holds citations of {', '.join(told)}" if told else ""
    raise Failure(f"tell the source of the text with --source{hint}")


def _place(one: Citation) -> str:
    words = one.evidence.words
    told = [f"words {place.word + 1} to {place.word + words}" for place in one.places]
    if not told:
        return "not found"
    return told[0] if len(told) == 1 else f"found {len(told)} times: {', '.join(told)}"


def _print_citations(
    run: Run, source: Source, found: Sequence[Citation], same: bool | None
) -> None:
    from syria_iraq_events.cli.table import Column, table
    from syria_iraq_events.cli.wording import count

    output = run.screen
    lines: list[str] = []
    if found:
        columns = (Column("Claim", role="id"), Column("Place", least=12), Column("SHA-256"))
        rows = [[one.claim.id, _place(one), one.evidence.sha256[:12]] for one in found]
        lines = table(columns, rows, output)
    held = sum(one.found for one in found)
    twice = sum(len(one.places) > 1 for one in found)
    doubt = f", {twice} of them more than once" if twice else ""
    lines.append(f"{held} of {count(len(found), 'citation')} of {source.id} found{doubt}")
    if same is False:
        lines.append("The text is not word for word the one that was read for the record.")
    output.print(lines)


def _print_coverage(run: Run, covered: Sequence[Covered]) -> None:
    from syria_iraq_events.cli.page import Page

    page = Page(run.screen)
    counts: dict[bool, str] = {}
    for heading, name in ((False, "sentences"), (True, "headings")):
        some = [one for one in covered if one.sentence.heading is heading]
        uncited = [one for one in some if not one.cited]
        if uncited:
            page.heading(f"Uncited {name}")
            for one in uncited:
                page.field(f"line {one.sentence.line}", one.sentence.text, 2, 10)
        counts[heading] = f"{len(some) - len(uncited)} of {len(some)} {name}"
    page.blank()
    page.line(f"{counts[False]} cited; {counts[True]} cited")
    run.screen.print(page.lines)


def _citation(one: Citation) -> dict[str, Any]:
    return {
        "claim": one.claim.id,
        "words": one.evidence.words,
        "sha256": one.evidence.sha256,
        "part": one.evidence.part,
        "places": [
            {"word": place.word, "start": place.start, "end": place.end} for place in one.places
        ],
    }


def _covered(one: Covered) -> dict[str, Any]:
    return {
        "text": one.sentence.text,
        "line": one.sentence.line,
        "start": one.sentence.start,
        "end": one.sentence.end,
        "heading": one.sentence.heading,
        "words": one.words,
        "cited_words": one.cited_words,
        "cited": one.cited,
    }
