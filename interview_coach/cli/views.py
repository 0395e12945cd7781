"""Records → lines in the terminal. Decides nothing; every text comes from the catalogue."""

from __future__ import annotations

from interview_coach.cli.output import say, say_table
from interview_coach.messages import Messages
from interview_coach.records import (
    Attempt,
    ContentScores,
    CriterionScore,
    NextStep,
    Note,
    Question,
    Transcript,
)

LEVEL_KEYS = {"met": "cli-level-met", "partly": "cli-level-partly", "missing": "cli-level-missing"}


def say_transcript(messages: Messages, transcript: Transcript, name: str) -> None:
    """The text of a recording, how sure it is, and its words with times."""
    say(messages.text("cli-transcript-of", name=name))
    if not transcript.words:
        say(messages.text("cli-no-words"))
        say()
        return
    say(transcript.text)
    if transcript.confidence is not None:
        percent = round(100 * transcript.confidence)
        say(
            messages.text("cli-confidence", percent=percent, engine=transcript.engine, model=transcript.model)
        )
    say_table(
        [messages.text(f"cli-word-{name}") for name in ("start", "end", "sure", "text")],
        [
            (f"{word.start_s:.2f}", f"{word.end_s:.2f}", f"{round(100 * word.probability)} %", word.text)
            for word in transcript.words
        ],
    )
    say()


def say_scores(
    messages: Messages, question: Question, content: ContentScores, *, explain: bool = False
) -> None:
    """What was said, judged: overall, gates, and a line per criterion with its evidence."""
    say(messages.text("cli-question", text=question.text))
    if content.overall is None:
        say(messages.text("cli-unscorable"))
    else:
        say(messages.text("cli-overall", overall=round(content.overall)))
    for gate in content.gates:
        say(f"- {messages.text('feedback-gate-' + gate.name.replace('_', '-'))}")
    if explain and content.on_topic is not None:
        say(messages.text("cli-on-topic", percent=round(100 * content.on_topic)))
    names = {criterion.id: criterion.name for criterion in question.rubric}
    for score in content.criteria:
        _say_criterion(messages, names[score.id], score, explain=explain)


def _say_criterion(messages: Messages, name: str, score: CriterionScore, *, explain: bool) -> None:
    level = messages.text(LEVEL_KEYS[score.level])
    say(messages.text("cli-criterion", level=level, name=name, percent=round(100 * score.score)))
    if score.evidence is not None:
        say("    " + messages.text("cli-evidence", words=score.evidence.text))
    if not explain:
        return
    for key, neighbour in (("cli-near-good", score.nearest_good), ("cli-near-bad", score.nearest_bad)):
        if neighbour is not None:
            similarity = f"{neighbour.similarity:.3f}"
            say("    " + messages.text(key, text=neighbour.text, similarity=similarity))


def say_attempt(messages: Messages, attempt: Attempt) -> None:
    """The feedback of an answer, in the order in which it is best read."""
    feedback = attempt.feedback
    say(messages.text("cli-question", text=attempt.question.text))
    say()
    say(messages.note(feedback.opening))
    _say_notes(messages, None, feedback.gates)
    _say_notes(messages, "cli-heading-heard", feedback.heard)
    _say_steps(messages, feedback.next_steps)
    _say_notes(messages, "cli-heading-flow", feedback.flow)
    if attempt.content.overall is not None:
        say()
        say(messages.text("cli-overall", overall=round(attempt.content.overall)))
    say()
    say(messages.text("cli-heading-text"))
    say(attempt.transcript.text or messages.text("cli-no-words"))
    _say_notes(messages, None, feedback.limits)


def _say_steps(messages: Messages, steps: tuple[NextStep, ...]) -> None:
    if not steps:
        return
    say()
    say(messages.text("cli-heading-steps"))
    for number, step in enumerate(steps, start=1):
        say(f"{number}. {messages.note(step.note)}")
        if step.phrase is not None:
            say("   " + messages.text("feedback-phrase", phrase=step.phrase))


def _say_notes(messages: Messages, heading: str | None, notes: tuple[Note, ...]) -> None:
    if not notes:
        return
    say()
    if heading is not None:
        say(messages.text(heading))
    for note in notes:
        say(f"- {messages.note(note)}")
