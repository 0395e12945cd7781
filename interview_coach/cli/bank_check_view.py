"""What `bank check` found, as lines and tables, and as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, get_args

from interview_coach.bank import BankSummary, Finding, FindingKind
from interview_coach.cli.json_form import JsonObject, note_form
from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages

if TYPE_CHECKING:
    from interview_coach.bank_check import AnswerFigures, UnseenFigures

KINDS: Sequence[FindingKind] = get_args(FindingKind)
BY_MEANING: frozenset[FindingKind] = frozenset({"duplicate", "criteria", "example", "model_answer"})


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What was found, and which checks were not made.

    Attributes:
        findings: In order of file and line.
        summary: What was checked.
        skipped: Checks that were not made.
        set_aside: Own files that are not used because of a fault.
        updated: Own questions under which an update of the program changed something.
        figures: How the model answers came out; ``None`` where meaning was not checked.
        unseen: How sentences came out without standing in their rubrics; ``None`` where that was not asked.
    """

    findings: tuple[Finding, ...]
    summary: BankSummary
    skipped: frozenset[FindingKind]
    set_aside: tuple[str, ...]
    updated: tuple[str, ...]
    figures: AnswerFigures | None
    unseen: UnseenFigures | None = None

    @property
    def n_errors(self) -> int:
        """Findings that keep a question out."""
        return sum(finding.severity == "error" for finding in self.findings)


def say_check(checked: Checked, messages: Messages) -> None:
    """Print the findings, one a line, then the tables and a sentence."""
    for finding in checked.findings:
        say(messages.text(f"cli-bank-{finding.severity}", text=messages.note(finding.note)))
    if checked.findings:
        say()
    if checked.figures is not None:
        _say_worst(checked.figures, messages)
    _say_kinds(checked, messages)
    say()
    if checked.figures is not None:
        _say_figures(checked.figures, checked.unseen, messages)
        say()
    _say_languages(checked.summary, messages)
    say()
    say(
        messages.text(
            "cli-bank-checked",
            n=checked.summary.n_questions,
            n_criteria=checked.summary.n_criteria,
            n_errors=checked.n_errors,
            n_warnings=len(checked.findings) - checked.n_errors,
        )
    )


def _say_kinds(checked: Checked, messages: Messages) -> None:
    count = Counter((finding.kind, finding.severity) for finding in checked.findings)
    skipped = messages.text("check-table-skipped")
    rows = [
        (messages.text(f"check-kind-{kind.replace('_', '-')}"), skipped, "")
        if kind in checked.skipped
        else (
            messages.text(f"check-kind-{kind.replace('_', '-')}"),
            str(count[kind, "error"]),
            str(count[kind, "warning"]),
        )
        for kind in KINDS
    ]
    say_table([messages.text(f"check-table-{name}") for name in ("check", "errors", "warnings")], rows)


def _say_figures(figures: AnswerFigures, unseen: UnseenFigures | None, messages: Messages) -> None:
    from interview_coach.bank_check import LEAST_OWN, MOST_ELSEWHERE

    n_own, n_foreign = len(figures.own), len(figures.foreign)
    least, most = round(LEAST_OWN), round(MOST_ELSEWHERE)
    counts = [
        (messages.text("check-answers-high", limit=least), figures.n_high, n_own),
        (messages.text("check-answers-whole"), figures.n_whole, n_own),
        (messages.text("check-answers-good"), figures.n_good, n_own),
        (messages.text("check-answers-low", limit=most), figures.n_low, n_foreign),
    ]
    if unseen is not None:
        counts += [
            (messages.text("check-unseen-good"), unseen.n_good_heard, unseen.n_good),
            (messages.text("check-unseen-bad"), unseen.n_bad_refused, unseen.n_bad),
        ]
    rows = [
        (name, messages.text("check-answers-of", n=n, total=total), _percent(n, total, messages))
        for name, n, total in counts
    ]
    say_table([messages.text(f"check-table-{name}") for name in ("answers", "number", "share")], rows)


def _percent(n: int, total: int, messages: Messages) -> str:
    """A share with one decimal, rounded down: 96.99 % has not reached a goal of 97 %."""
    return "" if not total else messages.text("check-answers-percent", percent=1000 * n // total / 10)


def _say_worst(figures: AnswerFigures, messages: Messages) -> None:
    """The model answers to look at first, whether or not they are a finding."""
    from interview_coach.bank_check import N_WORST

    if figures.own:
        say(messages.text("check-worst-own", limit=N_WORST))
        rows = [
            (_figure(one.overall), one.question_id, one.level, ", ".join(one.missing))
            for one in figures.worst_own()
        ]
        say_table(
            [messages.text(f"check-table-{name}") for name in ("score", "id", "level", "missing")], rows
        )
        say()
    if figures.foreign:
        say(messages.text("check-worst-foreign", limit=N_WORST))
        rows = [
            (_figure(one.overall), one.question_id, one.level, one.other) for one in figures.worst_foreign()
        ]
        say_table([messages.text(f"check-table-{name}") for name in ("score", "id", "level", "from")], rows)
        say()


def _figure(overall: float | None) -> str:
    return "–" if overall is None else str(round(overall))


def _say_languages(summary: BankSummary, messages: Messages) -> None:
    person = summary.reviewed_by_language
    rows = [
        (language, str(n), str(n - person.get(language, 0)), str(person.get(language, 0)))
        for language, n in sorted(summary.by_language.items())
    ]
    names = ("language", "translated", "machine", "person")
    say_table([messages.text(f"check-table-{name}") for name in names], rows)


def check_form(checked: Checked, messages: Messages) -> JsonObject:
    """What was found, for other programs."""
    return {
        "ok": not checked.n_errors,
        "checked": [kind for kind in KINDS if kind not in checked.skipped],
        "skipped": [kind for kind in KINDS if kind in checked.skipped],
        "findings": [_finding_form(finding, messages) for finding in checked.findings],
        "summary": asdict(checked.summary),
        "model_answers": None if checked.figures is None else _figures_form(checked.figures),
        "unseen_sentences": None if checked.unseen is None else asdict(checked.unseen),
        "set_aside": list(checked.set_aside),
        "updated": list(checked.updated),
    }


def _figures_form(figures: AnswerFigures) -> JsonObject:
    from interview_coach.bank_check import LEAST_OWN, MOST_ELSEWHERE, share_of

    n_own, n_foreign = len(figures.own), len(figures.foreign)
    return {
        "own": {
            "least": LEAST_OWN,
            "n": n_own,
            "n_high": figures.n_high,
            "share_high": share_of(figures.n_high, n_own),
            "n_whole": figures.n_whole,
            "share_whole": share_of(figures.n_whole, n_own),
            "n_good": figures.n_good,
            "share_good": share_of(figures.n_good, n_own),
            "worst": [
                {
                    "question": one.question_id,
                    "level": one.level,
                    "overall": one.overall,
                    "missing": list(one.missing),
                }
                for one in figures.worst_own()
            ],
        },
        "foreign": {
            "below": MOST_ELSEWHERE,
            "n": n_foreign,
            "n_low": figures.n_low,
            "share_low": share_of(figures.n_low, n_foreign),
            "worst": [asdict(one) for one in figures.worst_foreign()],
        },
    }


def _finding_form(finding: Finding, messages: Messages) -> JsonObject:
    return {
        "file": finding.file,
        "line": finding.line,
        "field": finding.field,
        "question": finding.question,
        "kind": finding.kind,
        "severity": finding.severity,
        **note_form(finding.note, messages),
    }
