"""What speaks against an event: it was long ago, goes by letter, is a mere welcome or no talk at all."""

import re

from ..lexicon import Cue
from ..needles import SENTENCES, rare
from ..patterns import pattern
from ..people.lines import Line
from . import (
    calling_off,
    denials,
    earlier,
    jointly,
    named_first,
    narrated,
    senses,
    talks,
    welcomes,
    wished,
)
from .event import Event

_HAD = pattern(r"\b(?:@auxiliary_pluperfect|s'@being_imperfect)\b")
_MAY_HAVE_HAD = SENTENCES.guard(_HAD)
_NEAR = 250  # characters around an event
_WELCOMING = frozenset(("souhaiter la bienvenue", "accueillir"))
# `un dîner offert en l'honneur de X`, `offert par Y`: a meal with somebody.
_MEAL_WITH = pattern(
    r"[^.;]{0,40}\b(?:avec|entre|pour|par|de|@meal_for|@united|@uniting|@will_unite)\b"
)
# `X, reçu mardi par Y ?`: a sentence of that alone.
_BARE = re.compile(r"(?:,|\b[A-ZÀ-Þ][\w'’-]{0,24}) $")
_TO_THE_END = re.compile(r"[^,;:.!?]{2,90}\?\W{0,3}$")
# `a confirmé sa prochaine`: visit.
_HIS_VISIT = pattern(r"\b@arranging (?:\w+ )?@possessive (?:\w+ )?$")
# `se sont succédé dans le bureau de`, and not at a post.
_IN_ROOM = pattern(
    r"[^.;:]{0,70}\b(?:chez|aupres|@office_room|devant (?=[^;:.]{4,90}?, (?:parmi lesquel|dont|au nombre)))"
)
_VERB_FIRST = re.compile(r"(?:[^,;.:]{2,40}, )?se sont (?:\w+ )?succede")
# `a été réglé lundi à Hanoï entre X et Y`: and not long ago.
_BETWEEN = re.compile(r"(?:(?!\b(?:que|qui|pour|dont)\b)[^.;:]){0,80}? entre\b")
# `en marge d'une réunion de l'OIF`: where somebody was when he met another, unless it is with him.
_BESIDE = rare(r"\b@beside_gathering (?:de |d')(?:la |l'|une? |cette )?(?:\w+ )?$")
# `venu à la 73e session de l'Assemblée`: likewise.
_AT_NTH = pattern(r"\b(?:a|pour|durant|pendant) la (?:\d{1,3}(?:re|e|eme)|@ordinal) $")
_WITH_WHOM = re.compile(r"[^,;:.]{0,40}\b(?:avec|entre)\b")
_HANDING = "remettre son message"  # the lemma of `a remis un pli à X`
# `c'est au tour de X de prendre la parole`.
_TO_DO = re.compile(
    r"[^.;:]{4,140}?\b(?:de|d['’]|à|a)(?: s['’]| y|) ?(?!(?:ê|e)tre re(?:ç|c)u|entrer)[a-zà-ÿ]{2,14}(?:er|ir|re)\b"
)
# `a vu défiler, entre autres visiteurs, X`: and not, in his time, five ministers.
_VISITORS = pattern(r"\b@guest_word")
# `ont parlé devant la presse`: to others than one another.
_TO_PRESS = rare(r" (?:\w+ ){0,2}(?:devant|a|aux|avec)(?: la| les| des)? @audience\b")
_PRESS = pattern(r" (?:la |les |des )?@audience\b")
# `se sont expliqués mardi, chacun devant son parlement`.
_EACH = rare(
    r",?(?: (?:@when_aside|\w+ment))?,? chacune? (?:devant|chez|dans|de son|pour|a|depuis)\b"
)
# `a vu se succéder X et Y`, `a vu arriver X`: what somebody has seen done.
_SEEN_DOING = pattern(r" (?:@weekday |hier )?(?:s'|se |y )?(?!hier)[a-zà-ÿ]{2,14}(?:er|ir|re)\b")
# `ne peut garantir qu'ils se sont parlé`, `rien n'indique que X a rencontré Y`, `On ne sait qui X verra`.
_NOT_VOUCHED = pattern(
    r"(?:\bne |\bn')(?:[\w']+ ){0,5}?@vouching(?: [\w-]+)? (?:(?:ni |avec |par )?qui |que |qu'|si )[^.;:«»]{0,70}$"
)
# `», a écrit X`, `a écrit mardi sur son compte`: in public, no letter.
_PUBLISHED = re.compile(
    r"(?<=[»\"”] )a ecrit|(?<=[»\"”], )a ecrit|a ecrit (?:\w+ ){0,2}(?:sur|dans)\b"
)
# `, dont un proche conseiller a été `: before a verb.
_WHOSE = rare(
    r"\bdont (?:le |la |l'|les |une? |des |plusieurs )(?:(?!(?:qui|que|et|pays|visite|sejour)\b)[\w-]{2,20} ){1,4}"
    r"(?:@auxiliary_past|@being|s'est|se sont)(?: \w+ment| ete){0,2} $"
)
_GOVERNING = 5  # the rank down to which an office without a name is somebody's who is known
_VOUCHED = ("que ", "qu'", "si ", "qui ")
_HIM = re.compile(r"\bl'(?:a|ont|avait|avaient) $")  # `X, qui l'a reçu, un message`: him, no letter
_THEN = re.compile(r", (?:puis|avant de|et (?:a|s'est)) ")  # `lui a remis un message, puis a vu X`
_PRONOMINAL = re.compile(r"\bse?\b|s'")


