"""The table of weights that `fit_judge` fits: a multinomial logistic regression of levels on figures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

SMALLEST_SPREAD = 1e-6


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Figures with labels: shapes (n, n_figures), (n,), (n,); and the question of each row."""

    figures: np.ndarray
    labels: np.ndarray
    weights: np.ndarray
    questions: np.ndarray

    def without(self, question: str) -> Rows:
        """The rows of all other questions."""
        left = self.questions != question
        return Rows(
            figures=self.figures[left],
            labels=self.labels[left],
            weights=self.weights[left],
            questions=self.questions[left],
        )


def joined(one: Rows, other: Rows) -> Rows:
    """All rows of both."""
    parts = {name: np.concatenate([getattr(one, name), getattr(other, name)]) for name in vars(one)}
    return Rows(**parts)


@dataclass(frozen=True, kw_only=True)
class Table:
    """A multinomial logistic regression: what `content.trained` reads."""

    middle: np.ndarray
    spread: np.ndarray
    weights: np.ndarray
    shifts: np.ndarray

    def levels(self, figures: np.ndarray) -> np.ndarray:
        """Probabilities, shape (n, 3)."""
        raised = (figures - self.middle) / self.spread @ self.weights.T + self.shifts
        shares = np.exp(raised - raised.max(axis=1, keepdims=True))
        return shares / shares.sum(axis=1, keepdims=True)


def fit(rows: Rows, penalty: float) -> Table:
    """The most likely table, its weights kept small."""
    middle, spread = rows.figures.mean(axis=0), rows.figures.std(axis=0) + SMALLEST_SPREAD
    x = (rows.figures - middle) / spread
    k = x.shape[1]
    wanted = np.eye(3)[rows.labels]

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        w, b = flat[: 3 * k].reshape(3, k), flat[3 * k :]
        raised = x @ w.T + b
        raised -= raised.max(axis=1, keepdims=True)
        logs = raised - np.log(np.exp(raised).sum(axis=1, keepdims=True))
        off = (np.exp(logs) - wanted) * rows.weights[:, None]
        value = -(wanted * logs).sum(axis=1) @ rows.weights + penalty * (w**2).sum() / 2
        return float(value), np.concatenate([(off.T @ x + penalty * w).ravel(), off.sum(axis=0)])

    found = minimize(loss, np.zeros(3 * k + 3), jac=True, method="L-BFGS-B", options={"maxiter": 2000})
    return Table(
        middle=middle, spread=spread, weights=found.x[: 3 * k].reshape(3, k), shifts=found.x[3 * k :]
    )
