"""The mock interview and the role play without a page: plans, steps, follow-ups, and the whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interview_coach.bank import Lines, Workplace, Workplaces, filled, load_folder, read_jobs, read_workplaces
from interview_coach.bank.lists import BankLists
from interview_coach.bank.workplaces import WORKPLACES_FILE
from interview_coach.choose import LEVELS, Situation
from interview_coach.feedback import make_feedback
from interview_coach.interview import (
    Answered,
    Sitting,
    Wish,
    follow_up,
    hear,
    plan_interview,
    resume,
    roleplay,
    side_by_side,
    skip,
    stage_of,
    stop,
    summarise,
    together,
    turn,
    welcome,
    why_again,
)
from interview_coach.interview.plan import MOST_FOLLOW_UPS, part_of
from interview_coach.interview.summary import KINDS, MOST_STEPS, kind_of
from interview_coach.records import (
    Attempt,
    ContentScores,
    Criterion,
    CriterionScore,
    Evidence,
    GateFinding,
    Profile,
    Question,
    Transcript,
)
from interview_coach.settings import resolve_settings
from interview_coach.text import lix

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
SCORE = {"met": 0.9, "partly": 0.5, "missing": 0.1}
EASY_LIX = 30.0  # What instructions and feedback stay under, too (issue 6).
FEWEST_WORDS_FOR_LIX = 6  # Fewer words have no reading level: «Da begynner vi.» would count as hard.
LENGTHS = pytest.mark.parametrize(("length", "n"), [("short", 5), ("usual", 8)])


@cache
def bank():
    """The shipped questions, read once."""
    return load_folder(resolve_settings({}).bank)


def lists():
    """The names that workplaces and jobs may use."""
    return BankLists(categories=bank().categories, fields=bank().fields)


@cache
def places():
    """The shipped workplaces, read once."""
    return read_workplaces(resolve_settings({}).bank, lists())


@cache
def jobs():
    """The shipped table of jobs."""
    return read_jobs(resolve_settings({}).bank, lists())


def planned(profile=None, *, seed=1, **wish):
    """A plan from the shipped bank."""
    situation = Situation(profile=profile or Profile())
    return plan_interview(bank(), situation, Wish(**wish), seed=seed, jobs=jobs(), workplaces=places())


def question(name="q", *, names=("Nevner en styrke", "Gir et eksempel"), **more):
    """A question whose criteria have these names."""
    rubric = tuple(
        Criterion(
            id=f"p{at}", name=text, good=(text,), weight=at + 1, advice=f"Si mer om {text.split()[-1]}."
        )
        for at, text in enumerate(names)
    )
    return Question(**{"id": name, "text": f"Hva er {name}?", "category": "person", "rubric": rubric, **more})


def attempt(asked, *levels, gates=(), scorable=True, asked_back=False, text="Jeg er rolig."):
    """An answer that came out like this, point by point."""
    levels = levels or ("missing",) * len(asked.rubric)
    criteria = tuple(
        CriterionScore(
            id=point.id,
            level=level,
            score=SCORE[level],
            evidence=None if level == "missing" else Evidence(text=text, start=0, end=len(text)),
        )
        for point, level in zip(asked.rubric, levels, strict=True)
    )
    content = ContentScores(
        question_id=asked.id,
        question_version=1,
        scorable=scorable,
        gates=tuple(GateFinding(name=name, value=0, limit=1) for name in gates),
        overall=50.0 if scorable else None,
        criteria=criteria,
        asked_back=asked_back,
    )
    transcript = Transcript(text=text)
    feedback = make_feedback(asked, transcript, content, None)
    return Attempt(
        question=asked, transcript=transcript, delivery=None, content=content, feedback=feedback, made_at=NOW
    )


def sitting(*questions, lines=None, **wish):
    """An interview with these questions."""
    asked = questions or (question("a"), question("b"), question("c"))
    return Sitting(wish=Wish(**wish), lines=lines or places().lines, questions=asked)


# --- the plan -----------------------------------------------------------------------------------------------


@LENGTHS
@pytest.mark.parametrize("seed", range(6))
def test_a_plan_has_its_parts_in_order(length, n, seed):
    """Small talk first, then five or eight questions, and the person's own questions last."""
    plan = planned(length=length, seed=seed)
    stages = [stage_of(one) for one in plan.questions]
    assert stages == ["small_talk", *["question"] * n, "own_questions"]
    assert len({one.id for one in plan.questions}) == len(plan.questions)


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
    assert {len(plan.questions) for plan in plans} == {n + 2}


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
    assert len(planned(seed=seed, length="usual", may_be_unlawful=True).questions) == 10


