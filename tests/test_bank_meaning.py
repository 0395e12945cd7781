"""`bank check` by meaning: likeness of questions, and what the judge makes of the bank's own sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from cli_runner import Runner
from small_bank import LISTS, a_question

from interview_coach.bank import Bank, check_folder, write_question
from interview_coach.bank_check import MeaningCheck, MeaningReport, check_meaning
from interview_coach.bank_check.answers import N_LIKELIEST
from interview_coach.bank_check.verdicts import SAVE_EVERY_S, Verdicts
from interview_coach.content.judge import build_judge
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector
from interview_coach.errors import ModelMissing
from interview_coach.records import (
    ContentScores,
    Criterion,
    CriterionScore,
    ModelAnswer,
    Question,
    Source,
)


class WordJudge:
    """A judge that a reader can follow: a criterion is met where the answer says the criterion's id.

    Args:
        questions: What it may be asked about; anything else is our own mistake.
        log: Every judgement is written down here.
    """

    name = "word-judge-1"

    def __init__(self, questions: Sequence[Question], log: list) -> None:
        self._questions = set(map(id, questions))
        self._log = log

    def prepare_all(self) -> None:
        """Nothing to prepare."""

    def judge(self, question, transcript, *, language="no"):  # noqa: ARG002 - the protocol's form
        """0.9 for a criterion that is named, 0.4 for one that is named as «nesten-<id>», else 0.1."""
        assert id(question) in self._questions
        self._log.append((question, transcript.text))
        words = transcript.text.lower().replace(".", "").split()
        marks = [
            0.9 if point.id in words else 0.4 if f"nesten-{point.id}" in words else 0.1
            for point in question.rubric
        ]
        scorable = "tomt" not in words
        return ContentScores(
            question_id=question.id,
            question_version=question.version,
            scorable=scorable,
            gates=(),
            overall=round(100 * sum(marks) / len(marks), 1) if scorable else None,
            criteria=tuple(
                CriterionScore(id=point.id, level=level(mark), score=mark, evidence=None)
                for point, mark in zip(question.rubric, marks, strict=True)
            ),
            judge=self.name,
        )


def level(mark: float) -> str:
    """The level of a mark."""
    return "met" if mark >= 0.5 else "partly" if mark >= 0.3 else "missing"


def criterion(name: str, *, good: str, bad: str = "") -> Criterion:
    """A criterion with sentences separated by bars."""
    return Criterion(
        id=name,
        name=f"Sier {name}",
        weight=1,
        good=tuple(good.split("|")),
        bad=tuple(bad.split("|")),
        advice="Si det.",
    )


VANN = criterion(
    "vann", good="Jeg tar vann først.|Litt vann da.|Kaldt vann er best.", bad="Jeg tar noe.|Det er vått."
)
SALT = criterion(
    "salt", good="Jeg har i salt.|Salt er godt.|Så kommer salt.", bad="Det smaker.|Jeg smaker på det."
)
COFFEE = a_question(
    "kaffe",
    text="Hvordan lager du kaffe på kjøkkenet?",
    rephrased=None,
    rubric=(VANN, SALT),
    model_answers=(
        ModelAnswer(level="A2", text="Jeg tar vann og salt."),
        ModelAnswer(level="B2", text="Både vann og salt."),
    ),
)
TRUCK = a_question(
    "truck",
    text="Når kontrollerer man bremsene på trucken?",
    category="egenskaper",
    rubric=(
        criterion("bremser", good="Alltid bremser.|Først bremser.|Mine bremser.", bad="Kanskje.|Av og til."),
    ),
    model_answers=(ModelAnswer(level="A2", text="Jeg ser på bremser."),),
)


@pytest.fixture
def folder(tmp_path):
    """Where the made banks lie."""
    return tmp_path / "bank"


@pytest.fixture
def check(folder, tmp_path):
    """Checks a bank of some questions; `check.log` and `check.report` are of the last run."""

    def run(
        *questions: Question, cache: bool = False, thorough: bool = False, unseen: bool = False, only=None
    ):
        for name, text in LISTS.items():
            folder.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        for question in questions:
            path = folder / "questions" / question.category / f"{question.id}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(write_question(question), encoding="utf-8")
        report = check_folder(folder)
        assert report.errors == ()
        run.log = []
        how = MeaningCheck(
            embedder=FakeEmbedder(),
            make_judge=lambda asked: WordJudge(asked, run.log),
            cache=tmp_path / "cache" if cache else None,
            thorough=thorough,
            unseen=unseen,
        )
        run.report = check_meaning(report.files, how, only=only)
        return run.report.findings

    return run


def found(findings) -> list[tuple[str, str]]:
    """Message key and field of findings."""
    return [(finding.note.key, finding.field) for finding in findings]


# --- a bank without faults -------------------------------------------------------------------


def test_a_clear_bank_has_no_findings(check):
    """Sentences that meet what they should, answers with all points, questions far apart."""
    assert check(COFFEE, TRUCK) == ()


def test_an_empty_bank_is_no_fault():
    """Nothing to check, and no judge is made."""
    how = MeaningCheck(embedder=FakeEmbedder(), make_judge=lambda _questions: pytest.fail("made"))
    assert check_meaning([], how) == MeaningReport()


def test_the_real_judge_fits_the_checks(check, folder, tmp_path):
    """The checks run on the program's judge and a fake embedder to the end, twice with the same result."""
    check(COFFEE, TRUCK)
    files = check_folder(folder).files
    embedder, detector = FakeEmbedder(), FakeLanguageDetector()
    how = MeaningCheck(
        embedder=embedder,
        make_judge=lambda asked: build_judge(asked, embedder, detector, cache=tmp_path / "cache"),
        cache=tmp_path / "cache",
    )
    first = check_meaning(files, how)
    assert check_meaning(files, how) == first
    assert all(finding.severity == "warning" for finding in first.findings)


