"""What a list adds to the encounters found before it."""

from .encounter import Encounter

CEREMONY = "ceremony"  # the rule of a list of those who came at once


def fuller(found: list[Encounter], listed: list[Encounter]) -> list[Encounter]:
    """Return the encounters listed behind a colon where they add to those found, else these.

    `Ont été reçus par X : A et B`: the verb alone joins but the first of them to X.
    """
    people = {person for encounter in listed for person in encounter.people}
    met = {person for encounter in found for person in encounter.people}
    return listed if met < people else found


def gathered(found: list[Encounter], here: list[Encounter]) -> list[Encounter]:
    """Return the encounters before and those of a line, the guests of one ceremony put together."""
    if not found or not here or not here[0].rule.endswith(CEREMONY):
        return found + here
    last = found[-1]
    if last.rule != here[0].rule or last.event is not here[0].event:
        return found + here
    return [*found[:-1], last._replace(other=last.other + here[0].other)]
