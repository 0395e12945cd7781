"""Questions out to Excel, CSV and YAML and back: nothing lost, nothing run, nothing half-imported."""

from __future__ import annotations

import csv
import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import openpyxl
import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_bank import GUIDE, a_question, make_own, tree

from interview_coach.bank import (
    BankLists,
    QuestionsRefused,
    TableFinding,
    WorkField,
    carry_out,
    export_bank,
    load_folder,
    plan_import,
    read_layers,
    write_question,
)
from interview_coach.bank.archives import MOST_FILE_BYTES
from interview_coach.bank.cells import MOST_ROWS, column_letters, join_lines, split_lines
from interview_coach.bank.folder import in_order
from interview_coach.bank.sheets import SHEETS
from interview_coach.bank.tables import Names
from interview_coach.errors import BankError
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

    def spoil(change: Callable[[openpyxl.Workbook], object]) -> Path:
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


def only(refused: QuestionsRefused) -> tuple[str, str]:
    """Key and place of the only finding."""
    (finding,) = refused.findings
    return finding.note.key, str(finding.note.values["where"])


# --- there and back --------------------------------------------------------------------------


@pytest.mark.parametrize("to", FORMATS)
def test_the_whole_shipped_bank_there_and_back(tmp_path, to):
    """All shipped questions come back from each format as the same records and the same canonical YAML."""
    shipped = ROOT / "question_bank"
    layers = read_layers(shipped, None)
    target = tmp_path / NAMES[to]
    export_bank(layers, target, to, guide=GUIDE)
    # A bank with the same lists and one question, so that all the others are new to it.
    other = make_own(tmp_path / "other")
    for name in ("categories.yaml", "fields.yaml"):
        (other.shipped / name).write_bytes((shipped / name).read_bytes())
    for path in (other.shipped / "questions").rglob("*.yaml"):
        path.unlink()
    first = layers.bank().questions[0]
    (other.shipped / "questions" / first.category).mkdir()
    one = other.shipped / "questions" / first.category / f"{first.id}.yaml"
    one.write_bytes((shipped / one.relative_to(other.shipped)).read_bytes())
    plan, went = plan_import(other, target), load_folder(shipped).questions
    came = in_order([first, *(change.after for change in plan.changes)], layers.lists)
    assert came == went
    if to == "xlsx":
        carry_out(other, plan)
        assert other.bank().questions == went
        assert [write_question(question) for question in came] == [
            write_question(question) for question in went
        ]


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_changed(own, exported, to):
    """What was exported and not touched changes nothing."""
    plan = plan_import(own, exported(to))
    assert (plan.changes, plan.warnings) == ((), ())
    assert set(plan.unchanged) == {"styrke", "verneutstyr"}
    assert carry_out(own, plan) == ()
    assert not own.folder.exists()


AWKWARD = (
    "=1+1", "+47 22", "-ja", "@navn", "'sitat", "''", "＝1", '=HYPERLINK("http://x")', "#N/A", "TRUE", "1.10",
    "1e5",
    "2026-11-01", "a;b", 'a"b', "a\tb", "a\nb", "a\\nb", "a\\", "_x0041_", "_x005F_x0041_", "x005F_",
    "én → to", "한국",
    "עברית", "a,b;c", "0012", "null", "~", "<b>&amp;</b>", "a\u2028b", "sep=,", "  a  b".strip(), "😀",
)  # fmt: skip


@pytest.mark.parametrize("to", FORMATS)
def test_awkward_texts(own, exported, to):
    """Texts that a spreadsheet would run, convert or cut are text, and come back as they were."""
    point = replace(a_question().rubric[0], good=AWKWARD, name=AWKWARD[0], advice=AWKWARD[1])
    own.save_all([])
    saved = own.save(a_question(text=AWKWARD[0], tips=AWKWARD, phrases=AWKWARD[::-1], rubric=(point,)))
    target = exported(to)
    assert plan_import(own, target).changes == ()
    own.remove("ny")
    plan = plan_import(own, target)
    assert carry_out(own, plan) == (saved,)


safe = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n\t=+-@'\"\\;,_x"),
    min_size=1,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=safe, item=safe, sentence=safe, to=st.sampled_from(["xlsx", "csv"]))
