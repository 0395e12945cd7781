"""Participants: nickname and PIN, choices, and what they tell about their competence."""

from __future__ import annotations

import math
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from interview_coach.errors import EntryRefused, NotKept, SignInRefused
from interview_coach.records import Profile
from interview_coach.store.codec import decode, encode
from interview_coach.store.database import Clock, Database
from interview_coach.store.entries import checked_pin, clean_nickname, clean_profile, nickname_key
from interview_coach.store.pins import hash_pin, is_right_pin, wait_s
from interview_coach.store.shapes import Choices, Participant
from interview_coach.store.tables import participants, profiles

SECONDS_PER_MINUTE = 60


@dataclass(frozen=True, kw_only=True)
class Participants:
    """Who practises. Guests never come here."""

    database: Database
    now: Clock

    def create(self, nickname: str, pin: str, choices: Choices | None = None) -> Participant:
        """Make a participant.

        Args:
            nickname: 2 to 30 signs; unique, whatever the capitals.
            pin: 4 to 8 digits.
            choices: What she chose already, as a guest.

        Returns:
            The participant.

        Raises:
            EntryRefused: When the nickname is taken, or either cannot be kept.
        """
        new = new_participant(nickname, pin, choices or Choices(), self.now())
        with self.database.writing() as connection:
            add_participant(connection, new)
        return new.participant

    def sign_in(self, nickname: str, pin: str) -> Participant:
        """Open one's own things.

        Args:
            nickname: As typed.
            pin: As typed.

        Returns:
            The participant.

        Raises:
            SignInRefused: When they do not go together (which of the two was wrong is not told), or after
                too many wrong tries, with how long to wait.
        """
        row = self._count_try(participants.c.nickname_key == nickname_key(nickname))
        if not is_right_pin(pin, None if row is None else row.pin_hash) or row is None:
            raise SignInRefused("store-sign-in-wrong")
        self._set(row.id, n_wrong_pins=0, wait_until=None)
        return _participant(row)

    def get(self, participant_id: str) -> Participant:
        """A participant who signed in before.

        Args:
            participant_id: Hers.

        Returns:
            The participant.

        Raises:
            NotKept: When she is not (or no longer) there.
        """
        with self.database.reading() as connection:
            return _participant(_row(connection, participant_id))

    def choose(self, participant_id: str, choices: Choices) -> Participant:
        """Remember her choices.

        Args:
            participant_id: Hers.
            choices: All of them.

        Returns:
            The participant as she is now.

        Raises:
            NotKept: When she is not there.
        """
        self._set(participant_id, **_choice_columns(choices))
        return self.get(participant_id)

    def change_pin(self, participant_id: str, pin: str, new_pin: str) -> None:
        """Take another PIN.

        Args:
            participant_id: Hers.
            pin: The one she has.
            new_pin: 4 to 8 digits.

        Raises:
            EntryRefused: When the new one cannot be kept.
            SignInRefused: When the old one is wrong, counted as at signing in.
            NotKept: When she is not there.
        """
        digits = checked_pin(new_pin)
        row = self._count_try(participants.c.id == participant_id)
        if row is None:
            raise NotKept("store-not-kept")
        if not is_right_pin(pin, row.pin_hash):
            raise SignInRefused("store-pin-wrong")
        self._set(participant_id, pin_hash=hash_pin(digits), n_wrong_pins=0, wait_until=None)

    def reset_pin(self, nickname: str, new_pin: str) -> Participant:
        """Give somebody who forgot her PIN another one, without the old: for whoever keeps the PC.

        Args:
            nickname: As typed.
            new_pin: 4 to 8 digits.

        Returns:
            Whose it was.

        Raises:
            EntryRefused: When the new one cannot be kept.
            NotKept: When nobody has this nickname.
        """
        digits = checked_pin(new_pin)
        own = participants.c.nickname_key == nickname_key(nickname)
        with self.database.reading() as connection:
            row = connection.execute(select(participants).where(own)).one_or_none()
        if row is None:
            raise NotKept("store-nickname-unknown", where=nickname)
        self._set(row.id, pin_hash=hash_pin(digits), n_wrong_pins=0, wait_until=None)
        return _participant(row)

    def profile(self, participant_id: str) -> Profile:
        """What she told about her competence.

        Args:
            participant_id: Hers.

        Returns:
            Her profile; an empty one where she told nothing.

        Raises:
            NotKept: When she is not there.
        """
        with self.database.reading() as connection:
            _row(connection, participant_id)
            found = connection.execute(
                select(profiles.c.record).where(profiles.c.participant_id == participant_id)
            ).scalar()
        return Profile() if found is None else decode(found, Profile)

    def save_profile(self, participant_id: str, profile: Profile) -> Profile:
        """Keep what she tells about her competence, instead of what she told before.

        Args:
            participant_id: Hers.
            profile: All of it.

        Returns:
            As it was kept: trimmed.

        Raises:
            EntryRefused: When something is too long.
            NotKept: When she is not there.
        """
        kept = clean_profile(profile)
        with self.database.writing() as connection:
            _row(connection, participant_id)
            keep_profile(connection, participant_id, kept, self.now())
        return kept

    def _set(self, participant_id: str, **values: object) -> None:
        with self.database.writing() as connection:
            own = participants.c.id == participant_id
            if connection.execute(update(participants).where(own).values(**values)).rowcount == 0:
                raise NotKept("store-not-kept")

    def _count_try(self, which: Any) -> Row[Any] | None:  # noqa: ANN401 - a condition of SQLAlchemy's
        """Count a try as wrong *before* the PIN is looked at, so that many tries at once gain nothing."""
        with self.database.writing() as connection:
            row = connection.execute(select(participants).where(which)).one_or_none()
            if row is None:
                return None
            now = self.now()
            if row.wait_until is not None and row.wait_until > now:
                left_s = math.ceil((row.wait_until - now).total_seconds())
                minutes = math.ceil(left_s / SECONDS_PER_MINUTE)
                raise SignInRefused("store-sign-in-wait", seconds=left_s, minutes=minutes)
            n_wrong = row.n_wrong_pins + 1
            wait = timedelta(seconds=wait_s(n_wrong))
            connection.execute(
                update(participants)
                .where(participants.c.id == row.id)
                .values(n_wrong_pins=n_wrong, wait_until=now + wait if wait else None)
            )
        return row


