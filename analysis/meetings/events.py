"""Words of a sentence that tell of an encounter, with tense and voice.

`a reçu`, `sera reçu par`, `en recevant`, `une audience`, `lors de sa rencontre`: an Event says how
the people around it take part (its frame) and whether it is told as past or as to come.
"""

import re
from typing import NamedTuple

from ..lexicon import Cue, Trigger
from ..words import Hit


class Event(NamedTuple):
    """One verb or noun of encounter in a sentence."""

    start: int
    end: int
    trigger: Trigger
    passive: bool
    planned: bool
    earlier: bool  # told in the pluperfect: before what the article reports
    coordinate: bool  # a second participle of one auxiliary: its subject is the first one's
    mode: str  # phone or video where the word itself says so

    @property
    def is_noun(self) -> bool:
        """Whether a noun (rencontre, entretien, audience) tells of the encounter."""
        return self.trigger.tense == "noun"


_WORD = re.compile(r"[a-zœæ]+")
_ADVERBS = frozenset(
    ["ensuite", "egalement", "aussi", "enfin", "deja", "encore", "toujours", "tour", "puis", "tot", "plus", "bien", "hier", "matin", "soir", "ainsi", "donc", "alors", "meme", "tous", "tout", "toutes", "deux", "trois", "l", "le", "la", "les", "lui", "leur", "y", "en", "d", "abord", "notamment", "ete", "apres", "midi", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ce", "cette", "nouveau", "brievement", "part", "sa", "son", "cote", "autre", "a", "heure", "locale", "finalement", "conjointement", "ensemble", "separement"]
)  # fmt: skip
_PAST = frozenset(["a", "ont", "ai", "avons", "ayant", "avoir"])
_PLUPERFECT = frozenset(["avait", "avaient", "eut", "eurent"])
_FUTURE = frozenset(
    ["aura", "auront", "aurait", "auraient", "sera", "seront", "serait", "seraient"]
)
_BE = frozenset(["est", "sont", "etait", "etaient", "fut", "furent", "etant", "etre"])
_WISH = re.compile(
    r"\b(?:propos|souhait|esper|demand|invit|plaid|appel[eé]|pret[es]? a|accept|promis|convenu de|sugger|reclam|envisag|impatien|desir|voulu|veut|voudrait|pourrai|possibilite|projet de|eventuel|refus|avant de pouvoir)\w*"
)  # fmt: skip
_MODAL = re.compile(r"\b(?:devrait|devraient|doit|doivent|devait|devaient|va|vont|compte|comptent|prevoit|prevoient|attendu|attendue|attendus|prevu|prevue|prevus|prevues|apprete|appretent|aura|auront|aurait|auraient|fera|feront|sera|seront|serait|tiendra|tiendront|participera|effectuera|effectueront|donnera|offrira|menera|rendra|permettra)\b")  # fmt: skip
_LATER = re.compile(
    r"[^.;]{0,45}\b(?:aura lieu|auront lieu|se tiendra|se tiendront|est prevue?|sont prevue?s|est inscrite?|sont inscrite?s|est programmee?|doit avoir lieu|doit se tenir)\b"
)
_NEEDS = {
    "open": re.compile(r"\bouv(?:ert|re|rira)"),
    "be": re.compile(r"\b(?:est|sont|etait|etaient|fut|furent|ete|sera|seront)\b[^,;.]{0,40}$"),
    "present": re.compile(r"\b(?:present|remi|remet)\w*"),
    "make": re.compile(r"\b(?:fait|faire|fera|font)\b"),
}
_ASIDE = re.compile(
    r"\b(?:de|a) (?:son|sa|leur) (?:cote|tour|part)\b|\bd'emblee\b|\bde (?:nouveau|meme|concert|facto)\b|\bpour (?:sa|leur) part\b|\ben (?:outre|effet|retour|revanche|substance)\b|\bpar ailleurs\b|\bd'abord\b|,[^,;.]{2,24},|\ba nouveau\b"
)
_COORDINATE = re.compile(r"(?:\bet|\bpuis|,)\s+(?:\w+ment\s+|ensuite\s+|enfin\s+|aussi\s+)?$")
_DONE = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait)\b(?! l'agenda| venir| l'invitation)")


def accented(text: str, hit: Hit) -> bool:
    """Tell whether the form's last letter fits its tense: `confirme` is present, `confirmé` past.

    Folding makes them one; a text in capitals or without accents fits both.
    """
    written = text[hit.start : hit.end].split()
    if hit.value.tense == "present":
        return not any(word.rstrip("s").endswith(("é", "É")) for word in written)
    word = written[0]
    plain = word.endswith(("e", "E")) and not word.endswith(("ée", "ÉE"))
    return not (hit.value.tense == "participle" and plain and hit.value.lemma.endswith("er"))


