"""Carrying models on a stick: what `pack` wrote `unpack` installs, and nothing else gets in."""

from __future__ import annotations

import json
import shutil
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_models import small_catalogue

from interview_coach.errors import InstallError, ModelMissing
from interview_coach.model_store import ModelStore
from interview_coach.model_store.archive import INDEX
from interview_coach.model_store.staging import STAGING


@dataclass(frozen=True, kw_only=True)
class Packed:
    """An archive of one tiny model, and a store on another PC that has none."""

    archive: Path
    source: ModelStore
    store: ModelStore


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    """A PC with the model, and its archive."""
    folder = tmp_path_factory.mktemp("master")
    catalogue = small_catalogue(folder)
    root = folder / "models"
    shutil.copytree(folder / "source", root / STAGING / "tiny" / "source")
    store = ModelStore(catalogue, root)
    store.install("tiny")
    store.pack(folder / "stick.zip", ["tiny"])
    return folder / "stick.zip", store


@pytest.fixture
def packed(master, tmp_path):
    """A copy of the archive that a test may harm."""
    archive, source = master
    shutil.copy(archive, tmp_path / "stick.zip")
    store = ModelStore(source.catalogue, tmp_path / "models")
    return Packed(archive=tmp_path / "stick.zip", source=source, store=store)


def rewrite(archive, change):
    """Write the archive anew; `change` gets its members (name → bytes) and may alter them."""
    with zipfile.ZipFile(archive) as old:
        members = {info.filename: old.read(info) for info in old.infolist()}
    changed = change(members) or members
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in changed.items():
            new.writestr(name, data)


def nothing_installed(store):
    """Whether a refusal left no model behind."""
    return not (store.root / "tiny").exists() and not store.is_installed("tiny")


def test_unpack_installs_what_pack_wrote(packed):
    """A model goes through the archive unchanged."""
    assert packed.store.unpack(packed.archive) == ("tiny",)
    assert packed.store.verify("tiny") == ()
    assert not (packed.store.root / STAGING / "tiny").exists()


def test_unpack_twice_changes_nothing(packed):
    """A model that is there already stays as it is."""
    packed.store.unpack(packed.archive)
    before = (packed.store.root / "tiny" / "manifest.json").stat().st_mtime_ns
    assert packed.store.unpack(packed.archive) == ("tiny",)
    assert (packed.store.root / "tiny" / "manifest.json").stat().st_mtime_ns == before


def test_unpack_heals_a_broken_model(packed):
    """A broken model is replaced by the one in the archive."""
    packed.store.unpack(packed.archive)
    (packed.store.root / "tiny" / "openai" / "dims.json").unlink()
    packed.store.unpack(packed.archive)
    assert packed.store.verify("tiny") == ()


def test_pack_and_unpack_tell_their_progress(packed, tmp_path):
    """Both tell every byte."""
    steps = []
    packed.source.pack(tmp_path / "again.zip", ["tiny"], steps.append)
    packed.store.unpack(tmp_path / "again.zip", steps.append)
    assert {step.key for step in steps} == {"models-stage-pack", "models-stage-unpack"}
    assert steps[-1].done_bytes == steps[-1].total_bytes == packed.store.status()[0].size_bytes


def test_missing_model_is_not_packed(packed, tmp_path):
    """A model that is not installed cannot be packed; no file is left."""
    with pytest.raises(ModelMissing, match="models-missing"):
        packed.store.pack(tmp_path / "x.zip", ["tiny"])
    assert not (tmp_path / "x.zip").exists()


def test_nothing_is_not_packed(packed, tmp_path):
    """An archive of nothing is refused."""
    with pytest.raises(InstallError, match="models-pack-nothing"):
        packed.store.pack(tmp_path / "x.zip", [])


def test_damaged_model_is_not_packed(packed, tmp_path):
    """Damage does not travel: it is found while packing, and an older archive of that name stays."""
    packed.store.unpack(packed.archive)
    path = packed.store.root / "tiny" / "ctranslate2" / "model.bin"
    path.write_bytes(b"x" * path.stat().st_size)
    (tmp_path / "old.zip").write_text("old")
    with pytest.raises(InstallError, match="models-pack-damaged"):
        packed.store.pack(tmp_path / "old.zip", ["tiny"])
    assert [path.name for path in tmp_path.glob("old*")] == ["old.zip"]
    assert (tmp_path / "old.zip").read_text() == "old"


def test_interrupted_unpack_leaves_nothing(packed):
    """Stopped in the middle, no model is there, and the next try completes."""

    def stop(step):
        if step.done_bytes > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        packed.store.unpack(packed.archive, stop)
    assert nothing_installed(packed.store)
    packed.store.unpack(packed.archive)
    assert packed.store.verify("tiny") == ()


@pytest.mark.parametrize(
    "path",
    ["../evil.py", "/etc/evil", "..\\evil.py", "C:/evil.py", "tiny/../../evil", "con", "a/b/c/d/e/f"],
)
def test_path_that_climbs_out_is_refused(packed, path):
    """A path that leaves the folder is refused, declared or not, and nothing is written outside."""

    def declared(members):
        index = json.loads(members[INDEX])
        index["models"][0]["files"].append({"path": path, "size": 1, "sha256": "0" * 64})
        return {**members, INDEX: json.dumps(index), f"tiny/{path}": b"x"}

    rewrite(packed.archive, declared)
    with pytest.raises(InstallError, match="models-archive-foreign"):
        packed.store.unpack(packed.archive)
    assert nothing_installed(packed.store)
    assert list(packed.archive.parent.rglob("evil*")) == []


