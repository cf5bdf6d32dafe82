"""The script in which a language is written."""

from __future__ import annotations

SCRIPT_OF = {
    "ar": "Arab", "fa": "Arab", "ckb": "Arab", "ur": "Arab", "en": "Latn", "tr": "Latn",
    "kmr": "Latn", "fr": "Latn", "de": "Latn", "es": "Latn", "it": "Latn", "ru": "Cyrl",
    "he": "Hebr", "el": "Grek", "hy": "Armn",
}  # fmt: skip
"""The script by the language (BCP 47, the script that CLDR holds likely)."""
