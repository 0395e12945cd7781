"""Where a model is made before it is put in place, so that nothing half-made is ever seen.

    models/.staging/<name>.lock      held by the one process that works on the model
    models/.staging/<name>/source/   verified source files: kept when cut off, so that the next try goes on
    models/.staging/<name>/made/     the folder in the making; begun anew on each try
    models/.staging/<name>/pip-*/    where pip works; thrown away

The lock is the operating system's own: it ends with the process that holds it, however that ends, so
there is no such thing as a stale lock.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from interview_coach.errors import InstallError, MessageValue

STAGING = ".staging"


class Staging:
    """The work space of one model; use inside `locked`.

    Args:
        models: Folder of the models.
        name: The model.
    """

    def __init__(self, models: Path, name: str) -> None:
        self._models = models
        self._name = name
        self.target = models / name
        self.root = models / STAGING / name
        self.source = self.root / "source"
        self.made = self.root / "made"

    def begin(self) -> None:
        """Make the folders and throw away what an interrupted try left, but for verified sources."""
        self.source.mkdir(parents=True, exist_ok=True)
        for left in self.root.iterdir():
            if left != self.source:
                shutil.rmtree(left, ignore_errors=True)
        self.made.mkdir(exist_ok=True)

    def scratch(self) -> Path:
        """A new empty folder for a helper program."""
        return Path(tempfile.mkdtemp(prefix="pip-", dir=self.root))

    def place(self) -> Path:
        """Put the finished folder in its place, in one step.

        Returns:
            The model's folder.
        """
        target = self.target
        _sync_tree(self.made)
        if target.exists() or target.is_symlink():
            # A folder cannot be replaced by another in one step; the old one was not valid anyway.
            os.replace(target, Path(tempfile.mkdtemp(prefix="old-", dir=self.root)) / "old")  # noqa: PTH105 - replaces links too
        self.made.rename(target)
        _sync_folder(self._models)
        return target

    def refusal(self, key: str, **values: MessageValue) -> InstallError:
        """A refusal that knows the model, and the folder that could be copied here instead."""
        folder = str(self.target)
        return InstallError(key, where=folder, name=self._name, folder=folder, **values)

    def end(self) -> None:
        """Throw the work space away."""
        shutil.rmtree(self.root, ignore_errors=True)


def sweep(models: Path, name: str) -> None:
    """Throw away what was left by a process that ended just after its model was in place."""
    if not Staging(models, name).root.exists():
        return
    # Tidying is a kindness: another process at work, or a stick that cannot be written to, is no fault.
    with suppress(InstallError, OSError), locked(models, name) as staging:
        staging.end()


@contextmanager
def locked(models: Path, name: str) -> Iterator[Staging]:
    """Hold the lock of a model.

    Args:
        models: Folder of the models.
        name: The model.

    Yields:
        Its work space.

    Raises:
        InstallError: When another process, or another thread of this one, is at work on the model.
    """
    staging = models / STAGING
    staging.mkdir(parents=True, exist_ok=True)
    with (staging / f"{name}.lock").open("a+b") as file:
        if not _try_lock(file):
            raise InstallError("models-busy", name=name)
        yield Staging(models, name)
        # Closing the file ends the lock. The file itself stays: removing it would let two others
        # hold locks on two files of the same name.


def _try_lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _sync_tree(folder: Path) -> None:
    """Have everything written to the disk itself before the name appears."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("r+b") as file:
                os.fsync(file.fileno())
        else:
            _sync_folder(path)
    _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # Windows has no way to sync a folder, and needs none.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_bytes(folder: Path) -> int:
    """Free space where a folder is, or will be."""
    here = folder.absolute()
    while not here.exists():
        here = here.parent
    return shutil.disk_usage(here).free
