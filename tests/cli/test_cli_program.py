"""The program as a whole: versions, exit codes, pipes, signals, colours, failures."""

import io
import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import warnings
from unittest.mock import patch

import pytest
from running import CONVOY, PAPERS, SMALL, clean_environ, command_line, process, sie

from syria_iraq_events import open_dataset, versions
from syria_iraq_events.cli import main as program
from syria_iraq_events.cli import style
from syria_iraq_events.cli.output import print_json
from syria_iraq_events.dataset.compile import compile_seeds
from syria_iraq_events.reading.seeds import read_seeds

MAIN = [sys.executable, "-m", "syria_iraq_events"]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("compiled")
    made = compile_seeds(read_seeds(SMALL))
    (folder / "records.index").write_bytes(made.index)
    (folder / "records.jsonl").write_bytes(made.records)
    return folder


def test_versions_stand_one_a_line():
    data = open_dataset(SMALL)
    assert sie("--version").lines == [
        f"syria-iraq-events {versions.__version__}",
        f"schema {data.schema_version}",
        f"rule {data.rule_version}",
        f"data {data.data_version} {data.digest[:12]}",
    ]


def test_the_version_is_told_even_of_broken_records(tmp_path):
    (tmp_path / "events").mkdir()
    (tmp_path / "events" / "bad.yaml").write_text("type: [", "utf-8")
    answer = sie("--version", data=tmp_path)
    assert answer.code == 0
    assert answer.lines[-1] == "data cannot be read; sie validate tells why"


def test_the_version_is_told_fast(compiled):
    code = (
        "import sys\nfrom syria_iraq_events.cli.main import cli\n"
        f"try: cli(['--data', {str(compiled)!r}, '--version'], prog_name='sie')\n"
        "except SystemExit: print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.splitlines()[-1].split())
    assert "syria_iraq_events.cli.versions" in loaded
    assert not loaded & {"pydantic", "yaml", "jsonschema", "syria_iraq_events.records"}
    assert not [name for name in loaded if name.startswith("syria_iraq_events.cli.commands.")]


def test_help_without_a_command():
    assert sie().code == 0
    assert sie().out == sie("--help").out
    for name in program.COMMANDS:
        assert f"  {name} " in sie("--help").out


@pytest.mark.parametrize("place", ["before", "after", "environment"])
def test_the_dataset_can_be_named_anywhere(place, compiled):
    if place == "before":
        answer = sie("--data", compiled, "list", data=None)
    elif place == "after":
        answer = sie("list", "--data", compiled, data=None)
    else:
        answer = sie("list", data=None, SIE_DATA=str(compiled))
    assert answer.out == sie("list").out
    assert CONVOY in answer.out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("lst",), "no command is called 'lst'; did you mean 'list'?"),
        (("xyzzy",), "no command is called 'xyzzy'; there are list, search, show"),
        (("show",), "Missing argument 'ID...'"),
        (("show", "--nothing"), "No such option"),
        (("show", f"{CONVOY[:-1]}"), f"no record has the id or name '{CONVOY[:-1]}'; did you mean"),
        (("show", "army-denies"), f"did you mean '{CONVOY}#army-denies'?"),
        (("show", f"{CONVOY}#army-denied"), f"did you mean '{CONVOY}#army-denies'"),
        (("show", "iraq", "--kind", "event"), "no event has the id or name 'iraq'"),
        (("show", "2030-01-04-convoy-sets-out"), "was withdrawn: The same as the crossing"),
        (("show", ""), "no record has the id or name ''"),
        (("vocabulary", "stances"), "no vocabulary has the name 'stances'; did you mean 'stance'"),
        (("vocabulary", "stance", "deny"), "unknown stance 'deny'; did you mean 'denies'"),
        (("vocabulary", "xyzzy"), "sie vocabulary lists them"),
    ],
)
def test_user_errors(args, message):
    answer = sie(*args)
    assert answer.code == 2
    assert message in answer.err
    assert "Traceback" not in answer.err
    assert not answer.out


def test_an_id_of_two_kinds_shows_both():
    answer = sie("show", "iraq")
    assert answer.err == "note: 'iraq' means the actor iraq and the place iraq; --kind chooses\n"
    assert "iraq  state" in answer.out
    assert "iraq  country" in answer.out
    only = sie("show", "iraq", "--kind", "place")
    assert not only.err
    assert "iraq  state" not in only.out


def test_records_are_found_by_name_and_by_former_id():
    assert sie("show", "سامي المثال").out == sie("show", "sami-example").out
    moved = sie("show", "s-example")
    assert moved.out == sie("show", "sami-example").out
    assert moved.err == "note: s-example is now sami-example\n"


