"""Which parts there are, and one run through those that are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from interview_coach.bench.hearing import Hearing, measure_hearing
from interview_coach.bench.judge_quality import JudgeQuality, measure_judge
from interview_coach.bench.live import LiveFigures, measure_live
from interview_coach.bench.load import LoadFigures, measure_load
from interview_coach.bench.machine import Machine, describe_machine
from interview_coach.bench.participants import ParticipantSearch, find_participants
from interview_coach.bench.sounds import load_clips, shipped_speech
from interview_coach.bench.start import StartTimes, measure_start
from interview_coach.bench.validity import Validity, measure_validity
from interview_coach.bench.waiting import ScoreTime, Wait, measure_score, measure_wait
from interview_coach.bench.workshop import BenchOptions, Workshop

PARTS = ("wait", "live", "load", "words", "validity", "judge", "score", "start")

__all__ = ["PARTS", "BenchOptions", "BenchReport", "Workshop", "run_bench"]


@dataclass(frozen=True, kw_only=True)
class BenchReport:
    """All figures of a run; ``None`` for a part that was not asked for.

    Attributes:
        made_at: When; UTC.
        machine: Where.
        models: Part → model: which ones were measured.
        wait: Waits for finished recordings.
        live: Waits, work and words of live recognition.
        load: Waits of a class on one PC.
        search: How many participants the PC bears, where that was asked for.
        words: What the engines heard.
        validity: Agreement with graded answers.
        judge: The judge on our own labelled answers.
        score: Seconds for scoring an answer.
        start: Seconds for starting.
    """

    made_at: datetime
    machine: Machine
    models: dict[str, str]
    wait: tuple[Wait, ...] | None = None
    live: LiveFigures | None = None
    load: LoadFigures | None = None
    search: ParticipantSearch | None = None
    words: Hearing | None = None
    validity: tuple[Validity, ...] | None = None
    judge: JudgeQuality | None = None
    score: ScoreTime | None = None
    start: StartTimes | None = None


def run_bench(workshop: Workshop, made_at: datetime) -> BenchReport:
    """Measure the parts that the options name.

    Args:
        workshop: What to measure, and how much.
        made_at: The time of the run; UTC.

    Returns:
        The figures.
    """
    parts, settings = workshop.options.parts, workshop.settings
    machine = describe_machine()  # First: its load is that of the others, not ours.
    clips = load_clips(workshop.options.speech or shipped_speech(settings))
    # Before other parts open more than the program has: memory is measured here.
    search = find_participants(workshop, clips) if _searches(workshop.options) else None
    load = search.steps[0] if search is not None else None
    if load is None and "load" in parts:
        load = measure_load(workshop, clips)
    return BenchReport(
        made_at=made_at,
        machine=machine,
        models={"speech": settings.speech_model, "embedding": settings.embedding_model},
        score=measure_score(workshop) if "score" in parts else None,
        wait=measure_wait(workshop, clips) if "wait" in parts else None,
        live=measure_live(workshop, clips) if "live" in parts else None,
        load=load,
        search=search,
        words=measure_hearing(workshop, clips) if "words" in parts else None,
        start=measure_start(workshop) if "start" in parts else None,
        validity=measure_validity(workshop) if "validity" in parts else None,
        judge=measure_judge(workshop) if "judge" in parts else None,
    )


def _searches(options: BenchOptions) -> bool:
    return options.find_participants and "load" in options.parts
