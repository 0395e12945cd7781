"""The bank as a folder of CSV files, one for each sheet; for programs that know no XLSX.

Out: UTF-8 with a BOM, semicolons and CRLF, which is what Norwegian Excel opens without questions. A text that
a spreadsheet would take for a formula gets an apostrophe in front, and so does one that begins with an
apostrophe, so that the way back is exact.

In: comma, semicolon or tab (also named by ``sep=``); UTF-8, UTF-16 or Windows-1252. A cell that begins with
``=`` without the apostrophe is a formula and refused.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from interview_coach.bank.archives import MOST_FILE_BYTES
from interview_coach.bank.cells import (
    HEADER_ROW,
    MOST_ROWS,
    CellPlace,
    Row,
    Table,
    TablesIn,
    checked_text,
    clean,
    read_header,
)
from interview_coach.bank.findings import Finding, Place
from interview_coach.bank.sheets import FORMULA_SIGNS, GUIDE_FILE, SHEETS, Sheet
from interview_coach.bank.tables import Filled

DELIMITERS = (";", ",", "\t")
APOSTROPHE = "'"
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LOST_LETTERS = re.compile(r"\?{3}")
"""Excel writes «?» for every letter that Windows-1252 lacks; three in a row are no punctuation."""


@dataclass(frozen=True, kw_only=True)
class _Decoded:
    text: str
    is_windows_1252: bool


def csv_files(tables: Sequence[Filled], guide: Sequence[str]) -> dict[str, bytes]:
    """Tables → the files of a folder: name → bytes.

    Args:
        tables: The sheets.
        guide: Lines of the file that explains the others.

    Returns:
        The files.
    """
    files = {table.sheet.csv_name: _written(table) for table in tables}
    return files | {GUIDE_FILE: ("\r\n".join(guide) + "\r\n").encode("utf-8-sig")}


def _written(table: Filled) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=DELIMITERS[0], lineterminator="\r\n")
    writer.writerow([column.title for column in table.sheet.columns])
    writer.writerows([_protected(value) for value in row] for row in table.rows)
    return stream.getvalue().encode("utf-8-sig")


def _protected(value: str | int | None) -> str | int | None:
    if isinstance(value, str) and value.startswith((*FORMULA_SIGNS, APOSTROPHE)):
        return APOSTROPHE + value
    return value


def is_csv_folder(folder: Path) -> bool:
    """Whether a folder holds sheets rather than questions."""
    return any(path.suffix.lower() == ".csv" for path in folder.iterdir())


def read_csv_folder(folder: Path) -> TablesIn:
    """Read the sheets of a folder.

    Args:
        folder: The folder.

    Returns:
        Its tables, or everything that is wrong with its files and cells.
    """
    known = {sheet.csv_name for sheet in SHEETS}
    found = {path.name.lower(): path for path in sorted(folder.iterdir()) if path.suffix.lower() == ".csv"}
    findings: list[Finding] = [
        _place(name).warning("bank-table-not-read") for name in sorted(found.keys() - known)
    ]
    tables: dict[str, Table] = {}
    for sheet in SHEETS:
        path = found.get(sheet.csv_name)
        if path is None:
            findings.append(_place(sheet.csv_name).error("bank-csv-missing"))
            continue
        table = _table(path, sheet, findings)
        if table is not None:
            tables[sheet.name] = table
    return TablesIn(tables=tables, findings=tuple(findings))


def _place(name: str, row: int = HEADER_ROW) -> CellPlace:
    return CellPlace(file=name, sheet=name, line=row)


def _table(path: Path, sheet: Sheet, findings: list[Finding]) -> Table | None:
    """The sheet of a file, or ``None`` where it cannot be read as one; faults go to the findings."""
    name = sheet.csv_name
    decoded = _decoded(path, name)
    if isinstance(decoded, Finding):
        findings.append(decoded)
        return None
    named = _SEPARATOR_LINE.match(decoded.text)
    text = decoded.text if named is None else decoded.text[named.end() :]
    delimiter = named.group(1) if named is not None else _delimiter(text, sheet)
    lines: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            lines.append(cells)
            if len(lines) > MOST_ROWS + HEADER_ROW:
                findings.append(_place(name).error("bank-table-too-long", limit=MOST_ROWS))
                return None
    except csv.Error:
        findings.append(_place(name, len(lines) + 1).error("bank-csv-quotes"))
        return None
    header = read_header(sheet, lines[0] if lines else [], file=name, name=name)
    if isinstance(header, tuple):
        findings.extend(header)
        return None
    table = Table(sheet=sheet, file=name, name=name, columns=header, rows=())
    rows = _rows(lines, table, findings, strict_letters=decoded.is_windows_1252)
    return replace(table, rows=rows)


def _decoded(path: Path, name: str) -> _Decoded | Finding:
    place = Place(file=name)
    try:
        with path.open("rb") as handle:
            data = handle.read(MOST_FILE_BYTES + 1)
    except (OSError, ValueError):
        return place.error("bank-unreadable")
    if len(data) > MOST_FILE_BYTES:
        return place.error("bank-book-too-large", limit_mb=MOST_FILE_BYTES // 1_000_000)
    if data.startswith(b"PK"):
        return place.error("bank-csv-not")
    for encoding in _encodings(data):
        try:
            return _Decoded(text=data.decode(encoding), is_windows_1252=encoding == "cp1252")
        except UnicodeDecodeError:
            continue
    return place.error("bank-csv-letters")


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    return ("utf-8-sig", "cp1252")


def _delimiter(text: str, sheet: Sheet) -> str:
    """The sign between cells: the one that splits the first line into most of our titles."""
    titles = {column.title.casefold() for column in sheet.columns}
    first = text.partition("\n")[0].casefold()

    def n_titles(delimiter: str) -> int:
        return sum(clean(cell).strip('"') in titles for cell in first.split(delimiter))

    return max(DELIMITERS, key=n_titles)


def _rows(
    lines: Sequence[Sequence[str]], table: Table, findings: list[Finding], *, strict_letters: bool
) -> tuple[Row, ...]:
    rows: list[Row] = []
    keys = {number: key for key, number in table.columns.items()}
    for number, cells in enumerate(lines[HEADER_ROW:], start=HEADER_ROW + 1):
        values: dict[str, str] = {}
        for said in _texts(number, cells, table, keys, strict_letters=strict_letters):
            if isinstance(said, Finding):
                findings.append(said)
            else:
                values[said.key] = said.text
        if values:
            rows.append(Row(number=number, values=values))
    return tuple(rows)


@dataclass(frozen=True, kw_only=True)
class _Said:
    key: str
    text: str


def _texts(
    number: int, cells: Sequence[str], table: Table, keys: Mapping[int, str], *, strict_letters: bool
) -> Iterator[_Said | Finding]:
    for position, cell in enumerate(cells, start=1):
        if not cell.strip():
            continue
        key = keys.get(position)
        if key is None:
            place = CellPlace(file=table.file, sheet=table.name, line=number, column=position)
            yield place.error("bank-table-no-title")
            continue
        place = table.cell(number, key)
        text = checked_text(cell.removeprefix(APOSTROPHE), place)
        if isinstance(text, Finding):
            yield text
        elif cell.lstrip().startswith("="):
            yield place.error("bank-table-formula")
        elif strict_letters and _LOST_LETTERS.search(text):
            yield place.error("bank-csv-letters-lost")
        else:
            yield _Said(key=key, text=text)
