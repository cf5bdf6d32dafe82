"""HTML for notebooks: escaped, with languages and directions, without scripts, small."""

import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

import syria_iraq_events as sie
from syria_iraq_events.dataset import notebook

import building

SMALL = Path(__file__).parent.parent / "fixtures" / "small"
HOSTILE = "<img src=x onerror=alert(1)>\"'&<script>alert(2)</script>"
TAGS = {"div", "strong", "bdi", "code", "a", "table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"class", "dir", "lang", "scope", "href", "rel"}


class Reader(HTMLParser):
    """What a browser would make of it."""

    def __init__(self, html):
        super().__init__()
        self.open, self.tags, self.attributes, self.words, self.rows = [], set(), [], [], 0
        self.feed(html)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.tags.add(tag)
        self.attributes += attrs
        self.rows += tag == "tr"

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def data():
    return sie.open_dataset(SMALL)


@pytest.fixture
def hostile(tmp_path):
    records = building.records(
        **{
            "events/2024/2024-12-07-crossing.yaml": building.event(
                title={"en": HOSTILE, "ar": HOSTILE},
                claims={"first": building.claim(says=HOSTILE, by=None, unnamed=HOSTILE)},
            ),
            "sources/2024/2024-12-08-paper.yaml": building.source(
                title=HOSTILE, url="https://a.example/'onclick='alert(3)'"
            ),
            "actors/outlet/paper.yaml": building.actor(HOSTILE, "outlet"),
        }
    )
    return sie.open_dataset(building.write(tmp_path / "seeds", records))


def everything(data):
    yield data
    for kind in ("events", "claims", "sources", "actors", "places"):
        yield from getattr(data, kind).values()


def test_every_record_is_plain_and_closed_html(data):
    for record in everything(data):
        read = Reader(record._repr_html_())
        assert read.tags <= TAGS
        assert {name for name, _ in read.attributes} <= ATTRIBUTES


def test_nothing_of_a_record_becomes_html(hostile):
    for record in everything(hostile):
        read = Reader(record._repr_html_())
        assert read.tags <= TAGS
        assert {name for name, _ in read.attributes} <= ATTRIBUTES
    event = hostile.events["2024-12-07-crossing"]
    assert HOSTILE in Reader(event._repr_html_()).words


def test_only_web_addresses_become_links(hostile):
    class Source:
        url = "javascript:alert(1)"
        archive = None
        id = "x"

    assert notebook._link(Source()) == "<code>x</code>"
    (link,) = (
        value
        for name, value in Reader(hostile.sources["2024-12-08-paper"]._repr_html_()).attributes
        if name == "href"
    )
    assert link == "https://a.example/'onclick='alert(3)'"


def test_text_has_its_language_and_direction(data):
    event = data.events["2030-01-05-convoy-said-to-enter-iraq"]._repr_html_()
    assert '<bdi lang="ar" dir="auto">دخول قافلة إلى العراق عبر معبر المثال</bdi>' in event
    assert '<bdi lang="en" dir="auto">Sami Example</bdi>' in event
    source = data.sources["2030-01-07-al-mithal"]._repr_html_()
    assert '<bdi lang="ar" dir="auto">قافلة عند معبر المثال</bdi>' in source


def test_a_claim_tells_what_it_answers_and_replaces(data):
    denial = data.claims["2030-01-papers-for-the-convoy#spokesman-denies"]._repr_html_()
    assert "Answers: <code>2030-01-papers-for-the-convoy#posts-papers-for-a-year</code>" in denial
    newer = data.claims["2030-01-05-convoy-said-to-enter-iraq#spokesman-850"]._repr_html_()
    assert "Replaces: <code>2030-01-05-convoy-said-to-enter-iraq#spokesman-over-900" in newer
    assert "people: <code>850</code>" in newer


def test_long_tables_are_cut(tmp_path):
    claims = {f"claim-{number}": building.claim() for number in range(60)}
    records = building.records(
        **{"events/2024/2024-12-07-crossing.yaml": building.event(claims=claims)}
    )
    data = sie.open_dataset(building.write(tmp_path / "seeds", records))
    html = data.events["2024-12-07-crossing"]._repr_html_()
    assert Reader(html).rows == notebook.MAX_ROWS + 1
    assert "and 10 more" in html
    assert len(html) < 40_000


def test_many_publishers_are_summed_up(tmp_path):
    sources = [f"2024-12-08-paper-{number}" for number in range(5)]
    records = building.records(
        **{f"sources/2024/{id}.yaml": building.source(publisher=id) for id in sources},
        **{f"actors/outlet/{id}.yaml": building.actor(id, "outlet") for id in sources},
        **{
            "events/2024/2024-12-07-crossing.yaml": building.event(
                claims={"one": building.claim(evidence=[building.evidence(s) for s in sources])}
            )
        },
    )
    data = sie.open_dataset(building.write(tmp_path / "seeds", records))
    assert "</bdi> and 2 more</td>" in data.events["2024-12-07-crossing"]._repr_html_()


def test_a_source_without_claims_has_no_table(tmp_path):
    seeds = shutil.copytree(SMALL, tmp_path / "seeds")
    shutil.rmtree(seeds / "events")
    source = sie.open_dataset(seeds).sources["2030-01-12-example-check"]
    assert "table" not in Reader(source._repr_html_()).tags


def test_an_event_tells_its_status_and_figures(data):
    html = data.events["2030-01-05-convoy-said-to-enter-iraq"]._repr_html_()
    assert "<strong>disputed</strong>" in html
    assert "that somebody denies it does not make it false" in html
    assert "Figures: people: 850 to 1,200, best 850" in html
    planned = data.events["2030-01-return-of-the-convoy"]._repr_html_()
    assert "<strong>planned</strong>" in planned
    assert "does not make it false" not in planned
