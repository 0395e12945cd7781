"""Syllables of Norwegian words, from their spelling.

Every syllable has one vowel nucleus. Spelled vowels are nuclei; two of them are one nucleus where they
write a diphthong. Source: Kristoffersen, *The Phonology of Norwegian* (2000): ei, øy, au in native
words, ai, oi, ui in few others. Counting nuclei is what speech rate needs (de Jong & Wempe 2009).

What spelling cannot tell, and how it is settled here:

- "ui" is a diphthong in "hui" only; "uinteressert" and "intuisjon" are far commoner.
- "eu" is a diphthong ("Europa", "terapeut") but not before m ("museum") nor in "beundre".
- "ie", "ia", "io", "ea", "oe" are two ("familie" = 4, "kreativ" = 3, "noe" = 2).
- Figures are read out: "25" as "tjuefem", "1990" as "nittennitti", "2015" as "tjuefemten".
- Acronyms: two letters or no vowel → letter by letter (CV, IT, HMS); else read as a word (NAV), but for a
  list.
- English loans that the rule would misread are respelled from a list of the commonest at work.

Limits: a diphthong made by a compound's seam ("skoleidrett" = sko-le-id-rett) is counted as one; most such
seams are rare. Careful speech is counted, not what a dialect swallows.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from interview_coach.text.function_words import FUNCTION_WORDS
from interview_coach.text.tokens import normalise_word, tokens, word_set

_VOWELS = frozenset("aeiouyæøåEаеёиоуыэюяіїє")
_DIPHTHONGS = word_set("ei øy au ai oi eu ey oy ay ou oo ee aa æi æu ææ øø ii uu åå yy")
_RESPELL = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Hiatus that looks like a diphthong: a point between the vowels keeps them apart.
        (r"eum", "e.um"),
        (r"beun", "be.un"),
        (r"(prot|koff|kas)ein", r"\1e.in"),
        (r"([oa])is([kmt])", r"\1.is\2"),
        (r"ateis", "ate.is"),
        (r"opeis", "ope.is"),
        (r"(?<!d)naiv", "na.iv"),
        (r"mosaik", "mosa.ik"),
        (r"ukrain", "ukra.in"),
        (r"^(be|data|ge|re)(?=i(nn|nt|ng|ns|d[eé]))", r"\1."),
        (r"^data(?=u)", "data."),
        (r"ee(?=(r|n|t|ne|ns|ts|nes|ar|ane)$)", "e.e"),
        (r"(?<=[ai])nee(?=$)", "ni"),
        (r"youtube", "jutub"),
        # Glides: written as vowels, spoken as consonants.
        (r"\bhui", "hy"),
        (r"lli(?=on|ard)", "lj"),
        (r"geniør", "gjenjør"),
        (r"diesel", "disel"),
        (r"^øi|(?<=h)øi", "øy"),
        (r"^y(?=[aeiouæøå])", "j"),
        # English at work.
        (r"service(?![nr])", "servis"),
        (r"team", "tim"),
        (r"deadline", "dedlajn"),
        (r"coach", "kåtsj"),
        (r"(on|off|air|pipe)line", r"\1lajn"),
        (r"software", "softver"),
        (r"hardware", "hardver"),
        (r"home ?office|homeoffice", "håmoffis"),
        (r"office", "offis"),
        (r"facebook", "fesbok"),
        (r"(up|vali|man)?date\b", r"\1dejt"),
        (r"website", "websajt"),
        (r"freelance", "frilans"),
        (r"interview", "interviu"),
        (r"business", "bisnis"),
        (r"skype", "skajp"),
        (r"iphone", "ajfån"),
        (r"chrome", "krom"),
        (r"guide$", "gajd"),
        (r"lean\b", "lin"),
        (r"leas", "lis"),
        (r"(^|[^n])deal", r"\1dil"),
        (r"clean", "klin"),
        (r"stream", "strim"),
        (r"performance", "performans"),
        (r"compliance", "komplajans"),
        (r"finance\b", "finans"),
        (r"take-?away", "tejkavej"),
        (r"blue", "blu"),
        (r"bureau|byrå", "byrå"),
        (r"teau", "to"),
        (r"boar", "bor"),
        (r"roa(d|m)", r"ro\1"),
    )
)
_ABBREVIATIONS = {
    "kr": 2, "nr": 2, "kl": 2, "ca": 2, "dvs": 3, "d.v.s": 3, "osv": 5, "o.s.v": 5, "f.eks": 4, "feks": 4,
    "bl.a": 3, "m.m": 3, "mfl": 4, "m.fl": 4, "pga": 4, "p.g.a": 4,
    "ift": 5, "i.f.t": 5,
    "dr": 2, "tlf": 3, "ok": 2, "o.l": 3, "evt": 4, "etc": 4, "inkl": 4, "maks": 1, "kg": 2, "km": 4, "cm": 4,
    "mnd": 2, "hr": 1, "fr": 1, "stk": 2, "jf": 2, "pr": 1,
}  # fmt: skip
_SPELLED_OUT = word_set("""
    it eu eøs ai usa udi sfo bpa ntnu uio uib uit ikt obs edb nho hvo amu pai id iq uk lis aap foss
    hiof cpa erp fau aku ace uia usn npe bsu
