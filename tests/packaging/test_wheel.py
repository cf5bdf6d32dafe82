"""The wheel: what it holds, that it is always the same, and that it works where it is put."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from conftest import ROOT

pytestmark = pytest.mark.skipif(
    not (ROOT / "src" / "syria_iraq_events").exists(), reason="only a checkout can be built"
)
PARTS = (
    "src", "seeds", "schemas", "tests", "docs", "LICENSES", "pyproject.toml", "hatch_build.py",
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md",
    "CITATION.cff", "REUSE.toml",
)  # fmt: skip


def checkout(folder, umask=0o022):
    """A copy of this checkout's files with file modes as the umask would leave them."""
    for part in PARTS:
        source, target = ROOT / part, folder / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", ".*"))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for path in folder.rglob("*"):
        path.chmod((0o777 if path.is_dir() else 0o666) & ~umask)
    return folder


def build(folder, target, **environment):
    """Builds with the back end that is installed, so that no network is needed."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder / "dist")],
        cwd=folder, env={**os.environ, **environment}, check=True, capture_output=True,
    )  # fmt: skip
    (made,) = (folder / "dist").glob("*.whl" if target == "wheel" else "*.tar.gz")
    return made


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    return build(checkout(tmp_path_factory.mktemp("one")), "wheel")


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    return build(checkout(tmp_path_factory.mktemp("two")), "sdist")


def test_the_same_records_give_the_same_wheel(wheel, tmp_path):
    other = checkout(tmp_path / "elsewhere" / "deep", umask=0o077)
    for path in other.rglob("*"):
        os.utime(path, (1, 1))
    again = build(other, "wheel", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="7")
    assert digest(again) == digest(wheel)


def test_the_sdist_gives_the_same_wheel(wheel, sdist, tmp_path):
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = tmp_path.iterdir()
    assert digest(build(unpacked, "wheel")) == digest(wheel)


def test_the_sdist_is_always_the_same(sdist, tmp_path):
    other = checkout(tmp_path / "elsewhere")
    assert digest(build(other, "sdist", TZ="Asia/Baghdad")) == digest(sdist)


def test_the_wheel_holds_the_compiled_form_and_no_records(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    assert "syria_iraq_events/_data/records.jsonl" in names
    assert "syria_iraq_events/_data/records.index" in names
    assert "syria_iraq_events/py.typed" in names
    assert any(name.endswith("_data/schemas/1.0.0/event.schema.json") for name in names)
    assert not [name for name in names if name.endswith((".yaml", ".yml")) or "tests" in name]
    assert {name.split("/")[0].split("-")[0] for name in names} == {"syria_iraq_events"}


def test_the_sdist_holds_what_a_packager_needs(sdist):
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "seeds/places/al-qaim.yaml",
        "tests/conftest.py",
        "LICENSES/MIT.txt",
        "README.md",
    ):
        assert needed in names


def run(code, *path, cwd):
    program = f"import sys\nsys.path[:0] = {[str(part) for part in path]!r}\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=cwd, capture_output=True, text=True, check=True,
        env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
    )  # fmt: skip
    return done.stdout.strip()


LOOK = (
    "import syria_iraq_events as sie\n"
    "data = sie.load()\n"
    "print(sie.__file__, len(data.events), sie.schema('event')['title'])\n"
)


def test_it_works_from_inside_the_zip(wheel, tmp_path):
    file, count, title = run(LOOK, wheel, cwd=tmp_path).split()
    assert file.startswith(str(wheel)) and int(count) > 20 and title == "Event"


def test_it_works_unpacked_and_holds_the_records_of_the_checkout(wheel, tmp_path, bundled):
    zipfile.ZipFile(wheel).extractall(tmp_path)
    printed = run(LOOK + "print(data.digest)", tmp_path, cwd=tmp_path).split()
    assert Path(printed[0]).is_relative_to(tmp_path) and printed[-1] == bundled.digest


def test_a_checkout_shows_an_edit_without_a_build(tmp_path):
    folder = checkout(tmp_path / "checkout")
    look = "import syria_iraq_events as sie; print(sie.load().places['al-qaim'].label())"
    before = run(look, folder / "src", cwd=tmp_path)
    file = folder / "seeds" / "places" / "al-qaim.yaml"
    file.write_text(file.read_text("utf-8").replace(before, "Another Name"), "utf-8")
    assert run(look, folder / "src", cwd=tmp_path) == "Another Name"


def test_a_package_without_data_says_so(tmp_path):
    shutil.copytree(ROOT / "src" / "syria_iraq_events", tmp_path / "lib" / "syria_iraq_events")
    code = (
        "import syria_iraq_events as sie\n"
        "try: sie.load()\n"
        "except FileNotFoundError as error: print(error)\n"
    )
    assert "has no data" in run(code, tmp_path / "lib", cwd=tmp_path)
