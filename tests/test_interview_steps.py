"""Going through a mock interview step by step: answers, asking back, skipping, stopping, coming back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from interview_parts import LENGTHS, attempt, bank, places, planned, question, sitting

from interview_coach.bank import Lines
from interview_coach.interview import (
    Sitting,
    Wish,
    hear,
    resume,
    skip,
    stop,
    together,
    turn,
    welcome,
    why_again,
)
from interview_coach.interview.plan import MOST_FOLLOW_UPS
from interview_coach.records import Transcript


def test_the_interviewer_introduces_the_place():
    """Who we are, what we do, what will happen: first names."""
    plan = planned(field="renhold")
    said = welcome(
        Sitting(wish=Wish(), lines=places().lines, questions=plan.questions, workplace=plan.workplace)
    )
    assert "Anne" in said[0]
    assert "Fatuma" in said[1]
    assert plan.workplace is not None
    assert said[2] == plan.workplace.about


def test_the_colleague_asks_about_the_job():
    """Two people take turns, as in a real interview."""
    plan = planned(field="renhold", length="short")
    going = Sitting(
        wish=Wish(asks_on=False), lines=places().lines, questions=plan.questions, workplace=plan.workplace
    )
    speakers = []
    while (now := turn(going)) is not None:
        assert now.speaker is not None
        speakers.append((now.speaker.name, bool(now.question.fields)))
        going = hear(going, attempt(now.question))
    assert {name for name, of_job in speakers if of_job} == {"Fatuma"}
    assert {name for name, of_job in speakers if not of_job} == {"Anne"}


def test_an_answer_leads_to_the_next_question():
    """One question at a time, with how far one is."""
    first = sitting(asks_on=False)
    now = turn(first)
    assert now is not None
    assert (now.number, now.total, now.asks) == (1, 3, "Hva er a?")
    second = turn(hear(first, attempt(first.questions[0])))
    assert second is not None
    assert (second.number, second.question.id) == (2, "b")


def test_what_was_missing_is_asked_on_about_once():
    """At most one follow-up to a question, whatever the second answer lacks."""
    going = sitting()
    going = hear(going, attempt(going.questions[0], "met", "missing"))
    now = turn(going)
    assert now is not None
    assert now.is_follow_up
    assert now.number == 1
    going = hear(going, attempt(going.questions[0], "met", "missing"))
    after = turn(going)
    assert after is not None
    assert after.question.id == "b"
    assert going.answered[0].added is not None


def test_a_whole_answer_is_not_asked_on_about():
    """Nothing was missing: the next question comes."""
    going = sitting()
    going = hear(going, attempt(going.questions[0], "met", "met"))
    assert going.asked_on is None
    assert len(going.answered) == 1


@LENGTHS
def test_follow_ups_are_few(length, n):
    """Every second question at most: an interview has an end."""
    going = sitting(*(question(f"q{at}") for at in range(n)), length=length)
    n_follow_ups = 0
    while (now := turn(going)) is not None:
        n_follow_ups += now.is_follow_up
        going = hear(going, attempt(now.question))
    assert n_follow_ups == MOST_FOLLOW_UPS[length]


def test_asking_back_brings_the_question_again_and_no_score():
    """The first time it is put another way, the next time said again; both are credited, none is judged."""
    asked = question("a", rephrased="Hva kan du?")
    going = sitting(asked)
    back = attempt(asked, gates=("too_short",), scorable=False, asked_back=True)
    once = hear(going, back)
    now = turn(once)
    assert now is not None
    assert now.asks == "Hva kan du?"
    assert now.says == (places().lines.rephrased,)
    twice = turn(hear(once, back))
    assert twice is not None
    assert twice.says == (places().lines.again,)
    done = hear(hear(once, back), attempt(asked, "met", "met"))
    assert done.answered[0].asked_back
    assert done.answered[0].attempt is not None


def test_asking_back_at_a_follow_up_repeats_the_follow_up():
    """Not the whole question."""
    going = sitting()
    going = hear(going, attempt(going.questions[0]))
    before = turn(going)
    back = attempt(going.questions[0], gates=("too_short",), scorable=False, asked_back=True)
    after = turn(hear(going, back))
    assert before is not None
    assert after is not None
    assert after.asks == before.asks
    assert after.is_follow_up


@pytest.mark.parametrize(
    ("gate", "line"),
    [("unsure", "not_heard"), ("too_short", "more_words"), ("not_norwegian", "in_norwegian")],
)
def test_what_cannot_be_judged_is_asked_for_once_more(gate, line):
    """As an interviewer would; the second time the answer is taken as it is."""
    going = sitting()
    bad = attempt(going.questions[0], gates=(gate,), scorable=False)
    again = hear(going, bad)
    now = turn(again)
    assert now is not None
    assert now.says == (getattr(places().lines, line),)
    assert now.question.id == "a"
    assert len(hear(again, bad).answered) == 1


def test_silence_is_never_an_answer():
    """A dead microphone does not run through the whole interview."""
    going = sitting()
    silent = attempt(going.questions[0], gates=("silence",), scorable=False, text="")
    for _ in range(5):
        going = hear(going, silent)
    assert going.answered == ()
    assert going.n_heard == 5


def test_an_unclear_question_is_answered_by_asking():
    """Where asking back is right it is scored, and the explanation comes next."""
    asked = next(one for one in bank().questions if one.kind == "clarify")
    levels = ["met" if point.id == "spor" else "missing" for point in asked.rubric]
    found = hear(sitting(asked), attempt(asked, *levels, asked_back=True))
    now = turn(found)
    assert now is not None
    assert now.asks == asked.follow_ups[0]


OWN = {"category": "egne-sporsmaal"}


@pytest.mark.parametrize(
    ("asked", "text", "line"),
    [
        ({"kind": "smalltalk"}, "Det går bra. Hva med deg?", "asked_in_talk"),
        ({"kind": "smalltalk"}, "det går bra hva med deg", "asked_in_talk"),
        ({}, "Jeg er nøyaktig. Når begynner dere om morgenen?", "asked_early"),
        (OWN, "Hvor mange jobber her?", "asked_own"),
    ],
)
def test_a_question_put_to_the_interviewer_gets_a_word(asked, text, line):
    """She is not passed over; what an employer would tell is not made up."""
    first = question("first", **asked)
    going = sitting(first, question("next"), question("last", **OWN), asks_on=False)
    now = turn(hear(going, attempt(first, "met", "met", text=text)))
    assert now is not None
    assert now.says[0] == getattr(places().lines, line)


def test_she_is_answered_before_she_is_asked_on():
    """A follow-up does not pass over what she asked."""
    going = sitting(question("a"), question("last", **OWN))
    now = turn(hear(going, attempt(question("a"), text="Jeg er nøyaktig. Når begynner dere?")))
    assert now is not None
    assert now.is_follow_up
    assert now.says[0] == places().lines.asked_early


def test_her_own_questions_are_remarked_on_once():
    """The second time it would sound like a machine."""
    own = [question(name, **OWN) for name in ("first", "second", "third")]
    going = sitting(*own, asks_on=False)
    said = []
    for one in own[:2]:
        going = hear(going, attempt(one, "met", "met", text="Hvor mange jobber her?"))
        now = turn(going)
        assert now is not None
        said.append(now.says[0])
    assert said[0] == places().lines.asked_own
    assert said[1] in places().lines.thanks


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ({}, "Jeg spør alltid: Hva trenger du? Så hjelper jeg."),  # It tells of a question, and ends without.
        ({"kind": "clarify"}, "Kan du forklare hva det betyr?"),  # There asking is the answer.
        ({"kind": "unlawful"}, "Kan jeg spørre hvorfor du vil vite det?"),  # There too.
    ],
)
def test_thanks_where_nothing_was_asked_of_her(asked, text):
    """As after every other answer."""
    first = question("first", **asked)
    going = sitting(first, question("next"), question("last", **OWN), asks_on=False)
    now = turn(hear(going, attempt(first, "met", "met", text=text)))
    assert now is not None
    assert now.says[0] in places().lines.thanks


def test_without_such_lines_thanks_are_said():
    """A bank from before they were known goes on as it did; nothing is promised that does not come."""
    first = question("first")
    asks = attempt(first, "met", "met", text="Jeg er nøyaktig. Når begynner dere?")
    for going in (
        sitting(first, question("last", **OWN), lines=Lines(thanks=("Takk.",)), asks_on=False),
        sitting(first, question("next"), asks_on=False),
    ):
        now = turn(hear(going, asks))
        assert now is not None
        assert now.says[0] in {"Takk.", *places().lines.thanks}


def test_skipping_leaves_the_question_out():
    """Nothing is said of it but that it is fine."""
    going = skip(sitting())
    now = turn(going)
    assert now is not None
    assert now.says[0] == places().lines.skipped
    assert going.answered[0].best is None
    assert "a" not in going.question_ids


def test_skipping_a_follow_up_keeps_the_answer():
    """What she said counts."""
    going = sitting()
    going = skip(hear(going, attempt(going.questions[0])))
    assert going.answered[0].attempt is not None
    assert going.answered[0].added is None


def test_stopping_ends_it_and_keeps_what_was_said():
    """Also an answer that was being asked on about."""
    going = sitting()
    ended = stop(hear(going, attempt(going.questions[0])))
    assert ended.is_over
    assert turn(ended) is None
    assert ended.question_ids == ("a",)


def test_nothing_happens_after_the_end():
    """A button pressed in another tab changes nothing."""
    ended = stop(sitting())
    assert hear(ended, attempt(question("a"))) == ended
    assert skip(ended) == ended


def test_without_lines_the_questions_are_asked():
    """A bank without workplaces still has an interview."""
    going = sitting(lines=Lines())
    going = hear(going, attempt(going.questions[0]))
    now = turn(going)
    assert now is not None
    assert now.says == ()
    assert now.asks
    assert welcome(going) == ()


def test_two_answers_are_read_as_one():
    """A full stop between them; no words or times, for there are two recordings."""
    both = together(Transcript(text="Jeg er rolig"), Transcript(text=" En gang ringte en kunde."))
    assert both.text == "Jeg er rolig. En gang ringte en kunde."
    assert both.words == ()
    assert together(Transcript(text=""), Transcript(text="Ja.")).text == "Ja."


@given(steps=st.lists(st.sampled_from(["whole", "half", "back", "silent", "skip"]), max_size=40))
@settings(deadline=None)
def test_any_way_through_can_be_taken_up_again(steps):
    """From what the store holds, the interview stands where it was left: same question, same follow-up."""
    going = sitting(*(question(f"q{at}", rephrased="?") for at in range(4)))
    kept = []
    for step in steps:
        asked = going.question
        if asked is None:
            break
        if step == "skip":
            going = skip(going)
            continue
        made = {
            "whole": attempt(asked, "met", "met"),
            "half": attempt(asked, "met", "missing"),
            "back": attempt(asked, gates=("too_short",), scorable=False, asked_back=True),
            "silent": attempt(asked, gates=("silence",), scorable=False),
        }[step]
        if why_again(going, made) is None:
            assert going.position == len(kept)
            kept.append(made)
        going = hear(going, made)
    by_id = {f"q{at}": question(f"q{at}", rephrased="?") for at in range(4)}
    found = resume(sitting(), [by_id[name] for name in going.question_ids], kept)
    assert found.question == going.question
    assert found.asked_on == going.asked_on
    assert found.question_ids == going.question_ids
    assert [one.best for one in found.answered] == [
        one.best for one in going.answered if one.best is not None
    ]
