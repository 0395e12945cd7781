"""Faults in a question or a bank: each with file, line, field and what to do; the unwise is a warning."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from example_bank import EXAMPLE, LISTS, make_example_bank, read_standalone

from interview_coach.bank import HELP_LANGUAGES, QuestionsRefused, check_folder, load_folder, load_question
from interview_coach.messages import Messages


@pytest.fixture
def bank(tmp_path):
    """A whole bank with one question, to be spoiled."""
    return make_example_bank(tmp_path / "bank")


@pytest.fixture
def standalone(tmp_path):
    """Writes a file of any content and reads it as a standalone question."""
    return partial(read_standalone, tmp_path)


@pytest.fixture
def spoil(bank):
    """Writes the example with one thing changed, and gives back the file."""

    def write(old: str, new: str) -> Path:
        path = bank / "questions" / "egenskaper" / EXAMPLE.name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return write


def refused(path: Path, **options) -> QuestionsRefused:
    """The refusal of a file."""
    with pytest.raises(QuestionsRefused) as caught:
        load_question(path, **options)
    return caught.value


# --- what is refused, and how ----------------------------------------------------------------

FAULTS = {
    "misspelt key": ("rephrased:", "rephrase:", "bank-key-unknown-near", "rephrase", "«rephrased»"),
    "unknown key": ("rephrased:", "xyzzy:", "bank-key-unknown", "xyzzy", "text, "),
    "misspelt in rubric": (
        "    advice: Nevn",
        "    advise: Nevn",
        "bank-key-unknown-near",
        "rubric.1.advise",
        "«advice»",
    ),
    "misspelt language": ("  en: {", "  eng: {", "bank-key-unknown-near", "translations.eng", "«en»"),
    "missing": ("purpose: Arb", "# purpose: Arb", "bank-missing", "purpose", "mangler"),
    "empty key": ("rephrased: Hva er du god til?", "rephrased: ''", "bank-text-empty", "rephrased", "tomt"),
    "only spaces": ("name: Nevner minst én styrke", "name: '  '", "bank-text-empty", "rubric.1.name", "tomt"),
    "text for list": ("fields: []", "fields: lager", "bank-not-list", "fields", "strek (-)"),
    "list for text": (
        "rephrased: Hva er du god til?",
        "rephrased: [a]",
        "bank-not-text",
        "rephrased",
        "én tekst",
    ),
    "colon in text": (
        "- Jeg lærer fort nye ting.",
        "- Slik: fort",
        "bank-not-text-colon",
        "rubric.1.good.4",
        "anførselstegn",
    ),
    "no number": ("version: 1", "version: en", "bank-not-number", "version", "helt tall"),
    "huge number": ("version: 1", f"version: {'9' * 6000}", "bank-not-number", "version", "helt tall"),
    "not a number": ("version: 1", "version: .nan", "bank-not-number", "version", "helt tall"),
    "weight low": ("weight: 1", "weight: 0", "bank-number-low", "rubric.3.weight", "minste er 1"),
    "weight high": ("weight: 1", "weight: 4", "bank-number-high", "rubric.3.weight", "største er 3"),
    "level": ("level: A2\nanswer", "level: a2\nanswer", "bank-choice-near", "level", "«A2»"),
    "kind": ("kind: ordinary", "kind: xyzzy", "bank-choice", "kind", "smalltalk"),
    "review": (
        "review: machine}\n  uk",
        "review: persn}\n  uk",
        "bank-choice-near",
        "translations.en.review",
        "«person»",
    ),
    "seconds order": ("[30, 90]", "[90, 30]", "bank-seconds", "answer_seconds", "[30, 90]"),
    "seconds three": ("[30, 90]", "[30, 60, 90]", "bank-seconds", "answer_seconds", "[30, 90]"),
    "seconds absurd": ("[30, 90]", "[30, 9000]", "bank-seconds", "answer_seconds", "600"),
    "id form": ("id: styrke", "id: Én styrke", "bank-id-form", "rubric.1.id", "«sterke-sider»"),
    "id file": ("id: sterke-sider", "id: svake-sider", "bank-id-file", "id", "svake-sider"),
    "same criterion": ("id: eksempel", "id: styrke", "bank-criterion-twice", "rubric.2.id", "linje 21"),
    "category folder": ("category: egenskaper", "category: hms", "bank-category-folder", "category", "«hms»"),
    "category": (
        "category: egenskaper",
        "category: egenskapr",
        "bank-category-folder",
        "category",
        "egenskapr",
    ),
    "field": ("fields: []", "fields: [lagr]", "bank-name-unknown-near", "fields.1", "«lager»"),
    "date": (
        "sources: []",
        "sources: [{text: a, date: 1. mai}]",
        "bank-date",
        "sources.1.date",
        "2026-11-01",
    ),
    "date impossible": (
        "sources: []",
        "sources: [{text: a, date: 2026-02-30}]",
        "bank-date",
        "sources.1.date",
        "dato",
    ),
    "audio outside": ("audio: null", "audio: ../hemmelig.mp3", "bank-audio-form", "audio", "samme mappe"),
    "audio absolute": ("audio: null", "audio: /etc/passwd", "bank-audio-form", "audio", ".mp3"),
    "audio drive": ("audio: null", "audio: 'C:\\a.mp3'", "bank-audio-form", "audio", "samme mappe"),
    "audio missing": ("audio: null", "audio: a.mp3", "bank-audio-missing", "audio", "finnes ikke"),
    "good and bad": (
        "- Jeg er ikke så nøyaktig.",
        "- jeg lærer fort nye ting",
        "bank-good-and-bad",
        "rubric.1.bad.3",
        "både",
    ),
    "key twice": ("kind: ordinary", "kind: ordinary\nkind: smalltalk", "bank-key-twice", "kind", "to ganger"),
    "too long": ("Hva er du god til?", "a" * 6000, "bank-text-long", "rephrased", "5\u00a0000 tegn"),
    "escaped control": ("Hva er du god til?", '"a\\0b"', "bank-text-signs", "rephrased", "usynlig"),
    "half a pair": ("Hva er du god til?", '"\\ud800"', "bank-text-signs", "rephrased", "usynlig"),
}


@pytest.mark.parametrize(("old", "new", "key", "field", "said"), FAULTS.values(), ids=FAULTS)
def test_each_fault_names_file_line_field_and_what_to_do(spoil, old, new, key, field, said):
    """A fault in a question is found where it stands, in a Norwegian and an English sentence."""
    line = EXAMPLE.read_text(encoding="utf-8").split(old)[0].count("\n") + 1
    path = spoil(old, new)
    findings = refused(path, catalogue=LISTS).findings
    finding = next(finding for finding in findings if finding.note.key == key)
    assert finding.field == field
    assert finding.file == str(path)
    expected = {"bank-missing": 1, "bank-key-twice": line + 1}
    assert finding.line == expected.get(key, line)
    sentence = Messages("nb").note(finding.note)
    assert sentence.startswith(f"{path}:{finding.line}: ")
    assert said in sentence
    assert Messages("en").note(finding.note) != sentence


BROKEN = {
    "tab": ("id: a\n\ttext: b\n", "bank-tab", 2),
    "tab in list": ("id: a\ntips:\n\t- b\n", "bank-tab", 3),
    "two colons": ("id: a\ntext: Slik: ja\n", "bank-colon", 2),
    "open quote": ('id: a\ntext: "Hva\nrubric: []\n', "bank-quote-open", 2),
    "bad escape": ('id: a\ntext: "C:\\qw"\n', "bank-quote-open", 2),
    "open bracket": ("id: a\nfields: [lager\nlevel: A2\n", "bank-bracket-open", 2),
    "open brace": ("id: a\ntranslations: {en: {text: a}\n", "bank-bracket-open", 2),
    "at sign": ("id: a\ntext: @hei\n", "bank-sign-start", 2),
    "percent": ("id: a\ntext: %hei\n", "bank-sign-start", 2),
    "indent": ("tips:\n  - a\n - b\n", "bank-indent", 3),
    "no colon": ("id: a\ntext\nlevel: A2\n", "bank-no-colon", 2),
    "anchor": ("id: &a b\n", "bank-alias", 1),
    "alias": ("id: *a\n", "bank-alias", 1),
    "billion laughs": ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "bank-alias", 1),
    "merge": ("a: {b: c}\n<<: *a\n", "bank-alias", 2),
    "python tag": ("id: !!python/object/apply:os.system [ls]\n", "bank-tag", 1),
    "string tag": ("id: a\ntext: !!str b\n", "bank-tag", 2),
    "list as key": ("[a, b]: c\n", "bank-key-form", 1),
    "two documents": ("id: a\n---\nid: b\n", "bank-several-documents", 2),
    "deep": ("[" * 500, "bank-too-deep", 1),
    "wide": ("tips: [" + ("a," * 100 + "\n") * 300 + "]\n", "bank-too-many-values", 200),
    "empty": ("", "bank-empty", 1),
    "comment only": ("# hei\n", "bank-empty", 1),
    "just text": ("hei\n", "bank-not-mapping", 1),
    "just a list": ("- hei\n", "bank-not-mapping", 1),
    "nul": ("id: a\ntext: a\0b\n", "bank-control-sign", 2),
    "escape sign": ("id: a\x1b[31m\n", "bank-control-sign", 1),
    "latin-1": ("id: a\ntext: på\n".encode("latin-1"), "bank-not-utf8", 2),
    "utf-16": ("id: a\n".encode("utf-16"), "bank-not-utf8", 1),
    "large": (b"#" * 1_000_001, "bank-too-large", 1),
    "nothing to judge by": ("id: a\ntext: b\n", "bank-nothing-to-judge-by", 1),
}


@pytest.mark.parametrize(("content", "key", "line"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_refused_at_its_line(standalone, content, key, line):
    """What is not a question in YAML is refused with the line and a sentence without English in it."""
    with pytest.raises(QuestionsRefused, match=key) as caught:
        standalone(content)
    assert (caught.value.findings[0].note.key, caught.value.findings[0].line) == (key, line)
    sentence = Messages("nb").error(caught.value)
    assert not re.search(r"\b(expected|found|while|the|mapping)\b", sentence)


def test_a_missing_file_is_refused(tmp_path):
    """A wrong file name is said plainly."""
    assert refused(tmp_path / "nope.yaml", standalone=True).key == "bank-no-file"


def test_a_folder_is_no_file(tmp_path):
    """A folder where a file was expected is said plainly."""
    assert refused(tmp_path, standalone=True).key == "bank-is-folder"


def test_a_name_that_no_system_allows_is_refused():
    """A NUL in a file name is refused, not a ValueError."""
    assert refused(Path("a\0b.yaml"), standalone=True).key in {"bank-unreadable", "bank-no-file"}


def test_several_faults_are_reported_together(spoil):
    """One run names everything that is wrong with the form."""
    spoil("version: 1", "version: en")
    spoil("weight: 1", "weight: 7")
    path = spoil("rephrased:", "rephrase:")
    keys = {finding.note.key for finding in refused(path).findings}
    assert keys == {"bank-not-number", "bank-number-high", "bank-key-unknown-near"}


@pytest.mark.parametrize(
    ("kept", "field", "least"),
    [("good", "rubric.1.good", 3), ("bad", "rubric.1.bad", 1)],
    ids=["two good", "no bad"],
)
def test_a_bank_wants_enough_examples(bank, kept, field, least):
    """Fewer than three good sentences, or no bad one, is refused in a bank."""
    path = bank / "questions" / "egenskaper" / EXAMPLE.name
    few = {"good": "[a, b]", "bad": "[]"}[kept]
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(rf"    {kept}:\n(      - .*\n)+", f"    {kept}: {few}\n", text, count=1), encoding="utf-8"
    )
    finding = refused(path).findings[0]
    assert (finding.note.key, finding.field, finding.note.values["least"]) == ("bank-too-few", field, least)


# --- checking a whole bank -------------------------------------------------------------------


def test_a_sound_bank_has_no_findings_and_is_counted(bank):
    """The summary counts questions, criteria, sentences and languages; empty categories are shown as 0."""
    report = check_folder(bank)
    assert report.findings == ()
    summary = report.summary
    assert (summary.n_files, summary.n_questions, summary.n_criteria, summary.n_examples) == (1, 1, 3, 22)
    assert summary.by_category == {"egenskaper": 1, "hms": 0}
    assert summary.by_field == {"lager": 0}
    assert summary.by_language == dict.fromkeys(HELP_LANGUAGES, 1)
    assert summary.n_reviewed == 0


def test_checking_never_raises_for_content(bank):
    """Faults in several files, lists included, are all in one report, in order of file and line."""
    questions = bank / "questions"
    (questions / "egenskaper" / "a.yaml").write_text("id: *a", encoding="utf-8")
    (questions / "b.yaml").write_bytes(b"\xff")
    (questions / "d.yaml").mkdir()
    (bank / "categories.yaml").write_text("egenskaper: [1]\n", encoding="utf-8")
    (bank / "fields.yaml").write_text("lager: {name: Lager, kind: lett}\n", encoding="utf-8")
    found = [(finding.file, finding.note.key) for finding in check_folder(bank).errors]
    assert found == [
        ("categories.yaml", "bank-not-text"),
        ("fields.yaml", "bank-choice"),
        ("questions/b.yaml", "bank-not-utf8"),
        ("questions/d.yaml", "bank-is-folder"),
        ("questions/egenskaper/a.yaml", "bank-alias"),
        ("questions/egenskaper/sterke-sider.yaml", "bank-name-unknown"),
    ]


def test_missing_lists_are_findings(tmp_path):
    """A folder that is no bank at all gives findings for each missing part."""
    keys = [finding.note.key for finding in check_folder(tmp_path).errors]
    assert sorted(keys) == ["bank-no-file", "bank-no-file", "bank-no-questions"]


def test_an_id_stands_for_one_question(bank):
    """The same id in another category is an error that names the other file."""
    (bank / "questions" / "hms").mkdir()
    text = EXAMPLE.read_text(encoding="utf-8").replace("category: egenskaper", "category: hms")
    (bank / "questions" / "hms" / EXAMPLE.name).write_text(text, encoding="utf-8")
    (error,) = check_folder(bank).errors
    assert error.note.key == "bank-id-taken"
    assert error.note.values["other"] == "questions/egenskaper/sterke-sider.yaml"


WARNINGS = {
    "one model answer": (
        r"(?s)model_answers:.*?rephrased",
        "model_answers: [{level: A2, text: a}]\nrephrased",
        "bank-few-model-answers",
    ),
    "one level": (r"level: B2", "level: A2", "bank-few-model-answers"),
    "no Polish": (r"\n  pl: .*", "", "bank-translations-missing"),
    "no translations": (r"(?s)translations:.*audio", "audio", "bank-translations-missing"),
    "same sentence": (
        r"Jeg lærer fort nye ting\.",
        "jeg er nøyaktig og har god orden!",
        "bank-example-twice",
    ),
}


@pytest.mark.parametrize(("pattern", "new", "key"), WARNINGS.values(), ids=WARNINGS)
def test_what_is_only_unwise_is_a_warning(bank, pattern, new, key):
    """A warning is reported and keeps no question out."""
    path = bank / "questions" / "egenskaper" / EXAMPLE.name
    text, n = re.subn(pattern, new, path.read_text(encoding="utf-8"), count=1)
    assert n == 1
    path.write_text(text, encoding="utf-8")
    report = check_folder(bank)
    assert [finding.note.key for finding in report.warnings] == [key]
    assert report.errors == ()
    assert len(load_folder(bank).questions) == 1


def test_the_same_question_twice_is_a_warning(bank):
    """Two questions with the same words, but for case and signs, are pointed out."""
    text = EXAMPLE.read_text(encoding="utf-8").replace("id: sterke-sider", "id: sider")
    text = text.replace("text: Hva er dine sterke sider?", "text: hva er dine sterke sider")
    (bank / "questions" / "egenskaper" / "sider.yaml").write_text(text, encoding="utf-8")
    (warning,) = check_folder(bank).warnings
    assert warning.note.key == "bank-text-twice"


def test_a_recording_beside_the_file_is_accepted(bank, spoil):
    """An audio file that lies in the question's folder may be named."""
    path = spoil("audio: null", "audio: lyd.mp3")
    (path.parent / "lyd.mp3").write_bytes(b"x")
    assert load_question(path).audio == "lyd.mp3"


def test_a_link_out_of_the_folder_is_no_recording(bank, spoil, tmp_path):
    """A link to a file elsewhere is refused: a question may not read the rest of the disk."""
    path = spoil("audio: null", "audio: lyd.mp3")
    (tmp_path / "secret.mp3").write_bytes(b"x")
    try:
        (path.parent / "lyd.mp3").symlink_to(tmp_path / "secret.mp3")
    except OSError:
        pytest.skip("this system makes no links without rights")
    assert refused(path).key == "bank-audio-outside"
