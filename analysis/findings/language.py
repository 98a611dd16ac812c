"""Counts, dates, names of countries and topics in English and French.

Whatever a title or a sentence says in one of the two languages goes through one `Language`.
"""

from collections.abc import Iterable
from functools import cache

from babel.lists import format_list

from analysis import words

from .moments import Dates

_SMALL = {
    "en": ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "fr": ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"],
}
_STATUS = {
    "held": ("held", "tenue", "tenues"),
    "planned": ("planned", "annoncée", "annoncées"),
    "cancelled": ("cancelled", "annulée", "annulées"),
}


class Language(Dates):
    """One of the two languages: `en` or `fr`. Raises ValueError for any other.

    >>> say = Language("fr")
    >>> say.date("2018-07-01"), say.count(3, "meeting"), say.number(1.5)
    ('1er juillet 2018', 'trois rencontres', '1,5')
    """

    def count(self, n: int, noun: str, capital: bool = False) -> str:
        """Return how many of what: up to ten in words; `capital` where a sentence begins.

        >>> Language("en").count(0, "meeting"), Language("fr").count(1, "meeting", capital=True)
        ('no meetings', 'Une rencontre')
        """
        row = _labels("nouns", "key")[noun]
        ending = "e" if n < 2 and row["fr_gender"] == "f" and self.code == "fr" else ""
        number = _SMALL[self.code][n] + ending if n <= 10 else self.number(n)
        said = f"{number} {self.noun(n, noun)}"
        return said[0].upper() + said[1:] if capital else said

    def meetings(self, n: int, status: str, capital: bool = False) -> str:
        """Return so many meetings of that status.

        >>> Language("en").meetings(3, "held"), Language("fr").meetings(1, "planned")
        ('three meetings held', 'une rencontre annoncée')
        """
        return f"{self.count(n, 'meeting', capital)} {self.status(n, status)}"

    def status(self, n: int, status: str) -> str:
        """Return the status in the number that goes with n meetings.

        >>> Language("fr").status(2, "held")
        'tenues'
        """
        en, one, more = _STATUS[status]
        return self(en=en, fr=one if n < 2 else more)

    def noun(self, n: int, noun: str) -> str:
        """Return the noun in the number that goes with n.

        >>> Language("en").noun(2, "country"), Language("fr").noun(0, "article")
        ('countries', 'article')
        """
        form = "" if self._locale.plural_form(n) == "one" else "_plural"
        return _labels("nouns", "key")[noun][self.code + form]

    def plural(self, n: int, en: str, en_plural: str, fr: str, fr_plural: str) -> str:
        """Return the wording that goes with n, with n in its place.

        >>> Language("en").plural(1, "{} other", "{} others", "{} autre", "{} autres")
        '1 other'
        """
        one = self._locale.plural_form(n) == "one"
        return self(en=en if one else en_plural, fr=fr if one else fr_plural).format(self.number(n))

    def others(self, n: int, noun: str) -> str:
        """Return that so many others are not shown.

        >>> Language("en").others(2, "actor"), Language("fr").others(1, "pair")
        ('2 other people not shown', '1 autre paire non représentée')
        """
        feminine = "e" if _labels("nouns", "key")[noun]["fr_gender"] == "f" else ""
        name = self.noun(n, noun)
        return self.plural(
            n, f"{{}} other {name} not shown", f"{{}} other {name} not shown",
            f"{{}} autre {name} non représenté{feminine}",
            f"{{}} autres {name} non représenté{feminine}s",
        )  # fmt: skip

    def per(self, period: str) -> str:
        """Return a rate's unit.

        >>> Language("en").per("quarter"), Language("fr").per("year")
        ('a quarter', 'par an')
        """
        french = "an" if period == "year" else self.noun(1, period)
        return f"par {french}" if self.code == "fr" else f"a {self.noun(1, period)}"

    def listed(self, items: Iterable[str]) -> str:
        """Return the items joined by commas and `and`.

        >>> Language("en").listed(["Hanoi", "Paris", "Rome"])
        'Hanoi, Paris and Rome'
        """
        joined = format_list(list(items), locale=self._locale)
        return joined.replace(", and ", " and ") if self.code == "en" else joined

    def country(self, code: str) -> str:
        """Return the name of the country or organisation; any other code stays.

        >>> Language("fr").country("USA"), Language("en").country("XKX"), Language("en").country("ONU")
        ('États-Unis', 'Kosovo', 'United Nations')
        """
        row = _sides(code)
        return (row[self.code] or self._locale.territories[row["alpha2"]]) if row else code

    def short(self, code: str) -> str:
        """Return the code of a country, an organisation's acronym in this language.

        >>> Language("en").short("UE"), Language("fr").short("UE"), Language("en").short("USA")
        ('EU', 'UE', 'USA')
        """
        row = _labels("organisation_labels", "code").get(code) if self.code == "en" else None
        return row["en_short"] if row else code

    def the(self, code: str, capital: bool = False) -> str:
        """Return the name behind its article; `capital` where a sentence begins.

        >>> Language("en").the("USA", capital=True), Language("fr").the("IRN"), Language("fr").the("X")
        ('The United States', 'l’Iran', 'X')
        """
        row, name = _sides(code), self.country(code)
        article = row[f"{self.code}_article"] if row else ""
        said = f"{article}{'' if article.endswith('’') or not article else ' '}{name}"
        return said[:1].upper() + said[1:] if capital else said

    def place(self, city: str, country: str = "") -> str:
        """Return the city's name: in French the first of `cities.csv`; an unknown one stays.

        `country` tells cities of one name apart.

        >>> Language("fr").place("London", "GBR"), Language("en").place("London")
        ('Londres', 'London')
        """
        known = {} if self.code == "en" else _cities().get(city, {})
        name = known.get(country) or (city if len(known) != 1 else next(iter(known.values())))
        return name[:1].upper() + name[1:]

    def span_of(self, code: str) -> str:
        """Return a country's or organisation's name; years stay as they are.

        >>> Language("en").span_of("2001–2009"), Language("en").span_of("VNM")
        ('2001–2009', 'Vietnam')
        """
        return code if code[:4].isdigit() else self.country(code)

    def tongue(self, code: str) -> str:
        """Return the name of the language with this ISO 639-1 code, the code itself if unknown.

        >>> Language("en").tongue("fr"), Language("fr").tongue("xx")
        ('French', 'xx')
        """
        return self._locale.languages.get(code, code)

    def topic(self, key: str) -> str:
        """Return the topic's label.

        >>> Language("fr").topic("health")
        'Santé'
        """
        return _labels("topic_labels", "key")[key][self.code]


@cache
def _cities() -> dict[str, dict[str, str]]:
    """Return the usual French name of each city in each country that has one of that name."""
    names: dict[str, dict[str, str]] = {}
    for row in words.rows("cities"):
        names.setdefault(row["city"], {})[row["country"]] = row["names"].split("|")[0]
    return names


def _sides(code: str) -> dict[str, str] | None:
    """Return the names and articles of a country or organisation, None where none are kept."""
    return _labels("iso", "alpha3").get(code) or _labels("organisation_labels", "code").get(code)


@cache
def _labels(name: str, key: str) -> dict[str, dict[str, str]]:
    """Return the rows of a vocabulary by the column that is its key."""
    return {row[key]: row for row in words.rows(name)}
