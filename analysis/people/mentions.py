"""Mentions of people: names and offices that stand together, with whom they represent.

A mention is `le vice-Premier ministre et ministre des Affaires étrangères du Kazakhstan, Murat
Nurtleu`, `M. Trong`, `Kaja Kallas, qui dirige le gouvernement estonien` or `son homologue lao`.
"""

import re
from typing import NamedTuple

from ..lexicon import Office, Place
from ..words import Hit
from .names import Name


class Mention(NamedTuple):
    """One mention of a person (or of several: `plural`), with its span in the text read."""

    start: int
    end: int
    name: str
    name_start: int
    name_end: int
    offices: tuple[Office, ...]
    office: str  # as written, from the first head to the last word that belongs to it
    codes: tuple[str, ...]  # whom the person represents, as the mention says
    determiner: str  # le, la, son, ce … folded; "" without
    preposition: str  # avec, par, à, de, entre, et … before it, folded
    plural: bool
    gender: str  # m or f as far as article or title of courtesy tell
    courtesy: bool
    apposed: bool  # the office was named after the name

    @property
    def reference(self) -> bool:
        """Whether the mention only points to somebody named elsewhere (le visiteur, son homologue)."""
        return not self.name and bool(self.offices) and all(o.reference for o in self.offices)

    @property
    def head(self) -> Office | None:
        """The first head of office that is more than a reference, else the first one."""
        real = [o for o in self.offices if not o.reference]
        return real[0] if real else (self.offices[0] if self.offices else None)


class Element(NamedTuple):
    """A piece that mentions are built of: an office, a body, a place or a name."""

    start: int
    end: int
    sort: str
    value: object


