"""What a user holds: collections, links in both directions, names, and nothing to change."""

import copy
import pickle

import pytest

import syria_iraq_events as sie
from syria_iraq_events.dataset.collection import Collection
from syria_iraq_events.dataset.dataset import Dataset

import building

ID = "2024-12-07-crossing"


def folder_with_everything(seeds):
    """Every link there is, in one small folder."""
    claims = {
        "official": building.claim(
            figures={"soldiers": "2000.."},
            said_on="2024-12-07",
            when="2024-12-07",
            where=["town"],
            channel="statement",
        ),
        "source": building.claim(
            by=None,
            unnamed="a security source",
            within="ministry",
            figures={"soldiers": "dozens"},
            basis="relayed",
        ),
        "denial": building.claim("No soldier crossed.", stance="denies", target="official"),
        "later": building.claim(replaces={"claim": "official", "why": "update"}),
        "guess": building.claim(stance="predicts", likelihood="likely"),
    }
    return seeds(
        **{
            f"events/2024/{ID}.yaml": building.event(
                claims=claims,
                summary={"en": "A summary."},
                places=[{"place": "crossing", "role": "via", "note": "the gate"}],
                actors=[{"actor": "ministry", "role": "host"}],
                contexts=["military"],
                tags=["flight"],
                measures={"soldiers": {"of": "soldiers", "unit": "person", "kind": "cumulative"}},
                same_as={"wikidata": "Q1"},
                former_ids=["old-crossing"],
                note="A note.",
            ),
            "events/2024/2024-12-08-search.yaml": building.event(
                part_of=ID,
                date="2024-12-08",
                links=[{"rel": "response-to", "event": ID, "claims": [f"{ID}#official"]}],
            ),
            "sources/2024/2024-12-08-paper.yaml": building.source(
                url="https://paper.example/1",
                archive="https://archive.example/1",
                authors=["A. Writer"],
                created="2024-12-07",
                text={"words": 300, "sha256": building.SHA},
                supersedes="2024-12-07-paper",
                former_ids=["paper-old"],
                note="Weak.",
            ),
            "sources/2024/2024-12-07-paper.yaml": building.source(
                origin="derived",
                derived_from=[
                    {"source": "2024-12-08-paper", "how": "translates"},
                    {"outlet": "paper", "how": "cites"},
                ],
            ),
            "actors/person/spokesman.yaml": building.actor(
                "The Spokesman",
                speaks_for="ministry",
                country="IQ",
                roles=[
                    {"title": "spokesman", "of": "ministry", "from": "2022", "to": "2025-01"},
                    {"title": "adviser", "of": "ministry"},
                ],
                same_as={"wikidata": "Q2"},
            ),
            "places/crossing.yaml": building.place(
                "The Crossing",
                "border-crossing",
                countries=["IQ", "SY"],
                parent="town",
                lat=34.4,
                lon=41,
                precision="near",
                sides={
                    "IQ": {"town": "town", "names": {"ar": ["القائم"]}},
                    "SY": {"names": {"en": ["B"]}},
                },
            ),
            "removed.yaml": {
                "events": {
                    "2024-12-01-wrong": {
                        "reason": "it was another day",
                        "removed": "2026-11-22",
                        "replaced_by": [ID],
                    }
                }
            },
        }
    )


@pytest.fixture
def data(seeds):
    return sie.open_dataset(folder_with_everything(seeds))


def test_collections_are_mappings_by_id_in_order(data):
    assert list(data.events) == [ID, "2024-12-08-search"]
    assert [event.id for event in data.events.values()] == list(data.events)
    assert dict(data.events.items()) == {id: data.events[id] for id in data.events}
    assert len(data.claims) == 6
    assert ID in data.events and "nothing" not in data.events and 3 not in data.events
    assert data.events.get("nothing") is None
    assert data.events.keys() == set(data.events)
    assert repr(data.events) == "<2 events>"
    assert isinstance(data.events, Collection)


