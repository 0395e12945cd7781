"""One XLSX workbook → tables of texts, or all that is wrong with it by sheet, row and column.

`archives` makes sure of the file first; then each cell must be what its column is for: a formula, a number in
a column of texts, a date that Excel made of a sentence are refused with their place.

openpyxl reads as a stream here: it never builds the sheet, so neither merged ranges nor far-away cells cost
anything before they are refused.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interview_coach.bank.archives import Parts, unpack
from interview_coach.bank.cells import (
    HEADER_ROW,
    MOST_COLUMNS,
    MOST_ROWS,
    CellPlace,
    Row,
    Table,
    TablesIn,
    checked_text,
    read_header,
)
from interview_coach.bank.findings import Finding, Place, QuestionsRefused, nearest, shown
from interview_coach.bank.sheets import NOT_READ, SHEETS, Column, Sheet

_ESCAPED = {"_X005F_": "_", "_X000D_": "\r"}
_ESCAPES = re.compile("_x(?:005F|000D)_", re.IGNORECASE)
"""Excel's spelling of a plain ``_`` that would begin such an escape, and of a carriage return."""

if TYPE_CHECKING:
    from openpyxl import Workbook


def read_workbook(path: Path, *, file: str) -> TablesIn:
    """Read the sheets of a workbook.

    Args:
        path: The file.
        file: Its name in findings.

    Returns:
        Its tables, or everything that is wrong with its sheets and cells.

    Raises:
        QuestionsRefused: When it is no workbook that can be read at all.
    """
    parts = unpack(path, file=file)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # About looks that openpyxl does not keep.
            return _Reading(file=file, parts=parts).tables()
    except QuestionsRefused:
        raise
    except (
        LookupError, ValueError, TypeError, AttributeError, ArithmeticError, AssertionError, OSError,
        EOFError, RuntimeError, SyntaxError,
    ) as error:  # fmt: skip
        # What openpyxl and the XML parser (a SyntaxError) raise on files that no spreadsheet program wrote.
        raise QuestionsRefused([Place(file=file).error("bank-book-broken")]) from error


@dataclass(frozen=True, kw_only=True)
class _Reading:
    file: str
    parts: Parts

    def tables(self) -> TablesIn:
        from openpyxl import load_workbook

        book = load_workbook(io.BytesIO(self.parts.data), read_only=True, data_only=False, keep_links=False)
        found = {sheet.title.strip().casefold(): sheet for sheet in book.worksheets}
        findings = list(self._stray_sheets(book))
        tables: dict[str, Table] = {}
        for form in SHEETS:
            sheet = found.get(form.name.casefold())
            if sheet is None:
                findings.append(self._missing(form, [each.title for each in book.worksheets]))
                continue
            table = self._table(sheet, form, findings)
            if table is not None:
                tables[form.name] = table
        book.close()
        return TablesIn(tables=tables, findings=tuple(findings))

    def _stray_sheets(self, book: Workbook) -> Iterator[Finding]:
        known = {form.name.casefold() for form in SHEETS}
        for sheet in book.worksheets:
            place = CellPlace(file=self.file, sheet=sheet.title, line=HEADER_ROW)
            if sheet.sheet_state != "visible":
                yield place.error("bank-table-hidden")
            elif sheet.title.strip().casefold() not in known and sheet.title not in NOT_READ:
                yield place.warning("bank-table-not-read")

    def _missing(self, form: Sheet, names: Sequence[str]) -> Finding:
        known = {each.name for each in SHEETS} | NOT_READ
        near = nearest(form.name, [name.casefold() for name in names if name not in known])
        meant = next((name for name in names if name.casefold() == near), None)
        place = CellPlace(file=self.file, sheet=form.name, line=HEADER_ROW)
        if meant is None:
            return place.error("bank-table-missing")
        return place.error("bank-table-missing-near", near=shown(meant))

    def _table(self, sheet: Any, form: Sheet, findings: list[Finding]) -> Table | None:  # noqa: ANN401 - no types
        """A sheet, or ``None`` where it cannot be read as one; faults go to the findings."""
        place = CellPlace(file=self.file, sheet=form.name, line=HEADER_ROW)
        part = sheet._worksheet_path.removeprefix("/")  # Nothing public names the part.
        merged, far = self.parts.merged_in(part), self.parts.far_cell_in(part)
        if merged is not None:
            findings.append(place.error("bank-table-merged", range=merged))
        if far is not None:
            findings.append(place.error("bank-table-too-wide", cell=far, limit=MOST_COLUMNS))
        sheet.reset_dimensions()  # What a file says about its own size need not be true.
        lines = list(sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS))
        if len(lines) > MOST_ROWS + HEADER_ROW:
            findings.append(place.error("bank-table-too-long", limit=MOST_ROWS))
            return None
        titles = [cell.value if isinstance(cell.value, str) else "" for cell in lines[0]] if lines else []
        header = read_header(form, titles, file=self.file, name=form.name)
        if isinstance(header, tuple):
            findings.extend(header)
            return None
        table = Table(sheet=form, file=self.file, name=form.name, columns=header, rows=())
        return replace(table, rows=self._rows(lines, table, findings))

    def _rows(self, lines: Sequence[Sequence[Any]], table: Table, findings: list[Finding]) -> tuple[Row, ...]:
        keys = {number: key for key, number in table.columns.items()}
        rows: list[Row] = []
        for number, cells in enumerate(lines[HEADER_ROW:], start=HEADER_ROW + 1):
            values: dict[str, str] = {}
            for position, cell in enumerate(cells, start=1):
                if cell.value is None:
                    continue
                key = keys.get(position)
                place = CellPlace(file=self.file, sheet=table.name, line=number, column=position)
                if key is None:
                    findings.append(place.error("bank-table-no-title"))
                    continue
                text = _text_of(cell, table.sheet.column(key), table.cell(number, key))
                if isinstance(text, Finding):
                    findings.append(text)
                elif text:
                    values[key] = text
            if values:
                rows.append(Row(number=number, values=values))
        return tuple(rows)


def _text_of(cell: Any, column: Column, place: CellPlace) -> str | Finding:  # noqa: ANN401 - no types
    """What a cell says, or why it cannot be used in its column."""
    value = cell.value
    if cell.data_type == "f":
        return place.error("bank-table-formula")
    if cell.data_type == "e":
        return place.error("bank-table-error", value=shown(str(value)))
    if isinstance(value, str):
        return checked_text(_ESCAPES.sub(lambda found: _ESCAPED[found[0].upper()], value), place)
    if isinstance(value, date | time | timedelta):
        is_day = isinstance(value, datetime) and value.time() == time()
        return f"{value:%Y-%m-%d}" if is_day and column.kind == "date" else place.error("bank-table-date")
    return _whole_number(value, column, place)


def _whole_number(value: float, column: Column, place: CellPlace) -> str | Finding:
    if column.kind != "number":
        return place.error("bank-table-number")
    if isinstance(value, bool) or not float(value).is_integer():
        return place.error("bank-not-number")
    return str(int(value))
