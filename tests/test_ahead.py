"""Judging while she speaks: the work is done before she stops, and never in anyone's way."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from test_content_judge import FULL, SHOP, WORK

from interview_coach.ahead import FREE_S, AheadWork, JudgingAhead
from interview_coach.content.judge import build_judge
from interview_coach.content.recent import MOST_VECTORS, RecentEmbedder, RecentReader
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector, FakeReader
from interview_coach.errors import ScoringError
from interview_coach.live import LiveText
from interview_coach.records import Transcript, Word

SPOKEN = "jeg jobbet på et lager i Moss og kjørte truck hver dag"


def heard(certain: str, tentative: str = "", *, pausing: bool = False) -> LiveText:
    """What the live recogniser tells."""

    def words(text: str) -> tuple[Word, ...]:
        return tuple(Word(text=one, start_s=0.0, end_s=0.1, probability=1.0) for one in text.split())

    whole = words(f"{certain} {tentative}") if pausing else ()
    return LiveText(certain=words(certain), tentative=words(tentative), whole=whole)


class Notes:
    """Notes what is asked for.

    Args:
        judge: Done at every verdict besides.
    """

    def __init__(self, judge=lambda: None) -> None:
        self.listened: list[str] = []
        self.judged: list[str] = []
        self._judge = judge

    @property
    def work(self) -> AheadWork:
        """What can be done ahead."""
        return AheadWork(listen=self.listened.append, judge=self._note)

    def _note(self, text: str) -> None:
        self.judged.append(text)
        self._judge()


def idle() -> bool:
    """Nobody else wants the processors."""
    return False


@pytest.fixture
def work():
    """One thread, as in the coach."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        yield executor


def done(work: ThreadPoolExecutor) -> None:
    """Wait until what was begun is finished."""
    work.submit(lambda: None).result(5)


def test_in_a_pause_all_words_are_judged_together(work):
    """What she has said up to her pause is what she may have finished with."""
    notes = Notes()
    ahead = JudgingAhead(work, notes.work, idle)
    ahead.hear(heard("jeg jobbet på et lager", "i Moss i tre år", pausing=True))
    done(work)
    assert notes.judged == ["jeg jobbet på et lager i Moss i tre år"]


def test_while_she_speaks_only_certain_words_are_listened_to(work):
    """Tentative words may still change; and nobody judges half an answer."""
    notes = Notes()
    ahead = JudgingAhead(work, notes.work, idle)
    ahead.hear(heard(SPOKEN, "og så"))
    done(work)
    assert (notes.listened, notes.judged) == ([SPOKEN], [])


def test_the_same_words_are_worked_on_once(work):
    """The page asks often; nothing is done for what has not changed."""
    notes = Notes()
    ahead = JudgingAhead(work, notes.work, idle)
    for _ in range(2):
        ahead.hear(heard(SPOKEN, pausing=True))
        done(work)
    assert (notes.listened, notes.judged) == ([], [SPOKEN])  # A verdict has listened to all there is.


def test_only_the_latest_words_are_taken_up(work):
    """What came in while it was busy is not judged piece by piece."""
    began, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        began.set()
        go_on.wait(5)

    notes = Notes(wait)
    ahead = JudgingAhead(work, notes.work, idle)
    ahead.hear(heard(SPOKEN, pausing=True))
    began.wait(5)
    for more in ("og", "og så", "og så lærte jeg mye"):
        ahead.hear(heard(f"{SPOKEN} {more}", pausing=True))
    go_on.set()
    done(work)
    assert notes.judged == [SPOKEN, f"{SPOKEN} og så lærte jeg mye"]


def test_a_verdict_that_has_not_begun_is_dropped_when_she_goes_on(work):
    """She has not finished after all."""
    began, go_on = threading.Event(), threading.Event()

    def wait() -> None:
        began.set()
        go_on.wait(5)

    notes = Notes(wait)
    ahead = JudgingAhead(work, notes.work, idle)
    ahead.hear(heard(SPOKEN, pausing=True))
    began.wait(5)
    ahead.hear(heard(SPOKEN, "og så", pausing=True))
    ahead.hear(heard(SPOKEN, "og så"))
    go_on.set()
    done(work)
    assert notes.judged == [SPOKEN]


@pytest.mark.parametrize("why", ["crowded", "ended", "short"])
def test_it_stays_out_of_the_way(work, why):
    """Others who wait, an answer that has ended, and a few words: nothing is begun."""
    notes = Notes()
    ahead = JudgingAhead(work, notes.work, lambda: why == "crowded")
    if why == "ended":
        ahead.end()
    ahead.hear(heard("ja takk" if why == "short" else SPOKEN, pausing=True))
    done(work)
    assert (notes.listened, notes.judged) == ([], [])


