"""Whom the object of an event names: who was received, visited, called or talked with."""

import re
from itertools import chain

from ..patterns import pattern
from ..people.person import Person
from ..people.scene import Told
from . import coordination, in_turn, listed, many, no_party, owners, prepositions, reach
from .around import Around

# What joins one of those met to the next: `X, puis avec Y`, `X et celui de Y`.
_AND = pattern(
    r"[\s,;]{0,5}+(?:et|puis|ainsi qu(?:e|')|de meme qu(?:e|')|mais (?:aussi|egalement)|enfin|ensuite|comme|ou)?[\s,]{0,5}+"
    r"(?:enfin|ensuite|avec|a|par|de|du|d'|au)?[\s,]{0,5}+(?:celui de|celle de)?\s{0,3}+"
    r"(?:le|la|l'|les|@possessive(?: @close_to)?)?\s{0,3}+(?:@status_adjective[\s-])?"
    r"(?:(?:s\.?e\.? ?)?@courtesy_title\.? ?)?\s{0,3}$"
)
# `X, émissaire du président Y`: who stands behind somebody is not there.
_OWNED = re.compile(r"\s{0,3}(?:de|du|des|de la|de l'|d')\s{0,3}")
# `, porteur d'un message écrit `, `, venue lui remettre une lettre `: before who sent somebody.
_WITH_MESSAGE = pattern(
    r",? (?:(?!\b(?:@auxiliary_past|@being|qui|que|et)\b)[^,;.:«»]){2,60}?"
    r"\b(?:@message_noun|@sent_noun|@greeting_noun)\b[^,;.:«»]{0,24}$"
)
_AND_ONE_MORE = re.compile(
    r",? ?(?:et|puis|ainsi que|enfin)\b|,? ainsi qu'|, (?=$|avec|par|a |le |la |l')"
)
# `, puis le `: what stands right before the next of those met.
_NEXT = pattern(
    r"(?:[,;]|\b(?:et|puis|enfin|que|qu'))\s{0,3}+"
    r"(?:avec|aux?|a|le|la|l'|par|de|du|des|son|sa|celui)?\s{0,3}+(?:le|la|l')?\s{0,3}"
    r"(?:@status_adjective\s)?$"
)
# `un entretien avec X, puis un autre avec Y`.
_ANOTHER = pattern(r"\b(?:une?|d'|des) ?@another (?:\w+ )?$")
# A clause of its own stands between two people: `X, qui a dit à Y`, `X, pour discuter avec Y`.
_CLAUSE = pattern(
    r"\b(?:@auxiliary_past|@being|@auxiliary_future|@being_future|lui|afin|il|elle)\b|\bs'"
    r"|\bpour (?:y |se |les? |la |l'|lui |leur )?[a-z]{2,14}(?:er|ir|re)\b"
    r"|\bavant (?:de |d'|une? |son |sa )"
)
_RELATIVE = re.compile(r"\b(?:qui|dont|auquel|a laquelle)\b")
_AND_NEXT = re.compile(r"\b(?:et|puis|enfin|ainsi que)\b[^,;]{0,12}$")
_LIST_PREPOSITIONS = frozenset(
    ("", "et", "avec", "a", "de", "par", "et de", "et a", "et avec", "celui", "celle")
)
# `Audience : S.E. M. X`: who is named behind a colon.
_IS = re.compile(r" ?: (?:(?:le|la|l'|s\.? ?e\.?|m\.?|mme) ?){0,3}")
# `, et avec les dirigeants de plusieurs pays, dont X`.
_AND_MANY = pattern(r",? (?:et|puis|ainsi que|de meme que) (?:avec )?@some_of [^;:.«»\"]{4,80}, $")
# `a parlé, mardi, au président X`.
_TO_RIGHT_BEHIND = pattern(r"(?:,? (?:@when_aside|@linking_adverb|\w+ment),?)* ?")
# `a devisé une heure en compagnie de X`, `a cheminé aux côtés de X`.
_IN_COMPANY = re.compile(r"\ben compagnie (?:de |du |d').{0,3}$")
_ALONGSIDE = re.compile(r"\b(?:en compagnie|aux? cotes?) (?:de |du |d').{0,3}$")
# `a offert un dîner au palais en l'honneur de X`.
_IN_HONOUR = pattern(r"\b@in_honour (?:de |du |d').{0,3}$")
_TO_OTHERS = re.compile(r" (?:a des|aux|a une? (?:centaine|groupe)) ")
# `en recevant mardi les lettres de créance de l'ambassadeur`, `a reçu, lundi, la visite de X`.
_LETTERS = pattern(r"[^.;:]{0,90}\b@credentials")
_OF_WHOM = pattern(r"[^.;:]{0,90}\b(?:@credentials|(?:la|une) visite)")
# `En accueillant la délégation, `, `Recevant ses hôtes, `: before who received them.
_GROUP_RECEIVED = pattern(
    r",?(?: @linking_adverb,?| @when_aside,?)? (?:la|les|ses|leurs|cette|ces|son|sa) (?:\w+ )?"
    r"(?:(?:@host_noun)s|@delegation_noun|@delegation_members|@envoys)\b[^,;.:]{0,60},.{0,12}"
)


