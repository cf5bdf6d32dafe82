"""Names that are loaded when they are first used, so that importing costs almost nothing."""

from __future__ import annotations

from sys import modules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def attach(
    package: str, exports: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The ``__getattr__`` and ``__dir__`` (PEP 562) of a package that re-exports lazily.

    Args:
        package: the package's ``__name__``.
        exports: the module that defines each public name, relative to the package.
    """

    def get(name: str) -> object:
        module = exports.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(__import__(f"{package}.{module}", fromlist=[name]), name)
        setattr(modules[package], name, value)  # the next look-up is a plain one
        return value

    return get, lambda: sorted(exports)
