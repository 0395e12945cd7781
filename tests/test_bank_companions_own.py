"""The instructor's own files beside the questions: over the shipped ones, hidden, or set aside."""

from __future__ import annotations

import json
import re
from types import SimpleNamespace

import pytest
from checked_texts import BANK
from small_bank import GUIDE, a_question, tree
from test_bank_companions import PERSONAL, PLAN, STATEMENTS
from test_bank_own_commands import own, run  # noqa: F401 - fixtures

from interview_coach.bank import (
    carry_out,
    check_bank,
    export_bank,
    find_job,
    load_bank,
    own_companion_files,
    plan_import,
    read_companions,
    read_statements,
    read_workplaces,
)
from interview_coach.bank.lists import read_lists
from interview_coach.ui.room import Room

TWO = STATEMENTS + "  - {id: b, theme: intervju, text: To., answer: stemmer, explanation: Ja.}\n"
JOBS = "jobs:\n- {phrase: på lager, fields: [lager], words: [lager, truck]}\n"
WORKPLACES = """\
lines:
  greeting: Hei, jeg heter {navn}.
  colleague: Dette er {navn}.
  order: Først en prat.
  thanks: [Takk., "Ja, takk."]
  parts: {person: Da begynner vi., job: Så om jobben.}
  again: En gang til.
  rephrased: På en annen måte.
  other_way: Jeg tenkte på noe annet.
  not_heard: Jeg hørte ikke.
  more_words: Litt mer?
  in_norwegian: På norsk?
  tell_more: "{tips}"
  skipped: Det er greit.
  goodbye: Ha det bra!
workplaces:
  - {fields: [], name: Lunden, about: Vi er to.,
     interviewer: {name: Siv, role: leder}, colleague: {name: Abdi, role: kokk}}
  - {fields: [lager, it], name: Vika, about: Vi er ti.,
     interviewer: {name: Kjell, role: leder}, colleague: {name: Ola, role: selger}}
"""
OWN_WORKPLACES = """\
lines:
  goodbye: Takk for i dag.
  parts: {job: Nå om jobben på kaia.}
workplaces:
  - {fields: [lager], name: Kaia, about: Vi er ved sjøen.,
     interviewer: {name: Mona, role: sjef}, colleague: {name: Ali, role: selger}}
"""
OWN_STATEMENTS = """\
themes: {kurs: Kurset vårt}
statements:
  - {id: b, theme: kurs, text: Vår to., answer: stemmer-ikke, explanation: Nei.}
  - {id: c, theme: intervju, text: Vår tre., answer: kommer-an-paa, explanation: Ja og nei.}
hidden: [a]
"""


@pytest.fixture
def bank(own):  # noqa: F811
    """Both banks, with statements, a plan, jobs and workplaces in the shipped one."""
    (own.shipped / "plans").mkdir()
    texts = {"statements.yaml": TWO, "plans/uke.yaml": PLAN, "jobs.yaml": JOBS, "workplaces.yaml": WORKPLACES}
    for name, text in texts.items():
        (own.shipped / name).write_text(text, encoding="utf-8")
    return own


def write(bank, name: str, text: str) -> None:
    """Write a file of the instructor's own."""
    path = bank.folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def read(bank):
    """Everything beside the questions, as the program reads it."""
    ids = [question.id for question in bank.bank().questions]
    return read_companions(bank.shipped, ids, bank.folder)


def errors(companions) -> list[tuple[str, str]]:
    """File and message key of the errors in own files."""
    return [(one.file, one.note.key) for one in companions.own_findings if one.severity == "error"]


# --- over the shipped ones -------------------------------------------------------------------


def test_without_own_files_the_shipped_ones_count(bank):
    """No folder of her own, an empty one, or none asked for: the same."""
    alone = read_companions(bank.shipped, ["styrke", "verneutstyr"])
    assert read(bank) == alone
    bank.folder.mkdir(parents=True)
    assert read(bank) == alone
    assert own_companion_files(bank.folder) == ()


