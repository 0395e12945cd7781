"""What the handlers of one page work with, and who asks. No Gradio here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

from interview_coach.bank import (
    Course,
    Jobs,
    Plans,
    Statements,
    Workplaces,
    read_jobs,
    read_plans,
    read_statements,
    read_workplaces,
)
from interview_coach.bank.lists import BankLists
from interview_coach.coach import Coach, Once
from interview_coach.messages import HelpTexts, Messages
from interview_coach.records import Question
from interview_coach.ui.recordings import Recordings
from interview_coach.ui.sessions import Session, Sessions
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes
from interview_coach.ui.waits import Waits

if TYPE_CHECKING:
    from interview_coach.store.opening import Store


@dataclass(frozen=True)
class Room:
    """What the handlers of one page work with.

    Attributes:
        coach: Does the work.
        messages: The texts of the page.
        takes: The folder of recordings in work.
        start: Installing and loading behind the page.
        sessions: Who sits where.
        recordings: What is being said right now.
        opened: Opens the store at its first use; a guest never needs it.
        waits: Who waits for feedback.
        on_lan: Whether other PCs use this one.
    """

    coach: Coach
    messages: Messages
    takes: Takes
    start: StartUp
    sessions: Sessions
    recordings: Recordings
    opened: Once[Store]
    waits: Waits = field(default_factory=Waits)
    on_lan: bool = False

    @property
    def store(self) -> Store:
        """What is kept of participants; refuses with one sentence where it cannot be opened."""
        return self.opened()

    @cached_property
    def plans(self) -> Plans:
        """The courses of the bank and the templates for a plan of one's own."""
        ids = [question.id for question in self.coach.bank.questions]
        settings, themes = self.coach.settings, tuple(self.statements.themes)
        return read_plans(settings.bank, questions=ids, themes=themes, own=settings.own_bank)

    @cached_property
    def statements(self) -> Statements:
        """The sorting exercise; empty where the bank has none."""
        return read_statements(self.coach.settings.bank, self.coach.settings.own_bank)

    @property
    def courses(self) -> tuple[Course, ...]:
        """The courses of the bank, in order of their file names."""
        return self.plans.courses

    @cached_property
    def jobs(self) -> Jobs:
        """What people call jobs."""
        bank, settings = self.coach.bank, self.coach.settings
        lists = BankLists(categories=bank.categories, fields=bank.fields)
        return read_jobs(settings.bank, lists, settings.own_bank)

    @cached_property
    def workplaces(self) -> Workplaces:
        """The made-up workplaces of mock interviews, and what is said there."""
        bank, settings = self.coach.bank, self.coach.settings
        lists = BankLists(categories=bank.categories, fields=bank.fields)
        return read_workplaces(settings.bank, lists, settings.own_bank)

    def course(self, course_id: str | None) -> Course | None:
        """The course with an id; ``None`` for an unknown one."""
        return next((course for course in self.courses if course.id == course_id), None)

    def question(self, question_id: str) -> Question | None:
        """The question with an id; ``None`` for an unknown one (an old link, a typing error)."""
        return next((one for one in self.coach.bank.questions if one.id == question_id), None)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """Who asks, and where. A handler takes it first.

    Attributes:
        room: What there is to work with.
        key: The key of the session; never shown, never logged.
        session: The session as it was when the event came in.
        is_reload: Whether she is shown anew the place where she already was.
    """

    room: Room
    key: str
    session: Session
    is_reload: bool = False

    def change(self, changed: Callable[[Session], Session]) -> Visit:
        """The visit after its session has been changed."""
        return Visit(room=self.room, key=self.key, session=self.room.sessions.change(self.key, changed))

    def come_to(self, place: Place) -> Visit:
        """The visit at a place; where she was before is remembered, and loading anew is no step."""
        here, session = place.address, self.session
        if session.here == here:
            return replace(self, is_reload=True)
        return self.change(lambda one: replace(one, here=here, before=one.here))

    def notice_at(self, place: Place) -> str:
        """The sentence that waits for whoever comes to a place; it is said once, and nowhere else."""
        notice = self.session.notice
        if not notice or self.session.notice_for != place.address:
            return ""
        self.change(lambda session: replace(session, notice="", notice_for=""))
        return notice

    @property
    def messages(self) -> Messages:
        """The texts of the page, with what follows them in her own language."""
        return self.room.messages.beside(self.session.help_language)

    @property
    def own(self) -> HelpTexts:
        """The help texts of the person's own language; empty where she wants none."""
        return HelpTexts(self.session.help_language)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A screen with what it shows: an address such as ``?screen=practice&q=sterke-sider``.

    Attributes:
        screen: Name of the screen.
        question_id: The question, where the screen is about one.
        part: A part of the screen, free for it to use; to be checked like all that comes from outside.
    """

    screen: str
    question_id: str = ""
    part: str = ""

    @property
    def address(self) -> str:
        """What stands after the path; the browser goes there."""
        named = {"screen": self.screen, "q": self.question_id, "part": self.part}
        return "?" + urlencode({name: value for name, value in named.items() if value})

    @classmethod
    def read(cls, address: str) -> Place:
        """The place of an address that `address` made."""
        named = {name: values[0] for name, values in parse_qs(address.removeprefix("?")).items()}
        return cls(screen=named.get("screen", ""), question_id=named.get("q", ""), part=named.get("part", ""))
