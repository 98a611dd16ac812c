"""Tense of a part of a sentence, told by any of its verbs that is not in a subordinate clause."""

import re
from collections.abc import Iterator

from ..dates import Words
from ..patterns import pattern
from ..people.lines import Line

# `ouvrira`, `recevra`, `se joindront`.
_FUTURE_FORM = r"\w{0,14}(?:er|ir|dr|vr|rr|aur)(?:a|ont)"
_FUTURE = re.compile(rf"\b{_FUTURE_FORM}\b")
_SIMPLE_PAST = pattern(r"@simple_past")
# `a noté`, `s'est rendu`, `est arrivé`, `aura duré deux heures`.
_PAST = pattern(
    r"\b(?:@auxiliary_past|@auxiliary_pluperfect|@auxiliary_future"
    r"|s'@being|@being(?= (?:@gone|@arrived)))"
    r" (?:\w{1,14}ment )?(?!(?:@weekday|lieu)\b)(?P<participle>\w{0,14}(?:ee?|i[est]?|ue?)s?)\b"
)
PLUPERFECT = pattern(r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b(?! prevu)")
_STOP = re.compile(r"[;:?!«»\"()]")
_SUBORDINATE = pattern(r"\b(?:@relative_pronoun|que|ou|si|avant|apres|depuis)\b|qu'")
# Between a verb and a time that belongs to another one.
_OTHER_VERB = pattern(
    rf"\b(?:@relative_pronoun|que|ou|si|pour|afin|et|@modal|{_FUTURE_FORM}|(?:est|sont) attendue?s?|de se)\b"
    r"|\bde s'|qu'|[:;«»]"
)
# The same behind a verb in the future.
_ANOTHER = pattern(r"\b(?:@relative_pronoun|que|si|apres|@auxiliary_past)\b|qu'|[:;«»]")
_FUTURES = ("ra ", "ra,", "ront ", "ront,")
# `X, qui doit recevoir jeudi Y, a vu Z`: the day of what is due.
_DUE = re.compile(
    r"\b(?:doit|doivent|va|vont) (?:[\w']+ ){0,2}\w{2,14}(?:er|ir|re)(?: [\w-]{1,14}){0,3} $"
)
_CLEFT = pattern(r"\b(?:c'est|ce sera)\b")

# `reportée au 12 août`, `repoussée à vendredi`.
_TO_A_DAY = pattern(
    r" (?:a|au) (?:\d|@weekday|@month\b|demain|la mi-|la (?:semaine|fin)\b|l'an|une date(?! @no_day_yet))"
)


def clause(line: Line, at: int) -> tuple[int, int]:
    """Return where the part of a sentence around a place begins and ends, between stops and quotes."""
    stops = [m.start() for m in _STOP.finditer(line.folded, line.start, line.end)]
    start = max((stop + 1 for stop in stops if stop < at), default=line.start)
    return start, min((stop for stop in stops if stop >= at), default=line.end)


def is_future(line: Line, start: int, end: int, since: int | None = None) -> bool:
    """Tell whether a main verb between two places is in the future, and none in the past.

    `since` is where the clause began, if before the first of them.
    """
    since = start if since is None else since
    found = any(
        _is_future(line.text[m.start() : m.end()], m[0]) and not _is_aside(line, since, m.start())
        for m in _FUTURE.finditer(line.folded, start, end)
    )
    return found and not is_past(line, start, end)


def is_past(line: Line, start: int, end: int) -> bool:
    """Tell whether a main verb between two places is in the past."""
    return any(not _is_aside(line, start, m.start()) for m in _pasts(line, start, end))


def is_of_past(line: Line, at: int, beside: bool = False) -> bool:
    """Tell whether what stands at a place belongs to a verb in the past: `a refermé lundi`.

    If `beside` no comma may stand between them.
    """
    last = next(iter(reversed([*_pasts(line, line.start, at)])), None)
    if last is None or (beside and line.folded.find(",", last.end(), at) >= 0):
        return False
    return not _OTHER_VERB.search(line.folded, last.end(), at)


def is_of_future(line: Line, at: int) -> bool:
    """Tell whether what stands at a place belongs to a verb in the future: `se saisira dès le 20 mai`."""
    if _DUE.search(line.before(at, 60)):
        return True
    if not any(map(line.folded[line.start : at].__contains__, _FUTURES)):
        return False
    told = [
        m
        for m in _FUTURE.finditer(line.folded, line.start, at)
        if _is_future(line.text[m.start() : m.end()], m[0])
    ]
    if not told or _ANOTHER.search(line.folded, told[-1].end(), at):
        return False
    return not any(_pasts(line, told[-1].end(), at))


def is_pluperfect(words: Words, line: Line) -> bool:
    """Tell whether a verb in the pluperfect stands beside words: `avait assisté la veille`."""
    near = max(line.start, words.start - 30), min(line.end, words.end + 60)
    return bool(PLUPERFECT.search(line.folded, *near))


def is_to_a_day(line: Line, end: int) -> bool:
    """Tell whether `à` and a day stand right behind a place: what ends there was but put off."""
    return bool(_TO_A_DAY.match(line.folded, end, line.end))


def _pasts(line: Line, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the verbs in the past between two places."""
    for match in _PAST.finditer(line.folded, start, end):
        written = line.text[match.start("participle") : match.end()]
        if line.text[match.start()] not in "àÀ" and _is_participle(written):
            yield match


def _is_future(written: str, folded: str) -> bool:
    """Tell whether a form is no name, nor a simple past (`libéra`, `livra`)."""
    return written.islower() and "éra" not in written and not _SIMPLE_PAST.fullmatch(folded)


def _is_participle(written: str) -> bool:
    """Tell whether a word that ends in e has the accent of a participle."""
    ending = written.rstrip("s")
    return not ending.endswith("e") or ending.endswith(("ée", "ie", "ue"))


def _is_aside(line: Line, start: int, at: int) -> bool:
    """Tell whether what stands at a place is told in a subordinate clause, `c'est … que` set aside."""
    before = line.folded[start:at].rsplit(",", 1)[-1]
    return bool(_SUBORDINATE.search(before)) and not _CLEFT.search(line.folded, start, at)
