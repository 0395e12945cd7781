"""Who sits at a page, where an address leads, what is remembered, and two attempts side by side."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui_parts import (
    QUESTION,
    SAID,
    SILENT_AFTER_S,
    again,
    give,
    make_room,
    make_visit,
    pieces_of,
    shipped_bank,
    speak,
)

from interview_coach.errors import AudioError, EntryRefused, SessionOver, SignInRefused, StoreError
from interview_coach.interview import Wish
from interview_coach.messages import LOCALES, HelpTexts, Messages
from interview_coach.records import Profile
from interview_coach.store.shapes import AttemptPlace, SelfRating
from interview_coach.ui import answers, bar, mocking, recommending
from interview_coach.ui.answers import Answer
from interview_coach.ui.arrival import choose, where_to
from interview_coach.ui.attempts_of import last_two
from interview_coach.ui.choosing import Filter
from interview_coach.ui.compare import compare, compared
from interview_coach.ui.question_routes import recording_of
from interview_coach.ui.rating import form, read_rating
from interview_coach.ui.room import Place
from interview_coach.ui.saving import keep
from interview_coach.ui.screens.mic_check import MicCheckScreen
from interview_coach.ui.screens.profile import read_profile, save, skip, way_on
from interview_coach.ui.screens.statements import sort
from interview_coach.ui.screens.welcome import WelcomeScreen
from interview_coach.ui.sessions import AWAY_AFTER_S, MOST_SESSIONS, Session, Sessions
from interview_coach.ui.shell import Shell
from interview_coach.ui.signing_in import create, create_with_all, has_something, sign_in
from interview_coach.ui.sorting import Sorting

SCREENS = ("welcome", "profile", "home", "practice", "self-rating", "result", "compare", "history")
BETTER = (
    "Jeg er veldig nøyaktig. I den forrige jobben kontrollerte jeg alle varene to ganger. "
    "Det er nyttig i denne jobben fordi kundene skal få riktig vare."
)


class Clock:
    def __init__(self):
        self.now_s = 0.0

    def __call__(self):
        return self.now_s


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def sessions(clock):
    return Sessions(silent_after_s=SILENT_AFTER_S, clock=clock)


@pytest.fixture
def room(tmp_path):
    return make_room(tmp_path)


@pytest.fixture
def visit(room):
    return make_visit(room)


def known(room, nickname="Solsikke", pin="2468"):
    """Somebody who signed in under a new nickname."""
    return make_visit(room, create(make_visit(room), nickname, pin))


def write(visit, text=SAID):
    give(again(visit), Answer(way="write", text=text))
    answers.rate(again(visit), QUESTION, ())
    return again(visit)


def what_is_lost(visit):
    """What the bar says would be lost, were she to leave now."""
    visit = visit.change(lambda session: replace(session, is_welcomed=True))
    return re.search('data-lost="(.*?)"', bar.top(visit, "home"))[1]


# --- sessions --------------------------------------------------------------------------------


def test_a_reload_comes_back_to_its_session(sessions):
    """The key leads to the same session."""
    key = sessions.resume("")
    sessions.change(key, lambda session: replace(session, is_welcomed=True))
    assert sessions.resume(key) == key
    assert sessions.get(key).is_welcomed


@pytest.mark.parametrize("made_up", ["", "x", "0" * 43, "../../etc/passwd"])
def test_a_key_that_was_never_given_is_worth_nothing(sessions, made_up):
    """Who makes up a key is somebody new."""
    assert sessions.resume(made_up) != made_up
    with pytest.raises(SessionOver, match="shell-session-over"):
        sessions.get(made_up)


def test_two_pages_are_two_people(sessions):
    """What one does is not in the other's session."""
    one, other = sessions.resume(""), sessions.resume("")
    sessions.change(one, lambda session: replace(session, profile=Profile(job_wanted="baker")))
    assert sessions.get(other).profile.job_wanted is None


