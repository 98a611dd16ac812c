"""From the events of a sentence to encounters: who stood on which side, told how."""

import re
from typing import NamedTuple

from ..lexicon import Cue
from ..people.cast import Person
from ..people.scene import Scene, Told
from .events import Event


class Encounter(NamedTuple):
    """One encounter as one sentence tells it. `hosts` receive `guests`; otherwise all are peers."""

    start: int
    end: int
    event: Event
    one: tuple[Person, ...]
    other: tuple[Person, ...]
    host: str  # "one", "other" or "" where the words do not tell
    mode: str
    status: str
    sentence: int
    rule: str

    @property
    def people(self) -> tuple[Person, ...]:
        """All who took part."""
        return self.one + self.other


_AND = re.compile(
    r"[\s,;]*(?:et|puis|ainsi que|de meme que|enfin|ensuite|comme|ou)?[\s,]*(?:enfin|ensuite|avec|a|par|de|du|au)?[\s,]*(?:celui de|celle de)?\s*(?:le|la|l'|les)?\s*$"
)
_LIST_PREPOSITIONS = frozenset(("", "et", "avec", "a", "de", "par", "et de", "et a", "et avec"))
_FRAMES_PREP = {"meet": ("",), "receive": ("", "a"), "visit": ("a", "", "de", "face", "aupres"), "call": ("", "a", "avec"), "called": ("de",), "guestof": ("de",), "talk": ("avec", "de", "entre", "face"), "mutual": ("avec",)}  # fmt: skip
_SETTING = re.compile(
    r"\b(?:lors|au cours|a l'issue|au terme|a l'occasion|pendant|durant|apres|a la faveur|au sortir)\b[^.;]{0,40}$"
)
_OWN = re.compile(r"\b(?:sa|son|ses|leur|leurs|cette|cet|ce)\s+(?:\w+\s){0,2}$")


def find(
    folded: str,
    start: int,
    end: int,
    number: int,
    kind: str,
    told: list[Told],
    events: list[Event],
    cues: list[tuple[int, Cue]],
    scene: Scene,
) -> list[Encounter]:
    """Return the encounters that the events of one sentence tell of."""
    if not events or any(c.kind == "cancelled" for _, c in cues):
        return []
    found: list[Encounter] = []
    last: tuple[Event, list[Person], list[Person]] | None = None
    for event in events:
        if event.earlier and not _recent(folded, start, end):
            continue
        if _too_weak(event, kind, folded, end) or any(
            c.kind == "earlier" and abs(at - event.start) < 70 for at, c in cues
        ):
            continue
        if any(c.kind == "letter" and event.start <= at < event.end + 40 for at, c in cues):
            continue
        sides = _sides(folded, start, end, told, event, scene, last)
        if not sides:
            continue
        last = (event, *sides)
        found += _rows(sides, event, start, end, number, cues, scene)
    return _distinct(found)


def _recent(folded: str, start: int, end: int) -> bool:
    """Tell whether an encounter told in the pluperfect is dated close to the report."""
    return bool(re.search(r"\b(?:la veille|hier|auparavant|le meme jour|plus tot|peu avant|dans la matinee|le matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avait aussi|avait egalement|d'abord|commencee? par)\b", folded[start:end])) and not re.search(r"\b(?:en|printemps|ete|automne|hiver|l'an) (?:(?:19|20)\d\d|dernier)", folded[start:end])  # fmt: skip


def _too_weak(event: Event, kind: str, folded: str, end: int) -> bool:
    """Tell whether a weak word stands where it hardly tells of an encounter."""
    trigger = event.trigger
    if trigger.tense == "present" and "weak" in trigger.note and not event.planned:
        return True
    if trigger.note == "meal":
        after = folded[event.end : min(end, event.end + 60)]
        return not re.match(r"[^.;]{0,40}\b(?:avec|en l'honneur|offert|a trois|pour|de)\b", after)
    if trigger.note == "pronominal weak" and trigger.frame == "mutual":
        return not re.search(r"\bse?\b|s'", folded[max(0, event.start - 14) : event.end])
    return False


