"""The network that reads an answer with one criterion in mind; training and use share this one file.

A small cross-encoder that starts from multilingual-e5-small (12 layers, 384 wide). Its lowest layers are
those of the encoder, untouched: answer and criterion pass through them apart, so a criterion's part is
worked out once and kept. In the upper layers the answer attends to itself, and the criterion attends to
itself *and* to the answer: the criterion reads. The answer never sees the criterion, so one pass over it
serves the whole rubric: reading it against five criteria costs little more than against one.

At the end the criterion asks once more where in the answer it was met, and a small head turns criterion,
answer and the place looked at into three logits: missing, partly, met.

Conventions: token ids int64, shape (n, n_tokens), padded with `PAD`; `valid` bool of the same shape; states
float32, shape (n, n_tokens, 384). Weights carry the names of the BERT checkpoint they come from.

Source: cross-attention put off to the upper layers as in DeFormer (Cao et al. 2020) and PreTTR (MacAvaney et
al. 2020); one direction only, and the head, are ours.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

N_LAYERS = 12
N_HEADS = 12
N_DIMS = 384
PAD = 1
NORM_EPS = 1e-12  # BERT's.
HIDDEN = -1e4  # Score of what must not be seen: its weight becomes exactly 0, in bfloat16 too.
DROPOUT = 0.1  # Before the head and in training only; inside the layers it cost half the time (ours).

Tensor = Any  # torch is imported where it is used: naming the network loads nothing.
Weights = Mapping[str, Tensor]


@dataclass(frozen=True, kw_only=True)
class Padded:
    """Rows of token ids made equally long, and which of them are tokens."""

    ids: Tensor
    valid: Tensor


@dataclass(frozen=True, kw_only=True)
class States:
    """What some layers made of rows of tokens."""

    x: Tensor
    valid: Tensor


class ReaderNetwork:
    """The network as functions over a table of weights.

    Args:
        weights: All weights by name: those of the encoder, with the trained ones in their place.
        n_apart: Layers in which answer and criterion do not meet; these are the encoder's own.
    """

    def __init__(self, weights: Weights, n_apart: int) -> None:
        import torch

        self._torch = torch
        self._nn = torch.nn.functional
        self.weights = weights
        self.n_apart = n_apart

    def pad(self, rows: Sequence[Sequence[int]]) -> Padded:
        """Make rows of token ids equally long."""
        torch = self._torch
        longest = max(len(row) for row in rows)
        ids = torch.full((len(rows), longest), PAD, dtype=torch.int64)
        valid = torch.zeros((len(rows), longest), dtype=torch.bool)
        for i, row in enumerate(rows):
            ids[i, : len(row)] = torch.tensor(row, dtype=torch.int64)
            valid[i, : len(row)] = True
        return Padded(ids=ids, valid=valid)

    def apart(self, rows: Padded) -> States:
        """The lower layers, in which every row is by itself."""
        w, n_tokens = self.weights, rows.ids.shape[1]
        x = w["embeddings.word_embeddings.weight"][rows.ids]
        x = x + w["embeddings.position_embeddings.weight"][:n_tokens]
        x = x + w["embeddings.token_type_embeddings.weight"][0]
        x = self._norm("embeddings.LayerNorm", x)
        return States(x=self._layers(x, rows.valid, range(self.n_apart)), valid=rows.valid)

    def upper(self, rows: States, first: int) -> Tensor:
        """The layers from `first` on, in which every row is by itself: states, shape as they came."""
        return self._layers(rows.x, rows.valid, range(first, N_LAYERS))

    def _layers(self, x: Tensor, valid: Tensor, places: range) -> Tensor:
        seen = valid[:, None, None, :]
        for i in places:
            q, k, v = self._heads(i, x)
            x = self._rest(i, x, self._attend(q, k, v, seen))
        return x

    def read(
        self, answers: States, criteria: States, of: Tensor, head: str = "rubric", dropout: float = 0.0
    ) -> Tensor:
        """The upper layers: each criterion reads its answer.

        Args:
            answers: From `apart`, n_answers rows.
            criteria: From `apart`, n_criteria rows.
            of: Which answer each criterion reads, int64, shape (n_criteria,).
            head: Which head answers: ``rubric``, or ``nli`` in the first stage of training.
            dropout: Share of the head's input that is dropped, in training.

        Returns:
            Logits, shape (n_criteria, 3): missing, partly, met.
        """
        torch = self._torch
        seen_a = answers.valid[:, None, None, :]
        seen_c = torch.cat([answers.valid[of], criteria.valid], 1)[:, None, None, :]
        xa = answers.x + self.weights["join.side"][0]
        xc = criteria.x + self.weights["join.side"][1]
        for i in range(self.n_apart, N_LAYERS):
            qa, ka, va = self._heads(i, xa)
            qc, kc, vc = self._heads(i, xc)
            keys, values = torch.cat([ka[of], kc], 2), torch.cat([va[of], vc], 2)
            xc = self._rest(i, xc, self._attend(qc, keys, values, seen_c))
            xa = self._rest(i, xa, self._attend(qa, ka, va, seen_a))
        return self._answer(
            States(x=xa, valid=answers.valid), States(x=xc, valid=criteria.valid), of, head, dropout
        )

    def _answer(self, answers: States, criteria: States, of: Tensor, head: str, dropout: float) -> Tensor:
        torch = self._torch
        n_tokens = criteria.valid.sum(1, keepdim=True)
        middle = (criteria.x * criteria.valid[..., None]).sum(1) / n_tokens
        asks = self._linear("join.ask", torch.cat([criteria.x[:, 0], middle], -1))
        keys = self._linear("join.key", answers.x)
        scores = (torch.einsum("cd,ctd->ct", asks, keys[of]) / N_DIMS**0.5).float()
        looks = scores.masked_fill(~answers.valid[of], HIDDEN).softmax(1)
        seen = torch.einsum("ct,ctd->cd", looks.to(answers.x.dtype), answers.x[of])
        found = torch.cat([criteria.x[:, 0], middle, seen], -1)
        found = self._nn.dropout(found, dropout, training=dropout > 0)
        logits = self._linear(f"{head}.out", torch.tanh(self._linear(f"{head}.dense", found)))
        return logits.float()

    def _linear(self, name: str, x: Tensor) -> Tensor:
        return self._nn.linear(x, self.weights[f"{name}.weight"], self.weights[f"{name}.bias"])

    def _norm(self, name: str, x: Tensor) -> Tensor:
        w = self.weights
        return self._nn.layer_norm(x, (N_DIMS,), w[f"{name}.weight"], w[f"{name}.bias"], NORM_EPS)

    def _heads(self, layer: int, x: Tensor) -> tuple[Tensor, ...]:
        """Query, key and value of every head, each of shape (n, N_HEADS, n_tokens, 32)."""
        shape = (x.shape[0], x.shape[1], N_HEADS, N_DIMS // N_HEADS)
        name = f"encoder.layer.{layer}.attention.self"
        return tuple(
            self._linear(f"{name}.{part}", x).view(shape).transpose(1, 2)
            for part in ("query", "key", "value")
        )

    def _attend(self, q: Tensor, k: Tensor, v: Tensor, seen: Tensor) -> Tensor:
        # Plain products, not torch's fused attention: on a CPU its backward pass takes half as long again.
        scores = (q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5
        return scores.masked_fill(~seen, HIDDEN).softmax(-1).to(v.dtype) @ v

    def _rest(self, layer: int, x: Tensor, attended: Tensor) -> Tensor:
        """What follows attention in a layer of BERT."""
        name = f"encoder.layer.{layer}"
        attended = attended.transpose(1, 2).reshape(x.shape)
        x = self._norm(
            f"{name}.attention.output.LayerNorm",
            x + self._linear(f"{name}.attention.output.dense", attended),
        )
        inner = self._nn.gelu(self._linear(f"{name}.intermediate.dense", x))
        return self._norm(f"{name}.output.LayerNorm", x + self._linear(f"{name}.output.dense", inner))
