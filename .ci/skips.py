"""Fails where a test that had to run was skipped; the caller names the reasons that are allowed."""

import argparse
import re
import sys
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("report", type=Path)
parser.add_argument("--allow", action="append", default=[], help="part of a reason that may be")
options = parser.parse_args()
skipped = re.findall(r"^SKIPPED .*$", options.report.read_text("utf-8"), re.MULTILINE)
wrong = [line for line in skipped if not any(reason in line for reason in options.allow)]
print(*wrong, sep="\n")
sys.exit(f"{len(wrong)} tests that must run were skipped" if wrong else 0)