def test_a_silent_page_is_forgotten(sessions, clock):
    """After the time of silence nothing of it is left."""
    key = sessions.resume("")
    clock.now_s = SILENT_AFTER_S + 1
    with pytest.raises(SessionOver, match="shell-session-over"):
        sessions.get(key)
    assert len(sessions) == 0


def test_a_sign_of_life_keeps_the_session(sessions, clock):
    """Whoever goes on practising is not signed out."""
    key = sessions.resume("")
    for _ in range(5):
        clock.now_s += SILENT_AFTER_S - 1
        sessions.get(key)
    assert sessions.is_there(key)


def test_asking_whether_one_is_there_is_no_sign_of_life(sessions, clock):
    """The machinery keeps nobody signed in."""
    key = sessions.resume("")
    clock.now_s = SILENT_AFTER_S - 1
    assert sessions.is_there(key)
    clock.now_s = SILENT_AFTER_S + 1
    assert not sessions.is_there(key)


def test_a_closed_tab_is_forgotten_soon_and_a_reload_is_not(sessions, clock):
    """Closing and loading anew begin alike; only one comes back."""
    closed, loaded = sessions.resume(""), sessions.resume("")
    sessions.away(closed)
    sessions.away(loaded)
    clock.now_s = 2
    sessions.resume(loaded)
    clock.now_s = AWAY_AFTER_S + 1
    assert not sessions.is_there(closed)
    assert sessions.is_there(loaded)


def test_being_done_forgets_everything_at_once(sessions):
    """The next person on the same PC finds nobody."""
    key = sessions.resume("")
    sessions.end(key)
    assert len(sessions) == 0


def test_signing_in_changes_the_key(sessions):
    """Whoever had seen the old key holds nothing now."""
    old = sessions.resume("")
    new = sessions.renew(old, Session(is_welcomed=True))
    assert new != old
    assert not sessions.is_there(old)


def test_there_is_room_for_a_bounded_number(sessions, clock):
    """The one that was silent longest gives way."""
    first = sessions.resume("")
    for _ in range(MOST_SESSIONS):
        clock.now_s += 0.001
        sessions.resume("")
    assert len(sessions) == MOST_SESSIONS
    assert not sessions.is_there(first)


# --- where an address leads ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "screen"),
    [
        (Place(screen=""), "welcome"),
        (Place(screen="", question_id=QUESTION), "practice"),
        (Place(screen="no-such-screen"), "welcome"),
        (Place(screen="practice"), "home"),
        (Place(screen="practice", question_id="<script>"), "home"),
        (Place(screen="result", question_id=QUESTION), "practice"),
        (Place(screen="compare", question_id=QUESTION), "practice"),
        (Place(screen="history"), "history"),
    ],
    ids=lambda value: f"{value.screen}/{value.question_id}" if isinstance(value, Place) else value,
)
def test_an_address_leads_somewhere_sensible(visit, asked, screen):
    """Old links, typing errors and feedback without an answer."""
    assert where_to(visit, asked, SCREENS).screen == screen


def test_feedback_is_not_shown_before_she_was_asked(visit):
    """By no address."""
    give(visit, Answer(way="write", text=SAID))
    asked = Place(screen="result", question_id=QUESTION)
    assert where_to(again(visit), asked, SCREENS).screen == "self-rating"
    answers.rate(again(visit), QUESTION, ())
    assert where_to(again(visit), asked, SCREENS).screen == "result"


def test_a_refusal_is_found_also_by_whoever_comes_too_late_for_her_own_view(visit):
    """The answer was refused on the way to the rating: she comes to the place where the sentence waits."""
    refused = Place(screen="practice", question_id=QUESTION, part="again")
    visit.change(lambda one: replace(one, notice="<p>Stille.</p>", notice_for=refused.address))
    late = Place(screen="self-rating", question_id=QUESTION)
    assert where_to(again(visit), late, SCREENS) == refused
    assert again(visit).notice_at(refused) == "<p>Stille.</p>"
    assert where_to(again(visit), late, SCREENS) == Place(screen="practice", question_id=QUESTION)


