"""`categories.yaml` and `fields.yaml`: the names that questions may use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form
from interview_coach.bank.schema import Kind, WorkFieldForm
from interview_coach.bank.yaml_text import YamlText, read_yaml

CATEGORIES_FILE = "categories.yaml"
FIELDS_FILE = "fields.yaml"


@dataclass(frozen=True, kw_only=True)
class WorkField:
    """A field of work: the name people see, and whether it needs a degree (`academic`)."""

    name: str
    kind: Kind


@dataclass(frozen=True, kw_only=True)
class BankLists:
    """The categories and fields of a bank, key → what people see, in the order they are shown."""

    categories: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, WorkField] = field(default_factory=dict)


def laid_over(shipped: BankLists, own: BankLists) -> BankLists:
    """The shipped names with the instructor's own: hers count, and new ones stand last."""
    return BankLists(
        categories={**shipped.categories, **own.categories}, fields={**shipped.fields, **own.fields}
    )


@dataclass(frozen=True, kw_only=True)
class ListsRead:
    """The lists that could be read, and what was wrong with the rest."""

    lists: BankLists
    findings: tuple[Finding, ...]


def read_lists(folder: Path, *, may_lack: bool = False) -> ListsRead:
    """Read both lists of a bank.

    Args:
        folder: The bank's folder.
        may_lack: Whether a list that is not there is simply empty, as in an instructor's own bank.

    Returns:
        The lists, and the faults in them.
    """
    findings: list[Finding] = []

    def entries(name: str) -> YamlText | None:
        lacks = may_lack and not (folder / name).exists()
        return None if lacks else _entries(folder, name, findings)

    categories = _categories(entries(CATEGORIES_FILE), findings)
    fields = _fields(entries(FIELDS_FILE), findings)
    lists = BankLists(categories=categories, fields=fields)
    return ListsRead(lists=lists, findings=tuple(findings))


def _entries(folder: Path, name: str, findings: list[Finding]) -> YamlText | None:
    try:
        content = read_yaml(folder / name, file=name)
    except QuestionsRefused as refused:
        findings.extend(refused.findings)
        return None
    findings.extend(content.findings)
    if not isinstance(content.value, dict):
        findings.append(content.place().error("bank-not-mapping"))
        return None
    return content


def _categories(content: YamlText | None, findings: list[Finding]) -> dict[str, str]:
    categories: dict[str, str] = {}
    for key, name in content.value.items() if content is not None else ():
        if isinstance(name, str) and name.strip():
            categories[key] = name.strip()
        elif content is not None:
            findings.append(content.place((key,)).error("bank-not-text"))
    return categories


def _fields(content: YamlText | None, findings: list[Finding]) -> dict[str, WorkField]:
    fields: dict[str, WorkField] = {}
    for key, entry in content.value.items() if content is not None else ():
        if content is None:
            break
        inner = YamlText(file=content.file, value=entry, lines=_lines_below(content, key))
        form = read_form(inner, WorkFieldForm)
        if isinstance(form, WorkFieldForm):
            fields[key] = WorkField(name=form.name, kind=form.kind)
        else:
            findings.extend(form)
    return fields


def _lines_below(content: YamlText, key: str) -> dict[tuple[str | int, ...], int]:
    return {location[1:]: line for location, line in content.lines.items() if location[:1] == (key,)}
