"""Answers from files: a text, or many answers as JSON lines.

Conventions: a JSON line is ``{"question": ID, "answer_id": X, "text": "…"}``; further keys are left alone;
lines without any sign are skipped; lines count from 1. All faults of a file are found before any work starts.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_coach.bank.findings import nearest, shown
from interview_coach.errors import ScoringError
from interview_coach.records import Note

MOST_TEXT_BYTES = 1_000_000  # Our choice: an answer of ten minutes has about 10,000 bytes.
MOST_ANSWERS_BYTES = 500_000_000  # Our choice: half a million answers of 1,000 bytes.
FIELDS = ("question", "answer_id", "text")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One line of a file of answers."""

    question_id: str
    answer_id: str | int | float
    text: str


class AnswersRefused(ScoringError):
    """A file of answers with faults. Speaks as its first fault; all of them are in `notes`.

    Args:
        notes: The faults in order of lines; at least one.
    """

    def __init__(self, notes: Sequence[Note]) -> None:
        self.notes = tuple(notes)
        first = self.notes[0]
        values = {name: value for name, value in first.values.items() if name != "where"}
        super().__init__(first.key, where=str(first.values["where"]), **values)


def read_text(path: Path, *, most_bytes: int = MOST_TEXT_BYTES) -> str:
    """Read a text file.

    Args:
        path: The file.
        most_bytes: How large it may be.

    Returns:
        Its text, without a byte-order mark.

    Raises:
        ScoringError: When it is not there, cannot be read, is too large, or is not UTF-8.
    """
    where = shown(str(path))
    try:
        if not path.is_file():
            raise ScoringError("cli-no-file", where=where)
        with path.open("rb") as file:
            data = file.read(most_bytes + 1)
    except (OSError, ValueError) as error:
        raise ScoringError("cli-file-unreadable", where=where) from error
    if len(data) > most_bytes:
        raise ScoringError("cli-file-too-large", where=where, limit_mb=most_bytes // 1_000_000)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ScoringError("cli-file-not-utf8", where=where) from error


def read_answers(path: Path, question_ids: Collection[str]) -> tuple[Answer, ...]:
    """Read a file of answers.

    Args:
        path: The file of JSON lines.
        question_ids: The questions there are.

    Returns:
        The answers, in order.

    Raises:
        ScoringError: When the file cannot be read.
        AnswersRefused: When a line has a fault; names every such line.
    """
    text = read_text(path, most_bytes=MOST_ANSWERS_BYTES)
    answers: list[Answer] = []
    faults: list[Note] = []
    # Not splitlines(): a line separator (U+2028) may stand unescaped inside a JSON text.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        found = _answer(line, f"{shown(path.name)}:{number}", question_ids)
        if isinstance(found, Answer):
            answers.append(found)
        else:
            faults.append(found)
    if not answers and not faults:
        faults.append(Note(key="cli-answers-none", values={"where": shown(path.name)}))
    if faults:
        raise AnswersRefused(faults)
    return tuple(answers)


def _answer(line: str, where: str, question_ids: Collection[str]) -> Answer | Note:
    """One line as an answer, or what is wrong with it."""
    try:
        value = json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return Note(key="cli-answer-not-json", values={"where": where})
    fault = _fault(value, where, question_ids)
    if fault is not None:
        return fault
    return Answer(question_id=value["question"], answer_id=value["answer_id"], text=value["text"])


def _fault(value: object, where: str, question_ids: Collection[str]) -> Note | None:
    """What is wrong with a line's value; ``None`` when it is an answer."""
    if not isinstance(value, dict):
        return Note(key="cli-answer-not-object", values={"where": where})
    for name in FIELDS:
        if value.get(name) is None:
            return Note(key="cli-answer-missing", values={"where": where, "field": name})
    for name in ("question", "text"):
        if not isinstance(value[name], str) or not is_whole(value[name]):
            return Note(key="cli-answer-not-text", values={"where": where, "field": name})
    if not _is_answer_id(value["answer_id"]):
        return Note(key="cli-answer-id-form", values={"where": where})
    if value["question"] not in question_ids:
        return _unknown_question(value["question"], where, question_ids)
    return None


def _is_answer_id(value: object) -> bool:
    """A text or a number; true and false are numbers to Python alone."""
    if isinstance(value, str):
        return is_whole(value)
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(text: str) -> bool:
    """Whether a text can be written as UTF-8; half a surrogate pair cannot."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _refuse_constant(name: str) -> float:
    """NaN and Infinity are no JSON, though Python's reader takes them."""
    raise ValueError(name)


def _unknown_question(question_id: str, where: str, question_ids: Collection[str]) -> Note:
    near = nearest(question_id, sorted(question_ids))
    if near is None:
        return Note(key="cli-answer-no-question", values={"where": where, "id": shown(question_id)})
    values = {"where": where, "id": shown(question_id), "near": near}
    return Note(key="cli-answer-no-question-near", values=values)
