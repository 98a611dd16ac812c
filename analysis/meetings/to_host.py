"""What one does to his host or guest, named before: `X a remis à son hôte un livre`, `Y sera son hôtesse`."""

from ..needles import SENTENCES
from ..patterns import pattern
from ..people.lines import Line
from ..people.scene import Scene, Told
from . import earlier, his_host, presence
from .encounter import Encounter

# `à son hôte`, `devant sa visiteuse`.
_TO_HIS = pattern(r"\b(?:a|avec|devant|aupres de) (?:son|sa) @host_noun\b(?! (?:d[eu']|qui\b))")
_MAY_BE = SENTENCES.guard(_TO_HIS)
# `X sera son hôtesse`, `a été mardi son hôte`: the subject is his host, or his guest.
_IS_HIS = pattern(
    r",? (?:(?P<to_come>sera)|est|etait|a ete|fut)(?: @when_aside| @weekday| \w+ment)? "
    r"(?:son|sa) (?:@ordinal )?(?:hote(?P<she>sse)?|convive|invitee?|visiteu(?:r|se))\b(?! d)"
)
_MAY_BE_HIS = SENTENCES.guard(_IS_HIS)
# `a remis mercredi `, `avait exposé vendredi `: what was done, between who acts and to whom.
_DID = pattern(
    r"(?:,[^,;:.«»]{2,90},)? (?:@linking_adverb |y |en |s'est (?:vu )?)?(?:@auxiliary_past|@auxiliary_pluperfect|s'est)"
    r"(?P<done> (?:(?!\b(?:pas|jamais|rien|guere|que|qui|pour|dont|si|mais)\b|qu')[^;:.«»()]){2,90}) "
)
# `a écrit à son hôte`, `rendu hommage`, `pensé`: as well from afar.
_FROM_AFAR = pattern(r" (?:\w+ment )?@done_from_afar\b")


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of who acts with whom a sentence calls his host or guest, told of before."""
    if not told or any(hit.value.kind == "letter" for hit in line.of("cue")):
        return []
    return _is_his(line, told, scene) or _done_to_him(line, told, scene)


def _done_to_him(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of who did something in his host's presence: `a montré à son visiteur`."""
    if not line.has(_MAY_BE) or presence.is_from_afar(line):
        return []
    for to_him in _TO_HIS.finditer(line.folded, line.start, line.end):
        who = next((t for t in reversed(told) if t.end <= to_him.start() and t.acting), None)
        host = next((t for t in told if to_him.start() <= t.start < to_him.end()), None)
        if not who or not host or (scene.has_met(who.person) and scene.has_met(host.person)):
            continue
        did = _DID.fullmatch(line.folded, who.end, to_him.start())
        if (
            not did
            or _FROM_AFAR.match(did["done"])
            or his_host.has_nothing_with(line, to_him.end())
        ):
            continue
        if _may_meet(who, host, scene):
            return [presence.encounter(line, (who.person, host.person), None, planned=False)]
    return []


def _is_his(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a sentence says to be his host, on a day: `X sera son hôtesse`."""
    if not line.has(_MAY_BE_HIS):
        return []
    for who in (t for t in told if t.acting and t.mention):
        his = _IS_HIS.match(line.folded, who.end, line.end)
        other = next((t for t in told if his and who.end < t.start <= his.end()), None)
        if not other or not _may_meet(who, other, scene):
            continue
        if presence.is_from_afar(line) or not (his["to_come"] or earlier.tells_day(line)):
            continue
        met = presence.encounter(line, (who.person, other.person), None, bool(his["to_come"]))
        return [met._replace(host="one" if his["she"] else "")]
    return []


def _may_meet(who: Told, other: Told, scene: Scene) -> bool:
    """Tell whether two are of two sides, both told of by name."""
    named = who.person.names and other.person.names and who.person is not other.person
    return bool(named) and scene.are_of_two_sides(who.person, other.person)
