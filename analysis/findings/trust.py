"""How far this can be trusted, in words: answer, readings and captions of notebook 06."""

import pandas as pd

from analysis.counts.basis import Counted

from .labels import label, why_unread
from .language import Language
from .text import Caption, Text, inert
from .wording import caption, interval, listed, nothing, of


def how_far(accuracy: pd.DataFrame, dates: Counted, against: Counted, language: str = "en") -> Text:
    """Return the answer in short: accuracy where people checked, dates, the official record."""
    say, parts = Language(language), []
    meetings = accuracy[accuracy["slot"] == "meetings"]
    for name in meetings["set"].unique():
        parts.append(_measured(meetings[meetings["set"] == name], name, language))
    if not parts:
        parts.append(
            say(en="**Accuracy has not been measured.**", fr="**La justesse n’a pas été mesurée.**")
        )
    exact, total = _exact(dates.table)
    if total:
        parts.append(say(
            en=f"**{of(exact, total, language)} reports** are dated to the day with a year.",
            fr=f"**{of(exact, total, language, 'récits')}** {_dated(exact)} au jour près, année comprise.",
        ))  # fmt: skip
    if len(against.table):
        matched = int((against.table["outcome"] == "matched").sum())
        parts.append(say(
            en=f"The corpus tells of {of(matched, len(against.table), language)} journeys in the "
            f"official record of the same time and countries.",
            fr=f"Le corpus relate {of(matched, len(against.table), language, 'déplacements')} du "
            f"registre officiel, à temps et pays égaux.",
        ))  # fmt: skip
    return Text(" ".join(parts))


def dates(dates: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.dates`."""
    say = Language(language)
    _, total = _exact(dates.table)
    if not total:
        return Text(say(en="No report to date.", fr="Aucun récit à dater."))
    worked = dates.table[dates.table["reasons"] != "text"]
    k = int(worked.loc[worked["precision"] == "day", "reports"].sum())
    return Text(say(
        en=f"{of(k, total, language)} needed more than the words beside the date, such as a day of "
        f"publication or who held which office. What does not suffice stays open.",
        fr=f"{of(k, total, language)} ont demandé plus que les mots de la date : jour de publication, "
        f"fonctions occupées. Ce qui ne suffit pas reste ouvert.",
    ))  # fmt: skip


def dates_caption(dates: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.dates`."""
    say, (exact, total) = Language(language), _exact(dates.table)
    measure = say(
        en="Reports by precision of the date and by what it was taken from",
        fr="Récits selon la précision de la date et ce dont elle est tirée",
    )
    if not total:
        return nothing(dates, language, measure)
    title = say(
        en=f"{of(exact, total, language)} reports are dated to the day",
        fr=f"{of(exact, total, language, 'récits')} {_dated(exact)} au jour près",
    ) + _worked_out(dates.table, say)
    size = f"{say.number(total)} {say.noun(total, 'report')}"
    return caption(
        dates._replace(form=""),
        language,
        title,
        measure,
        say(en="Tally of dates", fr="Décompte des dates"),
        size,
    )


def _worked_out(table: pd.DataFrame, say: Language) -> str:
    """Return how many days have a year that neither text nor publication gives, "" if none."""
    days = table[table["precision"] == "day"]
    k = int(days.loc[~days["reasons"].str.contains("text|published"), "reports"].sum())
    number = say.number(k)
    told = say(en=f", {number} with a year worked out", fr=f", dont {number} à l’année déduite")
    return told if k else ""


def outcomes(outcomes: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.outcomes`."""
    say, table = Language(language), outcomes.table
    passed = table[table["outcome"] == "passed"]
    if passed.empty:
        return Text(say(en="No article was passed over.", fr="Aucun article n’a été écarté."))
    why = [
        f"{inert(why_unread(row.reason, language))} ({say.number(row.articles)})"
        for row in passed.itertuples()
    ]
    return Text(say(en="Passed over: ", fr="Écartés : ") + listed(why, language, 6) + ".")


def outcomes_caption(outcomes: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.outcomes`."""
    say, table = Language(language), outcomes.table
    measure = say(
        en="Articles and teasers by what came of reading them",
        fr="Articles et renvois selon le résultat de la lecture",
    )
    size = f"{say.number(outcomes.n)} {say.noun(outcomes.n, 'article')}"
    told = int(table.loc[table["outcome"] == "told", "articles"].sum())
    title = say(
        en=f"{of(told, outcomes.n, language)} articles tell of an encounter",
        fr=f"{of(told, outcomes.n, language, 'articles')} relate{'nt' if told > 1 else ''} "
        "une rencontre",
    )
    return caption(
        outcomes._replace(form=""),
        language,
        title,
        measure,
        say(en="Tally of articles", fr="Décompte des articles"),
        size,
    )


def disagreements(disagreements: Counted, language: str = "en") -> Text:
    """Return in how many of the meetings told more than once the reports differ, and in what."""
    say, table = Language(language), disagreements.table
    if table.empty:
        return Text(say(
            en="No meeting told more than once has reports that differ.",
            fr="Aucune rencontre relatée plusieurs fois ne l’est de façon contradictoire.",
        ))  # fmt: skip
    told = [
        f"{label('field', row.field, language)} ({of(row.meetings, row.of_meetings, language)})"
        for row in table.itertuples()
    ]
    lead = say(en="Reports of one meeting differ in ", fr="Les récits d’une rencontre diffèrent : ")
    return Text(lead + listed(told, language, 5) + ". " + say(
        en="The tables keep each report as it stands.", fr="Les tables gardent chaque récit tel quel."
    ))  # fmt: skip


def copies(copies: pd.DataFrame, language: str = "en") -> Text:
    """Return how many articles repeat another."""
    say, n = Language(language), len(copies)
    if not n:
        return Text(say(en="No article repeats another.", fr="Aucun article n’en répète un autre."))
    return Text(say(
        en=f"{say.count(n, 'article', True)} repeat{'s' if n == 1 else ''} another word for word and "
        f"count{'s' if n == 1 else ''} once.",
        fr=f"{say.count(n, 'article', True)} en répète{'' if n == 1 else 'nt'} un autre mot pour mot et "
        f"ne compte{'' if n == 1 else 'nt'} qu’une fois.",
    ))  # fmt: skip


def _measured(known: pd.DataFrame, name: str, language: str) -> str:
    """Return how many encounters of one set were found, and how many of those found are right."""
    say = Language(language)
    found, right = (known[known["measure"] == name].iloc[0] for name in ("recall", "precision"))
    reach = interval(found["low"], found["high"], language)
    k = of(found["right"], found["of"], language, say(en="encounters", fr="rencontres"))
    others = of(right["right"], right["of"], language)
    return say(
        en=f"In {label('set', name, language)} **{k} were found** ({reach}), and {others} found "
        f"are right.",
        fr=f"{label('set', name, language).capitalize()} : **{k} ont été trouvées** ({reach}), et "
        f"{others} trouvées sont justes.",
    )


def _dated(reports: int) -> str:
    """Return the French verb that goes with so many reports."""
    return "sont datés" if reports > 1 else "est daté"


def _exact(table: pd.DataFrame) -> tuple[int, int]:
    """Return how many reports are dated to the day with a year, and how many there are."""
    return int(table.loc[table["precision"] == "day", "reports"].sum()), int(table["reports"].sum())