""")
_LETTER_SYLLABLES = {"w": 3}
_WORDLIKE_SOUNDS = re.compile(r"[hm]+|ps+t|sj+|hys+|brr+|z+|s+|f+")

_SMALL = (
    "null", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
)  # fmt: skip
_TENS = ("", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti")
_LONGEST_NUMBER_DIGITS = 9
_FIRST_YEAR_IN_PAIRS, _LAST_YEAR_IN_PAIRS = 1100, 2099


def count_syllables(word: str) -> int:
    """Count the syllables of a word as it is spoken in Norwegian.

    Args:
        word: A word as written or recognised ("erfaring", "HMS-kurs,", "25%", "f.eks."); several words are
            added up.

    Returns:
        Number of syllables: 0 without a letter or digit, else at least 1 for each word.

    Source: vowel nuclei, see the top of this file.

    Example:
        >>> count_syllables("arbeidsgiver"), count_syllables("familie"), count_syllables("CV")
        (4, 4, 2)
    """
    abbreviation = _ABBREVIATIONS.get(normalise_word(word))
    if abbreviation is not None:
        return abbreviation
    percent = 2 * len(re.findall(r"(?<=\d)\s?%", word))  # "prosent"
    return percent + sum(_count_token(token.text) for token in tokens(word))


@lru_cache(maxsize=65_536)
def _count_token(token: str) -> int:
    parts = re.findall(
        r"\d+|[^\W\d_]+", unicodedata.normalize("NFC", token).replace("’", "").replace("'", "")
    )
    komma = 2 * len(re.findall(r"(?<=\d)(?:,|\.(?!\d{3}))(?=\d)", token))  # "3,5" is "tre komma fem"
    return komma + max(sum(_count_part(part) for part in parts), 1)


def _count_part(part: str) -> int:
    if part.isdecimal() and part.isascii():
        return sum(_count_letters(word) for word in number_words(part))
    folded = normalise_word(part)
    if _is_spelled_out(part, folded):
        return sum(_LETTER_SYLLABLES.get(letter, 1) for letter in folded)
    return _ABBREVIATIONS.get(folded) or _count_letters(folded)


def _is_spelled_out(part: str, folded: str) -> bool:
    """Whether letters are said one by one: CV, HMS, IT, USA."""
    n_most = 5
    if len(folded) < 2 or len(folded) > n_most or _WORDLIKE_SOUNDS.fullmatch(folded):
        return False
    if not any(letter.isascii() for letter in folded):
        return False
    if not _VOWELS.intersection(_plain_vowels(folded)):
        return folded not in _ABBREVIATIONS
    if not part.isupper():
        return False
    return folded in _SPELLED_OUT or (len(folded) == 2 and folded not in FUNCTION_WORDS)


def _count_letters(folded: str) -> int:
    respelled = folded
    for pattern, replacement in _RESPELL:
        respelled = pattern.sub(replacement, respelled)
    respelled = _plain_vowels(respelled)
    return max(sum(_nuclei(run) for run in re.findall(r"[aeiouyæøåEаеёиоуыэюяіїє]+", respelled)), 1)


def _nuclei(run: str) -> int:
    """Nuclei in a run of vowel letters."""
    n = place = 0
    while place < len(run):
        two = run[place : place + 2]
        glide = run[place] == "y" and 0 < place < len(run) - 1  # Nguyen, Fatiya
        n += not glide
        place += 2 if two in _DIPHTHONGS else 1
    return n


@lru_cache(maxsize=4096)
def _plain_vowels(word: str) -> str:
    """Foreign vowel letters as ours: ä æ, ö ø, ü y; a vowel with an accent (é) is its own nucleus (E)."""
    plain = word.translate(_OURS)
    return "".join("E" if _accented_vowel(letter) else letter for letter in plain)


_OURS = str.maketrans({"ä": "æ", "ö": "ø", "ü": "y", "œ": "ø"})


def _accented_vowel(letter: str) -> bool:
    if letter in "åæøй":
        return False
    base = unicodedata.normalize("NFD", letter)
    return len(base) > 1 and base[0] in "aeiouy"


def number_words(digits: str) -> tuple[str, ...]:
    """Read a figure out in Norwegian ("25" → "tjue", "fem"; "1990" → "nitten", "nitti").

    Args:
        digits: Decimal digits only.

    Returns:
        The spoken parts. Figures of more than nine digits or with a leading zero are read digit by digit,
        but "000" (the tail of "25 000", which recognisers write apart) is "tusen".
    """
    if digits == "000":
        return ("tusen",)
    if len(digits) > _LONGEST_NUMBER_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return tuple(_SMALL[int(digit)] for digit in digits)
    number = int(digits)
    if _FIRST_YEAR_IN_PAIRS <= number <= _LAST_YEAR_IN_PAIRS and number // 100 % 10 and number % 100 >= 10:
        return (*_below_thousand(number // 100), *_below_thousand(number % 100))
    if 2010 <= number <= _LAST_YEAR_IN_PAIRS:
        return (*_below_thousand(20), *_below_thousand(number % 100))
    return _any_number(number)


def _any_number(number: int) -> tuple[str, ...]:
    words: list[str] = []
    for size, name in ((1_000_000, "miljoner"), (1_000, "tusen")):
        if number >= size:
            count = number // size
            one = size == 1_000 and count == 1  # "tusen", not "en tusen"
            words += [name] if one else [*_below_thousand(count), "miljon" if count == 1 else name]
            number %= size
            if 0 < number < 100:
                words.append("og")
    if number or not words:
        words += _below_thousand(number)
    return tuple(words)


def _below_thousand(number: int) -> tuple[str, ...]:
    if number < len(_SMALL):
        return (_SMALL[number],)
    if number < 100:
        return (_TENS[number // 10], *((_SMALL[number % 10],) if number % 10 else ()))
    hundreds = ("hundre",) if number < 200 else (_SMALL[number // 100], "hundre")
    rest = number % 100
    return (*hundreds, *(("og", *_below_thousand(rest)) if rest else ()))
