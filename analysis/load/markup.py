"""The text of an HTML page, one paragraph a block, and the facts its head states."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset([
    "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
    "table", "tr", "blockquote", "figure", "figcaption", "br", "header", "main", "pre", "td", "dd",
    "dt", "dl", "hr",
])  # fmt: skip
_SKIPPED = frozenset([
    "script", "style", "noscript", "template", "nav", "footer", "aside", "svg", "iframe", "button",
    "select", "textarea", "label",
])  # fmt: skip
_FACTS = {
    "article:published_time": "published", "datepublished": "published", "date": "published",
    "dc.date": "published", "dc.date.issued": "published", "dcterms.date": "published",
    "dcterms.created": "published", "pubdate": "published", "publish-date": "published",
    "og:title": "title", "og:url": "url", "og:site_name": "agency",
}  # fmt: skip
_ODD = re.compile(r"<[!?][^<>]{0,500}>?|<(?![/a-zA-Z])|<(?=[^<>]{0,2000}<)")
_SPACES = re.compile(r"[ \t\n\r]+")


class _Reader(HTMLParser):
    """Gathers text and facts while the page is fed to it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[list[str]] = [[]]
        self.facts: dict[str, str] = {}
        self._title: list[str] = []
        self._inside, self._depth = "", 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        cells = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (cells.get("property") or cells.get("name") or cells.get("itemprop", "")).lower()
            if name in _FACTS and cells.get("content"):
                self.facts.setdefault(_FACTS[name], cells["content"].strip())
        elif tag == "link" and cells.get("rel") == "canonical":
            self.facts["url"] = cells.get("href", "")
        elif tag == "time" and cells.get("datetime"):
            self.facts.setdefault("published", cells["datetime"].strip())
        elif tag in _SKIPPED or tag == "title":
            self._inside = self._inside or tag
            self._depth += tag == self._inside
        elif tag in _BLOCKS:
            self.lines.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._depth -= 1
            self._inside = tag if self._depth else ""
        elif tag in _BLOCKS:
            self.lines.append([])

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self._title.append(data)
        elif not self._inside:
            self.lines[-1].append(data)

    def result(self) -> tuple[str, dict[str, str]]:
        """Return the text gathered so far and the facts."""
        lines = (_SPACES.sub(" ", "".join(line)).strip(" ") for line in self.lines)
        title = _SPACES.sub(" ", "".join(self._title)).strip()
        self.facts.setdefault("title", title)
        return "\n\n".join(line for line in lines if line), self.facts


def parse(markup: str) -> tuple[str, dict[str, str]]:
    """Return the text of an HTML page, a blank line between paragraphs, and the facts it states.

    Facts are any of published, title, url and agency, as written.

    >>> parse("<title>T</title><script>x</script><p>Un <b>mot</b>.</p><p>Deux.</p>")
    ('Un mot.\\n\\nDeux.', {'title': 'T'})
    """
    reader = _Reader()
    reader.feed(_ODD.sub(" ", _without_comments(markup)))
    reader.close()
    return reader.result()


def _without_comments(markup: str) -> str:
    """Return the markup without comments; what follows an unclosed one is part of it."""
    first, *others = markup.split("<!--")
    return first + "".join(other.partition("-->")[2] for other in others)
