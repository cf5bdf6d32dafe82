"""Our own words: neutral, short, nobody else's, and as strong as the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.texts import OnRecord, Worded, own_words, titles
from syria_iraq_events.checking.walk import claims
from syria_iraq_events.checking.words import AnyOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.reading.seeds import Seeds

MAX_WORDS = 40
"""Words of a paraphrase: one sentence says one thing."""


_VERDICTS = AnyOf(
    "fake", "hoax", "false(?:ly)?", "debunked", "proven", "confirmed", "allegedly", "alleged",
    "so-called", "unfounded", "baseless", "disinformation", "misinformation", "propaganda",
    "the truth", "turns? out", "in fact", "actually", "مزعوم(?:ة)?", "كاذب(?:ة)?", "مفبرك(?:ة)?",
)  # fmt: skip
_LOADED = AnyOf(
    "regimes?", "militias?", "terrorists?", "terror", "martyrs?", "martyred", "liberat(?:ed?|ion)",
    "thugs?", "mercenar(?:y|ies)", "infidels?", "jihadis?t?s?", "massacres?", "brutal(?:ly)?",
    "heroic(?:ally)?", "occupiers?", "puppets?", "نظام الأسد", "ميليشيا(?:ت)?",
    "إرهابي(?:ة|ين|ون)?", "شهداء|شهيد",
)  # fmt: skip
_COMPARING = AnyOf(
    "wrongly",
    "mistakenly",
    "incorrectly",
    "contrary to (?:other )?(?:reports|claims|sources)",
    "unlike other (?:reports|sources)",
    "as other sources say",
    "despite (?:reports|denials)",
)
_HEARSAY = re.compile(
    r"^(?:He|She|They|It|The (?:minister|ministry|spokesman|spokesperson|source|official|agency)) "
    r"(?:says?|said|claims?|claimed|states?|stated|adds?|added|alleges?|alleged) that\b"
)
_ABBREVIATED = re.compile(r"(?<!\w)(?:[^\W\d_]\.){2,}$")
"""A title may end in `U.S.` or `a.m.`, of which the stop is a part."""
_QUOTES = re.compile(r'["“”«»„‟]|(?<!\w)[\'‘](?=\w)[^\'’]*\w[\'’](?!\w)')


@rule("SIE601", "verdict-word", severity="warning")
def verdict_word(seeds: Seeds) -> Iterator[Breach]:
    """A title or summary judges whether something is true.

    An event frames what is said. Who holds it true and who does not stands in its claims, and what
    follows from them is derived by rule.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: Alleged visit of a minister}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister said to visit the town}
    """
    yield from _in_titles(seeds, _VERDICTS, "judges", "say what is claimed, without a verdict")


@rule("SIE602", "quoted-words", alone=True, severity="warning")
def quoted_words(seeds: Seeds) -> Iterator[Breach]:
    """A paraphrase holds quotation marks.

    `says` is a sentence of our own. The words of a source are shown by their fingerprint, never
    copied.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: 'No minister "ever" came to the town.'}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister ever came to the town.}}
    """
    for id, key, claim in claims(seeds):
        if found := _QUOTES.search(claim.says):
            yield Breach(
                "events", id, ("claims", key, "says"), f"`{found.group()}` in a paraphrase",
                "say it in words of your own, without quotation marks",
            )  # fmt: skip


@rule("SIE603", "long-paraphrase", alone=True, severity="warning")
def long_paraphrase(seeds: Seeds) -> Iterator[Breach]:
    """A paraphrase has more than 40 words.

    One claim is one proposition. Two of them are two claims, each with its own passage.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-denied:
            says: No minister came to the town on that day or on any other day of that week or of the week before it, and if one had come then the council would have known of it, because the council knows of every guest who comes to the town.
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister came to the town.}}
    """  # noqa: E501
    for id, key, claim in claims(seeds):
        count = len(claim.says.split())
        if count > MAX_WORDS:
            yield Breach(
                "events", id, ("claims", key, "says"), f"a paraphrase of {count} words",
                f"say it in {MAX_WORDS} at most, or split the claim",
            )  # fmt: skip


@rule("SIE604", "loaded-word", severity="warning")
def loaded_word(seeds: Seeds) -> Iterator[Breach]:
    """A title or summary holds a word that only one side would use.

    Bodies and forces have the names that they use for themselves; a name on record may hold such a
    word. Where a claim turns on such a
    word, the word stands in the claim, as the claimant's.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister of the regime visits the town}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister visits the town}
    """
    yield from _in_titles(seeds, _LOADED, "is a word of one side", "use the plain name")


@rule("SIE606", "no-sentence", alone=True, severity="warning")
def no_sentence(seeds: Seeds) -> Iterator[Breach]:
    """A paraphrase is no sentence: it begins with a small letter, or ends without a full stop.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: no minister in town}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister came to the town.}}
    """
    for id, key, claim in claims(seeds):
        # al-Qaim and iPhone begin with a small letter at the head of a sentence too.
        first = claim.says.partition(" ")[0].rstrip(",;:.")
        small = first.isascii() and first.isalpha() and first.islower()
        if small or claim.says[-1] not in ".?":
            yield Breach(
                "events", id, ("claims", key, "says"), "the paraphrase is no whole sentence",
                "begin with a capital letter and end with a full stop",
            )  # fmt: skip


@rule("SIE607", "title-with-full-stop", alone=True, severity="warning")
def title_with_full_stop(seeds: Seeds) -> Iterator[Breach]:
    """The title of an event ends with a full stop, an exclamation or a question mark.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister visits the town!}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister visits the town}
    """
    for folder, id, path, text in titles(seeds):
        if path[0] == "title" and text[-1] in ".!?؟" and not _ABBREVIATED.search(text[-9:]):
            yield Breach(folder, id, path, f"the title ends with `{text[-1]}`", "delete it")


@rule("SIE608", "speaker-in-paraphrase", alone=True, severity="warning")
def speaker_in_paraphrase(seeds: Seeds) -> Iterator[Breach]:
    """A paraphrase tells that somebody said something, instead of what he said.

    Who speaks stands under `by` or `unnamed`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: He said that no minister came to the town.}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister came to the town.}}
    """
    for id, key, claim in claims(seeds):
        if found := _HEARSAY.match(claim.says):
            yield Breach(
                "events", id, ("claims", key, "says"), f"`{found.group()}` belongs to the speaker",
                "begin with what is said",
            )  # fmt: skip


@rule("SIE609", "comparing-paraphrase", alone=True, severity="warning")
def comparing_paraphrase(seeds: Seeds) -> Iterator[Breach]:
    """A paraphrase compares the claim with other sources.

    A claim says only what its own source says. Two claims that disagree are shown beside each
    other, and an answer has a `target`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: 'The visit was wrongly reported, as none took place.'}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister came to the town., target: visit-announced}}
    """
    said = (
        Worded("events", id, ("claims", key, "says"), claim.says)
        for id, key, claim in claims(seeds)
    )
    yield from _words(said, _COMPARING, "compares", "say only what this claimant says")


@rule("SIE610", "two-blanks", alone=True, severity="warning", fixable=True)
def two_blanks(seeds: Seeds) -> Iterator[Breach]:
    """A text holds two blanks in a row.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister  came to the town.}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {says: No minister came to the town.}}
    """
    for folder, id, path, text in own_words(seeds):
        if "  " in text and "\n" not in text:
            yield Breach(folder, id, path, "two blanks in a row", "`sie validate --fix` mends it")


@rule("SIE611", "long-title", alone=True, severity="warning")
def long_title(seeds: Seeds) -> Iterator[Breach]:
    """The title of an event has more than 20 words.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister who is on a tour of many towns and villages of the province visits the town with his guards and his cars}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        title: {en: A minister visits the town}
    """  # noqa: E501
    for folder, id, path, text in titles(seeds):
        count = len(text.split())
        if path[0] == "title" and count > 20:
            yield Breach(folder, id, path, f"a title of {count} words", "name what happened, once")


def _in_titles(seeds: Seeds, pattern: AnyOf, does: str, help: str) -> Iterator[Breach]:
    """As `_words`, of titles and summaries, in which a body has the name that it has."""
    known = OnRecord(seeds, pattern.search)
    for folder, id, path, text in titles(seeds):
        for found in pattern.all(text):
            if not known.is_part_of_a_name(found.group(), text):
                yield Breach(folder, id, path, f"`{found.group()}` {does}", help)
                break


def _words(texts: Iterable[Worded], pattern: AnyOf, does: str, help: str) -> Iterator[Breach]:
    for folder, id, path, text in texts:
        if found := pattern.search(text):
            yield Breach(folder, id, path, f"`{found.group()}` {does}", help)
