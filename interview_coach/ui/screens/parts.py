"""Pieces of HTML that several screens begin with. All text is escaped here."""

from __future__ import annotations

from html import escape

from interview_coach.messages import Messages, help_key
from interview_coach.ui.views import own_path


def heading(messages: Messages, key: str, lead: str = "") -> str:
    """The one heading of a screen, with the own-language line after it, and a sentence under it.

    Args:
        messages: The texts.
        key: Of the heading; its help line is `help-` and the same without its room.
        lead: Key of the sentence; empty for none.

    Returns:
        HTML.
    """
    under = paragraph(messages, lead, css="lead") if lead else ""
    return f'<h1 tabindex="-1" data-help="{help_of(key)}">{escape(messages.text(key))}</h1>{under}'


def paragraph(messages: Messages, key: str, css: str = "") -> str:
    """A sentence with the own-language line after it."""
    kind = f' class="{css}"' if css else ""
    return f'<p{kind}><span data-help="{help_of(key)}">{escape(messages.text(key))}</span></p>'


def link(
    messages: Messages, key: str, screen: str, *, question_id: str = "", css: str = "button", name: str = ""
) -> str:
    """A link to a screen, drawn as a button; `name` is its id."""
    own_id = f' id="{name}"' if name else ""
    asked = f"&amp;q={escape(question_id)}" if question_id else ""
    return (
        f'<a class="{css}"{own_id} href="{own_path(messages)}?screen={screen}{asked}" data-screen="{screen}"'
        f' data-help="{help_of(key)}">{escape(messages.text(key))}</a>'
    )


def help_of(key: str) -> str:
    """``home-recommended`` → ``help-home-recommended``; rooms `ui` and `shell` are left out of the name."""
    return help_key(key)
