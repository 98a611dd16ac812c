"""Who said what: sentences with a verb of saying, their speaker, act, topics and commitment."""

import re
from typing import NamedTuple

from . import topics
from .clean import Sentence
from .lexicon import Speech
from .meetings.events import accented, auxiliary
from .people.cast import Person
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
_PLURAL = re.compile(r"\b(?:ont|sont|avaient|etaient)\b")
_TOGETHER = re.compile(
    r"\b(?:les deux|les trois|tous deux|toutes deux|tous trois|ils|elles|les parties|les dirigeants|les ministres|les deux hommes|l'un et l'autre)\b"
)
_ACCORDING = re.compile(r"(?:[«\" -]*)(?:selon|pour|d'apres|aux yeux de)\b[^,]{0,80},")
_ACCORDING_HIM = re.compile(
    r"(?:[«\" -]*)(?:selon|pour|d'apres) (?:lui|elle)\b|.{0,120}, (?:selon|d'apres) (?:lui|elle)\b"
)
_INVERTED = re.compile(
    r"(?:a|ont|avait|est|s'est)-t-(?:il|elle|ils)\s+(?:\w+\s){0,2}$|\b(?:dit|ajoute|estime|souligne|precise|affirme|insiste)-t-(?:il|elle)"
)
_QUOTE = re.compile(r"[«\"“„]")
_DEADLINE = re.compile(
    r"\b(?:avant (?:la fin|l'ete|l'hiver|le printemps|l'automne|fin|le|la)\b[^,;.]{0,30}|d'ici (?:a |au |la |l'|fin |les )?[^,;.]{2,30}|des (?:l'automne|l'ete|cette annee|l'an prochain|le)\b[^,;.]{0,20}|prochainement|dans (?:les (?:plus brefs|meilleurs) delais|l'annee|un proche avenir|les (?:prochains|prochaines) \w+)|(?:l'an|l'annee|le mois) prochaine?|au plus tot|sous \w+ jours|en (?:19|20)\d\d|cette annee)"
)  # fmt: skip
_COMMITTING = ("REQUEST", "AGREE", "COOPERATE")
_END = re.compile(r"[.;!?»]\s*$")


def find(
    folded: str,
    layers: dict[str, list[Hit]],
    text: str,
    sentence: Sentence,
    number: int,
    told: list[Told],
    scene: Scene,
    hits: list[TopicHit],
    known: tuple[str, ...] = (),
) -> list[Statement]:
    """Return the statements of one sentence, in order.

    `told` are the people of the sentence, `hits` the page's topic terms, `known` the topics
    of the whole page, of which one weak term is enough. Sentences whose speaker is
    not clear (`les deux parties`, a country) give none.
    """
    clauses = _clauses(text, folded, layers, sentence, told, scene)
    found = []
    for index, clause in enumerate(clauses):
        end = clauses[index + 1].start if index + 1 < len(clauses) else sentence.end
        start = clause.start if index else sentence.start
        found.append(_statement(folded, text, number, clause, start, end, hits, known))
    if not found:
        found = _unmarked(folded, text, sentence, number, told, scene, hits, known)
    return found


def _clauses(
    text: str,
    folded: str,
    layers: dict[str, list[Hit]],
    sentence: Sentence,
    told: list[Told],
    scene: Scene,
) -> list[Clause]:
    """Return the sentence's parts, one for each change of speaker."""
    clauses: list[Clause] = []
    for hit in layers.get("speech", ()):
        if not sentence.start <= hit.start < sentence.end or not accented(text, hit):
            continue
        speakers = _speakers(folded, sentence, hit, told, clauses, scene)
        if not speakers:
            continue
        if clauses and clauses[-1].speakers == speakers:
            continue
        begin = max(
            [
                sentence.start,
                *(t.start for t in told if t.person is speakers[0] and t.start < hit.start),
            ]
        )
        begin = max(begin, clauses[-1].verb.end) if clauses else sentence.start
        clauses.append(Clause(begin, hit, speakers))
    return clauses


def _speakers(
    folded: str, sentence: Sentence, hit: Hit, told: list[Told], clauses: list[Clause], scene: Scene
) -> tuple[Person, ...]:
    """Return who is the subject of a verb of saying; nobody where that is not clear."""
    speech: Speech = hit.value
    before = folded[max(sentence.start, hit.start - 70) : hit.start]
    if _INVERTED.search(before) or _INVERTED.search(folded[hit.start : hit.end + 8]):
        return (scene.subject,) if scene.subject else ()
    if speech.tense == "infinitive":
        return _allowed(folded, before, hit, told)
    if speech.tense not in _TENSES:
        return ()
    plural = False
    if speech.tense == "participle":
        tense, passive = auxiliary(before)
        if not tense or (passive and "se" not in speech.note.split()):
            return ()
        plural = bool(_PLURAL.search(before[-30:]))
    following = next((t for t in told if hit.end <= t.start <= hit.end + 30 and t.acting), None)
    if following and _inverted(folded, hit, following):
        return (following.person,)
    floor = clauses[-1].verb.end if clauses else sentence.start
    acting = [t for t in told if t.end <= hit.start and t.acting and t.start >= floor]
    if plural and speech.frame == "agrees":
        return ()
    if plural:
        return _joint(folded, sentence, hit, acting)
    if acting:
        last = acting[-1]
        gap = folded[last.end : hit.start]
        if speech.tense != "participle" and not _CLOSE.fullmatch(gap):
            return ()
        if len(gap) > 170 or _other_subject(gap):
            return clauses[-1].speakers if clauses else ()
        return (last.person,)
    if clauses:
        return clauses[-1].speakers
    return ()


