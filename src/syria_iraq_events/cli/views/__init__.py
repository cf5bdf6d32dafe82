"""How one record is laid out for reading, one module a kind of record."""
