"""Where rules begin and end: cases that are too fine to stand on a rule's page as its examples.

A module for each family, with `CASES`: by the rule's code, what a case shows and the example that shows it. Marks
(`# ^^^`, `# <-`) tell where the rule reports; a case without marks is one where it is silent. What the findings say
in full is in `golden/borders/`.
"""
