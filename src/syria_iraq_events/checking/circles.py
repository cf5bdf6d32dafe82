"""Which references lie on a circle: in one go over all of them, however long their chains are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_STEPS = 8
"""The steps of a circle that are told one by one."""


def components(edges: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """The number of the strongly connected component of every node (Tarjan, 1972).

    The walk keeps a stack of its own: a chain may be longer than the interpreter's.

    >>> found = components({"a": ["b"], "b": ["a"], "c": ["a"]})
    >>> found["a"] == found["b"] != found["c"]
    True
    """
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    found: dict[str, int] = {}
    open_nodes: list[str] = []
    for root in edges:
        ways = [] if root in order else [(root, 0)]
        while ways:
            node, step = ways.pop()
            if step == 0:
                order[node] = lowest[node] = len(order)
                open_nodes.append(node)
            below = edges.get(node, ())
            if step:
                lowest[node] = min(lowest[node], lowest[below[step - 1]])
            while step < len(below) and below[step] in order:
                if below[step] not in found:
                    lowest[node] = min(lowest[node], order[below[step]])
                step += 1
            if step < len(below):
                ways += [(node, step + 1), (below[step], 0)]
            elif lowest[node] == order[node]:
                while node not in found:
                    found[open_nodes.pop()] = order[node]
    return found


def circle(start: str, to: str, edges: Mapping[str, Sequence[str]]) -> list[str]:
    """The shortest way from a node by its neighbour back to itself; what is long is left out.

    There must be such a way.

    >>> circle("a", "b", {"a": ["b"], "b": ["c"], "c": ["a"]})
    ['a', 'b', 'c', 'a']
    """
    ways = {to: [start, to]}
    for _ in range(MAX_STEPS):
        if start in ways:
            return ways[start]
        further: dict[str, list[str]] = {}
        for node, way in ways.items():
            for below in edges.get(node, ()):
                further.setdefault(below, [*way, below])
        ways = further
    return [start, to, "...", start]
