"""Who was host and who guest in an encounter, and where nobody was at home."""

from .. import words
from ..needles import SENTENCES
from ..patterns import pattern
from ..people.cast import Cast
from ..people.lines import Line
from ..people.person import Person
from . import places, programme
from .drafts import Draft
from .places import Where

# An encounter beside a gathering, where nobody is at home: `en marge du 46e sommet`.
_SIDELINES = pattern(
    r"\b(?:@beside|@during) (?:de |du |de la |de l'|des |d'une? )"
    r"(?:@sittings (?:de la |du |de l'|des ))?"
    r"(?!@possessive\b)(?:\w+ )?(?:\d+ ?e(?:me)? |\w+ieme |[xvi]+e )?"
    r"(?:@gathering_noun|@ceremony_noun|reunions? (?:ministerielle|annuelles?|des))\b(?! de presse)"
    r"|\b@beside d|\bau (?:sommet|forum) (?:(?!@possessive\b)\w+ )?(?:de|du|economique)\b"
    r"|\baux (?:assemblees|reunions) (?:de printemps|d'automne|annuelles|generales|de haut niveau)\b"
    r"|\b(?:pendant|durant) (?:le |la |l')(?:\d+ ?e(?:me)? |\w+ieme )?@gathering_noun\b"
)
# `À Addis-Abeba pour le 35e sommet`, `venus à la 73e session`.
_CAME_TO = pattern(
    r"\b(?:pour (?:participer |assister )?(?:le |la |au |a la )?|venue?s? (?:au |a la )|participe\w* (?:au |a la ))"
    r"(?:\d+ ?e(?:me)? |\w+ieme |[xvi]+e )@gathering_noun\b"
)
# `à New York, où se tenait la 77e session`.
_WHERE_GATHERED = pattern(
    r"\bou (?:se )?@taking_place (?:la |le |l')[^,;.]{0,20}\b(?:@gathering_noun|reunion)\b"
)
# `dans son hôtel`, `à l'hôtel de la délégation`: a visitor's.
_AT_HOTEL = pattern(
    r"\b(?:@possessive hotel|l'hotel (?:de la|de sa|ou loge la) @delegation_noun)\b"
)
# `à l'ambassade du `, `à la résidence de l'ambassadrice de `: before the land that is at home there.
_AT_MISSION = pattern(
    r"\b(?:a|dans) (?:l'|la |le |sa |leur )(?:siege |locaux |salons )?(?:de (?:la |l')|du )?"
    r"(?:@mission_noun|residence de l'ambassad(?:eur|rice)) "
    r"(?:du |de la |de l'|des |de |d')?$"
)
_MAY_BE_AT_MISSION = SENTENCES.guard(
    *(f"{noun} " for noun in words.grammar("mission_noun")), "residence de l'ambassad"
)
# `En marge du sommet, X a enchaîné les entretiens`.
_SEVERAL = pattern(
    r"\b(?:enchain\w+ les|multipli\w+ les|serie d|plusieurs (?:@talks_noun|@audience_noun)"
    r"|(?:leurs|ses) homologues)"
)
_MAY_BE_SEVERAL = SENTENCES.guard(_SEVERAL)
_MAY_BE_SIDELINE = SENTENCES.guard(_SIDELINES, _WHERE_GATHERED)
# `Sommet de Bali : `, `27e Forum de Crans-Montana — `: what a whole page is set at.
_HEADS_PAGE = pattern(
    r"\W{0,3}\b(?:le |l')?(?:\d{1,3} ?e(?:me)? |\w{3,16}ieme |[xvi]{1,6}e )?@great_gathering"
    r"(?: (?!bilater|tripart|conjoint)\w{1,20}){0,2} (?:de |d'|du |des |a |: |[–—-] |sur )"
)
_OPENING = 4  # sentences of a page


def roles(draft: Draft, where: Where, cast: Cast) -> dict[int, str]:
    """Return the role of each person (by number): host, guest or peer.

    Words of receiving decide; else home soil does, save beside a gathering; calls and third
    countries make peers.
    """
    hosts = _hosts(draft, where, cast) if draft.mode == "in_person" else []
    if not hosts or len(hosts) == len(draft.people):
        return {p.number: "peer" for p in draft.people}
    return {p.number: "host" if p in hosts else "guest" for p in draft.people}


