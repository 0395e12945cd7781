"""A small bank, moved out to files and spoiled there, for the tests of moving questions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from small_bank import GUIDE, make_own, tree

from interview_coach.bank import QuestionsRefused, export_bank, plan_import
from interview_coach.bank.sheets import SHEETS
from interview_coach.messages import Messages

FORMATS = ("yaml", "xlsx", "csv")
NAMES = {"yaml": "ut", "xlsx": "ut.xlsx", "csv": "ut"}
A_DAY = datetime(2026, 5, 1)  # noqa: DTZ001 - Excel knows no zones
CSV_NAMES = [sheet.csv_name for sheet in SHEETS]


@pytest.fixture
def own(tmp_path):
    """An empty own bank over a shipped one of two questions."""
    return make_own(tmp_path)


@pytest.fixture
def exported(own, tmp_path) -> Callable[..., Path]:
    """Exports the bank in a format."""

    def export(to: str, **options) -> Path:
        target = tmp_path / NAMES[to]
        export_bank(own.layers(), target, to, guide=GUIDE, **options)
        return target

    return export


@pytest.fixture
def spoiled(exported) -> Callable[[Callable], Path]:
    """A workbook of the bank with something done to it."""

    def spoil(change: Callable[..., object]) -> Path:
        import openpyxl

        path = exported("xlsx")
        book = openpyxl.load_workbook(path)
        change(book)
        book.save(path)
        return path

    return spoil


def refusal(own, source: Path) -> QuestionsRefused:
    """The refusal of a source; every finding has a place and sentences, and nothing was written."""
    before = tree(own.folder.parent)
    with pytest.raises(QuestionsRefused) as caught:
        plan_import(own, source)
    assert tree(own.folder.parent) == before
    for language in ("nb", "en"):
        for finding in caught.value.findings:
            sentence = Messages(language).note(finding.note)
            assert finding.file
            assert str(finding.note.values["where"]) in sentence, sentence
    return caught.value
