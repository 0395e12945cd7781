"""Records of the question → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from math import ceil
from types import MappingProxyType
from typing import Protocol

from interview_coach.choose import Suggestion
from interview_coach.errors import CoachError, WaitingGivenUp
from interview_coach.messages import Messages
from interview_coach.records import Note, Question
from interview_coach.ui.choosing import Group, Theme
from interview_coach.ui.markup import (
    NORWEGIAN,
    bank_line,
    both,
    fold,
    foreign,
    from_bank,
    items,
    norwegian,
    own_line,
    source_line,
    why,
)
from interview_coach.ui.startup import StartState

MOST_RECORDING_S = 600  # Design: ten minutes; the recorder stops by itself then.
MOST_UPLOAD_BYTES = 100_000_000
PAGES = (("nb", "/", "Hele siden på norsk"), ("en", "/en", "Whole page in English"))
"""Language, path and name of each page; the name is in the page's own language, for whoever looks for it."""
NOTHING: Mapping[str, int] = MappingProxyType({})
SCRIPT_TEXTS = (
    "title",
    "too-large",
    "connection",
    "our-mistake",
    "mic-blocked",
    "mic-device",
    "mic-busy",
    "mic-address",
    "take-kept",
)


class Waiting(Protocol):
    """Where somebody stands in the queue."""

    @property
    def ahead(self) -> int:
        """People whose answers come first."""

    @property
    def estimate_s(self) -> float | None:
        """Seconds until it is done; ``None`` where that cannot be told."""


def question_list(
    messages: Messages,
    themes: Sequence[Theme],
    help_language: str,
    practised: Mapping[str, int] = NOTHING,
    *,
    is_open: bool = False,
) -> str:
    """Questions as links, each with its translation under it and how often it was practised.

    Args:
        messages: The texts of the page.
        themes: The questions, theme by theme.
        help_language: Of the translations; empty for none.
        practised: How often, by question.
        is_open: Whether the themes start folded out: they do when something was looked for.

    Returns:
        HTML; each theme is folded, for a hundred rows at once are too many to look through.
    """
    n_questions = sum(len(theme.questions) for theme in themes)
    head = f'<p class="count" role="status">{both(messages, "ui-list-count", n=n_questions)}</p>'
    return head + "".join(
        _theme(messages, theme, help_language, practised, is_open=is_open) for theme in themes
    )


def _theme(
    messages: Messages, theme: Theme, help_language: str, practised: Mapping[str, int], *, is_open: bool
) -> str:
    rows = "".join(_group(messages, group, help_language, practised) for group in theme.groups)
    handle = f"<h3><span {NORWEGIAN}>{escape(theme.name)}</span> ({len(theme.questions)})"
    handle += f"{bank_line(messages, theme.name)}</h3>"
    state = " open" if is_open else ""
    return f'<details class="theme"{state}><summary>{handle}</summary>{rows}</details>'


def _group(messages: Messages, group: Group, help_language: str, practised: Mapping[str, int]) -> str:
    """The questions of a theme that are for the same work; without a name, for everyone."""
    links = (
        question_link(messages, question, help_language, _times(messages, practised.get(question.id, 0)))
        for question in group.questions
    )
    name = f"<h4>{from_bank(messages, group.name, 'span')}</h4>" if group.name else ""
    return name + items(links, "questions")


def _times(messages: Messages, n: int) -> str:
    """How often a question was practised; nothing for never."""
    return f'<span class="times">{both(messages, "home-times", n=n)}</span>' if n else ""


def question_link(messages: Messages, question: Question, help_language: str, below_it: str = "") -> str:
    """A question as a link, with its translation and whatever else stands under it (HTML)."""
    own = question.translations.get(help_language)
    below = "" if own is None else foreign(own.text, help_language)
    address = f"{own_path(messages)}?screen=practice&amp;q={escape(question.id)}"
    inside = norwegian(question.text, "span") + below.replace("<p ", "<span ").replace("</p>", "</span>")
    return (
        f'<a href="{address}" data-screen="practice" data-question="{escape(question.id)}">'
        f"{inside}{below_it}</a>"
    )


