"""Documents for people: the guideline to adopt and archive, the memo before a decision, tracked changes."""
