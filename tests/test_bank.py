"""The bank: a file of questions becomes records, whole or standing for itself, as the README says."""

from __future__ import annotations

import re
import unicodedata
from functools import partial

import pytest
from example_bank import BANK, EXAMPLE, LISTS, SMALL, make_example_bank, read_standalone
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.bank import HELP_LANGUAGES, check_folder, load_folder, load_question
from interview_coach.bank.schema import BankCriterion, BankForm
from interview_coach.bank.yaml_text import parse_yaml
from interview_coach.errors import BankError
from interview_coach.messages import Messages
from interview_coach.records import ModelAnswer, Source


@pytest.fixture
def bank(tmp_path):
    """A whole bank with one question, to be spoiled."""
    return make_example_bank(tmp_path / "bank")


@pytest.fixture
def standalone(tmp_path):
    """Writes a file of any content and reads it as a standalone question."""
    return partial(read_standalone, tmp_path)


# --- reading ---------------------------------------------------------------------------------


def test_the_example_is_read_whole():
    """Every key of a shipped question arrives in the record."""
    question = load_question(EXAMPLE, catalogue=LISTS)
    assert question.id == "sterke-sider"
    assert question.text == "Hva er dine sterke sider?"
    assert question.answer_seconds == (30, 90)
    assert [point.id for point in question.rubric] == ["styrke", "eksempel", "nytte"]
    assert [point.weight for point in question.rubric] == [2, 2, 1]
    assert question.rubric[0].good[0] == "Jeg er nøyaktig og har god orden."
    assert [answer.level for answer in question.model_answers] == ["A2", "B2"]
    assert set(question.translations) == set(HELP_LANGUAGES)
    assert question.translations["en"].review == "machine"
    assert question.audio is None


def test_the_shipped_bank_has_no_errors():
    """Every question that is shipped is well formed."""
    messages = Messages("nb")
    assert [messages.note(finding.note) for finding in check_folder(BANK).errors] == []


def test_a_bank_is_ordered_by_category_and_id():
    """Questions come in the order of categories.yaml, then by id."""
    bank = load_folder(BANK)
    order = list(bank.categories)
    ranks = [(order.index(question.category), question.id) for question in bank.questions]
    assert ranks == sorted(ranks)
    assert bank.fields["lager"].kind == "practical"


def test_a_question_is_found_by_id(bank):
    """The id leads to the question."""
    assert load_folder(bank).question("sterke-sider").category == "egenskaper"


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("sterke-side", "Mente du «sterke-sider»"),
        ("xyz", "bank list"),
        ("", "bank list"),
        ("\n" * 999, "finnes ikke"),
    ],
    ids=["near", "far", "empty", "hostile"],
)
def test_an_unknown_id_is_refused(bank, asked, answer):
    """An unknown id suggests a near one, or says how to see all."""
    with pytest.raises(BankError) as caught:
        load_folder(bank).question(asked)
    assert answer in Messages("nb").error(caught.value)


def test_everything_stays_text_until_the_schema_says_otherwise(standalone):
    """YAML's own booleans, floats and dates are texts here, exactly as written."""
    question = standalone(
        "id: 1.10\ntext: no\nversion: 3\ncategory: on\n"
        "model_answers: [{text: 1.50}]\nsources: [{text: ldl, date: 2026-11-01}]\n"
    )
    assert (question.id, question.text, question.category, question.version) == ("1.10", "no", "on", 3)
    assert question.model_answers == (ModelAnswer(level="B1", text="1.50"),)
    assert question.sources == (Source(text="ldl", date="2026-11-01"),)


def test_one_spelling_of_the_norwegian_letters(standalone):
    """An å written as a + ring, as macOS does, is the same å."""
    assert standalone("id: a\ntext: Ga\u030ar det bra?\nmodel_answers: [{text: Ja}]\n").text == "Går det bra?"


def test_a_byte_order_mark_is_no_fault(standalone):
    """Notepad's mark at the start of the file is passed by."""
    assert standalone(b"\xef\xbb\xbf" + SMALL.encode()).id == "kaffe"


def test_windows_line_ends_are_no_fault(standalone):
    """A file saved on Windows reads the same."""
    assert standalone(SMALL.replace("\n", "\r\n")) == standalone(SMALL)


