"""Mistakes in the shape of a record: what is missing, doubled, misnamed or of another kind."""

import copy

from changing import is_open, misspelt, needed, properties
from written import Bare, Map


def delete_needed(c):
    if isinstance(c.parent, Map) and needed(c):
        return _delete(c)
    return None


def delete_optional(c):
    if isinstance(c.parent, list) or not needed(c):
        return _delete(c)
    return None


def delete_last(c):
    """The only item of a list, the only member of a map."""
    below = c.parent.pairs if isinstance(c.parent, Map) else c.parent
    open_map = isinstance(c.parent, list) or is_open(c) or c.name[-2:-1] == ("names",)
    return _delete(c) if len(below) == 1 and len(c.place) > 1 and open_map else None


def _delete(c):
    del (c.parent.pairs if isinstance(c.parent, Map) else c.parent)[c.place[-1]]
    return [("around", *c.place[:-1])]


def duplicate_key(c):
    if not isinstance(c.parent, Map):
        return None
    c.parent.pairs.insert(c.place[-1] + 1, (c.name[-1], copy.deepcopy(c.value)))
    return [c.place, (*c.place[:-1], c.place[-1] + 1)]


def duplicate_item(c):
    if not isinstance(c.parent, list):
        return None
    c.parent.insert(c.place[-1] + 1, copy.deepcopy(c.value))
    return [c.place, (*c.place[:-1], c.place[-1] + 1)]


def scalar_to_list(c):
    return c.put([c.value]) if isinstance(c.value, str | int | float) else None


def scalar_to_map(c):
    return c.put(Map([("value", c.value)])) if isinstance(c.value, str | int | float) else None


def list_to_scalar(c):
    return c.put("a text") if isinstance(c.value, list) else None


def list_to_map(c):
    if isinstance(c.value, list):
        return c.put(Map([(f"x{n}", value) for n, value in enumerate(c.value)]))
    return None


def map_to_scalar(c):
    return c.put("a text") if isinstance(c.value, Map) else None


def map_to_list(c):
    return c.put([value for _, value in c.value.pairs]) if isinstance(c.value, Map) else None


def number_to_text(c):
    return c.put(str(c.value)) if isinstance(c.value, int | float) and c.type != "Date" else None


def nothing(c):
    return c.put(Bare(c.chance.choice(("", "~", "null")))) if not isinstance(c.value, Map) else None


def empty(c):
    if isinstance(c.value, Map | list):
        return c.put(Map([]) if isinstance(c.value, Map) else [])
    return c.put("")


def truth(c):
    return c.put(Bare(c.chance.choice(("true", "False")))) if isinstance(c.value, str) else None


def misspelt_key(c):
    if not isinstance(c.parent, Map) or is_open(c):
        return None
    key = misspelt(c.name[-1], c.chance)
    if key in properties(c):
        return None
    c.parent.pairs[c.place[-1]] = (key, c.value)
    return [c.place]


def renamed_open_key(c):
    if not isinstance(c.parent, Map) or not is_open(c):
        return None
    c.parent.pairs[c.place[-1]] = (misspelt(c.name[-1], c.chance), c.value)
    return [c.place]


def unknown_key(c):
    if not isinstance(c.parent, Map) or is_open(c):
        return None
    c.parent.pairs.insert(c.place[-1], ("remarks", "a text"))
    return [c.place]
