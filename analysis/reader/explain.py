"""Why: each sentence of an article, what was found in it by which rule, why the rest was not."""

from collections.abc import Iterator

from .. import implied, load
from ..meetings import events
from ..meetings.encounter import Encounter
from . import about
from .articles import passed_over, read
from .language import language
from .rows import sentence_span
from .telling import LONGEST, Reading


def explain(source: load.Source, sentence: int | None = None) -> Iterator[str]:
    """Yield lines of text: each sentence with what was found in it; one alone by its number.

    Sentences are numbered over the whole file, teasers included, from 1.
    """
    if reason := passed_over(source, language(source.text)):
        yield f"{source.path}: {reason}"
        return
    number = 0
    for reading in read(source):
        page = reading.marked.page
        if sentence is None:
            yield (
                f"{page.article_id}"
                + (f", a teaser in {page.parent_id}" if page.parent_id else "")
                + (f": {page.title}" if page.title else "")
            )
            yield from _passed_over(reading)
        for index in range(len(page.sentences)):
            number += 1
            if sentence in (None, number):
                yield from _sentence(reading, index, number)
        if sentence is None:
            yield from _encounters(reading)


def _passed_over(reading: Reading) -> Iterator[str]:
    """Yield what of the page is no sentence."""
    page = reading.marked.page
    for start, end, kind in page.furniture:
        yield f"  not a sentence ({kind.replace('_', ' ')}): {_quoted(page.read[start:end])}"


def _sentence(reading: Reading, index: int, number: int) -> Iterator[str]:
    """Yield one sentence and what was found in it."""
    marked, page = reading.marked, reading.marked.page
    sentence = page.sentences[index]
    start, end = sentence_span(page, sentence.start, sentence.end)
    yield f"  {number} [{sentence.kind}, {start}–{end}] {_quoted(page.read[sentence.start : sentence.end])}"
    for told in reading.told[index]:
        yield f"      person: {told.person.name or told.person.office} ({reading.cast.side(told.person) or 'side unknown'}), from {_quoted(page.read[told.start : told.end]) or 'a pronoun'}"
    for words in marked.lines[index].times:
        yield f"      time: {_quoted(words.text)} ({words.kind}{', no day of happening' if words.attached else ''})"
    found = [e for e in reading.found if e.sentence == index]
    for encounter in found:
        one, other = (
            " and ".join(p.name or p.office for p in side)
            for side in (encounter.one, encounter.other)
        )
        yield f"      encounter: {one} with {other}, {encounter.status}, {encounter.mode} (rule {encounter.rule})"
        if encounter.rule == implied.RULE:
            yield f"        signs, in log-odds: {_signs(reading, encounter)}"
    for said in reading.spoken:
        if said.sentence == index:
            speakers = " and ".join(p.name or p.office for p in said.speakers)
            yield f"      statement: {speakers}, {said.act} ({said.verb or 'no verb of saying'}): {', '.join(said.topics) or 'no topic'}"
    if not found:
        yield f"      no encounter: {_reason(reading, index)}"
        if len(reading.drafted) > 1 and (meant := about.passages(reading)[index]):
            yield f"      about: {', '.join(f'#{n + 1}' for n in meant)}"


def _signs(reading: Reading, encounter: Encounter) -> str:
    """Return what speaks for and against an encounter that no word tells, strongest first."""
    page = implied.Page(
        reading.cast, reading.marked.lines, reading.told, reading.found, reading.spoken
    )
    return ", ".join(f"{name} {odds:+.2f}" for name, odds in implied.reasons(page, encounter))


def _reason(reading: Reading, index: int) -> str:
    """Return why no encounter was found in a sentence."""
    line = reading.marked.lines[index]
    if line.end - line.start > LONGEST:
        return f"longer than {LONGEST} characters: no sentence"
    if any(cue.kind == "cancelled" for _, cue in events.cues(line)):
        return "it was cancelled or did not take place"
    told = events.find(line)
    if not told:
        return "no word tells of one"
    words = ", ".join(_quoted(line.text[e.start : e.end]) for e in told)
    sides = {reading.cast.side(t.person) for t in reading.told[index]}
    if len(reading.told[index]) < 2:
        return f"{words} without two people"
    if len(sides - {""}) < 2:
        return f"{words}, but the people are of one side or of none that is known"
    return f"{words}, but nobody stands as its object"


def _encounters(reading: Reading) -> Iterator[str]:
    """Yield the encounters of the page with date and place and where these come from."""
    told = zip(reading.drafted, reading.dates, reading.places, strict=True)
    for number, (draft, date, where) in enumerate(told, 1):
        people = ", ".join(p.name or p.office for p in draft.people)
        reasons = (
            "+".join(date.reasons) or "nothing tells the year" if date.start else "no date told"
        )
        years = f", possible years {'|'.join(map(str, date.candidates))}" if date.candidates else ""
        yield f"  => #{number} {people}: {date.edtf or 'undated'} ({reasons}{years}), {where.city or where.country or 'no place'}, {draft.mode}, {draft.status}"


def _quoted(words: str) -> str:
    """Return words on one line, in quotation marks."""
    return f"« {' '.join(words.split())} »" if words.strip() else ""
