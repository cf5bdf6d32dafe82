"""What a type hint names can be imported from the top of the package."""

import ast
from pathlib import Path

import pytest

import syria_iraq_events as sie

PACKAGE = Path(sie.__file__).parent
CLASSES = {
    node.name: node
    for room in ("dataset", "values")
    for path in (PACKAGE / room).glob("*.py")
    for node in ast.parse(path.read_text("utf-8")).body
    if isinstance(node, ast.ClassDef)
}
BASES = {"Analysis", "Entity", "Named", "Part", "View"}
"""What users inherit from without ever naming it."""


def hints(node):
    """The annotations of what is public in a class."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and not part.name.startswith("_"):
            every = (*part.args.args, *part.args.kwonlyargs, part.args.kwarg)
            yield from (argument.annotation for argument in every if argument)
            yield part.returns
        elif isinstance(part, ast.AnnAssign) and not part.target.id.startswith("_"):
            yield part.annotation


@pytest.mark.parametrize("name", sorted(sie._EXPORTS.keys() & CLASSES.keys()))
def test_hints_name_what_is_public(name):
    named = {
        part.id
        for hint in hints(CLASSES[name])
        if hint
        for part in ast.walk(hint)
        if isinstance(part, ast.Name)
    }
    assert (named & CLASSES.keys()) - BASES - sie._EXPORTS.keys() == set()


@pytest.mark.parametrize("name", sie.__all__)
def test_every_public_name_is_there(name):
    assert getattr(sie, name) is not None


def test_type_checkers_know_the_same_names():
    (block,) = (
        node
        for node in ast.parse(Path(sie.__file__).read_text("utf-8")).body
        if isinstance(node, ast.If)
    )
    imported = {alias.name: node.module for node in block.body for alias in node.names}
    assert imported == {name: f"{sie.__name__}.{module}" for name, module in sie._EXPORTS.items()}
