"""A class at one PC: everyone has a place in the queue, a full queue refuses politely and keeps the sound."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import replace

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from test_pool import PATIENCE_S, Gate
from ui_parts import QUESTION, SAID, again, make_room, make_visit, pieces_of, put_take, speak

from interview_coach.coach import Coach, Once
from interview_coach.errors import SessionOver
from interview_coach.pool import Pool, PoolOptions
from interview_coach.ui import answers
from interview_coach.ui.serve import recordings_of
from interview_coach.ui.session_routes import session_routes
from interview_coach.ui.startup import StartUp

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

    def __init__(self, room, answer=None):
        self.visit = make_visit(room)
        self.shown = []
        self.answer = answer or speak(self.visit)

    def hand_over(self):
        """Press the button."""
        self.shown.append(answers.begin(self.visit, QUESTION, self.answer))
        thread = threading.Thread(target=self._work)
        thread.start()
        return thread

    def _work(self):
        with contextlib.suppress(SessionOver):  # Told by the shell, where she is still there to be told.
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


# --- the way out of waiting ------------------------------------------------------------------


def sign(room, what, key):
    """What the script of a page tells the server."""
    site = FastAPI()
    site.include_router(session_routes(room.sessions, room.recordings, room.waits))
    assert TestClient(site).post(f"/ui-session/{what}", content=key).status_code == 204


def is_waiting(person):
    """Whether her page shows that she stands in the queue, with the button to leave it."""
    return " waits" in person.shown[-1].line


@pytest.fixture
def someone_who_waits(held_room):
    """The last of three: one is being heard, one comes next; and what ends it."""
    room, gate = held_room()
    threads = []

    def make(way):
        threads.append(Person(room).hand_over())
        assert gate.is_inside.acquire(timeout=PATIENCE_S)
        threads.append(Person(room).hand_over())
        wait_until(lambda: room.coach.load().n_waiting == 1)
        file = put_take(room.takes) if way == "upload" else None
        last = Person(room, None if file is None else answers.Answer(way="upload", file=str(file)))
        threads.append(last.hand_over())
        wait_until(lambda: is_waiting(last))
        assert room.coach.load().n_waiting == 2
        return room, last, file

    def end():
        gate.may_go.set()
        for thread in threads:
            thread.join(PATIENCE_S)

    yield make, end
    end()


@pytest.mark.parametrize("way", ["speak", "upload"])
def test_whoever_will_not_wait_has_left_the_queue(someone_who_waits, way):
    """Her place is free before anybody's answer is done; what she gave brings feedback later."""
    make, end = someone_who_waits
    room, last, file = make(way)
    sign(room, "give-up", last.visit.key)
    wait_until(lambda: last.shown[-1].place is not None and last.shown[-1].place.part == answers.BUSY)
    assert room.coach.load().n_waiting == 1
    left = last.shown[-1]
    assert room.messages.text("ui-given-up") in left.line
    assert "refused" not in left.line
    assert left.place.address == f"?screen=practice&q={QUESTION}&part=busy"
    assert again(last.visit).session.pending is None
    end()
    if file is not None:
        assert file.is_file()
    else:  # The browser hands the same recording over again, and is asked for all of it.
        speak(last.visit)
    last.hand_over().join(PATIENCE_S)
    assert len(again(last.visit).session.tries[QUESTION]) == 1
    assert file is None or not file.exists()
    assert len(room.recordings) == 0


def test_whoever_ends_her_session_leaves_queue_and_file(someone_who_waits):
    """«Avslutt» while waiting: nothing of hers stays, neither in the queue nor on the disk."""
    make, _ = someone_who_waits
    room, last, file = make("upload")
    sign(room, "end", last.visit.key)
    wait_until(lambda: not file.exists())
    assert room.coach.load().n_waiting == 1


def test_whoever_will_not_wait_for_the_models_keeps_her_text(tmp_path):
    """The first start may take long; the page goes back to the question."""
    held = threading.Event()
    start = StartUp(
        missing=tuple, install=lambda _name, _tell: None, warm_up=lambda _tell: held.wait(PATIENCE_S)
    )
    room = replace(make_room(tmp_path), start=start)
    start.begin()
    person = Person(room, answers.Answer(way="write", text=SAID))
    thread = person.hand_over()
    wait_until(lambda: is_waiting(person))
    room.waits.give_up(person.visit.key)
    thread.join(PATIENCE_S)
    held.set()
    assert room.messages.text("ui-given-up") in person.shown[-1].line
    assert again(person.visit).session.tries == {}


def test_whoever_is_next_may_leave_after_a_while(held_room):
    """Nobody is before her, but her words take long: the button comes, for a short wait it does not."""
    room, gate = held_room()
    person = Person(room)
    thread = person.hand_over()
    wait_until(lambda: is_waiting(person))
    assert not any(" waits" in shown.line for shown in person.shown[:-1])
    gate.may_go.set()
    thread.join(PATIENCE_S)
    assert len(again(person.visit).session.tries[QUESTION]) == 1


def test_nobody_else_gives_up_for_her(someone_who_waits):
    """Another key, and whoever does not wait, changes nothing."""
    make, end = someone_who_waits
    room, last, _ = make("speak")
    sign(room, "give-up", make_visit(room).key)
    sign(room, "give-up", "made up")
    assert room.coach.load().n_waiting == 2
    end()
    wait_until(lambda: QUESTION in again(last.visit).session.tries)
    sign(room, "give-up", last.visit.key)
    assert len(again(last.visit).session.tries[QUESTION]) == 1
