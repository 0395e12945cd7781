"""Bring the bank's sentences into the catalogues of the help languages: new ones empty, old ones out.

    python tests/benchmarks/bank_lines.py                what is missing, language by language
    python tests/benchmarks/bank_lines.py --write        bring the catalogues up to date
    python tests/benchmarks/bank_lines.py --add uk FILE  besides, a translator's lines (JSON, sentence → line)

A line that is added here has been read by nobody who speaks the language: it is marked ``fuzzy`` ("needs
work") until somebody takes the mark away.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from interview_coach.bank import HELP_LANGUAGES, learner_lines, load_bank, read_companions
from interview_coach.bank_lines import FILE, LOCALES

BANK = Path(__file__).resolve().parents[2] / "question_bank"


def shipped_lines() -> tuple[str, ...]:
    """The sentences of the shipped bank that a participant reads."""
    bank = load_bank(BANK)
    by_kind = learner_lines(bank, read_companions(BANK, [question.id for question in bank.questions]))
    return tuple(dict.fromkeys(one for sentences in by_kind.values() for one in sentences))


def missing(language: str, sentences: Sequence[str]) -> list[str]:
    """Sentences without a line in a language."""
    known = _read(language)
    return [one for one in sentences if not (one in known and known[one][0])]


def write(language: str, sentences: Sequence[str], added: Mapping[str, str]) -> None:
    """Write the catalogue of a language anew, with these sentences and no others.

    Args:
        language: A help language.
        sentences: The sentences, in order.
        added: New lines, by sentence; they count over what is there and is not checked by a person.
    """
    known = _read(language)
    catalogue = Catalog(locale=language, project="interview-coach", fuzzy=False, charset="utf-8")
    for sentence in sentences:
        line, is_unread = known.get(sentence, ("", True))
        if is_unread and added.get(sentence):
            line = added[sentence]
        flags = ["fuzzy"] if line and is_unread else []
        catalogue.add(sentence, line, flags=flags)
    with (LOCALES / language / FILE).open("wb") as file:
        write_po(file, catalogue, width=0, omit_header=True)


def _read(language: str) -> dict[str, tuple[str, bool]]:
    """Sentence → its line, and whether nobody has read it."""
    file = LOCALES / language / FILE
    if not file.is_file():
        return {}
    with file.open("rb") as source:
        entries = [one for one in read_po(source) if one.id]
    return {str(one.id): (str(one.string or ""), one.fuzzy or not one.string) for one in entries}


def main() -> None:
    """Write what was asked for, and say what is missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", action="store_true")
    options.add_argument("--add", nargs=2, action="append", default=[], metavar=("LANGUAGE", "FILE"))
    asked = options.parse_args()
    sentences = shipped_lines()
    added = {code: json.loads(Path(file).read_text(encoding="utf-8")) for code, file in asked.add}
    for language in HELP_LANGUAGES:
        if asked.write or language in added:
            write(language, sentences, added.get(language, {}))
        open_ones = missing(language, sentences)
        print(f"{language}: {len(sentences) - len(open_ones)} of {len(sentences)}")


if __name__ == "__main__":
    main()
