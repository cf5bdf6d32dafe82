"""Mending: one layout for every record, and what can be put right without touching a fact."""
