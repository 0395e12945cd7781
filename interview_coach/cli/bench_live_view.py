"""The figures of live recognition and of a class on one PC, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence

from interview_coach.bench.live import LiveFigures, LiveWait
from interview_coach.bench.load import LoadFigures
from interview_coach.bench.participants import ParticipantSearch
from interview_coach.bench.stages import Stages
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages

NOTHING = "–"
"""What could not be measured."""

STAGE_KEYS = ("bench-stage-recognition", "bench-stage-delivery", "bench-stage-judge", "bench-stage-rest")


def say_live(figures: LiveFigures, messages: Messages) -> None:
    """Waits, ratios, stages and words per length; then words where nobody speaks."""
    say()
    say(messages.text("bench-heading-live"))
    if figures.is_fast:
        say(messages.text("bench-live-fast"))
    for name in figures.without:
        say(messages.text(f"bench-without-{name}"))
    _say_waits(figures.waits, messages)
    _say_ratios(figures, messages)
    _say_stages(figures.waits, messages)
    _say_words(figures, messages)
    for noise in figures.noise:
        sound = messages.text(f"bench-sound-{noise.sound}")
        say(messages.text("bench-live-noise", sound=sound, seconds=round(noise.duration_s), n=noise.n_words))


def say_load(figures: LoadFigures, messages: Messages) -> None:
    """Waits, losses and memory of a class."""
    say()
    say(messages.text("bench-heading-load", n=figures.n_participants))
    waits = {
        "median": seconds(figures.median_s, 1),
        "p95": seconds(figures.p95_s, 1),
        "longest": seconds(figures.longest_s, 1),
    }
    say(messages.text("bench-load-waits", answers=figures.n_answers, **waits))
    if figures.stages is not None:
        say_table([messages.text(key) for key in STAGE_KEYS], [_stages(figures.stages)])
    losses = {"lost": f"{figures.lost_s:.1f}", "late": f"{figures.late_s:.1f}"}
    say(messages.text("bench-load-losses", refused=figures.n_refused, answers=figures.n_lost, **losses))
    say(messages.text("bench-load-work", percent=round(100 * figures.work_share)))
    if figures.before_mb is not None and figures.per_participant_mb is not None:
        each = f"{figures.per_participant_mb:.1f}"
        say(messages.text("bench-load-memory", before=round(figures.before_mb), each=each))


def say_search(search: ParticipantSearch, messages: Messages) -> None:
    """Every class that was tried, and the largest that waits short enough."""
    say()
    say(messages.text("bench-heading-search"))
    headings = ("bench-search-n", "bench-search-median", "bench-search-p95", "bench-search-lost")
    rows = [
        (
            str(step.n_participants),
            seconds(step.median_s, 1),
            seconds(step.p95_s, 1),
            str(step.n_lost),
            messages.text("bench-short-enough" if step.is_short else "bench-too-long"),
        )
        for step in search.steps
    ]
    say_table([*(messages.text(key) for key in headings), ""], rows)
    key = "bench-search-limit" if search.is_limit else "bench-search-open"
    say(messages.text(key, n=search.n_participants))


def seconds(value: float | None, n_digits: int = 2) -> str:
    """Seconds with their unit, or a dash."""
    return NOTHING if value is None else f"{value:.{n_digits}f} s"


def percent(share: float | None) -> str:
    """A share in percent, or a dash."""
    return NOTHING if share is None else f"{100 * share:.1f} %"


def points(value: float | None) -> str:
    """Percentage points with their sign, or a dash."""
    return NOTHING if value is None else f"{value:+.1f}"


def _say_waits(waits: Sequence[LiveWait], messages: Messages) -> None:
    keys = (
        "bench-recording",
        "bench-live-at-once",
        "bench-live-after-silence",
        "bench-openai",
        "bench-faster",
        "bench-faster-as-ours",
    )
    rows = [
        (
            f"{wait.duration_s} s",
            seconds(wait.at_once.median_s),
            seconds(wait.after_silence.median_s),
            seconds(wait.openai_whisper.median_s),
            seconds(wait.faster_whisper.median_s),
            seconds(wait.faster_as_ours.median_s),
        )
        for wait in waits
    ]
    say_table([messages.text(key) for key in keys], rows)


def _say_ratios(figures: LiveFigures, messages: Messages) -> None:
    say()
    say(messages.text("bench-heading-live-ratios"))
    keys = (
        "bench-recording",
        "bench-live-at-once-openai",
        "bench-live-at-once-faster",
        "bench-live-after-silence-openai",
        "bench-live-after-silence-faster",
        "bench-live-work",
    )
    rows = []
    for wait in figures.waits:
        ratios = wait.ratios
        rows.append(
            (
                f"{wait.duration_s} s",
                f"{ratios.at_once_openai:.3f} ×",
                f"{ratios.at_once_faster:.3f} ×",
                f"{ratios.after_silence_openai:.3f} ×",
                f"{ratios.after_silence_faster:.3f} ×",
                f"{ratios.work_faster:.2f} ×",
            )
        )
    say_table([messages.text(key) for key in keys], rows)


def _say_stages(waits: Sequence[LiveWait], messages: Messages) -> None:
    say()
    say(messages.text("bench-heading-stages"))
    rows = [
        (f"{wait.duration_s} s", messages.text(key), *_stages(stages))
        for wait in waits
        for key, stages in (
            ("bench-live-at-once", wait.stages_at_once),
            ("bench-live-after-silence", wait.stages_after_silence),
        )
    ]
    keys = ("bench-recording", "bench-button", *STAGE_KEYS)
    say_table([messages.text(key) for key in keys], rows)


def _say_words(figures: LiveFigures, messages: Messages) -> None:
    say()
    say(messages.text("bench-heading-live-words"))
    keys = (
        "bench-recording",
        "bench-n-words",
        "bench-live-wer",
        "bench-live-whole-wer",
        "bench-live-points",
    )
    rows = [
        (
            f"{wait.duration_s} s",
            str(wait.n_words),
            percent(wait.live_wer),
            percent(wait.whole_wer),
            points(wait.wer_points),
        )
        for wait in figures.waits
    ]
    n_words = str(sum(wait.n_words for wait in figures.waits))
    rows.append((messages.text("bench-all-clips"), n_words, "", "", points(figures.wer_points)))
    say_table([messages.text(key) for key in keys], rows)


def _stages(stages: Stages) -> tuple[str, str, str, str]:
    return (
        seconds(stages.recognition_s),
        seconds(stages.delivery_s),
        seconds(stages.judge_s),
        seconds(stages.rest_s),
    )
