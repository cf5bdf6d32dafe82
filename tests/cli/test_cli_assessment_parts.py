"""Scales, bars, the rule in words, and the ways to origins: what holds of all of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.assessment import rule
from syria_iraq_events.cli.screen import Screen
from syria_iraq_events.cli.views.bars import Bars
from syria_iraq_events.cli.views.origins import flow
from syria_iraq_events.cli.views.rule import LINES
from syria_iraq_events.cli.views.scale import Scale, figure
from syria_iraq_events.reporting.text import width
from syria_iraq_events.values import Quantity

PIPE = Screen(terminal=False, width=None, colour=False)
TERMINAL = Screen(terminal=True, width=80, colour=False)
NUMBERS = st.integers(0, 10**7) | st.floats(0.001, 10**6).map(lambda value: round(value, 3))
COLUMNS = st.integers(20, 120)


@given(NUMBERS, NUMBERS, NUMBERS, COLUMNS)
def test_a_scale_keeps_the_order(one, other, third, columns):
    low, middle, high = sorted((one, other, third))
    scale = Scale(low, high, columns)
    assert scale.ticks[0] <= low <= high <= scale.ticks[-1]
    assert 0 <= scale.at(low) <= scale.at(middle) <= scale.at(high) < columns
    assert scale.at(scale.ticks[0]) == 0
    assert scale.at(scale.ticks[-1]) == columns - 1
    assert len(scale.labels()) == columns
    assert list(scale.ticks) == sorted(set(scale.ticks))


@pytest.mark.parametrize(
    ("low", "high", "log"), [(1, 50, False), (1, 51, True), (0, 10**6, False), (24, 99, False)]
)
def test_a_scale_is_logarithmic_where_numbers_lie_far_apart(low, high, log):
    assert Scale(low, high, 40).log is log


def test_labels():
    assert Scale(3, 4, 60).ticks == (3, 4)
    assert Scale(2.5, 3, 40).ticks == (2.4, 2.6, 2.8, 3.0)
    assert Scale(1869, 2400, 40).labels() == "1,800      2,000        2,200      2,400"
    assert Scale(7, 7, 20).ticks[0] < 7 < Scale(7, 7, 20).ticks[-1]
    assert Scale(0, 0, 20).ticks == (0, 1)
    assert not Scale(10**12, 10**12 + 1, 12).labels().strip()  # no room for any
    assert figure(0.25) == "0.25"


TEXTS = st.one_of(
    st.integers(0, 10**6).map(str),
    st.integers(0, 10**6).map(lambda n: f"~{n}"),
    st.integers(0, 10**6).map(lambda n: f"{n}.."),
    st.integers(0, 10**6).map(lambda n: f"..{n}"),
    st.tuples(st.integers(0, 10**5), st.integers(1, 10**5)).map(lambda p: f"{p[0]}..{sum(p)}"),
    st.sampled_from(["dozens", "hundreds", "tens-of-thousands"]),
)


@given(st.lists(TEXTS, min_size=1, max_size=6), COLUMNS, st.booleans())
def test_bars_are_all_as_wide_and_show_what_was_said(texts, columns, unicode):
    said = [Quantity.parse(text) for text in texts]
    screen = Screen(terminal=False, width=None, colour=False, unicode=unicode)
    bars = Bars(said, columns, screen)
    point, vague, lower, upper = "●┄←→" if unicode else "o~<>"
    for one in said:
        bar = bars.bar(one, counts=True)
        assert len(bar) == columns
        assert bar.isascii() is not unicode
        assert (point in bar) == (one.point is not None)
        assert (lower in bar, upper in bar) == (one.open_low, one.open_high)
        assert vague not in bar or one.word
    for line in bars.axis():
        assert len(line) <= columns


def test_bars():
    said = [Quantity.parse(text) for text in ("1000", "2000..3000", "3000..", "..1000", "dozens")]
    bars = Bars(said[:4], 27, PIPE)
    assert [bars.bar(one, counts=True) for one in said[:4]] == [
        "   ●         ┆         ┆   ",
        "   ┆         ├─────────┤   ",
        "   ┆         ┆         ●──→",
        "←──●         ┆         ┆   ",
    ]
    assert (
        Bars(said[4:], 20, PIPE).bar(said[4], counts=True).strip("┆ ").strip("├┤").strip("┄") == ""
    )


def test_a_bar_that_does_not_count_is_dim_and_hollow():
    screen = Screen(terminal=True, width=80, colour=True)
    bars = Bars([Quantity.parse("5"), Quantity.parse("9")], 20, screen)
    bar = bars.bar(Quantity.parse("5"), counts=False)
    assert "○" in bar
    assert "\x1b[2m" in bar
    assert "●" in bars.bar(Quantity.parse("5"), counts=True)


def test_a_summary():
    bars = Bars([Quantity.parse("..20"), Quantity.parse("30..")], 26, PIPE)
    assert bars.summary(20, 30, 20, open_low=True, open_high=True).startswith("←──◆")
    assert bars.summary(20, 30, None, open_low=False, open_high=False).count("├") == 1
    assert "│" in bars.summary(20, 20, None, open_low=False, open_high=False)


def test_the_rule_in_words_has_every_line_in_its_order():
    told = re.findall(r"^([0-9]+) .* ([a-z-]+)$", rule.__doc__, re.MULTILINE)
    assert len(told) == 13
    assert [(str(number), term) for number, term, _, _ in LINES] == told


def test_names_wider_than_a_line_are_cut_up():
    arabic = "قيادة العمليات المشتركة العراقية"
    assert flow(["a word of it", "→ " + arabic], 20, TERMINAL) == [
        "a word of it", "→ \u2068قيادة العمليات\u2069", "\u2068المشتركة العراقية\u2069",
    ]  # fmt: skip
    assert flow(["one two three"], 8, TERMINAL) == ["one two", "three"]
    assert all(width(line) <= 20 for line in flow([f"→ {arabic}"], 20, TERMINAL))