_CLOSE = re.compile(
    r"(?:[\s,]*\bqui\b)?[\s,]*(?:,[^,;]{2,60},)?\s*(?:n'|ne |lui |leur |en |y |se |s'|\w+ment |aussi |pour sa part |de son cote )*\s*"
)
_OCCASION = re.compile(r"\b(?:permis|permettra|permet|occasion|donne)\b")


def _allowed(folded: str, before: str, hit: Hit, told: list[Told]) -> tuple[Person, ...]:
    """Return whom something `a permis à X de` say."""
    if not re.search(r"\bd(?:e |')$", before) or not _OCCASION.search(before):
        return ()
    near = [t for t in told if t.preposition == "a" and 0 <= hit.start - t.end <= 20]
    return (near[-1].person,) if near else ()


def _inverted(folded: str, hit: Hit, following: Told) -> bool:
    """Tell whether a person after the verb is its subject: `…, a expliqué M. Busch`."""
    gap = folded[hit.end : following.start]
    if not re.fullmatch(
        r"(?: de son cote| en substance| encore| alors| ensuite| par ailleurs| notamment| a la presse| aux journalistes| devant la presse| d'emblee)?[\s]*",
        gap,
    ):
        return False
    before = folded[max(0, hit.start - 60) : hit.start]
    return bool(
        re.search(
            r"(?:[,»\"]|--?)\s*(?:c'est ce qu'|ce qu')?\s*(?:a|avait|s'est|a aussi|a ensuite)?\s*(?:\w+ment )?$|\bqu'(?:a|avait) $",
            before,
        )
    )


def _joint(folded: str, sentence: Sentence, hit: Hit, acting: list[Told]) -> tuple[Person, ...]:
    """Return two or more named people who speak together."""
    if _TOGETHER.search(folded, sentence.start, hit.start) or len(acting) < 2:
        return ()
    if not re.fullmatch(
        r"[\s,]*(?:et|ainsi que)\s*(?:le|la|l'|son|sa)?\s*",
        folded[acting[-2].end : acting[-1].start],
    ):
        return ()
    group = [acting[-1], acting[-2]]
    for item in reversed(acting[:-2]):
        if folded[item.end : group[-1].start].strip() != ",":
            break
        group.append(item)
    return tuple(dict.fromkeys(t.person for t in reversed(group)))


_OTHER = re.compile(
    r"(?:[.;:]\s|\bque (?:les|la|le|son|sa|ses|leur|l')\b|\bqui\b).*\b(?:a|ont|avait|s'est)\b\s*$"
)


def _other_subject(gap: str) -> bool:
    """Tell whether another subject stands between a person and a verb (`que le Conseil a`)."""
    return bool(_OTHER.search(gap)) and not re.match(r"\s*,\s*qui\b", gap)


def _unmarked(
    folded: str,
    text: str,
    sentence: Sentence,
    number: int,
    told: list[Told],
    scene: Scene,
    hits: list[TopicHit],
    known: tuple[str, ...],
) -> list[Statement]:
    """Return a statement told without a verb of saying: `selon X`, or a quotation that goes on."""
    speaker = None
    if _ACCORDING_HIM.match(folded, sentence.start, sentence.end):
        speaker = scene.subject
    elif _ACCORDING.match(folded, sentence.start, sentence.end):
        speaker = next(
            (
                t.person
                for t in told
                if t.preposition in ("selon", "pour") and t.start < sentence.start + 40
            ),
            None,
        )
    elif text[sentence.start] in "«“" and sentence.kind == "body":
        speaker = scene.subject
    if speaker is None:
        return []
    found = tuple(topics.of_sentence(hits, sentence.start, sentence.end, known))
    form = "direct" if _QUOTE.search(text, sentence.start, sentence.end) else "indirect"
    return [
        Statement(
            number, (speaker,), "", "INFORM", form, found, "", "", sentence.start, sentence.end
        )
    ]


def _statement(
    folded: str,
    text: str,
    number: int,
    clause: Clause,
    start: int,
    end: int,
    hits: list[TopicHit],
    known: tuple[str, ...],
) -> Statement:
    """Return the statement of one clause."""
    speech: Speech = clause.verb.value
    found = () if "topicless" in speech.note else tuple(topics.of_sentence(hits, start, end, known))
    form = "direct" if _QUOTE.search(text, start, end) else "indirect"
    commitment = deadline = ""
    if speech.act in _COMMITTING:
        commitment = _content(text, clause.verb.end, end)
        by = _DEADLINE.search(folded, start, end)
        deadline = text[by.start() : by.end()].strip() if by else ""
    verb = " ".join(text[clause.verb.start : clause.verb.end].split())
    return Statement(
        number, clause.speakers, verb, speech.act, form, found, commitment, deadline, start, end
    )


def _content(text: str, start: int, end: int) -> str:
    """Return what is promised or asked: the words after the verb, to the end of the clause."""
    words = " ".join(text[start:end].split()).strip(' ,;:«»"')
    words = _END.sub("", words)
    return words if len(words) <= 240 else words[:240].rsplit(" ", 1)[0] + " …"
