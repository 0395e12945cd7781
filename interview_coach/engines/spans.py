"""Arithmetic of stretches of time. Pure; spans are in order of time and in seconds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interview_coach.records import Span


def join_spans(spans: Iterable[Span], gap_s: float) -> list[Span]:
    """Join neighbours with at most `gap_s` seconds between them."""
    joined: list[Span] = []
    for span in spans:
        if joined and span.start_s - joined[-1].end_s <= gap_s:
            joined[-1] = Span(start_s=joined[-1].start_s, end_s=max(joined[-1].end_s, span.end_s))
        else:
            joined.append(span)
    return joined


def pad_spans(spans: Iterable[Span], pad_s: float, duration_s: float) -> tuple[Span, ...]:
    """Widen spans on both sides, within the recording, and join those that then touch."""
    wider = [
        Span(start_s=max(0.0, span.start_s - pad_s), end_s=min(duration_s, span.end_s + pad_s))
        for span in spans
        if span.start_s < duration_s
    ]
    return tuple(join_spans(wider, 0.0))


def overlap_s(spans: Sequence[Span], start_s: float, end_s: float) -> float:
    """Seconds of `start_s`–`end_s` that lie inside the spans."""
    shared = (min(span.end_s, end_s) - max(span.start_s, start_s) for span in spans)
    return sum(part for part in shared if part > 0)


def distance_s(spans: Sequence[Span], start_s: float, end_s: float) -> float:
    """Seconds from `start_s`–`end_s` to the nearest span; 0 where they touch, infinite without spans."""
    gaps = (max(span.start_s - end_s, start_s - span.end_s, 0.0) for span in spans)
    return min(gaps, default=float("inf"))
