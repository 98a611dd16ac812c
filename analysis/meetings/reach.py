"""Whether somebody named behind an event is its object, or stands in a later clause."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from .around import Around
from .event import Event
from .voice import is_done

# `après l'avoir `: before a verb whose object that is.
_HAS_HIM = re.compile(r"\b(?:l'|les )avoir (?:\w+ment )?$")
_OBJECT_PREPOSITIONS = ("de", "avec", "par", "a", "pour")
# `des entretiens avec des proches de X`, `avec des élus et la visite d'un institut que dirige X`.
_WITH_OTHERS = {
    "de": re.compile(r" avec "),
    "led": re.compile(r"\bavec\b.{0,90}\bet (?:une?|l[ea]|les|des|l')\b"),
}
# `Les discussions de X avec les élus`.
_WITH_UNTOLD = re.compile(r",? avec (?:les|des|plusieurs|ses|leurs|certains|quelques|d')\b")
# `a reçu, avant de se rendre chez Y`, `une visite, suivie d'un entretien avec Y`.
_LATER_CLAUSE = pattern(
    r"[.;!?]\s|: ?[«\"“]|\bqu'"
    r"|\b(?:@followed d|que\b|afin\b|et (?:il|elle)s?\b|qui a\b(?! (?:suivi|eu lieu|precede|dure|ete organise))|avant (?:de|que)\b|pour \w{1,20}er\b)"
)
# `en visite à Paris, avait plaidé auprès de X`: what had been done on another occasion.
_HAD = pattern(r"\b@auxiliary_pluperfect\b")
# ` au `, ` mardi à la `, ` du `: nothing but a day before the one whom an idiom names.
_RIGHT_BEHIND = pattern(
    r",?(?: @when_aside,?| le \d{1,2}(?:er)? \w{3,9},?)*"
    r" ?(?:(?:aux?|a|chez|aupres|du|de)\b ?|d')?(?:du |de )?(?:le |la |l'|son |sa |leur )?(?:@courtesy_title\.? ?)?"
)
# `dans le prolongement de l'entretien`, `après sa rencontre`: of another talk.
_OF_TALK = pattern(r"\b(?:@passing|apres|avant) (?:l'|la |les |@possessive |une? )?$")


def is_object(around: Around, index: int) -> bool:
    """Tell whether the object at this place belongs to the event and not to a later clause."""
    event, after = around.event, around.after
    gap = around.line.folded[event.end : after[index].start]
    if gap.startswith(",") and _HAS_HIM.search(around.line.before(event.start, 24)):
        return False
    leads = after[index].preposition == "led"
    others = _WITH_OTHERS.get(after[index].preposition) if event.is_noun else None
    if _is_parted(around.line, event, after[index]) or (others and others.search(gap)):
        return False
    if "near" in event.trigger.notes and not _RIGHT_BEHIND.fullmatch(gap):
        return False
    if event.is_noun and _is_with_untold(around, index):
        return False
    if not event.is_noun and (_is_of_noun(around, after[index]) or _says_so(around, after[index])):
        return False
    if len(gap) > 160 or (_LATER_CLAUSE.search(gap) and not leads):
        return False
    if len(gap) > 90 and not (event.is_noun or event.passive or leads) and "," not in gap:
        return False
    active_verb = not event.passive and not event.is_noun
    if active_verb and event.trigger.frame in ("meet", "receive"):
        return all(t.preposition in _OBJECT_PREPOSITIONS for t in after[:index])
    return True


def _is_parted(line: Line, event: Event, told: Told) -> bool:
    """Tell whether a verb stands between a noun and one only named as its owner or host.

    `la réunion, a cité l'appui de X`, `en visite à Paris, avait plaidé auprès de X`.
    """
    if not event.is_noun or not (told.preposition == "de" or "beside" in event.trigger.notes):
        return False
    if _HAD.search(line.folded, event.end, told.start):
        return True
    return is_done(line.text, line.folded, event.end, told.start)


def _is_with_untold(around: Around, index: int) -> bool:
    """Tell whether the talks are somebody's with others of no name: `Les discussions de X avec les élus`."""
    told, later = around.after[index], around.after[index + 1 : index + 2]
    if told.preposition != "de" or any(t.preposition == "avec" for t in later):
        return False
    return bool(_WITH_UNTOLD.match(around.line.folded, told.end))


def _says_so(around: Around, told: Told) -> bool:
    """Tell whether somebody behind an event says that it was so: `a rencontré des élus, a dit X`."""
    line, event = around.line, around.event
    said = [h for h in line.of("speech") if event.end < h.start and h.end <= told.start]
    if not said or told.preposition:
        return False
    before, between = (
        line.folded[event.end : said[-1].start],
        line.folded[said[-1].end : told.start],
    )
    return "," in before and not between.strip(" '")


def _is_of_noun(around: Around, told: Told) -> bool:
    """Tell whether somebody met is another talk's: `a fait le point, dans la suite de l'entretien avec X`."""
    if told.preposition != "avec":
        return False
    nouns = [h for h in around.line.of("noun") if around.event.end < h.start < told.start]
    return bool(nouns) and bool(_OF_TALK.search(around.line.before(nouns[-1].start, 60)))
