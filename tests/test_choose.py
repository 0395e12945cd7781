"""Which questions come next: jobs in learners' spelling, reasons, level, variety."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

import pytest
from cli_runner import Runner
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.bank import BankLists, find_job, load_folder, read_companions, read_jobs
from interview_coach.choose import LEVELS, MOST_IN_A_ROW, Done, Situation, choose_next, questions_of_week
from interview_coach.messages import Messages
from interview_coach.records import LanguageSkill, Profile

BANK_FOLDER = ROOT / "question_bank"
BANK = load_folder(BANK_FOLDER)
COMPANIONS = read_companions(BANK_FOLDER, [question.id for question in BANK.questions])
JOBS = COMPANIONS.jobs
COURSE = COMPANIONS.plans.course("fire-uker")
LONG_COURSE = COMPANIONS.plans.course("aatte-uker")


def chosen(n: int = 10, *, course=None, week=None, done=(), **profile):
    """The next questions of the shipped bank for a profile."""
    situation = Situation(profile=Profile(**profile), course=course, week=week, done=tuple(done))
    return choose_next(BANK, situation, jobs=JOBS, n=n)


def keys(suggestion) -> list[str]:
    """The reasons' message keys."""
    return [reason.key for reason in suggestion.reasons]


# --- jobs ------------------------------------------------------------------------------------

WISHES = {
    "jeg vil jobbe på lager": "lager",
    "jobe på lagger": "lager",
    "lagerjobb": "lager",
    "truckfører": "lager",
    "vaskehjelp": "renhold",
    "vaske hjelp": "renhold",
    "Jeg vil vaske kontorer": "renhold",
    "rengjøring": "renhold",
    "kjøken": "kjokken-kantine",
    "koke mat, jeg er kokk": "kjokken-kantine",
    "butik": "butikk",
    "kassamedarbeider": "butikk",
    "sykehjem": "helse-omsorg",
    "helsefag arbeider": "helse-omsorg",
    "barnehave": "barnehage",
    "snekker eller maler": "bygg",
    "sjofør": "sjaafor",
    "bus sjåfør": "sjaafor",
    "hottel": "hotell",
    "fabrik": "industri",
    "cleaner": "renhold",
    "sykepleier": "medisin-helsefag",
    "syke pleier": "medisin-helsefag",
    "doktor": "medisin-helsefag",
    "injeniør": "ingenior-teknologi-it",
    "IT": "ingenior-teknologi-it",
    "regnskapsfører": "okonomi-administrasjon",
    "LÆRER": "pedagogikk-utdanning-forskning",
    "jurist": "samfunnsfag",
    "tolk": "spraak-litteratur-filosofi",
    "kjemiker": "biologi-kjemi",
    "journalist": "kommunikasjon-markedsforing",
    "prosjektleder": "organisasjon-ledelse",
}


@pytest.mark.parametrize(("wish", "field"), WISHES.items(), ids=list(WISHES))
def test_a_job_is_understood(wish, field):
    """As learners write it: misspelt, in two words, inside a sentence, in English."""
    job = find_job(wish, JOBS)
    assert job is not None
    assert field in job.fields


@pytest.mark.parametrize("wish", ["", "?", "jeg vil jobbe", "noe fint", "астронавт", "x" * 500, "kreditt"])
def test_what_is_no_job_is_not_guessed(wish):
    """Nothing near in the table: nothing is claimed."""
    assert find_job(wish, JOBS) is None


@settings(max_examples=100)
@given(wish=st.text(max_size=60))
def test_any_text_may_be_wished(wish):
    """Whatever stands in the box, there is an answer, and the same one twice."""
    assert find_job(wish, JOBS) == find_job(wish, JOBS)


def test_every_field_of_work_has_a_job():
    """A field that nobody can ask for in words would be left out; «andre fag» is none in particular."""
    assert set(BANK.fields) - {field for job in JOBS.jobs for field in job.fields} == {"andre-fag"}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("jobs: [{phrase: på lager, fields: [lagr], words: [lager]}]", "bank-name-unknown-near"),
        ("jobs: [{phrase: på lager, fields: [zzz], words: [lager]}]", "bank-name-unknown"),
        ("jobs: [{phrase: på lager, fields: [lager]}]", "bank-missing"),
        ("jobs: []", "bank-too-few"),
        ("\tjobs:", "bank-tab"),
    ],
)
def test_a_fault_in_the_table_of_jobs(tmp_path, text, key):
    """Refused with what to do, and no job is left."""
    (tmp_path / "jobs.yaml").write_text(text + "\n", encoding="utf-8")
    found = read_jobs(tmp_path, BankLists(fields=BANK.fields))
    assert [finding.note.key for finding in found.findings] == [key]
    assert found.jobs == ()


# --- reasons ---------------------------------------------------------------------------------


