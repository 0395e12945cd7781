"""My competence: two minutes, or passed over. It chooses the questions, and prints for a counsellor."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from types import MappingProxyType
from typing import ClassVar, get_args

import gradio as gr

from interview_coach.errors import EntryRefused
from interview_coach.records import LanguageSkill, Level, Profile
from interview_coach.report import profile_pdf
from interview_coach.store.entries import clean_profile
from interview_coach.ui.arrival import choose
from interview_coach.ui.markup import choice, choices
from interview_coach.ui.own_plan import follow
from interview_coach.ui.past import local
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.screens.parts import heading, link
from interview_coach.ui.shell import Shell, Updates, Widget
from interview_coach.ui.views import own_path

NEXT, HOME = Place(screen="mic-check"), Place(screen="home")
NO_WAY_BACK = frozenset({"", "welcome", "mic-check", "profile"})
"""Screens of the beginning: whoever came from one of them goes on to the questions."""
LEVELS: tuple[Level, ...] = get_args(Level)
FIELDS = ("job", "norwegian", "occupations", "years", "languages", "field", "course", "education", "country")
"""Names of the widgets, in the order they stand and are handed over: what chooses the questions, and what
everybody can answer, comes first."""
N_ASKED = 2
"""So many are asked of everybody; the others are folded, for nine boxes at once look like an office."""
YEARS = re.compile(
    r"(?:(?:ca\.?|cirka|omtrent|over)?\s*(?P<n>[0-9]{1,3})\s*\+?\s*(?:år|years?)?)?", re.IGNORECASE
)
"""A number of years, also as people write it: «12 år», «ca. 5»."""
CHOSEN = frozenset({"field", "course"})  # From a list.
FOLDED = tuple(name for name in FIELDS[N_ASKED:] if name not in CHOSEN)


@dataclass(frozen=True, kw_only=True)
class ProfileScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    shell: Shell
    top: Widget
    more: Widget
    fields: Mapping[str, Widget]
    keep: Widget
    save: Widget
    go_on: Widget
    skip: Widget
    make_pdf: Widget
    pdf: Widget
    name: ClassVar[str] = "profile"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType(
        {
            **{f"profile-{name}": f"help-profile-{name}" for name in FIELDS},
            "profile-more": "help-profile-more",
            "profile-save": "help-profile-save",
            "profile-go-on": "help-mic-go-on",
            "profile-print": "help-profile-print",
            "profile-pdf": "help-profile-download",
            "keep-recordings": "help-profile-keep",
        }
    )

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (
            *(self.top, *self.fields.values(), self.more, self.keep),
            *(self.pdf, self.save, self.go_on, self.skip),
        )

    @property
    def given(self) -> list[Widget]:
        """What is filled in."""
        return [self.fields[name] for name in FIELDS]

    def enter(self, visit: Visit, place: Place) -> Updates:  # noqa: ARG002 - every screen is asked the same way
        """What was told before, to be changed."""
        session, profile = visit.session, visit.session.profile
        nothing = choice(visit.messages, "profile-not-told")
        fields = {key: one.name for key, one in visit.room.coach.bank.fields.items()}
        courses = {one.id: one.name for one in visit.room.courses}
        values = {
            "education": profile.education or "",
            "country": profile.education_country or "",
            "years": "" if profile.years_of_work is None else str(profile.years_of_work),
            "occupations": ", ".join(profile.occupations),
            "languages": ", ".join(skill.name for skill in profile.languages),
            "norwegian": profile.norwegian_level or "",
            "field": gr.update(
                choices=[nothing, *choices(visit.messages, fields)],
                value=profile.field or "",
            ),
            "job": profile.job_wanted or "",
            "course": gr.update(
                choices=[nothing, *choices(visit.messages, courses)],
                value=profile.course or "",
            ),
        }
        return {
            self.top: heading(visit.messages, "profile-heading", "profile-lead"),
            **{self.fields[name]: value for name, value in values.items()},
            self.more: gr.update(open=any(isinstance(values[name], str) and values[name] for name in FOLDED)),
            self.keep: gr.update(visible=not session.is_guest, value=session.choices.keep_recordings),
            self.pdf: gr.update(value=None, visible=False),
            # For a guest nothing is saved, so the button does not say so.
            self.save: gr.update(visible=not session.is_guest),
            self.go_on: gr.update(visible=session.is_guest),
            self.skip: skip(visit),
        }

    def wire(self, shell: Shell) -> None:
        """Save and go on; print."""
        for button in (self.save, self.go_on):
            shell.on(button.click, self.save_profile, self.given, [self.pdf])
        shell.on(self.make_pdf.click, self.print_profile, self.given, [self.pdf])
        shell.on(self.keep.input, self.keep_recordings, [self.keep], [shell.foot])

    def save_profile(self, visit: Visit, *given: str | None) -> Updates:
        """Remember what was told, and go on; or back to where she came from, if she only changed it."""
        save(visit, read_profile(dict(zip(FIELDS, given, strict=True)), visit.session.profile))
        place = way_on(visit)
        return self.shell.to(place) | ({} if place == NEXT else self.shell.say("profile-saved"))

    def print_profile(self, visit: Visit, *given: str | None) -> Updates:
        """One page for a counsellor."""
        file = print_page(visit, read_profile(dict(zip(FIELDS, given, strict=True)), visit.session.profile))
        return {self.pdf: gr.update(value=str(file), visible=True), **self.shell.say("profile-printed")}

    def keep_recordings(self, visit: Visit, keeps: bool) -> Updates:
        """Whether recordings are kept after feedback."""
        after = choose(visit, "keep", "yes" if keeps else "no")
        return {
            **self.shell.foot_for(after),
            **self.shell.say("profile-kept" if keeps else "profile-not-kept"),
        }


def read_profile(given: Mapping[str, str | None], before: Profile) -> Profile:
    """What was filled in, checked.

    Args:
        given: By the names of `FIELDS`.
        before: What was told before: how well she knows a language stays where its name stays.

    Returns:
        The profile.

    Raises:
        EntryRefused: When a text is too long, or years are no number of years.
    """
    told = {name: (given.get(name) or "").strip() for name in FIELDS}
    years = YEARS.fullmatch(told["years"])
    if years is None:
        raise EntryRefused("profile-years-form")
    known = {skill.name: skill for skill in before.languages}
    level = told["norwegian"]
    return clean_profile(
        Profile(
            education=told["education"],
            education_country=told["country"],
            years_of_work=int(years["n"]) if years["n"] else None,
            occupations=tuple(_listed(told["occupations"])),
            languages=tuple(known.get(name, LanguageSkill(name=name)) for name in _listed(told["languages"])),
            norwegian_level=level if level in LEVELS else None,
            field=told["field"],
            job_wanted=told["job"],
            course=told["course"],
        )
    )


def save(visit: Visit, profile: Profile) -> None:
    """Remember the profile: for whoever signed in in the store, for a guest until she is done.

    A course that she chooses here is the one of her plan.
    """
    participant, before = visit.session.participant, visit.session.profile.course
    if participant is not None:
        profile = visit.room.store.participants.save_profile(participant.id, profile)
    visit = visit.change(lambda session: replace(session, profile=profile, is_welcomed=True))
    if profile.course != before:
        follow(visit, profile.course, local(datetime.now(UTC)).date())


def way_on(visit: Visit) -> Place:
    """The microphone check at first; later the place she came from to change something."""
    session = visit.session
    if not session.has_tried_microphone:
        return NEXT
    before = Place.read(session.before)
    return HOME if before.screen in NO_WAY_BACK else before


def skip(visit: Visit) -> str:
    """The way past the form."""
    place = way_on(visit)
    if place == NEXT:
        return link(visit.messages, "profile-skip", NEXT.screen, css="button")
    return (
        f'<a class="button" href="{own_path(visit.messages)}{escape(place.address)}"'
        f' data-screen="{escape(place.screen)}" data-help="help-profile-back">'
        f"{escape(visit.messages.text('profile-back'))}</a>"
    )


def print_page(visit: Visit, profile: Profile) -> Path:
    """The profile as a PDF among the takes, where it is swept."""
    save(visit, profile)
    folder = visit.room.takes.own_folder()
    file = folder / f"{visit.messages.text('profile-file-name')}.pdf"
    field, course = visit.room.coach.bank.fields.get(profile.field or ""), visit.room.course(profile.course)
    page = profile_pdf(
        profile,
        visit.messages,
        field_name=None if field is None else field.name,
        course_name=None if course is None else course.name,
    )
    file.write_bytes(page)
    return file


def _listed(text: str) -> list[str]:
    """Words between commas or on lines of their own."""
    return [part.strip() for part in text.replace("\n", ",").replace(";", ",").split(",") if part.strip()]


def _widget(name: str, text: Callable[[str], str]) -> Widget:
    label, elem_id = text(f"profile-{name}"), f"profile-{name}"
    if name == "norwegian":
        levels = [
            *((text(f"profile-norwegian-{level}"), str(level)) for level in LEVELS),
            (text("profile-norwegian-none"), ""),
        ]
        return gr.Radio(levels, value="", label=label, elem_id=elem_id)
    if name in CHOSEN:
        return gr.Dropdown([], label=label, elem_id=elem_id, filterable=False)
    return gr.Textbox(label=label, max_lines=1, elem_id=elem_id)


def lay_out(shell: Shell) -> ProfileScreen:
    """Put the widgets into the page."""
    text = shell.room.messages.text
    with shell.column(ProfileScreen.name) as column:
        top = gr.HTML("")
        with gr.Column(elem_classes=["fields"]):
            fields = {name: _widget(name, text) for name in FIELDS[:N_ASKED]}
            with gr.Accordion(text("profile-more"), open=False, elem_id="profile-more") as more:
                fields |= {name: _widget(name, text) for name in FIELDS[N_ASKED:]}
                with gr.Row(elem_classes=["buttons"]):
                    make_pdf = gr.Button(text("profile-print"), elem_id="profile-print")
                    pdf = gr.DownloadButton(text("profile-download"), visible=False, elem_id="profile-pdf")
        keep = gr.Checkbox(label=text("profile-keep"), visible=False, elem_id="keep-recordings")
        with gr.Row(elem_classes=["buttons"]):
            save_button = gr.Button(
                text("profile-save"), variant="primary", size="lg", elem_id="profile-save"
            )
            go_on = gr.Button(
                text("profile-go-on"), variant="primary", size="lg", elem_id="profile-go-on", visible=False
            )
            skip = gr.HTML("", elem_id="profile-skip")
    return ProfileScreen(
        column=column,
        shell=shell,
        top=top,
        more=more,
        fields=MappingProxyType(fields),
        keep=keep,
        save=save_button,
        go_on=go_on,
        skip=skip,
        make_pdf=make_pdf,
        pdf=pdf,
    )
