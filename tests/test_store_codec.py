"""Records come back from JSON exactly as they went, however odd, and old ones keep being read."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Literal, get_args, get_origin, get_type_hints

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_store import small_attempt

from interview_coach.records import (
    Attempt,
    ContentScores,
    DeliveryMeasures,
    Feedback,
    Note,
    Profile,
    Question,
    Transcript,
)
from interview_coach.store.codec import decode, encode
from interview_coach.store.shapes import Interview, Plan, SelfRating, StoredAttempt

PATIENT = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
SIMPLE = {
    str: st.text(st.characters(exclude_categories=()), max_size=5),  # Half an emoji too.
    int: st.integers(),
    float: st.floats(),
    bool: st.booleans(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(fold=0)),
    type(None): st.none(),
}


def values_of(kind):
    """Values of a type as the records have them, small ones."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind in SIMPLE:
        found = SIMPLE[kind]
    elif origin is Literal:
        found = st.sampled_from(inner)
    elif origin is tuple and inner[1:] == (...,):
        found = st.lists(values_of(inner[0]), max_size=2).map(tuple)
    elif origin is tuple:
        found = st.tuples(*map(values_of, inner))
    elif origin is Mapping:
        found = st.dictionaries(values_of(inner[0]), values_of(inner[1]), max_size=2)
    elif is_dataclass(kind):
        found = st.builds(kind, **{name: values_of(hint) for name, hint in get_type_hints(kind).items()})
    else:
        found = st.one_of(*map(values_of, inner))
    return found


@pytest.mark.parametrize(
    "kind",
    [Transcript, DeliveryMeasures, ContentScores, Feedback, Question, Profile, Plan],
    ids=lambda kind: kind.__name__,
)
def test_every_record_comes_back_exactly(kind):
    """Whatever a record holds, the same comes back, down to 1 and 1.0 and nan (`repr` tells them apart)."""

    @PATIENT
    @given(values_of(kind))
    def comes_back(value):
        assert repr(decode(encode(value), kind)) == repr(value)

    comes_back()


def test_a_whole_attempt_comes_back():
    """An attempt as the coach makes it, and as the store hands it out."""
    attempt = small_attempt()
    assert decode(encode(attempt), Attempt) == attempt
    stored = StoredAttempt(
        id=3, number=1, spoken=attempt, self_rating=(SelfRating(criterion_id="styrke", level="met"),)
    )
    assert decode(encode(stored), StoredAttempt) == stored


@pytest.mark.parametrize(
    "value", [math.inf, -math.inf, math.nan, 0.0, -0.0, 1e-300, 1, 1.0, 2**60, "", "\x00", "\ud83d", "æøå 😀"]
)
def test_odd_values(value):
    """Figures and texts at the edge, half an emoji included, come back; the JSON is valid UTF-8."""
    text = encode(Note(key="k", values={"v": value}))
    assert repr(decode(text, Note).values["v"]) == repr(value)
    assert json.loads(text.encode("utf-8"))


def test_the_text_can_be_read():
    """Letters beyond ASCII stand as they are: what is deleted can be looked for."""
    assert "nøyaktig" in encode(small_attempt())


def test_times_keep_their_zone():
    """A time of another zone is the same moment with the same offset."""
    zone = timezone(timedelta(hours=2))
    interview = Interview(
        id=1, kind="solo", question_ids=(), started_at=datetime(2026, 7, 1, 12, tzinfo=zone)
    )
    back = decode(encode(interview), Interview).started_at
    assert back == interview.started_at
    assert back.utcoffset() == timedelta(hours=2)
    assert decode(encode(date(2026, 11, 22)), date) == date(2026, 11, 22)


def test_numbers_of_numpy_become_numbers():
    """A figure that a measure left as numpy's is kept as a figure."""
    note = Note(key="k", values={"a": np.float32(0.5), "b": np.int64(3)})
    assert decode(encode(note), Note).values == {"a": 0.5, "b": 3}


@dataclass(frozen=True, kw_only=True)
class Yesterday:
    """A record as it was before it grew."""

    key: str
    gone: int = 1


def test_older_records_are_read():
    """A field that came later has its default; one that is gone is passed over."""
    assert decode(encode(Yesterday(key="k")), Note) == Note(key="k")
    assert decode("{}", Profile) == Profile()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("no json", Note),
        ("[]", Note),
        ('{"key":1}', Note),
        ('{"criterion_id":"a","level":"great"}', SelfRating),
        ('{"a":1}', tuple[str, ...]),
        ("[1]", tuple[str, ...]),
    ],
    ids=["broken", "a-list", "a-number-for-text", "no-such-level", "a-mapping-for-a-list", "wrong-items"],
)
def test_what_is_of_another_kind_is_refused(text, kind):
    """Text that is not such a record is refused, not read halfway."""
    with pytest.raises(ValueError, match=r"expected|Expecting"):
        decode(text, kind)


def test_what_no_record_holds_is_our_mistake():
    """A set or an open file is refused by name."""
    with pytest.raises(TypeError, match="cannot hold set"):
        encode(Note(key="k", values={"v": {1}}))


def test_indented_is_the_same():
    """The form for people to read holds the same."""
    attempt = replace(small_attempt(), made_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert decode(encode(attempt, indent=2), Attempt) == attempt
