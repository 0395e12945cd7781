"""Points over time: what is compared, and what is left out because it says nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_store import QUESTION, START, small_attempt

from interview_coach.records import Criterion, CriterionScore
from interview_coach.report.over_time import (
    N_COLUMNS,
    N_COMPARED,
    N_ENOUGH,
    Tally,
    by_question,
    by_theme,
    state_of,
)
from interview_coach.store.shapes import StoredAttempt

TEAMWORK = replace(QUESTION, category="samarbeid")
JUDGED = small_attempt()
LEVELS = st.sampled_from(["met", "partly", "missing"])


def answer(*levels, question=TEAMWORK, scorable=True):
    """An answer with these levels, in the order of the rubric."""
    scores = tuple(
        CriterionScore(id=criterion.id, level=level, score=0.5, evidence=None)
        for criterion, level in zip(question.rubric, levels, strict=True)
    )
    content = replace(JUDGED.content, scorable=scorable, overall=50.0 if scorable else None, criteria=scores)
    return replace(JUDGED, question=question, content=content)


def silence(question=TEAMWORK):
    """As the judge leaves it: every point is down as missing, and nothing is scored."""
    return answer(*["missing"] * len(question.rubric), question=question, scorable=False)


def history(*oldest_first):
    """Attempts as the store gives them: newest first, numbered within each question."""
    seen: dict[str, int] = {}
    made = []
    for at, one in enumerate(oldest_first, start=1):
        number = seen[one.question.id] = seen.get(one.question.id, 0) + 1
        spoken = replace(one, made_at=START + timedelta(days=at))
        made.append(StoredAttempt(id=at, number=number, spoken=spoken))
    return tuple(made[::-1])


def course(*oldest_first, today=TEAMWORK):
    (found,) = by_question(history(*oldest_first), {} if today is None else {today.id: today})
    return found


# --- theme by theme --------------------------------------------------------------------------


def test_nothing_answered_is_nothing_told():
    """No attempts, no themes and no questions."""
    assert by_theme(()) == ()
    assert by_question((), {TEAMWORK.id: TEAMWORK}) == ()


@pytest.mark.parametrize(("n", "n_more"), [(1, 2), (2, 1), (3, 0)])
def test_a_theme_needs_some_answers(n, n_more):
    """Below the limit there is no comparison, only how many answers are lacking."""
    (theme,) = by_theme(history(*[answer("met", "missing")] * n))
    assert theme.n_more == n_more
    assert (theme.ends is None) == (n < N_ENOUGH)


def test_the_first_answers_stand_against_the_last():
    """Three answers: the first against the last."""
    made = history(answer("missing", "partly"), answer("met", "partly"), answer("met", "met"))
    (theme,) = by_theme(made)
    assert theme.ends.n_answers == 1
    assert theme.ends.first == Tally(n_met=0, n_partly=1, n_missing=1)
    assert theme.ends.last == Tally(n_met=2, n_partly=0, n_missing=0)


def test_different_questions_of_a_theme_count_together():
    """The theme is what they have in common; its points are added up."""
    other = replace(
        TEAMWORK,
        id="konflikt",
        rubric=(*TEAMWORK.rubric, Criterion(id="laert", name="Sier noe", good=("a",))),
    )
    answers = [answer("met", "missing"), answer("met", "missing", "met", question=other)] * 2
    (theme,) = by_theme(history(*answers))
    assert theme.ends.first == theme.ends.last == Tally(n_met=3, n_partly=0, n_missing=2)


def test_silence_is_left_out_of_a_theme():
    """It is no missing point, and no answer towards the limit."""
    (theme,) = by_theme(history(answer("met", "met"), silence(), silence(), silence()))
    assert (theme.n_judged, theme.n_more, theme.ends) == (1, 2, None)


def test_a_theme_of_silence_alone_has_all_to_go():
    """She tried; there is only nothing to say."""
    (theme,) = by_theme(history(silence()))
    assert (theme.n_judged, theme.n_more) == (0, N_ENOUGH)


def test_the_theme_practised_last_comes_first():
    """Whatever the order of the bank."""
    elsewhere = replace(QUESTION, id="annet", category="stress")
    made = history(answer("met", "met"), answer("met", "met", question=elsewhere), silence())
    assert [one.category for one in by_theme(made)] == ["samarbeid", "stress"]


def test_a_question_that_moved_takes_its_answers_along():
    """The instructor put it into another theme; nothing is told of the old one."""
    before = replace(TEAMWORK, category="stress")
    made = history(answer("met", "met", question=before), answer("met", "met"))
    assert [(one.category, one.n_judged) for one in by_theme(made)] == [("samarbeid", 2)]


@settings(deadline=None)  # Promises no speed.
@given(levels=st.lists(st.tuples(LEVELS, LEVELS), min_size=N_ENOUGH, max_size=20))
def test_no_answer_stands_at_both_ends(levels):
    """As many answers at each end, never more than can be kept apart, and every point of them counted."""
    (theme,) = by_theme(history(*[answer(*one) for one in levels]))
    n_answers = theme.ends.n_answers
    assert 1 <= n_answers <= N_COMPARED
    assert 2 * n_answers <= len(levels)
    assert theme.ends.first.n_points == theme.ends.last.n_points == 2 * n_answers
    assert theme.ends.first.n_met == sum(one.count("met") for one in levels[:n_answers])
    assert theme.ends.last.n_met == sum(one.count("met") for one in levels[-n_answers:])


# --- the same question again -----------------------------------------------------------------


def test_a_question_answered_once_has_no_course():
    """There is nothing to compare it with."""
    assert by_question(history(answer("met", "met")), {TEAMWORK.id: TEAMWORK}) == ()


def test_an_answer_that_went_on_is_one_answer():
    """After a follow-up the whole is judged anew: that is no second try, and nothing got better."""

    def said(text, level):
        one = answer(*[level] * len(TEAMWORK.rubric))
        return replace(one, transcript=replace(one.transcript, text=text))

    first, whole = said("Jeg vasker.", "missing"), said("Jeg vasker. Og jeg rydder.", "met")
    assert by_question(history(first, whole), {TEAMWORK.id: TEAMWORK}) == ()
    found = course(first, whole, said("Jeg rydder.", "met"))
    assert found.numbers == (2, 3)


def test_attempts_stand_in_order():
    """The earliest is the first mark of every row."""
    found = course(answer("missing", "met"), answer("partly", "met"), answer("met", "partly"))
    assert found.numbers == (1, 2, 3)
    assert found.rows[0].states == ("missing", "partly", "met")
    assert [one.id for one in found.better] == ["styrke"]
    assert [one.id for one in found.still_open] == ["eksempel"]


def test_silence_is_a_mark_of_its_own():
    """It is neither better nor worse: the judged answers around it count."""
    found = course(answer("missing", "met"), answer("met", "met"), silence())
    assert found.rows[0].states == ("missing", "met", "unjudged")
    assert found.n_judged == 2
    assert [one.id for one in found.better] == ["styrke"]
    assert found.still_open == ()


def test_nothing_but_silence_says_nothing():
    """No point got better, none is said to be open."""
    found = course(silence(), silence())
    assert (found.n_judged, found.better, found.still_open) == (0, (), ())


def test_many_attempts_keep_the_first_one():
    """All is measured against it, so it stays beside the last ones."""
    found = course(answer("missing", "met"), *[answer("met", "met")] * 9)
    assert found.numbers == (1, 6, 7, 8, 9, 10)
    assert len(found.numbers) == N_COLUMNS
    assert found.shown[0].states == ("missing", *["met"] * 5)
    assert len(found.rows[0].states) == 10


def test_a_point_that_is_gone_is_not_shown():
    """The instructor took it out: she is not sent to practise it."""
    today = replace(TEAMWORK, version=2, rubric=TEAMWORK.rubric[:1])
    found = course(answer("met", "missing"), answer("met", "missing"), today=today)
    assert [row.criterion.id for row in found.rows] == ["styrke"]
    assert found.still_open == ()


def test_a_point_that_came_later_blames_nobody():
    """Earlier answers were not asked for it; one that nobody was asked for yet is left out."""
    new = Criterion(id="ny", name="Sier hvorfor", good=("a",))
    today = replace(TEAMWORK, version=2, rubric=(*TEAMWORK.rubric, new))
    found = course(answer("met", "met"), answer("met", "met", "partly", question=today), today=today)
    assert found.rows[2].states == ("unasked", "partly")
    assert found.has_changed
    assert found.better == ()
    assert [one.id for one in found.still_open] == ["ny"]
    unseen = course(answer("met", "met"), answer("met", "met"), today=today)
    assert [row.criterion.id for row in unseen.rows] == ["styrke", "eksempel"]
    assert not unseen.has_changed


@pytest.mark.parametrize(
    ("version", "name", "state"),
    [
        (1, "Nevner en styrke.", "missing"),
        (2, "Nevner en styrke", "missing"),
        (2, "Nevner en svakhet", "unasked"),
    ],
    ids=["spelling", "other-point-changed", "means-something-else"],
)
def test_a_changed_point_is_another_one(version, name, state):
    """A new version with other words asks for something else; mended spelling does not."""
    criterion = replace(TEAMWORK.rubric[0], name=name)
    today = replace(TEAMWORK, version=version, rubric=(criterion, *TEAMWORK.rubric[1:]))
    assert state_of(answer("missing", "met"), criterion, today) == state


def test_a_removed_question_is_shown_as_it_was_asked():
    """It is no longer in the bank; its attempts are still hers."""
    found = course(answer("missing", "met"), answer("met", "met"), today=None)
    assert not found.is_asked
    assert found.question == TEAMWORK
    assert [one.id for one in found.better] == ["styrke"]


def test_what_she_corrected_counts():
    """The corrected text is what she meant to say."""
    first, second = history(answer("missing", "met"), answer("missing", "met"))[::-1]
    second = replace(second, corrected=answer("met", "met"))
    (found,) = by_question((second, first), {TEAMWORK.id: TEAMWORK})
    assert found.rows[0].states == ("missing", "met")