def suggestion_link(messages: Messages, suggestion: Suggestion, help_language: str) -> str:
    """A recommended question as a link, with why it comes now."""
    reason = why(messages, suggestion.reasons[0]) if suggestion.reasons else ""
    return question_link(messages, suggestion.question, help_language, reason)


def question(messages: Messages, question: Question, help_language: str) -> str:
    """The question, large; its translation after it."""
    own = question.translations.get(help_language)
    translated = "" if own is None else foreign(own.text, help_language) + _review(messages, own.review)
    label = escape(messages.text("ui-question-label"))
    return (
        f'<p class="over"><span data-help="help-question-label">{label}</span></p><h1 tabindex="-1"'
        f" {NORWEGIAN}>{escape(question.text)}</h1>{translated}"
    )


def start_help(messages: Messages, question: Question) -> str:
    """Phrases to begin with, folded; empty where the question has none."""
    return _fold(messages, "start", _phrases(messages, question))


def question_help(messages: Messages, question: Question, help_language: str) -> str:
    """What else helps before the answer, each piece folded by itself."""
    own = question.translations.get(help_language)
    purpose = norwegian(question.purpose) + ("" if own is None else foreign(own.purpose, help_language))
    folds = {
        "purpose": purpose if question.purpose else "",
        "rephrased": from_bank(messages, question.rephrased) if question.rephrased else "",
        "tips": _from_bank_items(messages, question.tips),
        "culture": from_bank(messages, question.culture) if question.culture else "",
        "law": _law(messages, question),
    }
    return "".join(_fold(messages, name, inside) for name, inside in folds.items())


def _fold(messages: Messages, name: str, inside: str) -> str:
    title = messages.text(f"ui-help-{name}")
    return fold(title, inside, help_key=f"help-{name}") if inside else ""


def timer(messages: Messages, question: Question) -> str:
    """A clock that informs: the script counts, nothing is locked."""
    shortest_s, longest_s = question.answer_seconds
    ready = Note(key="ui-timer-ready", values={"shortest": shortest_s, "longest": longest_s})
    told = {
        "ready": ready,
        "running": Note(key="ui-timer-running"),
        "enough": Note(key="ui-timer-enough"),
        "long": Note(key="ui-timer-long"),
        "limit": Note(key="ui-timer-limit"),
        "stopped": Note(key="ui-timer-stopped"),
    }
    data = "".join(
        f' data-{name}="{escape(messages.note(note))}"'
        f' data-own-{name}="{escape(messages.own.sentence(note.key, **note.values))}"'
        for name, note in told.items()
    )
    return (
        f'<div class="clock" data-shortest="{shortest_s}" data-longest="{longest_s}"{data}>'
        f'<span class="time" role="timer" aria-label="{escape(messages.text("ui-timer-label"))}">0:00</span>'
        f'<span class="bar" aria-hidden="true"><span class="fits"></span><span class="done"></span></span>'
        f'<span class="hint">{escape(messages.note(ready))}</span>'
        f"{own_line(messages, ready.key, **ready.values)}</div>"
    )


def working(messages: Messages, key: str, *, can_leave: bool = False) -> str:
    """What is being done now; beside a line that ``waits`` the button to wait no longer is shown."""
    said = escape(messages.text(key))
    help_key = f"help-{key.removeprefix('ui-')}"
    return f'<p class="{_busy(can_leave)}">{_DOTS}<span data-help="{help_key}">{said}</span></p>'


def waiting(messages: Messages, place: Waiting, share: float = 0.0, *, can_leave: bool = False) -> str:
    """Where she stands in the queue, and how long it takes, as far as that can be told.

    Args:
        messages: The texts of the page.
        place: Where she stands.
        share: How much of her answer has been heard already; shown once it is her turn and she has waited.
        can_leave: Whether she has waited for long; whoever knows that others come first may leave at once.

    Returns:
        HTML.
    """
    if not place.ahead:
        line = working(messages, "ui-work-listening", can_leave=can_leave)
        # Only a long answer takes so long that a bar has time to say something.
        bar = f'<progress max="1" value="{share:.2f}" aria-hidden="true"></progress>' if can_leave else ""
        return line.removesuffix("</p>") + bar + "</p>"
    values = {"n": place.ahead, "seconds": ceil(place.estimate_s or 0)}
    known = "ui-work-queue-seconds" if place.estimate_s else "ui-work-queue"
    return f'<p class="{_busy(can_leave=True)}">{_DOTS}<span>{both(messages, known, **values)}</span></p>'


