"""Feedback: what is said, in which order, and what is never said."""

from __future__ import annotations

import dataclasses

import pytest

from interview_coach.feedback import MOST_NEXT_STEPS, make_feedback
from interview_coach.messages import Messages, languages
from interview_coach.records import (
    ContentScores,
    Criterion,
    CriterionScore,
    Evidence,
    Feedback,
    GateFinding,
    Note,
    Question,
    Transcript,
)
from interview_coach.text import lix

QUESTION = Question(
    id="q",
    text="Hva er dine sterke sider?",
    rubric=tuple(
        Criterion(
            id=name,
            name=f"Nevner {name}",
            weight=weight,
            good=(f"Jeg har {name}.",),
            advice=f"Si mer om {name}.",
        )
        for name, weight in (("en", 1), ("to", 3), ("tre", 2), ("fire", 1))
    ),
    phrases=("Jeg vil si at …", "Et eksempel er …"),
    follow_ups=("Kan du gi et eksempel?",),
)
FORBIDDEN = (
    "nervøs",
    "selvsikker",
    "trygg stemme",
    "aksent",
    "uttale",
    "bestått",
    "feil svar",
    "dårlig",
    "nivå",
)


def content(
    *levels: str, gates: tuple[str, ...] = (), scorable: bool = True, asked_back: bool = False
) -> ContentScores:
    """Scores with these levels, in the order of the rubric."""
    scores = tuple(
        CriterionScore(
            id=criterion.id,
            level=level,
            score={"met": 0.9, "partly": 0.4, "missing": 0.1}[level],
            evidence=None if level == "missing" else Evidence(text=f"ord om {criterion.id}", start=0, end=3),
        )
        for criterion, level in zip(QUESTION.rubric, levels, strict=True)
    )
    return ContentScores(
        question_id="q",
        question_version=1,
        scorable=scorable,
        gates=tuple(GateFinding(name=name, value=0, limit=1) for name in gates),
        overall=50.0 if scorable else None,
        criteria=scores,
        asked_back=asked_back,
    )


def feedback(*levels: str, **more) -> Feedback:
    """Feedback on a typed answer."""
    return make_feedback(QUESTION, Transcript(text="noe"), content(*levels, **more), None)


def all_notes(told: Feedback) -> list[Note]:
    """Every note of a feedback."""
    steps = [step.note for step in told.next_steps]
    return [told.opening, *told.heard, *told.gates, *steps, *told.flow, *told.limits]


def test_it_opens_with_what_worked():
    """The first sentence names a met criterion, in words that follow "Du"."""
    told = feedback("missing", "met", "missing", "partly")
    assert Messages("nb").note(told.opening).startswith("Dette får du til: Du nevner to.")


def test_met_criteria_are_quoted_before_those_nearly_met():
    """Own words beside every judgement."""
    told = feedback("partly", "met", "missing", "met")
    assert [note.key for note in told.heard] == [
        "feedback-heard-met",
        "feedback-heard-met",
        "feedback-heard-partly",
    ]
    assert told.heard[0].values["words"] == "ord om to"


def test_the_heaviest_open_points_are_told_in_the_order_of_the_rubric():
    """Four open points: the three heaviest are next steps, as an answer would go."""
    told = feedback("missing", "missing", "missing", "missing")
    steps = [step.criterion_id for step in told.next_steps]
    assert {"to", "tre"} <= set(steps)
    assert steps == [criterion.id for criterion in QUESTION.rubric if criterion.id in steps]
    assert len(steps) == MOST_NEXT_STEPS


def phrases_of(*phrases: str, **names: str) -> dict[str | None, str | None]:
    """Criterion id → the phrase that feedback offers for it, where every point is missing."""
    rubric = tuple(
        Criterion(id=name, name=text, weight=weight, good=("Ja visst.",), advice="Si det.")
        for weight, (name, text) in zip((3, 2, 1), names.items(), strict=False)
    )
    asked = dataclasses.replace(QUESTION, rubric=rubric, phrases=phrases)
    scores = tuple(CriterionScore(id=one.id, level="missing", score=0.1, evidence=None) for one in rubric)
    judged = dataclasses.replace(content(*["missing"] * 4), criteria=scores)
    told = make_feedback(asked, Transcript(text="noe"), judged, None)
    return {step.criterion_id: step.phrase for step in told.next_steps}


