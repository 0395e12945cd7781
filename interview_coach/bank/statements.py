"""`statements.yaml`: the sorting exercise about Norwegian working life."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form
from interview_coach.bank.schema import HELP_LANGUAGES, Form, Id, SourceForm, Text
from interview_coach.bank.yaml_text import YamlText, read_yaml
from interview_coach.records import Review, Source

STATEMENTS_FILE = "statements.yaml"
StatementAnswer = Literal["stemmer", "stemmer-ikke", "kommer-an-paa"]


@dataclass(frozen=True, kw_only=True)
class StatementTranslation:
    """A statement in a help language, and whether a person has checked it."""

    text: str
    explanation: str
    review: Review


@dataclass(frozen=True, kw_only=True)
class Statement:
    """True, not true, or it depends; with a short explanation."""

    id: str
    theme: str
    text: str
    answer: StatementAnswer
    explanation: str
    sources: tuple[Source, ...] = ()
    translations: Mapping[str, StatementTranslation] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Statements:
    """The statements in the order of their file, and their themes: key → name people see.

    Attributes:
        themes: The themes in the order they are shown.
        statements: The statements.
        content: The file; ``None`` where there is none that can be read.
        findings: What is wrong in it; with an error there are no statements.
    """

    themes: Mapping[str, str] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    content: YamlText | None = None
    findings: tuple[Finding, ...] = ()


class _TranslationForm(Form):
    text: Text
    explanation: Text
    review: Review


class _StatementForm(Form):
    id: Id
    theme: Text
    text: Text
    answer: StatementAnswer
    explanation: Text
    sources: tuple[SourceForm, ...] = ()
    translations: Annotated[dict[str, _TranslationForm], Field(default_factory=dict)]


class _StatementsForm(Form):
    themes: Annotated[dict[str, Text], Field(min_length=1)]
    statements: Annotated[tuple[_StatementForm, ...], Field(min_length=1)]


def read_statements(folder: Path) -> Statements:
    """Read the statements of a bank.

    Args:
        folder: The bank's folder; it need not have statements.

    Returns:
        The statements, and what is wrong.
    """
    path = folder / STATEMENTS_FILE
    if not path.exists():
        return Statements()
    try:
        content = read_yaml(path, file=STATEMENTS_FILE)
    except QuestionsRefused as refused:
        return Statements(findings=refused.findings)
    form = read_form(content, _StatementsForm)
    if isinstance(form, tuple):
        return Statements(content=content, findings=(*content.findings, *form))
    findings = (*content.findings, *_rules(form, content))
    if any(finding.severity == "error" for finding in findings):
        return Statements(themes=form.themes, content=content, findings=findings)
    statements = tuple(_statement(each) for each in form.statements)
    return Statements(themes=form.themes, statements=statements, content=content, findings=findings)


def _statement(form: _StatementForm) -> Statement:
    translations = {
        language: StatementTranslation(text=said.text, explanation=said.explanation, review=said.review)
        for language, said in form.translations.items()
    }
    return Statement(
        id=form.id,
        theme=form.theme,
        text=form.text,
        answer=form.answer,
        explanation=form.explanation,
        sources=tuple(Source(text=source.text, date=source.date) for source in form.sources),
        translations=translations,
    )


def _rules(form: _StatementsForm, content: YamlText) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, each in enumerate(form.statements):
        if each.id in seen:
            place = content.place(("statements", index, "id"))
            yield place.error("bank-id-taken", id=each.id, other=STATEMENTS_FILE)
        seen.add(each.id)
        if each.theme not in form.themes:
            yield content.place(("statements", index, "theme")).unknown_name(each.theme, list(form.themes))
        missing = ", ".join(language for language in HELP_LANGUAGES if language not in each.translations)
        if missing:
            place = content.place(("statements", index, "translations"))
            finding = place.warning("bank-translations-missing", languages=missing)
            yield finding.of_kind("translation")
