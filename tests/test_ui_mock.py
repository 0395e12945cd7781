"""The mock interview and the role play at a page: handlers and views, without Gradio or a browser."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from interview_parts import answered, attempt, question
from ui_parts import SAID, again, make_room, make_visit, pieces_of, put_take, silence_of

from interview_coach.errors import AudioError, NotKept, ScoringError
from interview_coach.interview import Answered, FollowUp, Sitting, Wish, summarise
from interview_coach.interview.roleplay import RolePlay, begin, go_to, tick, with_answer
from interview_coach.messages import Messages
from interview_coach.records import Profile
from interview_coach.ui import group_views, grouping, mock_report, mock_views, mocking
from interview_coach.ui.answers import Answer
from interview_coach.ui.mock_state import Mock
from interview_coach.ui.own_routes import _interview
from interview_coach.ui.pressing import Pressed
from interview_coach.ui.question_routes import question_routes
from interview_coach.ui.recordings import Piece
from interview_coach.ui.screens.mock_interview import field_of, press
from interview_coach.ui.signing_in import create

NB, EN = Messages("nb"), Messages("en")
BOTH = pytest.mark.parametrize("messages", [NB, EN], ids=["nb", "en"])
BACK = "Unnskyld, kan du gjenta spørsmålet?"
EVIL = "<script>alert('x')</script>\"'&"


@pytest.fixture
def room(tmp_path):
    return make_room(tmp_path)


@pytest.fixture
def visit(room):
    return make_visit(room)


@pytest.fixture
def named(room):
    """Somebody who is kept."""
    return make_visit(room, create(make_visit(room), "Solsikke", "2468"))


def started(visit, seed=1, **wish):
    """An interview that has just begun."""
    mocking.start(visit, Wish(**{"length": "short", **wish}), seed)
    return again(visit)


def answer(visit, text=SAID):
    """Write an answer; gives the visit after it and the last thing that was shown."""
    given = Answer(way="write", text=text)
    mocking.begin(visit, "", given)
    *_, last = mocking.judge(again(visit), "", given)
    return again(visit), last


def going(visit):
    return visit.session.mock.sitting


# --- going through it ---------------------------------------------------------------------------------------


def test_an_interview_begins_at_a_workplace(visit):
    """With the wish, small talk first."""
    visit = started(visit, field="lager")
    assert going(visit).workplace.fields == ("lager",)
    assert going(visit).question.kind == "smalltalk"


def test_an_answer_leads_on_to_the_same_screen(visit):
    """The next question comes; no feedback is shown between."""
    after, last = answer(started(visit))
    assert last.place == mocking.at(mocking.NOW)
    assert len(going(after).answered) == 1
    assert after.session.mock.between is None
    assert after.session.mock.way == "write"


def test_a_guest_leaves_nothing_in_the_store(visit):
    """The store is not even opened."""
    visit, _ = answer(started(visit))
    assert not visit.room.opened.is_built


def test_asking_back_is_neither_judged_nor_kept(named):
    """The question comes again, and no attempt of it is there."""
    visit, last = answer(started(named), BACK)
    assert last.place == mocking.at(mocking.NOW)
    assert going(visit).asked_back
    assert going(visit).answered == ()
    assert visit.room.store.attempts.count(visit.session.participant.id) == 0


def test_a_whole_interview_ends_with_the_report(visit):
    """Every question answered: the last answer leads there."""
    visit = started(visit, asks_on=False)
    last = None
    while not going(visit).is_over:
        visit, last = answer(visit)
    assert last.place == mocking.at(mocking.REPORT)
    told = mocking.report(visit)
    assert len(told.summary.answered) == len(going(visit).questions)
    assert NB.note(told.summary.opening)


def test_what_is_added_is_judged_with_what_was_said(visit):
    """The follow-up's answer alone would lack what was there before."""
    visit, _ = answer(started(visit))  # Small talk.
    visit, _ = answer(visit)
    assert going(visit).asked_on is not None
    first = going(visit).attempt
    visit, _ = answer(visit, "Jeg passer til jobben fordi jeg er rolig.")
    added = going(visit).answered[-1].added
    assert added.transcript.text == f"{first.transcript.text}. Jeg passer til jobben fordi jeg er rolig."
    assert added.content.overall >= first.content.overall


