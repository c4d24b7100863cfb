"""Form: what the JSON Schemas say of a file, as issues that a writer can act on."""
