"""Which topics go together and which words are new, in words: notebook 03."""

import pandas as pd
from scipy.special import ndtri

from analysis.counts.basis import Counted

from .language import Language
from .text import Caption, Text, inert
from .wording import caption, nothing, of, quoted


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
    told = say(
        en=f"{_both(first, language)} in {of(first['both'], pairs.n, language)} meetings.",
        fr=f"{_both(first, language)} dans {of(first['both'], pairs.n, language, 'rencontres')}.",
    )
    odd = _beyond_chance(pairs.table)
    if odd is None:
        return Text(told + say(
            en=" No pair comes together clearly more often than its two topics would by chance.",
            fr=" Aucune paire ne se rencontre nettement plus souvent que le hasard ne le voudrait.",
        ))  # fmt: skip
    expected = say.number(odd["expected"], 0)
    return Text(told + say(
        en=f" Furthest beyond chance: {_both(odd, language)}, {say.number(odd['both'])} where "
        f"{expected} would be expected.",
        fr=f" Le plus au-delà du hasard : {_both(odd, language)}, {say.number(odd['both'])} au lieu "
        f"de {expected}.",
    ))  # fmt: skip


def topic_pairs_caption(pairs: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.topic_pairs`."""
    say = Language(language)
    unit = say(en=", per cent", fr=", en pour cent") if pairs.form in ("bars", "heatmap") else ""
    measure = say(
        en=f"Meetings that name both topics{unit}",
        fr=f"Rencontres qui nomment les deux thèmes{unit}",
    )
    if pairs.table.empty:
        return nothing(pairs, language, measure)
    first = pairs.table.iloc[0]
    alike = int((pairs.table["both"] == first["both"]).sum())
    k = of(first["both"], pairs.n, language, say(en="meetings", fr="rencontres"))
    title = say(
        en=f"{say.count(alike, 'pair', capital=True)} of topics go together most: in {k} each",
        fr=f"{say.count(alike, 'pair', capital=True)} de thèmes vont le plus souvent ensemble : {k} chacune",
    ) if alike > 1 else say(
        en=f"{_both(first, language)} go together most: in {k}",
        fr=f"{_both(first, language)} vont le plus souvent ensemble : {k}",
    )  # fmt: skip
    kind = say(en="Triangular matrix of topics", fr="Matrice triangulaire des thèmes")
    return caption(pairs, language, title, measure, kind)


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
    after, before = (say.span_of(first[f"span_{part}"]) for part in ("after", "before"))
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
    say, first = Language(language), words.table.iloc[0]
    title = _nothing_apart(words.table, language) or say(
        en=f"{quoted(first['word'], language)} marks the years {first['span_after']}",
        fr=f"{quoted(first['word'], language)} distingue les années {first['span_after']}",
    )
    unit = say(en=" dated meetings", fr=" rencontres datées")
    return _words_caption(words, language, title, unit)


def side_words_caption(words: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.side_words`."""
    say, first = Language(language), words.table.iloc[0]
    after, before = (say.country(first[f"span_{part}"]) for part in ("after", "before"))
    title = _nothing_apart(words.table, language) or say(
        en=f"{quoted(first['word'], language)}: more with one side ({after}) than another ({before})",
        fr=f"{quoted(first['word'], language)} : plus avec l’un ({after}) qu’avec l’autre ({before})",
    )
    unit = say(en=" meetings with one of them", fr=" rencontres avec l’un des deux")
    return _words_caption(words, language, title, unit)


def _nothing_apart(table: pd.DataFrame, language: str) -> str:
    """Return that no word marks the later part beyond chance, empty where one does."""
    if table["z"].iloc[0] > beyond_chance(table):
        return ""
    return Language(language)(
        en="No word comes up more than chance would have it",
        fr="Aucun mot ne revient plus que le hasard ne le veut",
    )


def _words_caption(words: Counted, language: str, title: str, unit: str) -> Caption:
    """Return the words of a figure of words by standard score."""
    say, first = Language(language), words.table.iloc[0]
    after, before = (say.span_of(first[f"span_{part}"]) for part in ("after", "before"))
    measure = say(
        en=f"Weighted log-odds (z) of topic words, {after} against {before}, after Monroe, "
        "Colaresi and Quinn 2008; grey: within chance for so many words",
        fr=f"Log-rapports de cotes pondérés (z) des mots, {after} contre {before}, d’après Monroe, "
        "Colaresi et Quinn 2008 ; en gris : le hasard pour autant de mots",
    )
    kind = say(en="Dot plot of words", fr="Nuage ordonné de mots")
    size = say.number(first["of_before"] + first["of_after"]) + unit
    return caption(words, language, title, measure, kind, size)


def _beyond_chance(table: pd.DataFrame) -> pd.Series | None:
    """Return the pair furthest above what chance would bring together, None if none is clearly so.

    Clearly: by more than three times the square root of the expected number.
    """
    excess = (table["both"] - table["expected"]) / table["expected"] ** 0.5
    return table.loc[excess.idxmax()] if excess.max() > 3 else None


def _both(pair: pd.Series, language: str) -> str:
    """Return the two topics of a pair."""
    say = Language(language)
    return say.listed(quoted(say.topic(pair[end]), language) for end in ("topic", "other"))