def test_feedback_between_is_shown_only_when_chosen(visit):
    """After a question is over, and then the next one comes."""
    visit, last = answer(started(visit, shows_feedback=True, asks_on=False))
    assert visit.session.mock.between is going(visit).answered[0]
    assert last.place == mocking.at(mocking.NOW)
    mocking.go_on(visit)
    assert again(visit).session.mock.between is None


def test_the_feedback_on_the_last_answer_comes_before_the_report(visit):
    """And its button leads there."""
    visit = started(visit, shows_feedback=True, asks_on=False)
    while not going(visit).is_over:
        visit, last = answer(visit)
    assert last.place == mocking.at(mocking.NOW)
    assert press(visit, Pressed(act="next")) == mocking.at(mocking.REPORT)


def test_a_button_pressed_twice_moves_one_step(visit):
    """Two answers at the same moment: the second one finds another question and is let go."""
    visit = started(visit, asks_on=False)
    given = Answer(way="write", text=SAID)
    mocking.begin(visit, "", given)
    held = again(visit)
    list(mocking.judge(held, "", given))
    list(mocking.judge(held, "", given))
    assert len(going(again(visit)).answered) == 1


@pytest.mark.parametrize(
    ("given", "error"),
    [(Answer(way="write", text="  "), ScoringError), (Answer(way="upload"), AudioError)],
    ids=["nothing written", "no file"],
)
def test_an_empty_answer_is_refused_at_once(visit, given, error):
    """The question stays."""
    with pytest.raises(error):
        mocking.begin(started(visit), "", given)


def test_a_file_is_deleted_after_it_was_heard(visit):
    """Sound does not outlive the answer."""
    visit = started(visit)
    file = put_take(visit.room.takes)
    given = Answer(way="upload", file=str(file))
    mocking.begin(visit, "", given)
    list(mocking.judge(again(visit), "", given))
    assert not file.exists()
    assert len(going(again(visit)).answered) == 1


def test_a_spoken_answer_is_heard_and_forgotten(visit):
    """As on the practice screen."""
    visit = started(visit)
    name = going(visit).question.id
    for piece in pieces_of(question_id=name):
        visit.room.recordings.add(visit.key, piece)
    given = Answer(way="speak", take_id="take")
    mocking.begin(visit, name, given)
    *_, last = mocking.judge(again(visit), name, given)
    assert last.place == mocking.at(mocking.NOW)
    assert going(again(visit)).answered[0].attempt.transcript.text == SAID
    assert len(visit.room.recordings) == 0


def test_a_muted_microphone_does_not_end_the_question(visit):
    """She hears that nothing was heard, and the question stays."""
    visit = started(visit)
    name = going(visit).question.id
    for piece in silence_of():
        visit.room.recordings.add(visit.key, Piece(**{**vars(piece), "question_id": name}))
    given = Answer(way="speak", take_id="take")
    mocking.begin(visit, name, given)
    list(mocking.judge(again(visit), name, given))
    assert going(again(visit)).answered == ()
    assert going(again(visit)).n_heard == 1


def test_an_answer_without_an_interview_leads_to_the_start(visit):
    """Another tab ended it."""
    (shown,) = mocking.judge(visit, "", Answer(way="write", text=SAID))
    assert shown.place == mocking.at("")


@pytest.mark.parametrize(
    ("act", "part"), [("skip", mocking.NOW), ("pause", ""), ("go-on", mocking.NOW), ("end", mocking.REPORT)]
)
def test_the_buttons_lead_where_they_say(visit, act, part):
    """Skip, pause, go on, end."""
    assert press(started(visit), Pressed(act=act)) == mocking.at(part)


