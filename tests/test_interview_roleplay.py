"""The role play without a page: ask, listen, tick, talk, and the next question."""

from __future__ import annotations

import pytest
from interview_parts import attempt, question

from interview_coach.interview import roleplay, side_by_side


def test_a_role_play_goes_from_asking_to_talking():
    """Ask, listen, tick one after the other, talk, next question."""
    play = roleplay.begin([question("a"), question("b")], 2)
    assert (play.step, play.at) == ("ask", 0)
    play = roleplay.go_to(play, "tick")
    play = roleplay.tick(play, {"p0": "met", "p1": "met"})
    assert play.step == "tick"
    play = roleplay.tick(play, {"p0": "met", "p1": "missing", "unknown": "met"})
    assert play.step == "talk"
    views = side_by_side(play)
    assert [view.ticks for view in views] == [("met", "met"), ("met", "missing")]
    assert [view.is_shared for view in views] == [True, False]
    play = roleplay.next_question(play)
    assert (play.step, play.at, play.ticks) == ("ask", 1, ())
    assert roleplay.next_question(play).is_over


def test_points_may_be_left_open():
    """Nobody has to have a view; one view alone is neither shared nor not."""
    play = roleplay.tick(roleplay.go_to(roleplay.begin([question("a")], 1), "tick"), {"p0": "met"})
    assert [view.ticks for view in side_by_side(play)] == [("met",), (None,)]
    assert [view.is_shared for view in side_by_side(play)] == [None, None]


def test_the_program_is_one_more_listener():
    """What it heard stands beside the ticks; nothing where it could not judge."""
    asked = question("a")
    play = roleplay.with_answer(roleplay.begin([asked], 1), attempt(asked, "met", "missing"))
    assert play.step == "tick"
    assert [view.heard for view in side_by_side(play)] == ["met", "missing"]
    deaf = roleplay.with_answer(roleplay.begin([asked], 1), attempt(asked, gates=("unsure",), scorable=False))
    assert [view.heard for view in side_by_side(deaf)] == [None, None]


@pytest.mark.parametrize(("wanted", "got"), [(0, 1), (-3, 1), (2, 2), (99, roleplay.MOST_TICKING)])
def test_the_number_of_listeners_is_kept_in_bounds(wanted, got):
    """What comes from the page is brought into sense."""
    assert roleplay.begin([question("a")], wanted).n_ticking == got


def test_going_back_forgets_the_ticks():
    """The question is asked anew, and everybody listens anew."""
    play = roleplay.tick(roleplay.go_to(roleplay.begin([question("a")], 2), "tick"), {"p0": "met"})
    assert roleplay.go_to(play, "ask").ticks == ()


def test_ticks_count_only_while_ticking():
    """A form sent twice, or from another tab, changes nothing."""
    play = roleplay.begin([question("a")], 1)
    assert roleplay.tick(play, {"p0": "met"}) == play