def _sides(
    folded: str,
    start: int,
    end: int,
    told: list[Told],
    event: Event,
    scene: Scene,
    last: tuple | None,
) -> tuple[list[Person], list[Person]] | None:
    """Return the people on either side of an event: subject first."""
    before = [t for t in told if t.end <= event.start]
    after = [t for t in told if t.end > event.end and t.start >= event.start]
    leading = event.trigger.tense == "gerund" or (
        event.is_noun and bool(_SETTING.search(folded[max(start, event.start - 50) : event.start]))
    )
    objects = _objects(folded, event, after, leading and not any(t.acting for t in before))
    if event.is_noun and event.trigger.note == "meal" and (offered := _offered(folded, after)):
        return offered
    if event.is_noun and event.trigger.frame == "receive":
        received = _received_by(folded, event, before, after)
        if received:
            return received
    if last and not any(
        t.acting and t.start > last[0].end and t.person not in last[2] for t in before
    ):
        return (last[1], [p for p in objects if p not in last[1]]) if objects else None
    subject = _subject(folded, start, event, before, after, objects, scene)
    if event.trigger.frame == "mutual" and not objects:
        group = _group(folded, before)
        if len({scene.side(p) for p in group}) < 2:
            group = (
                [*group, *(p for p in [*scene.pair[0], *scene.pair[1]] if p not in group)]
                if _plural_pronoun(folded, start, event)
                else group
            )
        return (group[:1], group[1:]) if len(group) > 1 else None
    if event.is_noun and _WHICH.match(folded, event.end):
        group = _group(folded, after[:2]) if len(after) > 1 else []
        return (group[:1], group[1:]) if len({scene.side(p) for p in group}) > 1 else None
    if not objects and event.trigger.prep == "à" and "c'est a" in folded[start : event.start]:
        objects = [t.person for t in before if t.preposition == "a"][-1:]
    if (
        not objects
        and event.trigger.frame == "visit"
        and _TO_HIM.search(folded[max(start, event.start - 6) : event.end + 40])
    ):
        main = scene.protagonist() or scene.subject
        objects = [main] if main else []
        subject = [
            p
            for p in _subject(folded, start, event, before, after, objects, scene)
            if p not in objects
        ]
    if not objects and event.trigger.frame in ("talk", "meet") and not event.passive:
        group = _group(folded, before)
        if (
            len({scene.side(p) for p in group}) < 2
            and event.planned
            and _plural_pronoun(folded, start, event, 40)
        ):
            group = [*scene.pair[0], *scene.pair[1]]
        return (group[:1], group[1:]) if len({scene.side(p) for p in group}) > 1 else None
    if (
        event.is_noun
        and event.trigger.note == "meal"
        and len({scene.side(p) for p in objects}) > 1
        and after[0].preposition == "pour"
    ):
        return objects[:1], objects[1:]
    if (
        event.is_noun
        and len(objects) > 1
        and len({scene.side(p) for p in objects}) > 1
        and _between(folded, event, after)
    ):
        return objects[:1], objects[1:]
    if not subject or not objects:
        return None
    return subject, [p for p in objects if p not in subject]


_WHICH = re.compile(
    r"s?\s(?:\w+\s)?qu'(?:a|ont|avait|avaient|aura|auront)\s(?:eue?s?|tenue?s?|menee?s?)\b"
)


def _received_by(
    folded: str, event: Event, before: list[Told], after: list[Told]
) -> tuple[list[Person], list[Person]] | None:
    """Return hosts and guests of an audience granted `à Y par X`, or whose guest is named before it."""
    hosts = [t.person for t in after if t.preposition == "par"]
    guests = [t.person for t in after if t.preposition == "a"] or [
        t.person for t in before if t.preposition == "a"
    ]
    if hosts and guests:
        return hosts, guests
    subject = [t.person for t in before if t.acting]
    if event.trigger.note in ("open", "make") and guests and subject:
        return subject[-1:], guests
    return None


_TO_HIM = re.compile(r"\b(?:lui|sa porte|face a (?:lui|elle)|a ses cotes|le saluer|la saluer)\b")