# --- examples --------------------------------------------------------------------------------


def test_each_sentence_is_judged_once_on_its_own_question(check):
    """As it stands: what somebody hears who says exactly that."""
    check(COFFEE)
    examples = [*VANN.good, *VANN.bad, *SALT.good, *SALT.bad]
    judged = [(question, text) for question, text in check.log if text in examples]
    assert sorted(text for _question, text in judged) == sorted(examples)
    assert all(question.rubric == COFFEE.rubric for question, _text in judged)


def test_a_good_sentence_that_misses_its_criterion(check):
    """Told with the sentence, the criterion and the figure; «nesten» is enough."""
    odd = replace(VANN, good=("Jeg koker te.", "Et nesten-vann.", *VANN.good))
    [finding] = check(replace(COFFEE, rubric=(odd, SALT)))
    assert (finding.note.key, finding.field, finding.kind) == (
        "check-good-missed",
        "rubric.1.good.1",
        "example",
    )
    assert finding.note.values["percent"] == 10
    assert (finding.question, finding.note.values["point"]) == ("kaffe", "Sier vann")


def test_a_near_miss_that_meets_its_criterion(check):
    """A bad sentence that the judge takes for a good one."""
    odd = replace(VANN, bad=("Et nesten-vann.", "Mye vann."))
    assert found(check(replace(COFFEE, rubric=(odd, SALT)))) == [("check-bad-met", "rubric.1.bad.2")]


def test_a_sentence_that_cannot_be_scored_is_no_finding(check):
    """Too short for a gate: the judge says nothing of it, so nothing is said here."""
    odd = replace(VANN, good=("Tomt.", *VANN.good), bad=("Tomt vann.", *VANN.bad))
    assert check(replace(COFFEE, rubric=(odd, SALT))) == ()


