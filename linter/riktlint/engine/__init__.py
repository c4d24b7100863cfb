"""The engine: finds files, reads them, builds the model and runs the rules. The fronts call it."""
