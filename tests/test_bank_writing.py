"""A question becomes YAML and comes back; comments stay; versions rise with meaning; changes are told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from small_bank import SAFETY, STRENGTH, a_question

from interview_coach.bank import (
    FieldChange,
    field_changes,
    field_title,
    load_folder,
    means_the_same,
    with_version,
    write_question,
)
from interview_coach.bank.writing import parse_question
from interview_coach.records import Criterion, ModelAnswer, Question

BANK = ROOT / "question_bank"
QUESTION = parse_question(STRENGTH, file="styrke.yaml")
OTHER = parse_question(SAFETY, file="verneutstyr.yaml")

# Texts as the schema leaves them: stripped, NFC, no invisible machinery.
texts = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n\t"), min_size=1
    )
    .map(lambda text: "é" + text.strip() + "æ")
    .filter(lambda text: text.isprintable() or "\n" in text or "\t" in text)
)
awkward = st.sampled_from(
    ["null", "~", "- a", "a: b", "a #b", "=1+1", "'", '"', "[a", "{a}", "&a", "*a", "!a", "%a", "@a", "no",
     "2026-11-01", "true", "1.10", "a\nb", "a\n\nb", "a\n  b", "---", "...", "? a", "|", ">", "\\n",
     "`", "a:", ":a"]
)  # fmt: skip


def read(text: str) -> Question:
    """The question of a YAML text that must be sound."""
    question = parse_question(text, file="q.yaml")
    assert isinstance(question, Question), question
    return question


def test_the_whole_bank_comes_back():
    """Every shipped question, written anew, is the same question; written again, the same text."""
    for question in load_folder(BANK).questions:
        text = write_question(question)
        assert read(text) == question
        assert write_question(question, basis=text) == text


def test_nothing_changed_nothing_rewritten():
    """A file whose question did not change stays as it is to the letter."""
    assert write_question(QUESTION, basis=STRENGTH) == STRENGTH


@settings(max_examples=60, deadline=None)
@given(text=texts | awkward, tip=texts | awkward, sentence=texts | awkward)
def test_any_text_comes_back(text, tip, sentence):
    """Whatever a text looks like to YAML, it comes back as it was, written anew or over an old file."""
    criterion = replace(QUESTION.rubric[0], good=("Jeg er nøyaktig.", sentence, "Jeg lærer fort."))
    question = replace(QUESTION, text=text, tips=(tip,), rubric=(criterion, QUESTION.rubric[1]))
    wanted = read(write_question(question))
    assert wanted.text.split() == text.split()
    assert read(write_question(wanted)) == wanted
    assert read(write_question(wanted, basis=STRENGTH)) == wanted


def test_comments_stay():
    """An edit changes the lines that differ and leaves the person's comments where they are."""
    point = QUESTION.rubric[0]
    changed = replace(
        QUESTION,
        text="Hva kan du?",
        culture="Vær konkret.",
        tips=(*QUESTION.tips, "Øv høyt."),
        rubric=(replace(point, good=(*point.good, "Jeg er rolig.")), QUESTION.rubric[1]),
    )
    text = write_question(changed, basis=STRENGTH)
    assert read(text) == changed
    for comment in (
        "# Spørsmålet alle får.\n",
        "# kort\n",
        "  # Dette tipset hjelper mest.\n  - Gi",
        "# så ulike",
    ):
        assert comment in text
    assert 'en: {text: "What are you good at?"' in text
    before, after = set(STRENGTH.splitlines()), set(text.splitlines())
    assert len(before - after) == 1, "only the line of the text is gone"
    assert len(after - before) == 4


def test_criteria_keep_their_comments_when_one_is_removed():
    """A criterion is recognised by its id, so the comments of the others do not wander."""
    text = write_question(replace(QUESTION, rubric=QUESTION.rubric[1:]), basis=STRENGTH)
    assert "så ulike" not in text
    assert "# Spørsmålet alle får." in text


@pytest.mark.parametrize("basis", ["", "a: [", "- a\n", "&a x: *a\n", "id: a\nid: b\n"], ids=repr)
def test_a_basis_that_is_no_question(basis):
    """A file that cannot be edited is written anew."""
    assert read(write_question(QUESTION, basis=basis)) == QUESTION


# --- versions --------------------------------------------------------------------------------


def with_point(**changes: object) -> Question:
    """The question with its first criterion changed."""
    return replace(QUESTION, rubric=(replace(QUESTION.rubric[0], **changes), QUESTION.rubric[1]))


