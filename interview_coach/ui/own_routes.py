"""What a person takes along: report, profile, everything as a ZIP, a recording. Nobody else's.

The key of the session comes in a header and is never logged; nothing lies on disk longer than it is sent.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse, JSONResponse
from starlette.background import BackgroundTask

from interview_coach.errors import CoachError, NotKept, SessionOver
from interview_coach.report import attempts_pdf, profile_pdf
from interview_coach.report.over_time import by_theme
from interview_coach.ui import past
from interview_coach.ui.mocking import attempts_of, report_of
from interview_coach.ui.room import Room, Visit

PATH = "/ui-own"
NOBODY, REFUSED = 401, 409
PDF, ZIP, SOUND = "application/pdf", "application/zip", "audio/wav"


def own_routes(rooms: Sequence[Room]) -> APIRouter:
    """The routes that the buttons call.

    Args:
        rooms: One per language of the page.

    Returns:
        ``POST /ui-own/report.pdf|profile.pdf|all.zip|interview/{number}.pdf|recording/{attempt}``
        with the key in the header ``X-Coach-Key`` and the language of the page in ``X-Coach-Language``.
    """
    routes = APIRouter(prefix=PATH)
    by_language = {room.messages.language: room for room in rooms}

    def answer(request: Request, make: Callable[[Visit], Response]) -> Response:
        room = by_language.get(request.headers.get("x-coach-language", ""), rooms[0])
        key = request.headers.get("x-coach-key", "")
        try:
            return make(Visit(room=room, key=key, session=room.sessions.get(key)))
        except SessionOver:
            return Response(status_code=NOBODY)
        except CoachError as error:
            refusal = {"sentence": room.messages.error(error), "key": error.key}
            return JSONResponse(refusal, status_code=REFUSED)

    @routes.post("/report.pdf")
    def report(request: Request) -> Response:
        return answer(request, _report)

    @routes.post("/profile.pdf")
    def profile(request: Request) -> Response:
        return answer(request, _profile)

    @routes.post("/all.zip")
    def everything(request: Request) -> Response:
        return answer(request, _everything)

    @routes.post("/interview/{which}.pdf")
    def interview(which: str, request: Request) -> Response:
        return answer(request, lambda visit: _interview(visit, which))

    @routes.post("/recording/{attempt_id}")
    def recording(attempt_id: int, request: Request) -> Response:
        return answer(request, lambda visit: _recording(visit, attempt_id))

    return routes


def _report(visit: Visit) -> Response:
    owner = visit.session.participant
    reported, names = past.reported(visit), visit.room.coach.bank.categories
    # Of other themes than those of the answers she hands over, nothing is told.
    told = {stored.current.question.category for stored in reported}
    themes = {
        names.get(one.category, one.category): one.ends
        for one in by_theme(past.attempts_of(visit))
        if one.ends is not None and one.category in told
    }
    nickname = None if owner is None else owner.nickname
    made = attempts_pdf(nickname, reported, visit.messages, themes=themes)
    return Response(made, media_type=PDF)


def _interview(visit: Visit, which: str) -> Response:
    told = report_of(visit, which)
    if told is None:
        raise NotKept("progress-not-there")
    owner = visit.session.participant
    made = attempts_pdf(None if owner is None else owner.nickname, attempts_of(told), visit.messages)
    return Response(made, media_type=PDF)


def _profile(visit: Visit) -> Response:
    profile, room = visit.session.profile, visit.room
    course, fields = room.course(profile.course), room.coach.bank.fields
    field = fields.get(profile.field) if profile.field is not None else None
    made = profile_pdf(
        profile,
        visit.messages,
        field_name=None if field is None else field.name,
        course_name=None if course is None else course.name,
    )
    return Response(made, media_type=PDF)


def _everything(visit: Visit) -> Response:
    owner = visit.session.participant
    if owner is None:
        raise NotKept("progress-not-there")
    target = visit.room.takes.folder / f"{uuid.uuid4().hex}.zip"
    visit.room.store.export(owner.id, target)
    return FileResponse(target, media_type=ZIP, background=BackgroundTask(_remove, target))


def _recording(visit: Visit, attempt_id: int) -> Response:
    owner = visit.session.participant
    file = None if owner is None else visit.room.store.attempts.recording_file(owner.id, attempt_id)
    if file is None:
        raise NotKept("progress-not-there")
    return Response(file.read_bytes(), media_type=SOUND if file.suffix == ".wav" else "audio/flac")


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
