"""A YAML file → plain texts, lists and mappings, each with its line; hostile files are refused.

Conventions: *everything is text until the schema says otherwise.* A plain ``no``, ``1.10`` or ``2026-11-01``
stays exactly as written and is never a boolean, a float or a date; only an empty value or ``null`` is
``None``. So nothing in a file can become an object, a NaN or a number too big to hold.

Anchors, aliases and tags are refused: a question needs none, an alias is how a small file becomes a huge
one, and a text that begins with ``&``, ``*`` or ``!`` by mistake would otherwise quietly lose a word.
The file is read as a stream of events, so a limit ends the reading at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from interview_coach.bank.findings import Finding, Location, Place, QuestionsRefused, shown
from interview_coach.errors import MessageValue

MOST_BYTES = 1_000_000  # Our choice: a question is about 10 kB.
MOST_DEPTH = 12  # Our choice: a question needs 4.
MOST_EVENTS = 20_000  # Our choice: a question has about 300.
MOST_LINES = 20_000  # Our choice: a question has about 100.
MOST_LINE_LETTERS = 20_000  # Our choice: four times the longest text.
NULLS = frozenset({"", "~", "null", "Null", "NULL"})  # YAML 1.2, core schema.

_CONTROL_SIGNS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# ruamel's reasons (in English) → our sentences. Searched in order in "context: problem".
_SYNTAX_KEYS: Mapping[str, str] = {
    "mapping values are not allowed": "bank-colon",
    "quoted scalar": "bank-quote-open",
    "flow sequence": "bank-bracket-open",
    "flow mapping": "bank-bracket-open",
    "could not find expected ':'": "bank-no-colon",
    "cannot start any token": "bank-sign-start",
    "expected alphabetic or numeric": "bank-sign-start",
    "block collection": "bank-indent",
    "block mapping": "bank-indent",
}


@dataclass(frozen=True, kw_only=True)
class YamlText:
    """The content of one file.

    Attributes:
        file: The file, as the person named it.
        value: Texts, ``None``, lists and mappings; keys are texts.
        lines: Way to a value → line, from 1.
        findings: Faults that still left something to read, such as a key given twice.
    """

    file: str
    value: Any
    lines: Mapping[Location, int]
    findings: tuple[Finding, ...] = ()

    def place(self, location: Location = ()) -> Place:
        """Where a value stands; for a value that is missing, where its parent stands."""
        known = location
        while known and known not in self.lines:
            known = known[:-1]
        return Place(file=self.file, line=self.lines.get(known, 1), location=location)


def read_yaml(path: Path, *, file: str | None = None) -> YamlText:
    """Read a YAML file of ours.

    Args:
        path: The file.
        file: The name of the file in findings; the path when left out.

    Returns:
        Its content with lines.

    Raises:
        QuestionsRefused: When the file cannot be read, is too large, or is not YAML.
    """
    name = str(path) if file is None else file
    return parse_yaml(read_text(path, name), file=name)


def parse_yaml(text: str, *, file: str) -> YamlText:
    """Parse YAML that is already text.

    Args:
        text: The content.
        file: The name of the file in findings.

    Returns:
        Its content with lines.

    Raises:
        QuestionsRefused: When it is not YAML, or is more than a file of ours can need.
    """
    # One spelling of å for the whole program: macOS writes it as a + ring.
    text = unicodedata.normalize("NFC", text)
    try:
        return _Builder(file=file).build(YAML(typ="safe", pure=True).parse(text))
    except MarkedYAMLError as error:
        raise QuestionsRefused([_syntax_finding(error, text, file)]) from error
    except (YAMLError, ValueError, OverflowError, IndexError, TypeError, AttributeError) as error:
        # ruamel's scanner trips over a few malformed escapes and directives with errors of Python's own.
        raise QuestionsRefused([Place(file=file).error("bank-yaml")]) from error


def read_text(path: Path, name: str) -> str:
    """The text of a YAML file of ours, not yet parsed.

    Args:
        path: The file.
        name: The name of the file in findings.

    Returns:
        Its text.

    Raises:
        QuestionsRefused: When the file cannot be read, is too large, or holds what no file of ours can need.
    """
    place = Place(file=name)
    try:
        if path.is_dir():
            raise QuestionsRefused([place.error("bank-is-folder")])
        if not path.is_file():
            raise QuestionsRefused([place.error("bank-no-file")])
        with path.open("rb") as handle:
            data = handle.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise QuestionsRefused([place.error("bank-unreadable")]) from error
    if len(data) > MOST_BYTES:
        raise QuestionsRefused([place.error("bank-too-large", limit_kb=MOST_BYTES // 1000)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise QuestionsRefused([Place(file=name, line=line).error("bank-not-utf8")]) from error
    _refuse_odd_lines(text, name)
    return text


def _refuse_odd_lines(text: str, name: str) -> None:
    """Invisible signs, and shapes that ruamel's scanner needs many seconds for (a line of a million `!`)."""
    lines = text.split("\n")
    if len(lines) > MOST_LINES:
        place = Place(file=name, line=MOST_LINES)
        raise QuestionsRefused([place.error("bank-too-many-values", limit=MOST_LINES)])
    for number, line in enumerate(lines, start=1):
        if len(line) > MOST_LINE_LETTERS:
            place = Place(file=name, line=number)
            raise QuestionsRefused([place.error("bank-line-long", limit=MOST_LINE_LETTERS)])
        if has_control_signs(line):
            raise QuestionsRefused([Place(file=name, line=number).error("bank-control-sign")])


