"""Records of the question → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape

from interview_coach.messages import Messages
from interview_coach.records import Question
from interview_coach.ui.choosing import Theme
from interview_coach.ui.markup import NORWEGIAN, fold, foreign, items, norwegian
from interview_coach.ui.startup import StartState

MOST_RECORDING_S = 600  # Design: ten minutes; the recorder stops by itself then.
MOST_UPLOAD_BYTES = 100_000_000
PAGES = (("nb", "/", "Norsk"), ("en", "/en", "English"))
SCRIPT_TEXTS = (
    "too-large",
    "connection",
    "our-mistake",
    "mic-blocked",
    "mic-device",
    "mic-device-choice",
    "pause",
    "start-over",
    "take-kept",
)


def header(messages: Messages, *, on_lan: bool) -> str:
    """Name of the program, language of the page, and where everything stays."""
    text = messages.text
    links = "".join(
        f'<a href="{path}" lang="{code}" hreflang="{code}"'
        + (' aria-current="true"' if code == messages.language else "")
        + f">{name}</a>"
        for code, path, name in PAGES
    )
    privacy = text("ui-privacy-lan" if on_lan else "ui-privacy")
    texts = {name: text(f"ui-script-{name}") for name in SCRIPT_TEXTS}
    return (
        f'<div class="brand"><a href="{_own_path(messages)}" class="name">{escape(text("ui-title"))}</a>'
        f'<nav id="language" aria-label="{escape(text("ui-language-label"))}">{links}</nav></div>'
        f'<p class="privacy">{_LOCK}{escape(privacy)}</p>'
        f'<div id="script-texts" hidden data-texts="{escape(json.dumps(texts))}"'
        f' data-most-seconds="{MOST_RECORDING_S}" data-most-bytes="{MOST_UPLOAD_BYTES}"></div>'
        '<div id="script-line" role="alert"></div>'
    )


def intro(messages: Messages) -> str:
    """What this is, in one sentence, and the three steps."""
    text = messages.text
    steps = [escape(text(f"ui-intro-step-{step}")) for step in ("choose", "answer", "feedback")]
    numbered = "".join(f"<li>{step}</li>" for step in steps)
    return (
        f'<h1 tabindex="-1">{escape(text("ui-intro-heading"))}</h1>'
        f'<p class="lead">{escape(text("ui-intro"))}</p><ol class="steps">{numbered}</ol>'
    )


def question_list(messages: Messages, themes: Sequence[Theme], help_language: str) -> str:
    """Questions by theme as links, each with its translation under it."""
    n_questions = sum(len(theme.questions) for theme in themes)
    count = escape(messages.text("ui-list-count", n=n_questions))
    head = f'<p class="count" role="status">{count}</p>'
    return head + "".join(_theme(messages, theme, help_language) for theme in themes)


def _theme(messages: Messages, theme: Theme, help_language: str) -> str:
    links = (_question_link(messages, question, help_language) for question in theme.questions)
    return f"<section><h3 {NORWEGIAN}>{escape(theme.name)}</h3>{items(links, 'questions')}</section>"


def _question_link(messages: Messages, question: Question, help_language: str) -> str:
    own = question.translations.get(help_language)
    below = "" if own is None else foreign(own.text, help_language)
    address = f"{_own_path(messages)}?q={escape(question.id)}"
    inside = norwegian(question.text, "span") + below.replace("<p ", "<span ").replace("</p>", "</span>")
    return f'<a href="{address}" data-question="{escape(question.id)}">{inside}</a>'


def question(messages: Messages, question: Question, help_language: str) -> str:
    """The question, large; its translation after it."""
    own = question.translations.get(help_language)
    translated = "" if own is None else foreign(own.text, help_language) + _review(messages, own.review)
    label = escape(messages.text("ui-question-label"))
    return (
        f'<p class="over">{label}</p><h1 tabindex="-1" {NORWEGIAN}>{escape(question.text)}</h1>{translated}'
    )


def question_help(messages: Messages, question: Question, help_language: str) -> str:
    """Everything that helps before the answer, each piece folded by itself."""
    text = messages.text
    own = question.translations.get(help_language)
    purpose = norwegian(question.purpose) + ("" if own is None else foreign(own.purpose, help_language))
    folds = [
        (text("ui-help-purpose"), purpose if question.purpose else "", True),
        (text("ui-help-start"), _phrases(messages, question), False),
        (text("ui-help-tips"), _norwegian_items(question.tips), False),
        (text("ui-help-culture"), norwegian(question.culture) if question.culture else "", False),
        (text("ui-help-rephrased"), norwegian(question.rephrased) if question.rephrased else "", False),
        (text("ui-help-law"), _law(messages, question), False),
    ]
    return "".join(fold(title, inside, is_open=is_open) for title, inside, is_open in folds if inside)


def timer(messages: Messages, question: Question) -> str:
    """A clock that informs: the script counts, nothing is locked."""
    text = messages.text
    shortest_s, longest_s = question.answer_seconds
    said = {
        "ready": text("ui-timer-ready", shortest=shortest_s, longest=longest_s),
        "running": text("ui-timer-running"),
        "enough": text("ui-timer-enough"),
        "long": text("ui-timer-long"),
        "limit": text("ui-timer-limit"),
        "stopped": text("ui-timer-stopped"),
    }
    data = "".join(f' data-{name}="{escape(sentence)}"' for name, sentence in said.items())
    return (
        f'<div class="clock" data-shortest="{shortest_s}" data-longest="{longest_s}"{data}>'
        f'<span class="time" role="timer" aria-label="{escape(text("ui-timer-label"))}">0:00</span>'
        f'<span class="bar" aria-hidden="true"><span class="fits"></span><span class="done"></span></span>'
        f'<span class="hint">{escape(said["ready"])}</span></div>'
    )


def working(messages: Messages, key: str) -> str:
    """What is being done now."""
    return f'<p class="line busy">{_DOTS}{escape(messages.text(key))}</p>'


def done(messages: Messages, key: str, *, seen: bool = True) -> str:
    """That it is done; only heard where the page shows it anyway."""
    return f'<p class="{"line done" if seen else "aside"}">{escape(messages.text(key))}</p>'


def refusal(sentence: str) -> str:
    """One plain sentence about what did not work and what to do."""
    return f'<p class="line refused">{escape(sentence)}</p>'


def start_line(messages: Messages, state: StartState) -> str:
    """How far the start of the program has come; nothing once it is ready."""
    if state.phase == "ready":
        return ""
    sentence = messages.text(state.key, **state.values) if messages.has(state.key) else state.key
    if state.phase == "failed":
        return refusal(sentence)
    first = f"{messages.text('ui-start-first-time')} " if state.first_time else ""
    percent = "" if state.share is None else f" {round(100 * state.share)} %"
    bar = "" if state.share is None else f'<progress max="1" value="{state.share:.3f}"></progress>'
    return f'<p class="line busy">{_DOTS}{escape(first + sentence + percent)}{bar}</p>'


def footer(messages: Messages) -> str:
    """What the program is not."""
    return f"<p>{escape(messages.text('ui-footer'))}</p>"


def _phrases(messages: Messages, question: Question) -> str:
    if not question.phrases:
        return ""
    lead = f"<p>{escape(messages.text('ui-help-start-lead'))}</p>"
    return lead + items((norwegian(phrase, "q") for phrase in question.phrases), "phrases")


def _law(messages: Messages, question: Question) -> str:
    if not question.sources:
        return ""
    lines = (
        escape(messages.text("ui-help-source", source=source.text, date=source.date))
        for source in question.sources
    )
    return items(lines) + f"<p>{escape(messages.text('ui-help-no-legal-advice'))}</p>"


def _review(messages: Messages, review: str) -> str:
    return (
        "" if review == "person" else f'<p class="small">{escape(messages.text("ui-machine-translated"))}</p>'
    )


def _norwegian_items(lines: Sequence[str]) -> str:
    return items(norwegian(line, "span") for line in lines) if lines else ""


def _own_path(messages: Messages) -> str:
    return next(path for code, path, _ in PAGES if code == messages.language)


_DOTS = '<span class="dots" aria-hidden="true"></span>'
_LOCK = (
    '<svg class="lock" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">'
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M6 11h12v9H6z"/>'
    '<path fill="none" stroke="currentColor" stroke-width="2" d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>'
    "</svg>"
)
