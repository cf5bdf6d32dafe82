"""Hypothesis strategies: valid records made from the published schemas, mutants, small datasets."""

import copy
import re
from datetime import date

from hypothesis import strategies as st

from syria_iraq_events.schemas.published import schema

LENGTHS = (1, 2, 3, 8, 10, 34, 64, 80, 100, 120, 161, 1000, 2000, 4000)
"""The bounds of length that the schemas know; one more of each is too long by one."""
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
SHA256 = st.binary(min_size=32, max_size=32).map(bytes.hex)  # quicker than by the pattern
CONSTANTS = (
    *(None, True, False, "", "x", "\n", "NO", "2024", "٢٠٢٤", "2024-02-30", "dozens", [], {}),
    *(0, 1, -1, 4, 5, 60, 61, 999, 1000, 2024, 9999, 10000, 10_000_000, 10_000_001),
    *(10**12 - 1, 10**12, 2**53, 2**53 + 1, 2**63, 2**64, 10**30, -(10**30)),
    *(5.0, 5.5, -0.0, 2024.0, 90.0, 90.000001, -180.5, 1e-7, 1e300, float(2**53)),
)
"""What may stand in any place, right or wrong."""


def instances(kind="event", definition=None, *, full=False, given=None):
    """Values that a published schema, or one of its types, accepts.

    `full` gives every property of the outermost object; `given` replaces the strategy of a type
    ("Date") or of a property of a type ("Claim.by").
    """
    whole = schema(kind)
    made = _Instances(whole["$defs"], full, {"Sha256": SHA256, **(given or {})})
    return made.of({"$ref": f"#/$defs/{definition}"} if definition else whole)


def reference(part):
    """The name of the type that a schema refers to, or none."""
    (wrapped,) = part.get("allOf", (part,))
    return wrapped.get("$ref", "").rpartition("/")[2]


class _Instances:
    def __init__(self, definitions, full, given):
        self.definitions = definitions
        self.full = full
        self.given = given
        self.known = {}

    def of(self, part):
        if name := reference(part):
            if name not in self.known:
                made = self.given.get(name)
                self.known[name] = self.of(self.definitions[name]) if made is None else made
            return self.known[name]
        if "enum" in part:
            return st.sampled_from(part["enum"])
        if "anyOf" in part:
            return st.one_of([self.of(choice) for choice in part["anyOf"]])
        return getattr(self, part["type"])(part)

    def boolean(self, _part):
        return st.booleans()

    def integer(self, part):
        return st.integers(part.get("minimum"), part.get("maximum"))

    def number(self, part):
        low, high = part.get("minimum"), part.get("maximum")
        return st.floats(low, high, allow_nan=False, allow_infinity=False) | self.integer(part)

    def string(self, part):
        low, high = part.get("minLength", 0), part["maxLength"]
        if pattern := part.get("pattern"):
            # Without the anchors: Python's `$` would let a line feed stand at the end.
            found = st.from_regex(re.compile(pattern[1:-1], re.ASCII), fullmatch=True)
            return found.filter(lambda text: low <= len(text) <= high)
        return st.text(min_size=low, max_size=min(high, low + 12))

    def array(self, part):
        low = part.get("minItems", 0)
        high = part.get("maxItems", max(low, 2))
        return st.lists(self.of(part["items"]), min_size=low, max_size=high)

    def object(self, part):
        names = part.get("properties", {})
        if not names:
            keys = self.string(part["propertyNames"])
            values = self.of(part["additionalProperties"])
            return st.dictionaries(keys, values, min_size=part.get("minProperties", 0), max_size=2)
        full, self.full = self.full, False  # what is inside may be as small as it likes
        values = {name: self.property(part, name) for name in names}
        needed = set(names) if full else set(part.get("required", ()))
        made = st.fixed_dictionaries(
            {name: value for name, value in values.items() if name in needed},
            optional={name: value for name, value in values.items() if name not in needed},
        )
        low = part.get("minProperties", 0)
        return made if needed or not low else made.filter(lambda value: len(value) >= low)

    def property(self, part, name):
        made = self.given.get(f"{part.get('title')}.{name}")
        return self.of(part["properties"][name]) if made is None else made


@st.composite
def mutants(draw, valid):
    """Values of a strategy with one to three changes at any depth."""
    value = draw(valid)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(list(paths(value))))
        changed = variants(follow(value, path))
        value = replaced(value, path, draw(st.sampled_from(changed)))
    return value


def paths(value, at=()):
    """The way to every node of a tree, the root first."""
    yield at
    if isinstance(value, (dict, list)):
        for step, part in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths(part, (*at, step))


def follow(value, path):
    for step in path:
        value = value[step]
    return value


def replaced(value, path, new):
    """A copy of a tree with another value in one place."""
    if not path:
        return new
    out = copy.copy(value)
    out[path[0]] = replaced(value[path[0]], path[1:], new)
    return out


