"""The mock interview, alone or as a role play: one question at a time, and a report over the whole."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.bank import find_job
from interview_coach.errors import NotKept
from interview_coach.interview import Wish
from interview_coach.interview.roleplay import MOST_TICKING
from interview_coach.ui import group_views, grouping, mock_report, mock_views, mocking
from interview_coach.ui.answer_part import AnswerPart, lay_out_answer
from interview_coach.ui.markup import choice, choices
from interview_coach.ui.mocking import ASK, GROUP, NOW, REPORT, at
from interview_coach.ui.pressing import CONNECT, Pressed, read_pressed
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import paragraph
from interview_coach.ui.shell import Shell, Updates, Widget

PRESSED = "window.coach.mockPressed"
SEED_BITS = 32


@dataclass(frozen=True, kw_only=True)
class MockInterviewScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    shell: Shell
    top: Widget
    choices: Widget
    length: Widget
    field: Widget
    asks_on: Widget
    unlawful: Widget
    feedback: Widget
    start: Widget
    n_ticking: Widget
    start_group: Widget
    earlier: Widget
    answering: Widget
    answer: AnswerPart
    group_answering: Widget
    group_answer: AnswerPart
    below: Widget
    pressed: Widget
    name: ClassVar[str] = mocking.SCREEN
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "mock-start": "help-mock-start",
            "mock-asks-on": "help-mock-follow-ups",
            "mock-unlawful": "help-mock-unlawful",
            "mock-length": "help-mock-length",
            "mock-field": "help-mock-field",
            "mock-feedback": "help-mock-feedback",
            "send-answer": "help-mock-send",
            "group-how-many": "help-group-how-many",
            "group-start": "help-group-start",
        }
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        parts = (self.answer, self.group_answer)
        answers = [widget for part in parts for widget in part.changes]
        own = (
            self.top,
            self.choices,
            self.field,
            self.earlier,
            self.answering,
            self.group_answering,
            self.below,
        )
        return (*own, *answers)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The start, what is asked now, the report, or the role play."""
        if place.part == NOW:
            return self._now(mocking.going_on(visit))
        if place.part == ASK:
            return self._ask_first(visit)
        if place.part.startswith(REPORT):
            return self._report(visit, place.part)
        if place.part == GROUP and visit.session.group is not None:
            return self._group(visit)
        return self._front(visit)

    def wire(self, shell: Shell) -> None:
        """Every button, and the answers."""
        wishes = [self.length, self.field, self.asks_on, self.unlawful, self.feedback]
        shell.on(self.start.click, self.begin, wishes)
        shell.on(self.start_group.click, self.begin_group, [self.field, self.n_ticking])
        for html in (self.top, self.below):
            shell.on(html.click, self.press, [shell.part, self.pressed], self.changes, js=PRESSED)
        self.answer.wire(mocking.begin, mocking.judge)
        self.group_answer.wire(grouping.begin, grouping.judge)

    def begin(self, visit: Visit, length: str, field: str, *chosen: bool) -> Updates:
        """Start an interview."""
        asks_on, unlawful, feedback = chosen
        wish = Wish(
            length="short" if length == "short" else "usual",
            field=field if field in visit.room.coach.bank.fields else None,
            asks_on=bool(asks_on),
            may_be_unlawful=bool(unlawful),
            shows_feedback=bool(feedback),
        )
        if mocking.ask_first(visit, wish):
            return self.shell.to(at(ASK))
        mocking.start(visit, wish, secrets.randbits(SEED_BITS))
        return self.shell.to(at(NOW))

    def begin_group(self, visit: Visit, field: str, n_ticking: int) -> Updates:
        """Start a role play."""
        known = field if field in visit.room.coach.bank.fields else None
        grouping.start(visit, known, int(n_ticking), secrets.randbits(SEED_BITS))
        return self.shell.to(at(GROUP))

    def press(self, visit: Visit, part: str, sent: str) -> Updates:
        """A button in the HTML of this screen."""
        pressed = read_pressed(sent)
        if part == GROUP:
            after = grouping.press(visit, pressed)
            return self.shell.to(at("" if after.session.group is None else GROUP))
        return self.shell.to(press(visit, pressed))

    def _front(self, visit: Visit) -> Updates:
        visit = mocking.going_on(visit)
        messages, session = visit.messages, visit.session
        sitting = None if session.mock is None or session.mock.sitting.is_over else session.mock.sitting
        return {
            **self._places(choices=True),
            self.top: mock_views.front(messages, sitting, is_guest=session.is_guest),
            self.field: gr.update(choices=_fields(visit), value=field_of(visit)),
            self.earlier: mock_views.earlier(messages, mocking.earlier(visit)),
        }

    def _ask_first(self, visit: Visit) -> Updates:
        mock = visit.session.mock
        if visit.session.wish is None or mock is None or mock.sitting.is_over:
            return self._front(visit)
        return {**self._places(), self.top: mock_views.ask_first(visit.messages, mock.sitting)}

    def _now(self, visit: Visit) -> Updates:
        mock = visit.session.mock
        if mock is None:
            return self._front(visit)
        sitting, question = mock.sitting, mock.sitting.question
        if mock.between is not None:
            top = mock_views.between(visit.messages, mock.between, is_last=sitting.is_over)
            return {**self._places(), self.top: top}
        if question is None:
            return self._report(visit, REPORT)
        top = mock_views.asked(visit.messages, sitting, visit.session.help_language)
        return {
            **self._places(answering=True),
            self.top: top,
            self.below: mock_views.below(visit.messages),
            **self.answer.ask(visit, question, mock.way),
        }

    def _report(self, visit: Visit, part: str) -> Updates:
        number = part.removeprefix(REPORT).removeprefix("-")
        try:
            told = mocking.report_of(visit, number)
        except NotKept:  # An old link, or hers no longer.
            told = None
        if told is None:
            return self._front(visit)
        has_answers = any(one.best is not None for one in told.summary.answered)
        download = f"interview/{number or 'now'}.pdf" if has_answers else ""
        top = mock_report.report(visit.messages, told.summary, download)
        return {**self._places(), self.top: top}

    def _group(self, visit: Visit) -> Updates:
        play = visit.session.group
        if play is None:
            return self._front(visit)
        answers = play.step == "answer" and play.question is not None
        top = group_views.shown(visit.messages, play)
        below = group_views.below(visit.messages, play)
        updates = {**self._places(group=answers), self.top: top, self.below: below}
        if answers and play.question is not None:
            updates |= self.group_answer.ask(visit, play.question)
        return updates

    def _places(self, *, choices: bool = False, answering: bool = False, group: bool = False) -> Updates:
        return {
            self.choices: gr.update(visible=choices),
            self.answering: gr.update(visible=answering),
            self.group_answering: gr.update(visible=group),
            self.earlier: "",
            self.below: "",
        }


