"""Sides: which are organisations, and which share a demonym."""

from functools import cache

from .. import words


@cache
def shared() -> dict[str, str]:
    """Return, for a side whose demonym is also another's, that other side."""
    return {row["code"]: row["also"] for row in words.rows("demonyms_shared")}


@cache
def _own_names() -> dict[str, tuple[str, ...]]:
    """Return, for a side with a shared demonym, the folded names that are its alone."""
    return {row["code"]: tuple(row["names"].split("|")) for row in words.rows("demonyms_shared")}


def is_named(code: str, office: str) -> bool:
    """Tell whether an office names a side by more than a demonym that it shares.

    >>> is_named("COD", "ministre de la RDC"), is_named("COD", "ministre congolais")
    (True, False)
    """
    return any(name in words.fold(office) for name in _own_names().get(code, ()))


def meant(code: str) -> tuple[str, ...]:
    """Return the sides that a demonym's code may mean: `congolais` is of either Congo.

    >>> meant("COD"), meant("FRA")
    (('COD', 'COG'), ('FRA', 'FRA'))
    """
    return code, shared().get(code, code)


@cache
def _organisations() -> frozenset[str]:
    return frozenset(row["code"] for row in words.rows("organisations"))


def is_organisation(side: str) -> bool:
    """Tell whether a side is an international organisation and no state.

    >>> is_organisation("ASEAN"), is_organisation("VNM")
    (True, False)
    """
    return side in _organisations()
