"""Who met whom on a page so far, and whose side was but assumed to tell so."""

from collections.abc import Collection

from .person import Person


class Facing:
    """Whom somebody met, and of whom nothing but the scene of an encounter tells the side."""

    def __init__(self) -> None:
        self.assumed: set[Person] = set()
        self._met: dict[Person, set[Person]] = {}

    def add(self, one: Collection[Person], other: Collection[Person]) -> None:
        """Take note of an encounter: its two sides."""
        for people, others in ((one, other), (other, one)):
            for person in people:
                self._met.setdefault(person, set()).update(others)

    def met(self, person: Person) -> Collection[Person]:
        """Return whom somebody met."""
        return self._met.get(person, ())