def test_several_records_are_shown_once_each():
    answer = sie("show", PAPERS, "al-mithal", PAPERS)
    assert answer.out.count("Residence papers said to be given") == 1
    assert "\u2500" * 100 in answer.out


def test_a_folder_that_is_none():
    answer = sie("list", data="/nowhere/at/all")
    assert answer.code == 2
    assert "/nowhere/at/all" in answer.err
    assert "Traceback" not in answer.err


def test_records_with_errors(tmp_path):
    seeds = shutil.copytree(SMALL, tmp_path / "seeds")
    for path in (seeds / "actors" / "outlet").iterdir():
        path.write_text("kind: newspaper\n", "utf-8")
    answer = sie("list", data=seeds)
    assert answer.code == 1
    assert answer.err.startswith("Error: the records cannot be read:\n")
    assert "more; sie validate tells all" in answer.err
    assert "example-agency.yaml:1:" in answer.err


def test_damaged_files(compiled, tmp_path):
    broken = shutil.copytree(compiled, tmp_path / "broken")
    lines = (broken / "records.jsonl").read_bytes()
    (broken / "records.jsonl").write_bytes(lines.replace(b'{"actors"', b'{"actors', 1))
    answer = sie("show", CONVOY, data=broken)
    assert answer.code == 4
    assert "the data are damaged" in answer.err


def test_a_fault_of_the_program_shows_no_traceback():
    with patch("syria_iraq_events.cli.tally.speakers", side_effect=RuntimeError("by design")):
        answer = sie("timeline")
        assert answer.code == 4
        assert "this is a fault of the program: RuntimeError: by design" in answer.err
        with pytest.raises(RuntimeError, match="by design"):
            sie("timeline", SIE_DEBUG="1")


def test_an_interrupt_and_a_lost_reader_have_codes():
    with patch("syria_iraq_events.cli.screen.Screen.print", side_effect=KeyboardInterrupt):
        assert sie("list").code == 130
    with patch("syria_iraq_events.cli.screen.Screen.print", side_effect=BrokenPipeError):
        answer = sie("list")
        assert (answer.code, answer.out, answer.err) == (141, "", "")


def test_a_few_errors_are_told_whole(tmp_path):
    seeds = shutil.copytree(SMALL, tmp_path / "seeds")
    (seeds / "places" / "syria.yaml").write_text("kind: cuntry\n", "utf-8")
    answer = sie("list", data=seeds)
    assert answer.code == 1
    assert "syria.yaml:1:" in answer.err
    assert "more; sie validate" not in answer.err


def test_what_is_no_command():
    assert program.cli.get_command(None, "xyzzy") is None


def test_records_with_little_in_them(seeds):
    answer = sie("show", "2024-12-07-crossing", data=seeds())
    assert answer.code == 0
    assert "Other events" not in answer.out
    claim = sie("show", "2024-12-07-crossing#first", data=seeds())
    assert claim.lines[0] == "The Spokesman asserts: Soldiers crossed the border."
    assert "Answered by" not in claim.out
    assert "2024-12-08-paper" in claim.out  # no address is known


@pytest.mark.parametrize("entry", ["main", "module"])
def test_the_entry_points(entry, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["anything", "--data", str(SMALL), "--version"])
    with pytest.raises(SystemExit) as ended:
        if entry == "main":
            program.main()
        else:
            runpy.run_module("syria_iraq_events", run_name="__main__")
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("syria-iraq-events ")


def test_streams_of_another_kind(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["sie", "--data", str(SMALL), "list"])
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    with pytest.raises(SystemExit):
        program.main()
    assert CONVOY in sys.stdout.getvalue()


def test_an_output_of_unknown_encoding_gets_escapes(capsys):
    class Stream(io.StringIO):
        encoding = "no-such-encoding"

    with patch.object(sys, "stdout", Stream()) as stream:
        print_json({"name": "القائم"})
    assert stream.getvalue().isascii()


def test_terms_of_a_later_version_are_shown(compiled, tmp_path):
    later = shutil.copytree(compiled, tmp_path / "later")
    lines = (later / "records.jsonl").read_bytes()
    changed = lines.replace(b'"move.return"', b'"move.retvrn"').replace(b'"relayed"', b'"relaied"')
    (later / "records.jsonl").write_bytes(changed.replace(b'"follows"', b'"fellows"'))
    answer = sie("show", "2030-01-return-of-the-convoy", PAPERS, data=later)
    assert answer.code == 0
    assert "move.retvrn: a type that this version does not know" in answer.out
    assert "relaied" in answer.out
    assert "fellows: Convoy said to enter Iraq" in answer.out


