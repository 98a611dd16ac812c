"""Whom a pronoun before a verb means, who was met: `le recevra`, `lui a rendu visite`."""

import re
from itertools import pairwise

from ..patterns import pattern
from ..people import agreement
from ..people.person import Person
from ..people.scene import Told
from ..words import fold
from .acting import subject_of
from .around import Around, Sides
from .coordination import neighbours

# `le recevra`, `l'a également reçu`: the one met is a pronoun before the verb.
HIM = pattern(
    r"(?:\b(?:le|la|les|lui|leur)\s|\bl')(?:y\s)?(?:(?:@auxiliary_past|@auxiliary_future)\b\s?)?"
    r"(?:(?:\w+ment|@linking_adverb|@insertion|@all_of_them)\s|, (?:@insertion|a @possessive @turn_noun), )?$"
)
_STAGE = re.compile(r"\W{0,3}(?:(?:puis|enfin|et|mais|auparavant|plus tot),? )?a ")
_GUEST_WORD = pattern(r"@guest_word")
# `l'a reçu, de même que `.
_AS_WELL = pattern(
    r",? (?:de meme que|ainsi que) (?:l[ea] |l'|son |sa )?"
    r"(?:(?:@courtesy_title|@courtesy_word)\.? )?"
)
_SHE_WAS = re.compile(r"\w{2,12}[eiu]e\b")
# `S'agissant de X, Y le recevra`: of whom the sentence tells.
_AS_FOR = pattern(r"\W{0,3}(?:et |mais |enfin,? )?@as_for ?")
_OPENING = 6  # characters before somebody who opens a sentence
# `X, Y l'ont vu`: both are the subject.
_SEVERAL = re.compile(r"\b(?:les |l'(?:ont|avaient|auront) )\S*\s?$")
# `X, Y l'a reçu`: nothing but an aside between the subject and the pronoun.
_RIGHT_BEFORE = re.compile(
    r"(?:,? (?:[^,;.:]{2,60}, )?)?(?:(?:le |la )|l'a(?:vait)? )(?:\w+ ){0,2}"
)
# `X, Y et Z : A les a reçus`: all those with whom the sentence opens.
_NEXT = re.compile(r" ?,? ?(?:et |puis |ainsi que )?(?:le |la |l'|m\. |mme )?")
_THEN_WHO = re.compile(r" ?[:,–—-] ?")
_THEM = pattern(
    r"(?:,? (?:[^,;.:]{2,60}, )?)les (?:(?:@auxiliary_past|@auxiliary_future) )?(?:@all_of_them |\w+ment )?"
)
_TO_HIM = pattern(r"\b@to_him\b")
# `lui ont fait, par ailleurs, une visite d'adieu`.
_PAID_HIM = pattern(
    r"\b(?:lui|leur) (?:(?:@auxiliary_past|@auxiliary_future) (?:\w+ment )?(?:@doing_verb|rendu)"
    r"|@doing_verb|rend(?:ent|ra|ront)?)\b[^;.:]{0,40}$"
)
# `lui a ensuite `: before `rendu visite`.
_THEN_HIM = pattern(
    r"\b(?:lui|leur) (?:@auxiliary_past|@auxiliary_pluperfect) (?:\w+ment|@linking_adverb) $"
)
# `X a reçu Y, qui lui a rendu une visite d'adieu`.
_WHO_HIM = re.compile(r"\bqui (?:lui|leur) [^,;.]{0,30}$")


def with_him(around: Around) -> Sides | None:
    """Return the sides of `le recevra`: the one met is whom the text is about."""
    if not is_by_pronoun(around):
        return None
    scene, subject = around.scene, [*subject_of(around, []), *too(around)]
    if (first := _set_first(around)) and first != subject[-1:]:
        return facing([p for p in subject if p not in first], first)
    if them := _all_before(around, subject):
        return facing(subject, them)
    here = [t.person for t in around.before if t.preposition in ("", "quant") and t.mention]
    spoken_of = [t.person for t in around.before if t.acting and not t.mention]
    last = {t.person for t in scene.latest}
    alone = last if len(last) == 1 else ()
    main = scene.protagonist(clearly=True)
    last_told = (main, scene.subject) if _is_host_before(main, around) else (scene.subject, main)
    known = (*here, *spoken_of, *last_told, scene.guest(), *alone)
    gender = _gender_of_him(around)
    others = [p for p in known if p and p not in subject and agreement.may_be(p, gender)]
    sides = {scene.side(p) for p in subject}
    met = next((p for p in others if scene.side(p) not in sides), next(iter(others), None))
    return facing(subject, [met] if met else [])


def _is_host_before(main: Person | None, around: Around) -> bool:
    """Tell whether the last subject is but a host of whom a page is about: another has not received him.

    `X a été reçu par Y. Elle lui a demandé un geste. Z l'avait accueilli la veille`: who received X is
    no guest, nor is who acts once at a stage of his journey.
    """
    scene = around.scene
    last = scene.subject
    if main is None or last is None or last is main:
        return False
    if not scene.meetings[last.number]:
        return _is_at_next_stop(around)
    return last in scene.hosts and scene.opposite(last) is main


def _is_at_next_stop(around: Around) -> bool:
    """Tell whether a sentence begins with a city, and so with another stage: `À Rome, X l'a reçu`."""
    line = around.line
    first = next((h for h in line.of("place") if h.value.kind == "city"), None)
    return first is not None and bool(_STAGE.fullmatch(line.folded, line.start, first.start))


