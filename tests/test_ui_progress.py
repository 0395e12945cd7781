"""My progress: what it shows and what its buttons do, for a guest and for whoever signed in."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pypdf
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from small_store import QUESTION, small_attempt, sound
from ui_parts import again, make_room, make_visit

from interview_coach.errors import NotKept, SignInRefused, StoreError
from interview_coach.messages import help_review
from interview_coach.records import CriterionScore, Evidence
from interview_coach.store.shapes import PracticeDay
from interview_coach.ui import past, recommending
from interview_coach.ui.arrival import choose
from interview_coach.ui.markup import LANGUAGE_NAMES
from interview_coach.ui.own_routes import own_routes
from interview_coach.ui.pressing import Pressed, read_pressed
from interview_coach.ui.room import Place
from interview_coach.ui.screens.progress import Part, ProgressScreen, read_part
from interview_coach.ui.sessions import Try

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)  # A Wednesday.
TODAY = date(2026, 11, 25)
ANSWER = "Jeg er nøyaktig. På lageret fant jeg feil."


@pytest.fixture
def room(own_home):
    return make_room(own_home)


@pytest.fixture
def screen():
    return ProgressScreen(
        column="column",
        bar="bar",
        foot="foot",
        body="body",
        by_day="by-day",
        chart="chart",
        course="course",
        pressed="pressed",
        now=lambda: NOW,
    )


def member(room, nickname="Amina", **choices):
    """Somebody who signed in."""
    visit = make_visit(room)
    made = room.store.participants.create(nickname, "4711")
    if choices:
        made = room.store.participants.choose(made.id, replace(made.choices, **choices))
    return visit.change(lambda one: replace(one, participant=made, choices=made.choices, is_welcomed=True))


def attempt(*levels, days_ago=0, text=ANSWER, question=QUESTION):
    """An answer with these levels, in the order of the rubric."""
    made = small_attempt(text, question=question, made_at=NOW - timedelta(days=days_ago))
    scores = tuple(
        CriterionScore(
            id=criterion.id,
            level=level,
            score={"met": 0.9, "partly": 0.5, "missing": 0.1}[level],
            evidence=None if level == "missing" else Evidence(text=text[:16], start=0, end=16),
        )
        for criterion, level in zip(question.rubric, levels, strict=True)
    )
    return replace(made, content=replace(made.content, criteria=scores))


def unjudged(made):
    """The same answer as a gate leaves it: nothing scored, every point down as missing."""
    return replace(made, content=replace(made.content, scorable=False, overall=None))


def save(visit, made, **rest):
    return visit.room.store.attempts.save(visit.session.participant.id, made, **rest)


def tried(visit, *made):
    """A guest's attempts."""
    tries = tuple(Try(attempt=one, number=at) for at, one in enumerate(made, start=1))
    return visit.change(lambda one: replace(one, tries={made[0].question.id: tries}))


def shown(screen, visit, part=""):
    now = screen.enter(again(visit), Place(screen="history", part=part))
    return now["body"] + now["by-day"] + now["course"]


def press(screen, visit, sent, part=""):
    return screen.press(again(visit), part, sent)["body"]


# --- what comes from outside -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("part", "read"),
    [
        ("", Part()),
        ("answers-2", Part(name="answers", first=2)),
        ("answer-17", Part(name="answer", first=17)),
        ("compare-3-9", Part(name="compare", first=3, second=9)),
        ("answer-1; drop table", Part()),
        ("answer-99999999999999999999", Part()),
        ("<b>", Part()),
    ],
)
def test_parts_of_the_address(part, read):
    """An address that means nothing is the overview."""
    assert read_part(part) == read


@pytest.mark.parametrize(
    ("sent", "pressed"),
    [
        ("delete|12", Pressed(act="delete", which="12")),
        ("add-goal||Jeg vil | ha jobb", Pressed(act="add-goal", words="Jeg vil | ha jobb")),
        ("", Pressed(act="")),
        (None, Pressed(act="")),
    ],
)
def test_pressed_buttons(sent, pressed):
    """A button names what it does and to what; words may hold any sign."""
    assert read_pressed(sent) == pressed


@pytest.mark.parametrize("which", ["", "x", "-1", "1.5", "٣", "9" * 20])
def test_a_number_that_is_none_is_refused(which):
    """A made-up number is refused in a plain sentence, not with a trace."""
    with pytest.raises(NotKept, match="progress-not-there"):
        _ = Pressed(act="delete", which=which).number


# --- the overview ----------------------------------------------------------------------------


