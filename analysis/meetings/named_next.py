"""Whom a page names next of those whom somebody meets: `Mercredi : X et Y`, `X figure aussi à son agenda`.

Or who has come to its host as another did: `X, autre visiteur de l'après-midi, a plaidé`; or whom he
saw, as words between commas tell: `À X, croisé peu après, il a promis`.
"""

from ..needles import rare
from ..patterns import pattern
from ..people.lines import Line
from ..people.person import Person
from ..people.scene import Scene, Told
from . import listing, presence
from .encounter import Encounter

# ` figure lui aussi dans son agenda`, ` est inscrite à son programme de jeudi`.
_ON_AGENDA = rare(
    r",? (?:figure|figurent|figurera|figureront|est|sont|sera|seront)(?:,? (?:\w+|lui aussi|elle aussi),?)?"
    r"(?: inscrite?s?| prevue?s?| attendue?s?| couchee?s?)? (?:a|dans|sur) (?:son|leur) @agenda_noun\b"
)
# `, autre visiteur de l'après-midi,`, `, dernière invitée du jour,`.
_VISITOR = rare(
    r", (?:autre|dernier|derniere|@ordinal|unique|seule?) (?:\w+ )?(?:visiteu(?:r|se)|invitee?|convive)\b"
    r"(?: etrang\w+)?(?: (?:d[eu']|de l[a']) ?(?:la |l')?(?:@day_part))?,"
)
# `Mercredi : `, `Jeudi matin, place à la `, `Le lendemain, ce sera le tour du `: before whom it names.
_DAY = pattern(
    r"\W{0,4}(?:@weekday(?: (?:matin|midi|apres-midi|soir))?|@when_aside|le \d{1,2})(?: ?: |, )"
    r"(?:(?:ce sera |ce fut |c'est )?(?:place|au tour|le tour) )?(?:a |au |d'|du |de |aux |avec )?(?:la |l'|le )?"
)
# `, chacun son quart d'heure.`, ` dans le même salon.`: behind them, without a verb.
_TO_END = pattern(
    r"(?:,? (?:chacune?|tous|toutes|une?|pour|dans|en|au|vers|entre|puis|autour|tete-a-tete)\b"
    r"(?: (?!(?:@auxiliary_past|@auxiliary_pluperfect|@being|@being_future|qui|que|se|\w{3,12}(?:ra|ront|ait|aient))\b)[\w'-]+){0,6})?\W{0,4}"
)
# `, vu dans la foulée, `, `, rencontrée jeudi dans un couloir, `: behind whom a sentence opens with.
_SEEN = pattern(
    r", (?:\w+ment |@linking_adverb )?@seen_there\b(?! (?:comme|par|en (?:19|20)))[^.;:,«»]{1,50}, "
    r"(?:il|elle|(?:le |la |l'|m\. |mme )?(?=[a-z]))"
)
_AT_OPENING = 8  # characters of `Au`, `À la` before who is told of first
_BACK = 3  # sentences back in which the encounter is told to which a day adds others


def find(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounters with those whom a sentence names next."""
    if (
        not told
        or line.kind not in ("body", "lead")
        or any(h.value.kind == "cancelled" for h in line.of("cue"))
    ):
        return []
    return _on_agenda(line, told, scene) or _visitor(line, told, scene) or _seen(line, told, scene)


def _on_agenda(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter to come with whom somebody's agenda has: not `ne figure pas`."""
    who = next((t for t in told if t.acting and t.mention and line.match(_ON_AGENDA, t.end)), None)
    main = scene.subject if scene.subject and scene.meetings[scene.subject.number] else None
    main = main or scene.protagonist()
    if who is None or main is None or not scene.are_of_two_sides(main, who.person):
        return []
    return [_encounter(line, who, main, planned=True)]


def _visitor(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter of the host told of before with one more of his visitors."""
    who = next((t for t in told if t.acting and t.mention and line.match(_VISITOR, t.end)), None)
    if who is None or scene.has_met(who.person):
        return []
    host = scene.hosts[0] if scene.hosts else _followed(scene, scene.side(who.person))
    if host is None or not scene.are_of_two_sides(host, who.person):
        return []
    return [_encounter(line, who, host, planned=False)._replace(host="one")]


def by_day(line: Line, told: list[Told], found: list[Encounter], scene: Scene) -> list[Encounter]:
    """Return the encounters with those whom a sentence without a verb names behind a day.

    They are told of as those `found` a little before: held or to come, of the same person.
    """
    last = found[-1] if found and told and told[0].mention else None
    if last is None or line.number - last.sentence > _BACK or line.kind not in ("body", "lead"):
        return []
    if not _DAY.fullmatch(line.folded, line.start, told[0].start):
        return []
    met = listing.listed_from(told[0], line, told)
    if not _TO_END.fullmatch(line.folded, met[-1].end, line.end):
        return []
    if any(hit.start >= met[-1].end for hit in (*line.of("verb"), *line.of("speech"))):
        return []
    main = _of_series(found, last, scene)
    return [
        _encounter(line, t, main, last.status == "planned")
        for t in met
        if main and t.person not in last.people and scene.are_of_two_sides(main, t.person)
    ]


def _of_series(found: list[Encounter], last: Encounter, scene: Scene) -> Person | None:
    """Return who of the last encounter met others before, else who is of home."""
    often = [p for p in last.people if sum(p in e.people for e in found) > 1]
    home = [p for p in last.people if scene.side(p) == scene.cast.home]
    return next(iter(often if len(often) == 1 else home or last.one), None)


def _seen(line: Line, told: list[Told], scene: Scene) -> list[Encounter]:
    """Return the encounter with whom a sentence opens, who was seen, as it tells, and spoken to."""
    first = told[0]
    if first.preposition != "a" or not first.mention or first.start > line.start + _AT_OPENING:
        return []
    if (
        not _SEEN.match(line.folded, first.end, line.end)
        or any(w.year for w in line.times)
        or not line.of("speech")
    ):
        return []
    side = scene.side(first.person)
    acting = (t.person for t in told[1:] if t.acting and scene.side(t.person) not in ("", side))
    main = next(acting, None) or _followed(scene, side)
    if main is None or not scene.are_of_two_sides(main, first.person):
        return []
    return [_encounter(line, first, main, planned=False)]


def _followed(scene: Scene, side: str) -> Person | None:
    """Return whom a page follows who is not of a side: who met most, or met somebody last, is of home."""
    main = scene.protagonist(clearly=True)
    known = [p for p in (main, *scene.paired) if p] or [
        *(p for p in reversed(scene.told) if p.names and scene.side(p) == scene.cast.home),
        *(p for p in reversed(scene.told) if p.names and (p.offices or p.terms)),
    ]
    return next((p for p in known if scene.side(p) not in ("", side)), None)


def _encounter(line: Line, who: Told, main: Person, planned: bool) -> Encounter:
    """Return the encounter of whom the page follows with somebody, told where he is named."""
    met = presence.encounter(line, (main, who.person), None, planned)
    return met._replace(event=met.event._replace(start=who.start, end=who.start))
