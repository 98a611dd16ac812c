"""Intervals against published values, and what must hold of every interval."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.counts import poisson, wilson

NUMBERS = st.integers(0, 5000)


@pytest.mark.parametrize(
    ("k", "n", "low", "high"),
    [(2, 3, 0.208, 0.939), (0, 3, 0.0, 0.561), (3, 3, 0.439, 1.0), (50, 100, 0.404, 0.596)],
)
def test_wilson_gives_known_values(k, n, low, high):
    assert wilson(k, n) == pytest.approx((low, high), abs=0.0006)


@pytest.mark.parametrize(
    ("k", "low", "high"),
    [(0, 0.0, 3.689), (1, 0.025, 5.572), (3, 0.619, 8.767), (10, 4.795, 18.39)],
)
def test_poisson_gives_known_values(k, low, high):
    assert poisson(k) == pytest.approx((low, high), abs=0.0006)


def test_nothing_counted_says_nothing_of_a_share():
    assert wilson(0, 0) == (0.0, 1.0)


@given(NUMBERS, NUMBERS)
def test_wilson_holds_the_share_and_stays_within_0_and_1(a, b):
    k, n = min(a, b), max(a, b)
    low, high = wilson(k, n)
    assert 0 <= low <= high <= 1
    assert n == 0 or low - 1e-12 <= k / n <= high + 1e-12


@given(NUMBERS)
def test_poisson_holds_the_count_and_grows_with_the_level(k):
    inner, outer = poisson(k, 0.8), poisson(k, 0.99)
    assert outer.low <= inner.low <= k <= inner.high <= outer.high


@pytest.mark.parametrize(
    "wrong",
    [lambda: wilson(4, 3), lambda: wilson(-1, 3), lambda: poisson(-1), lambda: poisson(1, 1.0)],
)
def test_what_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError):
        wrong()
