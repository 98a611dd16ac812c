"""Who travels on, as a pronoun tells: not his host, who was told of last."""

from ..patterns import pattern
from .agreement import may_be
from .lines import Line
from .person import Person
from .scene import Scene

# ` a atterri à Rome`, ` sera à Rome`, ` doit rejoindre lundi Rome`, ` a ensuite été reçu`: behind a pronoun.
_TRAVELS = pattern(
    r" (?:(?:@modal|compte|va) )?(?:@travelling|@setting_out|@flying|@reaching_verb|@travel_to_come"
    r"|@to_reach|@stopping_over|(?:@being|a) @arrived|@stayed (?:a|au|aux|en)"
    r"|(?:(?:a|avait) (?:\w+ment |@linking_adverb )?ete|sera|etait) (?:\w+ment |@linking_adverb )?@received)\b"
)
_RECEIVES = pattern(
    r" (?:@auxiliary_past|@auxiliary_future) (?:\w+ment |@linking_adverb )?@received\b"
)


def traveller(line: Line, at: int, gender: str, scene: Scene) -> Person | None:
    """Return the guest of the last subject, if a journey is told of whom a pronoun up to `at` means.

    That is whom the page told of before his host, and who met as many people: `X est arrivé à Dakar.
    Son hôte, Y, a salué sa visite. Mardi, il gagnera Rome`. None where the subject may be meant.
    """
    subject = scene.subject
    if topic := _topic(line, at, gender, scene):
        return topic
    if subject and not scene.meetings[subject.number]:
        main = scene.protagonist(clearly=True)
        aside = (
            main and main is not subject and may_be(main, gender) and _is_told_aside(subject, scene)
        )
        return main if aside and _TRAVELS.match(line.folded, at, line.end) else None
    guest = scene.opposite(subject) if subject and subject in scene.paired else None
    if guest is None or guest is subject or not may_be(guest, gender):
        return None
    if not _TRAVELS.match(line.folded, at, line.end):
        return None
    more = scene.meetings[guest.number] - scene.meetings[subject.number]
    received = subject in scene.hosts and more >= 0 and _is_told_first(guest, subject)
    return guest if received or more > 0 else None


def _topic(line: Line, at: int, gender: str, scene: Scene) -> Person | None:
    """Return who was received as a pronoun tells, whom a paragraph told in the end: `Y l'a reçu.`

    Or of whom more is told at once that was not in his host's land. A guest does not receive others where his host is at home.
    """
    if len(scene.by_pronoun) != 1 or scene.subject not in scene.hosts:
        return None
    opens = "\n" in line.text[max(0, line.start - 3) : line.start]
    abroad = _is_abroad(line, at, scene.side(scene.subject))
    if not opens and not abroad:
        return None
    if scene.side(scene.subject) == scene.cast.home and _RECEIVES.match(line.folded, at, line.end):
        return None
    [met] = scene.by_pronoun
    main = scene.protagonist(clearly=True)
    meant = abroad or met is main
    return met if meant and met is not scene.subject and may_be(met, gender) else None


def _is_abroad(line: Line, at: int, land: str) -> bool:
    """Tell whether a city of another land stands before a pronoun: `La veille, à Rome, il avait vu`."""
    cities = (h for h in line.of("place") if h.value.kind == "city" and h.end < at)
    return any(h.value.code != land and line.folded.endswith(" a ", 0, h.start) for h in cities)


def _is_told_aside(person: Person, scene: Scene) -> bool:
    """Tell whether the last sentence names somebody behind a preposition alone: `a obtenu du président X`."""
    named = [told for told in scene.latest if told.person is person]
    return bool(named) and all(told.preposition and not told.acting for told in named)


def _is_told_first(one: Person, other: Person) -> bool:
    """Tell whether a page tells of somebody before another."""
    return bool(one.mentions and other.mentions) and (
        one.mentions[0].start < other.mentions[0].start
    )
