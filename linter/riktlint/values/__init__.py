"""Typed values of provisions: what makes guidelines comparable. One file a kind; `kinds` lists them."""