def test_an_empty_overview_invites(room, screen):
    """Nothing yet: a way to begin, and questions to begin with."""
    page = shown(screen, member(room))
    assert room.messages.text("progress-empty") in page
    assert room.messages.text("progress-next") in page
    assert "<table" not in page


def test_a_guest_is_told_that_nothing_is_kept(room, screen):
    """Her attempts of this session are shown, with the way to keep them."""
    page = shown(screen, tried(make_visit(room), attempt("met", "missing")))
    assert room.messages.text("progress-guest") in page
    assert "Nevner en styrke" in page
    assert "screen=welcome" in page


def test_what_goes_well_has_own_words(room, screen):
    """Each strength stands with the person's own words and the way to the answer."""
    visit = member(room)
    stored = save(visit, attempt("met", "missing"))
    page = shown(screen, visit)
    assert "Jeg er nøyaktig." in page
    assert f"part=answer-{stored.id}" in page


def test_only_the_latest_attempt_counts_as_a_strength():
    """A point that was met once and is missing now is no strength."""
    visit_attempts = [
        past.StoredAttempt(id=2, number=2, spoken=attempt("missing", "met")),
        past.StoredAttempt(id=1, number=1, spoken=attempt("met", "met")),
    ]
    assert [one.criterion.id for one in past.strengths(visit_attempts)] == ["eksempel"]


def test_no_praise_that_may_be_wrong(room, screen):
    """Shown as a strength is only what was surely heard, and no thanks for a cup of coffee."""
    visit = member(room)
    unsure = attempt("met", "met")
    points = tuple(replace(one, score=0.6) for one in unsure.content.criteria)
    save(visit, replace(unsure, content=replace(unsure.content, criteria=points)))
    save(visit, attempt("met", "met", question=replace(QUESTION, id="hei", kind="smalltalk")))
    assert past.strengths(past.attempts_of(again(visit))) == ()


def test_silence_takes_no_strength_away():
    """An answer that could not be judged is passed over; what was not there at first is named as new."""
    attempts = [
        past.StoredAttempt(id=3, number=3, spoken=unjudged(attempt("missing", "missing"))),
        past.StoredAttempt(id=2, number=2, spoken=attempt("met", "met")),
        past.StoredAttempt(id=1, number=1, spoken=attempt("met", "partly")),
    ]
    assert [(one.criterion.id, one.is_new) for one in past.strengths(attempts)] == [
        ("eksempel", True),
        ("styrke", False),
    ]


@pytest.mark.parametrize(("n", "key"), [(1, "progress-too-few"), (3, "progress-good-none")])
def test_few_answers_say_that_they_are_few(room, screen, n, key):
    """Nothing met in one answer means nothing yet; after three it is no longer called few."""
    visit = tried(make_visit(room), *[attempt("missing", "missing")] * n)
    section = (
        shown(screen, visit).partition(room.messages.text("progress-good"))[2].partition("</section>")[0]
    )
    values = {"n": 2} if key == "progress-too-few" else {}
    assert room.messages.text(key, **values) in section


# --- over time -------------------------------------------------------------------------------


def test_one_answer_is_too_little_to_say_anything(room, screen):
    """The theme is named with how many answers are lacking; there is no picture and no table of attempts."""
    visit = member(room)
    save(visit, attempt("met", "missing", question=replace(QUESTION, category="samarbeid")))
    page = shown(screen, visit)
    assert room.coach.bank.categories["samarbeid"] in page
    assert page.count(room.messages.text("progress-too-few", n=2)) == 1
    assert "<svg" not in page
    assert 'class="curve"' not in page


@pytest.mark.parametrize("is_guest", [False, True], ids=["member", "guest"])
def test_a_theme_shows_first_and_now_in_words_and_picture(room, screen, is_guest):
    """The sentence, and a picture of each end that says the same to whoever cannot see it."""
    question = replace(QUESTION, category="samarbeid")
    made = [
        attempt(*levels, question=question) for levels in (["missing", "partly"], ["met"] * 2, ["met"] * 2)
    ]
    visit = make_visit(room) if is_guest else member(room)
    if is_guest:
        visit = tried(visit, *made)
    else:
        for one in made:
            save(visit, one)
    page, text = shown(screen, visit), room.messages.text
    assert text("progress-theme-course", n=1, now=2, total=2, then=0, before=2) in page
    pictures = re.findall(r'<svg[^>]* role="img" aria-label="([^"]+)"', page)
    assert pictures == [
        f"{text('progress-then')}: {text('progress-blocks', met=0, partly=1, missing=1)}",
        f"{text('progress-now')}: {text('progress-blocks', met=2, partly=0, missing=0)}",
    ]
    assert page.count('class="met"') == 2


