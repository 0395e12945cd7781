"""What tests of the pages stand on: a room with fake engines, a visit, and a take that is spoken."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from interview_coach.audio import load_file
from interview_coach.bank import load_folder
from interview_coach.coach import Coach, Once, Parts
from interview_coach.content.judge import build_judge
from interview_coach.engines.fake import FakeDetector, FakeEmbedder, FakeLanguageDetector, FakeTranscriber
from interview_coach.messages import Messages
from interview_coach.settings import resolve_settings
from interview_coach.store.opening import open_store
from interview_coach.ui import answers
from interview_coach.ui.recordings import Piece
from interview_coach.ui.room import Room, Visit
from interview_coach.ui.serve import recordings_of
from interview_coach.ui.sessions import Sessions
from interview_coach.ui.startup import StartUp
from interview_coach.ui.takes import Takes

CLIP = Path(__file__).resolve().parent / "data" / "speech" / "npsc_02_8s.flac"
SAID = "Jeg heter Amina og jeg er nøyaktig og tålmodig fordi jeg har jobbet som baker i ti år"
QUESTION = "sterke-sider"
SILENT_AFTER_S = 900.0


@cache
def shipped_bank():
    """The shipped questions, read once."""
    return load_folder(resolve_settings({}).bank)


@cache
def fake_judge():
    """A judge on fake vectors, made once."""
    return build_judge(shipped_bank().questions, FakeEmbedder(), FakeLanguageDetector())


def make_coach(home, texts=(SAID,)):
    """A coach whose engines are fakes."""
    settings = replace(resolve_settings({}), home=home, cache=home / "cache")
    embedder, detector = FakeEmbedder(), FakeLanguageDetector()
    parts = Parts(
        transcriber=Once(lambda: FakeTranscriber(texts)),
        embedder=Once(lambda: embedder),
        language_detector=Once(lambda: detector),
        bank=Once(shipped_bank),
        judge=Once(fake_judge),
        detector=Once(FakeDetector),
    )
    return Coach(settings, parts)


def make_room(home, texts=(SAID,), language="nb", clock=None):
    """What the handlers of one page work with, ready to judge."""
    coach = make_coach(home, texts)
    folder = home / "takes"
    folder.mkdir(parents=True, exist_ok=True)
    start = StartUp(missing=tuple, install=lambda _name, _tell: None, warm_up=lambda _tell: None)
    start.run()
    timed = {} if clock is None else {"clock": clock}
    return Room(
        coach=coach,
        messages=Messages(language),
        takes=Takes(folder=folder),
        start=start,
        sessions=Sessions(silent_after_s=SILENT_AFTER_S, **timed),
        recordings=recordings_of(coach),
        opened=Once(lambda: open_store(coach.settings)),
    )


def make_visit(room, key=""):
    """Somebody who has just come, as a guest; or whoever holds the key."""
    key = room.sessions.resume(key)
    return Visit(room=room, key=key, session=room.sessions.get(key))


def again(visit):
    """The same person at her next event."""
    return make_visit(visit.room, visit.key)


def put_take(takes, source=CLIP, folder="a1b2"):
    """A file as Gradio leaves it in the folder of takes."""
    place = takes.folder / folder
    place.mkdir()
    return Path(shutil.copy(source, place / source.name))


def pieces_of(waveform=None, take_id="take", question_id=QUESTION):
    """A recording as the browser sends it: a second at a time, int16 at 16 kHz."""
    samples = (waveform or load_file(CLIP)).samples
    whole = (samples * 32767).astype("<i2")
    cut = [whole[at : at + 16_000] for at in range(0, len(whole), 16_000)]
    return [
        Piece(take_id=take_id, question_id=question_id, number=number, rate_hz=16_000, sound=part.tobytes())
        for number, part in enumerate(cut)
    ]


def silence_of(seconds=3):
    """A muted microphone: nothing but zeros."""
    return [replace(piece, sound=np.zeros(16_000, "<i2").tobytes()) for piece in pieces_of()[:seconds]]


def speak(visit, pieces=None, take_id="take"):
    """Say an answer into the microphone; gives the answer that the page hands over."""
    for piece in pieces if pieces is not None else pieces_of(take_id=take_id):
        visit.room.recordings.add(visit.key, piece)
    return answers.Answer(way="speak", take_id=take_id)


def give(visit, answer, question_id=QUESTION):
    """The whole way of an answer; gives what the page shows, step by step."""
    first = answers.begin(visit, question_id, answer)
    return [first, *answers.judge(again(visit), question_id, answer)]
