"""What the shipped bank promises to hold: enough questions for everybody, each of them whole."""

from __future__ import annotations

from checked_texts import BANK

from interview_coach.bank import HELP_LANGUAGES, load_folder, read_statements


def test_the_shipped_bank_holds_what_it_promises():
    """148 questions, three for every field and job, 25 for beginners, whole rubrics, all languages."""
    bank = load_folder(BANK)
    n_by_field = {key: sum(key in question.fields for question in bank.questions) for key in bank.fields}
    assert len(bank.questions) >= 148
    assert sum(field.kind == "academic" for field in bank.fields.values()) == 10
    assert sum(field.kind == "practical" for field in bank.fields.values()) == 10
    assert {key: n for key, n in n_by_field.items() if n < 3} == {}
    assert sum(not question.fields for question in bank.questions) >= 50
    assert sum(question.level in {"A1", "A2"} for question in bank.questions) >= 25
    assert sum(question.kind == "unlawful" for question in bank.questions) >= 8
    assert sum(question.kind == "clarify" for question in bank.questions) >= 4
    assert sum(question.kind == "smalltalk" for question in bank.questions) >= 5
    assert sum(question.level == "C1" for question in bank.questions) >= 8
    assert len(read_statements(BANK).statements) >= 40
    for question in bank.questions:
        levels = {answer.level for answer in question.model_answers}
        assert 3 <= len(question.rubric) <= 5, question.id
        assert all(len(point.good) >= 4 and len(point.bad) >= 2 for point in question.rubric), question.id
        assert levels & {"A2", "B1"}, question.id
        assert levels & {"B2", "C1"}, question.id
        assert set(question.translations) == set(HELP_LANGUAGES), question.id
