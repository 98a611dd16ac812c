"""Who met whom, when, where and about what: French diplomatic dispatches as tables and charts."""

from typing import Any

__all__ = ["read"]


def __getattr__(name: str) -> Any:
    """Return `corpus.read`, imported when first asked for: a single module stays quick to import."""
    if name == "read":
        from analysis.corpus import read

        return read
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
