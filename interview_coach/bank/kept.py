"""Results of slow work, kept on disk as JSON: what is lost or damaged is worked out again."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_LOG = logging.getLogger(__name__)


def load_kept(file: Path | None) -> dict[str, Any]:
    """What was kept under a name.

    Args:
        file: The file; ``None`` keeps nothing.

    Returns:
        The values by name; empty where there is no whole file.
    """
    if file is None or not file.is_file():
        return {}
    try:
        held = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return held if isinstance(held, dict) else {}


def keep(file: Path | None, values: Mapping[str, Any]) -> None:
    """Put values in place in one step, for another process may be reading them.

    Args:
        file: The file; ``None`` keeps nothing.
        values: What `load_kept` is to give.
    """
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump(values, out, ensure_ascii=False)
            Path(name).replace(file)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:  # A full disk or a read-only folder costs time the next time, nothing more.
        _LOG.warning("what was worked out could not be kept: %s", error)