@given(screen=st.text(max_size=30), question=st.text(max_size=30), part=st.text(max_size=30))
def test_no_address_breaks_the_page(tmp_path_factory, screen, question, part):
    """Whatever stands there, one comes to a screen that is there."""
    visit = make_visit(_a_room(tmp_path_factory))
    assert where_to(visit, Place(screen=screen, question_id=question, part=part), SCREENS).screen in SCREENS


ROOMS = []


def _a_room(factory):
    if not ROOMS:
        ROOMS.append(make_room(factory.mktemp("room")))
    return ROOMS[0]


# --- named participants ----------------------------------------------------------------------


def test_a_named_participants_attempt_is_kept(room):
    """In one transaction, with what she thought herself."""
    visit = known(room)
    give(visit, speak(visit))
    question = room.coach.bank.question(QUESTION)
    rating = read_rating(question, json.dumps({"styrke": "met"}))
    answers.rate(again(visit), QUESTION, rating)
    (stored,) = room.store.attempts.newest(visit.session.participant.id)
    assert stored.spoken.transcript.text.startswith("Jeg heter Amina")
    assert stored.self_rating == (SelfRating(criterion_id="styrke", level="met"),)
    assert stored.recording is None


def test_a_guest_leaves_nothing(room, visit):
    """The store is not even opened."""
    write(visit)
    assert not room.opened.is_built


def test_recordings_are_kept_only_for_whoever_chose_so(room):
    """Nobody's are unless she says so."""
    visit = known(room)
    choose(visit, "keep", "yes")
    give(again(visit), speak(again(visit)))
    (stored,) = room.store.attempts.newest(visit.session.participant.id)
    assert stored.recording is not None


def test_coming_back_opens_what_was_kept(room):
    """Progress, profile and choices are there again."""
    first = known(room)
    choose(first, "language", "uk")
    save(again(first), Profile(job_wanted="på lager"))
    write(first)
    room.sessions.end(first.key)
    later = make_visit(room, sign_in(make_visit(room), "solsikke", "2468"))
    assert later.session.help_language == "uk"
    assert later.session.profile.job_wanted == "på lager"
    assert QUESTION in recommending.practised(later)


def test_a_wrong_pin_opens_nothing(room):
    """And does not say which of the two was wrong."""
    known(room)
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        sign_in(make_visit(room), "Solsikke", "1111")


def test_what_a_guest_said_is_not_given_to_whoever_signs_in_after_her(room, visit):
    """The same page, another person."""
    write(visit)
    assert make_visit(room, create(again(visit), "Neste", "1357")).session.tries == {}


def sort_one(visit):
    """Put a statement where it belongs."""
    statement = visit.room.statements.statements[0]
    going = Sorting(name="all", statement_ids=(statement.id,))
    return sort(visit, going, statement.answer, datetime.now(UTC))


def test_a_guest_takes_along_what_she_did(room, visit):
    """Tries with correction and own view, profile and statements, under the new nickname."""
    give(visit, Answer(way="write", text=SAID))
    rating = (SelfRating(criterion_id="styrke", level="met"),)
    answers.rate(again(visit), QUESTION, rating)
    list(answers.correct(again(visit), QUESTION, BETTER))
    write(again(visit), "Jeg er rolig og tålmodig.")
    save(again(visit), Profile(job_wanted="på lager"))
    sort_one(again(visit))
    before = again(visit).session.tries[QUESTION]
    there = make_visit(room, create_with_all(again(visit), "Solsikke", "2468"))
    owner_id = there.session.participant.id
    second, first = room.store.attempts.newest(owner_id)
    assert [first.number, second.number] == [1, 2]
    assert (first.spoken, first.corrected) == (before[0].attempt, before[0].corrected)
    assert first.self_rating == rating
    assert room.store.participants.profile(owner_id).job_wanted == "på lager"
    assert len(room.store.statements.all(owner_id)) == 1
    assert [one.stored_id for one in there.session.tries[QUESTION]] == [first.id, second.id]
    assert there.session.profile.job_wanted == "på lager"


