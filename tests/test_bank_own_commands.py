"""`bank hide|unhide|remove|history|restore|keep`: each says what happened and how it is undone."""

from __future__ import annotations

import json
import shlex
from dataclasses import replace

import pytest
from checked_texts import make_dictionary
from small_bank import SAFETY, STRENGTH, a_question, make_bank
from test_bank_companions import PERSONAL, PLAN

from interview_coach.bank import OwnBank
from interview_coach.cli import main


@pytest.fixture
def own(tmp_path, own_home):
    """The own bank that the commands work on, over a shipped one of two questions."""
    return OwnBank(shipped=make_bank(tmp_path / "shipped"), folder=own_home / "bank")


@pytest.fixture
def run(own, tmp_path, monkeypatch, capsysbinary):
    """Runs a command on the small bank; gives exit code, stdout and stderr."""
    monkeypatch.setenv("INTERVIEW_COACH_BANK", str(own.shipped))
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(make_dictionary(tmp_path)))

    def command(*arguments: str):
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as left:
            main(["bank", *arguments])
        captured = capsysbinary.readouterr()
        return left.value.code, captured.out.decode("utf-8"), captured.err.decode("utf-8")

    return command


@pytest.fixture
def mine(own):
    """The shipped question about strengths, changed by the instructor."""
    return own.save(replace(own.bank().question("styrke"), text="Hva kan du?"))


def ids(own) -> list[str]:
    """What participants are asked."""
    return [question.id for question in own.bank().questions]


def undo(run, out: str):
    """Do what the answer says about undoing."""
    line = next(line for line in out.splitlines() if line.startswith("Angre: "))
    return run(*shlex.split(line.removeprefix("Angre: interview-coach bank ")))


def update(own, text: str | None = None) -> None:
    """Update the program: another form of the question about strengths, or none."""
    path = own.shipped / "questions/egenskaper/styrke.yaml"
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")


# --- hide and unhide -------------------------------------------------------------------------


def test_hide_and_undo(run, own):
    """A hidden question is not asked, `bank list` says so, and undoing shows it again."""
    code, out, _ = run("hide", "styrke")
    assert (code, ids(own)) == (0, ["verneutstyr"])
    assert "Start det på nytt" in out
    assert "Ett spørsmål er skjult" in run("list")[1]
    assert "styrke" not in run("list")[1]
    assert undo(run, out)[0] == 0
    assert ids(own) == ["styrke", "verneutstyr"]


def test_hide_many_or_none(run, own):
    """Several at once; where one of them does not exist, none is hidden."""
    code, _, err = run("hide", "styrke", "verneutstir")
    assert code == 1
    assert "Mente du «verneutstyr»?" in err
    assert ids(own) == ["styrke", "verneutstyr"]
    _, out, _ = run("hide", "styrke", "verneutstyr", "styrke", "--json")
    assert json.loads(out) == {
        "hidden": ["styrke", "verneutstyr"],
        "undo": "interview-coach bank unhide styrke verneutstyr",
    }


def test_hide_and_unhide_twice(run):
    """The second time nothing happens, and there is nothing to undo."""
    run("hide", "styrke")
    assert run("hide", "styrke")[1] == "«styrke» var skjult fra før.\n"
    _, out, _ = run("unhide", "styrke", "--json")
    assert json.loads(out) == {"shown": ["styrke"], "undo": "interview-coach bank hide styrke"}
    assert run("unhide", "styrke")[1] == "«styrke» var ikke skjult.\n"


def test_an_own_question_is_removed_and_not_hidden(run, own):
    """The refusal names the command that does it."""
    own.save(a_question())
    code, _, err = run("hide", "ny")
    assert code == 1
    assert "interview-coach bank remove ny" in err


def test_the_list_of_hidden_questions(run, own, mine):
    """`--hidden` shows what is hidden and nothing else, with its mark; as JSON too."""
    own.hide("styrke")
    _, out, _ = run("list", "--hidden")
    assert "endret, skjult" in out
    assert "verneutstyr" not in out
    [row] = json.loads(run("list", "--hidden", "--json")[1])
    assert (row["id"], row["text"], row["own"], row["hidden"]) == ("styrke", mine.text, "changed", True)


