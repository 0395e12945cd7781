"""Message key + values → one text in the chosen language.

Every text that a person reads stands in `locales/<language>/*.ftl` (Project Fluent: names instead of
positions, plurals by the rules of each language). Stages speak in `records.Note`s and `CoachError`s;
only here do they become sentences.

A help language stands beside the Norwegian, never instead of it: lines that follow a Norwegian button,
heading or sentence. Those that the script of the page puts there hold no values (`SCRIPT_FILES`); the
sentences of the feedback, with values and plurals, are filled here (the other `help_….ftl`). The key of a
line is made of the key of what it follows (`help_key`), so that a test can tell which are missing.

Conventions: Norwegian Bokmål (``nb``) is the first language and must be whole; a test holds that all
languages have the same keys with the same names in them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from babel.dates import get_day_names
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from interview_coach.bank_lines import bank_line
from interview_coach.errors import CoachError, MessageError, MessageValue
from interview_coach.records import Note

LOCALES = Path(__file__).resolve().parent / "locales"
FIRST_LANGUAGE = "nb"
HELP_FILE = "help.ftl"
HELP_FILES = "help*.ftl"
SCRIPT_FILES = (HELP_FILE, "help_refusals.ftl", "help_role_play.ftl")
"""What the script of the page holds: headings, buttons, and what to do when something does not work."""
Review = Literal["machine", "person", "unknown"]
REVIEW_SIGN = "# review: "
"""Begins the first line of a file of help lines: who has looked at it, and when."""
NO_PART_OF_A_HELP_KEY = ("ui-", "shell-")  # These rooms are the page itself; their names say nothing.


class Messages:
    """The texts of one language.

    Args:
        language: A folder name in `locales/`, such as ``nb`` or ``en``.
        own: The help language of whoever reads; empty for none.

    Raises:
        MessageError: When there is no such language.
    """

    def __init__(self, language: str = FIRST_LANGUAGE, *, own: str = "") -> None:
        if language not in languages():
            raise MessageError("language-unknown", where=language, known=", ".join(languages()))
        self.language = language
        self.own = HelpTexts("" if own == language else own)
        self._bundle = _bundle(language)

    def beside(self, own: str) -> Messages:
        """The same texts, for somebody who wants help in a language of her own."""
        return Messages(self.language, own=own)

    def text(self, key: str, /, **values: MessageValue) -> str:
        """Fill the text of a key.

        Args:
            key: Message key, such as ``audio-empty``.
            **values: What fills the text, by name.

        Returns:
            The text, without invisible direction marks.

        Raises:
            MessageError: When the catalogue lacks the key, or the text lacks a value: our own mistake.
        """
        if not self._bundle.has_message(key):
            raise MessageError("message-unknown", where=key)
        pattern = self._bundle.get_message(key).value
        filled, faults = self._bundle.format_pattern(pattern, dict(values))
        if faults:
            raise MessageError("message-unfilled", where=key, reason=str(faults[0]))
        return str(filled)

    def has(self, key: str) -> bool:
        """Whether the catalogue holds this key."""
        return bool(self._bundle.has_message(key))

    def note(self, note: Note) -> str:
        """The text of a note."""
        return self.text(note.key, **note.values)

    def error(self, error: CoachError) -> str:
        """The one sentence of a refusal: what, where, and what to do."""
        if not self.has(error.key):
            return str(error)
        return self.text(error.key, **error.values)


class HelpTexts:
    """The help lines of one language: what follows the Norwegian. A line that is missing is left out.

    Args:
        language: A folder name in `locales/`; a language without help lines, or ``""``, has none.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.lines: Mapping[str, str] = _help_lines(language)

    def sentence(self, key: str, /, **values: MessageValue) -> str:
        """What follows the text of a key.

        Args:
            key: Of the text it follows, such as ``feedback-opening-all``.
            **values: What fills the text, by name.

        Returns:
            The sentence; empty where there is none. A language with a whole catalogue, such as English,
            has its sentences there.

        Raises:
            MessageError: When the sentence asks for a value that the text has not: our own mistake.
        """
        bundle, own_key = _help_bundle(self.language), help_key(key)
        if not bundle.has_message(own_key):
            is_whole = self.language in languages() and self.language != FIRST_LANGUAGE
            if not is_whole or not _bundle(self.language).has_message(key):
                return ""
            bundle, own_key = _bundle(self.language), key
        filled, faults = bundle.format_pattern(bundle.get_message(own_key).value, dict(values))
        if faults:
            raise MessageError("message-unfilled", where=own_key, reason=str(faults[0]))
        return str(filled)

    def weekday(self, at: int) -> str:
        """A day of the week in a few letters, 0 for Monday; empty without a language. Source: CLDR."""
        if self.language not in help_languages():
            return ""
        return str(get_day_names("short", locale=self.language)[at])

    def of_bank(self, norwegian: str) -> str:
        """What follows a sentence of the question bank; empty where there is nothing, or it was changed."""
        return bank_line(self.language, norwegian)


def help_key(key: str) -> str:
    """Key of the line that follows a text: ``ui-flow-lead`` → ``help-flow-lead``."""
    for room in NO_PART_OF_A_HELP_KEY:
        key = key.removeprefix(room)
    return f"help-{key}"


@cache
def help_languages() -> tuple[str, ...]:
    """Languages with help lines."""
    return tuple(sorted(file.parent.name for file in LOCALES.glob(f"*/{HELP_FILE}")))


@cache
def help_review(language: str) -> Review:
    """Who has looked at the lines of a help language, as the heads of its files say.

    Args:
        language: Such as ``uk``.

    Returns:
        ``machine`` as soon as one file was translated by a machine and not looked at since; ``unknown``
        where no file says.
    """
    found = set()
    for file in (LOCALES / language).glob(HELP_FILES):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        found |= set(first.removeprefix(REVIEW_SIGN).split()[:1]) if first.startswith(REVIEW_SIGN) else set()
    known: tuple[Review, ...] = get_args(Review)
    return next((one for one in known if one in found), "unknown")


@cache
def _help_lines(language: str) -> Mapping[str, str]:
    if language not in help_languages():
        return {}
    bundle = _help_bundle(language)
    sources = ((LOCALES / language / name).read_text(encoding="utf-8") for name in SCRIPT_FILES)
    entries = (entry for source in sources for entry in FluentResource(source).body)
    keys = [entry.id.name for entry in entries if isinstance(entry, Message)]
    return {key: str(bundle.format_pattern(bundle.get_message(key).value, {})[0]) for key in keys}


@cache
def _help_bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language or FIRST_LANGUAGE], use_isolating=False)
    if language in help_languages():
        for file in sorted((LOCALES / language).glob(HELP_FILES)):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


@cache
def languages() -> tuple[str, ...]:
    """Languages with a whole catalogue, Norwegian first; a help language has no more than `HELP_FILES`."""
    found = sorted(
        folder.name
        for folder in LOCALES.iterdir()
        if any(not file.match(HELP_FILES) for file in folder.glob("*.ftl"))
    )
    return (FIRST_LANGUAGE, *(name for name in found if name != FIRST_LANGUAGE))


def catalogue_sources(language: str) -> Mapping[str, str]:
    """File name → Fluent source of one language, in order of name."""
    files = sorted((LOCALES / language).glob("*.ftl"))
    return {file.name: file.read_text(encoding="utf-8") for file in files}


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolation marks around values are right in a browser but litter a terminal and a PDF.
    bundle = FluentBundle([language], use_isolating=False)
    for source in catalogue_sources(language).values():
        bundle.add_resource(FluentResource(source))
    return bundle