def test_the_job_wanted_comes_first_and_is_the_reason():
    """«fordi du vil jobbe på lager»."""
    first = chosen(job_wanted="jeg vil jobbe på lager", norwegian_level="A2")[0]
    assert "lager" in first.question.fields
    assert Messages("nb").note(first.reasons[0]) == "fordi du vil jobbe på lager"


def test_the_week_of_the_course_comes_first():
    """What the class does this week, before everything else."""
    first = chosen(course=COURSE, week=2, job_wanted="lager")[0]
    assert first.question.id in COURSE.week(2).questions
    assert keys(first)[0] == "choose-this-week"


@pytest.mark.parametrize("field", [key for key, one in BANK.fields.items() if one.kind == "academic"])
def test_the_week_of_ones_field_serves_every_field(field):
    """Week 7 of the long course: its own questions, then some of the person's field and of no other."""
    week = LONG_COURSE.week(7)
    found = questions_of_week(week, BANK, Profile(field=field, norwegian_level="B2"), JOBS)
    own = found[len(week.questions) :]
    assert [one.id for one in found[: len(week.questions)]] == list(week.questions)
    assert 3 <= len(own) <= week.own_field
    assert all(field in one.fields for one in own)
    # The course list gives them the reason of the week.
    first = chosen(20, course=LONG_COURSE, week=7, field=field, norwegian_level="B2")
    of_week = {one.question.id for one in first if "choose-this-week" in keys(one)}
    assert {one.id for one in own} <= of_week


def test_the_job_that_is_wanted_tells_the_field_too():
    """«vaskehjelp» is enough; those that fit her level come first."""
    week = COURSE.week(4)
    found = questions_of_week(week, BANK, Profile(job_wanted="vaskehjelp", norwegian_level="A1"), JOBS)
    own = found[len(week.questions) :]
    assert len(own) == week.own_field
    assert all("renhold" in one.fields for one in own)
    assert own[0].level == "A1"


def test_where_nothing_tells_the_field_the_week_has_the_named_questions():
    """No field is guessed; a name that is not in the bank is left out."""
    week = replace(COURSE.week(4), questions=("fritid", "finnes-ikke"))
    assert [one.id for one in questions_of_week(week, BANK, Profile())] == ["fritid"]


def test_what_was_left_out_in_earlier_weeks_comes_too():
    """Questions of week 1 that were not practised, not those of week 3."""
    suggestions = chosen(30, course=COURSE, week=2)
    earlier = [one for one in suggestions if "choose-earlier-week" in keys(one)]
    assert earlier
    assert all(one.question.id in COURSE.week(1).questions for one in earlier)
    assert all(one.reasons[0].values["week"] == 1 for one in earlier)


def test_a_point_that_was_missing_is_the_reason():
    """Not the very last question, but the one where something was missing."""
    done = [
        Done(question_id="sterke-sider", overall=55.0, missing=("nytte",)),
        Done(question_id="fritid", overall=90.0),
        Done(question_id="fant-du-lett-fram", overall=90.0),
    ]
    suggestions = {one.question.id: one for one in chosen(20, done=done)}
    reason = suggestions["sterke-sider"].reasons[0]
    assert Messages("nb").note(reason) == "fordi «Sier hvorfor styrken er nyttig i jobben» manglet sist"


def test_the_last_questions_rest_and_those_done_well_go_last():
    """Nobody wants the same question again at once, or one that went well while others are new."""
    done = [
        Done(question_id="fortell-om-deg-selv", overall=95.0),
        Done(question_id="sterke-sider", overall=40.0),
    ]
    shown = [one.question.id for one in chosen(20, done=done)]
    assert not {"fortell-om-deg-selv", "sterke-sider"} & set(shown)
    everything = [one.question.id for one in chosen(len(BANK.questions), done=done)]
    assert everything.index("sterke-sider") < everything.index("fortell-om-deg-selv")


def test_everything_done_still_gives_something():
    """There is always a next question, with a reason."""
    done = [Done(question_id=question.id, overall=95.0) for question in BANK.questions]
    suggestions = chosen(3, done=done)
    assert len(suggestions) == 3
    assert all(keys(one)[0] == "choose-again" for one in suggestions)


def test_an_empty_profile_starts_with_who_you_are():
    """Nothing is known: the bank's own order, and the reason that it is new."""
    first = chosen()[0]
    assert first.question.id == "fortell-om-deg-selv"
    assert keys(first) == ["choose-new"]


def test_the_questions_of_other_trades_stay_away():
    """Who wants to clean is not asked about laboratories."""
    shown = chosen(40, job_wanted="renhold", norwegian_level="B1")
    assert all(not one.question.fields or "renhold" in one.question.fields for one in shown)


