"""Learn from labelled answers how likeness and reading become missing, partly and met; write `models/judge`.

    python tests/benchmarks/fit_judge.py --cache FILE.npz [--without-readers] [--without-tuned] [--curve]

Likeness is measured in the vectors that `train_encoder.py` tuned to criteria, where they are there.

A table of figures (multinomial logistic regression), and from there the network that hears windows
(`network_training`), learn from the training questions: labelled answers, some of them in dialect or garbled
as well, labelled stretches, and model answers. Network and readers have learnt from the training answers
themselves, so how far to trust them is fitted on the development questions, which they have not seen: their
log-odds and that of the topic together. Leaving each development question out in turn says what that is
worth. The final questions are never read here. `--curve` says what a part of the training questions would
have given (without readers; a reader's own curve is printed while it is trained). What likeness says of the
topic is learnt apart: every answer against its own question and against another one.
"""

from __future__ import annotations

import argparse
import datetime
import json
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent))
from network_training import Said, train_network
from reader_data import DATA, FILES, Composer, Sources, gather
from reader_figures import Labelled, describe

from interview_coach.bank import load_folder
from interview_coach.bench.judging import calibration_error
from interview_coach.bench.labelled import CODES
from interview_coach.content.by_training import criterion_texts
from interview_coach.content.calibration import logistic
from interview_coach.content.coverage import stack_middles
from interview_coach.content.evidence import windows_of
from interview_coach.content.likeness import Likeness, measure_likeness
from interview_coach.content.network import PREFIX, CriterionNetwork
from interview_coach.content.prepare import PreparedRubrics
from interview_coach.content.topic import FIGURES as TOPIC_FIGURES
from interview_coach.content.topic import Background
from interview_coach.content.trained import CARD, WEIGHTS, log_odds, log_share
from interview_coach.engines.criterion_encoder import FOLDER as TUNED_FOLDER
from interview_coach.engines.criterion_encoder import CriterionEncoder, shipped_encoder
from interview_coach.engines.criterion_reader import FOLDER as READER_FOLDER
from interview_coach.engines.criterion_reader import TrainedReader, shipped_readers
from interview_coach.engines.protocols import Embedder
from interview_coach.engines.sentence_embedder import SentenceEmbedder
from interview_coach.engines.shipped import hash_of
from interview_coach.records import Question, Vectors
from interview_coach.text import without_hesitations

ROOT = Path(__file__).resolve().parents[2]
ENCODER = "multilingual-e5-small"
NAME = "judge-7"
NEAR_FINAL = ("tq-sagt-feil-paa-norsk",)
MODEL_WEIGHT = 0.5  # Of each criterion that a model answer meets.
ELSEWHERE_WEIGHT = 0.06  # Of each criterion of another question, for the network.
STRETCH_WEIGHT = 0.3  # Of a labelled stretch, for the network.
VARIED_WEIGHT = 0.5  # Of an answer that is learnt from in dialect, garbled or without signs as well.
SHARE_VARIED = 0.25  # Of the answers.
PENALTY = 3.0  # Of squared weights, on figures brought to spread 1.
SECOND_PENALTY = 1.0
STRANGER_WEIGHT = 0.1  # In the second fit, of each criterion of another question.
TOPIC_PENALTY = 3.0
TOPIC_SHIFT = (
    2.0  # Log-odds: in use hardly one answer in nine is to another question; in the data every second.
)
ELSEWHERE = frozenset({"off_topic", "other_question"})  # Kinds that speak of something else.
HALF_BELIEVED = 0.4  # Overall figure that an answer to another question should never reach.
NO_TOPIC_WEIGHTS = np.append(np.zeros(len(TOPIC_FIGURES)), 9.0)  # Everything is on topic.
NO_TOPIC = frozenset({"echo", "keyword_list", "vague", "negated"})  # Kinds of which that is not known.
SEED = 1
SHARES = (0.1, 0.25, 0.5, 1.0)  # Of the training questions, for the learning curve.


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
    middle, spread = rows.figures.mean(axis=0), rows.figures.std(axis=0) + 1e-6
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


