"""Live recognition: the words of the whole, certain words that stay, bounded work, no sound lost."""

from __future__ import annotations

import numpy as np
import pytest
from engine_sounds import white
from hypothesis import given, settings
from hypothesis import strategies as st
from live_sounds import WatchedHands, hush, in_chunks, speech, take_of, tone, whole

from interview_coach.errors import EngineBusy, TakeCancelled
from interview_coach.live import cutting
from interview_coach.live.guessing import FREE_GUESSES_S, LONG_PAUSE_SHARE
from interview_coach.live.sound import Sound
from interview_coach.records import SAMPLE_RATE_HZ, Span

SECOND = SAMPLE_RATE_HZ
SPOKEN = st.lists(
    st.tuples(st.floats(0.2, 4.0), st.sampled_from([0.15, 0.3, 0.45, 0.7, 1.2, 3.0])), min_size=1, max_size=10
)
SIZES = st.lists(st.integers(200, 3 * SECOND), min_size=1, max_size=4)
LONG = speech(*[(2.0, 0.3), (2.5, 0.4), (2.0, 0.3), (1.8, 0.9)] * 5)


def words_of(transcript):
    return [word.text for word in transcript.words]


# --- the words ---------------------------------------------------------------------------------------


@settings(max_examples=15, deadline=None)
@given(SPOKEN, SIZES)
def test_live_words_are_those_of_the_whole(spoken, sizes):
    """However one speaks and however sound arrives, no word is lost, doubled or moved."""
    samples = speech(*spoken)
    take = take_of(WatchedHands())
    list(in_chunks(take, samples, sizes))
    live, once = take.finish(), whole(samples)
    assert words_of(live) == words_of(once)
    assert live.text == once.text
    assert live.duration_s == pytest.approx(once.duration_s)
    apart = [abs(a.start_s - b.start_s) for a, b in zip(live.words, once.words, strict=True)]
    assert max(apart, default=0) <= 0.05


@settings(max_examples=15, deadline=None)
@given(SPOKEN, SIZES, SIZES)
def test_the_size_of_chunks_changes_nothing(spoken, sizes, others):
    """The transcript is the same to the last digit for any chunks of the same sound."""
    samples = speech(*spoken)
    found = []
    for chosen in (sizes, others):
        take = take_of(WatchedHands())
        list(in_chunks(take, samples, chosen))
        found.append(take.finish())
    assert found[0] == found[1]


