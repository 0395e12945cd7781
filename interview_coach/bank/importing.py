"""Questions into the instructor's own bank, from a YAML file or folder, an XLSX workbook or a CSV folder.

An import is first a plan (`plan_import`) that shows what will change, field by field, and is then carried out
whole (`carry_out`). A source with a single error is refused as a whole, with all its errors. Questions that
the source does not hold stay as they are; nothing is ever removed by an import.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from interview_coach.bank.cells import CellText, TableFinding, TablesIn
from interview_coach.bank.changes import FieldChange, field_changes
from interview_coach.bank.csv_folder import is_csv_folder, read_csv_folder
from interview_coach.bank.findings import Finding, Place, QuestionsRefused
from interview_coach.bank.folder import ENDINGS, QUESTIONS_FOLDER, judge_contents, question_paths
from interview_coach.bank.gathering import from_tables
from interview_coach.bank.layers import Layers
from interview_coach.bank.new_question import hints_left
from interview_coach.bank.own import OwnBank
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.saving import Edit
from interview_coach.bank.sheets import SHEETS
from interview_coach.bank.versions import with_version
from interview_coach.bank.workbook_reading import read_workbook
from interview_coach.bank.yaml_text import YamlText, read_yaml
from interview_coach.records import Question

MOST_FILES = 2_000  # YAML files in one import. Our choice: more than ten times the shipped bank.
SHEET_ENDINGS = frozenset({".csv", ".tsv", ".txt"})
ADVICE = frozenset({"bank-translations-missing", "bank-few-model-answers"})
"""Findings that say nothing about an import: what `bank check` advises anyway."""


@dataclass(frozen=True, kw_only=True)
class QuestionChange:
    """What an import would do to one question.

    Attributes:
        kind: Whether it is new or a new form of one that is there.
        before: The form that counts today; ``None`` for a new one.
        after: The form that will count, with its version.
        fields: What differs, the version included.
        hidden: Whether participants will not see it, because it is hidden.
        edit: What will be saved.
        file: The new form where it stands in the source, for further checks.
    """

    kind: Literal["added", "changed"]
    before: Question | None
    after: Question
    fields: tuple[FieldChange, ...]
    hidden: bool
    edit: Edit
    file: QuestionFile


@dataclass(frozen=True, kw_only=True)
class ImportPlan:
    """What an import would do; nothing has been done yet.

    Attributes:
        changes: Questions that will be added or changed, in the order of the source.
        unchanged: Ids of the questions that are the same already.
        warnings: What to think about; it does not keep the import from being carried out.
    """

    changes: tuple[QuestionChange, ...]
    unchanged: tuple[str, ...]
    warnings: tuple[Finding, ...]


@dataclass(frozen=True, kw_only=True)
class _Source:
    """The questions of a source: where each lies, or will lie → its content."""

    contents: Mapping[Path, YamlText]
    findings: tuple[Finding, ...]


def plan_import(own: OwnBank, source: Path, *, typos: bool = False) -> ImportPlan:
    """Read a source and see what it would change.

    Args:
        own: The bank it would go into; only read.
        source: A YAML file or folder, an XLSX workbook, or a folder of CSV files.
        typos: Whether only spelling was mended, so that no version rises.

    Returns:
        The plan.

    Raises:
        QuestionsRefused: When anything in the source is wrong; all of it is in its findings.
        BankError: When the bank itself cannot be read.
    """
    layers = own.layers()
    read = _read(source, layers, own.folder)
    judged = judge_contents(read.contents, layers.lists)
    hints = [finding for content in read.contents.values() for finding in hints_left(content)]
    findings = _without_echoes(_without_echoes(read.findings, hints), judged.findings)
    _refuse(findings)
    if not judged.files:
        _refuse([Place(file=source.name).error("bank-import-empty")])
    changes: list[QuestionChange] = []
    unchanged: list[str] = []
    for file in judged.files:
        change = _change(layers, file, typos=typos)
        if change is None:
            unchanged.append(file.question.id)
        else:
            changes.append(change)
    return ImportPlan(changes=tuple(changes), unchanged=tuple(unchanged), warnings=tuple(findings))


def carry_out(own: OwnBank, plan: ImportPlan) -> tuple[Question, ...]:
    """Save everything that a plan shows, or nothing.

    Args:
        own: The bank.
        plan: From `plan_import`.

    Returns:
        The questions as they were saved.

    Raises:
        BankError: When the folder cannot be written to.
    """
    return own.save_all([change.edit for change in plan.changes]) if plan.changes else ()


def _change(layers: Layers, file: QuestionFile, *, typos: bool) -> QuestionChange | None:
    content = file.content
    from_cells = isinstance(content, CellText)
    typo = typos or (isinstance(content, CellText) and content.typo)
    before = layers.question(file.question.id)
    after = with_version(before, file.question, typo=typo)
    if after == before:
        return None
    return QuestionChange(
        kind="added" if before is None else "changed",
        before=before,
        after=after,
        fields=field_changes(before, after),
        hidden=file.question.id in layers.hidden,
        edit=Edit(
            question=file.question,
            typo=typo,
            basis=None if from_cells else file.path.read_text(encoding="utf-8-sig"),
            audio_from=None if from_cells else file.path.parent,
            what="imported",
        ),
        file=file,
    )


# --- sources ---------------------------------------------------------------------------------


def _read(source: Path, layers: Layers, own_folder: Path) -> _Source:
    place = Place(file=str(source))
    try:
        is_folder, is_file = source.is_dir(), source.is_file()
        if is_folder:
            return _from_folder(source, layers, own_folder)
    except (OSError, ValueError) as error:
        raise QuestionsRefused([place.error("bank-unreadable")]) from error
    if not is_file:
        raise QuestionsRefused([place.error("bank-import-nothing")])
    ending = source.suffix.lower()
    if ending in ENDINGS:
        return _from_yaml([source], source.parent)
    if ending in SHEET_ENDINGS:
        raise QuestionsRefused([place.error("bank-import-one-sheet")])
    return _from_tables(read_workbook(source, file=source.name), layers, own_folder)


def _from_folder(folder: Path, layers: Layers, own_folder: Path) -> _Source:
    if is_csv_folder(folder):
        return _from_tables(read_csv_folder(folder), layers, own_folder)
    is_bank = (folder / QUESTIONS_FOLDER).is_dir()
    paths = list(question_paths(folder, standalone=not is_bank))
    if len(paths) > MOST_FILES:
        raise QuestionsRefused([Place(file=str(folder)).error("bank-import-too-many", limit=MOST_FILES)])
    return _from_yaml(paths, folder)


def _from_yaml(paths: Iterable[Path], root: Path) -> _Source:
    contents: dict[Path, YamlText] = {}
    findings: list[Finding] = []
    for path in paths:
        try:
            contents[path] = read_yaml(path, file=path.relative_to(root).as_posix())
        except QuestionsRefused as refused:
            findings.extend(refused.findings)
    return _Source(contents=contents, findings=tuple(findings))


def _from_tables(read: TablesIn, layers: Layers, own_folder: Path) -> _Source:
    if len(read.tables) < len(SHEETS):  # Without a whole sheet, the others would only seem wrong.
        return _Source(contents={}, findings=read.findings)
    gathered = from_tables(read.tables, layers.lists)
    contents = {_home(content, layers, own_folder): content for content in gathered.contents}
    return _Source(contents=contents, findings=(*read.findings, *gathered.findings))


def _home(content: CellText, layers: Layers, own_folder: Path) -> Path:
    """Where a question of a sheet lies today, with its recording, or will lie."""
    question_id = str(content.value["id"])
    file = layers.file(question_id)
    folder = own_folder / QUESTIONS_FOLDER / "new" if file is None else file.path.parent
    return folder / f"{question_id}.yaml"


# --- findings --------------------------------------------------------------------------------


def _without_echoes(first: Iterable[Finding], then: Iterable[Finding]) -> list[Finding]:
    """Findings in order, without what only follows from an earlier one in the same cell."""
    found = list(first)
    taken = {cell for finding in found for cell in _cell(finding)}
    new = (finding for finding in then if finding.note.key not in ADVICE)
    found.extend(finding for finding in new if not taken & set(_cell(finding)))
    return found


def _cell(finding: Finding) -> Iterator[tuple[str, str, int]]:
    if isinstance(finding, TableFinding):
        yield finding.sheet, finding.column, finding.line


def _refuse(findings: Iterable[Finding]) -> None:
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise QuestionsRefused(errors)
