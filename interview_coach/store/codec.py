"""Frozen records ⇄ JSON text, exactly: ``decode(encode(x), type(x)) == x``, with the same types inside.

The type hints of the records say how to read them back, so that a new field with a default needs no new
code, and attempts that were kept before the field existed are read with its default.

Conventions: a field that the record no longer has is passed over. A figure that JSON cannot hold
(``inf``, ``nan``: the loudness of silence) is kept as ``{"figure": "-inf"}``. Times keep their zone.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np

Value = TypeVar("Value")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_FIGURE = "figure"


def encode(value: object, *, indent: int | None = None) -> str:
    """A record, or a tuple or mapping of records → JSON.

    Args:
        value: Made of records, tuples, mappings with text keys, text, numbers, times and ``None``.
        indent: For people to read: signs per level; ``None`` for one line.

    Returns:
        JSON, readable as it is: letters beyond ASCII are not escaped.

    Raises:
        TypeError: When something in it is none of these: our own mistake.
    """
    separators = (",", ":") if indent is None else None
    text = json.dumps(
        _plain(value), ensure_ascii=False, allow_nan=False, separators=separators, indent=indent
    )
    # Half of a broken emoji from a browser is no valid UTF-8, and a database would refuse the whole answer.
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def decode(text: str, kind: type[Value]) -> Value:
    """JSON → a record of this kind.

    Args:
        text: What `encode` gave, perhaps long ago.
        kind: A record, or a type such as ``tuple[SelfRating, ...]``.

    Returns:
        The record.

    Raises:
        ValueError: When the text is not JSON, or is of another kind.
    """
    return cast("Value", _typed(json.loads(text), kind))


def _plain(value: object) -> object:
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return {_FIGURE: repr(value)}
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    message = f"a record cannot hold {type(value).__name__}"
    raise TypeError(message)


def _typed(value: Any, kind: Any) -> object:  # noqa: ANN401 - JSON, and a type as `typing` has it
    origin, inner = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return _either(value, inner)
    if origin is Literal:
        return _checked(value, value in inner, kind)
    if origin is tuple:
        _checked(value, isinstance(value, list), kind)
        kinds = [inner[0]] * len(value) if inner[1:] == (...,) else inner
        return tuple(_typed(item, one) for item, one in zip(value, kinds, strict=True))
    if origin is not None and issubclass(origin, Mapping):
        _checked(value, isinstance(value, dict), kind)
        return {key: _typed(item, inner[1]) for key, item in value.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        _checked(value, isinstance(value, dict), kind)
        hints = _hints(kind)
        return kind(**{name: _typed(item, hints[name]) for name, item in value.items() if name in hints})
    return _simple(value, kind)


def _either(value: Any, kinds: tuple[Any, ...]) -> object:  # noqa: ANN401
    if value is None and NoneType in kinds:
        return None
    others = [kind for kind in kinds if kind is not NoneType]
    if len(others) == 1:
        return _typed(value, others[0])
    # Only plain values stand side by side in the records (text, int, float): JSON tells them apart.
    return _simple(value, float if isinstance(value, int | float | dict) else str)


def _simple(value: Any, kind: Any) -> object:  # noqa: ANN401
    if kind is float and isinstance(value, dict):
        return float(value[_FIGURE])
    if kind in {datetime, date}:
        return kind.fromisoformat(value)
    expected = (int, float) if kind is float else kind
    return _checked(value, isinstance(value, expected), kind)


def _checked(value: object, fits: bool, kind: object) -> object:
    if not fits:
        message = f"expected {kind}, found {type(value).__name__}"
        raise ValueError(message)
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