def test_any_text(tmp_path_factory, text, item, sentence, to):
    """Any text that a question may hold comes back, or the export says that it would not."""
    folder = tmp_path_factory.mktemp("any")
    own = make_own(folder)
    point = a_question().rubric[0]
    criterion = replace(point, good=(*point.good, f"a{sentence}"))
    own.save(a_question(text=f"{text}?", tips=(f"{item}.", "b"), rubric=(criterion,)))
    target = folder / NAMES[to]
    export_bank(own.layers(), target, to, guide=GUIDE)
    assert plan_import(own, target).changes == ()


@given(st.lists(st.text(st.sampled_from("a\\n\n b")).map(str.strip).filter(bool)))
def test_lists_in_a_cell(items):
    """A list in one cell comes back item by item, line breaks and backslashes included."""
    assert split_lines(join_lines(items)) == items


@pytest.mark.parametrize(
    ("number", "letters"), [(0, ""), (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")]
)
def test_column_letters(number, letters):
    """Columns are called what Excel calls them."""
    assert column_letters(number) == letters


def test_names_that_are_not_alone():
    """A name that could be taken for another stays a key in the cells."""
    lists = BankLists(
        categories={"a": "Likt", "b": "likt", "c": "a", "d": "Alene"},
        fields={"x": WorkField(name="To  mellomrom", kind="practical")},
    )
    names = Names.of(lists)
    assert names.categories == {"a": "a", "b": "b", "c": "c", "d": "Alene"}
    assert names.fields == {"x": "x"}


# --- the workbook ----------------------------------------------------------------------------


def test_a_workbook_for_people(exported):
    """A guide first, Norwegian headers, frozen and wrapped, lists to choose from, text that stays text."""
    book = openpyxl.load_workbook(exported("xlsx"))
    assert book.sheetnames == ["Les meg", *(sheet.name for sheet in SHEETS), "Lister"]
    assert [cell.value for cell in book["Les meg"]["A"]] == list(GUIDE)
    sheet = book["Spørsmål"]
    assert [cell.value for cell in sheet[1]][:5] == ["Id", "Spørsmål", "Sagt enklere", "Tema", "Yrkesområder"]
    assert sheet["D3"].value == "Helse, miljø og sikkerhet"
    assert sheet["E3"].value == "Lager\nData, teknologi"
    assert sheet.freeze_panes == "B2"
    assert book["Setninger"].freeze_panes == "C2"
    assert sheet["I2"].alignment.wrap_text
    assert sheet["B2"].number_format == "@"
    choices = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert choices["F2"] == '"A1,A2,B1,B2,C1"'
    assert choices["D2"] == "Lister!$A$2:$A$200"
    assert (sheet["M2"].value, sheet["N2"].value, sheet["P2"].value) == (30, 90, 1)


def test_formulas_are_written_as_text(own, exported):
    """In the file itself a text that looks like a formula is a quoted text."""
    own.save(a_question(text='=HYPERLINK("http://x","y")'))
    sheet = openpyxl.load_workbook(exported("xlsx"))["Spørsmål"]
    cell = next(cell for cell in sheet["B"] if str(cell.value).startswith("="))
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_formulas_are_quoted_in_csv(own, exported):
    """In CSV an apostrophe keeps a spreadsheet from running what begins like a formula."""
    own.save(a_question(text="=1+1", purpose="-2", culture="'sitat"))
    text = (exported("csv") / "sporsmaal.csv").read_text(encoding="utf-8-sig")
    row = next(row for row in csv.reader(io.StringIO(text), delimiter=";") if row[0] == "ny")
    assert "'=1+1" in row
    assert "'-2" in row
    assert "''sitat" in row


def test_only_some_questions(own, exported):
    """Questions named by id, a hidden one too; an unknown id names the nearest."""
    own.hide("styrke")
    assert plan_import(own, exported("xlsx", ids=["styrke"])).unchanged == ("styrke",)
    with pytest.raises(BankError, match="bank-no-question-near"):
        exported("csv", ids=["verneutsty"])


@pytest.mark.parametrize(
    ("to", "name", "key"),
    [
        ("xlsx", "fil.xls", "bank-export-ending"),
        ("csv", "a.xlsx", "bank-export-folder"),
        ("yaml", "a.xlsx", "bank-export-folder"),
    ],
)
def test_a_wrong_name(own, tmp_path, to, name, key):
    """A name that does not fit the format is refused."""
    with pytest.raises(BankError, match=key):
        export_bank(own.layers(), tmp_path / name, to, guide=GUIDE)


@pytest.mark.parametrize("to", FORMATS)
def test_an_export_writes_over_nothing(own, exported, to, tmp_path):
    """What is there already may be somebody's work; an empty folder is filled."""
    if to != "xlsx":
        (tmp_path / NAMES[to]).mkdir()
    exported(to)
    before = tree(tmp_path)
    with pytest.raises(BankError, match="bank-export-exists"):
        exported(to)
    assert tree(tmp_path) == before


def test_a_cell_that_excel_would_cut(own, exported):
    """A list too long for a cell is refused for sheets, and fine as YAML."""
    own.save(a_question(tips=tuple("x" * 4_000 + str(number) for number in range(10))))
    with pytest.raises(BankError, match="bank-export-cell-long"):
        exported("xlsx")
    exported("yaml")


def test_an_export_that_cannot_be_written(own, tmp_path):
    """A file where a folder should be: a sentence, and nothing left behind."""
    (tmp_path / "fil").write_text("x", encoding="utf-8")
    with pytest.raises(BankError, match="bank-export-unwritable"):
        export_bank(own.layers(), tmp_path / "fil" / "ut.xlsx", "xlsx", guide=GUIDE)


# --- what an import changes ------------------------------------------------------------------


def edit(book: openpyxl.Workbook) -> None:
    """Change a question, mend the spelling of another, and add a third."""
    questions, points = book["Spørsmål"], book["Punkter"]
    questions["B2"] = "Hva kan du?"
    questions["B3"], questions["Q3"] = "Hvilket verneutstyr bruker du nå?", "ja"
    questions.append(
        ["ny", "Når kan du begynne?", None, "hms", "lager", "a2", "Småprat", "De planlegger.",
         "Si en dato.\nVær ærlig.", "Jeg kan …", None, "Hvorfor?", 10, 40, None, 1]
    )  # fmt: skip
    points.append(["ny", "dato", "Sier en dato", 1, "Si en dag."])
    for kind, sentence in (("god", "I mai."), ("God", "På mandag."), ("good", "Nå."), ("nesten", "Snart.")):
        book["Setninger"].append(["ny", "dato", kind, sentence])
    book["Svar"].append(["ny", "A2", "Jeg kan begynne i mai."])
    book["Kilder"].append(["ny", "Egen erfaring", A_DAY])


def test_a_plan_and_its_import(own, spoiled):
    """The plan shows what will change, field by field, and writes nothing; carried out, it is so."""
    source = spoiled(edit)
    plan = plan_import(own, source)
    assert not own.folder.exists()
    assert [(change.kind, change.after.id, change.after.version) for change in plan.changes] == [
        ("changed", "styrke", 2),
        ("changed", "verneutstyr", 3),
        ("added", "ny", 1),
    ]
    assert [(field.field, field.after) for field in plan.changes[0].fields] == [
        ("version", "2"),
        ("text", "Hva kan du?"),
    ]
    saved = carry_out(own, plan)
    assert saved == tuple(change.after for change in plan.changes)
    assert own.bank().question("ny").tips == ("Si en dato.", "Vær ærlig.")
    assert own.bank().question("ny").sources[0].date == "2026-05-01"
    assert own.history("styrke")[-1].what == "imported"
    assert plan_import(own, source).changes == ()


def test_comments_survive_excel(own, spoiled):
    """What a colleague wrote beside the lines of the YAML is there after a round through Excel."""
    carry_out(own, plan_import(own, spoiled(edit)))
    text = (own.folder / "questions/egenskaper/styrke.yaml").read_text(encoding="utf-8")
    assert "# Dette tipset hjelper mest." in text
    assert "text: Hva kan du?" in text


def test_all_typos(own, spoiled):
    """With the import marked as spelling, no version rises."""
    plan = plan_import(own, spoiled(edit), typos=True)
    assert [change.after.version for change in plan.changes] == [1, 3, 1]


def test_a_hidden_question_stays_hidden(own, spoiled):
    """An import changes a hidden question and says that it is hidden."""
    source = spoiled(edit)
    own.hide("styrke")
    plan = plan_import(own, source)
    assert [change.hidden for change in plan.changes] == [True, False, False]
    carry_out(own, plan)
    assert "styrke" not in {question.id for question in own.bank().questions}


def test_questions_that_are_not_in_the_source_stay(own, exported):
    """An import of one question leaves the others as they are."""
    own.save(a_question())
    carry_out(own, plan_import(own, exported("xlsx", ids=["styrke"])))
    assert own.bank().question("ny") == a_question()


@pytest.mark.parametrize("layout", ["file", "flat", "bank"])
def test_yaml_in_every_layout(own, tmp_path, layout):
    """One file, a flat folder, or a whole bank."""
    source = tmp_path / "inn"
    path = source / {"file": "ny.yaml", "flat": "ny.yaml", "bank": "questions/hms/ny.yaml"}[layout]
    path.parent.mkdir(parents=True)
    path.write_text("# min\n" + write_question(a_question()), encoding="utf-8")
    carry_out(own, plan_import(own, path if layout == "file" else source))
    assert own.bank().question("ny") == a_question()
    assert (own.folder / "questions/hms/ny.yaml").read_text(encoding="utf-8").startswith("# min\n")


def test_a_recording_comes_with_yaml(own, tmp_path):
    """The recording beside an imported question is copied with it."""
    (tmp_path / "ny.mp3").write_bytes(b"lyd")
    (tmp_path / "ny.yaml").write_text(write_question(a_question(audio="ny.mp3")), encoding="utf-8")
    carry_out(own, plan_import(own, tmp_path / "ny.yaml"))
    assert (own.folder / "questions/hms/ny.mp3").read_bytes() == b"lyd"


# --- CSV as programs write it ----------------------------------------------------------------


def rewritten(folder: Path, write: Callable[[str], bytes]) -> Path:
    """The CSV files saved by another program."""
    for name in CSV_NAMES:
        path = folder / name
        path.write_bytes(write(path.read_text(encoding="utf-8-sig")))
    return folder


def with_delimiter(text: str, delimiter: str, line_end: str = "\r\n") -> str:
    """CSV with another sign between the cells."""
    out = io.StringIO(newline="")
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    csv.writer(out, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize(
    "write",
    [
        lambda text: text.encode("utf-8"),
        lambda text: with_delimiter(text, ",").encode("utf-8-sig"),
        lambda text: with_delimiter(text, "\t").encode("utf-16"),
        lambda text: ("sep=|\n" + with_delimiter(text, "|", "\n")).encode(),
        lambda text: with_delimiter(text, ";", "\n").encode(),
    ],
    ids=["no-bom", "comma", "tab-utf16", "sep-line", "unix-lines"],
)
def test_csv_of_other_programs(own, exported, write):
    """The sign between cells, the encoding and the line ends are found out."""
    assert plan_import(own, rewritten(exported("csv"), write)).changes == ()


def test_windows_1252(own, exported):
    """What an old Excel saves is read, where its letters suffice."""
    folder = exported("csv", ids=["verneutstyr"])
    assert plan_import(own, rewritten(folder, lambda text: text.encode("cp1252"))).changes == ()


def test_letters_that_windows_1252_lost(own, exported):
    """Arabic saved as question marks is refused before it replaces the real text."""
    folder = rewritten(exported("csv"), lambda text: text.encode("cp1252", errors="replace"))
    refused = refusal(own, folder)
    assert {finding.note.key for finding in refused.findings} == {"bank-csv-letters-lost"}
    assert refused.findings[0].note.values["where"] == "oversettelser.csv!C3"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "bank-table-column-missing"),
        (b"\x81\x8d", "bank-csv-letters"),
        (b"PK\x03\x04", "bank-csv-not"),
        (b'Id;"Sp', "bank-csv-quotes"),
        (b"x" * (MOST_FILE_BYTES + 1), "bank-book-too-large"),
        (None, "bank-csv-missing"),
    ],
    ids=["empty", "not-text", "workbook", "open-quote", "large", "missing"],
)
def test_csv_that_cannot_be_read(own, exported, data, key):
    """A file of the folder that is not what it should be is refused with its name."""
    folder = exported("csv")
    path = folder / "svar.csv"
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)
    refused = refusal(own, folder)
    assert refused.key == key
    assert "svar.csv" in str(refused.where)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("Jeg er nøyaktig.", "=1+1", "bank-table-formula"),
        ("Jeg er nøyaktig.", "Jeg\x00er", "bank-text-signs"),
        ("nevner", "finnes-ikke", "bank-table-no-such-row"),
    ],
    ids=["formula", "invisible", "no-such-criterion"],
)
def test_csv_cells(own, exported, old, new, key):
    """Cells of CSV are judged like cells of a workbook, with file, row and column."""
    folder = exported("csv")
    path = folder / "setninger.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    finding = refusal(own, folder).findings[0]
    assert (finding.note.key, finding.line, finding.file) == (key, 2, "setninger.csv")


