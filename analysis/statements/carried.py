"""What a statement without a subject of its own is about: that of the sentence or statement before.

`Il a été question d'agronomes. M. Zola en voudrait vingt` is about agronomists. `Pour les
avions, c'est entendu, lui a répliqué M. Zola` answers what M. Zola has just been asked.
"""

from bisect import bisect_left

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..topics import TopicHit
from .sentence import Statement

_MANY = 2  # topics of a statement, of which its answer may be about another one
_ANSWERS = pattern(
    r"\b(?:lui|leur|l'|les|y)(?: en)?(?:\b ?)(?:(?:a|ont|avait|avaient) )?(?:\w{4,16}ment )?@reply_verb\b"
    r"|\b(?:a|ont),? en retour,? \w"
)


def carried(
    spoken: list[Statement],
    lines: list[Line],
    hits: list[TopicHit],
    known: list[str],
    met: set[Person],
) -> list[Statement]:
    """Return the statements of a page, those without a topic with that of what is told before them.

    That is the statement that they answer, or a sentence that says nothing itself and speaks of one
    thing only; the speaker is one who met. `hits` are the page's topic terms, `known` its topics,
    `met` those whom its encounters name.
    """
    if not known or all(said.topics for said in spoken):
        return spoken
    told = {said.sentence for said in spoken}
    made: list[Statement] = []
    for said in spoken:
        if not said.topics and met.issuperset(said.speakers):
            if said.form == "indirect" and said.sentence - 1 not in told:
                said = said._replace(topics=_before(lines, said.sentence, hits, known))
            elif made and _is_answer(lines[said.sentence], said, made[-1], met):
                said = said._replace(topics=made[-1].topics)
        made.append(said)
    return made


def _is_answer(line: Line, said: Statement, last: Statement, met: set[Person]) -> bool:
    """Tell whether a statement answers that of somebody else in the sentence before."""
    return (
        last.sentence == said.sentence - 1
        and len(last.topics) <= _MANY
        and met.issuperset(last.speakers)
        and not set(last.speakers) & set(said.speakers)
        and bool(_ANSWERS.search(line.folded, said.start, said.end))
    )


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
