"""What departs from the schema: keys, kinds of value, terms, forms and bounds."""

from __future__ import annotations

from syria_iraq_events.checking.rule import described

described(
    "SIE200",
    "more-departures",
    """A file departs from the schema in more places than are told one by one.

    Such a file is mostly another kind of record, or one of another schema. Mend what is told and
    run the check again.

    Bad:
        $ { cat places/town.yaml; for i in $(seq 60); do echo "x$i: 1"; done; } > t && mv t places/town.yaml
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,  # noqa: E501
)

described(
    "SIE201",
    "unknown-key",
    """A key is none that the record may have.

    What stands under a misspelt key would be lost to everybody who reads the record.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_at: 2025-03-01}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {said_on: 2025-03-01}}
    """,
)

described(
    "SIE202",
    "missing-key",
    """A key that every record of its kind has is missing.

    Programs rely on it. Where a value is not known there is a way to say so: an unknown day of
    publication is bounded, a place without coordinates has none.

    Bad:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
    Good:
        # places/town.yaml
        kind: town
        names: {en: [The Town]}
        countries: [IQ]
    """,
)

described(
    "SIE203",
    "wrong-kind-of-value",
    """A text, a number, a list or a mapping stands where another of them belongs.

    Bad:
        # in places/town.yaml
        names: The Town
    Good:
        # in places/town.yaml
        names: {en: [The Town]}
    """,
)

described(
    "SIE204",
    "unknown-term",
    """A term is not in its vocabulary.

    Terms are closed so that records can be counted and compared. `sie vocabulary` lists them with
    their definitions; a term that is missing is proposed in an issue first.

    Bad:
        # in places/town.yaml
        kind: city
    Good:
        # in places/town.yaml
        kind: town
    """,
)

described(
    "SIE205",
    "malformed-value",
    """A date, quantity, id, language, address or digest does not have its form.

    Dates follow EDTF (ISO 8601-2), languages BCP 47, countries ISO 3166-1. A quantity keeps its
    bounds: `800..` for more than 800, `~800` for about 800.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        date: 1 March 2025
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """,
)

described(
    "SIE206",
    "wrong-length",
    """A text, list or mapping is empty, or longer than it may be.

    An empty field says nothing that leaving it out does not say. A bound on length keeps records
    readable, and keeps the texts of others out of them.

    Bad:
        # in places/town.yaml
        countries: []
    Good:
        # in places/town.yaml
        countries: [IQ]
    """,
)

described(
    "SIE207",
    "out-of-bounds",
    """A number is smaller or greater than it can be.

    Bad:
        # in places/town.yaml
        lat: 334.4
        lon: 41.0
        precision: near
    Good:
        # in places/town.yaml
        lat: 34.4
        lon: 41.0
        precision: near
    """,
)
