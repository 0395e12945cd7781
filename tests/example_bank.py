"""A bank of one shipped question, to be spoiled, and files that are read as standalone questions."""

from __future__ import annotations

from pathlib import Path

from conftest import ROOT

from interview_coach.bank import BankLists, WorkField, load_question
from interview_coach.records import Question

BANK = ROOT / "question_bank"
EXAMPLE = BANK / "questions" / "egenskaper" / "sterke-sider.yaml"
LISTS = BankLists(
    categories={"egenskaper": "Sterke og svake sider", "hms": "HMS"},
    fields={"lager": WorkField(name="Lager", kind="practical")},
)
SMALL = "id: kaffe\ntext: Hvordan lager du kaffe?\nrubric:\n- {id: vann, good: [Jeg koker vann.]}\n"


def make_example_bank(folder: Path) -> Path:
    """Write a whole bank with one question."""
    (folder / "questions" / "egenskaper").mkdir(parents=True)
    (folder / "categories.yaml").write_text("egenskaper: Sider\nhms: HMS\n", encoding="utf-8")
    (folder / "fields.yaml").write_text("lager: {name: Lager, kind: practical}\n", encoding="utf-8")
    (folder / "questions" / "egenskaper" / EXAMPLE.name).write_bytes(EXAMPLE.read_bytes())
    return folder


def read_standalone(folder: Path, content: str | bytes) -> Question:
    """Write a file of any content and read it as a standalone question."""
    path = folder / "q.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return load_question(path, standalone=True)
