"""YAML files that were read before, kept as JSON: to read every question anew takes 1.5 s of each start.

A file is known by its text, letter by letter, so one that was changed is read anew, and so is what is lost or
damaged. Only files without a fault are kept: whatever is wrong with a file is found, and told, each time.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from interview_coach.bank.kept import keep, load_kept
from interview_coach.bank.yaml_text import YamlText, parse_yaml, read_text

METHOD = "1"
"""Part of what a text is known by: changes when `yaml_text` makes something else of the same file."""


class KeptTexts:
    """Reads YAML files as `read_yaml` does, and quickly where their texts are known.

    Args:
        file: Where they are kept; ``None`` keeps nothing.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._before = load_kept(file)
        self._now: dict[str, Any] = {}
        self._n_new = 0
        self._method = f"{METHOD} {version('ruamel.yaml')}\n"

    def read(self, path: Path, *, file: str | None = None) -> YamlText:
        """Read a YAML file of ours.

        Args:
            path: The file.
            file: The name of the file in findings; the path when left out.

        Returns:
            Its content with lines.

        Raises:
            QuestionsRefused: When the file cannot be read, is too large, or is not YAML.
        """
        name = str(path) if file is None else file
        text = read_text(path, name)
        key = sha256((self._method + text).encode("utf-8")).hexdigest()
        kept = self._before.get(key)
        content = _from_kept(kept, name)
        if content is None:
            content = parse_yaml(text, file=name)
            if content.findings:
                return content
            kept = _to_keep(content)
            self._n_new += 1
        self._now[key] = kept
        return content

    def keep(self) -> None:
        """Keep what was read through this, and nothing else; no work where nothing has changed."""
        if self._n_new or self._now.keys() != self._before.keys():
            keep(self._file, self._now)


def _to_keep(content: YamlText) -> Mapping[str, Any]:
    return {"value": content.value, "lines": list(content.lines.items())}


def _from_kept(kept: object, name: str) -> YamlText | None:
    """The content as it was kept; ``None`` where nothing, or nothing usable, was."""
    if not isinstance(kept, dict):
        return None
    try:
        lines = {tuple(location): int(line) for location, line in kept["lines"]}
        return YamlText(file=name, value=kept["value"], lines=lines)
    except (KeyError, TypeError, ValueError):
        return None
