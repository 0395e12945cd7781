"""What happens on the pages, without Gradio: plain handlers on a coach with fake engines."""

from __future__ import annotations

import shutil
from dataclasses import fields
from pathlib import Path

import pytest
from ui_parts import (
    CLIP,
    QUESTION,
    SAID,
    again,
    give,
    make_room,
    make_visit,
    put_take,
    shipped_bank,
    silence_of,
    speak,
)

from interview_coach.errors import AudioError, InstallError, ScoringError, StoreError
from interview_coach.model_store import Step
from interview_coach.settings import resolve_settings
from interview_coach.ui import answers, views
from interview_coach.ui.answers import Answer
from interview_coach.ui.choosing import Filter, Wish, choose, used_fields, used_themes
from interview_coach.ui.room import Place
from interview_coach.ui.screens.home import HomeScreen
from interview_coach.ui.screens.practice import begin_her_way, steps_again
from interview_coach.ui.screens.result import is_corrected, model_answers, way_back
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes, takes_of


@pytest.fixture
def bank():
    return shipped_bank()


@pytest.fixture
def room(tmp_path):
    return make_room(tmp_path)


@pytest.fixture
def takes(room):
    return room.takes


@pytest.fixture
def visit(room):
    return make_visit(room)


# --- choosing --------------------------------------------------------------------------------


def test_every_question_is_offered_under_a_theme(bank):
    """With no wish nothing is hidden, and nothing is shown twice."""
    shown = [question.id for theme in choose(bank, Wish()) for question in theme.questions]
    assert sorted(shown) == sorted(question.id for question in bank.questions)


def test_a_theme_shows_only_its_questions(bank):
    """The theme narrows the list."""
    themes = choose(bank, Wish(theme="motivasjon"))
    assert [theme.name for theme in themes] == [bank.categories["motivasjon"]]
    assert all(question.category == "motivasjon" for question in themes[0].questions)


def test_questions_about_work_stand_by_the_work(room):
    """Nobody looks for hers among sixty for others; a theme that is for everybody is one list."""
    bank = room.coach.bank
    themes = {theme.name: theme for theme in choose(bank, Wish())}
    work = themes[bank.categories["yrke"]]
    assert bank.fields["renhold"].name in {group.name for group in work.groups}
    for group in work.groups:
        assert len({question.fields[:1] for question in group.questions}) == 1
    assert [group.name for group in themes[bank.categories["motivasjon"]].groups] == [""]


def test_a_job_shows_its_own_questions_and_those_for_everyone(bank):
    """A cleaner is asked about cleaning and about herself, not about driving."""
    questions = [question for theme in choose(bank, Wish(field="renhold")) for question in theme.questions]
    assert any("renhold" in question.fields for question in questions)
    assert any(not question.fields for question in questions)
    assert all(not question.fields or "renhold" in question.fields for question in questions)


def test_a_jobs_own_questions_come_first_in_their_theme(bank):
    """What is made for the job is not hidden below what is made for everyone."""
    for theme in choose(bank, Wish(field="renhold")):
        own = ["renhold" in question.fields for question in theme.questions]
        assert own == sorted(own, reverse=True)


@pytest.mark.parametrize(
    "words", ["STERKE sider", "strengths", "сильні"], ids=["capitals", "English", "Ukrainian"]
)
def test_search_finds_norwegian_and_the_persons_own_language(bank, words):
    """All words must be found, in any of the question's languages, whatever their case."""
    found = {question.id for theme in choose(bank, Wish(words=words)) for question in theme.questions}
    assert QUESTION in found


def ids(themes):
    return {question.id for theme in themes for question in theme.questions}


@pytest.mark.parametrize("words", ["vaskehjelp", "jobb som vaskehjelp", "cleaner", "vaske hjelp"])
def test_search_understands_what_people_call_jobs(bank, room, words):
    """No question has the word, and the questions for cleaners are found."""
    cleaning = {question.id for question in bank.questions if "renhold" in question.fields}
    assert cleaning
    assert cleaning <= ids(choose(bank, Wish(words=words), jobs=room.jobs))


