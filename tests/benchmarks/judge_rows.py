"""What the judge learns from, in rows: labelled answers and what is made of them.

A row holds `question`, `text`, what is known of the criteria (`labels_of`), and what it counts (`weight`, 1
when left out).
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent))
from judge_table import Rows
from measuring import Measurer
from network_training import Said
from reader_data import Composer, Sources

from interview_coach.bench.labelled import CODES
from interview_coach.records import Question

MODEL_WEIGHT = 0.5  # Of each criterion that a model answer meets.
ELSEWHERE_WEIGHT = 0.06  # Of each criterion of another question, for the network.
STRETCH_WEIGHT = 0.3  # Of a labelled stretch, for the network.
VARIED_WEIGHT = 0.5  # Of an answer that is learnt from in dialect, garbled or without signs as well.
SHARE_VARIED = 0.25  # Of the answers.
COMPOSED_WEIGHT = 0.3  # Of an answer put together from labelled stretches.
N_COMPOSED = 8  # Of each question that has stretches.
BLOCKS = {"met": 0.4, "partly": 0.25, "missing": 0.15, "": 0.2}  # What such an answer says of a criterion.
STRANGERS = (0, 0, 1)  # Stretches of other questions in it.
ELSEWHERE = frozenset({"off_topic", "other_question"})  # Kinds that speak of something else.
NO_TOPIC = frozenset({"echo", "keyword_list", "vague", "negated"})  # Kinds of which that is not known.
SEED = 1


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
        found = measurer.compared(row["question"], row["text"], row.get("told_of"))
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


def composed_rows(sources: Sources, learnt: set[str]) -> list[dict[str, Any]]:
    """Answers put together from labelled stretches: what is met is independent of how much is said."""
    dice = random.Random(SEED)
    usable = [row for row in sources.stretches if row["question"] in learnt]
    pool: dict[tuple[str, str, str], list[str]] = {}
    for row in usable:
        pool.setdefault((row["question"], row["criterion"], row["label"]), []).append(row["text"])
    named = {row["question"] for row in usable}
    made = []
    for question in (one for one in sources.questions if one.id in named):
        for _ in range(N_COMPOSED):
            labels, blocks = {}, []
            for criterion in question.rubric:
                level = dice.choices([*BLOCKS], [*BLOCKS.values()])[0]
                texts = pool.get((question.id, criterion.id, level), [])
                labels[criterion.id] = level if texts else "missing"
                blocks += dice.sample(texts, min(1, len(texts)))
            if blocks:
                blocks += [row["text"] for row in dice.sample(usable, dice.choice(STRANGERS))]
                dice.shuffle(blocks)
                text = " ".join(one if one.rstrip()[-1:] in ".!?" else f"{one.rstrip()}." for one in blocks)
                made.append(
                    {"question": question.id, "text": text, "labels": labels, "weight": COMPOSED_WEIGHT}
                )
    return made


def elsewhere_rows(answers: Iterable[dict[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    """Every answer as if another question had been asked: it misses everything there."""
    return [
        {
            "question": another(row, names),
            "text": row["text"],
            "missing": True,
            "weight": ELSEWHERE_WEIGHT,
            "told_of": row["question"],
        }
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
            found = measurer.likeness(name, row["text"], None if name == row["question"] else row["question"])
            if found is not None:
                figures.append(found.topic)
                is_own.append(name == row["question"] and row["kind"] not in ELSEWHERE)
    return np.stack(figures), np.array(is_own)
