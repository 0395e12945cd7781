"""One question: read or heard, with help for whoever wants it; answered by speaking, a file or writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.ui import result, speaking, views
from interview_coach.ui.answer_part import AnswerPart, lay_out_answer
from interview_coach.ui.answers import BUSY, Answer, Shown, begin, judge
from interview_coach.ui.attempts_of import last_two
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import link
from interview_coach.ui.shell import Shell, Updates, Widget


@dataclass(frozen=True, kw_only=True)
class PracticeScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    back: Widget
    question_text: Widget
    question_audio: Widget
    start_help: Widget
    question_help: Widget
    answer: AnswerPart
    name: ClassVar[str] = "practice"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(AnswerPart.own_lines)

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        own = (
            *(self.back, self.question_text, self.question_audio),
            *(self.start_help, self.question_help),
        )
        return (*own, *self.answer.changes)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The question with its help, and the recorder for it."""
        messages, question = visit.messages, visit.room.coach.bank.question(place.question_id)
        language = visit.session.help_language
        asked = self.answer.ask(visit, question, visit.session.way)
        if place.part == BUSY:
            del asked[self.answer.upload]  # The file is still there, to be handed over again.
        return {
            self.back: link(messages, "ui-back", "home", css="back"),
            self.question_text: views.question(messages, question, language),
            self.question_audio: speaking.read_aloud(messages, question),
            self.start_help: steps_again(visit, question.id) + views.start_help(messages, question),
            self.question_help: views.question_help(messages, question, language),
            **asked,
        }

    def wire(self, shell: Shell) -> None:  # noqa: ARG002 - the answer knows its shell
        """An answer is begun, and judged."""
        self.answer.wire(begin_her_way, judge)


def steps_again(visit: Visit, question_id: str) -> str:
    """What her last try at the question told her to do next: nobody need remember it."""
    tried = last_two(visit, question_id)
    return result.steps_to_try(visit.messages, tried[-1].attempt.feedback) if tried else ""


def begin_her_way(visit: Visit, question_id: str, answer: Answer) -> Shown:
    """The answer is in; she who writes or hands in a file does so the next time too."""
    shown = begin(visit, question_id, answer)
    visit.change(lambda session: replace(session, way=answer.way))
    return shown


def lay_out(shell: Shell) -> PracticeScreen:
    """Put the widgets into the page."""
    messages = shell.room.messages
    with shell.column(PracticeScreen.name) as column:
        back = gr.HTML("")
        question_text = gr.HTML("", elem_id="question-text")
        question_audio = gr.HTML("", elem_id="question-audio")
        # How to begin stands before the button, and folded: it is wanted before one speaks and meanwhile.
        start_help = gr.HTML("", elem_id="start-help")
        with gr.Column(elem_id="answer"):
            gr.HTML(f'<h2 class="aside">{escape(messages.text("speak-heading"))}</h2>')
            answer = lay_out_answer(shell)
            gr.HTML(speaking.prepare(messages))
        # After the button: on a phone, so many folds before it would push it out of sight.
        question_help = gr.HTML("", elem_id="question-help")
    return PracticeScreen(
        column=column,
        back=back,
        question_text=question_text,
        question_audio=question_audio,
        start_help=start_help,
        question_help=question_help,
        answer=answer,
    )
