"""Memory that a process uses."""

from __future__ import annotations

from pathlib import Path


def resident_mb(process: int | str = "self") -> float | None:
    """Memory of a process that is in use now.

    Args:
        process: Its number; this one when left out.

    Returns:
        Megabytes; ``None`` where the system does not tell.
    """
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return None
