"""The form of the bank as sheets: which sheets there are, their columns, and the words in them.

The words are Norwegian whatever the language of the program, as the keys of YAML are English: they are a
file format, and a workbook must be readable for the next instructor too. A column's `key` is the key of the
question schema that it holds.

==============  ================================  ===========================================
sheet           one row for each                  columns
==============  ================================  ===========================================
Spørsmål        question                          `QUESTIONS`
Punkter         criterion of a rubric             `CRITERIA`
Setninger       good or bad sentence of one       `EXAMPLES`
Svar            model answer                      `ANSWERS`
Oversettelser   help language of a question       `TRANSLATIONS`
Kilder          source of a fact                  `SOURCES`
==============  ================================  ===========================================

In a cell that holds a list, each line is one item (Alt+Enter in Excel). Rows keep their order within a
question; which row comes first across questions says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from interview_coach.bank.schema import HELP_LANGUAGES, LEAST_SECONDS, MOST_SECONDS
from interview_coach.records import Level

ColumnKind = Literal["text", "lines", "number", "date"]


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a sheet.

    Attributes:
        key: Key of the question schema.
        title: What stands in the header row.
        kind: ``lines`` is a list with one item a line; everything but ``number`` is text in the file.
        width: Width in letters, as Excel counts it; our choice.
        choices: Value → the word for it in a cell; empty where anything may stand.
        lowest: Smallest number.
        highest: Greatest number.
        may_lack: Whether the column may be missing altogether.
    """

    key: str
    title: str
    kind: ColumnKind = "text"
    width: int = 40
    choices: Mapping[str, str] = field(default_factory=dict)
    lowest: int = 1
    highest: int = 1
    may_lack: bool = False


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet: its name in a workbook, its file name in a folder of CSV, and its columns."""

    name: str
    csv_name: str
    columns: tuple[Column, ...]

    def column(self, key: str) -> Column:
        """The column that holds a key of the schema."""
        return next(column for column in self.columns if column.key == key)


LEVELS = {level: level for level in get_args(Level)}
KINDS = {
    "ordinary": "vanlig",
    "smalltalk": "småprat",
    "clarify": "riktig å spørre tilbake",
    "unlawful": "ikke lov å spørre om",
}
GOOD_OR_BAD = {"good": "god", "bad": "nesten"}
_LANGUAGE_NAMES = ("engelsk", "ukrainsk", "arabisk", "somali", "tigrinja", "farsi", "polsk")
LANGUAGES = dict(zip(HELP_LANGUAGES, _LANGUAGE_NAMES, strict=True))
REVIEWS = {"machine": "maskin", "person": "person"}
YES = {"yes": "ja"}

SHORTEST, LONGEST = "answer_seconds.0", "answer_seconds.1"
QUESTION_ID = Column(key="question", title="Spørsmål-id", width=26)
CRITERION_ID = Column(key="criterion", title="Punkt-id", width=18)

QUESTIONS = Sheet(
    name="Spørsmål",
    csv_name="sporsmaal.csv",
    columns=(
        Column(key="id", title="Id", width=26),
        Column(key="text", title="Spørsmål", width=45),
        Column(key="rephrased", title="Sagt enklere", width=35),
        Column(key="category", title="Tema", width=22),
        Column(key="fields", title="Yrkesområder", kind="lines", width=26),
        Column(key="level", title="Nivå", width=8, choices=LEVELS),
        Column(key="kind", title="Type", width=18, choices=KINDS),
        Column(key="purpose", title="Hvorfor de spør", width=45),
        Column(key="tips", title="Tips", kind="lines", width=45),
        Column(key="phrases", title="Å begynne med", kind="lines", width=35),
        Column(key="culture", title="Norsk arbeidsliv", width=45),
        Column(key="follow_ups", title="Spørsmål etterpå", kind="lines", width=35),
        Column(
            key=SHORTEST, title="Kort svar (sekunder)", kind="number", width=11,
            lowest=LEAST_SECONDS, highest=MOST_SECONDS,
        ),
        Column(
            key=LONGEST, title="Langt svar (sekunder)", kind="number", width=11,
            lowest=LEAST_SECONDS, highest=MOST_SECONDS,
        ),
        Column(key="audio", title="Lydfil", width=18),
        Column(key="version", title="Versjon", kind="number", width=9, highest=9_999),
        Column(key="typo", title="Bare skrivefeil", width=11, choices=YES, may_lack=True),
    ),
)  # fmt: skip
CRITERIA = Sheet(
    name="Punkter",
    csv_name="punkter.csv",
    columns=(
        QUESTION_ID,
        CRITERION_ID,
        Column(key="name", title="Hva deltakeren gjør", width=45),
        Column(key="weight", title="Vekt", kind="number", width=8, highest=3),
        Column(key="advice", title="Råd", width=60),
    ),
)
EXAMPLES = Sheet(
    name="Setninger",
    csv_name="setninger.csv",
    columns=(
        QUESTION_ID,
        CRITERION_ID,
        Column(key="good_or_bad", title="God eller nesten", width=11, choices=GOOD_OR_BAD),
        Column(key="sentence", title="Setning", width=90),
    ),
)
ANSWERS = Sheet(
    name="Svar",
    csv_name="svar.csv",
    columns=(
        QUESTION_ID,
        Column(key="level", title="Nivå", width=8, choices=LEVELS),
        Column(key="text", title="Svar", width=110),
    ),
)
TRANSLATIONS = Sheet(
    name="Oversettelser",
    csv_name="oversettelser.csv",
    columns=(
        QUESTION_ID,
        Column(key="language", title="Språk", width=12, choices=LANGUAGES),
        Column(key="text", title="Spørsmål", width=60),
        Column(key="purpose", title="Hvorfor de spør", width=60),
        Column(key="review", title="Lest over av", width=12, choices=REVIEWS),
    ),
)
SOURCES = Sheet(
    name="Kilder",
    csv_name="kilder.csv",
    columns=(
        QUESTION_ID,
        Column(key="text", title="Kilde", width=60),
        Column(key="date", title="Slått opp", kind="date", width=14),
    ),
)
SHEETS = (QUESTIONS, CRITERIA, EXAMPLES, ANSWERS, TRANSLATIONS, SOURCES)

FORMULA_SIGNS = tuple("=+-@\t＝＋－＠")
"""A text that begins with one of these is a formula to some spreadsheet program (OWASP, «CSV Injection»)."""

GUIDE_SHEET = "Les meg"
GUIDE_FILE = "les-meg.txt"
LISTS_SHEET = "Lister"
LIST_TITLES = ("Tema", "Yrkesområder")
NOT_READ = frozenset({GUIDE_SHEET, LISTS_SHEET})
"""Sheets that only help the reader; what is changed in them changes nothing."""


def field_title(path: str) -> str:
    """The way to a value as an instructor knows it: ``rubric.a.good`` is «Punkter › a › Setning (god)».

    Args:
        path: Keys and ids with dots, as in `changes.FieldChange.field`.

    Returns:
        Names of sheets and titles of columns; the path itself where there are none.
    """
    first, *rest = path.split(".")
    if first == "answer_seconds":
        return f"{QUESTIONS.column(SHORTEST).title} / {QUESTIONS.column(LONGEST).title}"
    if first in _BELOW:
        below = [name for name in (_below_title(first, step) for step in rest) if name]
        return " › ".join((_BELOW[first].name, *below))
    return next((column.title for column in QUESTIONS.columns if column.key == first), path)


_BELOW = {"rubric": CRITERIA, "model_answers": ANSWERS, "translations": TRANSLATIONS, "sources": SOURCES}


def _below_title(first: str, step: str) -> str:
    if first == "rubric" and step in GOOD_OR_BAD:
        return f"{EXAMPLES.column('sentence').title} ({GOOD_OR_BAD[step]})"
    if first == "translations" and step in LANGUAGES:
        return LANGUAGES[step]
    titles = {column.key: column.title for column in _BELOW[first].columns}
    return titles.get(step, step)
