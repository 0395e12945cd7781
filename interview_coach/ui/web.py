"""The site around the pages: our files, our headers, and no way to any other host.

Gradio's page is served with three changes: its language is ours from the first byte, our style and script
stand in its head, and a content security policy lets the browser speak with this server only.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, MutableMapping, Sequence
from contextlib import asynccontextmanager
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from interview_coach.errors import StoreError
from interview_coach.messages import Messages
from interview_coach.ui.app import build_app
from interview_coach.ui.gradio_texts import gradio_texts
from interview_coach.ui.own_routes import own_routes
from interview_coach.ui.question_routes import question_routes
from interview_coach.ui.room import Room
from interview_coach.ui.session_routes import session_routes
from interview_coach.ui.take_routes import take_routes
from interview_coach.ui.takes import SWEEP_EVERY_S
from interview_coach.ui.theme import make_theme
from interview_coach.ui.views import PAGES

STATIC = Path(__file__).resolve().parent / "static"
STATIC_PATH = "/ui-files"
POLICY = "; ".join(
    (
        "default-src 'self'",
        # Gradio's page has inline scripts and makes functions of our `js=` texts.
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob:",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'self'",
        "form-action 'self'",
    )
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"permissions-policy", b"microphone=(self), camera=(), geolocation=()"),
    (b"cache-control", b"no-store"),
)

SCRIPTS = (
    *("coach", "keeping", "recorder", "mic_check", "answering"),
    *("listening", "pressing", "mock", "drafts"),
)
STYLES = ("coach", "widgets", "screens", "progress", "mock")
MOST_UPLOAD_BYTES = 110_000_000  # A little above the limit of `audio`, whose own sentence people should see.

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Site = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def make_site(rooms: Sequence[Room]) -> Site:
    """The pages with everything around them, as an ASGI application.

    Args:
        rooms: What each page works with; their takes are open, and closed when the site stops.

    Returns:
        The application.
    """
    room = rooms[0]
    pages = build_app(rooms)

    @asynccontextmanager
    async def life(_site: FastAPI) -> AsyncIterator[None]:
        room.start.begin()
        sweeping = asyncio.create_task(_sweep_now_and_then(room))
        try:
            yield
        finally:
            sweeping.cancel()
            room.takes.close()
            if room.opened.is_built:
                room.store.close()

    site = FastAPI(docs_url=None, redoc_url=None, openapi_url=None, lifespan=life)
    site.mount(STATIC_PATH, StaticFiles(directory=STATIC))
    site.include_router(session_routes(room.sessions, room.recordings, room.waits))
    site.include_router(question_routes(room))
    site.include_router(own_routes(rooms))
    site.include_router(take_routes(room.sessions, room.recordings, room.start))
    with warnings.catch_warnings():
        # Said of every app with several pages, also when server-side rendering is off as it is here.
        warnings.filterwarnings("ignore", message="SSR mode is not supported", category=UserWarning)
        mounted = _mount(site, pages, [one.messages for one in rooms])
    return OwnPages(mounted, {path: one.messages for one, (_, path, _) in zip(rooms, PAGES, strict=True)})


async def _sweep_now_and_then(room: Room) -> None:
    """What was deleted and can no longer be taken back goes for good, and forgotten takes with it."""
    while True:
        await asyncio.sleep(SWEEP_EVERY_S)
        room.recordings.sweep()
        if room.opened.is_built:
            with contextlib.suppress(StoreError):  # A busy database is swept the next time.
                await asyncio.to_thread(room.store.sweep)


def _mount(site: FastAPI, pages: gr.Blocks, messages: Sequence[Messages]) -> FastAPI:
    mounted: FastAPI = gr.mount_gradio_app(
        site,
        pages,
        path="/",
        theme=make_theme(),
        i18n=gr.I18n(**{texts.language: gradio_texts(texts) for texts in messages}),
        footer_links=[],
        # Gradio keeps every call in the browser otherwise: the next person at the PC would read it.
        run_history=False,
        show_error=False,
        max_file_size=MOST_UPLOAD_BYTES,
        ssr_mode=False,
        pwa=False,
        mcp_server=False,
    )
    return mounted


class OwnPages:
    """Middleware: changes the pages as they leave, and nothing else.

    Args:
        site: What serves them.
        texts: Path of a page → its texts.
    """

    def __init__(self, site: Site, texts: Mapping[str, Messages]) -> None:
        self._site = site
        self._texts = texts

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Serve one request."""
        path = str(scope.get("path", "")).rstrip("/") or "/"
        texts = self._texts.get(path)
        if scope["type"] != "http" or scope["method"] != "GET" or texts is None:
            await self._site(scope, receive, send)
            return
        start: Message = {}
        body = bytearray()

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            body.extend(message.get("body", b""))
            if message.get("more_body"):
                return
            page = own_page(body.decode("utf-8"), texts).encode("utf-8")
            kept = [pair for pair in start["headers"] if pair[0].lower() not in _REPLACED]
            length = (b"content-length", str(len(page)).encode())
            await send({**start, "headers": [*kept, length, *HEADERS]})
            await send({"type": "http.response.body", "body": page})

        await self._site(_uncompressed(scope), receive, hold)


_BODY = re.compile(r"<body[^>]*>")
_REPLACED = frozenset({b"content-length", *(name for name, _ in HEADERS)})


def own_page(html: str, texts: Messages) -> str:
    """Gradio's page with our language, style and script, and a word until its own program has drawn it.

    Args:
        html: As Gradio serves it.
        texts: Of the page.

    Returns:
        The page.
    """
    styles = (f'<link rel="stylesheet" href="{STATIC_PATH}/{name}.css">' for name in STYLES)
    scripts = (f'<script src="{STATIC_PATH}/{name}.js" defer></script>' for name in SCRIPTS)
    head = f'<script src="{STATIC_PATH}/early.js"></script>{"".join(scripts)}{"".join(styles)}'
    opening = f'<p id="opening" role="status">{escape(texts.text("ui-opening"))}</p>'
    with_language = html.replace('lang="en"', f'lang="{texts.language}"', 1)
    with_head = with_language.replace("</head>", f"{head}</head>", 1)
    return _BODY.sub(lambda body: body.group() + opening, with_head, count=1)


def _uncompressed(scope: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The request without leave to compress, so that the page can be read here."""
    headers = [pair for pair in scope["headers"] if pair[0].lower() != b"accept-encoding"]
    return {**scope, "headers": headers}
