"""Which rows of the saved numbers each mark draws, so that a page can lead from one to the other.

The SVG carries it in the ids of its groups. `rows-3-12` is the figure's third linked artist, whose
shapes all draw row 12 (the first is 0); `rows-4-0-0-1` has three shapes: two draw row 0, one row 1.
"""

from collections.abc import Iterable

import pandas as pd
from matplotlib.artist import Artist

PREFIX = "rows"


def numbered(table: pd.DataFrame) -> pd.DataFrame:
    """Return the table with the column `nth`, the place of each row in the saved numbers."""
    return table.assign(nth=range(len(table)))


def link(artist: Artist, rows: int | Iterable[int]) -> None:
    """Have all shapes of the artist stand for one row, or each shape for its own of several."""
    wanted = [rows] if isinstance(rows, int) else list(rows)
    if not wanted:
        return
    figure = artist.get_figure()
    figure.links += 1
    artist.set_gid("-".join(map(str, (PREFIX, figure.links, *wanted))))


def link_each(artists: Iterable[Artist], rows: Iterable[int]) -> None:
    """Have each artist stand for its own row."""
    for artist, row in zip(artists, rows, strict=True):
        link(artist, int(row))
