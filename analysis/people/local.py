"""Holders of an office told without a name, at home or in the land that is the scene."""

import re

from .. import tenures
from ..lexicon import Office
from ..patterns import pattern
from ..words import fold
from . import sent
from .lines import Line
from .mentions import Mention
from .person import Person
from .scene import Scene

_GOVERNING = 5  # the rank down to which an office of the land that is the scene needs no name
# `Reçu par `, `Venu mardi présenter ses vœux au `: the opening of a sentence about whom it names next.
_OPENING = 90
_THEN = re.compile(r"[^,;:.«»]{0,50}, ")
# `Selon la présidence malienne, `, `Devant la presse à l'ambassade d'Iran, `: before the office of that land.
_OPENED = pattern(
    r"\W{0,3}(?:(?:@according) (?:la |le |l'|les (?:services|autorites) )[^,;:.«»]{4,60}"
    r"|(?:@during|devant|dans|a) [^,;:.«»]{0,60}\b@mission_noun (?:de |d'|du |de la |des )[^,;:.«»]{3,24}),? ?"
)
# `« J'ai été reçu par le `, ` », a dit `: before an office in somebody's words, and behind them.
_I = re.compile(r"[«\"“] ?(?:[^«»\"“”]{0,80}\b)?(?:j'|je |nous )[^«»\"“”]{2,70}$")
_SAYS = re.compile(r"[^«»\"“”]{0,160}[»\"”] ?,? ?[^,;:.«»]{2,50}")
# ` a eu ce mardi une `, ` s'est longuement `: between him and what he had or did.
_DOES = pattern(
    r" (?:y )?(?:@auxiliary_past|(?:s'|se )@being|@auxiliary_future|va|doit|s'|se )[^,;:.«»]{0,50}|,? "
)


def where_he_is(
    mention: Mention, head: Office, scene: Scene, visitor: Person | None, line: Line
) -> Person | None:
    """Return the holder of an office in the land that is the scene, whom somebody from abroad met.

    `Arrivé lundi au Gabon, il s'est entretenu avec le premier ministre`, `a vu le premier ministre`.
    """
    if mention.codes or head.side or head.rank > _GOVERNING:
        return None
    met = visitor and sent.is_one_met(mention, line)
    side = scene.side(visitor) if met else ""
    land = scene.land or (scene.cast.home if scene.cast.mission else "")
    if not side or not land or side == land:
        return None
    if " " not in mention.office and not reigns(mention, head, land, scene):
        return None
    return scene.cast.unnamed(mention._replace(codes=(land,)))


def of_opening(mention: Mention, line: Line) -> Mention:
    """Return an office with the land that the opening before it tells: `Selon la présidence malienne, le`.

    So does `À l'ambassade d'Iran, le ministre`.
    """
    if mention.codes or mention.preposition or mention is not line.mentions[0]:
        return mention
    opened = _OPENED.fullmatch(line.folded, line.start, mention.start)
    if not opened or mention.determiner not in ("le", "la", "l'", ""):
        return mention
    lands = {h.value.code for h in line.of("place") if line.start <= h.start < mention.start}
    return mention._replace(codes=tuple(lands)) if len(lands) == 1 else mention


def reigns(mention: Mention, head: Office, land: str, scene: Scene) -> bool:
    """Tell whether a crown is that of the head of a land's state: `le roi`, in Morocco."""
    if head.head != "monarch":
        return False
    ruling = [
        tenure
        for tenure in tenures.holding("head_of_state", land)
        if (tenure.covers(scene.cast.day) if scene.cast.day else tenure.is_near(None))
    ]
    return any(fold(mention.office) in fold(tenure.office).split() for tenure in ruling)


def at_home(mention: Mention, head: Office, scene: Scene, line: Line) -> Person | None:
    """Return the minister at home, where no other land is the scene, who is told to receive or meet."""
    home = scene.cast.home
    if mention.codes or mention.preposition or head.rank > _GOVERNING:
        return None
    if " " not in mention.office and scene.told:
        return None  # `Le ministre`: one told of before
    if not home or scene.land not in ("", home) or not _meets(mention, line):
        return None
    return scene.cast.unnamed(mention._replace(codes=(home,)))


def _meets(mention: Mention, line: Line) -> bool:
    """Tell whether the first verb behind an office, or what it has, tells of an encounter."""
    told = [hit for hit in (*line.of("verb"), *line.of("noun")) if hit.start >= mention.end]
    first = min(told, key=lambda hit: hit.start, default=None)
    return bool(first and _DOES.fullmatch(line.folded, mention.end, first.start))


def shown_in(mention: Mention, line: Line, scene: Scene) -> Person | None:
    """Return of whom a sentence goes on to tell that opens with an office: `Reçu par le roi, X a dit`.

    So is he who speaks: `« J'ai été reçu par le roi », a dit X`.
    """
    opened = mention.start - line.start <= _OPENING and mention is line.mentions[0]
    behind = next((m for m in line.mentions if m.start >= mention.end), None) if opened else None
    if behind is None or not behind.name or behind.preposition:
        return None
    if _SAYS.fullmatch(line.folded, mention.end, behind.start):
        said = _I.search(line.before(mention.start, _OPENING))
        return scene.cast.of(behind) if said else None
    leads = line.folded.find(",", line.start, mention.start) < 0
    if not leads or not _THEN.fullmatch(line.folded, mention.end, behind.start):
        return None
    return scene.cast.of(behind)
