"""Files of a repository on the Hugging Face hub, over plain HTTPS with resume.

The hub tells a hash for every file at a commit: SHA-256 for large ones (Git LFS), Git's own blob hash for
small ones. We take the commit first, fetch at exactly that commit, and check each file by that hash; the
manifest keeps the commit. ``HF_ENDPOINT`` names a mirror, as it does for Hugging Face's own tools.

Source: https://huggingface.co/docs/hub/api (``/api/models/…/revision``, ``/tree``) and ``/resolve/``.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter, ValidationError

from interview_coach.errors import InstallError
from interview_coach.model_store.catalogue import Entry, HubSource, SafePath
from interview_coach.model_store.layout import CHUNK_BYTES
from interview_coach.model_store.progress import Progress, Stage
from interview_coach.model_store.staging import Staging, free_bytes

HUB = "https://huggingface.co"
_TIMEOUT_S = 30.0  # Our choice: time without a single byte, not of the whole download.
_MOST_LIST_BYTES = 5_000_000
_LOCAL = {"localhost", "127.0.0.1", "::1"}
_HTTP_OK, _HTTP_PARTIAL = 200, 206
_CUT_OFF = (http.client.HTTPException, TimeoutError, ConnectionError, ssl.SSLError)

_Commit = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{40}$")]
_Hash = Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{40}|[0-9a-f]{64})$")]


class _Revision(BaseModel):
    sha: _Commit


class _Lfs(BaseModel):
    oid: _Hash
    size: Annotated[int, Field(ge=0)]


class _Node(BaseModel):
    type: str
    path: str
    oid: str
    size: Annotated[int, Field(ge=0)] = 0
    lfs: _Lfs | None = None


@dataclass(frozen=True, kw_only=True)
class HubFile:
    """A file at a commit, with the hub's own hash of it."""

    path: str
    size: int
    hash: str
    algorithm: Literal["sha256", "git-blob"]


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """What was fetched: the files of one commit."""

    commit: str
    files: tuple[HubFile, ...]


def fetch_snapshot(
    entry: Entry,
    source: HubSource,
    staging: Staging,
    progress: Progress,
    choose: Callable[[tuple[str, ...]], tuple[str, ...]],
) -> Snapshot:
    """Bring the files of a repository into the staging folder, each checked by the hub's hash.

    Args:
        entry: The model.
        source: Its repository.
        staging: Where to work; what an earlier try fetched of the same commit is kept.
        progress: Whom to tell.
        choose: Picks the files that the recipe needs out of all paths.

    Returns:
        The commit and its files.

    Raises:
        InstallError: When the hub cannot be reached, or a file is not what the hub says it is.
    """
    hub = _Hub(source, staging)
    commit = hub.commit()
    _keep_only(staging, commit)
    listed = {file.path: file for file in hub.tree(commit)}
    files = tuple(listed[path] for path in choose(tuple(listed)))
    total = sum(file.size for file in files)
    if total > free_bytes(staging.root):
        raise staging.refusal("models-disk-full")
    stage = Stage(progress, "models-stage-fetch", entry.name, total)
    for file in files:
        hub.bring(commit, file, staging.source / file.path, stage)
    return Snapshot(commit=commit, files=files)


def _keep_only(staging: Staging, commit: str) -> None:
    """Throw away what was fetched of another commit: halves of two files must never be joined."""
    mark = staging.source / ".commit"
    if not mark.is_file() or mark.read_text(encoding="ascii", errors="replace") != commit:
        rmtree(staging.source)
        staging.source.mkdir()
        mark.write_text(commit, encoding="ascii")


