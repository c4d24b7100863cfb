"""Building: plain data that has passed its schema, turned into the model."""
