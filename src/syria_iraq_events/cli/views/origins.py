"""Where claims come from, as text: the way of a claim, and the picture of an event's origins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.cli.style import role_of_stance
from syria_iraq_events.reporting.text import clean, width, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from syria_iraq_events.cli.page import Page
    from syria_iraq_events.cli.screen import Screen
    from syria_iraq_events.dataset.assessed import Origin
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.counting import Counted
    from syria_iraq_events.dataset.ways import Way

    Groups = dict[Origin, list[Counted]]
    Tree = dict[str, "Tree"]

SIDES = ("asserts", "denies", "doubts", "")
"""What a claim can count for, in the order in which it is told; empty = nothing."""

ARROWS = ("\u2192", "\u2190", "->", "<-")


def by_origin(counted: Iterable[Counted], side: str) -> Groups:
    """The claims on a side by origin: those that count first, the strongest of them first."""
    found: Groups = {}
    for one in counted:
        if one.side == side:
            found.setdefault(one.claim.origin, []).append(one)

    def order(origin: Origin) -> tuple[bool, bool, int]:
        claims = found[origin]
        return not any(one.adds for one in claims), not origin.is_known, -len(claims)

    return {origin: found[origin] for origin in sorted(found, key=order)}


def names(way: Way, lang: str) -> list[str]:
    """The names along a way, the root last; a source is told by its publisher.

    An outlet's own page and the outlet are one name.
    """
    labels: list[str] = []
    for step in way.steps:
        actor: Any = step if step._kind == "actor" else step.publisher  # type: ignore[union-attr]
        label = clean(actor.label(lang))
        if labels[-1:] != [label]:
            labels.append(label)
    return labels


def way_lines(screen: Screen, claim: Claim, lang: str) -> list[list[str]]:
    """The ways of a claim as parts that no line break may cut: speaker, then to the root.

    Pages that lead to a root over the same others share a way; an unknown origin ends in words.
    """
    arrow = ARROWS[0 if screen.unicode else 2]
    together: dict[tuple[str, ...], dict[str, None]] = {}
    for way in claim.origin_ways:
        told = names(way, lang)
        together.setdefault(tuple(told[1:]), {})[told[0]] = None
    if not together:
        together[(claim.origin.label(lang),)] = dict.fromkeys(_pages(claim, lang))
    lines = []
    for rest, firsts in together.items():
        parts = [f"{screen.isolate(name)}," for name in firsts]
        parts[-1] = parts[-1][:-1]
        lines.append([*parts, *(f"{arrow} {screen.isolate(name)}" for name in rest)])
    speaker = screen.show(claim.unnamed or claim.speaker.label(lang))
    if claim.within:
        lines[0] = [speaker, f"{arrow} {lines[0][0]}", *lines[0][1:]]
    elif [speaker] != lines[0][:1]:
        lines[0] = [f"{speaker}:", *lines[0]]
    return lines


def _pages(claim: Claim, lang: str) -> list[str]:
    return [clean(source.publisher.label(lang)) for source in claim.sources]


def picture(page: Page, counted: Sequence[Counted], lang: str) -> None:
    """The voices on each side, each with those through whom it came.

    ``Iraq <- Ministry of Interior <- Miqdad Miri``, ``AFP <- one page, another page``. A voice that
    adds nothing is dim.
    """
    screen = page.screen
    for side in SIDES[:3]:
        head = side
        for origin, claims in by_origin(counted, side).items():
            adds = any(one.adds for one in claims)
            for indent, parts in _branches(screen, origin, [one.claim for one in claims], lang):
                room = screen.prose - 11 - indent
                for number, line in enumerate(flow(parts, room - 2, screen)):
                    left = screen.paint(head, role_of_stance(side)) + " " * (9 - len(head))
                    inner = " " * (indent + (2 if number else 0))
                    page.line(f"{left}{inner}{line if adds else screen.paint(line, 'dim')}", 2)
                    head = ""


def _branches(
    screen: Screen, origin: Origin, claims: Sequence[Claim], lang: str
) -> list[tuple[int, list[str]]]:
    """Lines of a tree with its root first: how far each is indented, and its parts."""
    label = clean(origin.label(lang))
    tree: Tree = {}
    if len(origin.roots) == 1:
        for claim in claims:
            for way in claim.origin_ways:
                node = tree
                for name in reversed(names(way, lang)[:-1]):
                    node = node.setdefault(name, {})
    else:
        roots = {clean(root.label(lang)) for root in origin.roots}
        tree = {name: {} for claim in claims for name in _pages(claim, lang) if name not in roots}
    return _grow(screen, [screen.isolate(label)], tree, 0)


def _grow(screen: Screen, parts: list[str], tree: Tree, indent: int) -> list[tuple[int, list[str]]]:
    arrow = ARROWS[1 if screen.unicode else 3]
    while len(tree) == 1:
        ((name, tree),) = tree.items()
        parts = [*parts, f"{arrow} {screen.isolate(name)}"]
    leaves = [f"{screen.isolate(name)}," for name, below in tree.items() if not below]
    if leaves:
        leaves[0] = f"{arrow} {leaves[0]}"
        leaves[-1] = leaves[-1][:-1]
    if len(leaves) == len(tree):
        return [(indent, [*parts, *leaves])]
    lines = [(indent, parts)]
    if leaves:
        lines.append((indent + 2, leaves))
    for name, below in tree.items():
        if below:
            lines += _grow(screen, [f"{arrow} {screen.isolate(name)}"], below, indent + 2)
    return lines


def flow(parts: Iterable[str], columns: int, screen: Screen) -> list[str]:
    """The parts on lines of so many columns; only a part that is wider than a line is cut up."""
    lines: list[str] = []
    for part in parts:
        for piece in [part] if width(part) <= columns else _cut(part, columns, screen):
            if lines and width(lines[-1]) + 1 + width(piece) <= columns:
                lines[-1] += f" {piece}"
            else:
                lines.append(piece)
    return lines


def _cut(part: str, columns: int, screen: Screen) -> list[str]:
    """A part in pieces; its arrow stays out of the isolate, which would turn it around."""
    head, _, name = part.partition(" ")
    if head not in ARROWS:
        return [screen.isolate(piece) for piece in wrap(clean(part), columns)]
    pieces = wrap(clean(name), columns - len(head) - 1)
    return [f"{head} {screen.isolate(pieces[0])}", *map(screen.isolate, pieces[1:])]
