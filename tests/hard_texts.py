"""Records with texts that are hard to write in YAML, for the tests of what writes them."""

from hypothesis import strategies as st

from strategies import MEANT

SIGNS = "aA Z0129.:;,#[]{}?-'\"\\\\~&*!|>%@`=<_/()قاé–"
TEXTS = st.text(SIGNS, min_size=1, max_size=12).map(str.strip).filter(bool)
HARD = {
    **MEANT,
    "Text": TEXTS | st.sampled_from(["null", "No", "on", "2024", "1e3", "0x1f", ".inf", "~", "<<"]),
    "Note": st.text(SIGNS + "\n", min_size=1, max_size=12),
    "Url": st.just("https://paper.example/a?b=c#d"),
    "Slug": st.sampled_from(["town", "no", "2024", "a-b-1", "null"]),
    "ClaimRef": st.sampled_from(["town", "2025-a#b"]),
    "Title": st.fixed_dictionaries({"en": TEXTS}, optional={"ar": TEXTS, "kmr": TEXTS}),
    "Names": st.dictionaries(
        st.sampled_from(["en", "ar"]), st.lists(TEXTS, min_size=1, max_size=3), min_size=1
    ),
    **dict.fromkeys(["Place.lat", "Place.lon"], st.integers(-9000, 9000).map(lambda n: n / 100)),
    "LocalizedText": st.fixed_dictionaries({"en": TEXTS}),
}
