"""Measure the figures that the README publishes and write them beside this file, with the machine named.

Run by hand: ``python tests/benchmarks/figures.py``. It is ``interview-coach bench`` with a place for the
result; further options are passed on, such as ``--quick`` or ``--only wait,words``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from interview_coach.cli import main

FIGURES = Path(__file__).resolve().parent / "figures.json"

if __name__ == "__main__":
    main(["bench", "--json", str(FIGURES), *sys.argv[1:]])
