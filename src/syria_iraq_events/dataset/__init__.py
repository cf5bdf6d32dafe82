"""The dataset: what a user holds."""
