"""Records → HTML: nothing untrusted gets through, everything that is promised is there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui_parts import make_room

from interview_coach.feedback import FAST_SYLLABLES_PER_S
from interview_coach.messages import FIRST_LANGUAGE, Messages
from interview_coach.records import (
    Attempt,
    ContentScores,
    Criterion,
    CriterionScore,
    DeliveryMeasures,
    Evidence,
    Feedback,
    Measure,
    ModelAnswer,
    NextStep,
    Note,
    Pause,
    Question,
    QuestionTranslation,
    Source,
    Span,
    Transcript,
    Word,
    WordUse,
)
from interview_coach.ui import bar, flow, result, views
from interview_coach.ui.choosing import Theme
from interview_coach.ui.marks import SHOWN_PAUSE_S, UNSURE_BELOW, pieces
from interview_coach.ui.markup import LANGUAGE_NAMES, clock, number
from interview_coach.ui.startup import StartState

NB = Messages(FIRST_LANGUAGE)
EVIL = "<script>alert('x')</script>\"'&<img src=x onerror=alert(1)>"
BOTH = pytest.mark.parametrize("language", ["nb", "en"])


class Tags(HTMLParser):
    """Collects what a browser would make of a piece of HTML."""

    def __init__(self):
        super().__init__()
        self.tags = []
        self.attributes = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text += data


def read(html):
    tags = Tags()
    tags.feed(html)
    return tags


def question(text="Hva er dine sterke sider?"):
    return Question(
        id="sterke-sider",
        text=text,
        rubric=(
            Criterion(id="styrke", name=text, good=("a",), advice=text),
            Criterion(id="eksempel", name="Gir et eksempel", good=("b",)),
        ),
        purpose=text,
        tips=(text,),
        phrases=(text,),
        culture=text,
        rephrased=text,
        sources=(Source(text=text, date="2026-11-01"),),
        model_answers=(ModelAnswer(level="B2", text="sist"), ModelAnswer(level="A2", text=text)),
        translations={"ar": QuestionTranslation(text=text, purpose=text, review="machine")},
    )


def said(text, probability=0.9):
    words = tuple(
        Word(text=word, start_s=at, end_s=at + 0.5, probability=probability)
        for at, word in enumerate(text.split(" "))
    )
    return Transcript(
        text=text,
        words=words,
        speech=(Span(start_s=0.2, end_s=9.0),),
        duration_s=10.0,
        confidence=probability,
    )


def attempt(
    transcript, *evidence, scorable=True, overall=62.4, asked=None, level="met", delivery=None, steps=None
):
    asked = asked or question()
    found = list(evidence) + [None] * (len(asked.rubric) - len(evidence))
    scores = tuple(
        CriterionScore(
            id=criterion.id, level=level if span else "missing", score=0.9 if span else 0.1, evidence=span
        )
        for criterion, span in zip(asked.rubric, found, strict=True)
    )
    feedback = Feedback(
        opening=Note(key="feedback-opening-some", values={"what": transcript.text, "n": 1, "total": 2}),
        heard=(),
        gates=(Note(key="feedback-gate-unsure"),),
        next_steps=steps
        if steps is not None
        else (NextStep(note=Note(key="feedback-step-again"), phrase=asked.phrases[0]),),
        flow=(Note(key="feedback-flow-fast"),),
        limits=(Note(key="feedback-limit-typed"),),
    )
    content = ContentScores(
        question_id=asked.id,
        question_version=1,
        scorable=scorable,
        gates=(),
        overall=overall if scorable else None,
        criteria=scores,
    )
    return Attempt(
        question=asked,
        transcript=transcript,
        delivery=delivery,
        content=content,
        feedback=feedback,
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
        notes=(Note(key="audio-clipped", values={"percent": 12}),),
    )


def measures(pauses=(), duration_s=10.0, n_words=8):
    some = Measure(value=3.25, unit="syllables/s")
    count = Measure(value=float(len(pauses)), unit="count")
    none = Measure(value=None, unit="ratio", reason="delivery-too-few-words")
    return DeliveryMeasures(
        speech_rate=some,
        articulation_rate=some,
        phonation_time_ratio=Measure(value=0.62, unit="share"),
        mean_length_of_run=Measure(value=7.6, unit="syllables"),
        n_pauses=count,
        n_pauses_inside=count,
        n_long_pauses=count,
        mean_pause=Measure(value=0.5, unit="s"),
        time_to_first_word=Measure(value=0.0, unit="s"),
        n_hesitations=Measure(value=0.0, unit="count"),
        n_repeats=count,
        lexical_diversity=none,
        loudness=Measure(value=-23.4, unit="dB"),
        pitch_range=Measure(value=8.2, unit="semitones"),
        pauses=tuple(pauses),
        hesitations=(),
        repeats=(),
        frequent_markers=(WordUse(text=EVIL, starts_s=(1.0, 2.0)),),
        n_words=n_words,
        n_syllables=20,
        duration_s=duration_s,
        measure_version=1,
    )


def evidence(text, part):
    start = text.index(part)
    return Evidence(text=part, start=start, end=start + len(part))


# --- nothing untrusted gets through ----------------------------------------------------------


@BOTH
def test_a_question_cannot_write_html(language):
    """Text of a question is shown as it is written, in every place it stands."""
    messages, evil = Messages(language), question(EVIL)
    html = "".join(
        (
            views.question(messages, evil, "ar"),
            views.question_help(messages, evil, "ar"),
            views.question_list(messages, [Theme(name=EVIL, questions=(evil,))], "ar"),
            result.model_answers(messages, evil),
        )
    )
    tags = read(html)
    assert not {"script", "img"} & set(tags.tags)
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert "<script>" in tags.text


@BOTH
def test_an_answer_cannot_write_html(language):
    """What somebody says, types or corrects is shown as it is, evidence and all."""
    messages = Messages(language)
    tried = attempt(
        said(EVIL, probability=0.1),
        Evidence(text=EVIL, start=0, end=len(EVIL)),
        asked=question(EVIL),
        delivery=measures(),
    )
    html = "".join(
        (
            result.opening(messages, tried),
            result.transcript(messages, tried),
            result.criteria(messages, tried),
            result.next_steps(messages, tried.feedback),
            result.overall(messages, tried),
            flow.delivery(messages, tried),
            views.refusal(EVIL),
        )
    )
    tags = read(html)
    assert not {"script", "img"} & set(tags.tags)
    assert not [name for name, _ in tags.attributes if name.startswith("on")]


def test_a_start_line_cannot_write_html():
    """Names in messages are escaped too."""
    state = StartState(phase="failed", key="models-folder", values={"folder": EVIL, "name": EVIL})
    assert "script" not in read(views.start_line(NB, state)).tags


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
    assert re.search(r"punkt 2.*>2</span>$", mark)


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
    [("met", "Ja, dette hørte vi"), ("partly", "Nesten"), ("missing", "Ikke ennå")],
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


def test_what_the_measure_cannot_tell_stands_with_the_figure():
    """The figure never stands alone."""
    text = read(result.overall(NB, attempt(said(TEXT)))).text
    assert NB.text("ui-overall-meaning") in text
    assert NB.text("feedback-limit-typed") in text


def test_notes_about_the_recording_and_gates_stand_at_the_top():
    """What the person must know comes before the details."""
    text = read(result.opening(NB, attempt(said(TEXT)))).text
    assert NB.text("audio-clipped", percent=12) in text
    assert NB.text("feedback-gate-unsure") in text


def test_the_simplest_model_answer_comes_first():
    """A2 before B2."""
    text = read(result.model_answers(NB, question("enkelt"))).text
    assert text.index("enkelt") < text.index("sist")


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
        (Measure(value=3.25, unit="syllables/s"), "3,2 stavelser per sekund"),
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


@BOTH
def test_every_measure_is_explained(language):
    """Each figure has "hva betyr dette?"."""
    messages = Messages(language)
    html = flow.delivery(messages, attempt(said(TEXT), delivery=measures()))
    n_figures = len(flow.FIRST_FIGURES) + len(flow.MORE_FIGURES)
    n_pictures = html.count("<figure")
    assert html.count(messages.text("delivery-what-is-this")) == n_figures + n_pictures


# --- language --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("fa", "rtl"), ("ti", "ltr"), ("uk", "ltr")]
)
def test_a_translation_has_its_language_and_direction(language, direction):
    """Screen readers and browsers know how to read it."""
    asked = replace(
        question(), translations={language: QuestionTranslation(text="…", purpose="…", review="person")}
    )
    assert f'lang="{language}" dir="{direction}"' in views.question(NB, asked, language)


def test_norwegian_comes_before_the_help_language():
    """Plain Norwegian first, own language after it."""
    asked = replace(
        question(), translations={"en": QuestionTranslation(text="English", purpose="", review="person")}
    )
    text = read(views.question(NB, asked, "en")).text
    assert text.index(asked.text) < text.index("English")


def test_a_machine_translation_says_so():
    """Nobody takes it for checked."""
    assert NB.text("ui-machine-translated") in views.question(NB, question(), "ar")


def test_norwegian_is_marked_as_such_on_the_english_page():
    """A screen reader should not read Norwegian in an English voice."""
    html = views.question(Messages("en"), question(), "")
    assert '<h1 tabindex="-1" lang="nb">' in html


def test_every_help_language_has_a_name():
    """All help languages of the bank can be chosen."""
    from interview_coach.bank import HELP_LANGUAGES

    assert tuple(LANGUAGE_NAMES) == HELP_LANGUAGES


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (9.4, "0:09"), (65, "1:05"), (600, "10:00")])
def test_time_is_written_as_on_a_clock(seconds, text):
    """Minutes and seconds."""
    assert clock(seconds) == text


def test_a_norwegian_figure_has_a_comma():
    """And an English one a point."""
    assert (number(3.14, 1, "nb"), number(3.14, 1, "en")) == ("3,1", "3.1")


def test_a_ready_program_says_nothing():
    """The line is gone when it is not needed."""
    assert views.start_line(NB, StartState(phase="ready", key="start-ready")) == ""


@BOTH
@pytest.mark.parametrize("on_lan", [False, True], ids=["this-pc", "room"])
def test_the_foot_says_where_everything_stays(language, on_lan, tmp_path):
    """What is true on one PC is not said in a room of PCs."""
    room = replace(make_room(tmp_path, language=language), on_lan=on_lan)
    assert room.messages.text("ui-privacy-lan" if on_lan else "ui-privacy") in read(bar.foot(room)).text