# --- standalone questions --------------------------------------------------------------------


def test_a_small_standalone_question_suffices(standalone):
    """Id, text and one criterion with one sentence are enough; the name falls back to the id."""
    question = standalone(SMALL)
    assert question.rubric[0].name == "vann"
    assert question.rubric[0].bad == ()
    assert question.model_answers == ()


@pytest.mark.parametrize(
    "extra",
    [
        "category: hva som helst\n",
        "fields: [Noe annet]\n",
        "tips: []\nphrases: []\nfollow_ups: []\nsources: []\nfields: []\n",
        "purpose:\nculture: null\naudio: null\ntips:\n",
        "translations: {}\n",
        "translations: {en: {text: How}}\n",
        "model_answers: [{text: Jeg koker vann.}]\n",
    ],
    ids=[
        "category",
        "field",
        "empty lists",
        "nulls",
        "no translations",
        "one translation",
        "one model answer",
    ],
)
def test_a_standalone_question_is_free(standalone, extra):
    """Category and field names are free, and lists may be empty."""
    assert standalone(SMALL + extra).id == "kaffe"


@pytest.mark.parametrize("identity", ["Mohler 1.1", "Spørsmål_7", "q", "8-9"])
def test_a_standalone_id_is_free(standalone, identity):
    """A standalone id need not be kebab-case nor the name of the file."""
    assert standalone(SMALL.replace("kaffe\n", f"{identity}\n")).id == identity


def test_a_folder_of_standalone_questions(tmp_path):
    """Both endings count, in any depth; a bank's lists, plans and hidden files are passed by."""
    for name in ("a.yaml", "deep/down/b.yml", "categories.yaml", "plans/p.yaml", ".hidden.yaml", "jobs.yaml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SMALL.replace("kaffe", path.stem), encoding="utf-8")
    assert [question.id for question in load_folder(tmp_path, standalone=True).questions] == ["a", "b"]


def test_a_shipped_bank_also_reads_as_standalone_questions(bank):
    """The looser form holds whatever the stricter one does."""
    assert load_folder(bank, standalone=True).questions == load_folder(bank).questions


def test_two_standalone_questions_may_not_share_an_id(tmp_path):
    """An id must lead to one question."""
    (tmp_path / "a.yaml").write_text(SMALL, encoding="utf-8")
    (tmp_path / "b.yaml").write_text(SMALL, encoding="utf-8")
    with pytest.raises(BankError, match=r"bank-id-taken.*a\.yaml.*b\.yaml"):
        load_folder(tmp_path, standalone=True)


@pytest.mark.parametrize("standalone_question", [True, False], ids=["standalone", "bank"])
def test_a_folder_that_is_not_there_is_refused(tmp_path, standalone_question):
    """A wrong folder name is said plainly."""
    with pytest.raises(BankError, match="bank-no-folder"):
        load_folder(tmp_path / "nowhere", standalone=standalone_question)


def test_a_folder_without_questions_is_refused(tmp_path):
    """An empty folder is not an empty bank."""
    with pytest.raises(BankError, match="bank-no-questions"):
        load_folder(tmp_path, standalone=True)


# --- documents and properties ----------------------------------------------------------------


def test_the_readme_describes_every_key():
    """A key that the schema knows is a key that the README explains."""
    readme = (BANK / "README.md").read_text(encoding="utf-8")
    assert [
        key for key in [*BankForm.model_fields, *BankCriterion.model_fields] if f"| `{key}` |" not in readme
    ] == []


def test_the_readmes_own_example_is_a_question(standalone):
    """The standalone question in the README loads."""
    example = re.search(r"```yaml\n(id: .*?)```", (BANK / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    assert standalone(example[1]).id == "kaffe"


@given(st.text(alphabet=st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_any_printable_text_in_quotes_is_read_back(text):
    """A text in quotes arrives letter by letter (in one spelling of its accents)."""
    normal = unicodedata.normalize("NFC", text)
    quoted = normal.replace("'", "''")
    assert parse_yaml(f"text: '{quoted}'\n", file="t").value == {"text": normal}
