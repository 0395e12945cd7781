"""The judge's figures: known values, perfect and empty input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from interview_parts import bank

from interview_coach.bench.judging import (
    GATES_FOR,
    auc,
    calibration_error,
    figures,
    gate_qualities,
    macro_f1,
    reliability,
    spearman,
    tabulate,
    with_interval,
)
from interview_coach.bench.labelled import Judged, LabelledAnswer, bm25, lengths, read_plain, read_twins
from interview_coach.bench.variants import VARIANTS, dialect, foreign_names, hesitant, nynorsk, without_signs
from interview_coach.records import (
    ContentScores,
    Criterion,
    CriterionScore,
    GateFinding,
    ModelAnswer,
    Question,
)

NOTHING = ("missing", "missing")
ANSWERS = Path(__file__).resolve().parent / "data" / "answers"


def question(name: str = "en") -> Question:
    """A question with two criteria."""
    rubric = tuple(Criterion(id=one, name=one, good=("a", "b", "c"), bad=("d",)) for one in ("x", "y"))
    return Question(
        id=name,
        text="Hva gjør du?",
        rubric=rubric,
        model_answers=(ModelAnswer(level="A2", text="Jeg pakker varer på lageret."),),
    )


def judged(labels, levels, *, mark=2, kind="honest", name="en", overall=50.0, gates=()) -> Judged:
    """A labelled answer with made-up scores."""
    asked = question(name)
    scored = tuple(
        CriterionScore(
            id=c.id,
            level=level,
            score=float(level == "met"),
            partly_score=float(level == "partly"),
            evidence=None,
        )
        for c, level in zip(asked.rubric, levels, strict=True)
    )
    answer = LabelledAnswer(
        answer_id=f"{name}-{kind}",
        question=asked,
        kind=kind,
        text="Jeg pakker varer.",
        labels=labels,
        overall=mark,
    )
    return Judged(
        answer=answer,
        scores=ContentScores(
            question_id=name,
            question_version=1,
            scorable=True,
            gates=tuple(GateFinding(name=gate, value=0, limit=1) for gate in gates),
            overall=overall,
            criteria=scored,
        ),
    )


def test_spearman_of_a_rising_curve_is_one():
    """Any rising curve agrees fully; a falling one disagrees fully; a flat one says nothing."""
    rising = np.array([1.0, 2.0, 5.0, 90.0])
    assert spearman(rising, rising**3) == pytest.approx(1)
    assert spearman(rising, -rising) == pytest.approx(-1)
    assert spearman(rising, np.ones(4)) is None


def test_spearman_with_ties_is_the_known_value():
    """Ties share their mean rank: 0.9487 for this textbook pair."""
    assert spearman(np.array([1.0, 2.0, 2.0, 4.0]), np.array([1.0, 2.0, 3.0, 4.0])) == pytest.approx(
        0.9487, abs=1e-4
    )


def test_auc_counts_pairs():
    """Three of four pairs in the right order; partly ones do not count."""
    values, labels = np.array([0.9, 0.4, 0.6, 0.1, 0.5]), np.array([2, 2, 0, 0, 1])
    assert auc(values, labels) == pytest.approx(0.75)
    assert auc(values[:2], labels[:2]) is None


def test_perfect_levels_have_f1_of_one():
    """And a class that is never said nor there is left out."""
    labels = np.array([0, 1, 2, 2])
    assert macro_f1(labels, labels, (0, 1, 2)) == 1
    assert macro_f1(np.array([0, 2]), np.array([0, 2]), (0, 1, 2)) == 1
    assert macro_f1(np.zeros(0, np.int64), np.zeros(0, np.int64), (0, 1, 2)) is None


def test_true_probabilities_have_no_calibration_error():
    """Of ten criteria given 0.8 eight are met: nothing to mend; all of them: an error of 0.2."""
    given = np.full(10, 0.8)
    assert calibration_error(given, np.array([2] * 8 + [0] * 2)) == pytest.approx(0)
    assert calibration_error(given, np.array([2] * 10)) == pytest.approx(0.2)


def test_reliability_counts_each_criterion_once():
    """Bins hold all criteria; certainty falls into the last one."""
    found = reliability(np.array([0.0, 0.05, 0.5, 1.0]), np.array([0, 0, 2, 2]))
    assert sum(one.n for one in found) == 4
    assert found[-1].high == 1.0
    assert found[-1].share_met == 1.0


def test_a_perfect_judge_gets_perfect_figures():
    """Every level right and marks in order."""
    rows = [
        judged(("met", "met"), ("met", "met"), mark=4, overall=100.0, name="en"),
        judged(("missing", "met"), ("missing", "met"), mark=2, overall=50.0, name="to"),
        judged(NOTHING, NOTHING, mark=0, overall=0.0, name="tre"),
        judged(NOTHING, NOTHING, mark=0, overall=0.0, kind="negated", name="tre"),
    ]
    found = {one.name: one.value for one in figures(tabulate(rows))}
    assert found["spearman"] == pytest.approx(1)
    assert found["auc"] == 1
    assert found["calibration-error"] == 0
    assert found["negated-met"] == 0
    assert found["empty-low"] is None


def test_a_low_score_is_wrong_only_where_the_mark_is_higher():
    """An answer that says little (mark 1) is rightly below 25; one that says half of it (mark 2) is not."""
    rows = [
        judged(NOTHING, NOTHING, mark=1, overall=10.0),
        judged(("met", "missing"), NOTHING, mark=2, overall=24.0),
        judged(("met", "missing"), ("met", "missing"), mark=2, overall=50.0),
        judged(("met", "met"), ("met", "met"), mark=4, overall=90.0),
    ]
    found = {one.name: one.value for one in figures(tabulate(rows))}
    assert (found["honest-low"], found["honest-low-wrongly"]) == (0.5, 0.25)


def test_an_interval_holds_its_value():
    """The figure lies between its ends, and the same seed gives the same ends."""
    rows = [
        judged(("met", "missing"), ("met", "met"), mark=i % 5, overall=10.0 * i, name=f"q{i % 4}")
        for i in range(20)
    ]
    table = tabulate(rows)
    one = with_interval("s", table, lambda t: spearman(t.scores, t.marks))
    assert one.low <= one.value <= one.high
    assert one == with_interval("s", table, lambda t: spearman(t.scores, t.marks))


def test_gates_are_counted_for_and_against():
    """Found, missed, and a false alarm on an honest answer."""
    rows = [
        judged(("missing", "missing"), ("missing", "missing"), kind="echo", gates=("echo",)),
        judged(("missing", "missing"), ("missing", "missing"), kind="echo"),
        judged(("met", "met"), ("met", "met"), kind="honest", gates=("echo",)),
    ]
    echo = next(one for one in gate_qualities(rows, GATES_FOR) if one.name == "echo")
    assert (echo.precision, echo.recall, echo.honest_alarms, echo.n_honest) == (0.5, 0.5, 1, 1)


def test_simple_scorers_rank_as_their_names_say():
    """Longer is longer, and an answer with the model answer's words has the higher BM25."""
    near, far = judged(("met", "met"), ("met", "met")).answer, judged(("met", "met"), ("met", "met")).answer
    far = LabelledAnswer(**{**far.__dict__, "text": "Været er fint i dag og sola skinner over fjorden."})
    assert lengths([far])[0] > lengths([near])[0]
    near_score, far_score = bm25([near, far], [question(), question("to")])
    assert near_score > far_score


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_keeps_something_and_is_the_same_each_time(name):
    """A variant is a rule: same in, same out; and it never empties an answer."""
    text = "Jeg jobber på et lager i Oslo sammen med Kari, og vi har en truck. Jeg liker ikke å sitte stille."
    changed = VARIANTS[name](text)
    assert changed == VARIANTS[name](text)
    assert changed != text
    assert len(changed) > len(text) / 2


