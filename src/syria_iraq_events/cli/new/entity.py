"""``sie new actor`` and ``sie new place``: what has names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.new.ask import Asker, confirm_new, given_term
from syria_iraq_events.cli.new.finish import common, finish, read_folder
from syria_iraq_events.cli.run import Run, pass_run

if TYPE_CHECKING:
    from collections.abc import Callable

_CODES = (
    "\b\nExit codes: 0 written, 1 written with errors that the check told, 2 nothing written.\n"
)
PAIR = (str, str)


def _named(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options of records with names."""
    for option in (
        click.argument("id", metavar="[ID|NAME]", required=False),
        click.option("--same-as", type=PAIR, multiple=True, metavar="COLLECTION ID"),
        click.option("--another", is_flag=True, help="Although a record bears the name already."),
        click.option(
            "--name-in", type=PAIR, multiple=True, metavar="LANG NAME",
            help="A name in another language.",
        ),
        click.option(
            "--name", "names", multiple=True, metavar="NAME",
            help="A name; Latin letters are filed under English, Arabic ones under Arabic.",
        ),
    ):  # fmt: skip
        command = option(command)
    return common(command)


@click.command(
    "actor",
    short_help="Who acts or speaks: a body, an outlet, a person in a public role.",
    epilog="\b\nExamples:\n  sie new actor --kind outlet --name 'Example Daily' --country IQ\n"
    "  sie new actor --kind person --name 'A. Mayor' --role 'mayor of the town' town-council\n\n"
    + _CODES,
)
@click.option("--kind", metavar="TERM", help="What kind of actor (actor-kind).")
@click.option("--country", metavar="CODE", help="The country it belongs to, such as IQ.")
@click.option("--speaks-for", metavar="ACTOR", help="Whose word its word is; id or name.")
@click.option("--role", "roles", type=PAIR, multiple=True, metavar="TITLE ACTOR", help="An office.")
@_named
@pass_run
def actor_command(run: Run, /, id: str | None, **flags: Any) -> None:
    """Write an actor: seeds/actors/KIND/ID.yaml.

    Persons stand on record in their public role only, never for what they are in private.
    """
    from syria_iraq_events.records.vocabulary import ACTOR_KINDS

    seeds = read_folder(run, flags["folder"])
    asker = Asker(seeds, "actor")
    id, names = _id_or_name(id, flags["names"])
    asker.begin([flags["kind"], [*names, *flags["name_in"]]])
    kind = asker.term("--kind", flags["kind"], ACTOR_KINDS, "kind of actor")
    fields = {
        "kind": kind,
        "names": _names(asker, names, flags),
        "country": asker.value(
            "--country", flags["country"], ("country",), "country, such as IQ", required=False
        ),
        "speaks_for": asker.reference(
            "--speaks-for", flags["speaks_for"], "actors", "actor whose word its word is",
            required=False,
        ),
        "roles": [
            {"title": title, "of": asker.reference("--role", of, "actors", "")}
            for title, of in flags["roles"]
        ],
    }  # fmt: skip
    _finish(run, asker, fields, flags, id)


