"""Lists, links and reasons in a person's own language: each beside or after the Norwegian, once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shown_attempts import EVIL, read
from small_bank import a_question
from ui_parts import make_room, make_visit

from interview_coach.bank import HELP_LANGUAGES
from interview_coach.messages import Messages
from interview_coach.records import Note, QuestionTranslation
from interview_coach.ui.markup import (
    END_OF_ISOLATE,
    ISOLATE,
    RIGHT_TO_LEFT,
    beside,
    choice,
    question_line,
    why,
)
from interview_coach.ui.recommending import weeks

LANGUAGES = pytest.mark.parametrize("language", HELP_LANGUAGES)
TOLD = a_question(
    translations={"uk": QuestionTranslation(text="Хто ви?", purpose="Знати", review="machine")},
)


@LANGUAGES
def test_a_reason_is_a_whole_sentence_in_both_languages(language):
    """What is a part of a sentence in the catalogues is made whole, and says the same twice."""
    messages = Messages("nb", own=language)
    told = read(why(messages, Note(key="choose-new")))
    assert told.text.startswith("Valgt fordi du ikke har øvd på dette før.")
    own = told.text.removeprefix("Valgt fordi du ikke har øvd på dette før.").strip()
    assert own
    assert "{" not in own
    assert f'dir="{"rtl" if language in RIGHT_TO_LEFT else "ltr"}"' in why(messages, Note(key="choose-new"))


def test_a_reason_says_norwegian_words_as_norwegian():
    """A point that no catalogue knows stays Norwegian and is marked; nothing of it is obeyed."""
    told = why(Messages("nb", own="ar"), Note(key="choose-missing", values={"point": f"sier noe {EVIL}"}))
    assert '<bdi lang="nb">sier noe' in told
    assert not {"script", "img"} & set(read(told).tags)


def test_a_reason_alone_where_no_help_is_wanted():
    """Nothing follows."""
    assert "own-line" not in why(Messages("nb"), Note(key="choose-again"))


@LANGUAGES
def test_what_a_list_begins_with_stands_in_both_languages(language):
    """Isolated, so that Arabic turns nothing but itself round; the key stays what it was."""
    name, key = choice(Messages("nb", own=language), "ui-theme-all")
    assert name.startswith("Alle temaer · ")
    assert name[len("Alle temaer · ")] == ISOLATE
    assert name.endswith(END_OF_ISOLATE)
    assert key == ""


def test_a_list_says_nothing_twice():
    """Without help, and where both are the same word."""
    assert choice(Messages("nb"), "ui-theme-all") == ("Alle temaer", "")
    assert choice(Messages("en", own="en"), "ui-theme-all") == ("All themes", "")
    assert beside("Norsk", "Norsk") == "Norsk"


def test_a_question_has_its_translation_once():
    """In its language; none where there is none."""
    assert read(question_line(Messages("nb", own="uk"), TOLD)).text.strip() == "Хто ви?"
    assert question_line(Messages("nb", own="so"), TOLD) == ""
    assert question_line(Messages("nb"), TOLD) == ""
    evil = replace(TOLD, translations={"uk": QuestionTranslation(text=EVIL, purpose="", review="machine")})
    assert not {"script", "img"} & set(read(question_line(Messages("nb", own="uk"), evil)).tags)


def test_weeks_to_choose_from_stand_in_both_languages(tmp_path):
    """Week, title and course, where the catalogue knows them."""
    visit = make_visit(make_room(tmp_path))
    plain = weeks(visit)
    chosen = visit.change(lambda one: replace(one, choices=replace(one.choices, help_language="pl")))
    told = weeks(chosen)
    assert plain
    assert [key for _name, key in told] == [key for _name, key in plain]
    assert all(name.startswith(norwegian) for (name, _), (norwegian, _) in zip(told, plain, strict=True))
    assert all(f"{ISOLATE}Tydzień" in name for name, _key in told)
