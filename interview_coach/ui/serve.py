"""The server: on this PC alone, or over HTTPS for the other PCs of the room.

The page is up at once; models are installed and loaded behind it (`startup.py`). Ctrl+C stops it, and the
folder of recordings is emptied at start and stop.
"""

from __future__ import annotations

import os
import socket
import threading
import time
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from interview_coach.coach import Coach, Once, build_coach
from interview_coach.errors import SettingsError
from interview_coach.messages import Messages
from interview_coach.model_store import open_store
from interview_coach.settings import Settings
from interview_coach.ui.certificate import Certificate, ensure_certificate, lan_addresses
from interview_coach.ui.gradio_start import quick_start
from interview_coach.ui.recordings import Recordings
from interview_coach.ui.room import Room
from interview_coach.ui.sessions import Sessions
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes, takes_of
from interview_coach.ui.views import PAGES

if TYPE_CHECKING:
    import uvicorn

DEFAULT_PORT = 7860
THIS_PC = "127.0.0.1"
WHOLE_ROOM = "0.0.0.0"  # noqa: S104 - only with --lan, over HTTPS, when the instructor asks for it
MOST_UPLOAD_BYTES = (
    110_000_000  # A little above the limit of `audio`, so that its own sentence is what people see.
)
N_WAITING_CONNECTIONS = 128
FIRST_PAGE_WITHIN_S = 3.0
"""How long the models wait for the first page: a browser that is opened with the server has drawn it by then,
and where none is, the recogniser still comes within 10 s of the command (README)."""
STOP_WITHIN_S = 2  # Our choice: pages keep a connection open for news; Ctrl+C should not wait for them.

Tell = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Running:
    """A server that has its port and can be run and stopped."""

    server: uvicorn.Server
    listener: socket.socket
    address: str

    def run(self) -> None:
        """Serve until stopped; blocks."""
        self.server.run(sockets=[self.listener])

    def stop(self) -> None:
        """Ask the server to stop."""
        self.server.should_exit = True


def launch(
    settings: Settings,
    *,
    port: int = DEFAULT_PORT,
    open_browser: bool = True,
    lan: bool = False,
    tell: Tell | None = None,
) -> None:
    """Settings → parts → pages → server; blocks until it is stopped.

    Args:
        settings: Where things are.
        port: Port of the page; 0 takes a free one.
        open_browser: Whether to open it on this PC.
        lan: Whether the other PCs of the room may use it, over HTTPS.
        tell: Takes the sentences for whoever started it; the terminal when left out.
    """
    serve(build_coach(settings), settings, port=port, open_browser=open_browser, lan=lan, tell=tell)


def serve(
    coach: Coach,
    settings: Settings,
    *,
    port: int = DEFAULT_PORT,
    open_browser: bool = True,
    lan: bool = False,
    tell: Tell | None = None,
) -> None:
    """Serve the pages until stopped (see `launch`).

    Args:
        coach: Does the work.
        settings: Where things are.
        port: Port of the page; 0 takes a free one.
        open_browser: Whether to open it on this PC.
        lan: Whether the other PCs of the room may use it.
        tell: Takes the sentences for whoever started it.
    """
    messages = Messages(settings.language)
    say = tell or _to_terminal
    addresses = lan_addresses() if lan else ()
    certificate = None
    if lan:
        certificate = ensure_certificate(settings.home / "certificates", addresses, datetime.now(UTC))
    running = prepare(coach, settings, port=port, certificate=certificate)
    say(messages.text("ui-serve-address", address=running.address))
    for address in addresses:
        there = running.address.replace("localhost", address)
        say(messages.text("ui-serve-lan-address", address=there))
    if lan:
        say(messages.text("ui-serve-lan-warning" if addresses else "ui-serve-lan-none"))
    say(messages.text("ui-serve-stop"))
    if open_browser:
        threading.Thread(target=_open_when_up, args=(running,), daemon=True).start()
    running.run()


def prepare(
    coach: Coach, settings: Settings, *, port: int, certificate: Certificate | None = None
) -> Running:
    """A server with its port taken, not yet running.

    Args:
        coach: Does the work.
        settings: Where things are.
        port: Port of the page; 0 takes a free one.
        certificate: With one, the whole room is served over HTTPS; without, this PC alone.

    Returns:
        The server.

    Raises:
        SettingsError: When another program has the port.
    """
    import uvicorn

    host = THIS_PC if certificate is None else WHOLE_ROOM
    listener = _listen(host, port)
    takes = takes_of(settings)
    takes.open()
    with quick_start():
        from interview_coach.ui.web import make_site

        site = make_site(make_rooms(coach, settings, takes, on_lan=certificate is not None))
    secure: dict[str, Any] = {}
    if certificate is not None:
        secure = {"ssl_certfile": certificate.certificate_file, "ssl_keyfile": certificate.key_file}
    config = uvicorn.Config(
        site, log_level="warning", access_log=False, timeout_graceful_shutdown=STOP_WITHIN_S, **secure
    )
    scheme = "http" if certificate is None else "https"
    address = f"{scheme}://localhost:{listener.getsockname()[1]}/"
    return Running(server=uvicorn.Server(config), listener=listener, address=address)


def make_rooms(coach: Coach, settings: Settings, takes: Takes, *, on_lan: bool = False) -> tuple[Room, ...]:
    """What each page works with: one room per language, sharing everything but the texts.

    Args:
        coach: Does the work.
        settings: Where things are.
        takes: The folder of recordings in work, open.
        on_lan: Whether other PCs use this one.

    Returns:
        Rooms in the order of `views.PAGES`.
    """
    from interview_coach.store.opening import open_store as open_participants

    shared = Room(
        coach=coach,
        messages=Messages(PAGES[0][0]),
        takes=takes,
        start=start_up(coach, settings),
        sessions=Sessions(silent_after_s=60.0 * settings.sign_out_minutes),
        recordings=recordings_of(coach),
        opened=Once(lambda: open_participants(settings)),
        on_lan=on_lan,
    )
    return tuple(replace(shared, messages=Messages(code)) for code, _, _ in PAGES)


def recordings_of(coach: Coach) -> Recordings:
    """What is being said, for all pages: messages call a recording "your answer", in Norwegian."""
    name = Messages(PAGES[0][0]).text("ui-take-name")
    return Recordings(lambda question_id: coach.begin_take(coach.bank.question(question_id), name=name))


def start_up(coach: Coach, settings: Settings) -> StartUp:
    """Installs the chosen models where they are missing, then warms the coach up."""
    store = open_store(settings)
    needed = (settings.speech_model, settings.embedding_model)
    return StartUp(
        missing=lambda: tuple(name for name in needed if not store.is_installed(name)),
        install=store.install,
        warm_up=coach.warm_up,
        # The vectors of the bank are made at the first start and kept.
        first_time=not settings.cache.is_dir(),
        page_within_s=FIRST_PAGE_WITHIN_S,
    )


def _listen(host: str, port: int) -> socket.socket:
    """Take the port now, so that nobody else can between looking and serving."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name != "nt":  # On Windows this would let two programs share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(N_WAITING_CONNECTIONS)
    except (OSError, OverflowError) as error:
        listener.close()
        raise SettingsError("ui-port-taken", where=str(port)) from error
    return listener


def _open_when_up(running: Running) -> None:
    while not running.server.started and not running.server.should_exit:
        time.sleep(0.1)
    if running.server.started:
        webbrowser.open(running.address)


def _to_terminal(sentence: str) -> None:
    from rich.console import Console

    Console().print(sentence, markup=False, highlight=False, soft_wrap=True)
