"""riktlint: municipal guidelines for social media as data, checked like code."""

__version__ = "0.1.0"
