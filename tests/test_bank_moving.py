"""Questions out to Excel, CSV and YAML and back: nothing lost, and the plan says what an import changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import openpyxl
import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from moved_bank import A_DAY, FORMATS, NAMES
from small_bank import GUIDE, a_question, make_own

from interview_coach.bank import (
    BankLists,
    WorkField,
    carry_out,
    export_bank,
    load_folder,
    plan_import,
    read_layers,
    write_question,
)
from interview_coach.bank.cells import column_letters, join_lines, split_lines
from interview_coach.bank.shapes import in_order
from interview_coach.bank.tables import Names

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


# --- five hundred ----------------------------------------------------------------------------


def test_the_clock_is_utc(own, spoiled):
    """The history of an import carries the time of the own bank's clock."""
    carry_out(own, plan_import(own, spoiled(edit)))
    assert own.history("ny")[0].time == datetime(2026, 11, 22, 10, 15, 2, tzinfo=UTC)
