"""Mock interviews, sorted statements, and plans with goals and small steps."""

from __future__ import annotations

from datetime import date

import pytest
from small_store import PIN, START, Clock, open_small
from sqlalchemy import func, select

from interview_coach.errors import EntryRefused, NotKept
from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.shapes import Plan, ThemeScore
from interview_coach.store.tables import goals, steps


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = open_small(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def amina(store):
    return store.participants.create("Amina", PIN).id


@pytest.fixture
def berit(store):
    return store.participants.create("Berit", PIN).id


# --- mock interviews ----------------------------------------------------------------------------------------


def test_an_interview_goes_on_until_it_ends(store, amina, clock):
    """A reload finds the interview that goes on; after its end there is none."""
    assert store.interviews.open(amina) is None
    started = store.interviews.start(amina, ["fritid", "sterke-sider"], "roleplay")
    assert (started.kind, started.question_ids) == ("roleplay", ("fritid", "sterke-sider"))
    assert (started.started_at, started.ended_at) == (START, None)
    assert store.interviews.open(amina) == started
    clock.turn(minutes=20)
    ended = store.interviews.end(amina, started.id)
    assert ended.ended_at == clock.now
    clock.turn(minutes=20)
    assert store.interviews.end(amina, started.id) == ended
    assert store.interviews.open(amina) is None


def test_one_goes_on_at_a_time(store, amina, berit, clock):
    """Starting a new interview ends the old one, and nobody else's."""
    first, others = store.interviews.start(amina, ["a"]), store.interviews.start(berit, ["a"])
    clock.turn(minutes=5)
    second = store.interviews.start(amina, ["b"])
    assert store.interviews.open(amina) == second
    assert store.interviews.get(amina, first.id).ended_at == clock.now
    assert store.interviews.open(berit) == others
    assert [one.id for one in store.interviews.newest(amina)] == [second.id, first.id]


def test_follow_ups_change_the_order(store, amina):
    """A follow-up comes in between."""
    started = store.interviews.start(amina, ["a", "b"])
    changed = store.interviews.set_questions(amina, started.id, ["a", "a-2", "b"])
    assert changed.question_ids == ("a", "a-2", "b")
    assert store.interviews.open(amina) == changed


def test_another_ones_interview(store, amina, berit):
    """Somebody else's interview cannot be seen, changed or ended."""
    started = store.interviews.start(amina, ["a"])
    for act in (store.interviews.get, store.interviews.end):
        with pytest.raises(NotKept, match="store-not-kept"):
            act(berit, started.id)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.interviews.set_questions(berit, started.id, [])
    assert store.interviews.newest(berit) == ()
    assert store.interviews.get(amina, started.id) == started
    with pytest.raises(NotKept, match="store-not-kept"):
        store.interviews.start("0" * 32, ["a"])


# --- statements ---------------------------------------------------------------------------------------------


def test_the_latest_answer_counts(store, amina, berit):
    """A statement sorted again counts once, by its latest answer; every answer is kept."""
    for statement_id, theme, is_right in [
        ("a", "intervju", False),
        ("b", "hms", True),
        ("c", "intervju", True),
        ("a", "intervju", True),
    ]:
        store.statements.save(amina, statement_id, theme=theme, answer="stemmer", is_right=is_right)
    assert len(store.statements.all(amina)) == 4
    assert [(one.statement_id, one.is_right) for one in store.statements.latest(amina)] == [
        ("a", True),
        ("b", True),
        ("c", True),
    ]
    assert store.statements.by_theme(amina) == (
        ThemeScore(theme="intervju", n_answered=2, n_right=2),
        ThemeScore(theme="hms", n_answered=1, n_right=1),
    )
    assert store.statements.by_theme(berit) == store.statements.all(berit) == ()
    with pytest.raises(NotKept, match="store-not-kept"):
        store.statements.save("0" * 32, "a", theme="hms", answer="stemmer", is_right=True)


# --- plans --------------------------------------------------------------------------------------------------


def test_a_course(store, amina):
    """She follows one course at a time, and can leave it; goals stay."""
    assert store.plans.get(amina) == Plan()
    store.plans.add_goal(amina, "Få jobb")
    store.plans.follow(amina, "fire-uker", date(2026, 11, 2))
    plan = store.plans.follow(amina, "aatte-uker", date(2026, 11, 18))
    assert (plan.key, plan.first_week, len(plan.goals)) == ("aatte-uker", date(2026, 11, 18), 1)
    left = store.plans.leave(amina)
    assert (left.key, left.first_week, left.goals) == (None, None, plan.goals)


@pytest.mark.parametrize(
    ("day", "week"),
    [(15, None), (16, 1), (22, 1), (23, 2)],
    ids=["the-sunday-before", "monday", "sunday", "next-monday"],
)
def test_weeks_begin_on_monday(day, week):
    """A course that starts on a Wednesday is in its first week since Monday."""
    assert Plan(key="fire-uker", first_week=date(2026, 11, 18)).week_on(date(2026, 11, day)) == week
    assert Plan().week_on(date(2026, 11, day)) is None


def test_goals_and_steps(store, amina, clock):
    """Steps are ticked one by one; the goal is reached when all are done."""
    goal = store.plans.add_goal(amina, " Få\n jobb ", ["Skriv CV", "Ring en sjef"], template="jobb")
    assert (goal.text, goal.template, goal.is_reached) == ("Få jobb", "jobb", False)
    first, second = goal.steps
    store.plans.tick(amina, first.id, True)
    clock.turn(days=1)
    again = store.plans.tick(amina, first.id, True)
    assert again.steps[0].done_at == START  # Ticked before: the day it was done stays.
    assert store.plans.tick(amina, second.id, True).is_reached
    assert not store.plans.tick(amina, second.id, False).is_reached
    longer = store.plans.add_step(amina, goal.id, "Send søknad")
    changed = store.plans.change_step(amina, longer.steps[2].id, "Send tre søknader")
    assert [step.text for step in changed.steps] == ["Skriv CV", "Ring en sjef", "Send tre søknader"]
    assert store.plans.delete_step(amina, second.id).steps == (changed.steps[0], changed.steps[2])
    assert store.plans.change_goal(amina, goal.id, "Få fast jobb").text == "Få fast jobb"
    assert not store.plans.add_goal(amina, "Uten steg").is_reached
    assert [goal.text for goal in store.plans.get(amina).goals] == ["Få fast jobb", "Uten steg"]


@pytest.mark.parametrize(
    ("text", "steps", "key"),
    [
        ("  ", [], "store-text-empty"),
        ("a" * 301, [], "store-text-long"),
        ("a", [" "], "store-text-empty"),
        ("a", ["b"] * 21, "store-list-long"),
    ],
    ids=["empty", "long", "empty-step", "many-steps"],
)
def test_goals_that_cannot_be_kept(store, amina, text, steps, key):
    """An empty or endless goal is refused, and nothing of it is kept."""
    with pytest.raises(EntryRefused, match=key):
        store.plans.add_goal(amina, text, steps)
    assert store.plans.get(amina) == Plan()


def test_steps_have_an_end(store, amina):
    """No more than twenty steps."""
    goal = store.plans.add_goal(amina, "a", ["b"] * 20)
    with pytest.raises(EntryRefused, match="store-list-long"):
        store.plans.add_step(amina, goal.id, "c")


def test_deleting_a_goal_can_be_undone(store, amina, clock):
    """As with attempts: out of sight at once, gone after ten minutes."""
    goal = store.plans.add_goal(amina, "Få jobb", ["Skriv CV"])
    store.plans.delete_goal(amina, goal.id)
    assert store.plans.get(amina).goals == ()
    with pytest.raises(NotKept, match="store-not-kept"):
        store.plans.tick(amina, goal.steps[0].id, True)
    assert store.plans.restore_goal(amina, goal.id) == goal
    store.plans.delete_goal(amina, goal.id)
    clock.turn(minutes=UNDO_MINUTES)
    with pytest.raises(NotKept, match="store-undo-over"):
        store.plans.restore_goal(amina, goal.id)
    store.sweep()
    with store.database.reading() as connection:
        left = [connection.scalar(select(func.count()).select_from(table)) for table in (goals, steps)]
    assert left == [0, 0]


def test_another_ones_plan(store, amina, berit):
    """Somebody else's goals and steps cannot be seen or changed."""
    goal = store.plans.add_goal(amina, "Få jobb", ["Skriv CV"])
    step_id = goal.steps[0].id
    assert store.plans.get(berit) == Plan()
    plans = store.plans
    for act, args in [
        (plans.change_goal, (goal.id, "x")),
        (plans.delete_goal, (goal.id,)),
        (plans.add_step, (goal.id, "x")),
        (plans.change_step, (step_id, "x")),
        (plans.delete_step, (step_id,)),
        (plans.tick, (step_id, True)),
    ]:
        with pytest.raises(NotKept, match="store-not-kept"):
            act(berit, *args)
    plans.delete_goal(amina, goal.id)
    with pytest.raises(NotKept, match="store-undo-over"):
        plans.restore_goal(berit, goal.id)
    assert plans.restore_goal(amina, goal.id) == goal
    with pytest.raises(NotKept, match="store-not-kept"):
        plans.follow("0" * 32, "fire-uker", date(2026, 11, 2))