def test_a_point_gets_the_phrase_that_speaks_of_it():
    """The best pair first: the heaviest point does not take the phrase that was written for another."""
    found = phrases_of(
        "Om søvn og turnus …",
        "På nattskift …",
        skift="Nevner søvn på nattskift",
        turnus="Nevner søvn og turnus",
    )
    assert found == {"skift": "På nattskift …", "turnus": "Om søvn og turnus …"}


def test_a_point_that_no_phrase_speaks_of_gets_none():
    """A start that leads elsewhere is worse than no start; what is left over is not handed out."""
    found = phrases_of("Jeg vil si at …", "På nattskift …", skift="Nevner nattskift", kurs="Nevner et kurs")
    assert found == {"skift": "På nattskift …", "kurs": None}


def test_the_verb_that_names_begin_with_chooses_no_phrase():
    """That "Da sier jeg …" and "Sier hva …" share a word tells nothing."""
    assert phrases_of("Da sier jeg …", pris="Sier hva prisen er") == {"pris": None}


def test_a_full_answer_gets_a_follow_up_question():
    """There is always something to try next."""
    told = feedback("met", "met", "met", "met")
    assert told.opening.key == "feedback-opening-all"
    assert told.next_steps[0].note.values == {"question": "Kan du gi et eksempel?"}


def test_a_follow_up_asks_for_nothing_that_was_heard():
    """Who has given an example is not asked for one."""
    follow_ups = ("Kan du si mer om tre?", "Hva sier sjefen din?")
    asked = dataclasses.replace(QUESTION, follow_ups=follow_ups)
    told = make_feedback(asked, Transcript(text="x"), content(*["met"] * 4), None)
    assert told.next_steps[0].note.values == {"question": "Hva sier sjefen din?"}
    heard = dataclasses.replace(QUESTION, follow_ups=follow_ups[:1])
    told = make_feedback(heard, Transcript(text="x"), content(*["met"] * 4), None)
    assert told.next_steps[0].note.key == "feedback-step-again"


def test_a_phrase_belongs_to_its_criterion_though_that_is_met():
    """The start that was written for another point leads elsewhere."""
    asked = dataclasses.replace(QUESTION, phrases=("Jeg har tre …",))
    tre, to = asked.rubric[2], dataclasses.replace(asked.rubric[1], good=("Jeg har tre ganger to.",))
    asked = dataclasses.replace(asked, rubric=(asked.rubric[0], to, tre, asked.rubric[3]))
    told = make_feedback(asked, Transcript(text="x"), content("met", "missing", "met", "met"), None)
    assert [(step.criterion_id, step.phrase) for step in told.next_steps] == [("to", None)]


def test_an_unscorable_answer_gets_its_reason_and_a_way_on():
    """The gate's own sentence, no criticism of criteria."""
    told = feedback(*["missing"] * 4, gates=("silence",), scorable=False)
    assert [note.key for note in told.gates] == ["feedback-gate-silence"]
    assert [step.note.key for step in told.next_steps] == ["feedback-step-start"]
    assert told.heard == ()


def test_asking_back_is_praised_and_never_called_too_short():
    """Domain: credit it, never punish it."""
    told = feedback(*["missing"] * 4, gates=("too_short",), scorable=False, asked_back=True)
    assert told.opening.key == "feedback-opening-asked-back"
    assert told.gates == ()


@pytest.mark.parametrize("language", languages())
def test_every_note_has_a_text_in_every_language(language):
    """Content of every kind can be said in every language."""
    messages = Messages(language)
    gates = (
        "silence",
        "too_short",
        "unsure",
        "not_norwegian",
        "off_topic",
        "echo",
        "keyword_list",
        "recited",
    )
    cases = [
        feedback("met", "partly", "missing", "missing"),
        feedback("partly", "missing", "missing", "missing"),
        feedback(*["missing"] * 4, gates=gates),
        feedback(*["missing"] * 4, scorable=False, asked_back=True),
        make_feedback(
            dataclasses.replace(QUESTION, follow_ups=()), Transcript(text="x"), content(*["met"] * 4), None
        ),
    ]
    assert all(messages.note(note) for told in cases for note in all_notes(told))


def test_norwegian_feedback_is_easy_to_read_and_judges_no_person():
    """LIX at most 30 over all sentences, and none of the words that claim what a voice cannot tell."""
    catalogue = Messages("nb")
    cases = [
        feedback("met", "partly", "missing", "missing"),
        feedback(*["missing"] * 4, gates=("off_topic", "echo")),
    ]
    text = " ".join(catalogue.note(note) for told in cases for note in all_notes(told))
    assert lix(text) <= 30
    assert not [word for word in FORBIDDEN if word in text.lower()]
