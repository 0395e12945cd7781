"""What was just worked out for an answer, remembered for a while, so that nothing is worked out twice.

An answer is judged ahead while it is spoken, then once more at the end, and again when its text is corrected:
most of its stretches are the same each time. Engines give the same result for the same text, so remembering
changes nothing but the time.

Answers are personal: texts are not kept, only their digests and what came out; in memory, and few of them.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence

import numpy as np

from interview_coach.engines.protocols import CriterionReader, Embedder
from interview_coach.records import Vectors

MOST_VECTORS = 1_000  # Some 40 answers of two minutes; 1.5 MB (ours).
MOST_READINGS = 100


class _Recent:
    """The last arrays that were worked out, by a digest of what they were worked out from."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, Vectors] = OrderedDict()

    def of(self, texts: Sequence[str], make: Callable[[], Vectors]) -> Vectors:
        """What belongs to these texts, worked out now where it is not known."""
        key = hashlib.sha256("\0".join(texts).encode("utf-8")).digest()
        with self._lock:
            known = self._kept.get(key)
            if known is not None:
                self._kept.move_to_end(key)
                return known
        made = make()
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made

    def forget(self) -> None:
        """As if nothing had been worked out yet."""
        with self._lock:
            self._kept.clear()


class RecentEmbedder:
    """An `Embedder` that remembers the last vectors.

    Args:
        embedder: Makes them.
    """

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._recent = _Recent(MOST_VECTORS)

    @property
    def name(self) -> str:
        """Name of the embedder itself: the vectors are the same."""
        return self._embedder.name

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts, each once."""
        if not texts:
            return self._embedder.embed(texts)
        return np.concatenate([self._recent.of([text], lambda text=text: self._embedder.embed([text]))  # type: ignore[misc]
                               for text in texts])  # fmt: skip

    def forget(self) -> None:
        """Forget all vectors."""
        self._recent.forget()


class RecentReader:
    """A `CriterionReader` that remembers the last readings.

    Args:
        reader: Reads.
    """

    def __init__(self, reader: CriterionReader) -> None:
        self._reader = reader
        self._recent = _Recent(MOST_READINGS)

    @property
    def name(self) -> str:
        """Name of the reader itself."""
        return self._reader.name

    def prepare(self, criteria: Sequence[str]) -> None:
        """Hand on what can be done beforehand."""
        self._reader.prepare(criteria)

    def parts(self, answer: str) -> Sequence[str]:
        """The reader's own."""
        return self._reader.parts(answer)

    def join(self, parts: Sequence[Vectors]) -> Vectors:
        """The reader's own."""
        return self._reader.join(parts)

    def listen(self, answer: str, criteria: Sequence[str]) -> None:
        """Read now what will stay as it is of an answer that is still growing: all parts but the last."""
        for part in self._reader.parts(answer)[:-1]:
            self._read_part(part, criteria)

    def read(self, answer: str, criteria: Sequence[str]) -> Vectors:
        """Read an answer, each of its parts once."""
        return self._reader.join([self._read_part(one, criteria) for one in self._reader.parts(answer)])

    def _read_part(self, part: str, criteria: Sequence[str]) -> Vectors:
        return self._recent.of([part, *criteria], lambda: self._reader.read(part, criteria))

    def forget(self) -> None:
        """Forget all readings."""
        self._recent.forget()
