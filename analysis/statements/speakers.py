"""Who is the subject of a verb of saying."""

import re
from typing import NamedTuple

from ..lexicon import Speech
from ..meetings.voice import auxiliary
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit

_PLURAL = re.compile(r"\b(?:ont|sont|avaient|etaient)\b")
# Several speak as one: `les deux parties`, `ils`.
_TOGETHER = re.compile(
    r"\b(?:les deux|les trois|tous deux|toutes deux|tous trois|ils|elles|les parties"
    r"|les dirigeants|les ministres|les deux hommes|l'un et l'autre)\b"
)
# The pronoun behind its verb: `a-t-il (encore) dit`, `estime-t-elle`, `déplorait-il`.
_INVERTED = re.compile(
    r"(?:a|ont|avait|est|s'est)-(?:t-)?(?:il|elle|ils)\s+(?:\w+\s){0,2}$"
    r"|(?:a|ont|avait|est|s'est)-(?:t-)?(?:il|elle|ils) (?:\w+ ){0,3}$"
)
_PRONOUN_BEHIND = re.compile(r"-(?:t-)?(?:il|elle)\b")
# What may stand between a subject and its verb in the present: `M. X, pour sa part, `.
_CLOSE = re.compile(
    r"(?:[\s,]*\bqui\b)?[\s,]*(?:,[^,;]{2,100},)?\s*"
    r"(?:n'|ne |lui |leur |en |y |se |s'|\w+ment |aussi |pour sa part |de son cote )*\s*"
)
# `la visite a permis à X de`, `a donné à X l'occasion de`.
_TO_SAY = re.compile(r"\bd(?:e |')$")
_OCCASION = re.compile(r"\b(?:permis|permettra|permet|occasion|donne|offert)\b")
# `a tenu à saluer`, `a saisi cette occasion pour demander`.
_KEEN = re.compile(
    r"\b(?:tenu a|tient a|tenait a|(?:saisi|profite)\b[^,;.]{0,50}\bpour)"
    r" (?:lui |leur |se |s'|l'|les |y |en )?$"
)
# `avant de demander`, `non sans rappeler`.
_BEFORE = re.compile(
    r"\b(?:avant (?:de |d')|non sans |sans oublier de )(?:\w+ment )?(?:lui |leur |se |s'|l'|le |la |les |y |en )?$"
)
_GERUND = re.compile(
    r"(?:[,»\"]\s*(?:et |tout |puis )?(?:en )?|\b(?:et|tout) en |\bet )"
    r"(?:\w+ment )?(?:se |s'|lui |leur |y |l'|le |la |les |en )?$"
)
# `…, a(-t-il) expliqué M. Busch`: what stands before and behind a verb whose subject follows.
_BEFORE_INVERTED = re.compile(
    r"(?:[,»\"”]|--?)\s*(?:c'est ce qu'|ce qu'|comme l'|comme )?\s*(?:lui |leur |nous )?"
    r"(?:a|avait|s'est|a aussi|a ensuite|lui a|leur a|l'a|s'y est)?\s*(?:\w+ment |aussi |encore )?$"
    r"|\bqu'(?:a|avait) $"
)
_BEHIND_INVERTED = re.compile(
    r"(?: de son cote| en substance| encore| alors| ensuite| par ailleurs| notamment| d'emblee| hier"
    r"| (?:lun|mar|mercre|jeu|vendre|same)di| dimanche"
    r"| (?:a la|aux|au|en|sur|dans|devant|lors|apres|ce|cette) [^,;.:«»\"]{2,42})?[\s,]*"
)
_CLOSING = re.compile(r"[»\"”“]")
_INSTITUTION = re.compile(
    r",?\s(?:\w+ ){0,3}?(?:le |la |l'|un |une |cette |ce |son |des |les )(?:\w+ )?"
    r"(?:communique|ministere|presidence|sources?|agences?|gouvernement|elysee|maison[- ]blanche"
    r"|kremlin|bureau|declaration|cabinet|services?|porte-parole|chancellerie|presse|journal"
    r"|quotidien|texte|document|compte rendu|palais|organisation|ambassade|site|chaine|medias?"
    r"|vatican|saint-siege|primature|parlement|departement)\b|\s(?:\w+ ){0,2}matignon\b"
)
_OBJECT = re.compile(
    r"(?:remercier|féliciter|informer|rassurer|avertir|prévenir|interroger|appeler|inviter|prier"
    r"|exhorter|saluer|assurer|presser|convier|accuser|critiquer|encourager|qualifier)"
)
_AND = re.compile(r"[\s,]*(?:et|ainsi que)\s*(?:le|la|l'|son|sa)?\s*")
# Another subject with its auxiliary between a person and a verb: `que le Conseil a`.
_OTHER = re.compile(
    r"(?:[.;:]\s|\b(?:que|ou|dont|quand|lorsque|car) (?:les|la|le|son|sa|ses|leur|l'|une?|des|ce"
    r"|cette)\b|\bqui\b).*\b(?:a|ont|avait|s'est)\b\s*$"
)
_WHO = re.compile(r"\s*,\s*qui\b")
_BOUNDARY = re.compile(r";\s|\b(?:tandis|alors|cependant) qu(?:e |')")
_RELATIVE = re.compile(r"\s?,\s(?:qui|dont|avec qui|a qui)\b")
# `Accueilli par M. X, il a`, `Face à M. X, il a`: `il` is who was spoken of before.
_REDUCED = re.compile(r"(?:\w+(?:e|ee|ant|u|is)|face a|avec|a|au|devant|pour|apres|avant) ")
_HE = re.compile(r",\s(?:il|elle)\b[^,]{0,30}$")
_AGAIN = re.compile(r"\s*(?:il|elle)\b")
_TOKEN = re.compile(r"[\w-]+|[,;:.«»\"]")
_LINKS = frozenset(("et", "puis", "mais"))
_BETWEEN = frozenset(
    ["aussi", "egalement", "ensuite", "encore", "enfin", "notamment", "surtout", "outre", "meme",
     "alors", "par", "ailleurs", "en", "lui", "leur", "l", "les", "le", "la", "y", "s", "se", "a",
     "est", "sont", "ont", "avait", "avaient"]
)  # fmt: skip
# `on l'a constaté`, `il se dit que`: nobody in particular.
_NOBODY = re.compile(r"(?:\bon|\bqu'on|\bnul|\bpersonne) (?:\w+ |\w+'){0,3}$|\bil se (?:\w+ )?$")
_AGREEING = re.compile(r"(?:é|i|u)(?:e|es|s)$")


