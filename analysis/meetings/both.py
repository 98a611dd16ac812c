"""How a text points to those who met: `ils`, `tous deux`, `les deux ministres`; parts of patterns."""

PEOPLE = "(?:@people_noun|@ministers|@presidents|@heads_of_government)"
BOTH = f"(?:tous deux|toutes deux|l'une? et l'autre|les deux {PEOPLE})"
THEY = f"(?:ils|elles|{BOTH})"
