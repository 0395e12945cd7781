"""CSV as other programs save it: read where nothing is lost, refused where it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from moved_bank import CSV_NAMES, refusal

from interview_coach.bank import plan_import
from interview_coach.bank.archives import MOST_FILE_BYTES


def rewritten(folder: Path, write: Callable[[str], bytes]) -> Path:
    """The CSV files saved by another program."""
    for name in CSV_NAMES:
        path = folder / name
        path.write_bytes(write(path.read_text(encoding="utf-8-sig")))
    return folder


def with_delimiter(text: str, delimiter: str, line_end: str = "\r\n") -> str:
    """CSV with another sign between the cells."""
    out = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    csv.writer(out, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.encode("utf-8"),
        lambda text: with_delimiter(text, ",").encode("utf-8-sig"),
        lambda text: with_delimiter(text, "\t").encode("utf-16"),
        lambda text: ("sep=|\n" + with_delimiter(text, "|", "\n")).encode(),
        lambda text: with_delimiter(text, ";", "\n").encode(),
    ],
    ids=["no-bom", "comma", "tab-utf16", "sep-line", "unix-lines"],
)
def test_csv_of_other_programs(own, exported, write):
    """The sign between cells, the encoding and the line ends are found out."""
    assert plan_import(own, rewritten(exported("csv"), write)).changes == ()


def test_windows_1252(own, exported):
    """What an old Excel saves is read, where its letters suffice."""
    folder = exported("csv", ids=["verneutstyr"])
    assert plan_import(own, rewritten(folder, lambda text: text.encode("cp1252"))).changes == ()


def test_letters_that_windows_1252_lost(own, exported):
    """Arabic saved as question marks is refused before it replaces the real text."""
    folder = rewritten(exported("csv"), lambda text: text.encode("cp1252", errors="replace"))
    refused = refusal(own, folder)
    assert {finding.note.key for finding in refused.findings} == {"bank-csv-letters-lost"}
    assert refused.findings[0].note.values["where"] == "oversettelser.csv!C3"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "bank-table-column-missing"),
        (b"\x81\x8d", "bank-csv-letters"),
        (b"PK\x03\x04", "bank-csv-not"),
        (b'Id;"Sp', "bank-csv-quotes"),
        (b"x" * (MOST_FILE_BYTES + 1), "bank-book-too-large"),
        (None, "bank-csv-missing"),
    ],
    ids=["empty", "not-text", "workbook", "open-quote", "large", "missing"],
)
def test_csv_that_cannot_be_read(own, exported, data, key):
    """A file of the folder that is not what it should be is refused with its name."""
    folder = exported("csv")
    path = folder / "svar.csv"
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)
    refused = refusal(own, folder)
    assert refused.key == key
    assert "svar.csv" in str(refused.where)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("Jeg er nøyaktig.", "=1+1", "bank-table-formula"),
        ("Jeg er nøyaktig.", "Jeg\x00er", "bank-text-signs"),
        ("nevner", "finnes-ikke", "bank-table-no-such-row"),
    ],
    ids=["formula", "invisible", "no-such-criterion"],
)
def test_csv_cells(own, exported, old, new, key):
    """Cells of CSV are judged like cells of a workbook, with file, row and column."""
    folder = exported("csv")
    path = folder / "setninger.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    finding = refusal(own, folder).findings[0]
    assert (finding.note.key, finding.line, finding.file) == (key, 2, "setninger.csv")


def test_csv_beside_others(own, exported):
    """A file that is none of ours is told, and does not stop the import."""
    folder = exported("csv")
    (folder / "notater.csv").write_text("a;b\n", encoding="utf-8")
    assert [finding.note.key for finding in plan_import(own, folder).warnings] == ["bank-table-not-read"]
