"""What commas set apart in phrases: offices behind a name, names behind an office, enumerations."""

import re

from ..patterns import pattern
from . import fronted, parties
from .openings import has_plural
from .phrase import Phrase

_BETWEEN = pattern(r"\bentre (?:le |la |l')?$")  # `entre le médiateur, le président X, et Y`
_COMMA_ANY_ARTICLE = pattern(
    r"[»”\"]?\s{0,4},\s{0,4}(?:le|la|l'|un|une)\s{0,4}(?:@status_adjective\s)?"
)
_COMMA_OWN = pattern(r"\s{0,4},\s{0,4}(?:son|sa|leur)\s{0,4}")
_ARTICLED = r"(?:le |la |l')?(?:@courtesy_title\.? |@courtesy_word )?"
# `ses homologues X et Y, la ministre A`, ` et le ministre B`: before the first named and the next.
_FIRST_NAMED = pattern(rf"\s{{0,4}}, ?(?:@namely |respectivement )?{_ARTICLED}")
_NEXT_NAMED = pattern(rf"\s{{0,4}}(?:, |,? ?(?:et |ainsi que |puis )){_ARTICLED}")
# `l'ambassadeur`, `l'envoyée`: nouns that tell a man from a woman where the article does not.
_GENDERED = re.compile(r"\b[a-z]{2,14}(?:eur|oye|ant|ien|(?P<woman>rice|yee|ante|ienne))\b")
_SOME = (" un ", " une ")
_RULING = 2  # the rank down to which an office is that of a head of state or government
_SERVING = frozenset(("ambassador", "envoy", "minister"))  # offices that no such head holds
# `, le `, `(ONU), le `, ` pour le Sahel, l'`: between an office and the next of the same person.
_COMMA_ARTICLE = pattern(
    r"(?:\s{0,4}\([^()]{2,14}\))?(?: pour (?:l[ea] |l'|les )?[^,;:.()«»]{3,50})?\s{0,4},\s{0,4}(?:le|la|l')\s{0,4}"
)


def joined(phrases: list[Phrase], folded: str) -> list[Phrase]:
    """Return the phrases, offices and names that commas set apart joined, plurals handed on."""
    kept: list[Phrase] = []
    for number, phrase in enumerate(phrases):
        before = kept[-1] if kept else None
        later = phrases[number + 1] if number + 1 < len(phrases) else None
        principal = later if later and later.outer is phrase else None
        if before and _is_office_of(before, phrase, principal, folded):
            before.offices, before.office_span = phrase.offices, phrase.office_span
            before.codes = before.codes + (phrase.codes or (principal.codes if principal else []))
            before.apposed, before.end = True, phrase.end
            continue
        if before and _is_holder_of(before, phrase, folded):
            _take_over(phrase, before, folded)
            kept.pop()
        if phrase.inherits:
            _inherit(phrase, phrase.inherits, folded)
        kept.append(phrase)
    for phrase in reversed(kept):
        if phrase.inherits and phrase.apposed:
            _hand_back(phrase, phrase.inherits, folded)
    return kept


def _is_office_of(before: Phrase, phrase: Phrase, principal: Phrase | None, folded: str) -> bool:
    """Tell whether a phrase is the office of the name before it: `X, le ministre,`, `Y, son homologue,`.

    Somebody whose envoy he is may be named behind it, the `principal`.
    """
    if not before.name or before.offices or phrase.name or not phrase.offices:
        return False
    closed = principal or folded[phrase.end : phrase.end + 1] in (",", ".", ")")
    if not closed or (phrase.offices[0].reference and phrase.offices[0].head != "counterpart"):
        return False
    joint = _COMMA_OWN if phrase.offices[0].reference else _COMMA_ANY_ARTICLE
    return bool(joint.fullmatch(folded, before.end, phrase.start))


def _is_holder_of(before: Phrase, phrase: Phrase, folded: str) -> bool:
    """Tell whether a phrase names who holds the office before: `le président, le général X,`.

    So does one that tells but where he is from: `le président de la Commission, le Portugais X`.
    Not one behind a plural: `Entouré de ses conseillers, le ministre, X, a`; nor behind `un journaliste`.
    """
    if before.name or not before.offices or before.offices[0].reference:
        return False
    if phrase.offices and (before.is_plural(folded) or folded.endswith(_SOME, 0, before.start)):
        return False
    if not phrase.name or phrase.apposed:
        return False
    if not phrase.offices and not _may_come_from(before.codes, phrase.codes):
        return False
    if _is_of_other_gender(before, phrase, folded) or _is_of_other_office(before, phrase):
        return False
    if _is_of_a_side(phrase) and not before.codes and fronted.is_agent(before, folded):
        return False
    after = folded[phrase.end : phrase.end + 11]
    closed = after[:1] in (",", ".", ")") or after.startswith(" ainsi que")
    listed = after.startswith(", et") and not _BETWEEN.search(folded, 0, before.start)
    closed = closed and not listed
    return closed and bool(_COMMA_ARTICLE.fullmatch(folded, before.end, phrase.start))


def _may_come_from(represented: list[str], land: list[str]) -> bool:
    """Tell whether who holds an office may be of a land: one of that land, an organisation, nobody's."""
    if not land or parties.is_organisation(land[0]):
        return False
    return all(code in land or parties.is_organisation(code) for code in represented)


