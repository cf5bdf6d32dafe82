# What the operating system itself does is what is tested.
# ruff: noqa: PTH102, PTH106, PTH109, PTH112
"""From a path to bytes (row 31 of the table): regular files only, never through a link."""

import os
import socket
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from syria_iraq_events.reading import files
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.seeds import read_seeds

SOURCE = (
    "kind: news\npublisher: shafaq-news\nlang: en\npublished: 2024-12-07\nconsulted: 2026-11-22\n"
    "title: A headline\n"
)
posix = pytest.mark.skipif(os.name != "posix", reason="such entries are made on POSIX systems")


@pytest.fixture
def root(tmp_path):
    (tmp_path / "seeds" / "sources").mkdir(parents=True)
    (tmp_path / "seeds" / "sources" / "z-good.yaml").write_text(SOURCE)
    return tmp_path / "seeds"


def only(root):
    """The one finding of a folder in which everything else is read."""
    seeds = read_seeds(root)
    assert set(seeds.sources) == {"z-good"}
    (finding,) = seeds.findings
    assert finding.position == (1, 1)
    return finding


def link(path, to):
    path.symlink_to(to)


def pipe(path):
    os.mkfifo(path)


def bound(path):
    here = os.getcwd()
    os.chdir(path.parent)  # the name of a socket is short
    try:
        with socket.socket(socket.AF_UNIX) as opened:
            opened.bind(path.name)
    finally:
        os.chdir(here)


@posix
@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (lambda path: link(path, "/etc/passwd"), "a symbolic link"),
        (lambda path: link(path, "z-good.yaml"), "a symbolic link"),
        (lambda path: link(path, path.name), "a symbolic link"),
        (lambda path: link(path, "nothing"), "a symbolic link"),
        (lambda path: link(path, ".."), "a symbolic link"),
        (lambda path: link(path, "/proc/self/fd/0"), "a symbolic link"),
        (lambda path: link(path, "/dev/zero"), "a symbolic link"),
        (pipe, "a pipe"),
        (bound, "a socket"),
        (Path.mkdir, "a folder"),
    ],
    ids=["file", "sibling", "itself", "nothing", "folder", "fd", "device", "pipe", "socket", "dir"],
)
def test_entries_that_are_no_files(root, make, kind):
    make(root / "sources" / "a.yaml")
    finding = only(root)
    assert finding.code == "SIE102"
    assert finding.message == f"this is {kind}, not a regular file"


@posix
def test_a_device_is_refused():
    finding = files.read_bytes("/dev/null")
    assert isinstance(finding, Finding)
    assert finding.message == "this is a device, not a regular file"


@posix
def test_a_linked_folder_is_not_followed(root, tmp_path):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.yaml").write_text(SOURCE)
    link(root / "sources" / "more", tmp_path / "outside")
    assert only(root).code == "SIE102"


@posix
def test_a_link_put_in_the_place_of_the_file_after_the_look(root, monkeypatch):
    """`lstat` saw a regular file; opening refuses to follow what stands there now."""
    path = root / "sources" / "z-good.yaml"
    seen = os.lstat(path)
    link(root / "sources" / "a.yaml", path)
    monkeypatch.setattr(files.os, "lstat", lambda name: seen)
    finding = files.read_bytes(root / "sources" / "a.yaml")
    assert isinstance(finding, Finding)
    assert finding.code == "SIE101"


@posix
def test_a_pipe_put_in_the_place_of_the_file_does_not_hang(root, monkeypatch):
    pipe(root / "sources" / "a.yaml")
    seen = os.lstat(root / "sources" / "z-good.yaml")
    monkeypatch.setattr(files.os, "lstat", lambda name: seen)
    assert files.read_bytes(root / "sources" / "a.yaml") == b""


def test_sizes(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * files.MAX_BYTES)
    assert files.read_bytes(path) == b"#" * files.MAX_BYTES
    path.write_bytes(b"#" * (files.MAX_BYTES + 1))
    finding = files.read_bytes(path)
    assert isinstance(finding, Finding)
    assert str(finding).endswith(
        "a.yaml:1:1: SIE103 the file is larger than 1024 KiB (split it: one record a file)"
    )
    # A size that lies, as those of /proc do.
    lie = SimpleNamespace(st_mode=stat.S_IFREG, st_size=0)
    monkeypatch.setattr(files.os, "lstat", lambda name: lie)
    assert files.read_bytes(path) == finding


def test_a_hole_is_not_read(tmp_path):
    path = tmp_path / "a.yaml"
    with path.open("wb") as stream:
        stream.truncate(2**40)
    finding = files.read_bytes(path)
    assert isinstance(finding, Finding)
    assert finding.code == "SIE103"


@pytest.mark.parametrize("name", ["nothing.yaml", "a\0b.yaml", "x" * 5000 + ".yaml"])
def test_paths_that_lead_nowhere(tmp_path, name):
    finding = files.read_bytes(f"{tmp_path}/{name}")
    assert isinstance(finding, Finding)
    assert finding.code == "SIE101"
    assert str(finding).isprintable()


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text("")

    def refuse(*args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(files.os, "open", refuse)
    finding = files.read_bytes(path)
    assert isinstance(finding, Finding)
    assert finding.message == "the file cannot be read: permission denied"


def test_the_walk(tmp_path):
    for name in ("b.yaml", "a/z.yaml", "a/A.YAML", "a/b/c.yml", "a/b/d.json", "README.md", "c.txt",
                 ".hidden/x.yaml", ".x.yaml", "a/.git/x.yaml"):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    (tmp_path / "d.yaml").mkdir()
    (tmp_path / "d.yaml" / "x.yaml").write_text("")
    found = [Path(path).relative_to(tmp_path).as_posix() for path in files.walk(tmp_path)]
    assert found == ["b.yaml", "d.yaml", "a/A.YAML", "a/z.yaml", "a/b/c.yml", "a/b/d.json"]


def test_a_folder_that_cannot_be_listed_does_not_stop_the_walk(root, monkeypatch):
    (root / "sources" / "closed").mkdir()
    scan = os.scandir

    def scandir(path):
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(files.os, "scandir", scandir)
    finding = only(root)
    assert finding.code == "SIE101"
    assert finding.message == "the folder cannot be listed: permission denied"
    assert finding.path.endswith("closed")


@posix
def test_folders_without_end(root):
    """Deeper than the interpreter's stack and than a path may be long."""
    here = os.getcwd()
    os.chdir(root / "sources")
    try:
        for _ in range(2500):
            os.mkdir("d")
            os.chdir("d")
    finally:
        os.chdir(here)
    try:
        assert only(root).code == "SIE101"
    finally:
        os.chdir(root / "sources")
        depth = 0
        while os.path.isdir("d"):
            os.chdir("d")
            depth += 1
        for _ in range(depth):
            os.chdir("..")
            os.rmdir("d")
        os.chdir(here)