def test_questions_that_hold_the_words_come_before_those_of_the_job(bank, room):
    """In their theme."""
    for theme in choose(bank, Wish(words="vask"), jobs=room.jobs):
        held = [question.id in ids(choose(bank, Wish(words="vask"))) for question in theme.questions]
        assert held == sorted(held, reverse=True)


def test_a_word_that_is_only_like_a_job_finds_no_job(bank, room):
    """«Svake» is near «vaske»; whoever asks about weak sides wants no cleaning."""
    plain = ids(choose(bank, Wish(words="svake")))
    assert plain
    assert ids(choose(bank, Wish(words="svake"), jobs=room.jobs)) == plain


def test_a_job_that_is_searched_for_obeys_the_other_wishes(bank, room):
    """The theme still narrows the list."""
    themes = choose(bank, Wish(words="vaskehjelp", theme="motivasjon"), jobs=room.jobs)
    assert {question.category for theme in themes for question in theme.questions} <= {"motivasjon"}


@pytest.fixture
def home():
    return HomeScreen(**{field.name: field.name for field in fields(HomeScreen)})


def test_the_list_stays_as_she_left_it(visit, home):
    """Theme, job, week, done and word are there when she comes back, and so is the list."""
    left = home.narrow(visit, "motivasjon", "renhold", None, "new", "jobb")
    entered = home.enter(again(visit), Place(screen="home"))
    assert (entered["theme"]["value"], entered["field"]["value"]) == ("motivasjon", "renhold")
    assert (entered["week"]["value"], entered["done"]["value"], entered["words"]) == ("", "new", "jobb")
    assert entered[home.question_list] == left[home.question_list]
    assert entered[home.show_all]["visible"]


def test_that_questions_are_left_out_is_seen(visit, home):
    """In words, with what was chosen; as text, never as HTML."""
    said = home.narrow(visit, "", "renhold", "", "done", "<b>vask")[home.narrowed]
    for part in (visit.room.coach.bank.fields["renhold"].name, visit.messages.text("home-done-done")):
        assert part in said
    assert "«&lt;b&gt;vask»" in said


def test_one_button_shows_everything_again(visit, home):
    """And is gone then."""
    home.narrow(visit, "motivasjon", "", "", "", "")
    cleared = home.clear(again(visit))
    assert again(visit).session.filter == Filter()
    assert {cleared[one] for one in home.wishes} == {""}
    assert not cleared[home.show_all]["visible"]
    assert cleared[home.narrowed] == ""


def test_a_search_for_nothing_there_is_empty(bank):
    """No question has this word."""
    assert choose(bank, Wish(words="xyzzy")) == ()


def test_only_themes_and_jobs_with_questions_are_offered(bank):
    """Nobody chooses an empty theme."""
    assert all(choose(bank, Wish(theme=key)) for key in used_themes(bank))
    assert {name for question in bank.questions for name in question.fields} == set(used_fields(bank))


# --- answering -------------------------------------------------------------------------------


def attempt_of(visit):
    return again(visit).session.last_try(QUESTION).current


def test_a_spoken_answer_becomes_an_attempt_of_the_session(visit):
    """The whole way from the pieces of a take to an attempt with words and flow."""
    give(visit, speak(visit))
    attempt = attempt_of(visit)
    assert attempt.transcript.text.startswith("Jeg heter Amina")
    assert attempt.delivery is not None


def test_the_steps_are_told_in_words(visit):
    """While the program works the line says at what."""
    lines = "".join(shown.line for shown in give(visit, speak(visit)))
    for key in ("ui-work-listening", "ui-work-judging", "ui-done"):
        assert visit.messages.text(key) in lines


def test_she_is_asked_what_she_thinks_before_the_answer_is_judged(visit):
    """The page goes to the self-rating at once."""
    shown = answers.begin(visit, QUESTION, speak(visit))
    assert shown.place.screen == "self-rating"
    assert again(visit).session.pending.question_id == QUESTION


