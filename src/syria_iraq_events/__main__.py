"""``python -m syria_iraq_events`` is the command line ``sie``."""

from __future__ import annotations

from syria_iraq_events.cli.main import main

if __name__ == "__main__":
    main()
