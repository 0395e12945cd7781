"""Words and sentences of a text, always with the characters they came from.

Conventions: `start` and `end` count characters of the text that was passed in (never of a normalised
copy), so `text[span.start:span.end] == span.text` for everything in this room.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Combining marks are not word characters to Python's `re`, but "å" may arrive as "a" + U+030A, and Arabic
# and Hebrew write vowels as marks.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
_LETTERS = rf"[^\W_](?:[^\W_]|[{_MARKS}])*"
_JOINS = "'’\\-‐‑"
_TOKEN = re.compile(rf"\d+(?:[.,:]\d+)+(?!\w)|{_LETTERS}(?:[{_JOINS}]{_LETTERS})*")

_SENTENCE_SIGN = re.compile(r"[.!?…;\n\u2028\u2029؟。]+|:(?=\s)")


@dataclass(frozen=True, kw_only=True)
class Token:
    """A word: letters, digits, apostrophes and hyphenated compounds, without punctuation."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class TextSpan:
    """A stretch of a text, from its first character to the one after its last."""

    text: str
    start: int
    end: int


def span_of(text: str, start: int, end: int) -> TextSpan:
    """The stretch of `text` from `start` to `end`."""
    return TextSpan(text=text[start:end], start=start, end=end)


def tokens(text: str) -> tuple[Token, ...]:
    """Find the words of a text.

    Args:
        text: Any text.

    Returns:
        The words in order. A figure with a decimal sign ("3,5"), a contraction ("ha'kke") and a
        hyphenated compound ("HMS-kurs") are one word each.
    """
    return tuple(Token(text=m.group(), start=m.start(), end=m.end()) for m in _TOKEN.finditer(text))


def normalise_word(word: str) -> str:
    """Make words comparable: composed letters, no capitals, no punctuation around them; æøå stay.

    Args:
        word: One word, as written.

    Returns:
        The word in NFC and casefolded; empty where it held no letter or digit.
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", word).casefold())
    start, end = 0, len(folded)
    while start < end and not folded[start].isalnum():
        start += 1
    while end > start and not _ends_a_word(folded[end - 1]):
        end -= 1
    return folded[start:end].replace("’", "'")


def _ends_a_word(character: str) -> bool:
    return character.isalnum() or unicodedata.combining(character) > 0


def sentences(text: str) -> tuple[TextSpan, ...]:
    """Split a text at its sentence signs.

    Points in abbreviations ("f.eks.", "kl. 8"), in figures and after ordinals before a small letter
    ("1. mai") do not end a sentence.

    Args:
        text: Any text; a transcript may lack punctuation and is then one sentence.

    Returns:
        Sentences that hold at least one word, from their first word up to and with their sign.
    """
    found: list[TextSpan] = []
    words = tokens(text)
    first = 0
    for sign in _SENTENCE_SIGN.finditer(text):
        last = first
        while last < len(words) and words[last].end <= sign.start():
            last += 1
        if last > first and _ends_sentence(text, words[last - 1], sign):
            found.append(span_of(text, words[first].start, sign.end()))
            first = last
    if first < len(words):
        found.append(span_of(text, words[first].start, words[-1].end))
    return tuple(found)


def has_sentence_sign(text: str) -> bool:
    """Whether the text shows by a sign where a sentence ends."""
    return _SENTENCE_SIGN.search(text) is not None


def _ends_sentence(text: str, before: Token, sign: re.Match[str]) -> bool:
    if sign.group() != ".":
        return True
    rest = text[sign.end() : sign.end() + 2]
    if rest[:1].isalnum():  # "f.eks", "3.5", "nav.no"
        return False
    follows = rest.strip()[:1]
    word = normalise_word(before.text)
    if not follows or before.end != sign.start():
        return True
    if word.isdecimal() or word in _ABBREVIATIONS_AT_AN_END:  # "1. mai", but "i 2015. Nå …"
        return follows.isupper()
    return word not in _ABBREVIATIONS


def word_set(words: str) -> frozenset[str]:
    """A set of normalised words from a list written with spaces."""
    return frozenset(normalise_word(word) for word in words.split())


_ABBREVIATIONS_AT_AN_END = word_set("etc ff kr mfl mv ol osv")
_ABBREVIATIONS = word_set("""
    adm adr alt art avd bl ca div dr eks el etc evt f feks ff fl forts g gj gml ifm ift iht inkl jf jfr
    kap kl kr lign mag maks mfl min mnd mv nr o obs off ol osv pga pr prof resp s sek sml st str t tlf v
    vsa årg
""")
