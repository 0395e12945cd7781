"""How far a check has come, told to whoever shows it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Steps(Protocol):
    """Goes through items and shows how far it has come."""

    def __call__(self, items: Sequence[Item], key: str, /) -> Iterable[Item]:
        """Hand on the items one by one; `key` is the message key of what is done with them."""
        ...


def no_steps(items: Sequence[Item], _key: str, /) -> Iterable[Item]:
    """Go through items and show nothing."""
    return items
