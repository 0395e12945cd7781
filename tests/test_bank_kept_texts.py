"""The bank's files, read quickly because they were read before: never other content, never a fault less."""

from __future__ import annotations

import json

import pytest
from small_bank import make_own

from interview_coach.bank import QuestionsRefused, kept_texts, load_bank
from interview_coach.bank.kept_texts import KeptTexts
from interview_coach.bank.yaml_text import parse_yaml, read_yaml

TEXT = "id: æra\nwords: [no, '1.10', ~]\nunder:\n  - {a: b}\n"


@pytest.fixture
def kept(tmp_path):
    """Where texts are kept."""
    return tmp_path / "cache" / "bank.json"


@pytest.fixture
def file(tmp_path):
    """A file of the bank."""
    path = tmp_path / "a.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def parsed(monkeypatch):
    """The names of the files that were parsed."""
    names = []

    def parse(text, *, file):
        names.append(file)
        return parse_yaml(text, file=file)

    monkeypatch.setattr(kept_texts, "parse_yaml", parse)
    return names


def read(kept, path):
    texts = KeptTexts(kept)
    content = texts.read(path, file="a.yaml")
    texts.keep()
    return content


def test_a_known_text_is_not_parsed_again(kept, file, parsed):
    """The second reading gives the same values and lines, without the work, also from a file moved away."""
    first = read(kept, file)
    again = read(kept, file.rename(file.with_name("b.yaml")))
    assert first == again == read_yaml(file.with_name("b.yaml"), file="a.yaml")
    assert again.value["words"] == ["no", "1.10", None]
    assert again.place(("under", 0, "a")).line == 4
    assert parsed == ["a.yaml"]


def test_a_changed_file_is_read_anew(kept, file, parsed):
    """What no longer stands anywhere is not kept either."""
    read(kept, file)
    file.write_text(TEXT.replace("æra", "øre"), encoding="utf-8")
    assert read(kept, file).value["id"] == "øre"
    assert (len(parsed), len(json.loads(kept.read_text(encoding="utf-8")))) == (2, 1)


def test_a_fault_is_told_each_time(kept, file):
    """A key given twice, and a file that is no YAML: kept is neither."""
    file.write_text("id: a\nid: b\n", encoding="utf-8")
    assert [read(kept, file).findings[0].note.key for _ in range(2)] == ["bank-key-twice"] * 2
    file.write_text("id: [a\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(QuestionsRefused):
            read(kept, file)
    assert not kept.exists()


@pytest.mark.parametrize(
    "damage", ["", "[]", '{"KEY": 1}', '{"KEY": {"value": 1}}', '{"KEY": {"value": 1, "lines": [[1, 2]]}}']
)
def test_what_is_damaged_is_read_anew_and_mended(kept, file, parsed, damage):
    """Half a file, another file, or one in another form costs time and nothing else."""
    whole = read(kept, file)
    [key] = json.loads(kept.read_text(encoding="utf-8"))
    kept.write_text(damage.replace("KEY", key), encoding="utf-8")
    assert read(kept, file) == whole
    assert read(kept, file) == whole
    assert len(parsed) == 2


def test_a_bank_from_kept_texts_is_the_same(kept, tmp_path, parsed):
    """Shipped and own questions, known and unknown."""
    own = make_own(tmp_path)
    banks = [load_bank(own.shipped, own.folder, kept) for _ in range(2)]
    assert banks[0] == banks[1] == load_bank(own.shipped, own.folder)
    assert len(parsed) == 4  # Both questions when nothing was known, and both where nothing is kept.
