"""What a statement without a subject of its own is about: the one thing that the sentence before tells.

`Il a été question d'agronomes. M. Zola en voudrait vingt` is about agronomists.
"""

from bisect import bisect_left

from ..people.lines import Line
from ..people.person import Person
from ..topics import TopicHit
from .sentence import Statement


def carried(
    spoken: list[Statement],
    lines: list[Line],
    hits: list[TopicHit],
    known: list[str],
    met: set[Person],
) -> list[Statement]:
    """Return the statements of a page, those without a topic with that of the sentence before.

    That sentence says nothing itself and speaks of one thing only; the speaker is one who met.
    `hits` are the page's topic terms, `known` its topics, `met` those whom its encounters name.
    """
    told = {said.sentence for said in spoken}
    return [
        said
        if said.topics
        or said.form != "indirect"
        or said.sentence - 1 in told
        or not met.issuperset(said.speakers)
        else said._replace(topics=_before(lines, said.sentence, hits, known))
        for said in spoken
    ]


def _before(
    lines: list[Line], number: int, hits: list[TopicHit], known: list[str]
) -> tuple[str, ...]:
    """Return the topic of the sentence before in the same paragraph, if it has but one."""
    if not number:
        return ()
    line, after = lines[number - 1], lines[number]
    if line.kind != after.kind or line.text.find("\n\n", line.end, after.start) >= 0:
        return ()
    within = hits[bisect_left(hits, (line.start,)) : bisect_left(hits, (line.end,))]
    topics = {hit.topic for hit in within if hit.topic in known}
    return tuple(topics) if len(topics) == 1 else ()
