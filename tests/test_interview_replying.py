"""What the interviewer answers when it is her turn to ask."""

from __future__ import annotations

import pytest
from interview_parts import attempt, places, question, sitting

from interview_coach.bank import Reply
from interview_coach.interview import hear, turn
from interview_coach.interview.replying import MOST_REPLIES, replies_to

HOURS = Reply(asks=("vakt", "når begynner dere"), says="Klokka sju.")
PAY = Reply(asks=("lønn", "tjene"), says="Etter avtalen.")
TRAINING = Reply(asks=("lære opp", "lærer meg opp"), says="I to uker.")
TEAM = Reply(asks=("kollega",), says="Vi er fem.")
REPLIES = (HOURS, PAY, TRAINING, TEAM)
OWN = {"category": "egne-sporsmaal"}


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("Hvordan er vaktene?", ["Klokka sju."]),
        ("hvordan er vaktene", ["Klokka sju."]),
        ("Hvem lærer meg opp? Hva er lønna?", ["I to uker.", "Etter avtalen."]),
        ("Hva er lønna? Og hva tjener de andre?", ["Etter avtalen."]),
        ("Når begynner dere om morgenen?", ["Klokka sju."]),
        ("Hvilken farge har bilen?", []),
        ("Jeg vil ikke snakke om lønn.", []),
        ("Nei, det har jeg ikke.", []),
        ("", []),
    ],
)
def test_what_was_asked_is_answered(said, answers):
    """In the order of the questions, each once; what nobody asked is not."""
    assert list(replies_to(said, REPLIES)) == answers


def test_not_more_than_a_few_at_once():
    """More would be a lecture."""
    said = "Hvordan er vaktene? Hva er lønna? Hvem lærer meg opp? Hvor mange kolleger får jeg?"
    assert replies_to(said, REPLIES) == ("Klokka sju.", "Etter avtalen.", "I to uker.")
    assert MOST_REPLIES == 3


def test_of_one_question_what_comes_first_is_answered():
    """A question that names two things is answered once."""
    assert replies_to("Hva er lønna på kveldsvakten?", REPLIES) == ("Etter avtalen.",)


@pytest.mark.parametrize(
    ("said", "begins"),
    [
        ("Hvem lærer meg opp den første uka?", "Du får opplæring"),
        ("Hvordan er arbeidstiden hos dere?", "Du får planen"),
        ("Hva slags vakter er det?", "Du får planen"),
        ("Når får jeg høre fra dere?", "Vi snakker med tre"),
        ("Når kan jeg begynne?", "Vi trenger"),
        ("Er det en fast stilling?", "Jobben er fast"),
        ("Hvordan er en vanlig dag her?", "Vi begynner dagen"),
        ("Får jeg arbeidsklær?", "Du får det du trenger"),
        ("Kan jeg ta kurs her?", "Ja, her kan du lære"),
        ("Hvem skal jeg jobbe sammen med?", "Du kommer til"),
        ("Hva er det viktigste i jobben?", "Det viktigste"),
        ("Snakker dere norsk? Er språket viktig?", "Vi snakker norsk"),
    ],
)
def test_the_shipped_answers_are_found(said, begins):
    """What people ask at the end of an interview."""
    assert replies_to(said, places().lines.replies)[0].startswith(begins)


def test_the_interviewer_answers_before_the_next_question():
    """What she asked when it was her turn is answered, and nothing is thanked for besides."""
    own = question("own", **OWN)
    going = sitting(own, question("bye", kind="smalltalk"), asks_on=False)
    now = turn(hear(going, attempt(own, "met", "met", text="Hva er lønna? Hvem lærer meg opp?")))
    assert now is not None
    assert [line[:15] for line in now.says[:2]] == ["Lønna følger en", "Du får opplærin"]
