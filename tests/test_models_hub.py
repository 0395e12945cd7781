"""Fetching from the hub, against a small server on this machine that answers as the hub does."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from small_models import entry

from interview_coach.errors import InstallError
from interview_coach.messages import Messages
from interview_coach.model_store import Catalogue, ModelStore

COMMIT = "a" * 40
OTHER_COMMIT = "b" * 40
FILES = {
    "README.md": b"# hello",
    "config.json": b'{"model_type": "bert"}',
    "modules.json": b"[]",
    "tokenizer.json": "æøå".encode(),
    "1_Pooling/config.json": b"{}",
    "model.safetensors": bytes(range(256)) * 5000,
    "onnx/model.onnx": b"not wanted",
}


@dataclass
class Hub:
    """A repository that is served as the hub serves one; tests change it to misbehave."""

    files: dict[str, bytes] = field(default_factory=lambda: dict(FILES))
    commit: str = COMMIT
    served: list[tuple[str, str | None]] = field(default_factory=list)
    change: Callable[[str, bytes], bytes] = lambda _path, data: data
    ranges: bool = True
    status: int = 200
    address: str = ""

    def tree(self):
        return [
            {"type": "directory", "path": "1_Pooling", "oid": "x", "size": 0},
            *map(self.node, self.files),
        ]

    def node(self, path):
        data = self.files[path]
        blob = hashlib.sha1(f"blob {len(data)}\0".encode() + data, usedforsecurity=False).hexdigest()
        node = {"type": "file", "path": path, "oid": blob, "size": len(data)}
        if path.endswith(".safetensors"):
            node["lfs"] = {"oid": hashlib.sha256(data).hexdigest(), "size": len(data), "pointerSize": 130}
        return node


@pytest.fixture
def hub(monkeypatch):
    """The server, with HF_ENDPOINT pointing at it."""
    served = Hub()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(served))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    served.address = f"http://127.0.0.1:{server.server_address[1]}"
    monkeypatch.setenv("HF_ENDPOINT", served.address)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield served
    server.shutdown()
    server.server_close()
    thread.join()


def _handler(hub):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path, wanted = self.path.partition("?")[0], self.headers.get("Range")
            hub.served.append((path, wanted))
            if hub.status != 200:
                self.send_error(hub.status)
            elif path == "/api/models/owner/name/revision/main":
                self.answer(200, json.dumps({"sha": hub.commit, "id": "owner/name"}).encode())
            elif path == f"/api/models/owner/name/tree/{hub.commit}":
                self.answer(200, json.dumps(hub.tree()).encode())
            else:
                self.file(path.removeprefix(f"/owner/name/resolve/{hub.commit}/"), wanted)

        def file(self, path, wanted):
            start = int(re.fullmatch(r"bytes=(\d+)-", wanted)[1]) if wanted and hub.ranges else 0
            whole = hub.files[path]
            data = hub.change(path, whole)[start:]
            self.answer(206 if start else 200, data, len(whole) - start)

        def answer(self, status, data, length=None):
            self.send_response(status)
            self.send_header("Content-Length", str(len(data) if length is None else length))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args):
            """Say nothing."""

    return Handler


def store_of(tmp_path, **source):
    """A store whose only model lies on the hub."""
    source = {"type": "hub", "recipe": "sentence-transformers", "repository": "owner/name", **source}
    data = json.dumps({"models": [entry("small", source, kind="embedding")]})
    return ModelStore(Catalogue.model_validate_json(data), tmp_path / "models")


def test_fetches_only_what_is_needed_and_keeps_the_commit(hub, tmp_path):
    """The recipe's files and no others, at one commit that the manifest keeps."""
    store = store_of(tmp_path)
    folder = store.install("small")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["source"] == f"hub: owner/name@{COMMIT}"
    assert {file["path"] for file in manifest["files"]} == set(FILES) - {"README.md", "onnx/model.onnx"}
    assert all((folder / file["path"]).read_bytes() == FILES[file["path"]] for file in manifest["files"])
    assert store.verify("small") == ()