def _set_first(around: Around) -> list[Person]:
    """Return whom a sentence sets before its subject: `Quant à X, Y le recevra`, `X, Y l'a vu`."""
    if len(around.before) < 2 or around.event.passive:
        return []
    if all_of_them := _all_set_first(around):
        return all_of_them
    line, (first, subject) = around.line, around.before[:2]
    as_for = first.preposition == "quant" or _AS_FOR.fullmatch(line.folded, line.start, first.start)
    opens = first.preposition == "" and first.start <= line.start + _OPENING
    if (
        not (as_for or opens)
        or line.folded[first.end : subject.start].strip(" ,")
        or _SEVERAL.search(line.before(around.event.start, 12))
    ):
        return []
    return (
        [first.person]
        if _RIGHT_BEFORE.fullmatch(line.folded, subject.end, around.event.start)
        else []
    )


def _all_set_first(around: Around) -> list[Person]:
    """Return those with whom a sentence opens, `X, Y et Z : A les a reçus`; none without `les`."""
    line, (*named, subject) = around.line, around.before
    if len(named) < 2 or not _THEM.fullmatch(line.folded, subject.end, around.event.start):
        return []
    if named[0].start > line.start + _OPENING or not all(told.mention for told in named):
        return []
    if not _THEN_WHO.fullmatch(line.folded, named[-1].end, subject.start):
        return []
    gaps = ((one.end, other.start) for one, other in pairwise(named))
    listed = all(_NEXT.fullmatch(line.folded, *gap) for gap in gaps)
    return list(dict.fromkeys(told.person for told in named)) if listed else []


def _all_before(around: Around, subject: list[Person]) -> list[Person]:
    """Return the several with whom a sentence opens, or whom the one before listed: `Z les recevra`.

    All are of other sides than the subject. None where the pronoun is no `les`.
    """
    if not is_plural(around):
        return []
    scene = around.scene
    own = {scene.side(p) for p in subject}
    told = [t for t in around.before if t.acting and t.mention]
    first = next((n for n, t in enumerate(told) if t.person in subject), len(told))
    here = neighbours(around, told[:first]) if first else []
    last = [t.person for t in scene.latest if t.mention and t.mention.name] if not first else []
    for group in (here, list(dict.fromkeys(last))):
        sides = {scene.side(p) for p in group}
        if len(group) > 1 and "" not in sides and own.isdisjoint(sides):
            return group
    return []


def is_plural(around: Around) -> bool:
    """Tell whether the pronoun before a verb, who was met, is `les`."""
    found = HIM.search(around.line.before(around.event.start, 34))
    return bool(found) and found[0].startswith("les ")


def too(around: Around) -> list[Person]:
    """Return who is named behind as having met him as well: `l'a reçu, de même que M. X`."""
    if not around.after or not is_by_pronoun(around):
        return []
    first, *others = around.after
    if not first.acting or not _AS_WELL.fullmatch(
        around.line.folded, around.event.end, first.start
    ):
        return []
    return [first.person, *(t.person for t in others if t.preposition == "et")]


def _gender_of_him(around: Around) -> str:
    """Return the gender of the pronoun that is met, "" where nothing tells: `la verra`, `l'a reçue`."""
    line, event = around.line, around.event
    pronoun = HIM.search(line.before(event.start, 34))[0]
    if pronoun.startswith(("le ", "la ")):
        return "m" if pronoun.startswith("le") else "f"
    agrees = pronoun.startswith("l'") and event.trigger.tense == "participle"
    return "f" if agrees and _SHE_WAS.match(line.folded, event.start, event.end) else ""


def is_by_pronoun(around: Around) -> bool:
    """Tell whether a pronoun before a verb is the one met: `l'a également reçu`."""
    event = around.event
    told = event.trigger.frame in ("receive", "meet") and not event.is_noun
    return told and bool(HIM.search(around.line.before(event.start, 34)))


def at_his_place(around: Around) -> Sides | None:
    """Return the sides of `lui a rendu visite`: whom the text is about was visited.

    In `X a reçu Y, qui lui a rendu une visite d'adieu`, that is X.
    """
    event, line = around.event, around.line
    if event.trigger.frame != "visit":
        return None
    near = line.folded[max(line.start, event.start - 6) : event.end + 40]
    told = _PAID_HIM if event.is_noun else _THEN_HIM
    paid = told.search(line.before(event.start, 60))
    if not paid and not _TO_HIM.search(near):
        return None
    scene = around.scene
    main = scene.protagonist() or scene.subject
    subject = subject_of(around, [main])
    if main and subject and scene.side(main) == scene.side(subject[0]):
        abroad = (p for p in scene.paired if scene.are_of_two_sides(p, subject[0]))
        main = next(abroad, main)
    if _WHO_HIM.search(line.before(event.start, 40)):
        main = next((t.person for t in around.before if t.acting and t.person not in subject), main)
    return facing(subject, [main]) if main else None


def facing(subject: list[Person], met: list[Person]) -> Sides | None:
    """Return a subject and those it met, without itself; None if one side lacks."""
    return (subject, [p for p in met if p not in subject]) if subject and met else None


def to_visitor(around: Around) -> Sides | None:
    """Return host and guest of a sentence in which one speaks to his guest: `X a dit à son visiteur`."""
    told = [*around.before, *around.after]
    visitor = next((t for t in told if t.preposition == "a" and _is_visitor(t)), None)
    host = next((t for t in told if t.acting and visitor and t.start < visitor.start), None)
    return facing([host.person], [visitor.person]) if host else None


def _is_visitor(told: Told) -> bool:
    """Tell whether somebody is told of as `son visiteur`, `son invitée`."""
    mention = told.mention
    own = mention is not None and not mention.name and mention.determiner in ("son", "sa")
    return own and bool(_GUEST_WORD.match(fold(mention.office)))
