r"""What the reader refuses of files, bytes and characters, before it looks at any YAML."""

from __future__ import annotations

from syria_iraq_events.checking.rule import described

described(
    "SIE101",
    "unreadable-file",
    """A file or folder is not there, or cannot be read.

    Nothing can be said of records that were not read. Check the path; a folder of records holds
    `events/`, `sources/`, `actors/` and `places/`.

    Bad:
        $ rm -r events sources actors places
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE102",
    "not-a-regular-file",
    """A link, a pipe or a device stands where a record belongs.

    A link can lead out of the folder, and a pipe can keep a program waiting for ever. On systems
    without links it would be a file that holds a path. Put the record itself there.

    Bad:
        $ mv places/town.yaml .. && ln -s ../../town.yaml places/town.yaml
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE103",
    "file-too-large",
    """A file is larger than a record can be.

    The largest record has a twentieth of what is allowed (1 MiB). Such a file is something else, or
    it holds several records: give each its own.

    Bad:
        $ head -c 2000000 /dev/zero | tr '\\0' '#' > places/town.yaml
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE104",
    "not-utf-8",
    """A file holds bytes that are not UTF-8.

    Arabic in another encoding reads as other letters, or as none, without anybody noticing. Save
    the file as UTF-8; the sign in the example below stands for a byte of Latin-1.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [Qa\udcefm]}
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [Qaïm]}
        countries: [IQ]
    """,
)

described(
    "SIE105",
    "lone-carriage-return",
    """A line ends with a carriage return alone.

    Programs differ over whether that ends a line, so they count lines and read texts differently.
    End lines with a line feed; `sie format` does it. Lines that end with both, as on Windows, are
    read.

    Bad:
        # places/town.yaml
        kind: town\rnames: {en: [The Town]}
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
    fixable=True,
)

described(
    "SIE106",
    "untrusted-character",
    """A text holds a character that cannot be seen, or that changes how others are shown.

    Such characters hide words, reverse their order (CVE-2021-42574) or make two names that look
    alike different: control and bidirectional characters, characters of no width, presentation
    forms of Arabic letters. They mostly come with a text that was pasted. Delete the character, or
    type the word again.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The \u202eTown]}
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE120",
    "unnormalised-text",
    """A text holds a blank of another width, or a letter and its mark as two characters.

    Both look right, and a search for the same words does not find them. Texts are kept in Unicode
    normal form C, with plain spaces; `sie format` mends both.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The\u00a0Town]}
        countries: [IQ]
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
    fixable=True,
)
