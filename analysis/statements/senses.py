"""What a verb of saying must stand with to tell of words: not `accorder une audience`."""

import re
from collections.abc import Callable

from ..lexicon import Speech
from ..patterns import pattern
from ..people.lines import Line
from ..words import Hit
from .links import is_reflexive

_BEHIND = 160  # characters behind a verb in which its object stands
_TO_DO = pattern(r"\ba (?:ne pas |(?:@clitic|@object_pronoun) |@elided_clitic)?\w+(?:er|ir|re)\b")
# `a chargé les ministres de tenir`, `l'a chargé d'obtenir`: not `a chargé M. X du dossier`.
_TO_TASK = re.compile(
    r"(?: [^,;.:«»]{2,70}?)? d(?:e (?:ne pas |l[ae]s? |leur |lui )?|')\w{1,20}(?:er|ir|re)\b"
)
# `discuté de`, `échangé avec M. X sur`: a verb that tells of words names what they are about.
_OF_IT = re.compile(r"\s(?:\w+ )?(?:de|du|des|d')\b")
_ABOUT = pattern(r"\b@about\b")
# `parlé vendredi à Lima de`, `parlé café avec`
_OF = pattern(
    r"(?: (?!d[eu] |des )[\w.'-]{1,20}){1,6} (?:d[eu]|des|d'|@about)\b"
    r"| (?!\w+ment\b|hier|@weekday|haut|franc|vrai)\w{4,20}(?: \w{4,20})?"
    r"(?:\s?[.;]|, \w| et (?!l|a )| avec )"
)
_TO_WHOM = re.compile(r"\b(?:lui|leur|nous)(?: (?:\w{1,4}|a-t-(?:il|elle)))? (?:\w{1,20}ment )?$")
# `entend bien ne pas baisser`, `entend que`, `compte par ailleurs sur`: not `compte dix députés`
_INTENDED = re.compile(
    r"\s(?:(?:en outre|bien|ainsi|aussi|encore|(?:par |d')ailleurs|desormais|toujours|ne|pas|y|en|se|lui|leur|le|la|les|\w{3,16}ment) |[lsn]'){0,4}"
    r"(?:(?!outre\b)\w{2,20}(?:er|ir|re)\b|qu(?:e |')|sur\b)"
)
# `marqué la disponibilité`, `transmis à son hôte ses doléances`, `renouvelé toute sa gratitude`, `affiché un vif intérêt`.
_STANCE = pattern(
    r"(?: (?:a|aux?) (?:(?:l[ea]|son|sa|ses) |l')?\w{3,20}(?: \w{3,20})?)?"
    r" (?:tou[st]e?s? )?(?:(?:l[ea]s?|s(?:on|a|es)|leurs?|une?|de) |l')(?:\w{3,12} )?@stance_noun\b"
)
# What makes of a verb of saying an act without words: `a accordé une audience`, `partage un repas`.
_NOTHING_SAID = {
    "not_request": pattern(r"\s(?:\w+ )?(?:une? )(?:@audience_noun|@talks_noun|rendez-vous)"),
    "not_courtesy": pattern(r"(?:\bmm?\. |[^;.,]){0,60}\ba @courtesy_action\b"),
    "not_gift": pattern(r"[^;.]{0,60}\b(?:@gift|@meal)s?\b"),
    "not_meal": pattern(r"\s(?:\w+ )?entre\b|[^;.]{0,60}\b(?:@meal|frontiere)s?\b"),
    "not_journey": pattern(
        r"(?: @weekday| hier)?\s(?:l[ea]|les|une?|@possessive) (?:\w+ )?(?:@visit_noun|@pursuit)"
    ),
    "not_call": re.compile(
        r"\s(?:(?:en cela|ainsi|par la) )?(?:a |aux? )(?:l'|une? |son |leur |cet |cette )?(?:\w+ )?(?:appel|invitation)"
    ),
    "not_series": pattern(r"(?: @weekday| hier)? (?:l[ea]s?|des|une?|plusieurs|@number_word) "),
    "not_word": re.compile(r" mot\b"),  # `n'en a pas soufflé mot`
    "not_plan": re.compile(r" d(?:e |')"),
    "not_meeting": pattern(r" (?:d(?:e |'))?(?:y )?@to_meet "),
    "not_parade": pattern(r"\s(?:l[ea]s?|une?|des|plusieurs) (?:\w+ )?@parade\b"),
    "not_belonging": re.compile(r" d(?:u|es|e l[a'])\b"),
    "not_credentials": pattern(r"[^;.]{0,60}\b@credentials"),
    "not_bare": re.compile(r"\s?[.,;)]"),  # `où M. X l'avait convié.`
    "not_hand": re.compile(r" de la (?:main|tete)\b"),
}


