"""A passage as a line of evidence."""

from __future__ import annotations

from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.fingerprint import SHORT_WORDS, Fingerprint, find, fingerprint


def evidence_line(source: str, mark: Fingerprint) -> str:
    """The line of evidence that a curator writes into a record, as YAML on one line.

    >>> mark = fingerprint("Soldiers crossed at al-Qa'im")
    >>> evidence_line("2024-12-07-example", mark)[:60]
    '- {source: 2024-12-07-example, words: 6, sha256: ...
    """
    return f"- {{source: {source}, words: {mark.words}, sha256: {mark.sha256}}}"


def anchor(passage: str, text: str | None = None) -> Fingerprint:
    """The fingerprint of a passage, which a text must hold exactly once where one is given.

    Args:
        passage: 5 to 60 words.
        text: the whole text that the passage is taken from.

    Raises:
        ValueFormatError: for fewer or more words, and where the text holds the passage not at all
            or more than once.
    """
    mark = fingerprint(passage)
    if text is not None:
        places = len(find(text, mark.words, mark.sha256))
        if places == 0:
            raise ValueFormatError(passage, "the text does not hold this passage")
        if places > 1:
            raise ValueFormatError(
                passage, f"the text holds this passage {places} times; take more words"
            )
    return mark


def is_short(mark: Fingerprint) -> bool:
    """Whether a passage is so short that a text may well hold it twice."""
    return mark.words < SHORT_WORDS