class Spoken(NamedTuple):
    """A verb of saying with its subject; `inverted` where it stands behind what is said."""

    verb: Hit
    people: tuple[Person, ...]
    inverted: bool = False


def find(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, quoted: bool
) -> Spoken | None:
    """Return the subject of a verb of saying, None where that is not clear.

    `last` is the verb of saying before it in the sentence; `quoted` whether it stands inside a
    quotation, where only an insertion (`a souligné M. X`) is the reporter's.
    """
    speech: Speech = hit.value
    before = line.before(hit.start, 70)
    if _NOBODY.search(before) or ("se" in speech.note.split() and not is_reflexive(line, hit)):
        return None
    if _INVERTED.search(before) or _PRONOUN_BEHIND.match(line.folded, hit.end):
        subject = scene.subject
        return Spoken(hit, (subject,)) if subject and may_speak(subject, scene) else None
    if speech.tense in ("participle", "present", "imperfect"):
        voice = auxiliary(before)
        following = _following(line, hit, told)
        if following:
            return (
                Spoken(hit, (following.person,), True)
                if may_speak(following.person, scene)
                else None
            )
        if _is_institution(line, hit, before):
            return None
        if speech.tense == "participle" and not voice[0] and not _goes_on(line, hit, last, before):
            return None
        if voice[1] and "se" not in speech.note.split():
            return None
    if quoted:
        return None
    people = _people(line, hit, told, last, scene, before)
    return Spoken(hit, people) if people and all(may_speak(p, scene) for p in people) else None


def may_speak(person: Person, scene: Scene) -> bool:
    """Tell whether somebody is known as a person: by side, office, courtesy title or record."""
    name = person.name
    if name.isupper() and " " not in name and 2 <= len(name) <= 6 and not person.gender:
        return False
    return bool(person.offices or person.gender or person.terms or scene.side(person))


def is_reflexive(line: Line, hit: Hit) -> bool:
    """Tell whether a verb is used of oneself: `s'est (également) dit`, `se félicite`."""
    words = _TOKEN.findall(line.before(hit.start, 40))
    while words and (words[-1] in _BETWEEN - {"se", "s"} or words[-1].endswith("ment")):
        words.pop()
    return bool(words) and words[-1] in ("se", "s")


def _people(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, before: str
) -> tuple[Person, ...]:
    """Return the subject that stands before a verb, by the verb's tense."""
    speech: Speech = hit.value
    floor = last.verb.end if last else line.start
    acting = [t for t in told if floor <= t.start and t.end <= hit.start and t.acting]
    if speech.tense == "infinitive":
        return _of_infinitive(line, hit, told, last, scene, before)
    if speech.tense == "gerund":
        return _of_gerund(acting, last, before)
    if speech.tense == "future" or (speech.tense == "conditional" and speech.act != "REQUEST"):
        return ()
    if _goes_on(line, hit, last, before):
        return last.people
    if speech.tense == "participle" and _PLURAL.search(before[-30:]):
        return () if speech.frame == "agrees" else _joint(line, hit, acting)
    return _single(line, hit, acting, last, scene)


def _of_infinitive(
    line: Line, hit: Hit, told: list[Told], last: Spoken | None, scene: Scene, before: str
) -> tuple[Person, ...]:
    """Return whom something `a permis à X de` say, who `a tenu à` say, or `avant de` say."""
    if last and _BEFORE.search(before):
        return last.people
    if _KEEN.search(before):
        acting = [t for t in told if t.end <= hit.start and t.acting]
        return _single(line, hit, acting, last, scene)
    if _TO_SAY.search(before) and _OCCASION.search(before):
        near = [t.person for t in told if t.preposition == "a" and 0 <= hit.start - t.end <= 25]
        return tuple(near[-1:])
    return ()