def test_csv_beside_others(own, exported):
    """A file that is none of ours is told, and does not stop the import."""
    folder = exported("csv")
    (folder / "notater.csv").write_text("a;b\n", encoding="utf-8")
    assert [finding.note.key for finding in plan_import(own, folder).warnings] == ["bank-table-not-read"]


# --- workbooks that are refused --------------------------------------------------------------


def put(sheet: str, cell: str, value: object) -> Callable[[openpyxl.Workbook], object]:
    """Write something in a cell."""
    return lambda book: book[sheet].__setitem__(cell, value)


def hide(book) -> None:
    book["Kilder"].sheet_state = "veryHidden"


@pytest.mark.parametrize(
    ("change", "key", "where"),
    [
        (lambda b: b.remove(b["Kilder"]), "bank-table-missing", "Kilder!A1"),
        (lambda b: setattr(b["Punkter"], "title", "Punkt"), "bank-table-missing-near", "Punkter!A1"),
        (hide, "bank-table-hidden", "Kilder!A1"),
        (lambda b: b["Punkter"].delete_cols(5), "bank-table-column-missing", "Punkter!A1"),
        (lambda b: b["Punkter"].merge_cells("C2:C3"), "bank-table-merged", "Punkter!A1"),
        (put("Svar", "I2", "x"), "bank-table-no-title", "Svar!I2"),
        (put("Svar", "BH2", "x"), "bank-table-too-wide", "Svar!A1"),
        (put("Svar", "D1", "Nivå"), "bank-table-column-twice", "Svar!D1"),
        (put("Svar", "D1", "Notat"), "bank-table-column-unknown", "Svar!D1"),
        (put("Svar", f"A{MOST_ROWS + 2}", "x"), "bank-table-too-long", "Svar!A1"),
        (put("Svar", "C2", "=A1"), "bank-table-formula", "Svar!C2"),
        (put("Svar", "C2", "#DIV/0!"), "bank-table-error", "Svar!C2"),
        (put("Svar", "C2", 7), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", 1.5), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", True), "bank-table-number", "Svar!C2"),
        (put("Svar", "C2", A_DAY), "bank-table-date", "Svar!C2"),
        (put("Svar", "C2", time(8, 30)), "bank-table-date", "Svar!C2"),
        (put("Kilder", "C2", A_DAY.replace(hour=8)), "bank-table-date", "Kilder!C2"),
        (put("Kilder", "C2", "i går"), "bank-date", "Kilder!C2"),
        (put("Punkter", "D2", "to"), "bank-not-number", "Punkter!D2"),
        (put("Punkter", "D2", 1.5), "bank-not-number", "Punkter!D2"),
        (put("Punkter", "D2", 9), "bank-number-high", "Punkter!D2"),
        (put("Punkter", "C2", None), "bank-missing", "Punkter!C2"),
        (put("Setninger", "C2", "nestten"), "bank-choice-near", "Setninger!C2"),
        (put("Setninger", "C2", None), "bank-missing", "Setninger!C2"),
        (put("Setninger", "D2", " "), "bank-not-text", "Setninger!D2"),
        (put("Spørsmål", "A2", "verneutstyr"), "bank-table-id-twice", "Spørsmål!A3"),
        (put("Spørsmål", "D2", "hsm"), "bank-name-unknown", "Spørsmål!D2"),
        (put("Spørsmål", "E2", "Lagr"), "bank-name-unknown-near", "Spørsmål!E2"),
        (put("Spørsmål", "F2", "A7"), "bank-choice", "Spørsmål!F2"),
        (put("Spørsmål", "M2", 100), "bank-seconds", "Spørsmål!M2"),
        (put("Spørsmål", "M2", None), "bank-seconds", "Spørsmål!M2"),
        (put("Spørsmål", "O2", "borte.mp3"), "bank-audio-missing", "Spørsmål!O2"),
        (put("Spørsmål", "Q2", "kanskje"), "bank-choice", "Spørsmål!Q2"),
        (put("Spørsmål", "B2", "x" * 6_000), "bank-text-long", "Spørsmål!B2"),
        (put("Oversettelser", "B3", "engelsk"), "bank-table-twice", "Oversettelser!B3"),
        (lambda b: b["Setninger"].delete_rows(2), "bank-too-few", "Punkter!B2"),
        (put("Punkter", "B3", "nevner"), "bank-criterion-twice", "Punkter!B3"),
        (put("Setninger", "D5", "Jeg lærer fort."), "bank-good-and-bad", "Setninger!D5"),
    ],
)  # fmt: skip
def test_what_is_wrong_and_where(own, spoiled, change, key, where):
    """Each fault is refused with its sheet, row and column."""
    refused = refusal(own, spoiled(change))
    places = [(each.note.key, each.note.values["where"]) for each in refused.findings]
    assert (key, f"ut.xlsx › {where}") in places
    assert isinstance(refused.findings[0], TableFinding)


