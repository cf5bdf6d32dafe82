"""Mistakes that contributors make, and the very words in which each is told.

The words are pinned, so that who changes one sees what a reader will see: where, what, how to mend.
One mistake is one finding.
"""

from typing import NamedTuple

from syria_iraq_events.records import Actor, Event, Place, Record, Removed, Source

SHA = "0" * 64
EVIDENCE = f"""\
    evidence:
      - {{source: a-source, words: 12, sha256: {SHA}}}
"""
EVENT = (
    Event,
    f"""\
type: move.cross
title:
  en: A title
date: 2024-12-07
claims:
  denial:
    by: iraq
    says: They crossed.
{EVIDENCE}added: 2026-11-22
""",
)
SOURCE = (
    Source,
    """\
kind: news
publisher: shafaq-news
title: A headline
lang: en
published: 2024-12-07
consulted: 2026-11-22
""",
)
ACTOR = Actor, "kind: person\nnames: {en: [A Name]}\n"
PLACE = Place, "kind: town\nnames: {en: [A Town]}\ncountries: [IQ]\n"
REMOVED = Removed, "events: {gone: {reason: twice, removed: 2026-11-22}}\n"
SOUND = (EVENT, SOURCE, ACTOR, PLACE, REMOVED)


class Mistake(NamedTuple):
    model: type[Record]
    text: str
    findings: tuple[str, ...]
    written: str


def mistake(kind, right, wrong, *findings):
    """The sound record of a kind with one passage replaced, and what is told of it."""
    model, text = kind
    assert right in text
    return Mistake(model, text.replace(right, wrong, 1), findings, wrong)


