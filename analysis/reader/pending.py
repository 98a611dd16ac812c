"""What a sentence told without its people, which one behind it may name."""

from typing import NamedTuple

from ..meetings import listing
from ..meetings.event import Event


class Open(NamedTuple):
    """What was told without its people: an event, in which sentence; the heading of a list.

    A `series` is one of talks that are told section by section.
    """

    event: Event | None = None
    sentence: int = -1
    heading: listing.Heading | None = None
    series: listing.Heading | None = None
