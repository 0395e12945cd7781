"""The gate: format, lint and types, by the commands that anyone runs, so that pytest is the one command."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CHECKED = ["interview_coach", "tests", "app.py"]


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "--no-cache", *CHECKED],
        ["ruff", "format", "--check", *CHECKED],
        ["mypy"],
    ],
    ids=["lint", "format", "types"],
)
def test_the_gate_is_open(command):
    """Ruff and mypy find nothing."""
    name, *arguments = command
    program = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert program is not None, f"{name} is missing: pip install -e .[test]"
    ran = subprocess.run(
        [program, *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