MISTAKES = (
    mistake(EVENT, "title:", "titel:",
            "2:1: SIE201 unknown key `titel` (did you mean `title`?)"),
    mistake(EVENT, "  en: A title", "  en: A title\n  sp: x",
            ("4:3: SIE201 unknown key `sp` (one of: en, ar, ar-Latn, ckb, ckb-Latn, kmr, ku, "
             "tr, fa, fr, de, ru, he, syr, nl, az, id, it, es, uk, zh, ur)")),
    mistake(EVENT, "added: 2026-11-22\n", "",
            "1:1: SIE202 the key `added` is missing (add `added:`)"),
    mistake(EVENT, "type: move.cross", "type: move.croos",
            "1:7: SIE204 `move.croos` is no term of event-type (did you mean `move.cross`?)"),
    mistake(EVENT, "type: move.cross", "type: migration",
            ("1:7: SIE204 `migration` is no term of event-type (`sie vocabulary event-type` "
             "lists them)")),
    mistake(EVENT, "title:\n  en: A title", "title: A title",
            ("2:8: SIE203 `title` is the text `A title`, not a mapping (write `en: ...` and "
             "the like below it, indented)")),
    mistake(EVENT, "words: 12", "words: '12'",
            ("10:35: SIE203 `words` is the text `12`, not a whole number (write 12 without "
             "quotes)")),
    mistake(EVENT, "words: 12", "words: 1,2",
            ("10:37: SIE118 `2` is a key without `: ` and a value (write `key: value`; write a"
             " number without separators, quote a text that holds a comma)")),
    mistake(EVENT, "words: 12", "words: 012",
            ("10:35: SIE203 `words` is the text `012`, not a whole number (write it in the "
             "digits 0-9, without quotes, separators or a leading zero)")),
    mistake(EVENT, "words: 12", "words: 12.5",
            ("10:35: SIE203 `words` is the number 12.5, not a whole number (write it in the "
             "digits 0-9, without quotes, separators or a leading zero)")),
    mistake(EVENT, "words: 12", "words: 3",
            "10:35: SIE207 `words` is 3, which is too small (5 at least)"),
    mistake(EVENT, "words: 12", "words: 61",
            "10:35: SIE207 `words` is 61, which is too great (60 at most)"),
    mistake(EVENT, "words: 12", "words: twelve",
            ("10:35: SIE203 `words` is the text `twelve`, not a whole number (write it in the "
             "digits 0-9, without quotes, separators or a leading zero)")),
    mistake(EVENT, "date: 2024-12-07", "date: ٢٠٢٤-١٢-٠٧",
            "4:7: SIE205 `٢٠٢٤-١٢-٠٧` is no date (write `2024-12-07`)"),
    mistake(EVENT, "date: 2024-12-07", "date: 12/07/2024",
            ("4:7: SIE205 `12/07/2024` is no date (a date begins with its year; which number "
             "is the day cannot be told here)")),
    mistake(EVENT, "date: 2024-12-07", "date: 7 December 2024",
            ("4:7: SIE205 `7 December 2024` is no date (a date begins with a year of four "
             "digits, 1000 to 9999, as in 2024-12-07)")),
    mistake(EVENT, "date: 2024-12-07", "date: 2024/12/07",
            "4:7: SIE205 `2024/12/07` is no date (write `2024-12-07`)"),
    mistake(EVENT, "date: 2024-12-07", "date: 2024-12-07 10:00",
            ("4:7: SIE205 `2024-12-07 10:00` is no date (a time follows a whole day, as in "
             "2024-12-07T10:30:00+03:00)")),
    mistake(EVENT, "date: 2024-12-07", "date: [2024-12-07..2024-12-08]",
            ("4:7: SIE203 `date` is a list, not text (put it in double quotes if it begins "
             "with [)")),
    mistake(EVENT, "    says: They", "    figures: {soldiers: '>2000'}\n    says: They",
            "8:25: SIE205 `>2000` is no quantity (write `2000..`)"),
    mistake(EVENT, "    says: They", '    figures: {soldiers: "2,000"}\n    says: They',
            "8:25: SIE205 `2,000` is no quantity (write `2000`)"),
    mistake(EVENT, "    says: They", "    figures: {soldiers: 2,000}\n    says: They",
            ("8:27: SIE118 `000` is a key without `: ` and a value (write `key: value`; write "
             "a number without separators, quote a text that holds a comma)")),
    mistake(EVENT, "    says: They", "    figures: {soldiers: about 2000}\n    says: They",
            "8:25: SIE205 `about 2000` is no quantity (write `~2000`)"),
    mistake(EVENT, "    says: They", "    figures: {soldiers: >2000}\n    says: They",
            "8:25: SIE107 a text cannot begin with `>` (put the whole text in double quotes)"),
    mistake(EVENT, "    says: They", "    figures: {soldiers: many}\n    says: They",
            ("8:25: SIE205 `many` is no quantity (a quantity is a number as in 3500 or 2.5, "
             "~4000, 2000..3500, 2000.., ..500 or one of none, several, tens, dozens, scores, "
             "hundreds, thousands, tens-of-thousands)")),
    mistake(EVENT, "added: 2026", "places: []\nadded: 2026",
            "11:9: SIE206 `places` is empty (write at least one, or leave the key out)"),
    mistake(EVENT, "added: 2026", "places:\nadded: 2026",
            ("11:8: SIE117 `places` has no value (write one, indent what belongs to it, or "
             "leave the key out)")),
    mistake(EVENT, "added: 2026", "places: [al-qaim]\nadded: 2026",
            ("11:10: SIE203 item 1 of `places` is the text `al-qaim`, not a mapping (write "
             "`place: ...` and the like below it, indented)")),
    mistake(EVENT, "added: 2026", "places: al-qaim\nadded: 2026",
            ("11:9: SIE203 `places` is the text `al-qaim`, not a list (begin each item with `-"
             " `, or put brackets around them)")),
    mistake(EVENT, "added: 2026", "places: {place: al-qaim}\nadded: 2026",
            ("11:9: SIE203 `places` is a mapping, not a list (begin each item with `- `, or "
             "put brackets around them)")),
    mistake(EVENT, "added: 2026", "tags: [Al Qaim, b_c]\nadded: 2026",
            "11:8: SIE205 `Al Qaim` is no id or short name (write `al-qaim`)",
            "11:17: SIE205 `b_c` is no id or short name (write `b-c`)"),
    mistake(EVENT, "says: They crossed.", "says: " + "x" * 1001,
            "8:11: SIE206 `says` has 1,001 characters (1,000 at most are allowed)"),
    mistake(EVENT, SHA, "" + "0" * 40,
            ("10:47: SIE205 `" + "0" * 40 + "` is no SHA-256 digest "
             "(`sie anchor` prints it: 64 of 0-9 and a-f; this has 40)")),
    mistake(EVENT, SHA, "" + "A" * 64,
            ("10:47: SIE205 `" + "A" * 59 + "…` is "
             "no SHA-256 digest (write "
             "`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`)")),
    mistake(EVENT, "evidence:\n      - {source", "evidence:\n      {source",
            ("10:7: SIE203 `evidence` is a mapping, not a list (begin each item with `- `, or "
             "put brackets around them)")),
    mistake(EVENT, EVIDENCE, "    evidence: a-source\n",
            ("9:15: SIE203 `evidence` is the text `a-source`, not a list (begin each item with"
             " `- `, or put brackets around them)")),
    mistake(EVENT, EVIDENCE, "    evidence: [a-source]\n",
            ("9:16: SIE203 item 1 of `evidence` is the text `a-source`, not a mapping (write "
             "`source: ...` and the like below it, indented)")),
    mistake(EVENT, EVIDENCE, "",
            "7:5: SIE202 the key `evidence` is missing (add `evidence:`)"),
    mistake(EVENT, "denial:", "Denial 1:",
            "6:3: SIE205 `Denial 1` is no id or short name (write `denial-1`)"),
    mistake(EVENT, "added: 2026-11-22", "added: 22.11.2026",
            "11:8: SIE205 `22.11.2026` is no day (write it as YYYY-MM-DD)"),
    mistake(EVENT, "added: 2026-11-22", "added: 2026-11",
            "11:8: SIE205 `2026-11` is no day (write it as YYYY-MM-DD)"),
    mistake(EVENT, "    by: iraq", "    stance: denied\n    by: iraq",
            "7:13: SIE204 `denied` is no term of stance (did you mean `denies`?)"),
    mistake(EVENT, "    by: iraq", "    basis: firsthand\n    by: iraq",
            "7:12: SIE204 `firsthand` is no term of basis (did you mean `first-hand`?)"),
    mistake(EVENT, "    by: iraq", "    by: [iraq]",
            ("7:9: SIE203 `by` is a list, not text (put it in double quotes if it begins with "
             "[)")),
    mistake(EVENT, "    by: iraq", "    by: {actor: iraq}",
            "7:9: SIE203 `by` is a mapping, not text"),
    mistake(EVENT, "    by: iraq", "    by: Iraq",
            "7:9: SIE205 `Iraq` is no id or short name (write `iraq`)"),
    mistake(EVENT, "    by: iraq", "    by: iraq\n    by: syria",
            "8:5: SIE116 the key `by` stands twice (first at 7:5; keep one of the two)"),
    mistake(EVENT, "    by: iraq", "    by: null",
            ("7:9: SIE117 `by` has `null`, which is no text to other readers (put the text in "
             "quotes, or leave the key out)")),
    mistake(EVENT, "    by: iraq", "    by: ''",
            "7:9: SIE206 `by` is empty (write the text, or leave the key out)"),
    mistake(EVENT, "    says: They crossed.", "    says: They said: no",
            ("8:20: SIE107 a colon and a blank cannot stand here (quote a text that holds "
             "them; indent the keys of one mapping alike)")),
    mistake(EVENT, "    says: They crossed.", '    says: "They" crossed.',
            ("8:18: SIE107 this does not belong to what stands before it (indent the keys of "
             "one mapping alike; quote a whole text, not a part of it)")),
    mistake(EVENT, "    says: They crossed.", "    says: @moi crossed.",
            "8:11: SIE107 a text cannot begin with `@` (put the whole text in double quotes)"),
    mistake(EVENT, "    says: They crossed.", "   says: They crossed.",
            ("8:4: SIE107 this does not belong to what stands before it (indent the keys of "
             "one mapping alike; quote a whole text, not a part of it)")),
    mistake(EVENT, "    says: They crossed.", "    says They crossed.",
            ("8:5: SIE107 this line is neither `key: value` nor `- item` (write a colon and a "
             "blank after a key; indent the lines that go on with a text)")),
    mistake(EVENT, "    says: They crossed.", "    says: 'They crossed.",
            "8:11: SIE107 the quotation mark is never closed (close it where the text ends)"),
    mistake(EVENT, "    by: iraq", "    by: iraq\n    target: Denial",
            "8:13: SIE205 `Denial` is no reference to a claim (write `denial`)"),
    mistake(EVENT, "words: 12", "wrods: 12",
            "10:28: SIE201 unknown key `wrods` (did you mean `words`?)"),
    mistake(EVENT, "claims:\n  denial", "claims:\n  - denial",
            ("6:12: SIE117 `denial` has no value (write one, indent what belongs to it, or "
             "leave the key out)")),
    mistake(SOURCE, "title: A headline", "url: www.x.org/a\ntitle: A headline",
            "3:6: SIE205 `www.x.org/a` is no web address (write `https://www.x.org/a`)"),
    mistake(SOURCE, "title: A headline", "url: ftp://x.org/a\ntitle: A headline",
            ("3:6: SIE205 `ftp://x.org/a` is no web address (it begins with https:// or "
             "http:// and holds no blank)")),
    mistake(SOURCE, "title: A headline", "url: https://x.org/a b\ntitle: A headline",
            ("3:6: SIE205 `https://x.org/a b` is no web address (it begins with https:// or "
             "http:// and holds no blank)")),
    mistake(SOURCE, "title: A headline", "title: Headline: more",
            ("3:16: SIE107 a colon and a blank cannot stand here (quote a text that holds "
             "them; indent the keys of one mapping alike)")),
    mistake(SOURCE, "lang: en", "lang: english",
            ("4:7: SIE204 `english` is no term of language (one of: en, ar, ar-Latn, ckb, "
             "ckb-Latn, kmr, ku, tr, fa, fr, de, ru, he, syr, nl, az, id, it, es, uk, zh, ur)")),
    mistake(SOURCE, "title: A headline", 'title: "A headline "',
            "3:8: SIE205 `A headline ` is no line of text (write `A headline`)"),
    mistake(SOURCE, "lang: en", "lang: EN",
            "4:7: SIE204 `EN` is no term of language (did you mean `en`?)"),
    mistake(SOURCE, "publisher: shafaq-news", "publisher: Shafaq News",
            "2:12: SIE205 `Shafaq News` is no id or short name (write `shafaq-news`)"),
    mistake(SOURCE, "title: A headline", "title: [A headline]",
            ("3:8: SIE203 `title` is a list, not text (put it in double quotes if it begins "
             "with [)")),
    mistake(SOURCE, "title: A headline", "at: x\ntitle: A headline",
            ("3:1: SIE201 unknown key `at` (one of: kind, publisher, title, lang, published, "
             "created, url, archive, consulted, authors, origin, derived_from, text, "
             "supersedes, former_ids, note)")),
    mistake(SOURCE, "consulted: 2026", "text: {words: 0, sha256: x}\nconsulted: 2026",
            "6:15: SIE207 `words` is 0, which is too small (1 at least)",
            ("6:26: SIE205 `x` is no SHA-256 digest (`sie anchor` prints it: 64 of 0-9 and "
             "a-f; this has 1)")),
    mistake(ACTOR, "{en: [A Name]}", "{en: A Name}",
            ("2:13: SIE203 `en` is the text `A Name`, not a list (begin each item with `- `, "
             "or put brackets around them)")),
    mistake(ACTOR, "{en: [A Name]}", "{}",
            "2:8: SIE206 `names` is empty (write at least one, or leave the key out)"),
    mistake(ACTOR, "{en: [A Name]}", "[A Name]",
            ("2:8: SIE203 `names` is a list, not a mapping (write `en: ...` and the like below"
             " it, indented)")),
    mistake(ACTOR, "kind: person", "kind: persn\ncountry: Iraq",
            "1:7: SIE204 `persn` is no term of actor-kind (did you mean `person`?)",
            ("2:10: SIE205 `Iraq` is no country code (two capital letters of ISO 3166-1, such "
             "as IQ)")),
    mistake(ACTOR, "kind: person", "kind: person\ncountry: iq",
            "2:10: SIE205 `iq` is no country code (write `IQ`)"),
    mistake(ACTOR, "kind: person", "kind: person\nroles: [{title: x, of: y, form: 2024}]",
            "2:27: SIE201 unknown key `form` (did you mean `from`?)"),
    mistake(ACTOR, "kind: person", "kind: person\nsame_as: {wikidata: Q 1}",
            "2:21: SIE205 `Q 1` is no identifier (ASCII letters, digits and . _ : / -)"),
    mistake(PLACE, "[IQ]", "[IQ, SY, TR]",
            "3:12: SIE206 `countries` holds 3 items (2 at most are allowed)"),
    mistake(PLACE, "[IQ]", "[]",
            "3:12: SIE206 `countries` is empty (write at least one, or leave the key out)"),
    mistake(PLACE, "[IQ]", "[IQ]\nlat: 134.5\nlon: '41'",
            "4:6: SIE207 `lat` is 134.5, which is too great (90 at most)",
            "5:6: SIE203 `lon` is the text `41`, not a number (write 41 without quotes)"),
    mistake(PLACE, "[IQ]", "[IQ]\nlat: 34,5\nlon: 34°",
            "4:6: SIE203 `lat` is the text `34,5`, not a number (write 34.5 without quotes)",
            ("5:6: SIE203 `lon` is the text `34°`, not a number (write it in the digits 0-9, "
             "without quotes, separators or a leading zero)")),
    mistake(PLACE, "[IQ]", "[IQ]\nsides: {iq: {names: {en: [a]}}}",
            "4:9: SIE205 `iq` is no country code (write `IQ`)"),
    mistake(PLACE, "[IQ]", "[IQ]\nlatitude: 3",
            ("4:1: SIE201 unknown key `latitude` (one of: kind, names, countries, parent, lat,"
             " lon, precision, sides, same_as, former_ids, note)")),
    mistake(REMOVED, "removed: 2026-11-22", "on: 2026-11-22",
            "1:16: SIE202 the key `removed` is missing (add `removed:`)",
            "1:32: SIE201 unknown key `on` (one of: reason, removed, replaced_by)"),
)  # fmt: skip
