"""What a user holds of a conclusion: read-only, comparable, in two languages, as plain values."""

import pytest

import syria_iraq_events as sie
from syria_iraq_events.assessment.origins import Origins
from syria_iraq_events.dataset import assessing

import building

OUTLET = building.actor("The Channel", "outlet")
ARABIC = building.actor("The Ministry", "government-body") | {
    "names": {"en": ["The Ministry"], "ar": ["الوزارة"]}
}


@pytest.fixture
def data(seeds):
    """One report of a channel and of nobody known, one denial of a ministry."""
    nobody = building.source(publisher="channel", published="2024-12-09")
    claims = {
        "report": building.claim(
            by="channel", figures={"soldiers": "40.."}, evidence=[building.evidence("page")]
        ),
        "nobody": building.claim(
            unnamed="posts", figures={"soldiers": 30}, evidence=[building.evidence("copy")]
        ),
        "denial": building.claim(stance="denies", target="report", figures={"soldiers": "none"}),
    }
    measures = {
        name: {"of": name, "unit": "person", "kind": "stock"} for name in ("soldiers", "officers")
    }
    event = building.event(
        actors=[{"actor": "ministry", "role": "actor"}], claims=claims, measures=measures
    )
    return sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-07-crossing.yaml": event,
                "actors/outlet/channel.yaml": OUTLET,
                "actors/government-body/ministry.yaml": ARABIC,
                "sources/page.yaml": building.source(publisher="channel", origin="original"),
                "sources/copy.yaml": nobody,
            }
        )
    )


@pytest.fixture
def event(data):
    return data.events["2024-12-07-crossing"]


def test_an_origin_is_named_in_two_languages(event):
    known, unknown = (event.claims[key].origin for key in ("denial", "nobody"))
    assert (known.label("en"), known.label("ar"), str(known)) == (
        "The Ministry", "الوزارة", "The Ministry",
    )  # fmt: skip
    assert (unknown.label("en"), unknown.label("ar")) == ("unknown origin", "مصدر غير معروف")
    assert known.is_known and not unknown.is_known and unknown.roots == ()
    assert (repr(known), repr(unknown)) == ("<Origin ministry>", "<Origin ?>")


def test_origins_are_compared_by_their_roots(event):
    one, other = event.claims["denial"].origin, event.claims["report"].origin
    assert one == event.claims["denial"].origin and other != one != "ministry"
    assert len({one, other, event.claims["denial"].origin}) == 2


def test_a_status_holds_its_reasons(event):
    status = event.status()
    assert (status.term, str(status), status.line) == ("denied", "denied", 7)
    assert status.rule_version == "1" and status.subject == "2024-12-07-crossing"
    assert [str(origin) for origin in status.asserting] == ["The Channel"]
    assert status.doubting == status.struck == status.superseded == ()
    assert repr(status) == f"<Status denied: {status.explanation()}>"
    assert status == event.status("2099-01-01") and status != event.status("2024-12-07")
    assert status != "denied" and hash(status) == hash(event.status())
    with pytest.raises(AttributeError):
        status.term = "reported"


def test_a_status_explains_itself_in_two_languages(event):
    english, arabic = (event.status().explanation(lang) for lang in ("en", "ar"))
    assert english.startswith("The Ministry denies it") and "does not make it false" in english
    assert arabic.startswith("ينفيه الوزارة") and "لا يعني النفي" in arabic
    with pytest.raises(ValueError, match="'en' and 'ar', not 'fr'"):
        event.status().explanation("fr")


def test_a_status_as_plain_values_is_a_copy(event):
    plain = event.status().to_dict()
    assert plain["status"] == "denied" and plain["denying"] == [["ministry"]]
    assert plain["subject"] == event.id and plain["explanation"]
    plain["denying"].clear()
    assert event.status().to_dict()["denying"] == [["ministry"]]


