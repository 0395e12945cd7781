"""The sorting exercise: rounds, answers and explanations, without Gradio and without a browser."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui_parts import again, make_room, make_visit

from interview_coach.bank import Statement
from interview_coach.store.shapes import StatementAnswer
from interview_coach.ui.room import Place
from interview_coach.ui.screens.statements import StatementsScreen, sorted_by
from interview_coach.ui.sorting import ALL, WRONG, Sorting, begin, theme_states

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
THEMES = {"intervju": "Jobbintervju", "hms": "Sikkerhet", "tomt": "Tomt"}


def statement(name, theme="intervju", answer="stemmer"):
    return Statement(id=name, theme=theme, text=f"{name}?", answer=answer, explanation="Derfor.")


STATEMENTS = (statement("a"), statement("b", answer="kommer-an-paa"), statement("c", theme="hms"))


def answered(name, *, is_right=True, theme="intervju"):
    return StatementAnswer(statement_id=name, theme=theme, answer="stemmer", is_right=is_right, at=NOW)


@pytest.fixture
def room(own_home):
    return make_room(own_home)


@pytest.fixture
def screen():
    return StatementsScreen(column="column", body="body", pressed="pressed", now=lambda: NOW)


def member(room, nickname="Amina"):
    """Somebody who signed in."""
    visit = make_visit(room)
    made = room.store.participants.create(nickname, "4711")
    return visit.change(lambda one: replace(one, participant=made, is_welcomed=True))


def begun(screen, visit, part="intervju"):
    """The visit after a round has begun."""
    screen.enter(visit, Place(screen="statements", part=part))
    return again(visit)


def press(screen, visit, sent):
    return screen.press(again(visit), sent)["body"]


# --- a round ---------------------------------------------------------------------------------


def test_a_theme_is_a_round():
    """A round holds the statements of its theme in the order of the file."""
    assert begin("intervju", STATEMENTS, ()).statement_ids == ("a", "b")


def test_everything_is_a_round():
    """All themes at once."""
    assert begin(ALL, STATEMENTS, ()).statement_ids == ("a", "b", "c")


def test_only_what_was_wrong_comes_again():
    """The newest answer counts: what was mended since is not asked again."""
    answers = (answered("a", is_right=False), answered("b", is_right=False), answered("a"))
    assert begin(WRONG, STATEMENTS, answers).statement_ids == ("b",)


@pytest.mark.parametrize("name", [WRONG, "finnes-ikke", "<script>"])
def test_an_empty_round_does_not_begin(name):
    """Nothing wrong yet, or an address with a typing error: there is no round."""
    assert begin(name, STATEMENTS, ()) is None


@given(st.lists(st.booleans(), max_size=8))
def test_a_round_asks_each_statement_once(rights):
    """However it is answered, the round is over after as many answers as statements."""
    going = Sorting(name=ALL, statement_ids=tuple(f"s{at}" for at in range(len(rights))))
    for at, is_right in enumerate(rights):
        assert not going.is_over
        assert going.at == at
        explained = going.with_answer(answered(f"s{at}", is_right=is_right))
        assert explained.at == at
        going = explained.gone_on()
    assert going.is_over
    assert going.n_right + len(going.wrong_ids) == len(rights)


def test_states_count_latest_answers_of_statements_that_are_there():
    """An old answer to a statement that is gone counts nowhere; a theme without statements is not shown."""
    answers = (answered("a", is_right=False), answered("a"), answered("borte"))
    first, second = theme_states(THEMES, STATEMENTS, answers)
    assert (first.key, first.n_statements, first.n_answered, first.n_right) == ("intervju", 2, 1, 1)
    assert (second.key, second.n_answered) == ("hms", 0)


# --- the screen ------------------------------------------------------------------------------


def test_the_front_has_every_theme(room, screen):
    """Every theme of the shipped bank is a link."""
    shown = screen.enter(make_visit(room), Place(screen="statements"))["body"]
    assert all(f"part={key}" in shown for key in room.statements.themes)
    assert room.messages.text("statements-guest") in shown


def test_an_answer_is_explained_at_once(room, screen):
    """The explanation stands under the statement, the right answer is marked, and the way on is there."""
    visit = begun(screen, make_visit(room))
    first = room.statements.statements[0]
    shown = press(screen, visit, f"sort|{first.answer}")
    assert first.explanation in shown
    assert room.messages.text("statements-right") in shown
    assert 'data-act="next"' in shown


def test_a_wrong_answer_is_met_kindly(room, screen):
    """It says what is right; no word of failure."""
    visit = begun(screen, make_visit(room))
    first = room.statements.statements[0]
    wrong = "stemmer-ikke" if first.answer != "stemmer-ikke" else "stemmer"
    shown = press(screen, visit, f"sort|{wrong}")
    assert room.messages.text("statements-wrong", answer="Stemmer") in shown
    assert 'data-help="help-statements-wrong-stemmer"' in shown
    assert "feil" not in shown.split(first.explanation)[0]


def test_the_own_language_follows_the_norwegian(room, screen):
    """Statement and explanation stand in Arabic after the Norwegian, from right to left."""
    visit = make_visit(room)
    visit = visit.change(lambda one: replace(one, choices=replace(one.choices, help_language="ar")))
    visit = begun(screen, visit)
    first = room.statements.statements[0]
    shown = press(screen, visit, f"sort|{first.answer}")
    own = first.translations["ar"]
    assert shown.index(first.text) < shown.index(own.text) < shown.index(own.explanation)
    assert 'lang="ar" dir="rtl"' in shown


def test_a_round_ends_with_its_score_and_only_the_wrong_ones_again(room, screen):
    """After the last statement the score is told; the second round asks those that were missed."""
    visit = begun(screen, make_visit(room))
    for at, one in enumerate(room.statements.statements[:6]):
        answer = one.answer if at else "stemmer-ikke"
        press(screen, visit, f"sort|{answer}")
        shown = press(screen, visit, "next")
    assert room.messages.text("statements-score", right=5, n=6) in shown
    shown = press(screen, visit, "again")
    assert room.statements.statements[0].text in shown
    assert again(visit).session.sorting.statement_ids == (room.statements.statements[0].id,)


def test_a_second_click_does_not_sort_twice(room, screen):
    """Two quick clicks are one answer."""
    visit = begun(screen, make_visit(room))
    press(screen, visit, "sort|stemmer")
    press(screen, visit, "sort|stemmer-ikke")
    assert len(again(visit).session.statements) == 1


def test_a_reload_returns_to_the_round(room, screen):
    """Coming back to the same address goes on where she was."""
    visit = begun(screen, make_visit(room))
    press(screen, visit, "sort|stemmer")
    press(screen, visit, "next")
    shown = screen.enter(again(visit), Place(screen="statements", part="intervju"))["body"]
    assert room.statements.statements[1].text in shown


def reloaded(screen, visit, part="intervju"):
    """What is shown to whoever loads the page anew; the shell notes first where she comes."""
    place = Place(screen="statements", part=part)
    return screen.enter(again(visit).come_to(place), place)["body"]


def test_a_reload_keeps_the_score(room, screen):
    """The score stays, and so does a round of what was missed; coming from elsewhere begins anew."""
    visit = make_visit(room).come_to(Place(screen="statements", part="intervju"))
    visit, text = begun(screen, visit), room.messages.text
    for at, one in enumerate(room.statements.statements[:6]):
        press(screen, visit, f"sort|{one.answer if at else 'stemmer-ikke'}")
        press(screen, visit, "next")
    assert text("statements-score", right=5, n=6) in reloaded(screen, visit)
    press(screen, visit, "again")
    assert text("statements-place", at=1, n=1) in reloaded(screen, visit)
    again(visit).come_to(Place(screen="home"))
    assert text("statements-place", at=1, n=6) in reloaded(screen, visit)


def test_her_own_answer_is_named(room, screen):
    """Beside the right one she sees what she chose, in words."""
    visit = begun(screen, make_visit(room))
    press(screen, visit, "sort|stemmer-ikke")
    assert (
        room.messages.text("statements-your-answer")
        in screen.enter(again(visit), Place(screen="statements", part="intervju"))["body"]
    )


@pytest.mark.parametrize("sent", ["", "sort|tull", "sort", "forget", "next|x|y", "again"])
def test_unknown_buttons_do_nothing(room, screen, sent):
    """Whatever is sent from outside, no answer comes of it."""
    visit = begun(screen, make_visit(room))
    press(screen, visit, sent)
    assert again(visit).session.statements == ()


def test_whoever_signed_in_finds_the_answers_in_the_store(room, screen):
    """A named person's answers are kept; a guest's are in the session only."""
    named, guest = member(room), make_visit(room)
    for visit in (named, guest):
        press(screen, begun(screen, visit), "sort|stemmer")
    assert [one.statement_id for one in sorted_by(again(named))] == ["be-om-aa-gjenta"]
    assert again(named).session.statements == ()
    assert len(sorted_by(again(guest))) == 1


def test_two_people_do_not_see_each_others_rounds(room, screen):
    """One person's round and answers are nowhere in the other's session."""
    one, other = member(room, "Amina"), member(room, "Bilal")
    press(screen, begun(screen, one), "sort|stemmer")
    assert sorted_by(again(other)) == ()
    assert again(other).session.sorting is None