class Kept:
    """Vectors of any text, made once and kept in one file: a `VectorCache` for training.

    Args:
        embedder: Makes the vectors.
        file: Where they are kept between runs.
    """

    def __init__(self, embedder: Embedder, file: Path) -> None:
        self._embedder, self._file = embedder, file
        self._rows: dict[str, np.ndarray] = {}
        if file.is_file():
            with np.load(file, allow_pickle=False) as held:
                self._rows = dict(zip(held["texts"].tolist(), held["rows"], strict=True))

    @property
    def name(self) -> str:
        """Name of the embedder."""
        return self._embedder.name

    def of_bank(self, texts: Sequence[str]) -> np.ndarray:
        """Vectors, shape (n_texts, n_dims)."""
        new = [text for text in dict.fromkeys(texts) if text not in self._rows]
        if new:
            self._rows.update(zip(new, self._embedder.embed(new), strict=True))
        return np.stack([self._rows[text] for text in texts])

    def save(self) -> None:
        """Keep them for the next run."""
        np.savez(self._file, texts=np.array(list(self._rows)), rows=np.stack(list(self._rows.values())))


@dataclass(frozen=True, kw_only=True)
class Compared:
    """The windows of an answer, shape (n_windows, n_dims), and what they have in common with a question."""

    windows: Vectors
    likeness: Likeness


class Measurer:
    """Figures of answers, every vector made once and kept in a folder.

    Args:
        questions: All questions.
        cache: Vectors of the embedding model.
        learnt: Ids of the questions whose criteria are the background.
        tuned: Vectors tuned to criteria, in which likeness is measured; those of the model when left out.
    """

    def __init__(
        self, questions: Sequence[Question], cache: Kept, learnt: set[str], tuned: Kept | None = None
    ) -> None:
        self._vectors = cache if tuned is None else tuned
        self._rubrics = PreparedRubrics(self._vectors)
        self._by_id = {one.id: one for one in questions}
        self._compared: dict[tuple[str, str], Compared | None] = {}
        middles = [stack_middles(self._rubrics.rubric(one)) for one in questions if one.id in learnt]
        self.background = Background(
            middles=np.concatenate(middles), sizes=np.array([len(rows) for rows in middles], dtype=np.int64)
        )

    def question(self, name: str) -> Question:
        """A question by its id."""
        return self._by_id[name]

    def middles(self, name: str) -> Vectors:
        """The middles of a question's criteria, shape (n_criteria, n_dims)."""
        return stack_middles(self._rubrics.rubric(self.question(name)))

    def compared(self, name: str, text: str) -> Compared | None:
        """An answer held against a question; ``None`` where there is nothing to compare."""
        key = (name, text)
        if key not in self._compared:
            self._compared[key] = self._compare(self.question(name), text)
        return self._compared[key]

    def likeness(self, name: str, text: str) -> Likeness | None:
        """What an answer and a question have in common; ``None`` where there is nothing to compare."""
        found = self.compared(name, text)
        return None if found is None else found.likeness

    def _compare(self, question: Question, text: str) -> Compared | None:
        texts = [one.text for one in windows_of(text)]
        if not texts:
            return None
        windows = self._rubrics.centred(self._vectors.of_bank(texts))
        likeness = measure_likeness(windows, self._rubrics.rubric(question), self.background)
        return Compared(windows=windows, likeness=likeness)


def training_rows(measurer: Measurer, answers: Iterable[dict[str, Any]]) -> Rows:
    """Every answer against the criteria of its question."""
    figures, labels, weights, questions = [], [], [], []
    for row in answers:
        found = measurer.likeness(row["question"], row["text"])
        if found is None:
            continue
        ids = [one.id for one in measurer.question(row["question"]).rubric]
        figures.append(found.figures)
        labels += [CODES[row["labels"][name]] for name in ids]
        weights += [row.get("weight", 1.0)] * len(ids)
        questions += [row["question"]] * len(ids)
    return Rows(
        figures=np.concatenate(figures),
        labels=np.array(labels),
        weights=np.array(weights),
        questions=np.array(questions),
    )


