"""Bytes to clean text: encoding, Unicode form, line ends, invisible characters, mojibake."""

import codecs
import re
import unicodedata

_BREAKS = "\v\f\u0085\u2028\u2029"
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f"
_SOFT_AT_END = re.compile("\u00ad(?=[ \t]*\n)")  # where it shows: the line breaks a word
_LINE_ENDS = re.compile(f"\r\n?|[{_BREAKS}]")
_INVISIBLE = re.compile(f"[{_HIDDEN}]")
_ODD = re.compile(f"[\r{_BREAKS}{_HIDDEN}\ud800-\udfff]")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def _high(encoding: str) -> str:
    """Return how the bytes that follow in a character of UTF-8 look in an encoding, for a pattern."""
    bytes_ = range(0x80, 0xC0)
    return re.escape("".join(bytes([b]).decode(encoding, "ignore") or chr(b) for b in bytes_))


# UTF-8 taken for the letters of Western, or of Central and Southern Europe: `prÃ©sident`, `prĂ©sident`.
_ENCODINGS = ("cp1252", "iso8859-16", "cp1250")
_HIGH, _HIGH_EAST = _high("cp1252"), "".join(map(_high, _ENCODINGS[1:]))
_SUSPECT = re.compile(f"[ÂÃÄÅáâ][{_HIGH}]|Ă[{_HIGH_EAST}]")
_MOJIBAKE = re.compile(f"(?:[ÂÃÄÅ][{_HIGH}]|[áâ][{_HIGH}]{{2}})+|(?:Ă[{_HIGH_EAST}])+")
# `Ã  Rome`, beside other such letters: the hard space of `à` has become a plain one.
_LONE = re.compile(r"[ÃĂ](?: (?= ))?(?= )")


def decode(raw: bytes) -> tuple[str, str]:
    """Return the text that bytes stand for and what was repaired; no text if they stand for none.

    >>> decode(b"Hano\\xc3\\xaf"), decode("Hanoï\\r\\n".encode("cp1252")), decode(b"\\x00\\x01\\x02")
    (('Hanoï', ''), ('Hanoï\\n', 'read as cp1252'), ('', 'not text: NUL bytes'))
    """
    if not raw.strip():
        return "", "empty"
    text, note = _decoded(raw)
    if "\x00" in text:
        return "", "not text: NUL bytes"
    text, notes = tidy(text)
    if not text.strip():
        return "", note or "empty"
    return text, "; ".join(part for part in (note, notes) if part)


def _decoded(raw: bytes) -> tuple[str, str]:
    """Return the bytes as text, and a note where the encoding had to be guessed."""
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                return raw.decode("utf-8-sig" if encoding == "utf-8" else encoding), ""
            except UnicodeDecodeError:
                break
    order = _nul_order(raw)
    if order:
        return raw.decode(order, "replace"), f"read as {order}"
    try:
        return raw.decode("utf-8"), ""
    except UnicodeDecodeError:
        return _cut_off(raw) or _one_byte(raw)


def _cut_off(raw: bytes) -> tuple[str, str] | None:
    """Return UTF-8 that ends within a character without that character, None if it is not that."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return None
    return None if text.isascii() else (text, "cut off within a character")


def _nul_order(raw: bytes) -> str:
    """Return the UTF-16 byte order that the places of NUL bytes show, "" if they show none."""
    head = raw[:4096]
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if half > 3 and odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if half > 3 and even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _one_byte(raw: bytes) -> tuple[str, str]:
    """Return bytes that are not UTF-8 as text: mostly UTF-8 with a few bad bytes, or cp1252."""
    mended = raw.decode("utf-8", "replace")
    bad = mended.count("\ufffd")
    if len(raw) - len(mended) > 2 * bad:
        return mended, f"{bad} bytes that are not UTF-8"
    try:
        return raw.decode("cp1252"), "read as cp1252"
    except UnicodeDecodeError:
        return "", "not text: no known encoding"


def tidy(text: str) -> tuple[str, str]:
    """Return text in NFC with plain line ends and no invisible characters, and what was repaired.

    >>> tidy("Le prÃ©sident dâ\\u20ac\\u2122Italie")
    ('Le président d’Italie', 'mojibake repaired')
    """
    notes = []
    is_odd = _ODD.search(text) is not None
    if is_odd:
        text = _SOFT_AT_END.sub("-", _LINE_ENDS.sub("\n", text))
    marked = "Ã" in text or "â" in text or "Â" in text or "Å" in text or "Ă" in text
    if marked and _SUSPECT.search(text):
        repaired = _MOJIBAKE.sub(_repaired, text)
        if repaired != text:
            notes, text = ["mojibake repaired"], _LONE.sub("à", repaired)
    if is_odd or notes:
        visible = _INVISIBLE.sub("", text)
        if len(visible) < len(text):
            notes.append(f"{len(text) - len(visible)} invisible characters removed")
        text = visible.encode("utf-8", "replace").decode("utf-8")
    return unicodedata.normalize("NFC", text), "; ".join(notes)


def _repaired(run: re.Match[str]) -> str:
    """Return a run of characters read back as UTF-8 where that is possible, else unchanged."""
    for encoding in _ENCODINGS:
        try:
            raw = b"".join(_byte(char, encoding) for char in run[0])
            return raw.decode("utf-8")
        except UnicodeError:
            continue
    return run[0]


def _byte(char: str, encoding: str) -> bytes:
    """Return the byte that a character stands for in an encoding, or by its number."""
    try:
        return char.encode(encoding)
    except UnicodeError:
        return char.encode("latin-1")
