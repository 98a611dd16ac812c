"""Verbs of welcoming: they tell of an encounter where the guest is named, of none at the airport."""

from ..patterns import pattern
from ..people.lines import Line
from .event import Event

# `accueille, le 3 mai à Lille, le ministre X`: nothing but when and where before the guest.
_GUEST = pattern(
    r"(?:,? (?:@weekday|@day_told|le \d{1,2}(?:er)?(?: \w+)?(?: \d{4})?|ce \w+|a (?:la |l')?[\w-]{2,20}|@linking_adverb)){0,3},?"
    r" (?:le |la |l'|son |sa )?(?:@courtesy_title\b)?"
)
# `étaient là pour accueillir`, `s'est déplacé pour accueillir`: at the foot of the plane.
_TO_WELCOME = pattern(r"\b@on_the_spot,? pour $")
# `L'avion se pose à l'aéroport. Le président et sa suite sont accueillis par X`.
_ON_LANDING = pattern(r"\b@landing\b")
# `Au pied de l'avion, l'ambassadeur X est venu le saluer`, `est venu à l'aéroport dire au revoir à X`.
_AT_PLANE_FIRST = pattern(r"\W{0,3}@by_plane\b")
_AT_PLANE = pattern(r"[^,;:.]{0,30} @by_plane\b")
# `est descendu d'avion et a filé vers le palais, où l'attendait X`: elsewhere than there.
_ON_FROM_THERE = pattern(
    r"\b(?:a destination d(?:e|u|')|vers|direction|jusqu'(?:a|au|aux)|@gone|@heading_for|@reaching_verb|file)\b"
    r"(?:(?!@landing\b)[^;:.«»]){2,60},? ou (?:(?:l'|la |le |les )(?:y )?)?$"
)
_LANDING_REACH = 300  # characters before a sentence in which somebody may have landed
_WITH_GUEST = ("accueillir", "retrouver")
# `s'était posé à Orly. La ministre l'y attendait`, `était venu lui serrer la main`.
_GREETING = frozenset(
    ("attendre de pied ferme", "serrer la main", "raccompagner", "être raccompagné")
)


def names_guest(line: Line, event: Event) -> bool:
    """Tell whether a weak verb is followed by a name: `accueille, mardi, le ministre X`, `retrouve X`."""
    told = event.trigger.lemma in _WITH_GUEST and line.kind in ("body", "lead")
    guest = next((m for m in line.mentions if m.start >= event.end), None) if told else None
    if guest is None or not guest.name or guest.preposition:
        return False
    if event.trigger.lemma != "accueillir" and guest.head is None:
        return False  # `le Serbe X retrouve l'Espagnol Y`: on the court
    between = _GUEST.match(line.folded, event.end, guest.end)
    return between is not None and between.end() >= guest.start


def is_welcome(line: Line, event: Event) -> bool:
    """Tell whether somebody was only there to welcome who arrived, or to see him off."""
    if event.is_noun:
        return False
    if event.trigger.frame == "visit" and not line.of("seat"):
        opens = _AT_PLANE_FIRST.match(line.folded, line.start, event.start)
        return bool(opens or _AT_PLANE.match(line.folded, event.end, line.end))
    greeted = event.trigger.lemma in _GREETING
    if not (greeted or event.trigger.lemma.startswith("accueillir")):
        return False
    if event.trigger.tense == "infinitive" and not greeted:
        return bool(_TO_WELCOME.search(line.before(event.start, 40)))
    if greeted and _ON_FROM_THERE.search(line.before(event.start, 120)):
        return False
    return is_on_landing(line, event.start)


def is_on_landing(line: Line, end: int) -> bool:
    """Tell whether somebody has just landed as a sentence begins, or as it tells before a place.

    Not so where it names a seat, or a time of its own.
    """
    if line.of("seat"):
        return False
    since = max(0, line.start - (0 if line.times else _LANDING_REACH))
    return bool(_ON_LANDING.search(line.folded, since, end))
