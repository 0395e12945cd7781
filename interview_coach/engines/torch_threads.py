"""Torch's number of threads, set for one piece of work and given back.

Torch keeps that number for the whole process; an engine that sets it for good would slow down, or crowd,
everyone else in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def torch_threads(n_threads: int) -> Iterator[None]:
    """Let torch use so many threads inside the `with` block, and as many as before after it.

    Args:
        n_threads: Threads, at least 1.

    Yields:
        Nothing.
    """
    import torch

    before = torch.get_num_threads()
    if before == n_threads:
        yield
        return
    torch.set_num_threads(n_threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)
