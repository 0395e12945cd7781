"""Is everything there that an answer needs, and if not, what to do. Uses no network and changes nothing.

A check is `ok`, a `warning` (it works, but look at it) or a `fault` (it must be mended); a warning or a
fault has exactly one next action.

Why engines are tried in a process of their own: what breaks them is often not Python but a library of the
system (a missing runtime on Windows, a processor without AVX), and that ends the process, not the import.
"""

from __future__ import annotations

import errno
import os
import platform
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Literal

from interview_coach.audio.ffmpeg import program
from interview_coach.bank import check_bank as check_questions
from interview_coach.errors import CoachError, EngineUnavailable, MessageValue, StoreError
from interview_coach.model_store import open_store
from interview_coach.records import Note
from interview_coach.settings import Settings

State = Literal["ok", "warning", "fault"]

LEAST_FREE_MB = 500  # Our choice: room for the database, the cache and recordings under work.
WISHED_FREE_MB = 2_000  # Our choice: room for another model as well.
BYTES_PER_MB = 1_000_000
PYTHON_FIRST, PYTHON_LAST = (3, 11), (3, 13)  # As in pyproject.toml.
IMPORT_LIMIT_S = 120.0  # Our choice: importing torch from a slow disk takes up to a minute.
LOCAL_ADDRESS = "127.0.0.1"

PACKAGES = (
    "interview-coach", "alembic", "argon2-cffi", "ctranslate2", "faster-whisper", "fluent.runtime", "gradio",
    "imageio-ffmpeg", "lingua-language-detector", "numpy", "onnxruntime", "openai-whisper", "pydantic",
    "rich", "ruamel.yaml", "safetensors", "sentence-transformers", "snowballstemmer", "soxr",
    "sqlalchemy", "torch", "typer",
)  # fmt: skip
ENGINES: Mapping[str, str] = {
    "faster-whisper": "faster_whisper",
    "openai-whisper": "whisper",
    "onnxruntime": "onnxruntime",
    "sentence-transformers": "sentence_transformers",
    "lingua-language-detector": "lingua",
    "gradio": "gradio",
}
"""Name of the package → what is imported from it."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One thing looked at.

    Attributes:
        name: What was looked at, such as ``models``; its title is the message ``doctor-title-<name>``.
        state: ok, warning or fault.
        found: What was found.
        advice: The one next action; ``None`` when all is well.
    """

    name: str
    state: State
    found: Note
    advice: Note | None = None

    @property
    def title_key(self) -> str:
        """Message key of the title."""
        return f"doctor-title-{self.name}"


def examine(settings: Settings, *, port: int) -> tuple[Check, ...]:
    """Look at everything.

    Args:
        settings: Where things are.
        port: The port that the page would use.

    Returns:
        The checks, in the order in which faults are best mended.
    """
    return (
        check_python(sys.version_info[:2]),
        check_packages(PACKAGES),
        check_engines(ENGINES),
        check_ffmpeg(),
        *check_models(settings),
        check_bank(settings.bank, settings.own_bank),
        check_home(settings.home),
        check_database(settings),
        check_disk(settings.home),
        check_port(port),
        check_microphone(port),
    )


def check_python(version: tuple[int, ...]) -> Check:
    """Whether this Python is one the program is tested with."""
    values = {"version": platform.python_version(), "system": platform.platform(terse=True)}
    found = Note(key="doctor-python", values=values)
    if PYTHON_FIRST <= version <= PYTHON_LAST:
        return Check(name="python", state="ok", found=found)
    first, last = (".".join(map(str, limit)) for limit in (PYTHON_FIRST, PYTHON_LAST))
    advice = Note(key="doctor-python-advice", values={"first": first, "last": last})
    return Check(name="python", state="fault", found=found, advice=advice)


