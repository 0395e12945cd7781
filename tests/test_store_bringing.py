"""A guest who takes a nickname brings along what she did: all of it in one transaction, or nothing."""

from __future__ import annotations

import pytest
from small_store import ANSWER, PIN, START, Clock, corrected, open_small, other, small_attempt

from interview_coach.errors import EntryRefused, StoreError
from interview_coach.records import Profile
from interview_coach.store.shapes import (
    AttemptPlace,
    Brought,
    BroughtAttempt,
    Choices,
    SelfRating,
    StatementAnswer,
)

RATING = (SelfRating(criterion_id="styrke", level="partly"),)
SORTED = StatementAnswer(
    statement_id="be-om-aa-gjenta", theme="intervju", answer="stemmer", is_right=True, at=START
)


@pytest.fixture
def store(tmp_path):
    opened = open_small(tmp_path, Clock())
    yield opened
    opened.close()


def some(**changes):
    """What a guest did: two answers to one question and one to another, the first corrected."""
    first = small_attempt("Jeg er rolig på lageret.")
    three = (
        BroughtAttempt(
            attempt=first, corrected=corrected(first, "Jeg er rolig på jobb."), self_rating=RATING
        ),
        BroughtAttempt(attempt=small_attempt(question=other("fritid"))),
        BroughtAttempt(attempt=small_attempt(), place=AttemptPlace(mode="mock", position=2)),
    )
    whole = {"attempts": three, "profile": Profile(job_wanted=" på lager "), "statements": (SORTED,)}
    return Brought(**whole | changes)


def test_everything_comes_along(store):
    """Attempts with correction, own view, place and number; profile, statements and choices."""
    made = store.bringing.create("Amina", PIN, Choices(help_language="uk"), some())
    first, second, third = (store.attempts.get(made.participant.id, one) for one in made.attempt_ids)
    assert [one.number for one in (first, second, third)] == [1, 1, 2]
    assert first.current.transcript.text == "Jeg er rolig på jobb."
    assert first.spoken.transcript.text == "Jeg er rolig på lageret."
    assert first.self_rating == RATING
    assert (third.place.mode, third.place.position) == ("mock", 2)
    assert store.statements.all(made.participant.id) == (SORTED,)
    assert made.profile.job_wanted == "på lager"
    assert store.participants.profile(made.participant.id) == made.profile
    assert store.participants.sign_in("amina", PIN).choices.help_language == "uk"


def test_what_came_along_is_like_what_was_saved(store):
    """Read in the same way, with the same criteria over time."""
    brought = store.bringing.create(
        "Amina", PIN, Choices(), some(attempts=(BroughtAttempt(attempt=small_attempt()),))
    )
    saved = store.participants.create("Omar", PIN)
    store.attempts.save(saved.id, small_attempt())
    (one,), (same,) = (store.attempts.newest(owner.id) for owner in (brought.participant, saved))
    assert (one.spoken, one.place, one.number) == (same.spoken, same.place, same.number)
    curves = [store.progress.criteria_over_time(owner.id) for owner in (brought.participant, saved)]
    assert [(point.criterion_id, point.level) for point in curves[0]] == [
        (point.criterion_id, point.level) for point in curves[1]
    ]


def test_a_taken_nickname_brings_nothing(store):
    """Whose it is keeps what she has."""
    amina = store.participants.create("Amina", PIN)
    with pytest.raises(EntryRefused, match="store-nickname-taken"):
        store.bringing.create("AMINA", PIN, Choices(), some())
    assert store.attempts.count(amina.id) == 0
    assert store.statements.all(amina.id) == ()


def test_what_breaks_midway_leaves_no_nickname(store):
    """The last row cannot be written: neither the person nor her answers are there, and she may try again."""
    broken = some(
        statements=(
            SORTED,
            StatementAnswer(statement_id=None, theme="x", answer="y", is_right=True, at=START),
        )
    )
    with pytest.raises(StoreError):
        store.bringing.create("Amina", PIN, Choices(), broken)
    made = store.bringing.create("Amina", PIN, Choices(), some())
    assert store.attempts.count(made.participant.id) == 3


def test_nothing_is_no_trouble(store):
    """A guest who only typed: a nickname, and an empty profile."""
    made = store.bringing.create("Amina", PIN, Choices(), Brought())
    assert made.attempt_ids == ()
    assert store.participants.profile(made.participant.id) == Profile()


def test_a_correction_is_taken_back(store):
    """What was heard counts, in the row and in the criteria; doing it twice is doing it once."""
    amina = store.participants.create("Amina", PIN)
    kept = store.attempts.save(amina.id, small_attempt(score=0.9))
    worse = small_attempt("Jeg er her.", score=0.1)
    store.attempts.correct(amina.id, kept.id, worse)
    for _ in range(2):
        back = store.attempts.take_back_correction(amina.id, kept.id)
        assert (back.corrected, back.current.transcript.text) == (None, ANSWER)
    assert {point.level for point in store.progress.criteria_over_time(amina.id)} == {"met"}
