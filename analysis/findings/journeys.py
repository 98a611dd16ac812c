"""The official record's journeys set against the corpus, in words."""

from analysis import record
from analysis.counts.basis import Counted

from .coverage import source
from .language import Language
from .text import Caption, Text
from .wording import caption, of


def against_record(against: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.against_record`."""
    say, table = Language(language), against.table
    if table.empty:
        return Text(say(
            en="The record has no journey of this time between these countries.",
            fr="Le registre n’a aucun déplacement de ce temps entre ces pays.",
        ))  # fmt: skip
    matched, off = (int((table["outcome"] == name).sum()) for name in ("matched", "day off"))
    k = of(matched, len(table), language, say(en="journeys", fr="déplacements"))
    told = say(en=f"Told of: {k}. ", fr=f"Relatés : {k}. ")
    told += say(
        en="A journey not told of is no error of reading: the agency may not have written, or the "
        "folder may not hold it. The record covers the United States only.",
        fr="Un déplacement non relaté n’est pas une erreur de lecture : l’agence n’a peut-être rien "
        "écrit, ou le dossier ne l’a pas. Le registre ne couvre que les États-Unis.",
    )
    if off:
        told += say(
            en=f" In {say.number(off)} the days differ: record or dispatch may be wrong.",
            fr=f" Pour {say.number(off)}, les jours diffèrent : le registre ou la dépêche a tort.",
        )
    if slips := int(table["slip"].sum()):
        told += say(
            en=f" [sic]: the record names somebody out of office then ({say.number(slips)}).",
            fr=f" [sic] : le registre nomme quelqu’un qui n’était plus en fonction ({say.number(slips)}).",
        )
    return Text(told)


def against_record_caption(against: Counted, language: str = "en") -> Caption:
    """Return the words of `charts.against_record`."""
    say, table = Language(language), against.table
    end = say.date(f"{record.last_day():%Y-%m}")
    measure = say(
        en="Journeys in the official record of the United States to and from the countries of the "
        f"corpus, names as it has them; it ends in {end}",
        fr="Déplacements du registre officiel des États-Unis avec les pays du corpus, noms tels qu’il "
        f"les donne ; il s’arrête en {end}",
    )
    size = say.number(len(table)) + say(en=" journeys", fr=" déplacements")
    if table.empty:
        title = against_record(against, language).rstrip(".")
        return caption(
            against, language, title, measure, say(en="A sentence", fr="Une phrase"), size
        )
    matched = int((table["outcome"] == "matched").sum())
    k = of(matched, len(table), language, say(en="journeys", fr="déplacements"))
    title = say(
        en=f"The corpus tells of {k} on record",
        fr=f"Le corpus relate {k} du registre",
    )
    return caption(
        against._replace(form=""),
        language,
        title,
        measure,
        say(en="Timeline of journeys", fr="Frise des déplacements"),
        size,
    )._replace(source=_of_record(against, say))


def _of_record(against: Counted, say: Language) -> str:
    """Return the source line of the journeys: the record, then what is set against it."""
    return say(
        en="Journeys: Office of the Historian, US Department of State (CC0). ",
        fr="Déplacements : Office of the Historian, département d’État des États-Unis (CC0). ",
    ) + source(against.basis, say.code)