def test_what_came_along_can_be_gone_on_with(room, visit):
    """The last answer is corrected in the store, and the next one is numbered after it."""
    write(visit)
    there = make_visit(room, create_with_all(again(visit), "Solsikke", "2468"))
    list(answers.correct(there, QUESTION, BETTER))
    write(again(there))
    second, first = room.store.attempts.newest(there.session.participant.id)
    assert first.corrected.transcript.text == BETTER
    assert second.number == 2


def test_an_answer_of_an_interview_comes_along_as_one(room, visit):
    """It is counted where it belongs."""
    attempt = write(visit).session.last_try(QUESTION).attempt
    keep(again(visit), attempt, None, place=AttemptPlace(mode="mock", position=3))
    there = make_visit(room, create_with_all(again(visit), "Solsikke", "2468"))
    kept = room.store.attempts.newest(there.session.participant.id)
    assert {(one.place.mode, one.place.position) for one in kept} == {("practice", None), ("mock", 3)}


def test_a_taken_nickname_takes_nothing_away(room, visit):
    """She is still a guest, with all she did, and nothing of it is kept."""
    known(room)
    write(visit)
    n_before = room.store.attempts.count(known(room, "Nabo").session.participant.id)
    with pytest.raises(EntryRefused, match="store-nickname-taken"):
        create_with_all(again(visit), "solsikke", "2468")
    assert again(visit).session.is_guest
    assert again(visit).session.last_try(QUESTION) is not None
    assert n_before == 0


def test_the_old_key_is_worth_nothing_after_taking_along(room, visit):
    """As at every signing in."""
    write(visit)
    create_with_all(again(visit), "Solsikke", "2468")
    assert not room.sessions.is_there(visit.key)


def test_only_a_guest_who_did_something_is_asked(room, visit):
    """A new person just begins; a participant's things are not another one's."""
    assert not has_something(visit.session)
    assert has_something(write(visit).session)
    named = known(room)
    assert not has_something(write(named).session)


def test_a_statement_or_a_profile_is_something_too(room):
    """It would be lost as well."""
    told, sorted_one = make_visit(room), make_visit(room)
    save(told, Profile(job_wanted="baker"))
    sort_one(sorted_one)
    assert has_something(again(told).session)
    assert has_something(again(sorted_one).session)


@pytest.fixture
def welcome(room):
    shell = Shell(**{field.name: field.name for field in fields(Shell)} | {"room": room})
    return WelcomeScreen(**{field.name: field.name for field in fields(WelcomeScreen)} | {"shell": shell})


def test_the_question_comes_before_the_nickname_is_made(welcome, visit):
    """Nothing is decided for her; entries that cannot be kept are refused first."""
    write(visit)
    with pytest.raises(EntryRefused, match="store-pin-form"):
        welcome.begin_new(again(visit), "Solsikke", "x", "")
    asked = welcome.begin_new(again(visit), "Solsikke", "2468", "")
    assert asked[welcome.asking]["visible"]
    assert visit.messages.text("welcome-take-along") in asked[welcome.asked]
    assert again(visit).session.is_guest
    there = welcome.take_along(again(visit), "Solsikke", "2468")
    assert (there[welcome.nickname], there[welcome.pin]) == ("", "")
    assert make_visit(visit.room, there[welcome.shell.key]).session.last_try(QUESTION) is not None


def test_with_no_everything_is_forgotten(welcome, visit):
    """As said before."""
    write(visit)
    left = welcome.leave_behind(again(visit), "Solsikke", "2468")
    there = make_visit(visit.room, left[welcome.shell.key])
    assert there.session.tries == {}
    assert visit.room.store.attempts.count(there.session.participant.id) == 0


def test_an_answer_that_is_being_judged_is_told_of(welcome, visit):
    """It cannot come along: whoever judges it holds the old key."""
    answers.begin(visit, QUESTION, Answer(way="write", text=SAID))
    asked = welcome.begin_new(again(visit), "Solsikke", "2468", "")
    assert visit.messages.text("welcome-take-along-not") in asked[welcome.asked]


def test_a_text_in_the_browser_alone_is_asked_about(welcome, visit):
    """The server does not know of it; the page says so."""
    assert welcome.asking in welcome.begin_new(visit, "Solsikke", "2468", "yes")