def test_the_same_question_again_is_told_in_words(room, screen):
    """Attempts stand in order, each mark with its word; then what got better, what is open, and a way on."""
    question = room.question("sterke-sider")
    rest = ["met"] * (len(question.rubric) - 2)
    visit = member(room)
    save(visit, attempt("missing", "missing", *rest, question=question))
    save(visit, attempt("met", "partly", *rest, question=question))
    page, text = shown(screen, visit), room.messages.text
    table = re.search(r'<table class="curve">.*?</table>', page, re.DOTALL)[0]
    words = re.findall(r'<span class="aside">([^<]+)</span>', table)
    assert words[:4] == [text(f"rating-{one}") for one in ("missing", "met", "missing", "partly")]
    first, second = question.rubric[:2]
    said = re.sub(r"<[^>]+>", " ", page)
    assert re.search(rf"{text('progress-better')}\s+{first.name}\s+{second.name}\s", said)
    assert re.search(rf"{text('progress-open')}\s+{second.name}\s", said)
    assert f"screen=practice&amp;q={question.id}" in page


def test_silence_is_no_missing_point(room, screen):
    """An answer that could not be judged says so, and the question does not come back for a missing point."""
    question = room.question("sterke-sider")
    levels = ["missing"] * len(question.rubric)
    visit = tried(make_visit(room), *[unjudged(attempt(*levels, question=question))] * 2)
    page, text = shown(screen, visit), room.messages.text
    table = re.search(r'<table class="curve">.*?</table>', page, re.DOTALL)[0]
    assert text("rating-missing") not in table
    assert text("compare-not-judged") in table
    assert text("progress-again-few") in page
    (done,) = recommending.done_of(again(visit), recommending.practised(again(visit)))
    assert (done.overall, done.missing) == (None, ())


def test_silence_does_not_hide_what_was_missing_before(room):
    """What comes next goes by the last answer that could be judged, and by the points of today."""
    question = room.question("sterke-sider")
    old = replace(question.rubric[0], id="punkt-som-er-borte")
    asked = replace(question, rubric=(old, *question.rubric[1:]))
    levels = ["missing", "missing", *["met"] * (len(question.rubric) - 2)]
    visit = member(room)
    save(visit, attempt(*levels, question=asked))
    save(visit, unjudged(attempt(*levels, question=asked)))
    (done,) = recommending.done_of(visit, recommending.practised(visit))
    assert done.missing == (question.rubric[1].id,)


def test_a_question_that_is_gone_is_shown_without_a_way_to_it(room, screen):
    """What she did stays; the page says that it can no longer be practised."""
    visit = member(room)
    removed = replace(QUESTION, id="fjernet-av-laereren")
    for _ in range(2):
        save(visit, attempt("met", "missing", question=removed))
    page = shown(screen, visit)
    assert room.messages.text("progress-again-gone") in page
    assert "q=fjernet-av-laereren" not in page


def test_the_calendar_ends_with_this_week():
    """Six weeks from Monday to Sunday; today is marked, and days to come are empty."""
    weeks = past.calendar([PracticeDay(day=TODAY, n_attempts=2, n_statements=0)], TODAY)
    assert len(weeks) == past.N_WEEKS
    assert all(week[0].day.weekday() == 0 and len(week) == 7 for week in weeks)
    assert [cell.day for cell in weeks[-1] if cell.is_today] == [TODAY]
    assert [cell.is_to_come for cell in weeks[-1]] == [False] * 3 + [True] * 4
    assert weeks[-1][2].practice.n_attempts == 2


def test_the_calendar_says_in_words_what_was_done(room, screen):
    """Colour is not all: the cell of a practised day says how much."""
    visit = member(room)
    save(visit, attempt("met", "met"))
    page = shown(screen, visit)
    assert room.messages.text("progress-n-answers", n=1) in page
    assert '<th scope="row">' in page


# --- my answers ------------------------------------------------------------------------------


def test_an_answer_opens_again_whole(room, screen):
    """Text, points, next steps and the example are there again."""
    visit = member(room)
    stored = save(visit, attempt("met", "partly"))
    page = shown(screen, visit, f"answer-{stored.id}")
    assert "På lageret fant jeg feil" in page
    assert room.messages.text("ui-criteria-heading") in page
    assert QUESTION.model_answers[0].text in page
    assert page.count("<h1") == 1


def test_two_attempts_are_compared(room, screen):
    """Two answers to the same question stand beside each other; an answer names the other one."""
    visit = member(room)
    first, second = save(visit, attempt("missing", "met")), save(visit, attempt("met", "met"))
    assert f"compare-{first.id}-{second.id}" in shown(screen, visit, f"answer-{second.id}")
    page = shown(screen, visit, f"compare-{first.id}-{second.id}")
    assert 'class="points"' in page


