"""A guideline as readers are shown it, in Swedish words and without markup: what the site and the documents share."""
