"""The map of where they meet, in words."""

from analysis.counts.basis import Counted
from analysis.counts.worked_out import is_inferred

from .coverage import source
from .language import Language
from .places import missing
from .text import Caption, Text, inert


def places_map(places: Counted, language: str = "en") -> Text:
    """Return the reading of `charts.places_map`: how many places, and whose borders those are."""
    say, table = Language(language), places.table
    if table.empty:
        lead = say(en="Nothing to put on a map.", fr="Rien à mettre sur une carte.")
        return Text(f"{lead}{missing(places, say)}")
    told = f"{inert(_title(places, say))}.{missing(places, say)}"
    return Text(
        told
        + say(
            en=" The lines are Natural Earth’s: they follow who holds a territory, not who claims it, "
            "and are no statement on whose it is.",
            fr=" Les lignes sont celles de Natural Earth : elles suivent qui tient un territoire, "
            "non qui le revendique, et ne disent pas à qui il est.",
        )
    )


def places_map_caption(places: Counted, language: str = "en", nameless: int = 0) -> Caption:
    """Return the words of `charts.places_map`; so many of its places bear no name on the map."""
    say, n = Language(language), Language(language).number(places.n)
    line, title = source(places.basis, language), _title(places, say)
    status = say.status(2, places.status)
    sub = say(
        en=f"Meetings {status} in person by place; n = {n}.",
        fr=f"Rencontres {status} en personne par lieu ; n = {n}.",
    )
    if places.table.empty:
        sub += missing(places, say)
        none = say(en=f"A sentence, no map, n = 0: {title}.", fr=f"Une phrase, n = 0 : {title}.")
        return Caption(title, sub, line, none)
    sub += _keys(places, nameless, say) + missing(places, say)
    line += say(
        en=" Borders: Natural Earth, as held on the ground, not as claimed. "
        "Positions: GeoNames (CC BY 4.0).",
        fr=" Frontières : Natural Earth, telles que tenues sur le terrain, non telles que "
        "revendiquées. Positions : GeoNames (CC BY 4.0).",
    )
    of = f"{n} {say.noun(places.n, 'meeting')}"
    kind = say(en=f"Map of {of}: ", fr=f"Carte de {of} : ")
    return Caption(title, sub, line, f"{kind}{title}.")


def _keys(places: Counted, nameless: int, say: Language) -> str:
    """Return what dots, rings and missing names mean."""
    told = say(en=" The area of a dot is its number.", fr=" L’aire d’un point est son nombre.")
    if places.form == "list":
        told = say(
            en=" A list on a map, not a trend.", fr=" Une liste sur une carte, non une tendance."
        ) + say.brackets(is_inferred(places.table["dates"]).any())
    rings = int(places.table.loc[places.table["place"] == "", "meetings"].sum())
    if rings:
        told += say(
            en=f" Ring: only the country is told, the ring stands at its capital ({say.number(rings)}).",
            fr=f" Anneau : seul le pays est dit, l’anneau est à sa capitale ({say.number(rings)}).",
        )
    if nameless:
        count = say.count(nameless, "place", capital=True)
        told += say(
            en=f" {count} without a name on the map for want of room.",
            fr=f" {count} sans nom sur la carte, faute de place.",
        )
    return told


def _title(places: Counted, say: Language) -> str:
    """Return where: of up to twelve meetings the places, else how many and the commonest's share."""
    table, of = places.table, say.count(places.n, "meeting")
    if table.empty:
        return say(en="No meeting in a known place", fr="Aucune rencontre en un lieu connu")
    names = [
        say.place(row.place, row.country) or say.country(row.country) for row in table.itertuples()
    ]
    if places.form == "list":
        more = len(names) - 4
        if more > 1:
            names = [*names[:4], say(en=f"{more} other places", fr=f"{more} autres lieux")]
        count = say.count(places.n, "meeting", capital=True)
        return say(en=f"{count} in {say.listed(names)}", fr=f"{count} : {say.listed(names)}")
    spots, lands = say.count(len(table), "place", True), table["country"].nunique()
    within = say.count(lands, "country")
    first = table["meetings"] == table["meetings"].max()
    lead = say.listed([name for name, top in zip(names, first, strict=True) if top][:3])
    k = say.number(table["meetings"].max())
    return say(
        en=f"{spots} in {within}; {lead}: {k} of {of}",
        fr=f"{spots} dans {within} ; {lead} : {k} rencontres sur {say.number(places.n)}",
    )