def test_the_profile_speaks_for_themes():
    """Education, years of work, languages and past jobs are reasons too."""
    languages = tuple(LanguageSkill(name=name) for name in ("dari", "pashto", "engelsk"))
    suggestions = chosen(
        60, education="Bachelor", years_of_work=7, languages=languages, occupations=("kokk",)
    )
    reasons = {key for one in suggestions for key in keys(one)}
    assert {"choose-education", "choose-worked", "choose-languages", "choose-past-job"} <= reasons


def test_who_never_worked_is_not_asked_about_the_last_job_first():
    """No years of work: questions of experience come late."""
    shown = [one.question.category for one in chosen(15, years_of_work=0)]
    assert "erfaring" not in shown


@pytest.mark.parametrize("level", LEVELS)
def test_the_level_is_kept(level):
    """Of ten questions none is more than one step too hard, and most are not too hard at all."""
    shown = [one.question.level for one in chosen(norwegian_level=level)]
    harder = [LEVELS.index(one) - LEVELS.index(level) for one in shown]
    assert max(harder) <= 1
    assert sum(step > 0 for step in harder) <= 5


# --- the list --------------------------------------------------------------------------------

PROFILES = st.builds(
    Profile,
    job_wanted=st.sampled_from([None, "lager", "sykepleier", "vaskehjelp", "zzz"]),
    norwegian_level=st.sampled_from([None, *LEVELS]),
    field=st.sampled_from([None, "lager", "biologi-kjemi", "finnes-ikke"]),
    years_of_work=st.sampled_from([None, 0, 12]),
    occupations=st.sampled_from([(), ("kokk",), ("lege", "???")]),
)
DONE = st.lists(
    st.builds(
        Done,
        question_id=st.sampled_from([*(question.id for question in BANK.questions[:30]), "borte"]),
        overall=st.sampled_from([None, 0.0, 50.0, 100.0]),
        missing=st.sampled_from([(), ("styrke",), ("finnes-ikke",)]),
    ),
    max_size=8,
    unique_by=lambda done: done.question_id,
)


@settings(max_examples=60, deadline=None)
@given(profile=PROFILES, done=DONE, week=st.sampled_from([None, 1, 4, 99]), n=st.integers(1, 15))
def test_any_situation_gives_a_varied_list_with_reasons(profile, done, week, n):
    """No question twice, each with a reason, never three of a theme in a row, and the same list again."""
    situation = Situation(profile=profile, course=COURSE, week=week, done=tuple(done))
    suggestions = choose_next(BANK, situation, jobs=JOBS, n=n)
    assert len({one.question.id for one in suggestions}) == len(suggestions) == n
    for one in suggestions:
        assert one.reasons
        assert all(Messages(language).note(reason) for reason in one.reasons for language in ("nb", "en"))
    rows = [len(list(group)) for _, group in groupby(one.question.category for one in suggestions)]
    assert max(rows) <= MOST_IN_A_ROW
    assert choose_next(BANK, situation, jobs=JOBS, n=n) == suggestions


def test_a_longer_list_begins_with_the_shorter_one():
    """Asking for more changes nothing of what comes first."""
    assert chosen(20, job_wanted="lager")[:5] == chosen(5, job_wanted="lager")


# --- the command -----------------------------------------------------------------------------


@pytest.fixture
def run(capsysbinary):
    """Runs commands on the shipped bank."""
    return Runner(capsysbinary, BANK, language="nb")


def test_the_command_lists_questions_with_reasons(run):
    """`bank next` with a job and a level."""
    ran = run("bank", "next", "--job", "jobe på lagger", "--level", "a2", "-n", "3")
    assert ran.code == 0
    assert "fordi du vil jobbe på lager" in ran.text


def test_the_command_as_json(run):
    """Id, text and reasons, with a course and what was done."""
    form = run("bank", "next", "--course", "fire-uker", "--week", "1", "--done", "fritid", "--json").json
    assert len(form) == 10
    assert form[0]["reasons"][0]["key"] == "choose-this-week"
    assert "fritid" not in [row["id"] for row in form[:5]]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--level", "D9"], "A1, A2, B1, B2, C1"),
        (["--field", "zzz"], "lager"),
        (["--course", "zzz"], "fire-uker"),
        (["--done", "sterke-side"], "sterke-sider"),
    ],
)
def test_what_the_command_does_not_know_is_refused(run, arguments, says):
    """With what there is instead."""
    ran = run("bank", "next", *arguments)
    assert ran.code == 1
    assert says in ran.err


def test_a_job_that_is_not_understood_is_told(run):
    """The list comes all the same."""
    ran = run("bank", "next", "--job", "zzzzzz", "--json")
    assert ran.code == 0
    assert "Vi forstår ikke jobben «zzzzzz»" in ran.err
    assert len(ran.json) == 10
