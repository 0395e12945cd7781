"""Reads an answer against the criteria of a rubric with our own trained cross-encoder (`reader_network`).

The encoder's frozen part is taken from the installed embedding model, so only the trained layers are shipped:
``models/criterion-reader/<number>/reader.safetensors`` with its card and hash, one folder for each reader.

Conventions: shares float32, shape (n_criteria, 3): missing, partly, met, not yet calibrated. An answer longer
than `MOST_ANSWER_TOKENS` is read in parts that overlap by nothing, cut between sentences; for each
criterion the part that met it best counts.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from interview_coach.engines.reader_network import ReaderNetwork, States, Tensor
from interview_coach.engines.shipped import PREFIX, read_card, shipped_folders, whole_weights
from interview_coach.engines.tokenizing import cut, open_tokenizer
from interview_coach.engines.torch_threads import torch_threads
from interview_coach.records import Vectors
from interview_coach.text import sentences, tokens

FOLDER = "criterion-reader"
WEIGHTS = "reader.safetensors"
MOST_ANSWER_TOKENS = 128
"""About 90 words. What has been read while she spoke is not read again, so after her last word half as much
is left as with 250, and on development questions the scores were as true (Spearman 0.829 and 0.830, AUC 0.948
and 0.949, F1 of three levels 0.713 and 0.724, calibration error 0.024 and 0.030). 96: 0.818, 0.946, 0.700."""
MOST_CRITERION_TOKENS = 200  # The longest of the bank has 117; a reference answer may be longer.
MOST_KEPT = 4_096  # Criteria whose lower layers are kept: about 100 kB each, ten full banks (ours).


class TrainedReader:
    """Answer and criteria → how far each criterion is met. Build it once and keep it.

    Args:
        folder: The folder of the trained layers.
        encoder: The folder of the embedding model that they were trained on.
        n_threads: Threads for one answer.

    Raises:
        ModelMissing: When a file is missing or damaged, or the encoder is another one.
        EngineUnavailable: When a package is not installed.
    """

    def __init__(self, folder: Path, encoder: Path, *, n_threads: int) -> None:
        card = read_card(folder, WEIGHTS)
        self._lock = threading.Lock()
        self._n_threads = n_threads
        self._name = f"{card['name']}-{card['sha256'][:12]}"
        self._tokenizer = open_tokenizer(encoder)
        self._network = ReaderNetwork(
            whole_weights(folder / WEIGHTS, encoder, int(card["n_apart"])), int(card["n_apart"])
        )
        self._kept: OrderedDict[str, Tensor] = OrderedDict()

    @property
    def name(self) -> str:
        """Name of the trained layers and the beginning of their hash."""
        return self._name

    def prepare(self, criteria: Sequence[str]) -> None:
        """Work out beforehand what does not depend on the answer, about 10 ms a criterion."""
        import torch

        with self._lock, torch_threads(self._n_threads), torch.inference_mode():
            for text in criteria:
                self._criterion(text)

    def read(self, answer: str, criteria: Sequence[str]) -> Vectors:
        """Read one answer against some criteria.

        Args:
            answer: What was said, best without hesitations.
            criteria: Each criterion as one text (`content.criterion_text`).

        Returns:
            Shares of missing, partly and met, shape (n_criteria, 3).
        """
        import torch

        with self._lock, torch_threads(self._n_threads), torch.inference_mode():
            states = [self._criterion(text) for text in criteria]
            return self.join([self._read_part(part, states) for part in self.parts(answer)])

    def parts(self, answer: str) -> list[str]:
        """The parts in which an answer is read: a long one is cut between sentences, from its beginning."""
        return [answer[start:end] for start, end in _parts(answer, self._n_tokens)]

    def join(self, parts: Sequence[Vectors]) -> Vectors:
        """For each criterion, the part that met it best.

        Args:
            parts: Readings of the parts, each of shape (n_criteria, 3).

        Returns:
            The reading of the whole, of the same shape.
        """
        return parts[0] if len(parts) == 1 else _join(parts)

    def _read_part(self, text: str, rows: Sequence[Tensor]) -> Vectors:
        import torch

        ids = cut(self._tokenizer.encode(PREFIX + text).ids, MOST_ANSWER_TOKENS)
        answers = self._network.apart(self._network.pad([ids]))
        read = self._network.read(answers, self._stack(rows), torch.zeros(len(rows), dtype=torch.int64))
        shares: Vectors = read.softmax(-1).numpy()
        return shares

    def _stack(self, rows: Sequence[Tensor]) -> States:
        """Rows of kept states, made equally long."""
        import torch

        longest = max(len(row) for row in rows)
        x = torch.zeros((len(rows), longest, rows[0].shape[1]))
        valid = torch.zeros((len(rows), longest), dtype=torch.bool)
        for i, row in enumerate(rows):
            x[i, : len(row)] = row
            valid[i, : len(row)] = True
        return States(x=x, valid=valid)

    def _criterion(self, text: str) -> Tensor:
        """States of a criterion after the lower layers, shape (n_tokens, n_dims), always alike."""
        if text in self._kept:
            self._kept.move_to_end(text)
            return self._kept[text]
        ids = cut(self._tokenizer.encode(PREFIX + text).ids, MOST_CRITERION_TOKENS)
        state = self._network.apart(self._network.pad([ids])).x[0]
        self._kept[text] = state
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return state

    def _n_tokens(self, text: str) -> int:
        return len(self._tokenizer.encode(PREFIX + text).ids)


def shipped_readers(folder: Path, embedding_model: str) -> tuple[Path, ...]:
    """Folders of the readers that were trained on this embedding model, in the order of their names."""
    return shipped_folders(folder, embedding_model)


def _parts(answer: str, n_tokens: Callable[[str], int]) -> list[tuple[int, int]]:
    """Where to cut a long answer: between sentences, each part as long as may be read at once."""
    if n_tokens(answer) <= MOST_ANSWER_TOKENS:
        return [(0, len(answer))]
    parts: list[tuple[int, int]] = []
    start = end = 0
    for span in _pieces(answer):
        if end > start and n_tokens(answer[start : span[1]]) > MOST_ANSWER_TOKENS:
            parts.append((start, end))
            start = span[0]
        end = span[1]
    return [*parts, (start, end)]


def _pieces(answer: str, most_words: int = 60) -> list[tuple[int, int]]:
    """Sentences; one without signs is cut every so many words."""
    found: list[tuple[int, int]] = []
    for sentence in sentences(answer):
        words = tokens(answer[sentence.start : sentence.end])
        for first in range(0, max(len(words), 1), most_words):
            group = words[first : first + most_words]
            if group:
                found.append((sentence.start + group[0].start, sentence.start + group[-1].end))
    return found or [(0, len(answer))]


def _join(parts: Sequence[Vectors]) -> Vectors:
    """For each criterion, the part of a long answer that met it best."""
    stacked = np.stack(parts)
    best = (stacked[..., 2] + stacked[..., 1] / 2).argmax(axis=0)
    return np.asarray(stacked[best, np.arange(len(best))])
