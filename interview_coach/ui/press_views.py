"""Headings, buttons and forms that `pressing` understands → HTML. All text is escaped here."""

from __future__ import annotations

from html import escape

from interview_coach.errors import MessageValue
from interview_coach.messages import Messages
from interview_coach.ui.markup import NORWEGIAN, both
from interview_coach.ui.screens.parts import help_of

MOST_WORDS_SIGNS = 300  # As in the store: two long sentences.
CHECK_BOX = '<span class="check" aria-hidden="true"></span>'
"""Drawn by the style sheet, ticked where the button around it is pressed or checked."""


def said(messages: Messages, key: str, **values: MessageValue) -> str:
    """An escaped text."""
    return escape(messages.text(key, **values))


def h2(messages: Messages, key: str) -> str:
    """A heading with the own-language line after it."""
    return f'<h2 data-help="{help_of(key)}">{said(messages, key)}</h2>'


def card(messages: Messages, key: str, inside: str, css: str = "") -> str:
    """A framed part of a page under its heading."""
    return f'<section class="card {css}">{h2(messages, key)}{inside}</section>'


def button(text: str, act: str, *, css: str = "", about: str = "") -> str:
    """A button.

    Args:
        text: What stands on it, escaped.
        act: What it does, as in `pressing`.
        css: Its looks.
        about: Norwegian text that a screen reader says after it, so that ten alike can be told apart.

    Returns:
        HTML.
    """
    return (
        f'<button type="button" class="{css}" data-act="{escape(act)}">'
        f"<span>{text}{_aside(about)}</span></button>"
    )


def toggle(text: str, act: str, *, is_on: bool, about: str = "") -> str:
    """A button that is on or off, with a box that is drawn ticked or empty; see `button`."""
    return (
        f'<button type="button" class="toggle" aria-pressed="{"true" if is_on else "false"}"'
        f' data-act="{escape(act)}">{CHECK_BOX}<span>{text}{_aside(about)}</span></button>'
    )


def form(messages: Messages, act: str, key: str, name: str) -> str:
    """One line to write in, and a button.

    Args:
        messages: The texts.
        act: What it does.
        key: Of its label.
        name: Id of the line.

    Returns:
        HTML.
    """
    return (
        f'<form class="add" data-act="{escape(act)}"><label for="{name}">{both(messages, key)}</label>'
        f'<span class="add-row"><input id="{name}" name="words" maxlength="{MOST_WORDS_SIGNS}"'
        f' autocomplete="off" required {NORWEGIAN} dir="auto">'
        f'<button type="submit">{both(messages, "progress-add")}</button></span></form>'
    )


def _aside(about: str) -> str:
    return f'<span class="aside">: <span {NORWEGIAN}>{escape(about)}</span></span>' if about else ""
