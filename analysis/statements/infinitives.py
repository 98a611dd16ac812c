"""Who says what an infinitive or a gerund tells: `a tenu à saluer`, `avant de demander`, `soulignant`."""

import re

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from .links import Spoken

_CLITIC = r"(?:(?:@clitic|@object_pronoun) |@elided_clitic)?"
# `la visite a permis à X de`, `a donné à X l'occasion de`.
_TO_SAY = re.compile(r"\bd(?:e |')$")
_OCCASION = pattern(r"\b@occasion\b")
# `a tenu à saluer`, `n'a pas manqué de saluer`, `a saisi cette occasion pour demander`; not
# `n'a pas souhaité parler`.
_KEEN = pattern(
    r"(?:\b(?<!pas )(?<!plus )(?:@keen|(?:est|etait) venue?"
    r"|@seizing\b[^,;.]{0,50}\bpour(?: [^;.]{2,110}\bet)?)"
    rf"|, venue?) {_CLITIC}$"
)
# `avant de demander`, `non sans rappeler`, `le temps de réclamer`.
_BEFORE = pattern(
    rf"(?:\bavant (?:de |d')|, le temps (?:de |d')|\bnon sans |\bsans oublier de )(?:\w{{1,20}}ment )?{_CLITIC}$"
)
# `Et M. X de souligner`, `Et d'ajouter`, `Avant d'ajouter`.
_TO = pattern(rf",? d(?:e |'){_CLITIC}")
_SAYS = re.compile(r"\s?(?:[:«\"“]|,\s?[«\"“]|qu[e'])")  # `M. X de renchérir : `
_AND_TO = pattern(rf"(?:et|avant) d(?:e |'){_CLITIC}")
_GERUND = pattern(
    r"(?:[,»\"]\s{0,3}(?:et |tout |puis )?(?:en )?|\ben |\bet )"
    rf"(?:\w{{1,20}}ment )?{_CLITIC}$"
)

# `Après avoir `, `En `, `Se ` at the beginning of a sentence, up to its verb.
_LEADS = pattern(
    r"\W{0,4}(?:apres (?:l'|lui |leur |s'|y )?(?:avoir|etre)|(?:l'|s')?(?:ayant|etant)|tout en|en)?"
    rf"(?: ?(?:\w{{1,20}}ment|@linking_adverb))? ?{_CLITIC}"
)
# `M. X, fraîchement élu, l'a écouté une heure avant de `: what he did is told, without another.
_HAS_ACTED = pattern(
    r"(?:,[^,;.:«»]{2,90},)?(?: qui)? (?:(?:lui|leur|nous|y|en) |[ln]'|l'y |s'|s'y |lui en )?"
    r"@auxiliary_singular (?!ete )[^;.:«»]{3,160}"
)
_LED = 260  # characters behind it in which its subject is named
# `M. X a pris la plume pour `: what he did, and did not only mean to do.
_IN_ORDER_TO = pattern(
    r"(?:, | qui | |(?: qui)?,[^,;.:«»]{2,60}, )(?:l')?(?:s'est|s'etait|@auxiliary_singular) (?!ete )"
    rf"(?!(?:\w{{1,12}} ){{0,2}}(?:@in_vain|designe|nomme|choisi))[^;.:«»]{{3,140}}(?:(?<= m)\. [^;.:«»]{{2,60}})?"
    rf",? (?:pour (?:mieux )?|afin d(?:e |')){_CLITIC}"
)
# `a écouté M. Y, ministre, réclamer`; `s'est vu proposer par M. X`
_HEARD = pattern(r"\b(?:@heard)(?: (?:@weekday|\w{3,16}ment))? $")
_APPOSED = pattern(rf"(?:,[^,;.]{{2,80}},|,)? {_CLITIC}")
_WAS_TOLD = re.compile(r"\bs'(?:est|etait) (?:aussi )?(?:vue?|entendue?|(?P<had>fait)) $")
_CAME = pattern(rf"\s?, venue? (?:\w{{1,20}}ment )?{_CLITIC}")
# `M. X ayant (déjà) `: no comma parts him from the verb.
_HAVING = rare(r" (?:l'|lui |s')?(?:ayant|etant)(?: (?:\w{1,20}ment|@linking_adverb|lui-meme))? $")
_NEXT_TO = pattern(rf" (?:\w{{1,20}}ment )?{_CLITIC}")
_OPENING = 40  # characters from the beginning of a sentence to the verb that it opens with
_TWO = 2  # who may stand before a gerund: `M. X a reçu M. Y, soulignant`


def attached(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, before: str
) -> tuple[Person, ...]:
    """Return who says `avant de demander`, `Et M. X de souligner`, `Et d'ajouter`."""
    if _BEFORE.search(before) and (doer := last.people if last else _of_doer(line, hit, told)):
        return doer
    narrates = line.folded.startswith("et ", line.start) or _SAYS.match(line.folded, hit.end)
    if narrates and (told_by := _of_narrative(line, hit, told)):
        return told_by
    if _AND_TO.fullmatch(line.folded, line.start, hit.start):
        another = any(t.start > hit.end and line.before(t.start, 2) == ", " for t in told)
        return (scene.subject,) if scene.subject and not another else ()
    return ()


