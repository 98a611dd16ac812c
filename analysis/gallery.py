"""The page to share: every figure with its numbers, every number with the sentences behind it.

One file, no network. Text from articles reaches it as escaped text or as JSON that the script
shows with textContent; a content security policy allows this script and this style only.
"""

import base64
import hashlib
import json
import re
from functools import cache
from html import escape
from pathlib import Path
from string import Template
from typing import Any, NamedTuple

from analysis import files, words
from analysis.corpus import Corpus
from analysis.evidence import evidence
from analysis.exhibits import FACETS, Exhibit, exhibits, find, known
from analysis.findings.language import Language

PAGE = "index.html"
ROWS = 60


class Outline(NamedTuple):
    """The order of the page: headings by the start of the figures' names, and the names in order."""

    questions: dict[str, str]
    stems: list[str]

    def sorted(self, figures: list[Exhibit]) -> list[Exhibit]:
        """Return the figures in the outline's order, those it does not know last."""
        place = {stem: number for number, stem in enumerate(self.stems)}
        return sorted(figures, key=lambda figure: (place.get(figure.stem, len(place)), figure.stem))


class Setting(NamedTuple):
    """What every figure of the page is shown with: values that find meetings, status, words."""

    known: dict[str, set[str]]
    status: str
    told: dict[str, str]
    say: Language


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
    data = evidence(corpus, say)
    setting = Setting(known(corpus), status, told, say)
    script, style = _part("gallery.js"), _part("gallery.css")
    shown = [_figure(figure, setting) for figure in figures]
    fields = {
        "lang": say.code,
        "policy": f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f"script-src {_digest(script)}; style-src {_digest(style)}",
        "style": style,
        "script": script,
        "contents": _contents(figures, outline.questions),
        "figures": "\n".join(shown) or f"<p>{escape(told['no_figure'])}</p>",
        "size": escape(_size(corpus, say)),
        "note": escape(_note(data, told, say)),
        "data": _json(data),
        "told": _json(told),
    }
    texts = {f"t_{key}": escape(text) for key, text in told.items()}
    return Template(_part("gallery.html")).substitute(fields, **texts).encode("utf-8")


@cache
def _part(name: str) -> str:
    """Return one of the page's three parts that lie beside this module."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8").strip()


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


def _size(corpus: Corpus, say: Language) -> str:
    """Return how many meetings of each status in how many dispatches and teasers, in words."""
    counts = corpus.meetings["status"].value_counts()
    parts = [
        f"{say.number(int(counts[status]))} {word}"
        for status, word in (
            ("held", say(en="held", fr="tenues")),
            ("planned", say(en="planned", fr="prévues")),
            ("cancelled", say(en="cancelled", fr="annulées")),
        )
        if status in counts
    ]
    detail = f" ({say.listed(parts)})" if len(parts) > 1 else ""
    teasers = int((corpus.articles["parent_id"] != "").sum())
    sources = [say.count(len(corpus.articles) - teasers, "dispatch")]
    sources += [say.count(teasers, "teaser")] if teasers else []
    meetings = say.count(len(corpus.meetings), "meeting", capital=True)
    return f"{meetings}{detail}; {say.listed(sources)}"


def _note(data: dict[str, Any], told: dict[str, str], say: Language) -> str:
    """Return what is left out of the page, empty if nothing is."""
    kept, total = data["kept"], len(data["meetings"])
    if kept == total:
        return ""
    return told["thinned"].format(kept=say.number(kept), all=say.number(total))


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


def _figure(figure: Exhibit, setting: Setting) -> str:
    """Return a figure with its texts, numbers and downloads, as HTML."""
    stem, told = escape(figure.stem), setting.told
    links = [
        f'<a href="{stem}.{kind}" download>{kind.upper()}</a>' for kind in ("svg", "png", "csv")
    ]
    return (
        f'<article class=figure id="{stem}" aria-labelledby="{stem}-h">'
        f'<h2 id="{stem}-h">{escape(figure.title)}</h2>'
        f'<a class=picture href="{stem}.svg" title="{escape(told["enlarge"])}">'
        f'<img src="{figure.picture}" alt="{escape(figure.alt)}" loading=lazy></a>'
        f"<p class=alt>{escape(figure.alt)}</p>"
        f"<p class=links>{escape(told['download'])}: {' '.join(links)}</p>"
        f"{_table(figure, setting)}</article>"
    )


def _table(figure: Exhibit, setting: Setting) -> str:
    """Return the numbers of a figure as an HTML table, without the columns of identifiers."""
    if len(figure.table) < 2:
        return ""
    head, *rows = figure.table
    shown = [name for name in head if name != "id" and not name.endswith("_id")]
    names = "".join(f"<th scope=col>{escape(name.replace('_', ' '))}</th>" for name in shown)
    cells = [dict(zip(head, row, strict=False)) for row in rows[:ROWS]]
    body = "".join(_row(row, shown, setting) for row in cells)
    left = len(rows) - ROWS
    more = f"<p class=note>+ {left} {escape(setting.told['rows_left'])}</p>" if left > 0 else ""
    return (
        f"<details class=numbers><summary>{escape(setting.told['numbers'])} ({len(rows)})</summary>"
        f'<div class=scroll tabindex=0 role=region aria-label="{escape(figure.title)}">'
        f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table></div>{more}</details>"
    )


def _row(row: dict[str, str], shown: list[str], setting: Setting) -> str:
    """Return one row of a table as HTML, marked with what its meetings share."""
    found = find(row, setting.known)
    if found and "meeting" not in found:
        found.setdefault("status", [setting.status])
    mark = f' data-find="{escape(_json(found))}"' if found.keys() - {"status"} else ""
    cells = (_cell(name, row.get(name, ""), setting) for name in shown)
    return f"<tr{mark}>{''.join(f'<td>{escape(text)}</td>' for text in cells)}</tr>"


def _cell(name: str, text: str, setting: Setting) -> str:
    """Return a cell for the eye: a topic by its label, a long decimal with three digits."""
    if name in FACETS["topic"] and text in setting.known["topic"]:
        return setting.say.topic(text)
    return f"{float(text):.3g}" if re.fullmatch(r"-?\d{1,9}\.\d{4,20}", text) else text
