"""Reading a value costs little: what is loaded for it, and what is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from syria_iraq_events import values

ROOM = Path(values.__file__).parent
SRC = ROOM.parents[1]
FORBIDDEN = {"re", "typing", "dataclasses", "enum", "pathlib", "json", "pydantic", "yaml"}


def loaded_after(code: str) -> set[str]:
    """Return the modules of a fresh interpreter after `code`; site, which loads its own, is off."""
    program = f"import sys; sys.path.insert(0, {str(SRC)!r}); {code}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_package_loads_nothing() -> None:
    loaded = loaded_after("import syria_iraq_events.values")
    assert {name for name in loaded if ".values." in name} == set()
    assert not loaded & (FORBIDDEN | {"datetime", "unicodedata", "hashlib"})


@pytest.mark.parametrize("module", sorted(path.stem for path in ROOM.glob("[!_]*.py")))
def test_no_module_loads_what_is_slow(module: str) -> None:
    assert not loaded_after(f"import syria_iraq_events.values.{module}") & FORBIDDEN


def test_hints_are_loaded_for_bad_texts_only() -> None:
    loaded = loaded_after(
        "from syria_iraq_events.values import EdtfDate, Quantity;"
        "EdtfDate.parse('2024-12~/..'); Quantity.parse('~5'), Quantity.parse('tens')"
    )
    assert not {name for name in loaded if "hints" in name}


def test_every_public_name_is_there() -> None:
    assert dir(values) == sorted(values.__all__)
    for name in values.__all__:
        assert getattr(values, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'Date'"):
        values.Date  # type: ignore[attr-defined]