def test_variants_do_what_their_names_say():
    """Known values."""
    assert nynorsk("Jeg liker ikke dette.") == "Eg likar ikkje dette."
    assert dialect("Jeg er nøyaktig") == "Æ e nøyaktig"
    assert foreign_names("Kari bor i Oslo.") == "Fatuma bor i Mogadishu."
    assert without_signs("Ja, det er «bra».") == "ja det er bra"
    assert hesitant("en to tre fire fem").split()[3:6] == ["fire", "eh,", "fire"]


def test_every_twin_in_dialect_belongs_to_a_question_of_the_bank(tmp_path):
    """Two different texts for one question; a folder without twins has none."""
    questions = bank().questions
    twins = read_twins(ANSWERS, questions)
    assert len(twins) == len((ANSWERS / "dialect_twins.jsonl").read_text(encoding="utf-8").splitlines())
    assert all(one.question == other.question and one.text != other.text for one, other in twins)
    assert read_twins(tmp_path, questions) == ()


def test_plain_sentences_of_a_part_are_read(tmp_path):
    """Those of its questions, with what they should give; a folder without any gives none."""
    rows = [
        {"question": name, "criterion": "x", "text": "Jeg pakker.", "meets": meets}
        for name, meets in (("en", True), ("en", False), ("to", True), ("gone", True))
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (tmp_path / "plain.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "split.json").write_text('{"final": ["en"], "development": ["to", "gone"]}', encoding="utf-8")
    asked = [question("en"), question("to")]
    found = read_plain(tmp_path, asked, "final")
    assert [(one.question.id, one.meets) for one in found] == [("en", True), ("en", False)]
    assert [one.question.id for one in read_plain(tmp_path, asked, "development")] == ["to"]
    assert len(read_plain(tmp_path, asked, None)) == 3
    assert read_plain(tmp_path / "none", asked, None) == ()