# --- the workplaces -----------------------------------------------------------------------------------------


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


# --- going through it ---------------------------------------------------------------------------------------


def test_the_interviewer_introduces_the_place():
    """Who we are, what we do, what will happen: first names."""
    plan = planned(field="renhold")
    said = welcome(
        Sitting(wish=Wish(), lines=places().lines, questions=plan.questions, workplace=plan.workplace)
    )
    assert "Anne" in said[0]
    assert "Fatuma" in said[1]
    assert plan.workplace is not None
    assert said[2] == plan.workplace.about


def test_the_colleague_asks_about_the_job():
    """Two people take turns, as in a real interview."""
    plan = planned(field="renhold", length="short")
    going = Sitting(
        wish=Wish(asks_on=False), lines=places().lines, questions=plan.questions, workplace=plan.workplace
    )
    speakers = []
    while (now := turn(going)) is not None:
        assert now.speaker is not None
        speakers.append((now.speaker.name, bool(now.question.fields)))
        going = hear(going, attempt(now.question))
    assert {name for name, of_job in speakers if of_job} == {"Fatuma"}
    assert {name for name, of_job in speakers if not of_job} == {"Anne"}


def test_an_answer_leads_to_the_next_question():
    """One question at a time, with how far one is."""
    first = sitting(asks_on=False)
    now = turn(first)
    assert now is not None
    assert (now.number, now.total, now.asks) == (1, 3, "Hva er a?")
    second = turn(hear(first, attempt(first.questions[0])))
    assert second is not None
    assert (second.number, second.question.id) == (2, "b")


def test_what_was_missing_is_asked_on_about_once():
    """At most one follow-up to a question, whatever the second answer lacks."""
    going = sitting()
    going = hear(going, attempt(going.questions[0], "met", "missing"))
    now = turn(going)
    assert now is not None
    assert now.is_follow_up
    assert now.number == 1
    going = hear(going, attempt(going.questions[0], "met", "missing"))
    after = turn(going)
    assert after is not None
    assert after.question.id == "b"
    assert going.answered[0].added is not None


def test_a_whole_answer_is_not_asked_on_about():
    """Nothing was missing: the next question comes."""
    going = sitting()
    going = hear(going, attempt(going.questions[0], "met", "met"))
    assert going.asked_on is None
    assert len(going.answered) == 1


@LENGTHS
def test_follow_ups_are_few(length, n):
    """Every second question at most: an interview has an end."""
    going = sitting(*(question(f"q{at}") for at in range(n)), length=length)
    n_follow_ups = 0
    while (now := turn(going)) is not None:
        n_follow_ups += now.is_follow_up
        going = hear(going, attempt(now.question))
    assert n_follow_ups == MOST_FOLLOW_UPS[length]


def test_asking_back_brings_the_question_again_and_no_score():
    """The first time it is put another way, the next time said again; both are credited, none is judged."""
    asked = question("a", rephrased="Hva kan du?")
    going = sitting(asked)
    back = attempt(asked, gates=("too_short",), scorable=False, asked_back=True)
    once = hear(going, back)
    now = turn(once)
    assert now is not None
    assert now.asks == "Hva kan du?"
    assert now.says == (places().lines.rephrased,)
    twice = turn(hear(once, back))
    assert twice is not None
    assert twice.says == (places().lines.again,)
    done = hear(hear(once, back), attempt(asked, "met", "met"))
    assert done.answered[0].asked_back
    assert done.answered[0].attempt is not None


def test_asking_back_at_a_follow_up_repeats_the_follow_up():
    """Not the whole question."""
    going = sitting()
    going = hear(going, attempt(going.questions[0]))
    before = turn(going)
    back = attempt(going.questions[0], gates=("too_short",), scorable=False, asked_back=True)
    after = turn(hear(going, back))
    assert before is not None
    assert after is not None
    assert after.asks == before.asks
    assert after.is_follow_up


@pytest.mark.parametrize(
    ("gate", "line"),
    [("unsure", "not_heard"), ("too_short", "more_words"), ("not_norwegian", "in_norwegian")],
)
def test_what_cannot_be_judged_is_asked_for_once_more(gate, line):
    """As an interviewer would; the second time the answer is taken as it is."""
    going = sitting()
    bad = attempt(going.questions[0], gates=(gate,), scorable=False)
    again = hear(going, bad)
    now = turn(again)
    assert now is not None
    assert now.says == (getattr(places().lines, line),)
    assert now.question.id == "a"
    assert len(hear(again, bad).answered) == 1