def said_by(measurer: Measurer, answers: Iterable[dict[str, Any]]) -> list[Said]:
    """Labelled answers as the network learns from them; a stretch is labelled for one criterion only."""
    made = []
    for row in answers:
        found = measurer.compared(row["question"], row["text"])
        if found is None:
            continue
        ids = [one.id for one in measurer.question(row["question"]).rubric]
        labels = labels_of(row, ids)
        made.append(
            Said(
                windows=found.windows,
                middles=measurer.middles(row["question"]),
                likeness=found.likeness,
                levels=np.array([CODES[labels.get(name, "missing")] for name in ids]),
                weights=np.array([row.get("weight", 1.0) * (name in labels) for name in ids]),
            )
        )
    return made


def labels_of(row: dict[str, Any], ids: Sequence[str]) -> dict[str, str]:
    """What is known of each criterion: of an answer, of one told elsewhere, or of a stretch."""
    if "labels" in row:
        return row["labels"]
    if row.get("missing"):
        return dict.fromkeys(ids, "missing")
    return {row["criterion"]: row["label"]}


def varied_rows(answers: Sequence[dict[str, Any]], sources: Sources) -> list[dict[str, Any]]:
    """Some answers once more, otherwise spoken or spoiled: what they say is the same."""
    composer, dice = Composer(sources, SEED), random.Random(SEED)
    made = []
    for row in dice.sample(answers, round(SHARE_VARIED * len(answers))):
        text = row["text"]
        while text == row["text"]:
            text = composer.vary(row["text"])
        made.append({**row, "text": text, "weight": VARIED_WEIGHT})
    return made


def stretch_rows(sources: Sources, learnt: set[str]) -> list[dict[str, Any]]:
    """Labelled stretches of some questions."""
    return [{**row, "weight": STRETCH_WEIGHT} for row in sources.stretches if row["question"] in learnt]


