"""The bank → one XLSX workbook that an instructor can work in.

A guide, one sheet for each table, and the names to choose from; frozen headers, wrapped text, lists to choose
from, every text marked as text so that nothing typed becomes a date and nothing that begins with ``=``
becomes a formula.

openpyxl is imported inside functions: it takes half a second and most runs of the program never need it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from interview_coach.bank.cells import HEADER_ROW, MOST_CELL_LETTERS, column_letters
from interview_coach.bank.lists import BankLists
from interview_coach.bank.sheets import (
    CRITERIA,
    EXAMPLES,
    FORMULA_SIGNS,
    GUIDE_SHEET,
    LIST_TITLES,
    LISTS_SHEET,
    QUESTIONS,
    Column,
    Sheet,
)
from interview_coach.bank.tables import Filled, Names

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SPARE_ROWS = 500  # Below the last row, still with lists to choose from. Our choice.
_TEXT_FORMAT = "@"
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads ``_x0041_`` inside a text as the letter A; ``_x005F_`` is how it writes a plain ``_``."""


def workbook_bytes(tables: Sequence[Filled], lists: BankLists, guide: Sequence[str]) -> bytes:
    """Tables → the bytes of an XLSX file.

    Args:
        tables: The sheets, in order.
        lists: Names to choose from.
        guide: Lines of the sheet that explains the others; the first is its heading.

    Returns:
        The file.
    """
    from openpyxl import Workbook

    book = Workbook()
    _write_guide(book.active, guide)
    for table in tables:
        _write_table(book.create_sheet(table.sheet.name), table)
    _write_lists(book, Names.of(lists))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write_guide(sheet: Worksheet, guide: Sequence[str]) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.title = GUIDE_SHEET
    sheet.column_dimensions["A"].width = 110
    for number, line in enumerate(guide, start=1):
        cell = sheet.cell(row=number, column=1)
        _put(cell, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if number == HEADER_ROW:
            cell.font = Font(bold=True, size=16)


def _write_table(sheet: Worksheet, table: Filled) -> None:
    from openpyxl.styles import Alignment

    _write_header(sheet, table.sheet)
    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, values in enumerate(table.rows, start=HEADER_ROW + 1):
        for position, (column, value) in enumerate(zip(table.sheet.columns, values, strict=True), start=1):
            cell = sheet.cell(row=number, column=position)
            _put(cell, value)
            cell.alignment = wrapped
            if column.kind != "number":
                cell.number_format = _TEXT_FORMAT
    _add_choices(sheet, table)


def _write_header(sheet: Worksheet, form: Sheet) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    wrapped = Alignment(wrap_text=True, vertical="top")
    for position, column in enumerate(form.columns, start=1):
        letters = column_letters(position)
        dimension = sheet.column_dimensions[letters]
        dimension.width = column.width
        dimension.alignment = wrapped
        if column.kind != "number":
            dimension.number_format = _TEXT_FORMAT  # For the rows that will be written below.
        cell = sheet.cell(row=HEADER_ROW, column=position, value=column.title)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color="1F3864")
        cell.alignment = wrapped
    n_ids = 2 if form.name in {CRITERIA.name, EXAMPLES.name} else 1
    sheet.freeze_panes = f"{column_letters(n_ids + 1)}{HEADER_ROW + 1}"
    sheet.sheet_view.zoomScale = 100


def _put(cell: Any, value: str | int | None) -> None:  # noqa: ANN401 - openpyxl has no types
    """Write a value as what it is: a text is a text, whatever it begins with."""
    if isinstance(value, str):
        assert len(value) <= MOST_CELL_LETTERS, "openpyxl would cut it off"  # noqa: S101 - checked in `moving`
        cell.value = _ESCAPE.sub("_x005F_", value)
        cell.data_type = "s"  # openpyxl has taken «=…» for a formula and «#N/A» for an error.
        cell.quotePrefix = value.startswith((*FORMULA_SIGNS, "'"))
    else:
        cell.value = value


def _add_choices(sheet: Worksheet, table: Filled) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    last = len(table.rows) + HEADER_ROW + SPARE_ROWS
    for position, column in enumerate(table.sheet.columns, start=1):
        rule = _rule_for(column)
        if rule is None:
            continue
        validation = DataValidation(**rule, allow_blank=True, showErrorMessage=True)
        letters = column_letters(position)
        validation.add(f"{letters}{HEADER_ROW + 1}:{letters}{last}")
        sheet.add_data_validation(validation)
    width = column_letters(len(table.sheet.columns))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:{width}{max(len(table.rows), 1) + HEADER_ROW}"


def _rule_for(column: Column) -> dict[str, Any] | None:
    """What Excel should offer, or insist on, in a column."""
    if column.choices:
        return {"type": "list", "formula1": '"' + ",".join(column.choices.values()) + '"'}
    if column.kind == "number":
        limits = {"formula1": str(column.lowest), "formula2": str(column.highest)}
        return {"type": "whole", "operator": "between", **limits}
    if column.key == "category":
        return {"type": "list", "formula1": f"{LISTS_SHEET}!$A$2:$A$200"}
    if column.key == "question":
        return {"type": "list", "formula1": f"'{QUESTIONS.name}'!$A$2:$A$2000"}
    return None


def _write_lists(book: Workbook, names: Names) -> None:
    from openpyxl.styles import Font

    sheet = book.create_sheet(LISTS_SHEET)
    columns = zip(LIST_TITLES, (names.categories, names.fields), strict=True)
    for position, (title, said) in enumerate(columns, start=1):
        sheet.column_dimensions[column_letters(position)].width = 45
        for number, text in enumerate((title, *said.values()), start=HEADER_ROW):
            _put(sheet.cell(row=number, column=position), text)
        sheet.cell(row=HEADER_ROW, column=position).font = Font(bold=True)
    sheet.freeze_panes = "A2"
