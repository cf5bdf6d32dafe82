"""What a change of a record knows of the node that it changes: its value, its type, its holder."""

from functools import cache
from typing import Any, NamedTuple

from written import at, put

from syria_iraq_events.schemas.published import schema

from strategies import reference

REFERENCES = {
    "place": "places", "parent": "places", "town": "places", "where": "places",
    "actor": "actors", "by": "actors", "within": "actors", "publisher": "actors",
    "outlet": "actors", "speaks_for": "actors", "of": "actors",
    "source": "sources", "supersedes": "sources", "event": "events", "part_of": "events",
}  # fmt: skip


class Context(NamedTuple):
    known: Any
    folder: str
    id: str
    tree: Any
    place: tuple
    """The node, by indexes."""
    name: tuple
    """The node, by keys and indexes."""
    chance: Any

    @property
    def value(self):
        return at(self.tree, self.place)

    @property
    def parent(self):
        return at(self.tree, self.place[:-1])

    @property
    def type(self):
        return type_at(self.folder, self.name)[0]

    def put(self, value):
        put(self.tree, self.place, value)
        return [self.place]


@cache
def type_at(folder, name):
    """The title of the type at a path of a kind of record, and its schema."""
    root = schema(folder.removesuffix("s"))
    here, title = root, ""
    for step in name:
        if isinstance(step, int):
            here = here["items"]
        else:
            here = here.get("properties", {}).get(step) or here["additionalProperties"]
        title = reference(here)
        if title:
            here = root["$defs"][title]
    return title or here.get("type", ""), here


def holder(c):
    """The schema of what holds the node."""
    return type_at(c.folder, c.name[:-1])[1] if len(c.name) > 1 else schema(c.folder[:-1])


def properties(c):
    """The keys that what holds the node may have; none where it is open to any."""
    return holder(c).get("properties", {})


def is_open(c):
    """Whether the node's key is one of a map that is open to any: a claim's, a measure's."""
    return not properties(c)


def needed(c):
    return c.name[-1] in holder(c).get("required", ())


def term(c):
    return isinstance(c.value, str) and "enum" in type_at(c.folder, c.name)[1]


def misspelt(text, chance):
    """A letter left out, doubled, changed or two turned round."""
    at_letter = chance.randrange(len(text))
    one, rest = text[at_letter], text[at_letter + 1 :]
    new = chance.choice(("", one * 2, chance.choice("aeiktz"), rest[:1] + one))
    made = text[:at_letter] + new + (rest[1:] if len(new) == 2 and new != one * 2 else rest)
    return made if made not in (text, "") else text + "x"