def test_an_unknown_id_raises_with_the_nearest_ids(data):
    with pytest.raises(sie.UnknownIdError, match="did you mean 'spokesman'") as caught:
        data.actors["spokeman"]
    assert isinstance(caught.value, KeyError) and caught.value.near == ("spokesman",)
    with pytest.raises(sie.UnknownIdError, match="no actor has the id 7"):
        data.actors[7]
    with pytest.raises(sie.UnknownIdError):
        data.claims[f"{ID}#nobody"]


def test_a_former_id_is_followed_with_one_warning(data):
    with pytest.warns(sie.MovedIdWarning, match="old-crossing is now") as caught:
        assert data.events["old-crossing"].id == ID
    assert len(caught) == 1
    with pytest.warns(sie.MovedIdWarning):
        assert data.sources["paper-old"].id == "2024-12-08-paper"


def test_a_withdrawn_id_says_why_and_what_replaces_it(data):
    with pytest.raises(sie.WithdrawnIdError, match="it was another day; see " + ID) as caught:
        data.events["2024-12-01-wrong"]
    assert caught.value.replaced_by == (ID,)
    assert "2024-12-01-wrong" not in data.events


def test_an_event_leads_to_everything_around_it(data):
    event = data.events[ID]
    assert event.title["ar"] == "عبور جنود" and event.label("ar") == "عبور جنود"
    assert event.summary["en"] == "A summary." and event.reality == "reported"
    assert event.date == sie.EdtfDate.parse("2024-12-07")
    (place,) = event.places
    assert (place.place.id, place.role, place.note) == ("crossing", "via", "the gate")
    (participant,) = event.actors
    assert (participant.actor.id, participant.role) == ("ministry", "host")
    assert event.contexts == ("military",) and event.tags == ("flight",)
    assert [part.id for part in event.parts] == ["2024-12-08-search"]
    assert event.part_of is None and event.parts[0].part_of == event
    assert event.linked_from == event.parts
    (link,) = event.parts[0].links
    assert (link.rel, link.event, link.claims) == (
        "response-to",
        event,
        (event.claims["official"],),
    )
    assert event.measures["soldiers"].unit == "person"
    assert list(event.claims) == ["official", "source", "denial", "later", "guess"]
    assert [source.id for source in event.sources] == ["2024-12-08-paper"]
    assert event.same_as["wikidata"] == "Q1" and event.former_ids == ("old-crossing",)
    assert (event.added, event.note) == ("2026-11-22", "A note.")
    assert event.parts[0].summary == {} and event.parts[0].note is None


def test_a_claim_leads_to_its_speaker_sources_and_answers(data):
    claims = data.events[ID].claims
    official, source, denial, later = (
        claims[key] for key in ("official", "source", "denial", "later")
    )
    assert official.event.id == ID and official.key == "official"
    assert official.speaker.is_named and official.by == data.actors["spokesman"]
    assert str(source.speaker) == "a security source (The Ministry)"
    assert source.by is None and source.within == data.actors["ministry"]
    assert source.unnamed == "a security source" and not source.speaker.is_named
    assert denial.target == official and official.answers == (denial,) and official.target is None
    assert later.replaces.claim == official and later.replaces.why == "update"
    assert official.replaced_by == (later,) and official.replaces is None
    assert official.figures["soldiers"].low == 2000 and denial.figures == {}
    assert official.said_on == official.when == sie.EdtfDate.parse("2024-12-07")
    assert official.where == (data.places["town"],) and denial.said_on is None
    assert (official.stance, official.basis, official.channel) == (
        "asserts",
        "unstated",
        "statement",
    )
    assert claims["guess"].likelihood == "likely" and official.likelihood is None
    (evidence,) = official.evidence
    assert (evidence.words, evidence.sha256, evidence.part, evidence.at) == (
        12,
        building.SHA,
        "body",
        None,
    )
    assert evidence.source == official.sources[0] == data.sources["2024-12-08-paper"]
    assert official.note is None and official.says == "Soldiers crossed the border."