@pytest.mark.parametrize("part", ["answer-999", "compare-1-999", "answers-99"])
def test_old_addresses_lead_to_the_list(room, screen, part):
    """What is not there any more leads to what is there."""
    visit = member(room)
    save(visit, attempt("met", "met"))
    assert 'class="past"' in shown(screen, visit, part)


def test_deleting_can_be_undone(room, screen):
    """A deleted answer is gone at once and comes back with one button."""
    visit = member(room)
    stored = save(visit, attempt("met", "met"))
    page = press(screen, visit, f"delete|{stored.id}", part="answers")
    assert f"restore|{stored.id}" in page
    assert past.n_attempts(again(visit)) == 0
    press(screen, visit, f"restore|{stored.id}", part="answers")
    assert past.n_attempts(again(visit)) == 1


def test_choosing_for_the_report(room, screen):
    """Chosen answers make the report; without a choice the newest at each question do, small talk last."""
    visit = member(room)
    talk = replace(QUESTION, id="hei", kind="smalltalk")
    save(visit, attempt("met", "met"))
    first, other = save(visit, attempt("met", "met")), replace(QUESTION, id="en-annen")
    second = save(visit, attempt("met", "met", question=other))
    save(visit, attempt("met", "met", question=talk))
    assert [one.id for one in past.reported(again(visit))] == [first.id, second.id]
    press(screen, visit, f"choose|{first.id}", part="answers")
    assert [one.id for one in past.reported(again(visit))] == [first.id]
    press(screen, visit, f"choose|{first.id}", part="answers")
    assert len(past.reported(again(visit))) == 2


def test_the_list_has_pages(room, screen):
    """Twenty to a page; the rest is one link away."""
    visit = member(room)
    for _ in range(22):
        save(visit, attempt("met", "met"))
    assert shown(screen, visit, "answers").count("data-attempt") == 20
    assert shown(screen, visit, "answers-2").count("data-attempt") == 2


@pytest.mark.parametrize("sent", ["delete|1", "choose|1", "restore|1", "tick|1", "drop-goal|1", "silence|1"])
def test_nobody_changes_what_is_anothers(room, screen, sent):
    """Another's answer or goal is as if it did not exist."""
    owner, other = member(room, "Amina"), member(room, "Bilal")
    save(owner, attempt("met", "met"))
    room.store.plans.add_goal(owner.session.participant.id, "Mål", ["Steg"])
    with pytest.raises(NotKept):
        press(screen, other, sent)
    assert past.n_attempts(again(owner)) == 1


def test_what_she_wrote_is_escaped(room, screen):
    """Nothing a person says or writes becomes part of the page."""
    visit = member(room)
    stored = save(visit, attempt("met", "met", text="<img src=x onerror=alert(1)> er nøyaktig"))
    press(screen, visit, "add-goal||<script>alert(1)</script>", part="plan")
    for part in ("", "answers", f"answer-{stored.id}", "plan"):
        page = shown(screen, visit, part)
        assert "<img" not in page
        assert "<script" not in page


# --- my plan ---------------------------------------------------------------------------------


def test_following_a_course(room, screen):
    """The course begins this week, is shown week by week, and the profile knows it too."""
    visit = member(room)
    assert "follow|fire-uker" in shown(screen, visit, "plan")
    page = press(screen, visit, "follow|fire-uker", part="plan")
    assert room.messages.text("progress-week-now", week=1, n=4) in page
    assert again(visit).session.profile.course == "fire-uker"
    page = press(screen, visit, "week|3", part="plan")
    assert room.messages.text("progress-week-now", week=3, n=4) in page
    press(screen, visit, "leave", part="plan")
    assert again(visit).session.profile.course is None


def test_the_week_of_ones_field_asks_for_the_field(room, screen):
    """Who told no field is asked to; then her own questions stand in the week."""
    visit = make_visit(room)
    told = room.messages.text("progress-field-unknown")
    page = press(screen, visit, "follow|aatte-uker", part="plan")
    assert told in page
    assert 'data-screen="profile"' in page
    with_field = again(visit).change(
        lambda one: replace(one, profile=replace(one.profile, field="samfunnsfag"))
    )
    page = shown(screen, with_field, "plan")
    assert told not in page
    own = next(one for one in room.coach.bank.questions if "samfunnsfag" in one.fields)
    assert f"q={own.id}" in page
    chosen = recommending.questions_of_week(with_field, "aatte-uker/7")
    assert own.id in chosen


