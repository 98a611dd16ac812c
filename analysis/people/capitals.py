"""Which capitalised words may begin the name of a person, and which may go on with it."""

import re
from functools import cache

from .. import words
from ..naming import families
from ..patterns import pattern
from . import particles
from .claims import DEMONYM, Claims
from .vietnamese import is_family_word

UPPER = "".join(chr(c) for c in range(0x2000) if chr(c).isupper())
_ARTICLE = re.compile(r"(?:\b(?:la|le|les|des|du|au|aux|La|Le|Les|une?)[ \n]|\b[lL]['’])$")
_INNER = frozenset(words.grammar("name_inner"))
_CAPITAL_NEXT = re.compile(rf"[ \n][{UPPER}]")
_TWO_CAPITALS_NEXT = re.compile(rf"[ \n]([{UPPER}]\w*)[ \n]([{UPPER}]\w*)")
_NAME_NEXT = re.compile(rf"[ \n][{UPPER}][^\W\d_]+")
_NUMBERED = re.compile(r" [IVX]{1,4}\b(?! [A-ZÀ-Þ])")  # `Bagdad II`, a conference
# What stands before a place that is a place, and not somebody's first name.
_PLACE_BEFORE = pattern(r"(?:\b@before_place[ \n]|['(,-] ?)$")
_OFFICE_REACH = 90  # characters between an office and the name of its holder
_TITLES = frozenset(words.grammar("title_written"))
_SYLLABLES = frozenset(words.grammar("name_syllable"))
_GIVEN = frozenset(words.grammar("given_name_too"))
_SURNAMES = frozenset(words.grammar("surname_too"))
_TITLED = (" M. ", "\nM. ", "Mme ", "MM. ", "Mlle ")
_OTHERS_TITLE = frozenset(words.grammar("title_of_another"))


@cache
def not_names() -> frozenset[str]:
    """Return the folded words that are no part of a name when they stand alone."""
    return frozenset(row["word"] for row in words.rows("not_names"))


@cache
def never_alone() -> frozenset[str]:
    """Return the folded words that are no name where they stand alone, whatever stands around."""
    return not_names() - families() - _SURNAMES


def may_begin(text: str, folded: str, at: int, stop: int, claims: Claims) -> bool:
    """Tell whether a name may begin with this word, before which no article stands."""
    if text[at].islower():
        return True
    if claims.has_office(stop, stop + 2) and _ARTICLE.search(text, at, stop + 1):
        return False  # `Le PM Modi`, not of the family Le
    return _is_free(text, folded, at, stop, claims, False) and not (
        text[at].isupper()
        and _ARTICLE.search(text, max(0, at - 5), at)
        and particles.capital(text, at, stop) == at
    )


def may_go_on(
    text: str, folded: str, at: int, stop: int, claims: Claims, under_way: list[tuple[int, int]]
) -> bool:
    """Tell whether a name may go on with this word after those under way."""
    if text[at].islower():
        return True
    if _is_next_title(text, at, stop, under_way):
        return False
    begun = text[under_way[-1][0]].isupper()
    if begun and (folded[at:stop] in _SYLLABLES or _goes_along(text, folded, at, stop, under_way)):
        return True
    if begun and _is_company(claims, at) and text[slice(*under_way[0])].isupper():
        return False  # `BTP Colas`
    return _is_free(text, folded, at, stop, claims, begun)


def _is_company(claims: Claims, at: int) -> bool:
    """Tell whether a word is a company's name, which may be a person's as well."""
    return claims.spans[claims.at[at]][2] == "company"


def _is_next_title(text: str, at: int, stop: int, under_way: list[tuple[int, int]]) -> bool:
    """Tell whether a title of courtesy begins another's name: `l'équipe Alléluia de M. X`."""
    word, owned = text[at:stop], text[under_way[-1][0]].islower() or text[under_way[0][0]].islower()
    return word in _OTHERS_TITLE or (word in _TITLES and owned)


def _goes_along(
    text: str, folded: str, at: int, stop: int, under_way: list[tuple[int, int]]
) -> bool:
    """Tell whether a word surely continues a name: after a particle, a Vietnamese syllable."""
    if folded[at:stop] in _INNER and text[stop : stop + 2].strip()[:1].isupper():
        return True
    if not text[at].isupper():
        return False
    if len(under_way) > 1 and folded[under_way[-1][0] : under_way[-1][1]] in _INNER:
        return True
    return stop - at <= 6 and folded[under_way[0][0] : under_way[0][1]] in families()


