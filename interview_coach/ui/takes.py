"""Recordings while they are worked on: one folder of our own, deleted as soon as feedback is made.

Gradio writes what the browser sends to a temporary folder and never deletes it unless told. Here that
folder lies in the user's folder, each take is deleted in a ``finally``, and whatever a crash or a closed
tab left is swept when the program starts and stops. Two programs with the same user folder would sweep
each other's takes; the second one is told that its port is taken before it comes that far.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from interview_coach.errors import StoreError
from interview_coach.settings import Settings

SWEEP_EVERY_S = 300  # How often forgotten takes are looked for while the program runs (our choice).
FORGOTTEN_AFTER_S = 1_800  # A take that nobody asked feedback for is forgotten after this (our choice).


@dataclass(frozen=True, kw_only=True)
class Takes:
    """The folder of recordings in work. Nothing in it is meant to last."""

    folder: Path

    def open(self) -> None:
        """Make the folder, empty it, and have Gradio and the standard library write there.

        Raises:
            StoreError: When the folder cannot be made.
        """
        self.sweep()
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError("ui-takes-folder", where=str(self.folder)) from error
        # Gradio asks the environment; uploads in progress are spooled to the standard library's folder.
        os.environ["GRADIO_TEMP_DIR"] = str(self.folder)
        tempfile.tempdir = str(self.folder)

    def close(self) -> None:
        """Delete everything and let the standard library choose its own folder again."""
        self.sweep()
        if os.environ.get("GRADIO_TEMP_DIR") == str(self.folder):
            del os.environ["GRADIO_TEMP_DIR"]
            tempfile.tempdir = None

    def sweep(self) -> None:
        """Delete every take."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def own_folder(self) -> Path:
        """A new folder for a file that is handed out, such as a report; swept like everything here."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self.folder))

    def delete(self, take: Path | str) -> None:
        """Delete one take, and the folder it lay alone in. A path outside our folder is left alone.

        Args:
            take: The file.
        """
        path = Path(take).resolve()
        root = self.folder.resolve()
        if not path.is_relative_to(root) or path == root:
            return
        path.unlink(missing_ok=True)
        own_folder = path.parent
        if own_folder != root and own_folder.is_dir() and not any(own_folder.iterdir()):
            own_folder.rmdir()


def takes_of(settings: Settings) -> Takes:
    """The folder that the settings give."""
    return Takes(folder=settings.recordings / "takes")
