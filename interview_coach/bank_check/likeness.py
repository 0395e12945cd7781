"""Questions that ask the same thing, and ordinary questions that come near an unlawful one.

Measured on the shipped bank (121 questions, multilingual-e5-small, cosines with the part common to all
answers taken out): the texts of two different questions reach 0.69 at most, a text and another question's
other wording 0.78. A question and its own other wording, a loose paraphrase, have 0.61 in the middle. So what
is found here are questions in nearly the same words (a fifth of the loose paraphrases), and a finding is
seldom wrong. An ordinary question reaches 0.59 to an unlawful one; «Skal du ha flere barn?» has 0.89, «Har du
noen helseplager vi bør vite om?» 0.71.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from interview_coach.bank import Finding, QuestionFile
from interview_coach.content.anchors import ANCHORS
from interview_coach.content.prepare import middle, model_texts, unit
from interview_coach.content.vectors import VectorCache
from interview_coach.records import Question, Vectors

SAME_QUESTION = 0.72  # Cosine of two texts. Ours, see above.
SAME_WORDING = 0.80  # Cosine of a text to another question's other wording. Ours.
NEAR_UNLAWFUL = 0.65  # Cosine. Ours, see above.


@dataclass(frozen=True, kw_only=True)
class Meanings:
    """What questions mean, row by row in the order of the questions.

    Attributes:
        texts: Vectors of the texts, shape (n_questions, n_dims).
        wordings: Vectors of the other wordings; the text's where there is none.
        topics: The middle of each question's model answers.
        answers: Vectors of all model answers, shape (n_answers, n_dims).
        answer_of: Row of the question that each model answer belongs to, shape (n_answers,).
    """

    texts: Vectors
    wordings: Vectors
    topics: Vectors
    answers: Vectors
    answer_of: tuple[int, ...]


def meanings_of(questions: Sequence[Question], cache: VectorCache) -> Meanings:
    """Embed what questions ask and how they are answered, without what all interview answers share.

    Args:
        questions: The questions; at least one.
        cache: Makes and keeps the vectors.

    Returns:
        The vectors.
    """
    common = cache.of_bank(ANCHORS).mean(axis=0)

    def centred(texts: Sequence[str]) -> Vectors:
        return unit(cache.of_bank(texts) - common)

    answers = [centred(model_texts(question)) for question in questions]
    return Meanings(
        texts=centred([question.text for question in questions]),
        wordings=centred([question.rephrased or question.text for question in questions]),
        topics=np.stack([middle(rows) for rows in answers]),
        answers=np.concatenate(answers),
        answer_of=tuple(row for row, rows in enumerate(answers) for _ in rows),
    )


def find_duplicates(
    files: Sequence[QuestionFile], meanings: Meanings, rows: Collection[int]
) -> Iterator[Finding]:
    """Questions that ask what another one asks; each pair is told once.

    Args:
        files: The questions.
        meanings: Their vectors.
        rows: The questions to look at. The others are only compared with.

    Yields:
        A warning at the later question, or at the one to look at, naming the most alike of the others.
    """
    by_text = meanings.texts @ meanings.texts.T
    crossed = meanings.texts @ meanings.wordings.T
    # A wording is a free paraphrase and may come near a neighbour, so it takes more to be the same. Two
    # wordings are not compared: «hva er du god til?» and «hva er du ikke så god til?» have 0.81.
    by_wording = np.maximum(crossed, crossed.T)
    excess = np.maximum(by_text - SAME_QUESTION, by_wording - SAME_WORDING)
    for row in sorted(rows):
        others = [column for column in range(len(files)) if column < row or column not in rows]
        if not others:
            continue
        other = others[int(np.argmax(excess[row, others]))]
        if excess[row, other] >= 0:
            likeness = round(float(max(by_text[row, other], by_wording[row, other])), 2)
            place = files[row].content.place(("text",))
            said = {"other": files[other].question.id, "text": files[other].question.text}
            yield place.warning("check-duplicate", likeness=f"{likeness:.2f}", **said).of_kind("duplicate")


def find_near_unlawful(
    files: Sequence[QuestionFile], meanings: Meanings, rows: Collection[int]
) -> Iterator[Finding]:
    """Ordinary questions that come near a question marked as unlawful.

    Args:
        files: The questions.
        meanings: Their vectors.
        rows: The questions to look at.

    Yields:
        A warning at each, naming the unlawful one.
    """
    unlawful = [row for row, file in enumerate(files) if file.question.kind == "unlawful"]
    if not unlawful:
        return
    likeness = np.maximum(
        meanings.texts @ meanings.texts[unlawful].T, meanings.texts @ meanings.wordings[unlawful].T
    )
    for row in sorted(rows):
        file, nearest = files[row], int(np.argmax(likeness[row]))
        if row in unlawful or likeness[row, nearest] < NEAR_UNLAWFUL:
            continue
        other = files[unlawful[nearest]].question
        laws = ", ".join(source.text for source in other.sources) or other.id
        place = file.content.place(("text",))
        yield place.warning("check-near-unlawful", text=other.text, law=laws).of_kind("unlawful")
