"""Who met whom, when, where and about what: French diplomatic dispatches as tables and charts."""

from importlib import import_module
from typing import Any

__all__ = ["check", "explore", "read"]

_HOMES = {"check": "parameters", "explore": "explorer", "read": "corpus"}


def __getattr__(name: str) -> Any:
    """Return what notebooks call, imported when first asked for: one module stays quick to import."""
    if name in _HOMES:
        return getattr(import_module(f"analysis.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
