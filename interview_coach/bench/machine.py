"""The machine that figures were measured on."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

PACKAGES = (
    "interview-coach", "ctranslate2", "faster-whisper", "gradio", "numpy", "onnxruntime", "openai-whisper",
    "sentence-transformers", "torch",
)  # fmt: skip
BYTES_PER_MB = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Machine:
    """A machine, as far as it decides how long something takes.

    Attributes:
        cpu: Name of the processor.
        n_cores: Cores that this process may use.
        memory_mb: Memory; ``None`` where the system does not tell.
        system: Operating system and release.
        python: Version of Python.
        load_1min: Processes waiting for a core when the run began; ``None`` where the system does not tell.
            Well above 0 means that others were working too, and that the figures are too high.
        versions: Package → version.
    """

    cpu: str
    n_cores: int
    memory_mb: int | None
    system: str
    python: str
    load_1min: float | None
    versions: Mapping[str, str]


def describe_machine() -> Machine:
    """Look at the machine this process runs on."""
    affinity = getattr(os, "sched_getaffinity", None)
    load = getattr(os, "getloadavg", None)
    return Machine(
        cpu=_cpu(),
        n_cores=len(affinity(0)) if affinity is not None else os.cpu_count() or 1,
        memory_mb=_memory_mb(),
        system=platform.platform(terse=True),
        python=platform.python_version(),
        load_1min=None if load is None else round(load()[0], 2),
        versions=_versions(),
    )


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    if sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        said = subprocess.run(command, capture_output=True, check=False)
        if said.returncode == 0:
            return said.stdout.decode("utf-8", "replace").strip()
    return platform.processor() or platform.machine()


def _memory_mb() -> int | None:
    if sys.platform == "win32":
        return _windows_memory_mb()
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // BYTES_PER_MB
    except (ValueError, OSError):
        return None


def _windows_memory_mb() -> int | None:
    kilobytes = ctypes.c_ulonglong()
    told = ctypes.CDLL("kernel32").GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes))
    return kilobytes.value * 1024 // BYTES_PER_MB if told else None


def _versions() -> dict[str, str]:
    found = {}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "?"
    return found