def test_silence_is_never_an_answer():
    """A dead microphone does not run through the whole interview."""
    going = sitting()
    silent = attempt(going.questions[0], gates=("silence",), scorable=False, text="")
    for _ in range(5):
        going = hear(going, silent)
    assert going.answered == ()
    assert going.n_heard == 5


def test_an_unclear_question_is_answered_by_asking():
    """Where asking back is right it is scored, and the explanation comes next."""
    asked = next(one for one in bank().questions if one.kind == "clarify")
    levels = ["met" if point.id == "spor" else "missing" for point in asked.rubric]
    found = hear(sitting(asked), attempt(asked, *levels, asked_back=True))
    now = turn(found)
    assert now is not None
    assert now.asks == asked.follow_ups[0]


def test_skipping_leaves_the_question_out():
    """Nothing is said of it but that it is fine."""
    going = skip(sitting())
    now = turn(going)
    assert now is not None
    assert now.says[0] == places().lines.skipped
    assert going.answered[0].best is None
    assert "a" not in going.question_ids


def test_skipping_a_follow_up_keeps_the_answer():
    """What she said counts."""
    going = sitting()
    going = skip(hear(going, attempt(going.questions[0])))
    assert going.answered[0].attempt is not None
    assert going.answered[0].added is None


def test_stopping_ends_it_and_keeps_what_was_said():
    """Also an answer that was being asked on about."""
    going = sitting()
    ended = stop(hear(going, attempt(going.questions[0])))
    assert ended.is_over
    assert turn(ended) is None
    assert ended.question_ids == ("a",)


def test_nothing_happens_after_the_end():
    """A button pressed in another tab changes nothing."""
    ended = stop(sitting())
    assert hear(ended, attempt(question("a"))) == ended
    assert skip(ended) == ended


def test_without_lines_the_questions_are_asked():
    """A bank without workplaces still has an interview."""
    going = sitting(lines=Lines())
    going = hear(going, attempt(going.questions[0]))
    now = turn(going)
    assert now is not None
    assert now.says == ()
    assert now.asks
    assert welcome(going) == ()


def test_two_answers_are_read_as_one():
    """A full stop between them; no words or times, for there are two recordings."""
    both = together(Transcript(text="Jeg er rolig"), Transcript(text=" En gang ringte en kunde."))
    assert both.text == "Jeg er rolig. En gang ringte en kunde."
    assert both.words == ()
    assert together(Transcript(text=""), Transcript(text="Ja.")).text == "Ja."


@given(steps=st.lists(st.sampled_from(["whole", "half", "back", "silent", "skip"]), max_size=40))
@settings(deadline=None)
def test_any_way_through_can_be_taken_up_again(steps):
    """From what the store holds, the interview stands where it was left: same question, same follow-up."""
    going = sitting(*(question(f"q{at}", rephrased="?") for at in range(4)))
    kept = []
    for step in steps:
        asked = going.question
        if asked is None:
            break
        if step == "skip":
            going = skip(going)
            continue
        made = {
            "whole": attempt(asked, "met", "met"),
            "half": attempt(asked, "met", "missing"),
            "back": attempt(asked, gates=("too_short",), scorable=False, asked_back=True),
            "silent": attempt(asked, gates=("silence",), scorable=False),
        }[step]
        if why_again(going, made) is None:
            assert going.position == len(kept)
            kept.append(made)
        going = hear(going, made)
    by_id = {f"q{at}": question(f"q{at}", rephrased="?") for at in range(4)}
    found = resume(sitting(), [by_id[name] for name in going.question_ids], kept)
    assert found.question == going.question
    assert found.asked_on == going.asked_on
    assert found.question_ids == going.question_ids
    assert [one.best for one in found.answered] == [
        one.best for one in going.answered if one.best is not None
    ]


# --- follow-ups ---------------------------------------------------------------------------------------------


def only(asked, missing):
    """Scores where only one point is missing."""
    return attempt(asked, *("missing" if point.id == missing else "met" for point in asked.rubric)).content


@pytest.mark.parametrize(
    ("name", "missing", "text"),
    [
        ("sterke-sider", "eksempel", "Kan du gi et eksempel på det?"),
        ("komme-presis", "sen", "Hva gjør du hvis du blir sen?"),
        ("utdanning-fra-hjemlandet", "tid", "Hvor lenge varte utdanningen?"),
        ("hvis-du-blir-syk", "regler", "Vet du hva egenmelding er?"),
    ],
)
def test_the_follow_up_asks_for_what_was_missing(name, missing, text):
    """Of the bank's own follow-ups the one that is nearest to the missing point."""
    asked = next(one for one in bank().questions if one.id == name)
    point = next((one for one in asked.rubric if one.id == missing), None)
    if point is None:  # Ids of points may change with a version; the words of the follow-up tell which it is.
        found = [follow_up(asked, only(asked, one.id)) for one in asked.rubric]
        assert text in {one.text for one in found if one is not None}
        return
    found = follow_up(asked, only(asked, missing))
    assert found is not None
    assert (found.kind, found.text, found.criterion_id) == ("asked", text, missing)


