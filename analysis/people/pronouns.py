"""Who is meant by a word that is no name and no office: `il`, `elle`, `ils`, `ce dernier`."""

import re

from .. import words
from ..needles import SENTENCES, rare
from ..patterns import pattern
from . import cataphora, kin, onward
from .agreement import may_be
from .lines import Line
from .person import Person
from .scene import Scene, Told

# ` a `, ` s'`, ` disait`: behind `l'un`, who does something.
_ACTS = r"(?=,| (?:a|avait|lui|se|y|en|ne) | [sn]'| @says_now\b| \w{2,12}ait\b)"
# `ce dernier`, `l'un` and `l'autre`, and `le premier`, `la seconde` of those named in a row.
_POINTERS = pattern(
    r"\b(?:(?P<one>(?<!pour )(?<!\bde )(?<!\ba )(?<!chez )(?<!par )(?:l'une?|celui-la|celle-la)"
    rf"{_ACTS})"
    r"|(?P<other>(?:(?<=[,;:] )|(?<=\bet )|(?<=\bque )|(?<=, mais ))l'autre"
    rf"{_ACTS})"
    r"|(?P<last>@pointing_back(?! @last_of\b))"
    r"|(?P<first>(?:le|la|au|a la) @first_named(?= ?[,.;]| a | lui | s'| ont | @says_now\b| \w{2,12}ait\b))"
    r"|(?P<second>(?:le|la|au|a la) @second_named(?= ?[,.;]| a | lui | s'| @says_now\b| \w{2,12}ait\b)"
    r"|(?<=, )(?:le|la) @second_named(?= (?:de[su]?|pour|sur|une?|l[ea]s?)\b))"
    r"|(?P<third>(?:le|la|au|a la) @third_named(?= a | lui |,| s'))"
    r"|(?P<him>(?P<joined>avec|face|aupres)(?: a| de)? (?:lui|elle)(?!-meme))"
    r"|(?P<self>(?<=\bet )(?:lui|elle)(?:-meme|(?= (?:@together_verb)\b|, qui ))"
    r"|(?:lui|elle)(?= et @possessive )|(?<!\w )(?:lui|elle)(?= et (?:(?:le|la) |l')@office_noun)))\b"
)
# `Deux députés ont réagi. L'un a salué`: of those he is one.
_SOME_BEFORE = re.compile(r"(?:^|[.!?]\s+|\n)(?:deux|des|plusieurs) [^.!?\n]{3,200}[.!?]\s+$")
_SENTENCE = 240
_SAYS_WITHIN = 60  # characters from `l'un` to a verb of saying
_CLAUSES = frozenset(",;:.")
_WHO = re.compile(r",? qui [^,;:.«»]{3,70}")  # between somebody and a pronoun that means another
_SOURCE = frozenset(words.grammar("according"))  # before whom something is known from
_MAY_POINT = SENTENCES.guard(_POINTERS)
# `il` or `elle` as the subject of a sentence: at its opening, or behind a first part of it.
_SUBJECT_PRONOUN = pattern(
    r"(?:[«\"' -]|et |, |puis |dans [^,]{3,40}, |a [^,]{3,30}, ){0,8}(?P<opening>il\b(?! @impersonal)|elle\b(?! (?!y a)@impersonal))"
    r"|(?:.{0,110}?, |(?:avec|@during) [^.;:]{100,200}?, |(?:[^,]{2,30}, )?c'est .{3,160}?[, ]qu')(?P<later>il(?! @impersonal)|elle(?! (?!y a)@impersonal))"
    r" (?:y )?(?:a|est(?! (?:\w+ ){0,2}qu[e'])|(?:@after_pronoun|(?:se |s')?\w{2,20}ra|(?:se |s')?\w{3,18}ait))\b"
    r"|(?:dans|a|au|aux|en|lors|apres|pendant|avant|sur|durant)\b[^,;:.«»]{3,70}(?<! ou)(?<! quand)(?<! dont)(?<! comme)(?<! et)(?<! mais)(?<! si)"
    r" (?P<bare>il(?! @impersonal)|elle(?! @impersonal)) (?:y )?(?:a|avait) (?:\w+ment |@linking_adverb )?(?:ete )?\w{2,14}(?:e|i|u|us|is|it)e?s?\b"
    r"|[^.;:«»]{3,60}\b@foreseeing_that qu'(?P<foreseen>il|elle)\b"
)
# `Dès mardi, cap sur Lyon pour s'y entretenir avec X`, `Prochaine étape : Rome, où il rencontrera X`: a
# journey told without a verb is his who is spoken of.
STAGE = rare(
    r"\W{0,3}(?:[^,;:.«»]{2,30}, )?(?:cap (?:\w+ )?sur|@heading_for"
    r"|(?:@ordinal|prochaine|nouvelle|derniere) @leg_noun ?(?::|,|a|en))"
    r" [^,;:.«»]{2,40}(?:, [^,;:.«»]{2,40})?,? (?:(?P<to>pour|afin d[e'])(?= ?(?:y |s'|se |[a-z]{2,14}(?:er|ir|re)\b))|ou (?:il|elle)\b)"
)
# `Il y a également salué X`, `Lundi, il y a été reçu`: he did so there; not so in `Il y a deux ans`.
_DID_THERE = pattern(
    r"(?:[^;:.«»]{2,110}, )?(?P<he>[Ii]l) y a(?:vait)? (?:\w{1,20}ment |aussi |ensuite )?(?!@impersonal_written)"
    r"(?:[^\W\d_]{3,20}ée?s?|été [^\W\d_]{2,18}[éiust]e?s?|@participle_written)\b"
)
_SUBJECT_PLURAL = re.compile(r"[«\"' -]{0,8}(?:ils|elles) (?:y )?(?:ont|sont|avaient|s'|se )")
_SHE = re.compile(r"\belle\b")
# `où il représente le président X`: X is the object of a verb whose subject is a pronoun.
_OBJECT = re.compile(r"(?:\b|')(?:il|elle|on|ils|elles) (?:\w{1,5} )?\w{3,} $")
_THAT = ("que ", "qu'")
_BETWEEN = ("entre", "et")  # `un entretien entre X et Y. Ce dernier`: neither is its subject
_BEFORE_PRONOUN = ("il", "elle", '"', "'", "«", "-")


