"""JSON Schema: generated from the records, published in `schemas/`, shipped with the package."""
