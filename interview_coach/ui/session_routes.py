"""Signs of life of a page: here, away, over. The key comes in the body and is never logged."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from interview_coach.ui.recordings import Recordings
from interview_coach.ui.sessions import Sessions

PATH = "/ui-session"
MOST_KEY_BYTES = 200
NOTHING = 204


def session_routes(sessions: Sessions, recordings: Recordings) -> APIRouter:
    """The routes that the script calls.

    Args:
        sessions: Who sits where.
        recordings: What is being said; forgotten with the session.

    Returns:
        ``POST /ui-session/here|away|end``.
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
        elif what == "here" and sessions.is_there(key):
            sessions.get(key)
        return Response(status_code=NOTHING)

    return routes
