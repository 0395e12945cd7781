"""Small pieces of HTML that every view uses. All text is escaped here or by whoever calls."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

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


def norwegian(text: str, tag: str = "p", css: str = "") -> str:
    """Escaped Norwegian text in a tag that says its language."""
    kind = f' class="{css}"' if css else ""
    return f"<{tag}{kind} {NORWEGIAN}>{escape(text)}</{tag}>"


def foreign(text: str, language: str, css: str = "own-language") -> str:
    """Escaped text in a help language, with its direction of writing."""
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    return f'<p class="{css}" lang="{escape(language)}" dir="{direction}">{escape(text)}</p>'


def items(lines: Iterable[str], css: str = "") -> str:
    """A list of pieces of HTML."""
    kind = f' class="{css}"' if css else ""
    return f"<ul{kind}>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def fold(title: str, inside: str, *, is_open: bool = False, css: str = "", help_key: str = "") -> str:
    """Something that can be folded out: works with keyboard and screen reader as it is.

    Args:
        title: Text of the handle; escaped here.
        inside: HTML that is folded in.
        is_open: Whether it starts folded out.
        css: A class for its looks.
        help_key: Of the own-language line after the title; empty for none.

    Returns:
        HTML.
    """
    state = " open" if is_open else ""
    kind = f' class="{css}"' if css else ""
    named = f'<span data-help="{help_key}">{escape(title)}</span>' if help_key else escape(title)
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