def test_what_she_looks_for_is_forgotten_with_her(room, visit):
    """The next person's list is whole."""
    visit.change(lambda session: replace(session, filter=Filter(words="vask"), way="write"))
    there = make_visit(room, create(again(visit), "Solsikke", "2468")).session
    assert (there.filter, there.way) == (Filter(), "speak")


def test_a_correction_that_is_taken_back_is_gone_from_the_store(room):
    """What was heard counts there too."""
    visit = known(room)
    write(visit)
    list(answers.correct(again(visit), QUESTION, BETTER))
    answers.take_back_correction(again(visit), QUESTION)
    (kept,) = room.store.attempts.newest(visit.session.participant.id)
    assert kept.corrected is None
    assert kept.current.transcript.text == SAID


def test_a_full_disk_still_shows_the_feedback(room):
    """The attempt is judged; a sentence says that it was not kept."""
    visit = known(room)
    room.store.participants.database.close()

    def broken():
        raise StoreError("store-unusable", where="x", reason="y")

    bad = replace(room, opened=broken)
    steps = give(make_visit(bad, visit.key), Answer(way="write", text=SAID))
    assert "refused" in steps[-1].line
    assert again(visit).session.last_try(QUESTION) is not None


@pytest.mark.parametrize(
    ("given", "match"),
    [({"years": "mange"}, "profile-years-form"), ({"education": "x" * 400}, "store-text-long")],
    ids=["years-in-words", "too-long"],
)
def test_a_profile_that_cannot_be_kept_is_refused(given, match):
    """One sentence for each field."""
    with pytest.raises(EntryRefused, match=match):
        read_profile(given, Profile())


@pytest.mark.parametrize(
    ("way", "leads_to"),
    [
        (("welcome",), "mic-check"),
        (("home",), "mic-check"),  # Signed in again: the microphone was not tried today.
        (("welcome", "mic-check"), "home"),
        (("mic-check", "home"), "home"),
        (("mic-check", "history"), "history"),
        (("mic-check", "home", "practice"), "practice"),
        (("mic-check", "history", "profile"), "history"),
        ((), "mic-check"),
    ],
)
def test_where_the_form_leads(visit, way, leads_to):
    """To the microphone check at first; later back to where she came from, also after loading it anew."""
    for screen in (*way, "profile"):
        question_id = QUESTION if screen == "practice" else ""
        visit = again(visit).come_to(Place(screen=screen, question_id=question_id))
        if screen == "mic-check":
            MicCheckScreen(column=None, body="body").enter(visit, Place(screen=screen))
    visit = again(visit)
    place = way_on(visit)
    assert place == Place(screen=leads_to, question_id=QUESTION if leads_to == "practice" else "")
    name = "profile-skip" if leads_to == "mic-check" else "profile-back"
    assert visit.messages.text(name) in skip(visit)
    assert f"screen={leads_to}" in skip(visit)


def test_an_address_is_read_as_it_was_written():
    """Whatever its parts hold."""
    place = Place(screen="history", question_id="a&b=c", part="answer-1 å")
    assert Place.read(place.address) == place
    assert Place.read("") == Place(screen="")


def test_an_empty_profile_is_a_profile():
    """Everything may be passed over."""
    assert read_profile({}, Profile()) == Profile()


@pytest.mark.parametrize(
    ("told", "years"),
    [("", None), ("5", 5), (" 12 år", 12), ("ca. 3", 3), ("10+", 10), ("over 20 år", 20), ("2 years", 2)],
)
def test_years_are_read_as_people_write_them(told, years):
    """A number is a number, whatever stands around it."""
    assert read_profile({"years": told}, Profile()).years_of_work == years


@pytest.mark.parametrize("told", ["mange", "år", "fem", "5 eller 6", "-1"])
def test_years_that_are_no_number_are_refused(told):
    """With one sentence, and nothing is guessed."""
    with pytest.raises(EntryRefused, match="profile-years-form"):
        read_profile({"years": told}, Profile())