_BEFORE = re.compile(
    r"(?:^|(?<=[\s'(\"«,;:.-]))(?:(?P<prep>avec|par|entre|a|de|d'|chez|aupres|face|devant|pour|contre|envers|vers|selon|et|ou|que|qu'|dont|comme|sans|apres|outre|chez|quant|celui|celle)[\s']+)?"
    r"(?P<det>le|la|les|l'|du|des|au|aux|de la|de l'|a la|a l'|de|d'|a|son|sa|ses|leur|leurs|ce|cet|cette|ces|un|une|deux|trois|quatre)?\s*"
    r"(?:(?:nouveau|nouvelle|nouvel|actuel|actuelle|ancien|ancienne|ex-?|futur|future|jeune|tout|feu|defunt|premier|premiere|grand|grande|compatriote|dit|camarade)\s+){0,2}"
    r"(?:(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?\s|s\.e\.m\.\s|s\.e\.\s|monsieur\s|madame\s|docteur\s|sir\s|cheikh\s|sheikh\s|samdech\s|son excellence\s|sa majeste\s|son altesse\s){0,2}$"
)  # fmt: skip
_STOP = frozenset(
    ["a", "ont", "est", "sont", "etait", "etaient", "avait", "avaient", "aura", "auront", "sera", "seront", "fut", "qui", "que", "qu", "dont", "ou", "avec", "par", "lors", "en", "visite", "apres", "avant", "depuis", "pendant", "afin", "pour", "sur", "dans", "contre", "entre", "s", "se", "ne", "n", "y", "il", "elle", "ils", "elles", "on", "ce", "cette", "ces", "cela", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "hier", "demain", "aujourd'hui", "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "matin", "soir", "epouse", "epoux", "fils", "fille", "frere", "soeur", "celui", "celle", "ceux", "comme", "tournee", "deplacement", "sejour", "recu", "rencontre"]
) - {"pour", "dans"}  # fmt: skip
_INSIDE = frozenset(
    ["de", "du", "des", "d", "la", "le", "l", "les", "et", "a", "au", "aux", "charge", "chargee", "charges", "adjoint", "adjointe", "permanent", "permanente", "national", "nationale", "general", "generale", "en", "pour", "pres", "aupres", "federal", "federale", "interimaire", "interim", "par", "assistant", "principal", "supreme", "populaire", "central", "centrale", "municipal", "provincial", "regional", "executif", "delegue", "deleguee", "suppleant", "honoraire", "europeen"]
)  # fmt: skip
_WORDS = re.compile(r"[^\W\d_]+")
_COURTESIES = r"(?:(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?|s\.e\.m\.|s\.e\.|monsieur|madame|docteur|sir|cheikh|sheikh|samdech|camarade|le general|general|le docteur|maitre|son excellence)"
_TO_NAME = re.compile(rf"\s*(?:,|\()?\s*(?:{_COURTESIES}\s*)?$")
_FAR_NAME = re.compile(
    rf"[^.;:!?«»]{{0,70}}[,)]\s*(?:respectivement\s*|leurs excellences\s*|leurs excellences messieurs\s*)*(?:{_COURTESIES}\s*)?$"
)
_POSTING = re.compile(
    r"(?:\b(?:au|aux|en|a|pres|aupres du|aupres de|aupres de la|aupres des|aupres de l'|a la)[\s']*)$"
)
_SAME = re.compile(r"\s*(?:,\s*)?(?:et|et aussi|egalement|,|-|/)?\s*$")
_TITLE_PAIR = frozenset(("military", "person", "monarch", "legislator", "official"))
_LED = re.compile(
    r"\b(?:conduite?|dirigee?|menee?|emmenee?|presidee?|conduits|conduites) par\s+(?:le|la|l'|son|sa|m\.|mme)?\s*$"
)
_OF = re.compile(r"\s*(?:du|de la|de l'|des|de|d')\s*")
_HAS = re.compile(r"\b(?:a|ont)\b")
_CLOSE = re.compile(r"\s*(?:(?:de|du|des|de la)\s+|de l'|d'|l')?")
_PLURAL = frozenset(("les", "des", "aux", "ses", "leurs", "ces", "deux", "trois", "quatre"))


class _Phrase:
    """A mention in the making."""

    def __init__(self, start: int, end: int):
        self.start, self.end = start, end
        self.offices: list[Office] = []
        self.office_span: list[int] = []
        self.codes: list[str] = []
        self.name: Name | None = None
        self.apposed = False
        self.inherits: _Phrase | None = None
        self.outer: _Phrase | None = None

    def add_office(self, element: Element) -> None:
        self.offices.append(element.value)
        self.office_span = [min([element.start, *self.office_span[:1]]), element.end]
        self.end = max(self.end, element.end)

    def add_code(self, code: str, end: int) -> None:
        if code not in self.codes:
            self.codes.append(code)
        self.widen(end)

    def holds(self, gap: str | None) -> bool:
        """Tell whether words after this gap may still belong to the office."""
        if gap is None or not self.offices or (self.name and not self.apposed):
            return False
        return bool(_CLOSE.fullmatch(gap)) if self.offices[-1].reference else _inside(gap)

    def widen(self, end: int) -> None:
        self.end = max(self.end, end)
        if self.office_span and not (self.name and not self.apposed):
            self.office_span[1] = max(self.office_span[1], end)


def elements(
    layers: dict[str, list[Hit]], names: list[Name], start: int, end: int
) -> list[Element]:
    """Return the pieces between two places in the text, in order; names shadow what they cover."""
    covered = [n for n in names if start <= n.start < end]
    spans = [(n.start, n.end) for n in covered]
    pieces = [Element(n.start, n.end, "name", n) for n in covered]
    for sort in ("office", "body", "place"):
        for hit in layers.get(sort, ()):
            if hit.start >= end:
                break
            if hit.start >= start and not any(a < hit.end and hit.start < b for a, b in spans):
                pieces.append(Element(hit.start, hit.end, sort, hit.value))
    order = {"office": 0, "body": 1, "place": 2, "name": 3}
    return sorted(pieces, key=lambda e: (e.start, -e.end, order[e.sort]))


def find(text: str, folded: str, pieces: list[Element]) -> list[Mention]:
    """Return the mentions that the pieces of one sentence make, in order."""
    phrases: list[_Phrase] = []
    for number, piece in enumerate(pieces):
        opened = phrases[-1] if phrases else None
        if opened and piece.start < opened.end:
            if piece.sort == "place":
                opened.add_code(piece.value.code, piece.end)
            elif piece.sort == "body":
                opened.widen(piece.end)
            continue
        gap = folded[opened.end : piece.start] if opened else None
        verb = opened is not None and bool(_HAS.search(text, opened.end, piece.start))
        if piece.sort == "office":
            _office(phrases, piece, gap, folded)
        elif piece.sort == "name":
            _name(phrases, piece, gap, folded)
        elif piece.sort == "place":
            _place(
                phrases, piece, None if verb else gap, folded, text, pieces[number + 1 : number + 2]
            )
        elif opened and not verb and opened.holds(gap):
            opened.widen(piece.end)
    opening = pieces[0].start if pieces else 0
    joined = _joined(_unlinked(phrases, folded, opening), folded)
    for phrase in joined:
        if not phrase.codes and _LED.search(folded, max(0, phrase.start - 30), phrase.start):
            near = [
                p
                for p in pieces
                if p.sort == "place"
                and p.value.kind in ("country", "demonym")
                and phrase.start - 110 < p.start < phrase.start
            ]
            phrase.codes += [p.value.code for p in near[-1:]]
    return [_mention(p, text, folded) for p in joined if p.name or p.offices or p.codes]


def _office(phrases: list[_Phrase], piece: Element, gap: str | None, folded: str) -> None:
    """Let an office continue the open phrase, stand in apposition to its name, or open a phrase."""
    opened = phrases[-1] if phrases else None
    if (
        opened
        and gap is not None
        and not opened.name
        and opened.offices
        and not piece.value.reference
    ):
        bare = bool(_SAME.match(gap))
        titled = (
            bool(re.fullmatch(r"\s*,\s*(?:le|la|l')\s*", gap)) and piece.value.head in _TITLE_PAIR
        )
        if bare or titled:
            opened.add_office(piece)
            return
    if (
        opened
        and gap is not None
        and not opened.name
        and opened.offices
        and _OF.fullmatch(gap)
        and not opened.offices[-1].reference
    ):
        phrase = _Phrase(piece.start, piece.end)
        phrase.add_office(piece)
        phrase.outer = opened
        phrases.append(phrase)
        return
    if opened and opened.apposed and gap is not None and _SAME.match(gap) and "," not in gap:
        opened.add_office(piece)
        return
    if (
        opened
        and opened.name
        and gap in (", ", " (", ",", ", l'", ", le ", ", la ", ", un ", ", une ", " , ", ",\n")
        and not piece.value.reference
    ):
        opened_office = not opened.offices or gap.strip() in (",", "(")
        if opened_office and gap.strip() in (",", "("):
            opened.apposed = True
            opened.office_span = []
            opened.add_office(piece)
            return
    phrase = _Phrase(piece.start, piece.end)
    phrase.add_office(piece)
    phrases.append(phrase)


def _name(phrases: list[_Phrase], piece: Element, gap: str | None, folded: str) -> None:
    """Let a name complete the open phrase or open its own."""
    opened = phrases[-1] if phrases else None
    if (
        opened
        and opened.outer
        and not opened.name
        and gap is not None
        and "," in gap
        and _TO_NAME.fullmatch(gap)
    ):
        outer = opened.outer
        outer.codes += [c for c in opened.codes if c not in outer.codes]
        outer.widen(opened.end)
        phrases.remove(opened)
        opened = outer
    if opened and gap is not None and not opened.name and (opened.offices or opened.codes):
        near = _TO_NAME.fullmatch(gap)
        far = opened.offices and _FAR_NAME.fullmatch(gap) and not _STOP & set(_WORDS.findall(gap))
        if near or far:
            opened.name = piece.value
            if far and not near:
                opened.office_span[1] = (
                    opened.end + len(gap[: gap.rfind(",")]) if "," in gap else opened.office_span[1]
                )
            opened.end = piece.end
            return
    phrase = _Phrase(piece.start, piece.end)
    phrase.name = piece.value
    if (
        opened
        and opened.name
        and gap is not None
        and re.fullmatch(r"\s*(?:,|et|, et|,\s*et|puis|ainsi que)\s*", gap)
    ):
        phrase.inherits = opened
    phrases.append(phrase)


def _place(
    phrases: list[_Phrase], piece: Element, gap: str | None, folded: str, text: str, following: list
) -> None:
    """Let a place say whom the open phrase represents, or open `le Canadien` (Justin Trudeau)."""
    opened = phrases[-1] if phrases else None
    place: Place = piece.value
    if place.proper and not text[piece.start].isupper():
        return
    if opened and opened.holds(gap):
        if (
            _POSTING.search(gap)
            and place.kind in ("country", "city", "org")
            and (opened.codes or place.kind == "city" or opened.offices[-1].head != "local")
        ) or (place.kind == "company" and opened.codes):
            opened.widen(piece.end)
        else:
            opened.add_code(place.code, piece.end)
        return
    if place.kind != "demonym":
        return
    named = (
        following
        and following[0].sort == "name"
        and re.fullmatch(r"\s*,?\s*", folded[piece.end : following[0].start])
    )
    before = folded[max(0, piece.start - 6) : piece.start]
    noun = text[piece.start].isupper() and re.search(r"(?:\b(?:le|la|du|au)\s|\bl')$", before)
    if named or noun:
        phrase = _Phrase(piece.start, piece.end)
        phrase.add_code(place.code, piece.end)
        if (
            opened
            and opened.name
            and gap is not None
            and re.fullmatch(r"\s*,?\s*(?:et|ainsi que|puis|,)?\s*(?:de|du|le|la|l')?\s*", gap)
        ):
            phrase.inherits = opened
        phrases.append(phrase)


def _inside(gap: str) -> bool:
    """Tell whether the words between two pieces may stand inside one office."""
    if len(gap) > 48 or any(c in gap for c in '.;:!?«»"'):
        return False
    if "," in gap and not re.fullmatch(r"\s*,\s*(?:de|du|des|d'|charge|chargee)\b.*", gap):
        return False
    found = _WORDS.findall(gap)
    unknown = [w for w in found if w not in _INSIDE]
    return len(unknown) <= 2 and not _STOP & set(unknown) and (not unknown or found[0] in _INSIDE)


_PASSIVE_OPENING = re.compile(
    r"(?:recue?s?|accueillie?s?|invitee?s?|interrogee?s?)\b[^,;.]{0,60}\bpar\s(?:le|la|l'|son|sa)?\s*$"
)


def _unlinked(phrases: list[_Phrase], folded: str, opening: int) -> list[_Phrase]:
    """Return the phrases, `Reçu par le ministre, X a …` told apart from `le ministre X`."""
    first = phrases[0] if phrases else None
    if (
        first is None
        or not first.name
        or not first.offices
        or first.name.start < first.office_span[0]
    ):
        return phrases
    between = folded[first.office_span[0] : first.name.start]
    if "," not in between or not _PASSIVE_OPENING.search(folded, max(0, opening - 70), first.start):
        return phrases
    after = folded[first.name.end : first.name.end + 8]
    if not first.apposed and not re.match(r"\s*,?\s*(?:a|ont|avait|s'est|n'a)\b", after):
        return phrases
    subject = _Phrase(first.name.start, first.end)
    subject.name, first.name, first.apposed = first.name, None, False
    first.end = first.office_span[1] = first.office_span[0] + len(between.rstrip(", \n"))
    return [first, subject, *phrases[1:]]


def _joined(phrases: list[_Phrase], folded: str) -> list[_Phrase]:
    """Return the phrases, an office set off behind a name joined to it, plural offices handed on."""
    kept: list[_Phrase] = []
    for phrase in phrases:
        before = kept[-1] if kept else None
        if (
            before
            and before.name
            and not phrase.name
            and phrase.offices
            and not phrase.offices[0].reference
        ):
            gap = folded[before.end : phrase.start]
            after = folded[phrase.end : phrase.end + 2]
            if (
                re.fullmatch(r"\s*,\s*(?:le|la|l'|un|une)\s*", gap)
                and after[:1] in (",", ".", ")")
                and not before.offices
            ):
                before.offices, before.codes = phrase.offices, before.codes + phrase.codes
                before.office_span, before.apposed, before.end = (
                    phrase.office_span,
                    True,
                    phrase.end,
                )
                continue
        if (
            before
            and not before.name
            and before.offices
            and phrase.name
            and phrase.offices
            and not phrase.apposed
        ):
            gap, after = folded[before.end : phrase.start], folded[phrase.end : phrase.end + 5]
            if (
                re.fullmatch(r"\s*,\s*(?:le|la|l')\s*", gap)
                and after.startswith(",")
                and not after.startswith(", et")
                and not before.offices[0].reference
            ):
                phrase.start, phrase.offices = before.start, [*before.offices, *phrase.offices]
                phrase.office_span = [before.office_span[0], before.end]
                phrase.codes = before.codes + [c for c in phrase.codes if c not in before.codes]
                kept.pop()
        if phrase.inherits:
            _inherit(phrase, phrase.inherits, folded)
        kept.append(phrase)
    return kept


def _inherit(phrase: _Phrase, source: _Phrase, folded: str) -> None:
    """Give a coordinated name the plural office of the one before, and the next of its countries."""
    if phrase.offices or not source.offices:
        return
    before = _BEFORE.search(folded[max(0, source.start - 40) : source.start])
    determiner = (before["det"] or "") if before else ""
    ends_plural = (
        folded[: source.office_span[1]][source.office_span[0] :].split(" ")[0].endswith("s")
    )
    if determiner in _PLURAL or ends_plural:
        phrase.offices = list(source.offices)
        phrase.office_span = list(source.office_span)
        if not phrase.codes and len(source.codes) > 1:
            phrase.codes = source.codes[1:]
            source.codes = source.codes[:1]


def _gender(determiner: str, before: str) -> str:
    """Return the gender that the words before a mention show: m, f or ""."""
    if re.search(r"\b(?:mme|madame|mlle|mmes)\b", before) or determiner in (
        "la",
        "cette",
        "une",
        "a la",
        "de la",
    ):
        return "f"
    return (
        "m"
        if re.search(r"\bm\.|\bmonsieur\b", before) or determiner in ("le", "du", "au", "ce", "cet")
        else ""
    )


def _mention(phrase: _Phrase, text: str, folded: str) -> Mention:
    """Return the finished mention of a phrase, with what stands before it."""
    begin = min([phrase.start, *(s for s in phrase.office_span[:1] if s >= phrase.start)])
    before = _BEFORE.search(folded, max(0, begin - 44), begin)
    determiner, preposition = (before["det"] or "", before["prep"] or "") if before else ("", "")
    contracted = {
        "du": "de",
        "des": "de",
        "de la": "de",
        "de l'": "de",
        "de": "de",
        "d'": "de",
        "au": "a",
        "aux": "a",
        "a la": "a",
        "a l'": "a",
        "a": "a",
    }
    if determiner in contracted and preposition in ("", "et"):
        preposition = (
            contracted[determiner] if preposition == "" else f"et {contracted[determiner]}"
        )
    if preposition == "par" and _LED.search(folded, max(0, begin - 40), begin):
        preposition = "led"
    office = text[slice(*phrase.office_span)].strip(" ,\n(") if phrase.office_span else ""
    name = text[phrase.name.start : phrase.name.end].replace("\n", " ") if phrase.name else ""
    first = folded[slice(*phrase.office_span)].split(" ")[0] if phrase.office_span else ""
    start = (
        before.start()
        if before and before[0].strip() and not preposition.startswith("et")
        else begin
    )
    start += len(text[start:begin]) - len(text[start:begin].lstrip())
    return Mention(
        start,
        phrase.end,
        name,
        phrase.name.start if phrase.name else phrase.start,
        phrase.name.end if phrase.name else phrase.end,
        tuple(phrase.offices),
        " ".join(office.split()),
        tuple(phrase.codes),
        determiner,
        preposition,
        determiner in _PLURAL and (first.endswith("s") or not phrase.name),
        _gender(determiner, before[0] if before else ""),
        bool(phrase.name and phrase.name.courtesy),
        phrase.apposed,
    )
