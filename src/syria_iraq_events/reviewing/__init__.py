"""Reviewing: what a change to records does, for whoever has to decide on it."""
