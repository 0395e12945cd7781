"""Welcome: which help language, and guest or nickname with a PIN. The first thing anybody sees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.messages import Messages
from interview_coach.store.shapes import Participant
from interview_coach.ui.markup import LANGUAGE_NAMES, RIGHT_TO_LEFT
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, paragraph
from interview_coach.ui.sessions import Session
from interview_coach.ui.shell import Shell, Updates, Widget

NEXT = Place(screen="profile")
BACK_AGAIN = Place(screen="home")


@dataclass(frozen=True, kw_only=True)
class WelcomeScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    shell: Shell
    top: Widget
    languages: Widget
    guest: Widget
    nickname: Widget
    pin: Widget
    sign_in: Widget
    create: Widget
    name: ClassVar[str] = "welcome"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "be-guest": "help-be-guest",
            "nickname": "help-nickname",
            "pin": "help-pin",
            "sign-in": "help-sign-in",
            "create-me": "help-create-me",
            "be-known": "help-be-known",
        }
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.languages)

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """What is shown to whoever comes."""
        return {
            self.top: top(visit.messages),
            self.languages: language_cards(visit.messages, visit.session.help_language),
        }

    def wire(self, shell: Shell) -> None:
        """Guest, back again, or new."""
        named = [self.nickname, self.pin]
        shell.on(self.guest.click, self.be_guest)
        shell.on(self.sign_in.click, self.come_back, named, [self.pin])
        shell.on(self.pin.submit, self.come_back, named, [self.pin])
        shell.on(self.create.click, self.begin_new, named, [self.pin])

    def be_guest(self, visit: Visit) -> Updates:
        """Practise without being known."""
        visit.change(lambda session: replace(session, is_welcomed=True))
        return self.shell.to(NEXT)

    def come_back(self, visit: Visit, nickname: str, pin: str) -> Updates:
        """Nickname and PIN of somebody who has been here."""
        return {self.pin: "", **self._as(sign_in(visit, nickname, pin), BACK_AGAIN)}

    def begin_new(self, visit: Visit, nickname: str, pin: str) -> Updates:
        """A new nickname with a PIN of one's own."""
        return {self.pin: "", **self._as(create(visit, nickname, pin), NEXT)}

    def _as(self, key: str, place: Place) -> Updates:
        return {self.shell.key: key, **self.shell.to(place)}


def sign_in(visit: Visit, nickname: str, pin: str) -> str:
    """Open what is kept under a nickname; the key changes with who sits here."""
    return _renew(visit, visit.room.store.participants.sign_in(nickname, pin))


def create(visit: Visit, nickname: str, pin: str) -> str:
    """Keep things under a new nickname, with the choices made so far; the key changes."""
    return _renew(visit, visit.room.store.participants.create(nickname, pin, visit.session.choices))


def _renew(visit: Visit, participant: Participant) -> str:
    room = visit.room
    choices = participant.choices
    if visit.session.help_language:  # What was chosen a moment ago is what is wanted now.
        choices = replace(choices, help_language=visit.session.help_language)
    session = Session(  # A new one: what a guest before her said or sorted is not hers.
        participant=participant,
        choices=choices,
        profile=room.store.participants.profile(participant.id),
        is_welcomed=True,
    )
    room.recordings.forget(visit.key)
    return room.sessions.renew(visit.key, session)


def top(messages: Messages) -> str:
    """What this is, in one sentence, and the three steps."""
    steps = "".join(
        f'<li data-help="help-intro-step-{step}">{escape(messages.text(f"ui-intro-step-{step}"))}</li>'
        for step in ("choose", "answer", "feedback")
    )
    return f'{heading(messages, "ui-intro-heading", "ui-intro")}<ol class="steps">{steps}</ol>'


def language_cards(messages: Messages, chosen: str) -> str:
    """The help languages, each in its own script: that is how their readers find them."""
    cards = "".join(
        f'<button type="button" class="card-choice" data-language-choice="{code or "nb"}"'
        f' lang="{code or "nb"}"'
        f' dir="{"rtl" if code in RIGHT_TO_LEFT else "ltr"}"'
        f' aria-pressed="{"true" if code == chosen else "false"}">'
        f"{escape(name)}</button>"
        for code, name in (("", messages.text("ui-help-language-none")), *LANGUAGE_NAMES.items())
    )
    title = (
        f'<h2 id="language-title" data-help="help-choose-language">'
        f"{escape(messages.text('welcome-language'))}</h2>"
    )
    return f'{title}<div class="choices" role="group" aria-labelledby="language-title">{cards}</div>'


def lay_out(shell: Shell) -> WelcomeScreen:
    """Put the widgets into the page."""
    messages = shell.room.messages
    text = messages.text
    with shell.column(WelcomeScreen.name) as column:
        top_html = gr.HTML("", elem_id="intro")
        languages = gr.HTML("", elem_id="languages")
        gr.HTML(
            f'<h2 data-help="help-how-to-start">{escape(text("welcome-how"))}</h2>'
            f"{paragraph(messages, 'welcome-guest-means')}"
        )
        guest = gr.Button(text("welcome-be-guest"), variant="primary", size="lg", elem_id="be-guest")
        with gr.Accordion(text("welcome-be-known"), open=False, elem_id="be-known"):
            gr.HTML(paragraph(messages, "welcome-known-means"))
            nickname = gr.Textbox(
                label=text("welcome-nickname"),
                max_lines=1,
                elem_id="nickname",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off", spellcheck=False),
            )
            pin = gr.Textbox(
                label=text("welcome-pin"),
                type="password",
                max_lines=1,
                elem_id="pin",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off"),
            )
            with gr.Row(elem_classes=["buttons"]):
                enter = gr.Button(text("welcome-sign-in"), variant="primary", elem_id="sign-in")
                new = gr.Button(text("welcome-create-me"), elem_id="create-me")
    return WelcomeScreen(
        column=column,
        shell=shell,
        top=top_html,
        languages=languages,
        guest=guest,
        nickname=nickname,
        pin=pin,
        sign_in=enter,
        create=new,
    )