def objects_of(around: Around) -> list[Person]:
    """Return the people whom the event's object names."""
    first = _first_object(around)
    if first is None:
        return []
    after, ends_at_comma = around.after, _ends_at_comma(around)
    group = [after[first]]
    acting = _acting(around)
    end = group[-1].end
    for index, told in enumerate(after[first + 1 :], first + 1):
        gap = coordination.bare(in_turn.between(around.line, end, told))
        gap = coordination.without_length(gap, told.preposition)
        if _is_sender(told, gap) or many.is_kin(around.line, told):
            end = told.end
            continue
        if listed.is_in_clause(told, gap):
            continue
        if told.person in acting or (
            ends_at_comma and "," in gap and not gap.startswith((", et ", ", puis "))
        ):
            break
        gap = listed.without_clause(around.line, after, index, gap)
        if ";" in gap and many.acts(around.line, told.end):
            break
        if many.begins_clause(around, told, gap):
            break
        if end > group[-1].end and not _is_next(around, told, gap):
            break
        if told.start != group[-1].start and not _goes_on(around, told, gap):
            break
        group.append(told)
        end = told.end
    return list(dict.fromkeys(t.person for t in group))


def _acting(around: Around) -> set[Person]:
    """Return those who act before an event; those named before a colon, if others do behind it, do not."""
    acting = [t for t in around.before if t.acting]
    if len(acting) < 2:
        return {t.person for t in acting}
    colon = around.line.folded.rfind(": ", acting[0].end, acting[-1].start)
    return {t.person for t in acting if t.start > colon}


def _is_sender(told: Told, gap: str) -> bool:
    """Tell whether somebody sent the one before: `X, porteur d'un message du président Y`."""
    return told.preposition == "de" and bool(_WITH_MESSAGE.match(gap))


def _has_sent(around: Around, told: Told) -> bool:
    """Tell whether somebody sent what a visitor brings: `est venu lui remettre un pli du président X`."""
    if around.event.trigger.frame != "visit":
        return False
    return _is_sender(told, around.line.folded[around.event.end : told.start])


def _is_next(around: Around, told: Told, gap: str) -> bool:
    """Tell whether somebody behind such a sender is one more of those met: `, et l'ambassadeur Z`."""
    if "de" in told.preposition or not _AND_ONE_MORE.match(gap):
        return False
    return not many.acts(around.line, told.end)