@pytest.mark.parametrize("name", ["tiny/../../evil.py", "/evil.py", "tiny/extra.bin", "other/model.bin"])
def test_undeclared_member_is_refused(packed, name):
    """A member that the index does not declare is refused, wherever it would go."""
    rewrite(packed.archive, lambda members: {**members, name: b"x"})
    with pytest.raises(InstallError, match="models-archive-strange"):
        packed.store.unpack(packed.archive)
    assert nothing_installed(packed.store)


def test_missing_member_is_refused(packed):
    """A declared file that is not there is named."""
    rewrite(packed.archive, lambda members: {k: v for k, v in members.items() if not k.endswith("dims.json")})
    with pytest.raises(InstallError, match=r"dims\.json"):
        packed.store.unpack(packed.archive)


def test_changed_member_is_refused(packed):
    """A file with other bytes of the same length is refused."""
    rewrite(packed.archive, lambda members: {**members, "tiny/LICENSE.txt": b"XYZ"})
    with pytest.raises(InstallError, match="models-archive-strange"):
        packed.store.unpack(packed.archive)
    assert nothing_installed(packed.store)


def test_bomb_is_refused_by_its_size(packed):
    """A member larger than declared is refused before it is unpacked."""
    rewrite(packed.archive, lambda members: {**members, "tiny/LICENSE.txt": bytes(50_000_000)})
    steps = []
    with pytest.raises(InstallError, match="models-archive-strange"):
        packed.store.unpack(packed.archive, steps.append)
    assert steps == []


def test_bomb_with_a_lying_header_is_refused(packed):
    """A member that says it is small and is not stops at its declared size."""
    rewrite(packed.archive, lambda members: {**members, "tiny/LICENSE.txt": bytes(50_000_000)})
    data = packed.archive.read_bytes()
    lying = data.replace((50_000_000).to_bytes(4, "little"), (3).to_bytes(4, "little"))
    assert lying != data
    packed.archive.write_bytes(lying)
    with pytest.raises(InstallError, match=r"models-archive-(broken|strange)"):
        packed.store.unpack(packed.archive)
    assert nothing_installed(packed.store)


def test_link_is_refused(packed):
    """A symbolic link in the archive is refused."""
    with zipfile.ZipFile(packed.archive) as old:
        members = {info.filename: old.read(info) for info in old.infolist()}
    with zipfile.ZipFile(packed.archive, "w") as new:
        for name, data in members.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFLNK | 0o777) << 16 if name.endswith("dims.json") else 0
            new.writestr(info, data)
    with pytest.raises(InstallError, match="models-archive-strange"):
        packed.store.unpack(packed.archive)


@pytest.mark.parametrize(
    "change",
    [
        lambda index: index | {"form": 2},
        lambda index: index | {"models": []},
        lambda index: index | {"models": index["models"] * 2},
        lambda index: index | {"also": 1},
        lambda _index: [],
    ],
    ids=["later form", "no models", "one model twice", "unknown field", "another shape"],
)
def test_odd_index_is_refused(packed, change):
    """An index of another form is not guessed at."""
    rewrite(packed.archive, lambda m: {**m, INDEX: json.dumps(change(json.loads(m[INDEX])))})
    with pytest.raises(InstallError, match="models-archive-foreign"):
        packed.store.unpack(packed.archive)


@pytest.mark.parametrize(
    ("field", "value"),
    [("name", "other"), ("version", "2"), ("kind", "embedding")],
    ids=["name", "version", "kind"],
)
def test_model_of_another_edition_is_refused(packed, field, value):
    """A model that this program's catalogue does not know in this version is refused."""

    def change(members):
        index = json.loads(members[INDEX])
        index["models"][0][field] = value
        return {**members, INDEX: json.dumps(index)}

    rewrite(packed.archive, change)
    with pytest.raises(InstallError, match="models-archive-unknown"):
        packed.store.unpack(packed.archive)


def test_forged_hashes_are_refused(packed):
    """Other weights with matching hashes in the index are refused: the catalogue knows the true ones."""

    def change(members):
        index = json.loads(members[INDEX])
        for file in index["models"][0]["files"]:
            if file["path"] == "LICENSE.txt":
                file["sha256"] = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of "x"
                file["size"] = 1
        return {**members, INDEX: json.dumps(index), "tiny/LICENSE.txt": b"x"}

    rewrite(packed.archive, change)
    with pytest.raises(InstallError, match="models-archive-unknown"):
        packed.store.unpack(packed.archive)


def test_foreign_files_are_refused(packed, tmp_path):
    """A zip file of something else, a text and a file that is not there each get their sentence."""
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as other:
        other.writestr("photo.jpg", b"x")
    (tmp_path / "text.zip").write_text("hello")
    for name, why in (("photos.zip", "foreign"), ("text.zip", "broken"), ("none.zip", "absent")):
        with pytest.raises(InstallError, match=f"models-archive-{why}"):
            packed.store.unpack(tmp_path / name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_harmed_archive_is_refused_or_harmless(packed, master, data):
    """Cut off or with bytes overwritten anywhere: refused, or installed whole. Never anything between."""
    whole = master[0].read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    noise = data.draw(st.binary(min_size=1, max_size=8))
    harmed = data.draw(st.sampled_from([whole[:at], whole[:at] + noise + whole[at + len(noise) :]]))
    packed.archive.write_bytes(harmed)
    shutil.rmtree(packed.store.root, ignore_errors=True)
    try:
        packed.store.unpack(packed.archive)
    except InstallError:
        assert nothing_installed(packed.store)
    else:
        assert packed.store.verify("tiny") == ()
