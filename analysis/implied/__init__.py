"""Encounters that no word of encounter tells: who is told of beside whom, and what speaks for it."""

from .encounters import RULE, find, reasons
from .pairs import Page

__all__ = ["RULE", "Page", "find", "reasons"]
