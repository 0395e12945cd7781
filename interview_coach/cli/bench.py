"""`bench`: the published figures, measured on this machine in one run."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.bench import PARTS, BenchOptions, BenchReport, Workshop, run_bench
from interview_coach.cli import bench_views
from interview_coach.cli.json_form import JsonObject
from interview_coach.cli.output import tell, to_json
from interview_coach.cli.session import session_of
from interview_coach.errors import ScoringError

VALIDITY_PARTS = ("validity", "judge")
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
        bool, typer.Option("--full", help="Ten minutes of every sound without speech instead of one.")
    ] = False,
    fast: Annotated[
        bool,
        typer.Option("--fast", help="Live answers faster than they are spoken."),
    ] = False,
    participants: Annotated[
        int, typer.Option("--participants", min=1, help="How many speak at the same time under load.")
    ] = 35,
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
        _write(json_file, _form(report))


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


def _write(path: Path, form: JsonObject) -> None:
    try:
        path.write_text(to_json(form, indent=2) + "\n", encoding="utf-8", newline="\n")
    except OSError as error:
        raise ScoringError("cli-out-unwritable", where=str(path)) from error


def _form(report: BenchReport) -> JsonObject:
    """The report with every field; ratios, which are made from others, stand beside them."""
    form: JsonObject = {**asdict(report), "made_at": report.made_at.isoformat()}
    form["ratios"] = [
        {
            "duration_s": wait.duration_s,
            "openai_whisper": wait.ratio_openai_whisper,
            "faster_whisper": wait.ratio_faster_whisper,
        }
        for wait in report.wait or ()
    ]
    return form
