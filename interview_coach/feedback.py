"""Measures and scores → what the participant is told, as message keys with values; no prose here.

The order follows how a nervous person reads: first one sentence of what worked, then what the employer
heard with her own words as evidence, then at most three next steps with a phrase to start from, and flow
apart from all that. Rules (see the README, "How an answer is judged"): no pass or fail, no level claimed,
nothing about accent, grammar, emotion or confidence; fillers are information; slow speech is never a fault.

Conventions: criterion names begin with a verb in the present tense ("Nevner minst én styrke"), so that the
catalogue can say "Du nevner minst én styrke".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from math import fsum

from interview_coach.records import (
    ContentScores,
    Criterion,
    CriterionScore,
    DeliveryMeasures,
    Feedback,
    NextStep,
    Note,
    Question,
    Transcript,
)
from interview_coach.text import content_stems

MOST_NEXT_STEPS = 3  # More than three is not read by someone who is nervous (our choice, issue 2).
MUCH_TOO_SHORT = 0.5  # Share of the shortest suited length below which more is asked for (our choice).
MUCH_TOO_LONG = 1.5  # Share of the longest suited length above which shorter is asked for (our choice).
MANY_LONG_PAUSES = 3  # Pauses of 2 s and more from which a tip is given (our choice).
FAST_SYLLABLES_PER_S = 6.5  # Between pauses; above calm speech of native speakers (our choice, wide).
SHARE_INSIDE = 0.5  # Share of pauses inside clauses from which the tip about whole sentences is given.
TOLD_WEIGHT = 2  # A stem in name or advice against one in the examples (our choice, by comparing).
MANY_REPEATS_PER_WORD = 0.06  # Repeated words per word from which they are mentioned (our choice).


def make_feedback(
    question: Question,
    transcript: Transcript,
    content: ContentScores,
    delivery: DeliveryMeasures | None,
) -> Feedback:
    """Choose what to say and in which order.

    Args:
        question: The question that was answered.
        transcript: The answer.
        content: What was said, judged.
        delivery: How it flowed; ``None`` for a typed answer.

    Returns:
        Message keys with values; at most three next steps.
    """
    return Feedback(
        opening=_opening(question, content),
        heard=tuple(_heard(question, content)),
        gates=() if content.asked_back and not content.scorable else _gate_notes(content),
        next_steps=_next_steps(question, content),
        flow=tuple(_flow(question, delivery)),
        limits=tuple(_limits(transcript, content)),
    )


def _opening(question: Question, content: ContentScores) -> Note:
    """One sentence of what worked; where nothing can be judged, a kind way on."""
    if not content.scorable:
        kind = "asked-back" if content.asked_back else "unscorable"
        return Note(key=f"feedback-opening-{kind}")
    met = _at_level(content, "met")
    names = {criterion.id: _as_you_do(criterion.name) for criterion in question.rubric}
    if len(met) == len(content.criteria) and met:
        return Note(key="feedback-opening-all", values={"total": len(met)})
    if met:
        return Note(
            key="feedback-opening-some",
            values={"what": names[met[0].id], "n": len(met), "total": len(content.criteria)},
        )
    partly = _at_level(content, "partly")
    if partly:
        return Note(key="feedback-opening-partly", values={"what": names[partly[0].id]})
    return Note(key="feedback-opening-none")


def _gate_notes(content: ContentScores) -> tuple[Note, ...]:
    return tuple(Note(key=f"feedback-gate-{gate.name.replace('_', '-')}") for gate in content.gates)


def _heard(question: Question, content: ContentScores) -> list[Note]:
    """What an employer heard, each with the person's own words."""
    notes = []
    names = {criterion.id: _as_you_do(criterion.name) for criterion in question.rubric}
    for level in ("met", "partly"):
        for score in content.criteria:
            if score.level == level and score.evidence is not None:
                values = {"what": names[score.id], "words": score.evidence.text}
                notes.append(Note(key=f"feedback-heard-{level}", values=values))
    return notes


def _next_steps(question: Question, content: ContentScores) -> tuple[NextStep, ...]:
    """The heaviest open points, in the order of the rubric; something to try even after a full answer."""
    if not content.scorable:
        kind = "asked-back" if content.asked_back else "start"
        return (NextStep(note=Note(key=f"feedback-step-{kind}"), phrase=_first(question.phrases)),)
    by_id = {criterion.id: criterion for criterion in question.rubric}
    order = {"missing": 0, "partly": 1, "met": 2}
    open_scores = sorted(
        (score for score in content.criteria if score.level != "met"),
        key=lambda score: (-by_id[score.id].weight, order[score.level], score.score),
    )
    # A rubric goes as an answer goes: first say what you are good at, then give the example of it.
    places = list(by_id)
    chosen = sorted(open_scores[:MOST_NEXT_STEPS], key=lambda score: places.index(score.id))
    phrases = _phrases_for(question)
    steps = [
        NextStep(note=_step_note(by_id[score.id], score), phrase=phrases.get(score.id), criterion_id=score.id)
        for score in chosen
    ]
    further = _not_yet_asked(question)
    if not steps and further is not None:
        steps.append(NextStep(note=Note(key="feedback-step-follow-up", values={"question": further})))
    return tuple(steps) or (NextStep(note=Note(key="feedback-step-again")),)