@pytest.mark.parametrize(
    "new",
    [
        replace(QUESTION, text="Hva kan du?"),
        replace(QUESTION, kind="clarify"),
        replace(QUESTION, rubric=QUESTION.rubric[:1]),
        with_point(id="annet"),
        with_point(name="Sier noe"),
        with_point(weight=3),
        with_point(good=(*QUESTION.rubric[0].good, "Jeg er rolig.")),
        with_point(bad=("Nei.",)),
    ],
    ids=["text", "kind", "criterion-gone", "id", "name", "weight", "good", "bad"],
)
def test_version_rises_with_meaning(new):
    """What an answer is judged by has changed: the version rises by one, unless it was only spelling."""
    assert not means_the_same(QUESTION, new)
    assert with_version(QUESTION, new).version == 2
    assert with_version(QUESTION, new, typo=True).version == 1


@pytest.mark.parametrize(
    "new",
    [
        replace(QUESTION, tips=("Andre tips.",)),
        replace(QUESTION, purpose="Noe annet."),
        replace(QUESTION, model_answers=(ModelAnswer(level="B2", text="Et annet svar."),)),
        replace(QUESTION, translations={}),
        with_point(advice="Et annet råd."),
        with_point(good=tuple(reversed(QUESTION.rubric[0].good))),
        replace(QUESTION, rubric=tuple(reversed(QUESTION.rubric))),
    ],
    ids=["tips", "purpose", "answers", "translations", "advice", "order-of-examples", "order-of-criteria"],
)
def test_version_stays_without_meaning(new):
    """Help for the participant, and order, do not change what a score means."""
    assert with_version(QUESTION, new).version == 1


@pytest.mark.parametrize("typo", [False, True])
def test_version_never_falls(typo):
    """A form with an older version gets at least the version there is; a higher one is kept."""
    assert with_version(replace(QUESTION, version=7), QUESTION, typo=typo).version == 7
    assert with_version(QUESTION, replace(QUESTION, version=7), typo=typo).version == 7
    assert with_version(None, replace(QUESTION, version=7), typo=typo).version == 7


# --- changes ---------------------------------------------------------------------------------


def test_changes_field_by_field():
    """Each text that came, went or was rewritten is told once, with ids instead of positions."""
    point = replace(QUESTION.rubric[0], good=("Jeg er nøyaktig.", "Jeg er rolig.", "Jeg lærer fort.", "Ja."))
    new = replace(
        QUESTION,
        text="Hva kan du?",
        culture="Vær konkret.",
        rubric=(point, QUESTION.rubric[1]),
        translations={"en": QUESTION.translations["en"]},
    )
    assert field_changes(QUESTION, new) == (
        FieldChange(field="text", before="Hva er du god til?", after="Hva kan du?"),
        FieldChange(field="culture", before=None, after="Vær konkret."),
        FieldChange(field="rubric.nevner.good", before="Jeg er god med kunder.", after="Jeg er rolig."),
        FieldChange(field="rubric.nevner.good", before=None, after="Ja."),
        FieldChange(field="translations.ar.text", before="ما هي نقاط قوتك؟", after=None),
        FieldChange(field="translations.ar.purpose", before="يريد أن يعرف.", after=None),
        FieldChange(field="translations.ar.review", before="machine", after=None),
    )


def test_changes_tell_order():
    """Criteria that only changed places are told as such."""
    new = replace(QUESTION, rubric=tuple(reversed(QUESTION.rubric)))
    assert field_changes(QUESTION, new) == (
        FieldChange(field="rubric", before="nevner, eksempel", after="eksempel, nevner"),
    )


def test_two_answers_of_one_level():
    """Entries with the same name are told apart by number."""
    new = replace(QUESTION, model_answers=(*QUESTION.model_answers, ModelAnswer(level="A2", text="Nytt.")))
    assert FieldChange(field="model_answers.A2 2.text", before=None, after="Nytt.") in field_changes(
        QUESTION, new
    )


@pytest.mark.parametrize(("before", "after"), [(None, QUESTION), (QUESTION, QUESTION), (OTHER, OTHER)])
def test_no_changes(before, after):
    """A new question, and one that is the same, has no changed fields."""
    assert field_changes(before, after) == ()


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("text", "Spørsmål"),
        ("rubric.nevner.good", "Punkter › nevner › Setning (god)"),
        ("rubric.nevner.weight", "Punkter › nevner › Vekt"),
        ("model_answers.A2.text", "Svar › A2 › Svar"),
        ("translations.en.purpose", "Oversettelser › engelsk › Hvorfor de spør"),
        ("answer_seconds", "Kort svar (sekunder) / Langt svar (sekunder)"),
    ],
)
def test_titles(path, title):
    """A changed field is called what the instructor's sheet calls it."""
    assert field_title(path) == title


def test_a_new_question_written_from_records():
    """A question made in the program, not read from a file, is written whole."""
    point = Criterion(id="b", name="B", good=("a", "b", "c"), bad=("d",), advice="e")
    question = a_question(rubric=(*a_question().rubric, point))
    assert read(write_question(question)) == question
