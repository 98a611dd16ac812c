"""Processor time of a call, for tests of linear growth."""

import time
from collections.abc import Callable


def seconds_of(function: Callable, *arguments: object) -> float:
    """Return the least processor time of three calls, in seconds."""
    found = []
    for _ in range(3):
        start = time.process_time()
        function(*arguments)
        found.append(time.process_time() - start)
    return min(found)
