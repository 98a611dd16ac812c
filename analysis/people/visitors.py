"""Those who come first without a name, `une délégation guinéenne`: their side, once one is named."""

import re
from itertools import pairwise

from ..needles import SENTENCES
from ..patterns import pattern
from ..words import fold
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene, Told

# `une délégation ministérielle`, `deux émissaires de son homologue`: a group, its side behind it.
_GROUP = pattern(r"\b(?:@delegation_noun|@envoys|@visiting_group)\b")
_MAY_BE_GROUP = SENTENCES.guard(_GROUP)
_KINDS = ("country", "demonym", "org")
_REACH = 70  # characters behind a group in which its side is told
_CLOSED = pattern(r"[,;.:(]|\b(?:@relative_pronoun|@auxiliary_past|@being|a|avec|en|au|aux|par)\b")
# `Il s'agit de X`, `Au sortir de l'audience, X a dit`: one of the group is named.
_NAMED = pattern(
    r"(?:@presentative|(?:@at_end|@on_leaving) d(?:e|u|')|au nom d(?:e|u|')"
    r"|(?:le|la) (?:chef|cheffe) de (?:la |cette )?@delegation_noun)\b"
)
# `X est depuis lundi en visite de travail aux `, `X s'est rendu mardi en `.
_WENT = pattern(
    r",? [^.,;:]{0,24}?\b(?:en (?:@visit_noun|deplacement|tournee|mission)|s'@being rendue?"
    r"|@being @arrived)\b[^.,;:]{0,40}? (?:aux?|en|a) (?:la |l')?(?=\S)"
)
# `X est à la tête d'une délégation`, `X, qui conduit la délégation`.
_LEADS = pattern(
    r",? (?:[^.;:«»]{0,60}\b)?@going_ahead ?(?:\w+ ){0,3}?(?:une|la|cette|sa) (?:\w+ )?@delegation_noun\b"
)
_HEAD_OF_GROUP = re.compile(r"cheff?e? (?:de la |de )(?:delegation|mission)\b")
_OUTSIDE = {"person"}  # `notre correspondante X`: of no delegation
# `Porteur d'un message écrit du`, `Émissaire de`: before who sent somebody.
_BEARS = pattern(
    r"\W{0,3}(?:@bearer d[^,;.:]{3,60}|@sent_noun (?:\w+ )?)(?:de |du |d')?(?:l|le|la)?.{0,2}"
)
_WITH = pattern(r",? ?@accompanied d(?:e|u|')")

# `Bénin-Chine : `, `Coopération Laos – Mali. `: the two sides of what follows.
_OF_TWO = re.compile(r"\s?[-–—/]\s?")
_COLON = re.compile(r"\s?[:.|] ")
_GOVERNING = 5  # the rank down to which an office governs a land
_HEADING_REACH = 24  # characters before the first of them


def settle(line: Line, told: list[Told], scene: Scene) -> None:
    """Let those whom a sentence names of a group told of before be of the group's side.

    The scene takes note of the side of the group that the sentence tells of itself, and of its head.
    """
    if told:
        if scene.visiting:
            _settle_named(line, told, scene)
        _settle_accompanied(line, told, scene)
        _settle_of_two_lands(line, told, scene)
        _settle_bearer(line, told, scene)
        if scene.cast.home:
            _settle_traveller(line, told, scene)
        scene.leader = _leader(line, told) or scene.leader
    side = side_of_group(line)
    if side and side != scene.cast.home:
        scene.visiting = side


def side_of_group(line: Line) -> str:
    """Return the side of the group that a sentence tells of, "" without one."""
    places = line.of("place")
    if not places or not line.has(_MAY_BE_GROUP):
        return ""
    places = [hit for hit in places if hit.value.kind in _KINDS]
    for group in _GROUP.finditer(line.folded, line.start, line.end):
        for place in places:
            if group.end() <= place.start < group.end() + _REACH:
                closed = _CLOSED.search(line.folded, group.end(), place.start)
                return "" if closed else place.value.code
    return ""