def _plural_pronoun(folded: str, start: int, event: Event, reach: int = 1) -> bool:
    """Tell whether `ils`, `les deux ministres`, `tous deux` are the subject of an event."""
    return bool(
        re.search(
            r"\b(?:ils|elles|tous deux|toutes deux|les deux (?:ministres|hommes|dirigeants|interlocuteurs|chefs|presidents|responsables|femmes|parties)|leurs?)\b",
            folded[start : event.end + reach],
        )
    )


def _between(folded: str, event: Event, after: list[Told]) -> bool:
    """Tell whether a noun's people are named as `entre X et Y` or `de X avec Y`."""
    return bool(after) and (
        after[0].preposition == "entre" or any(t.preposition == "avec" for t in after[1:])
    )


def _offered(folded: str, after: list[Told]) -> tuple[list[Person], list[Person]] | None:
    """Return host and guests of a meal `offert par X en l'honneur de Y`."""
    host = next((t for t in after if t.preposition == "par"), None)
    guest = next((t for t in after if "en l'honneur" in folded[t.start - 14 : t.start + 4]), None)
    return ([host.person], [guest.person]) if host and guest else None


def _objects(folded: str, event: Event, after: list[Told], leading: bool) -> list[Person]:
    """Return the people whom the event's object names; after a `leading` one commas end the list."""
    wanted = ("par",) if event.passive else _FRAMES_PREP.get(event.trigger.frame, ("avec",))
    if event.is_noun and event.trigger.frame == "receive":
        wanted = ("a", "avec", "de", "par", "entre")
    if event.is_noun and event.trigger.frame == "visit":
        wanted = ("a", "aupres", "chez", "de")
    wanted = (*wanted, "led", "pour") if event.trigger.note == "meal" else (*wanted, "led")
    first = next(
        (
            i
            for i, t in enumerate(after)
            if t.preposition in wanted and _reaches(folded, event, after, i)
        ),
        None,
    )
    if first is None:
        return []
    group = [after[first]]
    for item in after[first + 1 :]:
        gap = folded[group[-1].end : item.start]
        if leading and "," in gap:
            break
        between = event.is_noun and item.preposition in ("avec", "et") and len(gap) < 60
        listed = item.preposition in _LIST_PREPOSITIONS and len(gap) < 130 and _joins(gap)
        if item.start == group[-1].start or (_AND.match(gap) and gap.strip()) or between or listed:
            group.append(item)
        else:
            break
    return list(dict.fromkeys(t.person for t in group))


def _joins(gap: str) -> bool:
    """Tell whether the words between two people only add to the first and name the next."""
    return bool(
        re.search(
            r"(?:,|\bet|\bpuis|;|\benfin)\s*(?:avec|a|le|la|l'|par|de|son|sa|celui)?\s*(?:le|la|l')?\s*$",
            gap,
        )
    ) and not re.search(
        r"\b(?:a|ont|est|sont|avait|aura|sera|s'est|lui|qui a|pour|afin|il|elle)\b|\bs'", gap[:-4]
    )


def _reaches(folded: str, event: Event, after: list[Told], index: int) -> bool:
    """Tell whether the object at this place belongs to the event and not to a later clause."""
    gap = folded[event.end : after[index].start]
    if len(gap) > 160 or re.search(
        r"[.;!?]\s|\bque\b|\bqu'|\bafin\b|\bqui a\b|\bavant (?:de|que)\b|\bpour \w+er\b", gap
    ):
        return False
    if (
        index
        and event.trigger.frame in ("meet", "receive")
        and not event.passive
        and not event.is_noun
    ):
        return all(t.preposition in ("de", "avec", "par", "a", "pour") for t in after[:index])
    return True


