"""What a difference means: whether the guideline asks for more or less, or that it can't be told."""
