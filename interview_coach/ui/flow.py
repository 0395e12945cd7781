"""How the speech flowed → HTML: sentences, a calm time line, and figures in words. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from interview_coach.delivery import LONG_PAUSE_S
from interview_coach.messages import Messages
from interview_coach.records import Attempt, DeliveryMeasures, Measure, Span, WordUse
from interview_coach.report.words import figure, unit_key
from interview_coach.ui.markup import (
    NORWEGIAN,
    both,
    both_notes,
    clock,
    fold,
    own_line,
    own_word,
    section,
)

FIGURES = (
    "speech_rate",
    "n_pauses",
    "n_long_pauses",
    "time_to_first_word",
    "mean_length_of_run",
    "articulation_rate",
    "phonation_time_ratio",
    "n_pauses_inside",
    "mean_pause",
    "n_hesitations",
    "n_repeats",
    "lexical_diversity",
    "loudness",
    "pitch_range",
)
"""What says most about fluency and is easy to understand comes first."""
LINE_WIDTH = 1_000  # Units of the drawing, not pixels: it stretches to the page.
LINE_HEIGHT = 40
EASY_SYLLABLES_PER_S = (2.0, 6.5)  # Wide (our choice); the upper end is where feedback speaks of fast speech.
FASTEST_SHOWN = 8.5  # Syllables per second at the right end of the drawing.


def delivery(messages: Messages, attempt: Attempt) -> str:
    """How the answer flowed.

    Args:
        messages: The texts.
        attempt: The answer; a typed one has no flow.

    Returns:
        HTML; empty where there is nothing to tell.
    """
    measures = attempt.delivery
    if measures is None or measures.n_words == 0:
        return ""
    text = messages.text
    lead = f"<p>{both(messages, 'ui-flow-lead')}</p>"
    said = "".join(f"<li>{both_notes(messages, note)}</li>" for note in attempt.feedback.flow)
    line = time_line(messages, measures, voice(measures, attempt.transcript.speech))
    more = (
        speed_band(messages, measures.articulation_rate)
        + _figures(messages, measures, FIGURES)
        + _often(messages, measures.frequent_markers)
        + f'<p class="small">{both(messages, "delivery-limits")}</p>'
    )
    # What one reads is two sentences and a line; figures are for whoever asks for them.
    folded = fold(text("ui-flow-more"), more, help_key="help-flow-more")
    inside = f'{lead}<ul class="plain">{said}</ul>{line}{folded}'
    return section(text("ui-flow-heading"), inside, css="flow", help_key="help-flow-heading")


def voice(measures: DeliveryMeasures, speech: Sequence[Span]) -> tuple[Span, ...]:
    """Stretches of speech: from the first to the last voice, less the pauses.

    Args:
        measures: With the pauses between words.
        speech: Where the voice detector heard a voice, in order.

    Returns:
        Stretches in order, inside the recording.
    """
    if not speech:
        return ()
    at, end = speech[0].start_s, min(speech[-1].end_s, measures.duration_s)
    stretches = []
    for pause in measures.pauses:
        if pause.start_s > at:
            stretches.append(Span(start_s=at, end_s=min(pause.start_s, end)))
        at = max(at, pause.end_s)
    if end > at:
        stretches.append(Span(start_s=at, end_s=end))
    return tuple(stretches)


def time_line(messages: Messages, measures: DeliveryMeasures, stretches: Sequence[Span]) -> str:
    """A strip of speech and pauses, with the same in words for who cannot see it."""
    if not stretches or measures.duration_s <= 0:
        return ""
    end = clock(measures.duration_s)
    scale = LINE_WIDTH / measures.duration_s
    speech = "".join(_bar(span.start_s, span.end_s, scale, "speech") for span in stretches)
    long_pauses = "".join(
        _bar(pause.start_s, pause.end_s, scale, "pause")
        for pause in measures.pauses
        if pause.duration_s >= LONG_PAUSE_S
    )
    values = {"seconds": round(measures.duration_s), "n": len(measures.pauses)}
    described = escape(messages.text("ui-flow-line-described", **values))
    legend = (
        f'<span class="key speech"></span>{_beside(messages, "ui-flow-line-speech")} '
        f'<span class="key gap"></span>{_beside(messages, "ui-flow-line-pause")}'
    )
    if long_pauses:
        legend += f' <span class="key pause"></span>{_beside(messages, "ui-flow-line-long-pause")}'
    return (
        f'<figure class="line-of-time"><svg viewBox="0 0 {LINE_WIDTH} {LINE_HEIGHT}" role="img"'
        f' aria-label="{described}" preserveAspectRatio="none">'
        f'<rect class="ground" width="{LINE_WIDTH}" height="{LINE_HEIGHT}"/>{speech}{long_pauses}</svg>'
        f'<div class="ends" aria-hidden="true"><span>0:00</span><span>{end}</span></div>'
        f"<figcaption>{legend}</figcaption>{_means(messages, 'ui-flow-line-help')}</figure>"
    )


def speed_band(messages: Messages, rate: Measure) -> str:
    """Where the speed lies within a wide band that is easy to follow; never a fault on the slow side.

    Args:
        messages: The texts.
        rate: Syllables per second between pauses.

    Returns:
        HTML; empty where there is no figure.
    """
    if rate.value is None:
        return ""
    scale = LINE_WIDTH / FASTEST_SHOWN
    low, high = (edge * scale for edge in EASY_SYLLABLES_PER_S)
    at = min(rate.value, FASTEST_SHOWN) * scale
    said = escape(f"{messages.text('delivery-articulation-rate-name')}: {figure(messages, rate)}")
    ends = f"<span>{_beside(messages, 'ui-flow-calm')}</span><span>{_beside(messages, 'ui-flow-fast')}</span>"
    return (
        f'<figure class="line-of-time band"><svg viewBox="0 0 {LINE_WIDTH} {LINE_HEIGHT}" role="img"'
        f' aria-label="{said}" preserveAspectRatio="none"><rect class="ground" width="{LINE_WIDTH}"'
        f' height="{LINE_HEIGHT}"/>'
        f'<rect class="easy" x="{low:.0f}" width="{high - low:.0f}" height="{LINE_HEIGHT}"/>'
        f'<rect class="here" x="{max(at - 6, 0):.0f}" width="12" height="{LINE_HEIGHT}"/></svg>'
        f'<div class="ends" aria-hidden="true">{ends}</div>'
        f'<figcaption><span class="key easy"></span>{_beside(messages, "ui-flow-easy")} '
        f'<span class="key here"></span>{_beside(messages, "ui-flow-here")}</figcaption>'
        f"{_means(messages, 'ui-flow-band-help')}</figure>"
    )


def _beside(messages: Messages, key: str) -> str:
    return escape(messages.text(key)) + own_word(messages, key)


def _means(messages: Messages, key: str) -> str:
    """«Hva betyr dette?», folded."""
    title = messages.text("delivery-what-is-this")
    return fold(title, f"<p>{both(messages, key)}</p>", help_key="help-delivery-what-is-this")


def _bar(start_s: float, end_s: float, scale: float, css: str) -> str:
    width = max(end_s - start_s, 0) * scale
    return f'<rect class="{css}" x="{start_s * scale:.1f}" width="{width:.1f}" height="{LINE_HEIGHT}"/>'


def _figures(messages: Messages, measures: DeliveryMeasures, names: Sequence[str]) -> str:
    return '<dl class="figures">' + "".join(_figure_row(messages, measures, name) for name in names) + "</dl>"


def _figure_row(messages: Messages, measures: DeliveryMeasures, name: str) -> str:
    measure: Measure = getattr(measures, name)
    key = f"delivery-{name.replace('_', '-')}"
    about = unit_key(measure) if measure.value is not None else measure.reason or "delivery-no-words"
    own_value = own_line(messages, about) if about else ""
    return (
        f"<div><dt>{both(messages, f'{key}-name')}</dt>"
        f'<dd><span class="value">{escape(figure(messages, measure))}{own_value}</span>'
        f"{_means(messages, f'{key}-help')}</dd></div>"
    )


def _often(messages: Messages, markers: Sequence[WordUse]) -> str:
    if not markers:
        return ""
    words = ", ".join(f"<q>{escape(use.text)}</q> ({len(use.starts_s)})" for use in markers)
    name = escape(messages.text("delivery-markers-name"))
    named = own_line(messages, "delivery-markers-name")
    return (
        f"<p><strong>{name}:</strong> <span {NORWEGIAN}>{words}</span>{named}</p>"
        f"<p>{both(messages, 'delivery-markers-help')}</p>"
    )