def test_actors_places_and_sources_lead_back(data):
    ministry, spokesman = data.actors["ministry"], data.actors["spokesman"]
    assert spokesman.speaks_for == ministry and ministry.spokespeople == (spokesman,)
    assert ministry.speaks_for is None and ministry.country is None and spokesman.country == "IQ"
    assert {claim.key for claim in spokesman.claims} == {
        "official",
        "denial",
        "later",
        "guess",
        "first",
    }
    assert [event.id for event in ministry.events] == [ID]
    assert [source.id for source in data.actors["paper"].sources] == [
        "2024-12-07-paper",
        "2024-12-08-paper",
    ]
    first, second = spokesman.roles
    assert (first.title, first.of) == ("spokesman", ministry)
    assert first.from_.earliest.year == 2022 and first.to.precision == "month"
    assert second.from_ is None and second.to is None

    town, crossing = data.places["town"], data.places["crossing"]
    assert crossing.parent == town and town.children == (crossing,) and town.parent is None
    assert crossing.sides["IQ"].town == town and crossing.sides["SY"].town is None
    assert crossing.sides["IQ"].label("ar") == crossing.sides["IQ"].names["ar"][0] == "القائم"
    assert (crossing.lat, crossing.lon, crossing.precision) == (34.4, 41, "near")
    assert [event.id for event in crossing.events] == [ID] and town.lat is None
    assert crossing.countries == ("IQ", "SY") and crossing.kind == "border-crossing"

    copy_, original = data.sources["2024-12-07-paper"], data.sources["2024-12-08-paper"]
    by_source, by_outlet = copy_.derived_from
    assert (by_source.source, by_source.outlet, by_source.how) == (original, None, "translates")
    assert (by_outlet.source, by_outlet.outlet) == (None, data.actors["paper"])
    assert original.derivatives == (copy_,) and original.supersedes == copy_
    assert original.publisher.id == "paper" and original.kind == "news" and original.lang == "en"
    assert (original.url, original.archive) == (
        "https://paper.example/1",
        "https://archive.example/1",
    )
    assert original.authors == ("A. Writer",) and original.origin == "unknown"
    assert original.text.words == 300 and copy_.text is None and copy_.supersedes is None
    assert original.created.text == "2024-12-07" and copy_.created is None
    assert original.published.text == "2024-12-08" and original.consulted == "2026-11-22"
    assert len(original.claims) == 6 and original.note == "Weak."
    assert original.former_ids == ("paper-old",) and original.title == "Soldiers cross"


def test_names_are_found_in_any_spelling(data):
    assert data.actors_named("THE SPOKESMAN") == (data.actors["spokesman"],)
    assert data.places_named("القائـــم") == (data.places["crossing"],)
    assert data.actors_named("nobody") == ()


def test_the_timeline_goes_by_day(data):
    assert [event.id for event in data.timeline()] == [ID, "2024-12-08-search"]


def test_nothing_can_be_changed(data):
    event = data.events[ID]
    claim = event.claims["official"]
    for thing in (
        data,
        event,
        claim,
        claim.speaker,
        event.places[0],
        data.actors["spokesman"],
        event.measures["soldiers"],
    ):
        for name in ("title", "id", "new", "kind"):
            with pytest.raises(AttributeError):
                setattr(thing, name, "x")
        with pytest.raises(AttributeError):
            del thing.id
    for mapping in (event.title, event.claims, claim.figures, data.actors["paper"].names):
        with pytest.raises(TypeError):
            mapping["en"] = "x"
    with pytest.raises(TypeError):
        data.events[ID] = None
    event.to_dict()["title"]["en"] = "changed"
    event.record().title["en"] = "changed"
    assert event.title["en"] == data.events[ID].title["en"] == "Soldiers cross"
    assert copy.copy(event) is event and copy.deepcopy(event) is event
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(event)


