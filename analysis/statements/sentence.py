"""The statements of one sentence: by its verbs of saying, else by what else names a speaker."""

import re
from typing import NamedTuple

from ..meetings.voice import auxiliary
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..topics import TopicHit
from . import (
    about,
    answers,
    between,
    content,
    extent,
    interviews,
    letters,
    quotations,
    turns,
    views,
    visitors,
)
from .institutions import follows_unnamed, speaks
from .quotations import Quotation
from .senses import says_something
from .speakers import may_speak
from .turns import Turn


class Statement(NamedTuple):
    """What one person (or several together) says in one sentence; spans in the text read.

    A quotation of several sentences whose speaker its last one names begins with the first.
    """

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


# `M. Li a été clair : « …`: who acts before the colon says what is quoted behind it.
_INTRODUCES = re.compile(r"\s?:\s*[«\"“„]")
# `Il y est précisé : « …`: nobody in particular.
_IT_IS = re.compile(
    r" (?:y |en )?(?:est|etait|a ete) (?:\w{1,20}ment )?\w{2,20}[eit](?: dans [^:.;]{2,40})? ?:"
)
# `…, a détaillé cette source.`: what is quoted next is the source's.
_UNNAMED = pattern(r"\b@unnamed_source\b[^.,;]{0,40}\.\s{0,3}$")


def find(
    line: Line, told: list[Told], scene: Scene, hits: list[TopicHit], known: tuple[str, ...] = ()
) -> list[Statement]:
    """Return the statements of one sentence, in order.

    `told` are the people of the sentence, `hits` the page's topic terms, `known` the topics
    of the whole page, of which one weak term is enough. Sentences whose speaker is
    not clear (`les deux parties`, a country) give none.
    """
    speaker = interviews.answering(line, told, scene)
    if speaker:
        return [_plain(line, speaker, "direct", hits, known)]
    quoted = quotations.of_paragraph(line.text, line.start, line.end)
    voice = views.voice(line, told)
    if voice and line.of("speech"):
        return [_plain(line, voice, content.form(line.text, line.start, line.end), hits, known)]
    found = turns.find(line, told, scene, quoted)
    if not found:
        return _unmarked(line, told, scene, quoted, hits, known)
    inside = about.within(hits, found[0].start, found[-1].end)
    shares = about.of_turns(found, inside, known)
    if not any(shares) and not any(map(about.is_topicless, found)):
        shares[0] |= about.pointed_to(line, quoted, hits, known)
    if not shares[0] and not about.is_topicless(found[0]):
        parted = max(line.start, line.folded.rfind(";", line.start, found[0].start))
        shares[0] |= about.spoken_of(about.within(hits, parted, found[0].end), known)
    for n, (turn, share) in enumerate(zip(found, shares, strict=True)):
        if not share and not about.is_topicless(turn):
            share |= between.topics(line, turn.start, turn.end)
            said = shares[n - 1] if n and answers.replies(line, turn, found[n - 1]) else ()
            share |= set(said) or about.answered(line, turn, scene, hits, known)
    return [
        _statement(line, turn, share, quoted) for turn, share in zip(found, shares, strict=True)
    ]


def _statement(line: Line, turn: Turn, share: set[str], quoted: list[Quotation]) -> Statement:
    """Return the statement of one turn."""
    text, start, end, hit = line.text, turn.start, turn.end, turn.verb
    asked = by = ""
    if turn.act in turns.COMMITTING:
        span = (start, hit.start) if turn.inverted else (hit.end, end)
        asked = content.commitment(text, *span)
        by = content.deadline(text, line.folded, *span)
    verb = " ".join(text[hit.start : hit.end].split())
    form = content.form(text, start, end) if quoted else "indirect"
    if start == line.start and quotations.around(quoted, start):
        form = "direct"
    named = tuple(sorted(share))
    return Statement(line.number, turn.speakers, verb, turn.act, form, named, asked, by, start, end)


def _unmarked(
    line: Line,
    told: list[Told],
    scene: Scene,
    quoted: list[Quotation],
    hits: list[TopicHit],
    known: tuple[str, ...],
) -> list[Statement]:
    """Return a statement told without a verb of saying: `selon X`, or a quotation that goes on."""
    speaker = views.holder(line, told, scene)
    if speaker and _passes_on(line):
        return []
    if speaker is None and any(speaks(line, hit) for hit in line.of("speech")):
        return []
    speaker = speaker or _introduced(line, told)
    inside = quotations.around(quoted, line.start)
    if speaker is None and not quoted and line.kind == "body":
        speaker = scene.subject if letters.goes_on(line) else letters.writer(line, scene)
    if speaker is None and line.kind == "body":
        opening = inside or _all_quoted(line, quoted)
        if opening and _is_going_on(line, opening):
            speaker = visitors.speaking(line, opening, told, scene)
    if speaker is None or not may_speak(speaker, scene):
        return []
    form = "direct" if inside else content.form(line.text, line.start, line.end)
    start = extent.start_of_view(line, quoted)
    return [_plain(line, speaker, form, hits, known, start)]


def _passes_on(line: Line) -> bool:
    """Tell whether somebody else is said to speak: `selon M. X, les deux hommes ont évoqué`."""
    return any(
        hit.value.tense == "participle"
        and auxiliary(line.before(hit.start, 70))[0]
        and says_something(line, hit)
        for hit in line.of("speech")
    )


def _introduced(line: Line, told: list[Told]) -> Person | None:
    """Return the only person who acts before a colon behind which something is quoted."""
    if not told or line.text.find(":", line.start, line.end) < 0:
        return None
    colon = _INTRODUCES.search(line.text, line.start, line.end)
    before = (t for t in told if colon and t.acting and t.end <= colon.start())
    people = {t.person for t in before if t.mention or not _IT_IS.match(line.folded, t.end)}
    return people.pop() if len(people) == 1 else None


def _all_quoted(line: Line, quoted: list[Quotation]) -> Quotation | None:
    """Return the quotation that a sentence is: not `« Champion » de la pêche, M. X voit`."""
    opening = quotations.around(quoted, line.start + 1)
    return opening if opening and opening.end >= line.end - len(" ».") else None


def _is_going_on(line: Line, quotation: Quotation) -> bool:
    """Tell whether a quotation is the last speaker's: nobody else is named behind or before it."""
    if quotations.attribution(line.folded, quotation) == "name":
        return False
    if follows_unnamed(line, line.start):
        return False
    return not _UNNAMED.search(line.folded, max(0, line.start - 90), line.start)


def _plain(
    line: Line,
    speaker: Person,
    form: str,
    hits: list[TopicHit],
    known: tuple[str, ...],
    start: int | None = None,
) -> Statement:
    """Return a sentence that is all one person's words, of a quotation from where it begins."""
    span = line.start if start is None else start, line.end
    told = about.spoken_of(about.within(hits, *span), known) or between.topics(line, *span)
    found = tuple(sorted(told))
    return Statement(line.number, (speaker,), "", "INFORM", form, found, "", "", *span)
