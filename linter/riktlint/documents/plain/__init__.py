"""Documents as text: HTML and Markdown."""
