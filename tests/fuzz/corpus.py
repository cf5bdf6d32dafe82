"""What fuzzing begins with: real records, the small folders of the tests, hostile inputs."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("seeds", "tests/fixtures/examples", "tests/fixtures/small")
MOST = 1 << 14
"""Greater inputs only slow the fuzzer down; the linearity test has them."""
EVERY = 12
"""Of the real records every so many are taken: they are much alike."""


def inputs() -> list[bytes]:
    """Every input once, in a stable order."""
    sys.path.insert(0, str(ROOT / "tests" / "reading"))
    from hostile_inputs import CASES, JSON

    found = [case.data for case in CASES] + [text.encode() for text, _ in JSON]
    for folder in FOLDERS:
        files = sorted((ROOT / folder).rglob("*.yaml"))
        step = EVERY if folder == "seeds" else 1
        found += [path.read_bytes() for path in files[::step]]
    return list(dict.fromkeys(data for data in found if len(data) <= MOST))


def write(folder: Path) -> int:
    """Writes the inputs into a folder, and tells how many they are."""
    folder.mkdir(parents=True, exist_ok=True)
    found = inputs()
    for number, data in enumerate(found):
        (folder / f"seed-{number:04}").write_bytes(data)
    return len(found)


def dictionary(tokens: tuple[str, ...]) -> str:
    """The tokens in the form that libFuzzer reads."""
    lines = []
    for token in dict.fromkeys(tokens):
        data = token.encode("utf-8", "surrogatepass")[:64]
        lines.append('"' + "".join(f"\\x{byte:02x}" for byte in data) + '"')
    return "\n".join(lines) + "\n"
