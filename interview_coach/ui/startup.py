"""Models are installed and loaded behind the page, and the page says in words how far it has come.

Loading takes the processors that the browser and the first page need: so the page goes first.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from interview_coach.errors import CoachError, MessageValue
from interview_coach.model_store import Step
from interview_coach.model_store.progress import Progress

Phase = Literal["working", "ready", "failed"]
READY = "start-ready"
"""What `Coach.warm_up` tells once an answer can be judged."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class StartState:
    """How far the start has come.

    Attributes:
        phase: working, ready or failed.
        key: Message key of what is done now, or of what went wrong.
        values: What fills the message.
        share: How much of this step is done, in [0, 1]; ``None`` where that cannot be told.
        first_time: Whether this start takes longer than later ones.
    """

    phase: Phase
    key: str
    values: Mapping[str, MessageValue] = field(default_factory=dict)
    share: float | None = None
    first_time: bool = False


class StartUp:
    """Installs what is missing and warms the parts up, in a thread of its own.

    Args:
        missing: Names the models that still have to be installed.
        install: Installs one model and reports its steps.
        warm_up: Loads every part; is given a function that takes a message key.
        first_time: Whether something has to be made that later starts find ready.
        page_within_s: How long loading waits for somebody's first page; where nobody opens one, it goes on.
    """

    def __init__(
        self,
        *,
        missing: Callable[[], Sequence[str]],
        install: Callable[[str, Progress], object],
        warm_up: Callable[[Callable[[str], None]], None],
        first_time: bool = False,
        page_within_s: float = 0.0,
    ) -> None:
        self._missing = missing
        self._install = install
        self._warm_up = warm_up
        self._first_time = first_time
        self._page_within_s = page_within_s
        self._page_is_drawn = threading.Event()
        self._running = threading.Lock()
        self.state = StartState(phase="working", key="ui-start-begin", first_time=first_time)

    def begin(self) -> None:
        """Start, or start again after a failure, in the background; once at a time."""
        if self.state.phase == "ready" or not self._running.acquire(blocking=False):
            return
        self._say(phase="working", key="ui-start-begin")
        threading.Thread(target=self._run_and_release, name="start-up", daemon=True).start()

    def page_drawn(self) -> None:
        """Somebody's page stands: loading need not wait any longer."""
        self._page_is_drawn.set()

    def run(self) -> None:
        """Install, load, and leave the result in `state`; a refusal is kept as its sentence."""
        try:
            for name in self._missing():
                self._first_time = True
                self._install(name, self._step)
            self._page_is_drawn.wait(self._page_within_s)
            self._warm_up(self._loading)
        except CoachError as error:
            log.warning("start-up refused: %s", error)
            self._fail(error.key, error.values)
        except Exception:
            # The thread would die unseen: say so on the page, and leave the trace in the log.
            self._fail("ui-start-failed", {})
            raise
        else:
            self._say(phase="ready", key=READY)

    def _run_and_release(self) -> None:
        try:
            self.run()
        finally:
            self._running.release()

    def _loading(self, key: str) -> None:
        """The coach tells what it loads; after `READY` it makes the rest ready while people work."""
        self._say(phase="ready" if key == READY else "working", key=key)

    def _fail(self, key: str, values: Mapping[str, MessageValue]) -> None:
        """What fails after the page is ready takes nothing away from whoever works already."""
        if self.state.phase != "ready":
            self._say(phase="failed", key=key, values=values)

    def _step(self, step: Step) -> None:
        share = step.done_bytes / step.total_bytes if step.total_bytes else None
        self._say(phase="working", key=step.key, values=step.values, share=share)

    def _say(
        self,
        *,
        phase: Phase,
        key: str,
        values: Mapping[str, MessageValue] | None = None,
        share: float | None = None,
    ) -> None:
        self.state = StartState(
            phase=phase, key=key, values=dict(values or {}), share=share, first_time=self._first_time
        )
