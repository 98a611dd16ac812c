"""From an article's text to its pages: title, dateline, captions, teasers and sentences."""

from analysis.clean.page import Page, Sentence, gap_before, original, pages

__all__ = ["Page", "Sentence", "gap_before", "original", "pages"]
