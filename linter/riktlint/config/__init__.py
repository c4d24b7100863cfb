"""Configuration: `riktlint.toml`, or `[tool.riktlint]` in `pyproject.toml`."""
