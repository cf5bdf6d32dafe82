"""The SARIF of a report fits the types that are made from the standard's schema."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.reporting.form import told

import faults

MODULES = Path(os.environ.get("SIE_NODE_MODULES", "none"))
NEEDED = (MODULES / ".bin" / "tsc", MODULES / "@types" / "sarif")


@pytest.mark.node
def test_sarif_fits_the_types_of_the_standard(tmp_path):
    if not (shutil.which("node") and all(path.exists() for path in NEEDED)):
        if os.environ.get("SIE_REQUIRE_NODE"):
            pytest.fail("SIE_NODE_MODULES must name a folder with typescript and @types/sarif")
        pytest.skip("needs Node.js, and typescript and @types/sarif in SIE_NODE_MODULES")
    document = json.loads(told(check([faults.faulty(tmp_path)]), "sarif"))
    assert compiled(tmp_path, document) == (0, "")
    document["runs"][0]["results"][0]["level"] = "fatal"
    code, out = compiled(tmp_path, document)
    assert code != 0
    assert "fatal" in out


def compiled(folder, document):
    """What the compiler of TypeScript says of the document as a value of the type."""
    document = {key: value for key, value in document.items() if key != "$schema"}
    source = folder / "report.ts"
    source.write_text(
        'import type { Log } from "sarif";\n'
        f"export const report: Log = {json.dumps(document, ensure_ascii=False)};\n",
        "utf-8",
    )
    types = MODULES / "@types"
    (folder / "tsconfig.json").write_text(
        json.dumps(
            {
                "compilerOptions": {
                    "strict": True, "noEmit": True, "typeRoots": [str(types)], "types": ["sarif"],
                    "module": "esnext", "moduleResolution": "bundler", "target": "es2022",
                    "paths": {"sarif": [str(types / "sarif")]},
                },
                "files": ["report.ts"],
            }
        ),
        "utf-8",
    )  # fmt: skip
    done = subprocess.run(
        [MODULES / ".bin" / "tsc", "-p", folder], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout
