"""Who said what: sentences with a verb of saying, their speaker, act, topics and commitment."""

import re
from typing import NamedTuple

from . import topics
from .lexicon import Speech
from .meetings.voice import accented, auxiliary
from .people.lines import Line
from .people.person import Person
from .people.scene import Scene, Told
from .topics import TopicHit
from .words import Hit


class Statement(NamedTuple):
    """What one person (or several together) says in one sentence; spans in the text read."""

    sentence: int
    speakers: tuple[Person, ...]
    verb: str
    act: str
    form: str
    topics: tuple[str, ...]
    commitment: str
    deadline: str
    start: int
    end: int


class Clause(NamedTuple):
    """A part of a sentence with its verb of saying and its speakers."""

    start: int
    verb: Hit
    speakers: tuple[Person, ...]


_TENSES = ("participle", "present", "imperfect")
_COMMITTING = ("REQUEST", "AGREE", "COOPERATE")
_PLURAL = re.compile(r"\b(?:ont|sont|avaient|etaient)\b")
# Several speak as one: `les deux parties`, `ils`.
_TOGETHER = re.compile(
    r"\b(?:les deux|les trois|tous deux|toutes deux|tous trois|ils|elles|les parties"
    r"|les dirigeants|les ministres|les deux hommes|l'un et l'autre)\b"
)
_ACCORDING = re.compile(r"(?:[«\" -]*)(?:selon|pour|d'apres|aux yeux de)\b[^,]{0,80},")
_ACCORDING_HIM = re.compile(
    r"(?:[«\" -]*)(?:selon|pour|d'apres) (?:lui|elle)\b|.{0,120}, (?:selon|d'apres) (?:lui|elle)\b"
)
# The pronoun behind its verb: `a-t-il (encore) dit`, `estime-t-elle`.
_INVERTED = re.compile(
    r"(?:a|ont|avait|est|s'est)-t-(?:il|elle|ils)\s+(?:\w+\s){0,2}$"
    r"|\b(?:dit|ajoute|estime|souligne|precise|affirme|insiste)-t-(?:il|elle)"
)
_QUOTE = re.compile(r"[«\"“„]")
_DEADLINE = re.compile(
    r"\b(?:avant (?:la fin|l'ete|l'hiver|le printemps|l'automne|fin|le|la)\b[^,;.]{0,30}"
    r"|d'ici (?:a |au |la |l'|fin |les )?[^,;.]{2,30}"
    r"|des (?:l'automne|l'ete|cette annee|l'an prochain|le)\b[^,;.]{0,20}|prochainement"
    r"|dans (?:les (?:plus brefs|meilleurs) delais|l'annee|un proche avenir"
    r"|les (?:prochains|prochaines) \w+)|(?:l'an|l'annee|le mois) prochaine?|au plus tot"
    r"|sous \w+ jours|en (?:19|20)\d\d|cette annee)"
)
_END = re.compile(r"[.;!?»]\s*$")
# What may stand between a subject and its verb in the present: `M. X, pour sa part, `.
_CLOSE = re.compile(
    r"(?:[\s,]*\bqui\b)?[\s,]*(?:,[^,;]{2,60},)?\s*"
    r"(?:n'|ne |lui |leur |en |y |se |s'|\w+ment |aussi |pour sa part |de son cote )*\s*"
)
# `la visite a permis à X de`.
_TO_SAY = re.compile(r"\bd(?:e |')$")
_OCCASION = re.compile(r"\b(?:permis|permettra|permet|occasion|donne)\b")
# `…, a(-t-il) expliqué M. Busch`: what stands before and behind a verb whose subject follows.
_BEFORE_INVERTED = re.compile(
    r"(?:[,»\"]|--?)\s*(?:c'est ce qu'|ce qu')?\s*(?:a|avait|s'est|a aussi|a ensuite)?\s*"
    r"(?:\w+ment )?$|\bqu'(?:a|avait) $"
)
_BEHIND_INVERTED = re.compile(
    r"(?: de son cote| en substance| encore| alors| ensuite| par ailleurs| notamment| a la presse"
    r"| aux journalistes| devant la presse| d'emblee)?[\s]*"
)
_AND = re.compile(r"[\s,]*(?:et|ainsi que)\s*(?:le|la|l'|son|sa)?\s*")
# Another subject with its auxiliary between a person and a verb: `que le Conseil a`.
_OTHER = re.compile(
    r"(?:[.;:]\s|\bque (?:les|la|le|son|sa|ses|leur|l')\b|\bqui\b).*\b(?:a|ont|avait|s'est)\b\s*$"
)
_WHO = re.compile(r"\s*,\s*qui\b")


def find(
    line: Line, told: list[Told], scene: Scene, hits: list[TopicHit], known: tuple[str, ...] = ()
) -> list[Statement]:
    """Return the statements of one sentence, in order.

    `told` are the people of the sentence, `hits` the page's topic terms, `known` the topics
    of the whole page, of which one weak term is enough. Sentences whose speaker is
    not clear (`les deux parties`, a country) give none.
    """
    clauses = _clauses(line, told, scene)
    if not clauses:
        return _unmarked(line, told, scene, hits, known)
    ends = [*(clause.start for clause in clauses[1:]), line.end]
    return [
        _statement(line, clause, end, hits, known)
        for clause, end in zip(clauses, ends, strict=True)
    ]


def _clauses(line: Line, told: list[Told], scene: Scene) -> list[Clause]:
    """Return the sentence's parts, one for each change of speaker."""
    clauses: list[Clause] = []
    for hit in line.of("speech"):
        if not accented(line.text, hit):
            continue
        last = clauses[-1] if clauses else None
        speakers = _speakers(line, hit, told, last, scene)
        if speakers and not (last and last.speakers == speakers):
            begin = _begin(hit, told, last, speakers[0]) if last else line.start
            clauses.append(Clause(begin, hit, speakers))
    return clauses


def _begin(hit: Hit, told: list[Told], last: Clause, speaker: Person) -> int:
    """Return where the words of a speaker begin: behind the verb before, where he is named."""
    named = (t.start for t in told if t.person is speaker and t.start < hit.start)
    return max([last.verb.end, *named])


def _speakers(
    line: Line, hit: Hit, told: list[Told], last: Clause | None, scene: Scene
) -> tuple[Person, ...]:
    """Return who is the subject of a verb of saying; nobody where that is not clear."""
    speech: Speech = hit.value
    before = line.before(hit.start, 70)
    if _INVERTED.search(before) or _INVERTED.search(line.folded[hit.start : hit.end + 8]):
        return (scene.subject,) if scene.subject else ()
    if speech.tense == "infinitive":
        return _allowed(before, hit, told)
    if speech.tense not in _TENSES:
        return ()
    plural = False
    if speech.tense == "participle":
        tense, passive = auxiliary(before)
        if not tense or (passive and "se" not in speech.note.split()):
            return ()
        plural = bool(_PLURAL.search(before[-30:]))
    following = next((t for t in told if hit.end <= t.start <= hit.end + 30 and t.acting), None)
    if following and _is_inverted(line, hit, following):
        return (following.person,)
    floor = last.verb.end if last else line.start
    acting = [t for t in told if floor <= t.start and t.end <= hit.start and t.acting]
    if plural:
        return () if speech.frame == "agrees" else _joint(line, hit, acting)
    return _single(line, hit, acting, last)


def _single(line: Line, hit: Hit, acting: list[Told], last: Clause | None) -> tuple[Person, ...]:
    """Return the last person acting before a verb, or the speaker before where none fits."""
    going_on = last.speakers if last else ()
    if not acting:
        return going_on
    gap = line.folded[acting[-1].end : hit.start]
    if hit.value.tense != "participle" and not _CLOSE.fullmatch(gap):
        return ()
    if len(gap) > 170 or _has_other_subject(gap):
        return going_on
    return (acting[-1].person,)


def _allowed(before: str, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return whom something `a permis à X de` say."""
    if not _TO_SAY.search(before) or not _OCCASION.search(before):
        return ()
    near = [t.person for t in told if t.preposition == "a" and 0 <= hit.start - t.end <= 20]
    return tuple(near[-1:])


def _is_inverted(line: Line, hit: Hit, following: Told) -> bool:
    """Tell whether a person after the verb is its subject: `…, a expliqué M. Busch`."""
    if not _BEHIND_INVERTED.fullmatch(line.folded, hit.end, following.start):
        return False
    return bool(_BEFORE_INVERTED.search(line.folded[max(0, hit.start - 60) : hit.start]))


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


def _has_other_subject(gap: str) -> bool:
    """Tell whether another subject stands between a person and a verb (`que le Conseil a`)."""
    return bool(_OTHER.search(gap)) and not _WHO.match(gap)


def _unmarked(
    line: Line, told: list[Told], scene: Scene, hits: list[TopicHit], known: tuple[str, ...]
) -> list[Statement]:
    """Return a statement told without a verb of saying: `selon X`, or a quotation that goes on."""
    span = line.start, line.end
    speaker = None
    if _ACCORDING_HIM.match(line.folded, *span):
        speaker = scene.subject
    elif _ACCORDING.match(line.folded, *span):
        opening = (t for t in told if t.start < line.start + 40)
        speaker = next((t.person for t in opening if t.preposition in ("selon", "pour")), None)
    elif line.kind == "body" and line.text[line.start] in "«“":
        speaker = scene.subject
    if speaker is None:
        return []
    found = tuple(topics.of_sentence(hits, *span, known))
    form = _form(line, *span)
    return [Statement(line.number, (speaker,), "", "INFORM", form, found, "", "", *span)]


def _form(line: Line, start: int, end: int) -> str:
    """Return whether the words between two places are a direct quotation or an indirect one."""
    return "direct" if _QUOTE.search(line.text, start, end) else "indirect"


def _statement(
    line: Line, clause: Clause, end: int, hits: list[TopicHit], known: tuple[str, ...]
) -> Statement:
    """Return the statement of one clause, which ends at `end`."""
    speech: Speech = clause.verb.value
    start = clause.start
    found = () if "topicless" in speech.note else tuple(topics.of_sentence(hits, start, end, known))
    commitment = deadline = ""
    if speech.act in _COMMITTING:
        commitment = _content(line.text, clause.verb.end, end)
        by = _DEADLINE.search(line.folded, start, end)
        deadline = line.text[by.start() : by.end()].strip() if by else ""
    verb = " ".join(line.text[clause.verb.start : clause.verb.end].split())
    form, speakers = _form(line, start, end), clause.speakers
    return Statement(
        line.number, speakers, verb, speech.act, form, found, commitment, deadline, start, end
    )


def _content(text: str, start: int, end: int) -> str:
    """Return what is promised or asked: the words after the verb, to the end of the clause."""
    words = " ".join(text[start:end].split()).strip(' ,;:«»"')
    words = _END.sub("", words)
    return words if len(words) <= 240 else words[:240].rsplit(" ", 1)[0] + " …"