# `», a posté M. X`, `M. X a fini : « …`: a verb that tells of words only beside those quoted.
_QUOTED_BEFORE = re.compile(r"[»\"”“]\s?,?\s?(?:[^\W\d_]{1,12}[ '’-]){0,4}$")
_QUOTES_BEHIND = re.compile(r"[^.;:«»\"“”]{0,70}:\s{0,3}[«\"“„]")

# `M. X a passé en revue avec M. Y le riz et les vols`: what two do together neither raises.
_WITH = re.compile(r"\bavec\b")

# `à la demande de`, `une menace`: a noun that looks like a verb in the present.
_NOUN = re.compile(
    r"(?:\b(?:une|sa|cette|toute|chaque|aucune)"
    r"|(?:\b(?:a|de|par|pour|sur|dans|avec|sans|contre|sous|devant|selon|apres)|,) la) $"
)
_DETERMINERS = ("une ", "sa ", "tte ", "oute ", "aque ", "ucune ", " la ")


def says_something(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells of words: not `accorder une audience`, `appeler M. X`.

    What it must stand with, or not, is noted in `words/speech.csv`.
    """
    speech: Speech = hit.value
    if speech.tense == "present" and _is_noun(line, hit):
        return False
    for note in speech.notes:
        if (nothing := _NOTHING_SAID.get(note)) and nothing.match(line.folded, hit.end):
            return False
        if (needed := _NEEDED.get(note)) and not needed(line, hit):
            return False
    return not ("mutual" in speech.notes and _WITH.search(line.folded, line.start, line.end))


def _is_noun(line: Line, hit: Hit) -> bool:
    """Tell whether a form is a noun: `à la demande de Paris`, not `la demande` of a pronoun."""
    before = line.before(hit.start, 14)
    return before.endswith(_DETERMINERS) and bool(_NOUN.search(before))


def _is_to_do(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells what is to be done: `appeler M. X à agir`."""
    return bool(_TO_DO.search(line.folded, hit.end + 2, _part_end(line, hit)))


def _is_task(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells what somebody is to do: `charger les ministres de conclure`."""
    return bool(_TO_TASK.match(line.folded, hit.end, line.end))


def _is_of(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells what it is about, a few words on: `parlé à Lima de`."""
    return bool(_OF.match(line.folded, hit.end, line.end))


def _is_about(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells what it is about: `discuté de`, `échangé avec M. X sur`."""
    return bool(
        _OF_IT.match(line.folded, hit.end, line.end)
        or _ABOUT.search(line.folded, hit.end, _part_end(line, hit))
    )


def _is_of_another(line: Line, hit: Hit) -> bool:
    """Tell whether a verb is not used of oneself: not `se présente`."""
    return not is_reflexive(line, hit)


def _is_to_somebody(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells to whom: `lui a appris`, not `a appris`."""
    return bool(_TO_WHOM.search(line.before(hit.start, 40)))


def _is_quoted(line: Line, hit: Hit) -> bool:
    """Tell whether a verb stands beside what is quoted: `», a fini M. X`, `a posté : « …`."""
    before = line.text[max(line.start, hit.start - 40) : hit.start]
    return bool(_QUOTED_BEFORE.search(before) or _QUOTES_BEHIND.match(line.text, hit.end, line.end))


def _is_intended(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells what somebody means to do: `entend baisser`, not `a entendu M. X`."""
    return bool(_INTENDED.match(line.folded, hit.end, line.end))


def _is_on_something(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells of what or in which words: `prendre la parole sur`, `: « …`."""
    return _is_about(line, hit) or _is_quoted(line, hit)


def _is_stance(line: Line, hit: Hit) -> bool:
    """Tell whether a verb tells of a stance: `marquer la disponibilité de`, not `marquer un but`."""
    return bool(_STANCE.match(line.folded, hit.end, line.end))


def _is_grave(line: Line, hit: Hit) -> bool:
    """Tell whether a verb ends in `là`, not in an article: `voit là un signe`, not `a vu la ministre`."""
    return line.text[hit.end - 1] in "àÀ"


_NEEDED: dict[str, Callable[[Line, Hit], bool]] = {
    "to_do": _is_to_do,
    "to_task": _is_task,
    "of": _is_of,
    "about": _is_about,
    "not_oneself": _is_of_another,
    "to_somebody": _is_to_somebody,
    "quoted": _is_quoted,
    "intended": _is_intended,
    "on_something": _is_on_something,
    "grave": _is_grave,
    "stance": _is_stance,
}
NOTES = frozenset(_NOTHING_SAID) | frozenset(_NEEDED)


def _part_end(line: Line, hit: Hit) -> int:
    """Return where the object of a verb ends at the latest: before a semicolon."""
    last = min(line.end, hit.end + _BEHIND)
    parted = line.folded.find(";", hit.end, last)
    return last if parted < 0 else parted
