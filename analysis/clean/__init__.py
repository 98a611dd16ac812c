"""From an article's text to its pages: title, dateline, captions, teasers and sentences."""

from analysis.clean.page import Page, Sentence, original, pages

__all__ = ["Page", "Sentence", "original", "pages"]
