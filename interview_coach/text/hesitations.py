"""Hesitation sounds, discourse markers, and a text without its slips.

Fillers are information, never points (domain rule 7), so nothing here judges; `without_hesitations` exists
so that meaning is compared without noise, while evidence is still quoted from the original.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from interview_coach.text.tokens import TextSpan, Token, normalise_word, span_of, tokens, word_set

# eh, ee, øh, ehm, øhm, mm, hmm (domain rule 8) with their stretched forms, and uh/æh, which recognisers write
# for the same sounds. Kept out on purpose: "e" (dialect: is, I), "he", "å", "øm" (tender), "em" (a
# championship), "um" (dialect: about), "åh" and "mhm" (answers, not hesitations).
_HESITATION = re.compile(r"e+h+m*|e{2,}m*|[øö]+h+m*|[øö]{2,}m*|u+h+m*|æ+h+m*|æ{2,}m*|h+m+|m{2,}")

DISCOURSE_MARKERS: tuple[str, ...] = (
    "liksom", "likesom", "på en måte", "på ein måte", "på en eller annen måte", "ikke sant", "ikkje sant",
    "sånn", "sånn at", "sånn som", "bare", "berre", "altså", "faktisk", "egentlig", "eigentleg", "vet du",
    "veit du", "skjønner du", "holdt jeg på å si", "for å si det sånn", "for å være ærlig", "i grunnen",
    "for så vidt", "rett og slett", "type", "og sånn", "og sånt", "og så videre",
)  # fmt: skip
"""Words used often in talk; they may be content, so they are only ever shown as "ord du bruker ofte"."""

LONGEST_REPEAT_WORDS = 4
"""Longest stretch looked at for an immediate repeat ("jeg har jobbet jeg har jobbet"). Our choice."""

# Said twice to make it stronger, or as an answer; not a slip.
_EMPHATIC = word_set("""
    veldig svært mye mykje mange masse kjempe lenge langt stor store ja nei jo jau så ganger hei takk
    bra fort
""")
# Two finite verbs meet at a comma when the first clause is the subject:
# "det jeg kan, kan …", "det som er, er …".
_VERBS_THAT_MEET = word_set("""
    er var har hadde kan kunne vil ville skal skulle må måtte gjør gjorde blir ble
""")
_BETWEEN_REPEATS = re.compile(r"[\s,…\-–—]*|\s*\.{2,}\s*")
_AFTER_SLIP = re.compile(r"[\s,…\-–—]*")
_SIGNS = ".!?;:…"


@dataclass(frozen=True, kw_only=True)
class Marker:
    """A discourse marker (`name`, one of `DISCOURSE_MARKERS`) and the characters where it stands."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Repeat:
    """Words said twice in a row: the tokens from `first` up to `again` come once more from `again` on."""

    text: str
    first: int
    again: int


@dataclass(frozen=True, kw_only=True)
class CleanText:
    """A text without hesitations, and the way back to the original.

    Attributes:
        original: The text as it was.
        text: The text without fillers, stutters and immediate repeats.
        offsets: For each character of `text` its place in `original`; rising.
    """

    original: str
    text: str
    offsets: tuple[int, ...]

    def in_original(self, start: int, end: int) -> TextSpan:
        """The stretch of the original that holds `text[start:end]`, slips between included."""
        if start >= end:
            place = self.offsets[start] if start < len(self.offsets) else len(self.original)
            return span_of(self.original, place, place)
        return span_of(self.original, self.offsets[start], self.offsets[end - 1] + 1)


def is_hesitation(word: str) -> bool:
    """Whether a word is a hesitation sound (eh, øh, ehm, mm, hmm, also stretched), never a real word.

    Args:
        word: One word, as written.

    Returns:
        True for hesitation sounds, also joined by hyphens ("eh-eh").
    """
    parts = [part for part in re.split(r"[-‐‑]", normalise_word(word)) if part]
    return bool(parts) and all(_HESITATION.fullmatch(part) for part in parts)


def find_markers(text: str) -> tuple[Marker, ...]:
    """Find discourse markers, the longest where several begin at one word.

    Args:
        text: Any text.

    Returns:
        Markers in order, not overlapping.
    """
    words = tokens(text)
    normal = [normalise_word(word.text) for word in words]
    found: list[Marker] = []
    place = 0
    while place < len(words):
        size = next((n for n in _MARKER_SIZES if tuple(normal[place : place + n]) in _MARKERS), 0)
        if size:
            name = " ".join(normal[place : place + size])
            found.append(Marker(name=name, start=words[place].start, end=words[place + size - 1].end))
        place += max(size, 1)
    return tuple(found)


_MARKERS = frozenset(tuple(marker.split()) for marker in DISCOURSE_MARKERS)
_MARKER_SIZES = sorted({len(marker) for marker in _MARKERS}, reverse=True)


