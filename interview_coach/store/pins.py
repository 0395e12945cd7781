"""PINs: kept as argon2id, checked one at a time, with a growing wait after wrong tries.

A PIN keeps the next person at a shared PC out; it does not protect against someone who takes the database
file away, for four digits can be tried through in minutes whatever the hash. The disk's own encryption
does that.
"""

from __future__ import annotations

import threading
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

FREE_TRIES = 5
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 900
"""Five tries, then half a minute, doubling to a quarter of an hour (our choice): someone who mistypes waits
little, and all PINs of four digits would take months."""

_ONE_AT_A_TIME = threading.Lock()  # A whole class signs in at once: 35 × 19 MiB would be felt.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)
"""OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two rounds, one lane."""


def wait_s(n_wrong: int) -> int:
    """How long to wait after so many wrong tries in a row.

    Args:
        n_wrong: Wrong tries in a row.

    Returns:
        Seconds; 0 while tries are free.
    """
    if n_wrong < FREE_TRIES:
        return 0
    n_doublings = min(n_wrong - FREE_TRIES, 16)  # Further doublings would only make a huge number.
    return min(FIRST_WAIT_S << n_doublings, LONGEST_WAIT_S)


def hash_pin(pin: str) -> str:
    """What is kept instead of the PIN.

    Args:
        pin: The digits.

    Returns:
        The hash with its parameters and its own salt.
    """
    with _ONE_AT_A_TIME:
        return _HASHER.hash(pin)


def is_right_pin(pin: str, pin_hash: str | None) -> bool:
    """Whether a PIN is the one that was hashed.

    Args:
        pin: As typed.
        pin_hash: What is kept; ``None`` where there is no such participant. Checking takes as long then,
            so that the time does not tell which nicknames exist.

    Returns:
        Whether it is right.
    """
    kept = _nobodys_hash() if pin_hash is None else pin_hash
    try:
        with _ONE_AT_A_TIME:
            is_right = _HASHER.verify(kept, pin.strip())
    except (VerificationError, InvalidHashError):
        return False
    return is_right and pin_hash is not None


@cache
def _nobodys_hash() -> str:
    return hash_pin("nobody")
