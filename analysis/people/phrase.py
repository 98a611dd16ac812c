"""A phrase that tells of a person, in the making: its offices, its name, whom he represents."""

import re
from dataclasses import dataclass, field
from typing import Optional

from ..lexicon import Office
from ..patterns import pattern
from ..words import Hit
from . import gaps
from .names import Name

# What joins a reference to its side: `son homologue de Chine`, `l'homme fort du régime cubain`.
_CLOSE = pattern(
    r"\s{0,4}(?:respecti(?:f|ve)s?\s{1,4})?(?:(?:de|du|des|de la|pour le|pour la|pour les)\s{1,4}|de l'|pour l'|d'|l')?"
    r"(?:@regime )?"
)
# … and to the next one: `ses homologues birman, vietnamien et lao`.
_CLOSE_NEXT = re.compile(
    r"\s{0,4}(?:,|et|,\s{0,4}et)\s{0,4}(?:(?:de|du|des|de la)\s{1,4}|de l'|d'|l')?"
)
_FORMERLY = pattern(r"\b@former_holder[ -]")  # `ancien président`, `ex-président`
_FORMERLY_AT = 3  # characters before an office in which its first word may begin


@dataclass(eq=False, slots=True)
class Phrase:
    """A mention in the making."""

    start: int
    end: int
    offices: list[Office] = field(default_factory=list)
    office_span: list[int] = field(default_factory=list)  # start and end, empty without an office
    codes: list[str] = field(default_factory=list)  # whom the person represents
    formerly: list[str] = field(default_factory=list)  # whom he once did, told before
    name: Name | None = None
    apposed: bool = False  # the office was named after the name
    titled: bool = False  # a title stands between the office and the name
    shared: list[str] = field(default_factory=list)  # the sides told before the name
    ahead: list[Office] = field(default_factory=list)  # the offices told before the name
    each: bool = False  # the office is the first of those of two names: `X et Y, respectivement`
    listed: bool = False  # one more of a list of envoys, each with his land before his name
    inherits: Optional["Phrase"] = None  # the phrase before, to which a name is coordinated
    outer: Optional["Phrase"] = None  # `conseiller` of `conseiller du président`

    def add_office(self, piece: Hit) -> None:
        """Take an office in."""
        self.offices.append(piece.value)
        first = self.office_span[0] if self.office_span else piece.start
        self.office_span = [min(first, piece.start), piece.end]
        self.end = max(self.end, piece.end)

    def take(self, name: Name) -> None:
        """Take the holder's name; what is told so far stands before it."""
        self.name, self.shared, self.ahead = name, list(self.codes), list(self.offices)

    def bear(self, title: Hit) -> None:
        """Take in a title that stands between the office and the name."""
        self.offices.append(title.value)
        self.titled, self.end = True, max(self.end, title.end)

    def add_code(self, code: str, end: int) -> None:
        """Take in whom the person represents."""
        if code not in self.codes:
            self.codes.append(code)
        self.widen(end)

    def hand_back(self) -> None:
        """Give office and side to the name before, to which this one is coordinated."""
        if self.inherits:
            self.inherits.offices, self.inherits.office_span = self.offices, self.office_span
            self.inherits.codes, self.inherits.apposed = self.codes, True
        self.offices, self.office_span, self.codes, self.each = [], [], [], False

    def widen(self, end: int) -> None:
        """Reach as far as `end`; so does the office, unless a name follows it."""
        self.end = max(self.end, end)
        if self.office_span and not self.titled and not (self.name and not self.apposed):
            self.office_span[1] = max(self.office_span[1], end)

    def is_plural(self, written: str) -> bool:
        """Tell whether the first word of the office is a plural, in the text or as it is folded."""
        if not self.office_span:
            return False
        return written[slice(*self.office_span)].split(" ")[0].rstrip(",").endswith("s")

    def is_former(self, folded: str) -> bool:
        """Tell whether the office is told as one held before: `l'ancien président`, `l'ex-président`."""
        start = max(0, self.office_span[0] - _FORMERLY_AT) if self.office_span else 0
        return bool(self.office_span and _FORMERLY.search(folded, start, start + 12))

    def holds(self, gap: str) -> bool:
        """Tell whether words after this gap may still belong to the office."""
        if not self.offices or (self.name and not self.apposed):
            return False
        if not self.offices[-1].reference:
            return gaps.is_inside(gap)
        return bool((_CLOSE_NEXT if self.codes else _CLOSE).fullmatch(gap))
