"""File content → `Question`, or findings in our own words instead of pydantic's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from interview_coach.bank.findings import Finding, Location, QuestionsRefused, nearest, shown
from interview_coach.bank.schema import BankForm, StandaloneForm
from interview_coach.bank.yaml_text import YamlText, read_yaml
from interview_coach.errors import MessageValue
from interview_coach.records import Criterion, ModelAnswer, Question, QuestionTranslation, Source

F = TypeVar("F", bound=BaseModel)

# pydantic's error types → our sentences. https://docs.pydantic.dev/latest/errors/validation_errors/
_KEYS: Mapping[str, str] = {
    "missing": "bank-missing",
    "string_type": "bank-not-text",
    "tuple_type": "bank-not-list",
    "model_type": "bank-not-mapping",
    "model_attributes_type": "bank-not-mapping",
    "int_type": "bank-not-number",
    "int_parsing": "bank-not-number",
    "int_parsing_size": "bank-not-number",
    "int_from_float": "bank-not-number",
    "greater_than_equal": "bank-number-low",
    "less_than_equal": "bank-number-high",
    "too_short": "bank-too-few",
}

# Names in the context of pydantic's errors and of ours → names in our sentences.
_VALUES: Mapping[str, str] = {
    "ge": "limit",
    "le": "limit",
    "limit": "limit",
    "actual_length": "n",
    "min_length": "least",
    "value": "value",
    "known": "known",
    "low": "low",
    "high": "high",
}


@dataclass(frozen=True, kw_only=True)
class FormRead(Generic[F]):
    """A file as it was read.

    Attributes:
        content: What stands in it; ``None`` where it is not there or is no YAML.
        form: The same, checked; ``None`` where it does not have the form.
        findings: What is wrong with it.
    """

    content: YamlText | None = None
    form: F | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def contents(self) -> tuple[YamlText, ...]:
        """What stands in it, as a list of one or none."""
        return () if self.content is None else (self.content,)


def read_form_file(folder: Path, name: str, form: type[F]) -> FormRead[F]:
    """Read a file and check its form.

    Args:
        folder: The folder, which need not have the file.
        name: The name of the file.
        form: The schema it should have.

    Returns:
        The file, and what is wrong with it.
    """
    path = folder / name
    if not path.exists():
        return FormRead()
    try:
        content = read_yaml(path, file=name)
    except QuestionsRefused as refused:
        return FormRead(findings=refused.findings)
    found = read_form(content, form)
    if isinstance(found, tuple):
        return FormRead(content=content, findings=(*content.findings, *found))
    return FormRead(content=content, form=found, findings=content.findings)


def read_form(content: YamlText, form: type[F]) -> F | tuple[Finding, ...]:
    """Check the form of a file.

    Args:
        content: The file.
        form: The schema it should have.

    Returns:
        The form, or what is wrong with it.
    """
    try:
        return form.model_validate(_without_nulls(content.value))
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=True)
        return tuple(_finding(content, form, detail) for detail in _without_echoes(details))


def to_question(form: StandaloneForm | BankForm) -> Question:
    """The record of a checked form."""
    translations = {
        language: QuestionTranslation(text=said.text, purpose=said.purpose or "", review=said.review)
        for language, said in form.translations
        if said is not None
    }
    return Question(
        id=form.id,
        version=form.version,
        text=form.text,
        category=form.category or "",
        fields=form.fields,
        level=form.level,
        answer_seconds=form.answer_seconds,  # type: ignore[arg-type]  # Two of them: `schema._seconds`.
        purpose=form.purpose or "",
        tips=form.tips,
        phrases=form.phrases,
        culture=form.culture,
        follow_ups=form.follow_ups,
        rubric=tuple(
            Criterion(
                id=point.id,
                name=point.name or point.id,
                weight=point.weight,
                good=point.good,
                bad=point.bad,
                advice=point.advice or "",
            )
            for point in form.rubric
        ),
        model_answers=tuple(ModelAnswer(level=said.level, text=said.text) for said in form.model_answers),
        rephrased=form.rephrased,
        kind=form.kind,
        sources=tuple(Source(text=source.text, date=source.date) for source in form.sources),
        translations=translations,
        audio=form.audio,
    )


def _without_nulls(value: Any) -> Any:  # noqa: ANN401 - whatever stood in the file
    """A key with nothing after it is a key left out; an empty list item stays, to be refused as no text."""
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    if isinstance(value, list):
        return [_without_nulls(inner) for inner in value]
    return value


def _without_echoes(details: Sequence[ErrorDetails]) -> list[ErrorDetails]:
    """Errors without lists that are only too short because pydantic does not count their faulty items."""
    above = {tuple(detail["loc"])[:n] for detail in details for n in range(len(detail["loc"]))}
    return [each for each in details if each["type"] != "too_short" or tuple(each["loc"]) not in above]


def _finding(content: YamlText, form: type[BaseModel], detail: ErrorDetails) -> Finding:
    location: Location = tuple(detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_key(content, form, location)
    if kind == "literal_error":
        return _not_a_choice(content, detail)
    key = kind if kind.startswith("bank-") else _KEYS.get(kind, "bank-value")
    if key == "bank-not-text" and isinstance(detail["input"], dict):
        key = "bank-not-text-colon"
    context = detail.get("ctx", {})
    values: dict[str, MessageValue] = {
        name: _plain(context[stands_in]) for stands_in, name in _VALUES.items() if stands_in in context
    }
    return content.place(location).error(key, **values)


def _unknown_key(content: YamlText, form: type[BaseModel], location: Location) -> Finding:
    place = content.place(location)
    key, known = str(location[-1]), _keys_at(form, location[:-1])
    near = nearest(key, known)
    if near is None:
        return place.error("bank-key-unknown", name=shown(key), known=", ".join(known))
    return place.error("bank-key-unknown-near", name=shown(key), near=near)


def _keys_at(form: type[BaseModel], location: Location) -> Sequence[str]:
    """The keys that the schema knows at a place."""
    model = form
    for step in location:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 - a type expression
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(inner) for inner in getattr(annotation, "__args__", ()))
    return next((model for model in found if model is not None), None)


def _not_a_choice(content: YamlText, detail: ErrorDetails) -> Finding:
    place = content.place(tuple(detail["loc"]))
    known = str(detail.get("ctx", {}).get("expected", "")).replace(" or ", ", ").replace("'", "")
    value = detail["input"]
    if not isinstance(value, str):
        return place.error("bank-choice", value="…", known=known)
    choices = known.split(", ")
    near = nearest(value, [choice.casefold() for choice in choices])
    meant = next((choice for choice in choices if choice.casefold() == near), None)
    if meant is None:
        return place.error("bank-choice", value=shown(value), known=known)
    return place.error("bank-choice-near", value=shown(value), known=known, near=meant)


def _plain(value: object) -> MessageValue:
    return value if isinstance(value, int | float) else shown(str(value))
