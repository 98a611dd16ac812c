"""Signs for and against an encounter of two people: features of their sentence and page.

The weights stand in `words/signs.csv`; they are log-odds of a logistic regression, learned by
`tests/learned.py` from the pairs of `tests/gold/pairs.csv`, whose encounters readers had marked.
"""

import re
from functools import cache
from math import exp

from .. import words
from ..dates import NEAR_DAYS
from ..patterns import pattern
from ..people.lines import Line
from ..people.offices import ENVOYS
from ..people.person import RANK_UNKNOWN
from ..words import Lexicon, Term
from . import passages
from .pairs import Page, Pair, Standing

# The sets of `words/grammar.csv` looked for around the two; each is a feature by the same name.
_WORDS = (
    "sign_accusation", "sign_denial", "sign_earlier", "sign_letter", "sign_saying", "sign_together",
    "sign_signature", "sign_turn", "sign_room", "sign_meal", "sign_line", "sign_visitor",
    "sign_duration", "sign_gathering", "sign_pronoun", "sign_witness",
)  # fmt: skip
_HOURS = re.compile(r"\d(?<!\w\d)\d? ?h(?:eures)?\b")
# Signs that say more together than each for itself.
_BOTH = {
    "alone_in_turn": ("alone", "turn", "encounter_before"),
    "alone_visitor": ("alone", "visitor"),
    "alone_then_speaks": ("alone", "speaks_soon"),
    "announced_alone": ("alone", "announced"),
    "company_day": ("company", "weekday"),
}
_CLAUSE = pattern(r"\b(?:que|qu'|si)\b")
_STOP = pattern(r"[;:.]")
_QUOTES = frozenset('«»"')
_COMPANY = frozenset(("avec", "et avec", "aupres", "chez", "devant", "face", "entre"))
_CLOSE, _NEAR = 12, 60  # characters between two names
_BEFORE, _AFTER = 90, 120  # characters around the names in which words speak of them
_SOON = 500  # characters behind a sentence in which somebody goes on to speak
_LOW, _OFTEN, _FAR = 6, 6, 5


@cache
def weights() -> dict[str, float]:
    """Return the log-odds that each feature adds, `bias` that of none."""
    return {row["feature"]: float(row["weight"]) for row in words.rows("signs")}


def probability(found: dict[str, float]) -> float:
    """Return how likely two people met, from 0 to 1, by their features.

    >>> probability({}) < 0.5
    True
    """
    known = weights()
    odds = known["bias"] + sum(known.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + exp(-odds))


def features(pair: Pair, page: Page, stands: Standing) -> dict[str, float]:
    """Return the features of a pair with their values, 0 to 1; those that are 0 are left out."""
    found = {
        **_of_words(pair),
        **(_of_two(pair, page) if pair.near else _of_one(pair)),
        **_of_sentence(pair.line, stands),
        **_of_speech(pair, page, stands),
        **_of_page(pair, page, stands),
        **passages.features(pair, page, stands),
    }
    found |= {name: all(map(found.get, parts)) for name, parts in _BOTH.items()}
    return {name: float(value) for name, value in found.items() if value}


def are_envoys(pair: Pair) -> bool:
    """Tell whether both of a pair are envoys, of whom each has come to a third."""
    return bool(pair.one.heads & pair.other.heads & ENVOYS)


def _of_words(pair: Pair) -> dict[str, float]:
    """Return which kinds of words stand around the two."""
    line = pair.line
    first, last = _span(pair)
    around = line.folded[max(line.start, first - _BEFORE) : min(line.end, last + _AFTER)]
    found = {hit.layer for hit in _vocabulary().scan(around)}
    if _HOURS.search(around):
        found.add("sign_duration")
    return {name.removeprefix("sign_"): name in found for name in _WORDS}


@cache
def _vocabulary() -> Lexicon:
    """Return the words of all sets, each in the layer of its set."""
    return Lexicon(Term(word, name, None) for name in _WORDS for word in words.grammar(name))


def _span(pair: Pair) -> tuple[int, int]:
    """Return where the names of a pair begin and end in the text."""
    near = pair.near or pair.there
    return min(near.start, pair.there.start), max(near.end, pair.there.end)


