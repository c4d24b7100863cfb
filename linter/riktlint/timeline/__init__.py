"""The history of a municipality's guideline: what happened when, and what was in force on a day."""