def test_leaving_a_course_can_be_taken_back(room, screen):
    """It goes on in the week where she was; a guest follows it anew."""
    visit = member(room)
    press(screen, visit, "follow|fire-uker", part="plan")
    press(screen, visit, "week|3", part="plan")
    page = press(screen, visit, "leave", part="plan")
    back = re.search(r'data-act="(follow-again[^"]+)"', page)[1]
    page = press(screen, visit, back, part="plan")
    assert room.messages.text("progress-week-now", week=3, n=4) in page
    assert again(visit).session.profile.course == "fire-uker"
    guest = make_visit(room)
    press(screen, guest, "follow|fire-uker", part="plan")
    back = re.search(r'data-act="(follow-again[^"]+)"', press(screen, guest, "leave", part="plan"))[1]
    press(screen, guest, back, part="plan")
    assert again(guest).session.profile.course == "fire-uker"


def test_the_foot_follows_the_choice_about_recordings(room, screen):
    """She who keeps hers is not told that they are deleted, from the moment she chooses."""
    visit = member(room)
    deleted, kept = room.messages.text("ui-sound-deleted"), room.messages.text("ui-sound-kept")
    assert kept in screen.press(again(visit), "data", "keep")["foot"]
    assert deleted in screen.press(again(visit), "data", "keep")["foot"]


def test_a_week_counts_what_is_done(room, screen):
    """A question that was answered is done in its week."""
    visit = member(room)
    week = room.course("fire-uker").weeks[0]
    question = room.question(week.questions[0])
    save(visit, attempt(*["met"] * len(question.rubric), question=question))
    page = press(screen, visit, "follow|fire-uker", part="plan")
    total = len(week.questions) + len(week.statements_themes)
    assert room.messages.text("progress-week-done", n=1, total=total) in page


def hide(room, *ids):
    """The room when the instructor has hidden questions."""
    left = tuple(one for one in room.coach.bank.questions if one.id not in ids)
    bank = replace(room.coach.bank, questions=left)
    room.coach.parts = replace(room.coach.parts, bank=lambda: bank)


def test_a_hidden_question_falls_out_of_its_week(room, screen):
    """No row, no empty link and no word about it; what is done is counted among those that are left."""
    week = room.course("fire-uker").weeks[0]
    asked, gone = room.question(week.questions[0]), room.question(week.questions[1])
    hide(room, gone.id)
    visit = member(room)
    save(visit, attempt(*["met"] * len(asked.rubric), question=asked))
    page = press(screen, visit, "follow|fire-uker", part="plan")
    total = len(week.questions) - 1 + len(week.statements_themes)
    assert room.messages.text("progress-week-done", n=1, total=total) in page
    assert f"q={asked.id}" in page
    assert gone.id not in page
    assert "<li></li>" not in page
    assert gone.id not in recommending.questions_of_week(visit, "fire-uker/1")


def test_a_week_of_hidden_questions_alone_is_not_shown(room, screen):
    """Neither in the course nor among the weeks to choose; the other weeks keep their numbers."""
    course = room.course("fire-uker")
    bare = tuple(replace(one, statements_themes=()) for one in course.weeks)
    room.__dict__["plans"] = replace(room.plans, courses=(replace(course, weeks=bare),))
    hide(room, *course.weeks[1].questions)
    visit = member(room)
    page = press(screen, visit, "follow|fire-uker", part="plan")
    assert course.weeks[1].title not in page
    assert [one.title in page for one in (*course.weeks[:1], *course.weeks[2:])] == [True] * 3
    assert [key for _, key in recommending.weeks(again(visit))] == [f"fire-uker/{n}" for n in (1, 3, 4)]
    page = press(screen, visit, "week|2", part="plan")
    assert room.messages.text("progress-week-now", week=2, n=4) in page


def test_a_changed_question_stands_in_its_week(room, screen):
    """The instructor's own form, where the shipped one stood."""
    week = room.course("fire-uker").weeks[0]
    bank = room.coach.bank
    mine = tuple(
        replace(one, text="Hva vil du fortelle oss?") if one.id == week.questions[1] else one
        for one in bank.questions
    )
    room.coach.parts = replace(room.coach.parts, bank=lambda: replace(bank, questions=mine))
    page = press(screen, member(room), "follow|fire-uker", part="plan")
    assert f'q={week.questions[1]}" data-screen="practice" lang="nb">Hva vil du fortelle oss?' in page


