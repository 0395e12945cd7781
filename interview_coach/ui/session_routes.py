"""Signs of life of a page: here, away, waiting no longer, over. The key is in the body, never logged."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from interview_coach.ui.recordings import Recordings
from interview_coach.ui.sessions import Sessions
from interview_coach.ui.waits import Waits

PATH = "/ui-session"
MOST_KEY_BYTES = 200
NOTHING = 204


def session_routes(sessions: Sessions, recordings: Recordings, waits: Waits) -> APIRouter:
    """The routes that the script calls.

    Args:
        sessions: Who sits where.
        recordings: What is being said; forgotten with the session.
        waits: Who waits for feedback; nobody does so any longer than her session.

    Returns:
        ``POST /ui-session/here|away|give-up|end``.
    """
    routes = APIRouter(prefix=PATH)

    @routes.post("/{what}", status_code=NOTHING)
    async def sign(what: str, request: Request) -> Response:
        body = await request.body()
        key = body[:MOST_KEY_BYTES].decode("ascii", errors="replace")
        if what == "away":
            sessions.away(key)
        elif what == "end":
            sessions.end(key)
            recordings.forget(key)
            waits.give_up(key)
        elif what == "give-up":
            waits.give_up(key)
        elif what == "here" and sessions.is_there(key):
            sessions.get(key)
        return Response(status_code=NOTHING)

    return routes
