"""Checking: the rules that no schema can say, and the report over a folder of records."""
