"""Files to start from: a repository, a municipality, a revision, a rule. Planned first, then written or listed."""
