"""Try the microphone: a live level, three seconds played back, what is wrong in words, and how to mend it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.messages import Messages
from interview_coach.ui.markup import fold, norwegian
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, link, paragraph
from interview_coach.ui.shell import Shell, Updates, Widget

TRIAL_S = 3
FINDINGS = ("good", "quiet", "muted", "blocked", "device", "busy", "address")
"""What the script may find; each has a sentence `mic-…` and what to do `mic-…-do`."""
BROWSERS = ("chrome", "edge", "firefox")


@dataclass(frozen=True, kw_only=True)
class MicCheckScreen:
    """The widgets of the screen."""

    column: Widget
    body: Widget
    name: ClassVar[str] = "mic-check"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType({})

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.body,)

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """The trial; everything after that happens in the browser."""
        visit.change(lambda session: replace(session, has_tried_microphone=True))
        return {self.body: trial(visit.messages)}

    def wire(self, shell: Shell) -> None:
        """No sound leaves the browser here."""


def trial(messages: Messages) -> str:
    """The trial as HTML: button, level, what was found, and the way on."""
    text = messages.text
    sentences = {name: [text(f"mic-{name}"), text(f"mic-{name}-do")] for name in FINDINGS}
    said = {**{name: escape(text(f"mic-{name}")) for name in ("start", "running", "playing", "again")}}
    data = "".join(f' data-{name}="{sentence}"' for name, sentence in said.items())
    found = escape(json.dumps(sentences))
    return (
        f"{heading(messages, 'mic-heading', 'mic-lead')}"
        f'<div class="card mic" data-seconds="{TRIAL_S}" data-findings="{found}"{data}>'
        f'<p class="say" data-help="help-mic-say">{escape(text("mic-say"))} '
        f"{norwegian(text('mic-say-this'), 'q')}</p>"
        f'<button type="button" id="mic-start" class="primary"><span class="name" data-help="help-mic-start">'
        f"{said['start']}</span></button>"
        f'<div class="sound-level" role="img" aria-label="{escape(text("mic-level"))}"><span></span></div>'
        f'<p id="mic-line" role="status" aria-live="polite"></p>'
        f'<div id="mic-do" hidden></div>{_mending(messages)}</div>'
        f'<div class="go-on">'
        f"{link(messages, 'mic-go-on', 'home', name='mic-go-on')}</div>"
    )


def _mending(messages: Messages) -> str:
    """How to allow the microphone, browser by browser; the script opens the one that is used."""
    folds = "".join(
        f'<div data-browser="{browser}">'
        + fold(
            messages.text(f"mic-mend-{browser}"),
            paragraph(messages, f"mic-mend-{browser}-do"),
            help_key=f"help-mic-mend-{browser}",
        )
        + "</div>"
        for browser in BROWSERS
    )
    return f'<div id="mic-mend" hidden>{folds}</div>'


def lay_out(shell: Shell) -> MicCheckScreen:
    """Put the widgets into the page."""
    with shell.column(MicCheckScreen.name) as column:
        body = gr.HTML("")
    return MicCheckScreen(column=column, body=body)
