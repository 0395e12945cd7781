"""What an interviewer asks next about the same thing, chosen from what the answer lacked.

The question's own follow-ups come first: the one whose words are nearest to a point that was missing. Where
none is near, the point's advice is asked for. Nothing is asked on where nothing was missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from interview_coach.records import ContentScores, Criterion, Question
from interview_coach.text import content_stems

FollowUpKind = Literal["asked", "advice", "other_way"]
LEVEL_ORDER = {"missing": 0, "partly": 1, "met": 2}
_EVERYWHERE = (
    "sier fortell forteller jobb jobbe bruke bruker gjør ta tar dag ser vet går viktig viktigst kommer "
    "snakke lære ord svar slutt ting norsk Norge sted"
)
"""Words that stand in follow-ups and points of every kind and bind none together (read off the bank)."""
OTHER_THINGS = frozenset({"off_topic", "echo"})


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """One more question about the same thing.

    Attributes:
        kind: `asked` is a follow-up of the bank, `advice` asks for a point, `other_way` puts the question
            again.
        text: The follow-up, the point's advice, or the question put another way.
        criterion_id: The point it asks for; ``None`` where the whole answer was about something else.
    """

    kind: FollowUpKind
    text: str
    criterion_id: str | None = None


def follow_up(question: Question, content: ContentScores) -> FollowUp | None:
    """The one follow-up that asks for most of what was missing.

    Args:
        question: The question that was answered.
        content: How the answer came out.

    Returns:
        The follow-up; ``None`` where there is nothing to ask on about: small talk, an unlawful question, the
        person's own questions, an answer that could not be judged, or one with everything in it.
    """
    if question.kind in {"smalltalk", "unlawful"} or not content.scorable:
        return None
    if OTHER_THINGS & {gate.name for gate in content.gates}:
        other = question.rephrased
        return None if other is None else FollowUp(kind="other_way", text=other)
    lacking = list(_lacking(question, content))
    if not lacking:
        return None
    if question.kind == "clarify" and question.follow_ups:
        # Whoever asked back gets the explanation: the first follow-up of such a question is that.
        return FollowUp(kind="asked", text=question.follow_ups[0], criterion_id=lacking[0].id)
    for criterion in lacking:
        text = _nearest(question, criterion)
        if text is not None:
            return FollowUp(kind="asked", text=text, criterion_id=criterion.id)
    first = lacking[0]
    return FollowUp(kind="advice", text=first.advice, criterion_id=first.id) if first.advice else None


def _lacking(question: Question, content: ContentScores) -> Iterator[Criterion]:
    """Points that were not wholly there: the heaviest first, missing before nearly there."""
    by_id = {criterion.id: criterion for criterion in question.rubric}
    scores = [score for score in content.criteria if score.level != "met" and score.id in by_id]
    scores.sort(key=lambda score: (-by_id[score.id].weight, LEVEL_ORDER[score.level], score.score))
    yield from (by_id[score.id] for score in scores)


def _nearest(question: Question, criterion: Criterion) -> str | None:
    """The follow-up that shares most words with a point and with no other point of the question."""
    others = (one for one in question.rubric if one.id != criterion.id)
    elsewhere = content_stems(question.text).union(*map(_about, others))
    own = _about(criterion) - elsewhere - content_stems(_EVERYWHERE)
    shared = {text: len(content_stems(text) & own) for text in question.follow_ups}
    best = max(question.follow_ups, key=lambda text: shared[text], default=None)
    return best if best is not None and shared[best] else None


def _about(criterion: Criterion) -> frozenset[str]:
    return content_stems(f"{criterion.name} {criterion.advice}")
