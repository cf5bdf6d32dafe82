"""Families of hostile files that grow: what is read and told of each must take linear time.

A family is a file of the small folder of records (``tests/fixtures/examples``) and a function that
makes its text of size ``n``; four times ``n`` stays below the limits of size and nodes, so that the
work is done and not refused.
"""

from collections.abc import Callable
from typing import NamedTuple

EVENT = "events/2025/2025-03-01-visit.yaml"
SOURCE = "sources/2025/2025-03-02-paper.yaml"
TOWN = "places/town.yaml"
DIGEST = "e" * 64
LINE = "{source: 2025-03-02-paper, words: 9, sha256: %064x}"

EVENT_HEAD = (
    "type: consult.visit\ntitle: {en: A minister visits the town}\ndate: 2025-03-01\n"
    "added: 2025-04-01\n"
)
PLACE_HEAD = "kind: town\ncountries: [IQ]\n"
SOURCE_HEAD = (
    "kind: news\npublisher: paper\nlang: en\npublished: 2025-03-02\n"
    "url: https://paper.example/minister-in-town\nconsulted: 2025-04-01\n"
)


class Family(NamedTuple):
    path: str
    """The file of the small folder that is written."""
    text: Callable[[int], str]
    """The text of a size."""
    size: int
    """The smallest size that is measured; the others are two and four times as great."""


def event(rest="", claims=None):
    told = claims or claim("visit-announced") + claim("visit-denied", number=1)
    return f"{EVENT_HEAD}{rest}claims:\n{told}"


def claim(key, number=0, more=""):
    return (
        f"  {key}:\n    by: mayor\n    says: Nobody came in the year {number}.\n"
        f"    where: [town]\n{more}    evidence:\n      - {LINE % number}\n"
    )


def place(names="{en: [The Town]}", rest=""):
    return f"{PLACE_HEAD}names: {names}\n{rest}"


def source(title="A title", rest=""):
    return f"{SOURCE_HEAD}title: {title}\n{rest}"


def each(count, form):
    return "".join(form.format(n=number) for number in range(count))


def listed(count, form):
    return "[" + ", ".join(form.format(n=number) for number in range(count)) + "]"


def chain(count, field, last):
    """Claims that each lead to the next one."""
    return "".join(
        claim(f"c-{n}", n, f"    {field.format(n=n + 1 if n + 1 < count else last)}\n")
        for n in range(count)
    )


def many(count, made):
    return "".join(made(number) for number in range(count))


