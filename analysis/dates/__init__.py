"""Expressions of time in French dispatches, and the days that they mean.

`find` reads the expressions; `published` and `anniversary` read other clues; `resolve` turns an
expression and what is known around it into a Date, its year worked out or left open.
"""

from analysis.dates.clues import anniversary, published
from analysis.dates.expressions import Words, find
from analysis.dates.resolution import Date, resolve
from analysis.dates.years import Anchors

__all__ = ["Anchors", "Date", "Words", "anniversary", "find", "published", "resolve"]
