"""Statements and plans beside the questions: read whole, or refused with line and field."""

from __future__ import annotations

import pytest
from checked_texts import BANK, keys
from small_bank import make_bank

from interview_coach.bank import load_folder, read_companions, read_plans, read_statements

STATEMENTS = """\
themes: {intervju: Jobbintervju}
statements:
  - {id: a, theme: intervju, text: Du kan spørre., answer: stemmer, explanation: Ja.}
"""
PLAN = """\
id: uke
name: En uke
for: Alle
weeks:
  - {week: 1, title: Start, goal: Du kan hilse., questions: [styrke], statements_themes: [intervju],
     exercises: [{title: Ring, how: Gå i ring., minutes: 10}]}
"""
PERSONAL = (
    "id: min\nname: Min plan\nfor: Meg\ngoals: [{id: a, text: Mål, steps: [Ett], questions: [styrke]}]\n"
)


@pytest.fixture
def bank(tmp_path):
    """A bank of two questions on disk."""
    return make_bank(tmp_path / "bank")


def test_the_shipped_statements_and_plans_are_read_whole():
    """Every statement with its translations, both courses, and both templates, without a fault."""
    statements = read_statements(BANK)
    ids = [question.id for question in load_folder(BANK).questions]
    plans = read_plans(BANK, questions=ids, themes=list(statements.themes))
    assert (statements.findings, plans.findings) == ((), ())
    assert len(statements.statements) >= 40
    assert {statement.answer for statement in statements.statements} == {
        "stemmer",
        "stemmer-ikke",
        "kommer-an-paa",
    }
    assert {course.id: len(course.weeks) for course in plans.courses} == {"fire-uker": 4, "aatte-uker": 8}
    assert len(plans.personal) == 2
    assert plans.course("fire-uker").week(2).title
    assert plans.course("fire-uker").week(9) is None
    assert plans.course("fire-uker").week(1).own_field == 0
    assert plans.course("aatte-uker").week(7).own_field == 4


def test_a_bank_without_companions_is_whole(bank):
    """Statements, plans, jobs and words may all be missing."""
    companions = read_companions(bank, ["styrke"])
    assert companions.findings == ()
    assert companions.contents == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "field"),
    [
        ("stemmer,", "stemer,", "bank-choice-near", "statements.1.answer"),
        ("theme: intervju", "theme: intervjv", "bank-name-unknown-near", "statements.1.theme"),
        ("theme: intervju", "theme: zzz", "bank-name-unknown", "statements.1.theme"),
        (", explanation: Ja.", "", "bank-missing", "statements.1.explanation"),
        ("text: Du", "tekst: 1, text: Du", "bank-key-unknown-near", "statements.1.tekst"),
        ("themes:", "\tthemes:", "bank-tab", ""),
    ],
)
def test_a_fault_in_the_statements(tmp_path, old, new, key, field):
    """Refused with line and field, like a question."""
    assert old in STATEMENTS
    (tmp_path / "statements.yaml").write_text(STATEMENTS.replace(old, new), encoding="utf-8")
    found = read_statements(tmp_path)
    assert (key, field) in [(finding.note.key, finding.field) for finding in found.findings]
    assert found.statements == ()


def test_a_statement_without_translations_is_a_warning(tmp_path):
    """It can be used, and its languages are asked for."""
    (tmp_path / "statements.yaml").write_text(STATEMENTS, encoding="utf-8")
    found = read_statements(tmp_path)
    assert keys(found.findings) == ["bank-translations-missing"]
    assert found.statements[0].answer == "stemmer"


def test_a_statement_stands_once(tmp_path):
    """An id is one statement."""
    again = "  - {id: a, theme: intervju, text: B, answer: stemmer, explanation: Ja.}\n"
    (tmp_path / "statements.yaml").write_text(STATEMENTS + again, encoding="utf-8")
    assert "bank-id-taken" in keys(read_statements(tmp_path).findings)


@pytest.mark.parametrize(
    ("plan", "old", "new", "key", "field"),
    [
        (PLAN, "[styrke]", "[styrkee]", "bank-name-unknown-near", "weeks.1.questions.1"),
        (PLAN, "[styrke]", "[zzz]", "check-name-unknown", "weeks.1.questions.1"),
        (PLAN, "[intervju]", "[zzz]", "check-name-unknown", "weeks.1.statements_themes.1"),
        (PLAN, "id: uke", "id: annen", "bank-id-file", "id"),
        (PLAN, "minutes: 10", "minutes: ti", "bank-not-number", "weeks.1.exercises.1.minutes"),
        (PLAN, "week: 1,", "week: 1, own_field: tre,", "bank-not-number", "weeks.1.own_field"),
        (PLAN, "for: Alle\n", "", "bank-missing", "for"),
        (PLAN, "for: Alle", "far: Alle", "bank-key-unknown-near", "far"),
        (PERSONAL, "[styrke]", "[zzz]", "check-name-unknown", "goals.1.questions.1"),
        (PERSONAL, "steps: [Ett]", "steps: []", "bank-too-few", "goals.1.steps"),
        (PLAN, "weeks:", "weeks: [", "bank-yaml", ""),
    ],
)
def test_a_fault_in_a_plan(tmp_path, plan, old, new, key, field):
    """Refused with line and field; a question or theme that does not exist is named."""
    assert old in plan
    name = "uke.yaml" if plan is PLAN else "min.yaml"
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / name).write_text(plan.replace(old, new), encoding="utf-8")
    found = read_plans(tmp_path, questions=["styrke"], themes=["intervju"])
    assert (key, field) in [(finding.note.key, finding.field) for finding in found.findings]