def test_a_hidden_question_can_be_looked_at(run, own):
    """Who wants to know whether to show it again must be able to read it."""
    own.hide("styrke")
    assert "Hva er du god til?" in run("show", "styrke")[1]


COURSE = PLAN.replace(", statements_themes: [intervju]", "")


@pytest.fixture
def with_plans(own):
    """A shipped course and an own plan that name the question about strengths; the course does so twice."""
    for folder in (own.shipped, own.folder):
        (folder / "plans").mkdir(parents=True)
    week = COURSE.splitlines()[-2:]
    twice = "\n".join([COURSE.rstrip(), *week, ""]).replace("week: 1", "week: 2", 1)
    (own.shipped / "plans/uke.yaml").write_text(twice, "utf-8")
    (own.folder / "plans/min.yaml").write_text(PERSONAL, "utf-8")
    return own


def told_of_plans(out: str) -> list[dict]:
    """The findings about plans and what they name."""
    keys = {"check-plan-hidden", "check-name-unknown", "bank-name-unknown-near"}
    return [row for row in json.loads(out)["findings"] if row["key"] in keys]


@pytest.mark.parametrize("narrowed", [[], ["--own"]])
def test_a_plan_that_names_a_hidden_question_is_one_warning(run, with_plans, narrowed):
    """Hiding is no fault, but she is to know where the question is missing and how it comes back."""
    with_plans.hide("styrke")
    code, out, _ = run("check", "--fast", "--json", *narrowed)
    [row] = told_of_plans(out)
    assert (code, row["key"], row["severity"]) == (0, "check-plan-hidden", "warning")
    assert (row["file"], row["line"]) == ("hidden.yaml", 1)
    assert "«styrke» er skjult, men står i plans/min.yaml, plans/uke.yaml." in row["text"]
    assert "interview-coach bank unhide styrke" in row["text"]
    run("unhide", "styrke")
    assert told_of_plans(run("check", "--fast", "--json", *narrowed)[1]) == []


def test_a_shipped_plan_alone_tells_of_a_hidden_question(run, own):
    """Also where nothing beside the questions is her own; a question that no plan names is hidden quietly."""
    (own.shipped / "plans").mkdir()
    (own.shipped / "plans/uke.yaml").write_text(COURSE, "utf-8")
    own.hide("styrke")
    assert "«styrke» er skjult, men står i plans/uke.yaml." in run("check", "--fast")[1]
    own.show("styrke")
    own.hide("verneutstyr")
    assert told_of_plans(run("check", "--fast", "--json")[1]) == []


def test_a_plan_may_name_a_changed_question(run, with_plans, mine):
    """Her form is asked in its place in the plan, and nothing is to be told."""
    assert told_of_plans(run("check", "--fast", "--json")[1]) == []
    code, out, _ = run("next", "--course", "uke", "--week", "1", "--json")
    assert (code, json.loads(out)[0]["text"]) == (0, mine.text)


def test_next_passes_over_a_hidden_question_of_the_course(run, with_plans):
    """The course goes on without it."""
    with_plans.hide("styrke")
    code, out, err = run("next", "--course", "uke", "--week", "1", "--json")
    assert (code, err, [row["id"] for row in json.loads(out)]) == (0, "", ["verneutstyr"])


# --- the marks of `bank list` ----------------------------------------------------------------


def test_the_list_marks_what_is_own(run, own, mine):
    """Own and changed questions are told from shipped ones; all is well, so nothing is to be looked at."""
    own.save(a_question())
    _, out, err = run("list")
    marks = {line.split()[0]: line for line in out.splitlines()[1:4]}
    assert "endret" in marks[mine.id]
    assert "eget" in marks["ny"]
    assert marks["verneutstyr"].split()[:4] == ["verneutstyr", "hms", "B1", "Hvilket"]
    assert err == ""
    rows = {row["id"]: row["own"] for row in json.loads(run("list", "--json")[1])}
    assert rows == {"styrke": "changed", "ny": "added", "verneutstyr": None}