def _is_free(text: str, folded: str, at: int, stop: int, claims: Claims, under_way: bool) -> bool:
    """Tell whether the capitalised word may belong to a name, of which one may be under way."""
    word = folded[at:stop]
    common = word.rstrip("-") in not_names()
    if common and not (
        _is_set_off(text, word, at, stop)
        or (word in (_SURNAMES if under_way else _GIVEN) and _is_part(text, at, stop, under_way))
        or (word in _SURNAMES and text.endswith(_TITLED, 0, at))
        or (word in families() and _starts_full_name(text, folded, at, stop, claims))
    ):
        return False
    claim = claims.at[at]
    if not claim:
        return True
    _, right, soft = claims.spans[claim]
    if not soft or right != stop:
        return False
    if soft == DEMONYM:  # `Khalil Sahraoui`, `M. Allemand`: adjectives are written small
        titled = word in _SURNAMES and text.endswith(_TITLED, 0, at)
        return titled or (under_way and not _NAME_NEXT.match(text, stop, stop + 20))
    if soft == "verb":  # `Paul Estimé`, `Vu Duc Dam`, `Désiré Kouassi`
        given = word in _GIVEN and _is_part(text, at, stop, under_way)
        return (
            under_way
            or given
            or (word in families() and _starts_full_name(text, folded, at, stop, claims))
        )
    if soft == "company" or (soft == "country" and word in _SURNAMES):
        named = soft == "country" and _is_holder(text, at, stop, claims)
        return under_way or named  # `John McCain`, `Ana Isabel Salvador`, `le ministre, Salvador X`
    if under_way and soft == "city":
        return True
    return _is_within_name(text, folded, at, stop) or _is_holder(text, at, stop, claims)


def _is_part(text: str, at: int, stop: int, under_way: bool) -> bool:
    """Tell whether a common word is here a surname, or a given name: `Jean Petit,`, `Avril Haines`."""
    if under_way:
        return not _NAME_NEXT.match(text, stop, stop + 20)
    return bool(_NAME_NEXT.match(text, stop, stop + 20)) and not text[at - 2 : at - 1].isdigit()


def _is_set_off(text: str, word: str, at: int, stop: int) -> bool:
    """Tell whether a common word begins a name behind a comma or a title: `, Ma Fulin,`."""
    if word not in _SYLLABLES or not text.endswith((", ", "M. ", "Mme "), 0, at):
        return False
    return bool(_CAPITAL_NEXT.match(text, stop))


def _starts_full_name(text: str, folded: str, at: int, stop: int, claims: Claims) -> bool:
    """Tell whether a family name that is also a common word (Le, La, Do …) starts a full name."""
    if is_family_word(text[at : at + 2], folded[at:stop]):
        return bool(_CAPITAL_NEXT.match(text, stop))
    following = _TWO_CAPITALS_NEXT.match(text, stop, stop + 30)
    if not following or following[1] in _TITLES or _is_demonym(folded, *following.span(1), claims):
        return False  # `Le Dr Tedros`, `Le Russe Sergei Lavrov`
    return all(
        len(word) <= 6 and word not in not_names()
        for word in (folded[slice(*following.span(1))], folded[slice(*following.span(2))])
    )


def _is_demonym(folded: str, at: int, stop: int, claims: Claims) -> bool:
    """Tell whether a word only says whose somebody is: not so `Thai`, a Vietnamese family's name."""
    claimed = claims.spans[claims.at[at]][1:] == (stop, DEMONYM)
    return claimed and folded[at:stop] not in families()


def _is_within_name(text: str, folded: str, at: int, stop: int) -> bool:
    """Tell whether a city's or country's name is here a first or last name (Florence Parly)."""
    if not at or _PLACE_BEFORE.search(folded[max(0, at - 8) : at]):
        return False
    return bool(_NAME_NEXT.match(text, stop, stop + 20)) and not _NUMBERED.match(text, stop)


def _is_holder(text: str, at: int, stop: int, claims: Claims) -> bool:
    """Tell whether a place's name is the first of an office's holder: `le ministre, Aden Duale,`."""
    if not text.endswith(", ", 0, at) or not _NAME_NEXT.match(text, stop, stop + 20):
        return False
    start = max(0, at - _OFFICE_REACH)
    clause = max(text.rfind(mark, start, at) for mark in (". ", ";", ":", "\n"))
    return claims.has_office(max(start, clause), at - 2)


def _is_no_first(text: str, start: int, end: int) -> bool:
    """Tell whether a word begins no name: a title, or a particle not elided."""
    if text[start].islower():
        return text[start + 1] not in "'’"
    return text[start:end] in _TITLES and not _is_initial(text, start, end)


def _is_initial(text: str, start: int, end: int) -> bool:
    """Tell whether a letter of `S. E.` stands for a given name: `S. Jayaraman`, not `S. E. M. X`."""
    if text[start:end] == "S.":
        return not text.startswith(("E.", "Exc", "Em"), end + 1)
    return text[start:end] == "E." and not text.endswith(("S. ", "S.\n"), 0, start)


def trimmed(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pieces without titles and particles at either end."""
    while pieces and _is_no_first(text, *pieces[0]):
        pieces = pieces[1:]
    while pieces and text[pieces[-1][0] : pieces[-1][1]].islower():
        pieces = pieces[:-1]
    return pieces
