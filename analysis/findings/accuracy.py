"""How often the reading was right, and how far it could move a count, in words."""

import pandas as pd

from .labels import label
from .language import Language
from .text import Caption, Text
from .wording import of


def accuracy(accuracy: pd.DataFrame, language: str = "en") -> Text:
    """Return the reading of `charts.accuracy`."""
    say = Language(language)
    known = accuracy[accuracy["measure"] == "recall"]
    if known.empty:
        return Text(say(en="Nothing was measured.", fr="Rien n’a été mesuré."))
    worst = known.sort_values(["share", "slot"]).iloc[0]
    return Text(say(
        en=f"Weakest: {label('slot', worst['slot'], language)} in {label('set', worst['set'], language)}, "
        f"{of(worst['right'], worst['of'], language)} found. The unseen texts were kept aside "
        f"while the rules were made: other dispatches are read as well as they, or less well where an "
        f"outlet writes otherwise.",
        fr=f"Point faible : {label('slot', worst['slot'], language)}, {label('set', worst['set'], language)}, "
        f"{of(worst['right'], worst['of'], language)}. Les textes jamais vus ont été tenus à "
        f"l’écart quand on écrivait les règles : ailleurs, attendre autant, ou moins où l’on écrit autrement.",
    ))  # fmt: skip


def accuracy_caption(accuracy: pd.DataFrame, language: str = "en") -> Caption:
    """Return the words of `charts.accuracy`."""
    say = Language(language)
    source = say(
        en="Source: dispatches written for the purpose, in the manner of agencies, and annotated by hand; "
        "measured by python -m analysis score.",
        fr="Source : dépêches écrites pour l’épreuve, à la manière des agences, et annotées à la main ; "
        "python -m analysis score.",
    )
    found = accuracy[(accuracy["slot"] == "meetings") & (accuracy["measure"] == "recall")]
    found = found[found["set"] == "unseen"]
    if found.empty:
        title = say(en="Accuracy has not been measured", fr="La justesse n’a pas été mesurée")
        sub = say(en="n = 0 texts checked by hand.", fr="n = 0 texte vérifié à la main.")
        return Caption(title, sub, source, f"{title}: {sub}")
    k, n = int(found["right"].sum()), int(found["of"].sum())
    title = say(
        en=f"{of(k, n, language, 'encounters')} were found in dispatches kept aside while the rules were made",
        fr=f"{of(k, n, language, 'rencontres')} trouvées dans des dépêches tenues à l’écart des règles",
    )
    sub = say(
        en=f"Dot: precision, right of those found; ring: recall, found of those there, in figures at right; 95% Wilson intervals; n = {n} encounters.",
        fr=f"Point : précision, justes parmi les trouvés ; cercle : rappel, trouvés parmi ceux à trouver, en chiffres à droite ; intervalles de Wilson à 95\u00a0% ; n = {n} rencontres.",
    )
    kind = say(en="Dot plot of precision and recall by slot", fr="Précision et rappel par champ")
    colon = say(en=": ", fr=" : ")
    return Caption(title, sub, source, f"{kind} (n = {n}){colon}{title}.")


def reading_error(error: pd.DataFrame, language: str = "en") -> Text:
    """Return how many of the meetings found are likely right and how many were likely told of."""
    say = Language(language)
    if error.empty:
        return Text(say(en="Accuracy was not measured.", fr="La justesse n’a pas été mesurée."))
    row = error.iloc[0]
    precise = of(row["precise"], row["precise_of"], language)
    recalled = of(row["recalled"], row["recalled_of"], language)
    told = say(
        en=f"In dispatches written for the purpose and kept aside while the rules were made, {precise} "
        f"encounters found were right, and {recalled} told of were found.",
        fr=f"Dans des dépêches écrites pour l’épreuve et tenues à l’écart des règles, {precise} rencontres trouvées étaient justes, et "
        f"{recalled} relatées ont été trouvées.",
    )
    if not row["found"]:
        return Text(told)
    right, there = (
        say.reach(row[f"{name}_low"], row[f"{name}_high"]) for name in ("right", "told")
    )
    found = say.number(row["found"])
    return Text(told + say(
        en=f" Were these dispatches read as well, {right} of the {found} meetings found would be "
        f"right, and {there} told of, with 95% confidence.",
        fr=f" Si ces dépêches étaient lues aussi bien, {right} des {found} rencontres trouvées "
        f"seraient justes, et {there} relatées, à 95\u00a0% de confiance.",
    ))  # fmt: skip