def test_a_goal_with_small_steps(room, screen):
    """Taken from a template and ticked; after the last step it asks for the next. It is not offered twice."""
    visit = member(room)
    template = room.plans.personal[0].goals[0]
    page = press(screen, visit, f"take|{template.id}", part="plan")
    assert f"take|{template.id}" not in page
    (goal,) = room.store.plans.get(visit.session.participant.id).goals
    for step in goal.steps:
        page = press(screen, visit, f"tick|{step.id}", part="plan")
    assert room.messages.text("progress-goal-all-done") in page
    press(screen, visit, f"tick|{goal.steps[0].id}", part="plan")
    assert not room.store.plans.get(visit.session.participant.id).goals[0].is_reached


def test_goals_and_steps_of_ones_own_can_be_taken_back(room, screen):
    """What is taken away comes back with one button: the goal as it was, a step at the end."""
    visit, plans = member(room), room.store.plans
    owner = visit.session.participant.id
    press(screen, visit, "add-goal||Jeg vil ha førerkort", part="plan")
    (goal,) = plans.get(owner).goals
    press(screen, visit, f"add-step|{goal.id}|Spør en venn | eller læreren", part="plan")
    (step,) = plans.get(owner).goals[0].steps
    page = press(screen, visit, f"drop-step|{step.id}", part="plan")
    assert plans.get(owner).goals[0].steps == ()
    press(screen, visit, f"add-step|{goal.id}|Spør en venn | eller læreren", part="plan")
    assert plans.get(owner).goals[0].steps[0].text == "Spør en venn | eller læreren"
    assert room.messages.text("progress-step-gone") in page
    page = press(screen, visit, f"drop-goal|{goal.id}", part="plan")
    assert f"restore-goal|{goal.id}" in page
    press(screen, visit, f"restore-goal|{goal.id}", part="plan")
    assert plans.get(owner).goals[0].text == "Jeg vil ha førerkort"


def test_a_guest_sees_the_course_and_is_told_about_goals(room, screen):
    """Without a nickname there are no goals; the course can be looked at all the same."""
    visit = make_visit(room)
    page = press(screen, visit, "follow|fire-uker", part="plan")
    assert room.messages.text("progress-week-none", n=4) in page
    assert room.messages.text("progress-goals-guest") in page
    with pytest.raises(NotKept, match="progress-not-there"):
        press(screen, visit, "add-goal||Mål", part="plan")


@pytest.mark.parametrize(
    "sent", ["follow|finnes-ikke", "take|finnes-ikke", "week|2", "week|0", "follow-again|fire-uker|i går"]
)
def test_a_plan_that_is_not_there_is_refused(room, screen, sent):
    """An unknown course, goal or week is refused in a plain sentence."""
    with pytest.raises(NotKept, match="progress-not-there"):
        press(screen, member(room), sent, part="plan")


# --- my data ---------------------------------------------------------------------------------


def test_recordings_are_kept_only_when_wanted(room, screen):
    """One button turns it on and off; another deletes what is kept."""
    visit = member(room)
    press(screen, visit, "keep", part="data")
    assert again(visit).session.choices.keep_recordings
    stored = save(visit, attempt("met", "met"), recording=sound())
    assert "silence-all" in shown(screen, visit, "data")
    press(screen, visit, "silence-all", part="data")
    assert room.store.attempts.get(visit.session.participant.id, stored.id).recording is None
    press(screen, visit, "keep", part="data")
    assert not again(visit).session.choices.keep_recordings


def test_all_recordings_go_only_after_a_question(room, screen):
    """The button opens a question; its "yes" alone deletes."""
    visit = member(room, keep_recordings=True)
    save(visit, attempt("met", "met"), recording=sound())
    page = shown(screen, visit, "data")
    assert page.count("silence-all") == 1
    assert page.index('<dialog id="silence-sure"') < page.index('data-act="silence-all"')
    assert 'data-open="silence-sure"' in page


@pytest.mark.parametrize(
    ("away", "back", "part"),
    [("silence|{}", "unsilence|{}", "answer-{}"), ("silence-all", "unsilence-all", "data")],
    ids=["one", "all"],
)
def test_deleted_recordings_come_back_with_one_button(room, screen, away, back, part):
    """As deleted answers do."""
    visit = member(room, keep_recordings=True)
    stored = save(visit, attempt("met", "met"), recording=sound())
    owner, part = visit.session.participant.id, part.format(stored.id)
    page = press(screen, visit, away.format(stored.id), part=part)
    assert f'data-act="{back.format(stored.id)}"' in page
    assert room.store.attempts.recording_file(owner, stored.id) is None
    press(screen, visit, back.format(stored.id), part=part)
    assert room.store.attempts.recording_file(owner, stored.id).is_file()