def test_feedback_waits_for_her_own_view(visit):
    """Judged before she has rated: the page says that it is there, and stays."""
    assert give(visit, speak(visit))[-1].place is None
    assert answers.rate(again(visit), QUESTION, ()).place.screen == "result"


def test_her_view_may_come_before_the_judge_is_done(visit):
    """Rated while the answer is still judged: the feedback comes by itself."""
    answer = speak(visit)
    answers.begin(visit, QUESTION, answer)
    assert answers.rate(again(visit), QUESTION, ()).place is None
    assert list(answers.judge(again(visit), QUESTION, answer))[-1].place.screen == "result"


def test_no_sound_stays_after_feedback(room, visit):
    """Neither in memory nor on disk."""
    give(visit, speak(visit))
    assert len(room.recordings) == 0
    assert list(room.takes.folder.iterdir()) == []


def test_an_uploaded_file_is_judged_and_deleted(room, visit):
    """The file that came in does not stay."""
    give(visit, Answer(way="upload", file=str(put_take(room.takes))))
    assert attempt_of(visit).transcript.duration_s == pytest.approx(8, abs=1)
    assert list(room.takes.folder.iterdir()) == []


def test_a_file_that_is_no_audio_is_refused_and_deleted(room, visit, tmp_path):
    """One sentence, the question again, and the file is gone."""
    source = tmp_path / "notat.txt"
    source.write_text("Dette er ikke lyd.", encoding="utf-8")
    last = give(visit, Answer(way="upload", file=str(put_take(room.takes, source))))[-1]
    assert "ikke en lydfil" in last.line
    assert last.place.screen == "practice"
    assert list(room.takes.folder.iterdir()) == []


def test_the_sound_is_gone_when_the_tab_closes_midway(room, visit):
    """Gradio closes the generator of a page that is gone."""
    answer = speak(visit)
    answers.begin(visit, QUESTION, answer)
    steps = answers.judge(again(visit), QUESTION, answer)
    next(steps)
    steps.close()
    assert len(room.recordings) == 0


def test_a_muted_microphone_is_told(visit):
    """A take of zeros is no attempt, and is not offered again."""
    last = give(visit, speak(visit, silence_of()))[-1]
    assert "help-audio-muted" in last.line
    assert (last.place.screen, last.place.part) == ("practice", "again")
    assert again(visit).session.last_try(QUESTION) is None


def test_the_next_steps_are_there_when_she_tries_again(visit):
    """What she was told to do stands on the question's page; before the first try nothing does."""
    assert steps_again(visit, QUESTION) == ""
    give(visit, speak(visit))
    shown = steps_again(again(visit), QUESTION)
    assert visit.messages.text("ui-steps-again") in shown
    steps = again(visit).session.last_try(QUESTION).current.feedback.next_steps
    assert shown.count("<li>") == len(steps) > 0


def test_a_refused_answer_leaves_nothing_pending(visit):
    """One may answer again at once."""
    give(visit, speak(visit, silence_of()))
    assert again(visit).session.pending is None


def test_a_take_that_is_not_there_is_refused(visit):
    """A made-up id gives nothing away."""
    last = give(visit, Answer(way="speak", take_id="finnes-ikke"))[-1]
    assert visit.messages.text("ui-no-take") in last.line


@pytest.mark.parametrize(
    ("answer", "error", "key"),
    [
        (Answer(way="upload"), AudioError, "ui-no-file"),
        (Answer(way="write", text="  \n "), ScoringError, "ui-no-text"),
        (Answer(way="write", text="ord " * 5_000), ScoringError, "ui-text-too-long"),
    ],
    ids=["no-file", "no-text", "a-book"],
)
def test_an_answer_that_is_none_is_refused_at_once(visit, answer, error, key):
    """One plain sentence for each, and one stays at the question."""
    with pytest.raises(error, match=key):
        answers.begin(visit, QUESTION, answer)
    assert again(visit).session.pending is None