def test_a_claim_has_a_status_of_its_own(event):
    assert event.claims["report"].status().term == "denied"
    assert event.claims["nobody"].status().term == "reported"


def test_a_figure_holds_its_rows(event):
    figure = event.figure("soldiers")
    assert (figure.low, figure.best, figure.high) == (30, 40, 40)
    assert figure.open_high and not figure.open_low
    assert str(figure) == "30 to 40 or more, best 40"
    assert repr(figure) == "<Figure soldiers: 30 to 40 or more, best 40>"
    report, nobody, denial = figure.rows
    assert report.counts and report.why_not is None and report.origin == report.claim.origin
    assert [source.id for source in nobody.sources] == ["copy"]
    assert not denial.counts and denial.why_not == "denies"
    assert repr(report) == "<FigureRow 40.. by The Channel>"
    assert repr(denial) == "<FigureRow none by The Spokesman (denies)>"


def test_figures_are_compared_by_what_they_say(event):
    one = event.figure("soldiers")
    assert one == event.figure("soldiers", as_of="2099-01-01") and one != 40
    assert one != event.figure("soldiers", "range") and one != event.figure("officers")
    assert len({one, event.figure("soldiers"), event.figure("officers")}) == 2
    assert str(event.figure("officers")) == "no figure"
    assert str(event.figure("soldiers", "latest-official")) == "30 to 40 or more"


def test_a_figure_as_plain_values_is_a_copy(event):
    plain = event.figure("soldiers").to_dict()
    assert (plain["event"], plain["measure"], plain["best"]) == (event.id, "soldiers", 40)
    plain["rows"][0]["counts"] = False
    assert event.figure("soldiers").rows[0].counts


def test_what_nobody_measures_has_no_figure(event):
    with pytest.raises(KeyError, match="no measure has the id 'tanks'"):
        event.figure("tanks")
    with pytest.raises(ValueError, match="median-of-origins"):
        event.figure("soldiers", "mean")


def test_a_past_day_has_the_rows_of_the_day(event):
    figure = event.figure("soldiers", as_of="2024-12-08")
    assert [row.claim.key for row in figure.rows] == ["report", "denial"]
    assert event.figure("soldiers", as_of="2024-12-07").rows == ()
    assert event.figure("soldiers", "range", "2024-12-07").low is None


def test_what_counts_on_a_day_is_told_to_who_lists_the_claims(data, event):
    for day, there in (("2024-12-07", 0), ("2024-12-08", 2), ("2024-12-09", 3)):
        then, line = data.as_of(day), event.to_dict()
        assert len(assessing._standing(then, line, assessing._claims(then, line)).current) == there


def test_a_day_in_another_form_is_refused(data):
    with pytest.raises(ValueError, match="Invalid isoformat"):
        data.as_of("yesterday")
    with pytest.raises(ValueError, match="'certain' or 'possible', not 'likely'"):
        data.as_of("2024-12-08", "likely")


def test_the_way_to_a_root_is_the_shortest():
    actors = {
        "wire": {"kind": "outlet", "speaks_for": "owner"},
        "owner": {"kind": "company"},
        "paper": {"kind": "outlet"},
    }
    original = {"publisher": "wire", "origin": "original", "derived_from": []}
    sources = {
        "story": original,
        "copy": {"publisher": "paper", "origin": "derived", "derived_from": [{"source": "story"}]},
        "page": {
            "publisher": "paper",
            "origin": "derived",
            "derived_from": [{"source": "copy"}, {"source": "story"}, {"outlet": "paper"}],
        },
    }
    origins = Origins(actors.__getitem__, sources.__getitem__)
    assert origins.roots("page") == {
        "owner": ("page", "story", "wire", "owner"),
        "paper": ("page", "paper"),
    }
    assert origins.roots("copy") == {"owner": ("copy", "story", "wire", "owner")}
    quoted = {"by": "wire", "evidence": [{"source": "page"}]}
    assert origins.ways(quoted) == {"owner": ("wire", "owner")}
