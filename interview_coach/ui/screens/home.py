"""Choose: recommended for you and why; by theme, job, week of the course or a word; done or not yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.choose import Suggestion
from interview_coach.messages import Messages
from interview_coach.ui import views
from interview_coach.ui.choosing import Filter, Wish, choose, used_fields, used_themes
from interview_coach.ui.markup import choice, choices, items
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
    find: Widget
    theme: Widget
    field: Widget
    week: Widget
    done: Widget
    words: Widget
    narrowed: Widget
    show_all: Widget
    question_list: Widget
    name: ClassVar[str] = "home"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "find-question": "help-home-find",
            "theme": "help-home-theme",
            "field": "help-home-job",
            "week": "help-home-week",
            "done": "help-home-done",
            "search": "help-home-search",
            "show-all": "help-home-show-all",
        }
    )

    @property
    def wishes(self) -> list[Widget]:
        """What is looked for."""
        return [self.theme, self.field, self.week, self.done, self.words]

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.suggested, self.find, *self.wishes, *self.listed)

    @property
    def listed(self) -> Sequence[Widget]:
        """The questions, and what is said of those that are left out."""
        return (self.narrowed, self.show_all, self.question_list)

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """Everything to choose from, narrowed as she left it."""
        bank, everything = visit.room.coach.bank, partial(choice, visit.messages)
        done = practised(visit)
        themes = choices(visit.messages, {key: bank.categories[key] for key in used_themes(bank)})
        fields = choices(visit.messages, {key: bank.fields[key].name for key in used_fields(bank)})
        visit.change(lambda session: replace(session, is_welcomed=True))
        chosen = visit.session.filter
        return {
            self.top: heading(visit.messages, "home-heading") + ways(visit),
            self.suggested: suggestions(
                visit.messages, recommended(visit, done, datetime.now(UTC)), visit.session.help_language
            ),
            self.find: gr.update(open=replace(chosen, words="").is_on),
            self.theme: gr.update(choices=[everything("ui-theme-all"), *themes], value=chosen.theme),
            self.field: gr.update(choices=[everything("ui-field-all"), *fields], value=chosen.field),
            self.week: gr.update(choices=[everything("home-week-all"), *weeks(visit)], value=chosen.week),
            self.done: gr.update(
                choices=[choice(visit.messages, f"home-done-{name or 'all'}", name) for name in DONE],
                value=chosen.done,
            ),
            self.words: chosen.words,
            **self._list(visit, chosen),
        }

    def wire(self, shell: Shell) -> None:
        """Whatever is chosen narrows the list; one button shows everything again."""
        for wish in self.wishes:
            # Only what she does herself: the values that `enter` puts there are no choice.
            shell.on(wish.input, self.narrow, self.wishes, self.listed, last_counts=True)
        cleared = shell.on(self.show_all.click, self.clear, [], [*self.wishes, *self.listed])
        cleared.then(None, js="() => window.coach.show('question-list')")

    def narrow(self, visit: Visit, *given: str | None) -> Updates:
        """Another theme, job, week or word; remembered for when she comes back to the list."""
        theme, field, week, done, words = (one or "" for one in given)
        chosen = Filter(theme=theme, field=field, week=week, done=done, words=words)
        return self._list(visit.change(lambda session: replace(session, filter=chosen)), chosen)

    def clear(self, visit: Visit) -> Updates:
        """Everything again."""
        visit = visit.change(lambda session: replace(session, filter=Filter()))
        return {**dict.fromkeys(self.wishes, ""), **self._list(visit, Filter())}

    def _list(self, visit: Visit, chosen: Filter) -> Updates:
        return {
            self.narrowed: narrowed(visit, chosen),
            self.show_all: gr.update(visible=chosen.is_on),
            self.question_list: list_questions(visit, chosen),
        }


def ways(visit: Visit) -> str:
    """To the microphone check, and to what chooses the questions."""
    mic = "home-mic-again" if visit.session.has_tried_microphone else "home-mic"
    links = (
        link(visit.messages, mic, "mic-check", css="quiet-link"),
        link(visit.messages, "profile-heading", "profile", css="quiet-link"),
    )
    return f'<p class="ways">{" ".join(links)}</p>'


def list_questions(visit: Visit, chosen: Filter) -> str:
    """The questions that fit, as HTML."""
    done = {question_id: one.n_attempts for question_id, one in practised(visit).items()}
    wish = Wish(
        theme=chosen.theme,
        field=chosen.field,
        words=chosen.words,
        only=questions_of_week(visit, chosen.week),
        done=DONE.get(chosen.done),
    )
    themes = choose(visit.room.coach.bank, wish, done, jobs=visit.room.jobs)
    language = visit.session.help_language
    return views.question_list(visit.messages, themes, language, done, is_open=chosen.is_on)


def narrowed(visit: Visit, chosen: Filter) -> str:
    """That questions are left out, and by what; empty where all are shown."""
    if not chosen.is_on:
        return ""
    bank, text = visit.room.coach.bank, visit.messages.text
    field = bank.fields.get(chosen.field)
    words = chosen.words.strip()
    names = (
        bank.categories.get(chosen.theme, ""),
        "" if field is None else field.name,
        next((name for name, key in weeks(visit) if key == chosen.week), ""),
        text(f"home-done-{chosen.done}") if DONE.get(chosen.done) is not None else "",
        text("home-narrowed-words", words=words) if words else "",
    )
    said = escape(text("home-narrowed", chosen="; ".join(filter(None, names))))
    return f'<p class="know"><span data-help="help-home-narrowed">{said}</span></p>'


def suggestions(messages: Messages, suggested: Sequence[Suggestion], help_language: str) -> str:
    """The recommended questions, each with why."""
    links = [views.suggestion_link(messages, one, help_language) for one in suggested]
    title = escape(messages.text("home-recommended"))
    return f'<h2 data-help="help-home-recommended">{title}</h2>{items(links, "questions suggested")}'


def lay_out(shell: Shell) -> HomeScreen:
    """Put the widgets into the page."""
    text = shell.room.messages.text
    with shell.column(HomeScreen.name) as column:
        top = gr.HTML("")
        suggested = gr.HTML("", elem_id="recommended")
        gr.HTML(f'<h2 data-help="help-home-all">{escape(text("home-all"))}</h2>')
        words = gr.Textbox(label=text("ui-search"), elem_id="search", max_lines=1)
        with (
            gr.Accordion(text("home-find"), open=False, elem_id="find-question") as find,
            gr.Row(elem_id="wishes"),
        ):
            theme = gr.Dropdown([], label=text("ui-theme"), elem_id="theme", filterable=False)
            field = gr.Dropdown([], label=text("ui-field"), elem_id="field", filterable=False)
            week = gr.Dropdown([], label=text("home-week"), elem_id="week", filterable=False)
            done = gr.Dropdown([], label=text("home-done"), elem_id="done", filterable=False)
        narrowed_line = gr.HTML("", elem_id="narrowed")
        show_all = gr.Button(text("home-show-all"), visible=False, elem_id="show-all")
        question_list = gr.HTML("", elem_id="question-list")
    return HomeScreen(
        column=column,
        top=top,
        suggested=suggested,
        find=find,
        theme=theme,
        field=field,
        week=week,
        done=done,
        words=words,
        narrowed=narrowed_line,
        show_all=show_all,
        question_list=question_list,
    )
