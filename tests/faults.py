"""A small folder with one fault of most kinds, for the golden reports."""

import shutil
from pathlib import Path

import examples

FAULTS = """\
# in events/2025/2025-03-01-visit.yaml
places: [{place: twon}]
claims:
  visit-announced:
    figures: {gards: ~20}
    says: He said that the "visit"  took place.
# places/balda.yaml
kind: town
names: {en: [The Balda], ar: [البلدة الصغيره, بلدی]}
countries: [IQ]
# places/twice.yaml
kind: town
names: {en: [Twice]}
kind: camp
countries: [IQ]
# places/coloured.yaml
kind: town
names: {en: [Coloured]}
colour: red
# places/hidden.yaml
kind: town
names: {ar: [القا\u202eئم]}
countries: [IQ]
# actors/outlet/sheet.yaml
kind: outlet
names: {en: [The Sheet, The Sheet]} # sie: ignore[SIE613] printed twice
# sources/2025/2025-03-04-sheet.yaml
kind: news
publisher: sheet
title: Minister in town
lang: en
published: 2025-03-04
url: https://paper.example/minister-in-town?utm_source=feed
consulted: 2025-04-01
"""


def faulty(folder: Path) -> Path:
    """The folder, called ``seeds``."""
    root = examples.folder_with(FAULTS, folder)
    shutil.copy(root / "places" / "town.yaml", root / "places" / "Town 2.yaml")
    return root
