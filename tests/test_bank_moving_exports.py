"""What an export writes: a workbook for people, text that nothing runs, and nothing written over."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest
from moved_bank import FORMATS, NAMES
from small_bank import GUIDE, a_question, tree

from interview_coach.bank import export_bank, plan_import
from interview_coach.bank.sheets import SHEETS
from interview_coach.errors import BankError


def test_a_workbook_for_people(exported):
    """A guide first, Norwegian headers, frozen and wrapped, lists to choose from, text that stays text."""
    book = openpyxl.load_workbook(exported("xlsx"))
    assert book.sheetnames == ["Les meg", *(sheet.name for sheet in SHEETS), "Lister"]
    assert [cell.value for cell in book["Les meg"]["A"]] == list(GUIDE)
    sheet = book["Spørsmål"]
    assert [cell.value for cell in sheet[1]][:5] == ["Id", "Spørsmål", "Sagt enklere", "Tema", "Yrkesområder"]
    assert sheet["D3"].value == "Helse, miljø og sikkerhet"
    assert sheet["E3"].value == "Lager\nData, teknologi"
    assert sheet.freeze_panes == "B2"
    assert book["Setninger"].freeze_panes == "C2"
    assert sheet["I2"].alignment.wrap_text
    assert sheet["B2"].number_format == "@"
    choices = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert choices["F2"] == '"A1,A2,B1,B2,C1"'
    assert choices["D2"] == "Lister!$A$2:$A$200"
    assert (sheet["M2"].value, sheet["N2"].value, sheet["P2"].value) == (30, 90, 1)


def test_formulas_are_written_as_text(own, exported):
    """In the file itself a text that looks like a formula is a quoted text."""
    own.save(a_question(text='=HYPERLINK("http://x","y")'))
    sheet = openpyxl.load_workbook(exported("xlsx"))["Spørsmål"]
    cell = next(cell for cell in sheet["B"] if str(cell.value).startswith("="))
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_formulas_are_quoted_in_csv(own, exported):
    """In CSV an apostrophe keeps a spreadsheet from running what begins like a formula."""
    own.save(a_question(text="=1+1", purpose="-2", culture="'sitat"))
    text = (exported("csv") / "sporsmaal.csv").read_text(encoding="utf-8-sig")
    row = next(row for row in csv.reader(io.StringIO(text), delimiter=";") if row[0] == "ny")
    assert "'=1+1" in row
    assert "'-2" in row
    assert "''sitat" in row


def test_only_some_questions(own, exported):
    """Questions named by id, a hidden one too; an unknown id names the nearest."""
    own.hide("styrke")
    assert plan_import(own, exported("xlsx", ids=["styrke"])).unchanged == ("styrke",)
    with pytest.raises(BankError, match="bank-no-question-near"):
        exported("csv", ids=["verneutsty"])


@pytest.mark.parametrize(
    ("to", "name", "key"),
    [
        ("xlsx", "fil.xls", "bank-export-ending"),
        ("csv", "a.xlsx", "bank-export-folder"),
        ("yaml", "a.xlsx", "bank-export-folder"),
    ],
)
def test_a_wrong_name(own, tmp_path, to, name, key):
    """A name that does not fit the format is refused."""
    with pytest.raises(BankError, match=key):
        export_bank(own.layers(), tmp_path / name, to, guide=GUIDE)


@pytest.mark.parametrize("to", FORMATS)
def test_an_export_writes_over_nothing(own, exported, to, tmp_path):
    """What is there already may be somebody's work; an empty folder is filled."""
    if to != "xlsx":
        (tmp_path / NAMES[to]).mkdir()
    exported(to)
    before = tree(tmp_path)
    with pytest.raises(BankError, match="bank-export-exists"):
        exported(to)
    assert tree(tmp_path) == before


def test_a_cell_that_excel_would_cut(own, exported):
    """A list too long for a cell is refused for sheets, and fine as YAML."""
    own.save(a_question(tips=tuple("x" * 4_000 + str(number) for number in range(10))))
    with pytest.raises(BankError, match="bank-export-cell-long"):
        exported("xlsx")
    exported("yaml")


def test_an_export_that_cannot_be_written(own, tmp_path):
    """A file where a folder should be: a sentence, and nothing left behind."""
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    with pytest.raises(BankError, match="bank-export-unwritable"):
        export_bank(own.layers(), tmp_path / "fil" / "ut.xlsx", "xlsx", guide=GUIDE)
