"""Texts for the checks of a bank: pieces, questions in a bank on disk, and a small dictionary."""

from __future__ import annotations

from pathlib import Path

from conftest import ROOT

from interview_coach.bank import Place, check_folder, check_texts, read_companions, write_question
from interview_coach.bank.reading import Piece
from interview_coach.records import Question

BANK = ROOT / "question_bank"
AFF = "SET UTF-8\nCOMPOUNDFLAG z\nCOMPOUNDMIN 3\nSFX A Y 1\nSFX A 0 en .\n"
DIC = "5\nhus/zA\nbåt/zA\nOslo\nog\nNAV\n"


def piece(text: str, field: str = "text") -> Piece:
    """A text in a file."""
    return Piece(text=text, place=Place(file="a.yaml", line=3, location=(field,)))


def keys(findings) -> list[str]:
    """The message keys of findings."""
    return [finding.note.key for finding in findings]


def with_question(bank: Path, question: Question) -> Path:
    """Write a further question into a bank."""
    path = bank / "questions" / question.category / f"{question.id}.yaml"
    path.write_text(write_question(question), encoding="utf-8")
    return path


def texts_of(bank: Path, dictionary=None):
    """Everything that is found in the texts of a bank."""
    files = check_folder(bank).files
    return check_texts(files, read_companions(bank, [file.question.id for file in files]), dictionary)


def make_dictionary(folder: Path) -> Path:
    """Write a hunspell dictionary of five words."""
    (folder / "nb_NO.aff").write_text(AFF, encoding="utf-8")
    (folder / "nb_NO.dic").write_text(DIC, encoding="utf-8")
    return folder / "nb_NO.dic"
