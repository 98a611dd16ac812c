"""Whose view a sentence gives without a verb of saying: `selon X`, `lit-on dans un mot de X`."""

import re

from .. import words
from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import descriptions

_ACCORDING = rare(
    r"[«\" -]{0,6}(?P<source>selon|pour|d'apres|@in_view_of d(?:e\b|u\b|')|@to_believe)\b[^,]{0,120},"
)
_ACCORDING_HIM = rare(
    r"[«\" -]{0,6}(?:(?:selon|pour|d'apres) (?:lui|elle)\b|(?:selon|d'apres) ses @words_noun\b"
    r"|a (?:ses yeux|son avis)|@to_believe_him)"
)
_ACCORDING_HIM_INSERTED = rare(
    r",? (?:selon|d'apres) (?:lui|elle)\b(?!-)|, (?:@to_believe_him)(?=[,.])"
)
# `il laisse inachevé, de son propre aveu, ce dossier`: whom the sentence is about admits it.
_ADMITTED = re.compile(r", de son (?:propre )?aveu(?=[,.])")
_NEAR_HIM = pattern(r"\b@near_him\b")
_OPENING = 135  # characters of a sentence up to the end of `, selon lui`
# `M. X, pour qui`, `aux yeux duquel`: what follows is his view.
_FOR_WHOM = pattern(
    r"\s?, (?:(?:pour|selon) (?:qui|lequel|laquelle)|@in_view_of (?:duquel|de qui))\b"
)
# `La priorité de M. X est`, `Le souhait du ministre est`: the sentence opens with what he wants.
_WANTED = pattern(r"(?:c'est )?@wanted ")
_HANDED = pattern(
    r" (?:(?:a|avait) ete (?:\w+ )?(?:@message_handed)\b|n'(?:a|avait|est|etait)\b)"
)  # `Le message de M. X a été remis`, `La menace de M. X n'a pas été entendue`
# `Le discours de M. X a porté sur`.
_SPEECH_OF = pattern(
    r"(?:[^;:.«»]{2,60}, )?[^,;:.«»]{0,40}?(?:l[ea]s? |l'|un(?:e|des)? )@speech_noun (?:\w{3,14} )?"
)
_DEALT_WITH = pattern(r",? (?:@dealt_with)\b")
# `Réponse de M. X : `.
_ANSWER = pattern(r"@answer ")
_BY = ("selon", "d'apres", *words.grammar("to_believe"))
_VIEWING = (*_BY, "pour", "apres", "de", "a", "")
# `« … » – M. X, ministre.`, `« … » (M. X)`, `« … » : promesse de M. X.`
_SIGNED = pattern(r"[»\"”]\s?(?:[–—-]\s?|\(|:\s(?:(?:l[ea] |une? )|l')?@answer\s)$")
_SIGNED_END = re.compile(r"(?:,[^,.;:]{2,80}){0,2}\s?[.)]{0,2}\s{0,3}")
# `a reçu de M. X la promesse de`, `a appris de M. X que`.
_LEARNS = pattern(r"\b(?:appris|recu|obtenu|tient|tenait)(?: de la bouche)? $")
_LEARNT = pattern(r" (?:qu(?:e |')|(?:la |l'|une? )(?:\w{3,12} )?@pledged\b)")
# `Le parti, par la voix de M. X, refuse`: what he says is his.
_VOICE = pattern(r"\b@by_voice (?:de |d'|du )?(?:m\. )?$")
_LONGEST = 45  # characters of `a en croire le`, `: l'avertissement est signe`
_VIEW_OF = rare(
    r"\b(?:selon|d'apres|dixit|@to_believe) ?(?:le |la |l')?$"
    r"|: (?:l[ea] |l')@utterance est signee? $"
)
# What stands before `pour M. X,`, `de M. X`, `par M. X` where the words are his.
_VIEWS = {
    "pour": pattern(r"(?:@being|@copula), $"),
    "de": pattern(
        r"(?:@in_view_of|(?:selon|pour reprendre) les @words_noun) $"
        r"|@one_reads (?:dans|sur) [^,.;]{2,40} $"
        r"|\b(?:l[ea] |l')@utterance(?: d(?:e |u |es |')[^,;.:«»]{2,60})? (?:@comes_from)(?: ici)? $"
        r"|\b(?:c'est|c'etait|voila|est|etait|reste|demeure)(?: (?:la|aussi|donc|bien))? @wanted $"
        r"|\beu droit a une? (?:\w{3,14} )?@speech_noun $"
        r"|\b(?:au c(?:oe|œ)ur|au centre) (?:du |de (?:l[ea] |l'|son |sa )|des )@speech_noun $"
        r"|\b@filled (?:les? |la |l')(?:\w{4,12} )?@speech_noun $"
    ),
    "a": pattern(
        r"\b(?:l[ea] |l')@utterance(?: d(?:e |u |es |')[^,;.:«»]{2,60})? (?:revient|appartient) $"
    ),
    "chez": pattern(r"\bmeme (?:son de cloche|\w{3,16}) (?:chez )?(?:mm?e?\. )?$"),
    "": pattern(
        r"\b(?:une? \w{3,16} que partage(?: aussi| egalement)?"
        r"|(?:ce qui|(?:une? )(?:seule? )?(?:chose|point|question|dossier)) @worries) $"
    ),
    "par": pattern(
        r"\b@announcement_noun(?: en)? (?:a|avait) ete (?:\w+ )?@put_forward (?:\w+ )?$"
        r"|\b(?:l[ea] |l')@utterance(?: (?:a|avait) ete |, | )(?:\w+ )?@put_forward\b[^;.]{0,90} $"
    ),
}


