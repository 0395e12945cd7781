"""Choose: recommended for you and why; by theme, job, week of the course or a word; done or not yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.choose import Suggestion
from interview_coach.messages import Messages
from interview_coach.ui import views
from interview_coach.ui.choosing import Wish, choose, used_fields, used_themes
from interview_coach.ui.markup import items
from interview_coach.ui.recommending import practised, questions_of_week, recommended, weeks
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, link
from interview_coach.ui.shell import Shell, Updates, Widget

DONE: Mapping[str, bool | None] = {"": None, "new": False, "done": True}


@dataclass(frozen=True, kw_only=True)
class HomeScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    top: Widget
    suggested: Widget
    theme: Widget
    field: Widget
    week: Widget
    done: Widget
    words: Widget
    question_list: Widget
    name: ClassVar[str] = "home"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "theme": "help-home-theme",
            "field": "help-home-job",
            "week": "help-home-week",
            "done": "help-home-done",
            "search": "help-home-search",
        }
    )

    @property
    def wishes(self) -> list[Widget]:
        """What is looked for."""
        return [self.theme, self.field, self.week, self.done, self.words]

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.suggested, *self.wishes, self.question_list)

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """Everything to choose from, nothing chosen."""
        bank, text = visit.room.coach.bank, visit.messages.text
        done = practised(visit)
        themes = [(bank.categories[key], key) for key in used_themes(bank)]
        fields = [(bank.fields[key].name, key) for key in used_fields(bank)]
        visit.change(lambda session: replace(session, is_welcomed=True))
        return {
            self.top: heading(visit.messages, "home-heading")
            + f"<p>{link(visit.messages, 'home-mic', 'mic-check', css='quiet-link')}</p>",
            self.suggested: suggestions(
                visit.messages, recommended(visit, done, datetime.now(UTC)), visit.session.help_language
            ),
            self.theme: gr.update(choices=[(text("ui-theme-all"), ""), *themes], value=""),
            self.field: gr.update(choices=[(text("ui-field-all"), ""), *fields], value=""),
            self.week: gr.update(choices=[(text("home-week-all"), ""), *weeks(visit)], value=""),
            self.done: "",
            self.words: "",
            self.question_list: list_questions(visit, Wish()),
        }

    def wire(self, shell: Shell) -> None:
        """Whatever is chosen narrows the list."""
        for wish in self.wishes:
            shell.on(wish.change, self.narrow, self.wishes, [self.question_list])

    def narrow(
        self, visit: Visit, theme: str | None, field: str | None, week: str | None, *rest: str | None
    ) -> Updates:
        """Another theme, job, week or word."""
        done, words = rest
        wish = Wish(
            theme=theme or "",
            field=field or "",
            words=words or "",
            only=questions_of_week(visit, week or ""),
            done=DONE.get(done or ""),
        )
        return {self.question_list: list_questions(visit, wish)}


def list_questions(visit: Visit, wish: Wish) -> str:
    """The questions that fit, as HTML."""
    done = {question_id: one.n_attempts for question_id, one in practised(visit).items()}
    themes = choose(visit.room.coach.bank, wish, done)
    return views.question_list(visit.messages, themes, visit.session.help_language, done)


def suggestions(messages: Messages, suggested: Sequence[Suggestion], help_language: str) -> str:
    """The recommended questions, each with why."""
    links = [
        views.question_link(messages, one.question, help_language, _reasons(messages, one))
        for one in suggested
    ]
    title = escape(messages.text("home-recommended"))
    return f'<h2 data-help="help-home-recommended">{title}</h2>{items(links, "questions suggested")}'


def _reasons(messages: Messages, suggestion: Suggestion) -> str:
    if not suggestion.reasons:
        return ""
    said = messages.text("home-why", reason=messages.note(suggestion.reasons[0]))
    return f'<span class="why">{escape(said)}</span>'


def lay_out(shell: Shell) -> HomeScreen:
    """Put the widgets into the page."""
    text = shell.room.messages.text
    with shell.column(HomeScreen.name) as column:
        top = gr.HTML("")
        suggested = gr.HTML("", elem_id="recommended")
        gr.HTML(f'<h2 data-help="help-home-all">{escape(text("home-all"))}</h2>')
        with gr.Row(elem_id="wishes"):
            theme = gr.Dropdown([], label=text("ui-theme"), elem_id="theme", filterable=False)
            field = gr.Dropdown([], label=text("ui-field"), elem_id="field", filterable=False)
            week = gr.Dropdown([], label=text("home-week"), elem_id="week", filterable=False)
            done = gr.Dropdown(
                [(text(f"home-done-{name or 'all'}"), name) for name in DONE],
                value="",
                label=text("home-done"),
                elem_id="done",
                filterable=False,
            )
        words = gr.Textbox(label=text("ui-search"), elem_id="search", max_lines=1)
        question_list = gr.HTML("", elem_id="question-list")
    return HomeScreen(
        column=column,
        top=top,
        suggested=suggested,
        theme=theme,
        field=field,
        week=week,
        done=done,
        words=words,
        question_list=question_list,
    )