def test_criteria_that_cannot_be_told_apart(check):
    """Sentences of both meet both alike."""
    both = ("Vann og salt.", "Salt, så vann.", "Først vann og salt.")
    rubric = (replace(VANN, good=both), replace(SALT, good=tuple(f"{text} Ja." for text in both)))
    rubric = tuple(replace(one, good=tuple(text.replace(",", " ") for text in one.good)) for one in rubric)
    [finding] = check(replace(COFFEE, rubric=rubric))
    assert (finding.note.key, finding.field, finding.kind) == (
        "check-criteria-alike",
        "rubric.2.good",
        "criteria",
    )
    assert {finding.note.values["first"], finding.note.values["second"]} == {"Sier vann", "Sier salt"}


def test_a_criterion_may_contain_another(check):
    """One way only is no fault: an example of a strength names the strength too."""
    both = tuple(f"{text} Og vann" for text in SALT.good)
    assert check(replace(COFFEE, rubric=(VANN, replace(SALT, good=both)))) == ()


# --- sentences that the judge was not shown --------------------------------------------------


def test_unseen_sentences_are_judged_without_themselves(check):
    """No sentence stands in the rubric that it is judged by; everything else of its question does."""
    check(COFFEE, unseen=True)
    examples = [*VANN.good, *VANN.bad, *SALT.good, *SALT.bad]
    unseen = [
        (asked, text) for asked, text in check.log if text in examples and asked.rubric != COFFEE.rubric
    ]
    assert sorted(text for _question, text in unseen) == sorted(examples)
    for question, text in unseen:
        left = {sentence for point in question.rubric for sentence in (*point.good, *point.bad)}
        assert text not in left
        assert len(left) >= len(examples) - 4


def test_unseen_sentences_are_counted_and_no_findings(check):
    """How many come out as they should; a good sentence that nothing resembles is no fault."""
    assert check(COFFEE) == ()
    assert check.report.unseen is None
    odd = replace(VANN, good=("Jeg koker te.", *VANN.good), bad=("Mye vann.", *VANN.bad))
    findings = check(replace(COFFEE, rubric=(odd, SALT)), unseen=True)
    assert len(findings) == 2  # As they stand: the two odd ones.
    figures = check.report.unseen
    assert (figures.n_good, figures.n_good_heard) == (7, 6)
    assert (figures.n_bad, figures.n_bad_refused) == (5, 4)


def test_the_only_sentence_of_its_kind_is_not_judged_unseen(check):
    """Without it the criterion would be another one."""
    check(replace(COFFEE, rubric=(replace(VANN, bad=("Jeg tar noe.",)), SALT)), unseen=True)
    assert len([text for _question, text in check.log if text == "Jeg tar noe."]) == 1


# --- model answers ---------------------------------------------------------------------------


def test_a_model_answer_that_lacks_a_point(check):
    """Low overall, and the criterion by name."""
    answers = (ModelAnswer(level="A2", text="Jeg tar vann."), COFFEE.model_answers[1])
    findings = check(replace(COFFEE, model_answers=answers))
    assert found(findings) == [
        ("check-model-low", "model_answers.1.text"),
        ("check-model-missing", "model_answers.1.text"),
    ]
    assert findings[0].note.values["overall"] == 50
    assert findings[1].note.values["point"] == "Sier salt"


def test_a_model_answer_that_cannot_be_scored(check):
    """It counts as nothing."""
    answers = (ModelAnswer(level="A2", text="Tomt vann og salt."), COFFEE.model_answers[1])
    [finding] = check(replace(COFFEE, model_answers=answers))
    assert (finding.note.key, finding.note.values["overall"]) == ("check-model-low", 0)


def test_an_answer_of_another_theme_that_scores_here(check):
    """The answer about the truck says both points of the coffee."""
    truck = replace(TRUCK, model_answers=(ModelAnswer(level="A2", text="Først bremser og vann og salt."),))
    [finding] = check(COFFEE, truck)
    assert (finding.note.key, finding.question, finding.field) == ("check-model-elsewhere", "kaffe", "rubric")
    assert (finding.note.values["other"], finding.note.values["overall"]) == ("truck", 90)


