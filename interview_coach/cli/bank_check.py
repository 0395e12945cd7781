"""`bank check`: form, text and meaning of the questions, one line per finding and a summary."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar, get_args

import typer

from interview_coach.bank import (
    BankReport,
    BankSummary,
    Finding,
    FindingKind,
    HunspellDictionary,
    check_bank,
    check_folder,
    check_texts,
    find_dictionary,
    read_companions,
    read_words,
)
from interview_coach.cli.json_form import JsonObject, note_form
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import finish, say, say_json, say_table, tell
from interview_coach.cli.own_notice import own_notice
from interview_coach.cli.progress import counted
from interview_coach.cli.session import Session, session_of
from interview_coach.errors import EngineUnavailable, ModelMissing
from interview_coach.messages import Messages

if TYPE_CHECKING:
    from interview_coach.bank import Companions, Dictionary

Item = TypeVar("Item")

KINDS: Sequence[FindingKind] = get_args(FindingKind)
BY_MEANING: frozenset[FindingKind] = frozenset({"duplicate", "criteria", "example", "model_answer"})


@dataclass(frozen=True, kw_only=True)
class _Checked:
    """What was found, and which checks were not made."""

    findings: tuple[Finding, ...]
    summary: BankSummary
    skipped: frozenset[FindingKind]
    set_aside: tuple[str, ...]
    updated: tuple[str, ...]

    @property
    def n_errors(self) -> int:
        """Findings that keep a question out."""
        return sum(finding.severity == "error" for finding in self.findings)


def check(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="A bank; the program's own when left out.", show_default=False),
    ] = None,
    fast: Annotated[
        bool, typer.Option("--fast", help="Leave out the checks by meaning, which need the models.")
    ] = False,
    thorough: Annotated[
        bool,
        typer.Option("--thorough", help="Judge every model answer on every other question: takes hours."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check every question: form, reading level, spelling, translations, unlawful questions, and meaning.

    One line per finding says file, line, field, and what to do. Errors give exit code 1, warnings do not. The
    checks by meaning take some minutes the first time; later only what has changed is judged.
    """
    session = session_of(context)
    checked = _check(session, folder, fast=fast, thorough=thorough)
    if as_json:
        say_json(_form(checked, session.messages))
    else:
        _say(checked, session.messages)
        notice = own_notice(session, n_set_aside=len(checked.set_aside), n_updated=len(checked.updated))
        if notice is not None:
            say(notice)
    finish(ok=not checked.n_errors)


def _check(session: Session, folder: Path | None, *, fast: bool, thorough: bool) -> _Checked:
    settings = session.settings
    report = check_bank(settings.bank, settings.own_bank) if folder is None else check_folder(folder)
    ids = [*(file.question.id for file in report.files), *sorted(report.hidden)]
    companions = read_companions(settings.bank if folder is None else folder, ids)
    dictionary = dictionary_of(session)
    if dictionary is None:
        _tell(session, "check-no-dictionary")
    texts = check_texts(
        report.files, _with_own_words(session, companions), dictionary, lambda key: _tell(session, key)
    )
    findings = (*report.findings, *companions.findings, *texts)
    skipped: frozenset[FindingKind] = frozenset() if dictionary is not None else frozenset({"spelling"})
    meaning = None if fast else _meaning(session, report, thorough=thorough)
    if meaning is None:
        skipped |= BY_MEANING
    ordered = sorted((*findings, *(meaning or ())), key=lambda one: (one.file, one.line))
    return _Checked(
        findings=tuple(ordered),
        summary=report.summary,
        skipped=skipped,
        set_aside=report.set_aside,
        updated=report.updated,
    )


def dictionary_of(session: Session) -> Dictionary | None:
    """The dictionary of Norwegian that this PC has.

    Args:
        session: The running command.

    Returns:
        The dictionary, or ``None``.

    Raises:
        BankError: When the settings name a file that is no dictionary.
    """
    settings = session.settings
    file = find_dictionary(settings.dictionary, os.environ)
    return None if file is None else HunspellDictionary(file, settings.cache)


def _with_own_words(session: Session, companions: Companions) -> Companions:
    """The instructor's own words count too, whichever bank is checked."""
    return replace(companions, words=companions.words | read_words(session.settings.own_bank))


def _meaning(session: Session, report: BankReport, *, thorough: bool) -> tuple[Finding, ...] | None:
    """The checks by meaning; ``None`` where they cannot be made, which is told."""
    from interview_coach.bank_check import MeaningCheck, check_meaning

    if report.errors:
        _tell(session, "check-form-first")
        return None

    def steps(items: Sequence[Item], key: str) -> Iterable[Item]:
        return counted(items, total=len(items), text=session.messages.text(key))

    try:
        coach = session.coach()
        check = MeaningCheck(
            embedder=coach.parts.embedder(),
            make_judge=lambda questions: coach.judge_for(questions, of_bank=True),
            cache=session.settings.cache,
            thorough=thorough,
        )
        return check_meaning(report.files, check, steps)
    except (ModelMissing, EngineUnavailable) as error:
        tell(session.messages.text("check-no-models", reason=session.messages.error(error)))
        return None


def _tell(session: Session, key: str) -> None:
    tell(session.messages.text(key))


def _say(checked: _Checked, messages: Messages) -> None:
    for finding in checked.findings:
        say(messages.text(f"cli-bank-{finding.severity}", text=messages.note(finding.note)))
    if checked.findings:
        say()
    _say_kinds(checked, messages)
    say()
    _say_languages(checked.summary, messages)
    say()
    say(
        messages.text(
            "cli-bank-checked",
            n=checked.summary.n_questions,
            n_criteria=checked.summary.n_criteria,
            n_errors=checked.n_errors,
            n_warnings=len(checked.findings) - checked.n_errors,
        )
    )


def _say_kinds(checked: _Checked, messages: Messages) -> None:
    count = Counter((finding.kind, finding.severity) for finding in checked.findings)
    skipped = messages.text("check-table-skipped")
    rows = [
        (messages.text(f"check-kind-{kind.replace('_', '-')}"), skipped, "")
        if kind in checked.skipped
        else (
            messages.text(f"check-kind-{kind.replace('_', '-')}"),
            str(count[kind, "error"]),
            str(count[kind, "warning"]),
        )
        for kind in KINDS
    ]
    say_table([messages.text(f"check-table-{name}") for name in ("check", "errors", "warnings")], rows)


def _say_languages(summary: BankSummary, messages: Messages) -> None:
    person = summary.reviewed_by_language
    rows = [
        (language, str(n), str(n - person.get(language, 0)), str(person.get(language, 0)))
        for language, n in sorted(summary.by_language.items())
    ]
    names = ("language", "translated", "machine", "person")
    say_table([messages.text(f"check-table-{name}") for name in names], rows)


def _form(checked: _Checked, messages: Messages) -> JsonObject:
    return {
        "ok": not checked.n_errors,
        "checked": [kind for kind in KINDS if kind not in checked.skipped],
        "skipped": [kind for kind in KINDS if kind in checked.skipped],
        "findings": [_finding_form(finding, messages) for finding in checked.findings],
        "summary": asdict(checked.summary),
        "set_aside": list(checked.set_aside),
        "updated": list(checked.updated),
    }


def _finding_form(finding: Finding, messages: Messages) -> JsonObject:
    return {
        "file": finding.file,
        "line": finding.line,
        "field": finding.field,
        "question": finding.question,
        "kind": finding.kind,
        "severity": finding.severity,
        **note_form(finding.note, messages),
    }
