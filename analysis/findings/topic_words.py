"""Which topics go together and which words are new, in words: notebook 03."""

import pandas as pd
from scipy.special import ndtri

from analysis.counts.basis import Counted

from .language import Language
from .text import Caption, Text, inert
from .wording import caption, nothing, of, quoted

CLEAR = 3


def topic_pairs(pairs: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.topic_pairs`, and the answer where there is no chart."""
    say = Language(language)
    if pairs.form in ("sentence", "list"):
        return Text(
            say(
                en="So few meetings do not show which topics go together; the marks above do.",
                fr="Si peu de rencontres ne disent pas quels thèmes vont ensemble ; les points "
                "ci-dessus suffisent.",
            )
        )
    if pairs.table.empty:
        return Text(
            say(en="No meeting names two topics.", fr="Aucune rencontre ne nomme deux thèmes.")
        )
    first = pairs.table.iloc[0]
    expected = say.number(first["expected"], 0)
    told = say(
        en=f"In most meetings: {_both(first, language)}, {of(first['both'], pairs.n, language)}; "
        f"chance alone would bring them together in {expected}.",
        fr=f"Dans le plus de rencontres : {_both(first, language)}, "
        f"{of(first['both'], pairs.n, language)} ; le hasard seul les réunirait dans {expected}.",
    )
    return Text(f"{_together(pairs, language)}. {told}")


def topic_pairs_caption(pairs: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.topic_pairs`."""
    say = Language(language)
    unit = say(en=", per cent", fr=", en pour cent") if pairs.form in ("bars", "heatmap") else ""
    measure = say(
        en=f"Meetings that name both topics{unit}; darker: further beyond what chance would have, "
        "white on dark: clearly",
        fr=f"Rencontres qui nomment les deux thèmes{unit} ; plus foncé : plus au-delà du hasard, "
        "blanc sur foncé : nettement",
    )
    if pairs.table.empty:
        return nothing(pairs, language, measure)
    kind = say(en="Triangular matrix of topics", fr="Matrice triangulaire des thèmes")
    return caption(pairs, language, _together(pairs, language), measure, kind)


def _together(pairs: Counted, language: str) -> str:
    """Return which two topics come together furthest beyond chance, or that none clearly do."""
    say, odd = Language(language), pairs.table.loc[pairs.table["beyond"].idxmax()]
    if not clearly(odd["beyond"]):
        return say(
            en="No two topics come together clearly more often than by chance",
            fr="Aucune paire de thèmes ne se rencontre nettement plus souvent que par hasard",
        )
    expected = say.number(odd["expected"], 0)
    k = of(odd["both"], pairs.n, language, say(en="meetings", fr="rencontres"))
    return say(
        en=f"{_both(odd, language)} go together beyond chance: in {k}, where {expected} are expected",
        fr=f"{_both(odd, language)} vont ensemble plus que par hasard : {k}, pour {expected} attendues",
    )


def clearly(beyond: float) -> bool:
    """Return whether a pair is so many square roots of the number expected clearly beyond it."""
    return beyond > CLEAR


def new_words(words: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.new_words`, and the answer where there is no chart."""
    say, table = Language(language), words.table
    if table.empty:
        return Text(
            say(
                en="Too few dated meetings to say what is new: each half of the time needs thirty.",
                fr="Trop peu de rencontres datées pour dire ce qui est nouveau : il en faut trente "
                "par moitié.",
            )
        )
    return Text(_apart(table, language))


def side_words(words: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.side_words`, and the answer where there is no chart."""
    say, table = Language(language), words.table
    if table.empty:
        return Text(
            say(
                en="Too few meetings to set two sides against each other: each needs thirty.",
                fr="Trop peu de rencontres pour opposer deux parties : il en faut trente chacune.",
            )
        )
    return Text(_apart(table, language))


def beyond_chance(table: pd.DataFrame) -> float:
    """Return how large z must be for chance to do it for none of all these words, at 5 %.

    Bonferroni's correction: the more words are looked at, the further one of them strays by chance.
    """
    return float(-ndtri(0.025 / max(1, len(table))))


def _apart(table: pd.DataFrame, language: str) -> str:
    """Return the words that mark the two parts most, or that chance could have done it."""
    say, limit = Language(language), beyond_chance(table)
    first, last = table.iloc[0], table.iloc[-1]
    after, before = _parts(first, say)
    told = [
        _in_either(row, parts, language)
        for row, parts in ((first, (after, before)), (last, (after, before)))
        if abs(row["z"]) > limit
    ]
    size, z = say.number(len(table)), say.number(limit, 2)
    if not told:
        return say(
            en=f"No word sets {after} apart from {before}: among {size} words, chance alone takes "
            f"one as far (±{z}).",
            fr=f"Aucun mot ne distingue {after} de {before} : parmi {size} mots, le hasard seul en "
            f"mène un aussi loin (±{z}).",
        )
    return say(
        en=f"Furthest apart: {'; the other way round, '.join(told)}. Beyond ±{z}, chance alone "
        f"would rarely take any of {size} words.",
        fr=f"Les plus grands écarts : {' ; en sens inverse, '.join(told)}. Au-delà de ±{z}, le "
        f"hasard seul mènerait rarement un des {size} mots.",
    )


def _in_either(row: pd.Series, parts: tuple[str, str], language: str) -> str:
    """Return in how many meetings of either part a word is named."""
    say, word = Language(language), quoted(inert(row["word"]), language)
    noun = say(en="meetings", fr="rencontres")
    here = of(row["after"], row["of_after"], language, noun)
    there = of(row["before"], row["of_before"], language)
    return say(
        en=f"{word}, in {here} ({parts[0]}) and {there} ({parts[1]})",
        fr=f"{word}, dans {here} ({parts[0]}) et {there} ({parts[1]})",
    )


def new_words_caption(words: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.new_words`."""
    say, found = Language(language), _furthest(words.table)
    title = _nothing_apart(words.table, language) if found is None else say(
        en=f"{quoted(found['word'], language)} marks the years {_where(found)[0]}",
        fr=f"{quoted(found['word'], language)} distingue les années {_where(found)[0]}",
    )  # fmt: skip
    unit = say(en=" dated meetings", fr=" rencontres datées")
    return _words_caption(words, language, title, unit)


def side_words_caption(words: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.side_words`."""
    say, found = Language(language), _furthest(words.table)
    if found is None:
        title = _nothing_apart(words.table, language)
    else:
        more, less = map(say.country, _where(found))
        title = say(
            en=f"{quoted(found['word'], language)}: more with one side ({more}) than another ({less})",
            fr=f"{quoted(found['word'], language)} : plus avec l’un ({more}) qu’avec l’autre ({less})",
        )
    unit = say(en=" meetings with one of them", fr=" rencontres avec l’un des deux")
    return _words_caption(words, language, title, unit)


def _furthest(table: pd.DataFrame) -> pd.Series | None:
    """Return the word that marks either part most, None where none does so beyond chance."""
    row = table.loc[table["z"].abs().idxmax()]
    return row if abs(row["z"]) > beyond_chance(table) else None


def _where(word: pd.Series) -> tuple[str, str]:
    """Return the part that a word marks, and the other one."""
    after, before = word["span_after"], word["span_before"]
    return (after, before) if word["z"] > 0 else (before, after)


def _parts(word: pd.Series, say: Language) -> list[str]:
    """Return the later and the earlier part as a sentence has them: years, else sides by name."""
    spans = (word["span_after"], word["span_before"])
    return [span if span[:4].isdigit() else say.the(span) for span in spans]


def _nothing_apart(table: pd.DataFrame, language: str) -> str:
    """Return that no word sets the two parts apart."""
    say, first = Language(language), table.iloc[0]
    after, before = _parts(first, say)
    return say(
        en=f"No word sets {after} apart from {before} beyond chance",
        fr=f"Aucun mot ne distingue {after} de {before} au-delà du hasard",
    )


def _words_caption(words: Counted, language: str, title: str, unit: str) -> Caption:
    """Return the words of a figure of words by standard score."""
    say, first = Language(language), words.table.iloc[0]
    after, before = (say.span_of(first[f"span_{part}"]) for part in ("after", "before"))
    measure = say(
        en=f"Weighted log-odds (z) of topic words, {after} against {before}, after Monroe, "
        "Colaresi and Quinn 2008",
        fr=f"Log-rapports de cotes pondérés (z) des mots, {after} contre {before}, d’après Monroe, "
        "Colaresi et Quinn 2008",
    )
    if _furthest(words.table) is not None:
        measure += say(
            en="; grey: within chance for so many words",
            fr=" ; en gris : le hasard pour autant de mots",
        )
    kind = say(en="Dot plot of words", fr="Nuage ordonné de mots")
    size = say.number(first["of_before"] + first["of_after"]) + unit
    return caption(words, language, title, measure, kind, size)


def _both(pair: pd.Series, language: str) -> str:
    """Return the two topics of a pair."""
    say = Language(language)
    return say.listed(quoted(say.topic(pair[end]), language) for end in ("topic", "other"))