def test_equal_where_the_content_is_equal(seeds, data, tmp_path):
    again = sie.open_dataset(tmp_path / "seeds")
    assert again == data and hash(again) == hash(data) and again.digest == data.digest
    assert again.events == data.events and hash(again.events) == hash(data.events)
    assert again.events[ID] == data.events[ID]
    assert len({again.events[ID], data.events[ID]}) == 1
    assert again.events[ID].places == data.events[ID].places
    assert hash(again.events[ID].places[0]) == hash(data.events[ID].places[0])
    speakers = {claim.speaker for claim in data.claims.values()}
    assert len(speakers) == 2
    building.write(tmp_path / "seeds", {"places/other.yaml": building.place("Other")})
    other = sie.open_dataset(tmp_path / "seeds")
    assert other != data and other.events != data.events
    for thing in (
        data,
        data.events,
        data.events[ID],
        data.claims[f"{ID}#source"].speaker,
        data.events[ID].places[0],
    ):
        assert thing != "something else"


def test_everything_shows_itself(data):
    event = data.events[ID]
    shown = [
        data, event, event.places[0], event.actors[0], event.parts[0].links[0],
        event.measures["soldiers"], event.claims["official"], event.claims["official"].speaker,
        event.claims["official"].evidence[0], event.claims["later"].replaces,
        data.sources["2024-12-07-paper"].derived_from[0], data.sources["2024-12-08-paper"].text,
        data.actors["spokesman"].roles[0], data.places["crossing"].sides["IQ"],
    ]  # fmt: skip
    for thing in shown:
        assert repr(thing).startswith("<") and "object at 0x" not in repr(thing)
    assert str(event) == "2024-12-07  Soldiers cross"
    assert str(event.claims["denial"]) == "The Spokesman denies: No soldier crossed."
    assert str(data.sources["2024-12-07-paper"]) == "The Paper, 2024-12-08: Soldiers cross"
    assert str(data.places["town"]) == "The Town"
    assert repr(data) == "<Dataset 0.1.0: 2 events, 6 claims, 2 sources, 3 actors, 2 places>"


def test_versions_stand_in_the_dataset(data):
    assert data.data_version == sie.__version__
    assert (data.schema_version, data.rule_version) == (sie.SCHEMA_VERSION, sie.RULE_VERSION)


def test_a_compiled_folder_opens_like_its_seeds(data, tmp_path):
    from syria_iraq_events.dataset.compile import compile_seeds
    from syria_iraq_events.reading.seeds import read_seeds

    compiled = compile_seeds(read_seeds(tmp_path / "seeds"))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "records.index").write_bytes(compiled.index)
    (tmp_path / "out" / "records.jsonl").write_bytes(compiled.records)
    assert sie.open_dataset(tmp_path / "out") == data


def test_a_folder_that_is_not_there_or_holds_no_records(tmp_path):
    with pytest.raises(FileNotFoundError, match="no folder"):
        sie.open_dataset(tmp_path / "nowhere")
    with pytest.raises(sie.ReadingError, match="no folder of records"):
        sie.open_dataset(tmp_path)


def test_records_that_break_a_rule_are_told_and_not_opened(seeds):
    folder = seeds(
        **{
            f"events/2024/{ID}.yaml": building.event(part_of="nothing", date="2024-02-30"),
            "sources/2024/2024-12-08-paper.yaml": building.source(
                publisher="nobody", origin="derived", derived_from=[{"how": "cites"}]
            ),
        }
    )
    with pytest.raises(sie.ReadingError) as caught:
        sie.open_dataset(folder)
    codes = sorted(finding.code for finding in caught.value.findings)
    assert codes == ["SIE301", "SIE301", "SIE401", "SIE502"]


def test_a_dataset_of_one_process_is_one_object():
    assert isinstance(sie.load(), Dataset) and sie.load() is sie.load()


def test_unknown_names_of_the_package():
    with pytest.raises(AttributeError, match="no attribute 'lode'"):
        sie.lode
    assert "load" in dir(sie)
