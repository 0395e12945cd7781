"""`bank check` of some questions against the whole bank, and how the model answers came out in figures."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cli_runner import Runner
from small_bank import LISTS, a_question
from test_bank_meaning import COFFEE, SALT, TRUCK, VANN, WordJudge
from test_bank_own_commands import mine, own, run  # noqa: F401 - fixtures

from interview_coach.bank import Bank, check_folder, write_question
from interview_coach.bank_check import AnswerFigures, ForeignAnswer, MeaningCheck, OwnAnswer, check_meaning
from interview_coach.bank_check.figures import N_WORST, share_of
from interview_coach.engines.fake import FakeEmbedder
from interview_coach.records import ModelAnswer, Question, Source

TEA = replace(COFFEE, id="te", text="Hva gjør du med urtene?", category="egenskaper")


@pytest.fixture
def check(tmp_path):
    """Checks the meaning of some questions of a bank; gives the report and what was judged."""
    folder = tmp_path / "bank"

    def run_check(*questions: Question, only=None, cache: bool = False):
        for name, text in LISTS.items():
            folder.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        for question in questions:
            path = folder / "questions" / question.category / f"{question.id}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(write_question(question), encoding="utf-8")
        log: list = []
        how = MeaningCheck(
            embedder=FakeEmbedder(),
            make_judge=lambda asked: WordJudge(asked, log),
            cache=tmp_path / "cache" if cache else None,
        )
        report = check_meaning(check_folder(folder).files, how, only=only)
        return report, {(question.id, text) for question, text in log}

    run_check.folder = folder
    return run_check


# --- some questions against the whole bank ---------------------------------------------------


def test_only_what_concerns_the_question_is_judged(check):
    """The same judgements as in a check of all, as far as the question takes part in them."""
    _, all_judged = check(COFFEE, TRUCK, TEA)
    _, judged = check(COFFEE, TRUCK, TEA, only={"truck"})
    texts = {answer.text for answer in TRUCK.model_answers}
    assert judged == {(name, text) for name, text in all_judged if name == "truck" or text in texts}
    assert {name for name, _ in judged} == {"kaffe", "truck"}
    assert judged < all_judged


def test_what_a_check_of_all_judged_is_not_judged_again(check):
    """Verdicts are filed by judge, question and text, whatever is looked at."""
    check(COFFEE, TRUCK, cache=True)
    report, judged = check(COFFEE, TRUCK, only={"kaffe"}, cache=True)
    assert judged == set()
    assert len(report.figures.own) == 2


def test_findings_of_other_questions_are_left_out(check):
    """A fault of the neighbour is not told."""
    odd = replace(TRUCK, model_answers=(ModelAnswer(level="A2", text="Jeg vet ikke."),))
    assert [one.question for one in check(COFFEE, odd)[0].findings] == ["truck", "truck"]
    assert check(COFFEE, odd, only={"kaffe"})[0].findings == ()


@pytest.mark.parametrize("asked", ["kaffe", "te"])
def test_a_duplicate_is_told_at_the_question_that_is_asked_for(check, asked):
    """Whichever of the two it is: the other one may stand before or after it."""
    again = replace(COFFEE, id="te", text="Hvordan lager du kaffe her på kjøkkenet?")
    [finding] = [one for one in check(COFFEE, again, only={asked})[0].findings if one.kind == "duplicate"]
    assert {finding.question, finding.note.values["other"]} == {"kaffe", "te"}
    assert finding.question == asked


def test_a_duplicate_is_told_once_where_both_are_asked_for(check):
    """As in a check of all."""
    again = replace(COFFEE, id="te", text="Hvordan lager du kaffe her på kjøkkenet?")
    found = check(COFFEE, again, only={"kaffe", "te"})[0].findings
    assert [one.question for one in found if one.kind == "duplicate"] == ["te"]


def test_an_unlawful_neighbour_is_seen(check):
    """The question that is asked for is compared with unlawful ones that are not."""
    law = (Source(text="aml § 13-4", date="2026-11-01"),)
    unlawful = replace(TRUCK, kind="unlawful", text="Hva mener du om kongen og valget?", sources=law)
    near = replace(COFFEE, text="Hva mener du om kongen eller valget?")
    assert "unlawful" in {one.kind for one in check(unlawful, near, only={"kaffe"})[0].findings}
    assert "unlawful" not in {one.kind for one in check(unlawful, near, only={"truck"})[0].findings}


# --- figures ---------------------------------------------------------------------------------


def test_the_figures_of_a_clear_bank(check):
    """Each model answer on its own question; each foreign pair that was judged."""
    figures = check(COFFEE, TRUCK)[0].figures
    assert (len(figures.own), figures.n_high, figures.n_whole, figures.n_good) == (3, 3, 3, 3)
    assert (len(figures.foreign), figures.n_low) == (3, 3)


def test_the_figures_of_a_bank_with_faults(check):
    """High and whole are counted apart; the worst come first."""
    lacks = ModelAnswer(level="A2", text="Jeg tar vann.")
    half = ModelAnswer(level="B1", text="Vann og nesten-salt.")
    odd = replace(COFFEE, rubric=(VANN, SALT), model_answers=(half, lacks, COFFEE.model_answers[1]))
    figures = check(odd, TRUCK)[0].figures
    coffee = [one for one in figures.own if one.question_id == "kaffe"]
    assert [(one.overall, one.is_high, one.is_whole) for one in coffee] == [
        (65.0, False, True),
        (50.0, False, False),
        (90.0, True, True),
    ]
    assert (figures.n_high, figures.n_whole, figures.n_good) == (2, 3, 2)
    worst = figures.worst_own()
    assert [(one.overall, one.missing) for one in worst[:2]] == [(50.0, ("Sier salt",)), (65.0, ())]


def test_a_foreign_answer_that_scores_is_the_worst(check):
    """It is counted, and stands first in the list with the question it was written for."""
    truck = replace(TRUCK, model_answers=(ModelAnswer(level="A2", text="Først bremser og vann og salt."),))
    figures = check(COFFEE, truck)[0].figures
    worst = figures.worst_foreign()[0]
    assert (worst.question_id, worst.other, worst.overall, worst.is_low) == ("kaffe", "truck", 90.0, False)
    assert figures.n_low == len(figures.foreign) - 1


def test_what_cannot_be_scored():
    """On its own question that is neither high nor whole; on a foreign one it is as low as can be."""
    alone = OwnAnswer(question_id="a", number=0, level="A2", overall=None, missing=())
    foreign = ForeignAnswer(question_id="a", other="b", level="A2", overall=None)
    figures = AnswerFigures(own=(alone,), foreign=(foreign,))
    assert (figures.n_high, figures.n_whole, figures.n_low) == (0, 0, 1)
    assert (figures.worst_own(), figures.worst_foreign()) == ((alone,), ())


def test_only_the_worst_are_listed():
    """Twenty of each; 80 is high enough, and 40 is not low enough."""
    answers = [
        OwnAnswer(question_id=str(n), number=0, level="A2", overall=float(n), missing=()) for n in range(81)
    ]
    foreign = [ForeignAnswer(question_id=str(n), other="x", level="A2", overall=float(n)) for n in range(41)]
    figures = AnswerFigures(own=tuple(answers), foreign=tuple(foreign))
    assert [one.overall for one in figures.worst_own()] == [float(n) for n in range(N_WORST)]
    assert [one.overall for one in figures.worst_foreign()] == [float(40 - n) for n in range(N_WORST)]
    assert (figures.n_high, figures.n_low) == (1, 40)


def test_a_share_of_nothing():
    """Where nothing was judged there is no share."""
    assert (share_of(0, 0), share_of(1, 4)) == (None, 0.25)
    assert AnswerFigures().worst_own() == ()


# --- the command -----------------------------------------------------------------------------


def test_the_command_tells_the_figures(check, capsysbinary):
    """As tables with the worst of each, and as JSON."""
    check(COFFEE, TRUCK)
    runner = Runner(capsysbinary, Bank(questions=(COFFEE, TRUCK)), language="nb")
    text = runner("bank", "check", check.folder).text
    assert "80 eller mer på sitt eget spørsmål" in text
    assert "av 3" in text
    assert "med lavest poeng" in text
    assert "med høyest poeng" in text
    form = runner("bank", "check", check.folder, "--json").json["model_answers"]
    assert (form["own"]["n"], form["own"]["least"], len(form["own"]["worst"])) == (3, 80.0, 3)
    assert set(form["own"]["worst"][0]) == {"question", "level", "overall", "missing"}
    assert form["foreign"]["share_low"] == form["foreign"]["n_low"] / form["foreign"]["n"]
    assert set(form["foreign"]["worst"][0]) == {"question_id", "other", "level", "overall"}


def test_the_command_checks_one_question_of_a_folder(check, capsysbinary):
    """The summary is of that question, the figures of what it takes part in."""
    check(COFFEE, TRUCK, a_question())
    runner = Runner(capsysbinary, Bank(questions=(COFFEE, TRUCK)))
    form = runner("bank", "check", check.folder, "truck", "--json").json
    assert (form["summary"]["n_questions"], form["model_answers"]["own"]["n"]) == (1, 1)
    assert {row["question"] for row in form["findings"]} <= {"truck", "kaffe", "ny"}


def test_an_id_is_checked_alone(run, own):  # noqa: F811
    """Only its own findings, texts included; nothing is said of what lies beside the questions."""
    (own.shipped / "statements.yaml").write_text("tull", encoding="utf-8")
    assert run("check", "--fast")[0] == 1
    code, out, _ = run("check", "styrke", "--fast", "--json")
    form = json.loads(out)
    assert (code, form["summary"]["n_questions"], form["model_answers"]) == (0, 1, None)
    assert {row["question"] for row in form["findings"]} == {"styrke"}
    both = json.loads(run("check", "styrke", "verneutstyr", "--fast", "--json")[1])
    assert {row["question"] for row in both["findings"]} == {"styrke", "verneutstyr"}


def test_a_hidden_question_is_checked(run, own):  # noqa: F811
    """Whoever wants to show it again must be able to check it first."""
    own.hide("styrke")
    assert json.loads(run("check", "styrke", "--fast", "--json")[1])["summary"]["n_questions"] == 1
    assert json.loads(run("check", "--fast", "--json")[1])["summary"]["n_questions"] == 1


def test_a_question_that_is_set_aside_is_checked(run, own, mine):  # noqa: F811
    """Its fault is what is told."""
    path = own.folder / "questions/egenskaper/styrke.yaml"
    path.write_text(path.read_text("utf-8").replace("level: A2", "level: A7", 1), encoding="utf-8")
    for arguments in (["styrke"], ["--own"]):
        code, out, _ = run("check", *arguments, "--fast", "--json")
        form = json.loads(out)
        assert (code, form["set_aside"]) == (1, ["questions/egenskaper/styrke.yaml"])
        assert "bank-choice" in {row["key"] for row in form["findings"]}
    assert run("check", "verneutstyr", "--fast")[0] == 0


def test_own_questions_are_checked(run, own, mine):  # noqa: F811
    """What the instructor added or changed, and nothing of the others."""
    own.save(a_question())
    form = json.loads(run("check", "--own", "--fast", "--json")[1])
    assert form["summary"]["n_questions"] == 2
    assert {row["question"] for row in form["findings"]} == {"styrke", "ny"}


def test_nothing_of_her_own(run):  # noqa: F811
    """Said in one sentence, and no fault."""
    code, _, err = run("check", "--own", "--fast")
    assert (code, "Du har ingenting eget ennå" in err) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["styke"], "Mente du: styrke?"),
        (["styrke", "verneutstir"], "Mente du: verneutstyr?"),
        (["zzz"], "interview-coach bank list"),
        (["../zzz"], "Mappen «../zzz» finnes ikke"),
        (["x" * 5000], "finnes"),
    ],
)
def test_an_unknown_id_is_one_sentence(run, arguments, says):  # noqa: F811
    """With the nearest ids; nothing is checked."""
    code, out, err = run("check", *arguments, "--fast")
    assert (code, out) == (1, "")
    assert says in err
    assert len(err.splitlines()) == 1


def test_own_questions_of_a_folder_are_refused(run, tmp_path):  # noqa: F811
    """A folder by itself has no layer of somebody's own."""
    code, _, err = run("check", str(tmp_path), "--own")
    assert (code, len(err.splitlines())) == (1, 1)
    assert "--own" in err
