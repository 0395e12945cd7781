"""How varied the words are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def moving_type_token_ratio(words: Sequence[str], window: int) -> float | None:
    """MATTR: different words / words, over every window of a fixed length, averaged.

    A fixed window keeps the figure from falling as an answer grows, so attempts of different lengths compare.

    Args:
        words: Normalised words in order.
        window: Words of a window.

    Returns:
        A ratio in (0, 1]; ``None`` with fewer words than the window, since smaller ones give more.

    Source: Covington & McFall (2010).
    """
    if len(words) < window:
        return None
    counts = Counter(words[:window])
    n_different = len(counts)
    for old, new in zip(words, words[window:], strict=False):
        counts[old] -= 1
        if not counts[old]:
            del counts[old]
        counts[new] += 1
        n_different += len(counts)
    return n_different / (len(words) - window + 1) / window
