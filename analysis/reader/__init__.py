"""From the text of a dispatch to rows, and from the rows of many to the tables."""

from .articles import read_article, read_articles
from .assembly import assemble
from .explain import explain
from .rows import Found

__all__ = ["Found", "assemble", "explain", "read_article", "read_articles"]
