"""What the meetings are about, in words: answer, readings and captions of notebook 03."""

import pandas as pd

from analysis.counts.basis import Counted
from analysis.counts.intervals import wilson

from .language import Language
from .text import Caption, Text
from .wording import caption, few, interval, listed, none_at_all, nothing, of, quoted

PANELS = ("bars", "heatmap")
ENOUGH = 10


def what_about(ranking: Counted, language: str = "en") -> Text:
    """Return the answer in short: how many topics, which come up most, out of what."""
    say, table = Language(language), ranking.table
    if not ranking.n:
        return Text(
            f"**{none_at_all(ranking, language)}.** {_in_articles(table, language)}".strip()
        )
    named = table[table["meetings"] > 0]
    if named.empty:
        return Text(say(en="**No topic was found.**", fr="**Aucun thème trouvé.**"))
    lead = _leaders(named, language)
    count = say.count(len(named), "topic")
    told = say(
        en=f"**{lead}.** Together {'it names' if ranking.n == 1 else 'the meetings name'} {count} "
        f"of fifteen.",
        fr=f"**{lead}.** En tout, {count} sur quinze.",
    )
    if ranking.form not in ("list", "sentence"):
        first = named.iloc[0]
        share = f"{say.percent(first['share'])}, {interval(first['low'], first['high'], language)}"
        told += say(
            en=f" The first stands at {share}; a meeting can have several topics, so the shares "
            f"do not add up.",
            fr=f" Le premier atteint {share} ; une rencontre peut avoir plusieurs thèmes, les "
            f"parts ne s’additionnent pas.",
        )
    return Text(f"{told} {few(ranking, language)}".strip())


