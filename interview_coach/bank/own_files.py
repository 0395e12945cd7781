"""Writing in the instructor's own bank: all of a change or nothing of it, and one writer at a time.

A change of several files is first written whole under ``.pending-new``, then that folder is renamed to
``.pending`` (the one moment that decides), then its files are moved to their places. When the program is cut
off before the moment, nothing has happened; after it, the next reader or writer moves the rest (`recover`).

The lock is the operating system's own: it ends with the process that holds it, however that ends.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from interview_coach.errors import BankError

HIDDEN_FILE = "hidden.yaml"
PENDING = ".pending"
PENDING_NEW = ".pending-new"
PENDING_DONE = ".pending-done"
LOCK_FILE = ".lock"
LIST_FILE = "files.json"
LONGEST_WAIT_S = 30.0  # For another writer. Our choice: saving all 121 questions took 5 to 11 s on two cores.
_WAIT_STEP_S = 0.05


@dataclass(frozen=True, kw_only=True)
class Write:
    """One file of a change: its path in the bank with ``/``, and its bytes; ``None`` removes it."""

    path: str
    data: bytes | None


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Be the only writer of a bank; finishes what a writer that was cut off left.

    Args:
        folder: The instructor's own bank; made where it is missing.

    Yields:
        Nothing; the lock is held meanwhile.

    Raises:
        BankError: When the folder cannot be written to, or another writer does not end.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / LOCK_FILE).open("a+b")
    except OSError as error:
        raise BankError("bank-own-unwritable", where=str(folder)) from error
    with lock:
        _wait_for(lock, folder)
        try:
            _finish(folder)
        except (OSError, ValueError) as error:
            raise BankError("bank-own-unwritable", where=str(folder)) from error
        yield


def commit(folder: Path, writes: Sequence[Write]) -> None:
    """Put files in their places, all of them or none; call inside `locked`.

    Args:
        folder: The instructor's own bank.
        writes: The files.

    Raises:
        BankError: When they cannot be written.
    """
    if not writes:
        return
    new = folder / PENDING_NEW
    try:
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir()
        names = {write.path: str(number) for number, write in enumerate(writes) if write.data is not None}
        for write in writes:
            if write.data is not None:
                _write_through(new / names[write.path], write.data)
        moves = [{"path": write.path, "from": names.get(write.path)} for write in writes]
        _write_through(new / LIST_FILE, json.dumps(moves).encode())
        new.rename(folder / PENDING)
        _finish(folder)
    except OSError as error:
        raise BankError("bank-own-unwritable", where=str(folder)) from error


def recover(folder: Path) -> None:
    """Finish a change that was cut off after the moment that decided; does nothing otherwise.

    Args:
        folder: The instructor's own bank.
    """
    if (folder / PENDING).exists():
        with locked(folder):
            pass


def _finish(folder: Path) -> None:
    pending = folder / PENDING
    if not pending.is_dir():
        return
    for move in json.loads((pending / LIST_FILE).read_bytes()):
        target = folder / move["path"]
        if move["from"] is None:
            target.unlink(missing_ok=True)
        elif (pending / move["from"]).exists():  # Otherwise it is in its place already.
            target.parent.mkdir(parents=True, exist_ok=True)
            (pending / move["from"]).replace(target)
    # A folder cannot vanish in one step, but it can change its name in one.
    shutil.rmtree(folder / PENDING_DONE, ignore_errors=True)
    pending.rename(folder / PENDING_DONE)
    shutil.rmtree(folder / PENDING_DONE, ignore_errors=True)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _wait_for(lock: IO[bytes], folder: Path) -> None:
    deadline = time.monotonic() + LONGEST_WAIT_S
    while not _try_lock(lock):
        if time.monotonic() > deadline:
            raise BankError("bank-own-busy", where=str(folder))
        time.sleep(_WAIT_STEP_S)


def _try_lock(lock: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