def test_the_words_of_a_kept_recording_can_be_heard(room, screen):
    """Only where the sound is there: each word says when it was spoken."""
    visit = member(room, keep_recordings=True)
    silent = save(visit, attempt("met", "met"))
    kept = save(visit, attempt("met", "met"), recording=sound())
    page = shown(screen, visit, f"answer-{kept.id}")
    heard = page[page.index(f'data-recording="recording/{kept.id}"') :]
    assert "data-from=" in heard
    assert f'data-listen="recording/{kept.id}"' in page
    assert "data-recording" not in shown(screen, visit, f"answer-{silent.id}")


# --- settings --------------------------------------------------------------------------------


def code(old, new, repeated):
    """The form as the script hands it over."""
    return f"change-pin||{old}\n{new}\n{repeated}"


def test_changing_the_code(room, screen):
    """The old one is over, the new one opens, and a sentence says so; the page shows nothing of it."""
    visit = member(room)
    page = press(screen, visit, code("4711", "975310", " 975310 "), part="data")
    assert room.messages.text("progress-pin-changed") in page
    assert "975310" not in page
    assert room.store.participants.sign_in("Amina", "975310").nickname == "Amina"
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        room.store.participants.sign_in("Amina", "4711")


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        (code("0000", "975310", "975310"), "store-pin-wrong"),
        (code("4711", "975310", "975311"), "store-pin-differs"),
        (code("4711", "12", "12"), "store-pin-form"),
        ("change-pin", "store-pin-form"),
        ("change-pin||4711", "store-pin-form"),
    ],
)
def test_a_code_that_is_not_changed(room, screen, sent, key):
    """Wrong, not alike or too short: one sentence, and the old code stays."""
    visit = member(room)
    with pytest.raises(StoreError, match=key):
        press(screen, visit, sent, part="data")
    assert room.store.participants.sign_in("Amina", "4711").nickname == "Amina"


def test_whoever_forgot_her_code_is_told_whom_to_ask(room):
    """At signing in and at changing it."""
    for key in ("store-pin-wrong", "store-sign-in-wrong"):
        assert "Spør læreren" in room.messages.text(key)


def test_a_guest_has_no_code(room, screen):
    """She sees the other settings, and a made-up press changes nothing."""
    visit = make_visit(room)
    page = shown(screen, visit, "data")
    assert room.messages.text("progress-settings") in page
    assert "change-pin" not in page
    assert room.messages.text("progress-pin-changed") not in press(screen, visit, code("1", "2", "2"))


def test_words_while_speaking_are_a_setting(room, screen):
    """For a guest and for whoever signed in; the choice is remembered."""
    for visit in (make_visit(room), member(room)):
        assert again(visit).session.choices.show_live_words
        press(screen, visit, "live", part="data")
        assert not again(visit).session.choices.show_live_words
    assert not room.store.participants.sign_in("Amina", "4711").choices.show_live_words


def test_the_settings_say_who_has_looked_at_each_language(room, screen):
    """By the head of its file; beside the chosen one it stands at once."""
    visit = choose(member(room), "language", "uk")
    page = shown(screen, visit, "data")
    machine = room.messages.text("shell-review-machine")
    n_machine = sum(help_review(code) == "machine" for code in LANGUAGE_NAMES)
    assert n_machine >= 6
    assert page.count(machine) == n_machine + 1
    assert '<option value="uk" lang="uk" selected>' in page
    assert 'class="small review"' not in shown(screen, choose(visit, "language", "nb"), "data")


# --- mock interviews -------------------------------------------------------------------------


def test_every_mock_interview_is_listed(room, screen):
    """More than the five newest, with workplace, number of questions and the way to the report."""
    visit = member(room)
    interviews, owner = room.store.interviews, visit.session.participant.id
    asked = [one.id for one in room.coach.bank.questions if "renhold" in one.fields][:3]
    ids = [interviews.end(owner, interviews.start(owner, asked).id).id for _ in range(7)]
    interviews.start(owner, asked)  # Goes on: it is on the screen of interviews.
    page = shown(screen, visit, "answers")
    assert [number in page for number in (f"part=report-{one}" for one in ids)] == [True] * 7
    assert page.count("part=report-") == 7
    assert room.workplaces.of(frozenset({"renhold"})).name in page
    assert "3 spørsmål" in page
    assert "part=report-" not in shown(screen, member(room, "Bilal"), "answers")


def test_deleting_everything_leaves_nothing(room, screen, own_home):
    """After «ja, slett alt» neither rows nor files nor the session are there."""
    visit = member(room, keep_recordings=True)
    owner = visit.session.participant.id
    save(visit, attempt("met", "met"), recording=sound())
    page = press(screen, visit, "forget", part="data")
    assert "data-gone" in page
    assert not room.sessions.is_there(visit.key)
    with pytest.raises(NotKept):
        room.store.participants.get(owner)
    assert not [path for path in own_home.rglob("*") if owner in path.name]


