"""Installed models in one archive, for a USB stick.

Form: a zip file whose first entry is ``interview-coach-models.json`` (form 1 and the manifests of the
models), followed by ``<model>/<path>`` for exactly the files that the manifests declare.

An archive comes from who knows where, so nothing in it is believed: names, sizes and hashes are all
checked against its own index, and the index against our catalogue, before anything is put in place.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Literal
from zlib import error as ZlibError  # noqa: N812 - the module names its exception in small letters

from pydantic import BaseModel, ConfigDict, ValidationError

from interview_coach.errors import InstallError
from interview_coach.model_store.catalogue import Catalogue, FileEntry
from interview_coach.model_store.layout import CHUNK_BYTES, MANIFEST, Layout, Manifest
from interview_coach.model_store.progress import Progress, Stage
from interview_coach.model_store.staging import Staging, free_bytes, locked

INDEX = "interview-coach-models.json"
MOST_INDEX_BYTES = 1_000_000  # Our choice: the manifests of all models together have under 100,000.
_COMPRESSION = zipfile.ZIP_DEFLATED
_LEVEL = 1  # Our choice: see models/README.md for what it costs and saves.
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    ZlibError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
)


class _Index(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    form: Literal[1]
    models: tuple[Manifest, ...]


def pack(archive: Path, layouts: list[Layout], progress: Progress) -> Path:
    """Write models into an archive; see `ModelStore.pack`.

    Args:
        archive: The file to write.
        layouts: Installed models.
        progress: Whom to tell.

    Returns:
        The archive.

    Raises:
        InstallError: When nothing is to be packed, or a file is not what its manifest says.
    """
    manifests = [manifest for layout in layouts if (manifest := layout.manifest()) is not None]
    if not manifests:
        raise InstallError("models-pack-nothing", where=str(archive))
    part = archive.with_name(archive.name + ".part")
    try:
        with zipfile.ZipFile(part, "w", _COMPRESSION, compresslevel=_LEVEL) as out:
            out.writestr(INDEX, _Index(form=1, models=tuple(manifests)).model_dump_json(indent=2))
            for layout, manifest in zip(layouts, manifests, strict=True):
                stage = Stage(progress, "models-stage-pack", manifest.name, manifest.size_bytes)
                for file in manifest.files:
                    _add(out, layout, file, stage)
        part.replace(archive)
    finally:
        part.unlink(missing_ok=True)
    return archive


def _add(out: zipfile.ZipFile, layout: Layout, file: FileEntry, stage: Stage) -> None:
    name = layout.entry.name
    digest = hashlib.sha256()
    with (
        (layout.folder / file.path).open("rb") as data,
        out.open(f"{name}/{file.path}", "w", force_zip64=True) as member,
    ):
        while chunk := data.read(CHUNK_BYTES):
            digest.update(chunk)
            member.write(chunk)
            stage.add(len(chunk))
    if digest.hexdigest() != file.sha256:
        raise InstallError("models-pack-damaged", name=name, file=file.path)


def unpack(archive: Path, catalogue: Catalogue, models: Path, progress: Progress) -> tuple[str, ...]:
    """Install the models of an archive; see `ModelStore.unpack`.

    Args:
        archive: The file.
        catalogue: What there can be.
        models: Folder of the models.
        progress: Whom to tell.

    Returns:
        Names of the models in the archive.

    Raises:
        InstallError: When the archive cannot be trusted, or there is no room.
    """
    if not archive.is_file():
        raise InstallError("models-archive-absent", where=str(archive))
    try:
        with zipfile.ZipFile(archive) as source:
            index = _read_index(archive, source)
            wanted = _validate_index(archive, index, catalogue, models)
            _validate_members(archive, source, index)
            _install_all(archive, source, wanted, models, progress)
    except _BROKEN as error:
        raise InstallError("models-archive-broken", where=str(archive)) from error
    return tuple(manifest.name for manifest in index.models)


def _read_index(archive: Path, source: zipfile.ZipFile) -> _Index:
    try:
        info = source.getinfo(INDEX)
        if info.file_size > MOST_INDEX_BYTES:
            raise InstallError("models-archive-foreign", where=str(archive))
        with source.open(info) as file:
            return _Index.model_validate_json(file.read(MOST_INDEX_BYTES + 1))
    except (KeyError, ValidationError) as error:
        raise InstallError("models-archive-foreign", where=str(archive)) from error


def _validate_index(archive: Path, index: _Index, catalogue: Catalogue, models: Path) -> list[Layout]:
    """The models that are still to be installed, each known to the catalogue in this very version."""
    names = [manifest.name for manifest in index.models]
    if len(set(names)) != len(names) or not names:
        raise InstallError("models-archive-foreign", where=str(archive))
    wanted: list[Layout] = []
    for manifest in index.models:
        if manifest.name not in catalogue.names:
            raise InstallError("models-archive-unknown", where=str(archive), name=manifest.name)
        layout = Layout(folder=models / manifest.name, entry=catalogue.entry(manifest.name))
        if not layout.belongs(manifest):
            raise InstallError("models-archive-unknown", where=str(archive), name=manifest.name)
        if not layout.is_valid():
            wanted.append(layout)
    needed = sum(
        manifest.size_bytes for manifest in index.models if manifest.name in {w.entry.name for w in wanted}
    )
    if needed > free_bytes(models):
        raise InstallError("models-disk-full", name=", ".join(names), folder=str(models))
    return wanted


def _validate_members(archive: Path, source: zipfile.ZipFile, index: _Index) -> None:
    """Exactly the declared files in their declared sizes, and no links: nothing climbs out, no bomb."""
    declared = {
        f"{manifest.name}/{file.path}": file.size for manifest in index.models for file in manifest.files
    }
    infos = [info for info in source.infolist() if info.filename != INDEX]
    names = [info.filename for info in infos]
    if sorted(names) != sorted(declared):
        strange = sorted(set(names) ^ set(declared)) or sorted(names)
        raise InstallError("models-archive-strange", where=str(archive), file=strange[0])
    for info in infos:
        is_link = stat.S_ISLNK(info.external_attr >> 16)
        if is_link or info.flag_bits & _ENCRYPTED or info.file_size != declared[info.filename]:
            raise InstallError("models-archive-strange", where=str(archive), file=info.filename)


def _install_all(
    archive: Path, source: zipfile.ZipFile, wanted: list[Layout], models: Path, progress: Progress
) -> None:
    """Stage and check every model before the first is put in place."""
    index = {manifest.name: manifest for manifest in _read_index(archive, source).models}
    with ExitStack() as locks:
        staged: list[Staging] = []
        for layout in wanted:
            staging = locks.enter_context(locked(models, layout.entry.name))
            staging.begin()
            _extract(archive, source, index[layout.entry.name], staging.made, progress)
            staged.append(staging)
        for staging in staged:
            staging.place()
            staging.end()


def _extract(
    archive: Path, source: zipfile.ZipFile, manifest: Manifest, made: Path, progress: Progress
) -> None:
    stage = Stage(progress, "models-stage-unpack", manifest.name, manifest.size_bytes)
    for file in manifest.files:
        target = made / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        with source.open(f"{manifest.name}/{file.path}") as member:
            if _copy(member, target, file, stage) != file.sha256:
                raise InstallError("models-archive-strange", where=str(archive), file=file.path)
    (made / MANIFEST).write_text(manifest.model_dump_json(indent=2) + "\n", encoding="utf-8", newline="\n")


def _copy(member: IO[bytes], target: Path, file: FileEntry, stage: Stage) -> str:
    """Copy at most the declared bytes and one chunk; returns the hash of what came."""
    digest, n_bytes = hashlib.sha256(), 0
    with target.open("wb") as out:
        while n_bytes <= file.size and (chunk := member.read(CHUNK_BYTES)):
            digest.update(chunk)
            out.write(chunk)
            n_bytes += len(chunk)
            stage.add(len(chunk))
    return digest.hexdigest()
