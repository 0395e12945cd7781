"""What lies in a bank's folder beside its questions: statements, plans, jobs, workplaces, lists and words.

The instructor's own bank may hold `statements.yaml`, `plans/*.yaml`, `jobs.yaml` and `workplaces.yaml` too.
They lie over the shipped ones as own questions do: nothing shipped is written to, and an own file with an
error is set aside and told, while the shipped one goes on counting.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.jobs import JOBS_FILE, Jobs, read_jobs
from interview_coach.bank.lists import CATEGORIES_FILE, FIELDS_FILE, laid_over, read_lists
from interview_coach.bank.plans import PLANS_FOLDER, Plans, read_plans
from interview_coach.bank.statements import STATEMENTS_FILE, Statements, read_statements
from interview_coach.bank.words import WordList, read_words
from interview_coach.bank.workplaces import WORKPLACES_FILE, Workplaces, read_workplaces
from interview_coach.bank.yaml_text import YamlText, read_yaml

LIST_FILES = (CATEGORIES_FILE, FIELDS_FILE, JOBS_FILE)


@dataclass(frozen=True, kw_only=True)
class Companions:
    """What lies beside the questions of a bank.

    Attributes:
        statements: The sorting exercise.
        plans: Courses and templates.
        jobs: What people call jobs.
        workplaces: The workplaces of mock interviews.
        lists: Categories, fields and jobs as they stand in the shipped files.
        own_lists: The same of the instructor's own files.
        words: The bank's own words.
    """

    statements: Statements = field(default_factory=Statements)
    plans: Plans = field(default_factory=Plans)
    jobs: Jobs = field(default_factory=Jobs)
    workplaces: Workplaces = field(default_factory=Workplaces)
    lists: tuple[YamlText, ...] = ()
    own_lists: tuple[YamlText, ...] = ()
    words: WordList = field(default_factory=WordList)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the form of these files, the instructor's own last."""
        parts = (self.statements, self.plans, self.jobs, self.workplaces, self.words)
        return (*(finding for part in parts for finding in part.findings), *self.own_findings)

    @property
    def own_findings(self) -> tuple[Finding, ...]:
        """What is wrong with the form of the instructor's own files."""
        parts = (self.statements, self.plans, self.jobs, self.workplaces)
        return tuple(finding for part in parts for finding in part.own_findings)

    @property
    def set_aside(self) -> tuple[str, ...]:
        """The instructor's own files that are not used until they are mended."""
        return tuple(dict.fromkeys(one.file for one in self.own_findings if one.severity == "error"))

    @property
    def contents(self) -> tuple[YamlText, ...]:
        """Statements, workplaces and plans as they were read."""
        parts = (self.statements, self.workplaces, self.plans)
        own = (content for part in parts for content in part.own_contents)
        return (*(content for part in parts for content in part.contents), *own)

    @property
    def written(self) -> tuple[YamlText, ...]:
        """All of these files that hold texts."""
        return (*self.contents, *self.lists, *self.own_lists)

    def only_own(self) -> Companions:
        """The instructor's own files alone, for a check of them; the words are those of the whole bank."""
        statements, plans, places = self.statements, self.plans, self.workplaces
        return Companions(
            statements=Statements(own_contents=statements.own_contents, own_findings=statements.own_findings),
            plans=Plans(own_contents=plans.own_contents, own_findings=plans.own_findings),
            jobs=Jobs(own_findings=self.jobs.own_findings),
            workplaces=Workplaces(own_contents=places.own_contents, own_findings=places.own_findings),
            own_lists=self.own_lists,
            words=self.words,
        )


def read_companions(folder: Path, questions: Sequence[str], own: Path | None = None) -> Companions:
    """Read what lies beside the questions.

    Args:
        folder: The bank's folder.
        questions: Ids of its questions, which plans may name.
        own: The instructor's own bank, which lies over this one.

    Returns:
        The files, and what is wrong with them.
    """
    statements = read_statements(folder, own)
    lists = read_lists(folder, may_lack=True).lists
    if own is not None:
        lists = laid_over(lists, read_lists(own, may_lack=True).lists)
    return Companions(
        statements=statements,
        plans=read_plans(folder, questions=questions, themes=list(statements.themes), own=own),
        jobs=read_jobs(folder, lists, own),
        workplaces=read_workplaces(folder, lists, own),
        lists=_read_lists(folder),
        own_lists=() if own is None else _read_lists(own),
        words=read_words(folder),
    )


def _read_lists(folder: Path) -> tuple[YamlText, ...]:
    """The lists for their spelling; their form is checked where they are used."""
    return tuple(content for name in LIST_FILES for content in _read_list(folder / name))


def own_companion_files(own: Path) -> tuple[str, ...]:
    """The instructor's own files beside her questions, with ``/``, as they lie in her bank."""
    files = (STATEMENTS_FILE, JOBS_FILE, WORKPLACES_FILE)
    single = (name for name in files if (own / name).exists())
    plans = sorted((own / PLANS_FOLDER).glob("*.yaml"))
    return (*single, *(path.relative_to(own).as_posix() for path in plans))


def _read_list(path: Path) -> Iterator[YamlText]:
    if not path.is_file():
        return
    try:
        yield read_yaml(path, file=path.name)
    except QuestionsRefused:
        return
