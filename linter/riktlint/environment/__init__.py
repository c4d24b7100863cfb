"""What surrounds a run: the day it is, and where the schemas and vocabularies are installed."""