def _first_object(around: Around) -> int | None:
    """Return the place, among those named behind an event, of the first whom its object names."""
    event, after = around.event, around.after
    wanted = prepositions.of(event)
    if not after:
        return None
    if "own" in event.trigger.notes:
        return 0
    owned = event.trigger.frame == "receive" and any(t.preposition == "de" for t in after)
    if owned and _OF_WHOM.match(around.line.folded, event.end):
        wanted = (*wanted, "de")
    if event.is_noun and _IS.fullmatch(around.line.folded, event.end, after[0].start):
        return 0
    of_group = event.trigger.tense == "gerund" and not after[0].preposition
    if of_group and _GROUP_RECEIVED.fullmatch(around.line.folded, event.end, after[0].start):
        return None
    joined = (
        i
        for i, t in enumerate(after)
        if (t.preposition in wanted or _is_beside(around, t) or is_spoken_to(around, t))
        and reach.is_object(around, i)
    )
    joined = (
        i for i in joined if not (no_party.is_none(around, after[i]) or _has_sent(around, after[i]))
    )
    of_many = (i for i, t in enumerate(after) if many.is_named(around, t))
    return next(chain(joined, of_many), None)


def are_of_letters(around: Around) -> bool:
    """Tell whether those received handed over their letters: `a reçu les lettres de créance de X et Y`."""
    event = around.event
    received = event.trigger.frame == "receive" and not (event.is_noun or event.passive)
    return received and bool(_LETTERS.match(around.line.folded, event.end, around.line.end))


def _is_beside(around: Around, told: Told) -> bool:
    """Tell whether somebody was there with another, or for whom he gave a meal."""
    if told.preposition != "de" or around.event.is_noun:
        return False
    if "honours" in around.event.trigger.notes:
        gap = around.line.folded[around.event.end : told.start + 3]
        return bool(_IN_HONOUR.search(gap)) and not _TO_OTHERS.match(gap)
    return around.event.trigger.frame == "talk" and _is_in_company(around, told)


def _is_in_company(around: Around, told: Told) -> bool:
    """Tell whether somebody was there with another: `a dîné mardi en compagnie de X`.

    Of some verbs `aux côtés de` tells it, too; with others named before, he only stood by.
    """
    event, line = around.event, around.line
    with_him = _ALONGSIDE if "alongside" in event.trigger.notes else _IN_COMPANY
    if not with_him.search(line.before(told.start + 3, 24)):
        return False
    return line.folded.find(" avec ", event.end, told.start) < 0


def is_spoken_to(around: Around, told: Told) -> bool:
    """Tell whether somebody was spoken to, and not of or in public: `a parlé mardi au président X`."""
    event = around.event
    if event.trigger.lemma != "parler" or told.preposition != "a":
        return False
    return bool(_TO_RIGHT_BEHIND.fullmatch(around.line.folded, event.end, told.start))


def _ends_at_comma(around: Around) -> bool:
    """Tell whether who stands behind a comma is no object any more: he acts."""
    event = around.event
    if "turn" in event.trigger.notes:
        return False  # `ce fut le tour de X, de Y et de Z`
    leads = not event.is_noun or around.setting or event.trigger.lemma == "au téléphone"
    led = leads and not any(t.acting for t in around.before) and not (around.inverted or around.who)
    return led or owners.is_in_opening(around)


def _goes_on(around: Around, told: Told, gap: str) -> bool:
    """Tell whether somebody goes on the list of those met, `gap` being the words between."""
    event, written = around.event, around.line.text[told.start - len(gap) : told.start]
    if _OWNED.fullmatch(gap):
        return False
    if _AND.match(gap) and gap.strip():
        return True
    if told.preposition == "dont" and _AND_MANY.match(gap):
        return True
    if told.preposition == "led":
        return coordination.names_group(gap)
    another = told.preposition == "avec" and _ANOTHER.search(gap)
    if event.is_noun and told.preposition in ("avec", "et") and (len(gap) < 60 or another):
        return True
    if not told.preposition and _RELATIVE.search(gap) and not _AND_NEXT.search(gap):
        return False  # `X, qui devrait recevoir demain, le ministre Y`
    return told.preposition in _LIST_PREPOSITIONS and len(gap) < 130 and _joins(gap, written)


def _joins(gap: str, written: str) -> bool:
    """Tell whether the words between two people only add to the first and name the next.

    `à` opens no clause: `avec X de la réponse à donner, et avec Y`.
    """
    clauses = _CLAUSE.finditer(gap[:-4])
    return bool(_NEXT.search(gap)) and all(written.startswith("à", c.start()) for c in clauses)