# --- remove and restore ----------------------------------------------------------------------


def test_remove_a_change_and_undo(run, own, mine):
    """The shipped form counts again; undoing brings the change back."""
    code, out, _ = run("remove", "styrke")
    assert code == 0
    assert "som følger med programmet" in out
    assert own.bank().question("styrke").text == "Hva er du god til?"
    undo(run, out)
    assert own.bank().question("styrke").text == mine.text


def test_remove_an_own_question_and_undo(run, own):
    """A question that is gone is known still: its history can be read and its form brought back."""
    own.save(a_question())
    _, out, _ = run("remove", "ny")
    assert "er tatt bort fra banken din" in out
    assert ids(own) == ["styrke", "verneutstyr"]
    assert "tatt bort" in run("history", "ny")[1]
    _, out, _ = undo(run, out)
    assert "ny" in ids(own)
    undo(run, out)
    assert "ny" not in ids(own)


def test_remove_as_json(run, own, mine):
    """Whether the program ships it, and the command that undoes it."""
    number = own.history("styrke")[-1].number + 1
    _, out, _ = run("remove", "styrke", "--json")
    undone_by = f"interview-coach bank restore styrke {number}"
    assert json.loads(out) == {"id": "styrke", "shipped": True, "undo": undone_by}


def test_remove_a_file_that_is_set_aside(run, own, mine):
    """A file with a fault is the instructor's own still, and can be taken away."""
    (own.folder / "questions/egenskaper/styrke.yaml").write_text("tull", encoding="utf-8")
    assert run("remove", "styrke")[0] == 0
    assert own.bank().set_aside == ()


def test_history(run, own, mine):
    """Newest first, with number, what happened, version, and what is new in it."""
    own.save(replace(mine, tips=("Nytt tips.",), text="Hva kan du best?"))
    own.hide("styrke")
    rows = [line.split() for line in run("history", "styrke")[1].splitlines()[1:-1]]
    assert [(row[0], row[3]) for row in rows] == [
        ("4", "skjult"),
        ("3", "endret"),
        ("2", "endret"),
        ("1", "fulgte"),
    ]
    assert rows[1][4:] == ["3", "Spørsmål,", "Tips"]
    forms = json.loads(run("history", "styrke", "--json")[1])
    assert [form["number"] for form in forms] == [4, 3, 2, 1]
    assert (forms[1]["what"], forms[1]["version"], forms[1]["changed"]) == ("changed", 3, "Spørsmål, Tips")


def test_no_history(run):
    """A question that nobody touched has none."""
    assert "Ingenting er gjort med «verneutstyr»" in run("history", "verneutstyr")[1]
    assert json.loads(run("history", "verneutstyr", "--json")[1]) == []


def test_a_form_with_a_fault_is_in_the_history(run, own, mine):
    """A slip made by hand is listed and said to be one; bringing it back is refused with its fault."""
    (own.folder / "questions/egenskaper/styrke.yaml").write_text("tull", encoding="utf-8")
    own.save(mine)
    own.save(replace(mine, text="To?"))
    slip = next(saved for saved in own.history("styrke") if saved.what == "by-hand")
    assert "har en feil" in run("history", "styrke")[1]
    code, _, err = run("restore", "styrke", str(slip.number))
    assert (code, slip.path.name in err) == (1, True)


def test_restore_and_undo(run, own, mine):
    """A former form counts, and undoing brings back the one that counted before."""
    own.save(replace(mine, text="To?"))
    code, out, _ = run("restore", "styrke", "2")
    assert (code, own.bank().question("styrke").text) == (0, mine.text)
    assert "versjon 4" in out
    undo(run, out)
    assert own.bank().question("styrke").text == "To?"


def test_restore_what_counts_already(run, mine):
    """Nothing is written, and nothing is to be undone."""
    _, out, _ = run("restore", "styrke", "2", "--json")
    assert json.loads(out) == {"id": "styrke", "number": 2, "version": 2, "undo": None}
    assert "Ingenting er endret" in run("restore", "styrke", "2")[1]


