"""`workplaces.yaml`: the made-up workplaces of the mock interview, and what the interviewer says there.

Texts may hold `{navn}`, `{rolle}` and `{tips}`; `filled` puts the values in.

The instructor's own file of that name lies over the shipped one and holds only what differs: her workplaces
come first, so that of two of the same field hers is visited, and a line that she wrote is said instead of the
shipped one. With an error in it the shipped file counts alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from interview_coach.bank.findings import Finding, has_errors
from interview_coach.bank.form import FormRead, read_form_file
from interview_coach.bank.lists import BankLists
from interview_coach.bank.schema import Form, SomeTexts, Text, Texts
from interview_coach.bank.yaml_text import YamlText

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
class Reply:
    """What the interviewer answers to a question about the workplace.

    Attributes:
        asks: Words that such a question holds, such as ``arbeidstid`` or ``lære opp``; one of them is enough.
        says: The answer, true of every workplace.
    """

    asks: tuple[str, ...]
    says: str


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
        asked_in_talk: Instead of thanks, where small talk ended with a question to the interviewer.
        asked_early: The same after an answer, while her own questions are still to come.
        asked_own: The same after her own questions, where no answer fits.
        replies: Answers to her own questions, the instructor's first.
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
    asked_in_talk: str = ""
    asked_early: str = ""
    asked_own: str = ""
    replies: tuple[Reply, ...] = ()
    goodbye: str = ""


@dataclass(frozen=True, kw_only=True)
class Workplaces:
    """The workplaces of a bank and what is said there.

    Attributes:
        workplaces: The workplaces, the instructor's own first.
        lines: What is said in every interview.
        contents: The shipped file; none where it cannot be read.
        own_contents: The instructor's own file; none where it is set aside.
        findings: What is wrong in the shipped file; with an error there is nothing of it.
        own_findings: What is wrong in the instructor's own file; with an error it is set aside.
    """

    workplaces: tuple[Workplace, ...] = ()
    lines: Lines = Lines()
    contents: tuple[YamlText, ...] = ()
    own_contents: tuple[YamlText, ...] = ()
    findings: tuple[Finding, ...] = ()
    own_findings: tuple[Finding, ...] = ()

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


_NOT_NEEDED = frozenset({"asked_in_talk", "asked_early", "asked_own", "replies"})
"""Without them thanks are said."""
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


class _ReplyForm(Form):
    asks: SomeTexts
    says: Text


class _LinesForm(Form):
    """Each may be left out in an own file; in the shipped one `_missing_lines` asks for the others."""

    greeting: _Line | None = None
    colleague: _Line | None = None
    order: _Line | None = None
    thanks: SomeTexts | None = None
    parts: dict[Part, _Line] | None = None
    again: _Line | None = None
    rephrased: _Line | None = None
    other_way: _Line | None = None
    not_heard: _Line | None = None
    more_words: _Line | None = None
    in_norwegian: _Line | None = None
    tell_more: _Line | None = None
    skipped: _Line | None = None
    asked_in_talk: _Line | None = None
    asked_early: _Line | None = None
    asked_own: _Line | None = None
    replies: tuple[_ReplyForm, ...] | None = None
    goodbye: _Line | None = None


class _OwnWorkplacesForm(Form):
    lines: _LinesForm = _LinesForm()
    workplaces: tuple[_WorkplaceForm, ...] = ()


class _WorkplacesForm(_OwnWorkplacesForm):
    lines: _LinesForm
    workplaces: Annotated[tuple[_WorkplaceForm, ...], Field(min_length=1)]


def read_workplaces(folder: Path, lists: BankLists, own: Path | None = None) -> Workplaces:
    """Read the workplaces of a bank.

    Args:
        folder: The bank's folder; it need not have any.
        lists: The fields that workplaces may name.
        own: The instructor's own bank, whose workplaces lie over these.

    Returns:
        The workplaces, and what is wrong. Without any the questions are asked without them.
    """
    read = read_form_file(folder, WORKPLACES_FILE, _WorkplacesForm)
    findings = (*read.findings, *_rules(read, lists), *_missing_lines(read))
    shipped = Workplaces(contents=read.contents, findings=findings)
    if read.form is not None and not has_errors(findings):
        shipped = _laid_over(shipped, read.form)
    return shipped if own is None else _with_own(shipped, own, lists)


def _with_own(shipped: Workplaces, own: Path, lists: BankLists) -> Workplaces:
    read = read_form_file(own, WORKPLACES_FILE, _OwnWorkplacesForm)
    findings = (*read.findings, *_rules(read, lists))
    told = replace(shipped, own_findings=findings)
    if read.form is None or has_errors(findings):
        return told
    return replace(_laid_over(told, read.form), own_contents=read.contents)


def _laid_over(below: Workplaces, form: _OwnWorkplacesForm) -> Workplaces:
    said: dict[str, Any] = form.lines.model_dump(exclude_none=True)
    parts = MappingProxyType({**below.lines.parts, **said.pop("parts", {})})
    replies = tuple(Reply(asks=tuple(one["asks"]), says=one["says"]) for one in said.pop("replies", ()))
    return replace(
        below,
        workplaces=(*map(_workplace, form.workplaces), *below.workplaces),
        lines=replace(below.lines, parts=parts, replies=(*replies, *below.lines.replies), **said),
    )


def _workplace(form: _WorkplaceForm) -> Workplace:
    return Workplace(
        fields=form.fields,
        name=form.name,
        interviewer=Person(name=form.interviewer.name, role=form.interviewer.role),
        colleague=Person(name=form.colleague.name, role=form.colleague.role),
        about=form.about,
    )


def _missing_lines(read: FormRead[_WorkplacesForm]) -> Iterator[Finding]:
    if read.form is None or read.content is None:
        return
    for name in _LinesForm.model_fields:
        if name not in _NOT_NEEDED and getattr(read.form.lines, name) is None:
            yield read.content.place(("lines", name)).error("bank-missing")


def _rules(
    read: FormRead[_WorkplacesForm] | FormRead[_OwnWorkplacesForm], lists: BankLists
) -> Iterator[Finding]:
    if read.form is None or read.content is None:
        return
    first_of: dict[str, str] = {}  # Field → name of its first workplace.
    for index, workplace in enumerate(read.form.workplaces):
        for position, name in enumerate(workplace.fields):
            if name not in lists.fields:
                place = read.content.place(("workplaces", index, "fields", position))
                yield place.unknown_name(name, list(lists.fields))
        fields = workplace.fields or ("",)
        if all(name in first_of for name in fields):
            place = read.content.place(("workplaces", index, "fields"))
            yield place.warning("check-workplace-unused", name=workplace.name, other=first_of[fields[0]])
        first_of = {**dict.fromkeys(fields, workplace.name), **first_of}
