"""Who is meant in a sentence by `le visiteur`, `son hôte`, `l'invité japonais`."""

from ..patterns import pattern
from ..words import fold
from .mentions import Mention
from .person import Person
from .scene import Scene

_GUEST_WORDS = pattern(r"@guest_word")
# `l'hôte de l'Égypte`, `du Vietnam`: whom the land has as its guest, and not `l'hôte égyptien`.
_OF_LAND = pattern(r"(?:h[oô]te|invitée?|visiteu(?:r|se)) (?:du |de |d['’])")
_POINTING = frozenset(("son", "sa", "le", "la", "l'", "au", "a son", "du", "de son", ""))


def meant(
    mention: Mention, first: Person | None, here: list[Person], scene: Scene
) -> Person | None:
    """Return the guest or host meant where `first` acts and `here` are told of in the sentence."""
    source = first or scene.subject
    own = mention.determiner.endswith("son")
    return (
        _traveller(mention, first, scene)
        or (_just_named(mention, first, scene) if own else None)
        or (_of_newcomer(mention, first, scene) if own else None)
        or _other(mention, source, [*scene.told, *here], scene)
        or _facing(mention, source if own else first, scene)
    )


def _traveller(mention: Mention, first: Person | None, scene: Scene) -> Person | None:
    """Return the one of home of whom a page tells most as `le visiteur`, met by one from abroad."""
    if first is None or scene.guests or mention.codes:
        return None
    main, home = scene.protagonist(clearly=True), scene.cast.home
    if main is None or scene.side(main) != home or scene.side(first) in ("", home):
        return None
    return main if _GUEST_WORDS.search(fold(mention.office)) else None


def _just_named(mention: Mention, first: Person | None, scene: Scene) -> Person | None:
    """Return who was named last, alone and for the first time, as the host of one who has met others.

    `Puis Y recevait à dîner. X a remis à son hôte`.
    """
    latest = dict.fromkeys(t.person for t in scene.latest if t.mention and t.person.names)
    who = next(iter(latest), None) if len(latest) == 1 else None
    if first is None or not scene.meetings[first.number]:
        return None
    if who is None or scene.meetings[who.number] or len(who.mentions) > 1:
        return None
    if not fold(mention.office).startswith("hote"):
        return None
    if mention.codes and scene.side(who) != mention.codes[0]:
        return None
    return who if scene.are_of_two_sides(first, who) else None


def _of_newcomer(mention: Mention, first: Person | None, scene: Scene) -> Person | None:
    """Return whom a page follows as the host or guest of one who has met nobody yet: `Y a remis à son hôte`."""
    main = scene.protagonist() if first and scene.meetings else None
    if main is None or scene.meetings[first.number] or not first.names:
        return None
    if mention.codes and scene.side(main) != mention.codes[0]:
        return None
    return main if scene.are_of_two_sides(first, main) else None


def _other(
    mention: Mention, source: Person | None, seen: list[Person], scene: Scene
) -> Person | None:
    """Return whom `le visiteur`, `son hôte`, `l'invité japonais` means."""
    if mention.codes:
        side = mention.codes[0]
        if _OF_LAND.match(mention.office.lower()) and (abroad := _abroad(side, source, scene)):
            return abroad
        of_side = [p for p in reversed(seen) if scene.cast.side(p) == side]
        often = sorted(set(of_side), key=lambda p: (-scene.meetings[p.number], p.number))[:2]
        if len({scene.meetings[p.number] for p in often}) > 1:
            return often[0]  # whom the page follows
        return next((p for p in of_side if p in scene.guests), next(iter(of_side), None))
    called = fold(mention.office)
    if _GUEST_WORDS.search(called):
        return (None if scene.guests else _main_of_pair(source, scene)) or scene.guest()
    if "maitre" in called:
        return scene.hosts[0] if scene.hosts else None
    alone = scene.hosts and not scene.pair[1]
    if alone and mention.determiner == "son" and called.startswith("hote"):
        return scene.hosts[0]
    if mention.determiner not in _POINTING:
        return None
    return _main_of_pair(source, scene) or scene.opposite(source)


def _main_of_pair(source: Person | None, scene: Scene) -> Person | None:
    """Return who goes from one host to the next: of the last two who met, whom the page tells of.

    `À Rome, X verra Y. À Oslo, Z parlera avec son hôte`: Z, who was not of the two, receives X.
    """
    main = scene.protagonist()
    if source is None or main is None or source in scene.paired or main not in scene.paired:
        return None
    return main if scene.are_of_two_sides(main, source) else None


def _abroad(side: str, source: Person | None, scene: Scene) -> Person | None:
    """Return who of another land is in a land as its guest, of whom the page tells: `l'hôte de l'Égypte`."""
    known = (scene.guest(), scene.protagonist(clearly=True))
    return next(
        (p for p in known if p and p is not source and scene.side(p) not in ("", side)), None
    )


def _facing(mention: Mention, host: Person | None, scene: Scene) -> Person | None:
    """Return the only one from abroad told of so far as the guest of who acts: `Y et son hôte`."""
    if host is None or mention.codes:
        return None
    if not mention.determiner.endswith("son") and not _GUEST_WORDS.search(fold(mention.office)):
        return None
    own = ("", scene.side(host))
    apart = [p for p in scene.told if p.names and p.offices and scene.side(p) not in own]
    return apart[0] if len(set(apart)) == 1 and scene.side(host) else None
