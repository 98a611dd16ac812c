"""Where one token falls into the words that were glued together in it; decided once a token."""

import re
from collections.abc import Callable
from functools import lru_cache

from analysis.clean.vocabulary import vocabulary

LOWER, UPPER = "a-zß-öø-ÿœ", "A-ZÀ-ÖØ-ÞŒĐ"
_SEGMENT = re.compile(rf"[{UPPER}]*[{LOWER}]+|[{UPPER}]+|[^{UPPER}{LOWER}]+")
_CAPITALS = re.compile(rf"[{UPPER}]{{2,40}}(?=[{LOWER}]{{2}})")
_AFTER_A = ("é", "i", "u", "is", "it", "ert", "ment")
_NOT_AFTER_NAMES = frozenset(("ne", "se", "sa", "ce", "un", "on", "ou", "il"))
# What also ends names: `Robinet`, `Bastien`, `Piedmont`.
_ENDS_OF_NAMES = _NOT_AFTER_NAMES | {"de", "en", "lui", "elle", "ont", "nous", "que", "dans"}
_SHORTEST_NAME = 4
_SHORTEST_VERB = 6  # letters of a participle behind a name that nothing else tells
LONGEST = 40


@lru_cache(maxsize=100_000)
def cuts_of(token: str) -> tuple[int, ...]:
    """Return where a token is to be parted; below 0 if only at a sentence's beginning.

    >>> cuts_of("leministre"), cuts_of("endroit"), cuts_of("Leministre"), cuts_of("13décembre")
    ((2,), (), (-2,), (2,))
    >>> cuts_of("Secrétairegénéral"), cuts_of("Secrétariat"), cuts_of("Etaient")
    ((10,), (), ())
    """
    use = vocabulary()
    if len(token) > LONGEST or _is_sure(token):
        return ()
    if not token.isalpha() or not token[1:].islower():
        return _mixed(token)
    if token[-1] == "à" and len(token) > 3:
        return (len(token) - 1,)
    if token.islower():
        return _cuts(token)
    for cut in range(len(token) - 2, 2, -1):
        right = token[cut:]
        if token[:cut] in use.proper and _is_word(right) and right not in _NOT_AFTER_NAMES:
            return (cut,)
    cut = (_cuts(token.lower()) or (0,))[0]
    first, last = token[:cut].lower(), token[cut:]
    is_sure = last in use.known or first in ("de", "à") or (len(first) > 3 and len(last) > 1)
    return (-cut,) if cut and first in use.function | {"à"} and is_sure else ()


def after_name(token: str, stands: Callable[[str], bool]) -> int:
    """Return where the name ends to which a word was glued, 0 if nowhere; `stands` knows names.

    >>> after_name("Manetqui", {"Manet"}.__contains__), after_name("Manetta", {"Manet"}.__contains__)
    (5, 0)
    >>> after_name("Wechayachaiconstaté", {"Manet"}.__contains__)
    11
    """
    use = vocabulary()
    for cut in range(_SHORTEST_NAME, len(token) - 1):
        last = token[cut:]
        is_verb = last[-1] == "é" and last in use.sure
        if is_verb and len(last) >= _SHORTEST_VERB:
            return cut
        is_function = last in use.function and last not in use.article | _ENDS_OF_NAMES
        if (is_verb or is_function) and stands(token[:cut]):
            return cut
    return 0


def _is_sure(token: str) -> bool:
    """Return whether a token is a word as it stands, also with a capital without its accent."""
    sure = vocabulary().sure
    lower = token.lower()
    return token in sure or lower in sure or (token[0] == "E" and "é" + lower[1:] in sure)


def _mixed(token: str) -> tuple[int, ...]:
    """Return where a token of lower case, upper case and digits is to be parted."""
    if token in vocabulary().brand or not token.replace("_", "").isalnum():
        return ()
    cuts, start = [], 0
    segments = _SEGMENT.findall(token)
    for left, right in zip(segments, [*segments[1:], ""], strict=True):
        if len(left) > 3 and left.isalpha():
            inner = cuts_of(left) if left.islower() or left[1:].islower() else _after_capitals(left)
            cuts += [start + cut for cut in inner if cut > 0]
        start += len(left)
        if right and _are_parted(left, right):
            cuts.append(start)
    return tuple(cuts)