def test_skipping_everything_ends_it(visit):
    """And the report says so kindly."""
    visit = started(visit)
    for _ in going(visit).questions:
        place = press(again(visit), Pressed(act="skip"))
    assert place == mocking.at(mocking.REPORT)
    assert mocking.report(again(visit)).summary.opening.key == "mock-opening-nothing"


@pytest.mark.parametrize(
    ("profile", "field"),
    [(Profile(), ""), (Profile(field="lager"), "lager"), (Profile(job_wanted="vaskehjelp"), "renhold")],
    ids=["nothing told", "a field", "a job in her words"],
)
def test_the_profile_fills_in_the_job(visit, profile, field):
    """A sensible default."""
    visit = visit.change(lambda session: replace(session, profile=profile))
    assert field_of(visit) == field


# --- the store ----------------------------------------------------------------------------------------------


def test_a_named_interview_is_kept_answer_by_answer(named):
    """In its order, marked as part of the interview."""
    visit, _ = answer(started(named))
    visit, _ = answer(visit)
    owner, store = visit.session.participant.id, visit.room.store
    kept = store.attempts.of_interview(owner, going(visit).interview_id)
    assert [one.place.position for one in kept] == [0, 1]
    assert {one.place.mode for one in kept} == {"mock"}
    assert store.interviews.open(owner).question_ids == going(visit).question_ids


def test_she_comes_back_another_day(named):
    """A new session, the same question, the same follow-up, the same workplace."""
    visit, _ = answer(started(named, field="renhold"))
    visit, _ = answer(visit)
    before = going(visit)
    assert before.asked_on is not None
    visit.change(lambda session: replace(session, mock=None))
    found = going(mocking.going_on(again(visit)))
    assert found.question == before.question
    assert found.asked_on == before.asked_on
    assert found.workplace == before.workplace
    assert found.question_ids == before.question_ids


def test_an_interview_that_is_over_is_not_taken_up_again(named):
    """It is in the list of earlier ones, with its report."""
    visit, _ = answer(started(named))
    mocking.finish(visit)
    visit = again(visit)
    number = going(visit).interview_id
    visit = visit.change(lambda session: replace(session, mock=None))
    assert mocking.going_on(visit).session.mock is None
    assert [one.id for one in mocking.earlier(visit)] == [number]
    told = mocking.report(visit, number)
    assert len(told.summary.answered) == 1


def test_a_new_interview_asks_before_it_ends_the_one_that_goes_on(named):
    """Nothing is ended by asking; «Start et nytt intervju» takes what she had chosen."""
    visit, _ = answer(started(named))
    number, wish = going(visit).interview_id, Wish(length="usual", field="lager")
    assert mocking.ask_first(visit, wish)
    assert going(again(visit)).interview_id == number
    page = mock_views.ask_first(NB, going(again(visit)))
    assert 'data-act="go-on"' in page
    assert 'data-act="start-new"' in page
    assert press(again(visit), Pressed(act="go-on")) == mocking.at(mocking.NOW)
    assert going(again(visit)).interview_id == number
    assert press(again(visit), Pressed(act="start-new")) == mocking.at(mocking.NOW)
    new = going(again(visit))
    assert new.interview_id != number
    assert new.wish == wish
    press(again(visit), Pressed(act="start-new"))  # Pressed twice: the new one goes on.
    assert going(again(visit)).interview_id == new.interview_id


def test_she_is_asked_about_an_interview_of_another_day(named):
    """It is in the store alone."""
    visit, _ = answer(started(named))
    visit = visit.change(lambda session: replace(session, mock=None))
    assert mocking.ask_first(visit, Wish())


