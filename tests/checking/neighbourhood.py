"""All records once in memory, and a record checked among those that it has to do with.

To check the whole folder takes a second. A rule about a record looks at what the record refers to,
at what refers to it, and at what has a digest in common with it; the ids of all the others are
known to exist. So a mutated record is checked among these.
"""

from collections import defaultdict
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from syria_iraq_events.checking.check import check_seeds
from syria_iraq_events.checking.place import Places
from syria_iraq_events.checking.walk import references
from syria_iraq_events.reading import characters, shape, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.seeds import FOLDERS, Seeds, read_seeds
from syria_iraq_events.records import Record

MOST = 40
"""Records that refer to one: an outlet has hundreds of sources, and all are alike to it."""


class Verdict(NamedTuple):
    data: object
    """What the text holds; None where it is refused."""
    findings: list


class World:
    """The records of a folder, read once."""

    def __init__(self, root):
        self.seeds = read_seeds(root)
        self.listed = {folder: sorted(self.seeds.records(folder)) for folder in FOLDERS}
        self.referring = defaultdict(list)
        for one in references(self.seeds):
            target = one.to.partition("#")[0]
            folder = "events" if one.to_folder == "claims" else one.to_folder
            self.referring[folder, target].append((one.folder, one.id))
        self.citing = defaultdict(set)
        for id, event in self.seeds.events.items():
            for digest in digests(event):
                self.citing[digest].add(("events", id))

    @cached_property
    def ids(self):
        return {folder: set(self.seeds.records(folder)) for folder in FOLDERS}

    def check(self, folder, id, text):
        """The findings in a text that takes the place of a record, and those that it causes."""
        path = str(self.seeds.paths[folder, id])
        decoded = characters.decode(text.encode("utf-8", "surrogatepass"), path)
        if isinstance(decoded, Finding):
            return Verdict(None, [decoded])
        parsed = tree.parse(decoded, path)
        if isinstance(parsed, Finding):
            return Verdict(None, [parsed])
        record = shape.build(FOLDERS[folder], parsed, path)
        if not isinstance(record, Record):
            return Verdict(parsed.data, list(record))
        small = self.around(folder, id, record)
        with _read_places(path, parsed):
            return Verdict(parsed.data, check_seeds(small))

    def around(self, folder, id, record):
        """The record among those that it has to do with."""
        small = Seeds(self.seeds.root, paths=self.seeds.paths, removed=self.seeds.removed)
        small.records(folder)[id] = record
        alone = Seeds(self.seeds.root)
        alone.records(folder)[id] = record
        near = set(self.referring[folder, id][:MOST])
        near |= {
            ("events" if one.to_folder == "claims" else one.to_folder, one.to.partition("#")[0])
            for one in references(alone)
        }
        for digest in digests(record):
            near |= self.citing[digest]
        for where, other in sorted(near - {(folder, id)}):
            if other in self.seeds.records(where):
                small.records(where)[other] = self.seeds.records(where)[other]
        return small


class _read_places:  # noqa: N801 - used like a function
    """Lets the places of breaches be found in a text in memory instead of the file."""

    def __init__(self, path, parsed):
        self.path, self.parsed = path, parsed

    def __enter__(self):
        self.before = before = Places._tree
        Places._tree = lambda places, path: (
            self.parsed if path == self.path else before(places, path)
        )

    def __exit__(self, *_):
        Places._tree = self.before


def digests(record):
    return {
        line.sha256 for claim in getattr(record, "claims", {}).values() for line in claim.evidence
    }


def world():
    return World(Path(__file__).parents[2] / "seeds")