def holder(line: Line, told: list[Told], scene: Scene) -> Person | None:
    """Return whose view a sentence gives: `selon X`, `aux yeux de X`, `à son avis`."""
    according = line.match(_ACCORDING)
    opening = (t for t in told if according and _is_viewer(line, t, according.end()))
    if viewer := next((t.person for t in opening if t.preposition in _VIEWING), None):
        return viewer
    if "son " in line.folded[line.start : line.end] and _ADMITTED.search(
        line.folded, line.start, line.end
    ):
        return told[0].person if told and told[0].acting else scene.subject
    if _is_according_to_him(line):
        return told[0].person if told and told[0].mention is None else scene.subject
    if according:
        return descriptions.at(line, according.end("source"), scene)
    return next((t.person for t in told if _is_view(line, t)), None)


def voice(line: Line, told: list[Told]) -> Person | None:
    """Return who speaks for those who say something: `Le parti, par la voix de M. X, refuse`."""
    if "par l" not in line.folded[line.start : line.end]:
        return None
    voices = (t for t in told if t.mention and " " in t.person.name)
    return next((t.person for t in voices if _VOICE.search(line.before(t.start, 30))), None)


def _is_viewer(line: Line, item: Told, end: int) -> bool:
    """Tell whether an opening gives somebody's own view: not `selon l'agenda de M. X,`."""
    if item.start >= min(line.start + 40, end):
        return False
    return item.preposition != "de" or not _NEAR_HIM.search(line.folded, line.start, item.start)


def _is_according_to_him(line: Line) -> bool:
    """Tell whether a sentence gives the view of who was spoken of before: `selon lui`."""
    return bool(
        line.match(_ACCORDING_HIM)
        or line.search(_ACCORDING_HIM_INSERTED, line.start, min(line.end, line.start + _OPENING))
    )


def _opens_view(line: Line, item: Told) -> bool:
    """Tell whether a sentence opens with what somebody wants or answers: `Réponse de M. X :`."""
    if _WANTED.fullmatch(line.folded, line.start, item.start):
        return not _HANDED.match(line.folded, item.end)
    if _SPEECH_OF.fullmatch(line.folded, line.start, item.start):
        return bool(_DEALT_WITH.match(line.folded, item.end))
    answers = _ANSWER.fullmatch(line.folded, line.start, item.start)
    return bool(answers) and line.folded[item.end : item.end + 3].lstrip().startswith(":")


def _is_learnt_from(line: Line, item: Told) -> bool:
    """Tell whether another has somebody's word for a thing: `a reçu de M. X la promesse de`."""
    if not _LEARNT.match(line.folded, item.end):
        return False
    return bool(_LEARNS.search(line.before(item.start, 30).removesuffix("m. ")))


def _is_view(line: Line, item: Told) -> bool:
    """Tell whether somebody is named as the source of a view: `selon M. X`."""
    if item.preposition in _BY or _FOR_WHOM.match(line.folded, item.end):
        return True
    before = line.before(item.start, 40)
    if ("»" in before or '"' in before) and _SIGNED.search(before):
        return bool(_SIGNED_END.fullmatch(line.folded, item.end, line.end))
    before = line.before(item.start, _LONGEST)
    if line.search_in(_VIEW_OF, before) or (item.preposition == "apres" and before.endswith(" d'")):
        return True
    if item.preposition == "de" and (_opens_view(line, item) or _is_learnt_from(line, item)):
        return True
    view = _VIEWS.get(item.preposition)
    return bool(view and view.search(line.before(item.start, 140)))
