"""Documents as Word files (docx)."""
