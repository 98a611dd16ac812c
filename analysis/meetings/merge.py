"""The row of one encounter over all its reports, their disagreements kept."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from .grouping import Told


def meeting(told: list[Told], ignored: set[str]) -> dict:
    """Return the row of the encounter that these reports tell of; `ignored` are copied articles."""
    dated = Counter((t.start, t.end, t.precision) for t in told if t.start)
    order = {"day": 0, "month": 1, "year": 2, "unknown": 3}
    start, end, precision = (
        min(dated, key=lambda d: (order[d[2]], d[0].startswith("--"), -dated[d], d))
        if dated
        else ("", "", "unknown")
    )
    people = sorted(set().union(*(t.people for t in told)))
    sides = sorted(set().union(*(t.sides for t in told)))
    return {
        "meeting_id": _identifier(start, sides, people), "date_start": start, "date_end": end, "date_precision": precision,
        "place": _most(t.place for t in told), "country": _most(t.country for t in told), "mode": _most(t.mode for t in told),
        "status": "held" if any(t.status == "held" for t in told) else told[0].status, "countries": "|".join(sides),
        "actors": "|".join(people), "reports": len(told), "articles": len({t.article_id for t in told} - ignored) or 1,
        "disagreement": "|".join(_differing(told)),
    }  # fmt: skip


def _identifier(start: str, sides: list[str], people: list[str]) -> str:
    """Return a stable identifier: date, sides and a short fingerprint of the people."""
    mark = hashlib.sha256("|".join(people).encode()).hexdigest()[:6]
    return f"{start.replace('--', 'XXXX-') or 'undated'}.{'-'.join(sides)}.{mark}"


def _most(values: Iterable[str]) -> str:
    """Return the commonest value that is not empty, the first in the alphabet on a tie."""
    counted = Counter(v for v in values if v)
    return min(counted, key=lambda v: (-counted[v], v)) if counted else ""


def _differing(told: list[Told]) -> list[str]:
    """Return the fields in which the reports contradict each other."""
    fields = {
        "date": {t.start for t in told if t.precision == "day" and t.start[:1].isdigit()},
        "place": {t.place for t in told if t.place},
        "country": {t.country for t in told if t.country},
        "mode": {t.mode for t in told},
        "status": {t.status for t in told},
        "actors": {t.people for t in told},
    }
    return [name for name, values in fields.items() if len(values) > 1]
