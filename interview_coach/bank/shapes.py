"""What a bank is in memory: its questions in order, what it holds in figures, and what a check found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from interview_coach.bank.findings import Finding, refuse_unknown
from interview_coach.bank.lists import BankLists, WorkField
from interview_coach.bank.rules import QuestionFile
from interview_coach.records import Question

if TYPE_CHECKING:
    from interview_coach.bank.companions import Companions


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


def in_order(questions: Iterable[Question], lists: BankLists) -> tuple[Question, ...]:
    """Questions in order of category, as the lists have them, and id."""
    order = {category: place for place, category in enumerate(lists.categories)}

    def rank(question: Question) -> tuple[int, str, str]:
        return order.get(question.category, len(order)), question.category, question.id

    return tuple(sorted(questions, key=rank))


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
