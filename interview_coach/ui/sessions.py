"""Who sits at a page: kept in the server's memory, under a key that cannot be guessed.

The browser holds the key for the life of its tab and nothing else. Closing the tab, «Avslutt», and
`silent_after_s` without a sign of life end the session; what a guest did is gone with it.

Conventions: a `Session` is frozen; `Sessions.change` puts a new one in its place, one change at a time.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from interview_coach.errors import SessionOver
from interview_coach.interview import RolePlay, Wish
from interview_coach.records import Attempt, Profile
from interview_coach.store.shapes import AttemptPlace, Choices, Participant, SelfRating, StatementAnswer
from interview_coach.ui.choosing import Filter
from interview_coach.ui.mock_state import Mock
from interview_coach.ui.sorting import Sorting

KEY_BYTES = 32  # 256 bits: nobody guesses one.
AWAY_AFTER_S = 60.0  # A closed tab; a reload is back within seconds (our choice).
MOST_SESSIONS = 500  # Our choice: many times a full room. The one that was silent longest gives way.


@dataclass(frozen=True, kw_only=True)
class Try:
    """One attempt of this session, with what the participant did with it.

    Attributes:
        attempt: As it was first judged.
        corrected: As judged after the participant corrected the text; ``None`` where she did not.
        self_rating: Her own view; empty where she passed it over or has not given it yet.
        is_rated: Whether she gave or passed over her own view: only then is the feedback shown.
        stored_id: Its number in the store; ``None`` for a guest's.
        number: Which attempt at this question it is, from 1.
        place: Practice, or part of a mock interview.
    """

    attempt: Attempt
    corrected: Attempt | None = None
    self_rating: tuple[SelfRating, ...] = ()
    is_rated: bool = False
    stored_id: int | None = None
    number: int = 1
    place: AttemptPlace = field(default_factory=AttemptPlace)

    @property
    def current(self) -> Attempt:
        """What counts: the corrected answer where there is one."""
        return self.attempt if self.corrected is None else self.corrected


@dataclass(frozen=True, kw_only=True)
class Pending:
    """An answer that is being judged, and what she thinks of it herself meanwhile."""

    question_id: str
    self_rating: tuple[SelfRating, ...] = ()
    is_rated: bool = False


@dataclass(frozen=True, kw_only=True)
class Session:
    """One person at one page.

    Attributes:
        participant: Who signed in; ``None`` for a guest.
        choices: Help language and the like; a guest's are forgotten with the session.
        profile: What she told about her competence.
        is_welcomed: Whether she has been through the welcome page.
        tries: Question id → attempts of this session, oldest first.
        pending: The answer that is being judged; ``None`` for none.
        way: How she answered last in practice: she who writes goes on writing.
        filter: What the list of questions is narrowed to.
        notice: A sentence (HTML) for a screen she is on her way to.
        notice_for: The address of that screen.
        sorting: The round of statements that is being sorted; ``None`` for none.
        mock: The mock interview that goes on or is being looked at; ``None`` for none.
        wish: What she chose for a new mock interview, until she says what becomes of the one that goes on.
        group: The role play that goes on; ``None`` for none.
        statements: What a guest sorted, oldest first; anybody else's is in the store.
        here: Address of the screen she is at.
        before: Address of the screen she was at before it.
        has_tried_microphone: Whether she has been at the microphone check.
    """

    participant: Participant | None = None
    choices: Choices = field(default_factory=Choices)
    profile: Profile = field(default_factory=Profile)
    is_welcomed: bool = False
    tries: Mapping[str, tuple[Try, ...]] = field(default_factory=lambda: MappingProxyType({}))
    pending: Pending | None = None
    way: Literal["speak", "upload", "write"] = "speak"
    filter: Filter = field(default_factory=Filter)
    notice: str = ""
    notice_for: str = ""
    sorting: Sorting | None = None
    mock: Mock | None = None
    wish: Wish | None = None
    group: RolePlay | None = None
    statements: tuple[StatementAnswer, ...] = ()
    here: str = ""
    before: str = ""
    has_tried_microphone: bool = False

    @property
    def is_guest(self) -> bool:
        """Whether nothing of this is kept."""
        return self.participant is None

    @property
    def help_language(self) -> str:
        """The help language beside the Norwegian; empty for none."""
        return "" if self.choices.help_language == "nb" else self.choices.help_language

    def last_try(self, question_id: str) -> Try | None:
        """The newest attempt of this session at a question."""
        tries = self.tries.get(question_id, ())
        return tries[-1] if tries else None

    def with_try(self, question_id: str, new: Try) -> Session:
        """This session with one more attempt."""
        return self._with_tries(question_id, (*self.tries.get(question_id, ()), new))

    def with_last_try(self, question_id: str, changed: Try) -> Session:
        """This session with its newest attempt at a question changed."""
        return self._with_tries(question_id, (*self.tries.get(question_id, ())[:-1], changed))

    def _with_tries(self, question_id: str, tries: tuple[Try, ...]) -> Session:
        return replace(self, tries=MappingProxyType({**self.tries, question_id: tries}))


@dataclass
class _Kept:
    session: Session
    seen_s: float
    away_s: float | None = None


class Sessions:
    """All sessions of the program.

    Args:
        silent_after_s: Seconds without a sign of life after which a session is over.
        clock: Seconds that only go forward.
    """

    def __init__(self, *, silent_after_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.silent_after_s = silent_after_s
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: dict[str, _Kept] = {}

    def resume(self, key: str) -> str:
        """The session a page comes back to, or a new one.

        Args:
            key: What the tab held; empty at its first page.

        Returns:
            The key of a session that is there.
        """
        with self._lock:
            self._sweep()
            if key in self._kept:
                self._seen(key)
                return key
            return self._begin(Session())

    def get(self, key: str) -> Session:
        """The session of a page; asking is a sign of life.

        Args:
            key: What the page holds.

        Returns:
            The session.

        Raises:
            SessionOver: When there is none (any more).
        """
        with self._lock:
            self._sweep()
            return self._seen(key).session

    def change(self, key: str, changed: Callable[[Session], Session]) -> Session:
        """Put a changed session in place of the old one.

        Args:
            key: What the page holds.
            changed: Old → new; quick, and asks nothing of `Sessions`.

        Returns:
            The new session.

        Raises:
            SessionOver: When it is over.
        """
        with self._lock:
            kept = self._seen(key)
            kept.session = changed(kept.session)
            return kept.session

    def renew(self, key: str, session: Session) -> str:
        """The same person under a new key: whoever had seen the old one holds nothing now.

        Args:
            key: The old key.
            session: As it is from now on.

        Returns:
            The new key.
        """
        with self._lock:
            self._kept.pop(key, None)
            return self._begin(session)

    def away(self, key: str) -> None:
        """The page is closed or loads anew; it is back in `AWAY_AFTER_S` or not at all."""
        with self._lock:
            if key in self._kept:
                self._kept[key].away_s = self._clock()

    def end(self, key: str) -> None:
        """Forget everything of a session."""
        with self._lock:
            self._kept.pop(key, None)

    def is_there(self, key: str) -> bool:
        """Whether a session goes on; asking is no sign of life."""
        with self._lock:
            self._sweep()
            return key in self._kept

    def __len__(self) -> int:
        return len(self._kept)

    def _begin(self, session: Session) -> str:
        while len(self._kept) >= MOST_SESSIONS:
            del self._kept[min(self._kept, key=lambda one: self._kept[one].seen_s)]
        key = secrets.token_urlsafe(KEY_BYTES)
        self._kept[key] = _Kept(session=session, seen_s=self._clock())
        return key

    def _seen(self, key: str) -> _Kept:
        kept = self._kept.get(key)
        if kept is None:
            raise SessionOver("shell-session-over")
        kept.seen_s, kept.away_s = self._clock(), None
        return kept

    def _sweep(self) -> None:
        now_s = self._clock()
        for key, kept in list(self._kept.items()):
            is_away = kept.away_s is not None and now_s - kept.away_s > AWAY_AFTER_S
            if is_away or now_s - kept.seen_s > self.silent_after_s:
                del self._kept[key]
