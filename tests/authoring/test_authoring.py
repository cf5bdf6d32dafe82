"""From flags and answers to records: ids, addresses, values, references, text."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syria_iraq_events.authoring.answers import problem
from syria_iraq_events.authoring.draft import Draft, schema_above
from syria_iraq_events.authoring.entity import entity_draft, namesakes
from syria_iraq_events.authoring.event import claim, claim_key, event_draft, event_id
from syria_iraq_events.authoring.match import label, matches, near
from syria_iraq_events.authoring.parts import by_language, name_for_id
from syria_iraq_events.authoring.slug import date_prefix, slug, transliterated, unused
from syria_iraq_events.authoring.source import derivations, described_title, source_draft
from syria_iraq_events.authoring.url import Address, date_in, host_of, language_in, words_in
from syria_iraq_events.authoring.url import read_address as read
from syria_iraq_events.mending.compose import composed
from syria_iraq_events.reading import tree
from syria_iraq_events.reading.finding import ReadingError
from syria_iraq_events.reading.seeds import id_problem, read_record, read_seeds
from syria_iraq_events.records import KINDS
from syria_iraq_events.values.fingerprint import fingerprint
from syria_iraq_events.versions import SCHEMA_VERSION

import building
from conftest import SEEDS
from hard_texts import HARD
from strategies import instances

PASSAGE = "one two three four five six seven eight"


@pytest.fixture
def some(seeds):
    """A small folder of records with outlets and the addresses of their sources."""
    return read_seeds(
        seeds(
            **{
                "sources/2024/2024-12-08-paper.yaml": building.source(
                    url="https://www.paper.example/en/politics/1"
                ),
                "sources/2024/2024-12-09-paper.yaml": building.source(
                    url="https://ar.paper.example/politics/2", lang="ar", kind="video"
                ),
                "sources/2025/2025-01-01-radio.yaml": building.source(
                    publisher="radio", url="https://shared.example/radio/1", lang="tr"
                ),
                "sources/2025/2025-01-02-paper.yaml": building.source(
                    url="https://shared.example/paper/1"
                ),
                "sources/2025/2025-01-03-paper.yaml": building.source(),
                "actors/outlet/radio.yaml": building.actor("Radio North", "outlet"),
                "actors/person/other.yaml": building.actor("The Spokesman"),
                "places/gate.yaml": {
                    **building.place(),
                    "names": {"en": ["The Gate"], "ar": ["البوابة"]},
                    "former_ids": ["old-gate"],
                },
                "removed.yaml": {
                    "places": {"no-town": {"reason": "It was none.", "removed": "2025-01-01"}}
                },
            }
        )
    )


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Iraq's army at Al-Qa’im", "iraqs-army-at-al-qaim"),
        ("Türkiye, İstanbul & Ağrı", "turkiye-istanbul-agri"),
        ("القائم", "al-qaim"),
        ("عبد الله", "abd-allah"),
        ("مُقداد", "muqdad"),
        ("وليد", "wlid"),
        ("سوريا", "surya"),
        ("هەولێر", "hawler"),
        ("العـراق", "al-araq"),
        ("٢٠٢٥ عام", "2025-aam"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_texts_become_short_names(text, short):
    assert slug(text) == short


def test_short_names_are_cut_after_a_word():
    assert slug("word " * 40) == "-".join(["word"] * 16)
    assert slug("a" * 100) == "a" * 80
    assert slug("one two", 3) == "one"


@given(st.text(max_size=200))
def test_a_short_name_is_an_id_or_nothing(text):
    found = slug(text)
    assert not found or not id_problem(found) or id_problem(found).endswith("Windows")
    assert transliterated(text) == transliterated(text)


def test_ids_are_unused():
    assert unused("town", ()) == "town"
    assert unused("town", {"town", "town-2"}) == "town-3"
    assert unused("con", ()) == "con-2"
    long = "a" * 79 + "b"
    assert unused(long, {long}) == "a" * 78 + "-2"


@pytest.mark.parametrize(
    ("date", "prefix"),
    [
        ("2025-03-01", "2025-03-01"),
        ("2025-03-01~", "2025-03-01"),
        ("2025", "2025"),
        ("2024-12-0X", "2024-12"),
        ("../2025-03", "2025-03"),
        ("[2025-03-01..2025-03-07]", "2025-03-01"),
        ("[2025-03-01..2025-03-08]", "2025-03"),
    ],
)
def test_ids_begin_with_the_date_as_far_as_it_is_known(date, prefix):
    assert date_prefix(date) == prefix


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        # the same host and folder; the language is in the address
        ("https://paper.example/en/politics/9?utm_source=x", ("paper", "en", "news", None)),
        ("https://ar.paper.example/2025/02/17/x", ("paper", "ar", "video", "2025-02-17")),
        # another host of the same owner
        ("https://m.paper.example/17022025", ("paper", None, "news", "2025-02-17")),
        # a host that many share
        ("https://shared.example/radio/2", ("radio", "tr", "news", None)),
        ("https://shared.example/else/2", (None, None, "news", None)),
        # an outlet without sources, by its name
        ("https://radionorth.example/20250217/a", ("radio", None, None, "2025-02-17")),
        ("https://nobody.example/a", (None, None, None, None)),
        ("https://[::1/a", (None, None, None, None)),
    ],
)
def test_an_address_tells_what_it_can(some, url, expected):
    found = read(url, some)
    known = expected[1] if "shared" not in url else found.lang
    assert (found.publisher, found.lang, found.kind, found.published) == (
        expected[0], known, *expected[2:],
    )  # fmt: skip
    assert "utm_source" not in found.url


def test_an_archived_page_is_that_page(some):
    copy = (
        "https://web.archive.org/web/20250218000000/https://paper.example/en/2025/02/17/a?fbclid=1"
    )
    found = read(copy, some)
    assert found.archive == copy
    assert found.url == "https://paper.example/en/2025/02/17/a"
    assert (found.publisher, found.lang, found.published) == ("paper", "en", "2025-02-17")


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2025/2/7/a", "2025-02-07"),
        ("/2025-02-17-a", "2025-02-17"),
        ("/170220252", "2025-02-17"),
        ("/2025/02/a", "2025-02"),
        ("/2025/13/40/a", None),
        ("/31022025", None),
        ("/story/818810/a", None),
        ("/2024-04-04/2025-02-18", None),  # which of them?
        ("/article/18238524", None),
    ],
)
def test_days_in_addresses(path, day):
    assert date_in(f"https://a.example{path}") == day


def test_parts_of_addresses():
    assert host_of("https://WWW.a.example") == "a.example"
    assert host_of("https://[a") == ""
    assert language_in("https://english.a.example/x") == "en"
    assert language_in("https://a.example/kurdish/x") is None
    assert words_in("https://a.example/en/1234-iraq-shuts-the-gate-99999.html") == (
        "Iraq shuts the gate"
    )
    assert words_in("https://a.example/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82-a-b") == "العراق a b"
    assert words_in("https://a.example/a-b") is None
    assert words_in("https://a.example/") is None
    assert described_title(Address("https://a.example", words="On the [old] gate")) == (
        "[On the old gate]", "Title read from the address.",
    )  # fmt: skip


def test_the_records_tell_most_of_what_their_own_addresses_hold():
    """Of every source on record, as if it were new: hardly ever wrong, and seldom silent."""
    seeds = read_seeds(SEEDS)
    right = wrong = 0
    for id, source in list(seeds.sources.items())[::6]:
        if source.url:
            del seeds.sources[id]
            found = read(source.url, seeds)
            seeds.sources[id] = source
            for told, true in ((found.publisher, source.publisher), (found.lang, source.lang)):
                right += told == true
                wrong += told not in (None, true)
    assert wrong <= 1
    assert right > 140


def test_values_are_checked_by_the_models():
    assert problem("event", ("date",), "2025-03-01") == ""
    assert "write `2025-03-01`" in problem("event", ("date",), "2025/03/01")
    assert "28 days" in problem("event", ("date",), "2025-02-30")
    assert "30..20" in problem("event", ("claims", "a", "figures", "men"), "30..20")
    assert problem("event", ("claims", "a", "figures", "men"), "20..30") == ""
    assert "is empty" in problem("event", ("title", "en"), "")
    assert "no line of text" in problem("event", ("title", "en"), "a\nb")
    assert "U+200F" in problem("event", ("title", "en"), "a\u200f")
    assert "surrogate" in problem("event", ("title", "en"), "a\ud800") or "UTF-8" in problem(
        "event", ("title", "en"), "a\ud800"
    )
    assert "did you mean `person`" in problem("actor", ("kind",), "persno")
    assert problem("place", ("countries", 0), "iq") == "`iq` is no country code: write `IQ`"
    assert problem("source", ("url",), "paper.example").endswith("write `https://paper.example`")
    nul = problem("event", ("title", "en"), "\x00")
    assert "U+0000" in nul


def test_records_are_found_by_what_people_type(some):
    assert matches(some, "places", "gate") == ("gate",)
    assert matches(some, "places", "old-gate") == ("gate",)
    assert matches(some, "places", "no-town") == ()
    assert matches(some, "places", "بوابة") == ()
    assert matches(some, "places", "البَوابة") == ("gate",)
    assert matches(some, "actors", "the spokesman") == ("other", "spokesman")
    assert matches(some, "actors", "!") == ()
    assert matches(some, "events", "Soldiers cross") == ("2024-12-07-crossing",)
    assert matches(some, "sources", "http://paper.example/en/politics/1/#top") == (
        "2024-12-08-paper",
    )
    assert near(some, "places", "بوابة") == ("gate",)
    assert near(some, "actors", "radio-nort") == ("radio",)
    assert near(some, "actors", "x" * 200) == ()
    assert label(some, "places", "gate") == "gate (The Gate)"
    assert label(some, "sources", "2024-12-08-paper") == "2024-12-08-paper (Soldiers cross)"
    assert label(some, "places", "unread") == "unread"


def test_a_record_without_a_title_is_known_by_its_id_only(some):
    some.places["gate"] = some.places["gate"].model_copy(update={"names": {}})
    assert label(some, "places", "gate") == "gate"


def test_names_are_filed_by_their_script():
    names = by_language(["A", "ب", "A", "2024"], [("kmr", "Ç")])
    assert names == {"en": ["A", "2024"], "ar": ["ب"], "kmr": ["Ç"]}
    assert name_for_id({"ar": ["ب"], "en": ["A"]}) == "A"
    assert name_for_id({"ar": ["ب"]}) == "ب"
    assert name_for_id({}) == ""


def test_drafts_have_ids_of_their_own(some):
    mark = fingerprint(PASSAGE)
    said = claim(
        {"by": "spokesman", "stance": "asserts", "says": "It is so.", "basis": "unstated"},
        "2024-12-08-paper", mark, "headline",
    )  # fmt: skip
    assert said["evidence"][0]["part"] == "headline"
    assert "stance" not in said
    assert "basis" not in said
    assert "part" not in claim({"says": "x"}, "a", mark, "body")["evidence"][0]
    assert claim_key(None, "日本", None) == "speaker-asserts"
    fields = {
        "type": "consult", "title": {"en": "Crossing"}, "date": "2024-12-07",
        "reality": "reported", "added": "2025-01-01",
    }  # fmt: skip
    draft = event_draft(some, fields, {"a": said})
    assert draft.id == "2024-12-07-crossing-2"
    assert "reality" not in draft.record
    assert event_draft(some, fields, {"a": said}, "an-id").id == "an-id"
    assert event_id(some, "2025", "word " * 40) == "2025" + "-word" * 15
    source = {**building.source(published="2024-12-08"), "origin": "unknown"}
    assert source_draft(some, source).id == "2024-12-08-paper-2"
    assert "origin" not in source_draft(some, source, "x").record
    assert derivations(some, [("2024-12-08-paper", "quotes"), ("radio", "quotes")]) == [
        {"source": "2024-12-08-paper", "how": "quotes"},
        {"outlet": "radio", "how": "quotes"},
    ]
    town = entity_draft(some, "place", building.place("No Town"))
    assert town.id == "no-town-2", "a withdrawn id is never used again"
    assert entity_draft(some, "place", building.place(), "x").id == "x"
    assert namesakes(some, "actor", {"en": ["The Spokesman", "X"]}) == ("other", "spokesman")


def test_a_draft_is_written_where_it_belongs_and_never_over_another(tmp_path):
    draft = Draft("actor", "a-paper", building.actor("A: Paper", "outlet"), ("why", "so"))
    path = draft.write(tmp_path / "seeds")
    assert path == tmp_path / "seeds/actors/outlet/a-paper.yaml"
    assert path.read_text("utf-8") == ('# why\n# so\nkind: outlet\nnames:\n  en: ["A: Paper"]\n')
    with pytest.raises(FileExistsError):
        draft.write(tmp_path / "seeds")
    source = Draft("source", "2025-03-01-paper", building.source())
    assert source.path(Path("seeds")) == Path("seeds/sources/2025/2025-03-01-paper.yaml")


@pytest.mark.parametrize(
    "draft",
    [
        Draft("place", "The_Town", building.place()),
        Draft("place", "town", building.place("a\u200fb")),
        Draft("place", "town", building.place("a\ud800")),
        Draft("place", "town", building.place(kind="towns")),
        Draft("place", "town", {}),
    ],
)
def test_what_would_not_be_read_is_not_written(draft, tmp_path):
    with pytest.raises(ReadingError):
        draft.write(tmp_path)
    assert not list(tmp_path.rglob("*"))


def test_the_editor_is_told_the_nearest_schema(tmp_path):
    path = tmp_path / "seeds" / "places" / "town.yaml"
    version = tmp_path / "schemas" / SCHEMA_VERSION
    assert schema_above(path, "place") is None
    (version / "editor").mkdir(parents=True)
    (version / "place.schema.json").touch()
    assert schema_above(path, "place") == f"../../schemas/{SCHEMA_VERSION}/place.schema.json"
    (version / "editor" / "place.schema.json").touch()
    expected = f"../../schemas/{SCHEMA_VERSION}/editor/place.schema.json"
    assert schema_above(path, "place") == expected
    draft = Draft("place", "town", building.place())
    first = draft.write(tmp_path / "seeds").read_text("utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={expected}"


@pytest.mark.parametrize("path", sorted(SEEDS.glob("places/a*.yaml")) + sorted(
    SEEDS.glob("sources/2025/2025-02-1*.yaml")
), ids=lambda path: path.stem)  # fmt: skip
def test_records_are_written_as_curators_wrote_them(path):
    kind = "place" if "places" in path.parts else "source"
    text = path.read_text("utf-8")
    record = read_record(path, KINDS[kind]).to_dict()
    again = tree.parse(composed(record, KINDS[kind]), "x").data
    assert again == tree.parse(text, "x").data
    if "#" not in text:
        assert composed(again, KINDS[kind]) == text


def test_what_must_be_quoted_is():
    place = {
        **building.place(), "kind": "town", "countries": ["NO"], "lat": 1.5, "note": "a\nb: c",
        "names": {"en": ["2024", "yes", "a, b", "why?", "a -", "~x", "C: D", '"b"', "x:"]},
        "sides": {"NO": {"town": "town", "names": {"en": ["a"]}}},
    }  # fmt: skip
    text = composed(place, KINDS["place"])
    assert 'en: ["2024", "yes", "a, b", "why?", "a -", "~x", "C: D", "\\"b\\"", "x:"]' in text
    assert 'note: "a\\nb: c"' in text
    assert '  "NO":\n    town: town\n' in text
    assert "lat: 1.5" in text
    assert tree.parse(text, "x").data == place


def test_long_collections_stand_on_lines_of_their_own():
    event = {
        **building.event(title={"en": "x" * 70, "ar": "y" * 70}), "date": "2025",
        "links": [{"rel": "caused-by", "event": "e", "claims": ["a", "b"]}],
        "same_as": {"wikidata": "Q1"},
        "claims": {"a": {**building.claim(), "figures": {"men": "2024", "others": "dozens"}}},
    }  # fmt: skip
    text = composed(event, KINDS["event"])
    assert f"title:\n  en: {'x' * 70}\n" in text
    assert "date: 2025\n" in text
    assert "links:\n  - {rel: caused-by, event: e, claims: [a, b]}\n" in text
    assert "    figures: {men: 2024, others: dozens}\n" in text


@pytest.mark.parametrize("kind", ["event", "source", "actor", "place"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_whatever_is_written_reads_back_equal(kind, data, tmp_path_factory):
    record = data.draw(instances(kind, given=HARD))
    path = tmp_path_factory.mktemp("seeds") / f"{kind}.yaml"
    path.write_text(composed(record, KINDS[kind]), "utf-8", newline="\n")
    found = read_record(path, KINDS[kind])
    assert not isinstance(found, tuple), found
    assert plain(found.to_dict()) == plain(KINDS[kind].model_validate(record).to_dict())


def plain(value):
    """A value whose whole numbers are texts: the reader keeps most numbers as they are written."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain(part) for part in value]
    return float(value) if isinstance(value, float) else str(value)
