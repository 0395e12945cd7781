"""The pool: one engine, few hands, a fair queue, polite refusals, and an engine that leaves when idle."""

from __future__ import annotations

import threading
import time
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st
from live_sounds import ToneTranscriber, hush, tone

from interview_coach.errors import EngineBusy, TakeCancelled
from interview_coach.messages import Messages
from interview_coach.pool import Pool, PoolOptions
from interview_coach.pool.order import Waiting, in_order, owners_ahead
from interview_coach.records import Waveform

SHORT = Waveform(samples=tone(0.5))
LONG = Waveform(samples=tone(3.0, 500))
PATIENCE_S = 30.0


class Gate:
    """A recogniser that waits until it is let through, and writes down what it was given."""

    name = "tones"
    model = "sine"

    def __init__(self):
        self.inner, self.order, self.n_inside, self.most_inside = ToneTranscriber(), [], 0, 0
        self.may_go, self.is_inside, self._lock = threading.Event(), threading.Semaphore(0), threading.Lock()
        self.error = None

    def transcribe(self, waveform):
        with self._lock:
            self.order.append(waveform.duration_s)
            self.n_inside += 1
            self.most_inside = max(self.most_inside, self.n_inside)
        self.is_inside.release()
        assert self.may_go.wait(PATIENCE_S)
        with self._lock:
            self.n_inside -= 1
        if self.error is not None:
            raise self.error
        return self.inner.transcribe(waveform)


class Engines:
    """Builds recognisers and counts them."""

    def __init__(self, make=ToneTranscriber):
        self.built, self._make = [], make

    def __call__(self):
        self.built.append(self._make())
        return self.built[-1]


@pytest.fixture
def pools():
    """Makes pools, and closes them after the test."""
    made = []

    def make(build, **options):
        made.append(Pool(build, PoolOptions(**options)))
        return made[-1]

    yield make
    for pool in made:
        pool.close()


@pytest.fixture
def held(pools):
    """A pool of one hand that is held up inside a first recognition, and its gate."""

    def make(**options):
        gate = Gate()
        pool = pools(lambda: gate, **options)
        pool.submit(Waveform(samples=hush(0.1)), owner="first", urgency="live")
        assert gate.is_inside.acquire(timeout=PATIENCE_S)
        return pool, gate

    return make


def lasting(seconds):
    return Waveform(samples=hush(seconds))


def waiting(number, owner, urgency="final", work_s=1.0, since_s=0.0):
    return Waiting(owner=owner, urgency=urgency, number=number, work_s=work_s, since_s=since_s)


# --- order -------------------------------------------------------------------------------------------

WAITING = st.lists(
    st.tuples(
        st.sampled_from("abcdef"),
        st.sampled_from(["final", "live", "guess"]),
        st.floats(0.01, 20),
        st.floats(0, 100),
    ),
    max_size=20,
).map(lambda rows: [waiting(number, *row) for number, row in enumerate(rows)])


@given(WAITING)
def test_those_who_wait_come_before_those_who_speak(work):
    """Finals, then live pieces, then guesses; nothing is lost or doubled by ordering."""
    ranks = [("final", "live", "guess").index(one.urgency) for one in in_order(work, 100.0)]
    assert ranks == sorted(ranks)
    assert sorted(one.number for one in in_order(work, 100.0)) == [one.number for one in work]


@given(WAITING)
def test_one_persons_finals_stand_together(work):
    """Her pieces follow one another in the order of speaking."""
    finals = [one for one in in_order(work, 100.0) if one.urgency == "final"]
    owners = [one.owner for one in finals]
    assert len(list(groupby(owners))) == len(set(owners))
    for owner in set(owners):
        numbers = [one.number for one in finals if one.owner == owner]
        assert numbers == sorted(numbers)