def test_too_many_rows_of_one_question(own, spoiled):
    """A question with hundreds of sentences is a slip of copying; the first row too many is named."""

    def copy(book) -> None:
        for number in range(400):
            book["Setninger"].append(["styrke", "nevner", "god", f"Jeg er flink til ting nummer {number}."])

    assert only(refusal(own, spoiled(copy))) == ("bank-table-many-rows", "ut.xlsx › Setninger!A306")


def test_all_faults_at_once(own, spoiled):
    """Faults in several sheets are told together, each once."""

    def spoil(book) -> None:
        book["Svar"]["C2"] = "=A1"
        book["Punkter"]["D2"] = 9
        book["Punkter"]["E3"] = None
        book["Setninger"]["C3"] = "feil"
        book["Spørsmål"]["F3"] = "A9"

    found = [
        str(finding.note.values["where"]).split(" › ")[1] for finding in refusal(own, spoiled(spoil)).findings
    ]
    assert {"Svar!C2", "Punkter!D2", "Punkter!E3", "Setninger!C3", "Spørsmål!F3"} <= set(found)
    assert len(found) == len(set(found))


def test_notes_of_the_instructor(own, spoiled):
    """A sheet of one's own is told and passed by; so are empty rows and the guide."""

    def add(book) -> None:
        book.create_sheet("Mine notater")["A1"] = "=1+1"
        book["Les meg"]["A1"] = "Noe annet"
        book["Svar"].insert_rows(2)

    plan = plan_import(own, spoiled(add))
    assert plan.changes == ()
    assert [finding.note.key for finding in plan.warnings] == ["bank-table-not-read"]