def test_answers_of_the_same_theme_are_not_compared(check):
    """Neighbours may well be answered alike."""
    truck = replace(TRUCK, category=COFFEE.category)
    truck = replace(truck, model_answers=(ModelAnswer(level="A2", text="Først bremser og vann og salt."),))
    assert check(COFFEE, truck) == ()


@pytest.mark.parametrize("thorough", [False, True], ids=["likeliest", "all"])
def test_only_the_likeliest_answers_are_judged(check, thorough):
    """The nearest few per question by vectors, all of them when asked for."""
    others = [
        replace(
            TRUCK,
            id=f"truck-{number}",
            text=f"Truck {'x' * number}?",
            model_answers=(ModelAnswer(level="A2", text=f"Jeg ser bremser nummer{number}."),),
        )
        for number in range(6)
    ]
    near = replace(others[0], id="nar", model_answers=(ModelAnswer(level="A2", text="Jeg tar bremser."),))
    check(COFFEE, *others, near, thorough=thorough)
    foreign = {text for question, text in check.log if question.id == "kaffe" and "bremser" in text}
    assert len(foreign) == (7 if thorough else N_LIKELIEST)
    assert "Jeg tar bremser." in foreign


# --- likeness --------------------------------------------------------------------------------


def test_two_questions_in_nearly_the_same_words(check):
    """The later one is told, with the earlier one's id and text."""
    again = replace(COFFEE, id="te", text="Hvordan lager du kaffe her på kjøkkenet?")
    [finding] = [one for one in check(COFFEE, again) if one.kind == "duplicate"]
    assert (finding.note.key, finding.question, finding.note.values["other"]) == (
        "check-duplicate",
        "te",
        "kaffe",
    )
    assert finding.severity == "warning"


def test_a_question_that_is_another_ones_other_wording(check):
    """What is asked in other words there is asked again here."""
    coffee = replace(COFFEE, rephrased="Kan du koke god svart drikke?")
    again = replace(TRUCK, text="Kan du koke god svart drikke?")
    assert [one.note.key for one in check(coffee, again) if one.kind == "duplicate"] == ["check-duplicate"]


def test_an_ordinary_question_near_an_unlawful_one(check):
    """A warning with the law of the unlawful one, and that it is no legal advice."""
    unlawful = replace(
        TRUCK,
        kind="unlawful",
        text="Hva mener du om kongen og valget?",
        sources=(Source(text="aml § 13-4", date="2026-11-01"),),
    )
    near = replace(COFFEE, text="Hva mener du om kongen eller valget?")
    [finding] = [one for one in check(unlawful, near) if one.kind == "unlawful"]
    assert (finding.note.key, finding.question) == ("check-near-unlawful", "kaffe")
    assert finding.note.values["law"] == "aml § 13-4"


# --- kept verdicts ---------------------------------------------------------------------------


def test_a_second_check_judges_nothing(check):
    """Verdicts are kept, and say the same."""
    odd = replace(COFFEE, rubric=(replace(VANN, good=("Jeg koker te.", *VANN.good)), SALT))
    first = check(odd, TRUCK, cache=True)
    n_first = len(check.log)
    assert check(odd, TRUCK, cache=True) == first
    assert n_first > 10
    assert check.log == []


def test_only_what_changed_is_judged_again(check):
    """A new sentence in one question leaves the verdicts on the others; a typo in a tip leaves all."""
    check(COFFEE, TRUCK, cache=True)
    check(replace(COFFEE, tips=("Noe annet.",)), TRUCK, cache=True)
    assert check.log == []
    check(replace(COFFEE, rubric=(replace(VANN, good=("Mye vann.", *VANN.good)), SALT)), TRUCK, cache=True)
    assert {question.id for question, _text in check.log} == {"kaffe"}


