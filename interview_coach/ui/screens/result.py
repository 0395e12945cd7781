"""Feedback: what worked, one's own words with the evidence in them, next steps, and the flow apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.messages import Messages
from interview_coach.records import Attempt
from interview_coach.ui import answers, flow
from interview_coach.ui import result as views_of
from interview_coach.ui.answer_part import show
from interview_coach.ui.attempts_of import last_two
from interview_coach.ui.markup import asked_question
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import link
from interview_coach.ui.shell import Shell, Updates, Widget


@dataclass(frozen=True, kw_only=True)
class ResultScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    shell: Shell
    question: Widget
    feedback: Widget
    transcript: Widget
    correction: Widget
    corrected_text: Widget
    correct: Widget
    take_back: Widget
    criteria: Widget
    next_steps: Widget
    delivery: Widget
    overall: Widget
    ask_model_answer: Widget
    model_answer: Widget
    go_on: Widget
    name: ClassVar[str] = "result"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "correction": "help-correct-heading",
            "correct": "help-correct",
            "corrected-text": "help-correct-label",
            "take-back": "help-use-heard",
            "show-model-answer": "help-show-model-answer",
        }
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (
            *(self.question, self.feedback, self.transcript, self.correction, self.corrected_text),
            self.take_back,
            *(self.criteria, self.next_steps, self.delivery, self.overall),
            *(self.ask_model_answer, self.model_answer, self.go_on),
        )

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The newest attempt at the question."""
        last = visit.session.last_try(place.question_id)
        if last is None:  # `arrival` has looked already; a session may end in between.
            return {}
        messages, attempt = visit.messages, last.current
        return {
            self.question: asked_question(messages, attempt.question),
            self.feedback: views_of.opening(messages, attempt, ways(visit, place.question_id, attempt)),
            self.transcript: views_of.transcript(messages, attempt),
            self.corrected_text: attempt.transcript.text,
            self.correction: gr.update(
                visible=bool(attempt.transcript.text), open=asks_for_correction(attempt)
            ),
            self.take_back: gr.update(value=way_back(messages, attempt), visible=is_corrected(attempt)),
            self.criteria: views_of.criteria(messages, attempt, last.self_rating),
            self.next_steps: next_steps(visit, place.question_id, attempt),
            self.delivery: flow.delivery(messages, attempt),
            self.overall: views_of.overall(messages, attempt),
            self.ask_model_answer: gr.update(visible=may_see_model_answer(attempt)),
            self.model_answer: "",
            self.go_on: go_on(visit, place.question_id, attempt),
        }

    def wire(self, shell: Shell) -> None:
        """Correct the text, or take that back; see an example."""
        given = [shell.question, self.corrected_text]
        shell.work(self.correct.click, self.judge_again, given)
        shell.on(self.take_back.click, self.use_heard, [shell.question])
        asked = shell.on(
            self.ask_model_answer.click,
            self.show_model_answers,
            [shell.question],
            [self.model_answer, self.ask_model_answer],
        )
        asked.then(None, js="() => window.coach.show('model-answer')")

    def judge_again(self, visit: Visit, question_id: str, text: str) -> Iterator[Updates]:
        """The corrected text."""
        for shown in answers.correct(visit, question_id, text):
            yield show(self.shell, shown)

    def use_heard(self, visit: Visit, question_id: str) -> Updates:
        """The text as it was before she corrected it."""
        return show(self.shell, answers.take_back_correction(visit, question_id))

    def show_model_answers(self, visit: Visit, question_id: str) -> Updates:
        """The examples, asked for."""
        shown = model_answers(visit, question_id)
        return {self.model_answer: shown, self.ask_model_answer: gr.update(visible=False)}


def model_answers(visit: Visit, question_id: str) -> str:
    """The model answers, once there is an own attempt."""
    last = visit.session.last_try(question_id)
    if last is None or not may_see_model_answer(last.current):
        return ""
    return views_of.model_answers(visit.messages, last.current.question)


def may_see_model_answer(attempt: Attempt) -> bool:
    """Whether the participant has tried: an answer that could be judged, and an example to show."""
    return attempt.content.scorable and bool(attempt.question.model_answers)


