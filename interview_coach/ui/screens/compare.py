"""Attempt 1 beside attempt 2: «hva ble bedre», in words and in the texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.ui.attempts_of import last_two
from interview_coach.ui.compare import compare, compared
from interview_coach.ui.markup import asked_question, both
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, link
from interview_coach.ui.shell import Shell, Updates, Widget


@dataclass(frozen=True, kw_only=True)
class CompareScreen:
    """The widgets of the screen."""

    column: Widget
    top: Widget
    body: Widget
    go_on: Widget
    name: ClassVar[str] = "compare"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType({})

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.body, self.go_on)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The last two attempts at the question."""
        messages, question_id = visit.messages, place.question_id
        question = visit.room.coach.bank.question(question_id)
        again = link(
            messages,
            "ui-try-again",
            "practice",
            question_id=question_id,
            css="button primary",
            name="try-again",
        )
        back = link(
            messages, "compare-back", "result", question_id=question_id, css="button", name="to-result"
        )
        other = link(messages, "ui-another-question", "home", css="button")
        return {
            self.top: heading(messages, "compare-heading") + asked_question(messages, question),
            self.body: two_beside(visit, question_id),
            self.go_on: f'<div class="go-on">{again}{back}{other}</div>',
        }

    def wire(self, shell: Shell) -> None:
        """Links suffice."""


def two_beside(visit: Visit, question_id: str) -> str:
    """The comparison as HTML; a sentence where there is nothing to compare yet."""
    two = last_two(visit, question_id)
    if len(two) < 2:
        return f"<p>{both(visit.messages, 'compare-one-only')}</p>"
    first, second = two
    comparison = compare(first.attempt, second.attempt)
    return compared(visit.messages, comparison, (first.number, second.number))


def lay_out(shell: Shell) -> CompareScreen:
    """Put the widgets into the page."""
    with shell.column(CompareScreen.name) as column:
        top = gr.HTML("")
        body = gr.HTML("", elem_id="comparison")
        go_on = gr.HTML("")
    return CompareScreen(column=column, top=top, body=body, go_on=go_on)
