"""Which topics go together and which words are new, in words: notebook 03."""

import pandas as pd

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
        fr=f"{_both(first, language)} dans {of(first['both'], pairs.n, language)} rencontres.",
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
    title = say(
        en=f"{_both(first, language)} go together most: in {of(first['both'], pairs.n, language)} meetings",
        fr=f"{_both(first, language)} vont le plus souvent ensemble : {of(first['both'], pairs.n, language)} rencontres",
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
    first, last = table.iloc[0], table.iloc[-1]
    return Text(say(
        en=f"{quoted(inert(first['word']), language)} marks {first['span_after']} most: in "
        f"{of(first['after'], first['of_after'], language)} meetings, against "
        f"{of(first['before'], first['of_before'], language)} in {first['span_before']}. "
        f"{quoted(inert(last['word']), language)} has receded most. Beyond ±1.96, chance alone would "
        f"rarely do it for a single word; among many words, some will be there by chance.",
        fr=f"{quoted(inert(first['word']), language)} distingue le plus {first['span_after']} : "
        f"{of(first['after'], first['of_after'], language)} rencontres, contre "
        f"{of(first['before'], first['of_before'], language)} en {first['span_before']}. "
        f"{quoted(inert(last['word']), language)} a le plus reculé. Au-delà de ±1,96, le hasard seul "
        f"y mène rarement pour un mot ; parmi beaucoup de mots, il en place quelques-uns.",
    ))  # fmt: skip


def new_words_caption(words: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.new_words`."""
    say, first = Language(language), words.table.iloc[0]
    title = say(
        en=f"{quoted(first['word'], language)} marks the years {first['span_after']}",
        fr=f"{quoted(first['word'], language)} distingue les années {first['span_after']}",
    )
    measure = say(
        en=f"Weighted log-odds (z) of topic words, {first['span_after']} against "
        f"{first['span_before']}, after Monroe, Colaresi and Quinn 2008",
        fr=f"Log-rapports de cotes pondérés (z) des mots, {first['span_after']} contre "
        f"{first['span_before']}, d’après Monroe, Colaresi et Quinn 2008",
    )
    size = say.number(first["of_before"] + first["of_after"]) + say(
        en=" dated meetings", fr=" rencontres datées"
    )
    return caption(
        words,
        language,
        title,
        measure,
        say(en="Dot plot of words", fr="Nuage ordonné de mots"),
        size,
    )


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
