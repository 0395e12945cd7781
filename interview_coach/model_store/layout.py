"""What an installed model looks like on disk, as data.

    models/<name>/manifest.json      name, kind, version, files with size and SHA-256, when it was made
    models/<name>/…                  speech: ctranslate2/ and openai/; embedding: sentence-transformers' form

A folder counts as installed when its manifest belongs to the catalogue's entry, names everything that the
engines need, and every file in it is there in its full size. Hashes are checked by `verify`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from interview_coach.model_store.catalogue import Entry, FileEntry, Kind, ModelName

MANIFEST = "manifest.json"
CHUNK_BYTES = 1 << 20
MOST_MANIFEST_BYTES = 1_000_000  # Our choice: a manifest of twenty files has under 5,000.

NEEDED: Mapping[Kind, tuple[str, ...]] = {
    "speech": (
        "ctranslate2/model.bin",
        "ctranslate2/config.json",
        "ctranslate2/tokenizer.json",
        "ctranslate2/vocabulary.txt",
        "openai/model.safetensors",
        "openai/dims.json",
        "openai/alignment_heads.json",
    ),
    "embedding": ("config.json", "modules.json", "tokenizer.json"),
}
"""What the engines open, by kind of model."""


class Manifest(BaseModel):
    """The list of contents that lies in a model's folder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: ModelName
    kind: Kind
    version: str
    source: str
    files: tuple[FileEntry, ...]
    made_at: datetime

    @property
    def size_bytes(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A model's folder, set against what the catalogue says of it."""

    folder: Path
    entry: Entry

    def manifest(self) -> Manifest | None:
        """The manifest, or ``None`` where there is none that makes sense."""
        path = self.folder / MANIFEST
        try:
            if path.stat().st_size > MOST_MANIFEST_BYTES:
                return None
            return Manifest.model_validate_json(path.read_bytes())
        except (OSError, ValidationError):
            return None

    def belongs(self, manifest: Manifest) -> bool:
        """Whether a manifest is of this model, this version, and of the very files the catalogue knows."""
        entry = self.entry
        same = (manifest.name, manifest.kind, manifest.version) == (entry.name, entry.kind, entry.version)
        paths = {file.path for file in manifest.files}
        if not same or len(paths) != len(manifest.files) or not paths.issuperset(NEEDED[entry.kind]):
            return False
        return not entry.files or set(manifest.files) == set(entry.files)

    def is_valid(self) -> bool:
        """Whether the model is installed and whole, as far as sizes tell."""
        manifest = self.manifest()
        if manifest is None or not self.belongs(manifest):
            return False
        return all(_size(self.folder / file.path) == file.size for file in manifest.files)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None


def sha256_of(path: Path, count: Callable[[int], None] | None = None) -> str:
    """SHA-256 of a file.

    Args:
        path: The file.
        count: Is told of every stretch of bytes read.

    Returns:
        The hash in hexadecimal.
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            if count is not None:
                count(len(chunk))
    return digest.hexdigest()


def describe(folder: Path, count: Callable[[int], None] | None = None) -> tuple[FileEntry, ...]:
    """Size and hash of every file in a folder but the manifest.

    Args:
        folder: The model's folder.
        count: Is told of every stretch of bytes read.

    Returns:
        The files, in order of their paths.
    """
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return tuple(
        FileEntry(path=name, size=path.stat().st_size, sha256=sha256_of(path, count))
        for name, path in sorted(paths.items())
        if name != MANIFEST
    )
