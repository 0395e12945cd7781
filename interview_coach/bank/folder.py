"""Questions and banks from disk: one file, a folder of files, or a whole bank with its lists.

A bank is ``questions/<category>/<id>.yaml`` beside ``categories.yaml`` and ``fields.yaml``. A folder of
standalone questions holds ``*.yaml`` and ``*.yml``, flat or in folders; a bank's lists in it are passed by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form, to_question
from interview_coach.bank.lists import BankLists, read_lists
from interview_coach.bank.rules import QuestionFile, bank_rules, standalone_rules, whole_bank_rules
from interview_coach.bank.schema import BankForm, StandaloneForm
from interview_coach.bank.shapes import Bank, BankReport, in_order, summarise
from interview_coach.bank.yaml_text import YamlText, read_yaml
from interview_coach.errors import BankError
from interview_coach.records import Question

QUESTIONS_FOLDER = "questions"
NOT_QUESTIONS = frozenset(
    {"categories.yaml", "fields.yaml", "statements.yaml", "jobs.yaml", "workplaces.yaml", "hidden.yaml"}
)
NOT_QUESTION_FOLDERS = frozenset({"plans"})
ENDINGS = frozenset({".yaml", ".yml"})
RULES_OF_PLACE = frozenset({"bank-category-folder"})
"""Findings about the folder that a question lies in; a question on its way has none yet."""


def load_question(
    path: Path | str, *, standalone: bool = False, catalogue: BankLists | None = None
) -> Question:
    """Read one question.

    Args:
        path: The file.
        standalone: Whether it stands for itself (given to a command as a file) or belongs to a bank.
        catalogue: The categories and fields it may use; ``None`` looks no name up.

    Returns:
        The question.

    Raises:
        QuestionsRefused: When the file has faults; all of them are in its `findings`.
    """
    reader = _Reader(standalone=standalone, lists=catalogue)
    file = reader.read(Path(path), str(path))
    if file is None or reader.errors():
        raise QuestionsRefused(reader.errors())
    return file.question


def load_folder(folder: Path | str, *, standalone: bool = False) -> Bank:
    """Read a bank, or a folder of standalone questions.

    Args:
        folder: The folder.
        standalone: Whether its questions stand for themselves.

    Returns:
        The questions in order of category and id, and the lists.

    Raises:
        BankError: When the folder is not there.
        QuestionsRefused: When it has no question, or a file in it has faults.
    """
    reader = _Reader(standalone=standalone, lists=None)
    files = reader.read_all(_existing(folder))
    if reader.errors():
        raise QuestionsRefused(reader.errors())
    lists = reader.lists or BankLists()
    questions = in_order((file.question for file in files), lists)
    return Bank(questions=questions, categories=lists.categories, fields=lists.fields)


def check_folder(folder: Path | str) -> BankReport:
    """Check a bank and count what it holds.

    Args:
        folder: The bank's folder.

    Returns:
        Every fault found, none of them raised.

    Raises:
        BankError: When there is no such folder.
    """
    reader = _Reader(standalone=False, lists=None)
    files = reader.read_all(_existing(folder))
    order = sorted(reader.findings, key=lambda finding: (finding.file, finding.line))
    at_fault = {finding.file for finding in reader.errors()}
    sound = [file for file in files if file.content.file not in at_fault]
    questions = tuple(file.question for file in sound)
    lists = reader.lists or BankLists()
    summary = summarise(questions, lists, reader.n_files)
    return BankReport(findings=tuple(order), summary=summary, files=tuple(sound), lists=lists)


@dataclass(frozen=True, kw_only=True)
class FilesRead:
    """Questions of a bank with their files, without those at fault, and everything found in them."""

    files: tuple[QuestionFile, ...]
    findings: tuple[Finding, ...]


def read_files(folder: Path, lists: BankLists, read_text: Callable[..., YamlText] = read_yaml) -> FilesRead:
    """Read the question files of a bank, whatever their faults.

    Args:
        folder: The bank's folder; without a folder of questions there are none.
        lists: The categories and fields they may use.
        read_text: Reads one file as `read_yaml` does, such as `KeptTexts.read`.

    Returns:
        The files and the faults.
    """
    paths = list(question_paths(folder, standalone=False))
    reader = _Reader(standalone=False, lists=lists, read_text=read_text)
    read = [reader.read(path, path.relative_to(folder).as_posix()) for path in paths]
    return reader.sound([file for file in read if file is not None])


def judge_contents(contents: Mapping[Path, YamlText], lists: BankLists) -> FilesRead:
    """Check questions that are read already and on their way, such as from a workbook.

    Args:
        contents: Where each question lies, or will lie → its content. Recordings are looked for there.
        lists: The categories and fields they may use.

    Returns:
        The questions and the faults.
    """
    reader = _Reader(standalone=False, lists=lists, in_place=False)
    taken = [reader.take(path, content) for path, content in contents.items()]
    return reader.sound([file for file in taken if file is not None])


@dataclass
class _Reader:
    """Reads files one after another and gathers what is wrong with them."""

    standalone: bool
    lists: BankLists | None
    in_place: bool = True
    read_text: Callable[..., YamlText] = read_yaml
    findings: list[Finding] = field(default_factory=list)
    n_files: int = 0

    def read_all(self, folder: Path) -> list[QuestionFile]:
        if not self.standalone:
            read = read_lists(folder)
            self.lists = read.lists
            self.findings.extend(read.findings)
        paths = list(question_paths(folder, standalone=self.standalone))
        self.n_files = len(paths)
        if not paths:
            place = YamlText(file=str(folder), value=None, lines={}).place()
            self.findings.append(place.error("bank-no-questions"))
        read_files = (self.read(path, path.relative_to(folder).as_posix()) for path in paths)
        files = [file for file in read_files if file is not None]
        self.findings.extend(whole_bank_rules(files))
        return files

    def read(self, path: Path, name: str) -> QuestionFile | None:
        try:
            content = self.read_text(path, file=name)
        except QuestionsRefused as refused:
            self.findings.extend(refused.findings)
            return None
        return self.take(path, content)

    def take(self, path: Path, content: YamlText) -> QuestionFile | None:
        self.findings.extend(content.findings)
        form = read_form(content, StandaloneForm if self.standalone else BankForm)
        if isinstance(form, tuple):
            self.findings.extend(form)
            return None
        file = QuestionFile(path=path, content=content, question=to_question(form))
        self.findings.extend(standalone_rules(file))
        if not self.standalone:
            findings = bank_rules(file, self.lists)
            self.findings.extend(
                each for each in findings if self.in_place or each.note.key not in RULES_OF_PLACE
            )
        return file

    def sound(self, files: Sequence[QuestionFile]) -> FilesRead:
        """The files without those at fault; of two with the same id the first stays."""
        self.findings.extend(whole_bank_rules(files))
        at_fault = {finding.file for finding in self.errors()}
        sound = tuple(file for file in files if file.content.file not in at_fault)
        return FilesRead(files=sound, findings=tuple(self.findings))

    def errors(self) -> list[Finding]:
        found = [finding for finding in self.findings if finding.severity == "error"]
        return sorted(found, key=lambda finding: (finding.file, finding.line))


def _existing(folder: Path | str) -> Path:
    path = Path(folder)
    try:
        found = path.is_dir()
    except (OSError, ValueError) as error:
        raise BankError("bank-no-folder", where=str(folder)) from error
    if not found:
        raise BankError("bank-no-folder", where=str(folder))
    return path


def question_paths(folder: Path, *, standalone: bool) -> Iterator[Path]:
    """The question files of a bank, or of a folder of standalone questions, in order of their paths."""
    root = folder if standalone else folder / QUESTIONS_FOLDER
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if path.suffix not in ENDINGS or any(part.startswith(".") for part in inside.parts):
            continue
        if standalone and (path.name in NOT_QUESTIONS or NOT_QUESTION_FOLDERS & set(inside.parts[:-1])):
            continue
        yield path