def done(messages: Messages, key: str, *, seen: bool = True) -> str:
    """That it is done; only heard where the page shows it anyway."""
    said = escape(messages.text(key))
    css = "line done" if seen else "aside"
    return f'<p class="{css}"><span data-help="help-{key.removeprefix("ui-")}">{said}</span></p>'


def refusal(sentence: str, help_key: str = "") -> str:
    """One plain sentence about what did not work and what to do; the own language after it."""
    return f'<p class="line refused"><span data-help="{escape(help_key)}">{escape(sentence)}</span></p>'


def refused(messages: Messages, error: CoachError) -> str:
    """The sentence of a refusal."""
    return refusal(messages.error(error), f"help-{error.key}")


def without_feedback(messages: Messages, error: CoachError) -> str:
    """Why an answer has got no feedback. That she would not wait is no fault of anybody's."""
    return done(messages, error.key) if isinstance(error, WaitingGivenUp) else refused(messages, error)


def give_up(messages: Messages) -> str:
    """The button to wait no longer. It stands beside the line, which is drawn anew again and again."""
    said = escape(messages.text("ui-give-up"))
    return f'<button type="button" data-do="give-up" data-help="help-give-up">{said}</button>'


def start_line(messages: Messages, state: StartState, *, can_leave: bool = False) -> str:
    """How far the start of the program has come; nothing once it is ready.

    Args:
        messages: The texts of the page.
        state: Of the start.
        can_leave: Whether somebody waits for it with an answer, and may wait no longer.

    Returns:
        HTML.
    """
    if state.phase == "ready":
        return ""
    sentence = messages.text(state.key, **state.values) if messages.has(state.key) else state.key
    help_key = f"help-{state.key.removeprefix('ui-')}"
    if state.phase == "failed":
        return refusal(sentence, help_key)
    title = escape(messages.text("ui-start-first-time"))
    first = f'<span data-help="help-start-first-time">{title}</span> ' if state.first_time else ""
    percent = "" if state.share is None else f" {round(100 * state.share)} %"
    bar = "" if state.share is None else f'<progress max="1" value="{state.share:.3f}"></progress>'
    said = f'<span data-help="{escape(help_key)}">{escape(sentence + percent)}</span>'
    return f'<p class="{_busy(can_leave)}">{_DOTS}{first}{said}{bar}</p>'


def _busy(can_leave: bool) -> str:
    return "line busy waits" if can_leave else "line busy"


def _phrases(messages: Messages, question: Question) -> str:
    if not question.phrases:
        return ""
    lead = f"<p>{both(messages, 'ui-help-start-lead')}</p>"
    return lead + items((from_bank(messages, phrase, "q") for phrase in question.phrases), "phrases")


def _law(messages: Messages, question: Question) -> str:
    if not question.sources:
        return ""
    advice = messages.text("ui-help-no-legal-advice")
    named = (replace(one, text=_capital(one.text.replace(advice, ""))) for one in question.sources)
    lines = items(escape(source_line(messages, one)) for one in named)
    # The plain sentence first: a paragraph of a law says little to somebody who learns the language.
    plain = both(messages, "mock-was-unlawful") if question.kind == "unlawful" else ""
    not_advice = f"<p>{both(messages, 'ui-help-no-legal-advice')}</p>"
    return (f"<p>{plain}</p>" if plain else "") + lines + not_advice


def _capital(text: str) -> str:
    """The text as a sentence of its own begins, without an end."""
    plain = text.strip().removesuffix(".")
    return plain[:1].upper() + plain[1:]


def _review(messages: Messages, review: str) -> str:
    text = escape(messages.text("ui-machine-translated"))
    said = f'<p class="small"><span data-help="help-machine-translated">{text}</span></p>'
    return "" if review == "person" else said


def _from_bank_items(messages: Messages, lines: Sequence[str]) -> str:
    return items(from_bank(messages, line, "span") for line in lines) if lines else ""


def own_path(messages: Messages) -> str:
    """Path of the page in this language."""
    return next(path for code, path, _ in PAGES if code == messages.language)


_DOTS = '<span class="dots" aria-hidden="true"></span>'
