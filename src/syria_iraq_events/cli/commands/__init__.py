"""One module a command. Each is imported when its command is first used."""
