"""Layout of one page: its widgets with their stable ids, and nothing that happens.

Ids follow the design; a person's script and the browser tests rely on them. Every widget has a label of our
own, and whatever Gradio writes by itself is replaced by `gradio_texts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from interview_coach.messages import Messages
from interview_coach.ui import views
from interview_coach.ui.markup import LANGUAGE_NAMES

Widget = Any  # Gradio's components differ in what they take; their updates are plain `gr.update` values.

OPEN_LINK = """
element.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-question]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  window.coach.choose(link.dataset.question);
  trigger('click');
});
"""
GRADIO_TEXTS = (
    "audio.record",
    "audio.stop",
    "audio.resume",
    "audio.pause",
    "audio.play",
    "audio.waiting",
    "audio.no_microphone",
    "audio.allow_recording_access",
    "audio.no_device_support",
    "common.clear",
    "common.or",
    "common.loading",
    "upload_text.drop_file",
    "upload_text.click_to_upload",
    "file.uploading",
)
"""Keys of Gradio's own catalogue whose texts are replaced by ours (`ui-gradio-…`)."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """The widgets of a page that something happens to."""

    question_id: Widget
    attempt: Widget
    start_line: Widget
    start_again: Widget
    start_timer: Widget
    home: Widget
    help_language: Widget
    theme: Widget
    field: Widget
    words: Widget
    question_list: Widget
    practice: Widget
    back: Widget
    question_text: Widget
    question_help: Widget
    answer: Widget
    way: Widget
    timer: Widget
    speaking: Widget
    record: Widget
    uploading: Widget
    upload: Widget
    writing: Widget
    write: Widget
    get_feedback: Widget
    work_line: Widget
    result: Widget
    feedback: Widget
    transcript: Widget
    correction: Widget
    corrected_text: Widget
    correct: Widget
    criteria: Widget
    next_steps: Widget
    delivery: Widget
    overall: Widget
    ask_model_answer: Widget
    model_answer: Widget
    try_again: Widget

    @property
    def on_question(self) -> list[Widget]:
        """What changes when a question is opened, left or tried again."""
        return [
            *(self.question_id, self.question_text, self.question_help, self.timer, self.home),
            *(self.practice, self.write, self.attempt, self.answer, self.result, self.record),
            *(self.upload, self.work_line, self.model_answer),
        ]

    @property
    def on_result(self) -> list[Widget]:
        """What changes while an answer is worked on."""
        return [
            *(self.work_line, self.attempt, self.answer, self.result, self.record, self.upload),
            *(self.feedback, self.transcript, self.corrected_text, self.correction, self.criteria),
            *(self.next_steps, self.delivery, self.overall, self.ask_model_answer, self.model_answer),
        ]


def lay_out(messages: Messages, *, on_lan: bool) -> Page:
    """Put the widgets of a page into the current Blocks.

    Args:
        messages: The texts of the page's language.
        on_lan: Whether other PCs use this one: then the line about privacy says so.

    Returns:
        The widgets.
    """
    gr.Navbar(visible=False)
    gr.HTML(views.header(messages, on_lan=on_lan), elem_id="header")
    widgets: dict[str, Widget] = {
        "question_id": gr.Textbox(visible=False),
        "attempt": gr.State(None),
        "start_line": gr.HTML("", elem_id="start-line"),
        "start_again": gr.Button(messages.text("ui-start-again"), visible=False, elem_id="start-again"),
        "start_timer": gr.Timer(1.0),
    }
    with gr.Column(elem_id="home") as widgets["home"]:
        widgets |= _choosing(messages)
    with gr.Column(elem_id="practice", visible=False) as widgets["practice"]:
        widgets |= _question(messages)
        with gr.Column(elem_id="answer") as widgets["answer"]:
            widgets |= _answering(messages)
        widgets["work_line"] = gr.HTML("", elem_id="work-line")
        with gr.Column(elem_id="result", visible=False) as widgets["result"]:
            widgets |= _result(messages)
    gr.HTML(views.footer(messages), elem_id="footer")
    return Page(**widgets)


def gradio_texts(messages: Messages) -> dict[str, str]:
    """Our texts for what Gradio writes by itself, by Gradio's keys."""
    return {
        key: messages.text("ui-gradio-" + key.replace(".", "-").replace("_", "-")) for key in GRADIO_TEXTS
    }