def elsewhere_rows(answers: Iterable[dict[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    """Every answer as if another question had been asked: it misses everything there."""
    return [
        {"question": another(row, names), "text": row["text"], "missing": True, "weight": ELSEWHERE_WEIGHT}
        for row in answers
    ]


def another(row: dict[str, Any], names: Sequence[str]) -> str:
    """Some other question, always the same for an answer."""
    dice = random.Random(f"{SEED}/{row['question']}/{row['text']}")
    return dice.choice([one for one in names if one != row["question"]])


def model_rows(questions: Iterable[Question]) -> list[dict[str, Any]]:
    """Model answers in the shape of labelled ones: they meet everything."""
    return [
        {
            "question": question.id,
            "kind": "model",
            "text": answer.text,
            "labels": {one.id: "met" for one in question.rubric},
            "weight": MODEL_WEIGHT,
        }
        for question in questions
        for answer in question.model_answers
    ]


def topic_rows(
    measurer: Measurer, answers: Iterable[dict[str, Any]], names: Sequence[str]
) -> tuple[np.ndarray, np.ndarray]:
    """Figures of the topic, shape (n, 5), and whether the answer speaks of the question, shape (n,).

    Every answer is held against its own question and against another one.
    """
    figures, is_own = [], []
    for row in answers:
        if row["kind"] in NO_TOPIC:
            continue
        for name in (row["question"], another(row, names)):
            found = measurer.likeness(name, row["text"])
            if found is not None:
                figures.append(found.topic)
                is_own.append(name == row["question"] and row["kind"] not in ELSEWHERE)
    return np.stack(figures), np.array(is_own)


def fit_topic(figures: np.ndarray, is_own: np.ndarray) -> np.ndarray:
    """Logistic regression, shifted to use: weights of the figures and, last, what is added; shape (6,)."""
    middle, spread = figures.mean(axis=0), figures.std(axis=0) + 1e-6
    x, sign = (figures - middle) / spread, np.where(is_own, 1.0, -1.0)

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ flat[:-1] + flat[-1])
        slope = -sign * logistic(-margin)
        value = np.logaddexp(0, -margin).sum() + TOPIC_PENALTY * (flat[:-1] ** 2).sum() / 2
        return float(value), np.append(slope @ x + TOPIC_PENALTY * flat[:-1], slope.sum())

    found = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B").x
    weights = found[:-1] / spread
    return np.append(weights, found[-1] - weights @ middle + TOPIC_SHIFT)


def main() -> None:
    """Fit, say what it is worth, and write."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--cache", type=Path, required=True, help="file that keeps sentence vectors")
    ask.add_argument("--readers", type=Path, default=ROOT / "models" / READER_FOLDER, help="their folders")
    ask.add_argument("--without-readers", action="store_true")
    ask.add_argument("--tuned", type=Path, default=ROOT / "models" / TUNED_FOLDER, help="their folders")
    ask.add_argument("--without-tuned", action="store_true")
    ask.add_argument("--out", type=Path, default=ROOT / "models" / "judge")
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--curve", action="store_true", help="learn from parts of the questions; write nothing")
    told = ask.parse_args()
    split = json.loads((DATA / "answers" / "split.json").read_text(encoding="utf-8"))
    bank = {one.id: one for one in load_folder(ROOT / "question_bank").questions}
    hidden = {*split["final"], *NEAR_FINAL}
    every = gather(bank.values(), hidden, FILES)
    development = set(split["development"])
    learnt = {one.id for one in every.questions} - development
    embedder = SentenceEmbedder(ROOT / "models" / ENCODER, model=ENCODER, n_threads=told.threads)
    kept = Kept(embedder, told.cache)
    tuned = None if told.without_tuned else open_tuned(told)
    measurer = Measurer(every.questions, kept, learnt, tuned)
    train = [row for row in every.answers if row["question"] in learnt and row["kind"] != "english"]
    models = model_rows(one for one in every.questions if one.id in learnt)
    held = [row for row in every.answers if row["question"] in development]
    more = [
        *varied_rows(train, every),
        *stretch_rows(every, learnt),
        *elsewhere_rows([*train, *models], sorted(learnt)),
    ]
    if told.curve:
        learning_curve(measurer, [*train, *more], held, learnt)
        return
    network = learn_network(measurer, [*train, *models], more)
    if tuned is not None:
        tuned.save()
    folders = () if told.without_readers else shipped_readers(told.readers, ENCODER)
    readers = [TrainedReader(one, ROOT / "models" / ENCODER, n_threads=told.threads) for one in folders]
    topic = fit_topic(*topic_rows(measurer, [*train, *models], sorted(learnt)))
    final = second(measurer, network, topic, readers, held)
    for one in (kept, tuned):
        if one is not None:
            one.save()
    told.out.mkdir(parents=True, exist_ok=True)
    save_file(
        {
            "background": measurer.background.middles.astype(np.float16),
            "sizes": measurer.background.sizes.astype(np.int32),
            "topic": topic,
            **{PREFIX + name: array.astype(np.float32) for name, array in vars(network).items()},
            "middle": final.middle,
            "spread": final.spread,
            "weights": final.weights,
            "shifts": final.shifts,
        },
        told.out / WEIGHTS,
    )
    card = {
        "name": NAME,
        "encoder": ENCODER,
        "tuned": None if tuned is None else tuned.name,
        "readers": [reader.name for reader in readers],
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "n_answers": {"training": len(train), "development": len(held)},
        "n_questions": {"training": len(learnt), "development": len(development)},
        "figures": [
            "network met",
            "network partly",
            "log on topic",
            *(f"{one.name} {of}" for one in readers for of in ("met", "partly")),
        ],
        "sha256": hash_of(told.out / WEIGHTS),
    }
    (told.out / CARD).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")


def open_tuned(told: argparse.Namespace) -> Kept | None:
    """The vectors tuned to criteria, kept beside those of the model; ``None`` where there are none."""
    folder = shipped_encoder(told.tuned, ENCODER)
    if folder is None:
        return None
    encoder = CriterionEncoder(folder, ROOT / "models" / ENCODER, n_threads=told.threads)
    return Kept(encoder, told.cache.with_name(f"{told.cache.stem}-{encoder.name}.npz"))


def learn_network(
    measurer: Measurer, answers: Sequence[dict[str, Any]], more: Sequence[dict[str, Any]]
) -> CriterionNetwork:
    """The table of figures, and the network that begins as it.

    Args:
        measurer: Holds answers against questions.
        answers: What both learn from.
        more: What only the network learns from.
    """
    table = fit(training_rows(measurer, answers), PENALTY)
    return train_network(said_by(measurer, [*answers, *more]), table, SEED)


def learning_curve(
    measurer: Measurer, train: Sequence[dict[str, Any]], held: Sequence[dict[str, Any]], learnt: set[str]
) -> None:
    """Print what the network gives on development questions, learnt from parts of the training ones."""
    order = random.Random(SEED).sample(sorted(learnt), len(learnt))
    for share in SHARES:
        some = set(order[: round(share * len(order))])
        rows = [row for row in train if row["question"] in some]
        answers = [row for row in rows if "labels" in row]
        network = learn_network(measurer, answers, [row for row in rows if "labels" not in row])
        sys.stdout.write(f"{len(some)} questions, {len(answers)} answers: ")
        second(measurer, network, NO_TOPIC_WEIGHTS, (), held)


def second(
    measurer: Measurer,
    network: CriterionNetwork,
    topic: np.ndarray,
    readers: Sequence[TrainedReader],
    held: Sequence[dict[str, Any]],
) -> Table:
    """Bring the network to true probabilities on unseen questions, with topic and readers."""
    names = sorted({row["question"] for row in held})
    kept = [
        row for row in held if row["kind"] != "english" and measurer.likeness(row["question"], row["text"])
    ]
    pairs = [(row, row["question"]) for row in kept] + [(row, another(row, names)) for row in kept]
    pairs = [(row, name) for row, name in pairs if measurer.likeness(name, row["text"])]
    heard = [heard_levels(measurer, network, name, row["text"]) for row, name in pairs]
    figures = [
        all_figures(measurer, levels, topic, readers, name, row["text"])
        for levels, (row, name) in zip(heard, pairs, strict=True)
    ]
    everything = np.concatenate(figures)
    n_own = sum(len(one) for one in figures[: len(kept)])
    labels = [CODES[row["labels"][c.id]] for row in kept for c in measurer.question(row["question"]).rubric]
    n_strange = len(everything) - n_own
    every = Rows(
        figures=everything,
        labels=np.array(labels + [CODES["missing"]] * n_strange),
        weights=np.array([1.0] * n_own + [STRANGER_WEIGHT] * n_strange),
        # An answer is left out of both fits: with its own question and with the other one.
        questions=np.concatenate(
            [[row["question"]] * len(one) for (row, _), one in zip(pairs, figures, strict=True)]
        ),
    )
    left_out = {name: fit(every.without(name), SECOND_PENALTY) for name in names}
    for title, use in (("network alone", None), ("left out in turn", left_out)):
        found = []
        for (row, name), levels, one in zip(pairs, heard, figures, strict=True):
            shares = levels if use is None else use[row["question"]].levels(one)
            found.append(Labelled(row=row, question=measurer.question(name), shares=shares))
        tell(title, found[: len(kept)], found[len(kept) :])
    return fit(every, SECOND_PENALTY)


def heard_levels(measurer: Measurer, network: CriterionNetwork, name: str, text: str) -> np.ndarray:
    """What the network hears of each criterion, shape (n_criteria, 3)."""
    found = measurer.compared(name, text)
    return network.levels(found.windows, measurer.middles(name), found.likeness)


def all_figures(
    measurer: Measurer, heard: np.ndarray, topic: np.ndarray, readers: Sequence[TrainedReader], name: str,
    text: str,
) -> np.ndarray:  # fmt: skip
    """Figures of network, topic and readers, shape (n_criteria, 3 + 2 × n_readers)."""
    criteria = criterion_texts(measurer.question(name))
    clean = without_hesitations(text).text
    on_topic = logistic(measurer.likeness(name, text).topic @ topic[:-1] + topic[-1])
    told = np.full((len(criteria), 1), log_share(float(on_topic)))
    return np.concatenate(
        [log_odds(heard), told, *(log_odds(one.read(clean, criteria)) for one in readers)], axis=1
    )


def tell(title: str, own: Sequence[Labelled], strange: Sequence[Labelled]) -> None:
    """The figures of one way on the development answers, and on the same held against other questions."""
    labels = np.array([CODES[one.row["labels"][c.id]] for one in own for c in one.question.rubric])
    error = calibration_error(np.concatenate([one.shares for one in own])[:, 2], labels)
    half = np.mean([one.overall >= HALF_BELIEVED for one in strange])
    sys.stdout.write(f"{title}: calibration error {error:.3f}\n{describe(own)}\n")
    sys.stdout.write(f"  answers to other questions: {half:.2f} of them {HALF_BELIEVED} or more\n")


if __name__ == "__main__":
    main()
