"""Intervals for what is counted: Wilson's for shares, the exact one for counts.

They say how far chance alone could have moved a number if the corpus is a sample of what
happened. They say nothing of reading errors or of what the press left out.
"""

from math import sqrt
from statistics import NormalDist
from typing import NamedTuple

from scipy.special import gammaincinv


class Interval(NamedTuple):
    """Lower and upper end, both included."""

    low: float
    high: float


def wilson(k: int, n: int, level: float = 0.95) -> Interval:
    """Return the score interval of the share k of n; of n = 0 it is the whole range 0 to 1.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    Journal of the American Statistical Association 22 (1927), 209–212.

    >>> low, high = wilson(2, 3)
    >>> f"{low:.0%} to {high:.0%}"
    '21% to 94%'
    """
    _check_level(level)
    if not 0 <= k <= n:
        raise ValueError(f"a share needs 0 ≤ k ≤ n, not k = {k} and n = {n}")
    if n == 0:
        return Interval(0.0, 1.0)
    z = NormalDist().inv_cdf((1 + level) / 2)
    share, weight = k / n, 1 + z * z / n
    middle = (share + z * z / (2 * n)) / weight
    reach = z / weight * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    low = 0.0 if k == 0 else middle - reach
    return Interval(low, 1.0 if k == n else middle + reach)


def poisson(k: int, level: float = 0.95) -> Interval:
    """Return the exact interval of the expected count where k were counted.

    The ends are quantiles of gamma distributions: F. Garwood, "Fiducial limits for the Poisson
    distribution", Biometrika 28 (1936), 437–442.

    >>> low, high = poisson(3)
    >>> f"{low:.1f} to {high:.1f}"
    '0.6 to 8.8'
    >>> poisson(0).low
    0.0
    """
    _check_level(level)
    if k < 0:
        raise ValueError(f"a count cannot be {k}")
    tail = (1 - level) / 2
    low = 0.0 if k == 0 else float(gammaincinv(k, tail))
    return Interval(low, float(gammaincinv(k + 1, 1 - tail)))


def _check_level(level: float) -> None:
    """Raise ValueError unless the level lies strictly between 0 and 1."""
    if not 0 < level < 1:
        raise ValueError(f"a level of confidence lies between 0 and 1, not at {level}")
