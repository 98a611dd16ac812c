"""Which expressions of time date something told beside what happens in a sentence."""

import re

from ..dates import Words
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from . import tense
from .drafts import Draft

NEAR = 80
_BY = 12  # characters from a day to whom `par` names
_HEAD = 4  # characters from the start of a sentence in which `en` stands before a month
_IN_RELATIVE = pattern(r"\b@relative_pronoun\b")
_HAD = pattern(r"\b(?:que|qu'|qui|dont|ou)\W[^,;:.]{0,50}\b@auxiliary_pluperfect\b[^,;:.]{0,24}$")
# `avait souhaité en janvier`, `avait, début mars, promis`.
_HAD_IN = pattern(r"\b@auxiliary_pluperfect\b[^;:.]{0,50}$")
# `Après une première rencontre en mai 2018, X a retrouvé Y`.
_AFTER_FORMER = pattern(
    r"(?:apres|depuis|suite a) (?:une?|leurs?|l[ea]) (?:\w+ ){0,2}?(?:premiere?|@former)\b[^,;]{0,60}$"
)
_THEN = ("apres ", "depuis ", "suite ")
# `Lors de sa première visite, fin janvier, X avait signé`: another visit than the one told of.
_OTHER_VISIT = pattern(r"(?:@during|@at_end) d[eu]\W(?:\w+\W){0,2}(?:premiere?|@former)\b")
# `, désignée en février par le Parlement, `: the month in which somebody came into office.
_PUT_THERE = pattern(r"\b(?:@appointed|@put_in_office)\b[^,;.]{0,30}$")
# Between an event and a month: the month dates something else.
_BETWEEN = pattern(r"\b(?:@relative_pronoun|que|depuis|avant|@recalling|accord)\b|qu'")
# Before a day: the day of the announcement (`a indiqué ce mardi`), not of the event, nor that on
# which somebody `est annoncé`.
_ANNOUNCED = pattern(
    r"(?<!\best )(?<!\bsont )(?<!\betait )\b@announcing(?: (?:ce|hier|aujourd'hui))? ?$"
)
# `la présidentielle du 30 décembre`, `l'accord du 14 juillet`: the day of something else.
# So is that of what is told from it: `deux jours avant le sommet du 10 mai`.
_OF_ANOTHER = pattern(
    r"\b@named_by_day du $"
    r"|\b(?:(?:avant|apres|depuis) (?:le |la |l'|les )|(?:veille|lendemain|@distance_of_days) (?:du |de la |de l'|des ))"
    r"[^,;.]{2,40} du $"
)
# `l'accord signé à Rome le 3 mai`, `la trêve rompue dès le 4`: the day of what was done with a thing.
_DONE_ON = rare(r"\b@done_with_thing(?: (?:a|au|en) [\w'-]{3,20})? (?:(?:des|le|@weekday) )*$")
# `X a inauguré hier un pont`: what somebody did that day; not so `que Paris a signé hier`.
_ACTIVE = pattern(
    r"(?<!\w)(?:(?!@relative_pronoun\b|que\b|qu'|dont\b)[\w'-]+ ){1,9}(?:a|ont) (?:\w+ment )?$"
)
_CLAUSE = 60  # characters of such a clause
# `en date du 14 juillet`, `dans la matinée du 14 juillet`: the day itself.
_OF_DAY = pattern(r"\b(?:date|@day_part) du $")
# `la réunion du 10 mai, à laquelle il avait pris part, X et Y ont parlé`: the day of the meeting before.
_WHICH = re.compile(r", (?:a laquelle|auxquel|auquel|ou|qui|lors) ?")
# `depuis son entrée en fonction le 17 décembre`: the day from which something has been so. So is
# that of `peu après l'accession au trône du roi, le 21 juillet`.
_SINCE = pattern(
    r"\b(?:depuis (?:l'|(?:@article|@possessive) )(?:@turning_point|premiere?|@former)"
    r"|apres (?:l'|(?:@article|@possessive) )@new_era)\b[^,;.]{0,60}(?:, )?$"
)
# `La rencontre de X avec Y est prévue `: before the month of a noun told far before it.
_SET_FOR = pattern(
    r"\b(?:@will_take_place|@being (?:\w+ment )?@scheduled),? ?(?:pour |des |a |en |d'ici )?$"
)
# `initialement prévu mardi`: the day that has come to nothing.
_AT_FIRST = rare(r"\b@initially (?:@foreseen|@put_off)[^,;.]{0,24}$")
# `arrivé vendredi`, `a débuté dimanche sa visite`: the day of a journey, not of what happens there.
JOURNEY = rare(r"\b(?:@arrived|@returned|@begun|@appointed)\b[^,;.]{0,30}$")
# `ont entamé, vendredi, des discussions`, `a débuté lundi par un déjeuner`: that day they talked.
_TALKS = pattern(
    r"\s{0,3},?\s{0,3}(?:(?:des|de|une?|leurs?)\s(?:\w+\s)?@talks_noun\b|par (?:des|une?)\b)"
)
# `C'est par une visite à X que Y a entamé lundi son séjour`: likewise.
_BY_TALKS = re.compile(r"\W{0,3}c'est (?:par|avec) (?:une?|des|le|la) ")
# `arrivé vendredi, X a été reçu quelques heures plus tard`, `arrivé lundi à Rome où il a vu Y`.
_SAME_DAY = pattern(
    r"\b(?:@hours_later|ou (?:ils?|elles?) (?:s'|se )?(?:@auxiliary_past|@being))\b"
)
# `à se rendre vendredi à Paris`, `a confirmé sa visite en mai`: what is yet to come dates nothing held.
TO_COME = pattern(
    r"\b(?:@travel_to_come|@reception_to_come|@will_take_place|@being_future|@scheduled|attendue?s?|@being annoncee?s?"
    r"|@arranging [^,;.]{0,40}?\b@visit_noun)\b[^,;.]{0,50}$"
)
# Behind a month between a noun and what belongs to it: `l'ouverture, en juin, d'un consulat`.
_OWNED = re.compile(r", d(?:e |u |es |')")
# `(23 juin à 00h28, heure du Japon)`, behind the day.
_BY_OTHER_CLOCK = re.compile(r"[^()]{0,24}, heure (?:de |du |d')[^()]{2,24}\)")
# Before `de novembre` where it is a time: `au mois de`; not so in `le Sommet de novembre`.
_OF_TIME = pattern(r"\b(?:@part_of_period|@period_noun|depuis)\b")