def _of_two(pair: Pair, page: Page) -> dict[str, float]:
    """Return how two names of one sentence stand to one another."""
    near = pair.near or pair.there
    first, last = (near, pair.there) if near.start <= pair.there.start else (pair.there, near)
    gap = pair.line.folded[first.end : last.start]
    return {
        "close": len(gap) < _CLOSE,
        "near": _CLOSE <= len(gap) < _NEAR,
        "company": first.acting and last.preposition in _COMPANY,
        "addressed": first.acting and last.preposition == "a",
        "first_owner": first.preposition == "de",
        "coordinate": last.preposition == "et" and len(gap) < _NEAR,
        "stop_between": bool(_STOP.search(gap)),
        "clause_between": bool(_CLAUSE.search(gap)),
        "quoted": bool(_QUOTES & set(gap)),
        "both_owned": first.preposition == last.preposition == "de",
        "fellows": are_envoys(pair),
        "three_sides": len(_sides(pair, page)) > 2,
        "nameless": not (pair.one.names and pair.other.names),
    }


def _sides(pair: Pair, page: Page) -> set[str]:
    """Return the sides that the sentence of a pair names."""
    return {page.cast.side(told.person) for told in page.told[pair.line.number]} - {""}


def _of_one(pair: Pair) -> dict[str, float]:
    """Return how somebody is named in whose sentence nobody of another side is."""
    told, line = pair.there, pair.line
    mention = told.mention
    return {
        "alone": 1,
        "alone_owner": told.preposition == "de",
        "alone_introduced": bool(mention and mention.name and (mention.offices or mention.codes)),
        "alone_new": bool(mention)
        and mention is min(pair.other.mentions, key=lambda m: m.start, default=None),
        "alone_behind": told.start > line.start + 5,
        "alone_nameless": not pair.other.names,
    }


def _of_sentence(line: Line, stands: Standing) -> dict[str, float]:
    """Return what else the sentence tells: a day, a place, a cue, an encounter before it."""
    kinds = {words.kind for words in line.times} - {"week", "weekend"}
    cues = {hit.value.kind for hit in line.of("cue")}
    return {
        "weekday": not kinds.isdisjoint(NEAR_DAYS),
        "date": "date" in kinds,
        "year": any(words.year for words in line.times),
        "no_time": not kinds,
        "place": bool(line.of("place") or line.of("seat")),
        "announced": stands.announced < line.number,
        "letter_cue": "letter" in cues,
        "arrival_cue": "arrival" in cues,
        "future_cue": "future" in cues,
        "together_cue": "together" in cues,
        "after_encounter": line.number - 1 in stands.encounters,
        "encounter_before": min(stands.encounters, default=line.number) < line.number,
    }


def _of_speech(pair: Pair, page: Page, stands: Standing) -> dict[str, float]:
    """Return who of the two speaks: in the sentence, behind it, anywhere on the page."""
    line, one, other = pair.line, pair.one, pair.other
    here = [s for s in page.spoken if line.start <= s.start < line.end]
    soon = [s for s in page.spoken if line.end <= s.start < line.end + _SOON]
    one_speaks = one.number in stands.speakers
    other_speaks = other.number in stands.speakers
    return {
        "speaks_here": any(one in s.speakers or other in s.speakers for s in here),
        "third_speaks": any(one not in s.speakers and other not in s.speakers for s in here),
        "in_content": any(_is_content(s.speakers, s.start, s.end, pair) for s in here),
        "speaks_soon": any(other in s.speakers for s in soon),
        "one_speaks": one_speaks,
        "other_speaks": other_speaks,
        "both_speak": one_speaks and other_speaks,
    }


def _is_content(speakers: tuple, start: int, end: int, pair: Pair) -> bool:
    """Tell whether one of the two is named in what the other says."""
    if pair.near is None:
        return False
    return (pair.one in speakers and start <= pair.there.start < end) or (
        pair.other in speakers and start <= pair.near.start < end
    )


def _of_page(pair: Pair, page: Page, stands: Standing) -> dict[str, float]:
    """Return how the two stand on their page, and their ranks to one another."""
    one, other = pair.one, pair.other
    low, high = sorted((one.rank, other.rank))
    told = stands.told
    return {
        "one_often": min(told[one.number], _OFTEN) / _OFTEN,
        "other_often": min(told[other.number], _OFTEN) / _OFTEN,
        "both_once": told[one.number] == told[other.number] == 1,
        "one_met": min(stands.met[one.number], 3) / 3,
        "other_met": min(stands.met[other.number], 3) / 3,
        "no_encounter": not page.found,
        "encounters": min(len(page.found), 4) / 4,
        "rank_apart": min(high - low, _FAR) / _FAR if high < RANK_UNKNOWN else 0,
        "rank_unknown": high == RANK_UNKNOWN,
        "rank_low": high > _LOW,
        "ambassador": "ambassador" in one.heads or "ambassador" in other.heads,
        "home": page.cast.home in (page.cast.side(one), page.cast.side(other)),
    }