def test_own_statements(bank):
    """One is added, one counts instead of the shipped, one is hidden; themes come together."""
    write(bank, "statements.yaml", OWN_STATEMENTS)
    found = read(bank).statements
    assert [(one.id, one.text, one.answer) for one in found.statements] == [
        ("b", "Vår to.", "stemmer-ikke"),
        ("c", "Vår tre.", "kommer-an-paa"),
    ]
    assert found.themes == {"intervju": "Jobbintervju", "kurs": "Kurset vårt"}
    assert errors(read(bank)) == []


def test_an_own_file_that_only_hides(bank):
    """Each part of the file may be left out."""
    write(bank, "statements.yaml", "hidden: [b]\n")
    assert [one.id for one in read(bank).statements.statements] == ["a"]


def test_hiding_what_is_not_there_is_a_warning(bank):
    """An update may have taken it away; the rest of the file counts."""
    write(bank, "statements.yaml", OWN_STATEMENTS.replace("[a]", "[a, borte]"))
    [finding] = [one for one in read(bank).own_findings if one.field == "hidden.2"]
    assert (finding.severity, finding.note.key) == ("warning", "check-name-unknown")
    assert [one.id for one in read(bank).statements.statements] == ["b", "c"]


def test_own_plans(bank):
    """The name of a shipped file replaces it, a new name comes beside; in order of their names."""
    write(bank, "plans/uke.yaml", PLAN.replace("En uke", "Vår uke"))
    write(bank, "plans/min.yaml", PERSONAL)
    write(bank, "plans/kurs.yaml", PLAN.replace("id: uke", "id: kurs"))
    plans = read(bank).plans
    assert [(course.id, course.name) for course in plans.courses] == [("kurs", "En uke"), ("uke", "Vår uke")]
    assert [plan.id for plan in plans.personal] == ["min"]
    assert plans.own_findings == ()


def test_an_own_plan_may_name_own_questions_and_themes(bank):
    """What lies over the shipped bank is there for it."""
    bank.save(a_question())
    write(bank, "statements.yaml", OWN_STATEMENTS)
    write(bank, "plans/uke.yaml", PLAN.replace("[styrke]", "[ny, styrke]").replace("[intervju]", "[kurs]"))
    [course] = read(bank).plans.courses
    assert course.weeks[0].questions == ("ny", "styrke")
    assert read(bank).plans.own_findings == ()


def test_own_jobs(bank):
    """The phrase of a shipped job replaces it; of two jobs with the same word hers is found."""
    write(
        bank,
        "jobs.yaml",
        "jobs:\n- {phrase: på lager, fields: [lager], words: [hylle]}\n"
        "- {phrase: med data, fields: [it], words: [koder]}\n",
    )
    jobs = read(bank).jobs
    assert {job.phrase for job in jobs.jobs} == {"på lager", "med data"}
    assert find_job("hylle", jobs).phrase == "på lager"
    assert find_job("truck", jobs) is None
    write(bank, "jobs.yaml", "jobs:\n- {phrase: i havna, fields: [lager], words: [truck]}\n")
    assert find_job("truck", read(bank).jobs).phrase == "i havna"
    assert find_job("lager", read(bank).jobs).phrase == "på lager"


def test_an_own_job_may_name_an_own_field(bank):
    """A field of her own list is there for it."""
    write(bank, "fields.yaml", "fiske: {name: Fiske, kind: practical}\n")
    write(bank, "jobs.yaml", "jobs:\n- {phrase: med fisk, fields: [fiske], words: [fisker]}\n")
    assert find_job("fisker", read(bank).jobs).fields == ("fiske",)


def test_own_workplaces(bank):
    """Hers counts for its field, the shipped ones for the others; a line of hers is said instead."""
    write(bank, "workplaces.yaml", OWN_WORKPLACES)
    places = read(bank).workplaces
    assert errors(read(bank)) == []
    visited = {name: places.of(frozenset({name})).name for name in ("lager", "it")}
    assert visited == {"lager": "Kaia", "it": "Vika"}
    assert places.of(frozenset()).name == "Lunden"
    lines = places.lines
    assert (lines.goodbye, lines.greeting) == ("Takk for i dag.", "Hei, jeg heter {navn}.")
    assert lines.thanks == ("Takk.", "Ja, takk.")
    assert lines.parts == {"person": "Da begynner vi.", "job": "Nå om jobben på kaia."}


