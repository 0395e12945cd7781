"""`bank check`: form, text and meaning of the questions, of all of them or of some."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from interview_coach.bank import (
    BankReport,
    Companions,
    FindingKind,
    HunspellDictionary,
    check_bank,
    check_folder,
    check_texts,
    find_dictionary,
    narrowed,
    own_companion_files,
    read_companions,
    read_words,
)
from interview_coach.bank.findings import nearest_few, shown
from interview_coach.cli.bank_check_view import BY_MEANING, Checked, check_form, say_check
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import finish, say, say_json, tell
from interview_coach.cli.own_notice import own_notice
from interview_coach.cli.progress import counted
from interview_coach.cli.session import Session, session_of
from interview_coach.errors import BankError, EngineUnavailable, ModelMissing

if TYPE_CHECKING:
    from interview_coach.bank import Dictionary
    from interview_coach.bank_check import MeaningReport

Item = TypeVar("Item")

N_NEAREST = 3  # Ids that are named where one does not exist. Our choice.


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """What a person wants to be checked.

    Attributes:
        folder: A bank; the program's own where there is none.
        ids: Questions of it.
        own: Whether everything of the instructor's own.
    """

    folder: Path | None
    ids: tuple[str, ...]
    own: bool

    @property
    def everything(self) -> bool:
        """Whether the whole bank is checked."""
        return not self.ids and not self.own

    def known(self, report: BankReport) -> frozenset[str] | None:
        """The ids of the questions to check, ``None`` for all; refuses one that stands for no question."""
        if self.everything:
            return None
        found = {finding.question for finding in report.findings if finding.question}
        known = {file.question.id for file in report.files} | set(report.hidden) | report.own_ids | found
        for name in self.ids:
            if name not in known:
                _refuse(name, sorted(known))
        return frozenset(self.ids) | (report.own_ids if self.own else frozenset())


def check(  # noqa: PLR0913 - the options of a command
    context: typer.Context,
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[DIR] [ID]...",
            help="A bank, or ids of questions; the program's own bank, and all of it, when left out.",
            show_default=False,
        ),
    ] = None,
    own: Annotated[
        bool,
        typer.Option("--own", help="Only your own: what you added or changed, among all the others."),
    ] = False,
    fast: Annotated[
        bool, typer.Option("--fast", help="Leave out the checks by meaning, which need the models.")
    ] = False,
    thorough: Annotated[
        bool,
        typer.Option("--thorough", help="Judge every model answer on every other question: takes hours."),
    ] = False,
    unseen: Annotated[
        bool,
        typer.Option("--unseen", help="Also judge each sentence without its standing in the rubric."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check every question: form, reading level, spelling, translations, unlawful questions, and meaning.

    One line per finding says file, line, field, and what to do. Errors give exit code 1, warnings do not. The
    checks by meaning take some minutes the first time; later only what has changed is judged. At the end they
    say how many model answers come out as they should, and list the worst.
    """
    session = session_of(context)
    asked = _asked(what or [], own=own)
    how = None if fast else _Meaning(thorough=thorough, unseen=unseen)
    checked = _check(session, asked, how)
    if as_json:
        say_json(check_form(checked, session.messages))
    else:
        say_check(checked, session.messages)
        notice = own_notice(session, n_set_aside=len(checked.set_aside), n_updated=len(checked.updated))
        if notice is not None:
            say(notice)
    finish(ok=not checked.n_errors)


def _asked(what: Sequence[str], *, own: bool) -> _Asked:
    """Tell a bank from ids: the bank comes first."""
    folder = Path(what[0]) if what and _means_folder(what[0]) else None
    if folder is not None and own:
        raise BankError("check-own-folder", where=str(folder))
    return _Asked(folder=folder, ids=tuple(what if folder is None else what[1:]), own=own)


def _means_folder(text: str) -> bool:
    """Whether it is a folder that is there, or a path to one: an id has no strokes."""
    try:
        return "/" in text or "\\" in text or Path(text).is_dir()
    except (OSError, ValueError):
        return False