def _choosing(messages: Messages) -> dict[str, Widget]:
    text = messages.text
    gr.HTML(views.intro(messages), elem_id="intro")
    languages = [
        (text("ui-help-language-none"), ""),
        *((name, code) for code, name in LANGUAGE_NAMES.items()),
    ]
    with gr.Row(elem_id="wishes"):
        widgets = {
            "theme": gr.Dropdown([], label=text("ui-theme"), elem_id="theme", filterable=False),
            "field": gr.Dropdown([], label=text("ui-field"), elem_id="field", filterable=False),
            "help_language": gr.Dropdown(
                languages, value="", label=text("ui-help-language"), elem_id="help-language", filterable=False
            ),
        }
    widgets["words"] = gr.Textbox(label=text("ui-search"), elem_id="search", max_lines=1)
    widgets["question_list"] = gr.HTML("", elem_id="question-list", js_on_load=OPEN_LINK)
    return widgets


def _question(messages: Messages) -> dict[str, Widget]:
    return {
        "back": gr.Button(messages.text("ui-back"), elem_id="back", variant="secondary", size="sm"),
        "question_text": gr.HTML("", elem_id="question-text"),
        "question_help": gr.HTML("", elem_id="question-help"),
    }


def _answering(messages: Messages) -> dict[str, Widget]:
    text = messages.text
    ways = [(text(f"ui-way-{way}"), way) for way in ("speak", "upload", "write")]
    widgets: dict[str, Widget] = {
        "way": gr.Radio(ways, value="speak", label=text("ui-way"), elem_id="way"),
    }
    with gr.Column(elem_id="speaking") as widgets["speaking"]:
        widgets["timer"] = gr.HTML("", elem_id="timer")
        widgets["record"] = gr.Audio(
            sources=["microphone"],
            type="filepath",
            label=text("ui-record"),
            show_label=False,
            elem_id="record",
            editable=False,
            buttons=[],
            waveform_options=gr.WaveformOptions(
                waveform_color="#5b7a99", waveform_progress_color="#0b5cad", show_recording_waveform=True
            ),
        )
    with gr.Column(elem_id="uploading", visible=False) as widgets["uploading"]:
        widgets["upload"] = gr.File(label=text("ui-upload"), elem_id="upload", type="filepath", height=180)
    with gr.Column(elem_id="writing", visible=False) as widgets["writing"]:
        widgets["write"] = gr.Textbox(
            label=text("ui-write"), lines=6, elem_id="write", html_attributes=_norwegian_typing()
        )
    widgets["get_feedback"] = gr.Button(
        text("ui-get-feedback"), variant="primary", size="lg", elem_id="get-feedback", interactive=False
    )
    return widgets


def _result(messages: Messages) -> dict[str, Widget]:
    text = messages.text
    widgets: dict[str, Widget] = {
        "feedback": gr.HTML("", elem_id="feedback"),
        "transcript": gr.HTML("", elem_id="transcript"),
    }
    gr.HTML("", elem_id="play-answer")
    with gr.Accordion(text("ui-correct-heading"), open=False, elem_id="correction") as widgets["correction"]:
        widgets["corrected_text"] = gr.Textbox(
            label=text("ui-correct-label"),
            lines=4,
            elem_id="corrected-text",
            html_attributes=_norwegian_typing(),
        )
        widgets["correct"] = gr.Button(text("ui-correct"), elem_id="correct")
    widgets |= {
        "criteria": gr.HTML("", elem_id="criteria"),
        "next_steps": gr.HTML("", elem_id="next-steps"),
        "delivery": gr.HTML("", elem_id="delivery"),
        "overall": gr.HTML("", elem_id="overall"),
    }
    widgets["model_answer"] = gr.HTML("", elem_id="model-answer")
    with gr.Row(elem_id="what-now"):
        widgets["try_again"] = gr.Button(
            text("ui-try-again"), variant="primary", size="lg", elem_id="try-again"
        )
        widgets["ask_model_answer"] = gr.Button(
            text("ui-show-model-answer"), size="lg", elem_id="show-model-answer", visible=False
        )
    return widgets


def _norwegian_typing() -> gr.InputHTMLAttributes:
    return gr.InputHTMLAttributes(lang="nb", spellcheck=True)
