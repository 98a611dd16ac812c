"""Encounters told without a word for them: `À X, il a réclamé …`, `Avec Y, il a été question`.

They count only once an article has told of a meeting, or has announced one without its people
(`une séance de travail en ligne`): then whoever speaks to whom has met him. What is told as said or
handed over in somebody's presence counts in any article.
"""

from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from ..words import Hit
from . import at_home, leaving, presence
from .encounter import Encounter
from .event import Event
from .presence import Pair

# `À X, il a réclamé`, `Face à X, Y a dit`: somebody spoken to opens a sentence.
_OPENING = pattern(r"[«\"' -]{0,4}@facing\s")
# `Avec X, il a été surtout question de`, `les échanges ont porté sur`.
_QUESTION = pattern(
    r"\b(?:il a ete (?:surtout )?question|on a parle|(?:la |les |l')(?:@talks_noun|@audience_noun))\b"
)
_TO = pattern(r"\s{0,3}(?:@linking_adverb )?")
# `Les deux ministres ont évoqué`: who they are was told before; a group is named as its office.
_BOTH = pattern(
    r"(?:[^,;.:]{3,40}, ){0,2}les deux (?:(?P<minister>@ministers)|(?P<president>@presidents)"
    r"|(?P<head_of_government>@heads_of_government)|@people_noun|@notables)\b"
)
# `lui a confirmé`, `lui a ensuite promis`; whoever said so stands right behind it.
_TO_HIM = pattern(r"\blui (?:@auxiliary_past) (?:\w+ment |@linking_adverb )?$")
# `X, ancien pilote, lui a `: between who said so and his verb.
_SUBJECT = pattern(
    r"(?:,[^,;.:«»]{2,90})?,?\s(?:@linking_adverb )?lui @auxiliary_past (?:\w+ment |@linking_adverb )?"
)
# `celui-ci a dit son soutien, après l'entretien que le président a accordé à Y`: another acts.
_OTHER_ACTS = pattern(r"\b(?:que |qu'|dont |ou )(?:le |la |les |l'|@possessive )")
_NEXT_TO = 9  # characters from such a verb to who said so
# `Les deux hommes, dont la querelle est vieille, n'ont pas prévu de se parler`.
_NEVER = pattern(
    r"s?(?:,? (?:dont|que|qu'|qui|lesquels) [^;:.«»]{2,90}?,)? ?"
    r"n(?:e |')(?:@auxiliary_past |@being |s'@being_imperfect |se |@modal |@modal_imperfect )"
)
# `devait s'entretenir avec X ; son vol est parti avant`.
_WAS_TO = pattern(r"\b@modal_imperfect\b")


def find(line: Line, told: list[Told], pending: Event | None, scene: Scene) -> list[Encounter]:
    """Return the encounter that a sentence implies by who speaks to whom; none or one.

    `pending` is an event that the article announced without its people.
    """
    announced = None if scene.meetings else pending
    if any(hit.value.kind == "letter" for hit in line.of("cue")):
        return []
    host = scene.hosts[0] if scene.hosts else scene.subject
    if announced and host and (met := leaving.visited(line, told, announced, host, scene)):
        return met
    if not scene.meetings:
        both = _both(line, scene)
        if both and not presence.is_from_afar(line):
            return [presence.encounter(line, both, announced, _is_to_come(line))]
    if told and (received := leaving.find(line, told, pending, scene)):
        met = presence.encounter(line, (received[0], received[1]), announced, planned=False)
        return [met._replace(host="one")]
    if there := at_home.pair(line, told, scene):
        return [
            presence.encounter(line, there, announced, _is_to_come(line))._replace(host="other")
        ]
    before = presence.implied(line, told, scene)
    if before and not presence.is_from_afar(line):
        return [presence.encounter(line, before, announced, _is_to_come(line))]
    if there := presence.where(line, told, scene):
        return [there]
    if not told or not (scene.meetings or announced):
        return []
    pair = _opened(line, told, scene) or _spoken(line, told) or _spoken_to_him(line, told, scene)
    if not pair and announced and not _WAS_TO.search(line.folded, line.start, line.end):
        pair = _faced(told)
    sides = [scene.side(person) for person in pair or ()]
    if not pair or "" in sides or len(set(sides)) < 2 or presence.is_from_afar(line):
        return []
    return [presence.encounter(line, pair, announced, announced is not None and announced.planned)]


