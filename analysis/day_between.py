"""Idioms of several words with a day between them: `a dîné mardi chez X`, `a pris, hier, congé de`.

The vocabulary has them without; here the words about a day are read once more without it.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from . import lexicon
from .patterns import pattern
from .words import Hit, Lexicon

Cut = tuple[int, int]
_REACH = 60  # characters that an idiom has at most on either side of a day
_DATE = r"le \d{1,2}(?:er)? @month(?: (?:19|20)\d\d)?"
_TIME = rf"(?:@when_aside(?: \d{{1,2}}(?:er)? @month)?|{_DATE})"
# ` à Kampala` behind a day, and not ` à dîner`.
_PLACE = r"(?: a (?!@idiom_word\b)[\w-]{4,20})?"
# ` mardi soir`, ` mardi 3 mai à Rome`, `, hier,`, ` «`: what may stand between two words of an idiom.
_BETWEEN = pattern(
    rf" (?:{_TIME}(?: {_TIME}){{0,2}}(?: au (?:soir|matin))?{_PLACE}|[«\"])(?= \w)"
    rf"|, (?:@when_aside|{_DATE}),(?= \w)|[«\"](?=\w)"
)


def find(folded: str) -> list[Hit]:
    """Return the verbs of encounter of several words that days part, with the span they take."""
    cuts = [cut.span() for cut in _BETWEEN.finditer(folded) if _is_inside(folded, cut.start())]
    return [hit for group in _groups(cuts) for hit in _about(folded, group)]


def _is_inside(folded: str, at: int) -> bool:
    """Tell whether a word stands before a place: before a quotation mark with a space between."""
    return folded[at - 2 : at - 1 if folded[at] in '«"' else at][-1:].isalnum()


def _groups(cuts: list[Cut]) -> Iterator[list[Cut]]:
    """Yield the days that stand close enough to one another to part one idiom."""
    group: list[Cut] = []
    for cut in cuts:
        if group and cut[0] - group[-1][1] > _REACH:
            yield group
            group = []
        group.append(cut)
    if group:
        yield group


def _about(folded: str, cuts: list[Cut]) -> list[Hit]:
    """Return the idioms that some days part, read in the words about these without them."""
    left = folded.rfind(" ", 0, max(0, cuts[0][0] - _REACH)) + 1
    kept, starts, places = [], [0], [left]
    for start, end in cuts:
        kept.append(folded[places[-1] : start])
        starts.append(starts[-1] + len(kept[-1]))
        places.append(end)
    kept.append(folded[places[-1] : places[-1] + _REACH])
    spans = ((hit, _span(hit, starts, places)) for hit in _idioms().scan("".join(kept)))
    return [
        hit._replace(start=start, end=end)
        for hit, (start, end) in spans
        if end - start > hit.end - hit.start
    ]


def _span(hit: Hit, starts: list[int], places: list[int]) -> tuple[int, int]:
    """Return where a hit in the text without days stands in the text."""
    return _place(hit.start, starts, places), _place(hit.end - 1, starts, places) + 1


def _place(at: int, starts: list[int], places: list[int]) -> int:
    """Return the place in the text of one in the text without days, whose stretches begin at `starts`."""
    stretch = bisect_right(starts, at) - 1
    return places[stretch] + at - starts[stretch]


@cache
def _idioms() -> Lexicon:
    """Return the verbs of encounter of several words, which a day may part."""
    return Lexicon(
        term for term in lexicon.encounters() if term.layer == "verb" and " " in term.words
    )
