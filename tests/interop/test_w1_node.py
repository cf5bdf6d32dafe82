"""The fingerprint w1 is the same in Python and in JavaScript.

Python and Node each bring a Unicode version of their own (3.11: 14.0, 3.14: 16.0, Node 20: 15 and
later), in which characters added since have no category and no decomposition. The generated texts
therefore hold only characters that Unicode 3.2 had already, which every version in use knows.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from unicodedata import ucd_3_2_0

import pytest

from syria_iraq_events.values.fingerprint import tokens
from syria_iraq_events.values.w1 import normalize

pytestmark = pytest.mark.node

SCRIPT = Path(__file__).parent / "w1" / "w1.mjs"
VECTORS = Path(__file__).parents[1] / "values" / "w1-vectors.json"

KNOWN = [
    chr(code)
    for code in range(sys.maxunicode + 1)
    if ucd_3_2_0.category(chr(code)) not in ("Cn", "Cs", "Co")
]
RANGES = {
    "Latin and its marks": (0x0020, 0x036F),
    "Greek and Cyrillic": (0x0370, 0x052F),
    "Hebrew, Arabic, Syriac": (0x0590, 0x074F),
    "Indic": (0x0900, 0x0DFF),
    "Hangul": (0x1100, 0x11FF),
    "Latin and Greek, extended": (0x1E00, 0x1FFF),
    "punctuation, symbols, numbers": (0x2000, 0x24FF),
    "Japanese": (0x3000, 0x30FF),
    "Hangul syllables": (0xAC00, 0xAC80),
    "compatibility and presentation forms": (0xF900, 0xFFEF),
    "mathematical letters": (0x1D400, 0x1D7FF),
}


def by_node(texts: list[str]) -> list[tuple[int, str]]:
    node = shutil.which("node")
    if node is None:
        if os.environ.get("SIE_REQUIRE_NODE") == "1":
            pytest.fail("SIE_REQUIRE_NODE is 1 and there is no node on the path")
        pytest.skip("there is no node on the path")
    lines = "".join(json.dumps(text) + "\n" for text in texts)
    done = subprocess.run(
        [node, str(SCRIPT)], input=lines, capture_output=True, text=True, check=True, timeout=120
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    return [(answer["words"], answer["sha256"]) for answer in answers]


def by_python(texts: list[str]) -> list[tuple[int, str]]:
    from hashlib import sha256

    return [(len(tokens(text)), sha256(normalize(text).encode()).hexdigest()) for text in texts]


def assert_same(texts: list[str]) -> None:
    pairs = zip(texts, by_python(texts), by_node(texts), strict=True)
    differing = [text for text, ours, theirs in pairs if ours != theirs]
    assert not differing, f"{len(differing)} texts differ, the first: {differing[:3]!a}"


def generated(count: int) -> list[str]:
    """Texts of one script, of two and of everything, the same ones every time."""
    chance = random.Random("w1")
    pools = [[one for one in KNOWN if first <= ord(one) <= last] for first, last in RANGES.values()]
    texts = []
    for _ in range(count):
        pool = [
            one for chosen in chance.sample(pools, chance.choice((1, 1, 2, 3))) for one in chosen
        ]
        words = (
            "".join(chance.choices(pool, k=chance.randint(1, 9)))
            for _ in range(chance.randint(1, 20))
        )
        texts.append(" ".join(words))
    return texts


def test_the_vectors() -> None:
    vectors = json.loads(VECTORS.read_text("utf-8"))["vectors"]
    found = by_node([vector["text"] for vector in vectors])
    assert found == [(vector["words"], vector["sha256"]) for vector in vectors]


def test_generated_texts() -> None:
    assert_same(generated(600))


def test_every_character_alone() -> None:
    assert_same([f"a{one}b {one} c{one}" for one in KNOWN])
