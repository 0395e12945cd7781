"""Workbooks and other files that are refused: each fault with its sheet, row and column."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import time
from pathlib import Path

import openpyxl
import pytest
from moved_bank import A_DAY, refusal

from interview_coach.bank import QuestionsRefused, TableFinding, plan_import
from interview_coach.bank.archives import MOST_FILE_BYTES
from interview_coach.bank.cells import MOST_ROWS
from interview_coach.bank.sheets import SHEETS


def only(refused: QuestionsRefused) -> tuple[str, str]:
    """Key and place of the only finding."""
    (finding,) = refused.findings
    return finding.note.key, str(finding.note.values["where"])


# --- workbooks that are refused --------------------------------------------------------------


def put(sheet: str, cell: str, value: object) -> Callable[[openpyxl.Workbook], object]:
    """Write something in a cell."""
    return lambda book: book[sheet].__setitem__(cell, value)


def hide(book) -> None:
    book["Kilder"].sheet_state = "veryHidden"


@pytest.mark.parametrize(
    ("change", "key", "where"),
    [
        (lambda b: b.remove(b["Kilder"]), "bank-table-missing", "Kilder!A1"),
        (lambda b: setattr(b["Punkter"], "title", "Punkt"), "bank-table-missing-near", "Punkter!A1"),
        (hide, "bank-table-hidden", "Kilder!A1"),
        (lambda b: b["Punkter"].delete_cols(5), "bank-table-column-missing", "Punkter!A1"),
        (lambda b: b["Punkter"].merge_cells("C2:C3"), "bank-table-merged", "Punkter!A1"),
        (put("Svar", "I2", "x"), "bank-table-no-title", "Svar!I2"),
        (put("Svar", "BH2", "x"), "bank-table-too-wide", "Svar!A1"),
        (put("Svar", "D1", "Nivå"), "bank-table-column-twice", "Svar!D1"),
        (put("Svar", "D1", "Notat"), "bank-table-column-unknown", "Svar!D1"),
        (put("Svar", f"A{MOST_ROWS + 2}", "x"), "bank-table-too-long", "Svar!A1"),
        (put("Svar", "C2", "=A1"), "bank-table-formula", "Svar!C2"),
        (put("Svar", "C2", "#DIV/0!"), "bank-table-error", "Svar!C2"),
        (put("Svar", "C2", 7), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", 1.5), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", True), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", A_DAY), "bank-table-date", "Svar!C2"),
        (put("Svar", "C2", time(8, 30)), "bank-table-date", "Svar!C2"),
        (put("Kilder", "C2", A_DAY.replace(hour=8)), "bank-table-date", "Kilder!C2"),
        (put("Kilder", "C2", "i går"), "bank-date", "Kilder!C2"),
        (put("Punkter", "D2", "to"), "bank-not-number", "Punkter!D2"),
        (put("Punkter", "D2", 1.5), "bank-not-number", "Punkter!D2"),
        (put("Punkter", "D2", 9), "bank-number-high", "Punkter!D2"),
        (put("Punkter", "C2", None), "bank-missing", "Punkter!C2"),
        (put("Setninger", "C2", "nestten"), "bank-choice-near", "Setninger!C2"),
        (put("Setninger", "C2", None), "bank-missing", "Setninger!C2"),
        (put("Setninger", "D2", " "), "bank-not-text", "Setninger!D2"),
        (put("Spørsmål", "A2", "verneutstyr"), "bank-table-id-twice", "Spørsmål!A3"),
        (put("Spørsmål", "D2", "hsm"), "bank-name-unknown", "Spørsmål!D2"),
        (put("Spørsmål", "E2", "Lagr"), "bank-name-unknown-near", "Spørsmål!E2"),
        (put("Spørsmål", "F2", "A7"), "bank-choice", "Spørsmål!F2"),
        (put("Spørsmål", "M2", 100), "bank-seconds", "Spørsmål!M2"),
        (put("Spørsmål", "M2", None), "bank-seconds", "Spørsmål!M2"),
        (put("Spørsmål", "O2", "borte.mp3"), "bank-audio-missing", "Spørsmål!O2"),
        (put("Spørsmål", "Q2", "kanskje"), "bank-choice", "Spørsmål!Q2"),
        (put("Spørsmål", "B2", "x" * 6_000), "bank-text-long", "Spørsmål!B2"),
        (put("Oversettelser", "B3", "engelsk"), "bank-table-twice", "Oversettelser!B3"),
        (lambda b: b["Setninger"].delete_rows(2), "bank-too-few", "Punkter!B2"),
        (put("Punkter", "B3", "nevner"), "bank-criterion-twice", "Punkter!B3"),
        (put("Setninger", "D5", "Jeg lærer fort."), "bank-good-and-bad", "Setninger!D5"),
    ],
)  # fmt: skip
def test_what_is_wrong_and_where(own, spoiled, change, key, where):
    """Each fault is refused with its sheet, row and column."""
    refused = refusal(own, spoiled(change))
    places = [(each.note.key, each.note.values["where"]) for each in refused.findings]
    assert (key, f"ut.xlsx › {where}") in places
    assert isinstance(refused.findings[0], TableFinding)


def test_too_many_rows_of_one_question(own, spoiled):
    """A question with hundreds of sentences is a slip of copying; the first row too many is named."""

    def copy(book) -> None:
        for number in range(400):
            book["Setninger"].append(["styrke", "nevner", "god", f"Jeg er flink til ting nummer {number}."])

    assert only(refusal(own, spoiled(copy))) == ("bank-table-many-rows", "ut.xlsx › Setninger!A306")


def test_all_faults_at_once(own, spoiled):
    """Faults in several sheets are told together, each once."""

    def spoil(book) -> None:
        book["Svar"]["C2"] = "=A1"
        book["Punkter"]["D2"] = 9
        book["Punkter"]["E3"] = None
        book["Setninger"]["C3"] = "feil"
        book["Spørsmål"]["F3"] = "A9"

    found = [
        str(finding.note.values["where"]).split(" › ")[1] for finding in refusal(own, spoiled(spoil)).findings
    ]
    assert {"Svar!C2", "Punkter!D2", "Punkter!E3", "Setninger!C3", "Spørsmål!F3"} <= set(found)
    assert len(found) == len(set(found))


def test_notes_of_the_instructor(own, spoiled):
    """A sheet of one's own is told and passed by; so are empty rows and the guide."""

    def add(book) -> None:
        book.create_sheet("Mine notater")["A1"] = "=1+1"
        book["Les meg"]["A1"] = "Noe annet"
        book["Svar"].insert_rows(2)

    plan = plan_import(own, spoiled(add))
    assert plan.changes == ()
    assert [finding.note.key for finding in plan.warnings] == ["bank-table-not-read"]