def test_a_file_outside_the_takes_is_neither_read_nor_deleted(visit, tmp_path):
    """A made-up path gives nothing away and takes nothing away."""
    outside = Path(shutil.copy(CLIP, tmp_path / "privat.flac"))
    last = give(visit, Answer(way="upload", file=str(outside)))[-1]
    assert last.place.screen == "practice"
    assert outside.exists()


def test_a_typed_answer_has_no_flow(visit):
    """Flow belongs to speech."""
    give(visit, Answer(way="write", text=SAID))
    assert attempt_of(visit).delivery is None


def test_a_corrected_text_is_judged_and_both_texts_are_kept(visit):
    """What was heard stays beside what the participant says it should be; so does the flow."""
    give(visit, speak(visit))
    heard = attempt_of(visit)
    steps = list(answers.correct(again(visit), QUESTION, "Jeg er rolig og tar godt vare på kundene mine."))
    assert visit.messages.text("ui-work-reading") in steps[0].line  # Said before the work is done.
    assert steps[-1].place.screen == "result"
    last = again(visit).session.last_try(QUESTION)
    assert last.attempt == heard
    assert last.corrected.transcript.recognised_text == heard.transcript.text
    assert last.corrected.delivery == heard.delivery


def test_a_correction_without_an_answer_is_refused(visit):
    """The button does nothing odd when there is nothing to correct."""
    with pytest.raises(ScoringError, match="ui-nothing-to-correct"):
        list(answers.correct(visit, QUESTION, "Hei"))


def test_a_correction_to_nothing_is_refused(visit):
    """An emptied text is not judged."""
    give(visit, Answer(way="write", text=SAID))
    with pytest.raises(ScoringError, match="ui-no-text"):
        list(answers.correct(again(visit), QUESTION, " "))


def test_a_correction_can_be_taken_back(visit):
    """What the program heard counts again, with its words and its feedback."""
    give(visit, speak(visit))
    heard = attempt_of(visit)
    list(answers.correct(again(visit), QUESTION, "Noe helt annet, som jeg aldri sa."))
    assert is_corrected(attempt_of(visit))
    shown = answers.take_back_correction(again(visit), QUESTION)
    assert shown.place.screen == "result"
    assert attempt_of(visit) == heard
    assert not is_corrected(attempt_of(visit))


def test_the_way_back_is_named_after_how_the_answer_came(visit):
    """What was typed was never heard."""
    give(visit, Answer(way="write", text=SAID))
    assert way_back(visit.messages, attempt_of(visit)) == visit.messages.text("ui-use-written")
    give(again(visit), speak(visit))
    assert way_back(visit.messages, attempt_of(visit)) == visit.messages.text("ui-use-heard")


def test_taking_back_without_an_answer_is_refused(visit):
    """There is nothing to go back to."""
    with pytest.raises(ScoringError, match="ui-nothing-to-correct"):
        answers.take_back_correction(visit, QUESTION)


@pytest.mark.parametrize("way", ["write", "upload", "speak"])
def test_she_is_met_the_way_she_answered_last(room, visit, way):
    """Who writes goes on writing."""
    answer = {
        "write": lambda: Answer(way="write", text=SAID),
        "upload": lambda: Answer(way="upload", file=str(put_take(room.takes))),
        "speak": lambda: speak(visit),
    }[way]()
    assert begin_her_way(visit, QUESTION, answer).place.screen == "self-rating"
    assert again(visit).session.way == way


def test_an_answer_that_is_refused_at_once_changes_no_way(visit):
    """Nothing was handed in."""
    with pytest.raises(ScoringError, match="ui-no-text"):
        begin_her_way(visit, QUESTION, Answer(way="write", text=" "))
    assert again(visit).session.way == "speak"


