"""Settings → HTML: help language and who has looked at it, words while speaking, another code."""

from __future__ import annotations

from html import escape

from interview_coach.messages import Messages, help_review
from interview_coach.ui.markup import LANGUAGE_NAMES, both, fold, items
from interview_coach.ui.own_settings import LIVE, PIN
from interview_coach.ui.press_views import card, said, toggle
from interview_coach.ui.screens.parts import help_of

CODE_FIELDS = ("old", "new", "again")


def settings(messages: Messages, help_language: str, *, shows_live_words: bool, is_guest: bool) -> str:
    """What she chooses for herself.

    Args:
        messages: The texts.
        help_language: Hers; empty for none.
        shows_live_words: Whether the words appear while she speaks.
        is_guest: A guest has no code.

    Returns:
        HTML.
    """
    live = toggle(both(messages, "progress-live-words"), LIVE, is_on=shows_live_words)
    code = "" if is_guest else _code(messages)
    inside = f'{_language(messages, help_language)}<p class="buttons-row">{live}</p>{code}'
    return card(messages, "progress-settings", inside)


def reviewed(messages: Messages, help_language: str) -> str:
    """Who has looked at a help language; nothing where there is none."""
    if not help_language:
        return ""
    return f'<p class="small review">{both(messages, f"shell-review-{help_review(help_language)}")}</p>'


def _language(messages: Messages, chosen: str) -> str:
    """The same choice as at the top of the page, with what there is to know about it."""
    names = {"": messages.text("ui-help-language-none"), **LANGUAGE_NAMES}
    options = "".join(
        f'<option value="{code}" lang="{code or "nb"}"{" selected" if code == chosen else ""}>'
        f"{escape(name)}</option>"
        for code, name in names.items()
    )
    label = both(messages, "ui-help-language")
    states = items(
        f'<span lang="{code}">{escape(name)}</span>: {said(messages, f"shell-review-{help_review(code)}")}'
        for code, name in LANGUAGE_NAMES.items()
    )
    return (
        f'<p class="field"><label for="own-help-language">{label}</label>'
        f'<select id="own-help-language" data-choose="language">{options}</select></p>'
        f"{reviewed(messages, chosen)}"
        + fold(messages.text("progress-reviews"), states, help_key=help_of("progress-reviews"))
    )


def _code(messages: Messages) -> str:
    """The code she has once, the new one twice. Nothing of it is shown, kept by the browser or sent back."""
    fields = "".join(
        f'<label for="pin-{name}">{both(messages, f"progress-pin-{name}")}</label>'
        f'<input id="pin-{name}" name="words" type="password" inputmode="numeric" autocomplete="off">'
        for name in CODE_FIELDS
    )
    lead = f"<p>{both(messages, 'progress-pin-lead')}</p>"
    change = f'<button type="submit">{both(messages, "progress-pin")}</button>'
    form = f'<form class="code" data-act="{PIN}">{fields}{change}</form>'
    return fold(messages.text("progress-pin"), lead + form, help_key=help_of("progress-pin"))
