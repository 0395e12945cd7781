"""Attempts: kept exactly, numbered, corrected, deleted with time to regret, and never another's."""

from __future__ import annotations

import io
import threading
import wave
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import numpy as np
import pytest
from small_store import (
    ANSWER,
    PIN,
    QUESTION,
    START,
    Clock,
    corrected,
    open_small,
    other,
    small_attempt,
    sound,
)

from interview_coach.errors import EntryRefused, NotKept
from interview_coach.records import SAMPLE_RATE_HZ, Waveform
from interview_coach.store.attempts import UNDO_MINUTES
from interview_coach.store.shapes import AttemptPlace, SelfRating

RATING = (
    SelfRating(criterion_id="styrke", level="partly"),
    SelfRating(criterion_id="eksempel", level="missing"),
)


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


def keeping_recordings(store, participant_id):
    choices = replace(store.participants.get(participant_id).choices, keep_recordings=True)
    store.participants.choose(participant_id, choices)
    return participant_id


def test_an_attempt_comes_back_exactly(store, amina):
    """Words with times, measures, scores with evidence, feedback, and the question as it was asked."""
    attempt = small_attempt()
    kept = store.attempts.save(amina, attempt, self_rating=RATING)
    assert kept.spoken == kept.current == attempt
    assert (kept.number, kept.corrected, kept.recording, kept.chosen_for_report) == (1, None, None, False)
    assert kept.self_rating == RATING
    assert store.attempts.get(amina, kept.id) == kept


def test_a_typed_answer_has_no_flow(store, amina):
    """An answer without recording is kept as well, with no measures."""
    attempt = small_attempt()
    typed = replace(attempt, delivery=None, transcript=replace(attempt.transcript, words=(), duration_s=None))
    assert store.attempts.save(amina, typed).spoken == typed


def test_an_unscorable_answer(store, amina):
    """Silence is kept as what it is; it is no point of a curve."""
    attempt = small_attempt()
    silent = replace(attempt, content=replace(attempt.content, scorable=False, overall=None))
    assert store.attempts.save(amina, silent).spoken == silent
    assert store.progress.criteria_over_time(amina) == ()
    assert store.progress.questions_done(amina)[0].last_overall is None


def test_old_attempts_keep_their_question(store, amina):
    """When an instructor changes a question, what was answered before shows the old words."""
    changed = replace(QUESTION, text="Hva er du god til?", version=2)
    first = store.attempts.save(amina, small_attempt())
    second = store.attempts.save(amina, small_attempt(question=changed))
    assert store.attempts.get(amina, first.id).spoken.question == QUESTION
    assert store.attempts.get(amina, second.id).spoken.question == changed
    assert second.number == 2


def test_numbers_count_per_question_and_person(store, amina, berit):
    """Each question of each participant has its own attempts 1, 2, 3 …; a deleted one keeps its number."""
    numbers = [store.attempts.save(amina, small_attempt()).number for _ in range(2)]
    assert numbers == [1, 2]
    assert store.attempts.save(amina, small_attempt(question=other("fritid"))).number == 1
    last = store.attempts.save(berit, small_attempt())
    assert last.number == 1
    store.attempts.delete(berit, last.id)
    assert store.attempts.save(berit, small_attempt()).number == 2


