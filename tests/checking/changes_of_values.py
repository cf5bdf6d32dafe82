"""Mistakes in what a record says: terms, ids, dates, numbers, digests, letters, turned round."""

import re

from changing import REFERENCES, misspelt, term, type_at
from written import Map, at, named, nodes, put

LOOKALIKES = str.maketrans("aeopcxy", "аеорсху")
INVISIBLE = ("\u200b", "\u202e", "\u00ad", "\t", "\u00a0", "\u0640", "\u2066", "\x07")
WRONG_DATES = (
    "2024-13-01", "2024-12-32", "2024-02-30", "2024/12/07", "07-12-2024", "7 December 2024",
    "2024-1-7", "2024-12-O7", "24-12-07", "2024-12-07 ", "٢٠٢٤-١٢-٠٧", "2024-12-07T25:00:00",
    "2024-12-09/2024-12-07", "[2024-12-03...2024-12-10]", "Dec 2024", "2024-12-", "yesterday",
)  # fmt: skip
WRONG_QUANTITIES = (
    "2,000", "2000+", "about 2000", "30..20", "٢٠٠٠", "1e3", "~~20", "-5", "20-30", "many", "3.5k",
    ">800", "0x20", "20 ", "02000",
)  # fmt: skip
WRONG_URLS = ("www.example.org/x", "ftp://example.org/x", "https://example.org/a b", "https//x.y")
OUT_OF_RANGE = {"words": (0, 4, 61, -9, 10**9), "lat": (90.5, -91, 334.4), "lon": (181, -999.5)}


def misspelt_term(c):
    if not term(c):
        return None
    word = misspelt(c.value, c.chance)
    return c.put(word) if word not in type_at(c.folder, c.name)[1]["enum"] else None


def another_term(c):
    terms = type_at(c.folder, c.name)[1].get("enum", ()) if term(c) else ()
    return c.put(c.chance.choice([one for one in terms if one != c.value])) if terms else None


def _refers(c):
    field = next((step for step in reversed(c.name) if isinstance(step, str)), "")
    return REFERENCES.get(field) if c.type == "Slug" else None


def misspelt_reference(c):
    folder = _refers(c)
    if folder is None:
        return None
    wrong = misspelt(c.value, c.chance)
    return c.put(wrong) if wrong not in c.known.ids[folder] else None


def another_reference(c):
    folder = _refers(c)
    return c.put(c.chance.choice(sorted(c.known.ids[folder] - {c.value}))) if folder else None


def misspelt_claim(c):
    if c.type != "ClaimRef":
        return None
    event, sign, key = c.value.rpartition("#")
    wrong = misspelt(key, c.chance)
    claims = c.known.seeds.events[event or c.id].claims
    return c.put(event + sign + wrong) if wrong not in claims else None


def wrong_date(c):
    if c.type not in ("Date", "Day"):
        return None
    return c.put(c.chance.choice(WRONG_DATES))


def another_day(c):
    if c.type not in ("Date", "Day") or not isinstance(c.value, str):
        return None
    days = [match.start() for match in re.finditer("[0-9]", c.value)]
    digit = c.chance.choice(days)
    new = str((int(c.value[digit]) + c.chance.randint(1, 9)) % 10)
    return c.put(c.value[:digit] + new + c.value[digit + 1 :])


def wrong_quantity(c):
    return c.put(c.chance.choice(WRONG_QUANTITIES)) if c.type == "Quantity" else None


def another_quantity(c):
    return c.put(str(c.chance.randrange(1, 9999))) if c.type == "Quantity" else None


def wrong_digest(c):
    if c.type != "Sha256":
        return None
    letter = c.chance.randrange(64)
    return c.put(c.chance.choice((
        c.value[:letter] + c.value[letter + 1 :], c.value + "0", c.value.upper() + "A",
        c.value[:letter] + "g" + c.value[letter + 1 :], c.value[:letter] + "O" + c.value[letter:],
    )))  # fmt: skip


def another_digest(c):
    if c.type != "Sha256":
        return None
    return c.put(("0" if c.value[0] != "0" else "1") + c.value[1:])


def wrong_address(c):
    return c.put(c.chance.choice(WRONG_URLS)) if c.type == "Url" else None


def out_of_range(c):
    if c.name[-1] not in OUT_OF_RANGE or not isinstance(c.value, int | float):
        return None
    values = OUT_OF_RANGE[c.name[-1]]
    if c.name[0] == "text":
        values = (0, -9, 10**9)
    return c.put(c.chance.choice(values))


def lookalike(c):
    """A Latin letter in an id or a term as the Cyrillic one that looks like it."""
    if not isinstance(c.value, str) or not (c.type in ("Slug", "ClaimRef") or term(c)):
        return None
    wrong = c.value.translate(LOOKALIKES)
    return c.put(wrong) if wrong != c.value else None


def lookalike_in_words(c):
    if not isinstance(c.value, str) or c.type not in ("Text", "Note"):
        return None
    words = [
        word for word in re.finditer("[A-Za-z]{4,}", c.value) if re.search("[aeopcxy]", word[0])
    ]
    if not words:
        return None
    word = c.chance.choice(words)
    letter = next(match.start() for match in re.finditer("[aeopcxy]", word[0])) + word.start()
    changed = c.value[letter].translate(LOOKALIKES)
    return c.put(c.value[:letter] + changed + c.value[letter + 1 :])


def another_language(c):
    """The texts of two languages in each other's place: English under Arabic and back."""
    if not isinstance(c.value, Map) or not {"en", "ar"} <= set(c.value.keys()):
        return None
    texts = dict(c.value.pairs)
    texts["en"], texts["ar"] = texts["ar"], texts["en"]
    return c.put(Map([(key, texts[key]) for key, _ in c.value.pairs]))


def invisible(c):
    if not isinstance(c.value, str):
        return None
    letter = c.chance.randrange(len(c.value) + 1)
    return c.put(c.value[:letter] + c.chance.choice(INVISIBLE) + c.value[letter:])


def blank_at_an_end(c):
    if not isinstance(c.value, str) or c.type == "Note":
        return None
    return c.put(c.chance.choice((f" {c.value}", f"{c.value} ", f"{c.value}\n")))


def too_long(c):
    if not isinstance(c.value, str) or term(c):
        return None
    return c.put((c.value + "a") * (4001 // len(c.value) + 1))


def swap_of_types(c):
    """Two scalars of one record change places, where neither has the form of the other."""
    return _swap(c, lambda one, other: _class(c, *one) and _class(c, *other)
                 and _class(c, *one) != _class(c, *other))  # fmt: skip


def swap_of_one_type(c):
    return _swap(c, lambda one, other: _class(c, *one) == _class(c, *other) != "")


def _class(c, name, value):
    """A form that no value of another class has; none for what may have any form."""
    title, found = type_at(c.folder, name)
    if "enum" in found:
        return f"term of {title}"
    if title in ("Date", "Day", "Sha256", "Url", "Quantity") or isinstance(value, int | float):
        return title
    if title == "Slug" and name[-1] in REFERENCES:
        return f"reference to {REFERENCES[name[-1]]}"
    return ""


def _swap(c, fits):
    if isinstance(c.value, Map | list):
        return None
    places = [one for one in nodes(c.tree) if one != c.place]
    c.chance.shuffle(places)
    for other in places:
        value, name = at(c.tree, other), named(c.tree, other)
        if isinstance(value, Map | list) or value == c.value:
            continue
        if fits((c.name, c.value), (name, value)):
            put(c.tree, other, c.value)
            put(c.tree, c.place, value)
            return [c.place, other]
    return None
