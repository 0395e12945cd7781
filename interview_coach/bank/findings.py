"""What is wrong in a file of questions: where it is, how bad it is, and what to do about it.

Conventions: lines and list items are counted from 1; `Finding.field` names the way to the value with
dots (``rubric.2.good.1``); the note's value ``where`` is ``file:line``, so that the sentence can stand alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import Literal, NoReturn

from interview_coach.errors import BankError, MessageValue
from interview_coach.records import Note

Severity = Literal["error", "warning"]
FindingKind = Literal[
    "form",
    "reading",
    "spelling",
    "translation",
    "unlawful",
    "duplicate",
    "criteria",
    "example",
    "model_answer",
]
"""What a check looks at, in the order of the summary; the last four are checks by meaning."""

Location = tuple[str | int, ...]
"""Way to a value in a file: keys and list positions from 0, as pydantic writes it."""

NEAR_ENOUGH = 0.6  # Share of letters in common; difflib's own default. «rubrik» → «rubric» is 0.83.
MOST_SHOWN_LETTERS = 60  # Our choice: what still fits in a sentence.


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to mend (error) or to think about (warning).

    Attributes:
        file: The file, as the person named it.
        line: Line in the file, from 1.
        field: Way to the value, such as ``rubric.2.good.1``; empty for the file as a whole.
        severity: An error keeps the question out; a warning does not.
        note: The sentence: what is wrong and what to do, with ``where`` and ``field`` among its values.
        kind: Which check found it.
    """

    file: str
    line: int
    field: str
    severity: Severity
    note: Note
    kind: FindingKind = "form"

    @property
    def question(self) -> str:
        """Id of the question, which is the name of its file; empty for other files."""
        path = PurePosixPath(self.file.replace("\\", "/"))
        return path.stem if "questions" in path.parts else ""

    def as_warning(self) -> Finding:
        """The same finding, where it keeps nothing out."""
        return replace(self, severity="warning")

    def of_kind(self, kind: FindingKind) -> Finding:
        """The same finding as the result of another check."""
        return replace(self, kind=kind)


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether something among findings keeps its file out."""
    return any(finding.severity == "error" for finding in findings)


class QuestionsRefused(BankError):
    """Questions with faults. Speaks as its first finding; all of them are in `findings`.

    Args:
        findings: The errors, in order of file and line; at least one.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        first = self.findings[0].note
        values = {name: value for name, value in first.values.items() if name != "where"}
        super().__init__(first.key, where=str(first.values["where"]), **values)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A value in a file, to which findings can be pinned."""

    file: str
    line: int = 1
    location: Location = ()

    def error(self, key: str, /, **values: MessageValue) -> Finding:
        """A finding that keeps the question out."""
        return self._finding("error", key, values)

    def warning(self, key: str, /, **values: MessageValue) -> Finding:
        """A finding to think about."""
        return self._finding("warning", key, values)

    def unknown_name(self, name: str, known: Sequence[str], *, listed: bool = True) -> Finding:
        """An error for a name that does not exist, with the name that was most likely meant.

        Args:
            name: What stands there.
            known: What may stand there.
            listed: Whether all of it is told where nothing is near; long lists help nobody.

        Returns:
            The finding.
        """
        near = nearest(name, known)
        if near is not None:
            return self.error("bank-name-unknown-near", value=shown(name), near=near)
        if not listed:
            return self.error("check-name-unknown", value=shown(name))
        return self.error("bank-name-unknown", value=shown(name), known=", ".join(known))

    def _finding(self, severity: Severity, key: str, values: dict[str, MessageValue]) -> Finding:
        field = field_name(self.location)
        filled = {"where": f"{self.file}:{self.line}", "field": field, **values}
        note = Note(key=key, values=filled)
        return Finding(file=self.file, line=self.line, field=field, severity=severity, note=note)


def field_name(location: Location) -> str:
    """The way to a value as people read it: ``rubric.2.good.1``, counted from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else shown(step) for step in location)


def nearest(word: str, known: Sequence[str]) -> str | None:
    """The known word that was most likely meant, or ``None`` where none is near."""
    return next(iter(nearest_few(word, known, most=1)), None)


def nearest_few(word: str, known: Sequence[str], *, most: int) -> tuple[str, ...]:
    """The known words that may have been meant, the likeliest first; empty where none is near."""
    near = get_close_matches(word[:MOST_SHOWN_LETTERS].casefold(), known, n=most, cutoff=NEAR_ENOUGH)
    return tuple(near)


def refuse_unknown(question_id: str, known: Sequence[str]) -> NoReturn:
    """Refuse an id that stands for no question, with the one that was most likely meant.

    Args:
        question_id: What a person named.
        known: The ids that there are.

    Raises:
        BankError: Always.
    """
    near = nearest(question_id, known)
    if near is None:
        raise BankError("bank-no-question", where=shown(question_id))
    raise BankError("bank-no-question-near", where=shown(question_id), near=near)


def shown(text: str) -> str:
    """A value from a file, made fit for a sentence: one line, visible signs, not too long."""
    flat = "".join(sign if sign.isprintable() else " " for sign in text[: MOST_SHOWN_LETTERS * 2])
    flat = " ".join(flat.split())
    return flat if len(flat) <= MOST_SHOWN_LETTERS else flat[: MOST_SHOWN_LETTERS - 1] + "…"
