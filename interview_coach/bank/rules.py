"""What the form cannot see: file names, lists, examples against each other, the bank as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from interview_coach.bank.findings import Finding, shown
from interview_coach.bank.lists import BankLists
from interview_coach.bank.schema import HELP_LANGUAGES
from interview_coach.bank.yaml_text import YamlText
from interview_coach.records import Question

USUAL_MODEL_ANSWERS = 2  # Our choice: one easy and one fluent, for learners at both ends.


@dataclass(frozen=True, kw_only=True)
class QuestionFile:
    """A question together with the file it came from."""

    path: Path
    content: YamlText
    question: Question


def standalone_rules(file: QuestionFile) -> Iterator[Finding]:
    """Rules for every question: there is something to judge by, ids are unique, the recording is there."""
    question, content = file.question, file.content
    if not question.rubric and not question.model_answers:
        yield content.place().error("bank-nothing-to-judge-by")
    seen: dict[str, int] = {}
    for index, criterion in enumerate(question.rubric):
        place = content.place(("rubric", index, "id"))
        if criterion.id in seen:
            yield place.error("bank-criterion-twice", id=shown(criterion.id), first=seen[criterion.id])
        seen.setdefault(criterion.id, place.line)
    yield from _examples(file)
    yield from _recording(file)


def bank_rules(file: QuestionFile, lists: BankLists | None) -> Iterator[Finding]:
    """Further rules for a question of a bank.

    Args:
        file: The question.
        lists: The categories and fields that may be used; ``None`` looks no name up.

    Yields:
        What is wrong.
    """
    question, content, path = file.question, file.content, file.path
    if path.suffix != ".yaml":
        yield content.place().error("bank-file-ending", name=path.name)
    if question.id != path.stem:
        yield content.place(("id",)).error("bank-id-file", id=question.id, name=path.stem)
    if question.category != path.parent.name:
        yield content.place(("category",)).error(
            "bank-category-folder", value=shown(question.category), folder=path.parent.name
        )
    if lists is not None:
        yield from _names(file, lists)
    yield from _advisable(file)


def whole_bank_rules(files: Sequence[QuestionFile]) -> Iterator[Finding]:
    """Rules across questions: an id stands for one question, and no question is asked twice."""
    by_id: dict[str, str] = {}
    by_text: dict[str, str] = {}
    for file in files:
        question, content = file.question, file.content
        if question.id in by_id:
            yield content.place(("id",)).error("bank-id-taken", id=question.id, other=by_id[question.id])
        by_id.setdefault(question.id, content.file)
        said = _bare(question.text)
        if said in by_text:
            yield content.place(("text",)).warning("bank-text-twice", other=by_text[said])
        by_text.setdefault(said, content.file)


def _examples(file: QuestionFile) -> Iterator[Finding]:
    for index, criterion in enumerate(file.question.rubric):
        good: dict[str, int] = {}
        for position, sentence in enumerate(criterion.good):
            place = file.content.place(("rubric", index, "good", position))
            if _bare(sentence) in good:
                yield place.warning("bank-example-twice", first=good[_bare(sentence)])
            good.setdefault(_bare(sentence), place.line)
        for position, sentence in enumerate(criterion.bad):
            place = file.content.place(("rubric", index, "bad", position))
            if _bare(sentence) in good:
                yield place.error("bank-good-and-bad", first=good[_bare(sentence)])


def _recording(file: QuestionFile) -> Iterator[Finding]:
    audio = file.question.audio
    if audio is None:
        return
    place, folder = file.content.place(("audio",)), file.path.parent
    found = folder / audio
    if not found.is_file():
        yield place.error("bank-audio-missing", value=shown(audio))
    elif folder.resolve() not in found.resolve().parents:  # A link that leads out of the folder.
        yield place.error("bank-audio-outside", value=shown(audio))


def _names(file: QuestionFile, lists: BankLists) -> Iterator[Finding]:
    category = file.question.category
    if category not in lists.categories:
        yield file.content.place(("category",)).unknown_name(category, list(lists.categories))
    for position, name in enumerate(file.question.fields):
        if name not in lists.fields:
            yield file.content.place(("fields", position)).unknown_name(name, list(lists.fields))


def _advisable(file: QuestionFile) -> Iterator[Finding]:
    question, content = file.question, file.content
    levels = {answer.level for answer in question.model_answers}
    if len(levels) < USUAL_MODEL_ANSWERS:
        yield content.place(("model_answers",)).warning("bank-few-model-answers", least=USUAL_MODEL_ANSWERS)
    missing = ", ".join(language for language in HELP_LANGUAGES if language not in question.translations)
    if missing:
        finding = content.place(("translations",)).warning("bank-translations-missing", languages=missing)
        yield finding.of_kind("translation")


def _bare(sentence: str) -> str:
    """A sentence without case, punctuation and spacing, to find what is the same but for those."""
    return " ".join(re.findall(r"\w+", sentence.casefold()))