def check_packages(names: tuple[str, ...]) -> Check:
    """Whether every package is installed, and in which version."""
    versions = {name: _version(name) for name in names}
    missing = [name for name, version in versions.items() if version is None]
    if missing:
        values: dict[str, MessageValue] = {"packages": ", ".join(missing)}
        return _fault("packages", "doctor-packages-missing", "doctor-packages-advice", values)
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    return Check(name="packages", state="ok", found=Note(key="doctor-packages", values={"packages": listed}))


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def check_engines(modules: Mapping[str, str]) -> Check:
    """Whether the heavy libraries can really be loaded, each in a process of its own."""
    environment = {**os.environ, "GRADIO_ANALYTICS_ENABLED": "False", "HF_HUB_OFFLINE": "1"}
    tries = {
        name: subprocess.Popen(
            [sys.executable, "-c", f"import {module}"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        for name, module in modules.items()
    }
    broken = {name: reason for name, tried in tries.items() if (reason := _why_broken(tried)) is not None}
    if broken:
        names, reasons = ", ".join(broken), "; ".join(f"{name}: {why}" for name, why in broken.items())
        values: dict[str, MessageValue] = {"engines": names, "reason": reasons}
        return _fault("engines", "doctor-engines-broken", "doctor-engines-advice", values)
    return Check(
        name="engines", state="ok", found=Note(key="doctor-engines", values={"engines": ", ".join(modules)})
    )


def _why_broken(tried: subprocess.Popen[bytes]) -> str | None:
    """The last line of what an import said when it failed; ``None`` when it worked."""
    try:
        _, said = tried.communicate(timeout=IMPORT_LIMIT_S)
    except subprocess.TimeoutExpired:
        tried.kill()
        tried.communicate()
        return f"> {IMPORT_LIMIT_S:.0f} s"
    if tried.returncode == 0:
        return None
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else f"exit {tried.returncode}"


def check_ffmpeg() -> Check:
    """Whether the bundled ffmpeg program starts."""
    try:
        path = program()
        answer = subprocess.run([path, "-version"], capture_output=True, check=True, timeout=30)
    except (EngineUnavailable, OSError, subprocess.SubprocessError):
        return _fault("ffmpeg", "doctor-ffmpeg-broken", "doctor-ffmpeg-advice", {})
    first = answer.stdout.decode("utf-8", "replace").splitlines()[0]
    version = first.removeprefix("ffmpeg version ").split(" ")[0]
    return Check(name="ffmpeg", state="ok", found=Note(key="doctor-ffmpeg", values={"version": version}))


def check_models(settings: Settings) -> Iterator[Check]:
    """Whether the two models in use are here, and whole to the last byte.

    Args:
        settings: Which models are used, and where they lie.

    Yields:
        One check per model, or one for a catalogue that cannot be read.
    """
    try:
        store = open_store(settings)
        for name in dict.fromkeys((settings.speech_model, settings.embedding_model)):
            yield _check_model(store.is_installed(name), bool(store.verify(name)), name, store.root / name)
    except CoachError as error:
        yield Check(
            name="models", state="fault", found=_as_note(error), advice=Note(key="doctor-models-advice")
        )


def _check_model(is_installed: bool, is_damaged: bool, name: str, folder: Path) -> Check:
    values: dict[str, MessageValue] = {"name": name, "folder": str(folder)}
    if not is_installed:
        return _fault("models", "doctor-model-missing", "doctor-model-missing-advice", values)
    if is_damaged:
        return _fault("models", "doctor-model-damaged", "doctor-model-damaged-advice", values)
    return Check(name="models", state="ok", found=Note(key="doctor-model", values=values))


def check_bank(shipped: Path, own: Path) -> Check:
    """Whether the questions are well formed, the shipped ones and the instructor's own."""
    try:
        report = check_questions(shipped, own)
    except CoachError as error:
        return Check(name="bank", state="fault", found=_as_note(error), advice=Note(key="doctor-bank-advice"))
    summary = report.summary
    values: dict[str, MessageValue] = {
        "n": summary.n_questions,
        "n_errors": len(report.errors),
        "n_warnings": len(report.warnings),
    }
    if report.set_aside or report.updated:  # The program works without: the shipped questions take the place.
        values |= {"n_set_aside": len(report.set_aside), "n_updated": len(report.updated)}
        found, advice = Note(key="doctor-bank-own", values=values), Note(key="doctor-bank-advice")
        return Check(name="bank", state="warning", found=found, advice=advice)
    if report.errors:
        return _fault("bank", "doctor-bank", "doctor-bank-advice", values)
    return Check(name="bank", state="ok", found=Note(key="doctor-bank", values=values))


def check_home(folder: Path) -> Check:
    """Whether the user's folder can be written to, or made."""
    values: dict[str, MessageValue] = {"folder": str(folder)}
    there = _nearest_existing(folder)
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return _fault("home", "doctor-home-closed", "doctor-home-advice", values)
    key = "doctor-home" if folder.is_dir() else "doctor-home-new"
    return Check(name="home", state="ok", found=Note(key=key, values=values))


def check_database(settings: Settings) -> Check:
    """Whether the database opens, has a form we know, and can be written to; at first there is none."""
    # Here, for the database's library takes a quarter of a second to load, and every command loads this file.
    from interview_coach.store.migrating import look_at

    try:
        state = look_at(settings)
    except StoreError as error:
        found = Note(key="doctor-database-fault", values=error.values)
        return Check(name="database", state="fault", found=found, advice=_as_note(error))
    values: dict[str, MessageValue] = {"where": state.address, "schema": state.schema or ""}
    ours = "doctor-database" if state.is_current else "doctor-database-older"
    key = "doctor-database-new" if state.is_new else ours
    return Check(name="database", state="ok", found=Note(key=key, values=values))


def check_disk(folder: Path) -> Check:
    """Whether there is room where the user's folder lies."""
    there = _nearest_existing(folder)
    free_mb = shutil.disk_usage(there).free // BYTES_PER_MB
    values: dict[str, MessageValue] = {"free_mb": free_mb, "folder": str(there), "least_mb": LEAST_FREE_MB}
    if free_mb < LEAST_FREE_MB:
        return _fault("disk", "doctor-disk", "doctor-disk-advice", values)
    found = Note(key="doctor-disk", values=values)
    if free_mb < WISHED_FREE_MB:
        advice = Note(key="doctor-disk-wish", values=values)
        return Check(name="disk", state="warning", found=found, advice=advice)
    return Check(name="disk", state="ok", found=found)


def check_port(port: int) -> Check:
    """Whether the page could be served; a port in use is a warning, for it may be this very program."""
    values: dict[str, MessageValue] = {"port": str(port)}
    if is_port_free(port):
        return Check(name="port", state="ok", found=Note(key="doctor-port", values=values))
    found, advice = (Note(key=f"doctor-port-{name}", values=values) for name in ("taken", "advice"))
    return Check(name="port", state="warning", found=found, advice=advice)


def check_microphone(port: int) -> Check:
    """The browsers' rule: a microphone only for this PC's own address, or over HTTPS."""
    values: dict[str, MessageValue] = {"address": f"http://localhost:{port}"}
    return Check(name="microphone", state="ok", found=Note(key="doctor-microphone", values=values))


def is_port_free(port: int) -> bool:
    """Whether a page can be served on this port of this PC."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as tried:
        if os.name == "posix":
            # A server that stopped a moment ago leaves the port waiting, which hinders nobody. On Windows
            # this option would let us take a port that is in use.
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((LOCAL_ADDRESS, port))
        except OSError as error:
            if error.errno in {errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL}:
                return False
            raise
    return True


def _fault(name: str, found: str, advice: str, values: Mapping[str, MessageValue]) -> Check:
    return Check(
        name=name, state="fault", found=Note(key=found, values=values), advice=Note(key=advice, values=values)
    )


def _as_note(error: CoachError) -> Note:
    return Note(key=error.key, values=error.values)


def _nearest_existing(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    return next((path for path in (folder, *folder.parents) if path.exists()), Path(folder.anchor))
