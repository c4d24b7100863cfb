"""Whether two texts can be shown to say the same: what makes a rewording editorial."""
