"""`bank new`: a small workbook for one question, refused by the import until it is filled in."""

from __future__ import annotations

import json

import openpyxl
import pytest
from checked_texts import make_dictionary
from small_bank import NOW, make_bank, tree

from interview_coach.bank import HINT_SIGN, OwnBank, QuestionsRefused, new_id, plan_import
from interview_coach.bank.new_question import N_BAD, N_CRITERIA, N_GOOD
from interview_coach.bank.schema import KEBAB, MOST_ID_LETTERS
from interview_coach.cli import main


@pytest.fixture
def own(tmp_path, own_home):
    """The own bank that the commands work on, over a shipped one of two questions."""
    return OwnBank(shipped=make_bank(tmp_path / "shipped"), folder=own_home / "bank", now=lambda: NOW)


@pytest.fixture
def run(own, tmp_path, monkeypatch, capsysbinary):
    """Runs a command on the small bank; gives exit code, stdout and stderr."""
    monkeypatch.setenv("INTERVIEW_COACH_BANK", str(own.shipped))
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(make_dictionary(tmp_path)))
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str):
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as left:
            main(["bank", *arguments])
        captured = capsysbinary.readouterr()
        return left.value.code, captured.out.decode("utf-8"), captured.err.decode("utf-8")

    return command


def fill_in(path) -> int:
    """Write a text of one's own over every hint, as an instructor would; gives how many there were."""
    book, n = openpyxl.load_workbook(path), 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith(HINT_SIGN):
                    n += 1
                    is_theme = sheet.cell(row=1, column=cell.column).value == "Tema"
                    cell.value = "Helse, miljø og sikkerhet" if is_theme else f"Dette er tekst nummer {n}."
    book.save(path)
    return n


def test_fill_in_and_import(run, own, tmp_path):
    """Every hint replaced, the question is imported with the ids that were there."""
    code, out, _ = run("new", "Første dag.xlsx")
    assert code == 0
    assert 'interview-coach bank import "Første dag.xlsx" --apply' in out
    n = fill_in(tmp_path / "Første dag.xlsx")
    assert run("import", "Første dag.xlsx", "--apply")[0] == 0
    question = own.bank().question("forste-dag")
    assert len(question.rubric) == N_CRITERIA
    assert {len(point.good) for point in question.rubric} == {N_GOOD}
    assert {len(point.bad) for point in question.rubric} == {N_BAD}
    assert [answer.level for answer in question.model_answers] == ["A2", "B2"]
    assert n == 6 + N_CRITERIA * (2 + N_GOOD + N_BAD) + 2


def test_hints_are_refused_where_they_stand(run, own, tmp_path):
    """As it is, nothing of it is imported: every hint is named by its cell, and the theme by its choices."""
    run("new", "ny.xlsx")
    with pytest.raises(QuestionsRefused) as caught:
        plan_import(own, tmp_path / "ny.xlsx")
    found = [(finding.note.key, finding.sheet, finding.column) for finding in caught.value.findings]
    assert ("bank-hint-left", "Spørsmål", "B") in found
    assert ("bank-hint-left", "Svar", "C") in found
    assert ("bank-name-unknown", "Spørsmål", "D") in found
    cells = [(finding.sheet, finding.column, finding.line) for finding in caught.value.findings]
    assert len(cells) == len(set(cells)), "one sentence for each cell"
    code, out, err = run("import", "ny.xlsx", "--apply")
    assert (code, out) == (1, "")
    assert "ny.xlsx › Spørsmål!B2: Her står det fortsatt en forklaring (>>>)." in err


def test_like_another_question(run, own, tmp_path):
    """The texts of another question under a new id; its own text must be written anew before an import."""
    _, out, _ = run("new", "--like", "styrke", "ny.xlsx", "--json")
    answer = json.loads(out)
    assert (answer["target"], answer["id"], answer["like"]) == ("ny.xlsx", "ny", "styrke")
    with pytest.raises(QuestionsRefused) as caught:
        plan_import(own, tmp_path / "ny.xlsx")
    assert [finding.note.key for finding in caught.value.findings] == ["bank-hint-left"]
    assert fill_in(tmp_path / "ny.xlsx") == 1
    [change] = plan_import(own, tmp_path / "ny.xlsx").changes
    pattern = own.bank().question("styrke")
    assert (change.kind, change.after.id, change.after.version) == ("added", "ny", 1)
    assert (change.after.rubric, change.after.tips) == (pattern.rubric, pattern.tips)
    assert change.after.translations == {}


def test_hints_in_yaml_are_refused_too(own, tmp_path):
    """Whatever the way a hint comes in, no participant meets it."""
    text = (own.shipped / "questions/hms/verneutstyr.yaml").read_text("utf-8")
    (tmp_path / "verneutstyr.yaml").write_text(
        text.replace("[Tenk på hode, hender og føtter.]", '[">>> Tips"]'), encoding="utf-8"
    )
    with pytest.raises(QuestionsRefused, match="bank-hint-left"):
        plan_import(own, tmp_path / "verneutstyr.yaml")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["styrke.yaml"], ".xlsx"),
        (["er-her.xlsx"], "finnes fra før"),
        (["ny.xlsx", "--like", "styrk"], "Mente du «styrke»?"),
    ],
    ids=["ending", "there-already", "unknown"],
)
def test_refused(run, tmp_path, arguments, says):
    """One sentence, and no file is made or written over."""
    (tmp_path / "er-her.xlsx").write_bytes(b"mine ord")
    before = tree(tmp_path)
    code, out, err = run("new", *arguments)
    assert (code, out) == (1, "")
    assert says in err
    assert len(err.splitlines()) == 1
    assert tree(tmp_path) == before


@pytest.mark.parametrize(
    ("name", "question_id"),
    [
        ("Mitt spørsmål", "mitt-sporsmaal"),
        ("ÆRLIG  svar!", "aerlig-svar"),
        ("styrke", "styrke-2"),
        ("«…»", "nytt-sporsmaal"),
        ("a" * 200, "a" * (MOST_ID_LETTERS - 5)),
    ],
    ids=["letters", "signs", "taken", "nothing", "long"],
)
def test_the_id_comes_from_the_name(name, question_id):
    """Small letters, digits and hyphens, and never the id of another question."""
    found = new_id(name, {"styrke", "verneutstyr"})
    assert found == question_id
    assert KEBAB.fullmatch(found)
