"""Welcome: which help language, and guest or nickname with a PIN. The first thing anybody sees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.messages import Messages
from interview_coach.ui.markup import LANGUAGE_NAMES, RIGHT_TO_LEFT
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, paragraph
from interview_coach.ui.settings_views import reviewed
from interview_coach.ui.shell import Shell, Updates, Widget
from interview_coach.ui.signing_in import create, create_with_all, has_something, sign_in, validate_entries

NEXT = Place(screen="profile")
BACK_AGAIN = Place(screen="home")
TAKEN_ALONG = Place(screen="history")
SHOW_QUESTION = "() => window.coach.show('take-along')"


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
    typed_here: Widget
    asking: Widget
    asked: Widget
    take: Widget
    leave: Widget
    name: ClassVar[str] = "welcome"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            "be-guest": "help-be-guest",
            "nickname": "help-nickname",
            "pin": "help-pin",
            "sign-in": "help-sign-in",
            "create-me": "help-create-me",
            "take-along-yes": "help-take-along-yes",
            "take-along-no": "help-take-along-no",
            "be-known": "help-with-nickname",
        }
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.top, self.languages, self.asking)

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """What is shown to whoever comes."""
        return {
            self.top: top(visit.messages),
            self.languages: language_cards(visit.messages, visit.session.help_language),
            self.asking: gr.update(visible=False),
        }

    def wire(self, shell: Shell) -> None:
        """Guest, back again, or new: with what she did as a guest, or without."""
        named = [self.nickname, self.pin]
        shell.on(self.guest.click, self.be_guest)
        shell.on(self.sign_in.click, self.come_back, named, named)
        shell.on(self.pin.submit, self.come_back, named, named)
        new = [*named, self.typed_here]
        changed = [*named, self.asking, self.asked]
        begun = shell.on(self.create.click, self.begin_new, new, changed, js="window.coach.withKept")
        begun.then(None, js=SHOW_QUESTION)
        shell.on(self.take.click, self.take_along, named, named, js="window.coach.takingAlong")
        shell.on(self.leave.click, self.leave_behind, named, named)

    def be_guest(self, visit: Visit) -> Updates:
        """Practise without being known."""
        visit.change(lambda session: replace(session, is_welcomed=True))
        return self.shell.to(NEXT)

    def come_back(self, visit: Visit, nickname: str, pin: str) -> Updates:
        """Nickname and PIN of somebody who has been here."""
        return self._as(sign_in(visit, nickname, pin), BACK_AGAIN)

    def begin_new(self, visit: Visit, nickname: str, pin: str, typed_here: str) -> Updates:
        """A new nickname with a PIN of one's own; a guest who has done something is asked about it first."""
        if not typed_here and not has_something(visit.session):
            return self._as(create(visit, nickname, pin), NEXT)
        validate_entries(nickname, pin)
        return {self.asking: gr.update(visible=True), self.asked: take_along_question(visit)}

    def take_along(self, visit: Visit, nickname: str, pin: str) -> Updates:
        """A new nickname, and all that was done as a guest under it."""
        key = create_with_all(visit, nickname, pin)
        return {**self._as(key, TAKEN_ALONG), **self.shell.say("welcome-taken-along")}

    def leave_behind(self, visit: Visit, nickname: str, pin: str) -> Updates:
        """A new nickname; what was done as a guest is forgotten."""
        return self._as(create(visit, nickname, pin), NEXT)

    def _as(self, key: str, place: Place) -> Updates:
        """Whoever it is now; nickname and PIN are not left in the page for the next one."""
        return {self.nickname: "", self.pin: "", self.shell.key: key, **self.shell.to(place)}


def take_along_question(visit: Visit) -> str:
    """Whether what was done as a guest comes along; with what that is, and what cannot come."""
    messages = visit.messages
    later = paragraph(messages, "welcome-take-along-not") if visit.session.pending is not None else ""
    title = escape(messages.text("welcome-take-along"))
    return (
        f'<h2 data-help="help-welcome-take-along">{title}</h2>'
        f"{paragraph(messages, 'welcome-take-along-means')}{later}"
    )


def top(messages: Messages) -> str:
    """What this is, in one sentence, and the three steps."""
    steps = "".join(
        f'<li><span data-help="help-intro-step-{step}">'
        f"{escape(messages.text(f'ui-intro-step-{step}'))}</span></li>"
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
    choices = f'<div class="choices" role="group" aria-labelledby="language-title">{cards}</div>'
    return f"{title}{choices}{reviewed(messages, chosen)}"


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
        with gr.Accordion(text("welcome-with-nickname"), open=False, elem_id="be-known"):
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
                new = gr.Button(text("welcome-create-me"), variant="primary", elem_id="create-me")
                enter = gr.Button(text("welcome-sign-in"), elem_id="sign-in")
            typed_here = gr.Textbox(visible=False)
            with gr.Column(elem_id="take-along", visible=False) as asking:
                asked = gr.HTML("")
                with gr.Row(elem_classes=["buttons"]):
                    take = gr.Button(
                        text("welcome-take-along-yes"), variant="primary", elem_id="take-along-yes"
                    )
                    leave = gr.Button(text("welcome-take-along-no"), elem_id="take-along-no")
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
        typed_here=typed_here,
        asking=asking,
        asked=asked,
        take=take,
        leave=leave,
    )
