"""The chart of what was said day by day: right days and counts, in words too, nothing from outside."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from interview_parts import attempt, question
from shown_attempts import read

from interview_coach.bank import HELP_LANGUAGES
from interview_coach.messages import HelpTexts, Messages
from interview_coach.report.by_day import N_DAYS, by_day
from interview_coach.store.shapes import StoredAttempt
from interview_coach.ui import day_chart

NB = Messages("nb")
START = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)


def given(*made, scorable=True):
    """Kept answers: days after the first, and how each point came out."""
    kept = []
    for at, (days, levels) in enumerate(made, start=1):
        asked = question("q", names=tuple(f"point {n}" for n in range(len(levels))))
        spoken = replace(attempt(asked, *levels, scorable=scorable), made_at=START + timedelta(days=days))
        kept.append(StoredAttempt(id=at, number=1, spoken=spoken))
    return kept


def test_a_day_holds_all_its_answers():
    """Two answers of one day are one bar; the earliest day comes first, whatever order they come in."""
    first, second = by_day(given((3, ["met"]), (0, ["met", "missing"]), (3, ["partly", "met"])), UTC)
    assert (first.day.day, first.n_answers, first.points.n_met, first.points.n_missing) == (1, 1, 1, 1)
    assert (second.n_answers, second.points.n_met, second.points.n_partly) == (2, 2, 1)


def test_a_day_ends_at_midnight_where_the_pc_stands():
    """22:30 in universal time is the next day in Norway in summer."""
    (day,) = by_day(given((0, ["met"])), timezone(timedelta(hours=2)))
    assert (day.day.month, day.day.day) == (3, 2)


def test_silence_makes_no_day():
    """What could not be judged says nothing of any point."""
    assert by_day(given((0, ["missing"]), scorable=False), UTC) == ()


def test_only_the_last_days_are_shown():
    """As many as stand side by side on a small screen."""
    days = by_day(given(*[(at, ["met"]) for at in range(N_DAYS + 5)]), UTC)
    assert len(days) == N_DAYS
    assert days[-1].day == (START + timedelta(days=N_DAYS + 4)).date()


@pytest.mark.parametrize("n_days", [0, 1])
def test_one_day_is_no_course(n_days):
    """No chart, no heading, no words: a bar alone says nothing."""
    days = by_day(given(*[(at, ["met"]) for at in range(n_days)]), UTC)
    assert day_chart.day_chart(NB, days) is None
    assert day_chart.about(NB, days) + day_chart.told(NB, days) == ""


def test_the_chart_holds_the_counts_of_each_day():
    """What Vega draws is what was counted, with the words that the page uses for it."""
    days = by_day(given((0, ["met", "missing"]), (4, ["met", "met", "partly"])), UTC)
    drawn = day_chart.day_chart(NB, days).to_dict()
    (rows,) = drawn["datasets"].values()
    counts = {(row["day"], row["state"]): row["n"] for row in rows}
    assert counts == {
        ("1.3.", "Ja"): 1, ("1.3.", "Nesten"): 0, ("1.3.", "Ikke ennå"): 1,
        ("5.3.", "Ja"): 2, ("5.3.", "Nesten"): 1, ("5.3.", "Ikke ennå"): 0,
    }  # fmt: skip
    assert "5.3. Ett svar: 2 er med, 1 nesten, 0 ikke ennå." in drawn["description"]
    assert drawn["usermeta"]["embedOptions"]["actions"] is False


def test_a_chart_asks_for_nothing_from_outside():
    """The form is named by an address, which nobody fetches; data and fonts are here."""
    drawn = day_chart.day_chart(NB, by_day(given((0, ["met"]), (1, ["met"])), UTC)).to_dict()
    assert {name for name, held in drawn.items() if "http" in str(held)} == {"$schema"}


@pytest.mark.parametrize("language", HELP_LANGUAGES)
def test_the_chart_is_told_in_both_languages(language):
    """Who does not see it, or reads the words for it in her own language, misses nothing."""
    days = by_day(given((0, ["met", "missing"]), (4, ["met"])), UTC)
    messages, own = Messages("nb", own=language), HelpTexts(language)
    text = read(day_chart.about(messages, days) + day_chart.told(messages, days)).text
    assert own.sentence("progress-by-day-lead") in text
    one = {"day": "5.3.", "answers": 1, "met": 1, "partly": 0, "missing": 0}
    assert NB.text("progress-by-day-one", **one) in text
    assert own.sentence("progress-by-day-one", **{**one, "day": ""}).strip() in text
