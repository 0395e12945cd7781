"""Speak, upload or write: the widgets with which a question is answered, for any screen that asks one.

A screen lays them out inside its column (`lay_out_answer`), fills them in its `enter` (`AnswerPart.ask`) and
connects them (`AnswerPart.wire`) with what happens at the start and while the answer is worked on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, ClassVar, cast

import gradio as gr

from interview_coach.records import Question
from interview_coach.ui import speaking
from interview_coach.ui.answers import WAYS, Answer, Shown, Way
from interview_coach.ui.room import Visit
from interview_coach.ui.shell import Shell, Updates, Widget

Begin = Callable[[Visit, str, Answer], Shown]
Judge = Callable[[Visit, str, Answer], Iterator[Shown]]
CONNECT = "window.coach.connectRecorder((event) => trigger(event));"


@dataclass(frozen=True, kw_only=True)
class AnswerPart:
    """The widgets, and what happens to them."""

    shell: Shell
    way: Widget
    recorder: Widget
    upload: Widget
    write: Widget
    get_feedback: Widget
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {"way": "help-way", "write": "help-write", "get-feedback": "help-get-feedback"}
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """What `ask` may change."""
        return (self.recorder, self.upload, self.write, self.way)

    def ask(self, visit: Visit, question: Question, way: Way = "speak") -> Updates:
        """The recorder for a question, and an empty text: what she typed for it, `drafts.js` puts back."""
        live = visit.session.choices.show_live_words
        return {
            self.recorder: speaking.recorder(visit.messages, question, show_live=live),
            self.upload: None,
            self.write: "",
            self.way: way,
        }

    def wire(self, begin: Begin, judge: Judge) -> None:
        """Connect the widgets.

        Args:
            begin: ``begin(visit, question_id, answer)``: quick; says where to go on at once.
            judge: ``judge(visit, question_id, answer)``: slow; what is shown step by step.
        """
        shell = self.shell
        # The browser shows and hides by itself: an answer of the server could come after the next choice.
        self.way.change(None, [self.way], None, js="window.coach.changeWay")
        given = [shell.question, self.way, shell.part, self.upload, self.write]
        worker = Worker(shell=shell, begin=begin, judge=judge)
        for event, js in (
            (self.recorder.submit, "window.coach.handOver"),
            (self.get_feedback.click, "window.coach.handOther"),
        ):
            begun = shell.on(event, worker.start, given, js=js)
            shell.work(begun.then, worker.work, given, js=js)


@dataclass(frozen=True, kw_only=True)
class Worker:
    """Hands an answer on, and turns what is shown into updates."""

    shell: Shell
    begin: Begin
    judge: Judge

    def start(self, visit: Visit, question_id: str, *given: Any) -> Updates:  # noqa: ANN401 - widgets' own
        """The answer is in."""
        return show(self.shell, self.begin(visit, question_id, _answer(*given)))

    def work(self, visit: Visit, question_id: str, *given: Any) -> Iterator[Updates]:  # noqa: ANN401
        """Work on it, step by step."""
        for shown in self.judge(visit, question_id, _answer(*given)):
            yield show(self.shell, shown)


def show(shell: Shell, shown: Shown) -> Updates:
    """What a handler says, as updates."""
    return {shell.line: shown.line, **({} if shown.place is None else shell.to(shown.place))}


def _answer(way: str, take_id: str, file: str | None, text: str | None) -> Answer:
    known = cast(Way, way if way in WAYS else "speak")
    return Answer(way=known, take_id=take_id or "", file=file, text=text or "")


def lay_out_answer(shell: Shell, *, send: str = "get-feedback", label: str = "ui-get-feedback") -> AnswerPart:
    """Put the widgets into the screen that is being laid out.

    Args:
        shell: The page.
        send: Id of the button that hands over what was written or uploaded.
        label: Key of its text.

    Returns:
        The widgets.
    """
    text = shell.room.messages.text
    ways = [(text(f"ui-way-{way}"), way) for way in WAYS]
    way = gr.Radio(ways, value="speak", label=text("ui-way"), elem_id="way")
    with gr.Column(elem_id="speaking"):
        recorder = gr.HTML("", elem_id="recorder", js_on_load=CONNECT)
    with gr.Column(elem_id="uploading"):
        upload = gr.File(label=text("ui-upload"), elem_id="upload", type="filepath", height=180)
    with gr.Column(elem_id="writing"):
        write = gr.Textbox(
            label=text("ui-write"),
            lines=6,
            elem_id="write",
            html_attributes=gr.InputHTMLAttributes(lang="nb", spellcheck=True),
        )
    get_feedback = gr.Button(text(label), variant="primary", size="lg", elem_id=send, elem_classes=["send"])
    return AnswerPart(
        shell=shell,
        way=way,
        recorder=recorder,
        upload=upload,
        write=write,
        get_feedback=get_feedback,
    )