def find_repeats(text: str) -> tuple[Repeat, ...]:
    """Find words said twice in a row, hesitation sounds between them overlooked.

    "veldig veldig" and "ja ja" are emphasis, and "det jeg kan, kan …" is grammar: neither counts.

    Args:
        text: Any text.

    Returns:
        Repeats in order; `first` and `again` count the tokens of `tokens(text)`.
    """
    words = tokens(text)
    spoken = [i for i, word in enumerate(words) if not is_hesitation(word.text)]
    normal = [normalise_word(words[i].text[_stutter_length(words[i].text) :]) for i in spoken]
    found: list[Repeat] = []
    place = 0
    while place < len(spoken):
        size = _repeat_size(text, words, spoken, normal, place)
        if size:
            said = " ".join(normal[place : place + size])
            found.append(Repeat(text=said, first=spoken[place], again=spoken[place + size]))
        place += max(size, 1)
    return tuple(found)


def _repeat_size(
    text: str, words: tuple[Token, ...], spoken: list[int], normal: list[str], place: int
) -> int:
    """Length in words of the stretch at `place` that comes again at once; 0 where none does."""
    for size in range(LONGEST_REPEAT_WORDS, 0, -1):
        again = place + size
        if again + size > len(normal) or normal[place:again] != normal[again : again + size]:
            continue
        between = _without_words(text, words, spoken[again - 1], spoken[again])
        if not _BETWEEN_REPEATS.fullmatch(between):
            continue
        if _is_meant(normal[place:again], between):
            continue
        return size
    return 0


def _without_words(text: str, words: tuple[Token, ...], left: int, right: int) -> str:
    """What stands between two tokens, the words (hesitations) between them left out."""
    return "".join(text[words[i].end : words[i + 1].start] for i in range(left, right))


def _is_meant(said: list[str], between: str) -> bool:
    """Whether the repeat is emphasis, grammar, or figures read out, and not a slip."""
    if all(word.isdecimal() for word in said):
        return True
    return len(said) == 1 and (said[0] in _EMPHATIC or ("," in between and said[0] in _VERBS_THAT_MEET))


def without_hesitations(text: str) -> CleanText:
    """Take fillers, stutters and immediate repeats out of a text.

    "Eh, jeg j-jobber på på sykehus" becomes "jeg jobber på sykehus": of a repeat the later words stay, of a
    stutter ("j-jobber", "ar- arbeid") the whole word.

    Args:
        text: The answer as recognised or written.

    Returns:
        The clean text, which maps every character back to the original.
    """
    words = tokens(text)
    dropped = {i for i, word in enumerate(words) if is_hesitation(word.text) or _is_cut_off(text, words, i)}
    for repeat in find_repeats(text):
        dropped.update(range(repeat.first, repeat.again))
    keep = [True] * len(text)
    last_kept: int | None = None
    for i, word in enumerate(words):
        if i in dropped:
            _drop_word(text, word, keep, last_kept)
        else:
            begun = _stutter_length(word.text)
            keep[word.start : word.start + begun] = [False] * begun
        after = words[i + 1].start if i + 1 < len(words) else len(text)
        shown = [k for k in range(word.start, after) if keep[k] and not text[k].isspace()]
        last_kept = shown[-1] if shown else last_kept
    offsets = tuple(i for i, kept in enumerate(keep) if kept)
    return CleanText(original=text, text="".join(text[i] for i in offsets), offsets=offsets)


def _drop_word(text: str, word: Token, keep: list[bool], kept_before: int | None) -> None:
    """Mark a word as dropped with the commas and spaces after it, and signs that would stand alone."""
    start = word.start
    after = _AFTER_SLIP.match(text, word.end)
    end = after.end() if after is not None else word.end
    if end < len(text) and text[end] in _SIGNS and (kept_before is None or text[kept_before] in _SIGNS):
        while end < len(text) and (text[end] in _SIGNS or text[end].isspace()):
            end += 1
    elif end == len(text) or text[end] in _SIGNS:
        while start > 0 and text[start - 1].isspace():
            start -= 1
    keep[start:end] = [False] * (end - start)


def _is_cut_off(text: str, words: tuple[Token, ...], i: int) -> bool:
    """Whether a word breaks off with a hyphen and the next begins with it: "ar- arbeid"."""
    if i + 1 == len(words) or text[words[i].end : words[i].end + 1] not in {"-", "‐", "–"}:
        return False
    begun, whole = normalise_word(words[i].text), normalise_word(words[i + 1].text)
    return text[words[i].end + 1 : words[i + 1].start].isspace() and whole.startswith(begun)


def _stutter_length(word: str) -> int:
    """Characters at the start of a word that only begin it: 2 in "j-jeg", 0 in "HMS-kurs"."""
    parts = re.split(r"[-‐‑]", word)
    whole = normalise_word(parts[-1])
    begun = [normalise_word(part) for part in parts[:-1]]
    if not begun or begun == [whole] or not all(b and whole.startswith(b) for b in begun):
        return 0
    return len(word) - len(parts[-1])
