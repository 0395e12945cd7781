"""A new question to be filled in: all its rows are there, with ids that fit, and hints for what is missing.

A hint begins with `HINT_SIGN`. An import refuses every hint that is left, so that nobody is ever asked
">>> Skriv spørsmålet her".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from interview_coach.bank.findings import Finding
from interview_coach.bank.reading import prose_of
from interview_coach.bank.schema import MOST_ID_LETTERS
from interview_coach.bank.yaml_text import YamlText
from interview_coach.records import Criterion, ModelAnswer, Question

HINT_SIGN = ">>>"  # Our choice: no formula sign to any spreadsheet, and no way to begin a sentence.
N_CRITERIA, N_GOOD, N_BAD = 3, 4, 2  # As the shipped questions have them; the schema asks for 1, 3 and 1.
ID_WITHOUT_NAME = "nytt-sporsmaal"
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "aa"})


@dataclass(frozen=True, kw_only=True)
class Hints:
    """What the one who fills in should write, for each kind of text.

    Attributes:
        text: The question.
        category: Its theme.
        purpose: Why it is asked.
        tip: What is good to think of.
        phrase: How an answer can begin.
        follow_up: What may be asked after it.
        point: What a good answer says.
        advice: What to do next time.
        good: A sentence that says it.
        bad: A sentence that almost says it.
        answer: A whole answer.
    """

    text: str
    category: str
    purpose: str
    tip: str
    phrase: str
    follow_up: str
    point: str
    advice: str
    good: str
    bad: str
    answer: str


def blank_question(question_id: str, hints: Hints) -> Question:
    """A question of hints, with as many criteria and sentences as a shipped one has.

    Args:
        question_id: Its id.
        hints: The texts.

    Returns:
        The question; an import refuses it until every hint is replaced.
    """

    def many(hint: str, n: int) -> tuple[str, ...]:
        return tuple(f"{_hint(hint)} {number}" for number in range(1, n + 1))

    return Question(
        id=question_id,
        text=_hint(hints.text),
        category=_hint(hints.category),
        level="A2",
        answer_seconds=(30, 90),
        purpose=_hint(hints.purpose),
        tips=(_hint(hints.tip),),
        phrases=(_hint(hints.phrase),),
        follow_ups=(_hint(hints.follow_up),),
        rubric=tuple(
            Criterion(
                id=f"punkt-{number}",
                name=f"{_hint(hints.point)} {number}",
                weight=1,
                good=many(hints.good, N_GOOD),
                bad=many(hints.bad, N_BAD),
                advice=_hint(hints.advice),
            )
            for number in range(1, N_CRITERIA + 1)
        ),
        model_answers=tuple(ModelAnswer(level=level, text=_hint(hints.answer)) for level in ("A2", "B2")),
    )


def question_like(question_id: str, pattern: Question) -> Question:
    """Another question's texts under a new id, to be rewritten.

    Args:
        question_id: The new id.
        pattern: The question that the texts are taken from.

    Returns:
        The question. Its own text is marked as a hint, so that no copy is imported; translations and a
        recording would say something else than the new question, and are left out.
    """
    fresh = replace(pattern, id=question_id, version=1, text=_hint(pattern.text))
    return replace(fresh, rephrased=None, translations={}, audio=None)


def new_id(name: str, taken: Collection[str]) -> str:
    """An id for a new question.

    Args:
        name: What it should be like, such as the name of a file.
        taken: The ids that stand for other questions.

    Returns:
        Small letters, digits and hyphens; with a number where the id is taken.
    """
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold().translate(_LETTERS)).strip("-")
    wished = plain[: MOST_ID_LETTERS - 5].strip("-") or ID_WITHOUT_NAME
    numbered = (wished if number == 1 else f"{wished}-{number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbered if each not in taken)


def hints_left(content: YamlText) -> Iterator[Finding]:
    """The places of a question where nobody has written a text yet.

    Args:
        content: The question, from a file or a workbook.

    Yields:
        An error for each of them.
    """
    for piece in prose_of(content, instructors=True):
        if piece.text.startswith(HINT_SIGN):
            yield piece.place.error("bank-hint-left", sign=HINT_SIGN)


def _hint(text: str) -> str:
    return f"{HINT_SIGN} {text}"
