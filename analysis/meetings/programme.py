"""Whose programme a page is, and the lines of it: `15h30   Audience : S.E. M. X`.

Nobody acts in such a line: he whose programme it is talks with whom it names, or is received.
"""

import re
from collections import Counter
from collections.abc import Callable

from ..lexicon import Trigger
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.mentions import Mention
from ..people.person import Person
from ..people.scene import Scene, Told
from .drafts import Draft
from .encounter import Encounter
from .event import Event

_HEAD = 6  # the sentences at the head of a page among which its heading stands
# `Agenda prévisionnel de`, `Itinéraire du premier ministre`.
_OF = rare(
    r"\W{0,6}(?:@summing_up (?:des? |du |de la ))?(?:l'|les |la )?(?:@agenda_noun|@doings)(?: [\w-]{1,20}){0,2}? (?:de |du |d'|des )"
    r"(?:la |le |l'|m\. |mme )?.{0,3}"
)
# `X à Alger : l'horaire`: whom a heading names before it.
_BEFORE_AGENDA = rare(r"[^.;:]{0,50}(?: ?: |, )(?:le |l'|son |voici )?@agenda_noun\b")
# `Voici le déroulé de la journée algéroise de `.
_DAY_OF = rare(
    r"\b@agenda_noun\b[^.;:«»]{0,70}?\bde (?:la |le |l'|sa |son )?(?:[a-z-]+ ){0,3}?(?:de |du |d'|des )"
    r"(?:la |le |l'|m\. |mme )?.{0,3}$"
)
# `Lundi 5, 10h30 : `, `13 h 45   `, `• 15.00 `, `10h30` above what is to be done.
_HOUR = pattern(
    r"[-–—•* ]{0,8}(?:@weekday,?(?: \d{1,2})?,? ?[:–—-]? ?)?\d{1,2} ?(?:h(?:eures?)? ?(?:\d\d)?|[:.]\d\d)"
    r"[ \t\n\u00a0:,–—-]{1,8}"
)
# `Agenda de la ministre`: in the heading of a text.
_HEADED = pattern(r"\b@agenda_noun\b")
_HEADING = 160  # characters of a text in which its heading stands
_WITH = re.compile(r"\b(?:avec|et|de|a)\b[^,;:()]{0,12}$|, $")
_WITH_WHOM = frozenset(("avec", "et", "de", "a"))
_CLOSED = re.compile(r" ?(?:$|[,;(\n]|et\b)", re.M)
_NEAR = 24  # characters before a name within which its preposition stands
_OPENS_WITHIN = 4  # characters of a bullet before a noun that opens a line
_RULING = 2  # the rank down to which an office without a country is the home side's
_ARTICLES = ("le ", "la ", "les")
_ABROAD = 3  # encounters with people of one land, which tell that a programme is of a visit there
_ALONE = 4  # characters between the hour and who is named alone behind it
_TALKS = Trigger("(agenda)", "talk", "", "address", "")


def owner(line: Line, told: list[Told], scene: Scene) -> Person | None:
    """Return whose programme a heading announces: `Agenda du Président de la République`.

    He is of the home side, where nothing else tells. Without a heading it is he whom the page has
    told of most as its hours begin.
    """
    if scene.owner:
        return scene.owner
    if not scene.timed and _HOUR.match(line.folded, line.start, line.end):
        scene.timed = True
        return _most_told(line, scene)
    if line.number >= _HEAD or not line.mentions:
        return None
    mention = line.mentions[0]
    if told and told[0].acting and line.match(_BEFORE_AGENDA, told[0].end):
        return told[0].person
    if told and line.search_before(_DAY_OF, told[0].start + 3, 110):
        return told[0].person
    if not line.fullmatch(_OF, line.start, mention.start + 3):
        return None
    received = bool(told) and is_guest(told[0].person, line)  # `Agenda du ministre`, of another's
    if told and told[0].start == mention.start and not received:
        scene.cast.settle(told[0].person, scene.cast.home)
        return told[0].person
    if told and not received:
        return None
    home = scene.cast.home
    ruling = mention.head is not None and mention.head.rank <= _RULING and not mention.plural
    return scene.cast.unnamed(mention._replace(codes=(home,))) if home and ruling else None


