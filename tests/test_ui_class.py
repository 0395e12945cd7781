"""A class at one PC: everyone has a place in the queue, a full queue refuses politely and keeps the sound."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from test_pool import PATIENCE_S, Gate
from ui_parts import QUESTION, again, make_room, make_visit, pieces_of, put_take, speak

from interview_coach.coach import Coach, Once
from interview_coach.pool import Pool, PoolOptions
from interview_coach.ui import answers
from interview_coach.ui.serve import recordings_of

N_PEOPLE = 12


@pytest.fixture
def held_room(tmp_path):
    """Makes a room whose recogniser is held up until its gate is opened; gives both."""
    pools = []

    def make(n_places=40):
        gate = Gate()
        pools.append(Pool(lambda: gate, PoolOptions(n_places=n_places)))
        room = make_room(tmp_path)
        parts = replace(room.coach.parts, transcriber=Once(lambda: pools[0]))
        coach = Coach(room.coach.settings, parts)
        return replace(room, coach=coach, recordings=recordings_of(coach)), gate

    yield make
    for pool in pools:
        pool.close()


class Person:
    """One participant: what her page showed, step by step, while a thread of the site worked for her."""

    def __init__(self, room):
        self.visit = make_visit(room)
        self.shown = []
        self.answer = speak(self.visit)

    def hand_over(self):
        """Press the button."""
        self.shown.append(answers.begin(self.visit, QUESTION, self.answer))
        thread = threading.Thread(target=self._work)
        thread.start()
        return thread

    def _work(self):
        for shown in answers.judge(again(self.visit), QUESTION, self.answer):
            self.shown.append(shown)


def wait_until(what):
    """Wait for something that another thread does."""
    until_s = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < until_s
        time.sleep(0.01)


def test_everyone_who_waits_has_a_place(held_room):
    """Whoever has stopped speaking stands in the queue at once, however many stopped before her."""
    room, gate = held_room()
    people = [Person(room) for _ in range(N_PEOPLE)]
    threads = [person.hand_over() for person in people]
    places = [room.recordings.take(person.visit.key, "take").place().ahead for person in people]
    assert len(set(places)) >= N_PEOPLE - 2  # One is being heard.
    wait_until(lambda: all(len(person.shown) >= 3 for person in people))
    told = [person.shown[-1].line for person in people]
    assert any(str(N_PEOPLE - 2) in line for line in told), told
    gate.may_go.set()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert all(len(again(person.visit).session.tries[QUESTION]) == 1 for person in people)
    assert len(room.recordings) == 0


def test_a_full_queue_refuses_politely_and_keeps_the_recording(held_room):
    """She gets one plain sentence, her sound stays, and the next try needs no new recording."""
    room, gate = held_room(n_places=1)
    first, second, third = (Person(room) for _ in range(3))
    threads = [first.hand_over()]
    assert gate.is_inside.acquire(timeout=PATIENCE_S)
    threads.append(second.hand_over())
    wait_until(lambda: room.coach.load().n_waiting == 1)
    third.hand_over().join(PATIENCE_S)
    refused = third.shown[-1]
    assert refused.place is not None
    assert (refused.place.screen, refused.place.part) == ("practice", answers.BUSY)
    assert "Opptaket ditt er tatt vare på" in refused.line
    assert again(third.visit).session.pending is None
    assert room.recordings.take(third.visit.key, "take") is not None
    gate.may_go.set()
    for thread in threads:
        thread.join(PATIENCE_S)
    for piece in pieces_of():  # The browser hands the same recording over again.
        heard = room.recordings.add(third.visit.key, piece)
        assert heard.wanted == len(pieces_of())
    third.hand_over().join(PATIENCE_S)
    assert len(again(third.visit).session.tries[QUESTION]) == 1
    assert len(room.recordings) == 0


def test_a_full_queue_keeps_an_uploaded_file(held_room):
    """A file stays too, to be handed over again."""
    room, gate = held_room(n_places=1)
    first, second = (Person(room) for _ in range(2))
    threads = [first.hand_over()]
    assert gate.is_inside.acquire(timeout=PATIENCE_S)
    threads.append(second.hand_over())
    wait_until(lambda: room.coach.load().n_waiting == 1)
    file = put_take(room.takes)
    visit = make_visit(room)
    answer = answers.Answer(way="upload", file=str(file))
    answers.begin(visit, QUESTION, answer)
    refused = list(answers.judge(again(visit), QUESTION, answer))[-1]
    assert refused.place is not None
    assert refused.place.part == answers.BUSY
    assert file.is_file()
    gate.may_go.set()
    for thread in threads:
        thread.join(PATIENCE_S)
    answers.begin(again(visit), QUESTION, answer)
    list(answers.judge(again(visit), QUESTION, answer))
    assert not file.exists()
    assert len(again(visit).session.tries[QUESTION]) == 1
