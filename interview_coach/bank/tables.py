"""Questions → flat tables: the sheets of `sheets.py`, whatever file they are written to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from interview_coach.bank.cells import join_lines
from interview_coach.bank.lists import BankLists
from interview_coach.bank.sheets import (
    ANSWERS,
    CRITERIA,
    EXAMPLES,
    LONGEST,
    QUESTIONS,
    SHORTEST,
    SOURCES,
    TRANSLATIONS,
    Column,
    Sheet,
)
from interview_coach.records import Question

CellValue = str | int | None


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A sheet ready to be written: its rows have one value for each of its columns."""

    sheet: Sheet
    rows: tuple[tuple[CellValue, ...], ...]


def to_tables(questions: Sequence[Question], lists: BankLists) -> tuple[Filled, ...]:
    """Questions → the sheets of `sheets.SHEETS`, in that order.

    Args:
        questions: The questions, in the order of their rows.
        lists: The names that stand for categories and fields.

    Returns:
        The filled sheets.
    """
    names = Names.of(lists)
    return (
        _filled(QUESTIONS, (_question_cells(question, names) for question in questions)),
        _filled(CRITERIA, (cells for question in questions for cells in _criterion_cells(question))),
        _filled(EXAMPLES, (cells for question in questions for cells in _example_cells(question))),
        _filled(
            ANSWERS,
            (
                {"question": question.id, "level": said.level, "text": said.text}
                for question in questions
                for said in question.model_answers
            ),
        ),
        _filled(TRANSLATIONS, (cells for question in questions for cells in _translation_cells(question))),
        _filled(
            SOURCES,
            (
                {"question": question.id, "text": source.text, "date": source.date}
                for question in questions
                for source in question.sources
            ),
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Names:
    """Keys of categories and fields → the word for them in a cell: the name people see, where it is alone."""

    categories: Mapping[str, str]
    fields: Mapping[str, str]

    @classmethod
    def of(cls, lists: BankLists) -> Names:
        """The names of a bank's lists."""
        fields = {key: field.name for key, field in lists.fields.items()}
        return cls(categories=_unambiguous(lists.categories), fields=_unambiguous(fields))


def _unambiguous(names: Mapping[str, str]) -> dict[str, str]:
    said = [name.casefold() for name in names.values()]
    taken = {key.casefold() for key in names}

    def fits(key: str, name: str) -> bool:
        folded = name.casefold()
        alone = said.count(folded) == 1 and (folded not in taken or folded == key.casefold())
        return alone and name == " ".join(name.split())

    return {key: name if fits(key, name) else key for key, name in names.items()}


def _filled(sheet: Sheet, rows: Iterator[Mapping[str, CellValue]]) -> Filled:
    def said(cells: Mapping[str, CellValue], column: Column) -> CellValue:
        value = cells.get(column.key)
        return column.choices[str(value)] if column.choices and value is not None else value

    return Filled(
        sheet=sheet, rows=tuple(tuple(said(cells, column) for column in sheet.columns) for cells in rows)
    )


def _question_cells(question: Question, names: Names) -> Mapping[str, CellValue]:
    return {
        "id": question.id,
        "text": question.text,
        "rephrased": question.rephrased,
        "category": names.categories.get(question.category, question.category),
        "fields": join_lines([names.fields.get(key, key) for key in question.fields]) or None,
        "level": question.level,
        "kind": question.kind,
        "purpose": question.purpose,
        "tips": join_lines(question.tips),
        "phrases": join_lines(question.phrases),
        "culture": question.culture,
        "follow_ups": join_lines(question.follow_ups),
        SHORTEST: question.answer_seconds[0],
        LONGEST: question.answer_seconds[1],
        "audio": question.audio,
        "version": question.version,
    }


def _criterion_cells(question: Question) -> Iterator[Mapping[str, CellValue]]:
    for criterion in question.rubric:
        yield {
            "question": question.id,
            "criterion": criterion.id,
            "name": criterion.name,
            "weight": criterion.weight,
            "advice": criterion.advice,
        }


def _example_cells(question: Question) -> Iterator[Mapping[str, CellValue]]:
    for criterion in question.rubric:
        for good_or_bad, sentences in (("good", criterion.good), ("bad", criterion.bad)):
            for sentence in sentences:
                yield {
                    "question": question.id,
                    "criterion": criterion.id,
                    "good_or_bad": good_or_bad,
                    "sentence": sentence,
                }


def _translation_cells(question: Question) -> Iterator[Mapping[str, CellValue]]:
    for language, said in question.translations.items():
        yield {
            "question": question.id,
            "language": language,
            "text": said.text,
            "purpose": said.purpose,
            "review": said.review,
        }


def meant_by(text: str, words: Mapping[str, str]) -> str | None:
    """The key that a word stands for; the key itself may be written too."""
    plain = " ".join(text.split()).casefold()
    by_word = next((key for key, word in words.items() if word.casefold() == plain), None)
    return by_word or next((key for key in words if key.casefold() == plain), None)