def fits(words: Words, line: Line, at: int) -> bool:
    """Tell whether an expression can date what happens at a place of the sentence."""
    if is_announcement(words, line) or _is_abroad(words, line):
        return False
    if (
        _is_of_thing(words, line, at)
        or _is_of_another(words, line, at)
        or _is_since(words, line)
        or line.search_before(_AT_FIRST, words.start, 60)
        or is_of_former(words, line, at)
    ):
        return False
    if words.kind not in ("week", "weekend", "month"):
        return not _is_of_earlier(words, line, at)
    if _is_named(words, line) or _is_of_relative(words, line, at):
        return False
    if at < words.start and _SET_FOR.search(line.before(words.start, 60)):
        return True
    between = min(words.start, at), max(words.start, at)
    return abs(words.start - at) < NEAR and not _BETWEEN.search(line.folded, *between)


def _is_of_thing(words: Words, line: Line, at: int) -> bool:
    """Tell whether a day is that on which a thing was done, told by a participle: no encounter's."""
    before = line.before(words.start, 48)
    done = line.search_in(_DONE_ON, before)
    if done is None or _is_by_somebody(line, words.end):
        return False
    begin = words.start - len(before) + done.start()
    if _ACTIVE.fullmatch(line.before(begin, _CLAUSE).rsplit(", ", 1)[-1]):
        return False
    return not begin <= at < words.start


def _is_by_somebody(line: Line, end: int) -> bool:
    """Tell whether `par` and somebody's name stand behind a day: `décoré le 3 mai par X`."""
    if not line.folded.startswith(" par", end):
        return False
    return any(end < m.start < end + _BY for m in line.mentions)


def _is_abroad(words: Words, line: Line) -> bool:
    """Tell whether brackets give the day by the clock of another land: `(23 juin, heure du Japon)`."""
    return line.folded.startswith("(", words.start - 1) and bool(
        _BY_OTHER_CLOCK.match(line.folded, words.end, line.end)
    )


def is_of_journey(words: Words, line: Line, at: int) -> bool:
    """Tell whether words date a journey told beside what happens at a place of the sentence."""
    if (
        _TALKS.match(line.folded, words.end, line.end) or _BY_TALKS.match(line.folded, line.start)
    ) or (words.start < at and _SAME_DAY.search(line.folded, words.end, line.end)):
        return False
    begin = max(line.start, words.start - 90, at if at < words.start else 0)
    span = begin, words.start
    return bool(line.search(JOURNEY, *span) or TO_COME.search(line.folded, *span))


