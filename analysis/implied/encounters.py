"""Encounters of a page that its words do not tell but much speaks for."""

from collections import Counter

from ..lexicon import Trigger
from ..meetings import tense
from ..meetings.encounter import Encounter
from ..meetings.event import Event
from ..meetings.voice import TO_COME
from ..patterns import pattern
from ..people.lines import Line
from ..people.offices import ENVOYS
from ..people.person import Person
from . import signs
from .fellows import fellows_of, is_in_turn
from .pairs import Page, Pair, Standing, pairs, standing

# The least probability of an encounter: where a page tells of another, where of none, and where
# people speak in turn.
ENOUGH, ALONE, IN_TURN = 0.5, 0.65, 0.75
SERIES = 3  # encounters of one person, from which on each needs no stronger signs
RULE = "implied"
# `lui ouvrira son palais`, `a fait entrer X`: the subject is the host.
_HOSTS = pattern(r"\b@hosting\b")
# `a été retenu à déjeuner`, `introduit auprès de X`, `est venu saluer X`: the subject is the guest.
_HOSTED = pattern(
    r"(?:^|[,;:]\s{0,2}|\bete )(?:\w+ment )?@hosted\b|\b@being (?:\w+ment )?@hosted\b(?! avec)"
    r"|\b@being (?:\w+ment |@linking_adverb )?@coming_to\b(?! vers)|\b@calling_on\b"
)
# `à la tribune de l'ONU`, `une pluie de réactions`: who speaks after another has not met him.
# `où l'attendaient X et Y`: the subject is behind.
_INVERTED = pattern(r"\bou (?:l'|les |la |lui |leur )$")
_SPEECHES = pattern(r"\b@speeches\b")
_FACING = {"one": "other", "other": "one"}
_TRIGGER = Trigger("(se voir)", "talk", "", "implied", "")


def find(page: Page) -> list[Encounter]:
    """Return the encounters that are likely though no word of encounter tells of them, by sentence.

    Of each pair of people it is the one in the sentence that speaks most for it. Its rule is
    `implied`, the page's other encounters are those that words tell.
    """
    stands = standing(page)
    best: dict[frozenset[int], tuple[float, Pair]] = {}
    for pair in pairs(page, stands):
        likely = signs.probability(signs.features(pair, page, stands))
        if likely > ENOUGH and likely > best.get(pair.people, (0.0, pair))[0]:
            best[pair.people] = likely, pair
    ranked = sorted(best.values(), key=lambda likely: -likely[0])
    kept = _without_rivals([pair for _, pair in ranked], stands)
    chosen = kept if page.found else _sure(page, kept, {p.people: likely for likely, p in ranked})
    met = _without_fellows([pair for pair in chosen if not _are_in_turn(pair)])
    groups = [group for group in _at_once(met) if _may_meet(group, stands)]
    found = [_encounter(group[0], *_sides(group)) for group in groups]
    return sorted(found, key=lambda encounter: encounter.sentence)


def reasons(page: Page, encounter: Encounter) -> list[tuple[str, float]]:
    """Return the signs of an encounter that was found so, with the log-odds of each, strongest first.

    Of several who met at once they are those of the first pair.
    """
    told = page._replace(found=[e for e in page.found if e.rule != RULE])
    stands = standing(told)
    people = frozenset(person.number for person in encounter.people)
    pair = next(p for p in pairs(told, stands) if p.people <= people and p.line is encounter.line)
    known = signs.weights()
    found = {
        name: known[name] * value
        for name, value in signs.features(pair, told, stands).items()
        if name in known
    }
    return sorted(found.items(), key=lambda sign: -abs(sign[1]))


def _without_rivals(chosen: list[Pair], stands: Standing) -> list[Pair]:
    """Return the pairs, likeliest first, without those that a likelier one of a newcomer rules out.

    Of whom a sentence names alone it tells but one encounter: `À la Primature, X attendait Y. Z a
    suivi`. And two who met the same third came to him, not to one another.
    """
    kept: list[Pair] = []
    met = set(stands.paired)
    for pair in chosen:
        if pair.near or not (_has_rival(pair, kept) or _met_a_third(pair, met)):
            kept.append(pair)
            met.add(pair.people)
    return kept


def _has_rival(pair: Pair, kept: list[Pair]) -> bool:
    """Tell whether the sentence has whom it names alone meet somebody else."""
    return any(k.near is None and k.there is pair.there for k in kept)


def _met_a_third(pair: Pair, met: set[frozenset[int]]) -> bool:
    """Tell whether both of a pair met the same third."""
    first, second = ({n for two in met if one in two for n in two} for one in pair.people)
    return bool(first & second - pair.people)


