"""`statements.yaml`: the sorting exercise about Norwegian working life.

The instructor's own file of that name lies over the shipped one. It holds only what differs: further themes,
statements (one with the id of a shipped statement counts instead of it), and under ``hidden`` the ids of
shipped statements that are not shown. With an error in it the shipped ones count alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from interview_coach.bank.findings import Finding, has_errors
from interview_coach.bank.form import read_form_file
from interview_coach.bank.schema import HELP_LANGUAGES, Form, Id, SourceForm, Text, Texts
from interview_coach.bank.yaml_text import YamlText
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
        contents: The shipped file; none where it cannot be read.
        own_contents: The instructor's own file; none where it is set aside.
        findings: What is wrong in the shipped file; with an error there are no statements in it.
        own_findings: What is wrong in the instructor's own file; with an error it is set aside.
    """

    themes: Mapping[str, str] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    contents: tuple[YamlText, ...] = ()
    own_contents: tuple[YamlText, ...] = ()
    findings: tuple[Finding, ...] = ()
    own_findings: tuple[Finding, ...] = ()


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


class _OwnStatementsForm(Form):
    themes: Annotated[dict[str, Text], Field(default_factory=dict)]
    statements: tuple[_StatementForm, ...] = ()
    hidden: Texts = ()


def read_statements(folder: Path, own: Path | None = None) -> Statements:
    """Read the statements of a bank.

    Args:
        folder: The bank's folder; it need not have statements.
        own: The instructor's own bank, whose statements lie over these.

    Returns:
        The statements, and what is wrong.
    """
    shipped = _read_shipped(folder)
    return shipped if own is None else _with_own(shipped, own)


def _read_shipped(folder: Path) -> Statements:
    read = read_form_file(folder, STATEMENTS_FILE, _StatementsForm)
    form, content = read.form, read.content
    if form is None or content is None:
        return Statements(contents=read.contents, findings=read.findings)
    findings = (*read.findings, *_rules(form.statements, form.themes, content))
    statements = () if has_errors(findings) else tuple(map(_statement, form.statements))
    return Statements(themes=form.themes, statements=statements, contents=read.contents, findings=findings)


def _with_own(shipped: Statements, own: Path) -> Statements:
    read = read_form_file(own, STATEMENTS_FILE, _OwnStatementsForm)
    form, content = read.form, read.content
    if form is None or content is None:
        return replace(shipped, own_findings=read.findings)
    themes = {**shipped.themes, **form.themes}
    by_id = {each.id: each for each in shipped.statements}
    findings = (
        *read.findings,
        *_rules(form.statements, themes, content),
        *_unknown_hidden(form, content, list(by_id)),
    )
    if has_errors(findings):
        return replace(shipped, own_findings=findings)
    # What only the instructor has is not hidden, but taken out of her file: as with questions.
    hidden = set(form.hidden) & set(by_id)
    over = {**by_id, **{each.id: _statement(each) for each in form.statements}}
    return Statements(
        themes=themes,
        statements=tuple(each for each in over.values() if each.id not in hidden),
        contents=shipped.contents,
        own_contents=read.contents,
        findings=shipped.findings,
        own_findings=findings,
    )


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


def _rules(
    statements: Sequence[_StatementForm], themes: Mapping[str, str], content: YamlText
) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, each in enumerate(statements):
        if each.id in seen:
            place = content.place(("statements", index, "id"))
            yield place.error("bank-id-taken", id=each.id, other=STATEMENTS_FILE)
        seen.add(each.id)
        if each.theme not in themes:
            yield content.place(("statements", index, "theme")).unknown_name(each.theme, list(themes))
        missing = ", ".join(language for language in HELP_LANGUAGES if language not in each.translations)
        if missing:
            place = content.place(("statements", index, "translations"))
            finding = place.warning("bank-translations-missing", languages=missing)
            yield finding.of_kind("translation")


def _unknown_hidden(form: _OwnStatementsForm, content: YamlText, known: Sequence[str]) -> Iterator[Finding]:
    """A warning only: an update of the program may have taken the statement away."""
    for index, name in enumerate(form.hidden):
        if name not in known:
            place = content.place(("hidden", index))
            yield place.unknown_name(name, known, listed=False).as_warning()
