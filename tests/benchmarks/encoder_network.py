"""The encoder while it is tuned, and the figures of likeness with gradient; `train_encoder` uses both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

from interview_coach.content.likeness import BAD_PART, N_NEAREST, NAME_PART, SHARE_SLOPE
from interview_coach.content.prepare import named_text
from interview_coach.content.topic import ITSELF
from interview_coach.engines.criterion_encoder import MOST_TOKENS
from interview_coach.engines.reader_network import N_DIMS, N_LAYERS, ReaderNetwork, States
from interview_coach.engines.shipped import PREFIX
from interview_coach.records import Question

N_FROZEN = 8
KEPT_AT_ONCE = 64  # Texts of alike length that pass the frozen layers together.
BATCH_TOKENS = 2_600  # Of texts of alike length that pass the trained layers together.
STILL_AT_ONCE = 512
NOTHING = -9.0  # Below every cosine.


class Encoder:
    """The encoder with trained upper layers; what the frozen ones make of a text is worked out once.

    Args:
        folder: The folder of the embedding model.
        seed: Of whatever torch draws.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        torch.manual_seed(seed)
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        weights = {n.removeprefix("bert."): t for n, t in load_file(folder / "model.safetensors").items()}
        self._trained = [name for name in weights if _is_trained(name)]
        for name in self._trained:
            weights[name] = weights[name].clone().requires_grad_(True)
        self._weights = weights
        self._network = ReaderNetwork(weights, N_LAYERS)
        self._frozen = ReaderNetwork(weights, N_FROZEN)
        self._kept: dict[str, torch.Tensor] = {}

    @property
    def parameters(self) -> list[torch.Tensor]:
        """What is trained."""
        return [self._weights[name] for name in self._trained]

    def embed(self, texts: Sequence[str]) -> torch.Tensor:
        """Vectors of length 1, shape (n_texts, n_dims), with gradient where it is on."""
        self._pass_frozen(texts)
        order = sorted(range(len(texts)), key=lambda i: len(self._kept[texts[i]]))
        found: dict[int, torch.Tensor] = {}
        first = 0
        while first < len(order):
            ahead = order[min(first + 100, len(order) - 1)]
            part = order[first : first + max(8, BATCH_TOKENS // len(self._kept[texts[ahead]]))]
            first += len(part)
            found |= dict(zip(part, self._pass_trained([self._kept[texts[i]] for i in part]), strict=True))
        return torch.stack([found[i] for i in range(len(texts))])

    def embed_still(self, texts: Sequence[str]) -> torch.Tensor:
        """The same without gradient, in portions; no texts give no rows."""
        if not texts:
            return torch.zeros(0, N_DIMS)
        with torch.no_grad():
            portions = range(0, len(texts), STILL_AT_ONCE)
            return torch.cat([self.embed(texts[first : first + STILL_AT_ONCE]) for first in portions])

    def save(self, file: Path) -> None:
        """Write the trained weights in 16 bits, as they are released."""
        save_file({name: self._weights[name].detach().half() for name in self._trained}, file)

    def _pass_frozen(self, texts: Sequence[str]) -> None:
        new = sorted({text for text in texts if text not in self._kept}, key=len)
        ids = [one.ids[:MOST_TOKENS] for one in self._tokenizer.encode_batch([PREFIX + text for text in new])]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for first in range(0, len(new), KEPT_AT_ONCE):
                rows = ids[first : first + KEPT_AT_ONCE]
                states = self._frozen.apart(self._frozen.pad(rows)).x
                for text, row, x in zip(new[first : first + KEPT_AT_ONCE], rows, states, strict=True):
                    self._kept[text] = x[: len(row)].to(torch.bfloat16)

    def _pass_trained(self, rows: Sequence[torch.Tensor]) -> torch.Tensor:
        valid = torch.zeros(len(rows), max(len(row) for row in rows), dtype=torch.bool)
        x = torch.zeros(*valid.shape, N_DIMS)
        for i, row in enumerate(rows):
            x[i, : len(row)] = row
            valid[i, : len(row)] = True
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = self._network.upper(States(x=x, valid=valid), N_FROZEN)
        mean = (x.float() * valid[..., None]).sum(1) / valid.sum(1, keepdim=True)
        return unit(mean)


def _is_trained(name: str) -> bool:
    return name.startswith("encoder.layer.") and int(name.split(".")[2]) >= N_FROZEN


def unit(x: torch.Tensor) -> torch.Tensor:
    """Rows made as long as 1."""
    return torch.nn.functional.normalize(x, dim=-1)


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """Centred vectors of a rubric: examples and near misses of each criterion, names, question, middles."""

    good: list[torch.Tensor]
    bad: list[torch.Tensor]
    named: torch.Tensor
    asked: torch.Tensor
    middles: torch.Tensor


def rubric_of(
    question: Question, goods: Sequence[Sequence[str]], bads: Sequence[Sequence[str]],
    vectors: Callable[[Sequence[str]], torch.Tensor],
) -> Rubric:  # fmt: skip
    """A rubric of a question with some of its examples.

    Args:
        question: The question.
        goods: Good examples to use, for each criterion.
        bads: Near misses to use.
        vectors: Gives centred vectors of texts.

    Returns:
        The rubric.
    """
    good = [vectors(texts) for texts in goods]
    return Rubric(
        good=good,
        bad=[vectors(texts) for texts in bads],
        named=vectors([named_text(question, one) for one in question.rubric]),
        asked=vectors([question.text])[0],
        middles=torch.stack([unit(rows.mean(0)) for rows in good]),
    )


def likeness_figures(windows: torch.Tensor, rubric: Rubric, background: torch.Tensor) -> torch.Tensor:
    """`content.likeness.measure_likeness` with gradient.

    Args:
        windows: Centred vectors, shape (n_windows, n_dims).
        rubric: What they are compared with.
        background: Middles of criteria, shape (n_others, n_dims).

    Returns:
        Figures, shape (n_criteria, n_figures); held against the judge's own by a test.
    """
    n = len(rubric.good)
    middle = windows @ rubric.middles.T
    good = torch.stack([(windows @ rows.T).max(1).values for rows in rubric.good], 1)
    bad = torch.stack([_nearest(windows, rows) for rows in rubric.bad], 1)
    name, asked = windows @ rubric.named.T, windows @ rubric.asked
    with torch.no_grad():
        others = background[(background @ rubric.middles.T).max(1).values < ITSELF]
    usual = (windows @ others.T).topk(N_NEAREST, dim=1).values.mean(1)
    shares = torch.softmax(SHARE_SLOPE * middle, 1)
    rank = middle + good + NAME_PART * name - BAD_PART * bad
    order = rank.detach().argsort(0, descending=True)
    columns = torch.arange(n)
    over = middle - _best_sibling(middle) if n > 1 else middle
    contrast, above = good - bad, middle - usual[:, None]

    def best(x: torch.Tensor) -> torch.Tensor:
        return x[order[0], columns]

    def following(x: torch.Tensor) -> torch.Tensor:
        return x[order[min(1, len(order) - 1)], columns]

    def most(x: torch.Tensor) -> torch.Tensor:
        return x.max(0).values

    return torch.stack(
        [
            best(middle), best(good), best(bad), best(name), asked[order[0]], best(contrast), best(over),
            best(shares), best(above),
            following(middle), following(good), following(bad), following(contrast), following(over),
            middle.mean(0), good.mean(0), most(bad), most(good) - most(bad), most(shares), shares.sum(0),
            (shares * above).sum(0), most(name), most(over), most(above), asked.max().expand(n),
            best(rank) - _median(rank),
        ],
        1,
    )  # fmt: skip


def _nearest(windows: torch.Tensor, rows: torch.Tensor) -> torch.Tensor:
    return (windows @ rows.T).max(1).values if len(rows) else torch.zeros(len(windows))


def _best_sibling(middle: torch.Tensor) -> torch.Tensor:
    """For each window and criterion, its likeness to the nearest other criterion."""
    n = middle.shape[1]
    itself = torch.eye(n, dtype=torch.bool)
    return middle[:, None, :].expand(-1, n, -1).masked_fill(itself, NOTHING).max(2).values


def _median(x: torch.Tensor) -> torch.Tensor:
    """As numpy has it: the mean of the two in the middle."""
    rows = x.sort(0).values
    return (rows[(len(rows) - 1) // 2] + rows[len(rows) // 2]) / 2
