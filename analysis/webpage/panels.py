"""One figure of the page as HTML: its picture, its words, its downloads, the table of its numbers."""

import re
from html import escape
from typing import NamedTuple

from analysis.findings import heading
from analysis.findings.language import Language

from .cells import shown
from .exhibits import Exhibit
from .framing import Framing
from .leads import Find, Known, counts_none, find, rest

COUNTED = ("meetings", "both")
ROWS, MOST_ROWS = 60, 600


class Setting(NamedTuple):
    """What every figure of the page is shown with: values that find meetings, status, words."""

    known: Known
    status: str
    told: dict[str, str]
    say: Language


def panel(figure: Exhibit, setting: Setting) -> str:
    """Return a figure with its texts, numbers and downloads, as HTML."""
    stem, told = escape(figure.stem), setting.told
    links = [
        f'<a href="{stem}.{kind}" download>{kind.upper()}</a>' for kind in ("svg", "png", "csv")
    ]
    around = figure.framing or Framing("", "", 0, 0)
    kind = "figure" if figure.framing else "figure framed"
    return (
        f'<article class="{kind}" id="{stem}" aria-labelledby="{stem}-h">'
        f'<h2 id="{stem}-h">{_bound(figure.title)}</h2>'
        f"<p class=sub>{_bound(around.subtitle)}</p>"
        f"{_picture(figure, setting)}"
        f'<p class=alt id="{stem}-alt">{escape(figure.alt)}</p>'
        f"<p class=origin>{_bound(around.source)}</p>"
        f"{_unproven(figure, setting)}<p class=fit></p>"
        f"<p class=links>{escape(told['download'] + told['colon'])} {' '.join(links)} "
        f'<a class=up href="#top">↑ {escape(told["top"])}</a></p>'
        f"{_table(figure, setting)}</article>"
    )


def _bound(text: str) -> str:
    """Return the text as HTML in which no line begins with a sign of punctuation.

    >>> _bound("Hanoï : 2 < 3")
    'Hanoï\\xa0: 2 &lt; 3'
    """
    return escape(re.sub(r" (?=[:;?!»])|(?<=«) ", "\u00a0", text))


def _unproven(figure: Exhibit, setting: Setting) -> str:
    """Return a note, as HTML, where none of the figure's numbers counts meetings or articles."""
    if not figure.rows or leads(figure, setting):
        return ""
    return f"<p class='note unproven'>{escape(setting.told['unproven'])}</p>"


def _picture(figure: Exhibit, setting: Setting) -> str:
    """Return the figure's shapes, or the image that stands for them within a link to it alone.

    Of a figure that is words alone there is nothing to show but them.
    """
    if figure.is_words:
        return ""
    stem, (width, height) = escape(figure.stem), figure.size
    top, bottom = (figure.framing.top, figure.framing.bottom) if figure.framing else (0.0, height)
    swipe = f"<p class=swipe aria-hidden=true>{escape(setting.told['swipe'])}</p>"
    if figure.plot:
        return (
            f'{swipe}<div class=picture><svg class=plot viewBox="0 {top:g} {width:g} '
            f'{bottom - top:g}" role=img stroke-linejoin=round stroke-linecap=butt '
            f'aria-labelledby="{stem}-h" aria-describedby="{stem}-alt">{figure.plot}</svg></div>'
        )
    room = f' width="{width:.0f}" height="{height:.0f}"' if width and height else ""
    return (
        f'{swipe}<div class=picture><a href="{stem}.svg" title="{escape(setting.told["enlarge"])}">'
        f'<img src="{figure.image}" alt="{escape(figure.alt)}"{room} loading=lazy></a></div>'
    )


def leads(figure: Exhibit, setting: Setting) -> dict[int, Find | None]:
    """Return by what the meetings behind each shown row of a figure are found, by its number.

    None stands for a row that counts no meeting; one of which nothing is known is not there.
    """
    rows = figure.rows
    centre = next((row["actor_id"] for row in rows if row.get("centre") == "True"), "")
    found = {n: find(rows[n], setting.known, setting.status, centre) for n in _shown(figure)}
    last = len(rows) - 1
    if last in found:
        found[last] = found[last] or rest(rows, setting.status)
    return {n: wanted or None for n, wanted in found.items() if wanted or counts_none(rows[n])}


def _shown(figure: Exhibit) -> list[int]:
    """Return which rows the page shows: the first ones, and those that have a mark in the plot."""
    count = len(figure.table) - 1
    marked = {row for row in figure.drawn if row < count}
    return sorted({*range(min(ROWS, count)), *marked})[:MOST_ROWS]


def _table(figure: Exhibit, setting: Setting) -> str:
    """Return the numbers of a figure as an HTML table, see `cells.shown`."""
    rows, told, wanted = figure.rows, setting.told, _shown(figure)
    columns = (
        shown(figure.table[0], [rows[n] for n in wanted], setting.known, setting.say)
        if rows
        else {}
    )
    if not columns:
        return ""
    names = "".join(_heading(name, figure.table[0], setting.say) for name in columns)
    lines = zip(wanted, zip(*columns.values(), strict=True), strict=True)
    body = "".join(
        f"<tr data-row={number}>{''.join(f'<td>{escape(text)}</td>' for text in cells)}</tr>"
        for number, cells in lines
    )
    left = len(rows) - len(wanted)
    more = f"<p class=note>+ {left} {escape(told['rows_left'])}</p>" if left > 0 else ""
    return (
        f"<details class=numbers><summary>{escape(told['numbers'])} ({len(rows)})</summary>"
        f'<div class=scroll tabindex=0 role=region aria-label="{escape(figure.title)}">'
        f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table></div>{more}</details>"
    )


def _heading(name: str, names: list[str], say: Language) -> str:
    """Return the heading of a column as HTML; one that has no word of its own is a quiet one."""
    told = heading(name, names, say.code)
    kind = " data-count" if name in COUNTED else "" if told else " class=quiet"
    return f"<th scope=col{kind}>{escape(told or name.replace('_', ' '))}</th>"
