"""The result of an answer as HTML: marks in the text, levels with their evidence, and the flow."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shown_attempts import BOTH, NB, attempt, evidence, measures, question, read, said

from interview_coach.feedback import FAST_SYLLABLES_PER_S
from interview_coach.messages import Messages
from interview_coach.records import (
    Evidence,
    GateFinding,
    Measure,
    NextStep,
    Note,
    Pause,
    Span,
    Transcript,
    Word,
)
from interview_coach.store.shapes import SelfRating
from interview_coach.ui import flow, result
from interview_coach.ui.marks import SHOWN_PAUSE_S, UNSURE_BELOW, pieces

# --- marks -----------------------------------------------------------------------------------

TEXT = "Jeg er nøyaktig og hjelper gjerne andre"


def test_the_pieces_make_up_the_whole_text():
    """Nothing of the answer is lost or said twice."""
    tried = attempt(said(TEXT, 0.2), evidence(TEXT, "er nøyaktig og"), evidence(TEXT, "og hjelper gjerne"))
    assert "".join(piece.text for piece in pieces(tried)) == TEXT


@given(
    text=st.text(max_size=60),
    spans=st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), min_size=2, max_size=2),
)
def test_any_stretches_of_any_text_leave_the_text_whole(text, spans):
    """Overlapping, empty, reversed or overlong stretches change nothing but the marks."""
    found = [Evidence(text="", start=start, end=end) for start, end in spans]
    cut = pieces(attempt(Transcript(text=text), *found))
    assert "".join(piece.text for piece in cut) == text


def test_overlapping_evidence_belongs_to_both_criteria():
    """A word may be evidence for two things."""
    tried = attempt(said(TEXT), evidence(TEXT, "er nøyaktig og"), evidence(TEXT, "og hjelper"))
    shared = [piece for piece in pieces(tried) if piece.text.strip() == "og"]
    assert [piece.criteria for piece in shared] == [(1, 2)]


@pytest.mark.parametrize(
    ("probability", "unsure"),
    [(UNSURE_BELOW - 0.01, True), (UNSURE_BELOW, False), (0.99, False)],
    ids=["below", "at-the-limit", "sure"],
)
def test_a_word_is_unsure_below_the_limit(probability, unsure):
    """Only words the recogniser doubts are marked."""
    assert any(piece.unsure for piece in pieces(attempt(said("hei", probability)))) is unsure


@pytest.mark.parametrize(
    ("transcript", "heading"),
    [
        (said(TEXT), "Dette hørte vi"),
        (Transcript(text=TEXT), "Dette skrev du"),
        (replace(said(TEXT), recognised_text="Jeg er nøye"), "Teksten din, slik du rettet den"),
    ],
    ids=["spoken", "typed", "corrected"],
)
def test_the_heading_says_how_the_text_came_about(transcript, heading):
    """What she changed was not heard."""
    assert f">{heading}<" in result.transcript(NB, attempt(transcript))


def test_a_typed_text_has_no_unsure_words():
    """Nobody doubts what was typed."""
    assert not any(piece.unsure for piece in pieces(attempt(Transcript(text=TEXT))))


def test_words_that_do_not_make_up_the_text_mark_nothing():
    """Places that cannot be told are not guessed."""
    broken = replace(said(TEXT, 0.1), text=TEXT + " mer")
    assert not any(piece.unsure for piece in pieces(attempt(broken)))


def test_no_evidence_is_marked_for_a_missing_criterion():
    """A mark in the text beside "ikke ennå" would contradict it."""
    tried = attempt(said(TEXT), evidence(TEXT, "nøyaktig"), level="missing")
    assert "<mark" not in result.transcript(NB, tried)


def test_a_mark_carries_number_and_colour_of_its_criterion():
    """Never colour alone: the number stands in the text, and is read aloud."""
    html = result.transcript(NB, attempt(said(TEXT), None, evidence(TEXT, "hjelper gjerne")))
    (mark,) = re.findall(r'<mark class="mark c2 u2">(.*?)</mark>', html)
    assert read(mark).text.startswith("hjelper gjerne")
    assert re.search(r"nummer 2.*>2</span>$", mark)


@given(starts=st.lists(st.floats(0, 60), min_size=3, max_size=3).map(sorted))
def test_every_word_can_be_heard_where_it_was_said(starts):
    """A word carries its own time, whatever else is marked in it."""
    words = tuple(
        Word(text=text, start_s=start, end_s=start + 0.2, probability=0.9)
        for text, start in zip(("Jeg", "er", "nøyaktig"), starts, strict=True)
    )
    tried = attempt(replace(said("Jeg er nøyaktig"), words=words), evidence("Jeg er nøyaktig", "er nøy"))
    heard = {piece.heard.start_s for piece in pieces(tried) if piece.heard is not None}
    assert heard == set(starts)


@pytest.mark.parametrize(("length_s", "shown"), [(SHOWN_PAUSE_S, 1), (SHOWN_PAUSE_S - 0.1, 0), (3.0, 1)])
def test_a_pause_is_shown_where_it_was(length_s, shown):
    """Before the word that came after it, when it is long enough to be worth showing."""
    pause = Pause(start_s=2.0 - length_s, end_s=2.0, position="inside")
    tried = attempt(said("Jeg er rolig her"), delivery=measures([pause]))
    paused = [piece for piece in pieces(tried) if piece.pause_s is not None]
    assert len(paused) == shown
    assert all(piece.text == "rolig" for piece in paused)


def test_the_speed_lies_in_a_wide_band_and_slow_is_no_fault():
    """Only the fast end has an edge that feedback speaks of, and it is the same one."""
    assert flow.EASY_SYLLABLES_PER_S[1] == FAST_SYLLABLES_PER_S
    assert "here" in flow.speed_band(NB, Measure(value=1.0, unit="syllables/s"))
    assert flow.speed_band(NB, Measure(value=None, unit="syllables/s", reason="delivery-no-words")) == ""


# --- result ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "words"),
    [("met", "Ja, dette er med"), ("partly", "Nesten"), ("missing", "Ikke ennå")],
)
def test_levels_are_said_in_words(level, words):
    """No tick, no cross, no grade."""
    html = result.criteria(NB, attempt(said(TEXT), evidence(TEXT, "nøyaktig"), level=level))
    assert words in read(html).text


def test_own_words_stand_beside_the_judgement():
    """Every judgement shows its evidence."""
    html = result.criteria(NB, attempt(said(TEXT), evidence(TEXT, "hjelper gjerne andre")))
    assert '<q lang="nb">hjelper gjerne andre</q>' in html


@pytest.mark.parametrize(
    ("transcript", "words"),
    [(said(TEXT), "Du sa:"), (Transcript(text=TEXT), "Du skrev:")],
    ids=["spoken", "typed"],
)
def test_words_are_said_or_written(transcript, words):
    """What was typed was not said."""
    assert words in read(result.criteria(NB, attempt(transcript, evidence(TEXT, "nøyaktig")))).text


def test_an_answer_that_is_not_scored_has_no_figure_and_no_levels():
    """No made-up score."""
    tried = attempt(said(TEXT), scorable=False)
    assert result.criteria(NB, tried) == ""
    assert "av 100" not in result.overall(NB, tried)


def test_a_score_of_zero_is_a_figure():
    """Zero is a result, not the lack of one."""
    assert "0 av 100" in result.overall(NB, attempt(said(TEXT), overall=0.0))


def test_nothing_found_is_no_points():
    """A few points for what might have been meant would contradict the list above."""
    assert "0 av 100" in result.overall(NB, attempt(said(TEXT), level="missing", overall=6.0))


def test_what_the_measure_cannot_tell_stands_with_the_figure():
    """The figure never stands alone."""
    text = read(result.overall(NB, attempt(said(TEXT)))).text
    assert NB.text("ui-overall-meaning") in text
    assert NB.text("feedback-limit-typed") in text


@pytest.mark.parametrize(
    ("on_topic", "gates", "is_told"),
    [(0.5, (), True), (0.79, (), False), (None, (), False), (0.1, ("off_topic",), False)],
    ids=["doubtful", "hardly", "nobody asked", "a gate says so"],
)
def test_a_figure_lowered_by_its_topic_says_so(on_topic, gates, is_told):
    """Otherwise every point would be met and the figure low, and nobody could tell why."""
    one = attempt(said(TEXT), evidence(TEXT, "nøyaktig"))
    closed = tuple(GateFinding(name=name, value=0, limit=1) for name in gates)
    one = replace(one, content=replace(one.content, on_topic=on_topic, gates=closed))
    assert (NB.text("ui-overall-topic") in read(result.overall(NB, one)).text) == is_told


def test_the_figure_is_folded_in():
    """A low number is not the first thing a brave try meets; what the program cannot tell is not hidden."""
    low = attempt(said(TEXT), evidence(TEXT, "nøyaktig"), overall=4.0)
    shown, folded = result.overall(NB, low).split("<details>")
    assert "4 av 100" in folded
    assert "av 100" not in shown
    assert NB.text("feedback-limit-typed") in shown


def test_notes_about_the_recording_and_gates_stand_at_the_top():
    """What the person must know comes before the details."""
    text = read(result.opening(NB, attempt(said(TEXT)))).text
    assert NB.text("audio-clipped", percent=12) in text
    assert NB.text("feedback-gate-unsure") in text


def test_the_simplest_model_answer_comes_first():
    """A2 before B2."""
    text = read(result.model_answers(NB, question("enkelt"))).text
    assert text.index("enkelt") < text.index("sist")


@pytest.mark.parametrize(
    ("own", "n_found", "key"),
    [
        ("missing", 1, "ui-own-view-more"),
        ("met", 0, "ui-own-view-unheard"),
        ("met", 1, None),
        ("partly", 0, None),
    ],
)
def test_where_her_view_differs_widely_it_is_said_kindly(own, n_found, key):
    """She did more than she thought, or we did not find it; small differences are left alone."""
    found = [evidence(TEXT, "er nøyaktig og")] * n_found
    html = result.criteria(NB, attempt(said(TEXT), *found), (SelfRating(criterion_id="styrke", level=own),))
    keys = ("ui-own-view-more", "ui-own-view-unheard")
    assert [one for one in keys if NB.text(one) in html] == ([] if key is None else [key])


def test_before_another_try_the_first_step_is_seen_and_the_rest_folded():
    """Three of them would push the button that records out of sight on a phone."""
    steps = tuple(
        NextStep(note=Note(key="feedback-step-missing", values={"advice": one}), phrase=None)
        for one in ("Først.", "Så.", "Sist.")
    )
    html = result.steps_to_try(NB, attempt(said(TEXT), steps=steps).feedback)
    seen, folded = html.split("<details>")
    assert "Først." in seen
    assert "Så." not in seen
    assert "Sist." in folded
    assert result.steps_to_try(NB, attempt(said(TEXT), steps=()).feedback) == ""


def test_an_empty_transcript_shows_nothing():
    """Silence has no text to show."""
    assert result.transcript(NB, attempt(Transcript(text=""))) == ""


# --- flow ------------------------------------------------------------------------------------


def test_a_typed_answer_has_no_flow():
    """There is nothing to measure."""
    assert flow.delivery(NB, attempt(Transcript(text=TEXT))) == ""


def test_silence_has_no_flow():
    """No words, no figures."""
    assert flow.delivery(NB, attempt(said(TEXT), delivery=measures(n_words=0))) == ""


def test_speech_is_what_lies_between_pauses():
    """From the first to the last voice, less the pauses."""
    pauses = (
        Pause(start_s=2.0, end_s=3.0, position="inside"),
        Pause(start_s=5.0, end_s=7.5, position="between"),
    )
    spans = flow.voice(measures(pauses), (Span(start_s=0.5, end_s=4.0), Span(start_s=6.0, end_s=9.0)))
    assert [(span.start_s, span.end_s) for span in spans] == [(0.5, 2.0), (3.0, 5.0), (7.5, 9.0)]


def test_no_voice_draws_nothing():
    """A line of nothing says nothing."""
    assert flow.voice(measures(), ()) == ()
    assert flow.time_line(NB, measures(), ()) == ""


def test_long_pauses_are_drawn_and_named():
    """A pause of two seconds has its own colour and its own word."""
    pauses = (Pause(start_s=5.0, end_s=7.5, position="between"),)
    html = flow.time_line(NB, measures(pauses), flow.voice(measures(pauses), (Span(start_s=0, end_s=10),)))
    assert 'class="pause" x="500.0" width="250.0"' in html
    assert NB.text("ui-flow-line-long-pause") in html


@pytest.mark.parametrize(
    ("measure", "words"),
    [
        (Measure(value=3.25, unit="syllables/s"), "3,2 stavelser i sekundet"),
        (Measure(value=0.0, unit="count"), "0"),
        (Measure(value=0.625, unit="share"), "62 % av tiden"),
        (Measure(value=0.5, unit="s"), "0,5 sekunder"),
        (Measure(value=7.6, unit="syllables"), "8 stavelser"),
        (Measure(value=-23.4, unit="dB"), "-23 desibel"),
        (Measure(value=None, unit="ratio", reason="delivery-too-few-words"), "minst 50 ord"),
    ],
    ids=lambda value: value.unit if isinstance(value, Measure) else "",
)
def test_a_figure_is_said_in_words(measure, words):
    """Units are words, commas are Norwegian, and a missing figure says why."""
    assert words in flow.figure(NB, measure)


def test_figures_of_the_flow_are_folded_in():
    """Sentences and one line are read at once; speed and figures only by whoever asks."""
    html = flow.delivery(NB, attempt(said(TEXT), delivery=measures()))
    at_once, folded = html.split(NB.text("ui-flow-more"), maxsplit=1)
    assert NB.text("ui-flow-lead") in read(at_once).text
    assert "figures" not in at_once
    assert NB.text("delivery-speech-rate-name") in folded


@BOTH
def test_every_measure_is_explained(language):
    """Each figure has "hva betyr dette?"."""
    messages = Messages(language)
    html = flow.delivery(messages, attempt(said(TEXT), delivery=measures()))
    n_pictures = html.count("<figure")
    assert html.count(messages.text("delivery-what-is-this")) == len(flow.FIGURES) + n_pictures
