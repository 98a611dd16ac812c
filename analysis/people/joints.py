"""How an office and a name are joined: by nothing, a comma, a title of courtesy or further words."""

import re

from ..lexicon import Office
from . import gaps
from .phrase import Phrase

# What joins a second office to the first: `X et Y`, `X, Y`, `X / Y`.
_SAME = re.compile(
    r"\s*(?:,\s*)?(?:et|et aussi|egalement|,|-|/)?\s*(?:actuel(?:le)?|actuellement)?\s*$"
)
NOW = re.compile(r"\bactuel")  # `ancienne présidente du Chili et actuelle Haut-Commissaire`
COMMA_ARTICLE = re.compile(r"[»”\"]?\s*,\s*(?:le|la|l')\s*")
_ARTICLE = re.compile(r"\s*,?\s*(?:le|la|l')\s*")  # `le secrétaire d'État le cardinal X`
OF = re.compile(r"\s*(?:du|de la|de l'|des|de|d')\s*")
_APPOSING = frozenset((", ", " (", ",", " , "))
_OF_IT = re.compile(r"(?: (?:de |du |des |d'|pour |au )[^,.;:]{2,40})?, ")  # ` de la coalition, `
_CLOSING = '»”"'  # of a name in quotation marks
_FORMERLY = re.compile(
    r"[»”\"]?, ?(?:l')?(?:ancien|ancienne|actuel|actuelle|nouveau|nouvelle|ex)[ -]"
)
# `X, en sa qualité d'ambassadeur`.
_AS = re.compile(r",? (?:en sa qualite|en qualite|en tant|es qualites?) (?:de |d'|que )")
TITLES = frozenset(("military", "person", "monarch"))
_COURTESIES = (
    r"(?:(?:s\.?e\.? ?)?(?:m|mm|mme|mmes|mlle|dr|pr|mgr)\.?|s\.e\.m\.?|s\.e\.?|monsieur|madame"
    r"|docteur|(?:le )?professeur|(?:l')?honorable|le capitaine|le colonel|le commandant|l'amiral|l'abbe|le pasteur|sir|(?:le )?cheikh|sheikh|samdech|camarade|le general|general|le docteur|maitre"
    r"|son excellence|sa majeste|son altesse(?: royale)?(?: le)?(?: cheikh)?|le prince|la princesse"
    r"|s\.a\.r?\.?|leurs excellences mm\.)"
)
# What stands between an office and the name of its holder: nothing, a comma, far more words.
_STANDING = (
    r"(?:de facto|par interim|a\.? ?i\.?|p\.? ?i\.?|ad interim|elue?|sortante?|en exercice|en titre"
    r"|designee?|deleguee?|entrante?)"
)
TO_NAME = re.compile(
    rf"\s*(?:{_STANDING}\s*)?(?:,|\()?\s*(?:en (?:la|les) personnes? (?:de |d'|du ))?"
    rf"(?:{_COURTESIES}\s*(?:(?:von|van|de|du|di|della|der|zu|la)\s+){{0,2}})?$"
)
_FAR_NAME = re.compile(
    r"[^.;:!?«»]{0,70}[,)]\s*"
    r"(?:respectivement\s*|leurs excellences\s*|leurs excellences messieurs\s*)*"
    rf"(?:{_COURTESIES}\s*)?$"
)


def is_second_office(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office is one more of the same person: `président et chef de l'État`."""
    if opened.apposed and "," not in gap and _SAME.match(gap):
        return True
    if opened.apposed and not opened.codes and office.head == "envoy" and _OF_IT.fullmatch(gap):
        return True  # `X, secrétaire général de la coalition, envoyé spécial de la France`
    if opened.name or not opened.offices or office.reference:
        return False
    titled = office.head in TITLES and bool(_ARTICLE.fullmatch(gap))
    return titled or bool(_SAME.match(gap))


def is_of(opened: Phrase, gap: str) -> bool:
    """Tell whether an office stands within another: `le conseiller du président`."""
    bare = not opened.name and opened.offices and not opened.offices[-1].reference
    return bool(bare and OF.fullmatch(gap))


def is_apposed(opened: Phrase, office: Office, gap: str) -> bool:
    """Tell whether an office stands in apposition to a name: `X, ministre de la Défense`."""
    apposing = gap.lstrip(_CLOSING) in _APPOSING or _FORMERLY.fullmatch(gap) or _AS.fullmatch(gap)
    return bool(opened.name and not office.reference and apposing)


def is_far_name(opened: Phrase, gap: str) -> bool:
    """Tell whether a name behind further words and a comma is the office holder's."""
    if not opened.offices or not _FAR_NAME.fullmatch(gap):
        return False
    return not gaps.ends_office(gap)
