"""The articles behind the tally of outcomes: each with its file, its headline and the reason."""

from typing import Any

from analysis import counts
from analysis.corpus import Corpus
from analysis.findings.language import Language

MOST = 100


def fates(corpus: Corpus, say: Language, most: int = MOST) -> dict[str, list[Any]]:
    """Return, by outcome and reason (as `leads` asks for them), how many articles, and the first.

    An article is file, headline, day in words, and what its row says of the reason.
    """
    articles, found = corpus.articles, counts.fates(corpus)
    keys = found["outcome"] + " " + found["reason"]
    return {
        key: [len(own), [_article(row, say) for row in own.head(most).itertuples(index=False)]]
        for key, own in articles.groupby(keys, sort=True)
    }


def _article(row: Any, say: Language) -> list[str]:
    """Return one article in words."""
    why = [row.notes] if row.notes else []
    if row.duplicate_of:
        why.append(say(en="the same as ", fr="identique à ") + row.duplicate_of)
    if row.parent_id:
        why.append(say(en="teaser of another dispatch", fr="renvoi à une autre dépêche"))
    day = say.date(row.published) if row.published else ""
    return [row.path or row.article_id, row.title, day, "; ".join(why)]
