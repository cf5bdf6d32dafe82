"""The build hook: compiles the records with the library's own reader and adds them to the wheel."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "syria_iraq_events"


class CompiledForm(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled form and the schemas into the wheel; an editable install has neither."""

    _folder: tempfile.TemporaryDirectory[str] | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compiles `seeds/` and names the files that the wheel takes up."""
        if version == "editable":
            return  # load() reads seeds/ itself
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from syria_iraq_events.dataset.compile import compile_seeds
        from syria_iraq_events.dataset.layout import INDEX_FILE, RECORDS_FILE
        from syria_iraq_events.reading.seeds import read_seeds

        compiled = compile_seeds(read_seeds(root / "seeds"))
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        include: dict[str, str] = build_data["force_include"]
        for name, content in ((RECORDS_FILE, compiled.records), (INDEX_FILE, compiled.index)):
            path = folder / name
            path.write_bytes(content)
            path.chmod(0o644)  # whatever the umask, the wheel is the same
            include[str(path)] = f"{PACKAGE}/_data/{name}"
        include[str(root / "schemas")] = f"{PACKAGE}/_data/schemas"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Removes the temporary folder."""
        if self._folder:
            self._folder.cleanup()
