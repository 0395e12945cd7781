"""Learn from labelled answers how likeness and reading become missing, partly and met; write `models/judge`.

    python tests/benchmarks/fit_judge.py --cache FILE.npz [--without-readers] [--without-tuned] [--curve]

Likeness is measured in the vectors that `train_encoder.py` tuned to criteria, where they are there.

A table of figures (multinomial logistic regression), and from there the network that hears windows
(`network_training`), learn from the training questions: labelled answers, some of them in dialect or garbled
as well, labelled stretches and answers put together from them, examples left out of their own rubric, and
model answers. Network and readers have learnt from the training answers
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
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parent))
from judge_rows import (
    SEED,
    another,
    composed_rows,
    elsewhere_rows,
    model_rows,
    said_by,
    stretch_rows,
    topic_rows,
    training_rows,
    varied_rows,
)
from judge_table import Rows, Table, fit, joined
from left_out import LeftOut, labels_of_left_out, leave_out, said_left_out
from measuring import Kept, Measurer
from network_training import train_network
from reader_data import DATA, FILES, gather
from reader_figures import Labelled, describe

from interview_coach.bank import load_folder
from interview_coach.bench.judging import calibration_error
from interview_coach.bench.labelled import CODES
from interview_coach.content.by_training import criterion_texts
from interview_coach.content.calibration import logistic
from interview_coach.content.evidence import plain_text
from interview_coach.content.likeness import Likeness
from interview_coach.content.network import PREFIX, CriterionNetwork
from interview_coach.content.topic import FIGURES as TOPIC_FIGURES
from interview_coach.content.trained import CARD, WEIGHTS, log_odds, log_share
from interview_coach.engines.criterion_encoder import FOLDER as TUNED_FOLDER
from interview_coach.engines.criterion_encoder import CriterionEncoder, shipped_encoder
from interview_coach.engines.criterion_reader import FOLDER as READER_FOLDER
from interview_coach.engines.criterion_reader import TrainedReader, shipped_readers
from interview_coach.engines.sentence_embedder import SentenceEmbedder
from interview_coach.engines.shipped import hash_of
from interview_coach.records import Question

ROOT = Path(__file__).resolve().parents[2]
ENCODER = "multilingual-e5-small"
NAME = "judge-13"
NEAR_FINAL = ("tq-sagt-feil-paa-norsk",)
PENALTY = 3.0  # Of squared weights, on figures brought to spread 1.
SECOND_PENALTY = 1.0
STRANGER_WEIGHT = 0.07  # In the second fit, of each criterion of another question.
EXAMPLE_WEIGHT = 0.1  # Of an example left out of its rubric, for the network.
SECOND_EXAMPLE_WEIGHT = 0.04  # The same in the second fit, of the development questions.
TOPIC_PENALTY = 3.0
TOPIC_SHIFT = (
    2.0  # Log-odds: in use hardly one answer in nine is to another question; in the data every second.
)
HALF_BELIEVED = 0.4  # Overall figure that an answer to another question should never reach.
NO_TOPIC_WEIGHTS = np.append(np.zeros(len(TOPIC_FIGURES)), 9.0)  # Everything is on topic.
SHARES = (0.1, 0.25, 0.5, 1.0)  # Of the training questions, for the learning curve.


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
        *composed_rows(every, learnt),
        *elsewhere_rows([*train, *models], sorted(learnt)),
    ]
    texts = [row["text"] for row in (*train, *models, *held, *more)]
    measurer.read_ahead([*texts, *(one.text for one in leave_out(every.questions))])
    for one in (kept, tuned):
        if one is not None:
            one.save()  # The longest part is done, whatever comes now.
    if told.curve:
        learning_curve(measurer, [*train, *more], held, learnt)
        return
    left_out = leave_out(one for one in every.questions if one.id in learnt)
    network = learn_network(measurer, [*train, *models], more, left_out)
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
        "background": list(measurer.background.names),
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
    measurer: Measurer,
    answers: Sequence[dict[str, Any]],
    more: Sequence[dict[str, Any]],
    left_out: Iterable[LeftOut],
) -> CriterionNetwork:
    """The table of figures, and the network that begins as it.

    Args:
        measurer: Holds answers against questions.
        answers: What both learn from.
        more: What only the network learns from.
        left_out: Examples that it learns from as well.
    """
    table = fit(training_rows(measurer, answers), PENALTY)
    said = [*said_by(measurer, [*answers, *more]), *said_left_out(measurer, left_out, EXAMPLE_WEIGHT)]
    return train_network(said, table, SEED)


def learning_curve(
    measurer: Measurer, train: Sequence[dict[str, Any]], held: Sequence[dict[str, Any]], learnt: set[str]
) -> None:
    """Print what the network gives on development questions, learnt from parts of the training ones.

    First from some of the questions with all their answers, then from all questions with some of their
    answers: that tells whether further questions or further answers to the same ones are worth writing.
    """
    order = random.Random(SEED).sample(sorted(learnt), len(learnt))
    shuffled = random.Random(SEED).sample(list(train), len(train))
    for share in SHARES:
        some = set(order[: round(share * len(order))])
        parts = {"of the questions": (some, [row for row in train if row["question"] in some])}
        if share < 1:
            parts["of each question's answers"] = (learnt, shuffled[: round(share * len(shuffled))])
        for part, (names, rows) in parts.items():
            answers = [row for row in rows if "labels" in row]
            rest = [row for row in rows if "labels" not in row]
            left_out = leave_out(measurer.question(name) for name in sorted(names))
            network = learn_network(measurer, answers, rest, left_out)
            sys.stdout.write(f"{share:.0%} {part}: {len(names)} questions, {len(answers)} answers\n")
            second(measurer, network, NO_TOPIC_WEIGHTS, (), held)
            sys.stdout.flush()


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
    every = joined(every, example_rows(measurer, network, topic, readers, names))
    left_out = {name: fit(every.without(name), SECOND_PENALTY) for name in names}
    for title, use in (("network alone", None), ("left out in turn", left_out)):
        found = []
        for (row, name), levels, one in zip(pairs, heard, figures, strict=True):
            shares = levels if use is None else use[row["question"]].levels(one)
            found.append(Labelled(row=row, question=measurer.question(name), shares=shares))
        tell(title, found[: len(kept)], found[len(kept) :])
    return fit(every, SECOND_PENALTY)


def example_rows(
    measurer: Measurer, network: CriterionNetwork, topic: np.ndarray, readers: Sequence[TrainedReader],
    names: Sequence[str],
) -> Rows:  # fmt: skip
    """Examples of some questions, left out of their rubrics: a single sentence can meet a criterion too."""
    figures, labels, weights, questions = [], [], [], []
    for one in leave_out(measurer.question(name) for name in names):
        found = measurer.compared_with(one.question, one.text)
        if found is not None:
            middles = measurer.middles_of(one.question)
            heard = network.levels(found.windows, middles, found.likeness)
            figures.append(figures_of(one.question, one.text, heard, found.likeness, topic, readers))
            nearness = (found.windows @ middles.T).max(axis=0)
            own_labels, own_weights = labels_of_left_out(one, nearness, SECOND_EXAMPLE_WEIGHT)
            labels.append(own_labels)
            weights.append(own_weights)
            questions += [one.question.id] * len(own_labels)
    return Rows(
        figures=np.concatenate(figures),
        labels=np.concatenate(labels),
        weights=np.concatenate(weights),
        questions=np.array(questions),
    )


def heard_levels(measurer: Measurer, network: CriterionNetwork, name: str, text: str) -> np.ndarray:
    """What the network hears of each criterion, shape (n_criteria, 3)."""
    found = measurer.compared(name, text)
    return network.levels(found.windows, measurer.middles(name), found.likeness)


def all_figures(
    measurer: Measurer, heard: np.ndarray, topic: np.ndarray, readers: Sequence[TrainedReader], name: str,
    text: str,
) -> np.ndarray:  # fmt: skip
    """Figures of network, topic and readers, shape (n_criteria, 3 + 2 × n_readers)."""
    return figures_of(measurer.question(name), text, heard, measurer.likeness(name, text), topic, readers)


def figures_of(
    question: Question, text: str, heard: np.ndarray, likeness: Likeness, topic: np.ndarray,
    readers: Sequence[TrainedReader],
) -> np.ndarray:  # fmt: skip
    """The same, of a question that may have lost an example."""
    criteria, plain = criterion_texts(question), plain_text(text)
    on_topic = logistic(likeness.topic @ topic[:-1] + topic[-1])
    told = np.full((len(criteria), 1), log_share(float(on_topic)))
    return np.concatenate(
        [log_odds(heard), told, *(log_odds(one.read(plain, criteria)) for one in readers)], axis=1
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