def test_the_course_of_the_profile_is_the_one_of_the_plan(room):
    """Chosen once; another choice, or none, changes the plan as well."""
    visit = make_visit(room)
    made = room.store.participants.create("Amina", "4711")
    visit = visit.change(lambda one: replace(one, participant=made))
    for course in ("fire-uker", "aatte-uker", None):
        save(again(visit), replace(again(visit).session.profile, course=course))
        assert room.store.plans.get(made.id).key == course
        assert again(visit).session.profile.course == course


def test_lists_are_told_with_commas():
    """As people write them."""
    profile = read_profile(
        {"occupations": "baker, kokk\nrenholder", "languages": "tigrinja; engelsk"}, Profile()
    )
    assert profile.occupations == ("baker", "kokk", "renholder")
    assert [skill.name for skill in profile.languages] == ["tigrinja", "engelsk"]


# --- one's own view --------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", ["", "x", "[]", "{", '{"styrke": "great"}', '{"x": "met"}', "[" * 5000])
def test_only_levels_of_the_rubric_are_taken(room, wrong):
    """Whatever else comes in is no view."""
    assert read_rating(room.coach.bank.question(QUESTION), wrong) == ()


def test_the_form_asks_for_every_criterion(room):
    """The same points as the feedback, in the same order."""
    question = room.coach.bank.question(QUESTION)
    html = form(Messages("nb"), question)
    at = [html.index(f'data-criterion="{criterion.id}"') for criterion in question.rubric]
    assert at == sorted(at)
    assert html.count('type="radio"') == 3 * len(question.rubric)


# --- two attempts ----------------------------------------------------------------------------


def test_what_got_better_is_said_in_words(visit):
    """A point that was not heard before is new."""
    write(visit, "Jeg liker å lage mat hjemme hver dag, og jeg bor i Tromsø med mannen min.")
    after = write(visit, BETTER)
    first, second = last_two(after, QUESTION)
    assert (first.number, second.number) == (1, 2)
    comparison = compare(first.attempt, second.attempt)
    assert comparison.said[0].key in {"compare-new", "compare-clearer"}
    html = compared(Messages("nb"), comparison, (1, 2))
    assert "Forsøk 1" in html
    assert "Forsøk 2" in html


def test_the_same_answer_twice_is_never_worse(visit):
    """Nothing is remembered that was not lost."""
    attempt = write(visit).session.last_try(QUESTION).current
    comparison = compare(attempt, attempt)
    assert {change.direction for change in comparison.changes} <= {"kept", "open"}
    assert len(comparison.said) == 1


def test_a_point_that_is_gone_is_one_to_remember(visit):
    """Never "worse": the sentence says what to take along."""
    good = write(visit, BETTER).session.last_try(QUESTION).current
    other = (
        write(visit, "Jeg liker å lage mat hjemme, og jeg bor i Tromsø.").session.last_try(QUESTION).current
    )
    keys = [note.key for note in compare(good, other).said]
    assert "compare-remember" in keys


def test_a_named_participants_attempts_come_from_the_store(room):
    """Also those of another day."""
    first = known(room)
    write(first)
    room.sessions.end(first.key)
    later = make_visit(room, sign_in(make_visit(room), "Solsikke", "2468"))
    assert [one.number for one in last_two(write(later, BETTER), QUESTION)] == [1, 2]


# --- what is being said ----------------------------------------------------------------------


def test_a_piece_that_comes_twice_is_taken_once(room, visit):
    """A connection that breaks after the sending sends again."""
    first, second, *_ = pieces_of()
    assert room.recordings.add(visit.key, first).wanted == 1
    assert room.recordings.add(visit.key, first).wanted == 1
    assert room.recordings.add(visit.key, second).wanted == 2


def test_a_missing_piece_is_asked_for(room, visit):
    """A server that was started anew wants the first one."""
    assert room.recordings.add(visit.key, pieces_of()[3]).wanted == 0


