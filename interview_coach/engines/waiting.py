"""How idle threads of the engines wait.

OpenMP's threads spin while they wait for each other. That wins microseconds on an idle PC and ruins a busy
one: with two programs at work on two cores, 16 sentences took 2.4 to 20 s spinning and 0.4 to 0.6 s sleeping
(multilingual-e5-small). A course PC is always busy, so threads sleep.
"""

from __future__ import annotations

import os


def let_idle_threads_sleep() -> None:
    """Ask OpenMP for sleeping waits; must come before torch or CTranslate2 is loaded.

    A wish of the user's own (``OMP_WAIT_POLICY`` in the environment) stands.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
