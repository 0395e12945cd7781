"""`workplaces.yaml`: the made-up workplaces of the mock interview, and what the interviewer says there.

Texts may hold `{navn}`, `{rolle}` and `{tips}`; `filled` puts the values in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form
from interview_coach.bank.lists import BankLists
from interview_coach.bank.schema import Form, SomeTexts, Text, Texts
from interview_coach.bank.yaml_text import YamlText, read_yaml

WORKPLACES_FILE = "workplaces.yaml"
Part = Literal["person", "background", "job", "people", "terms", "own"]
"""Parts of an interview, in their natural order."""
_GAP = re.compile(r"\{(\w*)\}")
_GAPS = frozenset({"navn", "rolle", "tips"})


@dataclass(frozen=True, kw_only=True)
class Person:
    """Someone who works there: first name, and what comes after "jeg er"."""

    name: str
    role: str


@dataclass(frozen=True, kw_only=True)
class Workplace:
    """A made-up workplace.

    Attributes:
        fields: Keys of fields of work; empty for whoever has not chosen one.
        name: Its name.
        interviewer: Who asks.
        colleague: Who sits beside.
        about: What the interviewer tells of the place.
    """

    fields: tuple[str, ...]
    name: str
    interviewer: Person
    colleague: Person
    about: str


@dataclass(frozen=True, kw_only=True)
class Lines:
    """What an interviewer says around the questions; all empty where a bank has no such file.

    Attributes:
        greeting: Who I am.
        colleague: Who is with me.
        order: What will happen.
        thanks: Said after an answer, in turn; nothing about how good it was.
        parts: Said before the first question of a part.
        again: Before a question that is repeated, for somebody asked for it.
        rephrased: Before a question that is put another way, for somebody asked for it.
        other_way: Before a question that is put another way, for the answer was about something else.
        not_heard: When nothing could be understood.
        more_words: After an answer of one or two words.
        in_norwegian: After an answer in another language.
        tell_more: Asks on about a point, with `{tips}`.
        skipped: When a question was passed over.
        goodbye: At the end.
    """

    greeting: str = ""
    colleague: str = ""
    order: str = ""
    thanks: tuple[str, ...] = ()
    parts: Mapping[Part, str] = field(default_factory=lambda: MappingProxyType({}))
    again: str = ""
    rephrased: str = ""
    other_way: str = ""
    not_heard: str = ""
    more_words: str = ""
    in_norwegian: str = ""
    tell_more: str = ""
    skipped: str = ""
    goodbye: str = ""


@dataclass(frozen=True, kw_only=True)
class Workplaces:
    """The workplaces of a bank, what is said there, the file, and what is wrong with it."""

    workplaces: tuple[Workplace, ...] = ()
    lines: Lines = Lines()
    content: YamlText | None = None
    findings: tuple[Finding, ...] = ()

    def of(self, fields: frozenset[str]) -> Workplace | None:
        """The first workplace of one of these fields; the one for everybody otherwise."""
        fits = (one for one in self.workplaces if fields & set(one.fields))
        everybody = (one for one in self.workplaces if not one.fields)
        return next(fits, None) or next(everybody, None)


def filled(text: str, *, name: str = "", role: str = "", advice: str = "") -> str:
    """Put values into the gaps of a line.

    Args:
        text: Such as ``Jeg heter {navn}.``
        name: For ``{navn}``.
        role: For ``{rolle}``.
        advice: For ``{tips}``.

    Returns:
        The line; what is not a gap stays, whatever signs it has.
    """
    values = {"navn": name, "rolle": role, "tips": advice}
    return _GAP.sub(lambda gap: values.get(gap.group(1), gap.group()), text)


def _gaps_known(value: str) -> str:
    if not set(_GAP.findall(value)) <= _GAPS:
        raise PydanticCustomError("bank-value", "gap")
    return value


_Line = Annotated[Text, AfterValidator(_gaps_known)]


class _PersonForm(Form):
    name: Text
    role: Text


class _WorkplaceForm(Form):
    fields: Texts
    name: Text
    interviewer: _PersonForm
    colleague: _PersonForm
    about: Text


class _LinesForm(Form):
    greeting: _Line
    colleague: _Line
    order: _Line
    thanks: SomeTexts
    parts: dict[Part, _Line]
    again: _Line
    rephrased: _Line
    other_way: _Line
    not_heard: _Line
    more_words: _Line
    in_norwegian: _Line
    tell_more: _Line
    skipped: _Line
    goodbye: _Line


class _WorkplacesForm(Form):
    lines: _LinesForm
    workplaces: Annotated[tuple[_WorkplaceForm, ...], Field(min_length=1)]


def read_workplaces(folder: Path, lists: BankLists) -> Workplaces:
    """Read the workplaces of a bank.

    Args:
        folder: The bank's folder; it need not have any.
        lists: The fields that workplaces may name.

    Returns:
        The workplaces; with an error in the file there are none, and the questions are asked without them.
    """
    path = folder / WORKPLACES_FILE
    if not path.exists():
        return Workplaces()
    try:
        content = read_yaml(path, file=WORKPLACES_FILE)
    except QuestionsRefused as refused:
        return Workplaces(findings=refused.findings)
    form = read_form(content, _WorkplacesForm)
    if isinstance(form, tuple):
        return Workplaces(content=content, findings=(*content.findings, *form))
    findings = (*content.findings, *_unknown_fields(form, content, lists))
    if findings:
        return Workplaces(content=content, findings=findings)
    said = form.lines.model_dump()
    lines = Lines(**{**said, "parts": MappingProxyType(said["parts"])})
    return Workplaces(workplaces=tuple(map(_workplace, form.workplaces)), lines=lines, content=content)


def _workplace(form: _WorkplaceForm) -> Workplace:
    return Workplace(
        fields=form.fields,
        name=form.name,
        interviewer=Person(name=form.interviewer.name, role=form.interviewer.role),
        colleague=Person(name=form.colleague.name, role=form.colleague.role),
        about=form.about,
    )


def _unknown_fields(form: _WorkplacesForm, content: YamlText, lists: BankLists) -> Iterator[Finding]:
    for index, workplace in enumerate(form.workplaces):
        for position, name in enumerate(workplace.fields):
            if name not in lists.fields:
                place = content.place(("workplaces", index, "fields", position))
                yield place.unknown_name(name, list(lists.fields))
