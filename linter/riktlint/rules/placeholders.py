"""What `riktlint new` writes where free text can't stand: words that the schema takes and that nobody means."""

UNIT = "fyll-i"
"""A unit that is to be named."""
CODE = "0000"
"""A municipality code that is to be looked up: no municipality has it."""
