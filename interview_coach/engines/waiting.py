"""How idle threads of the engines wait.

OpenMP's threads spin while they wait for each other. That wins milliseconds on an idle PC and ruins a busy
one: with two programs at work on two cores, 16 sentences took 2.4 to 20 s spinning without end and 0.4 to
0.6 s sleeping (multilingual-e5-small). Sleeping at once costs an idle PC half as much again, so threads
spin for some microseconds and then sleep: 19 windows took 0.47 s on an idle PC (0.41 s spinning, 0.71 s
sleeping at once) and 0.57 s on a busy one.
"""

from __future__ import annotations

import os

SPIN_ROUNDS = "20000"  # GNU OpenMP's measure of spinning, tens of microseconds; its own choice is 300,000.


def let_idle_threads_sleep() -> None:
    """Ask OpenMP for short spinning and then sleep; must come before torch or CTranslate2 is loaded.

    A wish of the user's own (``GOMP_SPINCOUNT`` in the environment) stands.
    """
    os.environ.setdefault("GOMP_SPINCOUNT", SPIN_ROUNDS)
