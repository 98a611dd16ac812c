"""Who said what: sentences with a verb of saying, their speaker, act, topics and commitment."""

from .sentence import Statement, find

__all__ = ["Statement", "find"]
