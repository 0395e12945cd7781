"""The plan of a mock interview: which questions in which order, and at which workplace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from interview_parts import LENGTHS, bank, lists, places, planned

from interview_coach.bank import Lines, Workplace, Workplaces, filled, read_workplaces
from interview_coach.bank.lists import BankLists
from interview_coach.bank.workplaces import WORKPLACES_FILE
from interview_coach.choose import LEVELS, Situation
from interview_coach.interview import Sitting, Wish, plan_interview, stage_of
from interview_coach.interview.plan import CLOSING_TALK, OPEN_QUESTION, WHAT_NEXT, part_of
from interview_coach.records import Profile
from interview_coach.settings import resolve_settings
from interview_coach.text import lix

EASY_LIX = 30.0  # What instructions and feedback stay under, too (issue 6).
FEWEST_WORDS_FOR_LIX = 6  # Fewer words have no reading level: «Da begynner vi.» would count as hard.


# --- the plan --------------------------------------------------------------------------------


@LENGTHS
@pytest.mark.parametrize("seed", range(6))
def test_a_plan_has_its_parts_in_order(length, n, seed):
    """Small talk, five or eight questions, the person's own questions, and a few words on the way out."""
    plan = planned(length=length, seed=seed)
    stages = [stage_of(one) for one in plan.questions]
    n_own = stages.count("own_questions")
    assert stages == ["small_talk", *["question"] * n, *["own_questions"] * n_own, "closing_talk"]
    assert n_own == 1 or (n_own == 2 and length == "usual")
    assert len({one.id for one in plan.questions}) == len(plan.questions)


def test_nobody_is_asked_twice_what_happens_next():
    """«Har du noen spørsmål til oss?» covers it; after a narrower question it comes by itself, and last."""
    plans = [planned(seed=seed, length="usual") for seed in range(12)]
    asked = {tuple(one.id for one in plan.questions if stage_of(one) == "own_questions") for plan in plans}
    assert len(asked) > 1
    for first, *then in asked:
        assert first != WHAT_NEXT
        assert then == ([] if first == OPEN_QUESTION else [WHAT_NEXT])


def test_goodbye_is_never_how_an_interview_begins():
    """«Skal du langt nå?» comes when all is over."""
    for seed in range(12):
        ids = [one.id for one in planned(seed=seed).questions]
        assert ids.index(CLOSING_TALK) == len(ids) - 1


def test_every_field_has_questions_of_its_own_and_a_workplace():
    """Whatever job somebody wants, the interview is about it, at a place of its kind."""
    for field in bank().fields:
        plan = planned(field=field, length="usual")
        own = [one for one in plan.questions if one.fields]
        assert own, field
        assert all(field in one.fields for one in own)
        assert plan.workplace is not None
        assert field in plan.workplace.fields


def test_the_parts_come_in_a_natural_order():
    """Who you are, what you have done, the job, other people, how it is to work there."""
    plan = planned(field="renhold", length="usual", seed=3)
    parts = [part_of(one) for one in plan.questions if stage_of(one) == "question"]
    assert parts == ["person", "background", "background", "job", "job", "people", "people", "terms"]


def test_the_first_question_is_the_one_everybody_gets():
    """An interview begins with «Kan du fortelle litt om deg selv?»."""
    assert all(planned(seed=seed).questions[1].id == "fortell-om-deg-selv" for seed in range(5))


def test_the_job_that_is_wanted_chooses_field_and_place():
    """Free text, misspelt as learners do."""
    plan = planned(Profile(job_wanted="vaske hjelp", norwegian_level="A2"))
    assert plan.workplace is not None
    assert plan.workplace.fields == ("renhold",)


def test_what_is_chosen_on_the_screen_counts_more_than_the_profile():
    """She may practise for another job than the one in her profile."""
    plan = planned(Profile(job_wanted="vaske hjelp"), field="lager")
    assert plan.workplace is not None
    assert plan.workplace.fields == ("lager",)


def test_the_same_seed_gives_the_same_interview():
    """A reload or another PC changes nothing; another seed does."""
    assert planned(seed=7) == planned(seed=7)
    asked = {tuple(one.id for one in planned(seed=seed).questions) for seed in range(8)}
    assert len(asked) > 3


@pytest.mark.parametrize("level", ["A1", "A2", "B1"])
def test_questions_are_not_far_above_the_level(level):
    """At most one level above her own, where the bank has such questions."""
    plan = planned(Profile(norwegian_level=level), length="usual")
    highest = LEVELS.index(level) + 1
    assert all(LEVELS.index(one.level) <= highest for one in plan.questions)


def test_nothing_is_presumed_about_the_person():
    """No question on gaps in a CV; none on education where she told of none."""
    categories = {one.category for seed in range(30) for one in planned(seed=seed, length="usual").questions}
    assert not categories & {"cv", "utdanning"}
    told = Profile(education="kokk", norwegian_level="B1")
    categories = {
        one.category for seed in range(30) for one in planned(told, seed=seed, length="usual").questions
    }
    assert "utdanning" in categories


