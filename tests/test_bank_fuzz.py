"""Whatever a file holds, it becomes a question or a refusal with a sentence: no traceback, no hang."""

from __future__ import annotations

import random

import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview_coach.bank import load_question
from interview_coach.errors import BankError
from interview_coach.messages import Messages

EXAMPLE = (ROOT / "question_bank/questions/egenskaper/sterke-sider.yaml").read_bytes()
SMALL = (
    b"id: kaffe\ntext: Hvordan lager du kaffe?\nversion: 1\nanswer_seconds: [30, 90]\nkind: ordinary\n"
    b"rubric:\n- {id: vann, weight: 2, good: [Jeg koker vann.], bad: [Nei]}\n"
    b"model_answers:\n- level: A2\n  text: >-\n    Jeg koker\n    vann.\n"
    b"sources: [{text: ldl, date: 2026-11-01}]\ntranslations: {en: {text: How, review: person}}\n"
)
SCRAPS = (
    *b"\x00\t\n\r :-#[]{}&*!|>%@`'\"?,~<=\\\x7f\x85\xff\xc3\xed",
    b": ",
    b"- ",
    b"\n\n",
    b"---\n",
    b"...\n",
    b"%YAML 1.1\n",
    b"%TAG ! x\n",
    b"<<: ",
    b"!!python/name:os.system ",
    b"!!binary ",
    b"!!float ",
    b".nan",
    b"-.inf",
    b"0x",
    b"9" * 5000,
    b"1e999",
    b"null",
    b"~",
    b"true",
    b"2026-13-99",
    b'"\\x',
    b'"\\U00110000"',
    b'"\\ud800"',
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xe2\x80\xa8",
    b"\xc2\x85",
    b"|9\n",
    b">+-\n",
    b"? ",
    b"&a",
    b"*a",
    b"{" * 40,
    b"[" * 40,
    b"- " * 40,
    b"\n\t",
    b"rubric: *x\n",
    b"id: [",
    b"'" * 3,
)
N_MUTATIONS = 1_200


def question_or_sentence(path, data: bytes) -> bool:
    """Read bytes as a standalone question; a refusal must have its sentences. Whether it was refused."""
    path.write_bytes(data)
    try:
        load_question(path, standalone=True)
    except BankError as refusal:
        for language in ("nb", "en"):
            sentence = Messages(language).error(refusal)
            assert not sentence.startswith("bank-"), sentence
            assert "\x00" not in sentence
            sentence.encode("utf-8")
        return True
    return False


def mutated(data: bytes, rng: random.Random) -> bytes:
    """Bytes with one to four cuts, insertions, repetitions or swapped bytes."""
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        to = min(len(data), at + rng.randint(0, 30))
        scrap = rng.choice(SCRAPS)
        piece = bytes([scrap]) if isinstance(scrap, int) else scrap
        data = rng.choice(
            (
                data[:at] + piece + data[at:],
                data[:at] + piece + data[to:],
                data[:at] + data[to:],
                data[:to] + data[at:],
            )
        )
    return data


@pytest.mark.parametrize("seed", range(4))
def test_spoiled_questions(tmp_path, seed):
    """Questions with pieces cut, doubled and replaced; most are refused, so the fuzz does bite."""
    rng = random.Random(seed)
    n_refused = sum(
        question_or_sentence(tmp_path / "q.yaml", mutated(SMALL, rng)) for _ in range(N_MUTATIONS // 4)
    )
    assert n_refused > N_MUTATIONS // 8


def test_a_whole_question_cut_anywhere(tmp_path):
    """A file that was cut off by a full disk or a lost stick."""
    for at in range(0, len(EXAMPLE), 61):
        question_or_sentence(tmp_path / "q.yaml", EXAMPLE[:at])


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=200))
def test_any_bytes(tmp_path, data):
    """Bytes that were never meant as text."""
    question_or_sentence(tmp_path / "q.yaml", data)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=list("aid:-?[]{},&*!|>%@`'\"#\\ \n\tø\u2028\ufeff0"), max_size=60))
def test_any_signs_of_yaml(tmp_path, text):
    """Texts made of YAML's own signs, where its parsers are weakest."""
    question_or_sentence(tmp_path / "q.yaml", text.encode())


LARGE = {
    "brackets": "[" * 999_000,
    "braces": "{a: " * 249_000,
    "one word": "a" * 999_000,
    "one text": "a: " + "b " * 490_000,
    "many lines": "a\n" * 490_000,
    "empty lines": "\n" * 999_000,
    "many keys": "a: 1\n" * 190_000,
    "open quote": "'" + "''" * 490_000,
    "escaped line ends": '"' + "\\\n" * 490_000,
    "tag": "!" * 999_000,
    "anchors": "- &a\n" * 190_000,
    "block": "a: |\n" + " \n" * 490_000,
    "directives": "%TAG !a! b\n" * 90_000,
    "commas": "[" + "," * 990_000,
    "questions": "? " * 490_000,
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE)
@pytest.mark.timeout(60)
def test_a_file_as_large_as_allowed_ends(tmp_path, text):
    """A megabyte of what is slowest to read is refused in good time."""
    assert question_or_sentence(tmp_path / "q.yaml", text.encode())
