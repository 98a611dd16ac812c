"""The turns of a sentence: each verb of saying with its act, one after another by speaker."""

import re
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from ..lexicon import Speech
from ..meetings.voice import accented
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import extent, gapping, parts, speakers
from .links import Spoken, likeliest
from .quotations import Quotation, is_inside
from .senses import says_something

COMMITTING = ("REQUEST", "AGREE", "COOPERATE")
# Of what is said without committing anybody, the strongest act stands for the rest.
_STRENGTH = (
    "THREATEN", "REJECT", "PROTEST", "ACCUSE", "CONCEDE", "SUPPORT", "CONSULT", "INFORM",
)  # fmt: skip
# `qu'il se rendrait`, `que son pays continuera à`: who says so pledges it.
_PLEDGE = pattern(
    r"\s{0,3}(?:[\w' ]{0,30}\s)?qu(?:e |')(?:(?:il|elle)s?|lui-meme|@possessive @own_side(?: \w+)?"
    r"|(?P<land>l[ea] |les |l')?(?P<name>[\w' -]{3,30}?)) "
    r"(?:(?:\w{1,20}ment|@clitic) |@elided_clitic)?(?:\w{1,20} ){0,2}?"
    r"(?P<verb>\w{0,20}[eidvtlr](?:rait|raient|ra|ront))\b"
)
_THAT = 40  # the most characters from a verb to what it says: `que`
# Forms of `être`, `devoir`, `permettre` …, and imperfects that look like a conditional.
_NO_PLEDGE = pattern(r"@no_pledge_stem(?:rait|raient|ra|ront)$|(?:@imperfect_stem)ai(?:t|ent)$")
_LINK = re.compile(
    r"(?:,\s*(?:et|puis|mais|avant|tout)\b|,|\bet\b|\bpuis\b|\bavant\b|\btout en\b)[^,;]{0,25}$"
)
_LINKED = 45
_NEXT = 5  # the fewest characters from who speaks to his verb where words part them
# `M. X a précisé que M. Y avait promis du riz`: of rice he speaks as well.
# `a visité Hué et (a également) `: what else somebody did, up to what he says; as written.
_DID = re.compile(r"[^;:]{0,60}?\b(?:a|ont|avait|avaient|est|sont|était|s'est|se sont)\b")
_AND_SAID = pattern(
    r"(?:,? et|,? puis)(?: (?:a|ont|s'est|se sont|(?:lui|leur|nous|y|l')(?: a| ont)?|@auxiliary_past))?"
    r"(?: (?:@linking_adverb|@insertion|@aside_adverb|\w{2,20}ment)){0,2} (?:s')?$"
)
# `Attendu à Lima, hôte du sommet sur le climat, M. X a`, `au port, où M. X a`: where he spoke, not of what.
_SCENE = pattern(r"(?:@fronted_scene)\b[^;:«»\"]{2,300}, (?:@article |l')?")
_WHERE = re.compile(r"ou\b")
_REPORTS = re.compile(r"(?: [\w'-]{1,20}){0,6},? (?:qu(?:e |')|combien |comment )")
_PARTED = re.compile(r"[;:]|, (?:et|mais|puis|tandis|alors)\b|\btandis qu")
_PLACE = attrgetter("start")


class Turn(NamedTuple):
    """A stretch of a sentence with one speaker and one kind of commitment."""

    start: int
    end: int
    verb: Hit
    act: str
    speakers: tuple[Person, ...]
    inverted: bool  # the verb stands behind what is said
    closing: bool = False  # so does the last verb: what follows is the reporter's


def find(line: Line, told: list[Told], scene: Scene, quoted: list[Quotation]) -> list[Turn]:
    """Return the turns of a sentence in order; they share it without gaps."""
    found = _of_verbs(line, told, scene, quoted)
    if not found:
        return []
    if not found[-1].inverted:
        found += _gapped(line, found[-1], told, scene)
    ends = _ends(line, found)
    first = found[0]
    if first.inverted or extent.says_so(line, first.verb):
        found[0] = first._replace(start=extent.start(line, first.verb, quoted))
    return [_told_until(line, turn, end, quoted) for turn, end in zip(found, ends, strict=True)]


def _ends(line: Line, found: list[Turn]) -> list[int]:
    """Return where each turn ends: with the next one, or with that which it reports."""
    starts = [*(turn.start for turn in found[1:]), line.end]
    ends = [min(start, turn.end) for start, turn in zip(starts, found, strict=True)]
    for n in range(len(found) - 1):
        passes_on = any(map(speakers.is_spokesman, found[n].speakers))
        if not (found[n].inverted or found[n + 1].inverted or passes_on):
            between = line.folded[found[n].verb.end : found[n + 1].verb.start]
            if _REPORTS.match(between) and not _PARTED.search(between):
                ends[n] = ends[n + 1]
    return ends


def _of_verbs(line: Line, told: list[Told], scene: Scene, quoted: list[Quotation]) -> list[Turn]:
    """Return a turn for each verb of saying; those of one speaker and kind in a row are one."""
    found: list[Turn] = []
    last: Spoken | None = None
    end = 0  # of the last turn, behind which somebody unknown says more
    for place, same in groupby(_verbs(line), _PLACE):
        forms = list(same)
        inside = is_inside(line.text, place, quoted, line.start)
        spoken = _spoken(line, forms, told, last, scene, inside)
        if spoken is None:
            end = end or (parts.others(line, forms[0], last) if last and not inside else 0)
            continue
        turn = _turn(line, spoken, told, last, scene)
        if end and not (spoken.inverted and spoken.people == last.people):
            found[-1] = found[-1]._replace(end=end)
        last, end = spoken, 0
        if found and _is_same(found[-1], turn):
            found[-1] = _stronger(found[-1], turn)
        else:
            found.append(turn)
    if end:
        found[-1] = found[-1]._replace(end=end)
    return found