def variants(value):
    """Everything that a node is changed to."""
    out = [*CONSTANTS, [value], {"value": value}]
    if isinstance(value, str):
        out += [value + end for end in ("\n", " ", "x", "-", "\u0663", "\u200f")]
        out += [" " + value, "\n" + value, value.upper(), value.translate(ARABIC), value[:-1]]
        out += [value.ljust(length, value[-1:] or "a")[:length] for length in LENGTHS]
        out += [value.ljust(length + 1, value[-1:] or "a") for length in LENGTHS]
        out += [int(value)] if value.isdecimal() and value.isascii() else []
    elif isinstance(value, (int, float)):
        out += [value + 1, value - 1, value + 0.5, -value, value * 10**25, str(value), bool(value)]
        out += [float(value)]
    elif isinstance(value, list):
        out += [[*value, None], value[:-1], value + value, value + value[-1:], value[:1]]
        out += [*value, dict(enumerate_text(value))]
    elif isinstance(value, dict):
        for key in value:
            rest = {name: part for name, part in value.items() if name != key}
            out += [rest, {**rest, key: None}, {**value, f"{key}x": value[key]}]
            bad = ("Bad Key", key + "\n", key.upper(), "", "a" * 81, key.translate(ARABIC))
            out += [{**rest, name: value[key]} for name in bad]
        out += [{**value, "x_more": 1}, {**value, "en": "x"}, {**value, "de": ["x"]}]
        out += [list(value.values()), list(value)]
    return out


def enumerate_text(value):
    return ((str(step), part) for step, part in enumerate(value))


SLUGS = st.from_regex(r"[a-z]{1,6}(-[0-9]{1,3})?", fullmatch=True)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2030, 1, 1)).map(date.isoformat)
MEANT = {
    # Dates and quantities that mean something, in most of their forms.
    "Date": DAYS
    | DAYS.flatmap(
        lambda day: st.sampled_from(
            [
                *(int(day[:4]), day[:4], day[:7], f"{day}?", f"{day}~", f"{day[:7]}%"),
                *(f"{day[:8]}0X", f"{day}/..", f"../{day}", f"{day}/2031-01"),
                *(f"[{day}..2031-01-01]", f"[{day},2031]", f"{day}T01:00:00+03:00"),
            ]
        )
    ),
    "Day": DAYS,
    "Quantity": st.integers(0, 10**12 - 1)
    | st.sampled_from(["0", "3500", "2.5", "~4000", "2000..3500", "2000..", "..500", "dozens"]),
}
REFERENCES = {
    "actors": "Claim.by Claim.within Participant.actor Source.publisher Derivation.outlet "
    "Actor.speaks_for Role.of",
    "places": "EventPlace.place Place.parent Side.town",
    "sources": "Evidence.source Source.supersedes Derivation.source",
    "events": "Link.event Event.part_of",
}


@st.composite
def datasets(draw):
    """Records that go together, their references leading somewhere: kind -> id -> record."""
    many = st.lists(SLUGS, min_size=1, max_size=3, unique=True)
    ids = {kind: draw(many) for kind in REFERENCES}
    keys = {event: draw(many) for event in ids["events"]}
    measures = draw(many)
    full = [f"{event}#{key}" for event, own in keys.items() for key in own]
    given = {
        **MEANT,
        "ClaimRef": st.sampled_from(full),
        "Claim.where": st.lists(st.sampled_from(ids["places"]), min_size=1, max_size=2),
        **{
            name: st.sampled_from(ids[kind])
            for kind, names in REFERENCES.items()
            for name in names.split()
        },
    }
    given["Claim.figures"] = st.fixed_dictionaries(
        {}, optional=dict.fromkeys(measures, MEANT["Quantity"])
    ).filter(bool)
    measure = instances("event", "Measure")
    given["Event.measures"] = st.fixed_dictionaries(dict.fromkeys(measures, measure))
    how = instances("source", "DerivationKind")
    given["Derivation"] = st.one_of(
        st.fixed_dictionaries({name: st.sampled_from(ids[kind]), "how": how})
        for name, kind in (("source", "sources"), ("outlet", "actors"))
    )
    claim = instances("event", "Claim", given=given).map(one_speaker)
    out = {
        kind: {id: draw(instances(kind[:-1], given=given)) for id in ids[kind]}
        for kind in ("actors", "places", "sources")
    }
    out["events"] = {}
    for event, own in keys.items():
        claims = st.fixed_dictionaries(dict.fromkeys(own, claim))
        out["events"][event] = draw(instances("event", given={**given, "Event.claims": claims}))
    return out


def one_speaker(claim):
    """The claim with one of `by` and `unnamed`, which is a rule and not in the schema."""
    named = {key: value for key, value in claim.items() if key not in ("unnamed", "within")}
    return named if "by" in claim else {"unnamed": "somebody", **claim}
