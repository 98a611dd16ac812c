"""A group that is received, and no one of it named: `la délégation lao a été reçue par X, Y et Z`."""

from .. import words
from .around import Around

_GROUPS = tuple(words.grammar("delegation_noun"))
_BEING = ("ete ", "sera ", "est ", "fut ")


def is_subject(around: Around) -> bool:
    """Tell whether a group is said to be received, so that nobody named behind the verb is."""
    event, line = around.event, around.line
    if not event.passive or not line.before(event.start, 5).endswith(_BEING):
        return False
    return any(line.folded.find(noun, line.start, event.start) >= 0 for noun in _GROUPS)
