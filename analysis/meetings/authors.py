"""Whose words a page is: who declares, whom its first line names, who signs it."""

from ..patterns import pattern
from ..people.person import Person
from .around import Around

# `Déclaration de M. X, ministre des Affaires étrangères, sur`: the words of a page are his.
DECLARATION = pattern(r"\W{0,4}@declaration(?: \w+){0,2} (?:de|du|d')\b")
_DAY = r"(?:[\W_]{0,5}(?:le )?(?:@weekday,? )?\d{1,2}(?:er)? @month(?: \d{4})?)?"
# `Catherine Colonna (@MinColonna)`, `– Emmanuel Macron, 9 mai 2023`: a name with nothing but an account.
_ALONE = pattern(rf"[^\w\n]{{0,6}}(?:@\w{{2,30}})?{_DAY}\W{{0,6}}")
_DASH = frozenset("-–—")
_REACH = 160  # characters behind a declaration in which its author is named


def find(around: Around, objects: list[Person]) -> Person | None:
    """Return whose words a page is that says `j'ai reçu`: no one of `objects`."""
    heading = DECLARATION.match(around.line.folded)
    others = [p for p in around.scene.cast.people if p not in objects and p.mentions]
    first = around.scene.cast.people[:1]
    declaring = (
        p
        for p in others
        if heading and first == [p] and p.mentions[0].start - heading.end() < _REACH
    )
    alone = (p for p in others if _signs(p, around) or _heads(p, around))
    return next(declaring, next(alone, None))


def _signs(person: Person, around: Around) -> bool:
    """Tell whether nothing but somebody's name, office and account ends a text: he wrote it."""
    last, text = person.mentions[-1], around.line.text
    if not last.name or not _ALONE.fullmatch(around.line.folded, last.end):
        return False
    begin = text.rfind("\n", 0, last.start) + 1
    lead = text[begin : last.start].strip()
    if begin and (not lead or lead in _DASH):
        return True
    before = text[: last.start].rstrip(" \u00a0–—-")
    return bool(last.offices and before) and before[-1] in '.!\n»"”'


def _heads(person: Person, around: Around) -> bool:
    """Tell whether the first line of a text is but somebody's name, office and account."""
    first, text = person.mentions[0], around.line.text
    stop = text.find("\n", first.end)
    if not first.name or stop < 0 or text[: first.start].strip():
        return False
    return bool(_ALONE.fullmatch(around.line.folded, first.end, stop))