def test_restore_a_number_that_is_not_there(run, mine):
    """The refusal names the command that lists the numbers."""
    code, _, err = run("restore", "styrke", "9")
    assert code == 1
    assert "interview-coach bank history styrke" in err


@pytest.mark.parametrize(
    "arguments",
    [["hide"], ["unhide"], ["remove"], ["history"], ["restore", "1"], ["keep"]],
    ids=lambda arguments: arguments[0],
)
@pytest.mark.parametrize(
    ("question_id", "says"), [("styke", "Mente du «styrke»?"), ("../../x", "finnes ikke")]
)
def test_an_unknown_question(run, own_home, arguments, question_id, says):
    """One sentence with the likeliest id, exit code 1, and nothing is written."""
    command, *rest = arguments
    code, out, err = run(command, question_id, *rest)
    assert (code, out) == (1, "")
    assert says in err
    assert len(err.splitlines()) == 1
    assert list(own_home.iterdir()) == []


@pytest.mark.parametrize("command", ["remove", "keep"])
def test_a_question_that_is_not_own(run, command):
    """A shipped question as it was shipped has nothing to take away or to keep."""
    code, _, err = run(command, "styrke")
    assert (code, err) == (1, "Spørsmålet «styrke» har ingen egen versjon her.\n")


# --- updates of the program, and files that are set aside ------------------------------------

TOLD = {
    "changed": (STRENGTH.replace("Hva er du", "Er du"), "(Spørsmål)"),
    "gone": (None, "følger ikke lenger med"),
}


@pytest.mark.parametrize(("text", "says"), TOLD.values(), ids=TOLD)
def test_an_update_is_told_until_it_is_kept(run, own, mine, text, says):
    """A warning of `bank check` with what changed, a line under `bank list`; after `bank keep` neither."""
    update(own, text)
    code, out, _ = run("check", "--fast", "--json")
    [row] = [row for row in json.loads(out)["findings"] if row["key"].startswith("bank-update-")]
    assert (code, row["severity"], row["question"], says in row["text"]) == (0, "warning", "styrke", True)
    assert json.loads(out)["updated"] == ["styrke"]
    assert "Ett spørsmål er endret av en oppdatering" in run("check", "--fast")[1]
    _, out, err = run("list", "--json")
    assert json.loads(out)
    assert len(err.splitlines()) == 1
    assert "Ett spørsmål er endret av en oppdatering" in err
    assert run("keep", "styrke")[0] == 0
    assert run("list", "--json")[2] == ""
    assert own.bank().question("styrke") == mine


def test_an_update_that_takes_an_id_is_told(run, own):
    """The own question goes on counting, and both ways out are named."""
    own.save(a_question())
    (own.shipped / "questions/hms/ny.yaml").write_text(SAFETY.replace("id: verneutstyr", "id: ny"), "utf-8")
    _, out, _ = run("check", "--fast")
    assert "bank keep ny" in out
    assert "bank remove ny" in out


def test_keep(run, own, mine):
    """Says what goes on counting, and how to have the shipped form instead."""
    assert "Ingen oppdatering har endret" in run("keep", "styrke")[1]
    update(own, STRENGTH.replace("Hva er du", "Er du"))
    _, out, _ = run("keep", "styrke", "--json")
    instead = "interview-coach bank remove styrke"
    assert json.loads(out) == {"id": "styrke", "kept": True, "instead": instead}
    update(own)
    assert "Skriv: " not in run("keep", "styrke")[1]


def test_a_file_that_is_set_aside_is_told(run, own, mine):
    """`bank list` counts it in one line, `bank check` names it as an error and sums up."""
    path = own.folder / "questions/egenskaper/styrke.yaml"
    path.write_text(path.read_text("utf-8").replace("level: A2", "level: A7", 1), encoding="utf-8")
    assert "én fil er satt til side" in run("list")[2]
    code, out, _ = run("check", "--fast")
    assert code == 1
    assert "questions/egenskaper/styrke.yaml" in out
    assert "én fil er satt til side" in out
    assert str(own.folder) in out
    assert json.loads(run("check", "--fast", "--json")[1])["set_aside"] == [
        "questions/egenskaper/styrke.yaml"
    ]