def test_the_shortest_work_comes_first():
    """Of two who stopped at the same time, whoever has less left; all her pieces count."""
    work = [waiting(0, "a", work_s=2.0), waiting(1, "b", work_s=1.5), waiting(2, "b", work_s=1.0)]
    assert [one.owner for one in in_order(work, 0.0)] == ["a", "b", "b"]
    assert [one.owner for one in in_order(work[:2], 0.0)] == ["b", "a"]


def test_nobody_waits_for_ever():
    """Short answers that keep coming do not hold up a long one for longer than its own work."""
    long = waiting(0, "long", work_s=5.0, since_s=0.0)
    assert in_order([long, waiting(1, "new", work_s=0.5, since_s=4.0)], 4.0)[0].owner == "new"
    assert in_order([long, waiting(2, "new", work_s=0.5, since_s=5.0)], 5.0)[0].owner == "long"


def test_who_is_ahead():
    """Ahead are those who come first; for somebody without a final, everybody who waits."""
    work = [waiting(0, "a", work_s=1), waiting(1, "b", work_s=2), waiting(2, "c", work_s=3)]
    assert [one.owner for one in owners_ahead(work, "b", 0.0)] == ["a", "b"]
    assert len(owners_ahead(work, "d", 0.0)) == 3


# --- the pool ----------------------------------------------------------------------------------------


def test_a_pool_is_a_recogniser(pools):
    """It gives the engine's own transcript, under the engine's name; one engine serves all."""
    engines = Engines()
    pool = pools(engines)
    assert pool.transcribe(LONG) == ToneTranscriber().transcribe(LONG)
    assert pool.transcribe(SHORT).text == "t300"
    assert (pool.name, pool.model, len(engines.built)) == ("tones", "sine", 1)


def test_finals_overtake_live_pieces_and_guesses(held):
    """What was asked for last is done first where somebody waits for it."""
    pool, gate = held()
    asked = [
        pool.submit(lasting(seconds), owner=owner, urgency=urgency)
        for seconds, owner, urgency in ((1.0, "a", "guess"), (2.0, "b", "live"), (3.0, "c", "final"))
    ]
    gate.may_go.set()
    for job in asked:
        job.result(PATIENCE_S)
    assert gate.order == [0.1, 3.0, 2.0, 1.0]


def test_a_live_piece_becomes_urgent_when_she_stops(held):
    """Hurrying brings what was asked for while she spoke before others who still speak."""
    pool, gate = held()
    pool.submit(lasting(1.0), owner="a", urgency="live")
    job = pool.submit(lasting(2.0), owner="b", urgency="live")
    job.hurry()
    last = pool.submit(lasting(3.0), owner="c", urgency="live")
    gate.may_go.set()
    last.result(PATIENCE_S)
    assert gate.order == [0.1, 2.0, 1.0, 3.0]


def test_hands_work_side_by_side_and_no_more_of_them_than_allowed(pools):
    """Two hands recognise two recordings at a time, never three."""
    gate = Gate()
    pool = pools(lambda: gate, n_hands=2)
    jobs = [pool.submit(SHORT, owner=str(n), urgency="final") for n in range(5)]
    assert gate.is_inside.acquire(timeout=PATIENCE_S)
    assert gate.is_inside.acquire(timeout=PATIENCE_S)
    assert pool.is_crowded
    gate.may_go.set()
    assert [job.result(PATIENCE_S).text for job in jobs] == ["t300"] * 5
    assert gate.most_inside == 2


@pytest.mark.parametrize("language", ["nb", "en"])
def test_a_full_queue_refuses_politely(held, language):
    """The refusal says how many wait; whoever already waits may ask for more, and so may those who speak."""
    pool, gate = held(n_places=2)
    for owner in ("a", "b", "b"):
        pool.submit(SHORT, owner=owner, urgency="final")
    with pytest.raises(EngineBusy, match="pool-full") as refused:
        pool.submit(SHORT, owner="c", urgency="final")
    assert "2" in Messages(language).error(refused.value)
    pool.submit(SHORT, owner="c", urgency="live").hurry()
    gate.may_go.set()


