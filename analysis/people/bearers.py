"""Names that complete phrases: who holds the office told before, or is told of next."""

import re

from ..patterns import pattern
from ..words import Hit
from . import headed, joints, principals, represented
from .phrase import Phrase

# Behind a name: it acts. `X, l'ambassadeur du Mali, Y a salué`: the office is that of X.
_ACTS = pattern(r"\s(?:@acting_verb|s['’](?:est|était))\b")
# Behind a name: a verb of whom it names.
_GOES_ON = re.compile(
    r"\s(?!(?:et|ou|de|du|des|à|au|dans|en|avec|par|pour|le|la|les|qui|que)\b)[a-zà-ÿ]"
)
# Behind a name: one more is named. `X et Y`, `X, de Belgique, Y`.
_OTHERS_FOLLOW = re.compile(
    r"\s{0,4}(?:\([^()]{2,30}\))?\s{0,4}(?:,\s{0,4})?"
    r"(?:(?:et|ainsi que|puis|&)\b|(?<=[, ])(?:(?:du|de la|des|le|la|M\.|Mme)\s|(?:de\s)?l['’]|d['’]|de\s)?"
    r"(?!\w*['’])[A-ZÀ-Þ])"
    r"|,[^,;.:]{4,70}, et (?:du |de la |de l['’]|des |d['’])[A-ZÀ-Þ][\w '’-]{2,30}, (?:M\.|Mme|[A-ZÀ-Þ])"
)
_OFFICE_BEHIND = pattern(r", (?:l'|le |la )?(?:@status_adjective )?@office_noun\b")
_OF_GOVERNMENT = re.compile(r"[Mm](?:inistre|embre)s? du gouvernement")
_OF_WHOM = re.compile(r"\b(?:gouvernement|administration|cabinet|regime|clan) $")


def put(
    phrases: list[Phrase], opened: Phrase | None, piece: Hit, gap: str, text: str, folded: str
) -> None:
    """Let a name complete the open phrase or open its own."""
    if opened and opened.name and headed.names_body(phrases, piece, gap, folded):
        headed.name_head(phrases, piece)
        return
    absorbs = opened and opened.outer and not opened.name and "," in gap
    near = absorbs and (joints.TO_NAME.fullmatch(gap) or principals.is_mission(opened.outer, gap))
    if near and not _is_told_of(phrases, opened.outer, folded):
        opened = _absorbed(phrases, opened, opened.outer)
    sent = principals.envoy_of(phrases, piece, gap, text, folded)
    if sent and opened and not _is_told_of(phrases[:-2], sent, folded):
        principals.settle(sent, opened, text, folded)
        opened = _absorbed(phrases, opened, sent)
    if opened and not opened.name and (opened.offices or opened.codes):
        if "," in gap and _is_next_listed(phrases[:-1], opened, piece, folded):
            phrases.append(Phrase(piece.start, piece.end, name=piece.value))
            return
        taken = "," in gap and _ACTS.match(text, piece.end) and opened.offices
        if taken and _is_told_of(phrases[:-1], opened, folded):
            phrases.append(Phrase(piece.start, piece.end, name=piece.value))
            return
        near = gap == " " or bool(joints.TO_NAME.fullmatch(gap))
        far = joints.is_far_name(opened, gap) or (
            _GOES_ON.match(text, piece.end) and joints.opens_far_from_name(opened, gap, text)
        )
        if (near or far) and not _is_anothers(opened, piece, gap, text):
            opened.take(piece.value)
            if not near and "," in gap:
                opened.office_span[1] = opened.end + gap.rfind(",")
            opened.end = piece.end
            return
    surname = " " not in folded[piece.start : piece.end]
    if surname and _OF_WHOM.search(folded, max(0, piece.start - 16), piece.start):
        return  # `l'administration Biden`
    phrase = Phrase(piece.start, piece.end, name=piece.value)
    if opened and opened.name and represented.AND_NAME.fullmatch(gap):
        phrase.inherits = opened
    phrases.append(phrase)


def _is_next_listed(phrases: list[Phrase], opened: Phrase, piece: Hit, folded: str) -> bool:
    """Tell whether a name behind an envoy's principal opens the next of a list, with its own office.

    `M. X, envoyé spécial du président gambien, M. Y, ambassadeur au Qatar`.
    """
    envoy = phrases[-1] if phrases else None
    if envoy is None or not envoy.apposed or not opened.offices:
        return False
    if not joints.OF.fullmatch(folded, envoy.end, opened.start):
        return False
    return bool(_OFFICE_BEHIND.match(folded, piece.end))


def _is_anothers(opened: Phrase, piece: Hit, gap: str, text: str) -> bool:
    """Tell whether a name behind an office is not its holder's.

    The office is plural and the name alone: `la réunion des ministres, X a plaidé`; or a single
    capitalised word opens the next line, or names a government: `les ministres du gouvernement X`.
    """
    if _OF_GOVERNMENT.fullmatch(text, opened.start, opened.end):
        return True
    if "\n" in text[opened.end : piece.start] and " " not in text[piece.start : piece.end]:
        return True
    if not opened.offices or opened.office_span[0] < opened.start or "," not in gap:
        return False  # of a list, the office stands before its first
    return opened.is_plural(text) and not _OTHERS_FOLLOW.match(text, piece.end)


def _is_told_of(phrases: list[Phrase], office: Phrase, folded: str) -> bool:
    """Tell whether a name before an office bears it: `X, l'envoyé spécial du président Y`."""
    named = next((p for p in reversed(phrases) if p.end <= office.start), None)
    bare = named and named.name and not named.offices
    return bool(bare and joints.COMMA_ARTICLE.fullmatch(folded, named.end, office.start))


def _absorbed(phrases: list[Phrase], inner: Phrase, outer: Phrase) -> Phrase:
    """Return the outer of two phrases (`le conseiller du président français, X`), grown."""
    outer.codes += [c for c in inner.codes if c not in outer.codes]
    outer.widen(inner.end)
    phrases.remove(inner)
    return outer
