"""What a forge runs of this repository or shows to contributors, as far as no forge is needed."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from syria_iraq_events.cli.main import COMMANDS
from syria_iraq_events.records import vocabulary
from syria_iraq_events.records.claim import Claim
from syria_iraq_events.records.source import Source

from conftest import ROOT

pytestmark = pytest.mark.skipif(
    not (ROOT / "action.yml").exists(), reason="only a checkout has the files for a forge"
)
needs_bash = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("bash"), reason="the shell steps need a POSIX bash"
)

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if path.stem != "config")
PAGE = ROOT / "docs" / "contributing" / "pull-requests.md"
USES = re.compile(r"\buses: *([^\s,}]+)(.*)")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


def name(path):
    return path.name


def read(path):
    # BaseLoader, since `on` is a word here and no truth value.
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def action():
    return read(ROOT / "action.yml")


def jobs(path):
    return read(path)["jobs"].items()


def steps(path):
    document = read(path)
    if "runs" in document:
        return document["runs"]["steps"]
    return [step for job in document["jobs"].values() for step in job["steps"]]


def step(path, start):
    (found,) = [one for one in steps(path) if one.get("name", "").startswith(start)]
    return found


# What is pinned, permitted and said


@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS, PAGE], ids=name)
def test_every_action_is_pinned_to_a_commit_and_its_version_named(path):
    for used, rest in USES.findall(path.read_text("utf-8")):
        if used != "./":
            assert PINNED.fullmatch(used), used
            assert re.search(r" # v[0-9]+\.[0-9]+\.[0-9]+$", rest), f"{used} has no version"


def test_one_version_of_an_action_is_used_throughout():
    used = {}
    for path in (ROOT / "action.yml", *WORKFLOWS):
        for whole, rest in USES.findall(path.read_text("utf-8")):
            used.setdefault(whole.partition("@")[0], set()).add((whole, rest.strip()[:9]))
    assert {action: pins for action, pins in used.items() if len(pins) > 1} == {}


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_a_workflow_has_no_right_that_a_job_does_not_name(path):
    assert read(path)["permissions"] == {}
    assert "concurrency" in read(path)
    for _, job in jobs(path):
        assert "permissions" in job and "timeout-minutes" in job
        assert "latest" not in job["runs-on"], "a named system changes when we change it"


def test_only_the_comment_may_write():
    writers = {
        path.stem: {right for right, level in job["permissions"].items() if level != "read"}
        for path in WORKFLOWS
        for _, job in jobs(path)
        if set(job["permissions"].values()) != {"read"}
    }
    assert writers == {"review-comment": {"pull-requests"}}


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_a_checkout_leaves_no_credentials_behind(path):
    for one in steps(path):
        if one.get("uses", "").startswith("actions/checkout@"):
            assert one["with"]["persist-credentials"] == "false"


@pytest.mark.parametrize("path", [ROOT / "action.yml", *WORKFLOWS], ids=name)
def test_no_expression_stands_in_a_shell_step(path):
    for one in steps(path):
        assert "${{" not in one.get("run", ""), "what is in a variable is never read as a command"


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_no_workflow_that_may_write_sees_the_code_of_a_pull_request(path):
    document = read(path)
    on = document["on"]
    triggers = {on} if isinstance(on, str) else set(on)
    assert "pull_request_target" not in triggers
    if "workflow_run" in triggers:
        used = [one["uses"].partition("@")[0] for one in steps(path) if "uses" in one]
        assert used == ["actions/download-artifact"]
        (waits_for,) = on["workflow_run"]["workflows"]
        assert waits_for in {read(other)["name"] for other in WORKFLOWS}


def test_the_matrix_has_every_python_that_is_promised():
    promised = re.search(r'requires-python = ">=3\.(\d+)"', (ROOT / "pyproject.toml").read_text())
    matrix = dict(jobs(GITHUB / "workflows" / "tests.yml"))["systems"]["strategy"]["matrix"]
    assert matrix["python"][0] == f"3.{promised[1]}"
    assert {one["python"] for one in matrix["include"]} == {
        matrix["python"][0],
        matrix["python"][-1],
    }


def test_updates_are_let_rest_before_they_are_proposed():
    updates = read(GITHUB / "dependabot.yml")["updates"]
    assert {one["package-ecosystem"] for one in updates} == {"github-actions", "pip"}
    assert all(int(one["cooldown"]["default-days"]) >= 7 for one in updates)


# The forms


@pytest.mark.parametrize("path", FORMS, ids=name)
def test_a_form_leads_those_in_danger_to_the_private_way(path):
    first, *fields = read(path)["body"]
    assert "../security/advisories/new" in first["attributes"]["value"]
    assert fields[-1]["type"] == "checkboxes"
    assert all(option["required"] == "true" for option in fields[-1]["attributes"]["options"])


def test_the_form_for_a_source_asks_for_fields_of_a_record():
    fields = read(GITHUB / "ISSUE_TEMPLATE/missing-source.yml")["body"][1:-1]
    known = {*Source.model_fields, *Claim.model_fields, "event"}
    assert {one["id"] for one in fields} <= known
    needed = [one["id"] for one in fields if one.get("validations", {}).get("required") == "true"]
    assert needed == ["url", "says"], "whoever knows more says more"
    (stance,) = [one for one in fields if one["id"] == "stance"]
    options = [re.search(r"\((\w+)\)$", option)[1] for option in stance["attributes"]["options"]]
    assert options == list(vocabulary.STANCES)


def test_nobody_can_write_what_endangers_somebody_into_the_public_form():
    kinds = {one["type"] for one in read(GITHUB / "ISSUE_TEMPLATE/privacy.yml")["body"]}
    assert kinds == {"markdown", "dropdown", "checkboxes"}
    assert read(GITHUB / "ISSUE_TEMPLATE/config.yml")["blank_issues_enabled"] == "false"


@pytest.mark.parametrize(
    "path", [*FORMS, GITHUB / "pull_request_template.md", GITHUB / "ISSUE_TEMPLATE/config.yml"],
    ids=name,
)  # fmt: skip
def test_links_of_a_form_lead_to_files_of_this_repository(path):
    for target in re.findall(r"\.\./blob/HEAD/([^)\s]+)", path.read_text("utf-8")):
        assert (ROOT / target).exists(), target


# The hooks and the page


def test_a_hook_runs_a_command_that_there_is():
    hooks = {one["id"]: one for one in read(ROOT / ".pre-commit-hooks.yaml")}
    assert set(hooks) == {"sie-validate", "sie-format"}
    missing = []
    for hook in hooks.values():
        program, command = hook["entry"].split()
        assert (program, hook["language"]) == ("sie", "python")
        if command not in COMMANDS:
            missing.append(command)
        assert re.search(hook["files"], "seeds/events/2024/2024-12-07-crossing.yaml")
        assert not re.search(hook["files"], "tests/seeds/removed.yaml")
    if missing:
        pytest.skip(f"this tree has no command {missing} yet")


@pytest.mark.parametrize("path", [*WORKFLOWS, ROOT / "action.yml"], ids=name)
def test_a_workflow_runs_a_command_that_there_is(path):
    run = "\n".join(one.get("run", "") for one in steps(path))
    used = set(re.findall(r"(?:\bsie|\$PROGRAM\") ([a-z]+)", run))
    if missing := used - set(COMMANDS):
        pytest.skip(f"this tree has no command {sorted(missing)} yet")


def test_the_page_tells_of_every_input_output_and_hook():
    page = PAGE.read_text("utf-8")
    rows = dict(re.findall(r"^\| `([\w-]+)` \|.*\| ([^|]*) \|$", page, re.MULTILINE))
    assert set(rows) == set(action()["inputs"])
    for given, about in action()["inputs"].items():
        if default := about["default"]:
            assert rows[given] == f"`{default}`"
    for output in action()["outputs"]:
        assert f"`{output}`" in page
    for hook in read(ROOT / ".pre-commit-hooks.yaml"):
        assert f"`{hook['id']}`" in page
    assert len(page.splitlines()) <= 60


def test_the_example_of_the_page_is_short_and_grants_nothing():
    workflow = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[1]
    assert len(workflow.splitlines()) == 8
    assert yaml.load(workflow, yaml.BaseLoader)["permissions"] == {"contents": "read"}


# The action, run


def test_every_input_reaches_a_step_through_its_environment():
    text = (ROOT / "action.yml").read_text("utf-8")
    read_by_steps = set(re.findall(r"\$\{\{ inputs\.([\w-]+) \}\}", text))
    assert read_by_steps == set(action()["inputs"])
    for one in steps(ROOT / "action.yml"):
        for variable in one.get("env", {}):
            assert f'"${variable}"' in one["run"] or f"${variable}" in one["run"], variable


class Job:
    """A folder in which steps run as they do in a job."""

    def __init__(self, folder):
        self.folder = folder
        self.work = folder / "work"
        self.temp = folder / "temp"
        self.summary, self.output = folder / "summary.md", folder / "output"
        for one in (self.work, self.temp):
            one.mkdir()
        self.summary.touch()

    def run(self, one, **environ):
        self.output.write_text("")
        script = self.folder / "step.sh"
        script.write_text(one["run"], "utf-8")
        # The options of `shell: bash`.
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.work, capture_output=True, text=True, check=False, encoding="utf-8",
            env={**os.environ, "RUNNER_TEMP": str(self.temp), "PYTHON": sys.executable,
                 "GITHUB_STEP_SUMMARY": str(self.summary), "GITHUB_OUTPUT": str(self.output),
                 **environ},
        )  # fmt: skip
        lines = self.output.read_text("utf-8").splitlines()
        self.outputs = dict(line.split("=", 1) for line in lines)
        self.told, self.code = done.stdout + done.stderr, done.returncode
        return self.code

    def validate(self, records="seeds", program=None, **given):
        inputs = {key: about["default"] for key, about in action()["inputs"].items()}
        inputs.update({"path": str(records), **{k.replace("_", "-"): v for k, v in given.items()}})
        one = step(ROOT / "action.yml", "Validate")
        environ = {
            variable: inputs[found[1]]
            for variable, value in one["env"].items()
            if (found := re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value))
        }
        installed = Path(sys.executable).parent / "sie"
        return self.run(one, PROGRAM=str(program or installed), **environ)


@pytest.fixture
def job(tmp_path):
    return Job(tmp_path)


@pytest.fixture
def small(job):
    """The small invented dataset, with one record that is broken."""
    shutil.copytree(ROOT / "tests" / "fixtures" / "small", job.work / "seeds")
    broken = job.work / "seeds" / "places" / "example-gate.yaml"
    broken.write_text(broken.read_text("utf-8") + "colour: red\n", "utf-8")
    return len(broken.read_text("utf-8").splitlines())


def count(severity, told):
    return len(re.findall(rf"^::{severity} ", told, re.MULTILINE))


@needs_bash
def test_a_broken_record_is_marked_at_its_line_and_fails(job, small):
    assert job.validate() == 1
    where = f"file=seeds/places/example-gate.yaml,line={small},col=1,"
    assert re.search(
        rf"^::error {re.escape(where)}\S*title=SIE201::.*colour", job.told, re.MULTILINE
    )
    assert job.outputs == {
        "errors": str(count("error", job.told)),
        "warnings": str(count("warning", job.told)),
    }
    summary = job.summary.read_text("utf-8")
    assert "seeds/places/example-gate.yaml" in summary and "SIE201" in summary


@needs_bash
def test_records_with_nothing_but_warnings_pass_unless_the_check_is_strict(job, seeds):
    assert job.validate(seeds()) == 0, job.told
    assert job.outputs["errors"] == "0" and int(job.outputs["warnings"]) >= 1
    assert job.validate(seeds(), strict="true") == 1
    assert job.outputs["errors"] == "0"


@needs_bash
def test_a_file_for_code_scanning_is_written_where_it_is_asked_for(job, small):
    assert job.validate(sarif_file="found.sarif") == 1
    sarif = json.loads((job.work / "found.sarif").read_text("utf-8"))
    assert "SIE201" in {result["ruleId"] for result in sarif["runs"][0]["results"]}


@needs_bash
@pytest.mark.parametrize(
    ("records", "given", "code"),
    [
        ("nowhere", {}, 2),
        ("empty", {}, 3),
        ("--help", {}, 2),
        ("$(touch ran); `touch ran`", {}, 2),
        (".", {"strict": "yes"}, 2),
    ],
)
def test_where_nothing_was_checked_the_step_fails_and_tells_no_numbers(job, records, given, code):
    (job.temp / "sie-report.json").write_text('{"errors": 0, "warnings": 0}', "utf-8")  # of before
    (job.work / "empty" / "events").mkdir(parents=True)
    assert job.validate(records, **given) == code
    assert job.outputs == {}
    assert not (job.work / "ran").exists()


@needs_bash
def test_what_is_given_reaches_the_program_as_one_argument_each(job):
    program = job.folder / "program"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    program.chmod(0o755)
    assert (
        job.validate("a b", program, changed_since="HEAD^1; x", sarif_file="s f", strict="true")
        == 0
    )
    assert job.told.splitlines() == [
        "validate", "--format", "github", "--write", "markdown", str(job.summary),
        "--write", "json", f"{job.temp}/sie-report.json",
        "--strict", "--changed-since=HEAD^1; x", "--write", "sarif", "s f", "--", "a b",
    ]  # fmt: skip


@needs_bash
@pytest.mark.parametrize("version", ["1.0 -r x", "-r", "1.0;true", "@ file:///x", "$(id)", "v1.0"])
def test_a_version_is_only_a_version(job, version):
    assert job.run(step(ROOT / "action.yml", "Install"), VERSION=version) == 2
    assert "a version is written as 1.2.0" in job.told


@needs_bash
@pytest.mark.parametrize("version", ["", "1.2.0"])
def test_installed_is_the_commit_of_the_action_or_a_release(job, version):
    # A Python whose environment is a folder and whose pip tells what it was asked for.
    python = job.folder / "python"
    python.write_text(
        '#!/bin/sh\nprintf "%s\\n" "$*"\n'
        'if [ "$3" = venv ]; then mkdir -p "$5/bin" && cp "$0" "$5/bin/python"; fi\n'
    )
    python.chmod(0o755)
    one = step(ROOT / "action.yml", "Install")
    assert job.run(one, VERSION=version, PYTHON=str(python), GITHUB_ACTION_PATH="/action") == 0
    wanted = f"syria-iraq-events=={version}" if version else "/action"
    assert job.told.splitlines() == [
        f"-I -m venv --clear {job.temp}/sie",
        f"-I -m pip --quiet --disable-pip-version-check install {wanted}",
    ]
    assert job.outputs == {"program": f"{job.temp}/sie/bin/sie"}


# The review, of a merge with the base as a forge makes it


def git(folder, *arguments):
    who = ("-c", "user.name=x", "-c", "user.email=x@localhost", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@needs_bash
@pytest.mark.parametrize("changed", ["seeds/places/here.yaml", "docs/page.md"])
def test_a_review_is_made_of_what_the_pull_request_changes_in_records(job, changed):
    git(job.work, "init", "-q", "-b", "main")
    git(job.work, "commit", "-q", "--allow-empty", "-m", "first")
    git(job.work, "checkout", "-q", "-b", "theirs")
    (job.work / changed).parent.mkdir(parents=True)
    (job.work / changed).write_text("kind: town\n")
    git(job.work, "add", ".")
    git(job.work, "commit", "-q", "-m", "theirs")
    git(job.work, "checkout", "-q", "main")
    git(job.work, "commit", "-q", "--allow-empty", "-m", "meanwhile")
    git(job.work, "merge", "-q", "--no-ff", "theirs")
    program = job.folder / "bin" / "sie"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nprintf "%s in %s\\n" "$*" "$(git rev-parse --show-prefix)"\n')
    program.chmod(0o755)
    job.run(
        step(GITHUB / "workflows" / "records.yml", "Compare"), NUMBER="7",
        GITHUB_WORKSPACE=str(job.work), PATH=f"{program.parent}{os.pathsep}{os.environ['PATH']}",
    )  # fmt: skip
    assert job.code == 0, job.told
    left = {path.name: path.read_text("utf-8") for path in (job.temp / "review").iterdir()}
    said = "review HEAD^1 HEAD --format markdown in \n" if "seeds" in changed else ""
    assert left == {"number": "7\n", "review.md": said}
    assert job.summary.read_text("utf-8") == said


# The comment, posted to a forge that is none

GH = r"""#!/usr/bin/env bash
# Answers as gh does; what is posted is kept.
set -eu
shift # api
filter= method=GET body=
while [ $# -gt 0 ]; do
  case $1 in
    --jq) filter=$2; shift ;;
    --method) method=$2; shift ;;
    --field) body=${2#body=@}; shift ;;
    --silent|--paginate) ;;
    *) address=$1 ;;
  esac
  shift
