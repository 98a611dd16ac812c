"""Expressions of time in French dispatches, and the days that they mean.

`find` reads the expressions; `published`, `dateline`, `anniversary`, `gatherings` and `due` read
other clues; `resolve` turns an expression and what is known around it into a Date, its year worked out or left open.
"""

from .clues import anniversary, dateline, published
from .expressions import Words, find
from .gatherings import due, gatherings
from .grammar import DAYS, NEAR_DAYS
from .resolution import Date, resolve
from .weekdays import numbered
from .years import Anchors

__all__ = [
    "DAYS",
    "NEAR_DAYS",
    "Anchors", "Date", "Words", "anniversary", "dateline", "due", "find", "gatherings", "numbered", "published",
    "resolve",
]  # fmt: skip
