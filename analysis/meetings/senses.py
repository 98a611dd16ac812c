"""Words of encounter in another sense: an appeal, a name given to somebody, what one sees of him."""

import re

from ..patterns import pattern
from ..people.lines import Line
from ..people.mentions import Mention
from .event import Event

# `a appelé X à cesser`, `l'appel de X au calme`: an appeal, no call.
_APPEAL = pattern(
    r"s?(?= )[^.;:«»]{0,110}?\b(?:a (?:ses|leurs|tous les|toutes les) \w+s\b|(?:a (?:la |l'|une? |plus de |davantage de )?|au |aux )"
    r"(?:(?:\w+ )?@appeal_goal\b|(?P<verb>(?:ne pas |s'|se |y |en |mieux )?\w{2,14}(?:er|ir|re))\b))"
)
# `Il en a reçu des`: of what was named before, no guests.
_OF_IT = re.compile(r"\b(?:en (?:a|ont|avait|avaient))(?: deja| \w+ment)? $")
# `a appelé X son « cher ami »`: what he says that X is.
_AS = pattern(r" (?:(?:@possessive|une?) )?(?:[«\"“]|(?:\w+ ){0,2}?@friend_noun\b)")
# `a tenu à le voir`, `est allé le voir`.
_KEEN_ON_HIM = re.compile(r"\b(?:a|(?:alle|venu)e?s?) (?:le|la|les) $")
# `a tout de même pu saluer X`.
_COULD = pattern(r"\b@auxiliary_past (?:[\w' ]{2,24} )?pu (?:\w+ment )?$")
_USED_TO = re.compile(
    r"\b(?:pour|afin d')(?: y|y) $|\bprofite? [^;:.]{0,40}\bpour (?:y )?$|\b(?:a|mis) profit (?:[^;:.]{0,40} )?pour (?:y )?$"
)
# `s'est rendu mardi à Rome pour voir X`.
_WENT_TO = pattern(r"\b(?:@travelling|@being @gone) [^,;:.]{3,40} (?:pour |afin de )$")
# `voir X échouer`, `voir en X un allié`: what one sees of him.
_SEES_IN = pattern(
    r"(?: @weekday| @when_aside)? (?:en(?! @when_in\b)|comme|si|ce(?! (?:@weekday|matin|soir|midi|jour|week-end))"
    r"|dans(?! (?:(?:la |les? |une? |des |cette |@possessive )(?:\w+ )?|l')(?:@met_in|@sign_room|@building_noun|@span_noun)\b"
    r"| (?:\d+ )?@span_noun))\b"
)
_SEEN = re.compile(
    r" (?:comme\b|(?:a la (?:tele|une\b)|en (?:photo|reve|image)|sur (?:un|son|les|des|l') ?(?:ecran|image)|de loin\b)|(?!hier|janvier|fevrier|premier|dernier|diner)[a-z]{2,16}(?:er|ir|dre|tre)\b)"
)
# `verrait volontiers X lui succéder`, `voit mal X céder`: what he thinks of it.
_THINKS = pattern(r" @seen_how\b|(?<=oit|ent|ait) (?:bien|mal|mieux)\b(?! @weekday)")
# `s'est retrouvé mardi à Rome avec X`, and no `s'est retrouvé seul avec`, `en désaccord avec`.
_IN_A_PLACE = pattern(
    r",? (?:avec|aux?|a|dans|sur|lors|ensuite|egalement|ce|cet|cette|le|hier|@weekday|@when_aside"
    r"|en(?= (?P<land>\w)))\b"
)

# `quelques pas vers un compromis avec X`.
_TOWARDS = pattern(
    r"(?:,? @when_aside)?,? (?:vers|en direction|dans (?:la bonne|le bon)|sur la voie)\b"
)
# `a fait entrer mardi X`, and no `X au gouvernement`, `dans l'histoire X`.
_LETS_IN = pattern(
    r"(?:,? @when_aside,?| @his_room,?){0,2},? ?(?:le |la |l'|son |sa )?(?:@courtesy_title\.? ?)?"
)
_INTO = pattern(r",? (?:au|aux|a la|a l'|dans|en|parmi|sur|chez)\b(?! (?:@sign_room)\b)")
_IN_ROOM = pattern(r",? (?:@his_room|(?:dans|a|au) (?:le |la |l'|son |sa |un |une )?@sign_room\b)")
_IN_PUBLIC = pattern(
    r"\W{0,3}(?:dans|par|via|sur) (?:une? |l'|la |le |les |son |sa |leurs? |des )(?:\w+ )?@public_word\b"
)
_ABOUT_HIS = pattern(r"\b@about_matter (?:ses|leurs) (?:\w+ )?$")
_SPOKE_OF = pattern(
    r"\b(?:@conversed|@talked) (?:[^,;.:]{0,40} )?de (?:l'|la |cet |cette )(?:\w+ )?$"
)
_UNNAMED_WHO = pattern(
    r"\b@possessive (?:\w+ )?(?:@unnamed_other|@kin),? qui (?:s'|l'|lui |y )?(?:@auxiliary_past|@being|@auxiliary_pluperfect)? ?(?:\w+ ){0,2}$"
)


