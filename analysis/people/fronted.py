"""Names that follow a fronted office and are another's: `Reçu par le ministre, X a …`."""

import re

from ..patterns import pattern
from .phrase import Phrase

_STARTS = r"(?:^|[.!?»\n:)]\s{0,3}|[-–—]\s)"
_ARTICLED = r"(?:le|la|l'|son|sa|leur)?\s{0,4}$"
# `Reçu par le ministre, X a …`, `Conviés par le roi, X et Y ont`: the office is another's.
_PASSIVE_OPENING = pattern(
    rf"(?:@received\b|{_STARTS}(?:\w+ment |@barely )?@done_to_whom\b)[^,;.]{{0,60}}\bpar\s{_ARTICLED}"
)
_SEVERAL = pattern(
    rf"{_STARTS}(?:\w+ment |@barely )?(?:@received|@done_to_whom)(?<=s)[^,;.]{{0,60}}\bpar\s{_ARTICLED}"
)
# `À la suite du ministre malien, M. X s'est …`: whom the sentence is about comes after.
_LEADING = pattern(
    r"@phrase_preposition\b[^,;.]{0,50}\b(?:du|de la|de|le|la|son|sa|au|[dl]')\s{0,4}$"
    r"|(?:@during|@at_end) d[^,;.]{0,50}\bavec (?:le|la|son|sa|l')\s{0,4}$"
)
# `Du président biélorusse, X emporte`, `Devant la ministre, X plaide`, `Mandaté par le président, X
# reçoit`, `Saluant les propos de son hôte, X a`: an opening without a subject, and no comma closes
# behind the name, which is the subject.
_OPENED = (
    r"(?:^|[.!?»\n]\s{0,3}|[-–—]\s)(?!(?:@article|@possessive|@demonstrative|notre|m|mme|mm)\b|l')"
)
_GOVERNED = pattern(
    rf"{_OPENED}(?:[^,;.:«»]{{2,60}} )?(?:(?:au|du)|(?:(?:de|a|par|pour|avec|en|que|comme|@according|croire|face|@before_whom|@received|@mandated)"
    r" (?:l[ea]|son|sa|l')))\s?$"
    rf"|{_OPENED}(?:(?:tout )?en )?\w{{2,18}}ant\b[^,;.:«»]{{0,50}} (?:l[ea]|son|sa|l')\s?$"
    rf"|{_OPENED}(?:avant d|pour|afin d|sans)[e' ]{{0,2}}(?:y |se |s')?\w{{2,14}}(?:er|ir|re)\b[^,;.:«»]{{0,50}}"
    r" (?:l[ea]|son|sa|l')\s?$"
)
_NO_VERB = r"(?!(?:et|ou|de|du|des|à|au|aux|en|dans|sur|qui|que|dont|pour|avec|par|ce|hier|@weekday)\b|d['’]|qu['’]|l['’]un)"
_GOES_ON = pattern(rf"\s{_NO_VERB}[a-zà-ÿ]")
_ACTS = pattern(r"\s{1,4}(?:(?:n['’])?(?:en|y)\s|(?:l['’]|lui |leur |s['’]en ))?(?:@acting_verb)\b")
_HAS_DONE = pattern(r"\s{0,4},?\s{0,4}(?:@auxiliary_past|s['’]est|n['’]a)\b")
# Behind an office in apposition: the verb of whom it tells.
_THEN_ACTS = pattern(
    r"\s?,\s(?:@acting_verb|[sl]['’](?:a|est|était)|(?:y|en|lui|leur) a|ne|n['’]a)\b"
)
# `Reçu par le ministre, X, chargé de la Défense au gouvernement canadien, a`.
_THEN_DID = pattern(
    r"\s?, (?!l[ea]s? |l['’]|un |une |des |M\. |Mme |[A-ZÀ-Þ])[^,;.:]{4,90}, (?:@auxiliary_past|s['’]est|n['’]a|@acting_verb)\b"
)
_ASIDE = 120
_ONE_MORE = re.compile(r"(?:,? et |,? ainsi que |, )(?:M\. |Mme )?(?!L[ea] )[A-ZÀ-Þ]")
_REACH = 70  # characters before the first piece of a sentence in which it may open


def unlinked(phrases: list[Phrase], text: str, folded: str, opening: int) -> list[Phrase]:
    """Return the phrases, `Reçu par le ministre, X a …` told apart from `le ministre X`.

    `opening` is where the first piece of the sentence begins.
    """
    number = next((n for n, p in enumerate(phrases[:2]) if p.name or not _is_guest(p)), None)
    first = phrases[number] if number is not None else None
    if first is None or not first.name or not first.ahead or first.name.start <= first.start:
        return phrases
    between = folded[first.start : first.name.start]
    if "," not in between or not _is_anothers(first, text, folded, opening):
        return phrases
    comma = first.start + between.rindex(",")
    return [*phrases[:number], *_parted(first, comma), *phrases[number + 1 :]]


def is_agent(phrase: Phrase, folded: str) -> bool:
    """Tell whether a sentence opens with what was done by a phrase: `Reçu par le ministre`."""
    return bool(_PASSIVE_OPENING.search(folded, max(0, phrase.start - _REACH), phrase.start))


def _is_guest(phrase: Phrase) -> bool:
    """Tell whether a phrase is but the participle of an opening: `Invité par le président`."""
    return not phrase.codes and all(office.reference for office in phrase.offices)


def _parted(first: Phrase, comma: int) -> tuple[Phrase, Phrase]:
    """Return the office before a comma and who is named behind it, with the office behind him."""
    subject = Phrase(first.name.start, first.end, name=first.name)
    office = first
    if first.apposed:
        subject.offices = first.offices[len(first.ahead) :]
        subject.office_span, subject.apposed = first.office_span, True
        subject.codes = [code for code in first.codes if code not in first.shared]
        office = Phrase(first.start, comma, first.ahead, [first.start, comma], first.shared)
    office.name, office.apposed = None, False
    office.end = office.office_span[1] = comma
    return office, subject


def _is_anothers(first: Phrase, text: str, folded: str, opening: int) -> bool:
    """Tell whether the name behind the comma is the subject of the sentence, not the holder."""
    start = max(0, opening - _REACH), first.start
    acts = _acts(first, text)
    if acts and _GOVERNED.search(folded, *start):
        return True
    if _LEADING.search(folded, *start) and _ACTS.match(text, first.name.end):
        return True
    if not _PASSIVE_OPENING.search(folded, *start):
        return False
    if _SEVERAL.search(folded, *start) and _ONE_MORE.match(text, first.end):
        return True
    behind = first.name.end, first.name.end + _ASIDE
    return acts or bool(_HAS_DONE.match(text, first.name.end) or _THEN_DID.match(text, *behind))


def _acts(first: Phrase, text: str) -> bool:
    """Tell whether a verb follows who is named, or the office in apposition to him."""
    return bool((_THEN_ACTS if first.apposed else _GOES_ON).match(text, first.end))