def _gapped(line: Line, turn: Turn, told: list[Told], scene: Scene) -> list[Turn]:
    """Return the turns of those who say more with the last verb, which is not repeated."""
    return [
        turn._replace(start=start, verb=turn.verb._replace(start=end, end=end), speakers=(person,))
        for start, end, person in gapping.left_out(line, turn.verb, told)
        if speakers.may_speak(person, scene)
    ]


def _told_until(line: Line, turn: Turn, end: int, quoted: list[Quotation]) -> Turn:
    """Return a turn with the end of its words."""
    end = extent.end(line, turn.verb, end, quoted) if turn.closing else end
    return turn if end == turn.end else turn._replace(end=end)


def _spoken(
    line: Line,
    forms: list[Hit],
    told: list[Told],
    last: Spoken | None,
    scene: Scene,
    inside: bool,
) -> Spoken | None:
    """Return the likeliest of the verbs at one place that has a subject; None if none has."""
    for hit in likeliest(line, forms):
        spoken = speakers.find(line, hit, told, last, scene, inside)
        if spoken:
            return spoken
    return None


def _verbs(line: Line) -> list[Hit]:
    """Return the verbs of saying, in order; at one place there may be several."""
    return [
        hit for hit in line.of("speech") if accented(line.text, hit) and says_something(line, hit)
    ]


def _turn(
    line: Line,
    spoken: Spoken,
    told: list[Told],
    last: Spoken | None,
    scene: Scene,
) -> Turn:
    """Return the turn that a verb opens; its end is not known yet."""
    hit, people = spoken.verb, spoken.people
    if last is None:
        start = line.start if spoken.inverted else _clause(line, told, spoken)
    elif last.people != people:
        named = (t.start for t in told if t.person is people[0] and t.start < hit.start)
        parted = line.folded.rfind("; ", last.verb.end, hit.start)
        start = max([last.verb.end, parted, *named])
    else:
        link = _LINK.search(line.folded, max(last.verb.end, hit.start - _LINKED), hit.start)
        start = link.start() if link else hit.start
    act = _act(line, hit, people[0], scene)
    return Turn(start, line.end, hit, act, people, spoken.inverted, spoken.inverted)


def _clause(line: Line, told: list[Told], spoken: Spoken) -> int:
    """Return where the part of a sentence begins in which somebody says something.

    That is behind `;`, and behind what else he did: `M. X a visité Hué et a promis`.
    """
    at = spoken.verb.start
    own = [t for t in told if t.person is spoken.people[0] and t.start < at]
    if not own:
        return line.start
    did = _DID.match(line.text, own[-1].end, at)
    if did and (joined := _AND_SAID.search(line.folded, did.end(), at)):
        return joined.start()
    parted = line.folded.rfind("; ", line.start, own[-1].start)
    first = line.start if parted < 0 else parted + 2
    if spoken.verb.value.tense == "gerund" and own[-1].end > at - _NEXT:
        return own[-1].start  # `…, M. X réclamant des vols`
    return own[0].start if _is_scene(line.folded[first:at], own[0].start - first) else first


def _is_scene(before: str, end: int) -> bool:
    """Tell whether the words up to an end tell where or when who follows speaks: `Venu à Lima, M. X`."""
    return bool(_WHERE.match(before, end) or _SCENE.fullmatch(before, 0, end))


def _act(line: Line, hit: Hit, speaker: Person, scene: Scene) -> str:
    """Return the act of a verb; who says that he will do something agrees to it."""
    speech: Speech = hit.value
    if speech.act != "INFORM" or line.folded.find("qu", hit.end, hit.end + _THAT) < 0:
        return speech.act
    pledge = _pledge(line.folded[hit.end : min(line.end, hit.end + 200)])
    if not pledge or _NO_PLEDGE.match(pledge["verb"]):
        return speech.act
    if pledge["name"]:
        named = line.of("place")
        first, last = (hit.end + at for at in pledge.span("name"))
        codes = {p.value.code for p in named if first - 3 <= p.start < last}
        return "AGREE" if scene.cast.side(speaker) in codes and len(codes) == 1 else speech.act
    return "AGREE"


def _pledge(said: str) -> re.Match | None:
    """Return where what is said begins with what somebody will do; None where it does not."""
    to_come = "rai" in said or "ront" in said or "ra " in said or "ra," in said or "ra." in said
    return _PLEDGE.match(said) if to_come else None


def _is_same(turn: Turn, other: Turn) -> bool:
    """Tell whether two turns are one: one speaker, one kind of commitment."""
    return turn.speakers == other.speakers and _kind(turn) == _kind(other)


def _kind(turn: Turn) -> tuple[str, bool]:
    return turn.act if turn.act in COMMITTING else "", "topicless" in turn.verb.value.notes


def _stronger(turn: Turn, other: Turn) -> Turn:
    """Return the turn with the verb of the stronger act of the two, the first where equal."""
    turn = turn._replace(closing=other.closing, end=other.end)
    if turn.act in COMMITTING or _STRENGTH.index(turn.act) <= _STRENGTH.index(other.act):
        return turn
    return turn._replace(verb=other.verb, act=other.act)
