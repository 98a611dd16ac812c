"""From the text of a dispatch to rows, and from the rows of many to the tables."""

from .assembly import assemble
from .explain import explain
from .rows import Found, read_article

__all__ = ["Found", "assemble", "explain", "read_article"]
