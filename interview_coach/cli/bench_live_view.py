"""The figures of live recognition and of a class on one PC, in the terminal."""

from __future__ import annotations

from interview_coach.bench.live import LiveFigures
from interview_coach.bench.load import LoadFigures
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages


def say_live(figures: LiveFigures, messages: Messages) -> None:
    """Waits, ratios, work and words per length; then words where nobody speaks."""
    say()
    say(messages.text("bench-heading-live"))
    keys = (
        "bench-recording",
        "bench-live-at-once",
        "bench-live-after-silence",
        "bench-openai",
        "bench-faster",
    )
    ratios = ("bench-ratio-openai", "bench-ratio-faster", "bench-live-work")
    errors = ("bench-live-wer", "bench-live-whole-wer")
    rows = [
        (
            f"{wait.duration_s} s",
            f"{wait.at_once.median_s:.2f} s",
            f"{wait.after_silence.median_s:.2f} s",
            f"{wait.openai_whisper.median_s:.2f} s",
            f"{wait.faster_whisper.median_s:.2f} s",
            f"{wait.at_once.median_s / wait.openai_whisper.median_s:.3f}",
            f"{wait.at_once.median_s / wait.faster_whisper.median_s:.3f}",
            f"{wait.live_work_s / wait.faster_whisper_work_s:.2f}",
            f"{100 * wait.live_wer:.1f} %",
            f"{100 * wait.whole_wer:.1f} %",
        )
        for wait in figures.waits
    ]
    say_table([messages.text(key) for key in (*keys, *ratios, *errors)], rows)
    for noise in figures.noise:
        sound = messages.text(f"bench-sound-{noise.sound}")
        say(messages.text("bench-live-noise", sound=sound, seconds=round(noise.duration_s), n=noise.n_words))


def say_load(figures: LoadFigures, messages: Messages) -> None:
    """Waits, losses and memory of a class."""
    say()
    say(messages.text("bench-heading-load", n=figures.n_participants))
    waits = {
        "median": f"{figures.median_s:.1f}",
        "p95": f"{figures.p95_s:.1f}",
        "longest": f"{figures.longest_s:.1f}",
    }
    say(messages.text("bench-load-waits", answers=figures.n_answers, **waits))
    losses = {"lost": f"{figures.lost_s:.1f}", "late": f"{figures.late_s:.1f}"}
    say(messages.text("bench-load-losses", refused=figures.n_refused, **losses))
    say(messages.text("bench-load-work", percent=round(100 * figures.work_share)))
    if figures.rest_mb is not None and figures.per_participant_mb is not None:
        each = f"{figures.per_participant_mb:.1f}"
        say(messages.text("bench-load-memory", rest=round(figures.rest_mb), each=each))