FAMILIES = {
    # what the reader sees
    "unknown keys": Family(TOWN, lambda n: place(rest=each(n, "x{n}: y\n")), 2_000),
    "nests": Family(
        TOWN, lambda n: place(rest=each(n, "x{n}: " + "[" * 14 + "]" * 14 + "\n")), 250
    ),
    "a deep nest": Family(TOWN, lambda n: place(rest="x: " + "[" * n + "]" * n + "\n"), 10_000),
    "a plain text": Family(TOWN, lambda n: place(rest=f"note: {'a b ' * n}c\n"), 50_000),
    "a quoted text": Family(TOWN, lambda n: place(rest='note: "' + "a b " * n + 'c"\n'), 50_000),
    "a text of lines": Family(TOWN, lambda n: place(rest="note: |\n" + "  a b\n" * n), 25_000),
    "a folded text": Family(
        TOWN, lambda n: place(rest='note: "a\n' + "  a b\n" * n + '  c"\n'), 25_000
    ),
    "escapes": Family(TOWN, lambda n: place(rest='note: "' + "\\u0061" * n + '"\n'), 25_000),
    "backslashes": Family(TOWN, lambda n: place(rest='note: "' + "\\\\" * n + '"\n'), 50_000),
    "Arabic": Family(TOWN, lambda n: place(rest=f"note: {'معبر القائم ' * n}ا\n"), 8_000),
    "marks": Family(TOWN, lambda n: place(rest=f"note: a{'̖́' * n}\n"), 2_000),
    "marks by escape": Family(
        TOWN, lambda n: place(rest='note: "a' + "\\u0301\\u0316" * n + '"\n'), 2_000
    ),
    "blank lines": Family(TOWN, lambda n: place(rest="\n" * n), 200_000),
    "blanks": Family(TOWN, lambda n: place(rest="note: a" + " " * n + "b\n"), 200_000),
    "returns": Family(TOWN, lambda n: place(rest="# a\n" * n).replace("\n", "\r\n"), 50_000),
    "number signs": Family(TOWN, lambda n: place(rest="#" * n + "\n"), 200_000),
    "number signs and blanks": Family(TOWN, lambda n: place(rest="# " * n + "\n"), 100_000),
    "texts without an end": Family(
        TOWN, lambda n: place(rest=each(n, "x{n}: |\n" + "  a" * 25 + "\n") + "x: y"), 2_000
    ),
    "brackets never closed": Family(TOWN, lambda n: place(rest="x: [" + "a, " * n), 4_000),
    "quotes never closed": Family(TOWN, lambda n: place(rest='x: "' + "a 'b' " * n), 40_000),
    "JSON": Family(
        TOWN, lambda n: '{"kind": "town", "names": {"en": ' + listed(n, '"N{n}"') + "}}", 4_000
    ),
    # comments
    "comments": Family(TOWN, lambda n: place(rest="# a comment\n" * n), 20_000),
    "ignores of nothing": Family(
        TOWN, lambda n: place(rest="# sie: ignore[SIE613] why\n" * n), 600
    ),
    "ignores of no rule": Family(
        TOWN, lambda n: place(rest=each(n, "# sie: ignore[SIE{n}999] why\n")), 300
    ),
    "codes in an ignore": Family(
        TOWN, lambda n: place(rest=f"# sie: ignore{listed(n, 'SIE613')} why\n"), 2_000
    ),
    "ignores of findings": Family(
        TOWN,
        lambda n: place("\n  en:\n" + "    - The Town # sie: ignore[SIE613] so it is\n" * n),
        400,
    ),
    "swallowed texts": Family(TOWN, lambda n: place(rest=each(n, "x{n}: y #z\n")), 500),
    "lines for editors": Family(TOWN, lambda n: place(rest="# $schema: x\n" * n), 400),
    # findings of rules
    "one name on one line": Family(TOWN, lambda n: place("{en: [A" + ", A" * n + "]}"), 300),
    "one name in quotes": Family(TOWN, lambda n: place('{en: ["A"' + ', "A"' * n + "]}"), 300),
    "one name a line": Family(TOWN, lambda n: place("\n  en:\n" + "    - A\n" * n), 400),
    "Arabic names on one line": Family(
        TOWN, lambda n: place("{ar: " + listed(n, "بلدی {n}") + "}"), 300
    ),
    "names in another script": Family(
        TOWN, lambda n: place("{ar: " + listed(n, "Name {n}") + "}"), 300
    ),
    "one tag": Family(EVENT, lambda n: event("tags: [a" + ", a" * n + "]\n"), 300),
    "tags": Family(EVENT, lambda n: event(f"tags: {listed(n, 't{n}')}\n"), 4_000),
    "places that are none": Family(
        EVENT, lambda n: event(f"places: {listed(n, '{{place: nowhere-{n}}}')}\n"), 250
    ),
    "sources that are none": Family(
        EVENT,
        lambda n: event(claims=claim("a") + each(
            n, "      - {{source: gone-{n}, words: 9, sha256: " + DIGEST + "}}\n")),
        250,
    ),
    "claims that are none": Family(
        EVENT,
        lambda n: event(claims=many(n, lambda k: claim(f"c-{k}", k, f"    target: d-{k}\n"))),
        100,
    ),
    "figures of no measure": Family(
        EVENT,
        lambda n: event(
            "measures:\n" + each(n, "  m{n}: {{of: x, unit: person, kind: stock}}\n"),
            claim("a", 0, "    figures:\n" + each(n, "      q{n}: 1\n")),
        ),
        200,
    ),
    "a chain of answers": Family(EVENT, lambda n: event(claims=chain(n, "target: c-{n}", 0)
        .replace("target: c-0\n", "channel: statement\n")), 300),
    "a circle of answers": Family(EVENT, lambda n: event(claims=chain(n, "target: c-{n}", 0)), 300),
    "a circle of corrections": Family(
        EVENT, lambda n: event(claims=chain(n, "replaces: {{claim: c-{n}, why: update}}", 0)), 300
    ),
    "one passage": Family(
        EVENT, lambda n: event(claims=claim("a") + f"      - {LINE % 0}\n" * n), 250
    ),
    "one speech act": Family(
        EVENT, lambda n: event(claims="".join(claim(f"c-{one}") for one in range(n))), 120
    ),
    "links to itself": Family(
        EVENT,
        lambda n: event("links:\n" + "  - {rel: related, event: 2025-03-01-visit}\n" * n),
        250,
    ),
    "copies of itself": Family(
        SOURCE,
        lambda n: source(
            rest="origin: derived\nderived_from:\n" + "  - {outlet: paper, how: cites}\n" * n
        ),
        250,
    ),
    "notes like telephone numbers": Family(
        EVENT,
        lambda n: event(claims="".join(
            claim(f"c-{one}", one, f"    note: x{'(1-' * 1300}\n") for one in range(n))),
        30,
    ),
    "notes like addresses of mail": Family(
        EVENT,
        lambda n: event(claims="".join(
            claim(f"c-{one}", one, f"    note: {'a' * 3990}\n") for one in range(n))),
        30,
    ),
    "quotation marks": Family(
        EVENT,
        lambda n: event(claims="".join(
            claim(f"c-{one}", one).replace("Nobody", "‘a" * 450) for one in range(n))),
        100,
    ),
}  # fmt: skip