def to_one(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of whom a sentence opens with, one of several met as told before.

    `X a rencontré plusieurs ministres. À Y, il a réclamé …`
    """
    pair = _opened(line, told, scene) if told and line.of("speech") else None
    sides = [scene.side(person) for person in pair or ()]
    if not pair or "" in sides or len(set(sides)) < 2 or presence.is_from_afar(line):
        return []
    return [presence.encounter(line, pair, None, planned=False)]


def _both(line: Line, scene: Scene) -> Pair | None:
    """Return the two of whom a sentence says that they spoke together: `les deux ministres ont …`.

    They are the last two people told of who are of two sides and bear such an office.
    """
    both = _BOTH.match(line.folded, line.start, min(line.end, line.start + 90))
    if not both or _NEVER.match(line.folded, both.end()):
        return None
    if not any(hit.start > both.end() for hit in line.of("speech")):
        return None
    couple = scene.couple({both.lastgroup} if both.lastgroup else None)
    return (couple[0], couple[1]) if couple else None


def _is_to_come(line: Line) -> bool:
    """Tell whether the first verb of saying of a sentence is in the future."""
    first = next(iter(line.of("speech")), None)
    return first is not None and first.value.tense == "future"


def _opened(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return the two who met where a sentence opens with the person spoken to."""
    first = told[0]
    named = first.mention is not None and first.person.names and not first.acting
    if not named or first.start > line.start + 8:
        return None
    speech = line.of("speech")
    if first.preposition == "a" and not speech:
        return None
    if not _OPENING.match(line.folded, line.start, line.end):
        return None
    side = scene.side(first.person)
    facing = next((t for t in told[1:] if t.acting and scene.side(t.person) != side), None)
    main = scene.protagonist(clearly=True) if facing and facing.mention is None else None
    speaker = main or (facing.person if facing else scene.protagonist() or scene.subject)
    if speaker is None or speaker is first.person:
        return None
    telling = speech or _QUESTION.search(line.folded, line.start, line.end)
    return (speaker, first.person) if telling else None


def _faced(told: list[Told]) -> Pair | None:
    """Return whom the sentence after an announced talk names: one acting, one addressed."""
    named = [t for t in told if t.person.names]
    speaker = next((t for t in named if t.acting), None)
    if speaker is None:
        return None
    facing = (
        t
        for t in named
        if t.start >= speaker.end and t.preposition in ("a", "avec") and _is_known(t.person)
    )
    hearer = next(facing, None)
    return (speaker.person, hearer.person) if hearer else None


def _is_known(person: Person) -> bool:
    """Tell whether more than the name of somebody is known: `à Bir Seba` may be a place."""
    return bool(person.offices or person.codes or person.terms)


def _spoken(line: Line, told: list[Told]) -> Pair | None:
    """Return the two who met where one is said to tell, ask or answer the other."""
    spoken_to = [t for t in told if t.preposition == "a"]
    if not spoken_to:
        return None
    for hit in line.of("speech"):
        if not _is_to_face(line, hit):
            continue
        speaker = next((t for t in reversed(told) if t.end <= hit.start and t.acting), None)
        later = (t for t in spoken_to if t.start >= hit.end)
        hearer = next((t for t in later if _TO.fullmatch(line.folded, hit.end, t.start)), None)
        if speaker is None or hearer is None or speaker.person is hearer.person:
            continue
        if _OTHER_ACTS.search(line.folded, speaker.end, hit.start):
            continue
        if speaker.person.names and hearer.person.names:
            return speaker.person, hearer.person
    return None


def _spoken_to_him(line: Line, told: list[Told], scene: Scene) -> Pair | None:
    """Return the two of whom one says a thing to whom the text was about: `…, lui a confirmé X`.

    Who acts in the clause before is meant first: `X s'est dit inquiet ; Y lui a répondu`.
    """
    if line.folded.find("lui ", line.start, line.end) < 0:
        return None
    asked = {hit.start for hit in line.of("speech") if hit.value.frame == "asks"}
    for hit in line.of("speech"):
        if hit.value.tense != "participle" or not _is_to_face(line, hit):
            continue
        to_him = _TO_HIM.search(line.before(hit.start, 30))
        if not to_him or hit.start in asked:
            continue  # `lui a demandé de venir`: by a letter, as well
        behind = (t for t in told if hit.end <= t.start + 3 < hit.end + _NEXT_TO)
        speaker = next((t for t in behind if t.acting and t.mention), None)
        speaker = speaker or _whose_verb(line, told, hit.start)
        there = _in_clause_before(line, told, speaker, scene) if speaker else None
        hearer = there or scene.subject
        if speaker is None or hearer in (None, speaker.person):
            continue
        if not (hearer.names and _is_known(hearer)):
            continue
        if speaker.mention.name or speaker.person in scene.told:
            return speaker.person, there or _or_main(hearer, speaker.person, scene)
    return None


def _in_clause_before(line: Line, told: list[Told], speaker: Told, scene: Scene) -> Person | None:
    """Return who acts in a clause that ends before the speaker's, of another side.

    `X a cédé ; Y lui a dit`, `X est allé à Rome, où Y lui a dit`.
    """
    where = speaker.preposition == "ou"
    stop = speaker.start if where else line.folded.rfind(";", line.start, speaker.start)
    before = [t for t in told if t.acting and (t.mention or where) and t.end <= stop]
    found = before[-1].person if before else None
    return found if found and scene.are_of_two_sides(found, speaker.person) else None


def _or_main(hearer: Person, speaker: Person, scene: Scene) -> Person:
    """Return who is spoken to: of two from abroad neither, but he of home whom the page is about.

    `À Bichkek, le Kirghiz X lui a offert`, behind what he was told by another on his journey.
    """
    home = scene.cast.home
    if home in ("", scene.side(hearer), scene.side(speaker)):
        return hearer
    known = (scene.protagonist(clearly=True), *scene.paired)
    return next((p for p in known if p and scene.side(p) == home), hearer)


def _whose_verb(line: Line, told: list[Told], at: int) -> Told | None:
    """Return who is named right before a verb, as its subject: `Le président X lui a rappelé`."""
    before = next((t for t in reversed(told) if t.end <= at), None)
    if before is None or not before.acting or not before.mention:
        return None
    return before if _SUBJECT.fullmatch(line.folded, before.end, at) else None


def _is_to_face(line: Line, hit: Hit) -> bool:
    """Tell whether a verb of saying may be said of those who met: no praise, no charge, no quote."""
    if hit.value.frame == "praises" or hit.value.act == "ACCUSE":
        return False
    before = line.text[line.start : hit.start]
    return before.count("«") <= before.count("»")
