"""Where all that riktlint writes goes out: files, and the terminal or the log that it runs in."""