def receivers(draft: Draft) -> list[Person]:
    """Return the people who receive, as far as the words tell; of ambassadors and others these."""
    told = {"one": draft.one, "other": draft.other}.get(draft.host, [])
    if told and not _takes_leave(told, draft):
        return told
    if draft.mode == "in_person" and programme.is_item(draft.proof.line, draft.proof.event.start):
        return draft.one  # whose programme it is
    others = [p for p in draft.people if "ambassador" not in p.heads]
    return others if len(others) < len(draft.people) else []


def _takes_leave(visited: list[Person], draft: Draft) -> bool:
    """Tell whether it is those visited who leave: `Le président a fait ses adieux à l'ambassadeur`."""
    envoys = all("ambassador" in person.heads for person in visited)
    return envoys and "adieux" in draft.proof.event.trigger.lemma


def _hosts(draft: Draft, where: Where, cast: Cast) -> list[Person]:
    """Return who was at home in an encounter, or received there."""
    at_home = [p for p in draft.people if cast.side(p) == where.country]
    placed = draft.beside or bool(where.country)
    if draft.host and not (placed and all(told.rule == "implied" for told in draft.told)):
        hosts = receivers(draft)
        nouns = all(told.event.is_noun for told in draft.told)  # `a eu une audience avec X`
        visitors = nouns and where.city and set(at_home).isdisjoint(hosts)
        return at_home if visitors and at_home and not draft.beside else hosts
    if at_mission := of_mission(draft, cast):
        return at_mission
    if draft.beside:
        return []
    if where.country:
        if at_home and any(is_at_hotel(told.line) for told in draft.told):
            return [p for p in draft.people if p not in at_home]
        return at_home or [
            p
            for p in draft.people
            if where.city
            and not draft.convened
            and places.org_seats().get(cast.side(p)) == where.city
        ]
    return receivers(draft)


def of_mission(draft: Draft, cast: Cast) -> list[Person]:
    """Return those in whose land's embassy or mission abroad a draft is set."""
    lands = {
        hit.value.code
        for told in draft.told
        if told.line.has(_MAY_BE_AT_MISSION)
        for hit in told.line.of("place")
        if _AT_MISSION.search(told.line.before(hit.start, 60))
    }
    hosts = [person for person in draft.people if cast.side(person) in lands]
    return hosts if len(hosts) < len(draft.people) else []


def opened_beside(lines: list[Line]) -> Line | None:
    """Return the sentence with which a page opens that tells of several talks beside a gathering."""
    for line in lines[:_OPENING]:
        several = line.has(_MAY_BE_SEVERAL) and _SEVERAL.search(line.folded, line.start, line.end)
        if several and is_sideline(line):
            return line
    return None


def opens_with_gathering(lines: list[Line]) -> bool:
    """Tell whether a page opens with a gathering that somebody came to, where its hosts are guests too."""
    opening = lines[:_OPENING]
    return any(is_sideline(n) or _CAME_TO.search(n.folded, n.start, n.end) for n in opening)


def is_headed_by_gathering(lines: list[Line]) -> bool:
    """Tell whether a title sets all of a page at a gathering: `Sommet de Bali : `, `WEF DE DAVOS — `."""
    for line in lines[:_OPENING]:
        if line.text[line.start : line.end].rstrip().endswith((".", "»")):
            return False
        begin = line.text.rfind("\n", 0, line.start) + 1  # a dateline may stand before it
        if _HEADS_PAGE.match(line.folded, begin, line.end):
            return True
    return False


def is_at_hotel(line: Line) -> bool:
    """Tell whether a sentence is set at the hotel of a visitor, who receives there."""
    if line.folded.find("hotel", line.start, line.end) < 0:
        return False
    return bool(_AT_HOTEL.search(line.folded, line.start, line.end))


def is_sideline(line: Line) -> bool:
    """Tell whether a sentence sets what it tells beside a gathering."""
    if not line.has(_MAY_BE_SIDELINE):
        return False
    sentence = line.folded[line.start : line.end]
    if _SIDELINES.search(sentence):
        return True
    return "ou " in sentence and _WHERE_GATHERED.search(sentence) is not None
