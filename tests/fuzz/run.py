"""Fuzzes the reader, the rules and the forms: ``python tests/fuzz/run.py --seconds 600``.

It installs atheris where it is missing, and fails where it cannot. It starts with real records and
hostile inputs, ends with the least corpus of equal coverage, makes every failing input small, and
prints the figures. The exit status is 1 where an input failed.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import corpus  # noqa: E402 - beside this file
import mutating  # noqa: E402 - beside this file

MOST_BYTES = 16_384
SECONDS_AN_INPUT = 20


def need_atheris() -> None:
    """Imports atheris in a fresh interpreter, installs it where that fails, and insists."""
    test = [sys.executable, "-c", "import atheris"]
    if subprocess.run(test, capture_output=True, check=False).returncode == 0:
        return
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "atheris>=3.0"], check=False)
    if subprocess.run(test, check=False).returncode:
        sys.exit("atheris cannot be installed for this Python, so nothing was fuzzed")


def fuzz(*arguments: str, figures: Path, failures: str = "") -> str:
    """Runs the target, and gives what libFuzzer prints."""
    itself = figures.parent / "fuzz"
    target = HERE / "fuzz_reader.py"
    itself.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{target}" "$@"\n', "utf-8")
    itself.chmod(0o755)
    given = {
        "SIE_FUZZ_FIGURES": str(figures),
        "SIE_FUZZ_SELF": str(itself),
        "SIE_FUZZ_FAILURES": failures,
    }
    environment = {**os.environ, **given, "PYTHONHASHSEED": "0"}
    ran = subprocess.run(
        [str(itself), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        check=False,
    )
    return ran.stdout.decode("utf-8", "replace")


def last(pattern: str, text: str) -> int:
    found = re.findall(pattern, text)
    return int(found[-1]) if found else 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600, help="how long to fuzz")
    parser.add_argument("--keep", type=Path, help="a folder for the corpus, used again next time")
    parser.add_argument("--seed", type=int, default=1, help="where chance begins")
    options = parser.parse_args()
    need_atheris()
    work = Path(tempfile.mkdtemp(prefix="sie-fuzz-"))
    grown = options.keep or work / "corpus"
    grown.mkdir(parents=True, exist_ok=True)
    begun = corpus.write(work / "seeds")
    (work / "failures").mkdir()
    words = work / "words.dict"
    words.write_text(corpus.dictionary(mutating.TOKENS), "ascii")
    limits = (f"-max_len={MOST_BYTES}", f"-timeout={SECONDS_AN_INPUT}", "-rss_limit_mb=4096")
    told = fuzz(
        f"-max_total_time={options.seconds}", f"-seed={options.seed}", f"-dict={words}", *limits,
        f"-artifact_prefix={work / 'failures'}/", "-print_final_stats=1",
        str(grown), str(work / "seeds"),
        figures=work / "figures.json", failures=str(work / "failures"),
    )  # fmt: skip
    (work / "fuzz.log").write_text(told, "utf-8")
    found = figures_of(work)
    failures = sorted((work / "failures").iterdir())
    if not found.get("executions"):
        sys.exit(told[-4000:] + "\nthe fuzzer did not run")
    slowest, where = found["slowest"]
    print(f"executions           {max(last(r'#([0-9]+)', told), found['executions']):,}")
    print(f"  that held a tree   {found['records']:,}")
    print(f"  checked and told   {found['judged']:,}, with {found['findings']:,} findings "
          f"of {len(found['codes'])} rules")  # fmt: skip
    print(f"edges, features      {last(r'cov: ([0-9]+)', told):,}, {last(r'ft: ([0-9]+)', told):,}")
    print(
        f"inputs               {begun:,} to begin with, {least(work, grown, limits):,} in the end"
    )
    print(f"slowest              {slowest:.1f} times a harmless input ({where})")
    print(f"failures             {len(failures)}")
    for path in failures:
        tell(work, path, limits)
    sys.exit(1 if failures else 0)


def figures_of(work: Path) -> dict:
    path = work / "figures.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def least(work: Path, grown: Path, limits: tuple[str, ...]) -> int:
    """How many inputs have all the coverage; where a corpus is kept, only they are."""
    merged = work / "least"
    merged.mkdir()
    fuzz("-merge=1", *limits, str(merged), str(grown), str(work / "seeds"), figures=work / "merge")
    inputs = list(merged.iterdir())
    if inputs:
        for path in grown.iterdir():
            path.unlink()
        for path in inputs:
            path.rename(grown / path.name)
    return len(inputs)


def tell(work: Path, path: Path, limits: tuple[str, ...]) -> None:
    """Makes a failing input small and shows it with the error that it leads to."""
    small = work / f"small-{path.name}"
    fuzz("-minimize_crash=1", "-max_total_time=60", f"-exact_artifact_path={small}", *limits,
         str(path), figures=work / "small.json")  # fmt: skip
    shortest = small if small.exists() else path
    told = fuzz(*limits, str(shortest), figures=work / "one.json")
    print(f"\n{path.name}: {shortest.read_bytes()!r}\n{told[-3000:]}")


if __name__ == "__main__":
    main()