@pytest.mark.parametrize("content", ["", "[]", '{"x": 1', '{"%s": [1, {"a": [0.5, "sterk"]}]}'])
def test_damaged_verdicts_are_made_anew(tmp_path, content):
    """A file that was cut off, or holds something else, costs time and nothing more."""
    log: list = []
    Verdicts("j", tmp_path).of(COFFEE, "vann", lambda: WordJudge([COFFEE], log))
    verdicts = Verdicts("j", tmp_path)
    first = verdicts.of(COFFEE, "vann", lambda: WordJudge([COFFEE], log))
    verdicts.save()
    [file] = tmp_path.iterdir()
    key = file.read_text(encoding="utf-8").split('"')[1]
    file.write_text(content.replace("%s", key), encoding="utf-8")
    assert Verdicts("j", tmp_path).of(COFFEE, "vann", lambda: WordJudge([COFFEE], log)) == first
    assert len(log) == 3


def test_another_judge_has_verdicts_of_its_own(tmp_path):
    """A new version of the judge says everything anew; what the former one said is deleted, nothing else."""
    (tmp_path / "vectors-1.npz").write_bytes(b"")
    kept = []
    for name in ("one", "two"):
        verdicts = Verdicts(name, tmp_path)
        verdicts.of(COFFEE, "vann", lambda: WordJudge([COFFEE], []))
        assert verdicts.n_judged == 1
        verdicts.save()
        kept.append({path.name for path in tmp_path.iterdir()})
    assert [len(names) for names in kept] == [2, 2]
    assert kept[0] & kept[1] == {"vectors-1.npz"}
    assert Verdicts("two", tmp_path).of(COFFEE, "vann", lambda: pytest.fail("judged again"))


def test_a_check_that_is_stopped_keeps_what_it_has(tmp_path):
    """Verdicts are saved on the way, a minute after the last time."""
    times = iter([0.0, 1.0, SAVE_EVERY_S, SAVE_EVERY_S, SAVE_EVERY_S + 1])
    verdicts = Verdicts("j", tmp_path, lambda: next(times))
    verdicts.of(COFFEE, "vann 0", lambda: WordJudge([COFFEE], []))
    assert list(tmp_path.iterdir()) == []
    verdicts.of(COFFEE, "vann 1", lambda: WordJudge([COFFEE], []))
    verdicts.of(COFFEE, "vann 2", lambda: WordJudge([COFFEE], []))
    assert Verdicts("j", tmp_path).of(COFFEE, "vann 1", lambda: pytest.fail("judged again"))
    assert Verdicts("j", tmp_path).of(COFFEE, "vann 0", lambda: pytest.fail("judged again")).overall == 50.0


# --- the command -----------------------------------------------------------------------------


def test_the_command_checks_meaning(check, folder, capsysbinary):
    """Without --fast the findings by meaning stand among the others, and nothing is left out."""
    check(COFFEE, TRUCK)
    run = Runner(capsysbinary, Bank(questions=(COFFEE, TRUCK)))
    form = run("bank", "check", folder, "--json").json
    assert not {"duplicate", "criteria", "example", "model_answer"} & set(form["skipped"])
    assert form["ok"] is True


def test_the_command_counts_unseen_sentences(check, folder, capsysbinary):
    """With --unseen, in the table and in the JSON; otherwise nothing is said of them."""
    check(COFFEE, TRUCK)
    run = Runner(capsysbinary, Bank(questions=(COFFEE, TRUCK)))
    assert run("bank", "check", folder, "--json").json["unseen_sentences"] is None
    form = run("bank", "check", folder, "--unseen", "--json").json["unseen_sentences"]
    assert (form["n_good"], form["n_bad"]) == (9, 6)
    assert 0 <= form["n_good_heard"] <= 9
    assert "without standing in the criterion" in run("bank", "check", folder, "--unseen").text


def test_without_models_the_other_checks_are_made(check, folder, capsysbinary):
    """Meaning is left out, with the reason."""

    def no_models(_settings):
        raise ModelMissing("models-missing", name="e5", folder="models", command="models install")

    check(COFFEE)
    run = Runner(capsysbinary, Bank(questions=(COFFEE,)))
    ran = run("bank", "check", folder, "--json", session=replace(run.session, make_coach=no_models))
    assert ran.code == 0
    assert "model_answer" in ran.json["skipped"]
    assert "Meaning was not checked" in ran.err
