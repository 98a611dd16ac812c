"""What a text is read without: titles that honour, `Son Excellence`, `S.E.`, `le camarade`.

And the acronym of an office behind it: `la secrétaire générale (SG) de l'OIF`.
"""

from bisect import bisect_left

from analysis.clean.tokens import LOWER, UPPER
from analysis.needles import Guards
from analysis.patterns import pattern
from analysis.words import grammar

# A name in full: `Luc Ba`, `J.-P. Roy`, `Asaad ben Tariq`.
_FULL = (
    rf"(?:(?:[{UPPER}]\.[ -]?){{1,3}}[{UPPER}]"
    rf"|[{UPPER}][\w'’-]{{0,20}}[ \n](?:[a-z]{{2,4}}[ \n-]){{0,2}}[{UPPER}])"
)
_TITLED = r"(?:MM?|M(?:me|lle|mes|rs?|s|e|gr)|Dr|Prof|Pr)\.?[ \n]|[Mm](?:onsieur|adame|essieurs|esdames)\b|M(?:ONSIEUR|ADAME)\b"
_THE = r"(?:l|(?<!\.)(?<!\. )L)(?:['’]|[ea][ \n])"
_SPACE = r"[ \n]{0,2}"
_HIGH = (
    rf"\b(?:@honour_written(?:(?<=\.)|\b)|SE(?=Mme\b|[ \n][{UPPER}](?:[{LOWER}]|\.)))"
    rf"(?={_SPACE}(?:{_FULL}|{_TITLED}|{_THE}))|\bExcellence(?= M(?:onsieur|adame)\b)"
)
# `le camarade Luc Ba`, `du Dr Luc Ba`: of it `de Luc Ba` is read.
_LEARNED = (
    rf"(?:\b(?:[lL][ea]|(?P<of>du)|(?P<to>au))[ \n]|\b[lL]['’])?\b@learned_written\b\.?(?= {_FULL})"
)
# `SEM Sall`, `SEM. Luc Ba`: of it `M.` is read. A firm has an article: `la SEM Ville Neuve`.
_HE = rf"SEM\b(?<!\b[Ll]a ...)(?<!\bune ...)\.?(?= (?:{_FULL}|[{UPPER}][{LOWER}]))"
_SHORT = rf"(?<=[{LOWER}]) \((?:@office_acronym_written)\)(?= d(?:e |u |es |['’]))"
_HONOUR = pattern(rf"\b(?:(?P<he>{_HE})|(?:{_HIGH}|{_LEARNED}){_SPACE})|{_SHORT}")
_KEPT = {"he": "M.", "of": "de ", "to": "à "}
# Where none of these stands, there is no such title: a cheap test before the pattern.
_WRITTEN = grammar("honour_written")
_HINTS = Guards()
_HINTS.guard(
    *("SEM", "SE ", "SE.", *(w if w.isupper() else w.split()[-1][1:7] for w in _WRITTEN)),
    *(f"({w})" for w in grammar("office_acronym_written")),
    *(w[1:7] if len(w) > 5 else w + mark for w in grammar("learned_written") for mark in " ."),
)


def without(text: str, left_out: tuple[int, ...] = ()) -> tuple[str, tuple[int, ...]]:
    """Return the text without such titles, and where in it, once for each, a character was left out.

    `left_out` are the places of those that were left out of it before. What stands before a surname
    alone stays, as nothing else tells of a person there.

    >>> without("reçu par S. E. Luc Ba, Son Excellence Mme Mor et l'honorable Jean Roy")[0]
    'reçu par Luc Ba, Mme Mor et Jean Roy'
    >>> without("SEM Sall"), without("S.E. Sall et des places honorables")
    (('M. Sall', (2,)), ('S.E. Sall et des places honorables', ()))
    >>> without("la secrétaire générale (SG) de l'OIF"), without("l'Union africaine (UA) de Moroni")[1]
    (("la secrétaire générale de l'OIF", (22, 22, 22, 22, 22)), ())
    """
    if not _HINTS.told(text):
        return text, left_out
    parts, since, length = [], 0, 0
    cuts: list[tuple[int, int]] = []
    for honour in _HONOUR.finditer(text):
        start, end = honour.span()
        kept = _KEPT.get(honour.lastgroup or "", "")
        parts += text[since:start], kept
        length += start - since + len(kept)
        cuts.append((length, end - start - len(kept)))
        since = end
    return "".join((*parts, text[since:])), _placed(cuts, left_out)


def _placed(cuts: list[tuple[int, int]], left_out: tuple[int, ...]) -> tuple[int, ...]:
    """Return the places of all that is left out, as they are when the cuts have been made too."""
    if not cuts:
        return left_out
    moved, gone, done = [], 0, 0
    for place, many in cuts:
        upto = bisect_left(left_out, place + gone + many)
        moved += [min(p - gone, place) for p in left_out[done:upto]]
        moved += [place] * many
        gone, done = gone + many, upto
    return (*moved, *(p - gone for p in left_out[done:]))
