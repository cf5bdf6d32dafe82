"""A record as pairs and lists, written one scalar a line, so that every node knows its lines.

Mappings are lists of pairs under the name ``Map``: a key may then stand twice.
"""

import json
from dataclasses import dataclass, field


@dataclass
class Map:
    pairs: list

    def keys(self):
        return [key for key, _ in self.pairs]


@dataclass
class Bare:
    """A scalar that is written as it is, without quotes."""

    text: str


@dataclass
class Written:
    """The text of a record and the first and last line of every node, the key's line included."""

    text: str = ""
    lines: dict = field(default_factory=dict)


def pairs_of(data):
    """Plain data as pairs and lists."""
    if isinstance(data, dict):
        return Map([(key, pairs_of(value)) for key, value in data.items()])
    return [pairs_of(value) for value in data] if isinstance(data, list) else data


def nodes(tree, path=()):
    """The path of every node below the root, by indexes of pairs and items."""
    below = [value for _, value in tree.pairs] if isinstance(tree, Map) else tree
    for index, value in enumerate(below):
        yield (*path, index)
        if isinstance(value, Map | list):
            yield from nodes(value, (*path, index))


def at(tree, path):
    for index in path:
        tree = tree.pairs[index][1] if isinstance(tree, Map) else tree[index]
    return tree


def named(tree, path):
    """The path in keys and indexes, as the schema and findings have it."""
    steps = []
    for index in path:
        if isinstance(tree, Map):
            steps.append(tree.pairs[index][0])
            tree = tree.pairs[index][1]
        else:
            steps.append(index)
            tree = tree[index]
    return tuple(steps)


def put(tree, path, value):
    """Sets a node in place."""
    parent = at(tree, path[:-1])
    if isinstance(parent, Map):
        parent.pairs[path[-1]] = (parent.pairs[path[-1]][0], value)
    else:
        parent[path[-1]] = value


def write(tree):
    """The record as YAML in lines."""
    out, written = [], Written()
    _write(tree, (), "", out, written)
    written.text = "\n".join(out) + "\n"
    return written


def _write(node, path, indent, out, written):
    below = node.pairs if isinstance(node, Map) else [("-", value) for value in node]
    for index, (key, value) in enumerate(below):
        first = len(out) + 1
        head = f"{indent}- " if isinstance(node, list) else f"{indent}{scalar(key)}: "
        if isinstance(value, Map | list) and (value.pairs if isinstance(value, Map) else value):
            out.append(head.rstrip())
            _write(value, (*path, index), indent + "  ", out, written)
        else:
            out.append(head + scalar(value))
        written.lines[*path, index] = (first, len(out))


def scalar(value):
    if isinstance(value, Bare):
        return value.text
    if isinstance(value, Map | list):
        return "{}" if isinstance(value, Map) else "[]"
    if isinstance(value, str) and value.isidentifier() and value not in ("true", "false", "null"):
        return value
    return json.dumps(value, ensure_ascii=False)