@dataclass(frozen=True, kw_only=True)
class NewParticipant:
    """Someone who is about to be kept: herself, and her PIN as nobody can read it."""

    participant: Participant
    pin_hash: str


def new_participant(nickname: str, pin: str, choices: Choices, now: datetime) -> NewParticipant:
    """Someone new; nothing is kept yet.

    Args:
        nickname: As typed.
        pin: As typed.
        choices: What she chose already.
        now: The time.

    Returns:
        What `add_participant` keeps.

    Raises:
        EntryRefused: When the nickname or the PIN cannot be kept.
    """
    shown, digits = clean_nickname(nickname), checked_pin(pin)
    made = Participant(id=uuid.uuid4().hex, nickname=shown, choices=choices, created_at=now)
    return NewParticipant(participant=made, pin_hash=hash_pin(digits))


def add_participant(connection: Connection, new: NewParticipant) -> None:
    """Keep someone new.

    Args:
        connection: In a transaction that may write.
        new: From `new_participant`.

    Raises:
        EntryRefused: When the nickname is taken.
    """
    made = new.participant
    row = insert(participants).values(
        id=made.id,
        nickname=made.nickname,
        nickname_key=nickname_key(made.nickname),
        pin_hash=new.pin_hash,
        n_wrong_pins=0,
        created_at=made.created_at,
        **_choice_columns(made.choices),
    )
    try:
        connection.execute(row)
    except IntegrityError as error:
        raise EntryRefused("store-nickname-taken", where=made.nickname) from error


def keep_profile(connection: Connection, participant_id: str, profile: Profile, now: datetime) -> None:
    """Keep what she tells about her competence, instead of what she told before.

    Args:
        connection: In a transaction that may write.
        participant_id: Hers.
        profile: All of it, cleaned.
        now: The time.
    """
    values = {
        "field": profile.field,
        "norwegian_level": profile.norwegian_level,
        "course": profile.course,
        "record": encode(profile),
        "changed_at": now,
    }
    own = profiles.c.participant_id == participant_id
    if connection.execute(update(profiles).where(own).values(**values)).rowcount == 0:
        connection.execute(insert(profiles).values(participant_id=participant_id, **values))


def require_participant(connection: Connection, participant_id: str) -> None:
    """Refuse what is done for someone who is not there (any more).

    Args:
        connection: In a transaction.
        participant_id: Hers.

    Raises:
        NotKept: When she is not there.
    """
    _row(connection, participant_id)


def _row(connection: Connection, participant_id: str) -> Row[Any]:
    row = connection.execute(select(participants).where(participants.c.id == participant_id)).one_or_none()
    if row is None:
        raise NotKept("store-not-kept")
    return row


def _participant(row: Row[Any]) -> Participant:
    return Participant(
        id=row.id,
        nickname=row.nickname,
        choices=Choices(
            help_language=row.help_language,
            keep_recordings=row.keep_recordings,
            show_live_words=row.show_live_words,
        ),
        created_at=row.created_at,
    )


def _choice_columns(choices: Choices) -> dict[str, str | bool]:
    return {
        "help_language": choices.help_language,
        "keep_recordings": choices.keep_recordings,
        "show_live_words": choices.show_live_words,
    }
