"""Names of people as sets of folded words: their spellings, their short forms, how they sound."""

import re
from functools import cache, lru_cache

from analysis import words

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_DOUBLE = re.compile(r"[^\W_]{3,20}-[^\W_]{3,20}")
_VOWELS = re.compile(r"[aeiouyw'œæ]|(.)(?=\1)|(?<=[stckp])h")
# Letters that different spellings of one name write differently: `Abdelmadjid`, `Abdelmajid`.
_SAME_SOUND = (
    ("dj", "j"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("q", "k"),
    ("tch", "ch"),
    ("sh", "ch"),
)
_ENOUGH_SOUND = 6  # letters of a name without its vowels, below which it is not told by them


@lru_cache(1 << 14)
def tokens(name: str) -> frozenset[str]:
    """Return the folded words of a name; initials are left out where two full words remain.

    >>> sorted(tokens("Nguyễn Phú Trọng")), sorted(tokens("Marc E. Knapper, N'Guesso"))
    (['nguyen', 'phu', 'trong'], ['knapper', 'marc', 'nguesso'])
    """
    return _without_initials(_words(words.fold(name)))


@cache
def forms(person: str, aliases: str) -> tuple[frozenset[frozenset[str]], frozenset[str]]:
    """Return the token sets of all spellings, and the first and last words, used alone for short.

    >>> sorted(map(sorted, forms("Xi Jinping", "")[0])), sorted(forms("Ursula von der Leyen", "")[1])
    ([['jinping', 'xi']], ['leyen', 'ursula'])
    """
    names = words.fold(f"{person}|{aliases}").split("|")
    parts = [_words(name) for name in names if name]
    ends = {token for part in parts for token in (part[0], part[-1]) if len(token) > 1}
    short = ends.difference(words.grammar("name_particle"))
    return frozenset(_without_initials(part) for part in parts), frozenset(short)


def surnames(person: str, aliases: str, country: str) -> set[str]:
    """Return the folded words by which somebody is called alone: the last of a name of several.

    Where the family name comes first it is that one; a double one is so as a whole, too; initials, or
    a by-name like `Lula`, may stand for the whole. No numeral, no given name alone.

    >>> surnames("Xi Jinping", "", "CHN"), sorted(surnames("Boubacar Keïta", "IBK", "MLI"))
    ({'xi'}, ['ibk', 'keita'])
    >>> sorted(surnames("Félix Houphouët-Boigny", "", "CIV"))
    ['boigny', 'houphouet-boigny']
    >>> surnames("Philippe", "", "BEL") | surnames("Mohammed VI", "", "MAR")
    set()
    """
    if country in _family_first():
        return {words.fold(person).split(" ")[0]} if " " in person else set()
    names = [words.fold(name) for name in f"{person}|{aliases}".split("|")]
    told = [_words(name) for name in names]
    last = {name[-1] for name in told if len(name) > 1 and len(name[-1]) > 2} - {"ier"}
    surnames = (name.split()[-1] for name in names if " " in name)
    double = {surname for surname in surnames if _DOUBLE.fullmatch(surname)}
    by_names = {
        words.fold(name) for name in aliases.split("|") if len(name) > 3 and " " not in name
    }
    return last | double | by_names | {words.fold(name) for name in initials(aliases)}


def doubles(person: str, aliases: str) -> set[str]:
    """Return the folded words of a name that have a hyphen: `ramos-horta`."""
    return {
        word for word in words.fold(f"{person}|{aliases}").replace("|", " ").split() if "-" in word
    }


def initials(aliases: str) -> list[str]:
    """Return the other spellings of a name that are but its initials: `IBK`."""
    return [name for name in aliases.split("|") if name.isupper() and name.isalpha()]


@cache
def _family_first() -> frozenset[str]:
    """Return the countries in which the family name comes first, and stands alone for short."""
    rows = words.rows("countries")
    return frozenset(row["code"] for row in rows if "family name first" in row["note"])


def last_words(person: str, aliases: str) -> set[frozenset[str]]:
    """Return the token sets of a name without its first word, where two long ones remain.

    A particle opens no name (`ben Salmane`), a Vietnamese family name is not left out.

    >>> [sorted(name) for name in last_words("Augustin Matata Ponyo", "")]
    [['matata', 'ponyo']]
    >>> last_words("Mohammed ben Salmane", "") | last_words("Nguyễn Phú Trọng", "")
    set()
    """
    found, particles = set(), words.grammar("name_particle")
    for name in filter(None, f"{person}|{aliases}".split("|")):
        first, *rest = words.fold(name).split(" ")
        last = _words(" ".join(rest))
        long_enough = len(last) > 1 and all(len(word) > 2 for word in last)
        if long_enough and last[0] not in particles and first not in families():
            found.add(frozenset(last))
    return found


@lru_cache(1 << 14)
def sound(name: frozenset[str]) -> tuple[str, ...]:
    """Return the words of a name as their first letters and consonants, in which spellings agree.

    An article before a word is none of them: `Bachar al-Assad`, `Bachar el-Assad`.

    >>> sound(tokens("Mohamadou Issoufou")) == sound(tokens("Mahamadou Issoufou"))
    True
    >>> sound(tokens("Najla el-Mangoush")) == sound(tokens("Najla al-Mangouch"))
    True
    """
    return tuple(
        sorted(_consonants(word) for word in name.difference(words.grammar("name_article")))
    )


def sound_alike(name: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names differ but in their vowels; of Vietnamese ones that tells nothing.

    >>> sound_alike(tokens("Nana Akuffo Addo"), tokens("Nana Akufu Addo"))
    True
    """
    return sound(name) == sound(other) and is_telling(name)


def is_telling(name: frozenset[str]) -> bool:
    """Tell whether the sound of a name is long enough to know somebody by.

    >>> is_telling(tokens("Mohamadou Issoufou")), is_telling(tokens("Li Wei"))
    (True, False)
    """
    long_enough = sum(map(len, sound(name))) >= _ENOUGH_SOUND
    return len(name) > 1 and long_enough and name.isdisjoint(families())


@cache
def families() -> frozenset[str]:
    """Return the Vietnamese family names, folded."""
    return frozenset(row["family"] for row in words.rows("vietnamese_families"))


def _consonants(word: str) -> str:
    """Return the first letter and the consonants of a folded word, spelt in one way."""
    for written, said in _SAME_SOUND:
        word = word.replace(written, said)
    return word[0] + _VOWELS.sub("", word[1:])


def _words(folded: str) -> list[str]:
    """Return the words of a folded name, apostrophes inside them left out."""
    return [word.replace("'", "") for word in _WORD.findall(folded)]


def _without_initials(found: list[str]) -> frozenset[str]:
    """Return the words but for single letters, all of them where no two others remain."""
    full = [token for token in found if len(token) > 1]
    return frozenset(full if len(full) > 1 else found)