@click.command(
    "place",
    short_help="Where something is said to have happened.",
    epilog="\b\nExamples:\n"
    "  sie new place --kind town --name 'The Town' --name المدينة --country IQ\n\n" + _CODES,
)
@click.option("--kind", metavar="TERM", help="What kind of place (place-kind).")
@click.option("--country", "countries", multiple=True, metavar="CODE", help="Its country; or two.")
@click.option("--parent", metavar="PLACE", help="The place that it lies in; id or name.")
@click.option("--lat", type=float, metavar="DEGREES", help="Latitude (WGS 84).")
@click.option("--lon", type=float, metavar="DEGREES", help="Longitude (WGS 84).")
@click.option("--precision", metavar="TERM", help="How exact they are (precision).")
@click.option(
    "--side", "sides", type=(str, str, str), multiple=True, metavar="COUNTRY TOWN NAME",
    help="One side of a crossing: its town, and what the crossing is called there.",
)  # fmt: skip
@_named
@pass_run
def place_command(run: Run, /, id: str | None, **flags: Any) -> None:
    """Write a place: seeds/places/ID.yaml."""
    from syria_iraq_events.records.vocabulary import PLACE_KINDS, PRECISIONS

    seeds = read_folder(run, flags["folder"])
    asker = Asker(seeds, "place")
    id, names = _id_or_name(id, flags["names"])
    asker.begin([flags["kind"], flags["countries"], [*names, *flags["name_in"]]])
    fields = {
        "kind": asker.term("--kind", flags["kind"], PLACE_KINDS, "kind of place"),
        "names": _names(asker, names, flags),
        "countries": _countries(asker, flags["countries"]),
        "parent": asker.reference(
            "--parent", flags["parent"], "places", "place that it lies in", required=False
        ),
        "lat": flags["lat"],
        "lon": flags["lon"],
        "precision": given_term(asker, "--precision", flags["precision"], PRECISIONS),
        "sides": _sides(asker, flags["sides"]),
    }
    _finish(run, asker, fields, flags, id)


def _id_or_name(told: str | None, names: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """What stands first on the command line is an id where it has the form of one, else a name."""
    from syria_iraq_events.reading.seeds import id_problem

    if told is not None and id_problem(told):
        return None, (told, *names)
    return told, names


def _names(asker: Asker, names: tuple[str, ...], flags: dict[str, Any]) -> dict[str, list[str]]:
    from syria_iraq_events.authoring.parts import by_language

    if not names and not flags["name_in"]:
        path = ("names", "en", 0)
        asked = [asker.value("--name", None, path, "name, the preferred one first")]
        while asked[-1]:
            more = "another name, in any script"
            asked.append(asker.value("--name", None, path, more, required=False))
        names = tuple(filter(None, asked))
    return by_language(names, flags["name_in"])


def _countries(asker: Asker, countries: tuple[str, ...]) -> list[str | None]:
    path = ("countries", 0)
    if countries:
        return [asker.value("--country", one, path, "") for one in countries]
    asked = [asker.value("--country", None, path, "country, such as IQ")]
    if asked[-1]:
        asked.append(asker.value("--country", None, path, "second country", required=False))
    return list(filter(None, asked))


def _sides(asker: Asker, sides: tuple[tuple[str, str, str], ...]) -> dict[str, Any]:
    from syria_iraq_events.authoring.parts import by_language

    found: dict[str, Any] = {}
    for country, town, name in sides:
        id = asker.reference("--side", town, "places", "")
        side = found.setdefault(country, {"town": id, "names": {}})
        for lang, spelt in by_language([name]).items():
            side["names"].setdefault(lang, []).extend(spelt)
    return found


def _finish(
    run: Run, asker: Asker, fields: dict[str, Any], flags: dict[str, Any], id: str | None
) -> None:
    """Writes the record, unless another bears its name already."""
    from syria_iraq_events.authoring.entity import entity_draft, namesakes
    from syria_iraq_events.authoring.match import label
    from syria_iraq_events.authoring.parts import name_for_id
    from syria_iraq_events.authoring.slug import leaves_out_vowels

    asker.require()
    kind, seeds, names = asker.kind, asker.seeds, fields["names"]
    if not flags["another"] and (same := namesakes(seeds, kind, names)):
        confirm_new(kind, [label(seeds, f"{kind}s", one) for one in same])
    if id is None and leaves_out_vowels(name_for_id(names)):
        screen.note("Arabic leaves vowels out, and so does the id; give the usual spelling as ID")
    more = {"same_as": dict(flags["same_as"]), "note": flags["note"]}
    draft = entity_draft(seeds, kind, {**fields, **more}, id)
    finish(run, seeds, draft, dry_run=flags["dry_run"])
