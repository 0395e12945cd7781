"""Where somebody comes to, and in which language she is helped. Plain values in and out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interview_coach.bank import HELP_LANGUAGES
from interview_coach.ui.room import Place, Visit

WELCOME, HOME = "welcome", "home"
NEEDS_QUESTION = frozenset({"practice", "self-rating", "result", "compare"})
NEEDS_TRY = frozenset({"self-rating", "result", "compare"})


def where_to(visit: Visit, asked: Place, known: Sequence[str]) -> Place:
    """The screen for whoever asks for one: old links and typing errors lead somewhere sensible.

    Args:
        visit: Who asks.
        asked: What stands in the address.
        known: Names of the screens.

    Returns:
        A place that is there.
    """
    question = visit.room.question(asked.question_id) if asked.question_id else None
    screen = asked.screen if asked.screen in known else ""
    if not screen and question is not None:
        screen = "practice"
    if not screen:
        return Place(screen=HOME if visit.session.is_welcomed else WELCOME)
    if screen in NEEDS_QUESTION and question is None:
        return Place(screen=HOME)
    if question is not None and screen in NEEDS_TRY:
        screen = _of_try(visit, screen, question.id)
        refused = Place.read(visit.session.notice_for)
        if (screen, question.id) == ("practice", refused.question_id) and refused.screen == "practice":
            return refused  # Her answer was refused while she was on the way: the sentence waits there.
    return replace(asked, screen=screen, question_id=question.id if question is not None else "")


def _of_try(visit: Visit, screen: str, question_id: str) -> str:
    """Feedback is shown after one's own view has been asked for, and neither before there is an answer."""
    session = visit.session
    if session.pending is not None and session.pending.question_id == question_id:
        return "self-rating"
    last = session.last_try(question_id)
    if last is None:
        return "practice"
    return screen if last.is_rated else "self-rating"


def choose(visit: Visit, what: str, value: str) -> Visit:
    """A choice that holds from now on; remembered for whoever is signed in.

    Args:
        visit: Who asks.
        what: ``language`` (of help), ``live`` (words while speaking) or ``keep`` (recordings).
        value: The language, or ``yes`` and ``no``.

    Returns:
        The visit with the choice.
    """
    choices = visit.session.choices
    if what == "language":
        choices = replace(choices, help_language=value if value in HELP_LANGUAGES else "nb")
    elif what == "live":
        choices = replace(choices, show_live_words=value == "yes")
    elif what == "keep":
        choices = replace(choices, keep_recordings=value == "yes")
    participant = visit.session.participant
    if participant is not None:
        visit.room.store.participants.choose(participant.id, choices)
    return visit.change(lambda session: replace(session, choices=choices))