@pytest.mark.parametrize("busy", ["slow", "crowded"])
def test_the_speed_of_the_machine_changes_nothing(busy):
    """A machine that does nothing before the end, or has no time for guesses, gives the same transcript."""
    quick = take_of(WatchedHands())
    list(in_chunks(quick, LONG, [SECOND // 2]))
    hands = WatchedHands(at_once=busy == "crowded")
    hands.is_crowded = busy == "crowded"
    slow = take_of(hands)
    list(in_chunks(slow, LONG, [SECOND // 2]))
    slow.stop()
    hands.do_all()
    assert slow.finish() == quick.finish()


def test_a_transcript_is_of_the_same_kind():
    """Engine, model, length, voices and confidence are those of a transcript of the whole recording."""
    take = take_of(WatchedHands())
    take.add(LONG)
    live, once = take.finish(), whole(LONG)
    assert (live.engine, live.model) == (once.engine, once.model)
    spans = [[(voice.start_s, voice.end_s) for voice in found.speech] for found in (live, once)]
    np.testing.assert_allclose(spans[0], spans[1])
    assert live.confidence == pytest.approx(once.confidence)
    borders = [time for word in live.words for time in (word.start_s, word.end_s)]
    assert borders == sorted(borders)


@pytest.mark.parametrize(
    "samples", [hush(0), hush(30), white(30, -50)], ids=["nothing", "silence", "quiet noise"]
)
def test_where_nobody_speaks_nothing_is_recognised(samples):
    """Without a voice no recogniser is asked, and there are no words."""
    hands = WatchedHands()
    take = take_of(hands)
    list(in_chunks(take, samples, [SECOND]))
    transcript = take.finish()
    assert (transcript.text, transcript.words, transcript.confidence, hands.jobs) == ("", (), None, [])
    assert transcript.duration_s == len(samples) / SECOND


def test_long_silence_is_not_listened_to():
    """A minute of silence before and after a word is not handed to the recogniser, and times stay right."""
    hands = WatchedHands()
    take = take_of(hands)
    take.add(np.concatenate([hush(60), tone(1.0), hush(60)]))
    (word,) = take.finish().words
    assert sum(job.waveform.duration_s for job in hands.jobs if job.urgency == "final") < 3
    assert word.start_s == pytest.approx(60, abs=0.05)


# --- while she speaks --------------------------------------------------------------------------------


@settings(max_examples=15, deadline=None)
@given(SPOKEN, SIZES)
def test_certain_words_never_change(spoken, sizes):
    """What was certain once stays at the beginning of what is certain later, up to the whole transcript."""
    take = take_of(WatchedHands())
    seen = ()
    for _ in in_chunks(take, speech(*spoken), sizes):
        certain = take.so_far().certain
        assert certain[: len(seen)] == seen
        seen = certain
    said = take.finish()
    if take.duration_s > cutting.WHOLE_S + 3.0:  # Longer than the silence that is not listened to.
        assert said.words[: len(seen)] == seen
    # A short answer is heard once more as a whole: the same words, to the millisecond perhaps elsewhere.
    assert words_of(said)[: len(seen)] == [word.text for word in seen]


def test_words_come_while_she_speaks():
    """At her first pause there are tentative words, at the end of a piece certain ones."""
    take = take_of(WatchedHands())
    take.add(np.concatenate([tone(2.0), hush(0.6)]))
    text = take.so_far()
    assert (text.certain, text.tentative_text) == ((), "t300")
    take.add(np.concatenate([tone(7.0, 500), hush(0.7)]))
    text = take.so_far()
    assert (text.text, text.tentative) == ("t300 t500", ())


def test_tentative_words_stay_until_they_are_certain():
    """While the piece they belong to is still worked on they are not taken away."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    take.add(np.concatenate([tone(4.0), hush(0.6)]))
    hands.do_all()
    take.add(np.concatenate([tone(6.0, 500), hush(0.7)]))
    assert take.so_far().tentative_text == "t300"
    hands.do_all()
    assert (take.so_far().text, take.so_far().tentative) == ("t300 t500", ())


def test_what_was_tried_at_her_last_pause_is_kept():
    """Where she fell silent before the button nothing is left to recognise."""
    hands = WatchedHands()
    take = take_of(hands)
    list(in_chunks(take, np.concatenate([tone(3.0), hush(1.0)]), [SECOND // 2]))
    take.stop()
    assert take.is_done
    assert [(job.urgency, job.was_cancelled) for job in hands.jobs] == [("final", False)]


def test_it_can_be_told_how_far_a_long_recording_is():
    """Piece by piece, by their length; nothing before there is one."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    assert take.share == 0
    take.add(speech((10.0, 0.8), (10.0, 0.8), (10.0, 0.8), (5.0, 0.0)))
    take.stop()
    shares = [take.share]
    while hands.open():
        hands.open()[0].do()
        shares.append(take.share)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert shares == sorted(set(shares))
    assert len(shares) > 3


SHORT = speech((4.0, 0.3), (5.0, 0.7), (3.0, 0.0))
"""A short answer in which one piece has ended before the end."""


def test_a_short_answer_is_heard_as_a_whole_at_its_end():
    """Its words are those of the finished recording, with what comes before and after every pause."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    list(in_chunks(take, SHORT, [SECOND // 2]))
    hands.do_all()
    shown = take.so_far()
    assert shown.text == "t200 t250"
    take.stop()
    assert take.so_far().text == shown.text, "what was shown stays until the whole has been heard"
    hands.do_all()
    assert take.finish().text == "t200 t250 t300"
    last = hands.jobs[-1]
    assert (last.urgency, last.waveform.duration_s) == ("final", pytest.approx(len(SHORT) / SECOND, abs=0.01))


def test_a_short_answer_is_tried_as_a_whole_where_she_falls_silent():
    """Then nothing is left at the button, and what can be judged ahead is the whole."""
    hands = WatchedHands()
    take = take_of(hands)
    list(in_chunks(take, np.concatenate([SHORT, hush(1.0)]), [SECOND // 2]))
    assert take.so_far().whole_text == "t200 t250 t300"
    assert (take.so_far().text, take.so_far().tentative_text) == ("t200 t250", "t300")
    n_jobs = len(hands.jobs)
    take.stop()
    assert take.is_done
    assert len(hands.jobs) == n_jobs
    assert take.finish().text == "t200 t250 t300"


def test_a_short_answer_is_not_tried_again_and_again():
    """As much sound as one short answer has may be heard in vain, not more."""
    hands = WatchedHands()
    take = take_of(hands)
    list(in_chunks(take, speech(*[(3.0, 0.8)] * 7), [SECOND // 4]))
    whole_s = [
        job.waveform.duration_s for job in hands.jobs if job.waveform.duration_s > cutting.MOST_PIECE_S
    ]
    assert sum(whole_s) <= cutting.WHOLE_S
    assert take.finish().text == " ".join(f"t{200 + 50 * number}" for number in range(7))


def test_a_longer_answer_is_heard_in_pieces():
    """Beyond the length that is heard at once, what was certain stays."""
    take = take_of(WatchedHands())
    list(in_chunks(take, LONG, [SECOND // 2]))
    certain = take.so_far().certain
    assert take.finish().words[: len(certain)] == certain


def test_what_was_tried_is_thrown_away_when_she_goes_on():
    """Going on cancels the guess; its words are not in the transcript twice."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    take.add(np.concatenate([tone(3.0), hush(0.5)]))
    take.add(tone(2.0, 500))
    assert [job.was_cancelled for job in hands.jobs] == [True]
    take.stop()
    hands.do_all()
    assert take.finish().text == "t300 t500"


def test_guesses_are_bounded():
    """Somebody who pauses all the time costs no more work in vain than the limits say."""
    hands = WatchedHands()
    take = take_of(hands)
    list(in_chunks(take, speech(*[(0.4, 0.42)] * 100), [SECOND // 4]))
    take.finish()
    in_all_s = sum(job.waveform.duration_s for job in hands.jobs)
    pieces_s = sum(job.waveform.duration_s for job in hands.jobs if not job.was_cancelled)
    assert in_all_s - pieces_s <= FREE_GUESSES_S + LONG_PAUSE_SHARE * take.duration_s
    assert in_all_s - pieces_s > FREE_GUESSES_S / 2


def test_pieces_do_not_pile_up_on_a_slow_machine():
    """While she speaks one piece at a time is asked for; the others wait in the take, and she is told."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    list(in_chunks(take, LONG, [SECOND]))
    assert len([job for job in hands.open() if job.urgency == "live"]) == 1
    assert take.so_far().is_behind
    take.stop()
    assert len(hands.open()) > 2
    assert {job.urgency for job in hands.open()} == {"final"}
    assert not take.so_far().is_behind


def test_whoever_listens_is_told():
    """The text so far is handed over whenever words have come."""
    told = []
    hands = WatchedHands(at_once=False)
    take = take_of(hands, on_words=lambda text: told.append(text.text))
    for _ in in_chunks(take, LONG, [SECOND]):
        hands.do_all()
    take.stop()
    assert len(told) >= 3
    assert whole(LONG).text.startswith(told[-1])


# --- the end -----------------------------------------------------------------------------------------


def test_sound_after_the_end_is_left_out():
    """Browsers send a last chunk late, and stop twice: neither changes the answer."""
    take = take_of(WatchedHands())
    take.add(tone(2.0))
    take.stop()
    take.add(tone(5.0, 500))
    take.stop()
    assert take.finish().text == "t300"
    assert take.duration_s == 2.0


def test_an_answer_that_was_given_up_is_forgotten():
    """Its work is cancelled, its sound gone, and asking for its words is refused."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    take.add(np.concatenate([tone(3.0), hush(0.6)]))
    take.cancel()
    take.add(tone(1.0))
    assert hands.open() == []
    assert len(take.waveform().samples) == 0
    assert take.is_done
    with pytest.raises(TakeCancelled, match="live-cancelled"):
        take.finish()


def test_a_full_queue_keeps_the_answer():
    """The refusal comes from `finish`, and a later call gives all words."""
    hands = WatchedHands()
    take = take_of(hands)
    take.add(tone(2.0))
    hands.refusal = EngineBusy("pool-full", ahead=40, minutes=1)
    take.stop()
    assert not take.is_done
    assert take.wait(0)  # `finish` has something to say.
    with pytest.raises(EngineBusy, match="pool-full"):
        take.finish()
    hands.refusal = None
    assert take.finish().text == "t300"


def test_a_failure_is_told_and_can_be_tried_again():
    """A recognition that failed is asked for anew by the next call."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    take.add(tone(2.0))
    take.stop()
    hands.jobs[0].fail(OSError("out of memory"))
    assert take.is_done
    with pytest.raises(TimeoutError):  # Asked anew.
        take.finish(0)
    hands.jobs[1].fail(OSError("still none"))
    hands.do_all()
    with pytest.raises(TimeoutError):
        take.finish(0)
    hands.do_all()
    assert take.finish().text == "t300"


def test_waiting_has_an_end():
    """`finish` gives up after the time it was given, and nothing is lost by it."""
    hands = WatchedHands(at_once=False)
    take = take_of(hands)
    take.add(tone(2.0))
    with pytest.raises(TimeoutError):
        take.finish(0.01)
    assert not take.wait(0.01)
    hands.do_all()
    assert take.wait(0.01)
    assert take.finish(0).text == "t300"


# --- where it is cut ---------------------------------------------------------------------------------


def voices(*spans):
    return [Span(start_s=start, end_s=end) for start, end in spans]


@pytest.mark.parametrize(
    ("spans", "heard_s", "expected_s"),
    [
        ([(0, 7.9)], 9.0, None),
        ([(0, 8.0)], 8.4, None),
        ([(0, 8.0)], 8.5, 8.25),
        ([(0, 3), (5, 9)], 9.6, 9.25),
        ([(0, 17.9)], 17.9, None),
        ([(0, 9), (9.2, 12), (12.4, 15), (15.1, 18)], 18.0, 12.2),
        ([(0, 6), (7, 18)], 18.0, None),
    ],
    ids=[
        "too short",
        "pause too short",
        "both long enough",
        "several voices",
        "goes on",
        "longest gap",
        "no gap",
    ],
)
def test_where_a_piece_ends(spans, heard_s, expected_s):
    """At a pause of 0.5 s once 8 s have gathered; at 18 s in the longest gap of its second half."""
    end = cutting.piece_end(voices(*spans), 0, round(heard_s * SECOND))
    assert end == (None if expected_s is None else pytest.approx(expected_s * SECOND, abs=16))


def test_without_any_pause_the_quietest_place_is_chosen():
    """Eighteen seconds without a breath are cut where it is quietest, and a piece is never longer."""
    samples = tone(20.0)
    samples[13 * SECOND : 13 * SECOND + 1600] *= 0.1
    assert cutting.quietest(samples, 0) == pytest.approx(13.05 * SECOND, abs=1600)
    hands = WatchedHands()
    take = take_of(hands)
    take.add(np.tile(tone(20.0), 3))
    take.finish()
    assert max(job.waveform.duration_s for job in hands.jobs) < cutting.MOST_PIECE_S + 0.2


@pytest.mark.parametrize("spoken", [LONG, np.tile(tone(20.0), 3)], ids=["with pauses", "without a breath"])
def test_pieces_lie_side_by_side(spoken):
    """Whatever is between the first and the last voice is in exactly one piece: no sound is dropped."""
    hands = WatchedHands()
    hands.is_crowded = True
    take = take_of(hands)
    take.add(spoken)
    take.finish()
    together = np.concatenate([job.waveform.samples for job in hands.jobs])
    np.testing.assert_allclose(together, spoken[: len(together)], atol=1e-4)
    assert not np.any(np.abs(spoken[len(together) :]) > 0.01)


@given(st.lists(st.integers(0, 900), max_size=8))
def test_sound_is_kept_as_it_came(sizes):
    """Whatever the chunks, the sound is their sum; 16 bits are enough to tell it by."""
    kept = Sound()
    samples = tone(0.3)
    first = 0
    for size in sizes:
        kept.add(samples[first : first + size])
        first = min(len(samples), first + size)
    np.testing.assert_allclose(kept.cut(), samples[:first], atol=2e-5)
    assert len(kept) == first
