"""The report on a whole mock interview: something good first, patterns, and three steps at most."""

from __future__ import annotations

import pytest
from interview_parts import answered, attempt, bank, question

from interview_coach.interview import Answered, summarise
from interview_coach.interview.summary import KINDS, MOST_STEPS, kind_of


def test_the_report_of_nothing():
    """Ended at once: a kind sentence, no steps, no flow."""
    found = summarise([Answered(question=question("a"))])
    assert found.opening.key == "mock-opening-nothing"
    assert found.steps == ()
    assert found.flow == ()


def test_a_whole_answer_is_told_first():
    """The question with everything in it, by its own words."""
    found = summarise([answered(question("a"), "met", "missing"), answered(question("b"), "met", "met")])
    assert found.opening.key == "mock-opening-question"
    assert found.opening.values["question"] == "Hva er b?"


@pytest.mark.parametrize(
    ("levels", "key"),
    [
        (("met", "missing"), "mock-opening-some"),
        (("met", "missing", "missing"), "mock-opening-one"),
        (("missing", "partly"), "mock-opening-tried"),
    ],
)
def test_something_good_is_always_said(levels, key):
    """Never a sentence of what was bad."""
    asked = question("a", names=("Nevner x", "Gir y", "Sier z")[: len(levels)])
    assert summarise([answered(asked, *levels)]).opening.key == key


def test_what_is_often_missing_becomes_the_first_step():
    """An example lacked in two of two questions: one step for both, with a phrase and a question to try."""
    asked = [
        question(name, names=("Nevner x", "Gir et eksempel"), phrases=("Et eksempel er …",)) for name in "abc"
    ]
    found = summarise(
        [
            answered(asked[0], "met", "missing"),
            answered(asked[1], "met", "partly"),
            answered(asked[2], "met", "met"),
        ]
    )
    assert [pattern.kind for pattern in found.patterns] == ["example"]
    first = found.steps[0]
    assert first.note.key == "mock-step-example"
    assert (found.patterns[0].n_missing, found.patterns[0].n_asked) == (2, 3)
    assert first.phrase == "Et eksempel er …"
    assert first.question.id in {"a", "b"}


def test_what_was_missing_once_is_no_pattern():
    """It may still be a step, with its own advice."""
    found = summarise([answered(question("a"), "met", "missing")])
    assert found.patterns == ()
    assert found.steps[0].note.key == "mock-step-point"


def test_small_talk_makes_no_pattern():
    """Nobody practises examples for the weather."""
    talk = [question(name, names=("Gir et eksempel",), kind="smalltalk") for name in "ab"]
    assert summarise([answered(one, "missing") for one in talk]).patterns == ()


def test_steps_are_three_at_most_and_of_different_questions():
    """More is not read."""
    asked = [question(f"q{at}", names=(f"Kan {at}", f"Vil {at}")) for at in range(6)]
    steps = summarise([answered(one) for one in asked]).steps
    assert len(steps) == MOST_STEPS
    assert len({step.question.id for step in steps}) == MOST_STEPS


def test_what_was_added_counts():
    """The answer with what came after the follow-up is what the report judges."""
    asked = question("a")
    found = summarise([answered(asked, "met", "missing", added=attempt(asked, "met", "met"))])
    assert found.opening.key == "mock-opening-question"


def test_asking_back_is_told_with_praise():
    """Credited, never punished."""
    found = summarise([answered(question("a"), asked_back=True), answered(question("b"), asked_back=True)])
    assert found.asked_back is not None
    assert found.asked_back.values == {"n": 2}


def test_kinds_of_points_are_found_in_the_bank():
    """Each kind stands for several points of several questions, so that a pattern can show."""
    found = [
        (kind_of(point), one.id) for one in bank().questions for point in one.rubric if one.kind == "ordinary"
    ]
    for kind in KINDS:
        assert len({name for each, name in found if each == kind}) >= 6, kind
