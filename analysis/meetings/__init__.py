"""Encounters: found in sentences, gathered over an article, merged over a corpus."""