# --- files that are no workbooks -------------------------------------------------------------


def repacked(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """A workbook with its parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def replaced(part: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], object]:
    """Change bytes of a part."""

    def change(parts: dict[str, bytes]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)

    return change


SHEET = "xl/worksheets/sheet2.xml"
MERGED = b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
FAR_DOWN = b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
FAR_OUT = b'<row r="90"><c r="XFD90"><v>1</v></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda p: p.update({"xl/vbaProject.bin": b"x"}), "bank-book-macros"),
        (lambda p: p.update({"xl/embeddings/a.bin": b"x"}), "bank-book-macros"),
        (replaced("[Content_Types].xml", b"sheet.main", b"sheet.macroEnabled.main"), "bank-book-macros"),
        (lambda p: p.update({"xl/externalLinks/externalLink1.xml": b"<a/>"}), "bank-book-links"),
        (lambda p: p.update({"xl/connections.xml": b"<a/>"}), "bank-book-links"),
        (lambda p: p.pop("xl/workbook.xml"), "bank-book-not"),
        (lambda p: (p.clear(), p.update({"word/document.xml": b"x"})), "bank-book-not"),
        (lambda p: p.update({"content.xml": b"x", "mimetype": b"ods"}), "bank-book-other-kind"),
        (lambda p: p.update({"xl/media/a.bin": b"\0" * 70_000_000}), "bank-book-bomb"),
        (lambda p: p.update({f"xl/{n}.xml": b"" for n in range(300)}), "bank-book-bomb"),
        (lambda p: p.update({SHEET: b"<c/>" * 1_600_000}), "bank-book-bomb"),
        (replaced(SHEET, b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), "bank-book-entities"),
        (lambda p: p.update({SHEET: p[SHEET].decode().encode("utf-16")}), "bank-book-broken"),
        (lambda p: p.update({SHEET: p[SHEET][:900]}), "bank-book-broken"),
        (lambda p: p.pop(SHEET), "bank-table-missing"),
        (lambda p: p.update({"xl/workbook.xml": b"<a/>"}), "bank-table-missing"),
        (lambda p: p.pop("xl/styles.xml"), None),
        (replaced(SHEET, b"</sheetData>", b"</sheetData>" + MERGED), "bank-table-merged"),
        (replaced(SHEET, b"</sheetData>", FAR_DOWN + b"</sheetData>"), "bank-table-too-long"),
        (replaced(SHEET, b"</sheetData>", FAR_OUT + b"</sheetData>"), "bank-table-too-wide"),
    ],
)  # fmt: skip
def test_hostile_and_mistaken_workbooks(own, exported, change, key):
    """Macros, links, bombs, entities, far-away cells and broken parts are refused before they cost much."""
    path = repacked(exported("xlsx"), change)
    if key is None:
        assert plan_import(own, path).changes == ()
    else:
        assert refusal(own, path).key == key


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.xlsx", b"", "bank-empty"),
        ("a.xlsx", b"Id;Tekst\n", "bank-book-not"),
        ("a.xlsx", b"PK\x03\x04rubbish", "bank-book-broken"),
        ("a.xls", OLE + b"\0" * 600, "bank-book-old"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "bank-book-locked"),
        ("a.xlsx", b"PK" + b"\0" * MOST_FILE_BYTES, "bank-book-too-large"),
        ("a.csv", b"Id\n", "bank-import-one-sheet"),
        ("a.pdf", b"%PDF-1.7", "bank-book-not"),
        ("a.yaml", b"", "bank-empty"),
        ("a.yaml", b"id: a\n", "bank-missing"),
        ("a.yaml", b"\xff\xfe", "bank-not-utf8"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_files_of_other_kinds(own, tmp_path, name, data, key):
    """What is not a question bank is refused with what it is, or what to do."""
    path = tmp_path / name
    path.write_bytes(data)
    assert refusal(own, path).key == key


def test_an_encrypted_part(own, exported):
    """A ZIP whose parts have a password is refused as locked."""
    path = exported("xlsx")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    assert refusal(own, path).key == "bank-book-locked"


def test_nothing_there(own, tmp_path):
    """A source that is not there, an empty folder, and sheets without questions."""
    assert refusal(own, tmp_path / "borte.xlsx").key == "bank-import-nothing"
    (tmp_path / "tom").mkdir()
    assert refusal(own, tmp_path / "tom").key == "bank-import-empty"


def test_sheets_without_questions(own, spoiled):
    """Only headers: nothing to import."""

    def empty(book) -> None:
        for sheet in SHEETS:
            book[sheet.name].delete_rows(2, 100)

    assert only(refusal(own, spoiled(empty)))[0] == "bank-import-empty"