def topics(topics: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.topics`."""
    say = Language(language)
    if not topics.n:
        return Text(say(en="Nothing to draw.", fr="Rien à dessiner."))
    if topics.form in PANELS:
        return Text(_trend(topics.table, language))
    ranked = ranked_topics(topics)
    once = ranked[ranked["meetings"] == 1]
    if ranked.empty:
        return Text(say(en="No topic was found.", fr="Aucun thème trouvé."))
    labels = listed(map(say.topic, once["topic"]), language)
    told = _leaders(ranked, language) + "."
    if len(once) and topics.n > 1:
        told += say(
            en=f" In one meeting only: {labels}.", fr=f" Dans une seule rencontre : {labels}."
        )
    return Text(told)


def topics_caption(topics: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.topics`."""
    say = Language(language)
    ranked = ranked_topics(topics)
    if not topics.n or ranked.empty:
        measure = say(en="Topics named in meetings", fr="Thèmes nommés dans les rencontres")
        return nothing(topics, language, measure)
    if topics.form == "list":
        return caption(
            topics, language, _leaders(ranked, language),
            say(en="Topics named in each meeting, by date", fr="Thèmes nommés à chaque rencontre, par date"),
            say(en="Dot matrix of topics by meeting", fr="Matrice de points, thèmes par rencontre"),
        )  # fmt: skip
    if topics.form == "dots":
        return caption(
            topics, language, _leaders(ranked, language),
            say(en="Share of meetings (dot, with 95% Wilson interval) and of dispatches (ring) that name a topic",
                fr="Part des rencontres (point, intervalle de Wilson à 95\u00a0%) et des dépêches (cercle) qui nomment un thème"),
            say(en="Dot plot of topics", fr="Nuage ordonné des thèmes"),
        )  # fmt: skip
    unit = _unit(topics, say)
    return caption(
        topics, language, _trend_title(topics.table, language),
        say(en=f"Share of the meetings of each {unit} that name the topic, with 95% Wilson interval; dashed: of the dispatches; grey: ",
            fr=f"Part des rencontres par {unit} qui nomment le thème, intervalle de Wilson à 95\u00a0% ; tirets : des dépêches ; en gris : ")
        + (say(en="other topics", fr="autres thèmes") if smooth(topics) else say(en="the whole time", fr="l’ensemble")),
        say(en=f"Small multiples, a line a topic by {unit}", fr=f"Petits multiples, une ligne par thème et par {unit}"),
    )  # fmt: skip


def _unit(topics: Counted, say: Language) -> str:
    """Return what a period is: a month, a quarter, a year or several years."""
    several = topics.table["period"].str.contains("/").any()
    return say(en="span of years", fr="tranche d’années") if several else say.noun(1, topics.period)


def smooth(topics: Counted) -> bool:
    """Return whether every period has the ten meetings that a line needs."""
    return bool(topics.table["of_meetings"].min() >= ENOUGH)


def ranked_topics(topics: Counted) -> pd.DataFrame:
    """Return topic, meetings and of_meetings, the commonest first, from the table in any grain."""
    table = topics.table
    if topics.form == "list":
        named = table.loc[table["topic"] != "", "topic"].value_counts().rename("meetings")
        ranked = named.rename_axis("topic").reset_index().assign(of_meetings=topics.n)
        return ranked.sort_values(["meetings", "topic"], ascending=[False, True], ignore_index=True)
    if topics.form in PANELS:
        renamed = table.drop(columns=["meetings", "of_meetings"])
        renamed = renamed.rename(columns={"total": "meetings", "of_total": "of_meetings"})
        return renamed.drop_duplicates("topic")
    return table[table["meetings"] > 0]


def _leaders(ranked: pd.DataFrame, language: str) -> str:
    """Return which topics come up in most meetings, equal ones together."""
    say = Language(language)
    k, n = int(ranked["meetings"].max()), int(ranked["of_meetings"].iloc[0])
    top = ranked.loc[ranked["meetings"] == k, "topic"]
    names = listed((quoted(say.topic(key), language) for key in top), language, most=2)
    if n == 1:
        return say(en=f"One meeting names {names}", fr=f"Une rencontre nomme {names}")
    if k == 1:
        return say(
            en=f"No topic comes up in more than one of {say.number(n)} meetings",
            fr=f"Aucun thème ne revient dans plus d’une des {say.number(n)} rencontres",
        )
    verb = say(
        en="comes up" if len(top) == 1 else "each come up",
        fr="revient" if len(top) == 1 else "reviennent chacun",
    )
    return say(
        en=f"{names} {verb} in {of(k, n, language)} meetings",
        fr=f"{names} {verb} dans {of(k, n, language, 'rencontres')}",
    )


def _in_articles(table: pd.DataFrame, language: str) -> str:
    """Return which topics the articles name where no meeting does."""
    say = Language(language)
    named = table[table["articles"] > 0]
    if named.empty:
        return ""
    labels = listed((quoted(say.topic(key), language) for key in named["topic"]), language)
    return say(
        en=f"Outside any, the dispatches name {labels}.",
        fr=f"Hors rencontre, les dépêches nomment {labels}.",
    )


def _trend_title(table: pd.DataFrame, language: str) -> str:
    """Return the leading topic, and the one that gains most if any does beyond chance."""
    say = Language(language)
    first = table.iloc[0]
    lead = say(
        en=f"{quoted(say.topic(first['topic']), language)} comes up in {of(first['total'], first['of_total'], language)} meetings",
        fr=f"{quoted(say.topic(first['topic']), language)} revient dans {of(first['total'], first['of_total'], language, 'rencontres')}",
    )  # fmt: skip
    up = _changed(table).query("change > 0").head(1)
    if up.empty:
        return lead
    row = up.iloc[0]
    gain = f"{say.percent(row['before'])} → {say.percent(row['after'])}"
    return say(
        en=f"{lead}; {quoted(say.topic(row['topic']), language)} gains most ({gain})",
        fr=f"{lead} ; {quoted(say.topic(row['topic']), language)} progresse le plus ({gain})",
    )


def _trend(table: pd.DataFrame, language: str) -> str:
    """Return which topics gained and lost between the two halves of the time, beyond chance."""
    say = Language(language)
    if table.empty:
        return say(en="No meeting is dated well enough.", fr="Aucune rencontre n’est assez datée.")
    changed = _changed(table)
    parts = []
    for rows, en, fr in (
        (
            changed[changed["change"] > 0],
            "More in the later half",
            "Davantage dans la seconde moitié",
        ),
        (changed[changed["change"] < 0].iloc[::-1], "Less", "Moins"),
    ):
        told = [
            f"{say.topic(row.topic)} ({say.percent(row.before)} → {say.percent(row.after)})"
            for row in rows.itertuples()
        ]
        if told:
            parts.append(say(en=f"{en}: ", fr=f"{fr} : ") + listed(told, language, most=4) + ".")
    if not parts:
        return say(
            en="No topic changed between the two halves of the time by more than chance would allow.",
            fr="D’une moitié de la période à l’autre, aucun thème n’a changé plus que le hasard ne "
            "le permet.",
        )
    return " ".join(parts) + say(
        en=" Only changes whose 95% intervals do not overlap are named.",
        fr=" Seuls sont cités les écarts dont les intervalles à 95\u00a0% ne se recouvrent pas.",
    )


def _changed(table: pd.DataFrame) -> pd.DataFrame:
    """Return the topics whose share differs between the halves beyond their intervals.

    Columns: topic, before, after (shares), change; the greatest rise first.
    """
    periods = sorted(table["period"].unique())
    late = table["period"].isin(periods[len(periods) // 2 :])
    halves = [
        table[half].groupby("topic")[["meetings", "of_meetings"]].sum() for half in (~late, late)
    ]
    rows = []
    for topic in table["topic"].unique() if len(periods) > 1 else []:
        (k, n), (later_k, later_n) = (half.loc[topic].astype(int) for half in halves)
        first, second = wilson(k, n), wilson(later_k, later_n)
        if first.high < second.low or second.high < first.low:
            rows.append((topic, k / n, later_k / later_n, later_k / later_n - k / n))
    made = pd.DataFrame(rows, columns=["topic", "before", "after", "change"])
    return made.sort_values(["change", "topic"], ascending=[False, True], ignore_index=True)