def _of_gerund(acting: list[Told], last: Spoken | None, before: str) -> tuple[Person, ...]:
    """Return who says `…, soulignant que`: the speaker before, else the only one acting."""
    if not _GERUND.search(before):
        return ()
    if last:
        return last.people
    people = list(dict.fromkeys(t.person for t in acting))
    return (people[0],) if len(people) == 1 else ()


def _goes_on(line: Line, hit: Hit, last: Spoken | None, before: str) -> bool:
    """Tell whether a verb is joined to the one before: `et remercié`, `puis a demandé`."""
    if not last:
        return False
    words = _TOKEN.findall(before)
    voiced = False
    while words and (words[-1] in _BETWEEN or words[-1].endswith("ment")):
        voiced = words.pop() in ("a", "ont", "est", "sont", "avait", "avaient") or voiced
    if not words or words[-1] not in _LINKS:
        return False
    tense = hit.value.tense
    if tense == "participle" and not voiced:
        written = line.text[hit.start : hit.end].split()[0]
        return last.verb.value.tense == "participle" and not _AGREEING.search(written)
    return tense == "participle" or tense == last.verb.value.tense


def _following(line: Line, hit: Hit, told: list[Told]) -> Told | None:
    """Return the person behind the verb who is its subject: `…, a expliqué M. Busch`."""
    near = (t for t in told if hit.end <= t.start <= hit.end + 60)
    following = next((t for t in near if t.acting or t.start <= hit.end + 1), None)
    if not following or not _BEHIND_INVERTED.fullmatch(line.folded, hit.end, following.start):
        return None
    before = _BEFORE_INVERTED.search(line.folded, max(line.start, hit.start - 60), hit.start)
    if not before:
        return None
    if hit.value.frame == "says" and not _OBJECT.fullmatch(hit.value.lemma):
        return following
    closes = bool(
        _CLOSING.search(line.text, max(line.start, before.start() - 2), before.start() + 1)
    )
    acting = any(t.acting and t.end <= hit.start for t in told)
    return following if closes or not acting else None


def _is_institution(line: Line, hit: Hit, before: str) -> bool:
    """Tell whether who speaks is no person: `indique un communiqué`, `a annoncé l'Élysée`."""
    return (
        hit.value.frame == "says"
        and bool(_BEFORE_INVERTED.search(before))
        and bool(_INSTITUTION.match(line.folded, hit.end))
    )


def _single(
    line: Line, hit: Hit, acting: list[Told], last: Spoken | None, scene: Scene
) -> tuple[Person, ...]:
    """Return the last person acting before a verb, whom nothing parts from it."""
    if not acting:
        return _of_next_part(line, hit, last)
    subject = _not_object(line, hit, acting)
    gap = line.folded[subject.end : hit.start]
    if _HE.search(gap) and _REDUCED.match(line.folded, line.start):
        return (scene.subject,) if scene.subject else ()
    if hit.value.tense not in ("participle", "infinitive") and not _CLOSE.fullmatch(gap):
        return ()
    if len(gap) > 170 or (_OTHER.search(gap) and not _WHO.match(gap)):
        return ()
    return (subject.person,)


def _not_object(line: Line, hit: Hit, acting: list[Told]) -> Told:
    """Return who acts: not who is named in an apposition or in a relative clause before the verb."""
    subject = acting[-1]
    others = [t for t in acting if t.person is not subject.person]
    if not others:
        return subject
    if any(hit.end <= m.start <= hit.end + 25 for m in subject.person.mentions):
        return others[-1]
    if line.folded[subject.end : subject.end + 2].strip().startswith(","):
        return next((t for t in others if _RELATIVE.match(line.folded, t.end)), subject)
    return subject


def _of_next_part(line: Line, hit: Hit, last: Spoken | None) -> tuple[Person, ...]:
    """Return the speaker before where a part of the sentence goes on with a pronoun: `; elle a`."""
    if not last:
        return ()
    parts = list(_BOUNDARY.finditer(line.folded, last.verb.end, hit.start))
    return last.people if parts and _AGAIN.match(line.folded, parts[-1].end()) else ()


def _joint(line: Line, hit: Hit, acting: list[Told]) -> tuple[Person, ...]:
    """Return two or more named people who speak together."""
    if len(acting) < 2 or _TOGETHER.search(line.folded, line.start, hit.start):
        return ()
    if not _AND.fullmatch(line.folded, acting[-2].end, acting[-1].start):
        return ()
    group = [acting[-1], acting[-2]]
    for item in reversed(acting[:-2]):
        if line.folded[item.end : group[-1].start].strip() != ",":
            break
        group.append(item)
    return tuple(dict.fromkeys(t.person for t in reversed(group)))
