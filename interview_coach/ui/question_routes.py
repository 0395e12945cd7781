"""The instructor's recording of a question, for whoever wants to hear it."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse

from interview_coach.ui.room import Room

PATH = "/ui-question"
NOT_THERE = 404


def question_routes(room: Room) -> APIRouter:
    """The route that a question's player asks.

    Args:
        room: With the bank.

    Returns:
        ``GET /ui-question/{id}``.
    """
    routes = APIRouter(prefix=PATH)

    @routes.get("/{question_id}")
    def recording(question_id: str) -> Response:
        file = recording_of(room, question_id)
        return Response(status_code=NOT_THERE) if file is None else FileResponse(file)

    return routes


def recording_of(room: Room, question_id: str) -> Path | None:
    """The recording beside a question's file, in the instructor's own bank or the shipped one.

    Args:
        room: With the bank.
        question_id: The question.

    Returns:
        The file; ``None`` where there is no such question or no recording.
    """
    question = room.question(question_id)
    if question is None or question.audio is None:
        return None
    settings = room.coach.settings
    bank = settings.own_bank if question.id in room.coach.bank.own_ids else settings.bank
    folder = (bank / "questions" / question.category).resolve()
    file = (folder / question.audio).resolve()
    # The bank refuses paths that lead out; this holds it for whoever changed a file since.
    return file if file.is_relative_to(folder) and file.is_file() else None
