"""What was pressed in a piece of HTML of our own: a button with `data-act`, or a small form. No Gradio here.

The script hands over one text, ``act|which|words``; everything in it comes from outside and is checked here.
"""

from __future__ import annotations

from dataclasses import dataclass

from interview_coach.errors import NotKept

SIGN = "|"
MOST_SIGNS = 2_000
CONNECT = "window.coach.pressing(element, () => trigger('click'));"
"""For ``js_on_load`` of the HTML."""
PRESSED = "window.coach.pressed"
"""For ``js`` of its click: the last input becomes what was pressed."""


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """A button that was pressed.

    Attributes:
        act: What it does, such as ``delete``.
        which: What it does it to.
        words: What was typed beside it; several fields stand on a line each.
    """

    act: str
    which: str = ""
    words: str = ""

    @property
    def entries(self) -> tuple[str, ...]:
        """What was typed, field by field."""
        return tuple(self.words.split("\n"))

    @property
    def number(self) -> int:
        """`which` as a number.

        Raises:
            NotKept: When it is none.
        """
        if not (self.which.isascii() and self.which.isdecimal() and len(self.which) < 16):
            raise NotKept("progress-not-there")
        return int(self.which)


def read_pressed(sent: str | None) -> Pressed:
    """What the script handed over.

    Args:
        sent: ``act|which|words``, the last two optional.

    Returns:
        The button; an unknown one does nothing.
    """
    act, _, rest = (sent or "")[:MOST_SIGNS].partition(SIGN)
    which, _, words = rest.partition(SIGN)
    return Pressed(act=act, which=which, words=words)
