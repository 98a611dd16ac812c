"""How far reading errors could move a count, in words: notebook 02."""

import pandas as pd

from .language import Language
from .text import Text
from .wording import of


def reading_error(error: pd.DataFrame, language: str = "en") -> Text:
    """Return how many of the meetings found are likely right and how many were likely told of."""
    say = Language(language)
    if error.empty:
        return Text(say(en="Accuracy was not measured.", fr="La justesse n’a pas été mesurée."))
    row = error.iloc[0]
    precise = of(row["precise"], row["precise_of"], language)
    recalled = of(row["recalled"], row["recalled_of"], language)
    told = say(
        en=f"In texts checked by hand {precise} encounters found were right, and {recalled} told of "
        "were found.",
        fr=f"Dans les textes vérifiés, {precise} rencontres trouvées étaient justes, et {recalled} "
        "relatées ont été trouvées.",
    )
    if not row["found"]:
        return Text(told)
    right, there = (
        say.reach(row[f"{name}_low"], row[f"{name}_high"]) for name in ("right", "told")
    )
    found = say.number(row["found"])
    return Text(told + say(
        en=f" Were these dispatches read as well, {right} of the {found} meetings found would be "
        f"right, and {there} told of, with 95% confidence. The rules were made with the checked "
        "texts in sight: expect a wider span.",
        fr=f" Si ces dépêches étaient lues aussi bien, {right} des {found} rencontres trouvées "
        f"seraient justes, et {there} relatées, à 95\u00a0% de confiance. Les règles ont été faites "
        "avec ces textes sous les yeux : attendre un écart plus large.",
    ))  # fmt: skip