def _not_yet_asked(question: Question) -> str | None:
    """A follow-up after a full answer: not one that asks for what a criterion has heard already."""
    heard = frozenset[str]().union(*(content_stems(one.name) for one in question.rubric))
    return next((text for text in question.follow_ups if not content_stems(text) & heard), None)


def _step_note(criterion: Criterion, score: CriterionScore) -> Note:
    if score.level == "partly" and score.evidence is not None:
        values = {"advice": criterion.advice or criterion.name, "words": score.evidence.text}
        return Note(key="feedback-step-partly", values=values)
    return Note(key="feedback-step-missing", values={"advice": criterion.advice or criterion.name})


def _phrases_for(question: Question) -> dict[str, str]:
    """Phrases to start from, each given once.

    All criteria take part, those that are met too, for a phrase that was written for one of them leads
    elsewhere. The pair that fits best is made first. A criterion that shares no word stem with any phrase
    gets none, because a start that leads elsewhere is worse than no start.

    Args:
        question: Its phrases and criteria, in order.

    Returns:
        Criterion id → its phrase.
    """
    about = [_stems_of(criterion) for criterion in question.rubric]
    n_about = Counter(stem for stems in about for stem in stems)
    pairs = [
        # A stem that several criteria speak of tells them apart less. `fsum`: a set has no order, and the
        # same answer must get the same phrases in every run.
        (
            fsum(stems[stem] / n_about[stem] for stem in content_stems(phrase) & stems.keys()),
            criterion.id,
            phrase,
        )
        for criterion, stems in zip(question.rubric, about, strict=True)
        for phrase in question.phrases
    ]
    given: dict[str, str] = {}
    # Sorting keeps equals in order: the heavier criterion and the earlier phrase first.
    for fit, criterion_id, phrase in sorted(pairs, key=lambda pair: -pair[0]):
        if fit and criterion_id not in given and phrase not in given.values():
            given[criterion_id] = phrase
    return given


def _stems_of(criterion: Criterion) -> dict[str, int]:
    """Word stem → weight: what a criterion speaks of; its name without the verb that all names begin with."""
    named = content_stems(criterion.name.partition(" ")[2]) | content_stems(criterion.advice)
    return {
        stem: TOLD_WEIGHT if stem in named else 1 for stem in named | content_stems(" ".join(criterion.good))
    }


def _flow(question: Question, delivery: DeliveryMeasures | None) -> list[Note]:
    """How the speech flowed: what can be observed, one tip at most, and never a verdict."""
    if delivery is None or delivery.n_words == 0:
        return []
    notes = [_length_note(question, delivery)]
    long_pauses = delivery.n_long_pauses.value
    if long_pauses is not None and long_pauses >= 1:
        key = (
            "feedback-flow-many-long-pauses"
            if long_pauses >= MANY_LONG_PAUSES
            else "feedback-flow-long-pauses"
        )
        notes.append(Note(key=key, values={"n": int(long_pauses)}))
    n_pauses, n_inside = delivery.n_pauses.value, delivery.n_pauses_inside.value
    if n_pauses and n_inside is not None:
        inside = n_inside / n_pauses >= SHARE_INSIDE and n_inside >= MANY_LONG_PAUSES
        key = "feedback-flow-pauses-inside" if inside else "feedback-flow-pauses-between"
        notes.append(Note(key=key, values={"n": int(n_pauses), "inside": int(n_inside)}))
    rate = delivery.articulation_rate.value
    if rate is not None and rate > FAST_SYLLABLES_PER_S:
        notes.append(Note(key="feedback-flow-fast"))
    repeats = delivery.n_repeats.value
    if repeats and repeats / delivery.n_words > MANY_REPEATS_PER_WORD:
        notes.append(Note(key="feedback-flow-repeats", values={"n": int(repeats)}))
    return notes


def _length_note(question: Question, delivery: DeliveryMeasures) -> Note:
    shortest_s, longest_s = question.answer_seconds
    values = {"seconds": round(delivery.duration_s), "shortest": shortest_s, "longest": longest_s}
    if delivery.duration_s < shortest_s * MUCH_TOO_SHORT:
        return Note(key="feedback-flow-short", values=values)
    if delivery.duration_s > longest_s * MUCH_TOO_LONG:
        return Note(key="feedback-flow-long", values=values)
    return Note(key="feedback-flow-length", values=values)


def _limits(transcript: Transcript, content: ContentScores) -> list[Note]:
    """What the measure cannot tell, said beside every result."""
    if not content.scorable:
        return []
    spoken = bool(transcript.words)
    return [Note(key="feedback-limit-spoken" if spoken else "feedback-limit-typed")]


def _at_level(content: ContentScores, level: str) -> list[CriterionScore]:
    return [score for score in content.criteria if score.level == level]


def _as_you_do(name: str) -> str:
    """What follows "Du": "Nevner minst én styrke" becomes "nevner minst én styrke"."""
    return name[:1].lower() + name[1:]


def _first(phrases: Sequence[str]) -> str | None:
    return phrases[0] if phrases else None
