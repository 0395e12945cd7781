"""Questions out of the bank: a YAML folder, one XLSX workbook, or a folder of CSV files.

Everything is made beside its place and read back before it is put there: what leaves the program can always
come home unchanged, or it does not leave.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from ruamel.yaml import YAML

from interview_coach.bank.cells import MOST_CELL_LETTERS, TablesIn
from interview_coach.bank.companions import own_companion_files
from interview_coach.bank.csv_folder import csv_files, read_csv_folder
from interview_coach.bank.findings import shown
from interview_coach.bank.folder import QUESTIONS_FOLDER
from interview_coach.bank.form import read_form, to_question
from interview_coach.bank.gathering import from_tables
from interview_coach.bank.layers import Layers
from interview_coach.bank.lists import CATEGORIES_FILE, FIELDS_FILE, BankLists
from interview_coach.bank.schema import BankForm
from interview_coach.bank.sheets import SHEETS
from interview_coach.bank.tables import Filled, to_tables
from interview_coach.bank.workbook import workbook_bytes
from interview_coach.bank.workbook_reading import read_workbook
from interview_coach.bank.writing import write_question
from interview_coach.errors import BankError
from interview_coach.records import Question

BankFormat = Literal["yaml", "xlsx", "csv"]
WORKBOOK_ENDING = ".xlsx"
OWN_FOLDER = "own"


def export_bank(
    layers: Layers,
    target: Path,
    to: BankFormat,
    *,
    guide: Sequence[str],
    ids: Sequence[str] = (),
    own: Path | None = None,
) -> tuple[Question, ...]:
    """Write questions to a new file or folder.

    Args:
        layers: Both banks.
        target: What to make: a file that ends with ``.xlsx``, or a folder. It must not be there already.
        to: The format.
        guide: Lines that explain the sheets to the one who opens them; the first is a heading.
        ids: The questions; all that are not hidden when left out.
        own: The instructor's own bank. Her statements, plans, jobs and workplaces go along as they are, in
            `OWN_FOLDER`, where a whole bank goes out as YAML; no import reads them.

    Returns:
        The questions that were written.

    Raises:
        BankError: When a question is not there, or the target is there already or cannot be written.
    """
    questions = tuple(layers.named(name) for name in dict.fromkeys(ids)) or layers.bank().questions
    if to == "xlsx":
        write_workbook(questions, layers.lists, target, guide=guide)
        return questions
    _refuse_target(target, to)
    if to == "yaml":
        files = _yaml_files(questions, layers)
        if own is not None and not ids:
            beside = (name for name in own_companion_files(own) if (own / name).is_file())
            files |= {f"{OWN_FOLDER}/{name}": (own / name).read_bytes() for name in beside}
        _make(target, lambda place: _fill(place, files))
        return questions
    tables = to_tables(questions, layers.lists)
    _refuse_long_cells(tables)

    def make(place: Path) -> None:
        _fill(place, csv_files(tables, guide))
        _prove(read_csv_folder(place), questions, layers.lists)

    _make(target, make)
    return questions


def write_workbook(
    questions: Sequence[Question], lists: BankLists, target: Path, *, guide: Sequence[str]
) -> None:
    """Write questions to a new workbook, whether or not they are in the bank.

    Args:
        questions: The questions.
        lists: The names to choose from.
        target: The file; its name ends with ``.xlsx``, and it must not be there already.
        guide: Lines that explain the sheets; the first is a heading.

    Raises:
        BankError: When the target is there already or cannot be written.
    """
    _refuse_target(target, "xlsx")
    tables = to_tables(questions, lists)
    _refuse_long_cells(tables)

    def make(place: Path) -> None:
        place.write_bytes(workbook_bytes(tables, lists, guide))
        _prove(read_workbook(place, file=target.name), questions, lists)

    _make(target, make)


def _refuse_target(target: Path, to: BankFormat) -> None:
    if to == "xlsx" and target.suffix.lower() != WORKBOOK_ENDING:
        raise BankError("bank-export-ending", where=str(target))
    if to != "xlsx" and target.suffix.lower() == WORKBOOK_ENDING:
        raise BankError("bank-export-folder", where=str(target))
    empty_folder = to != "xlsx" and target.is_dir() and not any(target.iterdir())
    if target.exists() and not empty_folder:
        raise BankError("bank-export-exists", where=str(target))


def _refuse_long_cells(tables: Sequence[Filled]) -> None:
    for table in tables:
        for row in table.rows:
            if any(isinstance(value, str) and len(value) > MOST_CELL_LETTERS for value in row):
                raise BankError("bank-export-cell-long", where=shown(str(row[0])), limit=MOST_CELL_LETTERS)


def _prove(read: TablesIn, questions: Sequence[Question], lists: BankLists) -> None:
    """Refuse a file that would not come back as the same questions.

    What a spreadsheet cannot hold is rare, such as Excel's own escape ``_x000D_`` written out as text.

    Args:
        read: The sheets of the file that was made.
        questions: What it should hold.
        lists: The names that stand for categories and fields.

    Raises:
        BankError: When something was lost; names the questions.
    """
    came = dict(_come_back(read, lists))
    lost = [question.id for question in questions if came.get(question.id) != question]
    if lost or len(came) != len(questions):
        raise BankError("bank-export-loss", where=", ".join(lost[:5]))


def _come_back(read: TablesIn, lists: BankLists) -> Iterator[tuple[str, Question]]:
    if read.errors or len(read.tables) < len(SHEETS):
        return
    for content in from_tables(read.tables, lists).contents:
        form = read_form(content, BankForm)
        if isinstance(form, BankForm):
            yield form.id, to_question(form)


def _yaml_files(questions: Sequence[Question], layers: Layers) -> dict[str, bytes]:
    """A whole bank: the lists, and each question with its comments and its recording."""
    fields = {key: {"name": field.name, "kind": field.kind} for key, field in layers.lists.fields.items()}
    files = {
        CATEGORIES_FILE: _yaml(dict(layers.lists.categories)),
        FIELDS_FILE: _yaml(fields),
    }
    for question in questions:
        file = layers.file(question.id)
        assert file is not None, "the question came from the layers"  # noqa: S101 - our own mistake
        place = f"{QUESTIONS_FOLDER}/{question.category}"
        basis = file.path.read_text(encoding="utf-8-sig")
        files[f"{place}/{question.id}.yaml"] = write_question(question, basis=basis).encode()
        if question.audio is not None:
            files[f"{place}/{question.audio}"] = (file.path.parent / question.audio).read_bytes()
    return files


def _yaml(value: Mapping[str, Any]) -> bytes:
    stream = io.BytesIO()
    yaml = YAML()
    yaml.allow_unicode = True
    yaml.dump(value, stream)
    return stream.getvalue()


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _make(target: Path, make: Callable[[Path], None]) -> None:
    """Make a file or folder beside its place, and move it there in one step."""
    work: Path | None = None
    try:
        target.absolute().parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=".export-", dir=target.absolute().parent))
        made = work / "made"
        make(made)
        if target.is_dir():
            target.rmdir()  # An empty one: `_refuse_target`.
        made.rename(target)
    except OSError as error:
        raise BankError("bank-export-unwritable", where=str(target)) from error
    finally:
        if work is not None:
            shutil.rmtree(work, ignore_errors=True)