def subjects(line: Line, scene: Scene) -> list[Told]:
    """Return whom a sentence's subject `il`, `elle` or `ils` means.

    One is the last subject, if his gender allows, several those who last acted together.
    """
    if (stage := line.match(STAGE)) and scene.subject:
        return [Told(stage.end(), stage.end(), scene.subject, "", None)]
    if relative := kin.subject(line, scene):
        return [relative]
    if not _has_pronoun(line):
        return []
    if ahead := cataphora.subject(line, scene):
        return [ahead]
    if line.folded.startswith("quant a", line.start):
        return []
    several = _SUBJECT_PLURAL.match(line.folded, line.start, line.end)
    if several:
        at = several.end()
        return [Told(at, at, p, "et" if n else "", None) for n, p in enumerate(scene.group)]
    pronoun = _SUBJECT_PRONOUN.match(line.folded, line.start, line.end)
    there = None if pronoun else _DID_THERE.match(line.text, line.start, line.end)
    if not pronoun and not there:
        return []
    if pronoun and pronoun["later"] and _acts_before(line, pronoun.start("later")):
        return []
    at = pronoun.end(pronoun.lastgroup) if pronoun else there.end("he")
    she = pronoun is not None and bool(_SHE.search(pronoun[0]))
    gender = "f" if she else "m"
    person = (scene.delegation if she else None) or onward.traveller(line, at, gender, scene)
    person = person or _of_gender(gender, scene)
    return [Told(at, at, person, "", None)] if person else []


def _acts_before(line: Line, at: int) -> bool:
    """Tell whether a sentence names first of all whom its pronoun means: `X fait ses valises : le 17, il`.

    Only what is told behind a colon is surely about him.
    """
    first = next(iter(line.mentions), None)
    if first is None or not first.name or first.preposition or first.start > line.start + 3:
        return False
    return line.folded.find(":", first.end, at) >= 0


def _has_pronoun(line: Line) -> bool:
    """Tell whether a sentence may have `il`, `elle`, `ils` or `elles` as its subject."""
    sentence = line.folded[line.start : line.end]
    if " il" in sentence or " elle" in sentence or sentence.startswith(_BEFORE_PRONOUN):
        return True
    return any(map(sentence.__contains__, ('"il', '"elle', "'il ", "'elle ")))


def _of_gender(gender: str, scene: Scene) -> Person | None:
    """Return the last subject, or who else told of is of the gender if the subject is not.

    Where nobody was subject yet, it is the one person told of.
    """
    if scene.subject is None:
        return scene.told[0] if len(scene.told) == 1 else None
    if scene.subject.gender in ("", gender):
        return scene.subject
    others = [p for p in reversed(scene.told) if p is not scene.subject and p.names]
    fitting = [p for p in others if p.gender == gender]
    if not fitting:
        fitting = [p for p in others if not p.gender][:1]
    main = scene.protagonist()
    return main if main in fitting else next(iter(fitting), None)


def is_object(line: Line, start: int) -> bool:
    """Tell whether who is told of at a place is the object of a verb whose subject is a pronoun."""
    clause = line.folded.startswith(_THAT, start)  # `elle a dit que X`
    return not clause and bool(_OBJECT.search(line.before(start, 40)))


def pointers(line: Line) -> list[re.Match]:
    """Return the words of a sentence that point to one of those named before."""
    if not line.has(_MAY_POINT):
        return []
    found = list(_POINTERS.finditer(line.folded, line.start, line.end))
    if any(p["one"] or p["other"] for p in found):
        found = _of_two(line, found)
    return [p for p in found if p["last"] or not line.text.startswith(" à ", p.end())]