def _subject(
    folded: str,
    start: int,
    event: Event,
    before: list[Told],
    after: list[Told],
    objects: list[Person],
    scene: Scene,
) -> list[Person]:
    """Return who receives, meets or talks: the acting people before the event, or the focus."""
    acting = [t for t in before if t.acting and t.person not in objects]
    if event.coordinate and acting:
        return [acting[0].person]
    if event.trigger.note == "turn":
        host = scene.hosts[:1] or [p for p in (scene.protagonist(), scene.subject) if p][:1]
        return [p for p in host if p not in objects]
    setting = event.is_noun and bool(
        _SETTING.search(folded[max(0, event.start - 50) : event.start])
    )
    later = [t for t in after if t.acting and t.person not in objects]
    leading = event.trigger.tense in ("gerund",) or (event.passive and not acting) or setting
    if leading and not acting and later:
        return [later[0].person]
    if acting and acting[-1].mention is None and acting[-1].preposition == "" and len(acting) == 1:
        main = scene.protagonist(clearly=True)
        return [main if main and main not in objects else acting[-1].person]
    if acting:
        group = _group(folded, before, [t for t in acting])
        return [p for p in group if p not in objects] or [acting[-1].person]
    if event.is_noun and later and not before and event.start < start + 25:
        return [later[0].person]
    focus = scene.subject if scene.subject and scene.subject not in objects else None
    if focus is None and scene.pair[0] and scene.pair[0][0] not in objects:
        focus = scene.pair[0][0]
    if focus is None and leading and later:
        return [later[0].person]
    return [focus] if focus else []


def _group(folded: str, before: list[Told], acting: list[Told] | None = None) -> list[Person]:
    """Return the last acting person before an event and those coordinated with him."""
    items = acting if acting is not None else before
    if not items:
        return []
    group = [items[-1]]
    index = before.index(items[-1])
    for item in reversed(before[:index]):
        gap = folded[item.end : group[0].start]
        if item.preposition not in ("", "et", group[0].preposition) and not item.acting:
            break
        if re.fullmatch(
            r"[\s,]*(?:et|ainsi que|,)[\s,]*(?:avec|de|du)?\s*(?:le|la|l'|son|sa)?\s*", gap
        ) or (group[0].preposition in ("et",) and len(gap) < 6):
            group.insert(0, item)
        else:
            break
    return list(dict.fromkeys(t.person for t in group))


def _rows(
    sides: tuple[list[Person], list[Person]],
    event: Event,
    start: int,
    end: int,
    number: int,
    cues: list[tuple[int, Cue]],
    scene: Scene,
) -> list[Encounter]:
    """Return an encounter for each person met, or one for those met together."""
    one, other = sides
    mode = event.mode or next((c.value for _, c in cues if c.kind == "mode"), "in_person")
    status = "planned" if event.planned else "held"
    kinds = {c.kind for _, c in cues}
    together = (
        "together" in kinds or event.trigger.frame == "mutual" or event.trigger.note == "meal"
    )
    groups = (
        [[p] for p in other]
        if "separately" in kinds
        else [other]
        if together
        else _by_side(other, scene)
    )
    host = _host(event)
    rule = f"{event.trigger.frame}:{event.trigger.tense}" + (":passive" if event.passive else "")
    hosts = [[p] for p in one] if event.is_noun and event.trigger.frame == "receive" else [one]
    rows = []
    for receiving, group in ((h, g) for h in hosts for g in groups):
        encounter = Encounter(
            start, end, event, tuple(receiving), tuple(group), host, mode, status, number, rule
        )
        if _international(encounter, scene):
            rows.append(encounter)
    return rows


def _by_side(people: list[Person], scene: Scene) -> list[list[Person]]:
    """Return the people in groups: neighbours of one side together, others apart."""
    groups: list[list[Person]] = []
    for person in people:
        if groups and scene.side(person) and scene.side(person) == scene.side(groups[-1][-1]):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _host(event: Event) -> str:
    """Return which side receives, as far as the words tell."""
    frame = event.trigger.frame
    if frame == "receive":
        return "other" if event.passive else "one"
    if frame in ("visit", "guestof"):
        return "other"
    return ""


def _international(encounter: Encounter, scene: Scene) -> bool:
    """Tell whether people of at least two sides met."""
    one = {scene.side(p) for p in encounter.one}
    other = {scene.side(p) for p in encounter.other}
    sides = one | other
    return len(sides) > 1 and "" not in sides and bool(one - other or other - one)


def _distinct(found: list[Encounter]) -> list[Encounter]:
    """Return the encounters without those whose people all stand in a larger one before."""
    kept: list[Encounter] = []
    for encounter in found:
        people = set(encounter.people)
        if not any(people <= set(k.people) and k.status == encounter.status for k in kept):
            kept.append(encounter)
    return kept
