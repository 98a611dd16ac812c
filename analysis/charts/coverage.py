"""Figures of what the corpus holds."""

from analysis import findings
from analysis.counts.basis import Counted
from analysis.findings.language import Language

from . import marks, timeline
from .frame import MARGIN, Chart, draw, house
from .links import link_each


@house
def articles_over_time(articles: Counted, language: str = "en") -> Chart:
    """Return the figure of `counts.articles_over_time`: a list of dispatches, or bars."""
    say, caption = Language(language), findings.articles_over_time_caption(articles, language)
    table = articles.table
    if articles.form == "sentence":
        return draw(caption, 0)
    if articles.form == "list":
        chart = draw(caption, timeline.list_height(articles.n))
        labels = [
            (row.title or row.article_id, ", ".join(filter(None, (say.date(row.date), row.agency))))
            for row in table.itertuples()
        ]
        timeline.timeline(chart, table, labels, say)
        return chart
    chart = draw(caption, 2.4)
    axes = chart.panel(MARGIN + 0.62, MARGIN, 0.1, 0.3)
    marks.grounds(axes, table, marks.period_names(table["period"], say))
    over = table["state"] != "unfinished"
    whole = axes.bar(table.index[over], table["articles"][over], width=0.8, color=marks.DISPATCHES)
    part = axes.bar(
        table.index[~over], table["articles"][~over], width=0.72, color="white",
        edgecolor=marks.DISPATCHES, lw=1.2, hatch="////",
    )  # fmt: skip
    link_each([*whole, *part], [*table.index[over], *table.index[~over]])
    marks.value_axis(axes, say)
    return chart