def _sure(page: Page, chosen: list[Pair], likely: dict[frozenset[int], float]) -> list[Pair]:
    """Return the pairs of a page without a word of encounter that are likely enough by themselves.

    Or that are of one who goes from one encounter to the next: `Le président X lui a rappelé`, `Y
    lui a montré le port`, `L'après-midi, c'est Z qui`. Not so where they but speak in turn.
    """
    named = [pair for pair in chosen if pair.one.names and pair.other.names]
    often = Counter(number for pair in named for number in pair.people)
    series = {pair.people for pair in named if any(often[n] >= SERIES for n in pair.people)}
    sure = [pair for pair in chosen if likely[pair.people] > ALONE or pair.people in series]
    if sure and any(_SPEECHES.search(n.folded, n.start, n.end) for n in page.lines):
        return [pair for pair in chosen if likely[pair.people] > IN_TURN]
    return sure


def _without_fellows(chosen: list[Pair]) -> list[Pair]:
    """Return the pairs, likeliest first, without those who met a third rather than one another.

    `Lui ont rendu visite X et Y`: both met him.
    """
    kept: list[Pair] = []
    for pair in chosen:
        met = [
            k.people - pair.people for k in kept if k.line is pair.line and k.people & pair.people
        ]
        if len(met) == len(set(met)):
            kept.append(pair)
    return kept


def _are_in_turn(pair: Pair) -> bool:
    """Tell whether two envoys met a third one after the other."""
    return signs.are_envoys(pair) and is_in_turn(pair.line)


def _at_once(met: list[Pair]) -> list[list[Pair]]:
    """Return the pairs in groups that met at once: envoys of one sentence, and who received them.

    `Ont remis leurs lettres de créance à X les ambassadeurs Y et Z`: one encounter, and so are the
    pairs of `X et Y ont entraîné Z au coin du feu`.
    """
    several = {pair.line.number for pair in met if signs.are_envoys(pair)}
    fellows = fellows_of(met)
    groups: dict[int | frozenset[int], list[Pair]] = {}
    for pair in met:
        envoys = ENVOYS & (pair.one.heads | pair.other.heads)
        ceremony = pair.line.number in several and envoys
        joint = fellows.get(pair.line.number, frozenset()) & pair.people
        groups.setdefault(pair.line.number if ceremony or joint else pair.people, []).append(pair)
    return list(groups.values())


def _may_meet(met: list[Pair], stands: Standing) -> bool:
    """Tell whether those of a group are no ambassadors who came to a third, not to one another.

    Two did so, and more of whom one has met somebody, as words tell.
    """
    if not all("ambassador" in pair.one.heads & pair.other.heads for pair in met):
        return True
    return len(met) > 1 and not any(stands.met[number] for pair in met for number in pair.people)


def _sides(met: list[Pair]) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
    """Return those of some pairs who received, and those who came: the envoys, who act together."""
    people = dict.fromkeys(person for pair in met for person in (pair.one, pair.other))
    fellows = next(iter(fellows_of(met).values()), frozenset())
    hosts = tuple(p for p in people if not ENVOYS & p.heads and p.number not in fellows)
    if len(met) == 1 or not hosts:
        return tuple(people)[:1], tuple(people)[1:]
    return hosts, tuple(person for person in people if person not in hosts)


def _encounter(pair: Pair, one: tuple[Person, ...], other: tuple[Person, ...]) -> Encounter:
    """Return the encounter of those of two sides as the sentence of a pair of them tells it."""
    line, at = pair.line, pair.there.start
    mode = next(
        (hit.value.value for hit in line.of("cue") if hit.value.kind == "mode"), "in_person"
    )
    planned = _is_to_come(line, at)
    event = Event(at, at, _TRIGGER, planned=planned, mode=mode)
    status = "planned" if planned else "held"
    host = _host(pair) if one == (pair.one,) and mode == "in_person" else ""
    return Encounter(line, event, one, other, host, mode, status, RULE)


def _host(pair: Pair) -> str:
    """Return which of a pair received the other, "" where no words of receiving tell."""
    line = pair.line
    span = tense.clause(line, pair.there.start)
    hosted = _HOSTED.search(line.folded, *span)
    told = hosted or _HOSTS.search(line.folded, *span)
    subject = _subject(pair, span[0], told.start()) if told else ""
    return _FACING.get(subject, "") if hosted else subject


def _subject(pair: Pair, start: int, at: int) -> str:
    """Return which of a pair is the subject of a verb: the last before it that may be, or a pronoun.

    It is neither where both act together.
    """
    acting = [
        (name, told)
        for name, told in (("one", pair.near), ("other", pair.there))
        if told and told.acting and told.start >= start
    ]
    if _INVERTED.search(pair.line.before(at, 8)):
        return next((name for name, told in acting if told.start > at), "")
    before = sorted((told.start, name, told) for name, told in acting if told.start < at)
    if len(before) > 1 and before[-1][2].preposition == "et":
        return ""  # `X et Y ont ouvert le bal`: both
    if before:
        return before[-1][1]
    if pair.near is None:
        return "one"
    return acting[0][0] if len(acting) == 1 else ""


def _is_to_come(line: Line, at: int) -> bool:
    """Tell whether a sentence sets what it tells at a place in the future."""
    span = tense.clause(line, at)
    ahead = any(hit.value.kind == "future" for hit in line.of("cue")) or bool(
        TO_COME.search(line.folded, line.start, line.end)
    )
    return tense.is_future(line, *span) or (ahead and not tense.is_past(line, *span))
