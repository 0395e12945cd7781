"""`bench`: the published figures, measured on this machine in one run."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.bench import PARTS, BenchOptions, BenchReport, Workshop, run_bench
from interview_coach.bench.goals import goals_of
from interview_coach.bench.workshop import EARLY
from interview_coach.cli import bench_views
from interview_coach.cli.json_form import JsonObject
from interview_coach.cli.output import tell, to_json
from interview_coach.cli.session import session_of
from interview_coach.errors import ScoringError

VALIDITY_PARTS = ("validity", "judge")
SECONDS = range(5, 599)  # Up to ten minutes, less the second of silence before the button; 5 s is ours.
LABELLED_PARTS = ("final", "development", "training", "all")


def bench(  # noqa: PLR0913 - the options of a command
    context: typer.Context,
    only: Annotated[
        str,
        typer.Option("--only", metavar="PARTS", help=f"Parts with commas between them: {', '.join(PARTS)}."),
    ] = ",".join(PARTS),
    quick: Annotated[
        bool, typer.Option("--quick", help="Shorter recordings, one repeat, a sample of graded answers.")
    ] = False,
    full: Annotated[
        bool, typer.Option("--full", help="Five repeats, and ten minutes of every sound without speech.")
    ] = False,
    fast: Annotated[
        bool,
        typer.Option("--fast", help="Live answers faster than they are spoken."),
    ] = False,
    participants: Annotated[
        int, typer.Option("--participants", min=1, help="How many speak at the same time under load.")
    ] = 35,
    find_participants: Annotated[
        bool,
        typer.Option("--find-participants", help="Find how many, up to that number, wait short enough."),
    ] = False,
    lengths: Annotated[
        str,
        typer.Option("--lengths", metavar="SECONDS", help="Lengths of answers with commas: 15,90,180."),
    ] = "",
    without: Annotated[
        str,
        typer.Option("--without", metavar="NAMES", help=f"Leave out of live answers: {', '.join(EARLY)}."),
    ] = "",
    speech: Annotated[
        Path | None, typer.Option("--speech", metavar="DIR", help="Recordings with a .txt beside each.")
    ] = None,
    graded: Annotated[
        Path | None,
        typer.Option("--graded", metavar="DIR", help="Graded answers: mohler2011.csv, saf_de.csv."),
    ] = None,
    validity: Annotated[
        bool, typer.Option("--validity", help="Only how true the scores are: parts judge and validity.")
    ] = False,
    labelled: Annotated[
        Path | None,
        typer.Option("--labelled", metavar="DIR", help="Labelled answers: group*.jsonl, split.json."),
    ] = None,
    part: Annotated[
        str, typer.Option("--part", help="Which of them: final, development, training or all.")
    ] = "final",
    json_file: Annotated[
        Path | None, typer.Option("--json", metavar="FILE", help="Also write the figures here as JSON.")
    ] = None,
) -> None:
    """Measure waits, words, validity, scoring and start on this machine, and name the machine."""
    session = session_of(context)
    options = BenchOptions(
        parts=VALIDITY_PARTS if validity else _parts(only),
        quick=quick,
        full=full,
        fast=fast,
        participants=participants,
        find_participants=find_participants,
        lengths_s=_lengths(lengths),
        without=_without(without),
        speech=speech,
        graded=graded,
        labelled=labelled,
        part=_part(part),
    )
    workshop = Workshop(
        settings=session.settings,
        make_coach=session.make_coach,
        options=options,
        tell=lambda note: tell(session.messages.note(note)),
    )
    report = run_bench(workshop, datetime.now(UTC))
    bench_views.say_report(report, session.messages)
    if json_file is not None:
        _write(json_file, form_of(report))


def _part(name: str) -> str:
    if name not in LABELLED_PARTS:
        message = f"no such part: {name}; choose from {', '.join(LABELLED_PARTS)}"
        raise typer.BadParameter(message, param_hint="--part")
    return name


def _parts(only: str) -> tuple[str, ...]:
    """The parts that were asked for, in the usual order."""
    named = {part.strip() for part in only.split(",") if part.strip()}
    unknown = sorted(named - set(PARTS))
    if unknown or not named:
        message = f"no such part: {', '.join(unknown) or 'none'}; choose from {', '.join(PARTS)}"
        raise typer.BadParameter(message, param_hint="--only")
    return tuple(part for part in PARTS if part in named)


def _lengths(given: str) -> tuple[int, ...]:
    """Lengths in seconds, shortest first; none where none was given."""
    named = {part.strip() for part in given.split(",") if part.strip()}
    if not all(part.isdecimal() and int(part) in SECONDS for part in named):
        message = f"whole seconds from {SECONDS[0]} to {SECONDS[-1]} with commas between them, not {given}"
        raise typer.BadParameter(message, param_hint="--lengths")
    return tuple(sorted(map(int, named)))


def _without(given: str) -> tuple[str, ...]:
    """What is left out, in the usual order."""
    named = {part.strip() for part in given.split(",") if part.strip()}
    unknown = sorted(named - set(EARLY))
    if unknown:
        message = f"cannot be left out: {', '.join(unknown)}; choose from {', '.join(EARLY)}"
        raise typer.BadParameter(message, param_hint="--without")
    return tuple(name for name in EARLY if name in named)


def _write(path: Path, form: JsonObject) -> None:
    try:
        path.write_text(to_json(form, indent=2) + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise ScoringError("cli-out-unwritable", where=str(path)) from error


def form_of(report: BenchReport) -> JsonObject:
    """The report as JSON with every field; ratios and goals, made from others, stand beside them."""
    form: JsonObject = {**asdict(report), "made_at": report.made_at.isoformat()}
    form["ratios"] = [
        {
            "duration_s": wait.duration_s,
            "openai_whisper": wait.ratio_openai_whisper,
            "faster_whisper": wait.ratio_faster_whisper,
            "speed_faster_as_ours": wait.speed_faster_as_ours,
        }
        for wait in report.wait or ()
    ]
    live = report.live
    form["live_ratios"] = [
        {"duration_s": wait.duration_s, **asdict(wait.ratios), "wer_points": wait.wer_points}
        for wait in (() if live is None else live.waits)
    ]
    form["goals"] = [{**asdict(goal), "is_reached": goal.is_reached} for goal in goals_of(report)]
    return form
