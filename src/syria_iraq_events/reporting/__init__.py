"""Reporting: what a check found, for people, for editors, for forges and for other programs."""