def _refuse(name: str, known: Sequence[str]) -> None:
    near = nearest_few(name, known, most=N_NEAREST)
    if near:
        raise BankError("check-no-such-near", where=shown(name), near=", ".join(near))
    raise BankError("check-no-such", where=shown(name))


@dataclass(frozen=True, kw_only=True)
class _Meaning:
    """What is checked by meaning beside the usual; see `bank_check.MeaningCheck`."""

    thorough: bool
    unseen: bool


def _check(session: Session, asked: _Asked, how: _Meaning | None) -> Checked:
    settings = session.settings
    whole = (
        check_bank(settings.bank, settings.own_bank) if asked.folder is None else check_folder(asked.folder)
    )
    ids = asked.known(whole)
    if not ids and asked.own and not own_companion_files(settings.own_bank):
        _tell(session, "check-own-none")
    report = whole if ids is None else narrowed(whole, ids, beside=asked.own)
    companions = _companions(session, asked, whole)
    dictionary = dictionary_of(session)
    if dictionary is None:
        _tell(session, "check-no-dictionary")
    texts = check_texts(report.files, companions, dictionary, lambda key: _tell(session, key))
    findings = (*report.findings, *companions.findings, *texts)
    skipped: frozenset[FindingKind] = frozenset() if dictionary is not None else frozenset({"spelling"})
    meaning = None if how is None else _meaning(session, whole, report, how)
    if meaning is None:
        skipped |= BY_MEANING
    else:
        findings += meaning.findings
    return Checked(
        findings=tuple(sorted(findings, key=lambda one: (one.file, one.line))),
        summary=report.summary,
        skipped=skipped,
        set_aside=tuple(dict.fromkeys((*report.set_aside, *companions.set_aside))),
        updated=report.updated,
        figures=None if meaning is None else meaning.figures,
        unseen=None if meaning is None else meaning.unseen,
    )


def _companions(session: Session, asked: _Asked, report: BankReport) -> Companions:
    """What is checked beside the questions: nothing for single ones, with `--own` what is her own."""
    settings = session.settings
    own_words = read_words(settings.own_bank)  # They count too, whichever bank is checked.
    folder = settings.bank if asked.folder is None else asked.folder
    if not asked.everything and not asked.own:
        return Companions(words=replace(read_words(folder) | own_words, findings=()))
    ids = [*(file.question.id for file in report.files), *sorted(report.hidden)]
    own_bank = settings.own_bank if asked.folder is None else None
    companions = report.companions or read_companions(folder, ids, own_bank)
    whole = replace(
        companions, words=replace(companions.words, words=companions.words.words | own_words.words)
    )
    return whole.only_own() if asked.own else whole


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


def _meaning(session: Session, whole: BankReport, report: BankReport, how: _Meaning) -> MeaningReport | None:
    """The checks by meaning, against the whole bank; ``None`` where they cannot be made, which is told."""
    from interview_coach.bank_check import MeaningCheck, MeaningReport, check_meaning

    if report.errors:
        _tell(session, "check-form-first")
        return None
    if not report.files:
        return MeaningReport()

    def steps(items: Sequence[Item], key: str) -> Iterable[Item]:
        return counted(items, total=len(items), text=session.messages.text(key))

    chosen = {file.question.id for file in report.files}
    asked = {file.question.id for file in whole.files}
    files = (*whole.files, *(file for file in report.files if file.question.id not in asked))
    try:
        coach = session.coach()
        check = MeaningCheck(
            embedder=coach.parts.embedder(),
            make_judge=lambda questions: coach.judge_for(questions, of_bank=True),
            cache=session.settings.cache,
            thorough=how.thorough,
            unseen=how.unseen,
        )
        return check_meaning(files, check, steps, only=chosen)
    except (ModelMissing, EngineUnavailable) as error:
        tell(session.messages.text("check-no-models", reason=session.messages.error(error)))
        return None


def _tell(session: Session, key: str) -> None:
    tell(session.messages.text(key))
