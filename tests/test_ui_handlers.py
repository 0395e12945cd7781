"""What happens on the pages, without Gradio: handlers on a coach with fake engines."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from interview_coach.bank import load_folder
from interview_coach.coach import Coach, Once, Parts
from interview_coach.content.judge import build_judge
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector, FakeTranscriber
from interview_coach.errors import InstallError, StoreError
from interview_coach.messages import Messages
from interview_coach.model_store import Step
from interview_coach.settings import resolve_settings
from interview_coach.ui import handlers
from interview_coach.ui.choosing import Wish, choose, used_fields, used_themes
from interview_coach.ui.handlers import Answer, Room
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes, takes_of

CLIP = Path(__file__).resolve().parent / "data" / "speech" / "npsc_02_8s.flac"
SAID = "Jeg heter Amina og jeg er nøyaktig og tålmodig fordi jeg har jobbet som baker i ti år"
QUESTION = "sterke-sider"


@pytest.fixture(scope="module")
def bank():
    return load_folder(resolve_settings({}).bank)


@pytest.fixture
def takes(tmp_path):
    folder = tmp_path / "takes"
    folder.mkdir()
    return Takes(folder=folder)


@pytest.fixture
def room(bank, takes, tmp_path):
    settings = replace(resolve_settings({}), home=tmp_path / "home")
    embedder, detector = FakeEmbedder(), FakeLanguageDetector()
    parts = Parts(
        transcriber=Once(lambda: FakeTranscriber([SAID])),
        embedder=Once(lambda: embedder),
        language_detector=Once(lambda: detector),
        bank=Once(lambda: bank),
        judge=Once(lambda: build_judge(bank.questions, embedder, detector)),
    )
    start = StartUp(missing=tuple, install=lambda _name, _tell: None, warm_up=lambda _tell: None)
    return Room(coach=Coach(settings, parts), messages=Messages("nb"), takes=takes, start=start)


def put_take(takes, source=CLIP, folder="a1b2"):
    place = takes.folder / folder
    place.mkdir()
    return Path(shutil.copy(source, place / source.name))


def spoken(take):
    return Answer(way="speak", recording=str(take))


def final(shown):
    return list(shown)[-1]


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


def test_a_search_for_nothing_there_is_empty(bank):
    """No question has this word."""
    assert choose(bank, Wish(words="xyzzy")) == ()


def test_only_themes_and_jobs_with_questions_are_offered(bank):
    """Nobody chooses an empty theme."""
    assert all(choose(bank, Wish(theme=key)) for key in used_themes(bank))
    assert {name for question in bank.questions for name in question.fields} == set(used_fields(bank))


@pytest.mark.parametrize("wrong", ["", "finnes-ikke", "../../etc/passwd", "<script>"])
def test_an_unknown_question_shows_none(room, wrong):
    """An old or mistyped link leads to the list, not to a fault."""
    assert handlers.open_question(room, wrong, "").question_id == ""


def test_a_question_is_shown_with_help_and_time(room):
    """Purpose, phrases and the suited time stand beside the question."""
    shown = handlers.open_question(room, QUESTION, "ar")
    question = room.coach.bank.question(QUESTION)
    assert question.text in shown.text
    assert 'dir="rtl"' in shown.text
    assert question.phrases[0] in shown.help
    assert f'data-longest="{question.answer_seconds[1]}"' in shown.timer


# --- answering -------------------------------------------------------------------------------


def test_a_spoken_answer_gives_words_and_feedback(room, takes):
    """The whole way from a take to a result."""
    steps = list(handlers.give_feedback(room, QUESTION, spoken(put_take(takes))))
    assert steps[-1].result.attempt.transcript.text == SAID
    assert "nøyaktig" in steps[-1].result.transcript
    assert steps[-1].result.delivery


def test_the_steps_are_told_in_words(room, takes):
    """While the program works the line says at what."""
    lines = [step.line for step in handlers.give_feedback(room, QUESTION, spoken(put_take(takes)))]
    texts = [room.messages.text(key) for key in ("ui-work-listening", "ui-work-judging", "ui-done")]
    assert [text in line for text, line in zip(texts, lines, strict=True)] == [True, True, True]


def test_the_take_is_deleted_after_feedback(room, takes):
    """Neither the file nor its folder stays."""
    final(handlers.give_feedback(room, QUESTION, spoken(put_take(takes))))
    assert list(takes.folder.iterdir()) == []


def test_the_take_is_deleted_after_a_refusal(room, takes, tmp_path):
    """A file that is no audio does not stay either."""
    source = tmp_path / "notat.txt"
    source.write_text("Dette er ikke lyd.", encoding="utf-8")
    shown = final(
        handlers.give_feedback(room, QUESTION, Answer(way="upload", file=str(put_take(takes, source))))
    )
    assert shown.result is None
    assert "ikke en lydfil" in shown.line
    assert list(takes.folder.iterdir()) == []


def test_the_take_is_deleted_when_the_tab_closes_midway(room, takes):
    """Gradio closes the generator of a page that is gone."""
    steps = handlers.give_feedback(room, QUESTION, spoken(put_take(takes)))
    next(steps)
    steps.close()
    assert list(takes.folder.iterdir()) == []


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        (Answer(way="speak"), "ui-no-take"),
        (Answer(way="upload"), "ui-no-file"),
        (Answer(way="write", text="  \n "), "ui-no-text"),
    ],
    ids=["nothing-spoken", "no-file", "no-text"],
)
def test_an_empty_answer_says_what_to_do(room, answer, key):
    """One plain sentence for each way of answering."""
    shown = final(handlers.give_feedback(room, QUESTION, answer))
    assert shown.result is None
    assert room.messages.text(key) in shown.line


def test_a_far_too_long_text_is_refused(room):
    """A pasted book does not reach the judge."""
    shown = final(handlers.give_feedback(room, QUESTION, Answer(way="write", text="ord " * 5_000)))
    assert room.messages.text("ui-text-too-long", limit=handlers.MOST_LETTERS) in shown.line


def test_a_file_outside_the_takes_is_neither_read_nor_deleted(room, tmp_path):
    """A made-up path gives nothing away and takes nothing away."""
    outside = Path(shutil.copy(CLIP, tmp_path / "privat.flac"))
    shown = final(handlers.give_feedback(room, QUESTION, spoken(outside)))
    assert shown.result is None
    assert outside.exists()


def test_a_typed_answer_has_no_flow(room):
    """Flow belongs to speech."""
    shown = final(handlers.give_feedback(room, QUESTION, Answer(way="write", text=SAID)))
    assert shown.result.delivery == ""
    assert room.messages.text("ui-transcript-heading-typed") in shown.result.transcript


def test_a_corrected_text_is_judged_and_both_texts_are_kept(room, takes):
    """What was heard stays beside what the participant says it should be; so does the flow."""
    first = final(handlers.give_feedback(room, QUESTION, spoken(put_take(takes)))).result
    again = handlers.correct_text(
        room, first.attempt, "Jeg er rolig og tar godt vare på kundene mine."
    ).result
    assert again.attempt.transcript.recognised_text == SAID
    assert "rolig" in again.transcript
    assert again.delivery == first.delivery


def test_a_correction_without_an_answer_is_refused(room):
    """The button does nothing odd when there is nothing to correct."""
    shown = handlers.correct_text(room, None, "Hei")
    assert shown.result is None
    assert room.messages.text("ui-nothing-to-correct") in shown.line


def test_a_correction_to_nothing_is_refused(room):
    """An emptied text is not judged."""
    attempt = room.coach.assess_text(room.coach.bank.question(QUESTION), SAID)
    assert room.messages.text("ui-no-text") in handlers.correct_text(room, attempt, " ").line


def test_the_model_answer_comes_only_after_an_own_attempt(room):
    """Nobody reads the example before trying."""
    assert handlers.show_model_answers(room, None) == ""
    attempt = room.coach.assess_text(room.coach.bank.question(QUESTION), SAID)
    shown = handlers.show_model_answers(room, attempt)
    assert attempt.question.model_answers[0].text.split(".")[0] in shown


def test_silence_is_no_attempt(room):
    """Pressing the button without saying anything does not open the example."""
    attempt = room.coach.assess_text(room.coach.bank.question(QUESTION), "Ja.")
    assert not attempt.content.scorable
    assert handlers.show_model_answers(room, attempt) == ""


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
        seen.append(handlers.start_line(replace(room, start=start)).line)

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
    shown = handlers.start_line(replace(room, start=start))
    assert shown.failed
    assert not shown.ready
    assert "kan ikke hentes uten nett" in shown.line


def test_our_own_mistake_at_the_start_is_said_and_not_hidden():
    """The trace goes to the log, a sentence to the page."""

    def broken(_tell):
        raise ZeroDivisionError

    start = start_up(warm_up=broken)
    with pytest.raises(ZeroDivisionError):
        start.run()
    assert start.state.key == "ui-start-failed"
