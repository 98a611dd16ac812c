"""Days, months, periods and spans of time as English and French write them."""

import re
from datetime import date

from babel.dates import format_date

from .numbers import Numbers

_ISO = re.compile(r"(?:(\d{4})(\?)?|XXXX|-)?(?:-(\d\d))?(?:-(\d\d))?")
_YEAR = re.compile(r"\b\d{4}\b")


class Dates(Numbers):
    """How one of the two languages, `en` or `fr`, writes dates. Raises ValueError for any other."""

    def month(self, number: int, short: bool = False) -> str:
        """Return the month's name.

        >>> Dates("fr").month(8), Dates("en").month(8, short=True)
        ('août', 'Aug')
        """
        return format_date(date(2000, number, 1), "LLL" if short else "LLLL", self._locale)

    def date(self, iso: str) -> str:
        """Return a date of any precision in words; `--07-08` and `XXXX-07-08` have an open year.

        A year that was worked out, as EDTF's `2018?-07-08` has it, stands in square brackets.

        >>> [Dates("en").date(d) for d in ("2018-07-08", "2018-07", "2018", "--07-08", "")]
        ['8 July 2018', 'July 2018', '2018', '8 July (year open)', 'undated']
        >>> Dates("en").date("2018?-07-08")
        '8 July [2018]'
        """
        year, inferred, month, day = _ISO.fullmatch(iso).groups("")
        year = f"[{year}]" if inferred else year
        name = self.month(int(month)) if month else ""
        told = " ".join(part for part in (self._day(day), name, year) if part)
        if month and not year:
            return told + self(en=" (year open)", fr=" (année inconnue)")
        return told or self(en="undated", fr="sans date")

    def period(self, label: str) -> str:
        """Return a period's name: `2018-07` a month, `2018-Q3` a quarter, `2018/2020` three years.

        >>> Dates("en").period("2018-Q3"), Dates("fr").period("2018/2020")
        ('Q3 2018', '2018–2020')
        """
        if "/" in label:
            return self.span(*label.split("/"))
        year, _, quarter = label.partition("-Q")
        if not quarter:
            return self.date(label)
        ordinal = f"{quarter}{'er' if quarter == '1' else 'e'}"
        return self(en=f"Q{quarter} {year}", fr=f"{ordinal} trimestre {year}")

    def span(self, first: str, last: str) -> str:
        """Return the time from the first to the last date, what they share said once.

        >>> [Dates("en").span(*d) for d in (("2018-07-08", "2018-07-09"), ("2018", "2026-02"))]
        ['8–9 July 2018', '2018 – February 2026']
        """
        if first == last or not last:
            return self.date(first)
        if len(first) == len(last) == 10 and first[:7] == last[:7]:
            return f"{self._day(first[8:])}–{self.date(last)}"
        if len(first) == len(last) == 4:
            return f"{first}–{last}"
        return f"{self.date(first)} – {self.date(last)}"

    def dated(self, first: str, last: str, worked_out: bool = False) -> str:
        """Return the time of a meeting; a year that was worked out stands in square brackets.

        >>> Dates("en").dated("2018-07-08", "2018-07-09", worked_out=True)
        '8–9 July [2018]'
        """
        told = self.span(first, last)
        return _YEAR.sub(r"[\g<0>]", told) if worked_out else told

    def brackets(self, shown: bool) -> str:
        """Return what square brackets mean, as a sentence to follow another; empty if none are shown.

        >>> Dates("en").brackets(True), Dates("fr").brackets(False)
        (' [Year]: worked out.', '')
        """
        return self(en=" [Year]: worked out.", fr=" [Année] : déduite.") if shown else ""

    def _day(self, day: str) -> str:
        """Return the day of the month without a leading zero, the first as French has it."""
        return "1er" if self.code == "fr" and day == "01" else day.lstrip("0")