@LENGTHS
def test_an_unlawful_question_comes_now_and_then_and_only_when_allowed(length, n):
    """Announced beforehand, in every second interview or so; it takes a place: the number tells nothing."""
    kinds = [[one.kind for one in planned(seed=seed, length=length).questions] for seed in range(40)]
    assert not any("unlawful" in each for each in kinds)
    plans = [planned(seed=seed, length=length, may_be_unlawful=True) for seed in range(40)]
    with_one = [plan for plan in plans if any(one.kind == "unlawful" for one in plan.questions)]
    assert 8 < len(with_one) < 32
    assert all(sum(one.kind == "unlawful" for one in plan.questions) == 1 for plan in with_one)
    assert {sum(stage_of(one) == "question" for one in plan.questions) for plan in plans} == {n}


def test_a_small_bank_gives_a_short_interview():
    """An instructor's bank of two questions is asked as it is, without a workplace."""
    few = replace(bank(), questions=tuple(one for one in bank().questions if one.category == "person")[:2])
    plan = plan_interview(few, Situation(), Wish(length="usual"), seed=1)
    assert len(plan.questions) == 2
    assert plan.workplace is None


def test_an_empty_bank_gives_an_empty_interview():
    """Nothing to ask is no error."""
    none = replace(bank(), questions=())
    plan = plan_interview(none, Situation(), Wish(), seed=1)
    assert plan.questions == ()
    assert Sitting(wish=Wish(), lines=Lines(), questions=()).is_over


@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=15, deadline=None)
def test_any_seed_gives_a_whole_interview(seed):
    """No seed leaves a place empty."""
    plan = planned(seed=seed, length="usual", may_be_unlawful=True)
    assert len(plan.questions) in {11, 12}
    assert sum(stage_of(one) == "question" for one in plan.questions) == 8


# --- the workplaces --------------------------------------------------------------------------


def test_every_field_has_a_workplace():
    """Practical jobs and professions; and one place for whoever has chosen none."""
    named = {field for place in places().workplaces for field in place.fields}
    assert named == set(bank().fields)
    assert places().findings == ()
    assert places().of(frozenset()) is not None


def test_what_the_interviewer_says_is_easy_to_read():
    """A2: short sentences, usual words."""
    lines = [value for value in vars(places().lines).values() if isinstance(value, str)]
    texts = [*(place.about for place in places().workplaces), *lines, *places().lines.parts.values()]
    long_enough = [text for text in texts if len(text.split()) >= FEWEST_WORDS_FOR_LIX]
    hard = {text: round(lix(text) or 0) for text in long_enough if (lix(text) or 0) > EASY_LIX}
    assert hard == {}


def test_an_answer_is_thanked_for_and_not_praised():
    """No verdict between questions: the report comes at the end."""
    assert all("bra" not in text.lower() and "godt" not in text.lower() for text in places().lines.thanks)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (("fields: [lager]", "fields: [lagger]"), "bank-name-unknown-near"),
        (("fields: [lager]", "fields: [xyz]"), "bank-name-unknown"),
        (("{navn}", "{naavn}"), "bank-value"),
        (("about:", "om:"), "bank-missing"),
        (("greeting:", "greeting: [a]\n  hilsen:"), "bank-not-text"),
    ],
    ids=["misspelt field", "unknown field", "unknown gap", "missing text", "not a text"],
)
def test_a_fault_in_the_file_is_told(tmp_path, change, key):
    """File, line, field and what to do; the interview goes on without a workplace."""
    source = (resolve_settings({}).bank / WORKPLACES_FILE).read_text(encoding="utf-8")
    (tmp_path / WORKPLACES_FILE).write_text(source.replace(*change), encoding="utf-8")
    found = read_workplaces(tmp_path, lists())
    assert key in {finding.note.key for finding in found.findings}
    assert found.workplaces == ()


def test_a_bank_without_workplaces_has_none(tmp_path):
    """The file may be missing."""
    assert read_workplaces(tmp_path, BankLists()) == Workplaces()


@given(st.text(max_size=40))
def test_gaps_are_filled_and_nothing_else_changes(text):
    """Names with any signs are put in as they are; braces of other kinds stay."""
    assert filled("{navn}!", name=text) == f"{text}!"
    assert filled("{x} {", name=text) == "{x} {"


# --- role play -------------------------------------------------------------------------------


def test_a_workplace_is_found_again_from_its_questions():
    """An interview taken up another day is at the same place."""
    from interview_coach.interview import workplace_of

    plan = planned(field="bygg")
    assert workplace_of(plan.questions, places()) == plan.workplace
    assert isinstance(plan.workplace, Workplace)
    assert workplace_of(plan.questions, None) is None
