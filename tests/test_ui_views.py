"""Records → HTML: nothing untrusted gets through, and every text has its language."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from shown_attempts import BOTH, EVIL, NB, attempt, measures, question, read, said
from ui_parts import make_room, make_visit

from interview_coach.messages import HelpTexts, Messages, help_review
from interview_coach.records import Evidence, QuestionTranslation
from interview_coach.ui import bar, flow, result, views
from interview_coach.ui.choosing import Group, Theme
from interview_coach.ui.markup import LANGUAGE_NAMES, clock, number
from interview_coach.ui.screens.welcome import language_cards
from interview_coach.ui.startup import StartState


@dataclass(frozen=True)
class FakePlace:
    """A place in the queue."""

    ahead: int
    estimate_s: float | None = None


# --- nothing untrusted gets through ----------------------------------------------------------


@BOTH
def test_a_question_cannot_write_html(language):
    """Text of a question is shown as it is written, in every place it stands."""
    messages, evil = Messages(language), question(EVIL)
    html = "".join(
        (
            views.question(messages, evil, "ar"),
            views.question_help(messages, evil, "ar"),
            views.question_list(
                messages, [Theme(name=EVIL, groups=(Group(name=EVIL, questions=(evil,)),))], "ar"
            ),
            result.model_answers(messages, evil),
        )
    )
    tags = read(html)
    assert not {"script", "img"} & set(tags.tags)
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert "<script>" in tags.text


@BOTH
def test_an_answer_cannot_write_html(language):
    """What somebody says, types or corrects is shown as it is, evidence and all."""
    messages = Messages(language)
    tried = attempt(
        said(EVIL, probability=0.1),
        Evidence(text=EVIL, start=0, end=len(EVIL)),
        asked=question(EVIL),
        delivery=measures(),
    )
    html = "".join(
        (
            result.opening(messages, tried),
            result.transcript(messages, tried),
            result.criteria(messages, tried),
            result.next_steps(messages, tried.feedback),
            result.overall(messages, tried),
            flow.delivery(messages, tried),
            views.refusal(EVIL),
        )
    )
    tags = read(html)
    assert not {"script", "img"} & set(tags.tags)
    assert not [name for name, _ in tags.attributes if name.startswith("on")]


def test_a_start_line_cannot_write_html():
    """Names in messages are escaped too."""
    state = StartState(phase="failed", key="models-folder", values={"folder": EVIL, "name": EVIL})
    assert "script" not in read(views.start_line(NB, state)).tags


# --- the list of questions -------------------------------------------------------------------


@pytest.mark.parametrize("is_open", [False, True], ids=["all", "looked-for"])
def test_each_theme_is_folded_until_something_is_looked_for(is_open):
    """A hundred rows are too many: theme and number first; what was looked for stands open."""
    themes = [
        Theme(name=name, groups=(Group(name="", questions=(question(),)),))
        for name in ("Om deg selv", "Språk")
    ]
    html = views.question_list(NB, themes, "", is_open=is_open)
    assert html.count('<details class="theme" open>' if is_open else '<details class="theme">') == len(themes)
    assert "Om deg selv (1)" in read(html).text


# --- language --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("fa", "rtl"), ("ti", "ltr"), ("uk", "ltr")]
)
def test_a_translation_has_its_language_and_direction(language, direction):
    """Screen readers and browsers know how to read it."""
    asked = replace(
        question(), translations={language: QuestionTranslation(text="…", purpose="…", review="person")}
    )
    assert f'lang="{language}" dir="{direction}"' in views.question(NB, asked, language)


def test_norwegian_comes_before_the_help_language():
    """Plain Norwegian first, own language after it."""
    asked = replace(
        question(), translations={"en": QuestionTranslation(text="English", purpose="", review="person")}
    )
    text = read(views.question(NB, asked, "en")).text
    assert text.index(asked.text) < text.index("English")


def test_a_machine_translation_says_so():
    """Nobody takes it for checked."""
    assert NB.text("ui-machine-translated") in views.question(NB, question(), "ar")


def test_norwegian_is_marked_as_such_on_the_english_page():
    """A screen reader should not read Norwegian in an English voice."""
    html = views.question(Messages("en"), question(), "")
    assert '<h1 tabindex="-1" lang="nb">' in html


def test_a_help_language_says_who_has_looked_at_it():
    """The head of its file says so; the one without a head says that nobody knows."""
    said = {language: help_review(language) for language in LANGUAGE_NAMES}
    assert {said[language] for language in ("uk", "ar", "so", "ti", "fa", "pl")} == {"machine"}
    assert help_review("xx") == "unknown"
    messages = Messages("nb", own="uk")
    page = language_cards(messages, "uk")
    assert messages.text("shell-review-machine") in page
    assert HelpTexts("uk").lines["help-review-machine"] in page
    assert "shell-review" not in page
    assert messages.text("shell-review-machine") not in language_cards(Messages("nb"), "")


def test_every_help_language_has_a_name():
    """All help languages of the bank can be chosen."""
    from interview_coach.bank import HELP_LANGUAGES

    assert tuple(LANGUAGE_NAMES) == HELP_LANGUAGES


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (9.4, "0:09"), (65, "1:05"), (600, "10:00")])
def test_time_is_written_as_on_a_clock(seconds, text):
    """Minutes and seconds."""
    assert clock(seconds) == text


def test_a_norwegian_figure_has_a_comma():
    """And an English one a point."""
    assert (number(3.14, 1, "nb"), number(3.14, 1, "en")) == ("3,1", "3.1")


def test_a_ready_program_says_nothing():
    """The line is gone when it is not needed."""
    assert views.start_line(NB, StartState(phase="ready", key="start-ready")) == ""


@BOTH
def test_the_other_page_is_named_in_its_own_language(language, tmp_path):
    """Whoever looks for English may not read Norwegian, and the other way round."""
    names = {"nb": "Whole page in English", "en": "Hele siden på norsk"}
    assert names[language] in read(bar.foot(make_room(tmp_path, language=language))).text


def test_the_choice_of_a_language_says_what_it_is_for(tmp_path):
    """Its label is seen, not only heard."""
    top = bar.top(make_visit(make_room(tmp_path)), "welcome")
    label = f'<span data-help="help-help-language">{NB.text("ui-help-language")}</span>'
    assert f'<label id="language">{label}<select' in top


@BOTH
@pytest.mark.parametrize("on_lan", [False, True], ids=["this-pc", "room"])
def test_the_foot_says_where_everything_stays(language, on_lan, tmp_path):
    """What is true on one PC is not said in a room of PCs."""
    room = replace(make_room(tmp_path, language=language), on_lan=on_lan)
    assert room.messages.text("ui-privacy-lan" if on_lan else "ui-privacy") in read(bar.foot(room)).text


@BOTH
def test_the_foot_says_what_becomes_of_a_recording(language, tmp_path):
    """Deleted, unless she who sits there keeps hers."""
    room = make_room(tmp_path, language=language)
    deleted, kept = room.messages.text("ui-sound-deleted"), room.messages.text("ui-sound-kept")
    usual, keeps = bar.foot(room), bar.foot(room, keeps_recordings=True)
    assert (deleted in usual, kept in usual) == (True, False)
    assert (deleted in keeps, kept in keeps) == (False, True)


def test_a_long_wait_shows_how_far_it_is():
    """Once it is her turn and she has waited: a short wait needs no bar, a queue has its own words."""
    turn, queue = FakePlace(ahead=0), FakePlace(ahead=2)
    assert "<progress" not in views.waiting(NB, turn, 0.4)
    long = views.waiting(NB, turn, 0.4, can_leave=True)
    assert 'max="1" value="0.40"' in long
    assert NB.text("ui-work-listening") in read(long).text
    assert "<progress" not in views.waiting(NB, queue, 0.4, can_leave=True)
