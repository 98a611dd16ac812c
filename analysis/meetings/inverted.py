"""Encounters whose guests stand behind the verb: `Ont aussi été reçus X et Y`, `Autre visiteur : X`.

Their host is he who received, or of whom the text told, before.
"""

import re

from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import listing
from .encounter import Encounter
from .event import Event

_ADVERB = r"(?:(?:\w{2,20}ment|@linking_adverb|@when_aside|ainsi|tour a tour|l'un apres l'autre|,[^,;.]{2,24},) )?"
_OPENING = r"(?:[^,;.:]{2,40}, )?"
# `A également été reçu`, `Seront reçus`, `Se sont ensuite succédé dans son bureau`.
_VERB_FIRST = rare(
    rf"{_OPENING}(?:(?:y )?(?:ont|a|avai(?:en)?t) {_ADVERB}ete {_ADVERB}@received_participle"
    rf"|(?P<future>sera|seront) {_ADVERB}@received_participle"
    rf"|(?:ont|a|se sont|s'y sont|lui ont|lui a) {_ADVERB}@came_in_turn\b"
    r"(?!(?: \w+){0,2} (?:au poste|a la tete))"
    r"|(?:(?:puis|ensuite|@behind_him),? (?:est|sont)|(?:est|sont) (?:ensuite|enfin|aussi|egalement))"
    r" @came_in(?: (?:apres (?:lui|elle|eux)|a @possessive @turn_noun))?\b(?! (?:en|au) @in_force)"
    rf"|(?:@behind_him,? )?(?:s'est|se sont) {_ADVERB}(?:presente|assis|installe|avance|annonce)e?s?(?: @behind_him)?\b"
    r"|(?:est|sont) @came_in (?:ensuite|apres (?:lui|elle|eux)|a @possessive @turn_noun)\b"
    r")\b(?! par\b)(?: dans (?:le |les )?@office_room (?P<of>d(?:u|e la|e l'|e|')))?"
)
# `Parmi ses visiteurs figurait`, `Autre hôte du palais,`, `Premier à être reçu,`, `Lui succédant,`.
_VISITOR_FIRST = rare(
    r"(?:parmi (?:ses|les) (?:autres )?@visitor_noun\b[^,;.:]{0,40}?\b@among_them_were\b"
    r"|(?:un |une |l')?(?:autres?|derniere?s?) @visitor_noun(?: (?:du|de la|de) [^,;.:]{2,24})? ?[,:]"
    r"|(?:le |la |les |l')?(?:(?:@ordinal|dernier|derniere) )?@visitor_noun (?P<of>d(?:u|e la|e l'|e|'))\b"
    r"(?:[^,;.:]{2,60}|[^,;.:]{2,60}, [^,;.:]{2,24},) (?:est|etait|fut|a ete|sont|etaient|furent|ont ete)\b"
    r"|(?:le |la |les )?(?:@ordinal|dernier|derniere) @visitor_noun\b[^,;.:]{0,30}?"
    r"\b(?:est|etait|fut|a ete|sont|furent)"
    r"|(?:@ordinal|dernier|derniere) (?:a (?:etre|avoir ete) )?@received_participle\b(?! par\b)"
    r"[^,;.:]{0,40},|@succeeding\b(?! (?:a|au|comme|en)\b)[^,;.:]{0,40},"
    r"|(?P<after>(?:juste |peu |aussitot )?apres (?:lui|elle|eux|elles|@pointing_back),))"
)
# `Dans le même fauteuil s'est ensuite assis X`, `Place ensuite à X`, `La porte s'est ouverte pour X`.
_ROOM_FOR = rare(
    rf"{_OPENING}(?:@same_seat,? (?:(?:s'est|s'est ensuite|s'est aussitot|s'est bientot) (?:assise?|installee?)"
    rf"|a {_ADVERB}pris place|(?:lui|leur) a {_ADVERB}succede)"
    rf"|place {_ADVERB}(?:a|au|aux)\b|la porte s'est {_ADVERB}(?:r?ouverte) (?:pour|devant|sur)"
    r"|(?:puis|ensuite,?) (?:ce fut|c'a ete|est venue? l'heure de|vint l'heure de|vint)"
    r"|(?:ce fut|c'a ete|c'etait) (?:ensuite|enfin|alors|apres)(?: (?:le|au) tour de)?"
    r"|(?:il (?:ne )?)?rest(?:ait|aient|e|ent)(?: (?:enfin|encore|plus que))?"
    r"|a (?:sa|leur) table,? (?:il y avait|se trouvait|etait (?:assise?|invitee?)|(?:avait|a) pris place"
    r"|s'est (?:assise?|installee?))|(?:vint|vinrent|suivit|suivirent|entra|entrerent|survint"
    r"|(?P<to_come>suivra|suivront|viendra|viendront))(?: (?:ensuite|alors|enfin|apres))?)\b"
)
# `Au ministre X a succédé Y`: what stands between the two.
_SUCCEEDED = pattern(
    rf" a {_ADVERB}(?:ensuite |aussitot )?succede(?: @when_aside,?)?(?: @same_seat,?)? (?:le |la |l')?"
)
# `À peine était-il sorti que X entrait`.
_HARDLY_OUT = rare(
    r"a peine (?:(?:etait|est|s'etait)-(?:il|elle)|(?:le |la |l')?[^,;.:]{2,40}) (?:\w+ )?"
    r"(?:sorti|parti|reparti|ressorti|leve|remonte|referm|raccompagn|dehors)\w*[^,;.:]{0,30} qu(?:e|')"
)
_CAME_IN = pattern(
    r",? (?:entrait|prenait place|s'installait|s'asseyait|faisait son entree|etait introduite?|poussait la porte"
    r"|franchissait (?:le seuil|la porte)|est entree?|a pris place|a fait son entree|a ete introduite?)\b"
    r"(?! (?:en|au) @in_force)"
)
_NEXT_TO_COME = rare(
    r"\b(?P<to_come>@next_to_come)\b(?! (?:a la tete|au poste|a ce poste|comme|en tant|par|que|pour|l[ea]s?|un|de))"
)
# `X a eu droit, lui, à une demi-heure`: of the same host's time.
_HAD_TIME = rare(
    r"\ba (?:\w+ment |@linking_adverb )?eu droit,?(?: (?:lui|elle)(?: aussi)?,?)?(?: @when_aside,?)? a @moment\b"
    r"(?! (?:@in_company|d(?:e|u|')\b(?! (?:conversation|entretien|discussion|tete|echange))))"
)
# `Il a été suivi de X`, `La journée s'est achevée avec X`: behind a preposition.
_THEN_WITH = rare(
    rf"{_OPENING}(?:(?:il|elle|@pointing_back) (?:a|avait) {_ADVERB}ete {_ADVERB}suivie? (?:de|d'|du|par)"
    r"|(?:la|sa|cette|une) (?:longue )?@round_noun\b[^,;.:]{0,40}\b(?:@round_ended)\b"
    r"[^,;.:]{0,24}? (?:avec|par|sur)(?: (?:l'audience|la visite|la reception|un entretien)[^,;.:]{0,24}?"
    r" (?:de|d'|du|a|au|avec))?)\b"
)
# `C'est ensuite X qui a été introduit`, `C'est Y qui avait été son hôte`.
_IT_IS = rare(rf"{_OPENING}(?:c'est|c'etait|ce fut) {_ADVERB}")
_WHO_CAME = pattern(
    rf",? qui (?:a|avait|fut|etait|est) {_ADVERB}(?:ete )?{_ADVERB}"
    r"(?:@received_participle|introduite?|@hosted_by_him)\b(?! par\b)"
)
# `X lui a emboîté le pas`, `X a été le dernier visiteur de la journée`: who acts before is next.
_NEXT = rare(
    r"\b(?:@next_in_turn(?!(?<=suite|eleve|elais) d[eu'])(?! (?:a la tete|au poste|a ce poste|dans ses|comme|en tant))"
    r"|(?:a|avait),? (?:\w+ment |@linking_adverb |@when_aside |(?:lui|elle) aussi,? ){1,2}ete @received_participle"
    r"|a (?:\w+ment )?ete @received_participle @in_turn)\b(?! par\b)"
)
_AT_HIS = frozenset(("devant", "chez"))
_AT = 8  # characters about the end of these words in which the guest is named
_NEAR = 60  # characters behind these words in which the first guest is named
_VISIT = Trigger("(visiteur)", "receive", "", "inverted", "")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounters of the host told before with those named behind the verb or noun."""
    if not told:
        return []
    opened = _opened(line)
    if not opened:
        return _with_next(line, told, scene) or _next(line, told, scene)
    if opened.groupdict().get("after") and not scene.hosts:
        return []
    behind = [t for t in told if t.start >= opened.end() - 3]
    owner = _owner(opened, told) or _before_whom(behind)
    if owner and behind[:1] == [owner]:
        behind = behind[1:]
    if not behind:
        return []
    first, reached = behind[0], max(opened.end(), owner.end if owner else 0)
    host = (owner and owner.person) or _host(scene, told[: told.index(first)])
    if host is None or first.preposition == "de" or first.start > reached + _NEAR:
        return []
    guests = dict.fromkeys(t.person for t in listing.listed_from(first, line, told))
    planned = bool(opened.groupdict().get("future"))
    return [_encounter(line, host, g, planned) for g in guests if _is_guest(g, host, scene)]


def tells_of_next(line: Line) -> bool:
    """Tell whether a sentence tells that somebody came next, whoever received him: `X a pris la suite`."""
    opens = (line.match(p) for p in (_VERB_FIRST, _VISITOR_FIRST, _ROOM_FOR))
    return any(opens) or any(line.search(p) for p in (_NEXT, _NEXT_TO_COME))


def _with_next(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a sentence tells to have come next behind `suivi de`, `c'est`."""
    if scene.hosts and len(told) > 1 and _follows(line, *told[:2]):
        guest = told[1].person
        known = _is_guest(guest, scene.hosts[0], scene) and not scene.meetings[guest.number]
        return [_encounter(line, scene.hosts[0], guest, planned=False)] if known else []
    then = line.match(_THEN_WITH)
    then = then or line.match(_ROOM_FOR)
    if hardly := line.match(_HARDLY_OUT):
        return _entering(line, told, hardly.end(), scene)
    told_of = then or line.match(_IT_IS)
    reached = told_of.end() + _AT if told_of else 0
    guest = next((t for t in told if told_of and told_of.end() - _AT <= t.start <= reached), None)
    if guest is None or not (then or _WHO_CAME.match(line.folded, guest.end, line.end)):
        return []
    host = scene.hosts[0] if scene.hosts else None
    if host is None or not guest.mention or not _is_guest(guest.person, host, scene):
        return []
    planned = bool(then and then.groupdict().get("to_come"))
    return [_encounter(line, host, guest.person, planned)]


