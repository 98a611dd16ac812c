"""Numbers, shares and ranges as English and French write them."""

from babel import Locale
from babel.numbers import format_decimal, format_percent

LANGUAGES = ("en", "fr")


class Numbers:
    """How one of the two languages, `en` or `fr`, writes numbers. Raises ValueError for any other."""

    def __init__(self, code: str):
        if code not in LANGUAGES:
            raise ValueError(f"language must be en or fr, not {code!r}")
        self.code = code
        self._locale = Locale(code)

    def __call__(self, *, en: str, fr: str) -> str:
        """Return the wording in this language."""
        return en if self.code == "en" else fr

    def number(self, value: float, digits: int = 1) -> str:
        """Return the number with this language's separators and at most so many decimals.

        >>> Numbers("en").number(30000), Numbers("fr").number(8.77)
        ('30,000', '8,8')
        """
        return format_decimal(round(value, digits), locale=self._locale)

    def reach(self, low: float, high: float) -> str:
        """Return the numbers from low to high, one where they are equal.

        >>> Numbers("en").reach(2, 3), Numbers("fr").reach(1200, 1200)
        ('2 to 3', '1\u202f200')
        """
        ends = [self.number(low), self.number(high)]
        return ends[0] if low == high else self(en=" to ", fr=" à ").join(ends)

    def percent(self, share: float) -> str:
        """Return the share in whole per cent.

        >>> Numbers("en").percent(2 / 3)
        '67%'
        """
        return format_percent(share, locale=self._locale)

    def shares(self, low: float, high: float) -> str:
        """Return a range of shares in whole per cent.

        >>> Numbers("en").shares(0.208, 0.939)
        '21–94%'
        """
        first, last = self.percent(low), self.percent(high)
        return last if first == last else f"{self.number(100 * low, 0)}–{last}"

    def range(self, low: float, high: float) -> str:
        """Return a range of counts, with decimals below ten.

        >>> Numbers("fr").range(0.62, 8.77), Numbers("en").range(75.5, 1201)
        ('0,6–8,8', '76–1,201')
        """
        digits = 1 if high < 10 else 0
        return f"{self.number(low, digits)}–{self.number(high, digits)}"
