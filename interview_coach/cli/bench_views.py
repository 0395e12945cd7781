"""The figures of `bench` as tables in the terminal."""

from __future__ import annotations

from interview_coach.bench import BenchReport, Machine
from interview_coach.bench.goals import goals_of
from interview_coach.bench.graded import Correlation
from interview_coach.bench.hearing import Hearing
from interview_coach.bench.start import StartTimes
from interview_coach.bench.validity import Validity
from interview_coach.bench.waiting import Wait
from interview_coach.cli.bench_goals_view import say_goals
from interview_coach.cli.bench_judge_view import say_judge
from interview_coach.cli.bench_live_view import percent, say_live, say_load, say_search, seconds
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages


def say_report(report: BenchReport, messages: Messages) -> None:
    """Show every part that was measured, the machine first."""
    _say_machine(report.machine, messages)
    say(messages.text("bench-models", **report.models))
    if report.score is not None:
        median_ms = round(1000 * report.score.times.median_s)
        slowest_ms = round(1000 * report.score.times.slowest_s)
        _heading("bench-heading-score", messages)
        values = {"words": report.score.n_words, "median_ms": median_ms, "slowest_ms": slowest_ms}
        say(messages.text("bench-score", **values, n=report.score.times.n))
    if report.wait is not None:
        _say_wait(report.wait, messages)
    if report.live is not None:
        say_live(report.live, messages)
    if report.load is not None:
        say_load(report.load, messages)
    if report.search is not None:
        say_search(report.search, messages)
    if report.words is not None:
        _say_hearing(report.words, messages)
    if report.start is not None:
        _say_start(report.start, messages)
    if report.judge is not None:
        say_judge(report.judge, messages)
    if report.validity is not None:
        _say_validity(report.validity, messages)
    say_goals(goals_of(report), messages)


def _say_machine(machine: Machine, messages: Messages) -> None:
    memory_gb = "?" if machine.memory_mb is None else f"{machine.memory_mb / 1000:.0f}"
    load = "?" if machine.load_1min is None else f"{machine.load_1min:.1f}"
    say(messages.text("bench-machine", cpu=machine.cpu, n=machine.n_cores, memory_gb=memory_gb))
    say(messages.text("bench-system", system=machine.system, python=machine.python, load=load))
    say(", ".join(f"{name} {version}" for name, version in machine.versions.items()))


def _say_wait(waits: tuple[Wait, ...], messages: Messages) -> None:
    _heading("bench-heading-wait", messages)
    headings = ["bench-recording", "bench-ours", "bench-openai", "bench-faster"]
    headings += ["bench-ratio-openai", "bench-ratio-faster"]
    rows = [
        (
            f"{wait.duration_s} s",
            f"{wait.ours.median_s:.2f} s",
            f"{wait.openai_whisper.median_s:.2f} s",
            f"{wait.faster_whisper.median_s:.2f} s",
            f"{wait.ratio_openai_whisper:.2f}",
            f"{wait.ratio_faster_whisper:.2f}",
        )
        for wait in waits
    ]
    say_table([messages.text(key) for key in headings], rows)
    _heading("bench-heading-whole", messages)
    headings = ["bench-recording", "bench-ours", "bench-faster-as-ours", "bench-whole-speed"]
    headings += ["bench-n-words", "bench-whole-wer", "bench-whole-faster-wer"]
    whole_rows = [
        (
            f"{wait.duration_s} s",
            seconds(wait.recognition.median_s),
            seconds(wait.faster_as_ours.median_s),
            f"{wait.speed_faster_as_ours:.2f} ×",
            str(wait.n_words),
            percent(wait.recognition_wer),
            percent(wait.faster_as_ours_wer),
        )
        for wait in waits
    ]
    say_table([messages.text(key) for key in headings], whole_rows)


def _say_hearing(hearing: Hearing, messages: Messages) -> None:
    _heading("bench-heading-words", messages)
    headings = ("bench-clip", "bench-engine", "bench-wer", "bench-cer", "bench-heard")
    rows = [(row.clip, row.engine, percent(row.wer), percent(row.cer), row.heard) for row in hearing.clips]
    rows += [
        (
            messages.text("bench-all-clips"),
            engine,
            percent(hearing.wer[engine]),
            percent(hearing.cer[engine]),
            "",
        )
        for engine in hearing.wer
    ]
    say_table([messages.text(key) for key in headings], rows)
    say(messages.text("bench-engines-differ", percent=round(100 * hearing.engines_differ)))
    _heading("bench-heading-noise", messages)
    headings = ("bench-sound", "bench-engine", "bench-seconds", "bench-n-words", "bench-gates")
    noise_rows = [
        (
            messages.text(f"bench-sound-{row.sound}"),
            row.engine,
            f"{row.duration_s:.0f}",
            str(row.n_words),
            ", ".join(row.gates),
        )
        for row in hearing.noise
    ]
    say_table([messages.text(key) for key in headings], noise_rows)


def _say_start(start: StartTimes, messages: Messages) -> None:
    _heading("bench-heading-start", messages)
    for key, times in (
        ("bench-start-import", start.import_package),
        ("bench-start-help", start.help_shown),
        ("bench-start-all", start.all_loaded),
    ):
        say(messages.text(key, seconds=f"{times.median_s:.2f}"))
    for key, came in (
        ("bench-start-page", start.page),
        ("bench-start-words", start.words),
        ("bench-start-feedback", start.feedback),
    ):
        say(messages.text(key, time=seconds(None if came is None else came.median_s)))
    if start.rest_mb is not None:
        say(messages.text("bench-start-memory", mb=round(start.rest_mb)))


def _say_validity(found: tuple[Validity, ...], messages: Messages) -> None:
    _heading("bench-heading-validity", messages)
    headings = (
        "bench-file",
        "bench-answers",
        "bench-questions",
        "bench-unscorable",
        "bench-r",
        "bench-r-scorable",
        "bench-r-cosine",
    )
    rows = [
        (
            messages.text("bench-sample", name=row.name) if row.is_sample else row.name,
            str(row.n_answers),
            str(row.n_questions),
            str(row.n_unscorable),
            _correlation(row.ours),
            _correlation(row.ours_scorable),
            _correlation(row.cosine),
        )
        for row in found
    ]
    say_table([messages.text(key) for key in headings], rows)
    for row in found:
        gates = ", ".join(f"{name} {n}" for name, n in sorted(row.gates.items())) or "–"
        say(messages.text("bench-gates-closed", name=row.name, gates=gates))


def _heading(key: str, messages: Messages) -> None:
    say()
    say(messages.text(key))


def _correlation(found: Correlation) -> str:
    if found.r is None or found.low is None or found.high is None:
        return "–"
    return f"{found.r:.3f} [{found.low:.3f}, {found.high:.3f}]"
