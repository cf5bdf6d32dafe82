"""What ``sie new`` asks and writes, one module a kind of record."""