def test_the_model_answer_comes_only_after_an_own_attempt(visit):
    """Nobody reads the example before trying; pressing without saying anything does not open it."""
    assert model_answers(visit, QUESTION) == ""
    give(visit, Answer(way="write", text="Ja."))
    assert model_answers(again(visit), QUESTION) == ""
    give(again(visit), Answer(way="write", text=SAID))
    assert attempt_of(visit).question.model_answers[0].text.split(".")[0] in model_answers(
        again(visit), QUESTION
    )


# --- takes -----------------------------------------------------------------------------------


def test_opening_sweeps_what_a_crash_left(own_home, monkeypatch):
    """A take from before is gone at the next start, and gone again at the stop."""
    monkeypatch.setenv("GRADIO_TEMP_DIR", "somewhere")
    takes = takes_of(resolve_settings())
    left = takes.folder / "x" / "audio.wav"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"RIFF")
    takes.open()
    try:
        assert not left.exists()
        (takes.folder / "new.wav").write_bytes(b"RIFF")
    finally:
        takes.close()
    assert not takes.folder.exists()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    """One sentence instead of a trace."""
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="ui-takes-folder"):
        Takes(folder=blocked / "takes").open()


def test_deleting_keeps_to_its_own_folder(takes, tmp_path):
    """Paths that lead out, and the folder itself, are left alone."""
    outside = tmp_path / "other.wav"
    outside.write_bytes(b"RIFF")
    for path in (outside, takes.folder / ".." / "other.wav", takes.folder):
        takes.delete(path)
    assert outside.exists()
    assert takes.folder.is_dir()


def test_deleting_keeps_a_neighbour(takes):
    """A folder with another take in it stays."""
    take = put_take(takes)
    neighbour = take.with_name("b.wav")
    neighbour.write_bytes(b"RIFF")
    takes.delete(take)
    assert not take.exists()
    assert neighbour.exists()


# --- start -----------------------------------------------------------------------------------


def start_up(*, missing=(), install=lambda _name, _tell: None, warm_up=lambda _tell: None):
    return StartUp(missing=lambda: missing, install=install, warm_up=warm_up)


def test_the_start_ends_ready():
    """Nothing missing, nothing wrong."""
    start = start_up()
    start.run()
    assert start.state.phase == "ready"


def test_the_page_is_ready_as_soon_as_an_answer_can_be_judged():
    """What the coach makes ready afterwards makes nobody wait, and its failure stops nobody."""
    phases = []
    start = start_up(warm_up=lambda tell: (tell("start-ready"), phases.append(start.state.phase)))
    start.run()
    assert phases == ["ready"]

    def fails_late(tell):
        tell("start-ready")
        raise InstallError("models-busy", name="x")

    late = start_up(warm_up=fails_late)
    late.run()
    assert late.state.phase == "ready"


def test_installing_is_told_with_its_share(room):
    """The line names the step and how far it has come, and that the first time takes long."""
    seen = []

    def install(name, tell):
        tell(Step(key="models-stage-fetch", values={"name": name}, done_bytes=25, total_bytes=100))
        seen.append(views.start_line(room.messages, start.state))

    start = start_up(missing=("whisper-base",), install=install)
    start.run()
    assert "25 %" in seen[0]
    assert room.messages.text("ui-start-first-time") in seen[0]


def test_a_refused_install_is_one_sentence(room):
    """No network at the first start: the page says what to do and offers to try again."""

    def install(name, _tell):
        raise InstallError("models-no-network", name=name, folder="models")

    start = start_up(missing=("whisper-base",), install=install)
    start.run()
    assert start.state.phase == "failed"
    assert "kan ikke hentes uten nett" in views.start_line(room.messages, start.state)


def test_our_own_mistake_at_the_start_is_said_and_not_hidden():
    """The trace goes to the log, a sentence to the page."""

    def broken(_tell):
        raise ZeroDivisionError

    start = start_up(warm_up=broken)
    with pytest.raises(ZeroDivisionError):
        start.run()
    assert start.state.key == "ui-start-failed"
