"""Whether those whom an event names met as one group, or each apart."""

from itertools import takewhile

from .. import words
from ..patterns import pattern
from ..people.person import Person
from ..people.scene import Told
from .around import Around, Sides

# `des tête-à-tête`: a noun that has no plural of its own.
_MANY_TALKS = pattern(r"\b(?:des|les|ses|plusieurs|@number_word) (?:\w+ )?$")
# `, Y étant de la partie`, `, Y se joignant à eux`.
_JOINING = pattern(r",? (?:lui aussi |elle aussi )?@joining_them\b")
# `verra X et Y autour d'un déjeuner`.
_AROUND_TABLE = pattern(r",? (?:@around_table|(?:a|pour) (?:un |le )?@meal)\b")
# `Avec X et Y, Z a passé en revue, au cours d'une réunion,`.
_AT_ONE_SITTING = pattern(
    r"\b@during (?:de )?(?:d')?(?:une |la )(?:meme |seule )?(?:reunion|seance)\b"
)
_SEVERAL = frozenset(("les", "aux", "des", "ses", "leurs"))  # before the office of a group
_NUMBERS = frozenset(words.grammar("number_word"))
# `ministres respectivement du Mali et du Niger`: tells of their offices, not how they met.
_OF_EACH = pattern(r"respectivement,? (?:de|du|des|d'|@office_noun)\b")


def is_one(other: list[Person], around: Around) -> bool:
    """Tell whether those met are told of as one group: `a reçu les diplomates X et Y`.

    Also in a single talk: `la rencontre de X avec les ministres Y et Z`, `avec deux ministres, Y et Z`.
    """
    event = around.event
    received = event.trigger.frame == "receive" and not event.passive
    talk = _is_one_talk(around)
    if len(other) < 2 or not (received or talk):
        return False
    first = next((t.mention for t in around.after if t.person is other[0]), None)
    if not (first and first.name and first.offices):
        return False
    return first.determiner in _SEVERAL or (talk and first.determiner in _NUMBERS)


def _is_one_talk(around: Around) -> bool:
    """Tell whether an event is a noun of a single talk: `un entretien`, and not `des entretiens`."""
    event = around.event
    noun = around.line.folded[event.start : event.end].split()[0]
    several = noun.endswith("s") or _MANY_TALKS.search(around.line.before(event.start, 24))
    return event.is_noun and event.trigger.frame == "talk" and not several


def is_joined(other: list[Person], around: Around) -> bool:
    """Tell whether the last of those met joined the others: `a dîné chez X, Y étant de la partie`.

    So did all of one sitting: `a passé en revue, au cours d'une réunion avec X et Y`.
    """
    line, event = around.line, around.event
    if event.trigger.frame == "talk" and _AT_ONE_SITTING.search(line.folded, event.end, line.end):
        return True
    last = next((t for t in reversed(around.after) if t.person in other), None)
    return bool(last and _JOINING.match(line.folded, last.end, line.end))


def is_at_once(other: list[Person], around: Around) -> bool:
    """Tell whether two met are told of as with one another: `s'est enfermé avec X et Y`.

    So are two of one side whom somebody joins (`a retrouvé X et Y`), and any two whom a table unites
    (`verra X et Y autour d'un déjeuner`).
    """
    named = [t for t in around.after if t.person in other]
    if len(named) != 2 or named[1].preposition != "et":
        return False
    line, event = around.line, around.event
    if any(named[0].end <= words.start < named[1].start for words in line.times):
        return False  # `X et, jeudi, Y`
    if _AROUND_TABLE.match(line.folded, named[1].end, line.end):
        return True
    if "gathering" not in event.trigger.notes:
        return False
    return event.trigger.frame != "meet" or not around.scene.are_of_two_sides(*other)


def is_between(stood: Sides, after: list[Told]) -> bool:
    """Tell whether all who met are named after `entre`: `une réunion entre X, Y et Z`."""
    first = next((n for n, t in enumerate(after) if t.preposition == "entre"), len(after))
    named = takewhile(lambda t: t.preposition in ("entre", "et", ""), after[first:])
    return {*stood[0], *stood[1]} <= {t.person for t in named}


def is_each_apart(other: list[Person], after: list[Told]) -> bool:
    """Tell whether each of those met has a preposition of his own: `par X, par Y et par Z`."""
    named = [t for t in after if t.person in other][: len(other)]
    told = [t.preposition.removeprefix("et ") for t in named]
    own = len(told) > 1 and len({t.start for t in named}) == len(named)
    return own and len(set(told)) == 1 and told[0] in ("par", "avec", "a")


def are_audiences(guests: list[Person], around: Around) -> bool:
    """Tell whether a verb tells of several audiences: `a accordé des audiences à X, Y et Z`.

    So does one without a number, where each guest is of another land: `a donné audience à X et Y`.
    """
    event = around.event
    if event.is_noun or event.trigger.lemma != "accorder une audience":
        return False
    told = around.line.folded[event.start : event.end]
    if "audiences" in told or " une " in told:
        return "audiences" in told
    named = [t.mention for t in around.after if t.person in guests and t.mention]
    of_each = len({around.scene.side(p) for p in guests} - {""}) == len(guests)
    return of_each and not any(mention.determiner in _SEVERAL for mention in named)


def is_of_other(around: Around, at: int) -> bool:
    """Tell whether a cue tells of something else: of offices, or of the verb itself in `pris à part`."""
    event = around.event
    own = "group" in event.trigger.notes and event.start <= at < event.end
    return own or _OF_EACH.match(around.line.folded, at) is not None
