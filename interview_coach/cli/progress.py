"""How far a long step has come: a bar on a terminal, plain lines elsewhere. Always on stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from interview_coach.cli.output import console, tell
from interview_coach.messages import Messages
from interview_coach.model_store import Progress, Step

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

Item = TypeVar("Item")

BYTES_PER_MB = 1_000_000
SHARE_PER_LINE = 0.25  # Our choice: a log is told of a stage at its start and at every quarter.


class _Lines:
    """Plain lines for a log: each stage when it starts, then every quarter of it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._told: dict[tuple[str, str], int] = {}

    def __call__(self, step: Step, /) -> None:
        stage = (step.key, str(step.values.get("name", "")))
        share = step.done_bytes / step.total_bytes if step.total_bytes else 0.0
        quarter = int(min(share, 1.0) / SHARE_PER_LINE)
        if self._told.get(stage, -1) >= quarter:
            return
        self._told[stage] = quarter
        text = self._messages.text(step.key, **step.values)
        done_mb, total_mb = step.done_bytes // BYTES_PER_MB, step.total_bytes // BYTES_PER_MB
        tell(self._messages.text("cli-progress-line", what=text, done_mb=done_mb, total_mb=total_mb))


class _Bars:
    """A bar per stage on a terminal."""

    def __init__(self, messages: Messages, bars: Bars) -> None:
        self._messages = messages
        self._bars = bars
        self._tasks: dict[tuple[str, str], TaskID] = {}

    def __call__(self, step: Step, /) -> None:
        stage = (step.key, str(step.values.get("name", "")))
        if stage not in self._tasks:
            text = self._messages.text(step.key, **step.values)
            self._tasks[stage] = self._bars.add_task(text, total=step.total_bytes)
        self._bars.update(self._tasks[stage], completed=step.done_bytes, total=step.total_bytes)


@contextmanager
def model_progress(messages: Messages) -> Iterator[Progress]:
    """Show the steps of the model store while the block runs.

    Args:
        messages: The texts.

    Yields:
        What the model store is to tell its steps to.
    """
    if not sys.stderr.isatty():
        yield _Lines(messages)
        return
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as RichProgress

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with RichProgress(*columns, console=console()) as bars:
        yield _Bars(messages, bars)


def counted(items: Iterable[Item], *, total: int, text: str) -> Iterator[Item]:
    """Go through items with a bar on a terminal, silently elsewhere.

    Args:
        items: What to go through.
        total: How many there are.
        text: What is being done.

    Yields:
        The items.
    """
    from rich.progress import track

    hidden = not sys.stderr.isatty()
    yield from track(items, description=text, total=total, console=console(), disable=hidden)
