"""The bank made ready for judging: vectors of every sentence, and how rare each word is.

A question is judged against its own rubric and seen against the other questions of its folder (the
*background*): a sentence that lies near everything says little, one that lies near this question only
says much.

Conventions: vectors are float32 rows of length 1, shape (n_texts, n_dims). Those of example sentences are
*centred*: what all answers have in common (`anchors`) is taken out of them. Rareness is the inverse
document frequency over the questions, ln((n + 1) / (n_with + 0.5)), n = number of questions.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.content.anchors import ANCHORS
from interview_coach.content.vectors import VectorCache
from interview_coach.records import Criterion, Question, Vectors
from interview_coach.text import content_stems, normalise_word, tokens

GRAM_LETTERS = (
    4  # Whisper misspells rather than loses words (8–10 % character errors): compare pieces of words.
)


@dataclass(frozen=True, kw_only=True)
class Examples:
    """Example sentences with their centred vectors, shape (n_texts, n_dims)."""

    texts: tuple[str, ...]
    vectors: Vectors


@dataclass(frozen=True, kw_only=True)
class PreparedCriterion:
    """A criterion with the vectors of its examples."""

    criterion: Criterion
    good: Examples
    bad: Examples


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A whole text to compare a whole answer with: its vector, and the pieces that make it up."""

    text: str
    vector: Vectors
    grams: frozenset[str]
    stems: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class PreparedQuestion:
    """A question with everything a judge compares an answer with.

    Attributes:
        question: The question itself.
        asked: Its text.
        criteria: Its rubric.
        answers: The model answers; where it has none, a good example of every criterion as one text.
        topic: What its good examples and model answers have in common, centred, shape (n_dims,).
    """

    question: Question
    asked: Reference
    criteria: tuple[PreparedCriterion, ...]
    answers: tuple[Reference, ...]
    topic: Vectors


@dataclass(frozen=True, kw_only=True)
class Rareness:
    """How rare each piece of a word (`grams`) and each stem is among the questions."""

    n_questions: int
    n_with: Mapping[str, int]

    def of(self, piece: str) -> float:
        """Inverse document frequency of a piece; larger is rarer."""
        return math.log((self.n_questions + 1) / (self.n_with.get(piece, 0) + 0.5))


@dataclass(frozen=True, kw_only=True)
class PreparedBank:
    """Every question of a folder, made ready together."""

    questions: Mapping[str, PreparedQuestion]
    common: Vectors
    gram_rareness: Rareness
    stem_rareness: Rareness

    def others(self, question_id: str) -> tuple[PreparedQuestion, ...]:
        """The background of a question: all the other questions of its folder."""
        return tuple(held for key, held in self.questions.items() if key != question_id)

    def centred(self, vectors: Vectors) -> Vectors:
        """Take out of vectors, shape (n, n_dims), what all answers have in common; rows of length 1 again."""
        return unit(vectors - self.common)


def prepare_bank(questions: Sequence[Question], cache: VectorCache) -> PreparedBank:
    """Embed every sentence of the questions (from the cache where known) and count rareness.

    Args:
        questions: The questions of one folder.
        cache: Where vectors are kept.

    Returns:
        The questions made ready, by id.
    """
    texts = list(dict.fromkeys([*ANCHORS, *(text for question in questions for text in _texts_of(question))]))
    rows = dict(zip(texts, cache.of_bank(texts), strict=True))
    common = np.stack([rows[text] for text in ANCHORS]).mean(axis=0)
    prepared = {question.id: _prepare(question, rows, common) for question in questions}
    return PreparedBank(
        questions=prepared,
        common=common,
        gram_rareness=_count_rareness(prepared.values(), lambda reference: reference.grams),
        stem_rareness=_count_rareness(prepared.values(), lambda reference: reference.stems),
    )


def word_pieces(text: str) -> frozenset[str]:
    """Four-letter pieces of every word with its edges marked: "lager" → ^lag, lage, ager, ger$."""
    # Pieces survive misspelling, compounding and inflection, in any language; short words stand whole.
    pieces: set[str] = set()
    for token in tokens(text):
        word = f"^{normalise_word(token.text)}$"
        if len(word) <= GRAM_LETTERS:
            pieces.add(word)
        else:
            pieces.update(word[i : i + GRAM_LETTERS] for i in range(len(word) - GRAM_LETTERS + 1))
    return frozenset(pieces)


def as_reference(text: str, vector: Vectors) -> Reference:
    """A whole text with its vector, ready to be compared."""
    return Reference(text=text, vector=vector, grams=word_pieces(text), stems=content_stems(text))


def unit(vectors: Vectors) -> Vectors:
    """Rows made as long as 1; a row of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def middle(vectors: Vectors) -> Vectors:
    """The direction that rows have in common, of length 1, shape (n_dims,)."""
    return unit(vectors.mean(axis=0))


def model_texts(question: Question) -> tuple[str, ...]:
    """The model answers of a question, or its good examples as one text where it has none."""
    if question.model_answers:
        return tuple(answer.text for answer in question.model_answers)
    return (" ".join(criterion.good[0] for criterion in question.rubric),)


def _texts_of(question: Question) -> Iterator[str]:
    yield question.text
    yield from model_texts(question)
    for criterion in question.rubric:
        yield from criterion.good
        yield from criterion.bad


def _prepare(question: Question, rows: Mapping[str, Vectors], common: Vectors) -> PreparedQuestion:
    def centred(texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, len(common)), np.float32)
        return unit(np.stack([rows[text] for text in texts]) - common)

    criteria = tuple(
        PreparedCriterion(
            criterion=one,
            good=Examples(texts=one.good, vectors=centred(one.good)),
            bad=Examples(texts=one.bad, vectors=centred(one.bad)),
        )
        for one in question.rubric
    )
    answers = model_texts(question)
    said = np.concatenate([one.good.vectors for one in criteria])
    return PreparedQuestion(
        question=question,
        asked=as_reference(question.text, rows[question.text]),
        criteria=criteria,
        answers=tuple(as_reference(text, rows[text]) for text in answers),
        topic=middle(np.stack([middle(said), middle(centred(answers))])),
    )


def _count_rareness(
    questions: Collection[PreparedQuestion], pieces_of: Callable[[Reference], frozenset[str]]
) -> Rareness:
    n_with: Counter[str] = Counter()
    for question in questions:
        n_with.update(frozenset[str]().union(*(pieces_of(answer) for answer in question.answers)))
    return Rareness(n_questions=len(questions), n_with=n_with)
