"""What differs between two states of a file, and what the difference means.

    two models ─► facts ─► edits (mechanical) ─► changes of declared kinds (meaning) ─► an account ─► a format

Every edit belongs to exactly one change, and applying all edits to the one gives the other: nothing is lost.
"""
