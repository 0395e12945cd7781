"""Sound on its way in, piece by piece, while somebody speaks; the words so far on their way back."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from interview_coach.ui.recordings import MOST_PIECE_BYTES, RATES_HZ, Heard, Piece, Recordings
from interview_coach.ui.sessions import Sessions
from interview_coach.ui.startup import StartUp

PATH = "/ui-take"
MOST_ID_LETTERS = 100
NOBODY, TOO_MUCH, WRONG, LATER = 401, 413, 400, 503


@dataclass(frozen=True, kw_only=True)
class _Reply:
    """What the recorder is told: design of `static/recorder.js`."""

    next: int
    certain: str
    tentative: str
    behind: bool


def take_routes(sessions: Sessions, recordings: Recordings, start: StartUp) -> APIRouter:
    """The route that the recorder calls.

    Args:
        sessions: Who sits where; nobody else may leave sound here.
        recordings: Where it is gathered.
        start: Before it is ready, sound is asked for again later; the browser has it.

    Returns:
        ``POST /ui-take/{take}/{number}?rate=48000&question=…`` with the key in the header ``X-Coach-Key``.
    """
    routes = APIRouter(prefix=PATH)

    @routes.post("/{take_id}/{number}")
    async def piece(take_id: str, number: int, rate: int, question: str, request: Request) -> Response:
        key = request.headers.get("x-coach-key", "")
        if not sessions.is_there(key):
            return Response(status_code=NOBODY)
        if start.state.phase != "ready":
            return Response(status_code=LATER)
        if max(len(take_id), len(question)) > MOST_ID_LETTERS or not RATES_HZ[0] <= rate <= RATES_HZ[1]:
            return Response(status_code=WRONG)
        sound = bytearray()
        async for chunk in request.stream():
            sound += chunk
            if len(sound) > MOST_PIECE_BYTES:
                return Response(status_code=TOO_MUCH)
        sessions.get(key)  # Somebody speaks: a sign of life.
        came = Piece(take_id=take_id, question_id=question, number=number, rate_hz=rate, sound=bytes(sound))
        return JSONResponse(asdict(_reply(await run_in_threadpool(recordings.add, key, came))))

    return routes


def _reply(heard: Heard) -> _Reply:
    return _Reply(
        next=heard.wanted,
        certain=heard.text.text,
        tentative=heard.text.tentative_text,
        behind=heard.text.is_behind,
    )