def _is_of_a_side(phrase: Phrase) -> bool:
    """Tell whether a phrase has an office that it tells the side of, or that is an envoy's."""
    own = (o.side or o.head in ("ambassador", "envoy") for o in phrase.offices)
    return bool(phrase.offices and phrase.codes) or any(own)


def _is_of_other_office(one: Phrase, other: Phrase) -> bool:
    """Tell whether no one holds both offices: `Reçu par le chef de l'État, l'ambassadeur X a dit`."""
    if not other.offices or one.offices[0].rank > _RULING:
        return False
    other_body = any(map(parties.is_organisation, other.codes)) and not any(
        map(parties.is_organisation, one.codes)
    )
    return other_body or other.offices[0].head in _SERVING


def _is_of_other_gender(one: Phrase, other: Phrase, folded: str) -> bool:
    """Tell whether articles tell two apart: `Recevant la vice-présidente, le président X a dit`."""
    return {_gender(one, folded), _gender(other, folded)} == {"la", "le"}


def _gender(phrase: Phrase, folded: str) -> str:
    """Return the article that the office of a phrase has, or would have if it is elided."""
    start = phrase.office_span[0] if phrase.offices else phrase.start
    if folded.startswith("l'", start - 2) and (noun := _GENDERED.match(folded, start)):
        return "la" if noun["woman"] else "le"
    return folded[max(0, start - 3) : start].rstrip()


def _take_over(phrase: Phrase, before: Phrase, folded: str) -> None:
    """Give a phrase the offices and sides of the one before."""
    leads = any(office.rank == 1 for office in phrase.offices) and not phrase.is_former(folded)
    phrase.start, phrase.offices = before.start, [*before.offices, *phrase.offices]
    phrase.office_span = [before.office_span[0], before.end]
    first, then = before.codes, phrase.codes
    if leads or any(office.rank == 1 for office in before.offices):
        first, then = then, first  # `le médiateur de l'UA, le président angolais X`
    phrase.codes = first + [c for c in then if c not in first]


def _inherit(phrase: Phrase, source: Phrase, folded: str) -> None:
    """Give a coordinated name the plural office of the one before, and the next of its sides."""
    if phrase.offices or not source.offices:
        return
    if not source.is_plural(folded) and not has_plural(folded, source.start):
        return
    phrase.offices = list(source.offices)
    phrase.office_span = list(source.office_span)
    if not phrase.codes and len(source.codes) > 1:
        phrase.codes = source.codes[1:]
        source.codes = source.codes[:1]
    elif not phrase.codes and len(source.shared) == 1:
        phrase.codes = phrase.shared = list(source.shared)  # `les ministres russes X et Y`


def _hand_back(phrase: Phrase, source: Phrase, folded: str) -> None:
    """Give the name before the plural office behind one coordinated to it: `X et Y, députés,`."""
    if source.offices or not source.name or not (phrase.each or phrase.is_plural(folded)):
        return
    source.offices, source.office_span = list(phrase.offices), list(phrase.office_span)
    source.apposed = True
    if not source.codes and len(phrase.codes) < 3:
        source.codes = phrase.codes[:1]
        phrase.codes = phrase.codes[-1:]


def dealt(phrases: list[Phrase], folded: str) -> list[Phrase]:
    """Return the phrases, the sides of a plural office dealt out to those named behind it in order.

    `ses homologues allemand et autrichien, la ministre A et le ministre B`.
    """
    kept: list[Phrase] = []
    for number, phrase in enumerate(phrases):
        if own := _named_by_side(phrases, number, folded):
            own[0].codes, own[0].start = phrase.codes, phrase.start
            for one in own:
                one.offices, one.office_span = phrase.offices, phrase.office_span
            continue
        named = _named_behind(phrases, number, folded)
        if not named:
            kept.append(phrase)
            continue
        for one, code in zip(named, phrase.codes * (len(named) // len(phrase.codes)), strict=True):
            one.codes = [code]
        named[0].start = phrase.start
    return kept


def _named_by_side(phrases: list[Phrase], number: int, folded: str) -> list[Phrase]:
    """Return those named behind a plural office of one side, each further one behind his own side.

    `ses homologues grec, X, croate, Y, et portugaise, Z`.
    """
    plural = phrases[number]
    if plural.name or len(plural.codes) != 1 or not plural.is_plural(folded):
        return []
    named, before = [], plural
    for phrase in phrases[number + 1 :]:
        joint = _NEXT_NAMED if named else _FIRST_NAMED
        told = bool(phrase.codes) if named else not phrase.codes
        if not phrase.name or phrase.offices or not told:
            break
        if not joint.fullmatch(folded, before.end, phrase.start):
            break
        named.append(phrase)
        before = phrase
    return named if len(named) > 1 else []


def _named_behind(phrases: list[Phrase], number: int, folded: str) -> list[Phrase]:
    """Return those named behind a plural office, if they are as many as its sides."""
    plural = phrases[number]
    if plural.name or not plural.codes or not plural.offices:
        return []
    if not plural.is_plural(folded):
        return []
    named: list[Phrase] = []
    before = plural
    for phrase in phrases[number + 1 :]:
        joint = _NEXT_NAMED if named else _FIRST_NAMED
        if not phrase.name or phrase.codes or not joint.fullmatch(folded, before.end, phrase.start):
            break
        named.append(phrase)
        before = phrase
    sides = len(plural.codes)
    named = named[:sides] if sides > 1 else named
    return named if len(named) > 1 and sides in (1, len(named)) else []
