"""`bank export` and `bank import`: a plan first, saved only with --apply, refusals with exit code 1."""

from __future__ import annotations

import json

import openpyxl
import pytest
from checked_texts import make_dictionary
from small_bank import make_bank, tree

from interview_coach.cli import main


@pytest.fixture
def run(tmp_path, monkeypatch, capsysbinary):
    """Runs a command on the small bank; gives exit code, stdout and stderr."""
    monkeypatch.setenv("INTERVIEW_COACH_BANK", str(make_bank(tmp_path / "shipped")))
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(make_dictionary(tmp_path)))
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str):
        with pytest.raises(SystemExit) as left:
            main(["bank", *arguments])
        captured = capsysbinary.readouterr()
        return left.value.code, captured.out.decode("utf-8"), captured.err.decode("utf-8")

    return command


@pytest.fixture
def edited(run, tmp_path):
    """An exported workbook in which one question was changed."""
    run("export", "bank.xlsx")
    book = openpyxl.load_workbook(tmp_path / "bank.xlsx")
    book["Spørsmål"]["B2"] = "Hva kan du?"
    book.save(tmp_path / "bank.xlsx")
    return "bank.xlsx"


@pytest.mark.parametrize(
    ("arguments", "made"),
    [
        (["ut.xlsx"], "ut.xlsx"),
        (["ut"], "ut/questions/egenskaper/styrke.yaml"),
        (["ut", "--format", "csv"], "ut/sporsmaal.csv"),
        (["ut.xlsx", "--ids", "styrke, verneutstyr"], "ut.xlsx"),
    ],
    ids=["xlsx", "yaml", "csv", "ids"],
)
def test_export(run, tmp_path, arguments, made):
    """The format is the one of the name, or the one that is asked for; the answer says how many."""
    code, out, _ = run("export", *arguments)
    assert code == 0
    assert "2 spørsmål" in out
    assert (tmp_path / made).is_file()


def test_export_json(run):
    """As JSON: what was written, and where."""
    _, out, _ = run("export", "ut.xlsx", "--ids", "styrke", "--json")
    assert json.loads(out) == {"target": "ut.xlsx", "format": "xlsx", "ids": ["styrke"]}


def test_export_twice(run):
    """A file that is there is not written over: exit code 1 and a sentence."""
    run("export", "ut.xlsx")
    code, out, err = run("export", "ut.xlsx")
    assert (code, out) == (1, "")
    assert "finnes fra før" in err


def test_import_shows_first(run, edited, own_home):
    """Without --apply nothing is saved, and every changed field is shown by its Norwegian name."""
    code, out, _ = run("import", edited)
    assert code == 0
    assert "Spørsmål: «Hva er du god til?» → «Hva kan du?»" in out
    assert "--apply" in out
    assert tree(own_home / "bank") == {}


def test_import_saves_with_apply(run, edited, own_home):
    """With --apply it is saved in the instructor's own bank; a second time there is nothing to do."""
    code, out, _ = run("import", edited, "--apply")
    assert code == 0
    assert str(own_home / "bank") in out
    assert "Start det på nytt" in out
    assert "interview-coach bank check" in out
    assert "version: 2" in (own_home / "bank/questions/egenskaper/styrke.yaml").read_text(encoding="utf-8")
    _, out, _ = run("import", edited, "--apply", "--json")
    assert json.loads(out)["changes"] == []


def test_import_warns_of_texts(run, edited, tmp_path, own_home):
    """What `bank check` sees in the texts is told by cell, before saving and after; it hinders nothing."""
    book = openpyxl.load_workbook(tmp_path / edited)
    book["Spørsmål"]["L2"] = "Er du gravid?"
    book["Svar"]["C2"] = "Arbeidsgiveren forventer gjennomgående tilpasningsdyktighet. " * 10
    book.save(tmp_path / edited)
    code, _, err = run("import", edited)
    assert code == 0
    assert "bank.xlsx › Spørsmål!L2: «gravid»" in err
    assert "bank.xlsx › Svar!C2: Teksten er tung å lese for A2" in err
    _, out, _ = run("import", edited, "--apply", "--json")
    kinds = {
        (row["kind"], row["severity"], row["sheet"], row["column"]) for row in json.loads(out)["findings"]
    }
    assert {("unlawful", "warning", "Spørsmål", "L"), ("reading", "warning", "Svar", "C")} <= kinds
    assert json.loads(out)["applied"]
    assert run("import", edited)[2] == "", "what is not changed is not looked at"


def test_import_looks_at_spelling(run, edited, tmp_path):
    """Where there is a dictionary, unknown words are told; the instructor's own words are known."""
    _, out, _ = run("import", edited, "--json")
    words = {row["text"].split("«")[1].split("»")[0] for row in json.loads(out)["findings"]}
    assert "kan" in words
    (tmp_path / "shipped" / "words.txt").write_text("kan\n", encoding="utf-8")
    assert "«kan»" not in run("import", edited)[2]


def test_import_with_a_dictionary_that_is_none(run, edited, tmp_path, own_home, monkeypatch):
    """A wrong setting is told, and the questions are saved all the same."""
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(tmp_path / "borte.dic"))
    code, _, err = run("import", edited, "--apply")
    assert code == 0
    assert "er ikke en ordbok" in err
    assert (own_home / "bank/questions/egenskaper/styrke.yaml").exists()


def test_import_json(run, edited):
    """As JSON: each change with its fields, versions, and whether it was saved."""
    _, out, _ = run("import", edited, "--typos", "--json")
    plan = json.loads(out)
    assert (plan["ok"], plan["applied"], plan["unchanged"]) == (True, False, ["verneutstyr"])
    (change,) = plan["changes"]
    assert (change["id"], change["version_before"], change["version"]) == ("styrke", 1, 1)
    assert change["fields"] == [{"field": "text", "before": "Hva er du god til?", "after": "Hva kan du?"}]


def test_import_refused(run, edited, tmp_path, own_home):
    """All faults with sheet, row and column, exit code 1, and nothing saved."""
    book = openpyxl.load_workbook(tmp_path / edited)
    book["Punkter"]["D2"], book["Svar"]["C3"] = 9, "=1+1"
    book.save(tmp_path / edited)
    code, out, err = run("import", edited, "--apply")
    assert (code, out) == (1, "")
    assert "bank.xlsx › Punkter!D2" in err
    assert "bank.xlsx › Svar!C3" in err
    code, out, _ = run("import", edited, "--apply", "--json")
    assert code == 1
    found = [(finding["sheet"], finding["row"], finding["column"]) for finding in json.loads(out)["findings"]]
    assert found == [("Svar", 3, "C"), ("Punkter", 2, "D")]
    assert tree(own_home) == {}
