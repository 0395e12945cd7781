"""Tables of cells: what stands in a sheet, and where, whatever file it came from.

Conventions: rows and columns are counted from 1 as in Excel, the header row is row 1; a value is text, a
whole number or ``None`` (an empty cell). A place is written as people find it: ``bank.xlsx › Punkter!C12``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interview_coach.bank.findings import Finding, Location, Place, Severity, nearest, shown
from interview_coach.bank.sheets import Column, Sheet
from interview_coach.bank.yaml_text import YamlText, has_control_signs
from interview_coach.errors import MessageValue
from interview_coach.records import Note

MOST_ROWS = 20_000  # On one sheet. Our choice: 121 questions have about 3,200 sentences.
MOST_COLUMNS = 52  # A to AZ. Our choice: the widest sheet has 17.
MOST_CELL_LETTERS = 32_767  # Excel's own limit for a cell.
HEADER_ROW = 1

_ESCAPES = {"\\\\": "\\", "\\n": "\n"}


@dataclass(frozen=True, kw_only=True)
class TableFinding(Finding):
    """What is wrong in a sheet: `file` is the workbook, `line` the row, `field` the title of the column.

    Attributes:
        sheet: Name of the sheet.
        column: Letters of the column, such as ``C``; empty where a whole row or sheet is meant.
    """

    sheet: str
    column: str


@dataclass(frozen=True, kw_only=True)
class CellPlace(Place):
    """A cell to which findings can be pinned; `line` is its row.

    Attributes:
        sheet: Name of the sheet.
        column: Number of the column from 1; 0 for the row as a whole.
        title: Title of the column.
    """

    sheet: str
    column: int = 0
    title: str = ""

    def _finding(self, severity: Severity, key: str, values: dict[str, MessageValue]) -> Finding:
        letters = column_letters(self.column)
        sheet = "" if self.file == self.sheet else f" › {shown(self.sheet)}"
        where = f"{self.file}{sheet}!{letters or 'A'}{self.line}"
        filled = {"where": where, "field": self.title, "sheet": shown(self.sheet), **values}
        return TableFinding(
            file=self.file,
            line=self.line,
            field=self.title,
            severity=severity,
            note=Note(key=key, values=filled),
            sheet=self.sheet,
            column=letters,
        )


@dataclass(frozen=True, kw_only=True)
class CellText(YamlText):
    """A question put together from rows: its values as a YAML file would hold them, each with its cell.

    Attributes:
        cells: Way to a value → its cell.
        typo: Whether the person says that only spelling was mended.
    """

    cells: Mapping[Location, CellPlace]
    typo: bool = False

    def place(self, location: Location = ()) -> Place:
        """The cell of a value; for a value that is missing, the nearest one above it."""
        known = location
        while known and known not in self.cells:
            known = known[:-1]
        return self.cells[known]


@dataclass(frozen=True, kw_only=True)
class Row:
    """One row as it was read: column key → text, with empty cells left out."""

    number: int
    values: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Table:
    """A sheet as it was read, without its empty rows.

    Attributes:
        sheet: What it should look like.
        file: The file, as the person named it.
        name: The sheet's name, or the name of its CSV file.
        columns: Column key → number of the column, from 1.
        rows: The rows below the header.
    """

    sheet: Sheet
    file: str
    name: str
    columns: Mapping[str, int]
    rows: tuple[Row, ...]

    def cell(self, row: int, key: str) -> CellPlace:
        """The place of a cell."""
        title = self.sheet.column(key).title
        return CellPlace(
            file=self.file, sheet=self.name, line=row, column=self.columns.get(key, 0), title=title
        )


@dataclass(frozen=True, kw_only=True)
class TablesIn:
    """The sheets of a file by name, or what is wrong with them; warnings do not keep the file out."""

    tables: Mapping[str, Table]
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What keeps the file out."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


def column_letters(number: int) -> str:
    """Number of a column → its letters: 1 is A, 27 is AA; 0 is empty."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def join_lines(items: Sequence[str]) -> str:
    r"""A list as one cell: one item a line. A line break inside an item becomes ``\n``, a ``\`` doubles."""
    return "\n".join(item.replace("\\", "\\\\").replace("\n", "\\n") for item in items)


def split_lines(text: str) -> list[str]:
    """The list that a cell holds; empty lines are no items."""
    return [_unescaped(line) for line in text.split("\n") if line.strip()]


def _unescaped(line: str) -> str:
    said, position = [], 0
    while position < len(line):
        pair = line[position : position + 2]
        said.append(_ESCAPES.get(pair, line[position]))
        position += 2 if pair in _ESCAPES else 1
    return "".join(said)


def clean(text: str) -> str:
    """Text of a cell with one spelling of å and of line breaks, and no space around it."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def checked_text(text: str, place: CellPlace) -> str | Finding:
    """Cleaned text of a cell, or a finding when it holds invisible machinery."""
    plain = clean(text)
    return place.error("bank-text-signs") if has_control_signs(plain) else plain


def read_header(
    sheet: Sheet, titles: Sequence[str], *, file: str, name: str
) -> Mapping[str, int] | tuple[Finding, ...]:
    """Which column is where.

    Args:
        sheet: What the sheet should look like.
        titles: The header row; empty where there is none.
        file: The file, as the person named it.
        name: The sheet's name in findings.

    Returns:
        Column key → number of the column; or what is wrong with the header.
    """
    known = {column.title.casefold(): column for column in sheet.columns}
    found: dict[str, int] = {}
    findings: list[Finding] = []
    unknown: list[CellPlace] = []
    for number, title in enumerate(titles, start=1):
        plain = " ".join(clean(title).split())
        place = CellPlace(file=file, sheet=name, line=HEADER_ROW, column=number, title=shown(plain))
        column = known.get(plain.casefold())
        if column is None:
            unknown.extend([place] if plain else [])
        elif column.key in found:
            findings.append(place.error("bank-table-column-twice", first=column_letters(found[column.key])))
        else:
            found[column.key] = number
    missing = [column for column in sheet.columns if column.key not in found and not column.may_lack]
    place = CellPlace(file=file, sheet=name, line=HEADER_ROW)
    findings.extend(_unknown_column(place, missing) for place in unknown)
    findings.extend(place.error("bank-table-column-missing", title=column.title) for column in missing)
    return tuple(findings) if findings else found


def _unknown_column(place: CellPlace, missing: Sequence[Column]) -> Finding:
    near = nearest(place.title, [column.title.casefold() for column in missing])
    meant = next((column.title for column in missing if column.title.casefold() == near), None)
    if meant is None:
        return place.error("bank-table-column-unknown")
    return place.error("bank-table-column-unknown-near", near=meant)
