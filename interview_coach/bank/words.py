"""Norwegian spelling: a hunspell dictionary that the PC has, and the bank's own list of words.

No dictionary is shipped (the Norwegian one is GPL); what LibreOffice, Firefox or the system brought along is
read by `spylls`. Words are looked up as they stand and in small letters, and hyphenated compounds part by
part. Compounds written as one word are those of the dictionary's own rules. A rule of our own (any two known
words make a third) was tried on 3,000 words with one letter wrong: the share that is found fell from 94 % to
83–91 %, so real words that the dictionary lacks go on the list instead.

The list, `words.txt`: one word a line, sorted, `#` begins a comment. A word in small letters stands for
itself in any case, one with a capital (a name) only for itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Protocol

from interview_coach.bank.findings import Finding, Place
from interview_coach.bank.kept import keep, load_kept
from interview_coach.errors import BankError

WORDS_FILE = "words.txt"
DICTIONARY = "nb_NO"
MOST_LIST_BYTES = 1_000_000  # Our choice: the shipped list is 4 kB.


def usual_places(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Folders where systems and office programs keep hunspell dictionaries, the likeliest first."""
    home = Path(environ.get("HOME") or environ.get("USERPROFILE") or ".")
    office = "share/extensions/dict-no"
    programs = [environ[name] for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if environ.get(name)]
    return (
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell/dicts"),
        Path("/usr/share/myspell"),
        Path("/usr/local/share/hunspell"),
        home / ".local/share/hunspell",
        home / "Library/Spelling",
        Path("/Library/Spelling"),
        Path("/usr/lib/libreoffice") / office,
        Path("/Applications/LibreOffice.app/Contents/Resources/extensions/dict-no"),
        *(Path(folder) / "LibreOffice" / office for folder in programs),
    )


def find_dictionary(
    chosen: Path | None, environ: Mapping[str, str], places: Iterable[Path] | None = None
) -> Path | None:
    """The ``.dic`` file to check with.

    Args:
        chosen: What the settings name.
        environ: The environment, for the user's folders.
        places: Folders to look in; the usual ones when left out.

    Returns:
        The file, with an ``.aff`` file beside it; ``None`` where the PC has none.

    Raises:
        BankError: When the chosen file is no dictionary.
    """
    if chosen is not None:
        file = chosen / f"{DICTIONARY}.dic" if chosen.is_dir() else chosen
        if not _is_dictionary(file):
            raise BankError("check-dictionary-none", where=str(chosen))
        return file
    folders = usual_places(environ) if places is None else places
    files = (folder / f"{DICTIONARY}.dic" for folder in folders)
    return next((file for file in files if _is_dictionary(file)), None)


def _is_dictionary(file: Path) -> bool:
    return file.suffix == ".dic" and file.is_file() and file.with_suffix(".aff").is_file()


@dataclass(frozen=True, kw_only=True)
class WordList:
    """The bank's own words, and what is wrong with the file."""

    words: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()

    def __contains__(self, word: str) -> bool:
        in_capitals = word.isupper() and word.capitalize() in self.words
        return word in self.words or word.lower() in self.words or in_capitals

    def __or__(self, other: WordList) -> WordList:
        return WordList(words=self.words | other.words, findings=(*self.findings, *other.findings))


def read_words(folder: Path) -> WordList:
    """Read the word list of a bank.

    Args:
        folder: The bank's folder; it need not have a list.

    Returns:
        The words; a file that cannot be read is a finding.
    """
    path, place = folder / WORDS_FILE, Place(file=WORDS_FILE)
    if not path.is_file():
        return WordList(words=frozenset())
    try:
        with path.open("rb") as handle:
            text = handle.read(MOST_LIST_BYTES).decode("utf-8-sig")
    except OSError:
        return WordList(words=frozenset(), findings=(place.error("bank-unreadable").of_kind("spelling"),))
    except UnicodeDecodeError:
        return WordList(words=frozenset(), findings=(place.error("bank-not-utf8").of_kind("spelling"),))
    return WordList(words=frozenset(_entries(text)))


def _entries(text: str) -> Iterator[str]:
    for line in text.splitlines():
        word = line.split("#")[0].strip()
        if word:
            yield word


class Dictionary(Protocol):
    """Tells words from what is none."""

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Those of the words that it does not know."""
        ...


class HunspellDictionary:
    """A hunspell dictionary whose verdicts on words are kept on disk: opening it takes four seconds.

    Args:
        file: The ``.dic`` file.
        cache: Folder for the verdicts; ``None`` keeps none.
    """

    def __init__(self, file: Path, cache: Path | None) -> None:
        self._file = file
        self._kept = None if cache is None else cache / f"spelling-{_fingerprint(file)}.json"
        held = load_kept(self._kept)
        self._verdicts = {word: known for word, known in held.items() if isinstance(known, bool)}

    def unknown(self, words: Iterable[str]) -> frozenset[str]:
        """Those of the words that the dictionary does not know.

        Args:
            words: Words as they were written.

        Returns:
            The unknown ones.

        Raises:
            BankError: When the dictionary cannot be read.
        """
        asked = frozenset(words)
        fresh = sorted(asked - self._verdicts.keys())
        if fresh:
            self._verdicts.update((word, self._knows(word)) for word in fresh)
            keep(self._kept, self._verdicts)
        return frozenset(word for word in asked if not self._verdicts[word])

    def _knows(self, word: str) -> bool:
        return self._has(word) or ("-" in word and all(map(self._has, filter(None, word.split("-")))))

    def _has(self, word: str) -> bool:
        # Small letters first: most words at the start of a sentence are no names.
        plain = word.isdecimal() or any(sign.isdigit() for sign in word)
        return plain or bool(self._words.lookup(word.lower()) or self._words.lookup(word))

    @cached_property
    def _words(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - spylls has no types
        from interview_coach.bank.hunspell import open_hunspell

        try:
            return open_hunspell(self._file)
        except (OSError, ValueError, LookupError, AttributeError, TypeError) as error:
            # spylls meets a damaged file with errors of Python's own.
            raise BankError("check-dictionary-broken", where=str(self._file)) from error


def _fingerprint(file: Path) -> str:
    facts = [f"{part.name} {part.stat().st_size}" for part in (file, file.with_suffix(".aff"))]
    return hashlib.sha256("\n".join([str(file), *facts]).encode()).hexdigest()[:16]