def _follows(line: Line, first: Told, second: Told) -> bool:
    """Tell whether somebody followed another where he was received: `Au ministre X a succédé Y`."""
    opens = first.preposition == "a" and first.start < line.start + _AT
    return opens and bool(_SUCCEEDED.fullmatch(line.folded, first.end, second.start))


def _entering(line: Line, told: list[Told], at: int, scene: Scene) -> list[Encounter]:
    """Return the encounter of the host with whom a clause that begins at a place lets come in."""
    guest = next((t for t in told if at - _AT <= t.start <= at + _AT), None)
    if guest is None or not scene.hosts or not _CAME_IN.match(line.folded, guest.end, line.end):
        return []
    host = scene.hosts[0]
    known = guest.mention and _is_guest(guest.person, host, scene)
    return [_encounter(line, host, guest.person, planned=False)] if known else []


def _owner(opened: re.Match, told: list[Told]) -> Told | None:
    """Return whose guests or room the words name: `Le premier hôte de X a été`."""
    of = opened.groupdict().get("of")
    return next((t for t in told if of and opened.start("of") <= t.start < opened.end()), None)


def _before_whom(behind: list[Told]) -> Told | None:
    """Return before whom those named next came: `Ont défilé devant X la ministre Y et Z`."""
    first = behind[0] if len(behind) > 1 else None
    return first if first and first.preposition in _AT_HIS else None