def _settle_named(line: Line, told: list[Told], scene: Scene) -> None:
    """Give the side of the group to whom the sentence names as its leader or as one of it."""
    cast = scene.cast
    named = _NAMED.match(line.folded, line.start, line.end)
    for item in told:
        person = item.person
        if not person.names or person.codes or person.terms or not item.mention:
            continue
        if person.heads == _OUTSIDE:
            continue
        leads = item.preposition == "led"
        one_of = leads or heads_group(item.mention) or (named and person not in scene.told)
        if one_of and cast.side(person) in ("", cast.home):
            cast.settle_abroad(person, scene.visiting)


def heads_group(mention: Mention) -> bool:
    """Tell whether somebody is told of as the head of a delegation: `le chef de la mission`."""
    return bool(_HEAD_OF_GROUP.match(fold(mention.office)))


def _settle_traveller(line: Line, told: list[Told], scene: Scene) -> None:
    """Give the home side to whom nothing tells of, but that he went abroad: `X est en visite à`."""
    for item in told[:1]:
        person = item.person
        if not item.acting or not person.names or scene.cast.side(person):
            continue
        went = _WENT.match(line.folded, item.end, line.end)
        lands = [h.value.code for h in line.of("place") if went and h.start == went.end()]
        if lands and scene.cast.home not in lands:
            scene.cast.settle(person, scene.cast.home)


def _settle_bearer(line: Line, told: list[Told], scene: Scene) -> None:
    """Give whom somebody sent with a message the sender's side: `Porteur d'un message de X, Y`."""
    sender, *others = told
    if sender.preposition != "de" or not others or not others[0].acting:
        return
    person = others[0].person
    if not person.names or scene.cast.side(person) or not scene.cast.side(sender.person):
        return
    if _BEARS.fullmatch(line.folded[line.start : sender.start + 3]):
        scene.cast.settle(person, scene.cast.side(sender.person))


def _leader(line: Line, told: list[Told]) -> Person | None:
    """Return whom a sentence tells as the head of a delegation, None without."""
    if line.folded.find("delegation", told[0].end, line.end) < 0:
        return None
    acting = (t for t in told if t.acting)
    leads = (t.person for t in acting if _LEADS.match(line.folded, t.end, line.end))
    return next(leads, None)


def _settle_accompanied(line: Line, told: list[Told], scene: Scene) -> None:
    """Give whom an ambassador accompanies the ambassador's side: `X, accompagné de l'ambassadeur`."""
    for guest, beside in pairwise(told):
        ambassador = beside.preposition == "de" and "ambassador" in beside.person.heads
        if not ambassador or not guest.person.names or scene.cast.side(guest.person):
            continue
        if _WITH.match(line.folded, guest.end, beside.start + 3):
            scene.cast.settle(guest.person, scene.cast.side(beside.person))


def _settle_of_two_lands(line: Line, told: list[Told], scene: Scene) -> None:
    """Give the other land to the second of two where a heading names both: `Laos – Mali : X reçoit Y`."""
    lands = line.of("place")[:2]
    if len(lands) < 2 or lands[0].start > line.start + _HEADING_REACH:
        return
    if any(hit.value.kind != "country" for hit in lands):
        return
    closed = _OF_TWO.fullmatch(line.text, lands[0].end, lands[1].start)
    if not closed or not _COLON.match(line.text, lands[1].end):
        return
    codes = {hit.value.code for hit in lands}
    here = [t for t in told if t.mention and t.person.names and t.start > lands[1].end]
    if len(here) != 2 or len(codes) != 2:
        return
    for known, other in (here, here[::-1]):
        side = scene.cast.side(known.person)
        if side in codes and _may_be_abroad(other, side, scene):
            [land] = codes - {side}
            scene.cast.settle_abroad(other.person, land)
            return


def _may_be_abroad(told: Told, side: str, scene: Scene) -> bool:
    """Tell whether somebody, of whose side nothing is told, is an envoy or governs another land."""
    person = told.person
    if person.codes or person.terms:
        return False
    if "ambassador" in person.heads:
        return scene.cast.side(person) in ("", side)
    counterpart = any(office.head == "counterpart" for office in told.mention.offices)
    return not scene.cast.side(person) and (counterpart or person.rank <= _GOVERNING)
