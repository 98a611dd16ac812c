"""Whose answer a sentence of an interview is: he is named before it, or asked in a paragraph."""

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from operator import itemgetter

from ..naming import tokens
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from .speakers import may_speak

# `Jean Dupont : …`, `— M. Li : …` at the beginning of a paragraph.
_COLON = re.compile(r"(?: \([^()\n]{2,30}\))?\s{0,2}:\s")
# Questions and answers without names: who answers is named first in the article.
_QUESTION = re.compile(r"^(?:Q|Question)\s?[-–—:.]", re.M)
_ANSWER = re.compile(r"(?:R|Réponse)\s?[-–—:.]")
_GREETED = re.compile(r",\s(?:bonjour|bonsoir|bienvenue)\b")
_BULLETS = "-–—•▪"  # `- M. X, ministre du Commerce : accord sur le riz` is an agenda's line
_LONGEST_NAME = 5  # words of a name behind a dash: `— M. Nguyen Van Li :`
_MARKS = '«“„"'
_LABEL = re.compile(r"[\s–—-]{0,4}([^:«»\n]{3,60}?)\s{0,2}:\s")
# A clause is no label: `Pour M. X, le port est une escale : …`.
_TELLS = re.compile(r"\b(?:est|sont|était|étaient|a|ont|avait|avaient)\b")
_LABEL_REACH = 67
# A paragraph that only asks, and one in the first person that answers.
_ASKED = re.compile(r"^[^\n«»“”\"]{8,200}\?[ \t]*$", re.M)
_FIRST_PERSON = pattern(r"\b(?:@first_person\b|[jm]')")
_PARAGRAPH = re.compile(r"[^\n]+")
_LONGEST_ANSWER = 4_000  # characters of a paragraph in which its opening is looked for
_FEWEST = 2  # paragraphs that only ask, without which nothing is an interview
# A name alone on its line, above what its bearer says: two such, each more than once, take turns.
_NAME_LINE = re.compile(
    r"^[ \t]*((?:[A-ZÀ-Þ][\w.'’-]{0,24}[ \t]+){1,4}[A-ZÀ-Þ][\w'’-]{1,24})[ \t]*$", re.M
)


def answering(line: Line, told: list[Told], scene: Scene) -> Person | None:
    """Return whose answer a sentence is: to the end of the paragraph that his name opens."""
    if line.kind != "body":
        return None
    if turns := _turns(line.text):
        return _taking_turn(line, turns, scene)
    first = line.text.rfind("\n", max(0, line.start - _LONGEST_ANSWER), line.start) + 1
    answers = line.text.startswith("R", first) and _ANSWER.match(line.text, first)
    if (answers and _QUESTION.search(line.text)) or _is_answer(line):
        known = [p for p in scene.cast.people if may_speak(p, scene)]
        person = next((p for p in known if _is_greeted(p, line.text)), known[0] if known else None)
        return None if person and answers and _is_answered_for(person, line.text) else person
    if line.text.find(":", first, first + _LABEL_REACH) < 0:
        return None
    label = _LABEL.match(line.text, first)
    if label and _is_item(line, label):
        return None
    return _labelled(line, first, label, told, scene) if label else None


def _is_greeted(person: Person, text: str) -> bool:
    """Tell whether an interviewer greets somebody: `M. X, bonjour.`."""
    return any(_GREETED.match(text, mention.end) for mention in person.mentions)


def _is_answered_for(person: Person, text: str) -> bool:
    """Tell whether a spokesman answers: `R - M. X a dit`, or he is first told of in a question."""
    firsts = [text.rfind("\n", 0, mention.start) + 1 for mention in person.mentions]
    asked = firsts and _QUESTION.match(text, min(firsts))
    return bool(asked) or any(_ANSWER.match(text, first) for first in firsts)


def _is_item(line: Line, label: re.Match) -> bool:
    """Tell whether a name heads what its bearer does, in a programme: `M. X : visite d'un barrage`."""
    end = line.text.find("\n", label.end())
    end = end if end > 0 else len(line.text)
    if any(sign.isdigit() for sign in label[1]):
        return True
    small = line.text[label.end() : label.end() + 1].islower()
    return small and not _FIRST_PERSON.search(line.folded, label.end(), end)


def _labelled(
    line: Line, first: int, label: re.Match, told: list[Told], scene: Scene
) -> Person | None:
    """Return who is named before a colon at the beginning of a sentence's paragraph."""
    if first >= line.start - 3:
        long = "," in label[1] or len(label[1].split()) > _LONGEST_NAME
        item = long and line.text[first : first + 1] in _BULLETS
        opening = (t for t in told if t.start <= line.start + 4 and not item)
        person = next((t.person for t in opening if _COLON.match(line.text, t.end)), None)
    else:
        subject = scene.subject
        quoting = line.text[label.end() : label.end() + 1] in _MARKS
        quoting = quoting or _TELLS.search(label[1])
        named = subject and not quoting and subject.tokens & tokens(label[1])
        person = subject if named else None
    return person if person and (person.offices or person.gender or person.terms) else None


def _is_answer(line: Line) -> bool:
    """Tell whether a sentence stands in a paragraph that answers one that only asks."""
    spans = _answers(line.text, line.folded)
    if not spans:
        return False
    at = bisect_right(spans, line.start, key=itemgetter(0)) - 1
    return at >= 0 and line.start < spans[at][1]


@lru_cache(4)
def _turns(text: str) -> tuple[tuple[int, str], ...]:
    """Return where each turn of a conversation begins that is printed below names, and whose it is."""
    found = [(label.end(), label[1]) for label in _NAME_LINE.finditer(text)]
    often = Counter(name for _, name in found)
    taking = {name for name, times in often.items() if times >= _FEWEST}
    return tuple(turn for turn in found if turn[1] in taking) if len(taking) > 1 else ()


def _taking_turn(line: Line, turns: tuple[tuple[int, str], ...], scene: Scene) -> Person | None:
    """Return who speaks in a sentence of a conversation, by the last name alone on its line."""
    at = bisect_right(turns, line.end, key=itemgetter(0)) - 1
    named = tokens(turns[at][1]) if at >= 0 else frozenset()
    known = (p for p in scene.cast.people if named and named <= p.tokens)
    return next((p for p in known if p.offices or p.terms), None)


@lru_cache(4)
def _answers(text: str, folded: str) -> tuple[tuple[int, int], ...]:
    """Return the paragraphs in the first person behind those that only ask."""
    if "?" not in text:
        return ()
    asked = [question.span() for question in _ASKED.finditer(text)]
    if len(asked) < _FEWEST:
        return ()
    ends = [*(start for start, _ in asked[1:]), len(text)]
    spans: list[tuple[int, int]] = []
    for (_, start), end in zip(asked, ends, strict=True):
        paragraphs = (found.span() for found in _PARAGRAPH.finditer(text, start, end))
        spans += [span for span in paragraphs if _FIRST_PERSON.search(folded, *span)]
    return tuple(spans)
