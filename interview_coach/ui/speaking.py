"""The recorder, the clock and the way to answer → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

from html import escape

from interview_coach.messages import Messages
from interview_coach.records import Question
from interview_coach.ui.views import timer

PREPARE_S = 60  # Our choice: a minute to think. It informs; nothing is locked.


def recorder(messages: Messages, question: Question, *, show_live: bool) -> str:
    """One large button, the time, the level, and the words so far.

    Args:
        messages: The texts.
        question: The question that is answered.
        show_live: Whether the words are shown while she speaks.

    Returns:
        HTML; the script `answering.js` brings it to life.
    """
    text = messages.text
    start, stop = escape(text("speak-start")), escape(text("speak-stop"))
    return (
        f'<div class="recorder" data-phase="idle" data-question="{escape(question.id)}"'
        f' data-start="{start}" data-stop="{stop}">{_kept(messages)}'
        f'<button type="button" id="record"><span class="sign" aria-hidden="true"></span>'
        f'<span class="name" data-help="help-record-start">{start}</span></button>'
        f'<div class="sound-level" aria-hidden="true" hidden><span></span></div>'
        f'<div id="timer">{timer(messages, question)}</div>'
        f'<button type="button" id="record-again" class="plain" data-help="help-record-again" hidden>'
        f"{escape(text('speak-again'))}</button>{_live(messages, show_live=show_live)}</div>"
    )


def prepare(messages: Messages) -> str:
    """Time to think, for whoever wants it."""
    text = messages.text
    return (
        f'<div class="prepare"><button type="button" id="prepare" class="plain" data-seconds="{PREPARE_S}"'
        f' data-over="{escape(text("speak-prepare-over"))}" data-help="help-prepare">'
        f'{escape(text("speak-prepare"))}</button> <span id="prepare-line" role="timer"></span></div>'
    )


def read_aloud(messages: Messages, question: Question) -> str:
    """The question to be heard: the instructor's recording, else a voice of this PC, else nothing."""
    name = escape(messages.text("speak-listen"))
    if question.audio:
        address = f"/ui-question/{escape(question.id)}"
        return f'<audio controls preload="none" src="{address}" aria-label="{name}"></audio>'
    return (
        f'<button type="button" class="plain" data-read="{escape(question.text)}" data-help="help-listen"'
        f" hidden>"
        f'<span class="sign" aria-hidden="true">▶</span> {name}</button>'
    )


def _kept(messages: Messages) -> str:
    text = messages.text
    return (
        f'<div class="kept card" hidden><p><span data-help="help-record-kept">'
        f"{escape(text('speak-kept'))}</span>"
        f'<span class="length"></span></p><button type="button" class="use primary"'
        f' data-help="help-record-use">'
        f'{escape(text("speak-use"))}</button> <button type="button" class="drop"'
        f' data-help="help-record-again">'
        f"{escape(text('speak-again'))}</button></div>"
    )


def _live(messages: Messages, *, show_live: bool) -> str:
    """Words so far: calm, may be hidden, and never read aloud over one's own speech."""
    text = messages.text
    hidden, expanded = ("", "true") if show_live else (" hidden-words", "false")
    return (
        f'<div class="live{hidden}"><button type="button" id="live-words" class="plain"'
        f' aria-expanded="{expanded}"'
        f' aria-controls="live-transcript"><span class="hide" data-help="help-live-hide">'
        f"{escape(text('speak-live-hide'))}</span>"
        f'<span class="show" data-help="help-live-show">{escape(text("speak-live-show"))}</span></button>'
        f'<p class="no-words" data-help="help-live-empty">{escape(text("speak-live-empty"))}</p>'
        f'<div id="live-transcript" class="words-so-far" lang="nb" aria-live="off" tabindex="0" role="group"'
        f' aria-label="{escape(text("speak-live"))}"><span class="certain"></span>'
        f'<span class="tentative" aria-hidden="true"></span></div>'
        f'<p class="behind" data-help="help-live-behind" hidden>{escape(text("speak-live-behind"))}</p></div>'
    )