def _most_told(line: Line, scene: Scene) -> Person | None:
    """Return whom the page names most often before its first hour: it is his programme.

    Whom only its lines name is but received: `La semaine de la ministre` is of no such guest.
    """
    told = Counter({p: len(p.mentions) for p in scene.told if p.names and " " in p.name})
    told = Counter({p: times for p, times in told.items() if not is_guest(p, line)})
    best = told.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    [owner, _], *_ = best
    scene.cast.settle(owner, scene.cast.home)
    return owner if scene.side(owner) else None


def is_item(line: Line, at: int) -> bool:
    """Tell whether a sentence is a line of a programme and has only its hour before a place in it."""
    hour = _HOUR.match(line.folded, line.start, line.end)
    return bool(hour) and at >= hour.end()


def is_headed(line: Line) -> bool:
    """Tell whether a text is headed as a programme: `Agenda de la ministre`."""
    return bool(_HEADED.search(line.folded, 0, _HEADING))


def is_entry(line: Line, event: Event) -> bool:
    """Tell whether an event stands in a line of a programme, or opens one: `Entretien avec M. X.`."""
    opens = event.is_noun and event.start - line.start < _OPENS_WITHIN
    return opens or is_item(line, event.start)


def is_guest(person: Person, line: Line) -> bool:
    """Tell whether a page names somebody only as whom another meets: `9h30 – Entretien avec X et Y`."""
    named = [mention for mention in person.mentions if mention.name]
    return bool(named) and all(_is_of_item(mention, line) for mention in named)


def _is_of_item(mention: Mention, line: Line) -> bool:
    """Tell whether a name stands in a line of a programme behind a preposition, or alone."""
    begin = line.text.rfind("\n", 0, mention.start) + 1
    hour = _HOUR.match(line.folded, begin, mention.start)
    if not hour:
        return False
    alone = mention.start - hour.end() <= _ALONE and _CLOSED.match(line.text, mention.end)
    if alone or mention.preposition in _WITH_WHOM:
        return True
    return bool(_WITH.search(line.folded, max(begin, mention.start - _NEAR), mention.start))


def is_later_item(line: Line, at: int) -> bool:
    """Tell whether a place is in an item of a list behind a sentence: `• Déplacement à Pau`."""
    begin = line.text.rfind("\n", 0, at) + 1
    return begin >= line.end and line.text[begin:at].lstrip()[:1] in ("•", "-", "–", "—", "*")


def alone(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a line of the programme only names: `16h30 : M. X, envoyé`."""
    hour = _HOUR.match(line.folded, line.start, line.end) if scene.owner and told else None
    guest = told[0] if told else None
    if not hour or not guest or not guest.mention or guest.preposition:
        return []
    if guest.start - hour.end() > _ALONE or line.folded[hour.end() : hour.end() + 3] in _ARTICLES:
        return []
    sides = {scene.side(guest.person), scene.side(scene.owner)}
    if guest.person is scene.owner or "" in sides or len(sides) < 2:
        return []
    event = Event(line.start, line.start, _TALKS, planned=True)
    return [
        Encounter(
            line, event, (scene.owner,), (guest.person,), "one", "in_person", "planned", "agenda"
        )
    ]


def settle_abroad(drafts: list[Draft], side: Callable[[Person], str]) -> None:
    """Let those whom a visitor's programme names be his hosts: three of one land, and not his own.

    `side` tells whom a person represents. At home he receives people of several lands.
    """
    listed = [d for d in drafts if is_item(d.proof.line, d.proof.event.start)]
    lands = {side(person) for draft in listed for person in draft.other}
    guests = {person for draft in listed for person in draft.one}
    if len(listed) < _ABROAD or len(lands) > 1 or "" in lands or len(guests) > 1:
        return
    for draft in listed:
        draft.host = draft.host or "other"
