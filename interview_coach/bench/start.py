"""Seconds from a command until something can be used, each time in a fresh process; and memory at rest.

The page is started as `interview-coach run --no-browser` starts it, on the installed models and the vectors
that are kept, in a user's folder of its own: a second start. What has come is told by the process itself
(`cli.watched_run`), and the page by asking for it as a browser would.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from interview_coach.bench.memory import resident_mb
from interview_coach.bench.workshop import Size, Timing, Workshop, stopwatch, timing
from interview_coach.settings import Settings

N_REPEATS: dict[Size, int] = {"quick": 1, "usual": 3, "full": 5}
PATIENCE_S = 300.0  # Whatever has not come by then is not measured.
LOOK_AGAIN_S = 0.02
STOPS_WITHIN_S = 20.0
PAGES = ("", "config")
"""What a browser must get before anything can be seen: the page, and what Gradio lays it out from."""

WORDS, FEEDBACK, REST = "start-loading-judge", "start-ready", "rest"
"""What the process tells, as files of these names: `Coach.warm_up`'s keys, and that nothing is left to do."""


@dataclass(frozen=True, kw_only=True)
class StartTimes:
    """Seconds, each in a fresh process; ``None`` where something did not come.

    Attributes:
        import_package: ``import interview_coach``.
        help_shown: ``interview-coach --help``.
        all_loaded: What an answer needs: engine, bank, judge, each used once; the bank's vectors are kept.
        page: From the command to the page and its layout.
        words: From the command until the recogniser is there: first words possible.
        feedback: From the command until an answer is taken and judged.
        rest_mb: Memory of that process with both models, every question made ready, before anyone speaks.
    """

    import_package: Timing
    help_shown: Timing
    all_loaded: Timing
    page: Timing | None
    words: Timing | None
    feedback: Timing | None
    rest_mb: float | None


@dataclass(frozen=True, kw_only=True)
class Started:
    """One start of the page, in seconds from the command; ``None`` for what did not come."""

    page_s: float | None
    words_s: float | None
    feedback_s: float | None
    rest_mb: float | None


def measure_start(workshop: Workshop) -> StartTimes:
    """Measure starting."""
    workshop.say("bench-doing-start")
    n = N_REPEATS[workshop.options.size]
    load = (
        "from interview_coach.coach import build_coach\n"
        "from interview_coach.settings import resolve_settings\n"
        "build_coach(resolve_settings()).warm_up()"
    )
    _run_python(load)  # The vectors of the bank are made at the first start only.
    with TemporaryDirectory() as home:
        pages = [start_page(workshop.settings, Path(home)) for _ in range(n + 1)][1:]  # The second start on.
    return StartTimes(
        import_package=timing([_run_python("import interview_coach") for _ in range(n)]),
        help_shown=timing(
            [_run_python("from interview_coach.cli import main; main(['--help'])") for _ in range(n)]
        ),
        all_loaded=timing([_run_python(load) for _ in range(n)]),
        page=_timing([one.page_s for one in pages]),
        words=_timing([one.words_s for one in pages]),
        feedback=_timing([one.feedback_s for one in pages]),
        rest_mb=pages[-1].rest_mb,
    )


def start_page(settings: Settings, home: Path) -> Started:
    """Start the page once, and stop it again.

    Args:
        settings: Models, vectors and questions.
        home: The user's folder, never that of a person: the page empties its recordings.

    Returns:
        What came when.
    """
    with TemporaryDirectory() as told:
        port = free_port()
        command = [sys.executable, "-m", "interview_coach.cli.watched_run", str(port), told]
        return watch(command, port, Path(told), environment(settings, home))


def watch(command: Sequence[str], port: int, told: Path, environ: dict[str, str]) -> Started:
    """Start a server, note when each thing comes, and stop it.

    Args:
        command: Starts it.
        port: Where its page is.
        told: The folder in which it makes a file for everything that has come.
        environ: Its environment.

    Returns:
        What came when, in seconds from the command.
    """
    begun_s = time.monotonic()
    process = subprocess.Popen(
        list(command), env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    came_s: dict[str, float] = {}
    looks: dict[str, Callable[[], bool]] = {
        "page": lambda: has_page(port),
        **{name: (told / name).is_file for name in (WORDS, FEEDBACK, REST)},
    }
    try:
        while looks and process.poll() is None and time.monotonic() - begun_s < PATIENCE_S:
            for name in [name for name, has_come in looks.items() if has_come()]:
                came_s[name] = time.monotonic() - begun_s
                del looks[name]
            time.sleep(LOOK_AGAIN_S)
        rest_mb = resident_mb(process.pid) if REST in came_s else None
    finally:
        _stop(process)
    return Started(
        page_s=came_s.get("page"),
        words_s=came_s.get(WORDS),
        feedback_s=came_s.get(FEEDBACK),
        rest_mb=rest_mb,
    )


def has_page(port: int) -> bool:
    """Whether the page and its layout are served on this PC now."""
    browser = build_opener(ProxyHandler({}))  # A proxy of the house knows nothing of this PC.
    try:
        for page in PAGES:
            with browser.open(f"http://127.0.0.1:{port}/{page}", timeout=1.0) as reply:
                reply.read()
    except (URLError, OSError):  # Not yet there, not yet right, or slower than a second.
        return False
    return True


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def environment(settings: Settings, home: Path) -> dict[str, str]:
    """The environment of a start on the same models, vectors and questions, in another user's folder."""
    return {
        **os.environ,
        "INTERVIEW_COACH_HOME": str(home),
        "INTERVIEW_COACH_DATABASE": "",
        "INTERVIEW_COACH_MODELS": str(settings.models),
        "INTERVIEW_COACH_CACHE": str(settings.cache),
        "INTERVIEW_COACH_BANK": str(settings.bank),
        "INTERVIEW_COACH_SPEECH": settings.speech_model,
        "INTERVIEW_COACH_EMBEDDING": settings.embedding_model,
        "INTERVIEW_COACH_THREADS": str(settings.n_threads),
    }


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOPS_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _timing(seconds: Sequence[float | None]) -> Timing | None:
    """A summary, unless one of the starts never came so far."""
    came = [one for one in seconds if one is not None]
    return timing(came) if len(came) == len(seconds) and came else None


def _run_python(code: str) -> float:
    """Seconds that a fresh interpreter takes for some code, less those of one that does nothing."""
    seconds: list[float] = []
    for piece in ("pass", code):
        with stopwatch(seconds):
            subprocess.run([sys.executable, "-c", piece], check=True, stdout=subprocess.DEVNULL)
    idle_s, busy_s = seconds
    return max(busy_s - idle_s, 0.0)
