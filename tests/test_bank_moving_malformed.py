"""Five hundred spoiled sources, made by chance: every one refused, and nothing half-imported."""

from __future__ import annotations

import io
import random
import zipfile
from datetime import time

import openpyxl
import pytest
from moved_bank import A_DAY, refusal

from interview_coach.bank import QuestionsRefused, plan_import

N_MALFORMED = 500
REQUIRED = {
    "Spørsmål": "ABDFGHIJLMN",
    "Punkter": "ABCDE",
    "Setninger": "ABCD",
    "Svar": "ABC",
    "Oversettelser": "ABCDE",
    "Kilder": "ABC",
}
TEXT_CELLS = {
    "Spørsmål": "ABH",
    "Punkter": "ABCE",
    "Setninger": "ABD",
    "Svar": "AC",
    "Oversettelser": "ACD",
    "Kilder": "AB",
}
N_ROWS = {"Spørsmål": 2, "Punkter": 3, "Setninger": 12, "Svar": 2, "Oversettelser": 2, "Kilder": 1}


def spoil_cell(book, rng: random.Random) -> None:
    """Something in a cell that its column is not for."""
    name = rng.choice(list(TEXT_CELLS))
    cell = book[name][f"{rng.choice(TEXT_CELLS[name])}{rng.randint(2, N_ROWS[name] + 1)}"]
    cell.value = rng.choice(["=1+1", "=A1", 42, 3.5, True, A_DAY, time(1, 2), "#REF!", "x" * 5_001])


def empty_cell(book, rng: random.Random) -> None:
    """A required cell is empty."""
    name = rng.choice(list(REQUIRED))
    column = rng.choice(REQUIRED[name].replace("G", ""))
    book[name][f"{column}{rng.randint(2, N_ROWS[name] + 1)}"] = rng.choice([None, " ", "\n"])


def wrong_choice(book, rng: random.Random) -> None:
    """A word that is no choice, or an id that belongs to nothing."""
    name, cell = rng.choice(
        [("Spørsmål", "F2"), ("Spørsmål", "G3"), ("Spørsmål", "D2"), ("Spørsmål", "E3"), ("Punkter", "A2"),
         ("Setninger", "A4"), ("Setninger", "B5"), ("Setninger", "C6"), ("Svar", "B2"), ("Svar", "A3"),
         ("Kilder", "A2"), ("Oversettelser", "B2"), ("Oversettelser", "E3"), ("Punkter", "D2"),
         ("Spørsmål", "P2"), ("Spørsmål", "N3")]
    )  # fmt: skip
    book[name][cell] = rng.choice(["zzz", "A9", "-1", "?", "10000", "sterk", "é"])


def spoil_structure(book, rng: random.Random) -> None:
    """A sheet or a column gone, renamed, hidden or merged."""
    sheet = book[rng.choice(list(REQUIRED))]
    what = rng.randrange(7)
    if what == 0:
        book.remove(sheet)
    elif what == 1:
        sheet.title = rng.choice(["Ark1", sheet.title + "2", "Data"])
    elif what == 2:
        sheet.sheet_state = rng.choice(["hidden", "veryHidden"])
    elif what == 3:
        sheet.delete_cols(rng.randint(1, 3))
    elif what == 4:
        sheet.merge_cells(rng.choice(["A2:B2", "A1:C1", "B2:B9"]))
    elif what == 5:
        sheet.cell(row=1, column=rng.randint(1, 3)).value = rng.choice(["Kolonne1", None, "id_", 7])
    else:
        sheet.insert_rows(1)


def cut_bytes(data: bytes, rng: random.Random) -> bytes:
    """A file that was cut off."""
    return data[: rng.randrange(len(data) - 30)]


def flip_packed(data: bytes, rng: random.Random) -> bytes:
    """One bit turned in what a part is packed as: its checksum tells."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entry = rng.choice(archive.infolist())
        start = entry.header_offset + 30 + len(entry.filename)
        at = start + rng.randrange(entry.compress_size)
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


YAML_SCRAPS = (
    "\t",
    "x: [",
    "id: ",
    "&a ",
    "!tag ",
    "- - -\n",
    '"',
    "\x00",
    "ukjent: ja\n",
    "{",
    "text:\n",
    "level: Z\n",
)


def spoil_yaml(text: str, rng: random.Random) -> str:
    """A required line gone, or a scrap at the start of a line of the first level."""
    lines = text.splitlines(keepends=True)
    tops = [number for number, line in enumerate(lines) if line[0].isalpha()]
    if rng.random() < 0.5:
        required = [
            n
            for n in tops
            if lines[n].startswith(("id:", "text:", "category:", "level:", "purpose:", "answer_"))
        ]
        del lines[rng.choice(required)]
    else:
        number = rng.choice(tops)
        lines[number] = rng.choice(YAML_SCRAPS) + lines[number]
    return "".join(lines)


@pytest.mark.parametrize("seed", range(5))
def test_five_hundred_malformed_sources(own, exported, tmp_path, seed):
    """Spoiled workbooks and YAML: every one refused with where and why, and nothing half-imported."""
    rng = random.Random(seed)
    good, folder = exported("xlsx").read_bytes(), tmp_path / "inn"
    folder.mkdir()
    texts = [path.read_text(encoding="utf-8") for path in sorted((own.shipped / "questions").rglob("*.yaml"))]
    for _ in range(N_MALFORMED // 5):
        kind = rng.choice(
            [spoil_cell, empty_cell, wrong_choice, spoil_structure, cut_bytes, flip_packed, spoil_yaml]
        )
        if kind is spoil_yaml:
            path = folder / "styrke.yaml"
            path.write_text(spoil_yaml(rng.choice(texts), rng), encoding="utf-8")
        else:
            path = folder / "inn.xlsx"
            if kind in {cut_bytes, flip_packed}:
                path.write_bytes(kind(good, rng))
            else:
                book = openpyxl.load_workbook(io.BytesIO(good))
                kind(book, rng)
                book.save(path)
        assert refusal(own, path).findings, kind
    assert not own.folder.exists()


@pytest.mark.parametrize("seed", range(3))
def test_workbooks_with_any_byte_changed(own, exported, tmp_path, seed):
    """A byte changed anywhere: refused, or, where the byte says nothing, the same questions as before."""
    rng = random.Random(seed)
    good, path = exported("xlsx").read_bytes(), tmp_path / "inn.xlsx"
    for _ in range(40):
        at = rng.randrange(len(good))
        path.write_bytes(good[:at] + bytes([rng.randrange(256)]) + good[at + 1 :])
        try:
            assert plan_import(own, path).changes == ()
        except QuestionsRefused:
            refusal(own, path)
