"""Where and by whom they are received, in words."""

from analysis.counts.basis import Counted

from .coverage import source
from .language import Language
from .text import Caption, Text, inert
from .wording import few, interval


def by_place(places: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.by_place`."""
    say = Language(language)
    lead = inert(_leading(places, place_names(places, say), "place", say))
    return Text(f"{lead}.{missing(places, say)}")


def by_place_caption(places: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.by_place`."""
    say = Language(language)
    what = say(en="Meetings in person by place", fr="Rencontres en personne par lieu")
    return _ranking(places, place_names(places, say), what, "place", say)


def by_host(hosts: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.by_host`."""
    say = Language(language)
    lead = inert(_leading(hosts, _named_hosts(hosts, say), "host", say))
    return Text(f"{lead}.{missing(hosts, say)}")


def by_host_caption(hosts: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.by_host`."""
    say = Language(language)
    what = say(en="Meetings by host", fr="Rencontres par hôte")
    return _ranking(hosts, _named_hosts(hosts, say), what, "host", say)


def _ranking(counted: Counted, names: list[str], what: str, noun: str, say: Language) -> Caption:
    """Return the words of a ranking."""
    n, line = say.number(counted.n), source(counted.basis, say.code)
    title = _leading(counted, names, noun, say)
    sub = say(en=f"{what}; n = {n}.", fr=f"{what} ; n = {n}.") + missing(counted, say)
    sub = f"{sub} {few(counted, say.code)}".rstrip()
    if counted.form in ("bars", "heatmap"):
        sub += say(
            en=" Thin lines and brackets: 95% Wilson interval of the share.",
            fr=" Traits fins et parenthèses : intervalle de Wilson à 95 % de la part.",
        )
    if len(counted.table) and counted.table["members"].iloc[-1] > 1:
        sub += say(
            en=" All others stand together in the last row.",
            fr=" Tous les autres sont réunis à la dernière ligne.",
        )
    of = f"{n} {say.noun(counted.n, 'meeting')}"
    kind = say(en=f"Ranking of {of}: ", fr=f"Classement de {of} : ")
    return Caption(title, sub, line, f"{kind}{title}.")


def missing(counted: Counted, say: Language) -> str:
    """Return how many meetings are not in it, and why; empty if all are."""
    reasons = {
        "remote": say(en="by telephone or video", fr="par téléphone ou vidéo"),
        "place": say(en="without a place told", fr="sans lieu indiqué"),
        "unlocated": say(en="in a place not found on the map", fr="en un lieu absent de la carte"),
        "host": say(en="without a host told", fr="sans hôte indiqué"),
        "visit": say(en="without host and guest told", fr="sans hôte et invité indiqués"),
    }
    left = [f"{say.number(k)} {reasons[name]}" for name, k in counted.left_out.items() if k]
    return (
        say(en=f" Not in it: {say.listed(left)}.", fr=f" Non comprises : {say.listed(left)}.")
        if left
        else ""
    )


def _leading(counted: Counted, names: list[str], noun: str, say: Language) -> str:
    """Return who or what leads, as k of n; up to twelve meetings all are named and none leads."""
    if not counted.n:
        return {
            "place": say(en="No meeting in a known place", fr="Aucune rencontre en un lieu connu"),
            "host": say(en="No meeting with a known host", fr="Aucune rencontre à l’hôte connu"),
        }[noun]
    table, of = counted.table, say.count(counted.n, "meeting")
    if counted.form == "list":
        parts = [f"{name} ({k})" for name, k in zip(names, table["meetings"], strict=True)]
        more = len(parts) - 4
        if more > 0:
            parts = [*parts[:4], say(en=f"{more} more", fr=f"{more} de plus")]
        told = say(en=f"{say.listed(parts)}: {of}", fr=f"{say.listed(parts)} : {of}")
        if noun == "place":
            return told
        head = say.noun(len(parts), "host").capitalize()
        return say(en=f"Hosted by {told}", fr=f"{head} : {say.listed(parts)} ; {of}")
    first = int((table["rank"] == 1).sum())
    k = say.number(table["meetings"].iloc[0])
    each = "" if first == 1 else say(en=" each", fr=" chacun")
    who = say.listed(names[:first])
    who = who[:1].upper() + who[1:]
    if noun == "host":
        who += say(en=" hosted", fr=", hôte de" if first == 1 else ", hôtes de")
    else:
        who += say(en=":", fr=" :")
    told = say(
        en=f"{who} {k} of {of}{each}",
        fr=f"{who} {k} rencontres{each} sur {say.number(counted.n)}",
    )
    if counted.form == "dots":
        return told
    return f"{told} ({interval(table['low'].iloc[0], table['high'].iloc[0], say.code)})"


def place_names(places: Counted, say: Language) -> list[str]:
    """Return the places' names in the table's order."""
    return [
        say.place(row.place, row.country) or others(row.members, say)
        for row in places.table.itertuples()
    ]


def host_names(hosts: Counted, say: Language) -> list[str]:
    """Return the hosts' names in the table's order."""
    return [say.country(row.host) or others(row.members, say) for row in hosts.table.itertuples()]


def _named_hosts(hosts: Counted, say: Language) -> list[str]:
    """Return the hosts' names as a sentence has them, behind their articles."""
    rows = hosts.table.itertuples()
    return [say.the(row.host) if row.host else others(row.members, say) for row in rows]


def others(members: int, say: Language) -> str:
    """Return what the row of the rest is called."""
    return say(en=f"{say.number(members)} others", fr=f"{say.number(members)} autres")
