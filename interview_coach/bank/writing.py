"""Question → YAML text: one canonical form, and edits that leave a person's comments where they are.

Conventions: keys stand in the order of `question_bank/README.md`; what is not there (`None`, no sources) is
left out; lists are indented under their key; a text stands on one line. `write_question` always reads its own
text back, and gives nothing that would not come back as the same question.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.representer import RoundTripRepresenter
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.form import read_form, to_question
from interview_coach.bank.schema import BankForm
from interview_coach.bank.yaml_text import parse_yaml
from interview_coach.records import Question

LINE_LETTERS = 15_000
"""One text, one line: an edit never refolds lines that nobody touched. Three times the longest text."""

FLOW_KEYS = frozenset({"fields", "answer_seconds"})  # Written as [30, 90].

UNSAID: Mapping[str, str | int] = {"version": 1, "kind": "ordinary"}
"""What a file means that leaves a key out; an edit does not add it."""

Plain = Any
"""What a YAML file of ours can hold: text, whole number, ``None``, list or mapping."""


@dataclass(frozen=True, kw_only=True)
class _Level:
    """Where a value is put: its mapping or list, and the key or position in it."""

    node: Any
    step: str | int


class _Representer(RoundTripRepresenter):
    def represent_null(self, data: None) -> ScalarNode:  # noqa: ARG002 - ruamel hands it over
        """``audio: null`` stays as it was written; ruamel would leave the value empty."""
        return self.represent_scalar("tag:yaml.org,2002:null", "null")


_Representer.add_representer(type(None), _Representer.represent_null)


def write_question(question: Question, *, basis: str | None = None) -> str:
    """The YAML text of a question of a bank.

    Args:
        question: The question.
        basis: Text of a file that holds an earlier form of it: comments, quotes and the order of keys are
            kept, and only what differs is changed. Without it the text is canonical.

    Returns:
        The text, ending with a newline.
    """
    value = question_value(question)
    if basis is not None:
        if _reads_as(basis, question):
            return basis
        edited = _edited(basis, value)
        if edited is not None and _reads_as(edited, question):
            return edited
    text = _dumped(_commented(value))
    if _reads_as(text, question):
        return text
    # A text that plain YAML cannot hold; quoted letter by letter it can.
    return _dumped(_commented(value, quoted=True))


def question_value(question: Question) -> dict[str, Plain]:
    """A question as the mapping that its file holds, in canonical order.

    Args:
        question: The question.

    Returns:
        Texts, whole numbers, lists and mappings; keys without a value are left out.
    """
    value: dict[str, Plain] = {
        "id": question.id,
        "version": question.version,
        "text": question.text,
        "category": question.category,
        "fields": list(question.fields),
        "level": question.level,
        "answer_seconds": list(question.answer_seconds),
        "purpose": question.purpose,
        "tips": list(question.tips),
        "phrases": list(question.phrases),
        "culture": question.culture,
        "follow_ups": list(question.follow_ups),
        "rubric": [
            {
                "id": criterion.id,
                "name": criterion.name,
                "weight": criterion.weight,
                "good": list(criterion.good),
                "bad": list(criterion.bad),
                "advice": criterion.advice,
            }
            for criterion in question.rubric
        ],
        "model_answers": [{"level": said.level, "text": said.text} for said in question.model_answers],
        "rephrased": question.rephrased,
        "kind": question.kind,
        "sources": [{"text": source.text, "date": source.date} for source in question.sources] or None,
        "translations": {
            language: {"text": said.text, "purpose": said.purpose, "review": said.review}
            for language, said in question.translations.items()
        }
        or None,
        "audio": question.audio,
    }
    return {key: inner for key, inner in value.items() if inner is not None}


def parse_question(text: str, *, file: str) -> Question | tuple[Finding, ...]:
    """A question of a bank from YAML that is already text; only its form is checked.

    Args:
        text: The YAML.
        file: Its name in findings.

    Returns:
        The question, or what is wrong with it.
    """
    try:
        content = parse_yaml(text, file=file)
    except QuestionsRefused as refused:
        return refused.findings
    form = read_form(content, BankForm)
    return form if isinstance(form, tuple) else to_question(form)


def _reads_as(text: str, question: Question) -> bool:
    return parse_question(text, file=question.id) == question


# --- canonical -------------------------------------------------------------------------------


def _yaml() -> YAML:
    yaml = YAML(typ="rt", pure=True)
    yaml.Representer = _Representer
    yaml.preserve_quotes = True
    yaml.allow_unicode = True
    yaml.width = LINE_LETTERS
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _dumped(node: Plain) -> str:
    stream = io.StringIO()
    _yaml().dump(node, stream)
    return stream.getvalue()


def _commented(value: Plain, *, quoted: bool = False, key: str = "") -> Plain:
    """A plain value as ruamel writes it, lists of `FLOW_KEYS` on one line."""
    if isinstance(value, Mapping):
        pairs = ((inner, _commented(below, quoted=quoted, key=inner)) for inner, below in value.items())
        return CommentedMap(pairs)
    if isinstance(value, list):
        node = CommentedSeq(_commented(inner, quoted=quoted) for inner in value)
        if key in FLOW_KEYS or not value:
            node.fa.set_flow_style()
        return node
    return DoubleQuotedScalarString(value) if quoted and isinstance(value, str) else value


# --- edits -----------------------------------------------------------------------------------


def _edited(basis: str, value: dict[str, Plain]) -> str | None:
    """The basis with what differs changed; ``None`` where the basis is no file of ours."""
    try:
        old = parse_yaml(basis, file="").value  # Hostile text is stopped here, before ruamel builds objects.
        node = _yaml().load(basis)
    except (QuestionsRefused, YAMLError, ValueError, TypeError, AttributeError):
        return None
    if not isinstance(old, dict) or not isinstance(node, CommentedMap):
        return None
    _merge_mapping(node, old, value)
    return _dumped(node)


def _merge_mapping(node: CommentedMap, old: Mapping[str, Plain], new: Mapping[str, Plain]) -> None:
    for key in [key for key, inner in old.items() if key not in new and inner not in (None, [], {})]:
        del node[key]
    before = -1
    for key, inner in new.items():
        if key in old and key in node:
            _merge(_Level(node=node, step=key), old[key], inner)
        elif inner == UNSAID.get(key):
            continue
        else:
            node.insert(before + 1, key, _commented(inner, key=key))
        before = list(node).index(key)


def _merge_list(node: CommentedSeq, old: Sequence[Plain], new: Sequence[Plain]) -> None:
    old_names, new_names = [_name(item) for item in old], [_name(item) for item in new]
    matcher = SequenceMatcher(None, old_names, new_names, autojunk=False)
    # From the end, so that positions before a change stay true.
    for _tag, start, end, new_start, new_end in reversed(matcher.get_opcodes()):
        both = min(end - start, new_end - new_start)
        for position in reversed(range(start + both, end)):
            del node[position]
        for offset, item in enumerate(new[new_start + both : new_end]):
            node.insert(start + both + offset, _commented(item))
        for offset in range(both):
            at = _Level(node=node, step=start + offset)
            _merge(at, old[start + offset], new[new_start + offset])


def _merge(at: _Level, old: Plain, new: Plain) -> None:
    if _same(old, new):
        return
    node = at.node[at.step]
    if isinstance(node, CommentedMap) and isinstance(new, dict):
        _merge_mapping(node, old, new)
    elif isinstance(node, CommentedSeq) and isinstance(new, list) and node and new:
        _merge_list(node, old, new)
    else:
        at.node[at.step] = _commented(new, key=str(at.step))


def _same(old: Plain, new: Plain) -> bool:
    """Whether a value of the file (all texts) says the same as a value of a record."""
    if isinstance(old, dict) and isinstance(new, dict):
        left = {key: inner for key, inner in old.items() if inner not in (None, [], {})}
        return left.keys() == new.keys() and all(_same(inner, new[key]) for key, inner in left.items())
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_same, old, new))
    if isinstance(old, str) and isinstance(new, str | int):
        return old.strip() == str(new)
    return False


def _name(item: Plain) -> str:
    """What a list item is recognised by: its id where it has one, else all it says."""
    if isinstance(item, dict):
        return str(item["id"]).strip() if "id" in item else "|".join(_leaves(item))
    return str(item).strip()


def _leaves(item: Plain) -> Iterator[str]:
    if isinstance(item, dict):
        for key in sorted(item):
            yield from _leaves(item[key])
    else:
        yield str(item).strip()
