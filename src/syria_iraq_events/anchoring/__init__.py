"""Anchoring: from passages of a text that one holds to lines of evidence, and back."""