def is_other(line: Line, event: Event) -> bool:
    """Tell whether a word hardly tells of an encounter, being used in another sense."""
    if event.is_noun:
        return _is_appeal(line, event) or _is_matter(line, event)
    return (
        _is_appeal(line, event)
        or _is_naming(line, event)
        or _is_seeing(line, event)
        or _is_ending_up(line, event)
        or _is_bringing_in(line, event)
        or _is_in_writing(line, event)
        or _is_of_dead(line, event)
        or _is_anothers(line, event)
        or _is_progress(line, event)
        or _is_of_things(line, event)
    )


def _is_of_things(line: Line, event: Event) -> bool:
    """Tell whether what was received are things told of before: `Il en a reçu, à ce jour, de X`."""
    received = event.trigger.lemma == "recevoir" and event.trigger.tense == "participle"
    return received and bool(_OF_IT.search(line.before(event.start, 30)))


def _is_appeal(line: Line, event: Event) -> bool:
    """Tell whether a word of calling, not said of the telephone, calls upon somebody to do a thing."""
    if "weak" not in event.trigger.notes or "phone" not in (event.mode, event.trigger.mode):
        return False
    goal = _APPEAL.match(line.folded, event.end, min(line.end, event.end + 140))
    verb = line.text[goal.start("verb") : goal.end("verb")] if goal and goal["verb"] else ""
    return bool(goal) and (not verb or (verb[0].islower() and verb[-1] not in "éÉ"))


def _is_naming(line: Line, event: Event) -> bool:
    """Tell whether somebody is called a friend or the like: `a appelé X son « cher ami »`."""
    if "weak" not in event.trigger.notes or event.trigger.frame != "call":
        return False
    called = _named_behind(line, event)
    return bool(called and _AS.match(line.folded, called.end, line.end))


def _is_seeing(line: Line, event: Event) -> bool:
    """Tell whether somebody is but looked at, or seen to do something: `doit voir X échouer`."""
    if event.trigger.lemma == "saluer au passage":  # `a profité de son séjour pour saluer X`
        before = line.before(event.start, 60)
        could = _COULD.search(before) and (greeted := _named_behind(line, event))
        return not (_USED_TO.search(before) or (could and not greeted.preposition))
    if event.trigger.lemma != "voir":
        return False
    looking = event.trigger.tense == "infinitive" and not event.planned
    before = line.before(event.start, 60)
    told = (_KEEN_ON_HIM, _USED_TO, _COULD, _WENT_TO)
    if looking and not any(way.search(before) for way in told):
        return True  # `sont venus pour voir X`
    seen = _named_behind(line, event)
    return bool(
        _SEES_IN.match(line.folded, event.end, line.end)
        or _THINKS.match(line.folded, event.end, line.end)
        or (seen and _SEEN.match(line.folded, seen.end, line.end))
    )


def _is_ending_up(line: Line, event: Event) -> bool:
    """Tell whether somebody found himself in a state, not in a place: `s'est retrouvé isolé avec`."""
    if event.trigger.lemma != "se retrouver avec":
        return False
    set_in = _IN_A_PLACE.match(line.folded, event.end, line.end)
    return not set_in or line.text[set_in.start("land") : set_in.end("land")].islower()


def _is_bringing_in(line: Line, event: Event) -> bool:
    """Tell whether somebody was made to enter something else than a room: `a fait entrer X au conseil`."""
    if "entering" not in event.trigger.notes:
        return False
    let_in = _named_behind(line, event)
    if let_in is None or not _LETS_IN.fullmatch(line.folded, event.end, let_in.start):
        return True
    if _IN_ROOM.match(line.folded, let_in.end, line.end):
        return False
    return _INTO.match(line.folded, let_in.end, line.end) is not None


def _is_in_writing(line: Line, event: Event) -> bool:
    """Tell whether some talk to the public: `Dans une tribune commune, les deux ministres ont parlé de`."""
    if event.trigger.frame != "talk":
        return False
    return bool(_IN_PUBLIC.match(line.folded, line.start, event.start))


def _is_of_dead(line: Line, event: Event) -> bool:
    """Tell whether an honour is paid to somebody who has died: `a décoré à titre posthume X`."""
    return line.folded.find("posthume", event.start, event.end + 60) >= 0


def _is_matter(line: Line, event: Event) -> bool:
    """Tell whether talks are what others speak of: `a été interrogé sur ses échanges avec X`."""
    plural = line.folded[event.start : event.end].endswith("s")
    if plural and _ABOUT_HIS.search(line.before(event.start, 40)):
        return True
    before = line.before(event.start, 70)
    return " de " in before and _SPOKE_OF.search(before) is not None


def _is_anothers(line: Line, event: Event) -> bool:
    """Tell whether a relative clause is about somebody not named: `son prédécesseur, qui avait reçu X`."""
    before = line.before(event.start, 70)
    return " qui " in before and _UNNAMED_WHO.search(before) is not None


def _is_progress(line: Line, event: Event) -> bool:
    """Tell whether steps are taken to an end, and not with somebody: `quelques pas vers un accord`."""
    if event.trigger.lemma != "faire quelques pas":
        return False
    return _TOWARDS.match(line.folded, event.end, line.end) is not None


def _named_behind(line: Line, event: Event) -> Mention | None:
    """Return the first mention behind an event."""
    return next((m for m in line.mentions if m.start >= event.end), None)
