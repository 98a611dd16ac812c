"""One encounter as one sentence tells of it."""

from typing import NamedTuple

from ..people.lines import Line
from ..people.person import Person
from .event import Event


class Encounter(NamedTuple):
    """One encounter as one sentence tells it, `one` and `other` being its two sides.

    `part` is the part of the sentence that tells of it, where others have parts of their own.
    """

    line: Line
    event: Event
    one: tuple[Person, ...]
    other: tuple[Person, ...]
    host: str  # "one", "other" or "" where the words do not tell
    mode: str
    status: str
    rule: str
    part: tuple[int, int] | None = None

    @property
    def people(self) -> tuple[Person, ...]:
        """All who took part."""
        return self.one + self.other

    @property
    def sentence(self) -> int:
        """The number of the sentence that tells of it."""
        return self.line.number
