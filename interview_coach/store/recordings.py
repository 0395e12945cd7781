"""Recordings that a participant chose to keep: ``recordings/<participant>/<random>.wav``.

A file is whole or not there: it is written under another name, flushed and renamed, and only then does an
attempt name it. A file that no attempt names is swept away.

Conventions: WAV, mono, 16 bit, 16 kHz (32 kB a second): every browser plays it, and writing it needs no
program. A file that is handed over whole stays as it is.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import uuid
import wave
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np

from interview_coach.errors import EntryRefused, StoreError
from interview_coach.records import SAMPLE_RATE_HZ, Waveform
from interview_coach.store.database import make_folder

ORPHAN_AFTER_S = 60
"""A file younger than this may belong to an attempt that is being saved this moment (our choice)."""

_SIGNATURES = {b"RIFF": ".wav", b"fLaC": ".flac"}
_OWN_FOLDER = re.compile(r"[0-9a-f]{32}")  # Beside them lies the folder of takes, which is not ours.
_FULL_SCALE = 32_767


@dataclass(frozen=True, kw_only=True)
class Recordings:
    """The folder of recordings."""

    folder: Path

    def keep(self, participant_id: str, recording: Waveform | bytes) -> str:
        """Write a recording.

        Args:
            participant_id: Whose it is.
            recording: What was heard, or a whole WAV or FLAC file.

        Returns:
            The name of the file.

        Raises:
            EntryRefused: When the file is neither WAV nor FLAC.
            StoreError: When it cannot be written.
        """
        suffix = ".wav" if isinstance(recording, Waveform) else _SIGNATURES.get(recording[:4])
        if suffix is None:
            raise EntryRefused("store-recording-form")
        folder = self.folder / participant_id
        target = folder / f"{uuid.uuid4().hex}{suffix}"
        part = target.with_suffix(".part")
        make_folder(folder)
        try:
            with part.open("wb") as file:
                if isinstance(recording, Waveform):
                    with wave.open(file, "wb") as sound:
                        _write_sound(sound, recording)
                else:
                    file.write(recording)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise StoreError("store-recording-failed", where=str(folder)) from error
        return target.name

    def file(self, participant_id: str, name: str | None) -> Path | None:
        """Where a recording lies.

        Args:
            participant_id: Whose it is.
            name: The name of the file; ``None`` where none is kept.

        Returns:
            The file; ``None`` when there is none (any more).
        """
        if name is None:
            return None
        file = self.folder / participant_id / name
        return file if file.is_file() else None

    def delete(self, participant_id: str, names: Collection[str]) -> None:
        """Delete recordings; those that are gone already are passed over.

        Args:
            participant_id: Whose they are.
            names: The names of the files.

        Raises:
            StoreError: When one cannot be deleted, for instance because it is being played on Windows.
        """
        for name in names:
            _unlink(self.folder / participant_id / name)

    def delete_all(self, participant_id: str) -> None:
        """Delete everything of one participant.

        Args:
            participant_id: Whose.

        Raises:
            StoreError: When something cannot be deleted.
        """
        folder = self.folder / participant_id
        if not folder.exists():
            return
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise StoreError("store-recording-stays", where=str(folder)) from error

    def sweep(self, named: Collection[str], now: datetime) -> int:
        """Delete files that no attempt names, and folders that are empty.

        Args:
            named: ``<participant>/<file>`` of every recording that an attempt names.
            now: The time, to leave alone what is being saved.

        Returns:
            How many files were deleted.
        """
        n_deleted = 0
        for file in list(self._files()):
            is_named = f"{file.parent.name}/{file.name}" in named
            # A file that cannot be deleted now is found again at the next sweep.
            with contextlib.suppress(OSError):
                if not is_named and _age_s(file, now) > ORPHAN_AFTER_S:
                    file.unlink()
                    n_deleted += 1
        for folder in list(self._folders()):
            with contextlib.suppress(OSError):  # Not empty: fine.
                if _age_s(folder, now) > ORPHAN_AFTER_S:
                    folder.rmdir()
        return n_deleted

    def _folders(self) -> Iterator[Path]:
        if self.folder.is_dir():
            yield from (path for path in self.folder.iterdir() if _OWN_FOLDER.fullmatch(path.name))

    def _files(self) -> Iterator[Path]:
        for folder in self._folders():
            yield from (path for path in folder.iterdir() if path.is_file())


def _age_s(path: Path, now: datetime) -> float:
    return now.timestamp() - path.stat().st_mtime


def _unlink(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError("store-recording-stays", where=str(file)) from error


def _write_sound(sound: wave.Wave_write, waveform: Waveform) -> None:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(SAMPLE_RATE_HZ)
    clipped = np.clip(waveform.samples, -1.0, 1.0)
    sound.writeframes(np.round(clipped * _FULL_SCALE).astype("<i2").tobytes())