def test_the_largest_title_and_hostile_text_stay_in_their_place(tmp_path):
    seeds = shutil.copytree(SMALL, tmp_path / "seeds")
    event = seeds / "events" / "2030" / f"{CONVOY}.yaml"
    text = event.read_text("utf-8")
    title = "<img src=x onerror=alert(1)> " + "very " * 100 + "long"
    event.write_text(text.replace("Convoy said to enter Iraq through the Example Gate", title))
    for columns in (40, 100):
        answer = sie("show", CONVOY, data=seeds, columns=columns, NO_COLOR="1")
        assert "<img src=x onerror=alert(1)>" in answer.out
        head = answer.out.partition(CONVOY)[0].splitlines()
        assert all(len(line) <= columns for line in head)
    answer = sie("list", data=seeds, columns=80, NO_COLOR="1")
    assert all(len(line.replace("\u2068", "")) <= 80 for line in answer.lines)


def test_other_warnings_are_left_alone():
    def warn(*args):
        warnings.warn("by design", UserWarning, stacklevel=1)
        return {}

    with patch("syria_iraq_events.cli.tally.speakers", warn), pytest.warns(match="by design"):
        assert sie("timeline").code == 0


def test_real_processes():
    assert process("--version").code == 0
    listed = process("list", "--stance", "denies")
    assert (listed.code, listed.err) == (0, "")
    assert listed.out == sie("list", "--stance", "denies").out
    unknown = process("show", "nobody-at-all")
    assert (unknown.code, unknown.out) == (2, "")
    assert unknown.err.startswith("Error: no record has the id or name 'nobody-at-all'")
    assert process("list", "--to", "1999").code == 3


def test_output_that_cannot_hold_arabic_shows_code_points():
    answer = process("show", CONVOY, PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert answer.code == 0
    assert "\\u062f\\u062e\\u0648\\u0644" in answer.out


@pytest.mark.skipif(os.name == "nt", reason="pipes end otherwise there")
@pytest.mark.parametrize("args", [("list",), ("show", CONVOY, "--json"), ("--help",)])
def test_a_reader_that_goes_away_is_no_error(args):
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run(
        [*MAIN, *command_line(args)], stdout=writer, stderr=subprocess.PIPE,
        env=clean_environ({}), check=False,
    )  # fmt: skip
    os.close(writer)
    assert run.stderr == b""
    assert run.returncode == (1 if "--help" in args else 141)  # click ends its own help


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_ctrl_c_ends_it():
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*MAIN, "anchor"], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=clean_environ({"PYTHONUNBUFFERED": "1"}),
        # A shell that runs the tests in the background has them ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as run:  # fmt: skip
        told = run.stderr.readline()  # it is about to wait for the passage
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=120)
    os.close(ours)
    os.close(theirs)
    assert b"end with Ctrl-D" in told
    assert run.returncode == 130
    assert out == b""
    assert b"Traceback" not in err


@pytest.mark.skipif(os.name == "nt", reason="there are no pseudo-terminals there")
def test_on_a_real_terminal():
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 60, 0, 0))
    with subprocess.Popen(
        [*MAIN, *command_line(("list",))], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
        env=clean_environ({"TERM": "xterm"}),
    ) as run:  # fmt: skip
        os.close(theirs)
        out = b""
        try:
            while piece := os.read(ours, 65536):
                out += piece
        except OSError:  # how Linux tells that the other end is closed
            pass
    os.close(ours)
    assert run.returncode == 0
    text = out.decode().replace("\r\n", "\n")
    assert "\x1b[36m2030-01-05" in text
    assert "3 events" in text
    assert "…" in text


COLOURS = [
    ({}, True),
    ({"NO_COLOR": "1"}, False),
    ({"NO_COLOR": ""}, True),
    ({"TERM": "dumb"}, False),
    ({"FORCE_COLOR": "0"}, False),
    ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
]


@pytest.mark.parametrize(("environ", "coloured"), COLOURS)
def test_colour_on_a_terminal(environ, coloured):
    assert style.wanted(terminal=True, environ=environ) is coloured
    assert ("\x1b[" in sie("list", columns=80, **environ).out) is coloured


def test_colour_in_a_pipe():
    assert "\x1b[" not in sie("list").out
    assert "\x1b[36m" in sie("list", FORCE_COLOR="1").out
    assert json.loads(sie("list", "--json", FORCE_COLOR="1").out)


def test_colour_alone_adds_nothing():
    plain = sie("show", CONVOY, columns=90, NO_COLOR="1").out
    assert re.sub(r"\x1b\[[0-9;]*m", "", sie("show", CONVOY, columns=90).out) == plain
