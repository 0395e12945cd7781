"""Becoming known at a page: under a nickname that is kept, or a new one, with or without what a guest did.

The key changes with who sits here; the page then begins anew (`coach.js`), so that nothing of a guest before
her stays in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from interview_coach.records import Profile
from interview_coach.store.entries import checked_pin, clean_nickname
from interview_coach.store.shapes import Brought, BroughtAttempt, Participant
from interview_coach.ui.room import Visit
from interview_coach.ui.sessions import Session, Try


def sign_in(visit: Visit, nickname: str, pin: str) -> str:
    """Open what is kept under a nickname. What a guest did at this page before is forgotten.

    Args:
        visit: Who asks.
        nickname: As typed.
        pin: As typed.

    Returns:
        The new key.

    Raises:
        SignInRefused: When they do not go together, or after too many wrong tries.
    """
    return _renew(visit, visit.room.store.participants.sign_in(nickname, pin))


def create(visit: Visit, nickname: str, pin: str) -> str:
    """Keep things under a new nickname from now on. What was done before is forgotten, but for the choices.

    Args:
        visit: Who asks.
        nickname: As typed.
        pin: As typed.

    Returns:
        The new key.

    Raises:
        EntryRefused: When the nickname is taken, or either cannot be kept.
    """
    return _renew(visit, visit.room.store.participants.create(nickname, pin, visit.session.choices))


def create_with_all(visit: Visit, nickname: str, pin: str) -> str:
    """Keep things under a new nickname, with all that was done here as a guest.

    Args:
        visit: Who asks; a guest.
        nickname: As typed.
        pin: As typed.

    Returns:
        The new key.

    Raises:
        EntryRefused: When the nickname is taken, or something cannot be kept; then nothing has changed.
    """
    room, session = visit.room, visit.session
    tries = sorted(
        (one for some in session.tries.values() for one in some), key=lambda one: one.attempt.made_at
    )
    brought = Brought(
        attempts=tuple(
            BroughtAttempt(
                attempt=one.attempt,
                corrected=one.corrected,
                self_rating=one.self_rating,
                place=one.place,
            )
            for one in tries
        ),
        profile=session.profile,
        statements=session.statements,
    )
    there = room.store.bringing.create(nickname, pin, session.choices, brought)
    stored_ids = {id(one): number for one, number in zip(tries, there.attempt_ids, strict=True)}
    known = replace(
        session,
        participant=there.participant,
        profile=there.profile,
        is_welcomed=True,
        tries=_stored(session.tries, stored_ids),
        statements=(),  # Hers are in the store now.
        pending=None,  # Whoever judges it holds the old key.
    )
    room.recordings.forget(visit.key)
    return room.sessions.renew(visit.key, known)


def has_something(session: Session) -> bool:
    """Whether a guest has done anything that could be taken along."""
    return session.is_guest and bool(
        session.tries or session.statements or session.pending or session.profile != Profile()
    )


def validate_entries(nickname: str, pin: str) -> None:
    """Refuse what cannot be kept before anything else is asked.

    Args:
        nickname: As typed.
        pin: As typed.

    Raises:
        EntryRefused: When either cannot be kept.
    """
    clean_nickname(nickname)
    checked_pin(pin)


def _stored(
    tries: Mapping[str, tuple[Try, ...]], stored_ids: Mapping[int, int]
) -> Mapping[str, tuple[Try, ...]]:
    return MappingProxyType(
        {
            question_id: tuple(replace(one, stored_id=stored_ids[id(one)]) for one in some)
            for question_id, some in tries.items()
        }
    )


def _renew(visit: Visit, participant: Participant) -> str:
    room = visit.room
    choices = participant.choices
    if visit.session.help_language:  # What was chosen a moment ago is what is wanted now.
        choices = replace(choices, help_language=visit.session.help_language)
    session = Session(  # A new one: what a guest before her said or sorted is not hers.
        participant=participant,
        choices=choices,
        profile=room.store.participants.profile(participant.id),
        is_welcomed=True,
    )
    room.recordings.forget(visit.key)
    return room.sessions.renew(visit.key, session)
