"""Sentences and people of whom no encounter is told: questions, welcomes, who sent another or was before."""

import re

from ..meetings import welcomes
from ..meetings.acting import OF_GROUP
from ..meetings.earlier import tells_day
from ..needles import SENTENCES, rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Told

# `Y assistaient le ministre X et Y`: beside those who met; `présidera le Conseil des ministres`: among his own.
_ONLY_THERE = pattern(
    r"\b(?:etai(?:en)?t (?:\w{3,12} )?@present_there|@was_there|(?:a|ont) (?:\w{3,12} )?assiste"
    r"|@presiding_verb[^,;:.]{0,30} @cabinet_sitting)\b"
)
_MAY_BE_THERE = SENTENCES.guard(_ONLY_THERE)
# Not `avait dans sa serviette un accord`: what somebody had with him.
_HAD = pattern(
    r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b"
    r"(?! (?:pour|dans|sur|en (?:main|poche|tete)|avec (?:lui|elle)|sous (?:le|la)|un|une|le|la|les|des|ses|son|sa)\b)"
)
_MAY_HAVE_HAD = SENTENCES.guard(_HAD)
# `une semaine plus tôt`: told by no day of the report.
_WEEKS_BEFORE = pattern(r"\bsemaines? @before_then\b")
_IN_CLAUSE = re.compile(r"\b(?:que|qu'|dont|qui|ou)\b[^,;:.]{0,90}$")
# `accueilli à l'aéroport`, `a convié X à se rendre`: no talks yet.
_WELCOMED = pattern(r"\b@made_welcome\b")
# `s'est posé à Rome, où l'ambassadeur l'attendait`.
_LANDED = pattern(r"\b@has_landed\b")
# `qui l'y a convié`, `où l'avait invité X`, `a prié de venir`: so far he is but asked to come.
_INVITED = pattern(
    r"\b@asked_over\b[^.;:]{0,60}\ba @to_come_over\b"
    r"|\b(?:l'y|les y|ou l'|ou les) ?(?:a|ont|avait|avaient) @asked_over\b"
)
_ASKING = ("invit", "convi")
# `l'envoyé du président X`, `aux dires de X`, `prend la suite de X`: he is not there himself.
_ABSENT = pattern(
    r"\b(?:@sent_noun (?:special |speciale |personnel )?|@not_there )(?:de |du |de la |de l'|d'\w?)?$"
)
# `Y, représentant le roi X`: in his stead.
_STANDS_FOR = rare(r"\brepresentant (?:ainsi )?(?:le |la |l'|son |sa )?.?$")
# `Maintenu à la tête de la diplomatie par le président X`, `chargé par X d'un pli`, `invité par X`: he but
# decided so.
_DONE_BY = pattern(r"\b(?:@put_in_office|@charged_with|@asked_over)\b[^,;:.]{0,60}\bpar $")
# `, que le chancelier X`, `, dont Y`: behind a third person, before whom a clause about him names.
_ABOUT_HIM = re.compile(r"(?: \([^()]{2,30}\))?, (?:que |qu'|dont )(?:le |la |l')?")
# ` a quitté hier`, `, son épouse au bras, s'est envolé`: right behind somebody.
_HAS_LEFT = rare(r"(?:,[^,;:.]{2,60},)? @has_left\b")
_REACH = 90
_SAME_CLAUSE = 12  # characters between `il y a un an` and whom it is about


def is_question(line: Line) -> bool:
    """Tell whether a sentence asks, or is about whom it does not name: `Leur président, reçu par X`."""
    asks = line.folded[line.start : line.end].rstrip('\n\r "»”').endswith("?")
    return asks or bool(OF_GROUP.match(line.folded, line.start, line.end))


def is_long_ago(line: Line) -> bool:
    """Tell whether what a sentence tells was before, with no day near, or was called off.

    Not so where but a clause behind it tells of earlier days: `lui a rappelé que X avait étudié`.
    """
    if any(hit.value.kind in ("cancelled", "archive") for hit in line.of("cue")):
        return True
    if not line.has(_MAY_HAVE_HAD):
        return False
    had = _HAD.finditer(line.folded, line.start, line.end)
    told = (h for h in had if not _IN_CLAUSE.search(line.before(h.start(), _REACH)))
    if not any(told):
        return False
    return not tells_day(line) or bool(_WEEKS_BEFORE.search(line.folded, line.start, line.end))


def is_before_talks(line: Line) -> bool:
    """Tell whether a sentence tells of a welcome at an airport, or of an invitation."""
    arrived = any(hit.value.kind == "arrival" for hit in line.of("cue"))
    arrived = arrived or _LANDED.search(line.folded, line.start, line.end)
    welcomed = _WELCOMED.search(line.folded, line.start, line.end)
    if welcomed and (arrived or welcomes.is_on_landing(line, line.start)):
        return True
    invited = any(line.folded.find(stem, line.start, line.end) >= 0 for stem in _ASKING)
    return invited and bool(_INVITED.search(line.folded, line.start, line.end))


def is_absent(line: Line, told: Told) -> bool:
    """Tell whether somebody is but named as who sent another, gave an account or was before."""
    if told.preposition == "ou":
        return line.folded.startswith("la ou ", told.start - 3)  # `là où X doutait, Y espère`
    if line.search_before(_STANDS_FOR, told.start + 3, 30):
        return True
    if told.preposition == "par":
        return bool(_DONE_BY.search(line.before(told.start + 4, _REACH)))
    return told.preposition == "de" and bool(_ABSENT.search(line.before(told.start + 3, 44)))


def is_of_another_time(line: Line, told: Told) -> bool:
    """Tell whether somebody is named in a clause of long ago: `, qui avait vu venir il y a un an X`."""
    near = (h for h in line.of("cue") if h.value.kind == "earlier" and h.end <= told.start)
    return any(
        told.start - hit.end < _SAME_CLAUSE and "," not in line.folded[hit.end : told.start]
        for hit in near
    )


def is_of_third(line: Line, one: Told, other: Told) -> bool:
    """Tell whether a clause about a third person names one of two: `a salué Z, que Y a choisi`."""
    third = (m for m in line.mentions if one.end <= m.start and m.end <= other.start)
    clauses = (_ABOUT_HIM.match(line.folded, m.end) for m in third)
    return any(clause is not None and clause.end() >= other.start for clause in clauses)


def has_left(line: Line, here: list[Told]) -> bool:
    """Tell whether a sentence tells of somebody that he set off from, or to, somewhere else.

    `Le ministre X a quitté hier Rabat pour Riyad`: nobody else is told to be there.
    """
    gone = line.match(_HAS_LEFT, here[0].end) if here[0].acting else None
    return gone is not None and any(h.value.kind == "city" for h in line.of("place"))


def is_only_there(line: Line) -> bool:
    """Tell whether a sentence tells of people that they were there, beside those who met."""
    return line.has(_MAY_BE_THERE) and bool(_ONLY_THERE.search(line.folded, line.start, line.end))
