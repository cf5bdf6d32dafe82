r"""What the reader refuses of YAML: what is none, and what two readers would take differently."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, described, rule
from syria_iraq_events.reading.finding import Position

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

_SWALLOWED = re.compile(r"^[^\n#\"']*[^\s#\"'] +(#(?![ !\n])[^\n]*)", re.MULTILINE)
_GOOD = """
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
"""

described(
    "SIE107",
    "invalid-yaml",
    """The text is not YAML.

    Mostly a quotation mark or a bracket is never closed, a text begins with a sign that means
    something in YAML (put the whole text in double quotes), or the lines of one mapping are not
    indented alike.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town}
        countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE108",
    "too-much-nesting",
    """A file is nested more deeply, or has more values, than any record.

    Files that nest without end exhaust the memory of readers. No field of a record lies deeper than
    seven levels, and 16 are read.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [[[[[[[[[[[[[[[[[The Town]]]]]]]]]]]]]]]]]}
        countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE109",
    "anchor-or-alias",
    """A value is named with `&` or repeated with `*`.

    Whoever reads the record would have to look elsewhere for what it says, and a few aliases can
    grow to gigabytes. Write the value out; quote a text that begins with one of these signs.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: &name [The Town], ku: *name}
        countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE110",
    "type-tag",
    """A value has a type tag.

    Tags tell a reader to make something other than data of a text, and readers differ in which they
    obey. Delete the word that begins with `!`, or quote the text.

    Bad:
        # places/town.yaml
        kind: !!str town
        names: {en: [The Town]}
        countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE111",
    "directive",
    """A line begins with `%`, which is a directive to the reader.

    A directive changes what the rest of the file means, and readers differ in which they obey.

    Bad:
        # places/town.yaml
        %YAML 1.1
        ---
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE112",
    "second-document",
    """A file holds a second document.

    Most readers take the first and drop the rest without a word. One file holds one record.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
        ---
        kind: town
    """
    + _GOOD,
)

described(
    "SIE113",
    "no-record",
    """A file is empty, or holds something other than a mapping.

    A record is a mapping of keys to values: one `key: value` a line.

    Bad:
        # places/town.yaml
        - kind: town
        - countries: [IQ]
    """
    + _GOOD,
)

described(
    "SIE114",
    "key-is-no-text",
    """A key is a number, a truth value or a collection, or has no value.

    Other readers would take `2024:` for a number and `yes:` for a truth value. A comma in a number
    inside braces makes a key of what follows it.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
        2024: founded
    """
    + _GOOD,
)

described(
    "SIE115",
    "merge-key",
    """The key `<<` would merge another mapping into this one.

    YAML 1.2 has no such key: newer readers keep it, older ones merge. Write the fields out.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        <<: {countries: [IQ]}
    """
    + _GOOD,
)

described(
    "SIE116",
    "key-twice",
    """A mapping holds a key twice.

    Most readers keep the last of the two and drop the first without a word, so a claim would be
    lost.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
        kind: camp
    """
    + _GOOD,
)

described(
    "SIE117",
    "no-value",
    """A key has no value, or one that other readers take for nothing or for a truth value.

    No field of a record holds nothing or a truth value. Leave out a key that has no value; put a
    text such as "no" in quotes.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
        note:
    """
    + _GOOD,
)

described(
    "SIE118",
    "doubtful-layout",
    """A record is laid out in a way that readers of YAML take differently.

    A comment that touches what stands before it, a key that touches its value, a continued text
    that is not indented: one reader refuses it and the next reads something else.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The
        Town]}
        countries: [IQ]
    """
    + _GOOD,
)


@rule("SIE119", "swallowed-text", alone=True, severity="warning")
def swallowed_text(seeds: Seeds) -> Iterator[Breach]:
    """What follows ` #` in a text without quotes is a comment, and is lost.

    YAML says so, and no reader tells. Quote a text that holds a blank and a `#`; begin a comment
    with `# `.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
        note: As told in report #5 of the council
    Good:
        # in places/town.yaml
        note: "As told in report #5 of the council"
    """
    for (folder, id), text in seeds.commented.items():
        line, counted = 1, 0
        for found in _SWALLOWED.finditer(text):
            line += text.count("\n", counted, found.start())
            counted = found.start()
            yield Breach(
                folder, id, (), f"`{found[1][:40]}` is a comment and no part of the text",
                "quote the text, or write a blank after the `#`",
                position=Position(line, found.start(1) - counted + 1),
            )  # fmt: skip