def test_a_new_take_forgets_the_one_before(room, visit):
    """Starting over leaves nothing of the first try."""
    speak(visit)
    room.recordings.add(visit.key, pieces_of(take_id="next")[0])
    with pytest.raises(AudioError, match="ui-no-take"):
        room.recordings.take(visit.key, "take")


def test_nobody_reaches_the_take_of_another(room, visit):
    """The id of a take is worth nothing without the key."""
    speak(visit)
    with pytest.raises(AudioError, match="ui-no-take"):
        room.recordings.take(make_visit(room).key, "take")


# --- the own language ------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["uk", "ar", "so", "ti", "fa", "pl", "en"])
def test_help_lines_are_whole_in_every_language(language):
    """The same keys as the Norwegian list."""
    assert set(HelpTexts(language).lines) == set(HelpTexts("nb").lines)


@pytest.mark.parametrize("language", ["", "nb-NO", "../nb", "xx"])
def test_an_unknown_help_language_has_no_lines(language):
    """No language is no reason to fail."""
    assert HelpTexts(language).lines == {}


def test_the_bar_never_shows_the_key(room):
    """It would be read over a shoulder, or land in a screenshot."""
    visit = known(room)
    html = bar.top(visit, "home") + bar.own_texts(visit, {}) + bar.for_scripts(room)
    assert visit.key not in html
    assert visit.session.participant.id not in html


def test_leaving_says_what_would_be_lost(room):
    """A guest who has done something loses it; an interview that is kept can be taken up again."""
    guest, named = make_visit(room), known(room)
    assert what_is_lost(guest) == ""
    assert what_is_lost(write(guest)) == "guest"
    assert what_is_lost(write(named)) == ""
    assert what_is_lost(mocking.start(named, Wish(length="short"), seed=1)) == "interview"


def test_a_nickname_cannot_write_html(room):
    """It is shown as it is written."""
    visit = known(room, nickname="<b>x</b>")
    assert "<b>" not in bar.top(visit, "home")


# --- the recording of a question -------------------------------------------------------------


def test_the_instructors_recording_is_found_beside_its_question(tmp_path):
    """And nothing that lies elsewhere, whatever the file says."""
    room = make_room(tmp_path)
    question = room.coach.bank.question(QUESTION)
    folder = tmp_path / "bank" / "questions" / question.category
    folder.mkdir(parents=True)
    (folder / "spor.mp3").write_bytes(b"x")
    (tmp_path / "hemmelig.mp3").write_bytes(b"x")
    room.coach.settings = replace(room.coach.settings, bank=tmp_path / "bank")

    def recorded(name):
        asked = replace(question, audio=name)
        bank = replace(shipped_bank(), questions=(asked,))
        room.coach.parts = replace(room.coach.parts, bank=lambda: bank)
        return recording_of(room, QUESTION)

    names = ("spor.mp3", "../../../hemmelig.mp3", "mangler.mp3", None)
    found = {name: recorded(name) for name in names}
    assert found.pop("spor.mp3") == (folder / "spor.mp3").resolve()
    assert set(found.values()) == {None}


# --- plain Norwegian -------------------------------------------------------------------------

HARDEST_LIX = 30
ROOMS_OF_THE_PAGE = ("ui", "shell", "welcome", "profile", "mic", "home", "speak", "rating", "compare", "help")


@pytest.mark.parametrize("name", ROOMS_OF_THE_PAGE)
def test_the_texts_are_easy_to_read(name):
    """LIX of what people read: words per sentence plus the share of words of more than six letters."""
    source = (LOCALES / "nb" / f"{name}.ftl").read_text(encoding="utf-8")
    lines = re.findall(r"^(?:[a-z0-9-]+ =|\s+\*?\[\w+\]) (.+)$", source, flags=re.MULTILINE)
    text = " ".join(line if line.endswith((".", "?", "!", "…")) else f"{line}." for line in lines)
    words = re.findall(r"[^\W\d_]+", text)
    n_sentences = len(re.findall(r"[.?!:…]+(?:\s|$)", text))
    n_long = sum(len(word) > 6 for word in words)
    assert len(words) / n_sentences + 100 * n_long / len(words) <= HARDEST_LIX
