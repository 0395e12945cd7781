"""The shipped bank with the instructor's own bank over it.

The own bank lies in the user's folder and holds only what differs::

    bank/questions/<category>/<id>.yaml   questions that were added, and changed forms of shipped ones
    bank/hidden.yaml                      ids of shipped questions that are not shown
    bank/categories.yaml, fields.yaml     further names, where the shipped ones do not do
    bank/statements.yaml, jobs.yaml       own statements and jobs, over the shipped ones (see `companions.py`)
    bank/workplaces.yaml                  own workplaces of the mock interview, and what is said there
    bank/plans/*.yaml                     own plans; one with the name of a shipped file counts instead of it
    bank/based-on/<id>.yaml               the shipped question as it was when it was changed
    bank/history/<id>/…                   every form that was saved (see `own.py`)

An own file with a fault is set aside and reported; until it is mended the shipped question takes its place,
so that one slip of the keyboard does not stop a course.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_coach.bank.findings import Finding, Place, QuestionsRefused, refuse_unknown
from interview_coach.bank.folder import FilesRead, read_files
from interview_coach.bank.kept_texts import KeptTexts
from interview_coach.bank.lists import BankLists, laid_over, read_lists
from interview_coach.bank.own_files import HIDDEN_FILE, recover
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.shapes import Bank, in_order
from interview_coach.bank.yaml_text import read_yaml
from interview_coach.errors import BankError
from interview_coach.records import Question


@dataclass(frozen=True, kw_only=True)
class Layers:
    """Both banks as they lie on the disk.

    Attributes:
        lists: Shipped categories and fields, with the instructor's own.
        shipped: The shipped questions by id.
        own: The instructor's questions by id, without those at fault.
        hidden: Shipped questions that are not shown.
        findings: What was found in the instructor's files.
    """

    lists: BankLists
    shipped: Mapping[str, QuestionFile]
    own: Mapping[str, QuestionFile]
    hidden: frozenset[str]
    findings: tuple[Finding, ...]

    def file(self, question_id: str) -> QuestionFile | None:
        """The form of a question that counts, hidden or not."""
        return self.own.get(question_id) or self.shipped.get(question_id)

    def question(self, question_id: str) -> Question | None:
        """The question that counts, hidden or not."""
        file = self.file(question_id)
        return None if file is None else file.question

    def named(self, question_id: str) -> Question:
        """The question that a person names, hidden or not.

        Args:
            question_id: What she wrote.

        Returns:
            The question.

        Raises:
            BankError: When there is none; names the nearest id.
        """
        question = self.question(question_id)
        if question is None:
            refuse_unknown(question_id, [*self.shipped, *self.own])
        return question

    def bank(self) -> Bank:
        """What participants are asked: own over shipped, without what is hidden."""
        return Bank(
            questions=in_order((file.question for file in self.shown_files()), self.lists),
            categories=self.lists.categories,
            fields=self.lists.fields,
            own_ids=frozenset(self.own),
            set_aside=tuple(finding for finding in self.findings if finding.severity == "error"),
        )

    def shown_files(self) -> tuple[QuestionFile, ...]:
        """The questions that participants are asked, with their files."""
        over, hidden = {**self.shipped, **self.own}, self.not_asked
        return tuple(file for name, file in over.items() if name not in hidden)

    def hidden_questions(self) -> tuple[Question, ...]:
        """The questions that participants are not asked, in order of category and id."""
        files = (self.file(name) for name in self.not_asked)
        return in_order((file.question for file in files if file is not None), self.lists)

    @property
    def not_asked(self) -> frozenset[str]:
        """Ids of the hidden questions: shipped ones, for what only the instructor has is removed instead."""
        return self.hidden & frozenset(self.shipped)


def load_bank(shipped: Path | str, own: Path | str | None = None, kept: Path | None = None) -> Bank:
    """The bank that participants meet: the shipped questions with the instructor's own over them.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank; it need not be there.
        kept: Where files that were read are kept for the next time; ``None`` reads each of them.

    Returns:
        The bank; faults in own files are in `Bank.set_aside`.

    Raises:
        BankError: When the shipped folder is not there.
        QuestionsRefused: When the shipped bank has faults, or nothing is left to ask.
    """
    texts = KeptTexts(kept)
    layers = read_layers(shipped, own, texts)
    texts.keep()
    return layers.bank()


def read_layers(shipped: Path | str, own: Path | str | None, texts: KeptTexts | None = None) -> Layers:
    """Read both banks.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank.
        texts: Reads the question files, quickly where it knows them.

    Returns:
        The layers.

    Raises:
        BankError: When the shipped folder is not there.
        QuestionsRefused: When the shipped bank has faults.
    """
    base = Path(shipped)
    if not base.is_dir():
        raise BankError("bank-no-folder", where=str(base))
    shipped_lists = read_lists(base)
    texts = texts or KeptTexts(None)
    shipped_files = read_files(base, shipped_lists.lists, texts.read)
    _refuse_errors((*shipped_lists.findings, *shipped_files.findings))
    if not shipped_files.files:
        raise QuestionsRefused([Place(file=str(base)).error("bank-no-questions")])
    read = _Own.read(None if own is None else Path(own), shipped_lists.lists, texts)
    return Layers(
        lists=read.lists,
        shipped={file.question.id: file for file in shipped_files.files},
        own={file.question.id: file for file in read.files.files},
        hidden=read.hidden,
        findings=read.files.findings,
    )


def _refuse_errors(findings: tuple[Finding, ...]) -> None:
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise QuestionsRefused(sorted(errors, key=lambda finding: (finding.file, finding.line)))


@dataclass(frozen=True, kw_only=True)
class _Own:
    lists: BankLists
    files: FilesRead
    hidden: frozenset[str]

    @classmethod
    def read(cls, folder: Path | None, shipped: BankLists, texts: KeptTexts) -> _Own:
        if folder is None or not folder.is_dir():
            return cls(lists=shipped, files=FilesRead(files=(), findings=()), hidden=frozenset())
        recover(folder)
        own = read_lists(folder, may_lack=True)
        lists = laid_over(shipped, own.lists)
        files = read_files(folder, lists, texts.read)
        hidden = _read_hidden(folder / HIDDEN_FILE)
        if isinstance(hidden, tuple):
            found = (*own.findings, *files.findings, *hidden)
            return cls(lists=lists, files=FilesRead(files=files.files, findings=found), hidden=frozenset())
        found = (*own.findings, *files.findings)
        return cls(lists=lists, files=FilesRead(files=files.files, findings=found), hidden=hidden)


def _read_hidden(path: Path) -> frozenset[str] | tuple[Finding, ...]:
    if not path.exists():
        return frozenset()
    try:
        content = read_yaml(path, file=path.name)
    except QuestionsRefused as refused:
        return refused.findings
    if not isinstance(content.value, list):
        return (content.place().error("bank-own-hidden-form"),)
    return frozenset(str(item) for item in content.value)