def test_nobody_is_asked_where_nothing_goes_on(visit):
    """No interview yet, or the last one is over."""
    assert not mocking.ask_first(visit, Wish())
    mocking.finish(started(visit))
    assert not mocking.ask_first(again(visit), Wish())


def test_nobody_sees_the_interview_of_another(room, named):
    """A number in the address opens only one's own."""
    visit, _ = answer(started(named))
    number = going(visit).interview_id
    other = make_visit(room, create(make_visit(room), "Bjørk", "1357"))
    with pytest.raises(NotKept):
        mocking.report(other, number)
    with pytest.raises(NotKept):
        mocking.report(make_visit(room), number)


def test_signing_in_leaves_the_guests_interview_behind(room, visit):
    """What a guest before her said is not hers."""
    visit = started(visit)
    grouping.start(visit, None, 1, seed=1)
    signed_in = make_visit(room, create(again(visit), "Ask", "1357"))
    assert signed_in.session.mock is None
    assert signed_in.session.group is None


def test_the_report_is_a_pdf(named):
    """For a mentor or a counsellor; of a guest's interview too."""
    visit, _ = answer(started(named))
    mocking.finish(visit)
    made = _interview(again(visit), "now")
    assert made.media_type == "application/pdf"
    assert made.body.startswith(b"%PDF")


@pytest.mark.parametrize("which", ["now", "x", "9" * 40, "-1"])
def test_a_report_that_is_not_there_is_refused(visit, which):
    """Whatever the address says."""
    with pytest.raises(NotKept):
        _interview(visit, which)


# --- role play ----------------------------------------------------------------------------------------------


def test_a_role_play_is_kept_nowhere(named):
    """Others speak under her name: nothing of it is hers."""
    visit = grouping.start(named, "lager", 1, seed=1)
    grouping.press(visit, Pressed(act="answer"))
    visit = again(visit)
    given = Answer(way="write", text=SAID)
    grouping.begin(visit, "", given)
    *_, last = grouping.judge(again(visit), "", given)
    assert last.place == mocking.at(mocking.GROUP)
    after = again(visit).session
    assert after.group.attempt is not None
    assert after.group.step == "tick"
    assert after.tries == {}
    assert visit.room.store.attempts.count(after.participant.id) == 0
    assert visit.room.store.interviews.newest(after.participant.id) == ()


def ticks(**levels):
    return json.dumps({name.replace("_", "-"): level for name, level in levels.items()})


def test_ticks_come_in_turn(visit):
    """A form that is sent twice counts once; unknown points and levels are left out."""
    grouping.start(visit, None, 2, seed=1)
    visit = grouping.press(again(visit), Pressed(act="answered"))
    first = visit.session.group.question.rubric[0].id
    sent = Pressed(act="ticked", which="1", words=json.dumps({first: "met", "x": "met"}))
    visit = grouping.press(visit, sent)
    visit = grouping.press(visit, sent)
    assert [dict(one) for one in visit.session.group.ticks] == [{first: "met"}]
    bad = Pressed(act="ticked", which="2", words=json.dumps({first: "great"}))
    visit = grouping.press(visit, bad)
    assert dict(visit.session.group.ticks[1]) == {}
    assert visit.session.group.step == "talk"


@pytest.mark.parametrize(
    "pressed", [Pressed(act="next"), Pressed(act="unknown"), Pressed(act="ticked", which="1")]
)
def test_buttons_out_of_place_do_nothing(visit, pressed):
    """What comes from outside is checked."""
    visit = grouping.start(visit, None, 1, seed=1)
    assert grouping.press(visit, pressed).session.group == visit.session.group


def test_a_role_play_can_be_ended(visit):
    """At any step."""
    visit = grouping.start(visit, None, 1, seed=1)
    assert grouping.press(visit, Pressed(act="stop")).session.group is None
    assert grouping.press(make_visit(visit.room), Pressed(act="next")).session.group is None


# --- the instructor's recording -----------------------------------------------------------------------------


