"""The command line ``sie``: commands and how they print, no logic of their own."""