def _of_two(line: Line, found: list[re.Match]) -> list[re.Match]:
    """Return the words that point, `l'un` only beside `l'autre`, and both only where they say something."""
    ones = [p for p in found if p["one"]]
    others = [p for p in found if p["other"] or (p["last"] or "").endswith("-ci")]
    said = [hit.start for hit in line.of("speech")]
    paired = ones and others and ones[0].start() < others[-1].start()
    if paired and all(
        any(0 < at - p.end() < _SAYS_WITHIN for at in said) for p in (ones[0], others[-1])
    ):
        return found
    return [p for p in found if not (p["one"] or p["other"])]


def pointed(pointer: re.Match, line: Line, scene: Scene, told: list[Told]) -> Person | None:
    """Return whom `ce dernier` or `la deuxième` means; not who acts on him: `X a reçu ce dernier`."""
    if pointer["last"]:
        here = [t for t in told if t.end <= pointer.start() and t.preposition not in _SOURCE]
        if len({t.person for t in here}) == 1 and _is_acted_on(here[-1], pointer):
            here = [t for t in scene.latest if t.person is not here[-1].person]
        gender = "f" if pointer[0].startswith(("celle", "cette")) else "m"
        return _last_told([t for t in here or scene.latest if may_be(t.person, gender)], scene)
    if pointer["self"]:  # `le ministre et elle-même`
        if "meme" not in pointer[0] and told and told[-1].end < pointer.start() - len(", et "):
            return None  # `X a vu les élus, et lui ont …`
        gender = "f" if "elle" in pointer[0] else "m"
        speaker = told[0].person if told and told[0].mention is None else scene.subject
        if speaker and may_be(speaker, gender) and (not told or speaker is not told[-1].person):
            return speaker
        return _named_behind(pointer, line, scene, gender)
    if pointer["him"]:
        gender = "f" if "elle" in pointer["him"] else "m"
        return _beside_who(pointer, told, gender) or _another(gender, told, scene)
    if pointer["one"] or pointer["other"]:
        if _SOME_BEFORE.search(line.folded, max(0, line.start - _SENTENCE), line.start):
            return None
        met = scene.paired if len(scene.paired) == 2 else scene.couple()
        two = _just_named(scene) or met
        return two[bool(pointer["other"])] if two else None
    place = 0 if pointer["first"] else 1 if pointer["second"] else 2
    if len(scene.listed) < 2:
        scene.enumerate(_just_named(scene))
    listed = scene.listed
    return listed[place] if len(listed) > max(place, 1) else None


def _just_named(scene: Scene) -> list[Person]:
    """Return the two of two sides whom the sentence before names, in its order."""
    named = list(dict.fromkeys(t.person for t in scene.latest))
    return named if len(named) == 2 and scene.are_of_two_sides(*named) else []


def _named_behind(pointer: re.Match, line: Line, scene: Scene, gender: str) -> Person | None:
    """Return whom a pronoun means that comes before the name: `X et elle se sont vus, a dit Mme Y`."""
    behind = (m for m in line.mentions if m.start >= pointer.end() and m.name)
    named = next(((m, scene.cast.of(m)) for m in behind), None)
    if named is None or named[1] is None:
        return None
    mention, person = named
    return person if gender in (mention.gender, person.gender) else None


def _is_acted_on(told: Told, pointer: re.Match) -> bool:
    """Tell whether nothing but a verb stands between who acts and the words that point."""
    between = pointer.string[told.end : pointer.start()]
    return told.acting and bool(between.strip()) and _CLAUSES.isdisjoint(between)


def _beside_who(pointer: re.Match, told: list[Told], gender: str) -> Person | None:
    """Return whom `avec elle` means in a clause about another: `X se tait, a dit Y, qui sort de chez elle`."""
    if len(told) < 2 or not _WHO.fullmatch(pointer.string, told[-1].end, pointer.start()):
        return None
    others = (t.person for t in reversed(told[:-1]) if t.person is not told[-1].person)
    return next((p for p in others if p.gender == gender), None)


def _another(gender: str, told: list[Told], scene: Scene) -> Person | None:
    """Return whom `avec lui` means: the last of the sentence facing its first, or of the text.

    In `X et Y ont parlé avec lui` it is neither of the two who act.
    """
    first = told[0].person if told else None
    beside = {t.person for t in told[1:2] if t.preposition == "et"}
    facing_first = (t.person for t in told if first and scene.side(t.person) != scene.side(first))
    here = [person for person in facing_first if person not in beside]
    facing = scene.opposite(first) if first else None
    known = (*reversed(here), scene.subject, facing, scene.protagonist())
    return next((p for p in known if p and p is not first and may_be(p, gender)), None)


def _last_told(told: list[Told], scene: Scene) -> Person | None:
    """Return whom `celui-ci` means: the last told of who is not the subject, else the last named."""
    if len(told) > 1 and (told[-2].preposition, told[-1].preposition) == _BETWEEN:
        return told[-1].person
    others = [t.person for t in told if t.person is not scene.subject]
    named = [t.person for t in told if t.mention] or scene.told
    return next(reversed(others or named), None)
