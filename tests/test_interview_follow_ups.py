"""Follow-ups of a mock interview: the point that was missing is asked for, and when nothing is."""

from __future__ import annotations

import pytest
from interview_parts import attempt, bank, places, question, sitting

from interview_coach.bank import filled
from interview_coach.interview import follow_up, hear, turn


def only(asked, missing):
    """Scores where only one point is missing."""
    return attempt(asked, *("missing" if point.id == missing else "met" for point in asked.rubric)).content


@pytest.mark.parametrize(
    ("name", "missing", "text"),
    [
        ("sterke-sider", "eksempel", "Kan du gi et eksempel på det?"),
        ("komme-presis", "sen", "Hva gjør du hvis du blir sen?"),
        ("utdanning-fra-hjemlandet", "tid", "Hvor lenge varte utdanningen?"),
        ("hvis-du-blir-syk", "regler", "Vet du hva egenmelding er?"),
    ],
)
def test_the_follow_up_asks_for_what_was_missing(name, missing, text):
    """Of the bank's own follow-ups the one that is nearest to the missing point."""
    asked = next(one for one in bank().questions if one.id == name)
    point = next((one for one in asked.rubric if one.id == missing), None)
    if point is None:  # Ids of points may change with a version; the words of the follow-up tell which it is.
        found = [follow_up(asked, only(asked, one.id)) for one in asked.rubric]
        assert text in {one.text for one in found if one is not None}
        return
    found = follow_up(asked, only(asked, missing))
    assert found is not None
    assert (found.kind, found.text, found.criterion_id) == ("asked", text, missing)


def test_where_no_follow_up_is_near_the_advice_is_asked_for():
    """«Kan du si litt mer? Si mer om …»."""
    asked = question("a", follow_ups=("Hvor bor katten?",))
    found = follow_up(asked, attempt(asked, "met", "missing").content)
    assert found is not None
    assert (found.kind, found.criterion_id) == ("advice", "p1")
    going = hear(sitting(asked), attempt(asked, "met", "missing"))
    now = turn(going)
    assert now is not None
    assert now.asks == filled(places().lines.tell_more, advice=asked.rubric[1].advice)


def test_the_heaviest_missing_point_comes_first():
    """Weight before order; missing before nearly there."""
    asked = question("a", names=("Nevner x", "Gir y", "Sier z"))
    assert follow_up(asked, attempt(asked, "missing", "missing", "met").content).criterion_id == "p1"
    assert follow_up(asked, attempt(asked, "missing", "met", "partly").content).criterion_id == "p2"


@pytest.mark.parametrize("kind", ["smalltalk", "unlawful"])
def test_some_questions_are_never_asked_on_about(kind):
    """Small talk is short, and an unlawful question is left as it was."""
    asked = question("a", kind=kind)
    assert follow_up(asked, attempt(asked).content) is None


def test_an_answer_about_something_else_brings_the_question_another_way():
    """Kindly: the interviewer thought of something else."""
    asked = question("a", rephrased="Hva kan du?")
    found = follow_up(asked, attempt(asked, gates=("off_topic",)).content)
    assert found is not None
    assert (found.kind, found.text) == ("other_way", "Hva kan du?")
    going = hear(sitting(asked), attempt(asked, gates=("off_topic",)))
    assert turn(going).says == (places().lines.other_way,)


def test_every_point_of_the_bank_can_be_asked_for():
    """Whatever is missing in whatever question, there is something to ask for that very point."""
    for asked in bank().questions:
        if asked.kind == "ordinary":
            for point in asked.rubric:
                found = follow_up(asked, only(asked, point.id))
                assert found is not None, (asked.id, point.id)
                assert found.criterion_id == point.id
