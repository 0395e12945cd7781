"""What a participant reads: the texts of questions, statements and plans, each with its place.

*Read* is what stands on the page in Norwegian for a participant; *written* is all Norwegian text of a file,
the example sentences of the rubric and the instructor's exercises included.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from interview_coach.bank.findings import Location, Place
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.yaml_text import YamlText
from interview_coach.records import Level, Question

Said = tuple[Location, str]

ONE_TEXT = ("text", "rephrased", "purpose", "culture")
ASKED = ("text", "rephrased", "follow_ups")
LISTS = ("tips", "phrases", "follow_ups")
NOT_NORWEGIAN = frozenset({
    "id", "theme", "answer", "translations", "sources", "questions", "statements_themes", "minutes", "week",
    "kind", "fields", "words", "hidden",
})  # fmt: skip
"""Keys of statements, plans and lists whose values are no Norwegian prose."""
FOR_INSTRUCTORS = frozenset({"exercises"})


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One text in its place."""

    text: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Texts that are read together, and the level of whoever reads them."""

    pieces: tuple[Piece, ...]
    level: Level


def readings_of(file: QuestionFile) -> Iterator[Reading]:
    """What participants read in a question: everything around it together, then each model answer.

    Args:
        file: The question.

    Yields:
        Texts with the level of their reader.
    """
    question = file.question
    around = [*_texts(question, (*ONE_TEXT, *LISTS)), *_points(question)]
    yield Reading(pieces=_pieces(file.content, around), level=question.level)
    for answer, said in zip(question.model_answers, _model_answers(question), strict=True):
        yield Reading(pieces=_pieces(file.content, [said]), level=answer.level)


def written_in(file: QuestionFile) -> tuple[Piece, ...]:
    """All Norwegian text of a question."""
    question = file.question
    around = _texts(question, (*ONE_TEXT, *LISTS))
    said = (*around, *_points(question), *_examples(question), *_model_answers(question))
    return _pieces(file.content, said)


def asked_in(file: QuestionFile) -> tuple[Piece, ...]:
    """What the interviewer says: the question, the question put another way, and what follows it."""
    return _pieces(file.content, list(_texts(file.question, ASKED)))


def prose_of(content: YamlText, *, instructors: bool) -> tuple[Piece, ...]:
    """The Norwegian texts of statements, a plan or a list.

    Args:
        content: The file.
        instructors: Whether to take in what only instructors read.

    Returns:
        The texts in the order of the file.
    """
    passed_by = NOT_NORWEGIAN if instructors else NOT_NORWEGIAN | FOR_INSTRUCTORS
    return _pieces(content, list(_leaves(content.value, (), passed_by)))


def _pieces(content: YamlText, said: Sequence[Said]) -> tuple[Piece, ...]:
    return tuple(Piece(text=text, place=content.place(location)) for location, text in said)


def _texts(question: Question, keys: Sequence[str]) -> Iterator[Said]:
    for key in keys:
        value = getattr(question, key)
        if isinstance(value, str):
            yield (key,), value
        else:
            yield from (((key, index), text) for index, text in enumerate(value or ()))


def _points(question: Question) -> Iterator[Said]:
    for index, criterion in enumerate(question.rubric):
        yield ("rubric", index, "name"), criterion.name
        if criterion.advice:
            yield ("rubric", index, "advice"), criterion.advice


def _examples(question: Question) -> Iterator[Said]:
    for index, criterion in enumerate(question.rubric):
        yield from ((("rubric", index, "good", n), text) for n, text in enumerate(criterion.good))
        yield from ((("rubric", index, "bad", n), text) for n, text in enumerate(criterion.bad))


def _model_answers(question: Question) -> Iterator[Said]:
    for index, answer in enumerate(question.model_answers):
        yield ("model_answers", index, "text"), answer.text


def _leaves(value: Any, location: Location, passed_by: frozenset[str]) -> Iterator[Said]:  # noqa: ANN401 - YAML
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, (*location, index), passed_by)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key not in passed_by:
                yield from _leaves(inner, (*location, key), passed_by)