def _next(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a sentence tells to have come next to the host told before."""
    named = [t for t in told if t.acting and t.mention]
    if not named or not (scene.meetings or scene.hosts):
        return []
    came = line.search(_NEXT)
    if came is None and scene.hosts:
        came = line.search(_HAD_TIME)
        came = came or line.search(_NEXT_TO_COME)
    before = [t for t in named if came and t.end <= came.start()]
    if not came or not before or came.start() - before[-1].end > _NEAR:
        return []
    host, guest = _host(scene, []), before[-1].person
    if host is None or scene.meetings[guest.number] or not _is_guest(guest, host, scene):
        return []
    return [_encounter(line, host, guest, bool(came.groupdict().get("to_come")))]


def _opened(line: Line) -> re.Match | None:
    """Return where a sentence opens with the verb or the noun that its guests follow."""
    for opening in (_VERB_FIRST, _VISITOR_FIRST):
        if found := line.match(opening):
            return found
    return None


def _host(scene: Scene, before: list[Told]) -> Person | None:
    """Return who received before; else whom the text told of most, or last as a subject, at home.

    Nobody where somebody acts `before` those who are received.
    """
    if any(t.acting for t in before):
        return None
    if scene.hosts:
        return scene.hosts[0]
    main, home = scene.protagonist() or scene.subject, scene.cast.home
    return main if main and home in ("", scene.side(main)) else None


def _is_guest(guest: Person, host: Person, scene: Scene) -> bool:
    """Tell whether somebody is of another side than the host, and not he of the two who is at home.

    Who has just received, away from home, others of that side may receive him too.
    """
    sides = {scene.side(host), scene.side(guest)}
    at_home = scene.side(guest) == scene.cast.home
    away = scene.meetings[host.number] > 1 and host in scene.hosts
    away = away and scene.side(guest) in {scene.side(g) for g in scene.guests}
    return guest is not host and "" not in sides and len(sides) == 2 and (away or not at_home)


def _encounter(line: Line, host: Person, guest: Person, planned: bool) -> Encounter:
    """Return the encounter of a host with one of those named behind the verb."""
    event = Event(line.start, line.start, _VISIT, planned=planned)
    status = "planned" if planned else "held"
    return Encounter(line, event, (host,), (guest,), "one", "in_person", status, "receive:inverted")