done
if [ "$method" != GET ]; then
  cp "$body" "$FORGE/body.md"
  echo "$method $address" >"$FORGE/posted"
elif [[ $address == */comments* ]]; then
  jq -r "$filter" "$FORGE/comments.json"
else
  jq -r "$filter" "$FORGE/pull.json"
fi
"""
SHA = "0123456789abcdef0123456789abcdef01234567"
BOT = {"login": "github-actions[bot]"}

needs_jq = pytest.mark.skipif(not shutil.which("jq"), reason="gh asks with jq, which is not here")


@pytest.fixture
def forge(job):
    """Runs the step that posts, with a pull request and its comments as they are given."""
    folder = job.folder / "forge"
    (job.temp / "review").mkdir()
    folder.mkdir()
    (folder / "gh").write_text(GH)
    (folder / "gh").chmod(0o755)

    def post(text, *, number="7\n", head=SHA, state="open", repository="them/fork", comments=()):
        review = job.temp / "review"
        (review / "number").write_text(number)
        if isinstance(text, Path):
            (review / "review.md").symlink_to(text)
        else:
            (review / "review.md").write_bytes(text)
        pull = {"state": state, "head": {"sha": head, "repo": {"full_name": repository}}}
        (folder / "pull.json").write_text(json.dumps(pull))
        (folder / "comments.json").write_text(json.dumps(list(comments)))
        job.run(
            step(GITHUB / "workflows" / "review-comment.yml", "Post it"),
            FORGE=str(folder), GH_REPO="us/records", HEAD_SHA=SHA, RUN_URL="https://example.org/1",
            HEAD_REPOSITORY="them/fork", PATH=f"{folder}{os.pathsep}{os.environ['PATH']}",
        )  # fmt: skip
        posted = folder / "posted"
        if not posted.exists():
            return None, None
        return posted.read_text().strip(), (folder / "body.md").read_text("utf-8")

    return post


@needs_bash
@needs_jq
def test_a_review_is_posted_once_and_then_renewed(forge):
    where, body = forge("### الحدود: two records changed\n".encode())
    assert where == "POST repos/us/records/issues/7/comments"
    assert body.startswith("<!-- sie-review -->\n") and SHA in body and "الحدود: two" in body
    others = [
        {"id": 1, "user": {"login": "somebody"}, "body": "<!-- sie-review --> mine"},
        {"id": 2, "user": BOT, "body": "of another workflow"},
        {"id": 3, "user": BOT, "body": body},
        {"id": 4, "user": BOT, "body": body},
    ]
    where, _ = forge(b"### again\n", comments=others)
    assert where == "PATCH repos/us/records/issues/comments/3"
    where, body = forge(b"", comments=others)
    assert where == "PATCH repos/us/records/issues/comments/3" and "any more" in body


@needs_bash
@needs_jq
def test_nothing_is_posted_where_no_record_changes(forge, job):
    assert forge(b"") == (None, None) and job.code == 0


@needs_bash
@needs_jq
@pytest.mark.parametrize(
    "number", ["", "7/../8", "7; echo", "07", "$(id)", "7\n8", "-7", "7777777777"]
)
def test_what_is_no_number_stops_the_comment(forge, job, number):
    assert forge(b"text", number=number) == (None, None)
    assert job.code == 1 and "is none" in job.told


@needs_bash
@needs_jq
@pytest.mark.parametrize(
    "given", [{"head": "f" * 40}, {"state": "closed"}, {"repository": "else/where"}]
)
def test_a_number_that_is_not_of_this_run_gets_no_comment(forge, job, given):
    assert forge(b"text", **given) == (None, None)
    assert job.code == 0 and "not of the present head" in job.told


@needs_bash
@needs_jq
def test_a_link_in_the_artefact_is_not_followed(forge, job):
    secret = job.folder / "secret"
    secret.write_text("token")
    assert forge(secret) == (None, None)
    assert job.code == 1


@needs_bash
@needs_jq
@pytest.mark.parametrize(
    "text", [b"@" * 200_000, "ب".encode() * 100_000, b"\xff\xfe\x80" * 9, b"ok\xff @all @org/team"]
)
def test_a_text_that_does_harm_is_cut_and_calls_nobody(forge, job, text):
    where, body = forge(text)
    assert job.code == 0, job.told
    if where:
        assert len(body) < 65_536 and not re.search(r"@\w", body)