def is_aside(words: Words, line: Line, drafts: list[Draft]) -> bool:
    """Tell whether words date what is told in passing: `qui a débuté dimanche`, `La veille, X avait`.

    The pluperfect does so where nobody of those who met is told of.
    """
    clause = line.folded[line.start : words.start].rsplit(",", 1)[-1]
    if _IN_RELATIVE.search(clause) or _is_of_noun(words, line):
        return True
    if not tense.is_pluperfect(words, line):
        return False
    if _OTHER_VISIT.match(line.folded, line.start):
        return True
    named = (m.start for draft in drafts for p in draft.people for m in p.mentions)
    return not any(line.start <= start < line.end for start in named)


def is_of_earlier_month(words: Words, line: Line) -> bool:
    """Tell whether a month is that of what had been before: `avait souhaité en janvier que`.

    So it is at the head of a sentence in the pluperfect (`En juin, X avait déjà ouvert`), and
    behind what it dates (`l'ouverture, en juin, d'un consulat`), and that of an appointment.
    """
    if words.kind != "month":
        return False
    if _OWNED.match(line.folded, words.end) and line.folded.endswith(", ", 0, words.start):
        return True
    if _PUT_THERE.search(line.folded, max(line.start, words.start - NEAR), words.start):
        return True
    if words.start - line.start < _HEAD:
        had = tense.PLUPERFECT.search(line.folded, words.end, min(line.end, words.end + NEAR))
        return had is not None
    start = max(line.start, words.start - NEAR)
    return bool(_HAD_IN.search(line.folded, start, words.start))


def is_announcement(words: Words, line: Line) -> bool:
    """Tell whether words are the day on which something was announced."""
    return bool(_ANNOUNCED.search(line.folded, max(0, words.start - 24), words.start))


def _is_of_relative(words: Words, line: Line, at: int) -> bool:
    """Tell whether words stand in a relative clause that ends before what happens at a place."""
    if line.folded.find(",", words.end, at) < 0:
        return False
    return bool(_IN_RELATIVE.search(line.folded[line.start : words.start].rsplit(",", 1)[-1]))


def _is_of_earlier(words: Words, line: Line, at: int) -> bool:
    """Tell whether words date what had happened before: `le discours qu'il avait tenu la veille, …`."""
    if words.start >= at or line.folded.find(",", words.end, at) < 0:
        return False
    return bool(_HAD.search(line.folded, max(line.start, words.start - NEAR), words.start))


def _is_of_another(words: Words, line: Line, at: int) -> bool:
    """Tell whether words are the day of something else: `l'accord du 14 juillet`.

    Far behind an event or a comma `du` is the day of what stands right before it.
    """
    stop = words.start + 3
    if not line.folded.endswith(" du ", 0, stop):
        return False
    before = line.folded[max(line.start, words.start - NEAR) : stop]
    if _OF_DAY.search(before):
        return False
    if words.end < at and _WHICH.match(line.folded, words.end):
        return True
    between = line.folded[at : words.start]
    if words.kind == "date" and (len(between) > NEAR or "," in between):
        return True
    return bool(_OF_ANOTHER.search(before))


def is_of_former(words: Words, line: Line, at: int) -> bool:
    """Tell whether words date what an opening says came before: `Après une première visite en mai, X a`."""
    if not line.folded.startswith(_THEN, line.start):
        return False
    if line.start < at < words.end or line.folded.find(",", words.end, line.end) < 0:
        return False
    return bool(_AFTER_FORMER.match(line.folded[line.start : words.start]))


def _is_since(words: Words, line: Line) -> bool:
    """Tell whether words are the day from which something has been so."""
    start = max(line.start, words.start - 90)
    if not any(line.folded.find(since, start, words.start) >= 0 for since in ("depuis", "apres ")):
        return False
    return bool(_SINCE.search(line.folded, start, words.start))


def _is_named(words: Words, line: Line) -> bool:
    """Tell whether a month is part of a name: `le Sommet de novembre`."""
    written = line.folded[words.start : words.end]
    before = line.folded[max(line.start, words.start - 12) : words.start]
    if not words.month or not written.startswith(("de ", "d'")):
        return False  # `d'ici la fin du mois` is told by no name
    return before.strip() != "" and not _OF_TIME.search(before)


def _is_of_noun(words: Words, line: Line) -> bool:
    """Tell whether a weekday belongs to the noun before it: `son discours de dimanche`."""
    return words.kind == "weekday" and line.folded.startswith("de ", words.start)
