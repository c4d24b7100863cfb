"""The draft of the official letter (tjänsteskrivelse) that goes before a board."""
