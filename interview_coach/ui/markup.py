"""Small pieces of HTML that every view uses. All text is escaped here or by whoever calls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from html import escape

from interview_coach.errors import MessageValue
from interview_coach.messages import Messages
from interview_coach.records import Note, Question, Source

NORWEGIAN = 'lang="nb"'
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
LANGUAGE_NAMES = {
    "en": "English",
    "uk": "Українська",
    "ar": "العربية",
    "so": "Soomaali",
    "ti": "ትግርኛ",
    "fa": "فارسی",
    "pl": "Polski",
}
"""Help languages in their own script: that is how their readers find them."""
VALUE_BEGINS, VALUE_ENDS = "\ue000", "\ue001"
"""Around a Norwegian value until the sentence is escaped; no writing has these signs."""
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
"""Unicode's "first strong isolate": text between them has its own direction."""


def norwegian(text: str, tag: str = "p", css: str = "") -> str:
    """Escaped Norwegian text in a tag that says its language."""
    kind = f' class="{css}"' if css else ""
    return f"<{tag}{kind} {NORWEGIAN}>{escape(text)}</{tag}>"


def foreign(text: str, language: str, css: str = "own-language") -> str:
    """Escaped text in a help language, with its direction of writing."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return f'<p class="{css}" lang="{escape(language)}" dir="{direction}">{escape(text)}</p>'


def own_line(messages: Messages, key: str, /, **values: MessageValue) -> str:
    """What follows a Norwegian text in the person's own language, on a line of its own.

    Args:
        messages: The texts of the page, with her language.
        key: Of the text it follows.
        **values: What fills it. Words are Norwegian, from the bank or from her answer, and marked as such.

    Returns:
        HTML; empty where she wants no help, or there is no such line.
    """
    return _own(messages, key, values, "own-line")


def own_word(messages: Messages, key: str, /, **values: MessageValue) -> str:
    """As `own_line`, but a word or two on the same line."""
    return _own(messages, key, values, "own-line beside")


def own_words(messages: Messages, *keys: str) -> str:
    """As `own_line`, of several short texts that stand on one Norwegian line."""
    return own_together(messages, *(own_word(messages, key) for key in keys))


def own_together(messages: Messages, *words: str, between: str = " ") -> str:
    """Several pieces of `own_word` and `bank_word` on a line of their own, in the order of their writing.

    Args:
        messages: The texts of the page, with her language.
        *words: The pieces, as HTML; empty ones are left out.
        between: What stands between two of them.

    Returns:
        HTML; empty where all pieces are.
    """
    return _own_span(messages, between.join(filter(None, words)), "own-line")


def weekday_line(messages: Messages, at: int) -> str:
    """What follows a day of the week in the person's own language, in a few letters; 0 is Monday."""
    if messages.own.language == messages.language:
        return ""
    return _own_span(messages, escape(messages.own.weekday(at)), "own-line")


def bank_line(messages: Messages, text: str) -> str:
    """What follows a sentence of the question bank in the person's own language; empty where nothing does."""
    return _own_span(messages, escape(messages.own.of_bank(text)), "own-line")


def bank_word(messages: Messages, text: str) -> str:
    """As `bank_line`, but a word or two on the same line."""
    return _own_span(messages, escape(messages.own.of_bank(text)), "own-line beside")


def why(messages: Messages, reason: Note) -> str:
    """Why a question comes now: a part of a sentence, made whole, in both languages."""
    said = escape(messages.text("home-why", reason=messages.note(reason)))
    own = messages.own.sentence("home-why", reason=_filled(messages, reason.key, reason.values))
    return f'<span class="why">{said}{_own_span(messages, _marked(own), "own-line")}</span>'


def question_line(messages: Messages, question: Question) -> str:
    """What follows a question in the person's own language: its translation; empty where it has none."""
    own = question.translations.get(messages.own.language)
    return "" if own is None else _own_span(messages, escape(own.text), "own-line")


def purpose_line(messages: Messages, question: Question) -> str:
    """The same of why it is asked."""
    own = question.translations.get(messages.own.language)
    return "" if own is None else _own_span(messages, escape(own.purpose), "own-line")


def asked_question(messages: Messages, question: Question, css: str = "own-question") -> str:
    """A question that stands over something else: in Norwegian, and its translation after it."""
    said = f"{escape(question.text)}{question_line(messages, question)}"
    return f'<p class="{css}" {NORWEGIAN}>{said}</p>'


def choice(messages: Messages, text_key: str, key: str = "") -> tuple[str, str]:
    """One of our own texts in a list to choose from, such as "all themes", as in `choices`."""
    return beside(messages.text(text_key), messages.own.sentence(text_key)), key


