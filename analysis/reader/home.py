"""The side to which an office without a country belongs: `le Premier ministre` at home."""

import re
from collections import Counter
from functools import cache

from .. import tenures, words
from ..meetings import locatives, places, visits
from ..people import parties
from . import forums, hints, leaders, letterhead, own
from .marks import Marked, in_dateline

_OPENING = 3  # the first sentences of a page, which tell of whom it is
_MET = frozenset(("avec",))  # `a parlé avec le président Biden`: of abroad, rather
_OBLIQUE = _MET | {"de"}
_WORLD = "ONU"  # whose chief needs no name where he has his seat
_CHIEF = 5  # the rank of such a chief
_BRACKETS = re.compile(r"[()/]")


@cache
def _agencies() -> dict[str, frozenset[str]]:
    """Return the countries of the agencies of each folded name, "" for those that are worldwide."""
    lands: dict[str, frozenset[str]] = {}
    for row in words.rows("agencies"):
        name = words.fold(row["name"])
        lands[name] = lands.get(name, frozenset()) | {row["country"]}
    return lands


def of_agency(agency: str, marked: Marked | None = None) -> str:
    """Return the country of an agency as a page writes it, "" if it is worldwide or unknown.

    Of several that share a name it is that of which the page tells most.

    >>> of_agency("VNA/CVN"), of_agency("APS")
    ('VNM', '')
    """
    parts = (part.strip() for part in _BRACKETS.split(words.fold(agency)))
    lands = next((_agencies()[part] for part in parts if part in _agencies()), frozenset())
    if len(lands) < 2:
        return "".join(lands)
    told = Counter(h.value.code for h in marked.places if h.value.code in lands) if marked else {}
    return max(told, key=told.get, default="")


def of_page(marked: Marked, agency: str = "", url: str = "") -> str:
    """Return the home side of a page, "" if nothing tells.

    That is the agency's country, else that of the body of state in its head or foot, else the
    organisation whose `secrétaire général` the page need not name, else the organisation alone in
    one of its first lines, seated where its dateline is, else the dateline's, else that of leaders
    known by name whom the page gives no country, else that of the first seat of power where the
    title names a leader by office alone, else the web address's, else the other party of two of
    which one is told to be somebody's, else that of leaders only talked to, else that of the first
    city it sets things in, else that of its one bare leader, else that whose stance somebody
    restates, else that to which its ambassadors are posted, else that of which it tells most.
    """
    if land := of_agency(agency, marked) or of_agency(marked.page.agency, marked):
        return land
    if land := letterhead.of_page(marked) or letterhead.mission(marked)[1]:
        return land
    if secretariat := _secretariat(marked):
        return secretariat
    if land := own.of_leader(marked):
        return land
    abroad = _visited(marked)
    ours = leaders.unmarked(marked, abroad)
    dateline = in_dateline(marked, "city", "country")
    if dateline and (body := letterhead.organisation(marked, dateline.value.city)):
        return body
    if dateline:
        if leaders.are_abroad(marked, ours):
            return ours
        return forums.of_dateline(marked, dateline.value.city, dateline.value.code)
    return (
        leaders.unmarked(marked, abroad, _OBLIQUE)
        or _of_title(marked)
        or leaders.unmarked(marked, abroad, _MET)
        or _domain(url)
        or hints.other_party(marked)
        or ours
        or next(filter(None, (_unmarked(marked, s) for s in _settings(marked, abroad))), "")
        or leaders.bare(marked, abroad)
        or hints.by_stance(marked)
        or hints.posted(marked)
        or _unmarked(marked, hints.most_told(marked))
    )


def _of_title(marked: Marked) -> str:
    """Return the side of the first seat of power that a page names whose title names its leader.

    `Agenda du Président de la République`, `Réunion au Palais de l'Élysée`.
    """
    titles = [line for line in marked.lines if line.kind == "title"]
    led = any(
        m.head and m.head.rank <= 2 and not m.name and not m.codes and not m.head.reference
        for line in titles
        for m in line.mentions
    )
    return next((h.value.code for h in marked.seats if h.value.code), "") if led else ""


def _secretariat(marked: Marked) -> str:
    """Return the one organisation that a page names, if it opens with `le Secrétaire général`.

    Where it names none it is that of his name, or that whose seat the dateline is.
    """
    told = [m for line in marked.lines for m in line.mentions if m.head and m.head.rank <= _CHIEF]
    chiefs = [m for m in told if m.head.head in ("secretary_general", "party_leader")]
    opens = bool(chiefs) and chiefs[0] is told[0] and not any(m.codes for m in chiefs)
    if not opens or len(chiefs[0].office.split()) > 2:
        return ""
    terms = ((m, t) for m in chiefs if m.name for t in tenures.named(m.name))
    for chief, term in terms:
        if parties.is_organisation(term.country) and term.office == chief.office.lower():
            return term.country
    codes = {hit.value.code for hit in marked.places if parties.is_organisation(hit.value.code)}
    city = in_dateline(marked, "city")
    if city and not codes and city.value.city == places.org_seats()[_WORLD]:
        return _WORLD
    return codes.pop() if len(codes) == 1 and not any(m.name for m in chiefs) else ""


def _unmarked(marked: Marked, side: str) -> str:
    """Return a side, or where people are told to be of it, the only other one told; "" without.

    At home nobody says whose minister somebody is. One land told of but once is nobody's home.
    """
    told = (m for line in marked.lines for m in line.mentions if m.name or not m.plural)
    named = {code for mention in told for code in mention.codes[:1]}
    if side not in named:
        return side
    told = [h for h in marked.places if h.value.code not in named]
    others = {h.value.code for h in told if h.value.kind in ("country", "city")}
    often = sum(h.value.code in others for h in told) > 1
    return others.pop() if len(others) == 1 and often else ""


def _visited(marked: Marked) -> set[str]:
    """Return the lands to which the page's first sentences say that its nameless leader travels.

    `Le Président de la République effectuera une visite d'État au Danemark`.
    """
    lands: set[str] = set()
    for line in marked.lines[:_OPENING]:
        first = next(iter(line.mentions), None)
        named = any(m.name or m.plural for m in line.mentions)
        if first and not named and first.head and first.head.rank <= 2 and not first.codes:
            hits = [h for h in line.of("place") if h.start > first.start]
            lands.update(w.country for w in visits.visited(line.text, line.folded, hits))
    return lands


def _domain(url: str) -> str:
    """Return the side whose domain a web address ends in, "" if the domain is open to everyone."""
    host = url.split("//")[-1].split("/")[0].split("@")[-1].split(":")[0]
    return _domains().get(host.rstrip(".").rsplit(".", 1)[-1].lower(), "")


@cache
def _domains() -> dict[str, str]:
    """Return the side of each domain of two letters."""
    lands = {row["alpha2"].lower(): row["alpha3"] for row in words.rows("iso") if row["alpha2"]}
    return lands | {row["domain"]: row["side"] for row in words.rows("domains")}


def _settings(marked: Marked, abroad: set[str]) -> list[str]:
    """Return the countries of the first city in which the page sets things and of its first seat of power.

    The one told first comes first; those that are `abroad` are left out.
    """
    found: list[tuple[int, str]] = []
    city = next((w for line in marked.lines for w in locatives.cities(line)), None)
    if city:
        found.append((city.start, forums.of_setting(marked, city.city, city.country)))
    seats = (hit for line in marked.lines for hit in line.of("seat") if hit.value.code)
    if seat := next(seats, None):
        found.append((seat.start, seat.value.code))
    return [land for _, land in sorted(found) if land not in abroad]
