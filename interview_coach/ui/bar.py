"""The bar, the foot, and what the scripts have to know → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape

from interview_coach.messages import Messages, help_key
from interview_coach.ui.markup import LANGUAGE_NAMES, RIGHT_TO_LEFT
from interview_coach.ui.room import Room, Visit
from interview_coach.ui.sessions import AWAY_AFTER_S
from interview_coach.ui.views import MOST_RECORDING_S, MOST_UPLOAD_BYTES, PAGES, SCRIPT_TEXTS, own_path

NAVIGATION = ("home", "history", "mock-interview", "statements")
"""Screens in the bar, in order; `shell-nav-…` and `help-nav-…` are their names."""
INSIDE = {
    "practice": "home",
    "self-rating": "home",
    "result": "home",
    "compare": "home",
    "mic-check": "home",
    "profile": "",
}
"""Screens that belong under another one in the bar."""
WARN_BEFORE_S = 60  # Our choice: a minute to say "I am still here".


def top(visit: Visit, screen: str) -> str:
    """Name of the program, where one can go, the help language, and who is here."""
    messages, session = visit.messages, visit.session
    text = messages.text
    links = "".join(_link(messages, name, is_here=INSIDE.get(screen, screen) == name) for name in NAVIGATION)
    menu = (
        f'<nav class="menu" aria-label="{escape(text("shell-menu"))}"><ul>{links}</ul></nav>'
        if session.is_welcomed
        else ""
    )
    return (
        f'<a class="skip" href="#{screen}">{escape(text("shell-skip"))}</a>'
        f'<div class="brand">{_name(messages)}<div class="person">'
        f"{_who(visit)}{_language(messages, session.help_language)}{_way_out(visit)}</div></div>{menu}"
    )


def empty(messages: Messages) -> str:
    """The bar before it is known who is here."""
    return f'<div class="brand">{_name(messages)}</div>'


def foot(room: Room, *, keeps_recordings: bool = False) -> str:
    """Where everything stays, what happens to a recording, what the program is not, and the other page.

    Args:
        room: Where the page is shown.
        keeps_recordings: Whether she who sits there has chosen to keep her recordings.

    Returns:
        HTML.
    """
    text = room.messages.text
    links = "".join(
        f'<a href="{path}" lang="{code}" hreflang="{code}">{name}</a>'
        for code, path, name in PAGES
        if code != room.messages.language
    )
    where = "ui-privacy-lan" if room.on_lan else "ui-privacy"
    sound = "ui-sound-kept" if keeps_recordings else "ui-sound-deleted"
    privacy = "".join(
        f'<span data-help="{help_key(key)}">{escape(text(key))}</span> ' for key in (where, sound)
    )
    return (
        f'<div class="privacy">{_LOCK}<p>{privacy}</p></div>'
        f'<p><span data-help="help-footer">{escape(text("ui-footer"))}</span></p><p>{links}</p>'
    )


def for_scripts(room: Room) -> str:
    """Sentences and limits for the scripts; nothing that is seen but what they say themselves."""
    text = room.messages.text
    texts = {name: text(f"ui-script-{name}") for name in SCRIPT_TEXTS}
    silent_s = room.sessions.silent_after_s
    return (
        f'<div id="script-texts" hidden data-texts="{escape(json.dumps(texts))}"'
        f' data-most-seconds="{MOST_RECORDING_S}" data-most-bytes="{MOST_UPLOAD_BYTES}"'
        f' data-silent-seconds="{silent_s:.0f}" data-away-seconds="{AWAY_AFTER_S:.0f}"'
        f' data-warn-seconds="{min(WARN_BEFORE_S, silent_s / 2):.0f}"></div>'
        f'<div id="script-line" role="alert"></div>{_still_here(room.messages)}{_leave(room.messages)}'
    )


def own_texts(visit: Visit, places: Mapping[str, str]) -> str:
    """The lines of her own language and the widgets they stand behind; the script puts them there."""
    language = visit.session.help_language
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return (
        f'<div hidden data-language="{escape(language)}" data-direction="{direction}"'
        f' data-lines="{escape(json.dumps(dict(visit.own.lines)))}"'
        f' data-places="{escape(json.dumps(dict(places)))}"></div>'
    )


def _name(messages: Messages) -> str:
    return (
        f'<a href="{own_path(messages)}?screen=home" data-screen="home" class="name">'
        f"{escape(messages.text('ui-title'))}</a>"
    )


def _link(messages: Messages, name: str, *, is_here: bool) -> str:
    here = ' aria-current="page"' if is_here else ""
    return (
        f'<li><a href="{own_path(messages)}?screen={name}" data-screen="{name}"{here}>'
        f'<span data-help="help-nav-{name}">{escape(messages.text(f"shell-nav-{name}"))}</span></a></li>'
    )


def _language(messages: Messages, chosen: str) -> str:
    options = [("", messages.text("ui-help-language-none")), *LANGUAGE_NAMES.items()]
    inside = "".join(
        f'<option value="{code}" lang="{code or "nb"}"{" selected" if code == chosen else ""}>'
        f"{escape(name)}</option>"
        for code, name in options
    )
    label = escape(messages.text("ui-help-language"))
    return (
        f'<label id="language"><span data-help="help-help-language">{label}</span>'
        f'<select id="help-language" data-choose="language">{inside}</select></label>'
    )


def _who(visit: Visit) -> str:
    session, text = visit.session, visit.messages.text
    if not session.is_welcomed:
        return ""
    guest = f'<span data-help="help-guest">{escape(text("shell-guest"))}</span>'
    name = guest if session.participant is None else escape(session.participant.nickname)
    return (
        f'<a class="who" href="{own_path(visit.messages)}?screen=profile" data-screen="profile">'
        f'<span class="aside">{escape(text("shell-who"))} </span>{name}</a>'
    )


def _way_out(visit: Visit) -> str:
    if not visit.session.is_welcomed:
        return ""
    return (
        f'<button type="button" id="finish" data-do="leave" data-lost="{_lost(visit)}"'
        f' data-help="help-finish">{escape(visit.messages.text("shell-finish"))}</button>'
    )


def _lost(visit: Visit) -> str:
    """What she should know before she leaves; the browser knows itself whether it holds an answer."""
    session = visit.session
    if session.is_guest:
        has_done = session.tries or session.statements or session.sorting or session.mock
        return "guest" if has_done else ""
    return "interview" if session.mock is not None and not session.mock.sitting.is_over else ""


def _still_here(messages: Messages) -> str:
    text = messages.text
    return (
        '<dialog id="still-here" aria-labelledby="still-here-title">'
        f'<h2 id="still-here-title" data-help="help-still-here">{escape(text("shell-still-here"))}</h2>'
        f'<p data-help="help-still-here-why">{escape(text("shell-still-here-why"))}</p>'
        f'<p class="buttons-row"><button type="button" class="primary" data-do="stay" data-help="help-stay">'
        f"{escape(text('shell-stay'))}</button>"
        f'<button type="button" data-do="finish" data-help="help-finish">'
        f"{escape(text('shell-finish'))}</button></p></dialog>"
    )


def _leave(messages: Messages) -> str:
    """Asked before she leaves something behind; the script shows the sentences that are true."""
    text = messages.text
    lost = "".join(
        f'<p data-lost="{what}" data-help="help-leave-{what}" hidden>'
        f"{escape(text(f'shell-leave-{what}'))}</p>"
        for what in ("answer", "guest", "interview")
    )
    return (
        '<dialog id="leave" aria-labelledby="leave-title">'
        f'<h2 id="leave-title" data-help="help-leave">{escape(text("shell-leave"))}</h2>{lost}'
        '<p class="buttons-row"><button type="button" class="primary" data-do="remain"'
        f' data-help="help-leave-no">{escape(text("shell-leave-no"))}</button>'
        f'<button type="button" data-do="finish" data-help="help-leave-yes">'
        f"{escape(text('shell-leave-yes'))}</button></p></dialog>"
    )


_LOCK = (
    '<svg class="lock" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">'
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M6 11h12v9H6z"/>'
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>'
    "</svg>"
)