def is_doubtful(line: Line, event: Event, cues: list[tuple[int, Cue]]) -> bool:
    """Tell whether a word of encounter hardly tells of one that the article reports."""
    return (
        _is_asked(line, event)
        or _is_occasion(line, event)
        or earlier.is_told_in_passing(line, event)
        or _is_weak(line, event)
        or _is_arranged(line, event)
        or senses.is_other(line, event)
        or denials.is_denied(line, event)
        or wished.is_wished(line, event)
        or welcomes.is_welcome(line, event)
        or _is_not_vouched_for(line, event)
        or narrated.is_of_work(line, event)
        or _is_by_one_of_his(line, event)
        or calling_off.is_given_up(line, event)
        or _is_set_off(line, event, cues)
    )


def is_background(line: Line) -> bool:
    """Tell whether a sentence calls an encounter off, shows an old one, or was before with no day near."""
    if any(hit.value.kind in ("cancelled", "archive") for hit in line.of("cue")):
        return True
    if not line.has(_MAY_HAVE_HAD) or not _HAD.search(line.folded, line.start, line.end):
        return False
    return not earlier.tells_day(line)


def _is_asked(line: Line, event: Event) -> bool:
    """Tell whether a question stands open about an event: `X et Y au téléphone ?`."""
    open_yet = event.planned or event.is_noun or event.trigger.tense == "present"
    if event.passive and _BARE.search(line.text, max(line.start, event.start - 24), event.start):
        return bool(_TO_THE_END.match(line.folded, event.end, line.end))
    return open_yet and line.folded.find("?", event.end, min(line.end, event.end + _NEAR)) >= 0


def _is_occasion(line: Line, event: Event) -> bool:
    """Tell whether a noun of encounter names a gathering beside which people met."""
    if not event.is_noun:
        return False
    nth = "weak" in event.trigger.notes and _AT_NTH.search(line.before(event.start, 30))
    if not nth and not line.search_before(_BESIDE, event.start, 50):
        return False
    return not _WITH_WHOM.match(line.folded, event.end, line.end)


