"""The bank's sentences in the help languages: whole, marked as unread, gone where the Norwegian changed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from shown_attempts import read

from interview_coach.bank import HELP_LANGUAGES, learner_lines, load_bank, read_companions
from interview_coach.bank_lines import FILE, LOCALES, bank_line, bank_lines
from interview_coach.messages import Messages
from interview_coach.records import Note
from interview_coach.ui import rating
from interview_coach.ui.markup import both, choices, from_bank, step_lines

BANK = Path(__file__).resolve().parents[1] / "question_bank"
LANGUAGES = pytest.mark.parametrize("language", HELP_LANGUAGES)
SENTENCE = "Nevner minst én styrke"


@pytest.fixture(scope="module")
def bank():
    return load_bank(BANK)


@pytest.fixture(scope="module")
def by_kind(bank):
    return learner_lines(bank, read_companions(BANK, [question.id for question in bank.questions]))


@pytest.fixture(scope="module")
def sentences(by_kind):
    return [one for sentences in by_kind.values() for one in sentences]


@LANGUAGES
def test_every_sentence_that_a_learner_reads_has_its_line(by_kind, language):
    """`tests/benchmarks/bank_lines.py` says which are missing and brings them in."""
    lines = bank_lines(language)
    known = {one for sentences in by_kind.values() for one in sentences}
    assert sorted(lines.keys() - known) == []
    for kind, sentences in by_kind.items():
        assert [one for one in sentences if one not in lines] == [], kind


@LANGUAGES
def test_a_line_says_as_much_as_the_norwegian(sentences, language):
    """Gaps to fill stay gaps, and no line is a note of the translator's or Norwegian left over."""
    lines = bank_lines(language)
    for one in sentences:
        assert ("…" in lines[one]) == ("…" in one), one
        assert set(re.findall(r"\{\w*\}", lines[one])) == set(re.findall(r"\{\w+\}", one)), one
        assert lines[one].count("{") == lines[one].count("}") == len(re.findall(r"\{\w+\}", lines[one])), one
        assert "\n" not in lines[one], one


@LANGUAGES
def test_what_nobody_has_read_is_marked(language):
    """A translator's program shows it as work to do; the head of the help texts says the same."""
    with (LOCALES / language / FILE).open("rb") as source:
        entries = [one for one in read_po(source) if one.id]
    assert entries
    assert all(one.fuzzy for one in entries)


def test_a_changed_sentence_has_no_line_rather_than_a_wrong_one():
    """An instructor's own words stand alone; spaces and a small first letter make no other sentence."""
    line = bank_line("uk", SENTENCE)
    assert line
    assert bank_line("uk", f" {SENTENCE.replace(' ', '  ')}") == line
    assert bank_line("uk", SENTENCE[:1].lower() + SENTENCE[1:]) == line
    assert bank_line("uk", "Nevner minst to styrker") == ""
    assert bank_line("", SENTENCE) == bank_line("xx", SENTENCE) == bank_line("../nb", SENTENCE) == ""


def test_the_line_follows_the_norwegian_with_its_direction():
    """Norwegian first; none where no help is wanted."""
    html = from_bank(Messages("nb", own="ar"), SENTENCE)
    assert html.index(SENTENCE) < html.index('lang="ar" dir="rtl"')
    assert from_bank(Messages("nb"), SENTENCE) == f'<p lang="nb">{SENTENCE}</p>'


def test_a_sentence_that_holds_one_of_the_bank_says_it_in_her_language():
    """«Det gikk bra: …» with the point in Ukrainian; other words stay Norwegian and are marked."""
    messages = Messages("nb", own="uk")
    line = bank_line("uk", SENTENCE)
    small = SENTENCE[:1].lower() + SENTENCE[1:]
    assert line in both(messages, "feedback-opening-partly", what=small)
    assert "<bdi" in both(messages, "feedback-opening-partly", what="noe helt annet")


def test_a_next_step_is_explained(bank):
    """Its advice, in her own language."""
    criterion = bank.question("sterke-sider").rubric[0]
    note = Note(key="feedback-step-missing", values={"advice": criterion.advice})
    assert bank_line("so", criterion.advice)
    assert bank_line("so", criterion.advice) in read(step_lines(Messages("nb", own="so"), note)).text


def test_the_criteria_of_her_own_view_are_explained(bank):
    """All of them; a rubric that an instructor wrote anew is shown without."""
    question, messages = bank.question("sterke-sider"), Messages("nb", own="pl")
    form = read(rating.form(messages, question)).text
    lines = [bank_line("pl", criterion.name) for criterion in question.rubric]
    assert all(lines)
    assert [line for line in lines if line not in form] == []
    own = replace(question, rubric=(replace(question.rubric[0], name="Sier noe helt annet"),))
    assert "own-line" not in rating.form(messages, own)


def test_a_line_with_gaps_is_filled_as_the_norwegian(bank):
    """The interviewer's name stands as it is, her role and the advice in the learner's language."""
    said = bank_line("en", "Hei! Jeg heter Marit, og jeg er kokk her. Bare si Marit.")
    assert said.count("Marit") == 2
    assert bank_line("en", "kokk") in said
    assert "kokk" not in said
    advice = bank.question("sterke-sider").rubric[0].advice
    assert bank_line("uk", advice) in bank_line("uk", f"Kan du si litt mer? {advice}")
    assert bank_line("en", "Hei! Jeg heter Marit, og jeg er kokk her. Bare si Anne.") == ""


def test_names_to_choose_from_show_both(bank):
    """In a list one line is one choice; what has no line stands alone."""
    names = {"lager": bank.fields["lager"].name, "skip": "Skipsfart"}
    assert choices(Messages("nb"), names) == [(names["lager"], "lager"), ("Skipsfart", "skip")]
    (both_names, _), (alone, _) = choices(Messages("nb", own="ar"), names)
    assert both_names.startswith(f"{names['lager']} · ")
    assert bank_line("ar", names["lager"]) in both_names
    assert alone == "Skipsfart"
