"""Whether a mention may be of somebody: its title of courtesy, its gender, office and side."""

from .mentions import Mention
from .person import Person


def is_bare(mention: Mention) -> bool:
    """Tell whether nothing but capitals makes a mention a person."""
    return not (mention.courtesy or mention.offices or mention.codes)


def may_be(person: Person, gender: str) -> bool:
    """Tell whether nothing tells that a person is of another gender, where one is told."""
    return not gender or person.gender in ("", gender)


def is_other_gender(person: Person, mention: Mention) -> bool:
    """Tell whether titles of courtesy set a name apart: `Mme Macron` from `M. Macron`."""
    if not mention.gender or not _is_by_courtesy(mention):
        return False
    told = {m.gender for m in person.mentions if _is_by_courtesy(m)} - {""}
    return bool(told) and mention.gender not in told


def _is_by_courtesy(mention: Mention) -> bool:
    """Tell whether a name stands behind a title of courtesy alone."""
    return mention.courtesy and not mention.offices


def agree(person: Person, mention: Mention) -> bool:
    """Tell whether a short name's side and office do not contradict the person's.

    `le pape François` is not François Hollande.
    """
    crowned = any(office.head == "monarch" for office in mention.offices)
    if crowned and len(person.tokens) > 1 and "monarch" not in person.heads:
        return False
    return not mention.codes or not person.codes or bool(person.codes.get(mention.codes[0]))
