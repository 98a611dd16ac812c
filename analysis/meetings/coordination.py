"""Who acts together: those joined by `et`, a comma or `ainsi que` before a verb."""

import re

from .. import words
from ..patterns import pattern
from ..people import pronouns
from ..people.person import Person
from ..people.scene import Told
from .around import Around

# `X, ainsi que son épouse Y`: who stands beside somebody.
_WITH_NEIGHBOUR = pattern(
    r"[\s,]{0,4}(?:et|puis|ainsi que|,)[\s,]{0,4}(?:avec|de|du)?\s{0,3}(?:les?|la|l'|son|sa|ses)?\s{0,3}"
    r"(?:@kin,?\s{0,3}|@close_to\s|@status_adjective\s)?|,?\s(?:et|ainsi que)\s(?:@courtesy_title\.?|@courtesy_word)\s{1,3}"
)
# `après avoir reçu `, `en recevant mardi à Rome `, `, où il a vu `: before its object.
_DONE_TO = pattern(
    r"\b(?:(?:apres|pour|sans) avoir (?:\w+ment )?\w{2,16}(?<=[eiust])|en \w{2,14}ant"
    r"|(?:avant de|avant d'|pour|sans|afin de|afin d') ?(?:y |se |s')?\w{2,14}(?:er|ir|re)|, ou (?:il|elle)s? [^,;:.]{2,30})"
    r" (?:[^,;:.«»]{1,60} )?(?:le |la |l'|son |sa )?$"
)
_SOURCE = tuple(f"{word} " for word in words.grammar("according"))
_AND = re.compile(r"\b(?:et|ainsi que)\b")
# `X, ministre de l'Économie (MINECO), et le ministre Y`.
_BRACKETS = re.compile(r"\s?\([^()]{2,40}\)(?=[\s,])")
# `X, ministre déléguée pour la croissance économique, et Y`: what an office is for.
_FOR_WHAT = re.compile(
    r"^ (?:pour|chargee? (?:de|des|du|d')|deleguee? (?:a|aux?)|en charge (?:de|des|du|d')|aupres de)"
    r" ?[^,;:.«»]{2,70}(?=, (?:et|ainsi que|puis)\b)"
)
# `X, après lui Y, et, pour clore la série, Z`: in which order they came.
_IN_ORDER = pattern(r",? ?(?:(?:et|puis),? )?@in_order\b,? ")
_LENGTHS = ("autant", "minute", "heure")  # of which how long each has one
# `une heure avec X, puis autant avec Y`, `dix minutes par X et un quart d'heure par Y`: how long each.
_AS_LONG = pattern(
    r"(?:(?<=\bet )|(?<=\bpuis )|(?<=, ))(?:(?:presque |a peu pres )?autant(?: de temps)?"
    r"|(?:@number_word|\d{1,2}|une?|quelques) (?:\w+ )?(?:demi-)?@talks_length(?: et demie?)?) ?(?:avec |par )?$"
)
# `X, accompagné de ses conseillers, et Y`: what is said of somebody before the next.
_ASIDE = pattern(
    r",\s(?:qui|que|qu'|dont|en|@accompanied|@staying)\b[^,;:.]{2,80}"
    r",\s{0,3}et\s{0,3}(?:le |la |l'|son |sa )?"
)
# `, et la délégation de l'UE présidée `: between the leaders of two delegations.
_AND_GROUP = pattern(
    r",? (?:et|ainsi que) (?:(?:la|une|sa) @delegation_noun|celle)\b[^;:.]{0,80}? [a-z]{4,9}e "
)

# `X, puis une délégation de l'OMS conduite par Y`: the leader of a group is the next of those met.
_NEXT_GROUP = pattern(
    r"[\s,;]{0,3}(?:et|puis|ainsi qu(?:e|')|enfin|ensuite)?[\s,]{0,3}(?:enfin |ensuite )?(?:avec |a |par )?"
    r"(?:(?:l[ae]|les|une?|des|cette)\b(?: [a-z]{3,16})? @delegation_noun"
    r"|(?:celles?|une (?:seconde|deuxieme|troisieme|autre)) (?:de|du|d')"
    r"|les (?:@envoys|@visiting_group|@people_noun))\b[^;:.]{0,110}$"
)


def neighbours(around: Around, told: list[Told], asides: bool = False) -> list[Person]:
    """Return the last of the people and those coordinated with him, in order.

    With `asides` something may be said of each: `X, accompagné de son épouse, et Y`.
    """
    group = told[-1:]
    for item in reversed(told[:-1]):
        if item.start == group[0].start:
            group.insert(0, item)  # `les ministres lao et thaï`
            continue
        gap = bare(around.line.folded[item.end : group[0].start])
        if item.preposition not in ("", "et", group[0].preposition) and not item.acting:
            break
        if item.preposition.startswith("et") and gap.startswith(",") and not _AND.search(gap):
            break  # `où il a vu X et Y, le ministre Z a`: `et` has closed the list
        if gap.strip() == "," and (_is_done_to(around, item) or _is_source(around)):
            break  # `après avoir reçu X, le ministre Y a`
        close = group[0].preposition == "et" and len(gap) < 6
        close = close or (item.preposition == group[0].preposition == "led" and _lead(gap))
        close = close or (asides and bool(_ASIDE.fullmatch(gap)))
        if not close and not _WITH_NEIGHBOUR.fullmatch(gap):
            break
        if pronouns.is_object(around.line, item.start) or _is_besides(around, item):
            break
        group.insert(0, item)
    return list(dict.fromkeys(t.person for t in group))


def without_length(gap: str, preposition: str) -> str:
    """Return the words between two of those met without how long: `une heure avec X, puis dix minutes avec Y`."""
    if preposition not in ("avec", "par") or not any(map(gap.__contains__, _LENGTHS)):
        return gap
    return _AS_LONG.sub("", gap)


def bare(gap: str) -> str:
    """Return the words between two people without what is said in brackets, or of an office's charge.

    Words for the order in which they came become `puis`.

    >>> bare(" (mineco), et "), bare(" pour la peche, et "), bare(" pour la peche et ")
    (', et ', ', et ', ' pour la peche et ')
    """
    return _IN_ORDER.sub(", puis ", _FOR_WHAT.sub("", _BRACKETS.sub("", gap)))


def _lead(gap: str) -> bool:
    """Tell whether the words between two who lead name the second's delegation."""
    return bool(_AND_GROUP.fullmatch(gap))


def names_group(gap: str) -> bool:
    """Tell whether the words between two people name the group that the second leads."""
    return bool(_NEXT_GROUP.match(gap))


def _is_done_to(around: Around, told: Told) -> bool:
    """Tell whether somebody is the object of an infinitive or a gerund: `avant de rencontrer X, Y`."""
    return bool(_DONE_TO.search(around.line.before(told.start, 110)))


def _is_source(around: Around) -> bool:
    """Tell whether a sentence opens with whom something is known from: `Selon le porte-parole X, Y a`."""
    return around.line.folded.startswith(_SOURCE, around.line.start)


def _is_besides(around: Around, told: Told) -> bool:
    """Tell whether somebody is the second of those with whom a clause opens: `Outre X et Y, Z`."""
    opening = around.before[:2]
    return told in opening[1:] and told.preposition == "et" and opening[0].preposition == "outre"