def test_where_no_follow_up_is_near_the_advice_is_asked_for():
    """«Kan du si litt mer? Si mer om …»."""
    asked = question("a", follow_ups=("Hvor bor katten?",))
    found = follow_up(asked, attempt(asked, "met", "missing").content)
    assert found is not None
    assert (found.kind, found.criterion_id) == ("advice", "p1")
    going = hear(sitting(asked), attempt(asked, "met", "missing"))
    now = turn(going)
    assert now is not None
    assert now.asks == filled(places().lines.tell_more, advice=asked.rubric[1].advice)


def test_the_heaviest_missing_point_comes_first():
    """Weight before order; missing before nearly there."""
    asked = question("a", names=("Nevner x", "Gir y", "Sier z"))
    assert follow_up(asked, attempt(asked, "missing", "missing", "met").content).criterion_id == "p1"
    assert follow_up(asked, attempt(asked, "missing", "met", "partly").content).criterion_id == "p2"


@pytest.mark.parametrize("kind", ["smalltalk", "unlawful"])
def test_some_questions_are_never_asked_on_about(kind):
    """Small talk is short, and an unlawful question is left as it was."""
    asked = question("a", kind=kind)
    assert follow_up(asked, attempt(asked).content) is None


def test_an_answer_about_something_else_brings_the_question_another_way():
    """Kindly: the interviewer thought of something else."""
    asked = question("a", rephrased="Hva kan du?")
    found = follow_up(asked, attempt(asked, gates=("off_topic",)).content)
    assert found is not None
    assert (found.kind, found.text) == ("other_way", "Hva kan du?")
    going = hear(sitting(asked), attempt(asked, gates=("off_topic",)))
    assert turn(going).says == (places().lines.other_way,)


def test_every_point_of_the_bank_can_be_asked_for():
    """Whatever is missing in whatever question, there is something to ask for that very point."""
    for asked in bank().questions:
        if asked.kind == "ordinary":
            for point in asked.rubric:
                found = follow_up(asked, only(asked, point.id))
                assert found is not None, (asked.id, point.id)
                assert found.criterion_id == point.id


# --- the whole ----------------------------------------------------------------------------------------------


def answered(asked, *levels, **more):
    """A question that is over."""
    return Answered(question=asked, attempt=attempt(asked, *levels), **more)


def test_the_report_of_nothing():
    """Ended at once: a kind sentence, no steps, no flow."""
    found = summarise([Answered(question=question("a"))])
    assert found.opening.key == "mock-opening-nothing"
    assert found.steps == ()
    assert found.flow == ()


def test_a_whole_answer_is_told_first():
    """The question with everything in it, by its own words."""
    found = summarise([answered(question("a"), "met", "missing"), answered(question("b"), "met", "met")])
    assert found.opening.key == "mock-opening-question"
    assert found.opening.values["question"] == "Hva er b?"


@pytest.mark.parametrize(
    ("levels", "key"),
    [
        (("met", "missing"), "mock-opening-some"),
        (("met", "missing", "missing"), "mock-opening-one"),
        (("missing", "partly"), "mock-opening-tried"),
    ],
)
def test_something_good_is_always_said(levels, key):
    """Never a sentence of what was bad."""
    asked = question("a", names=("Nevner x", "Gir y", "Sier z")[: len(levels)])
    assert summarise([answered(asked, *levels)]).opening.key == key


def test_what_is_often_missing_becomes_the_first_step():
    """An example lacked in two of two questions: one step for both, with a phrase and a question to try."""
    asked = [question(name, names=("Nevner x", "Gir et eksempel"), phrases=("En gang …",)) for name in "abc"]
    found = summarise(
        [
            answered(asked[0], "met", "missing"),
            answered(asked[1], "met", "partly"),
            answered(asked[2], "met", "met"),
        ]
    )
    assert [pattern.kind for pattern in found.patterns] == ["example"]
    first = found.steps[0]
    assert first.note.key == "mock-step-example"
    assert first.note.values == {"n": 2, "total": 3}
    assert first.phrase == "En gang …"
    assert first.question.id in {"a", "b"}


def test_what_was_missing_once_is_no_pattern():
    """It may still be a step, with its own advice."""
    found = summarise([answered(question("a"), "met", "missing")])
    assert found.patterns == ()
    assert found.steps[0].note.key == "mock-step-point"


