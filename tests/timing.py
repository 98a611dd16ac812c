"""Processor time of a call, for tests of linear growth."""

import math
import time
from collections.abc import Callable


def seconds_of(function: Callable, *arguments: object, enough: float = 0.0) -> float:
    """Return the least processor time of three calls, in seconds.

    A call that takes less than `enough` is the last: no other can make it more.
    """
    least = math.inf
    for _ in range(3):
        start = time.process_time()
        function(*arguments)
        least = min(least, time.process_time() - start)
        if least < enough:
            break
    return least
