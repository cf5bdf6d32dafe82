"""Assessment: what can be concluded from claims, as pure functions with their reasons."""