@pytest.mark.parametrize("ranges", [True, False], ids=["server resumes", "server starts anew"])
def test_cut_off_download_goes_on(hub, tmp_path, ranges):
    """A connection that ends in the middle keeps what came; the next try asks for the rest alone."""
    store = store_of(tmp_path)
    hub.ranges = ranges
    hub.change = lambda path, data: data[:1_100_000] if path == "model.safetensors" else data
    with pytest.raises(InstallError, match="models-no-network"):
        store.install("small")
    assert not store.is_installed("small")
    hub.change, hub.served = (lambda _path, data: data), []
    store.install("small")
    assert store.verify("small") == ()
    fetched = [(path.rpartition("/")[2], wanted) for path, wanted in hub.served if "/resolve/" in path]
    assert fetched == [("model.safetensors", "bytes=1100000-")]


def test_halves_of_two_commits_are_never_joined(hub, tmp_path):
    """When the repository moves on between two tries, the fetched half is thrown away."""
    store = store_of(tmp_path)
    hub.change = lambda path, data: data[:1_100_000] if path == "model.safetensors" else data
    with pytest.raises(InstallError, match="models-no-network"):
        store.install("small")
    hub.change, hub.commit = (lambda _path, data: data), OTHER_COMMIT
    hub.files["model.safetensors"] = bytes(1_280_000)
    folder = store.install("small")
    assert (folder / "model.safetensors").read_bytes() == bytes(1_280_000)


@pytest.mark.parametrize("path", ["model.safetensors", "config.json"], ids=["large file", "small file"])
def test_changed_bytes_are_refused(hub, tmp_path, path):
    """Other bytes than the hub's own hash says are refused, and not kept for the next try."""
    store = store_of(tmp_path)
    hub.change = lambda at, data: data[:-1] + b"!" if at == path else data
    with pytest.raises(InstallError, match="models-hub-wrong-file"):
        store.install("small")
    assert not (store.root / "small").exists()
    hub.change = lambda _path, data: data
    store.install("small")
    assert store.verify("small") == ()


def test_hash_of_our_own_comes_first(hub, tmp_path):
    """Where the catalogue vouches for a hash, the hub's word does not replace it."""
    good = hashlib.sha256(FILES["config.json"]).hexdigest()
    assert store_of(tmp_path / "good", sha256={"config.json": good}).install("small").is_dir()
    with pytest.raises(InstallError, match=r"config\.json"):
        store_of(tmp_path / "bad", sha256={"config.json": "0" * 64}).install("small")


def test_path_that_climbs_out_is_not_fetched(hub, tmp_path):
    """A path outside the folder is not even asked for."""
    hub.files["../evil/config.json"] = b"x"
    store_of(tmp_path).install("small")
    assert [path for path, _ in hub.served if "evil" in path] == []


def test_repository_without_weights_is_refused(hub, tmp_path):
    """A repository that lacks what the recipe needs is refused."""
    del hub.files["model.safetensors"]
    with pytest.raises(InstallError, match="models-recipe-failed"):
        store_of(tmp_path).install("small")


@pytest.mark.parametrize("status", [401, 404, 503])
def test_refusal_of_the_hub_is_told(hub, tmp_path, status):
    """What the hub answers is told with its address and the folder to copy instead."""
    hub.status = status
    store = store_of(tmp_path)
    with pytest.raises(InstallError, match="models-hub-odd") as refusal:
        store.install("small")
    sentence = Messages("nb").error(refusal.value)
    assert f"({status})" in sentence
    assert str(store.root / "small") in sentence


def test_odd_answers_are_refused(hub, tmp_path):
    """An answer of another shape is refused, not guessed at."""
    hub.commit = "main"
    with pytest.raises(InstallError, match="models-hub-odd"):
        store_of(tmp_path).install("small")


def test_no_network_says_which_folder_to_copy(tmp_path, monkeypatch):
    """With no network the sentence says which folder to copy."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    store = store_of(tmp_path)
    with pytest.raises(InstallError, match="models-no-network") as refusal:
        store.install("small")
    assert str(store.root / "small") in Messages("nb").error(refusal.value)


@pytest.mark.parametrize("address", ["http://mirror.example.org", "ftp://127.0.0.1", "file:///tmp"])
def test_insecure_mirror_is_refused(tmp_path, monkeypatch, address):
    """Without TLS the hashes would prove nothing, so such a mirror is refused before anything is asked."""
    monkeypatch.setenv("HF_ENDPOINT", address)
    with pytest.raises(InstallError, match="models-hub-insecure"):
        store_of(tmp_path).install("small")