def choices(messages: Messages, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """Names of the bank for a list to choose from: each with her own language beside it, as plain text.

    Args:
        messages: The texts of the page, with her language.
        names: Key → name.

    Returns:
        What is shown, and its key; in the order given.
    """
    return [(beside(name, messages.own.of_bank(name)), key) for key, name in names.items()]


def beside(norwegian: str, own: str) -> str:
    """Plain text for a list to choose from: Norwegian, and her own language beside it where there is any."""
    # Isolated, so that Arabic and Persian turn nothing but themselves round.
    return f"{norwegian} · {ISOLATE}{own}{END_OF_ISOLATE}" if own and own != norwegian else norwegian


def from_bank(messages: Messages, text: str, tag: str = "p", css: str = "") -> str:
    """A sentence of the question bank as `norwegian` writes it, and the line in her own language after it."""
    return norwegian(text, tag, css) + bank_line(messages, text)


def labelled_quote(messages: Messages, key: str, quote: str) -> str:
    """A label with words of the bank or of her answer; below it the label in her own language."""
    label = escape(messages.text(key))
    below = own_line(messages, key) + bank_line(messages, quote)
    return f'<p class="words">{label} <q {NORWEGIAN}>{escape(quote)}</q>{below}</p>'


def both(messages: Messages, key: str, /, **values: MessageValue) -> str:
    """A text, escaped, and the own-language line after it."""
    return escape(messages.text(key, **values)) + own_line(messages, key, **values)


def both_notes(messages: Messages, note: Note) -> str:
    """The text of a note, escaped, and the own-language line after it."""
    return both(messages, note.key, **note.values)


def step_lines(messages: Messages, note: Note) -> str:
    """What follows a next step in her own language: its sentence, then the advice or question it holds."""
    held = (note.values.get(name) for name in ("advice", "question"))
    inside = "".join(bank_line(messages, one) for one in held if isinstance(one, str))
    return own_line(messages, note.key, **note.values) + inside


def _own(messages: Messages, key: str, values: Mapping[str, MessageValue], css: str) -> str:
    return _own_span(messages, _marked(_filled(messages, key, values)), css)


def _filled(messages: Messages, key: str, values: Mapping[str, MessageValue]) -> str:
    """The sentence in her own language, what is Norwegian in it between signs."""
    quoted = {
        name: messages.own.of_bank(value) or f"{VALUE_BEGINS}{value}{VALUE_ENDS}"
        if isinstance(value, str)
        else value
        for name, value in values.items()
    }
    return messages.own.sentence(key, **quoted)


def _marked(sentence: str) -> str:
    # Norwegian words amid another writing keep their own voice in a screen reader, and their own direction.
    return escape(sentence).replace(VALUE_BEGINS, f"<bdi {NORWEGIAN}>").replace(VALUE_ENDS, "</bdi>")


def _own_span(messages: Messages, inside: str, css: str) -> str:
    if not inside:
        return ""
    language = messages.own.language
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return f' <span class="{css}" lang="{language}" dir="{direction}">{inside}</span>'


def items(lines: Iterable[str], css: str = "") -> str:
    """A list of pieces of HTML."""
    kind = f' class="{css}"' if css else ""
    return f"<ul{kind}>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def fold(
    title: str, inside: str, *, is_open: bool = False, css: str = "", help_key: str = "", own: str = ""
) -> str:
    """Something that can be folded out: works with keyboard and screen reader as it is.

    Args:
        title: Text of the handle; escaped here.
        inside: HTML that is folded in.
        is_open: Whether it starts folded out.
        css: A class for its looks.
        help_key: Of the own-language line after the title; empty for none.
        own: HTML of such lines where they are known here.

    Returns:
        HTML.
    """
    state = " open" if is_open else ""
    kind = f' class="{css}"' if css else ""
    named = f'<span data-help="{help_key}">{escape(title)}</span>' if help_key else escape(title)
    if own:
        named = f"<span>{named}{own}</span>"
    return f"<details{kind}{state}><summary>{named}</summary>{inside}</details>"


def section(title: str, inside: str, *, css: str = "", help_key: str = "") -> str:
    """A heading with what belongs to it; nothing where there is nothing."""
    if not inside:
        return ""
    kind = f" {css}" if css else ""
    own = f' data-help="{help_key}"' if help_key else ""
    return f'<section class="card{kind}"><h2{own}>{escape(title)}</h2>{inside}</section>'


def clock(seconds: float) -> str:
    """Minutes and seconds, such as ``1:05``."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def number(value: float, digits: int, language: str) -> str:
    """A figure as it is written in a language: Norwegian has a decimal comma."""
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if language == "nb" else text


def source_line(messages: Messages, source: Source) -> str:
    """Where a fact comes from and when that was looked up, with the day in words; plain text."""
    day = date.fromisoformat(source.date)
    written = messages.text("report-day", day=day.day, month=day.month, year=str(day.year))
    return messages.text("ui-help-source", source=source.text, date=written)