def _is_weak(line: Line, event: Event) -> bool:
    """Tell whether a weak word stands where it hardly tells of an encounter."""
    trigger, folded = event.trigger, line.folded
    if trigger.tense == "present" and "weak" in trigger.notes and not event.planned:
        return not welcomes.names_guest(line, event)
    if trigger.lemma in ("voir", "se voir avec") and _SEEN_DOING.match(line.text, event.end):
        return True
    if "seen" in trigger.notes:
        visitors = _VISITORS.search(folded, event.end, line.end)
        return not (visitors or earlier.tells_day(line))
    if "with" in trigger.notes:
        if named_first.opens_with(line):
            return False
        whom = _WITH_WHOM.match(folded, event.end, line.end)
        return not whom or bool(_PRESS.match(folded, whom.end()))
    if "turn" in trigger.notes:
        return bool(_TO_DO.match(line.text, event.end, line.end))  # no `d'Imre`
    if not event.is_noun and line.match(_TO_PRESS, event.end, min(line.end, event.end + 40)):
        return True
    if not event.is_noun and line.match(_EACH, event.end):
        return True
    if "between" in trigger.notes:
        return not (_BETWEEN.match(folded, event.end, line.end) and earlier.tells_day(line))
    if "meal" in trigger.notes:
        named = _MEAL_WITH.match(folded, event.end, min(line.end, event.end + 60))
        return not (named or _names_two(line, event))
    if "sequence" in trigger.notes:
        if _VERB_FIRST.match(folded, line.start, event.end):
            return True  # those behind it came
        return not _IN_ROOM.match(folded, event.end, min(line.end, event.end + 150))
    if trigger.notes == {"pronominal", "weak"} and trigger.frame == "mutual":
        return not _PRONOMINAL.search(folded[max(line.start, event.start - 28) : event.end])
    return jointly.is_doubtful(line, event)


def _names_two(line: Line, event: Event) -> bool:
    """Tell whether two are joined behind a noun: `le déjeuner Roy-Abe`, `Au sortir d'un dîner, X et Y ont`."""
    behind = [m for m in line.mentions if event.end < m.start][:2]
    if len(behind) < 2:
        return False
    between = line.folded[behind[0].end : behind[1].start]
    if behind[0].start == event.end + 1 and between in ("-", "–", " - ", " – ", "/"):
        return True
    return (
        between.startswith(" et")
        and talks.opens(line, event)
        and "public" not in event.trigger.notes
    )


def _is_arranged(line: Line, event: Event) -> bool:
    """Tell whether a visit is but somebody's own to come: `a confirmé sa visite au Vietnam`."""
    visit = event.is_noun and event.trigger.frame == "visit"
    return visit and bool(_HIS_VISIT.search(line.before(event.start, 40)))


def _is_not_vouched_for(line: Line, event: Event) -> bool:
    """Tell whether it is only said that nobody knows of an event: `rien ne prouve que X a vu Y`."""
    before = line.before(event.start, 130)
    if not any(map(before.__contains__, _VOUCHED)):
        return False
    return bool(_NOT_VOUCHED.search(before))


def _is_by_one_of_his(line: Line, event: Event) -> bool:
    """Tell whether somebody of whom no name is told acts for whom a clause is about.

    `X, dont le conseiller a été reçu par Y`: X was not.
    """
    if event.is_noun:
        return False
    clause = line.search_before(_WHOSE, event.start, 80)
    begin = event.start - len(clause[0]) if clause else event.start
    within = [m for m in line.mentions if begin < m.start < event.start]
    return clause is not None and not any(
        m.name or (m.head and m.head.rank <= _GOVERNING) for m in within
    )


def _is_set_off(line: Line, event: Event, cues: list[tuple[int, Cue]]) -> bool:
    """Tell whether a cue near an event says that it was long ago, by letter, or a mere welcome."""
    received = event.trigger.frame == "receive" and not event.is_noun
    came = event.trigger.frame == "visit" and not event.is_noun  # `est venu remettre un message`
    came = came or event.trigger.lemma == _HANDING  # `a remis mardi à X un message`
    welcome = 180 if event.trigger.lemma in _WELCOMING else 90
    near = 0 if came or (received and _HIM.search(line.before(event.start, 12))) else 40
    return any(
        (cue.kind == "earlier" and abs(at - event.start) < 70 and not earlier.is_near(line, event))
        or (cue.kind == "arrival" and received and abs(at - event.start) < welcome)
        or (
            cue.kind == "letter"
            and event.start - 45 < at < event.end + near
            and not _THEN.search(line.folded, at, max(at, event.start))
            and not _is_published(line, at)
        )
        for at, cue in cues
    )


def _is_published(line: Line, at: int) -> bool:
    """Tell whether who writes does so in public: `», a écrit X`, `a écrit mardi sur son compte`."""
    return bool(_PUBLISHED.match(line.folded, at))