def find(text: str, folded: str, layers: dict[str, list[Hit]], start: int, end: int) -> list[Event]:
    """Return the events between two places of the folded text, in order."""
    verbs = [h for h in layers.get("verb", ()) if start <= h.start < end and accented(text, h)]
    nouns = [h for h in layers.get("noun", ()) if start <= h.start < end]
    verbs = [
        v
        for v in verbs
        if not any(
            n.start <= v.start and v.end <= n.end and n.end - n.start > v.end - v.start
            for n in nouns
        )
    ]
    same = {(n.start, n.end) for n in nouns}
    verbs = [v for v in verbs if (v.start, v.end) not in same or _is_verb(folded, v, start)]
    taken = {(v.start, v.end) for v in verbs}
    nouns = [n for n in nouns if (n.start, n.end) not in taken]
    found = [event for hit in verbs if (event := _verb(folded, hit, start, end))]
    spans = [(e.start, e.end) for e in found]
    for hit in nouns:
        if not any(a < hit.end and hit.start < b for a, b in spans):
            event = _noun(folded, hit, start, end)
            if event:
                found.append(event)
    return sorted(found)


def _is_verb(folded: str, hit: Hit, start: int) -> bool:
    """Tell whether a form that is verb and noun alike (rencontre, échange) is a verb here."""
    before = folded[max(start, hit.start - 16) : hit.start]
    after = folded[hit.end : hit.end + 12]
    return (
        bool(before.strip())
        and not _DETERMINED.search(before)
        and not re.match(r" (?:entre|avec|de|du|des|bilaterale?|officielle?)\b", after)
    )


_DETERMINED = re.compile(
    r"(?:\b(?:ne|des|les|la|le|une?|de|aux|au|du|ce|cet|cette|ces|sa|son|ses|leurs?|nouvel|nouvelle|libre|premiere?|derniere?|prochaine?|breve|sans|en|apres|avant|de cette|chaque|toute|bref|long|longue)[\s-]|[dln]')$"
)  # fmt: skip


def cues(layers: dict[str, list[Hit]], start: int, end: int) -> list[tuple[int, Cue]]:
    """Return the cues of mode and status between two places: their starts and values."""
    return [(h.start, h.value) for h in layers.get("cue", ()) if start <= h.start < end]


def _verb(folded: str, hit: Hit, start: int, end: int) -> Event | None:
    """Return the event of a verb's form, None where its tense or voice tells of none."""
    trigger: Trigger = hit.value
    before = folded[max(start, hit.start - 70) : hit.start]
    if trigger.tense == "participle":
        return _participle(folded, hit, before, start, end)
    if trigger.tense == "future":
        return Event(hit.start, hit.end, trigger, False, True, False, False, trigger.mode)
    if trigger.tense == "infinitive":
        return _infinitive(folded, hit, before)
    if trigger.tense == "imperfect":
        pronoun = re.search(r"\b(?:qu'il|qu'elle|il|elle|qui)\s+$", before)
        return (
            Event(hit.start, hit.end, trigger, False, False, False, False, trigger.mode)
            if pronoun or trigger.frame == "receive"
            else None
        )
    if trigger.tense in ("present", "gerund"):
        if "weak" in trigger.note and _MODAL.search(before):
            return Event(hit.start, hit.end, trigger, False, True, False, False, trigger.mode)
        if trigger.tense == "present" and _DETERMINED.search(before):
            return None
        return Event(hit.start, hit.end, trigger, False, False, False, False, trigger.mode)
    return None


def _participle(folded: str, hit: Hit, before: str, start: int, end: int) -> Event | None:
    """Return the event of a participle: its auxiliary tells tense and voice."""
    trigger: Trigger = hit.value
    by = bool(re.match(r"[^.;:!?]{0,90}?\bpar\b", folded[hit.end : min(end, hit.end + 100)]))
    tense, passive = auxiliary(before)
    if (
        "sont parl" in folded[hit.start : hit.end]
        or folded[hit.start : hit.start + 2] in ("s'", "se")
        or folded[hit.start : hit.end].startswith(
            ("est ", "etait", "sont ", "etaient", "fut", "a ete", "ete l", "mis face")
        )
    ):
        return Event(
            hit.start,
            hit.end,
            trigger,
            False,
            False,
            "etai" in folded[hit.start : hit.end] and trigger.frame != "guestof",
            False,
            trigger.mode,
        )
    if re.search(r"\b(?:n'|ne )\w*(?: \w+){0,3} ?$", before[-24:]) or re.search(
        r"\bn'(?:a|ont|est|avait|aura|ayant)\b[^,;]{0,20}$", before
    ):
        return None
    if trigger.note == "plain" and re.search(r"\b(?:s'|se )", before[-24:]):
        return None
    coordinate = (
        not tense
        and not by
        and bool(_COORDINATE.search(before))
        and bool(_DONE.search(folded[start : hit.start]))
    )
    tense = "past" if coordinate else tense
    if not tense:
        if by and trigger.frame in ("receive", "meet"):
            return Event(hit.start, hit.end, trigger, True, False, False, False, trigger.mode)
        if trigger.frame == "visit" and re.search(r"\bvenu", folded[hit.start : hit.end]):
            return Event(hit.start, hit.end, trigger, False, False, False, False, trigger.mode)
        return None
    passive = (
        passive
        and trigger.frame in ("receive", "meet", "call")
        and "pronominal" not in trigger.note
    )
    if passive and not by and trigger.frame == "meet":
        return None
    return Event(
        hit.start,
        hit.end,
        trigger,
        passive,
        tense == "future",
        tense == "pluperfect",
        coordinate,
        trigger.mode,
    )