@BOTH
def test_the_recording_of_a_question_is_where_the_page_looks_for_it(room, tmp_path, messages):
    """One route, whatever the language of the page."""
    asked = question(audio="spor.wav")
    folder = tmp_path / "bank" / "questions" / asked.category
    folder.mkdir(parents=True)
    (folder / "spor.wav").write_bytes(b"RIFF and the question")
    bank = replace(room.coach.bank, questions=(asked,))
    lines = room.workplaces.lines
    room.coach.settings = replace(room.coach.settings, bank=tmp_path / "bank")
    room.coach.parts = replace(room.coach.parts, bank=lambda: bank)
    site = FastAPI()
    site.include_router(question_routes(room))
    page = mock_views.asked(messages, sitting(asked, lines=lines), "")
    address = re.search(r'<audio[^>]* src="([^"]+)"', page)[1]
    assert TestClient(site).get(address).content == b"RIFF and the question"


# --- views --------------------------------------------------------------------------------------------------


def sitting(*questions, **more):
    return Sitting(wish=Wish(), lines=more.pop("lines"), questions=questions, **more)


@BOTH
def test_every_view_escapes_what_it_shows(room, messages):
    """Questions, names and answers come from people."""
    evil = question(EVIL, names=(EVIL, f"{EVIL} to"), rephrased=EVIL, purpose=EVIL, phrases=(EVIL,))
    now = sitting(evil, lines=room.workplaces.lines)
    one = Answered(question=evil, attempt=attempt(evil, "met", "missing", text=EVIL), asked_back=True)
    play = begin([evil], 2)
    full = tick(tick(with_answer(play, one.attempt), {"p0": "met"}), {"p0": "partly"})
    shown = [
        mock_views.front(messages, now, is_guest=True),
        mock_views.asked(messages, now, "ar"),
        mock_views.between(messages, one, is_last=False),
        mock_report.report(messages, summarise([one, Answered(question=evil)]), "interview/now.pdf"),
        group_views.shown(messages, play),
        group_views.shown(messages, go_to(play, "answer")),
        group_views.shown(messages, go_to(play, "tick")),
        group_views.shown(messages, full),
        group_views.shown(messages, RolePlay(questions=(evil,), at=1)),
    ]
    assert all("<script" not in html for html in shown)
    assert all(html.count("<h1") == 1 for html in shown)


def test_the_first_view_introduces_the_people(visit):
    """And only the first: afterwards they are known."""
    visit = started(visit, field="hotell")
    first = mock_views.asked(NB, going(visit), "")
    assert "Hotell Havna" in first
    assert "Ingrid" in first
    assert going(visit).workplace.about in first
    after, _ = answer(visit)
    assert going(after).workplace.about not in mock_views.asked(NB, going(after), "")


def test_how_far_one_is_stands_above_the_question(visit):
    """«Spørsmål 1 av 5», small talk and own questions by name."""
    visit = started(visit)
    assert NB.text("mock-at-small-talk") in mock_views.asked(NB, going(visit), "")
    visit, _ = answer(visit)
    assert NB.text("mock-at", n=1, total=5) in mock_views.asked(NB, going(visit), "")


def test_the_last_words_stand_under_small_talk_too(visit):
    """Small talk on the way out does not say that the interview begins."""
    visit = started(visit)
    last = replace(going(visit), questions=going(visit).questions[-1:])
    page = mock_views.asked(NB, last, "")
    assert NB.text("mock-at-closing-talk") in page
    assert NB.text("mock-at-small-talk") not in page
    assert NB.text("mock-going-at", stage="closing_talk", n=0, total=5) in mock_views.ask_first(NB, last)


def test_the_translation_is_folded_in_and_belongs_to_the_question(visit):
    """A question put another way has none."""
    visit = started(visit)
    plain = mock_views.asked(NB, going(visit), "ar")
    assert 'dir="rtl"' in plain
    visit, _ = answer(visit, BACK)
    assert 'dir="rtl"' not in mock_views.asked(NB, going(visit), "ar")


