"""What can be checked in a bank's texts without knowing what they mean.

Reading level, spelling, translations, unlawful questions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from interview_coach.bank.companions import Companions
from interview_coach.bank.findings import Finding
from interview_coach.bank.reading import Piece, Reading, asked_in, prose_of, readings_of, written_in
from interview_coach.bank.reading_level import reading_level
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.spelling import check_spelling
from interview_coach.bank.unlawful import unlawful_topics
from interview_coach.bank.words import Dictionary, WordList
from interview_coach.bank.yaml_text import YamlText

FEWEST_LETTERS_TO_TRANSLATE = 4  # Our choice: "HMS?" may well read the same in another language.


def check_texts(
    files: Sequence[QuestionFile],
    companions: Companions,
    dictionary: Dictionary | None,
    tell: Callable[[str], None] = lambda _key: None,
) -> tuple[Finding, ...]:
    """Check the texts of a bank.

    Args:
        files: The questions.
        companions: What lies beside them.
        dictionary: A dictionary of Norwegian; without one spelling is not checked.
        tell: Called with a message key before each step.

    Returns:
        The findings, check by check.
    """
    tell("check-step-reading")
    findings = [*_easy_and_lawful(files)]
    for content in companions.contents:
        findings += reading_level(_reading_of(content))
    if dictionary is not None:
        tell("check-step-spelling")
        findings += check_spelling(_all_texts(files, companions), dictionary, companions.words)
    return tuple(findings)


def check_question_texts(
    files: Sequence[QuestionFile], words: WordList, dictionary: Dictionary | None
) -> tuple[Finding, ...]:
    """Check the texts of some questions by themselves, such as those of an import.

    Args:
        files: The questions.
        words: The bank's own words.
        dictionary: A dictionary of Norwegian; without one spelling is not checked.

    Returns:
        The findings, check by check.
    """
    spelling = () if dictionary is None else check_spelling([*map(written_in, files)], dictionary, words)
    return (*_easy_and_lawful(files), *spelling)


def _easy_and_lawful(files: Sequence[QuestionFile]) -> Iterator[Finding]:
    """What is too hard to read, not translated, or not lawful to ask."""
    for file in files:
        for reading in readings_of(file):
            yield from reading_level(reading)
        yield from _same_as_norwegian(file)
        if file.question.kind != "unlawful":
            yield from unlawful_topics(asked_in(file))


def _reading_of(content: YamlText) -> Reading:
    """Statements and plans meet everybody, so they are to be as easy as A2 (README of the bank)."""
    return Reading(pieces=prose_of(content, instructors=False), level="A2")


def _all_texts(files: Sequence[QuestionFile], companions: Companions) -> list[tuple[Piece, ...]]:
    contents = (prose_of(content, instructors=True) for content in companions.written)
    return [*map(written_in, files), *contents]


def _same_as_norwegian(file: QuestionFile) -> Iterator[Finding]:
    question = file.question
    for language, said in question.translations.items():
        for key, norwegian in (("text", question.text), ("purpose", question.purpose)):
            translated = getattr(said, key)
            if len(norwegian) >= FEWEST_LETTERS_TO_TRANSLATE and translated == norwegian:
                place = file.content.place(("translations", language, key))
                yield place.warning("check-not-translated", language=language).of_kind("translation")
