"""One mistake each: what is done to a node of a record, and whether anybody could know of it.

A change gets a context and gives the places that it touched, or nothing where it does not fit the
node. Places are indexes into pairs and items; a place that begins with ``around`` is what held a
node that is gone.
"""

import changes_of_shape as shape
import changes_of_values as values

APART = {
    "delete optional": shape.delete_optional,
    "swap same-type": values.swap_of_one_type,
    "rename open key": shape.renamed_open_key,
    "another term": values.another_term,
    "another reference": values.another_reference,
    "another day": values.another_day,
    "another quantity": values.another_quantity,
    "another digest": values.another_digest,
}
"""Changes after which the record is a valid record that says something else."""

KINDS = {
    "delete needed": shape.delete_needed, "delete the last": shape.delete_last,
    "duplicate key": shape.duplicate_key, "duplicate item": shape.duplicate_item,
    "retype scalar to list": shape.scalar_to_list, "retype scalar to mapping": shape.scalar_to_map,
    "retype list to text": shape.list_to_scalar, "retype list to mapping": shape.list_to_map,
    "retype mapping to text": shape.map_to_scalar, "retype mapping to list": shape.map_to_list,
    "retype number to text": shape.number_to_text,
    "nothing": shape.nothing, "empty": shape.empty, "truth value": shape.truth,
    "misspelt key": shape.misspelt_key, "unknown key": shape.unknown_key,
    "misspelt term": values.misspelt_term,
    "misspelt reference": values.misspelt_reference, "misspelt claim": values.misspelt_claim,
    "impossible date": values.wrong_date, "malformed quantity": values.wrong_quantity,
    "malformed digest": values.wrong_digest, "malformed address": values.wrong_address,
    "number out of range": values.out_of_range, "lookalike in an id or term": values.lookalike,
    "lookalike in words": values.lookalike_in_words,
    "texts of two languages swapped": values.another_language,
    "invisible character": values.invisible, "blank at an end": values.blank_at_an_end,
    "too long": values.too_long, "swap of two types": values.swap_of_types,
    **APART,
}  # fmt: skip
