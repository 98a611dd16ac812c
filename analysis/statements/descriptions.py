"""Whom a speaker described by what he is means: `l'agronome chinois`, `son invité`, `le prélat`."""

import re
from re import Match

from ..patterns import pattern
from ..people import parties
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import townsmen

_THE_ONE = re.compile(r"\bl'une?\b")
_DETERMINED = r"(?:(?P<own>son|sa) |(?P<their>leur) |(?:le|la|@demonstrative) |l')"
_NOUN = (
    r"(?:(?P<former>ancien(?:ne)? @former_noun)|(?:ancien(?:ne)? )?(?P<noun>(?P<guest>@described_guest)|(?P<host>@described_host)"
    r"|(?P<across>@described_across)|(?P<party>@described_party)|@described))\b"
)
_RANKED = ("responsable", "fonctionnaire")
_OF_TASK = re.compile(r" (?:d[eu]s? |d['’])(?:la |l['’]|les )?[a-zß-ÿœ]")  # `de la communication`
_ACTS = re.compile(r"(?:;|, (?:mais|tandis que|alors que)) (?:le |la |l'|son |sa |ce |cette )")
_CLITICS = r"(?:(?:@clitic|@linking_adverb|encore|\w+ment) |@elided_clitic)*"
_REACH = 240
_BEHIND = 95
# `(…, )le prélat (français) (, conquis,) lui a `.
_SUBJECT = pattern(
    rf"(?:^|[,;:»] |, et |quant a )(?P<described>{_DETERMINED}{_NOUN}[^,;:.«»]{{0,90}}?)"
    rf"(?:,[^;:.«»]{{2,110}},)? ?{_CLITICS}(?:@auxiliary_singular {_CLITICS})?$"
)
# `; son hôte a souri, (tout en rappelant)`, `, mais l'hôte a écouté, puis`: somebody else begins to act.
_NEW_PART = pattern(
    rf"(?:;|, (?:mais|tandis que|alors que)) (?P<described>{_DETERMINED}{_NOUN}[^,;:.«»]{{0,60}}?)"
    rf" {_CLITICS}@auxiliary_singular (?!@auxiliary_past)[^;:.«»]{{3,80}}$"
)
# `Son pays(, qui exporte du riz,) souhaite`.
_OWN_SIDE = pattern(
    rf"(?:^|[,;:»] )(?:son|sa) @own_side(?: \w+)?(?:,[^;:.«»]{{2,110}},)? ?{_CLITICS}"
    rf"(?:@auxiliary_singular {_CLITICS})?$"
)
# `a confié (à la presse) (, hier,) l'agronome chinois`: before whom, as he came out.
_FOLLOWING = pattern(
    rf"(?:,? @words_to_press,?)? (?P<described>{_DETERMINED}{_NOUN}(?: [^,;:.«»]{{1,50}})?)"
)
_TO_ANOTHER = re.compile(r"\b(?:l'|lui )(?:a |avait )?(?:\w{1,20}ment )?$")
_NEAR = 30
_POINTED = ("interesse", "interessee")
_HOSTS = ("hote", "hotesse")
_CLAUSE = pattern(r"\b(?:@auxiliary_past|@being|@relative_pronoun|qu[e’'])\b")
# `, a déclaré à Lima la responsable du commerce au ministère, Mme X`: what she is stands before.
_APPOSED = pattern(
    r"(?:,? (?:@during|@circumstance|@weekday|ce @weekday) ?[^,;.:«»\"]{0,30})?"
    r" (?:l[ea] |l'|une? )(?!@institution)[^\W\d_][^,;.:«»\"]{2,90}, "
)
_APPOSED_REACH = 120
_AFTER_NAME = re.compile(r"\s?(?:[.,;»]|$)")
_LEADING = frozenset(("head_of_state", "head_of_government", "party_leader"))
_HIGH = frozenset(("president", "head_of_government", "minister", "monarch", "speaker"))


