"""Encounters told without a word for them: `À X, il a réclamé …`, `Avec Y, il a été question de …`.

They count only once an article has told of a meeting, or has announced one without its people
(`une séance de travail en ligne`): then whoever speaks to whom has met him.
"""

import re

from ..lexicon import Trigger
from ..people.cast import Person
from ..people.scene import Scene, Told
from ..words import Hit
from .encounters import Encounter
from .events import Event

_OPENING = re.compile(
    r"(?:[«\"' -]*)(?:avec|face au|face a|au|a la|a l'|aux|a|devant|aupres de|aupres du|quant a)\s"
)
_QUESTION = re.compile(
    r"\b(?:il a ete question|il a ete surtout question|la (?:conversation|discussion)|les (?:echanges|discussions)|l'entretien|on a parle|l'echange)\b"
)
_TO = re.compile(r"\s*(?:aussi |egalement |ensuite |alors |notamment |enfin )?$")
_ADDRESS = Trigger("s'adresser à", "talk", "à", "address", "", "")


def find(
    folded: str,
    start: int,
    end: int,
    number: int,
    told: list[Told],
    speech: list[Hit],
    pending: Event | None,
    scene: Scene,
) -> list[Encounter]:
    """Return the encounter that a sentence implies by who speaks to whom; none or one."""
    if not (scene.meetings or pending) or not told:
        return []
    pair = (
        _opened(folded, start, end, told, speech, scene)
        or _spoken(folded, told, speech, scene)
        or (_faced(told, scene) if pending and not scene.meetings else None)
    )
    if not pair:
        return []
    one, other = pair
    if scene.side(one) == scene.side(other) or not scene.side(one) or not scene.side(other):
        return []
    mode = pending.mode if pending and pending.mode and not scene.meetings else "in_person"
    event = Event(
        told[0].start,
        told[0].start,
        _ADDRESS,
        False,
        bool(pending and pending.planned and not scene.meetings),
        False,
        False,
        mode,
    )
    return [
        Encounter(
            start,
            end,
            event,
            (one,),
            (other,),
            "",
            mode,
            "planned" if event.planned else "held",
            number,
            "address",
        )
    ]


def _opened(
    folded: str, start: int, end: int, told: list[Told], speech: list[Hit], scene: Scene
) -> tuple[Person, Person] | None:
    """Return the two who met where a sentence opens with the person spoken to."""
    first = told[0]
    opening = _OPENING.match(folded, start, end)
    if (
        not opening
        or first.start > start + 8
        or not first.person.names
        or first.mention is None
        or first.acting
    ):
        return None
    others = [
        t.person for t in told[1:] if t.acting and scene.side(t.person) != scene.side(first.person)
    ]
    speaker = others[0] if others else scene.protagonist() or scene.subject
    if speaker is None or speaker is first.person:
        return None
    if first.preposition == "a" and not speech:
        return None
    return (speaker, first.person) if speech or _QUESTION.search(folded, start, end) else None


def _faced(told: list[Told], scene: Scene) -> tuple[Person, Person] | None:
    """Return the two whom the sentence after an announced talk names: one acting, one addressed."""
    speaker = next((t for t in told if t.acting and t.person.names), None)
    hearer = next(
        (
            t
            for t in told
            if speaker
            and t.start >= speaker.end
            and t.preposition in ("a", "avec")
            and t.person.names
        ),
        None,
    )
    return (speaker.person, hearer.person) if speaker and hearer else None


def _spoken(
    folded: str, told: list[Told], speech: list[Hit], scene: Scene
) -> tuple[Person, Person] | None:
    """Return the two who met where one is said to tell, ask or answer the other."""
    for hit in speech:
        speaker = next((t for t in reversed(told) if t.end <= hit.start and t.acting), None)
        hearer = next(
            (
                t
                for t in told
                if t.start >= hit.end
                and t.preposition == "a"
                and _TO.fullmatch(folded[hit.end : t.start])
            ),
            None,
        )
        if (
            speaker
            and hearer
            and hearer.person.names
            and speaker.person.names
            and speaker.person is not hearer.person
        ):
            return speaker.person, hearer.person
    return None