class _Hub:
    """One repository on the hub."""

    def __init__(self, source: HubSource, staging: Staging) -> None:
        self._staging = staging
        self._source = source
        self._base = os.environ.get("HF_ENDPOINT", "").strip().rstrip("/") or HUB
        address = urllib.parse.urlsplit(self._base)
        # The hashes come from the same place as the files: without TLS they would prove nothing.
        if address.scheme != "https" and not (address.scheme == "http" and address.hostname in _LOCAL):
            raise staging.refusal("models-hub-insecure", address=self._base)

    def commit(self) -> str:
        """The commit that the revision stands for now."""
        path = f"/api/models/{self._source.repository}/revision/{self._source.revision}"
        try:
            return _Revision.model_validate(self._json(path)).sha
        except ValidationError as error:
            raise self._odd(path) from error

    def tree(self, commit: str) -> list[HubFile]:
        """All files of a commit whose paths are safe."""
        path = f"/api/models/{self._source.repository}/tree/{commit}?recursive=true"
        try:
            nodes = TypeAdapter(list[_Node]).validate_python(self._json(path))
        except ValidationError as error:
            raise self._odd(path) from error
        ours = self._source.sha256 or {}
        return [
            _hub_file(node, ours.get(node.path))
            for node in nodes
            if node.type == "file" and _is_safe(node.path)
        ]

    def bring(self, commit: str, file: HubFile, target: Path, stage: Stage) -> None:
        """Fetch a file, going on where an earlier try stopped, and check it."""
        start = stage.done_bytes
        if not target.is_file():
            part = target.with_name(target.name + ".part")
            part.parent.mkdir(parents=True, exist_ok=True)
            self._append(commit, file, part, stage)
            if part.stat().st_size < file.size:  # cut off without a word; the next try goes on from here
                raise self._staging.refusal("models-no-network")
            if part.stat().st_size != file.size or _hash(part, file) != file.hash:
                part.unlink()
                raise self._staging.refusal("models-hub-wrong-file", file=file.path)
            part.replace(target)
        stage.at(start + file.size)

    def _append(self, commit: str, file: HubFile, part: Path, stage: Stage) -> None:
        have = part.stat().st_size if part.is_file() else 0
        if have >= file.size and have > 0:
            return
        quoted = urllib.parse.quote(file.path)
        path = f"/{self._source.repository}/resolve/{commit}/{quoted}"
        start = stage.done_bytes
        headers = {"Range": f"bytes={have}-"} if have else {}
        try:
            with self._open(path, headers) as answer:
                resumed = answer.status == _HTTP_PARTIAL
                with part.open("ab" if resumed else "wb") as out:
                    while out.tell() <= file.size and (chunk := answer.read(CHUNK_BYTES)):
                        out.write(chunk)
                        stage.at(start + out.tell())
        except _CUT_OFF as error:
            raise self._staging.refusal("models-no-network") from error

    def _json(self, path: str) -> object:
        try:
            with self._open(path, {}) as answer:
                return json.loads(answer.read(_MOST_LIST_BYTES))
        except ValueError as error:
            raise self._odd(path) from error
        except _CUT_OFF as error:
            raise self._staging.refusal("models-no-network") from error

    def _open(self, path: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        # Hashes are of the file itself, so the server must not compress it on the way.
        headers = {**headers, "Accept-Encoding": "identity"}
        request = urllib.request.Request(self._base + path, headers=headers)  # noqa: S310 - scheme is checked
        try:
            answer: http.client.HTTPResponse = urllib.request.urlopen(request, timeout=_TIMEOUT_S)  # noqa: S310
        except urllib.error.HTTPError as error:
            with error:
                raise self._odd(path, error.code) from error
        except (urllib.error.URLError, *_CUT_OFF) as error:
            raise self._staging.refusal("models-no-network") from error
        return answer

    def _odd(self, path: str, status: int = _HTTP_OK) -> InstallError:
        address = self._base + path.partition("?")[0]
        return self._staging.refusal("models-hub-odd", address=address, status=status)


def _is_safe(path: str) -> bool:
    try:
        TypeAdapter(SafePath).validate_python(path)
    except ValidationError:
        return False
    return True


def _hub_file(node: _Node, our_sha256: str | None) -> HubFile:
    size = node.size if node.lfs is None else node.lfs.size
    if our_sha256 is not None:
        return HubFile(path=node.path, size=size, hash=our_sha256, algorithm="sha256")
    if node.lfs is not None:
        return HubFile(path=node.path, size=size, hash=node.lfs.oid, algorithm="sha256")
    return HubFile(path=node.path, size=size, hash=node.oid, algorithm="git-blob")


def _hash(path: Path, file: HubFile) -> str:
    """The hash of a file as the hub counts it. Git hashes a blob with its kind and length before it."""
    if file.algorithm == "sha256":
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(usedforsecurity=False)
        digest.update(f"blob {file.size}\0".encode())
    with path.open("rb") as data:
        while chunk := data.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()
