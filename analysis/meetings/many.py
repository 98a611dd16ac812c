"""Who is met as one of many of whom the others have no name: `plusieurs ministres, dont X`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told
from . import coordination
from .around import Around, Sides
from .event import Event

# `a reçu plusieurs patrons, ainsi que X`.
_MANY_AND = pattern(
    r"(?:[^,;:.«»\"]{0,30}?|[^;:.«»\"]{0,90},) @some_of (?:(?!\b(?:@relative_pronoun|pour|que)\b)[^;:.,«»\"]){4,60}"
    r",? (?:et|ainsi que|de meme que) (?:avec )?(?:l[ea] |les |l')?$"
)
# `et X a promis`: another clause begins with him.
_ACTS = pattern(
    r",?\s(?:en )?(?:@auxiliary_past|@being|@modal|s'|se |l'|lui |y |n'|ne |\w{2,20}(?:ra|ront)\b|@acting_verb)"
)
# `et X a promis`, without a comma, which would close what was told of X before; `et X, elle, s'en est`.
_GOES_ON = pattern(
    r"(?:, (?:lui|elle)(?: aussi)?,)?\s(?:ne |n'|y |en |se |s'(?:y |en )?|l'(?:y |en )?|lui |leur ){0,2}"
    r"(?P<verb>@auxiliary_past|@being|@modal|@acting_verb|\w{2,20}(?:ra|ront|ait|aient))\b"
)
# `L'entretien avec X a duré une heure et Y a`.
_PARTED = pattern(r"\b(?:@auxiliary_past|@being|\w{2,20}(?:ra|ront))\b")
# `sa compagne `: who comes next is but told of beside somebody.
_KIN = rare(r"\b@possessive @kin,? (?:@courtesy_title\.? )?$")
# `avec ses homologues, notamment X`.
_MANY = pattern(r"\b(?:dont|comme|@namely)\b")
# `Depuis lundi`: of the report; ` plus d'une quinzaine de`, ` avec plusieurs`: behind a verb.
_NEAR_SINCE = pattern(r"\b(?:@weekday|hier|la veille|ce matin|@demonstrative)\b")
_SO_MANY = pattern(
    r"[^.;:,«»]{0,24}? (?:plusieurs|de nombreu(?:x|ses)|nombre de|bon nombre|pas moins|plus d'une|quelque"
    r"|@number_word|\d+|une (?:dizaine|quinzaine|vingtaine|trentaine|centaine))\b"
)
# `s'est entretenu avec deux de ses homologues, la Slovène X et le Croate Y`.
_WITH_MANY = pattern(
    r"(?:[^;:.«»\"]{0,60} )?avec (?:(?:@number_word|@some_of|\d+) )?(?:de |d'entre )?(?:@some_of )?"
    r"\w{3,16}[sx](?: (?!que|qui|pour|dont)[\w'’-]{1,16}){0,4}(?:, | : | \()(?:@namely )?(?:le |la |l')?$"
)
# `devant X, parmi lesquels`, `chez X, dont`: between a host and some of many who came.
_AMONG = pattern(
    r",? (?:parmi (?:lesquels|lesquelles|eux|elles)|dont|@namely|au nombre desquels),? "
)
_TO_LIST = 24  # characters from such words to the first of them
_WITH_FRAMES = frozenset(("talk", "mutual", "call"))
_BEFORE = ("devant", "chez", "aupres")
_NEXT = re.compile(
    r",? ?(?:et|ou|puis|enfin|ainsi que|ou encore|et enfin)? ?(?:le |la |l'|m\. |mme )?"
)
_OF_MANY = ("", "dont", "comme")


def acts(line: Line, at: int) -> bool:
    """Tell whether a verb stands behind somebody who ends at a place: `X a promis`, not so `X à Rome`."""
    verb = _ACTS.match(line.folded, at)
    return verb is not None and line.text.find("à", at, verb.end()) < 0


def is_kin(line: Line, told: Told) -> bool:
    """Tell whether somebody is only told of beside one of his family: `et son épouse, Mme X`."""
    return bool(line.search_before(_KIN, told.start, 24))


def begins_clause(around: Around, told: Told, gap: str) -> bool:
    """Tell whether somebody behind another is the subject of what follows: `a reçu X et Y a promis`."""
    line = around.line
    if told.preposition not in ("", "et", "dont") or not _may_part(around, gap):
        return False
    if any(hit.start == told.end + 1 for hit in line.of("speech")):
        return True  # `et X réclame`
    goes_on = _GOES_ON.match(line.folded, told.end, line.end)
    return goes_on is not None and line.text[goes_on.start("verb")] not in "àÀ"


def _may_part(around: Around, gap: str) -> bool:
    """Tell whether a clause may begin behind those met; of a noun that is a subject none does.

    `L'entretien avec X et Y a duré`, but `X a eu un entretien avec Y, et Z a` and `a duré et Z a`.
    """
    if not around.event.is_noun or gap == ", " or _PARTED.search(gap):
        return True
    return gap.startswith(",") and any(t.acting for t in around.before)


def is_named(around: Around, told: Told) -> bool:
    """Tell whether somebody is one of many met: `avec plusieurs ministres, dont X et Y`."""
    event = around.event
    if event.passive or "beside" in event.trigger.notes:
        return False
    if told is around.after[0] and told.preposition in ("et", "et avec"):
        return _is_after_many(around, told)
    if told.preposition not in _OF_MANY:
        return False
    if told is around.after[0] and _is_told_of_many(around, told):
        return True
    found = _MANY.search(around.line.folded, event.end, told.end)
    if not found or not found.start() <= told.start < found.end() + 24:
        return False
    needs_with = event.is_noun or event.trigger.frame in ("talk", "mutual")
    return not needs_with or " avec " in around.line.folded[event.end : found.start() + 1]


def filed_past(around: Around) -> Sides | None:
    """Return who came to somebody as some of many: `Dix ministres ont défilé devant X, dont A et B`."""
    line, event = around.line, around.event
    if "sequence" not in event.trigger.notes or not around.after:
        return None
    host, *others = around.after
    found = _AMONG.match(line.folded, host.end, line.end) if host.preposition in _BEFORE else None
    if not found or not others or others[0].start > found.end() + _TO_LIST:
        return None
    came = others[:1]
    for told in others[1:]:
        gap = coordination.bare(line.folded[came[-1].end : told.start])
        if not _NEXT.fullmatch(gap) or acts(line, told.end):
            break
        came.append(told)
    guests = [p for p in dict.fromkeys(t.person for t in came) if p is not host.person]
    return (guests, [host.person]) if guests else None


def _is_told_of_many(around: Around, told: Told) -> bool:
    """Tell whether a list behind many tells who they are: `avec ses homologues, le Croate X et Y`."""
    event, line = around.event, around.line
    if told.preposition or event.trigger.frame not in _WITH_FRAMES:
        return False
    if not any(t.acting for t in around.before):
        return False  # `Après un entretien avec ses homologues, X …`
    if any(acts(line, t.end) for t in around.after[:4]):
        return False
    return bool(_WITH_MANY.fullmatch(line.folded, event.end, told.start))


def _is_after_many(around: Around, told: Told) -> bool:
    """Tell whether somebody is met with some of whom no name is told: `plusieurs patrons et X`."""
    event = around.event
    met = event.trigger.frame in ("meet", "receive") and not event.is_noun
    gap = around.line.folded[event.end : told.start]
    talked = event.trigger.frame == "talk" and " avec " in gap
    if not (met or talked) or acts(around.line, told.end):
        return False
    return bool(_MANY_AND.fullmatch(gap))


def is_over_time(line: Line, event: Event) -> bool:
    """Tell whether many were met over a long time: `Depuis mai, il a reçu dix ministres, dont X`."""
    if not line.folded.startswith("depuis ", line.start) or event.planned:
        return False
    since = line.folded[line.start : event.start].split(",")[0]
    return not _NEAR_SINCE.search(since) and bool(_SO_MANY.match(line.folded, event.end, line.end))