def before(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return who is described right before his verb, or of whose country it tells."""
    words = line.before(hit.start, _REACH)
    first = hit.start - len(words)
    if found := _SUBJECT.search(words):
        return _meant(line, found, first, scene)
    if townsman := townsmen.before(line, hit, scene):
        return townsman
    return scene.subject if _OWN_SIDE.search(words) else None


def answering(line: Line, hit: Hit, speaker: Person, scene: Scene) -> Person | None:
    """Return who is described right before his verb in a sentence in which another spoke before."""
    words = line.before(hit.start, _REACH)
    found = _SUBJECT.search(words)
    if not found or hit.start - len(words) + found.start() < line.start + 2:
        return None
    if found["noun"] in _POINTED:
        return across(speaker, scene)
    person = _meant(line, found, hit.start - len(words), scene, speaker)
    return None if person is speaker else person


def of_new_part(line: Line, hit: Hit, speaker: Person, scene: Scene) -> Person | None:
    """Return who is described as acting in the part of a sentence to which a later verb belongs.

    `M. X a promis du riz ; son hôte a souri, tout en rappelant que`: the host recalls it.
    """
    words = line.before(hit.start, _REACH)
    found = _NEW_PART.search(words) if _ACTS.search(words) else None
    if not found or hit.start - len(words) + found.start() < line.start + 2:
        return None
    return _meant(line, found, hit.start - len(words), scene, speaker)


def behind(line: Line, hit: Hit, scene: Scene) -> Person | None:
    """Return who is described right behind his verb: `…, a indiqué l'homme d'affaires`."""
    addressed = bool(_TO_ANOTHER.search(line.before(hit.start, _NEAR)))
    return at(line, hit.end, scene, addressed)


def at(line: Line, place: int, scene: Scene, addressed: bool = False) -> Person | None:
    """Return who is described at a place: behind `a indiqué`, `selon`, `à en croire`.

    The one told of before is `addressed` in `l'a rassuré le libéral`, and is not the liberal.
    """
    found = _FOLLOWING.match(line.folded[place : min(line.end, place + _BEHIND)])
    if found and found["party"] and not addressed and scene.subject:
        return scene.subject if scene.subject.offices else None
    return _meant(line, found, place, scene) if found else townsmen.at(line, place, scene)


def named_behind(line: Line, hit: Hit, told: list[Told]) -> Person | None:
    """Return who is named behind what he is: `…, a dit la cheffe de troupe, Mme X`."""
    if not told or told[-1].start < hit.end or hit.value.frame != "says":
        return None
    if "addressing" in hit.value.notes:
        return None
    named = next((t for t in told if t.start >= hit.end), None)
    if named is None or not named.acting or not 6 <= named.start - hit.end <= _APPOSED_REACH:
        return None
    part = line.folded.find(", ", named.start, named.end)  # `portugais, Mme X`
    gap = line.folded[hit.end : named.start if part < 0 else part + 2]
    if not _APPOSED.fullmatch(gap) or _CLAUSE.search(gap) or " " not in named.person.name:
        return None
    return named.person if _AFTER_NAME.match(line.folded, named.end) else None


def as_named(person: Person, scene: Scene) -> Person:
    """Return the only one told of by name whom an office alone may mean, else who has it."""
    side = scene.cast.side(person)
    if person.name or not side or not person.heads:
        return person
    named = [p for p in scene.told if p.name and scene.cast.side(p) in (side, "")]
    same = [p for p in named if not p.offices or not p.heads.isdisjoint(person.heads)]
    same = [p for p in same if {p.gender, person.gender} != {"m", "f"}]
    same = [p for p in same if not _leads(p, scene) or not _LEADING.isdisjoint(person.kinds)]
    fitting = [p for p in same if scene.cast.side(p)] or same
    return fitting[0] if len(fitting) == 1 else person


def _leads(person: Person, scene: Scene) -> bool:
    """Tell whether somebody told of without an office leads his state: he is no `ministre gabonais`."""
    day = scene.cast.day
    if person.offices or day is None:
        return False
    return any(term.kind in _LEADING and term.covers(day) for term in person.terms)


def _meant(
    line: Line, found: Match, first: int, scene: Scene, speaker: Person | None = None
) -> Person | None:
    """Return whom a description means that was found in words beginning at a place.

    He faces the `speaker` before, else who was spoken of; `l'intéressé` is the latter.
    """
    start, end = (first + at for at in found.span("described"))
    if _CLAUSE.search(line.text, start, end):
        return None
    if found["former"]:
        return _introduced(scene, "f" if "ancienne" in found["described"] else "m")
    if found["noun"] == "autre" and not _is_the_other(line, start, end):
        return None
    codes = {p.value.code for p in line.of("place") if start <= p.start < end and _tells(p)}
    if len(codes) == 1:
        return _of_side(codes.pop(), scene)
    if found["guest"] and not found["own"] and (guest := scene.guest()):
        return guest
    if found["host"] or found["their"]:
        hosting = found["host"] or found["noun"] in _HOSTS
        return scene.hosts[0] if hosting and scene.hosts else None
    if found["noun"] in _POINTED:
        return scene.subject
    facing = across(speaker or scene.subject, scene)
    if found["own"] or found["across"]:
        return facing
    meant = _lesser(speaker or scene.subject, facing)
    if meant and (found["noun"] or "").endswith(_RANKED):
        other = "f" if found["described"].startswith("le ") else "m"
        if meant.gender == other or _OF_TASK.search(line.text, start, end):
            return None
    return meant


def _is_the_other(line: Line, start: int, end: int) -> bool:
    """Tell whether `l'autre` is the other of two who met: not `l'autre pays`, nor beside one unknown."""
    return end - start == len("l'autre") and not _THE_ONE.search(line.folded, line.start, start)


def _introduced(scene: Scene, gender: str) -> Person | None:
    """Return whom a sentence before tells of first or last: `reçu par M. Y. L'ancien pilote a dit`."""
    latest = [t for t in scene.latest if t.person.gender in ("", gender)]
    new = {t.person for t in latest if t.mention and t.mention == t.person.mentions[0]}
    last = list(dict.fromkeys(t.person for t in latest))
    if len(new) == 1 and len(last) > 1:
        return new.pop()
    others = [p for p in last if p is not scene.subject]
    return others[0] if len(others) == 1 else last[0] if len(last) == 1 else None


def _tells(place: Hit) -> bool:
    return place.value.kind == "demonym"


def _of_side(code: str, scene: Scene) -> Person | None:
    """Return the only one told of who is of a side, else the only one whose side is not known.

    Else the only one who stands for an organisation: `l'économiste bulgare` may lead the IMF.
    """
    known = [p for p in scene.told if p.name]
    fitting = [p for p in known if scene.cast.is_of(p, code)]
    fitting = fitting or [p for p in known if p.offices and not scene.cast.side(p)]
    fitting = fitting or [p for p in known if parties.is_organisation(scene.cast.side(p))]
    met = [p for p in fitting if p in scene.paired]
    fitting = met or fitting
    return fitting[0] if len(fitting) == 1 else None


def across(person: Person | None, scene: Scene) -> Person | None:
    """Return who faces somebody: in the encounter last told, else the last told of another side."""
    facing = scene.opposite(person)
    if facing or person is None:
        return facing
    side = scene.side(person)
    others = (p for p in reversed(scene.told) if p is not person and p.name and _takes_part(p))
    return next((p for p in others if scene.side(p) not in ("", side)), None)


def _takes_part(person: Person) -> bool:
    """Tell whether somebody is told of other than by what is his: `un message de M. X`."""
    return any(mention.preposition != "de" for mention in person.mentions)


def _lesser(one: Person | None, other: Person | None) -> Person | None:
    """Return of two who face each other the one of no high office, else the second."""
    if one and other and not _is_high(one) and _is_high(other):
        return one
    return other


def _is_high(person: Person) -> bool:
    return not _HIGH.isdisjoint(person.heads)
