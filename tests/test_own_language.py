"""What follows the Norwegian in a person's own language: whole, with right plurals, in its own direction."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor
from shown_attempts import EVIL, attempt, evidence, measures, read, said
from small_bank import a_question
from ui_parts import make_room, make_visit

from interview_coach.bank import HELP_LANGUAGES
from interview_coach.errors import MessageError
from interview_coach.messages import LOCALES, HelpTexts, Messages, catalogue_sources, help_key
from interview_coach.records import Note, QuestionTranslation
from interview_coach.ui import flow, own_data_views, progress_views, result
from interview_coach.ui.compare import compare, compared
from interview_coach.ui.markup import (
    RIGHT_TO_LEFT,
    asked_question,
    both,
    own_line,
    own_together,
    own_word,
    why,
)
from interview_coach.ui.screens.mic_check import trial
from interview_coach.ui.startup import StartState
from interview_coach.ui.views import start_line, timer

COVERED = (
    *("feedback", "delivery", "compare", "rating", "mic", "audio", "store", "pool", "live"),
    *("mock", "progress", "profile", "statements", "home"),
)
"""The files of the Norwegian catalogue whose every text has a line, but for those named below."""

FROM_THE_BANK = {"feedback-step-missing", "mock-step-point"}
"""Nothing but advice from the bank, which stands in Norwegian only."""
NOT_ON_A_SCREEN = {
    *("feedback-heard-met", "feedback-heard-partly", "feedback-phrase", "delivery-is-information"),
    *("audio-no-file", "audio-folder", "mock-download-name", "profile-file-name", "group-sheet-title"),
}
"""In the terminal, in a PDF, or the name of a file."""
FOR_WHO_RUNS_THE_PC = {
    *("audio-unreadable", "audio-no-ffmpeg", "store-nickname-unknown", "store-recording-form"),
    *("store-recording-failed", "store-recording-stays", "store-export-failed", "store-closed"),
    *("store-damaged", "store-foreign", "store-newer", "store-driver", "store-address", "store-failed"),
}
"""A folder or a database is wrong: a participant can only fetch the teacher, and they read it together."""
A_FIGURE = {
    *("delivery-unit-share", "delivery-unit-count"),
    *("progress-day-1", "progress-day-2", "progress-day-3", "progress-day-4", "progress-day-5"),
    *("progress-day-6", "progress-day-7", "progress-date-short"),
    *("mock-earlier-one", "progress-interview-nowhere", "progress-n-statements", "group-none"),
}
"""A date or a count; what it is stands beside it and has its line."""
HEARD_ONLY = {
    *("mic-level", "mic-playing", "progress-parts", "progress-week", "progress-today"),
    *("progress-blocks", "progress-unasked", "progress-done", "progress-not-done", "progress-drop-step"),
    *("mock-answer-heading", "statements-question"),
}
"""Read out by a screen reader that reads Norwegian, or not shown for long enough to be read."""
MARKED_OTHERWISE = {
    *("mic-say-this", "mock-listen", "mock-start-help", "mock-steps", "mock-flow"),
    *("mock-who", "group-heading", "progress-model-answer", "profile-go-on"),
    *("statements-wrong", "statements-machine", "home-narrowed-words"),
    *("progress-day-axis", "progress-points-axis", "progress-state-axis"),
}
"""To be said in Norwegian, a name, or followed by the line of another text that says the same."""
EXEMPT = (
    FROM_THE_BANK | NOT_ON_A_SCREEN | FOR_WHO_RUNS_THE_PC | A_FIGURE | HEARD_ONLY | MARKED_OTHERWISE
)  # Each set says why.
LANGUAGES = pytest.mark.parametrize("language", HELP_LANGUAGES)
WITHOUT_CATALOGUE = [language for language in HELP_LANGUAGES if language != "en"]
COUNTS = (0, 1, 2, 3, 5, 11, 21, 100)


class Names(Visitor):
    """The names of the values in a text."""

    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node: VariableReference):  # noqa: N802 - fluent's own name
        self.found.add(node.id.name)


def messages_of(source):
    return {entry.id.name: entry for entry in parse(source).body if isinstance(entry, Message)}


def names_in(entry):
    names = Names()
    names.visit(entry)
    return names.found


NORWEGIAN = {
    key: entry
    for name in COVERED
    for key, entry in messages_of(catalogue_sources("nb")[f"{name}.ftl"]).items()
}
DEMANDED = [key for key in NORWEGIAN if key not in EXEMPT]


# --- nothing is missing ----------------------------------------------------------------------


@LANGUAGES
def test_every_text_that_a_participant_meets_has_its_line(language):
    """In `help….ftl`, under the key of the Norwegian text; a new text needs a line or a reason above."""
    own = HelpTexts(language)
    values = {key: dict.fromkeys(names_in(NORWEGIAN[key]), 2) for key in DEMANDED}
    assert [key for key in DEMANDED if not own.sentence(key, **values[key])] == []


def test_no_exemption_is_left_over():
    """A text that is gone, or has its line by now, needs no reason."""
    own = HelpTexts("uk")
    assert sorted(EXEMPT - NORWEGIAN.keys()) == []
    assert [key for key in EXEMPT if own.sentence(key, **dict.fromkeys(names_in(NORWEGIAN[key]), 2))] == []


@pytest.mark.parametrize("language", WITHOUT_CATALOGUE)
def test_every_sentence_follows_a_norwegian_one(language):
    """Nothing is left of a text that is gone, and no sentence asks for a value that the Norwegian has not."""
    nb = {
        help_key(key): entry
        for source in catalogue_sources("nb").values()
        for key, entry in messages_of(source).items()
    }
    for name in ("help_feedback", "help_interview", "help_practice", "help_progress"):
        for key, entry in messages_of(
            (LOCALES / language / f"{name}.ftl").read_text(encoding="utf-8")
        ).items():
            assert key in nb, key
            assert names_in(entry) <= names_in(nb[key]), key


@pytest.mark.parametrize("language", WITHOUT_CATALOGUE)
def test_a_machine_translation_says_so(language):
    """Nobody takes it for checked: the review stands at the top of every file."""
    for file in (LOCALES / language).glob("help*.ftl"):
        assert file.read_text(encoding="utf-8").startswith("# review: "), file.name


@LANGUAGES
@pytest.mark.parametrize("n", COUNTS)
def test_every_count_can_be_said(language, n):
    """Whatever the number, the sentence is whole."""
    own = HelpTexts(language)
    for key in DEMANDED:
        values = dict.fromkeys(names_in(NORWEGIAN[key]), n)
        assert "{" not in own.sentence(key, **values), key


@pytest.mark.parametrize(
    ("language", "n", "form"),
    [
        ("uk", 1, "1 пауза,"), ("uk", 3, "3 паузи,"), ("uk", 5, "5 пауз,"), ("uk", 21, "21 пауза,"),
        ("pl", 1, "1 pauza "), ("pl", 3, "3 pauzy "), ("pl", 5, "5 pauz "), ("pl", 21, "21 pauz "),
        ("ar", 1, "وقفة واحدة"), ("ar", 2, "وقفتان"), ("ar", 3, "3 وقفات"), ("ar", 11, "11 وقفة"),
        ("so", 1, "hal joogsi"), ("so", 3, "3 joogsi"), ("en", 1, "one pause "), ("en", 3, "3 pauses "),
    ],
)  # fmt: skip
def test_plurals_follow_the_rules_of_each_language(language, n, form):
    """Ukrainian and Polish have three forms, Arabic one for two and others for few and many."""
    assert form in HelpTexts(language).sentence("feedback-flow-long-pauses", n=n)


def test_short_lines_side_by_side_run_as_their_writing_does():
    """In Arabic the label stands at the right and its value after it; empty pieces leave no trace."""
    messages = Messages("nb", own="ar")
    words = (own_word(messages, "ui-own-view"), "", own_word(messages, "rating-met"))
    line = own_together(messages, *words, between=" · ")
    assert line.startswith(' <span class="own-line" lang="ar" dir="rtl">')
    assert line.count(" · ") == 1
    assert own_together(messages, "", "") == ""


def test_why_a_question_comes_is_whole_in_her_language():
    """The job as well: "with cleaning" amid an Arabic sentence says nothing to her."""
    line = why(Messages("nb", own="ar"), Note(key="choose-job-wanted", values={"job": "med renhold"}))
    own = line.split('dir="rtl">')[1]
    assert "renhold" not in own
    assert "التنظيف" in own


def test_a_value_that_is_missing_is_our_mistake():
    """As in the Norwegian: it fails loudly instead of showing a hole."""
    with pytest.raises(MessageError, match="message-unfilled"):
        HelpTexts("uk").sentence("feedback-opening-some", n=1)


# --- how it stands in the page ---------------------------------------------------------------


@LANGUAGES
def test_a_line_has_its_language_and_direction(language):
    """Screen readers and browsers know how to read it."""
    line = own_line(Messages("nb", own=language), "feedback-flow-fast")
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    assert f'class="own-line" lang="{language}" dir="{direction}"' in line


@pytest.mark.parametrize("own", ["", "nb", "xx"], ids=["none", "norwegian", "unknown"])
def test_nothing_follows_where_no_help_is_wanted(own):
    """The Norwegian stands alone."""
    messages = Messages("nb", own=own)
    assert both(messages, "feedback-flow-fast") == messages.text("feedback-flow-fast")


def test_nothing_is_said_twice_on_the_english_page():
    """Whoever reads the English page with English help reads each sentence once."""
    assert own_line(Messages("en", own="en"), "feedback-flow-fast") == ""


def test_norwegian_words_amid_another_writing_are_marked():
    """They keep their own voice and direction."""
    line = own_line(Messages("nb", own="ar"), "feedback-opening-some", what="nevner én styrke", n=1, total=3)
    assert '<bdi lang="nb">nevner én styrke</bdi>' in line


def test_a_value_cannot_write_html():
    """What was said is shown, not obeyed."""
    line = own_line(Messages("nb", own="fa"), "feedback-opening-partly", what=EVIL)
    assert not {"script", "img"} & set(read(line).tags)


def test_a_word_stays_on_its_line():
    """After «Du sa:» comes the quotation, not a new line."""
    assert 'class="own-line beside"' in own_word(Messages("nb", own="uk"), "ui-your-words-spoken")


# --- screens ---------------------------------------------------------------------------------

TEXT = "Jeg er nøyaktig og hjelper gjerne andre"


@pytest.fixture
def tried():
    """An answer with evidence, gates, steps and flow."""
    found = evidence(TEXT, "er nøyaktig og"), evidence(TEXT, "hjelper")
    return attempt(said(TEXT), *found, delivery=measures())


@LANGUAGES
def test_the_feedback_is_told_in_both_languages(tried, language):
    """Opening, gates, steps, flow and figures: Norwegian first, the own language after it."""
    messages, own = Messages("nb", own=language), HelpTexts(language)
    told = tried.feedback
    text = read(
        result.opening(messages, tried) + result.next_steps(messages, told) + flow.delivery(messages, tried)
    ).text
    for note in (told.opening, *told.gates, *told.flow):
        sentence = own.sentence(note.key, **note.values)
        assert sentence
        assert text.index(messages.note(note)) < text.index(sentence)
    assert own.sentence("delivery-n-pauses-help") in text
    assert own.sentence("ui-flow-band-help") in text


def test_the_feedback_is_the_same_without_help(tried):
    """Nothing of another language is in the page of somebody who wants none."""
    html = result.opening(Messages("nb"), tried) + flow.delivery(Messages("nb"), tried)
    assert "own-line" not in html


def test_two_attempts_are_compared_in_both_languages(tried):
    """What got better, and that something was kept."""
    comparison = compare(tried, tried)
    html = compared(Messages("nb", own="so"), comparison, (1, 2))
    for note in comparison.said:
        assert HelpTexts("so").sentence(note.key, **note.values) in read(html).text


def test_deleting_is_explained_in_both_languages():
    """Before everything is gone, she knows what goes."""
    own = HelpTexts("ti")
    messages = Messages("nb", own="ti")
    html = own_data_views.own_data(
        messages, "", n_chosen=0, n_newest=2, n_recordings=1, keeps_recordings=True
    )
    text = read(html + own_data_views.gone(messages)).text
    for key in ("progress-delete-lead", "progress-sure-lead", "progress-sure-yes", "progress-gone-lead"):
        assert own.sentence(key) in text
    assert own.sentence("progress-empty") in progress_views.invitation(messages)


@LANGUAGES
def test_the_clock_says_everything_in_both_languages(language):
    """While she speaks the script changes the Norwegian, and the line below it with it."""
    html = timer(Messages("nb", own=language), a_question())
    said = dict(re.findall(r'data-(running|enough|long|limit|stopped)="([^"]+)"', html))
    own = dict(re.findall(r'data-own-(running|enough|long|limit|stopped)="([^"]+)"', html))
    assert said.keys() == own.keys() == {"running", "enough", "long", "limit", "stopped"}
    assert not set(said.values()) & set(own.values())


def test_the_clock_alone_where_no_help_is_wanted():
    """There is nothing to change below it."""
    html = timer(Messages("nb"), a_question())
    assert "own-line" not in html
    assert 'data-own-running=""' in html


@LANGUAGES
@pytest.mark.parametrize("key", ["ui-start-begin", "start-loading-speech", "models-stage-fetch"])
def test_a_start_says_what_it_does_in_both_languages(language, key):
    """The script puts the line there, for the page stands before anybody has chosen a language."""
    line = start_line(Messages("nb"), StartState(phase="working", key=key, values={"name": "x"}))
    named = re.findall(r'data-help="([^"]+)"', line)
    assert named == [help_key(key)]
    assert HelpTexts(language).lines[named[0]]


@LANGUAGES
def test_a_question_over_a_page_has_its_translation(language):
    """Whoever rates or rereads her answer need not remember what was asked."""
    told = {language: QuestionTranslation(text="¿Q?", purpose="", review="machine")}
    html = asked_question(Messages("nb", own=language), a_question(translations=told))
    assert read(html).text.endswith("¿Q?")
    assert f'lang="{language}"' in html


def test_the_remedies_of_the_microphone_are_among_the_lines_of_the_script():
    """The script puts them behind the Norwegian, for it alone knows what was found."""
    html = trial(Messages("nb"))
    named = set(re.findall(r'data-help="(help-mic-[^"]+)"', html))
    assert {f"help-mic-mend-{browser}-do" for browser in ("chrome", "edge", "firefox")} <= named
    lines = HelpTexts("uk").lines
    assert named <= lines.keys()
    assert {f"help-mic-{name}-do" for name in ("good", "quiet", "muted", "device", "busy")} <= lines.keys()


def test_a_handler_speaks_the_language_that_was_chosen(tmp_path):
    """The texts that a visit hands to the views know her help language."""
    visit = make_visit(make_room(tmp_path))
    assert visit.messages.own.language == ""
    chosen = visit.change(lambda one: replace(one, choices=replace(one.choices, help_language="pl")))
    assert chosen.messages.own.language == "pl"
    assert both(chosen.messages, "feedback-flow-fast").startswith(Messages().text("feedback-flow-fast"))
