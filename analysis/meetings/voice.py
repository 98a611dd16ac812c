"""Tense and voice of a verb's form: told by its accents and by the words before it."""

import re
from functools import lru_cache

from .. import words
from ..patterns import pattern
from ..words import Hit

_WORD = re.compile(r"[a-zœæ]+")
_PAST = frozenset(words.grammar("auxiliary_before_participle"))
_PLUPERFECT = frozenset(words.grammar("auxiliary_pluperfect"))
_FUTURE = frozenset(words.grammar("auxiliary_to_come"))
_BE = frozenset((*words.grammar("being"), "etant", "suis", "sommes", "etes"))
_REFLEXIVE = frozenset(["s", "se", "m", "me", "nous", "vous"])
_OWN_AUXILIARIES = frozenset(["se", "est", "sont", "ont", "a"])
_DONE = pattern(r"\b(?:@auxiliary_past|@being)\b(?! l'agenda| venir| l'invitation)")
_ACCENTED = 200  # letters of which, in a text with accents, one has an accent
_POSSESSED = frozenset(["son", "sa", "la", "l"])  # `a son`, `à la`: no auxiliary
_BETWEEN = frozenset(words.grammar("before_participle"))
# What may stand between auxiliary and participle: `de son côté`, `par ailleurs`, an insertion.
_ASIDE = pattern(r"\b(?:de|a|pour) @possessive @turn_noun\b|\b@insertion\b|,[^,;.]{2,36},")
_ASIDE_ENDS = frozenset(
    _WORD.findall(phrase)[-1]
    for phrase in (*words.grammar("turn_noun"), *words.grammar("insertion"))
)
# The words that may end what stands between an auxiliary and its participle.
_LAST_WORDS = _PLUPERFECT | _FUTURE | _BE | _ASIDE_ENDS | _BETWEEN | {"ete", "etre"}

# `« Ravi de rencontrer X »`, `« Ce fut un honneur pour moi de voir X »`: so one who met him says.
GLAD = pattern(
    r"(?:[«\"“]|\w\)? ?:) ?(?:(?:je suis|nous sommes|c'etait|ce fut|cela a ete) )?(?:\w+ment |tres |si )?"
    r"@glad (?:pour (?:moi|nous) )?(?:de |d')(?:avoir )?(?:pu )?(?:m'|nous )?$"
)
# Verbs that set what follows in the future: `doit`, `est attendu`, and no `rendu compte`.
TO_COME = pattern(r"(?<!comme )(?<!rendu )(?<!rend )(?<!tenu )\b@to_come\b(?![ -]rendu)")
# The verbs of which `Introduit auprès de`, `D'abord passé chez` tells at the head of a clause.
SHOWN_IN = ("être introduit", "passer chez", "s'arrêter chez")
# Verbs that tell that what follows was done: `vient de`, `a pu`, `a eu l'honneur de`.
_ACHIEVED = pattern(r"\b@achieving(?: ?\w+ment)?(?: ?(?:s'|se|m'|me|nous|y|le|la|les|l'|lui))? ?$")
# `a enfin pu`, `a également tenu à`: an adverb behind its auxiliary.
_ADVERB = pattern(
    r"\b(@auxiliary_past|@auxiliary_pluperfect) (?:[a-z]+ment|@linking_adverb|@aside_adverb) (?=\w)"
)
_INSERTED = re.compile(r",[^,;.]{2,36},(?= )")  # `a tenu, le 3 mai, à`
# `une semaine après avoir reçu X`, `deux ans après s'être rendu chez Y`: long before the report.
_LONG_SINCE = re.compile(
    r"\b(?:jours|semaines?|mois|ans?|annees?) apres (?:avoir |s'etre |etre )(?:\w+ ){0,2}$"
)
# `aurait pu`, `aurait été bon de`, `aurait accepté, en principe, de`: what follows was not done.
COULD_HAVE = pattern(
    r"\b@alleging (?:bien |tant |\w+ment )?(?:(?:pu|du|fallu|mieux valu|@would_have)\b[^,;]{0,40}"
    r"|(?:ete \w+|@agreed)(?:,[^,;]{2,30},)? (?:de |d'|a )(?:s'|se |y |l[ea']s? ?|lui |leur )?)$"
)
# `a indiqué s'être entretenu`, `dit avoir été reçu`: who tells it of himself.
_SAYS = pattern(r"\b@claiming (?:@when_aside )?(?:s'|avoir )$")
# Words that wish for, offer or refuse what follows.
WISH = pattern(r"\b(?<!\ba bien )(?<!\bont bien )@wish_stem\w*")
# `sans avoir rencontré`: it was not done.
_WITHOUT = re.compile(r"\b(?:sans |faute d')avoir (?:\w+ment |jamais |encore |pu |ete ){0,2}$")


def is_done(text: str, folded: str, start: int, end: int) -> bool:
    """Tell whether an auxiliary stands between two places: `a`, and not the `à` it is folded like.

    >>> text = "Il a reçu ; à Rome"
    >>> is_done(text, text, 0, 4), is_done(text, text, 11, 18)
    (True, False)
    """
    return any(text[m.start()] not in "àÀA" for m in _DONE.finditer(folded, start, end))


