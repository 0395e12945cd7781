"""The instructor's own bank: add, change and hide questions, look back, and bring a former form back.

What the program ships is never written to, so an update of the program never touches what is here; and what
the update changed under an own change is told (`OwnBank.shipped_changes`), never merged. Where the files lie:
`layers.py`; what a save writes: `saving.py`; how: `own_files.py`; what is kept of every save: `history.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from interview_coach.bank.findings import QuestionsRefused, refuse_unknown, shown
from interview_coach.bank.history import Saved, read_history, saved_ids
from interview_coach.bank.layers import Layers, read_layers
from interview_coach.bank.own_files import Write, commit, locked
from interview_coach.bank.saving import Edit, Saving, based_on_path, own_file_ids
from interview_coach.bank.shapes import Bank
from interview_coach.bank.updates import ShippedChange, shipped_changes
from interview_coach.bank.writing import parse_question
from interview_coach.errors import BankError
from interview_coach.records import Question


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True)
class OwnBank:
    """The instructor's own bank over the shipped one.

    Attributes:
        shipped: Folder of the shipped bank; only read.
        folder: Folder of the own bank; made at the first save.
        now: The clock; UTC.
    """

    shipped: Path
    folder: Path
    now: Callable[[], datetime] = field(default=_utc_now)

    def layers(self) -> Layers:
        """Both banks as they are now."""
        return read_layers(self.shipped, self.folder)

    def bank(self) -> Bank:
        """What participants are asked."""
        return self.layers().bank()

    def demand(self, *question_ids: str) -> None:
        """Refuse an id that never stood for a question here, such as a slip of the keyboard.

        Args:
            *question_ids: What a person named. Questions that are hidden, removed or set aside because of a
                fault are known too.

        Raises:
            BankError: When there is no such question; names the nearest id.
        """
        known = self.ids()
        for question_id in question_ids:
            if question_id not in known:
                refuse_unknown(question_id, sorted(known))

    def ids(self) -> frozenset[str]:
        """Every id that is in use or has been: no new question may have one of them."""
        layers = self.layers()
        return frozenset({*layers.shipped, *layers.own, *saved_ids(self.folder), *own_file_ids(self.folder)})

    def save(self, question: Question, *, typo: bool = False) -> Question:
        """Add a question, or change one.

        Args:
            question: Its new form.
            typo: Whether only spelling was mended, so that the version stays.

        Returns:
            The question as it was saved, with its version.

        Raises:
            QuestionsRefused: When it is not a whole question of a bank.
            BankError: When the folder cannot be written to.
        """
        return self.save_all([Edit(question=question, typo=typo)])[0]

    def save_all(self, edits: Sequence[Edit]) -> tuple[Question, ...]:
        """Save many questions, all or none.

        Args:
            edits: The questions, each with another id.

        Returns:
            The questions as they were saved.

        Raises:
            QuestionsRefused: When one of them is not a whole question of a bank.
            BankError: When the folder cannot be written to.
        """
        with locked(self.folder):
            saving = self._saving()
            saved = tuple(saving.save(edit) for edit in edits)
            commit(self.folder, saving.writes)
        return saved

    def hide(self, *question_ids: str) -> tuple[str, ...]:
        """Show shipped questions to participants no longer; all of them or none.

        Args:
            *question_ids: The questions.

        Returns:
            Those that were not hidden before.

        Raises:
            BankError: When one of them is not a shipped question.
        """
        return self._hide_or_show(question_ids, "hidden")

    def show(self, *question_ids: str) -> tuple[str, ...]:
        """Show hidden questions again; all of them or none.

        Args:
            *question_ids: The questions.

        Returns:
            Those that were hidden before.

        Raises:
            BankError: When one of them is not a shipped question.
        """
        return self._hide_or_show(question_ids, "shown")

    def remove(self, question_id: str) -> None:
        """Take an own question away; a changed shipped question is again as the program ships it.

        Args:
            question_id: The question.

        Raises:
            BankError: When there is no own form of it.
        """
        with locked(self.folder):
            saving = self._saving()
            saving.remove(question_id)
            commit(self.folder, saving.writes)

    def history(self, question_id: str) -> tuple[Saved, ...]:
        """Every form that was saved, oldest first."""
        return read_history(self.folder, question_id)

    def bring_back(self, saved: Saved) -> Question:
        """Make a former form count again; it is saved anew, so nothing of the history is lost.

        Args:
            saved: An entry of `history`.

        Returns:
            The question; its version rises where it means something else than the last form did.

        Raises:
            QuestionsRefused: When that form was never a whole question, such as a slip made by hand.
        """
        question = parse_question(saved.text, file=saved.path.name)
        if isinstance(question, tuple):
            raise QuestionsRefused(question)
        return self.save_all([Edit(question=question, basis=saved.text, what="brought-back")])[0]

    def shipped_changes(self) -> tuple[ShippedChange, ...]:
        """What updates of the program changed under own questions, in order of id."""
        return shipped_changes(self.layers(), self.folder)

    def keep_own(self, question_id: str) -> None:
        """Go on with the own form: what is shipped today has been seen, and is no longer told.

        Args:
            question_id: The question.

        Raises:
            BankError: When there is no own form of it.
        """
        with locked(self.folder):
            layers = self.layers()
            if question_id not in layers.own:
                raise BankError("bank-own-none", where=shown(question_id))
            file = layers.shipped.get(question_id)
            data = None if file is None else file.path.read_bytes()
            commit(self.folder, [Write(path=based_on_path(question_id), data=data)])

    def _hide_or_show(self, ids: Sequence[str], what: Literal["hidden", "shown"]) -> tuple[str, ...]:
        with locked(self.folder):
            saving = self._saving()
            changed = saving.hide_or_show(ids, what)
            commit(self.folder, saving.writes)
        return changed

    def _saving(self) -> Saving:
        return Saving(folder=self.folder, layers=self.layers(), when=self.now())