def test_an_own_file_with_lines_alone_or_workplaces_alone(bank):
    """Each part of the file may be left out; her place for everybody counts instead of the shipped one."""
    write(bank, "workplaces.yaml", "lines: {skipped: Ok.}\n")
    found = read(bank).workplaces
    assert (found.lines.skipped, found.of(frozenset()).name) == ("Ok.", "Lunden")
    place = OWN_WORKPLACES[OWN_WORKPLACES.index("workplaces:") :].replace("[lager]", "[]")
    write(bank, "workplaces.yaml", place)
    found = read(bank).workplaces
    assert (found.lines.skipped, found.of(frozenset()).name) == ("Det er greit.", "Kaia")
    assert found.of(frozenset({"lager"})).name == "Vika"


def test_an_own_workplace_may_be_of_an_own_field(bank):
    """A field of her own list is there for it."""
    write(bank, "fields.yaml", "fiske: {name: Fiske, kind: practical}\n")
    write(bank, "workplaces.yaml", OWN_WORKPLACES.replace("[lager]", "[fiske]"))
    assert read(bank).workplaces.of(frozenset({"fiske"})).name == "Kaia"


def test_a_workplace_that_is_never_visited_is_told(bank):
    """The first of a field is visited; a second one is a warning and takes nothing away."""
    place = OWN_WORKPLACES[OWN_WORKPLACES.index("  - {fields") :]
    write(bank, "workplaces.yaml", OWN_WORKPLACES + place.replace("Kaia", "Brygga"))
    found = read(bank)
    [finding] = found.own_findings
    assert (finding.note.key, finding.severity, finding.line) == ("check-workplace-unused", "warning", 7)
    assert (finding.note.values["name"], finding.note.values["other"]) == ("Brygga", "Kaia")
    assert found.workplaces.of(frozenset({"lager"})).name == "Kaia"


def test_a_shipped_file_without_a_line_is_told(bank):
    """Only an own file may leave lines out: an interviewer who says nothing is a fault."""
    path = bank.shipped / "workplaces.yaml"
    path.write_text(WORKPLACES.replace("  goodbye: Ha det bra!\n", ""), encoding="utf-8")
    found = read(bank).workplaces
    assert [(one.note.key, one.field) for one in found.findings] == [("bank-missing", "lines.goodbye")]
    assert found.workplaces == ()


