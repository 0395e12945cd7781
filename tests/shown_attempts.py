"""Questions and attempts with everything that a page can show, and what a browser reads of its HTML."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

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
    Question,
    QuestionTranslation,
    Source,
    Span,
    Transcript,
    Word,
    WordUse,
)

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