def _of_doer(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what he did something before: `M. X l'a écouté avant de répliquer`."""
    acting = [t for t in told if t.acting and t.end <= hit.start]
    if not acting or not _HAS_ACTED.fullmatch(line.folded, acting[0].end, hit.start):
        return ()
    return (acting[0].person,) if len({t.person for t in acting}) == 1 else ()


def is_keen(line: Line, hit: Hit) -> bool:
    """Tell whether an infinitive tells what its subject says: `a tenu à`, `vient de` saluer."""
    return bool(_KEEN.search(line.before(hit.start, 200)))


def of_sentence(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what a sentence opens with: `Après avoir salué`, `Soulignant …, M. X a`."""
    if hit.start - line.start > _OPENING:
        return ()
    behind = (t for t in told if hit.end < t.start < hit.end + _LED and t.acting)
    named = next((t for t in behind if line.before(t.start, 2) == ", "), None)
    if named is None or not _LEADS.fullmatch(line.folded, line.start, hit.start):
        return ()
    return (named.person,)


def of_listened_to(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what another heard: `M. X a écouté M. Y réclamer`."""
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    if named is None or not _HEARD.search(line.before(named.start, 40)):
        return ()
    return (named.person,) if _APPOSED.fullmatch(line.folded, named.end, hit.start) else ()


def by_whom(line: Line, hit: Hit, told: list[Told], scene: Scene) -> tuple[Person, ...]:
    """Return by whom something is said to another: `s'est vu proposer par M. X`.

    Where nobody is told it is the only one who met him: `M. X s'est entendu répondre que`.
    """
    passive = _WAS_TOLD.search(line.before(hit.start, 20))
    if not passive:
        return ()
    behind = next((t for t in told if t.start >= hit.end), None)
    if behind and behind.preposition == "par" and behind.start - hit.end < 40:
        return (behind.person,)
    if behind or passive["had"] or line.folded.find(" par ", hit.end, line.end) >= 0:
        return ()
    acting = [t for t in told if t.end <= hit.start and t.acting]
    alone = len(acting) == 1 and len(scene.pairs) == 1 and len(scene.paired) == _TWO
    met = scene.opposite(acting[0].person) if alone else None
    return (met,) if met else ()


def of_purpose(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who did something in order to say: `M. X a pris la plume pour demander`."""
    near = line.before(hit.start, 20)
    if hit.value.frame == "speaks_of" or not ("pour " in near or "afin d" in near):
        return ()
    acting = [t for t in told if t.end <= hit.start and t.acting]
    fitting = (t for t in acting[-1:] if _IN_ORDER_TO.fullmatch(line.folded, t.end, hit.start))
    return tuple(t.person for t in fitting)[:1]


def of_visitor(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what he came for: `reçu par M. X, venu lui demander`, `avec Y, venue plaider`."""
    if ", venu" not in line.before(hit.start, 30):
        return ()
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    came = named and _CAME.fullmatch(line.folded, named.end, hit.start)
    return (named.person,) if came else ()


def is_absolute(line: Line, hit: Hit, told: list[Told]) -> bool:
    """Tell whether a verb tells in passing why: `le prix monte, M. X ayant demandé une taxe`."""
    if not line.search_before(_HAVING, hit.start, 40):
        return False
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    return named is not None and bool(line.fullmatch(_HAVING, named.end, hit.start))


def of_occasion(line: Line, hit: Hit, told: list[Told], before: str) -> tuple[Person, ...]:
    """Return whom something `a permis à X de` say, `a été l'occasion pour X de` say."""
    if _TO_SAY.search(before) and _OCCASION.search(line.before(hit.start, 120)):
        near = [t.person for t in told if _is_occasion_of(t) and 0 <= hit.start - t.end <= 25]
        return tuple(near[-1:])
    return ()


def _is_occasion_of(item: Told) -> bool:
    """Tell whether somebody may be who gets an occasion: `à M. X de`, `pour M. X de`."""
    return item.preposition in ("a", "pour")


def _of_narrative(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what a narrative infinitive tells: `Et M. X de souligner`."""
    acting = [t for t in told if t.acting and t.end <= hit.start]
    if len(acting) == 1 and _TO.fullmatch(line.folded, acting[0].end, hit.start):
        return (acting[0].person,)
    return ()


def of_own_gerund(line: Line, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return who says what a clause without a verb of its own tells: `…, M. X réclamant des vols`."""
    named = next((t for t in reversed(told) if t.end <= hit.start), None)
    if named is None or not named.acting or line.before(named.start, 2) != ", ":
        return ()
    return (named.person,) if _NEXT_TO.fullmatch(line.folded, named.end, hit.start) else ()


def of_gerund(acting: list[Told], last: Spoken | None, before: str) -> tuple[Person, ...]:
    """Return who says `…, soulignant que`: the speaker before, else who acts on one other at most."""
    if not _GERUND.search(before):
        return ()
    if last:
        return last.people
    people = list(dict.fromkeys(t.person for t in acting))
    if len(people) == _TWO and any(t.preposition for t in acting):
        return ()
    return (people[0],) if 1 <= len(people) <= _TWO else ()