def test_the_report_tells_the_talk_in_its_order(room):
    """What she said, what she was asked then, what she added; the whole where she added nothing."""
    asked = room.coach.bank.questions[0]
    first, more, asks = "Jeg kommer fra Syria", "Jeg har jobbet som baker", "Kan du si mer om jobben?"
    one = Answered(
        question=asked,
        attempt=attempt(asked, text=first),
        asked_on=FollowUp(kind="asked", text=asks),
        added=attempt(asked, text=f"{first}. {more}"),
    )
    html = mock_report.report(NB, summarise([one]), "")
    assert [html.index(f">{said}<") for said in (first, asks, more)] == sorted(
        html.index(f">{said}<") for said in (first, asks, more)
    )
    alone = mock_report.report(NB, summarise([replace(one, added=None, asked_on=None)]), "")
    assert f">{first}<" in alone
    assert asks not in alone


def test_an_unlawful_question_is_explained_in_the_report(room):
    """With the law and its date, and that this is no legal advice."""
    asked = next(one for one in room.coach.bank.questions if one.kind == "unlawful")
    html = mock_report.report(NB, summarise([Answered(question=asked)]), "")
    assert NB.text("mock-was-unlawful") in html
    assert asked.sources[0].text in html
    assert NB.text("ui-help-no-legal-advice") in html


def test_the_report_quotes_her_own_words():
    """Beside each judgement."""
    html = mock_report.report(NB, summarise([answered(question("a"), "met", "partly")]), "")
    assert html.count("Jeg er rolig.") >= 2
    assert NB.text("mock-heard-of", n=1, total=2) in html


@pytest.mark.parametrize(
    ("levels", "words"),
    [(("partly", "missing"), "Nesten"), (("missing", "missing"), "Ikke ennå")],
    ids=["nearly", "not-yet"],
)
def test_a_question_without_a_hit_shows_no_zero(levels, words):
    """Nothing of so and so much, question after question, helps nobody to try again."""
    html = mock_report.report(NB, summarise([answered(question("a"), *levels)]), "")
    assert f"– {words}</summary>" in html
    assert "0 av" not in html


def test_the_report_says_that_this_is_practice():
    """No pass, no fail, no level."""
    html = mock_report.report(NB, summarise([answered(question("a"))]), "").lower()
    assert NB.text("mock-practice-only").lower() in html
    assert not any(word in html for word in ("bestått", "karakter", "nervøs", "selvsikker"))


def test_a_listener_does_not_see_the_ticks_of_another():
    """Everybody thinks for herself first."""
    play = tick(go_to(begin([question("a")], 2), "tick"), {"p0": "met", "p1": "met"})
    assert "checked" not in group_views.shown(NB, play)


def test_the_table_shows_everybody_and_the_program():
    """Side by side; who differs talks about it."""
    asked = question("a")
    play = with_answer(begin([asked], 2), attempt(asked, "met", "missing"))
    play = tick(tick(play, {"p0": "met", "p1": "met"}), {"p0": "met", "p1": "partly"})
    html = group_views.shown(NB, play)
    assert NB.text("group-program") in html
    assert html.count(NB.text("group-shared")) == 1
    assert html.count(NB.text("group-differ")) == 1


def test_the_front_page_offers_the_interview_that_waits(visit):
    """With how far she was."""
    visit, _ = answer(started(visit))
    html = mock_views.front(NB, going(visit), is_guest=True)
    assert NB.text("mock-going-at", stage="question", n=1, total=5) in html
    assert 'data-act="go-on"' in html


def test_a_session_holds_one_interview(visit):
    """A new one takes the place of the old."""
    visit = started(started(visit), seed=2)
    assert isinstance(visit.session.mock, Mock)
    assert going(visit).answered == ()
