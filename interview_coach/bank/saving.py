"""What a save in the instructor's own bank writes: the question, its history, and the form it began from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from interview_coach.bank.findings import QuestionsRefused, shown
from interview_coach.bank.folder import QUESTIONS_FOLDER, judge_contents
from interview_coach.bank.history import SaveKind, entry_path, read_history
from interview_coach.bank.layers import Layers
from interview_coach.bank.own_files import HIDDEN_FILE, Write
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.versions import with_version
from interview_coach.bank.writing import write_question
from interview_coach.bank.yaml_text import parse_yaml
from interview_coach.errors import BankError
from interview_coach.records import Question

BASED_ON_FOLDER = "based-on"


@dataclass(frozen=True, kw_only=True)
class Edit:
    """A question to be saved.

    Attributes:
        question: Its new form; the version is settled by what it had.
        typo: Whether only spelling was mended, so that the version stays.
        basis: YAML text whose comments are to be kept; the file there is when left out.
        audio_from: Folder in which a new recording of the question lies.
        what: What the history says; found out when left out.
    """

    question: Question
    typo: bool = False
    basis: str | None = None
    audio_from: Path | None = None
    what: SaveKind | None = None


def based_on_path(question_id: str) -> str:
    """Path of the shipped form that an own change began from."""
    return f"{BASED_ON_FOLDER}/{question_id}.yaml"


def own_file_ids(folder: Path) -> frozenset[str]:
    """Ids of the questions that have a file in the own bank, those with faults included."""
    return frozenset(path.stem for path in (folder / QUESTIONS_FOLDER).glob("*/*.yaml"))


@dataclass(kw_only=True)
class Saving:
    """One change in the making: the files that will be written, all at once."""

    folder: Path
    layers: Layers
    when: datetime
    writes: list[Write] = field(default_factory=list)
    n_entries: dict[str, int] = field(default_factory=dict)

    def save(self, edit: Edit) -> Question:
        """Write a question, unless nothing differs; gives it back with its version."""
        question_id = edit.question.id
        current = self.layers.file(question_id)
        if current is not None:
            same = with_version(current.question, edit.question, typo=edit.typo)
            if same == current.question:
                return same
        former = self._last_saved(question_id) if current is None else current.question
        question = self._with_version(former, edit)
        own_files = self._own_files(question_id)
        self._note_what_was(question_id, own_files)
        basis = edit.basis or next((_text(path) for path in own_files), None) or _shipped_text(current)
        text = write_question(question, basis=basis)
        target = f"{QUESTIONS_FOLDER}/{question.category}/{question_id}.yaml"
        self._check(question, text, edit, current)
        for path in own_files:
            inside = path.relative_to(self.folder).as_posix()
            if inside != target:
                self.writes.append(Write(path=inside, data=None))
        self.writes.append(Write(path=target, data=text.encode()))
        self._note(question_id, edit.what or _what(former, edit), text)
        shipped = self.layers.shipped.get(question_id)
        if shipped is not None and not (self.folder / based_on_path(question_id)).exists():
            self.writes.append(Write(path=based_on_path(question_id), data=shipped.path.read_bytes()))
        return question

    def remove(self, question_id: str) -> None:
        """Take the own form of a question away."""
        own_files = self._own_files(question_id)
        if not own_files:
            raise BankError("bank-own-none", where=shown(question_id))
        self._note_what_was(question_id, own_files)
        for path in own_files:
            self._note(question_id, "removed", _text(path))
            self.writes.append(Write(path=path.relative_to(self.folder).as_posix(), data=None))
        self.writes.append(Write(path=based_on_path(question_id), data=None))

    def hide_or_show(self, question_ids: Sequence[str], what: Literal["hidden", "shown"]) -> tuple[str, ...]:
        """Change whether participants see shipped questions; gives back those for which it was otherwise."""
        forms: dict[str, Path] = {}
        for question_id in question_ids:
            file = self.layers.file(question_id)
            if file is None or question_id not in self.layers.shipped:
                raise BankError("bank-own-not-shipped", where=shown(question_id))
            if (question_id in self.layers.hidden) != (what == "hidden"):
                forms[question_id] = file.path
        if forms:
            hidden = sorted(self.layers.hidden.symmetric_difference(forms))
            lines = "".join(f'- "{name}"\n' for name in hidden) or "[]\n"
            self.writes.append(Write(path=HIDDEN_FILE, data=lines.encode()))
        for question_id, path in forms.items():
            self._note(question_id, what, _text(path))
        return tuple(forms)

    def _check(self, question: Question, text: str, edit: Edit, current: QuestionFile | None) -> None:
        """Refuse what would be set aside at the next start; bring the recording along."""
        place = self.folder / QUESTIONS_FOLDER / question.category
        if question.audio is not None and not (place / question.audio).is_file():
            place = edit.audio_from or (place if current is None else current.path.parent)
        content = parse_yaml(text, file=question.id)
        read = judge_contents({place / f"{question.id}.yaml": content}, self.layers.lists)
        errors = [finding for finding in read.findings if finding.severity == "error"]
        if errors:
            raise QuestionsRefused(errors)
        target = f"{QUESTIONS_FOLDER}/{question.category}/{question.audio}"
        if question.audio is not None and place / question.audio != self.folder / target:
            self.writes.append(Write(path=target, data=(place / question.audio).read_bytes()))

    def _note_what_was(self, question_id: str, own_files: Sequence[Path]) -> None:
        """Keep what is there now, where the history lacks it: the shipped form, or an edit by hand."""
        history = read_history(self.folder, question_id)
        shipped = self.layers.shipped.get(question_id)
        if not own_files and shipped is not None:
            text = _text(shipped.path)
            if all(saved.text != text for saved in history):
                self._note(question_id, "shipped", text)
        for path in own_files:
            text = _text(path)
            forms = [saved for saved in history if saved.what not in {"hidden", "shown"}]
            if not forms or forms[-1].text != text:
                self._note(question_id, "by-hand", text)

    def _note(self, question_id: str, what: SaveKind, text: str) -> None:
        if question_id not in self.n_entries:
            history = read_history(self.folder, question_id)
            self.n_entries[question_id] = history[-1].number if history else 0
        self.n_entries[question_id] += 1
        path = entry_path(question_id, self.n_entries[question_id], self.when, what)
        self.writes.append(Write(path=path, data=text.encode()))

    def _with_version(self, former: Question | None, edit: Edit) -> Question:
        """The question with its version: higher than any that this id has had with another meaning."""
        question = with_version(former, edit.question, typo=edit.typo)
        last = self._last_saved(question.id)
        if former is None or last is None or question.version == former.version:
            return question
        return replace(question, version=max(question.version, last.version + 1))

    def _last_saved(self, question_id: str) -> Question | None:
        """The last form of a question that is there no longer: its id, and its versions, stay taken."""
        for saved in reversed(read_history(self.folder, question_id)):
            if (question := saved.question) is not None:
                return question
        return None

    def _own_files(self, question_id: str) -> list[Path]:
        """Own files of a question by their name, those with faults included."""
        return sorted((self.folder / QUESTIONS_FOLDER).glob(f"*/{question_id}.yaml"))


def _text(path: Path) -> str:
    # A file saved by another program in another encoding is kept as well as it can be.
    return path.read_text(encoding="utf-8-sig", errors="replace")


def _shipped_text(file: QuestionFile | None) -> str | None:
    return None if file is None else _text(file.path)


def _what(former: Question | None, edit: Edit) -> SaveKind:
    if former is None:
        return "added"
    same_version = replace(former, version=edit.question.version)
    return "typo" if edit.typo and same_version != edit.question else "changed"
