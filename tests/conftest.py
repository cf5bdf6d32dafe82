"""What every test can ask for."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))

import building

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
# What is below needs atheris; tests/fuzz/run.py starts it.
collect_ignore = ["fuzz"]

# Machines are shared: no test fails for being slow. The same commit always draws the same examples;
# SIE_EXPLORE=1 draws others, and more of them, to look for what these do not show.
EXPLORE = "SIE_EXPLORE" in os.environ
settings.register_profile(
    "default",
    deadline=None,
    derandomize=not EXPLORE,
    max_examples=300 if EXPLORE else 50,
    suppress_health_check=[HealthCheck.too_slow],
    print_blob=True,
)
# Where the whole of the tests has run already, fewer examples do (.ci/run).
settings.register_profile("quick", settings.get_profile("default"), max_examples=15)
settings.load_profile("quick" if "SIE_QUICK" in os.environ else "default")


@pytest.fixture
def seeds(tmp_path):
    """Writes a small folder of records, changed as a test wants it, and gives its path."""
    return lambda **more: building.write(tmp_path / "seeds", building.records(**more))


@pytest.fixture(scope="session")
def bundled():
    """The records of this repository as a dataset."""
    import syria_iraq_events as sie

    return sie.open_dataset(SEEDS)
