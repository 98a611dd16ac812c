"""Letters and digits that a scan took for each other: `1undi 2I février 2O18`."""

import re

from analysis.clean.vocabulary import unsure, vocabulary
from analysis.words import fold, grammar

# `Ta1on`, `1undi` (not `1res`), `1'ambassadeur`, `I'ambassadeur`, `Ie 12 mai`.
# The digit is looked for first, and looked back from: that is many times as fast.
_NO_L = re.compile(
    r"1(?:(?<=[a-zà-ÿ].)(?=[a-zà-ÿ])|(?<!\w.)(?:(?=['’][^\W\d_])|"
    r"(?=[aeiouâéèêîôû][a-zà-ÿ]{2})(?!(?:ers?|[èe]res?|i?[èe]mes?)\b)))|I(?<!\w.)(?=['’][aeiouhâéèêîôûAEIOUHÂÉÈÊÎ]|(?:es?|a) [a-zà-ÿA-ZÀ-Ý0-9])"
)
# A digit beside a letter that looks like one, at which a closer look begins.
_MIXED = re.compile(r"[0-9IlO](?:(?<=[0-9])[IlO]|(?<=[IlO])[0-9])")
# A day before a month, alone or as the first of two: `I2 au I4 mars`; a year.
_DAY = re.compile(r"\b[0-3IlO]?[0-9IlO](?= (?:(?:au|et|ou|-|–) [0-9IlO]{1,2} )?([^\W\d_]{3,9})\b)")
# `Jeudi 2O`: a day behind its weekday.
_NUMBERED = re.compile(
    rf"(?<!\w)(?i:{'|'.join(grammar('weekday'))}) (?:[0-3IlO][0-9]|[0-3][IlO])(?!\w)"
)
_YEAR = re.compile(r"\b(?:[1Il]9|2[0O])[0-9IlO]{2}\b")
_WITH_L = re.compile(r"(?<!\S)[a-zà-ÿ]{0,14}l[a-zà-ÿ]{1,14}(?!\S)")  # in small letters
_LETTERS = re.compile(r"(?<![^\W_])[^\W\d_]{2,21}(?![^\W_])")
_FEW = 3  # words with an l for an i, from which on a page is a scan that took one for the other
_DIGITS = str.maketrans("IlO", "110")


def lettered(text: str) -> str:
    """Return the text, of the same length, with the letters l that a scan took for 1 or I.

    >>> lettered("Le 1er mai, 1undi, I'ambassadeur, Ie roi et 1’attaché ont vu M. Ta1on au G7")
    "Le 1er mai, lundi, l'ambassadeur, le roi et l’attaché ont vu M. Talon au G7"
    """
    return _NO_L.sub("l", text)


def numbered(text: str) -> str:
    """Return the text, of the same length, with the digits of days and years taken for letters.

    >>> numbered("Du I2 au l4 février 2O18, O3 août, jeudi 2O, 1O mai 199I; 5O invités, CO2, 4l moteurs")
    'Du 12 au 14 février 2018, 03 août, jeudi 20, 10 mai 1991; 5O invités, CO2, 4l moteurs'
    """
    if not _MIXED.search(text):
        return text
    days = _NUMBERED.sub(_behind_weekday, _DAY.sub(_before_month, text))
    return _YEAR.sub(_in_digits, days)


def _before_month(found: re.Match[str]) -> str:
    """Return a day of the month in digits; what is none as it stands."""
    is_day = any(sign.isdigit() for sign in found[0]) and fold(found[1]) in grammar("month")
    return _in_digits(found) if is_day else found[0]


def _behind_weekday(found: re.Match[str]) -> str:
    """Return a weekday and its day, this in digits."""
    weekday, day = found[0].rsplit(" ", 1)
    return f"{weekday} {day.translate(_DIGITS)}"


def _in_digits(found: re.Match[str]) -> str:
    return found[0].translate(_DIGITS)


def dotted(text: str) -> str:
    """Return the text, of the same length, with the letters i of a scan that it took for l.

    So is a page with several words that are none but with an i.

    >>> dotted("Le premler minlstre a ouvert l'entretlen sur un vlrus avec le Dr Fall et M. Sall")
    "Le premier ministre a ouvert l'entretien sur un virus avec le Dr Fall et M. Sall"
    """
    known = vocabulary().sure
    plain = _WITH_L.findall(" ".join(unsure(text)))
    if len(plain) < _FEW or sum(bool(_with_i(word, known)) for word in plain) < _FEW:
        return text
    odd = {word for word in _LETTERS.findall(text) if word not in known}
    meant = {word: right for word in odd if (right := _with_i(word, known))}
    return _LETTERS.sub(lambda hit: meant.get(hit[0], hit[0]), text)


def _with_i(word: str, known: frozenset[str]) -> str:
    """Return the word that one is with an i for one of its letters l, "" if it is none."""
    at = (i for i, letter in enumerate(word) if letter == "l")
    tried = (f"{word[:i]}i{word[i + 1 :]}" for i in at)
    return next((right for right in tried if right.lower() in known), "")
