"""Flat tables → questions as a YAML file would hold them, each value with its cell.

So the schema and the rules of YAML files judge workbooks too, and their sentences name sheet, row and
column. Found here is only what tables alone can get wrong: rows that belong to no question, ids given twice,
words that are no choice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from interview_coach.bank.cells import CellPlace, CellText, Row, Table, split_lines
from interview_coach.bank.findings import Finding, Location, nearest, shown
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
from interview_coach.bank.tables import Names, meant_by

MOST_ROWS_OF_ONE = 300  # Rows of one question on a sheet. Our choice: a question has about 30 sentences.


@dataclass(frozen=True, kw_only=True)
class TablesRead:
    """Questions put together from tables, in the order of the first sheet, and what is wrong with them."""

    contents: tuple[CellText, ...]
    findings: tuple[Finding, ...]


def from_tables(tables: Mapping[str, Table], lists: BankLists) -> TablesRead:
    """Tables → questions as a YAML file would hold them.

    Args:
        tables: Name of the sheet (`Sheet.name`) → its rows; all of `sheets.SHEETS`.
        lists: The names that stand for categories and fields.

    Returns:
        The questions, unchecked but for what only tables can get wrong: rows that belong to no question,
        ids given twice, words that are no choice.
    """
    gathering = _Gathering(names=Names.of(lists))
    gathering.questions(tables[QUESTIONS.name])
    gathering.criteria(tables[CRITERIA.name])
    gathering.examples(tables[EXAMPLES.name])
    gathering.listed(tables[ANSWERS.name], "model_answers")
    gathering.translations(tables[TRANSLATIONS.name])
    gathering.listed(tables[SOURCES.name], "sources")
    contents = tuple(draft.content() for draft in gathering.drafts.values())
    return TablesRead(contents=contents, findings=tuple(gathering.findings))


@dataclass(kw_only=True)
class _Draft:
    """A question while its rows are gathered."""

    file: str
    value: dict[str, Any]
    cells: dict[Location, CellPlace]
    typo: bool = False

    def content(self) -> CellText:
        return CellText(
            file=self.file, value=self.value, lines=_Rows(self.cells), cells=self.cells, typo=self.typo
        )


class _Rows(dict[Location, int]):
    """Way to a value → its row."""

    def __init__(self, cells: Mapping[Location, CellPlace]) -> None:
        super().__init__({location: cell.line for location, cell in cells.items()})


@dataclass(kw_only=True)
class _Gathering:
    names: Names
    drafts: dict[str, _Draft] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def questions(self, table: Table) -> None:
        for row in table.rows:
            place = table.cell(row.number, "id")
            question_id = row.values.get("id")
            if question_id is None:
                self.findings.append(place.error("bank-missing"))
            elif question_id in self.drafts:
                first = self.drafts[question_id].cells[("id",)].line
                self.findings.append(place.error("bank-table-id-twice", id=shown(question_id), first=first))
            else:
                self.drafts[question_id] = self._draft(table, row)

    def criteria(self, table: Table) -> None:
        for row, draft in self._owned(table):
            rubric: list[dict[str, Any]] = draft.value["rubric"]
            at: Location = ("rubric", len(rubric))
            values = row.values
            first = next(
                (n for n, point in enumerate(rubric) if point.get("id") == values.get("criterion")), None
            )
            if first is not None and "criterion" in values:
                place, line = table.cell(row.number, "criterion"), draft.cells["rubric", first].line
                self.findings.append(
                    place.error("bank-criterion-twice", id=shown(values["criterion"]), first=line)
                )
            point = {
                "id": values.get("criterion"),
                "name": values.get("name"),
                "weight": values.get("weight"),
            }
            rubric.append(_present({**point, "good": [], "bad": [], "advice": values.get("advice")}))
            self._pin(draft, table, row, at, {"id": "criterion", "name": "name", "weight": "weight"})
            self._pin(draft, table, row, at, {"advice": "advice"})
            for key, word in EXAMPLES.column("good_or_bad").choices.items():
                cell = table.cell(row.number, "criterion")
                draft.cells[*at, key] = _titled(cell, f"{EXAMPLES.name} ({word})")

    def examples(self, table: Table) -> None:
        for row, draft in self._owned(table):
            criterion_id = row.values.get("criterion")
            rubric: list[dict[str, Any]] = draft.value["rubric"]
            index = next((n for n, point in enumerate(rubric) if point.get("id") == criterion_id), None)
            if criterion_id is None or index is None:
                self._unknown(table.cell(row.number, "criterion"), criterion_id, CRITERIA)
                continue
            which = self._choice(table, row, "good_or_bad")
            if which is None:
                continue
            sentences: list[str | None] = rubric[index][which]
            draft.cells["rubric", index, which, len(sentences)] = table.cell(row.number, "sentence")
            sentences.append(row.values.get("sentence"))

    def translations(self, table: Table) -> None:
        for row, draft in self._owned(table):
            language = self._choice(table, row, "language")
            if language is None:
                continue
            at: Location = ("translations", language)
            said: dict[str, Any] = draft.value.setdefault("translations", {})
            if language in said:
                place, first = table.cell(row.number, "language"), draft.cells[at].line
                self.findings.append(place.error("bank-table-twice", first=first))
                continue
            said[language] = self._row(table, row)
            draft.cells[at] = table.cell(row.number, "language")
            self._pin(draft, table, row, at, {key: key for key in ("text", "purpose", "review")})

    def listed(self, table: Table, key: str) -> None:
        """Rows that become items of a list: model answers, sources."""
        for row, draft in self._owned(table):
            items: list[dict[str, Any]] = draft.value.setdefault(key, [])
            at: Location = (key, len(items))
            items.append(self._row(table, row))
            columns = [column.key for column in table.sheet.columns if column.key != "question"]
            self._pin(draft, table, row, at, {name: name for name in columns})

    def _draft(self, table: Table, row: Row) -> _Draft:
        value: dict[str, Any] = self._row(table, row)
        seconds = [value.pop(key) for key in (SHORTEST, LONGEST) if key in value]
        typo = value.pop("typo", None) is not None
        value |= {"fields": value.get("fields", []), "rubric": []}
        if seconds:
            value["answer_seconds"] = seconds
        cells: dict[Location, CellPlace] = {
            (column.key,): table.cell(row.number, column.key) for column in table.sheet.columns
        }
        for column in table.sheet.columns:
            if column.kind == "lines":
                items = value.get(column.key, [])
                cells |= {(column.key, n): table.cell(row.number, column.key) for n in range(len(items))}
        cells |= {("answer_seconds", n): cells[key,] for n, key in enumerate((SHORTEST, LONGEST))}
        cells["answer_seconds",] = cells[SHORTEST,]
        for name, sheet in (("rubric", CRITERIA), ("model_answers", ANSWERS), ("translations", TRANSLATIONS)):
            cells[name,] = _titled(cells["id",], sheet.name)
        cells[()] = cells["id",]
        return _Draft(file=table.file, value=value, cells=cells, typo=typo)

    def _row(self, table: Table, row: Row) -> dict[str, Any]:
        """The values of a row under the keys of the schema; choices and names become what they stand for."""
        values: dict[str, Any] = {}
        for column in table.sheet.columns:
            text = row.values.get(column.key)
            if text is None or column.key in {"question", "language"}:
                continue
            place = table.cell(row.number, column.key)
            if column.choices:
                values[column.key] = self._choice(table, row, column.key)
            elif column.key == "category":
                values["category"] = self._named(place, text, self.names.categories)
            elif column.key == "fields":
                values["fields"] = [self._named(place, item, self.names.fields) for item in split_lines(text)]
            else:
                values[column.key] = split_lines(text) if column.kind == "lines" else text
        return values

    def _owned(self, table: Table) -> Iterator[tuple[Row, _Draft]]:
        """The rows that belong to a question of the first sheet, with it."""
        n_rows: Counter[str] = Counter()
        for row in table.rows:
            question_id = row.values.get("question") or ""
            place = table.cell(row.number, "question")
            n_rows[question_id] += 1
            draft = self.drafts.get(question_id)
            if draft is None:
                self._unknown(place, question_id or None, QUESTIONS)
            elif n_rows[question_id] <= MOST_ROWS_OF_ONE:
                yield row, draft
            elif n_rows[question_id] == MOST_ROWS_OF_ONE + 1:
                self.findings.append(
                    place.error("bank-table-many-rows", id=shown(question_id), limit=MOST_ROWS_OF_ONE)
                )

    def _pin(self, draft: _Draft, table: Table, row: Row, at: Location, columns: Mapping[str, str]) -> None:
        draft.cells.setdefault(at, table.cell(row.number, table.sheet.columns[0].key))
        draft.cells |= {(*at, key): table.cell(row.number, column) for key, column in columns.items()}

    def _unknown(self, place: CellPlace, value: str | None, sheet: Sheet) -> None:
        if value is None:
            self.findings.append(place.error("bank-missing"))
        else:
            self.findings.append(place.error("bank-table-no-such-row", value=shown(value), other=sheet.name))

    def _choice(self, table: Table, row: Row, key: str) -> str | None:
        """The value that a word stands for; a word that is no choice is found, and gives ``None``."""
        column, place = table.sheet.column(key), table.cell(row.number, key)
        text = row.values.get(key)
        if text is None:
            self.findings.append(place.error("bank-missing"))
            return None
        value = meant_by(text, column.choices)
        if value is None:
            self.findings.append(_not_a_choice(place, text, column))
        return value

    def _named(self, place: CellPlace, text: str, names: Mapping[str, str]) -> str:
        key = meant_by(text, names)
        if key is not None:
            return key
        known = list(names.values())
        near = nearest(text, [name.casefold() for name in known])
        meant = next((name for name in known if name.casefold() == near), None)
        if meant is None:
            finding = place.error("bank-name-unknown", value=shown(text), known=", ".join(known))
        else:
            finding = place.error("bank-name-unknown-near", value=shown(text), near=meant)
        self.findings.append(finding)
        return text


def _not_a_choice(place: CellPlace, text: str, column: Column) -> Finding:
    known = list(column.choices.values())
    near = nearest(text, [word.casefold() for word in known])
    meant = next((word for word in known if word.casefold() == near), None)
    if meant is None:
        return place.error("bank-choice", value=shown(text), known=", ".join(known))
    return place.error("bank-choice-near", value=shown(text), known=", ".join(known), near=meant)


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _titled(cell: CellPlace, title: str) -> CellPlace:
    return replace(cell, title=title)
