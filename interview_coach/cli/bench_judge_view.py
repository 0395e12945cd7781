"""The judge's figures as tables in the terminal."""

from __future__ import annotations

from interview_coach.bench.judge_quality import JudgeQuality
from interview_coach.bench.judging import Figure
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages


def say_judge(found: JudgeQuality, messages: Messages) -> None:
    """Agreement, simpler scorers, reliability, gates, fairness, and means by kind of answer."""
    say()
    part = found.part or "all"
    say(messages.text("bench-heading-judge", part=part, n=found.n_answers, questions=found.n_questions))
    say(messages.text("bench-judge-name", name=found.judge))
    say_table(
        [messages.text("bench-figure"), messages.text("bench-value")],
        [(messages.text(f"bench-judge-{one.name}"), _figure(one)) for one in found.figures],
    )
    headings = [messages.text(f"bench-{key}") for key in ("naive", "naive-every", "naive-honest")]
    say_table(headings, [(one.name, _figure(one.every), _figure(one.honest)) for one in found.naive])
    headings = [messages.text(f"bench-{key}") for key in ("given", "n-criteria", "mean-given", "share-met")]
    say_table(
        headings,
        [
            (f"{one.low:.1f}–{one.high:.1f}", str(one.n), f"{one.mean:.2f}", f"{one.share_met:.2f}")
            for one in found.reliability
        ],
    )
    headings = [messages.text(f"bench-{key}") for key in ("gate", "precision", "recall", "honest-alarms")]
    say_table(
        headings,
        [
            (one.name, _share(one.precision), _share(one.recall), f"{one.honest_alarms}/{one.n_honest}")
            for one in found.gates
        ],
    )
    headings = [
        messages.text(f"bench-{key}") for key in ("variant", "pairs", "change", "size", "same-levels")
    ]
    say_table(
        headings,
        [
            (one.name, str(one.n), _figure(one.change, 1), f"{one.mean_size:.1f}", _share(one.same_levels))
            for one in found.pairs
        ],
    )
    say_table(
        [messages.text("bench-kind"), messages.text("bench-mean-overall")],
        [(kind, f"{mean:.0f}") for kind, mean in found.kinds.items()],
    )


def _figure(one: Figure, digits: int = 3) -> str:
    if one.value is None or one.low is None or one.high is None:
        return "–"
    return f"{one.value:.{digits}f} [{one.low:.{digits}f}, {one.high:.{digits}f}]"


def _share(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"
