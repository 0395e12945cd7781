"""`transcribe`, `score`, `score-batch` and `assess`: answers in, words and scores out."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from interview_coach.cli import json_form, views
from interview_coach.cli.answers import read_answers, read_text
from interview_coach.cli.options import (
    AudioOption,
    EngineChoice,
    EngineOption,
    JsonOption,
    LanguageChoice,
    LanguageOption,
    ModelOption,
    QuestionOption,
)
from interview_coach.cli.output import finish, say_json, tell, to_json
from interview_coach.cli.progress import counted
from interview_coach.cli.questions import find_question
from interview_coach.cli.session import Session, session_of
from interview_coach.errors import AudioError, MicrophoneMuted, ScoringError
from interview_coach.records import Transcript

if TYPE_CHECKING:
    from interview_coach.coach import Coach
    from interview_coach.records import Waveform


def transcribe(
    context: typer.Context,
    audio: Annotated[list[Path], typer.Argument(metavar="AUDIO…", help="Recordings.", show_default=False)],
    engine: EngineOption = EngineChoice.auto,
    model: ModelOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write down the words of recordings, with times and confidence.

    With --json, one recording gives one object and several give a list; a recording that cannot be used has
    "error" instead of "text", and the exit code is 1.
    """
    session = session_of(context)
    coach = _coach(session, engine, model)
    forms: list[json_form.JsonObject] = []
    for path in audio:
        try:
            transcript = coach.transcribe(_hear(session, path))
        except AudioError as error:
            tell(session.messages.error(error))
            forms.append({"file": str(path), "error": session.messages.error(error)})
            continue
        forms.append({"file": str(path), **json_form.transcript_form(transcript)})
        if not as_json:
            views.say_transcript(session.messages, transcript, str(path))
    if as_json:
        say_json(forms[0] if len(forms) == 1 else forms)
    finish(ok=not any("error" in form for form in forms))


def score(  # noqa: PLR0913 - the options of a command
    context: typer.Context,
    question: QuestionOption,
    text: Annotated[str | None, typer.Option("--text", help="The answer.")] = None,
    text_file: Annotated[
        Path | None, typer.Option("--text-file", metavar="FILE", help="A UTF-8 file with the answer.")
    ] = None,
    audio: Annotated[Path | None, typer.Option("--audio", metavar="AUDIO", help="The spoken answer.")] = None,
    language: LanguageOption = LanguageChoice.no,
    explain: Annotated[
        bool, typer.Option("--explain", help="Also show the example sentences nearest to the evidence.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Score what one answer says: gates, criteria with evidence, overall."""
    session = session_of(context)
    _require_one(text, text_file, audio)
    coach = session.coach()
    asked = find_question(coach, question)
    if audio is not None:
        transcript = coach.transcribe(_hear_answer(session, audio))
    else:
        said = read_text(text_file) if text_file is not None else text or ""
        # A console may hand over half letters; they must not stop the program when they are shown again.
        transcript = Transcript(text=said.encode("utf-8", "replace").decode("utf-8").strip())
    judge = asked.judge or coach.parts.judge()
    content = judge.judge(asked.question, transcript, language=language.value)
    if as_json:
        form = json_form.content_form(content)
        if audio is not None:
            form["transcript"] = json_form.transcript_form(transcript)
        say_json(form)
    else:
        views.say_scores(session.messages, asked.question, content, explain=explain)


def score_batch(
    context: typer.Context,
    questions: Annotated[
        Path,
        typer.Option("--questions", metavar="DIR", help="A folder of YAML questions.", show_default=False),
    ],
    answers: Annotated[
        Path,
        typer.Option(
            "--answers",
            metavar="FILE.jsonl",
            help='Lines {"question": ID, "answer_id": X, "text": "…"}.',
            show_default=False,
        ),
    ],
    out: Annotated[
        Path,
        typer.Option("--out", metavar="FILE.jsonl", help="Gets one line per answer.", show_default=False),
    ],
    language: LanguageOption = LanguageChoice.no,
) -> None:
    """Score many answers in one process; the questions of the folder serve as each other's background.

    Every line is checked before the work starts, and the file appears when it is whole.
    """
    from interview_coach.bank import load_folder

    session = session_of(context)
    _refuse_same_file(answers, out)
    bank = load_folder(questions, standalone=True)
    asked = {question.id: question for question in bank.questions}
    todo = read_answers(answers, asked)
    coach = session.coach()
    with _whole_file(out) as file:
        judge = coach.judge_for(bank.questions)
        working = session.messages.text("cli-batch-working")
        for answer in counted(todo, total=len(todo), text=working):
            content = coach.score(
                asked[answer.question_id], answer.text, language=language.value, judge=judge
            )
            form = {"answer_id": answer.answer_id, **json_form.content_form(content)}
            file.write(to_json(form) + "\n")
    tell(session.messages.text("cli-batch-done", n=len(todo), out=str(out)))


def assess(
    context: typer.Context,
    question: QuestionOption,
    audio: AudioOption,
    engine: EngineOption = EngineChoice.auto,
    model: ModelOption = None,
    as_json: JsonOption = False,
) -> None:
    """Take a spoken answer the whole way: transcript, delivery, content, feedback."""
    session = session_of(context)
    coach = _coach(session, engine, model)
    waveform = _hear_answer(session, audio)
    asked = find_question(coach, question)
    attempt = coach.assess(asked.question, waveform, judge=asked.judge)
    if as_json:
        say_json(json_form.attempt_form(attempt, session.messages))
    else:
        views.say_attempt(session.messages, attempt)


def _require_one(text: str | None, text_file: Path | None, audio: Path | None) -> None:
    """There is one answer, not none and not two."""
    if sum(given is not None for given in (text, text_file, audio)) != 1:
        message = "give exactly one of --text, --text-file and --audio"
        raise typer.BadParameter(message, param_hint="--text")


def _refuse_same_file(answers: Path, out: Path) -> None:
    """The result must not take the place of the answers."""
    if out.exists() and answers.exists() and out.samefile(answers):
        raise ScoringError("cli-out-is-answers", where=str(out))


def _coach(session: Session, engine: EngineChoice, model: str | None) -> Coach:
    return session.coach(engine=engine.value, model=model)


def _hear(session: Session, path: Path) -> Waveform:
    """Read a recording, and say what the person should know about it."""
    from interview_coach.audio import load_file

    waveform = load_file(path)
    for note in waveform.notes:
        tell(session.messages.note(note))
    return waveform


def _hear_answer(session: Session, path: Path) -> Waveform:
    """Read an answer. One from a muted microphone is an answer without words, and is judged as silence."""
    import numpy as np

    from interview_coach.records import Waveform

    try:
        return _hear(session, path)
    except MicrophoneMuted as muted:
        tell(session.messages.error(muted))
        return Waveform(samples=np.zeros(muted.n_samples, dtype=np.float32))


@contextmanager
def _whole_file(path: Path) -> Iterator[IO[str]]:
    """A text file that appears under its name only when the block ends well.

    Args:
        path: Where it is to be.

    Yields:
        The file to write to.

    Raises:
        ScoringError: When it cannot be written there.
    """
    unwritable = ScoringError("cli-out-unwritable", where=str(path))
    if path.is_dir():
        raise unwritable
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except (OSError, ValueError) as error:
        raise unwritable from error
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            yield file
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except OSError as error:
        raise unwritable from error
    finally:
        part.unlink(missing_ok=True)


def _umask() -> int:
    """What this process takes away from the rights of new files; it can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