def accented(text: str, hit: Hit) -> bool:
    """Tell whether the form's last letter fits its tense: `confirme` is present, `confirmé` past.

    Folding makes them one; a text in capitals or without accents fits both.
    """
    tense = hit.value.tense
    if tense == "present":
        return _may_be_present(text[hit.start : hit.end], hit.value.lemma)
    if tense == "participle" and hit.value.lemma.endswith("er"):
        return _may_be_participle(text[hit.start : hit.end]) or _has_no_accents(text)
    return True


@lru_cache(1 << 6)
def _has_no_accents(text: str) -> bool:
    """Tell whether a text is written without accents, but for a few: `a declare` is past there."""
    return sum(map(text.count, "éèàêç")) * _ACCENTED < len(text)


@lru_cache(1 << 12)
def _may_be_present(written: str, lemma: str) -> bool:
    """Tell whether no word of a form ends like a participle, but for those of the verb's name."""
    words = (word for word in written.split() if word not in lemma.split())
    return not any(word.rstrip("s").endswith(("é", "É")) for word in words)


@lru_cache(1 << 12)
def _may_be_participle(written: str) -> bool:
    """Tell whether the participle of a form of the first group does not end in a bare e.

    It is the first word of the form, behind its own auxiliary (`se sont parlé`) the last.
    """
    found = written.split()
    word = found[-1 if found[0].lower() in _OWN_AUXILIARIES else 0]
    return not word.endswith(("e", "E")) or word.endswith(("ée", "ÉE"))


@lru_cache(1 << 10)
def auxiliary(before: str) -> tuple[str, bool]:
    """Return tense (past, pluperfect, future or "") and passive voice told before a participle.

    >>> auxiliary("le president a egalement "), auxiliary("il sera "), auxiliary("ils se sont ")
    (('past', False), ('future', True), ('past', False))
    """
    if before.endswith(" "):
        last = "".join(before.rsplit(None, 1)[-1:])
        if last in _PAST:
            return "past", False
        if last.isalpha() and last.isascii() and not _may_precede(last):
            return "", False
    return _told_by(before)


def _may_precede(word: str) -> bool:
    """Tell whether a word may stand last before a participle that has an auxiliary."""
    return word in _LAST_WORDS or word.endswith("ment")


def _told_by(before: str) -> tuple[str, bool]:
    """Return tense and voice told by the words before a participle, the last of them first."""
    passive = False
    found = _WORD.findall(before)
    if before.count(",") > 1 or not _ASIDE_ENDS.isdisjoint(found):
        found = _WORD.findall(_ASIDE.sub(" ", before))
    for index in range(len(found) - 1, max(-1, len(found) - 8), -1):
        word = found[index]
        if word == "ete":
            passive = True
        elif word == "etre":
            return _of_infinitive(before.rpartition("etre")[0]), True
        elif word in _BE:
            return _of_being(word, reflexive=index > 0 and found[index - 1] in _REFLEXIVE)
        elif word in _PAST and not (word == "a" and _POSSESSED & {*found[index + 1 : index + 2]}):
            return "past", passive
        elif word in _PLUPERFECT:
            return "pluperfect", passive
        elif word in _FUTURE:
            return "future", passive or word.startswith("ser")
        elif word not in _BETWEEN and not word.endswith("ment"):
            return "", False
    return "", False


def is_achieved(before: str) -> bool:
    """Tell whether the words before an infinitive tell that it was done.

    >>> is_achieved("le president vient de "), is_achieved("il a enfin pu "), is_achieved("a promis de ")
    (True, True, False)
    """
    if _ACHIEVED.search(before):
        return True
    if before.count(",") > 1:
        before = _INSERTED.sub("", before)
    return bool(_ACHIEVED.search(_ADVERB.sub(r"\1 ", before)))


def _of_infinitive(before: str) -> str:
    """Return the tense of an infinitive by the words before it: past, future or "".

    >>> _of_infinitive("apres s'"), _of_infinitive("il doit "), _of_infinitive("il veut ")
    ('past', 'future', '')
    """
    if before.endswith("apres s'") or _SAYS.search(before):
        return "past"
    if TO_COME.search(before):
        return "future"
    return "past" if is_achieved(before) else ""


def _of_being(word: str, reflexive: bool) -> tuple[str, bool]:
    """Return tense and voice of a participle after a form of être: `s'est`, `était`."""
    tense = "pluperfect" if reflexive and word in ("etait", "etaient") else "past"
    return tense, not reflexive


def is_long_since(before: str) -> bool:
    """Tell whether the words before a participle set it days or more before what is told.

    >>> is_long_since("une semaine apres avoir "), is_long_since("une heure apres avoir ")
    (True, False)
    """
    return " apres " in before and bool(_LONG_SINCE.search(before))


def is_left_undone(before: str) -> bool:
    """Tell whether the words before a participle tell that it was not done.

    >>> is_left_undone("est reparti sans avoir "), is_left_undone("apres avoir ")
    (True, False)
    """
    return "avoir " in before and bool(_WITHOUT.search(before))