def _after_capitals(segment: str) -> tuple[int, ...]:
    """Return where an acronym ends to which a word was glued (`PCVet`)."""
    caps = _CAPITALS.match(segment)
    return (caps.end(),) if caps and _is_word(segment[caps.end() :], 5) else ()


def _are_parted(left: str, right: str) -> bool:
    """Return whether a space belongs between two neighbouring segments of a token."""
    use = vocabulary()
    if right.isdigit():
        return left.lower() in use.counted and len(right) < 5
    if left.isdigit():
        return right in use.known or (len(left) == 4 and (right == "à" or _is_word(right)))
    return left.isalpha() and right.isalpha() and parts_case(left, right)


def _is_word(part: str, length: int = 3) -> bool:
    """Return whether a part is a function word or a known word of at least this length."""
    use = vocabulary()
    return (len(part) > 1 and part in use.function) or (len(part) >= length and part in use.known)


def _cuts(token: str) -> tuple[int, ...]:
    """Return where a token in lower case falls into two words, or else into three; () if unsure."""
    two = [cut for cut in range(1, len(token)) if _are_words(token[:cut], token[cut:])]
    if two:
        return _preferred(token, two)
    use = vocabulary()
    if token[:3] in use.plural and len(token) > 8 and token[-1] in "sx":
        return (3,)
    three = {
        (first, last)
        for first in range(2, len(token) - 4)
        if token[:first] in use.function or token[:first] in use.known
        for last in range(first + 2, len(token) - 1)
        if _is_word(token[first:last])
        and _is_word(token[last:])
        and sum(
            len(p) > 3 and p in use.known for p in (token[:first], token[first:last], token[last:])
        )
    }
    return three.pop() if len(three) == 1 else ()


def _preferred(token: str, cuts: list[int]) -> tuple[int, ...]:
    """Return the one way to part a token; of two articles the longer (`des ports`), else none."""
    if len(cuts) == 1:
        return (cuts[0],)
    use = vocabulary()
    articles = [cut for cut in cuts if token[:cut] in use.function]
    return (max(articles),) if len(articles) == len(cuts) else ()


def _are_words(left: str, right: str) -> bool:
    """Return whether two words may have stood next to each other."""
    use = vocabulary()
    if left == "à":
        return len(right) > 1 and (right in use.function or right in use.known or len(right) > 5)
    if left == "a":
        return right in use.known and right.endswith(_AFTER_A)
    if left == "y":
        return right in use.known and len(right) > 4
    if right in ("a", "y"):
        return left in use.pronoun
    if left in use.prefix:
        return len(right) > 1 and right in use.function
    if left in use.article:
        return right in use.known
    if left in use.function:
        return _is_word(right)
    return left in use.known and _is_word(right)


def parts_case(first: str, last: str) -> bool:
    """Return whether a token is to be parted between a lower and an upper case letter.

    >>> parts_case("Bui", "Thanh"), parts_case("Mac", "Kenzie"), parts_case("du", "PCV")
    (True, False, True)
    >>> parts_case("Abonné", "Le"), parts_case("Linked", "In")
    (True, False)
    """
    use = vocabulary()
    if first in use.brand_start or last in use.brand_end:
        return first.lower() in use.function and len(last) > 3 and last.lower() in use.known
    if first.islower():
        return (
            first == "à"
            or (len(first) > 1 and first in use.function)
            or first in use.known
            or len(first) > 5
        )
    if first.lower() in use.function or (len(first) > 3 and last.lower() in use.function):
        return len(last) > 1
    if last.isupper():
        return False
    if len(first) > 4 and last.lower() in use.function:
        return True
    return (len(first) > 2 or first in use.family) and (len(last) > 2 or last in use.family)


@lru_cache(maxsize=20_000)
def before_elision(head: str) -> int:
    """Return where the elided word begins in the letters before an apostrophe, 0 if nowhere."""
    use = vocabulary()
    if head.lower() in use.elided:
        return 0
    cut = len(head) - (2 if head.endswith("qu") else 1)
    if head[-1] not in "sldnjcmtu" or (head[-1] == "u" and not head.endswith("qu")):
        return 0
    stem = head[:cut]
    is_word = (
        stem in use.known or stem in use.proper or (len(stem) > 1 and stem.lower() in use.function)
    )
    return cut if is_word else 0