def auxiliary(before: str) -> tuple[str, bool]:
    """Return tense (past, pluperfect, future or "") and passive voice told before a participle.

    >>> auxiliary("le president a egalement "), auxiliary("il sera "), auxiliary("tous deux se sont ")
    (('past', False), ('future', True), ('past', False))
    """
    passive = False
    found = _WORD.findall(_ASIDE.sub(" ", before))
    for index in range(len(found) - 1, max(-1, len(found) - 8), -1):
        word = found[index]
        if word == "ete":
            passive = True
        elif word in _BE:
            reflexive = index > 0 and found[index - 1] in ("s", "se", "m", "me")
            if word == "etre":
                return ("future" if _MODAL.search(before) else ""), True
            tense = "pluperfect" if word in ("etait", "etaient") and reflexive else "past"
            return tense, not reflexive
        elif word in _PAST and not (
            word == "a" and found[index + 1 : index + 2] in (["son"], ["sa"], ["la"], ["l"])
        ):
            return "past", passive
        elif word in _PLUPERFECT:
            return "pluperfect", passive
        elif word in _FUTURE:
            return "future", passive or word.startswith("ser")
        elif word not in _ADVERBS and not word.endswith("ment"):
            return "", False
    return "", False


def _infinitive(folded: str, hit: Hit, before: str) -> Event | None:
    """Return the event of an infinitive: to come after a modal, past after `pour` or `avant de`."""
    trigger: Trigger = hit.value
    passive_be = re.search(r"\betre\s+$", before)
    if passive_be:
        return None
    if _MODAL.search(before[-45:]) or re.search(r"\bcomptent\b|\bcompte\b", before[-30:]):
        return Event(hit.start, hit.end, trigger, False, True, False, False, trigger.mode)
    if _WISH.search(before[-45:]):
        return None
    if re.search(
        r"\b(?:pour|avant de|avant d'|afin de|l'occasion de|profite\w* [^.;]{0,40}pour)(?: s'| se)?\s*$",
        before,
    ):
        return Event(hit.start, hit.end, trigger, False, False, False, False, trigger.mode)
    return None


def _noun(folded: str, hit: Hit, start: int, end: int) -> Event | None:
    """Return the event of a noun of encounter."""
    before = folded[max(start, hit.start - 60) : hit.start]
    needs = _NEEDS.get(hit.value.note)
    if needs and not needs.search(before):
        return None
    if re.search(r"\b(?:aucune?|pas de|pas eu de|sans|ni|jamais de)\s+(?:\w+\s)?$", before):
        return None
    if re.search(
        r"\b(?:plusieurs|prochaines?|futures?|eventuel\w*|autres|chaque)\s+$", before
    ) and not _DONE.search(before):
        return None
    if _WISH.search(before[-40:]) and not re.search(
        r"\b(?:lors|cours|issue|terme|apres)\b", before[-30:]
    ):
        return None
    if (
        re.match(
            r" (?:accorde|accordee|exclusif|avec la presse|de presse|d'affaires|populaire|sportive)",
            folded[hit.end : hit.end + 18],
        )
        and hit.value.frame == "talk"
    ):
        return None
    modal = _MODAL.search(before)
    planned = bool(modal and not _DONE.search(before[modal.end() :])) or bool(
        _LATER.match(folded[hit.end : min(end, hit.end + 70)])
    )
    earlier = bool(
        re.search(
            r"\b(?:derniere|precedente) $|\bavai(?:t|ent) (?:deja )?(?:eu|tenu|mene)\b[^,;]*$",
            before,
        )
    )
    return Event(hit.start, hit.end, hit.value, False, planned, earlier, False, hit.value.mode)
