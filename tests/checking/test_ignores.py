"""Comments that let a warning be: where they count, and what is said of those that do not."""

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.checking.ignores import ignores_in

import examples

TOWN = "# places/town.yaml\nkind: town\nnames: {{en: [The Town, The Town]}}{}\ncountries: [IQ]\n"


def checked(folder, text):
    report = check([examples.folder_with(text, folder)])
    return [finding.code for finding in report.findings], [one.code for one in report.ignored]


@pytest.mark.parametrize(
    ("comment", "found", "ignored"),
    [
        ("", ["SIE613"], []),
        (" # sie: ignore[SIE613] printed so", [], ["SIE613"]),
        (" #sie:ignore[SIE613] printed so", [], ["SIE613"]),
        (" # sie: ignore[SIE613, SIE504] printed so", ["SIE904"], ["SIE613"]),
        (" # sie: ignore[SIE613]", ["SIE613", "SIE903"], []),
        (" # sie: ignore because", ["SIE613", "SIE903"], []),
        (" # sie: ignore[] because", ["SIE613", "SIE903"], []),
        (" # sie: ignore[SIE999] because", ["SIE613", "SIE905"], []),
        (" # sie: ignore[SIE301] because", ["SIE613", "SIE905"], []),
        (" # sie: ignore[SIE504] because", ["SIE613", "SIE904"], []),
    ],
)
def test_a_comment_at_the_end_of_the_line(tmp_path, comment, found, ignored):
    # A comment that touches its sign is one that would be lost (SIE119) in a plain text only.
    codes, let_be = checked(tmp_path, TOWN.format(comment))
    assert ([one for one in codes if one != "SIE119"], let_be) == (found, ignored)


def test_a_comment_alone_above_the_line(tmp_path):
    text = TOWN.format("").replace("names", "# sie: ignore[SIE613] so\n# and more\nnames")
    assert checked(tmp_path, text) == ([], ["SIE613"])


def test_a_comment_that_is_too_far_away(tmp_path):
    text = TOWN.format("").replace("kind", "# sie: ignore[SIE613] so\nkind")
    assert checked(tmp_path, text) == (["SIE904", "SIE613"], [])


def test_an_ignore_in_a_text_is_none():
    assert ignores_in("note: sie ignore[SIE613]\n") == []


def test_a_record_that_could_not_be_read_has_no_unused_ignores(tmp_path):
    codes, _ = checked(tmp_path, TOWN.format(" # sie: ignore[SIE613] so") + "colour: red\n")
    assert codes == ["SIE201"]


def test_a_comment_at_the_end_of_a_file(tmp_path):
    codes, _ = checked(tmp_path, TOWN.format("") + "# sie: ignore[SIE613] so\n")
    assert codes == ["SIE613", "SIE904"]
