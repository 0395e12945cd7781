"""Dates and figures as they are written on paper. Plain text, no layout."""

from __future__ import annotations

from datetime import datetime, tzinfo

from interview_coach.messages import Messages
from interview_coach.records import Measure

UNIT_KEYS = {"syllables/s": "syllables-per-s", "dB": "db"}
DIGITS = {"ratio": 2, "dB": 0, "semitones": 0, "syllables": 0}


def day(messages: Messages, at: datetime, zone: tzinfo | None) -> str:
    """A day, such as ``22. november 2026``.

    Args:
        messages: The texts.
        at: A moment, aware.
        zone: Where the day is counted; ``None`` for the zone of this PC.

    Returns:
        The day there.
    """
    local = at.astimezone(zone)
    return messages.text("report-day", day=local.day, month=local.month, year=str(local.year))


def unit_key(measure: Measure) -> str:
    """Key of the unit that follows a measure's value; empty where it has none."""
    if measure.unit in {"count", "share"}:
        return ""
    return f"delivery-unit-{UNIT_KEYS.get(measure.unit, measure.unit)}"


def figure(messages: Messages, measure: Measure) -> str:
    """A measure in words, or the reason why there is none.

    Args:
        messages: The texts.
        measure: The measure.

    Returns:
        Such as ``3,2 stavelser i sekundet``.
    """
    if measure.value is None:
        return messages.text(measure.reason or "delivery-no-words")
    if measure.unit == "count":
        return str(round(measure.value))
    if measure.unit == "share":
        return messages.text("report-share", percent=round(100 * measure.value))
    written = f"{measure.value:.{DIGITS.get(measure.unit, 1)}f}"
    value = written.replace(".", ",") if messages.language == "nb" else written
    return f"{value} {messages.text(unit_key(measure))}"
