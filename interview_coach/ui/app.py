"""Wiring of the pages: which event calls which handler, and which widget shows the answer.

`Wires` turns Gradio's events into calls of `handlers` and their frozen answers into updates, by name of the
widget, never by order. One page per language, at the paths of `views.PAGES`; they share one queue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from interview_coach.coach import Coach
from interview_coach.messages import Messages
from interview_coach.records import Attempt
from interview_coach.ui import handlers, views
from interview_coach.ui.choosing import Wish
from interview_coach.ui.handlers import Answer, QuestionShown, Result, Room, Shown, Way
from interview_coach.ui.page import Page, Widget, lay_out
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import FORGOTTEN_AFTER_S, SWEEP_EVERY_S, Takes

HEAVY = "answers"
N_HEAVY = 2  # Our choice: one answer is heard while another is judged; the engines take one at a time anyway.
MOST_WAITING = 64  # Our choice: a class of 35 may all press the button at the same time.

Updates = dict[Widget, Any]
LIGHT: dict[str, Any] = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
WORK: dict[str, Any] = {
    "concurrency_id": HEAVY,
    "concurrency_limit": N_HEAVY,
    "show_progress": "hidden",
    "api_visibility": "private",
}


def build_app(
    coach: Coach, messages: Sequence[Messages], *, takes: Takes, start: StartUp, on_lan: bool = False
) -> gr.Blocks:
    """The pages, one per language, Norwegian first.

    Args:
        coach: Does the work.
        messages: The texts of each page, in the order of `views.PAGES`.
        takes: The folder of recordings in work.
        start: Installing and loading behind the page.
        on_lan: Whether other PCs use this one.

    Returns:
        Blocks, ready to be served.
    """
    app = gr.Blocks(
        title=messages[0].text("ui-title"),
        analytics_enabled=False,
        delete_cache=(SWEEP_EVERY_S, FORGOTTEN_AFTER_S),
    )
    for texts, (_, path, name) in zip(messages, views.PAGES, strict=True):
        room = Room(coach=coach, messages=texts, takes=takes, start=start)
        with app if path == "/" else app.route(name, path, show_in_navbar=False):
            page = lay_out(texts, on_lan=on_lan)
            _wire(app, page, Wires(room=room, page=page))
    return app.queue(max_size=MOST_WAITING, default_concurrency_limit=N_HEAVY, api_open=False)


@dataclass(frozen=True, kw_only=True)
class Wires:
    """Events of one page → handlers → updates of its widgets."""

    room: Room
    page: Page

    def load(self, question_id: str, help_language: str) -> Updates:
        """The page is opened, perhaps at a question."""
        choices = handlers.offer_choices(self.room, help_language)
        page = self.page
        opened = self.open_question(question_id, help_language) if question_id else {}
        return {
            page.theme: gr.update(choices=list(choices.themes), value=""),
            page.field: gr.update(choices=list(choices.fields), value=""),
            page.question_list: choices.questions,
            **opened,
        }

    def list_questions(self, theme: str | None, field: str | None, words: str, help_language: str) -> str:
        """Another theme, kind of work, search or help language."""
        wish = Wish(theme=theme or "", field=field or "", words=words)
        return handlers.list_questions(self.room, wish, help_language)

    def open_question(self, question_id: str, help_language: str) -> Updates:
        """A question is chosen."""
        shown: QuestionShown = handlers.open_question(self.room, question_id, help_language)
        page = self.page
        if not shown.question_id:
            return self.go_home()
        return {
            page.question_id: shown.question_id,
            page.question_text: shown.text,
            page.question_help: shown.help,
            page.timer: shown.timer,
            page.home: gr.update(visible=False),
            page.practice: gr.update(visible=True),
            page.write: "",
            **self.try_again(),
        }

    def go_home(self) -> Updates:
        """Back to the questions."""
        return {
            self.page.question_id: "",
            self.page.home: gr.update(visible=True),
            self.page.practice: gr.update(visible=False),
            **self.try_again(),
        }

    def choose_way(self, way: Way) -> Updates:
        """Speak, upload or write."""
        page = self.page
        places = {"speak": page.speaking, "upload": page.uploading, "write": page.writing}
        return {place: gr.update(visible=name == way) for name, place in places.items()} | {
            page.work_line: ""
        }

    def begin(self, way: Way, _recording: str | None, _file: str | None) -> Updates:
        """The button is pressed: say so at once. The take itself is for the browser to keep."""
        return {
            self.page.work_line: handlers.begin(self.room, way),
            self.page.get_feedback: gr.update(interactive=False),
        }

    def give_feedback(
        self, question_id: str, way: Way, recording: str | None, file: str | None, text: str
    ) -> Iterator[Updates]:
        """Judge the answer, and say what is being done."""
        answer = Answer(way=way, recording=recording, file=file, text=text)
        for shown in handlers.give_feedback(self.room, question_id, answer):
            yield self._show(shown)

    def correct(self, attempt: Attempt | None, text: str) -> Updates:
        """Judge the corrected text."""
        return self._show(handlers.correct_text(self.room, attempt, text))

    def show_model_answers(self, attempt: Attempt | None) -> Updates:
        """The examples, asked for."""
        shown = handlers.show_model_answers(self.room, attempt)
        return {self.page.model_answer: shown, self.page.ask_model_answer: gr.update(visible=False)}

    def try_again(self) -> Updates:
        """A new attempt at the same question; the last one is forgotten here."""
        page = self.page
        return {
            page.attempt: None,
            page.answer: gr.update(visible=True),
            page.result: gr.update(visible=False),
            page.record: None,
            page.upload: None,
            page.work_line: "",
            page.model_answer: "",
        }

    def over(self) -> Updates:
        """The answer has been worked on, one way or another; its take is deleted and no longer shown."""
        page = self.page
        ready = self.room.start.state.phase == "ready"
        return {page.get_feedback: gr.update(interactive=ready), page.record: None, page.upload: None}

    def our_mistake(self) -> Updates:
        """Something happened that should not."""
        return {self.page.work_line: handlers.our_mistake(self.room)}

    def start_line(self) -> Updates:
        """How far the start has come."""
        shown = handlers.start_line(self.room)
        page = self.page
        return {
            page.start_line: shown.line,
            page.start_again: gr.update(visible=shown.failed),
            page.get_feedback: gr.update(interactive=shown.ready),
            page.start_timer: gr.update(active=not (shown.ready or shown.failed)),
        }

    def start_again(self) -> Updates:
        """Try the start once more."""
        self.room.start.begin()
        return {
            self.page.start_again: gr.update(visible=False),
            self.page.start_timer: gr.update(active=True),
        }

    def _show(self, shown: Shown) -> Updates:
        return {self.page.work_line: shown.line} | (
            {} if shown.result is None else self._show_result(shown.result)
        )

    def _show_result(self, result: Result) -> Updates:
        page = self.page
        return {
            page.attempt: result.attempt,
            page.answer: gr.update(visible=False),
            page.result: gr.update(visible=True),
            page.record: None,
            page.upload: None,
            page.feedback: result.feedback,
            page.transcript: result.transcript,
            page.corrected_text: result.text,
            page.correction: gr.update(visible=bool(result.text), open=result.asks_for_correction),
            page.criteria: result.criteria,
            page.next_steps: result.next_steps,
            page.delivery: result.delivery,
            page.overall: result.overall,
            page.ask_model_answer: gr.update(visible=result.may_see_model_answer),
            page.model_answer: "",
        }


def _wire(app: gr.Blocks, page: Page, wires: Wires) -> None:
    """Connect the widgets of one page; runs inside its Blocks."""
    home = page.on_question
    choices = [page.theme, page.field, page.question_list]
    address = "(_, help) => [window.coach.chosen(), help]"
    app.load(wires.load, [page.question_id, page.help_language], [*choices, *home], js=address, **LIGHT)
    app.load(None, js="() => window.coach.arrived()")
    start = [page.start_line, page.start_again, page.get_feedback, page.start_timer]
    page.start_timer.tick(wires.start_line, None, start, **LIGHT)
    page.start_again.click(wires.start_again, None, start, **LIGHT)

    wishes = [page.theme, page.field, page.words, page.help_language]
    for wish in wishes:
        wish.change(wires.list_questions, wishes, page.question_list, **LIGHT)
    opened = page.question_list.click(
        wires.open_question, [page.question_id, page.help_language], home, js=address, **LIGHT
    )
    opened.then(None, js="() => window.coach.show('question-text')")
    left = page.back.click(wires.go_home, None, home, js="() => window.coach.leave()", **LIGHT)
    left.then(None, js="() => window.coach.show('intro')")
    _wire_answer(page, wires, home)


def _wire_answer(page: Page, wires: Wires, home: list[Widget]) -> None:
    places = [page.speaking, page.uploading, page.writing, page.work_line]
    page.way.change(wires.choose_way, page.way, places, js="window.coach.changeWay", **LIGHT)
    page.record.start_recording(None, js="() => window.coach.startClock()")
    page.record.stop_recording(None, js="() => window.coach.stopClock()")
    page.record.clear(None, js="() => window.coach.resetClock()")

    result = page.on_result
    answer = [page.question_id, page.way, page.record, page.upload, page.write]
    # Whoever presses while still speaking, or before the take has arrived, is done speaking.
    settled = page.get_feedback.click(None, page.way, None, js="window.coach.settleTake")
    begun = settled.then(
        wires.begin,
        [page.way, page.record, page.upload],
        [page.work_line, page.get_feedback],
        js="window.coach.keepTake",
        **LIGHT,
    )
    worked = begun.then(wires.give_feedback, answer, result, **WORK)
    worked.failure(wires.our_mistake, None, page.work_line, **LIGHT)
    worked.then(wires.over, None, [page.get_feedback, page.record, page.upload], **LIGHT)
    worked.then(None, js="() => window.coach.showResult()")
    corrected = page.correct.click(wires.correct, [page.attempt, page.corrected_text], result, **WORK)
    corrected.failure(wires.our_mistake, None, page.work_line, **LIGHT)
    corrected.then(None, js="() => window.coach.showResult()")
    asked = page.ask_model_answer.click(
        wires.show_model_answers, page.attempt, [page.model_answer, page.ask_model_answer], **LIGHT
    )
    asked.then(None, js="() => window.coach.show('model-answer')")
    again = page.try_again.click(wires.try_again, None, home, **LIGHT)
    again.then(None, js="() => { window.coach.forgetTake(); window.coach.show('question-text'); }")