def test_small_talk_makes_no_pattern():
    """Nobody practises examples for the weather."""
    talk = [question(name, names=("Gir et eksempel",), kind="smalltalk") for name in "ab"]
    assert summarise([answered(one, "missing") for one in talk]).patterns == ()


def test_steps_are_three_at_most_and_of_different_questions():
    """More is not read."""
    asked = [question(f"q{at}", names=(f"Kan {at}", f"Vil {at}")) for at in range(6)]
    steps = summarise([answered(one) for one in asked]).steps
    assert len(steps) == MOST_STEPS
    assert len({step.question.id for step in steps}) == MOST_STEPS


def test_what_was_added_counts():
    """The answer with what came after the follow-up is what the report judges."""
    asked = question("a")
    found = summarise([answered(asked, "met", "missing", added=attempt(asked, "met", "met"))])
    assert found.opening.key == "mock-opening-question"


def test_asking_back_is_told_with_praise():
    """Credited, never punished."""
    found = summarise([answered(question("a"), asked_back=True), answered(question("b"), asked_back=True)])
    assert found.asked_back is not None
    assert found.asked_back.values == {"n": 2}


def test_kinds_of_points_are_found_in_the_bank():
    """Each kind stands for several points of several questions, so that a pattern can show."""
    found = [
        (kind_of(point), one.id) for one in bank().questions for point in one.rubric if one.kind == "ordinary"
    ]
    for kind in KINDS:
        assert len({name for each, name in found if each == kind}) >= 6, kind


# --- role play ----------------------------------------------------------------------------------------------


def test_a_role_play_goes_from_asking_to_talking():
    """Ask, listen, tick one after the other, talk, next question."""
    play = roleplay.begin([question("a"), question("b")], 2)
    assert (play.step, play.at) == ("ask", 0)
    play = roleplay.go_to(play, "tick")
    play = roleplay.tick(play, {"p0": "met", "p1": "met"})
    assert play.step == "tick"
    play = roleplay.tick(play, {"p0": "met", "p1": "missing", "unknown": "met"})
    assert play.step == "talk"
    views = side_by_side(play)
    assert [view.ticks for view in views] == [("met", "met"), ("met", "missing")]
    assert [view.is_shared for view in views] == [True, False]
    play = roleplay.next_question(play)
    assert (play.step, play.at, play.ticks) == ("ask", 1, ())
    assert roleplay.next_question(play).is_over


def test_points_may_be_left_open():
    """Nobody has to have a view; one view alone is neither shared nor not."""
    play = roleplay.tick(roleplay.go_to(roleplay.begin([question("a")], 1), "tick"), {"p0": "met"})
    assert [view.ticks for view in side_by_side(play)] == [("met",), (None,)]
    assert [view.is_shared for view in side_by_side(play)] == [None, None]


def test_the_program_is_one_more_listener():
    """What it heard stands beside the ticks; nothing where it could not judge."""
    asked = question("a")
    play = roleplay.with_answer(roleplay.begin([asked], 1), attempt(asked, "met", "missing"))
    assert play.step == "tick"
    assert [view.heard for view in side_by_side(play)] == ["met", "missing"]
    deaf = roleplay.with_answer(roleplay.begin([asked], 1), attempt(asked, gates=("unsure",), scorable=False))
    assert [view.heard for view in side_by_side(deaf)] == [None, None]


@pytest.mark.parametrize(("wanted", "got"), [(0, 1), (-3, 1), (2, 2), (99, roleplay.MOST_TICKING)])
def test_the_number_of_listeners_is_kept_in_bounds(wanted, got):
    """What comes from the page is brought into sense."""
    assert roleplay.begin([question("a")], wanted).n_ticking == got


def test_going_back_forgets_the_ticks():
    """The question is asked anew, and everybody listens anew."""
    play = roleplay.tick(roleplay.go_to(roleplay.begin([question("a")], 2), "tick"), {"p0": "met"})
    assert roleplay.go_to(play, "ask").ticks == ()


def test_ticks_count_only_while_ticking():
    """A form sent twice, or from another tab, changes nothing."""
    play = roleplay.begin([question("a")], 1)
    assert roleplay.tick(play, {"p0": "met"}) == play


def test_a_workplace_is_found_again_from_its_questions():
    """An interview taken up another day is at the same place."""
    from interview_coach.interview import workplace_of

    plan = planned(field="bygg")
    assert workplace_of(plan.questions, places()) == plan.workplace
    assert isinstance(plan.workplace, Workplace)
    assert workplace_of(plan.questions, None) is None