def has_control_signs(text: str) -> bool:
    """Whether a text holds invisible machinery (NUL, escape, half a surrogate pair) rather than writing."""
    return _CONTROL_SIGNS.search(text) is not None


def _syntax_finding(error: MarkedYAMLError, text: str, file: str) -> Finding:
    mark = error.problem_mark or error.context_mark
    line = 1 if mark is None else mark.line + 1
    reason = f"{error.context}: {error.problem}"
    if error.context_mark is not None and any(part in reason for part in ("quoted", "flow", "simple key")):
        line = error.context_mark.line + 1  # Where the quote or bracket was opened, not where the file ended.
    place = Place(file=file, line=line)
    lines = text.split("\n")
    at_fault = lines[line - 1] if line <= len(lines) else ""
    if "\\t" in reason or "\t" in at_fault[: len(at_fault) - len(at_fault.lstrip())]:
        return place.error("bank-tab")
    key = next((key for part, key in _SYNTAX_KEYS.items() if part in reason), "bank-yaml")
    values: dict[str, MessageValue] = {}
    if key == "bank-sign-start":
        column = 0 if mark is None else mark.column
        values["sign"] = shown(at_fault[column : column + 1])
    return place.error(key, **values)


@dataclass
class _Builder:
    """Builds values from events. Own code instead of ruamel's constructor: no types, no recursion, limits."""

    file: str
    lines: dict[Location, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    n_events: int = 0

    def build(self, events: Iterator[Event]) -> YamlText:
        n_documents = 0
        value: Any = None
        for event in events:
            if isinstance(event, DocumentStartEvent):
                n_documents += 1
                if n_documents > 1:
                    raise QuestionsRefused([self._at(event, ()).error("bank-several-documents")])
            elif isinstance(event, NodeEvent):
                value = self._node(event, events, ())
        if value is None:
            raise QuestionsRefused([Place(file=self.file).error("bank-empty")])
        return YamlText(file=self.file, value=value, lines=self.lines, findings=tuple(self.findings))

    def _node(self, event: Event, events: Iterator[Event], location: Location) -> Any:  # noqa: ANN401
        self._check(event, location)
        self.lines.setdefault(location, event.start_mark.line + 1)
        if isinstance(event, ScalarEvent):
            return None if event.style is None and event.value in NULLS else event.value
        if isinstance(event, MappingStartEvent):
            return self._mapping(events, location)
        if isinstance(event, CollectionStartEvent):
            return self._sequence(events, location)
        return None

    def _sequence(self, events: Iterator[Event], location: Location) -> list[Any]:
        values: list[Any] = []
        for event in events:
            if isinstance(event, CollectionEndEvent):
                break
            values.append(self._node(event, events, (*location, len(values))))
        return values

    def _mapping(self, events: Iterator[Event], location: Location) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for event in events:
            if isinstance(event, CollectionEndEvent):
                break
            if not isinstance(event, ScalarEvent):
                raise QuestionsRefused([self._at(event, location).error("bank-key-form")])
            self._check(event, location)
            key, at = event.value, (*location, event.value)
            self.lines.setdefault(at, event.start_mark.line + 1)
            value = self._node(next(events), events, at)
            if key in values:
                place = Place(file=self.file, line=event.start_mark.line + 1, location=at)
                self.findings.append(place.error("bank-key-twice", first=self.lines[at]))
            else:
                values[key] = value
        return values

    def _check(self, event: Event, location: Location) -> None:
        self.n_events += 1
        place = self._at(event, location)
        if self.n_events > MOST_EVENTS:
            raise QuestionsRefused([place.error("bank-too-many-values", limit=MOST_EVENTS)])
        if len(location) > MOST_DEPTH:
            raise QuestionsRefused([place.error("bank-too-deep")])
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None) is not None:
            raise QuestionsRefused([place.error("bank-alias")])
        if getattr(event, "ctag", None) is not None:
            raise QuestionsRefused([place.error("bank-tag")])

    def _at(self, event: Event, location: Location) -> Place:
        return Place(file=self.file, line=event.start_mark.line + 1, location=location)
