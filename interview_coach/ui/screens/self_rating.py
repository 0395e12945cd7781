"""What do you think yourself? On the same criteria, while the answer is being judged; may be passed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.store.shapes import SelfRating
from interview_coach.ui import answers, rating, views
from interview_coach.ui.answer_part import show
from interview_coach.ui.markup import asked_question
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading
from interview_coach.ui.shell import Shell, Updates, Widget


@dataclass(frozen=True, kw_only=True)
class SelfRatingScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    shell: Shell
    top: Widget
    form: Widget
    chosen: Widget
    see: Widget
    skip: Widget
    name: ClassVar[str] = "self-rating"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"see-feedback": "help-rating-show", "skip-rating": "help-rating-skip"}
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.form)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The criteria with three faces each."""
        question = visit.room.coach.bank.question(place.question_id)
        is_judged = visit.session.pending is None
        return {
            self.shell.line: views.done(visit.messages, "ui-done")
            if is_judged
            else views.working(visit.messages, "ui-work-judging"),
            self.top: heading(visit.messages, "rating-heading", "rating-lead")
            + asked_question(visit.messages, question),
            self.form: rating.form(visit.messages, question, given(visit, question.id)),
        }

    def wire(self, shell: Shell) -> None:
        """Show the feedback, with her view or without."""
        given = [shell.question, self.chosen]
        shell.on(self.see.click, self.rate, given, js="window.coach.ratings")
        shell.on(self.skip.click, self.pass_over, [shell.question])

    def rate(self, visit: Visit, question_id: str, chosen: str) -> Updates:
        """Her view."""
        question = visit.room.coach.bank.question(question_id)
        return show(self.shell, answers.rate(visit, question_id, rating.read_rating(question, chosen)))

    def pass_over(self, visit: Visit, question_id: str) -> Updates:
        """No view."""
        return show(self.shell, answers.rate(visit, question_id, ()))


def given(visit: Visit, question_id: str) -> tuple[SelfRating, ...]:
    """What she chose already for the answer that is being looked at: whoever comes back finds it."""
    pending, last = visit.session.pending, visit.session.last_try(question_id)
    if pending is not None:
        return pending.self_rating
    return () if last is None else last.self_rating


def lay_out(shell: Shell) -> SelfRatingScreen:
    """Put the widgets into the page."""
    text = shell.room.messages.text
    with shell.column(SelfRatingScreen.name) as column:
        top = gr.HTML("")
        form = gr.HTML("", elem_id="rating-form")
        chosen = gr.Textbox(visible=False)
        with gr.Row(elem_classes=["buttons"]):
            see = gr.Button(text("rating-show"), variant="primary", size="lg", elem_id="see-feedback")
            skip = gr.Button(text("rating-skip"), size="lg", elem_id="skip-rating")
    return SelfRatingScreen(column=column, shell=shell, top=top, form=form, chosen=chosen, see=see, skip=skip)