def test_many_at_once(store, amina):
    """Ten threads save at the same moment: every attempt is kept, with ten different numbers."""
    kept = []

    def save():
        kept.append(store.attempts.save(amina, small_attempt()))

    threads = [threading.Thread(target=save) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(attempt.number for attempt in kept) == list(range(1, 11))
    assert store.attempts.count(amina) == 10


def test_correcting_keeps_both(store, amina):
    """The corrected answer counts; what was heard stays; a second correction takes the first one's place."""
    first = store.attempts.save(amina, small_attempt("Jeg er nøye acktig.", score=0.2))
    better = replace(corrected(first.spoken, "Jeg er nøyaktig."), content=small_attempt(score=0.9).content)
    kept = store.attempts.correct(amina, first.id, better)
    assert (kept.spoken, kept.current) == (first.spoken, better)
    assert kept.current.transcript.recognised_text == "Jeg er nøye acktig."
    assert {point.score for point in store.progress.criteria_over_time(amina)} == {0.9}
    again = corrected(first.spoken, "Jeg er svært nøyaktig.")
    assert store.attempts.correct(amina, first.id, again).current == again
    assert store.attempts.get(amina, first.id).spoken == first.spoken


def test_rating_and_choosing(store, amina):
    """Her own view and the choice for the report are kept, and can be changed."""
    first, second = (store.attempts.save(amina, small_attempt()) for _ in range(2))
    assert store.attempts.rate(amina, first.id, RATING).self_rating == RATING
    assert store.attempts.rate(amina, first.id, ()).self_rating == ()
    store.attempts.choose_for_report(amina, second.id, True)
    store.attempts.choose_for_report(amina, first.id, True)
    assert [kept.id for kept in store.attempts.chosen_for_report(amina)] == [first.id, second.id]
    store.attempts.choose_for_report(amina, first.id, False)
    assert [kept.id for kept in store.attempts.chosen_for_report(amina)] == [second.id]


def test_newest_first_in_pages(store, amina):
    """Pages follow on one another; one question can be asked for alone."""
    for minute in (3, 1, 2):
        store.attempts.save(
            amina, small_attempt(f"minutt {minute}", made_at=START + timedelta(minutes=minute))
        )
    store.attempts.save(amina, small_attempt("annet", question=other("fritid")))

    def texts(**how):
        return [kept.current.transcript.text for kept in store.attempts.newest(amina, **how)]

    assert texts() == ["minutt 3", "minutt 2", "minutt 1", "annet"]
    assert texts(limit=2) + texts(limit=2, offset=2) == texts()
    assert texts(question_id="fritid") == ["annet"]
    assert (store.attempts.count(amina), store.attempts.count(amina, question_id="fritid")) == (4, 1)


def test_last_two(store, amina):
    """The older one first; with one attempt there is one, with none there is nothing to compare."""
    assert store.attempts.last_two(amina, QUESTION.id) == ()
    first, second, third = (store.attempts.save(amina, small_attempt(f"nummer {n}")) for n in (1, 2, 3))
    assert store.attempts.last_two(amina, QUESTION.id) == (second, third)
    store.attempts.delete(amina, second.id)
    assert store.attempts.last_two(amina, QUESTION.id) == (first, third)


def test_deleting_can_be_undone(store, amina, clock):
    """A deleted attempt is out of sight everywhere, and comes back as it was."""
    kept = store.attempts.save(amina, small_attempt())
    store.attempts.choose_for_report(amina, kept.id, True)
    deleted = store.attempts.delete(amina, kept.id)
    assert deleted.deleted_at == START
    assert store.attempts.newest(amina) == store.attempts.chosen_for_report(amina) == ()
    assert store.progress.questions_done(amina) == store.progress.days_practised(amina, UTC) == ()
    assert store.progress.criteria_over_time(amina) == ()
    for act in (store.attempts.get, store.attempts.delete, store.attempts.recording_file):
        with pytest.raises(NotKept, match="store-not-kept"):
            act(amina, kept.id)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.attempts.rate(amina, kept.id, RATING)
    clock.turn(minutes=UNDO_MINUTES - 1)
    store.sweep()
    assert store.attempts.restore(amina, kept.id).spoken == kept.spoken
    assert len(store.attempts.chosen_for_report(amina)) == 1


def test_the_time_to_regret_ends(store, amina, clock):
    """After ten minutes nothing brings it back, and the next sweep takes it away for good."""
    kept = store.attempts.save(amina, small_attempt())
    store.attempts.delete(amina, kept.id)
    clock.turn(minutes=UNDO_MINUTES)
    with pytest.raises(NotKept, match="store-undo-over"):
        store.attempts.restore(amina, kept.id)
    assert store.sweep().n_attempts == 1
    assert store.sweep().n_attempts == 0


def test_only_what_was_deleted_can_be_restored(store, amina):
    """Restoring what is there, or never was, is refused."""
    kept = store.attempts.save(amina, small_attempt())
    for attempt_id in (kept.id, 999):
        with pytest.raises(NotKept, match="store-undo-over"):
            store.attempts.restore(amina, attempt_id)


def test_ids_are_never_used_again(store, amina, clock):
    """The number of a purged attempt does not come back to life as another's."""
    first = store.attempts.save(amina, small_attempt())
    store.attempts.delete(amina, first.id)
    clock.turn(minutes=UNDO_MINUTES)
    store.sweep()
    assert store.attempts.save(amina, small_attempt()).id > first.id


def test_nobody_sees_anothers(store, amina, berit):
    """Whatever one asks with the id of another's attempt, it is as if there were none; nothing changes."""
    keeping_recordings(store, amina)
    kept = store.attempts.save(amina, small_attempt(), recording=sound(), self_rating=RATING)
    attempts, progress = store.attempts, store.progress
    for act in (attempts.get, attempts.delete, attempts.recording_file, attempts.delete_recording):
        with pytest.raises(NotKept, match="store-not-kept"):
            act(berit, kept.id)
    for act, value in [
        (attempts.rate, ()),
        (attempts.choose_for_report, True),
        (attempts.correct, corrected(kept.spoken, "Noe annet.")),
    ]:
        with pytest.raises(NotKept, match="store-not-kept"):
            act(berit, kept.id, value)
    attempts.delete_recordings(berit)
    for seen in (
        attempts.newest(berit),
        attempts.last_two(berit, QUESTION.id),
        attempts.chosen_for_report(berit),
        progress.questions_done(berit),
        progress.criteria_over_time(berit),
        progress.days_practised(berit, UTC),
    ):
        assert seen == ()
    assert attempts.count(berit) == 0
    assert attempts.get(amina, kept.id) == kept
    assert attempts.recording_file(amina, kept.id).is_file()
    attempts.delete(amina, kept.id)
    with pytest.raises(NotKept, match="store-undo-over"):
        attempts.restore(berit, kept.id)


def test_nothing_is_kept_for_someone_who_is_gone(store, amina):
    """After "delete my data" in one window, saving in another one keeps neither attempt nor recording."""
    keeping_recordings(store, amina)
    store.forget(amina)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.attempts.save(amina, small_attempt(), recording=sound())
    assert [*store.attempts.recordings.folder.rglob("*.wav")] == []


# --- places, progress ---------------------------------------------------------------------------------------


def test_answers_of_an_interview(store, amina, berit):
    """The answers come in the order of the interview; another's interview cannot be answered."""
    interview = store.interviews.start(amina, ["a", "b"])
    for position in (1, 0):
        place = AttemptPlace(mode="mock", language="any", interview_id=interview.id, position=position)
        kept = store.attempts.save(amina, small_attempt(), place=place)
        assert kept.place == place
    inside = store.attempts.of_interview(amina, interview.id)
    assert [attempt.place.position for attempt in inside] == [0, 1]
    assert store.attempts.of_interview(berit, interview.id) == ()
    with pytest.raises(NotKept, match="store-not-kept"):
        store.attempts.save(berit, small_attempt(), place=place)


def test_criteria_over_time(store, amina):
    """A point for each criterion of each attempt, oldest first, in the order of the rubric."""
    for day, score in ((2, 0.9), (1, 0.3)):
        store.attempts.save(amina, small_attempt(made_at=START + timedelta(days=day), score=score))
    points = store.progress.criteria_over_time(amina, question_id=QUESTION.id)
    assert [(point.criterion_id, point.score, point.level, point.number) for point in points] == [
        ("styrke", 0.3, "missing", 2),
        ("eksempel", 0.3, "missing", 2),
        ("styrke", 0.9, "met", 1),
        ("eksempel", 0.9, "met", 1),
    ]
    assert points[0].made_at == START + timedelta(days=1)
    assert store.progress.criteria_over_time(amina, question_id="fritid") == ()


def test_questions_done(store, amina):
    """How often, when first and last, and how the last one went; the latest question first."""
    for hour, question_id, score in ((1, "a", 0.1), (2, "b", 0.5), (3, "a", 0.9)):
        made_at = START + timedelta(hours=hour)
        store.attempts.save(amina, small_attempt(question=other(question_id), made_at=made_at, score=score))
    first, second = store.progress.questions_done(amina)
    assert (first.question_id, first.n_attempts, first.last_overall) == ("a", 2, 90)
    assert (first.first_at, first.last_at) == (START + timedelta(hours=1), START + timedelta(hours=3))
    assert (second.question_id, second.n_attempts) == ("b", 1)


def test_days_are_local(store, amina, clock):
    """An answer at 23:30 UTC belongs to the next day in Norway."""
    clock.now = START.replace(hour=23, minute=30)
    store.attempts.save(amina, small_attempt(made_at=clock.now))
    store.statements.save(amina, "s", theme="t", answer="stemmer", is_right=True)
    for zone, day in [(UTC, 22), (timezone(timedelta(hours=1)), 23)]:
        (practice,) = store.progress.days_practised(amina, zone)
        assert practice.day == date(2026, 11, day)
        assert (practice.n_attempts, practice.n_statements) == (1, 1)


# --- recordings ---------------------------------------------------------------------------------------------


def test_recordings_are_kept_only_when_chosen(store, amina):
    """Nobody's recording is kept unless she says so."""
    assert store.attempts.save(amina, small_attempt(), recording=sound()).recording is None
    assert [*store.attempts.recordings.folder.rglob("*.wav")] == []


def test_a_recording_comes_back(store, amina):
    """What was said can be heard again: mono, 16 bit, 16 kHz, each sample within one step."""
    keeping_recordings(store, amina)
    kept = store.attempts.save(amina, small_attempt(), recording=sound(0.5))
    file = store.attempts.recording_file(amina, kept.id)
    with wave.open(str(file)) as opened:
        assert (opened.getnchannels(), opened.getsampwidth(), opened.getframerate()) == (1, 2, SAMPLE_RATE_HZ)
        samples = np.frombuffer(opened.readframes(opened.getnframes()), "<i2") / 32_767
    assert np.abs(samples - sound(0.5).samples).max() <= 1 / 32_767
    assert [path.suffix for path in file.parent.iterdir()] == [".wav"]


def test_loud_samples_do_not_wrap_round(store, amina):
    """A sample beyond full scale is held at full scale."""
    keeping_recordings(store, amina)
    loud = Waveform(samples=np.array([2.0, -2.0, 1.0], np.float32))
    kept = store.attempts.save(amina, small_attempt(), recording=loud)
    with wave.open(str(store.attempts.recording_file(amina, kept.id))) as opened:
        assert np.frombuffer(opened.readframes(3), "<i2").tolist() == [32_767, -32_767, 32_767]


def test_whole_files_stay_as_they_are(store, amina):
    """A WAV or FLAC file is kept byte by byte; anything else is refused and nothing is kept."""
    keeping_recordings(store, amina)
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setparams((1, 2, 44_100, 0, "NONE", "NONE"))
        written.writeframes(bytes(8))
    for data, suffix in [(file.getvalue(), ".wav"), (b"fLaC rest", ".flac")]:
        kept = store.attempts.save(amina, small_attempt(), recording=data)
        path = store.attempts.recording_file(amina, kept.id)
        assert (path.suffix, path.read_bytes()) == (suffix, data)
    with pytest.raises(EntryRefused, match="store-recording-form"):
        store.attempts.save(amina, small_attempt(), recording=b"OggS")
    assert store.attempts.count(amina) == 2


def test_deleting_recordings(store, amina, clock):
    """One or all: out of sight at once, gone after the time to regret; the attempts stay."""
    clock.now = datetime.now(UTC)  # Files have the system's time.
    keeping_recordings(store, amina)
    first, second = (store.attempts.save(amina, small_attempt(), recording=sound()) for _ in range(2))
    store.attempts.delete_recording(amina, first.id)
    assert store.attempts.recording_file(amina, first.id) is None
    store.attempts.delete_recording(amina, first.id)  # Twice is no error.
    store.attempts.delete_recordings(amina)
    assert store.attempts.recording_file(amina, second.id) is None
    store.sweep()
    assert len([*store.attempts.recordings.folder.rglob("*.wav")]) == 2
    clock.turn(minutes=UNDO_MINUTES)
    assert store.sweep().n_recordings == 2
    assert [*store.attempts.recordings.folder.rglob("*.wav")] == []
    assert [kept.spoken.transcript.text for kept in store.attempts.newest(amina)] == [ANSWER] * 2


def test_a_deleted_recording_can_be_taken_back(store, amina, berit, clock):
    """Within the time to regret, by its owner alone, and with its sound."""
    keeping_recordings(store, amina)
    kept = store.attempts.save(amina, small_attempt(), recording=sound())
    file = store.attempts.recording_file(amina, kept.id)
    store.attempts.delete_recording(amina, kept.id)
    with pytest.raises(NotKept, match="store-undo-over"):
        store.attempts.restore_recording(berit, kept.id)
    store.attempts.restore_recording(amina, kept.id)
    assert store.attempts.recording_file(amina, kept.id) == file
    with pytest.raises(NotKept, match="store-undo-over"):  # Nothing is deleted any more.
        store.attempts.restore_recording(amina, kept.id)
    store.attempts.delete_recording(amina, kept.id)
    clock.turn(minutes=UNDO_MINUTES)
    with pytest.raises(NotKept, match="store-undo-over"):
        store.attempts.restore_recording(amina, kept.id)


def test_taking_all_recordings_back_leaves_those_deleted_before(store, amina, clock):
    """What she deleted on purpose, one by one, does not come back with the rest."""
    keeping_recordings(store, amina)
    first, *others = (store.attempts.save(amina, small_attempt(), recording=sound()).id for _ in range(3))
    store.attempts.delete_recording(amina, first)
    clock.turn(minutes=1)
    store.attempts.delete_recordings(amina)
    store.attempts.restore_recordings(amina)
    assert store.attempts.recording_file(amina, first) is None
    assert all(store.attempts.recording_file(amina, one) is not None for one in others)
