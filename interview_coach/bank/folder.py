"""Questions and banks from disk: one file, a folder of files, or a whole bank with its lists.

A bank is ``questions/<category>/<id>.yaml`` beside ``categories.yaml`` and ``fields.yaml``. A folder of
standalone questions holds ``*.yaml`` and ``*.yml``, flat or in folders; a bank's lists in it are passed by.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from interview_coach.bank.findings import Finding, QuestionsRefused, refuse_unknown
from interview_coach.bank.form import read_form, to_question
from interview_coach.bank.lists import BankLists, WorkField, read_lists
from interview_coach.bank.rules import QuestionFile, bank_rules, standalone_rules, whole_bank_rules
from interview_coach.bank.schema import BankForm, StandaloneForm
from interview_coach.bank.yaml_text import YamlText, read_yaml
from interview_coach.errors import BankError
from interview_coach.records import Question

if TYPE_CHECKING:
    from interview_coach.bank.companions import Companions

QUESTIONS_FOLDER = "questions"
NOT_QUESTIONS = frozenset({"categories.yaml", "fields.yaml", "statements.yaml"})
NOT_QUESTION_FOLDERS = frozenset({"plans"})
ENDINGS = frozenset({".yaml", ".yml"})
RULES_OF_PLACE = frozenset({"bank-category-folder"})
"""Findings about the folder that a question lies in; a question on its way has none yet."""


@dataclass(frozen=True, kw_only=True)
class Bank:
    """Questions in order of category and id, with the lists they use (empty for standalone questions).

    Attributes:
        questions: The questions.
        categories: Key → name people see.
        fields: Key → field of work.
        own_ids: The questions that the instructor added or changed.
        set_aside: Faults in the instructor's own files; those files are not used until they are mended.
    """

    questions: tuple[Question, ...]
    categories: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, WorkField] = field(default_factory=dict)
    own_ids: frozenset[str] = frozenset()
    set_aside: tuple[Finding, ...] = ()

    def question(self, question_id: str) -> Question:
        """The question with an id.

        Args:
            question_id: Such as ``sterke-sider``.

        Returns:
            The question.

        Raises:
            BankError: When there is none; names the nearest id.
        """
        found = self._by_id.get(question_id)
        if found is None:
            refuse_unknown(question_id, list(self._by_id))
        return found

    @cached_property
    def _by_id(self) -> Mapping[str, Question]:
        return {question.id: question for question in self.questions}


@dataclass(frozen=True, kw_only=True)
class BankSummary:
    """What a bank holds, counted over the questions without errors.

    Attributes:
        n_files: Question files found.
        n_questions: Questions that can be used.
        n_criteria: Criteria in them.
        n_examples: Good and bad sentences in them.
        by_category: Questions per category, in the order of `categories.yaml`, empty ones included.
        by_field: Questions made for a field of work, likewise; questions for everyone are not counted.
        by_level: Questions per CEFR level.
        by_language: Questions per help language.
        n_reviewed: Translations checked by a person.
        reviewed_by_language: The same per help language.
    """

    n_files: int
    n_questions: int
    n_criteria: int
    n_examples: int
    by_category: Mapping[str, int]
    by_field: Mapping[str, int]
    by_level: Mapping[str, int]
    by_language: Mapping[str, int]
    n_reviewed: int
    reviewed_by_language: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class BankReport:
    """The result of checking a bank: what to mend, in order of file and line, and what it holds.

    Attributes:
        findings: The faults.
        summary: What the bank holds.
        files: The questions without errors, with their files, for further checks.
        hidden: Shipped questions that the instructor has hidden, by id; plans may name them all the same.
        set_aside: The instructor's own files that are not used until they are mended.
        updated: Ids of own questions under which an update of the program changed something.
        own_ids: Ids of the questions that the instructor added or changed, those set aside included.
        lists: The categories and fields that the questions use.
        companions: What lies beside the questions, where some of it is the instructor's own.
    """

    findings: tuple[Finding, ...]
    summary: BankSummary
    files: tuple[QuestionFile, ...] = field(default=(), repr=False)
    hidden: Mapping[str, QuestionFile] = field(default_factory=dict, repr=False)
    set_aside: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    own_ids: frozenset[str] = frozenset()
    lists: BankLists = field(default_factory=BankLists, repr=False)
    companions: Companions | None = field(default=None, repr=False)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """Findings that keep a question out."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """Findings to think about."""
        return tuple(finding for finding in self.findings if finding.severity == "warning")


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


def read_files(folder: Path, lists: BankLists) -> FilesRead:
    """Read the question files of a bank, whatever their faults.

    Args:
        folder: The bank's folder; without a folder of questions there are none.
        lists: The categories and fields they may use.

    Returns:
        The files and the faults.
    """
    paths = list(question_paths(folder, standalone=False))
    reader = _Reader(standalone=False, lists=lists)
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


def in_order(questions: Iterable[Question], lists: BankLists) -> tuple[Question, ...]:
    """Questions in order of category, as the lists have them, and id."""
    order = {category: place for place, category in enumerate(lists.categories)}

    def rank(question: Question) -> tuple[int, str, str]:
        return order.get(question.category, len(order)), question.category, question.id

    return tuple(sorted(questions, key=rank))


@dataclass
class _Reader:
    """Reads files one after another and gathers what is wrong with them."""

    standalone: bool
    lists: BankLists | None
    in_place: bool = True
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
            content = read_yaml(path, file=name)
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


def summarise(questions: tuple[Question, ...], lists: BankLists, n_files: int) -> BankSummary:
    """Count what questions hold."""
    categories = Counter(question.category for question in questions)
    fields = Counter(name for question in questions for name in question.fields)
    criteria = [criterion for question in questions for criterion in question.rubric]
    translations = [said for question in questions for said in question.translations.items()]
    return BankSummary(
        n_files=n_files,
        n_questions=len(questions),
        n_criteria=len(criteria),
        n_examples=sum(len(criterion.good) + len(criterion.bad) for criterion in criteria),
        by_category={key: categories[key] for key in lists.categories},
        by_field={key: fields[key] for key in lists.fields},
        by_level=dict(sorted(Counter(question.level for question in questions).items())),
        by_language=dict(Counter(language for language, _ in translations)),
        n_reviewed=sum(said.review == "person" for _, said in translations),
        reviewed_by_language=dict(
            Counter(language for language, said in translations if said.review == "person")
        ),
    )