# --- files that are no workbooks -------------------------------------------------------------


def repacked(path: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    """A workbook with its parts changed."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def replaced(part: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], object]:
    """Change bytes of a part."""

    def change(parts: dict[str, bytes]) -> None:
        assert old in parts[part]
        parts[part] = parts[part].replace(old, new, 1)

    return change


SHEET = "xl/worksheets/sheet2.xml"
MERGED = b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
FAR_DOWN = b'<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
FAR_OUT = b'<row r="90"><c r="XFD90"><v>1</v></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda p: p.update({"xl/vbaProject.bin": b"x"}), "bank-book-macros"),
        (lambda p: p.update({"xl/embeddings/a.bin": b"x"}), "bank-book-macros"),
        (replaced("[Content_Types].xml", b"sheet.main", b"sheet.macroEnabled.main"), "bank-book-macros"),
        (lambda p: p.update({"xl/externalLinks/externalLink1.xml": b"<a/>"}), "bank-book-links"),
        (lambda p: p.update({"xl/connections.xml": b"<a/>"}), "bank-book-links"),
        (lambda p: p.pop("xl/workbook.xml"), "bank-book-not"),
        (lambda p: (p.clear(), p.update({"word/document.xml": b"x"})), "bank-book-not"),
        (lambda p: p.update({"content.xml": b"x", "mimetype": b"ods"}), "bank-book-other-kind"),
        (lambda p: p.update({"xl/media/a.bin": b"\0" * 70_000_000}), "bank-book-bomb"),
        (lambda p: p.update({f"xl/{n}.xml": b"" for n in range(300)}), "bank-book-bomb"),
        (lambda p: p.update({SHEET: b"<c/>" * 1_600_000}), "bank-book-bomb"),
        (replaced(SHEET, b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), "bank-book-entities"),
        (lambda p: p.update({SHEET: p[SHEET].decode().encode("utf-16")}), "bank-book-broken"),
        (lambda p: p.update({SHEET: p[SHEET][:900]}), "bank-book-broken"),
        (lambda p: p.pop(SHEET), "bank-table-missing"),
        (lambda p: p.update({"xl/workbook.xml": b"<a/>"}), "bank-table-missing"),
        (lambda p: p.pop("xl/styles.xml"), None),
        (replaced(SHEET, b"</sheetData>", b"</sheetData>" + MERGED), "bank-table-merged"),
        (replaced(SHEET, b"</sheetData>", FAR_DOWN + b"</sheetData>"), "bank-table-too-long"),
        (replaced(SHEET, b"</sheetData>", FAR_OUT + b"</sheetData>"), "bank-table-too-wide"),
    ],
)  # fmt: skip
def test_hostile_and_mistaken_workbooks(own, exported, change, key):
    """Macros, links, bombs, entities, far-away cells and broken parts are refused before they cost much."""
    path = repacked(exported("xlsx"), change)
    if key is None:
        assert plan_import(own, path).changes == ()
    else:
        assert refusal(own, path).key == key


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.xlsx", b"", "bank-empty"),
        ("a.xlsx", b"Id;Tekst\n", "bank-book-not"),
        ("a.xlsx", b"PK\x03\x04rubbish", "bank-book-broken"),
        ("a.xls", OLE + b"\0" * 600, "bank-book-old"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "bank-book-locked"),
        ("a.xlsx", b"PK" + b"\0" * MOST_FILE_BYTES, "bank-book-too-large"),
        ("a.csv", b"Id\n", "bank-import-one-sheet"),
        ("a.pdf", b"%PDF-1.7", "bank-book-not"),
        ("a.yaml", b"", "bank-empty"),
        ("a.yaml", b"id: a\n", "bank-missing"),
        ("a.yaml", b"\xff\xfe", "bank-not-utf8"),
    ],
    ids=lambda value: str(value)[:24],
)  # fmt: skip
def test_files_of_other_kinds(own, tmp_path, name, data, key):
    """What is not a question bank is refused with what it is, or what to do."""
    path = tmp_path / name
    path.write_bytes(data)
    assert refusal(own, path).key == key


def test_an_encrypted_part(own, exported):
    """A ZIP whose parts have a password is refused as locked."""
    path = exported("xlsx")
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(bytes(data))
    assert refusal(own, path).key == "bank-book-locked"


def test_nothing_there(own, tmp_path):
    """A source that is not there, an empty folder, and sheets without questions."""
    assert refusal(own, tmp_path / "borte.xlsx").key == "bank-import-nothing"
    (tmp_path / "tom").mkdir()
    assert refusal(own, tmp_path / "tom").key == "bank-import-empty"


def test_sheets_without_questions(own, spoiled):
    """Only headers: nothing to import."""

    def empty(book) -> None:
        for sheet in SHEETS:
            book[sheet.name].delete_rows(2, 100)

    assert only(refusal(own, spoiled(empty)))[0] == "bank-import-empty"


# --- five hundred ----------------------------------------------------------------------------

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


def test_the_clock_is_utc(own, spoiled):
    """The history of an import carries the time of the own bank's clock."""
    carry_out(own, plan_import(own, spoiled(edit)))
    assert own.history("ny")[0].time == datetime(2026, 11, 22, 10, 15, 2, tzinfo=UTC)