def test_the_page_forgets_the_name_with_everything_else(room, screen):
    """Once all is deleted, the bar no longer says who was here, and there is a way on."""
    visit = member(room, "Solsikke")
    after = screen.press(again(visit), "data", "forget")
    assert "Solsikke" not in after["bar"]
    assert 'data-do="finish"' in after["body"]


def test_keeping_is_the_main_answer_and_deleting_is_marked(room, screen):
    """What cannot be undone is never the button one presses without reading."""
    page = shown(screen, member(room), "data")
    dialog = page[page.index('<dialog id="delete-sure"') :]
    assert dialog.index('class="primary" data-close') < dialog.index('class="danger" data-act="forget"')


def test_two_answers_beside_each_other_lead_on(room, screen):
    """Whoever compares can try again at once."""
    visit = member(room)
    first, second = save(visit, attempt("met", "met")), save(visit, attempt("met", "met"))
    page = shown(screen, visit, f"compare-{first.id}-{second.id}")
    assert f'screen=practice&amp;q={QUESTION.id}"' in page
    assert visit.messages.text("ui-try-again") in page


def test_the_question_before_deleting_is_clear(room, screen):
    """The button opens a question with two plain answers; nothing is deleted by opening it."""
    page = shown(screen, member(room), "data")
    assert 'id="delete-my-data"' in page
    assert page.index("<dialog") < page.index('data-act="forget"')
    assert room.messages.text("progress-sure-lead") in page


# --- what is taken along ---------------------------------------------------------------------


@pytest.fixture
def fetch(room):
    """Ask for something as the page does."""
    site = FastAPI()
    site.include_router(own_routes([room]))
    client = TestClient(site)

    def ask(what, key):
        return client.post(f"/ui-own/{what}", headers={"X-Coach-Key": key, "X-Coach-Language": "nb"})

    return ask


def test_the_report_is_a_pdf(room, fetch):
    """Both a guest and whoever signed in get their own attempts."""
    named = member(room)
    save(named, attempt("met", "met"))
    for visit in (named, tried(make_visit(room), attempt("met", "met"))):
        answer = fetch("report.pdf", visit.key)
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF")


def test_the_report_tells_of_the_themes_of_its_answers(room, fetch):
    """First and now of the theme she hands over an answer of; of her other themes nothing is told."""
    visit = member(room)
    for theme in ("stress", "samarbeid"):
        question = replace(QUESTION, id=theme, category=theme)
        made = [save(visit, attempt("met", level, question=question)) for level in ("missing", "met", "met")]
    room.store.attempts.choose_for_report(visit.session.participant.id, made[0].id, True)
    pages = pypdf.PdfReader(BytesIO(fetch("report.pdf", visit.key).content)).pages
    page = " ".join(" ".join(one.extract_text() for one in pages).split())
    assert "Samarbeid og konflikt Nå: 2 av 2 viktige ting. Første gang: 1 av 2." in page
    assert "Stress" not in page


def test_everything_is_a_zip_and_nothing_stays_behind(room, fetch):
    """The ZIP holds the attempts; the folder of takes is empty afterwards."""
    visit = member(room)
    save(visit, attempt("met", "met"))
    with zipfile.ZipFile(BytesIO(fetch("all.zip", visit.key).content)) as archive:
        assert "attempts.json" in archive.namelist()
    assert list(room.takes.folder.iterdir()) == []


def test_a_recording_is_heard_by_its_owner_only(room, fetch):
    """Another person, a guest and a stranger get a refusal."""
    owner, other = member(room, "Amina", keep_recordings=True), member(room, "Bilal")
    stored = save(owner, attempt("met", "met"), recording=sound())
    assert fetch(f"recording/{stored.id}", owner.key).content.startswith(b"RIFF")
    assert fetch(f"recording/{stored.id}", other.key).status_code == 409
    assert fetch(f"recording/{stored.id}", make_visit(room).key).status_code == 409
    assert fetch(f"recording/{stored.id}", "nobody").status_code == 401


def test_a_guest_has_nothing_to_export(room, fetch):
    """The refusal is one plain sentence in the language of the page."""
    answer = fetch("all.zip", make_visit(room).key)
    assert answer.status_code == 409
    assert answer.json() == {
        "sentence": room.messages.text("progress-not-there"),
        "key": "progress-not-there",
    }


def test_the_profile_as_pdf(room, fetch):
    """One page for the counsellor, without a file on disk."""
    assert fetch("profile.pdf", member(room).key).content.startswith(b"%PDF")
    assert list(room.takes.folder.iterdir()) == []
