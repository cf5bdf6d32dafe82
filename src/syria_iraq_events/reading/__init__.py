"""Reading: bytes to text, text to a tree with positions, a tree to records."""
