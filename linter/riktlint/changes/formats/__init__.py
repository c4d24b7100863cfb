"""The account of a comparison as text: for a terminal, a pull request, a browser, a program."""