def press(visit: Visit, pressed: Pressed) -> Place:
    """A button of the interview; where it leads."""
    if pressed.act == "skip":
        after = mocking.pass_over(visit).session.mock
        return at(REPORT if after is not None and after.sitting.is_over else NOW)
    if pressed.act == "start-new":
        mocking.start_new(visit, secrets.randbits(SEED_BITS))
        return at(NOW)
    if pressed.act == "end":
        mocking.finish(visit)
        return at(REPORT)
    if pressed.act == "next":
        after = mocking.go_on(visit).session.mock
        return at(REPORT if after is not None and after.sitting.is_over else NOW)
    return at(NOW if pressed.act == "go-on" else "")


def field_of(visit: Visit) -> str:
    """The field of work that her profile tells, for the list."""
    profile = visit.session.profile
    if profile.job_wanted:
        job = find_job(profile.job_wanted, visit.room.jobs)
        if job is not None:
            return job.fields[0]
    return profile.field or ""


def lay_out(shell: Shell) -> MockInterviewScreen:
    """Put the widgets into the page."""
    messages = shell.room.messages
    text = messages.text
    with shell.column(MockInterviewScreen.name) as column:
        top = gr.HTML("", elem_id="mock-top", js_on_load=CONNECT)
        with gr.Column(elem_id="mock-choices", visible=False) as choices:
            wishes = _lay_out_wishes(shell)
            group = _lay_out_group(shell)
        earlier = gr.HTML("", elem_id="mock-earlier")
        with gr.Column(elem_id="mock-answer", visible=False) as answering:
            gr.HTML(f'<h2 class="aside">{text("mock-answer-heading")}</h2>')
            answer = lay_out_answer(shell, send="send-answer", label="mock-send")
        with gr.Column(elem_id="group-answer", visible=False) as group_answering:
            group_answer = lay_out_answer(shell, send="send-answer", label="mock-send")
        below = gr.HTML("", elem_id="mock-below", js_on_load=CONNECT)
        pressed = gr.Textbox(visible=False)
    return MockInterviewScreen(
        column=column,
        shell=shell,
        top=top,
        choices=choices,
        earlier=earlier,
        answering=answering,
        answer=answer,
        group_answering=group_answering,
        group_answer=group_answer,
        below=below,
        pressed=pressed,
        **wishes,
        **group,
    )


def _fields(visit: Visit) -> list[tuple[str, str]]:
    names = {key: one.name for key, one in visit.room.coach.bank.fields.items()}
    return [choice(visit.messages, "mock-field-any"), *choices(visit.messages, names)]


def _lay_out_wishes(shell: Shell) -> dict[str, Widget]:
    text = shell.room.messages.text
    lengths = [(text(f"mock-length-{length}"), length) for length in ("short", "usual")]
    gr.HTML(f'<h2 data-help="help-mock-choose">{text("mock-choose")}</h2>')
    return {
        "length": gr.Radio(lengths, value="short", label=text("mock-length"), elem_id="mock-length"),
        "field": gr.Dropdown(
            [(text("mock-field-any"), "")],
            value="",
            label=text("mock-field"),
            elem_id="mock-field",
            filterable=False,
        ),
        "asks_on": gr.Checkbox(value=True, label=text("mock-follow-ups"), elem_id="mock-asks-on"),
        "unlawful": gr.Checkbox(value=False, label=text("mock-unlawful"), elem_id="mock-unlawful"),
        "feedback": gr.Checkbox(value=False, label=text("mock-feedback"), elem_id="mock-feedback"),
        "start": gr.Button(text("mock-start"), variant="primary", size="lg", elem_id="mock-start"),
    }


def _lay_out_group(shell: Shell) -> dict[str, Widget]:
    messages = shell.room.messages
    text = messages.text
    lead = paragraph(messages, "group-lead")
    gr.HTML(f'<h2 data-help="help-mock-group">{text("group-heading")}</h2>{lead}', elem_id="group-intro")
    # Asked for is how many they are; one of them answers, and the others tick.
    numbers = [(str(n_ticking + 1), n_ticking) for n_ticking in range(1, MOST_TICKING + 1)]
    return {
        "n_ticking": gr.Radio(numbers, value=1, label=text("group-how-many"), elem_id="group-how-many"),
        "start_group": gr.Button(text("group-start"), size="lg", elem_id="group-start"),
    }
