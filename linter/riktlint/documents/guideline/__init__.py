"""The guideline itself as a document."""
