"""Authoring: from what a curator knows to a record as a curator writes it."""