def test_the_example_in_the_readme_works(tmp_path):
    """What an instructor copies lies over the shipped statements without a fault."""
    page = (BANK / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```yaml\n(# bank/statements.yaml\n.*?)```", page, re.S)
    (tmp_path / "statements.yaml").write_text(example, encoding="utf-8")
    shipped, found = read_statements(BANK), read_statements(BANK, tmp_path)
    assert {one.note.key for one in found.own_findings} == {"bank-translations-missing"}
    ids = [{one.id for one in each.statements} for each in (shipped, found)]
    assert ids[0] ^ ids[1] == {"pause-hos-oss", "be-om-aa-gjenta"}


def test_the_workplaces_in_the_readme_work(tmp_path):
    """What an instructor copies counts for its field, and nothing is wrong with it."""
    page = (BANK / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```yaml\n(# bank/workplaces.yaml\n.*?)```", page, re.S)
    (tmp_path / "workplaces.yaml").write_text(example, encoding="utf-8")
    found = read_workplaces(BANK, read_lists(BANK).lists, tmp_path)
    assert (found.findings, found.own_findings) == ((), ())
    assert found.of(frozenset({"lager"})).name == "Lageret på Sandnes"
    assert "på mandag" in found.lines.goodbye


# --- set aside -------------------------------------------------------------------------------

BAD = {
    "statements: unknown theme": ("statements.yaml", OWN_STATEMENTS.replace("theme: kurs", "theme: kjurs")),
    "statements: unknown key": ("statements.yaml", "skjult: [a]\n"),
    "statements: twice": ("statements.yaml", OWN_STATEMENTS.replace("id: c", "id: b")),
    "statements: empty": ("statements.yaml", ""),
    "statements: no YAML": ("statements.yaml", "statements: ["),
    "plan: form": ("plans/uke.yaml", PLAN.replace("for: Alle\n", "")),
    "plan: other name": ("plans/uke.yaml", PLAN.replace("id: uke", "id: annen")),
    "plan: no YAML": ("plans/uke.yaml", "\tid: uke"),
    "jobs: unknown field": ("jobs.yaml", JOBS.replace("[lager],", "[lagr],")),
    "jobs: empty": ("jobs.yaml", "jobs: []\n"),
    "jobs: no text": ("jobs.yaml", "\x00"),
    "workplaces: unknown field": ("workplaces.yaml", OWN_WORKPLACES.replace("[lager]", "[lagr]")),
    "workplaces: unknown line": ("workplaces.yaml", "lines: {farvel: Ha det!}\n"),
    "workplaces: unknown gap": ("workplaces.yaml", "lines: {goodbye: 'Ha det, {nann}!'}\n"),
    "workplaces: no name": ("workplaces.yaml", OWN_WORKPLACES.replace("name: Kaia, ", "")),
    "workplaces: empty": ("workplaces.yaml", ""),
    "workplaces: no YAML": ("workplaces.yaml", "lines: {"),
}


@pytest.mark.parametrize(("name", "text"), BAD.values(), ids=BAD)
def test_a_file_with_a_fault_is_set_aside(bank, name, text):
    """The shipped file counts, the fault is told with file and line, and the questions are not touched."""
    alone = read_companions(bank.shipped, ["styrke", "verneutstyr"])
    write(bank, name, text)
    found = read(bank)
    assert found.set_aside == (name,)
    assert {file for file, _ in errors(found)} == {name}
    assert found.statements.statements == alone.statements.statements
    assert found.plans.courses == alone.plans.courses
    assert found.jobs.jobs == alone.jobs.jobs
    places, shipped = found.workplaces, alone.workplaces
    assert (places.workplaces, places.lines) == (shipped.workplaces, shipped.lines)
    assert [question.id for question in load_bank(bank.shipped, bank.folder).questions] == [
        "styrke",
        "verneutstyr",
    ]
    report = check_bank(bank.shipped, bank.folder)
    assert (report.set_aside, report.errors) == ((name,), ())


def test_a_folder_where_a_file_should_be(bank):
    """Told as well, and nothing stops."""
    (bank.folder / "jobs.yaml").mkdir(parents=True)
    assert read(bank).set_aside == ("jobs.yaml",)


def test_a_question_that_is_gone_does_not_take_an_own_plan_away(bank):
    """It is told as a warning; the plan goes on with the others."""
    write(bank, "plans/uke.yaml", PLAN.replace("[styrke]", "[styrkee, verneutstyr]").replace("En", "Min"))
    found = read(bank)
    assert (found.set_aside, found.plans.courses[0].name) == ((), "Min uke")
    assert [(one.note.key, one.severity) for one in found.own_findings] == [
        ("bank-name-unknown-near", "warning")
    ]


def test_the_page_shows_what_lies_over_the_shipped_bank(bank):
    """Statements, courses, jobs and workplaces of a page are hers where she has her own."""
    write(bank, "workplaces.yaml", OWN_WORKPLACES)
    write(bank, "statements.yaml", OWN_STATEMENTS)
    write(bank, "plans/uke.yaml", PLAN.replace("En uke", "Vår uke"))
    write(bank, "jobs.yaml", "jobs:\n- {phrase: i havna, fields: [lager], words: [kaiarbeider]}\n")
    settings = SimpleNamespace(bank=bank.shipped, own_bank=bank.folder)
    coach = SimpleNamespace(settings=settings, bank=bank.bank())
    parts = dict.fromkeys(("messages", "takes", "start", "sessions", "recordings", "opened"))
    room = Room(coach=coach, **parts)
    assert [one.id for one in room.statements.statements] == ["b", "c"]
    assert [course.name for course in room.courses] == ["Vår uke"]
    assert find_job("kaiarbeider", room.jobs).phrase == "i havna"
    assert room.workplaces.of(frozenset({"lager"})).name == "Kaia"
    assert room.workplaces.lines.goodbye == "Takk for i dag."


# --- the commands ----------------------------------------------------------------------------


def test_check_tells_of_own_files(run, bank):  # noqa: F811
    """As of own questions: an error with its place, the file as set aside; `--own` looks at hers alone."""
    write(bank, "statements.yaml", OWN_STATEMENTS.replace("theme: kurs", "theme: kjurs"))
    for arguments in ([], ["--own"]):
        code, out, _ = run("check", *arguments, "--fast", "--json")
        form = json.loads(out)
        assert (code, form["set_aside"]) == (1, ["statements.yaml"])
        [error] = [row for row in form["findings"] if row["severity"] == "error"]
        assert (error["file"], error["field"], error["line"]) == ("statements.yaml", "statements.1.theme", 3)
    assert "én fil er satt til side" in run("check", "--fast")[1]
    assert "én fil er satt til side" in run("list")[2]


def test_check_reads_the_texts_of_own_files(run, bank):  # noqa: F811
    """Spelling of her statements and jobs; not of a shipped plan that hers stands for."""
    write(bank, "statements.yaml", OWN_STATEMENTS.replace("Vår tre", "Vår tullball"))
    write(bank, "plans/uke.yaml", PLAN.replace("En uke", "Kråkebolle"))
    write(bank, "workplaces.yaml", OWN_WORKPLACES.replace("ved sjøen", "ved sjøkanten"))
    code, out, _ = run("check", "--own", "--fast", "--json")
    words = [row["text"] for row in json.loads(out)["findings"] if row["kind"] == "spelling"]
    assert code == 0
    assert any("tullball" in text for text in words)
    assert any("Kråkebolle" in text for text in words)
    assert any("sjøkanten" in text for text in words)
    assert not any("Nevner" in text for text in words)


def test_next_knows_her_jobs_and_courses(run, bank):  # noqa: F811
    """`bank next` chooses by what lies over the shipped bank."""
    write(bank, "jobs.yaml", "jobs:\n- {phrase: i havna, fields: [lager], words: [kaiarbeider]}\n")
    write(bank, "plans/kurs.yaml", PLAN.replace("id: uke", "id: kurs"))
    code, out, err = run("next", "--job", "kaiarbeider", "--course", "kurs", "--week", "1", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)[0]["id"] == "styrke"


# --- moving ----------------------------------------------------------------------------------


def test_moving_questions_loses_no_own_file(bank, tmp_path):
    """Out as YAML a copy goes along; an import takes the questions in and touches no file of hers."""
    write(bank, "statements.yaml", OWN_STATEMENTS)
    write(bank, "plans/min.yaml", PERSONAL)
    write(bank, "workplaces.yaml", OWN_WORKPLACES)
    bank.save(a_question())
    before = tree(bank.folder)
    export_bank(bank.layers(), tmp_path / "ut", "yaml", guide=GUIDE, own=bank.folder)
    assert (tmp_path / "ut/own/statements.yaml").read_text("utf-8") == OWN_STATEMENTS
    assert (tmp_path / "ut/own/plans/min.yaml").read_text("utf-8") == PERSONAL
    assert (tmp_path / "ut/own/workplaces.yaml").read_text("utf-8") == OWN_WORKPLACES
    assert check_bank(tmp_path / "ut").errors == ()
    plan = plan_import(bank, tmp_path / "ut")
    assert plan.changes == ()
    carry_out(bank, plan)
    assert tree(bank.folder) == before


@pytest.mark.parametrize(("target", "says"), [("ut", "ligger i «own»"), ("ut.xlsx", "Bare spørsmål er med")])
def test_export_says_what_moves(run, bank, tmp_path, target, says):  # noqa: F811
    """Nobody thinks that a workbook holds everything."""
    assert run("export", str(tmp_path / f"a{target}"))[2] == ""
    write(bank, "statements.yaml", OWN_STATEMENTS)
    _, _, err = run("export", str(tmp_path / target))
    assert says in err
    assert "statements.yaml" in err
    assert run("export", str(tmp_path / f"b{target}"), "--ids", "styrke")[2] == ""
