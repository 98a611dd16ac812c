"""Saved figures as part of a page: shapes and words are taken over, all else is refused or left out."""

import io

import pytest
from matplotlib.figure import Figure

from analysis.webpage.plots import StrangeError, inlined, size

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'


def inside(markup: str, prefix: str = "p-") -> str:
    return inlined(f"{HEAD}{markup}</svg>".encode(), prefix)


def test_styles_become_attributes_and_numbers_short():
    shape = '<path d="M 1.234567 2 \nL 3 4.999999 " style="fill: none; stroke-width: 0.8"/>'
    assert inside(shape) == '<path d="M 1.23 2 L 3 5" fill="none" stroke-width="0.8"/>'


def test_ids_are_the_figures_own_wherever_they_are_meant():
    markup = (
        '<defs><path id="m1" d="M 0 0" style="fill: #ffffff"/><clipPath id="c"/></defs>'
        '<g clip-path="url(#c)"><use xlink:href="#m1" x="1" y="2" style="fill: #222222"/></g>'
    )
    assert inside(markup, "a-") == (
        '<defs><path id="a-0" d="M 0 0"/><clipPath id="a-1"/></defs>'
        '<g clip-path="url(#a-1)"><use href="#a-0" x="1" y="2" fill="#222222"/></g>'
    )
    assert inside(markup, "b-") == inside(markup, "a-").replace("a-", "b-")


def test_shapes_say_which_row_they_draw_and_other_groups_vanish():
    two = '<path d="M 0 0"/><g><path d="M 1 1"/></g>'
    drawn = inside(
        f'<g id="axes_1"><g id="rows-1-7">{two}</g><g id="rows-2-3-4">{two}</g></g>{two}'
    )
    rows = [part.split('"')[3] if "data-row" in part else "" for part in drawn.split("<path")[1:]]
    assert rows == ["7", "7", "3", "4", "", ""] and "<g" not in drawn


def test_words_stay_words():
    drawn = inside('<text x="1" style="font-family: Arial">a &lt;b&gt; &amp;amp; "c"</text>')
    assert drawn == '<text x="1">a &lt;b&gt; &amp;amp; "c"</text>'


@pytest.mark.parametrize(
    "left_out",
    [
        "<title>x</title>",
        "<metadata><x/></metadata>",
        "<style>*{fill: red}</style>",
        "<!-- x -->",
    ],
)
def test_what_a_page_has_of_its_own_is_left_out(left_out):
    assert inside(left_out + '<path d="M 0 0" onclick="x()" class="a"/>') == '<path d="M 0 0"/>'


@pytest.mark.parametrize(
    "strange",
    [
        "<script>x()</script>",
        "<foreignObject/>",
        '<image href="x.png"/>',
        '<a href="#x"><path d="M 0 0"/></a>',
        '<use xlink:href="http://example.org/a.svg#b"/>',
        '<use xlink:href="javascript:x()"/>',
        '<path d="M 0 0" style="fill: url(http://example.org/x)"/>',
        '<path d="M 0 0" style="behavior: x"/>',
        '<path d="M 0 0&quot; onload=&quot;x()"/>',
        "<path",
    ],
)
def test_anything_but_shapes_and_words_is_refused(strange):
    with pytest.raises(StrangeError):
        inside(strange)


def test_entities_are_refused_before_they_are_read():
    bomb = b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'
    with pytest.raises(StrangeError, match="entities"):
        inlined(bomb, "p-")


def test_all_that_matplotlib_draws_here_is_taken_over():
    figure, stream = Figure(), io.BytesIO()
    axes = figure.add_subplot()
    axes.bar([1, 2], [3, 4], hatch="//")
    axes.scatter([1, 2, 3], [1, 2, 3], c=["red", "green", "blue"])
    axes.fill_between([1, 2], [1, 2], [2, 3], alpha=0.2)
    axes.text(1, 1, "two\nlines", rotation=90, bbox={"facecolor": "white"})
    figure.savefig(stream, format="svg")
    drawn = inlined(stream.getvalue(), "p-")
    assert "<pattern" in drawn and "style" not in drawn and size(stream.getvalue())[0] > 0
