"""Mistakes that people make in records, measured: ``python tests/checking/mutations.py``.

A real record is taken, a node of it changed in one way, and the record checked among its
neighbours. A change is *found* where a finding is there that was not there before, and *pointed* at
where one of these, or a place related to it, lies in the changed node: on its lines, those of its
key included, or at the beginning of what held it where the node itself is gone.
"""

import argparse
import copy
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from changes import APART, KINDS
from changing import Context
from neighbourhood import world
from written import named, nodes, pairs_of, write

FOLDERS = ("events", "events", "sources", "actors", "places")
"""Events twice: they hold the claims, and most of the fields."""


class Outcome(NamedTuple):
    kind: str
    record: str
    node: str
    state: str
    """``equal``, ``found`` or ``missed``."""
    pointed: bool
    codes: tuple[str, ...]
    text: str

    @property
    def must(self):
        """Whether a validator can know that it is a mistake."""
        return self.kind not in APART and self.state != "equal"


def mutation(known, chance, kind):
    """A change of that kind in some record, judged; None where it fits none of many."""
    folder = chance.choice(FOLDERS)
    ids = chance.sample(known.listed[folder], 40)
    outcomes = (change_of(known, chance, kind, folder, id) for id in ids)
    return next((one for one in outcomes if one), None)


def change_of(known, chance, kind, folder, id):
    """One change of one record, judged; None where the kind of change does not fit the record."""
    tree = pairs_of(plain(known, folder, id))
    before = write(tree)
    places = list(nodes(tree))
    chance.shuffle(places)
    for place in places[:60]:
        changed = copy.deepcopy(tree)
        name = named(changed, place)
        touched = KINDS[kind](Context(known, folder, id, changed, place, name, chance))
        if touched is not None:
            after = write(changed)
            lines = {number for one in touched for number in lines_of(after, one)}
            outcome = judged(known, (folder, id), before.text, after.text, kind=kind, lines=lines)
            return outcome._replace(node="/".join(map(str, name)))
    return None


def plain(known, folder, id):
    """The record as the reader takes it in, numbers as numbers."""
    return known.seeds.records(folder)[id].to_dict()


def judged(known, record, before, after, *, kind, lines):
    """What is found in a record after a change that was not found before."""
    old, new = (known.check(*record, text) for text in (before, after))
    path = str(known.seeds.paths[record])
    fresh = [
        one
        for one in new.findings
        if places_in(path, one) and not any(same(one, other) for other in old.findings)
    ]
    pointed = any(place.line in lines for one in fresh for place in places_in(path, one))
    state = "found" if fresh else "equal" if new.data == old.data else "missed"
    codes = tuple(sorted({one.code for one in fresh}))
    return Outcome(kind, "/".join(record), "", state, pointed, codes, after)


def places_in(path, finding):
    """The places of a finding that lie in a file."""
    places = [(finding.path, finding.position)]
    places += [(other or finding.path, place) for place, _, other in finding.related]
    return [place for where, place in places if where == path]


def same(one, other):
    """Whether two findings are one: what stands below a change moves by some lines."""
    return (one.code, one.path, one.message) == (other.code, other.path, other.message)


def lines_of(written, place):
    """The lines of a node; of what lost one, its first two: the key and where the value begins."""
    if place[:1] == ("around",):
        if len(place) == 1:
            return (1,)
        first, _ = written.lines.get(place[1:], (1, 1))
        return (first, first + 1)
    first, last = written.lines.get(place, (0, 0))
    return range(first, last + 1)


def measured(count, seed=0):
    """Outcomes of so many mutations, the kinds in turn."""
    known, chance = world(), random.Random(seed)
    kinds = list(KINDS)
    outcomes = []
    tries = 0
    while len(outcomes) < count:
        kind = kinds[tries % len(kinds)]
        tries += 1
        outcome = mutation(known, chance, kind)
        if outcome:
            outcomes.append(outcome)
    return outcomes


def table(outcomes):
    """What was measured, a line a kind of change; first what must be found, then what need not."""
    lines = [f"{'change':34} {'count':>6} {'equal':>6} {'found':>6} {'of':>6} {'pointed':>7}"]
    by_kind = defaultdict(list)
    for one in outcomes:
        by_kind[one.kind].append(one)
    for apart in (False, True):
        kinds = [kind for kind in KINDS if (kind in APART) == apart and by_kind[kind]]
        rows = [(kind, by_kind[kind]) for kind in kinds]
        rows.append(("all that need not" if apart else "all that must be found",
                     [one for kind in kinds for one in by_kind[kind]]))  # fmt: skip
        lines += [row(name, some) for name, some in rows]
        lines.append("")
    return "\n".join(lines).rstrip()


def row(name, some):
    equal = sum(one.state == "equal" for one in some)
    found = [one for one in some if one.state == "found"]
    share = len(found) / max(len(some) - equal, 1)
    pointed = sum(one.pointed for one in found) / max(len(found), 1)
    return f"{name:34} {len(some):6,} {equal:6,} {len(found):6,} {share:6.1%} {pointed:7.1%}"


def exceptions(outcomes):
    """What must be found and was not, and what was found elsewhere, by kind and rule."""
    missed = Counter(
        (one.kind, _last(one.node)) for one in outcomes if one.must and one.state == "missed"
    )
    astray = Counter(
        (one.kind, " ".join(one.codes))
        for one in outcomes
        if one.must and one.state == "found" and not one.pointed
    )
    return missed, astray


def _last(node):
    return "/".join(part for part in node.split("/") if not part.isdecimal())[-40:]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", type=int, default=0, help="print so many missed mutations whole")
    options = parser.parse_args()
    outcomes = measured(options.count, options.seed)
    print(table(outcomes))
    for title, counted in zip(("missed", "pointed elsewhere"), exceptions(outcomes), strict=True):
        print(f"\n{title}: {sum(counted.values())}")
        for (kind, what), count in counted.most_common(30):
            print(f"  {count:5} {kind}: {what}")
    for one in [one for one in outcomes if one.must and one.state == "missed"][: options.show]:
        print(f"\n{one.kind} {one.record} {one.node}\n{one.text}")


if __name__ == "__main__":
    main()