def test_work_in_vain_is_bounded(work):
    """Not every pause of an answer is judged; its certain words are listened to all the way."""

    def take_time() -> None:
        began_s = time.thread_time()
        while time.thread_time() - began_s < FREE_S / 3:
            pass

    notes = Notes(take_time)
    ahead = JudgingAhead(work, notes.work, idle, clock=lambda: 0.0)
    for number in range(12):
        ahead.hear(heard(f"{SPOKEN} {number}", pausing=True))
        done(work)
    assert 1 <= len(notes.judged) <= 4
    assert notes.listened[-1] == f"{SPOKEN} 11"


def test_a_judge_that_fails_stops_it_and_nothing_else(work):
    """The answer itself is judged later, and tells what is wrong."""

    def fail() -> None:
        raise ScoringError("scoring-judge-damaged", where="x")

    notes = Notes(fail)
    ahead = JudgingAhead(work, notes.work, idle)
    ahead.hear(heard(SPOKEN, pausing=True))
    done(work)
    ahead.hear(heard(f"{SPOKEN} og mer", pausing=True))
    done(work)
    assert notes.judged == [SPOKEN]


class CountingEmbedder(FakeEmbedder):
    """Counts the texts that it embeds."""

    def __init__(self) -> None:
        super().__init__()
        self.n_texts = 0

    def embed(self, texts):
        """Vectors, counted."""
        self.n_texts += len(texts)
        return super().embed(texts)


class CountingReader(FakeReader):
    """Counts its readings."""

    n_read = 0

    def read(self, answer, criteria):
        """Shares, counted."""
        self.n_read += 1
        return super().read(answer, criteria)


def test_recent_vectors_are_the_embedders_own():
    """Remembered or not, in whatever company: the same vectors."""
    plain, recent = FakeEmbedder(), RecentEmbedder(FakeEmbedder())
    texts = ["Jeg jobbet på lager.", "Jeg kjørte truck.", "Jeg jobbet på lager."]
    assert np.array_equal(recent.embed(texts), plain.embed(texts))
    assert np.array_equal(recent.embed(texts[:1]), plain.embed(texts[:1]))
    assert recent.embed([]).shape == plain.embed([]).shape
    assert recent.name == plain.name


def test_only_so_many_vectors_are_remembered():
    """Memory stays bounded; what was forgotten is worked out anew."""
    counting = CountingEmbedder()
    recent = RecentEmbedder(counting)
    recent.embed([f"setning {n}" for n in range(MOST_VECTORS + 1)])
    recent.embed([f"setning {MOST_VECTORS}"])
    assert counting.n_texts == MOST_VECTORS + 1
    recent.embed(["setning 0"])
    assert counting.n_texts == MOST_VECTORS + 2


def test_an_answer_is_read_once():
    """The same answer against other criteria is another reading."""
    counting = CountingReader()
    recent = RecentReader(counting)
    for _ in range(2):
        recent.read(SPOKEN, ["a", "b"])
    recent.read(SPOKEN, ["a"])
    assert counting.n_read == 2
    assert np.array_equal(recent.read(SPOKEN, ["a", "b"]), FakeReader().read(SPOKEN, ["a", "b"]))


def test_a_judged_answer_costs_nothing_the_second_time():
    """This is what judging ahead rests on."""
    counting = CountingEmbedder()
    judge = build_judge([WORK, SHOP], counting, FakeLanguageDetector())
    first = judge.judge(WORK, Transcript(text=FULL))
    n_texts = counting.n_texts
    assert judge.judge(WORK, Transcript(text=FULL)) == first
    assert counting.n_texts == n_texts


def test_what_was_listened_to_costs_nothing_at_the_end():
    """All stretches but the last, which may still grow, are ready when she stops."""
    counting = CountingEmbedder()
    judge = build_judge([WORK, SHOP], counting, FakeLanguageDetector())
    judge.judge(WORK, Transcript(text=FULL))  # The rubric's own sentences.
    judge.forget()
    more = f"{FULL} Etterpå lærte jeg opp to nye kollegaer på nattskiftet."
    judge.listen(WORK, more)
    n_texts = counting.n_texts
    judge.judge(WORK, Transcript(text=more))
    assert 0 < counting.n_texts - n_texts <= 2


def test_a_judge_can_forget():
    """Then the same answer costs as much as the first time, vectors and readings, and scores the same."""
    embedder, reader = CountingEmbedder(), CountingReader()
    judge = build_judge([WORK, SHOP], embedder, FakeLanguageDetector())
    first = judge.judge(WORK, Transcript(text=FULL))
    n_first = embedder.n_texts
    judge.judge(WORK, Transcript(text=FULL))
    assert embedder.n_texts == n_first
    judge.forget()
    n_before = embedder.n_texts
    assert judge.judge(WORK, Transcript(text=FULL)) == first
    assert embedder.n_texts > n_before
    recent = RecentReader(reader)
    for _ in range(2):
        recent.read(SPOKEN, ["a"])
        recent.forget()
    assert reader.n_read == 2
