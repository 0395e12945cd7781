"""A guest who wants to be known brings along what she has done: all of it, or nothing and no new nickname."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from interview_coach.store.attempt_rows import add_attempt, keep_corrected
from interview_coach.store.database import Clock, Database
from interview_coach.store.entries import clean_profile
from interview_coach.store.participants import add_participant, keep_profile, new_participant
from interview_coach.store.shapes import Brought, BroughtAttempt, BroughtIn, Choices
from interview_coach.store.statements import add_statement


@dataclass(frozen=True, kw_only=True)
class Bringing:
    """Makes participants who have practised already."""

    database: Database
    now: Clock

    def create(self, nickname: str, pin: str, choices: Choices, brought: Brought) -> BroughtIn:
        """Make a participant with what she did as a guest, in one transaction.

        Args:
            nickname: 2 to 30 signs; unique, whatever the capitals.
            pin: 4 to 8 digits.
            choices: What she chose as a guest.
            brought: What she did as a guest.

        Returns:
            The participant, with the numbers of her attempts.

        Raises:
            EntryRefused: When the nickname is taken, or something cannot be kept.
            StoreError: When it cannot be written; then nothing is kept, and she is as new as before.
        """
        now = self.now()
        profile = clean_profile(brought.profile)
        new = new_participant(nickname, pin, choices, now)
        owner_id = new.participant.id
        with self.database.writing() as connection:
            add_participant(connection, new)
            keep_profile(connection, owner_id, profile, now)
            attempt_ids = tuple(_add(connection, owner_id, one) for one in brought.attempts)
            for answer in brought.statements:
                add_statement(connection, owner_id, answer)
        return BroughtIn(participant=new.participant, profile=profile, attempt_ids=attempt_ids)


def _add(connection: Connection, owner_id: str, one: BroughtAttempt) -> int:
    attempt_id = add_attempt(connection, owner_id, one.attempt, place=one.place, self_rating=one.self_rating)
    if one.corrected is not None:
        keep_corrected(connection, attempt_id, one.corrected)
    return attempt_id
