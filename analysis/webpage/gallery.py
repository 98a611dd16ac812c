"""The page to share: every figure with its numbers, every number with the sentences behind it.

One file, no network. Text from articles reaches it as escaped text or as JSON that the script
shows with textContent; a content security policy allows this script and this style only.
"""

import base64
import hashlib
import json
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

from analysis import counts, files, findings, words
from analysis.corpus import Corpus
from analysis.findings.language import Language
from analysis.schema import ALLOWED

from .evidence import evidence
from .exhibits import Exhibit, exhibits
from .leads import known
from .panels import Setting, leads, panel

PAGE = "index.html"
PARTS = Path(__file__).with_name("page")
SCRIPTS = ("meetings.js", "lists.js", "proof.js", "marks.js", "filter.js")


class Outline(NamedTuple):
    """The order of the page: headings by the start of the figures' names, and the names in order."""

    questions: dict[str, str]
    stems: list[str]

    def sorted(self, figures: list[Exhibit]) -> list[Exhibit]:
        """Return the figures in the outline's order, those it does not know last."""
        place = {stem: number for number, stem in enumerate(self.stems)}
        return sorted(figures, key=lambda figure: (place.get(figure.stem, len(place)), figure.stem))


def write(
    folder: Path, corpus: Corpus, outline: Outline, code: str = "en", status: str = "held"
) -> Path:
    """Return the path of the page, written beside the figures in the folder.

    `code` is the page's language, `status` that of the meetings which the figures count.
    """
    return files.replace(folder / PAGE, page(exhibits(folder), corpus, outline, code, status))


def page(figures: list[Exhibit], corpus: Corpus, outline: Outline, code: str, status: str) -> bytes:
    """Return the page as bytes, the same for the same figures and tables."""
    say, figures = Language(code), outline.sorted(figures)
    told = {row["key"]: row[say.code] for row in words.rows("page")}
    setting = Setting(known(corpus), status, told, say)
    data = evidence(corpus, say)
    data["leads"] = {figure.stem: leads(figure, setting) for figure in figures}
    script, style = "\n".join(map(_part, SCRIPTS)), _part("page.css")
    shown = [panel(figure, setting) for figure in figures]
    fields = {
        "lang": say.code,
        "policy": f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {_digest(script)}; style-src {_digest(style)}",
        "style": style,
        "script": script,
        "contents": _contents(figures, _translated(outline.questions, say)),
        "figures": "\n".join(shown) or f"<p>{escape(told['no_figure'])}</p>",
        "size": escape(_size(corpus, say)),
        "short": escape(_short(corpus, status, say)),
        "note": escape(_note(data, told, say)),
        "data": _json(data),
        "told": _json(told),
    }
    texts = {f"t_{key}": escape(text) for key, text in told.items()}
    return Template(_part("page.html")).substitute(fields, **texts).encode("utf-8")


@cache
def _part(name: str) -> str:
    """Return one of the page's parts: its frame, its style, a script."""
    return (PARTS / name).read_text(encoding="utf-8").strip()


def _digest(text: str) -> str:
    """Return what a content security policy calls an inline script or style by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _json(value: Any) -> str:
    """Return the value as JSON in which no HTML parser sees a tag or an end of script.

    >>> _json("</script>")
    '"\\\\u003c/script\\\\u003e"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _short(corpus: Corpus, status: str, say: Language) -> str:
    """Return the answer to how often they meet, in plain words."""
    over_time, contents = counts.over_time(corpus, "auto", status), counts.contents(corpus)
    told = repr(findings.how_often(over_time, contents, say.code))
    return told.partition("\n\n")[0]


def _size(corpus: Corpus, say: Language) -> str:
    """Return how many meetings of each status in how many dispatches and teasers, in words."""
    contents = counts.contents(corpus)
    n = dict(zip(contents["item"], contents["n"], strict=True))
    statuses = [status for status in ALLOWED["status"] if n[status]]
    detail = ""
    if len(statuses) > 1:
        detail = f" ({say.listed(f'{say.number(n[status])} {say.status(n[status], status)}' for status in statuses)})"
    sources = [say.count(n["dispatch"], "dispatch")]
    sources += [say.count(n[item], item) for item in ("teaser", "copy") if n[item]]
    meetings = say.count(len(corpus.meetings), "meeting", capital=True)
    return f"{meetings}{detail}; {say.listed(sources)}"


def _note(data: dict[str, Any], told: dict[str, str], say: Language) -> str:
    """Return what is left out of the page, empty if nothing is."""
    kept, total = data["kept"], len(data["meetings"])
    if kept == total:
        return ""
    return told["thinned"].format(kept=say.number(kept), all=say.number(total))


def _translated(questions: dict[str, str], say: Language) -> dict[str, str]:
    """Return the questions in the page's language, as far as the vocabulary has them."""
    known = {row["en"]: row[say.code] for row in words.rows("labels") if row["kind"] == "question"}
    return {key: known.get(question, question) for key, question in questions.items()}


def _contents(figures: list[Exhibit], questions: dict[str, str]) -> str:
    """Return the list of the figures under the questions they answer, as HTML."""
    parts, last = [], None
    for figure in figures:
        key = next((key for key in questions if figure.stem.startswith(key)), "")
        if key != last and questions.get(key):
            parts.append(f"<li class=chapter>{escape(questions[key])}</li>")
        last = key
        parts.append(f'<li><a href="#{escape(figure.stem)}">{escape(figure.title)}</a></li>')
    return "\n".join(parts)
