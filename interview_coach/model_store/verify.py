"""Every byte of an installed model against its hashes: the catalogue's, or else the manifest's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interview_coach.model_store.layout import MANIFEST, Layout, Manifest, sha256_of
from interview_coach.model_store.progress import Progress, Stage

FindingKey = Literal[
    "models-finding-absent", "models-finding-missing", "models-finding-changed", "models-finding-foreign"
]


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something wrong with an installed model.

    Attributes:
        key: Message key; takes ``name`` and ``path``.
        name: The model.
        path: The file at fault, relative to the model's folder.
    """

    key: FindingKey
    name: str
    path: str


def verify_model(layout: Layout, progress: Progress) -> tuple[Finding, ...]:
    """Compare a model's folder with its hashes.

    Args:
        layout: The folder and its entry.
        progress: Is told of every step.

    Returns:
        What is wrong, in order of the files; empty when all is well.
    """
    manifest = layout.manifest()
    if manifest is None or not layout.belongs(manifest):
        return (_finding("models-finding-absent", layout, MANIFEST),)
    return (*_damaged(layout, manifest, progress), *_foreign(layout, manifest))


def _damaged(layout: Layout, manifest: Manifest, progress: Progress) -> list[Finding]:
    stage = Stage(progress, "models-stage-check", layout.entry.name, manifest.size_bytes)
    found: list[Finding] = []
    for file in manifest.files:
        path = layout.folder / file.path
        if not path.is_file():
            found.append(_finding("models-finding-missing", layout, file.path))
        elif path.stat().st_size != file.size or sha256_of(path, stage.add) != file.sha256:
            found.append(_finding("models-finding-changed", layout, file.path))
    return found


def _foreign(layout: Layout, manifest: Manifest) -> list[Finding]:
    known = {MANIFEST, *(file.path for file in manifest.files)}
    there = sorted(
        path.relative_to(layout.folder).as_posix() for path in layout.folder.rglob("*") if path.is_file()
    )
    return [_finding("models-finding-foreign", layout, path) for path in there if path not in known]


def _finding(key: FindingKey, layout: Layout, path: str) -> Finding:
    return Finding(key=key, name=layout.entry.name, path=path)
