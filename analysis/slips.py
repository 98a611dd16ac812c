"""Slips of the official record: visits of leaders who had left the office that it gives them."""

from datetime import timedelta
from functools import cache

from analysis import naming, tenures
from analysis.record import Trip, trips
from analysis.tenures import Tenure

OFFICES = {"Prime Minister ": "head_of_government", "President ": "head_of_state"}
HANDING_OVER = timedelta(days=60)


@cache
def slips() -> frozenset[str]:
    """Return the ids of the record's visits that a former leader cannot have made in that office.

    So it is where the record gives the visitor an office which `words/tenures.csv` has somebody
    else in on that day, and the visitor at another time.

    >>> {"visit-3051", "visit-3086", "visit-3088"} <= slips()
    True
    """
    return frozenset(trip.id for trip in trips() if _is_slip(trip))


def _is_slip(trip: Trip) -> bool:
    """Return whether another person held the office then, and the visitor held it at another time."""
    kind = next((kind for title, kind in OFFICES.items() if trip.name.startswith(title)), "")
    if trip.direction != "to_us" or len(trip.countries) != 1 or not kind:
        return False
    known = tenures.holding(kind, trip.countries[0])
    then = [tenure for tenure in known if _is_held(tenure, trip)]
    his = [tenure for tenure in known if _is_named(tenure, trip)]
    return bool(then and his) and not set(then) & set(his)


def _is_held(tenure: Tenure, trip: Trip) -> bool:
    """Return whether the office was held on the trip, or within two months of it."""
    left = tenure.end is not None and tenure.end + HANDING_OVER < trip.start
    return tenure.start - HANDING_OVER <= trip.end and not left


def _is_named(tenure: Tenure, trip: Trip) -> bool:
    """Return whether the record's words name the holder of the office."""
    written = naming.tokens(trip.name)
    spellings = tenures.spellings(tenure.person, tenure.country)
    return any(len(spelling) > 1 and spelling <= written for spelling in spellings)
