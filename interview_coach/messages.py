"""Message key + values → one text in the chosen language.

Every text that a person reads stands in `locales/<language>/*.ftl` (Project Fluent: names instead of
positions, plurals by the rules of each language). Stages speak in `records.Note`s and `CoachError`s;
only here do they become sentences.

A help language stands beside the Norwegian, never instead of it: a short list of lines
(`locales/<language>/help.ftl`) that follow a Norwegian button, heading or sentence.

Conventions: Norwegian Bokmål (``nb``) is the first language and must be whole; a test holds that all
languages have the same keys with the same names in them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from interview_coach.errors import CoachError, MessageError, MessageValue
from interview_coach.records import Note

LOCALES = Path(__file__).resolve().parent / "locales"
FIRST_LANGUAGE = "nb"
HELP_FILE = "help.ftl"


class Messages:
    """The texts of one language.

    Args:
        language: A folder name in `locales/`, such as ``nb`` or ``en``.

    Raises:
        MessageError: When there is no such language.
    """

    def __init__(self, language: str = FIRST_LANGUAGE) -> None:
        if language not in languages():
            raise MessageError("language-unknown", where=language, known=", ".join(languages()))
        self.language = language
        self._bundle = _bundle(language)

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

    def line(self, key: str) -> str:
        """The line of a key, such as ``help-try-again``; empty where there is none."""
        return self.lines.get(key, "")


@cache
def help_languages() -> tuple[str, ...]:
    """Languages with help lines."""
    return tuple(sorted(file.parent.name for file in LOCALES.glob(f"*/{HELP_FILE}")))


@cache
def _help_lines(language: str) -> Mapping[str, str]:
    if language not in help_languages():
        return {}
    source = (LOCALES / language / HELP_FILE).read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    resource = FluentResource(source)
    bundle.add_resource(resource)
    keys = [entry.id.name for entry in resource.body if hasattr(entry, "value") and hasattr(entry, "id")]
    return {key: str(bundle.format_pattern(bundle.get_message(key).value, {})[0]) for key in keys}


@cache
def languages() -> tuple[str, ...]:
    """Languages with a whole catalogue, Norwegian first; a help language has no more than `HELP_FILE`."""
    found = sorted(
        folder.name
        for folder in LOCALES.iterdir()
        if any(file.name != HELP_FILE for file in folder.glob("*.ftl"))
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