def is_corrected(attempt: Attempt) -> bool:
    """Whether the participant changed the text."""
    return attempt.transcript.recognised_text is not None


def way_back(messages: Messages, attempt: Attempt) -> str:
    """What the button says that takes a correction back: what was typed was not heard."""
    spoken = attempt.transcript.duration_s is not None
    return messages.text("ui-use-heard" if spoken else "ui-use-written")


def asks_for_correction(attempt: Attempt) -> bool:
    """Whether the text should be looked at first, because much of it is unsure."""
    return any(gate.name == "unsure" for gate in attempt.content.gates)


def ways(visit: Visit, question_id: str, attempt: Attempt) -> str:
    """From the first sentence to what is far down on a phone: the next steps, and what got better."""
    messages, links = visit.messages, []
    if attempt.feedback.next_steps:
        said = escape(messages.text("ui-to-next-steps"))
        links.append(
            f'<a href="#next-steps" data-jump="next-steps" data-help="help-to-next-steps">{said}</a>'
        )
    if len(last_two(visit, question_id)) > 1:
        links.append(link(messages, "compare-heading", "compare", question_id=question_id, css=""))
    return f'<p class="ways">{" ".join(links)}</p>' if links else ""


def has_everything(attempt: Attempt) -> bool:
    """Whether every point was heard: then something new is worth more than the same again."""
    return attempt.content.scorable and all(one.level == "met" for one in attempt.content.criteria)


def next_steps(visit: Visit, question_id: str, attempt: Attempt) -> str:
    """The steps, and at once the way to try them: the foot of the page is far away on a phone."""
    steps = views_of.next_steps(visit.messages, attempt.feedback)
    if not steps:
        return ""
    css = "button" if has_everything(attempt) else "button primary"
    again = link(visit.messages, "ui-try-again", "practice", question_id=question_id, css=css)
    return f'{steps}<div class="go-on">{again}</div>'


def go_on(visit: Visit, question_id: str, attempt: Attempt) -> str:
    """Try again, compare where there are two attempts, or another question; first what is worth most."""
    messages, is_done = visit.messages, has_everything(attempt)
    css = ("button", "button primary") if is_done else ("button primary", "button")
    again = link(messages, "ui-try-again", "practice", question_id=question_id, css=css[0], name="try-again")
    compare = ""
    if len(last_two(visit, question_id)) > 1:
        compare = link(messages, "compare-heading", "compare", question_id=question_id, name="to-compare")
    other = link(messages, "ui-another-question", "home", css=css[1])
    shown = (other, again, compare) if is_done else (again, compare, other)
    return f'<div class="go-on">{"".join(shown)}</div>'


def lay_out(shell: Shell) -> ResultScreen:
    """Put the widgets into the page."""
    text = shell.room.messages.text
    with shell.column(ResultScreen.name) as column:
        widgets: dict[str, Widget] = {
            "question": gr.HTML(""),
            "feedback": gr.HTML("", elem_id="feedback"),
            "transcript": gr.HTML("", elem_id="transcript"),
        }
        gr.HTML("", elem_id="play-answer")
        with gr.Accordion(text("ui-correct-heading"), open=False, elem_id="correction") as correction:
            widgets["corrected_text"] = gr.Textbox(
                label=text("ui-correct-label"),
                lines=4,
                elem_id="corrected-text",
                html_attributes=gr.InputHTMLAttributes(lang="nb", spellcheck=True),
            )
            with gr.Row(elem_classes=["buttons"]):
                widgets["correct"] = gr.Button(text("ui-correct"), elem_id="correct")
                widgets["take_back"] = gr.Button(text("ui-use-heard"), visible=False, elem_id="take-back")
        for name in ("criteria", "next_steps", "delivery", "overall", "model_answer"):
            widgets[name] = gr.HTML("", elem_id=name.replace("_", "-"))
        widgets["ask_model_answer"] = gr.Button(
            text("ui-show-model-answer"), size="lg", elem_id="show-model-answer", visible=False
        )
        widgets["go_on"] = gr.HTML("", elem_id="go-on")
    return ResultScreen(column=column, shell=shell, correction=correction, **widgets)