def test_cancelling_frees_the_place(held):
    """What waits is taken out; what has begun is finished and thrown away, and nobody is told."""
    pool, gate = held(n_places=1)
    told = []
    job = pool.submit(SHORT, owner="a", urgency="final", when_done=lambda: told.append("a"))
    job.cancel()
    assert job.is_done
    assert job.has_failed
    with pytest.raises(TakeCancelled):
        job.result(0)
    other = pool.submit(LONG, owner="b", urgency="final")
    gate.may_go.set()
    assert other.result(PATIENCE_S).text == "t500"
    assert gate.order == [0.1, 3.0]
    assert told == []


def test_a_failure_comes_to_whoever_waits(pools):
    """The engine's error is raised there, and the hand goes on with the next recording."""
    gate = Gate()
    gate.may_go.set()
    gate.error = OSError("broken")
    pool = pools(lambda: gate)
    job = pool.submit(SHORT, owner="a", urgency="final")
    with pytest.raises(OSError, match="broken"):
        job.result(PATIENCE_S)
    assert job.has_failed
    gate.error = None
    assert pool.transcribe(SHORT).text == "t300"


def test_a_listener_that_fails_harms_nobody(pools, caplog):
    """Its failure is logged, and the hand goes on."""

    def listener():
        raise ValueError("oh")

    pool = pools(ToneTranscriber)
    pool.submit(SHORT, owner="a", urgency="live", when_done=listener).result(PATIENCE_S)
    assert pool.transcribe(LONG).text == "t500"
    assert "a listener of a recognition failed" in caplog.text


def test_places_and_estimates(held):
    """Ahead are the people who come first; the estimate grows with their work, and is none before any was."""
    pool, gate = held()
    pool.submit(lasting(1.0), owner="a", urgency="final")
    pool.submit(lasting(2.0), owner="b", urgency="final")
    last = pool.submit(lasting(4.0), owner="c", urgency="final")
    assert [pool.place(owner).ahead for owner in "abc"] == [0, 1, 2]
    assert pool.place("c").estimate_s is None
    gate.may_go.set()
    last.result(PATIENCE_S)
    gate.may_go.clear()
    while gate.is_inside.acquire(blocking=False):
        pass
    pool.submit(lasting(1.0), owner="a", urgency="final")
    assert gate.is_inside.acquire(timeout=PATIENCE_S)
    pool.submit(lasting(2.0), owner="b", urgency="final")
    pool.submit(lasting(4.0), owner="c", urgency="final")
    estimates = [pool.place(owner).estimate_s for owner in "abc"]
    assert 0 < estimates[0] < estimates[1] < estimates[2]
    assert pool.load.n_waiting == 2
    gate.may_go.set()


def test_an_idle_engine_is_given_up_and_comes_back(pools):
    """After a while without work neither engine nor threads are left; the next recording has both again."""
    engines = Engines()
    before = threading.active_count()
    pool = pools(engines, idle_s=0.05)
    pool.transcribe(SHORT)
    until_s = time.monotonic() + PATIENCE_S
    while (pool.load.has_engine or threading.active_count() > before) and time.monotonic() < until_s:
        time.sleep(0.01)
    assert not pool.load.has_engine
    assert threading.active_count() <= before
    assert pool.transcribe(LONG).text == "t500"
    assert len(engines.built) == 2


def test_sound_is_let_go(pools):
    """A recording that was recognised is not kept by the job that is."""
    pool = pools(ToneTranscriber)
    job = pool.submit(SHORT, owner="a", urgency="final")
    job.result(PATIENCE_S)
    assert job.waveform is None


def test_many_at_once(pools):
    """Fifty people from as many threads: everyone gets her own words."""
    pool = pools(ToneTranscriber, n_hands=3, n_places=50)
    found = {}

    def ask(hertz):
        found[hertz] = pool.transcribe(Waveform(samples=tone(0.3, hertz))).text

    people = [threading.Thread(target=ask, args=(200 + 50 * n,)) for n in range(50)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert found == {200 + 50 * n: f"t{200 + 50 * n}" for n in range(50)}
