"""A calm A4 document: title, headings, paragraphs, pairs of name and value, a foot on every page.

*Letters.* Latin, Cyrillic, Arabic (with Persian) and Ethiopic are printed with the fonts beside this file;
Arabic is joined and runs from right to left. A sign that none of them has, such as an emoji, is left out, and
the document says so at its end.

*Conventions.* Lengths in millimetres, sizes of type in points.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fpdf import FPDF
from fpdf.enums import XPos, YPos

from interview_coach.messages import Messages

FONTS = Path(__file__).resolve().parent / "fonts"
FAMILY = "notosans"
OTHER_SCRIPTS = {
    "plexsansarabic": "IBMPlexSansArabic-Regular.ttf",
    "notosansethiopic": "NotoSansEthiopic-Regular.ttf",
}

MARGIN_MM = 20
FOOT_MM = 15
NAME_MM = 52  # Column of names beside their values.
TITLE_PT, HEADING_PT, SMALL_HEADING_PT, TEXT_PT, SMALL_PT = 20, 14, 11.5, 10.5, 9
HAND_MM = 10  # From one line to the next, for writing by hand.
LINE = 1.45  # Line height, as a multiple of the size of the type.
MM_PER_PT = 25.4 / 72
LEAST_UNDER_HEADING_MM = {HEADING_PT: 70, SMALL_HEADING_PT: 25}
"""A heading with less room under it goes to the next page."""
INK, QUIET, EDGE = (29, 39, 51), (74, 87, 104), (195, 203, 214)


@dataclass(frozen=True, kw_only=True)
class Stretch:
    """A piece of running text: plain, or underlined with a number after it."""

    text: str
    marked: bool = False
    after: str = ""


class _Pages(FPDF):
    """Pages with a foot."""

    foot = ""

    def footer(self) -> None:
        """What stands at the foot of every page."""
        self.set_y(-FOOT_MM)
        self.set_font(FAMILY, size=SMALL_PT)
        self.set_text_color(*QUIET)
        self.cell(0, 5, self.foot)
        self.set_x(-MARGIN_MM - 20)
        self.cell(20, 5, f"{self.page_no()} / {{nb}}", align="R")


class Document:
    """A PDF that is written from top to bottom.

    Args:
        title: Of the document; also what the file says about itself.
        messages: The texts; their language is the document's.
    """

    def __init__(self, title: str, messages: Messages) -> None:
        self._messages = messages
        self._has_left_out = False
        pdf = _Pages(format="A4")
        pdf.foot = messages.text("report-foot")
        pdf.c_margin = 0
        pdf.set_margins(MARGIN_MM, MARGIN_MM, MARGIN_MM)
        pdf.set_auto_page_break(auto=True, margin=FOOT_MM + 7)
        pdf.add_font(FAMILY, "", FONTS / "NotoSans-Regular.ttf")
        pdf.add_font(FAMILY, "B", FONTS / "NotoSans-Bold.ttf")
        for family, file in OTHER_SCRIPTS.items():
            pdf.add_font(family, "", FONTS / file)
        pdf.set_fallback_fonts(list(OTHER_SCRIPTS), exact_match=False)
        self._letters = frozenset().union(
            *(font.cmap for font in pdf.fonts.values() if hasattr(font, "cmap"))
        )
        pdf.set_lang(messages.language)
        pdf.set_title(title)
        pdf.set_creator(messages.text("ui-title"))
        pdf.add_page()
        self._pdf = pdf
        self._write(title, size_pt=TITLE_PT, bold=True)

    def heading(self, text: str) -> None:
        """A heading, with room for something under it, and an entry in the outline."""
        self._make_room(HEADING_PT)
        self._pdf.ln(4)
        self._pdf.start_section(self._printable(text), strict=False)
        self._write(text, size_pt=HEADING_PT, bold=True)

    def small_heading(self, text: str) -> None:
        """A heading inside a part."""
        self._make_room(SMALL_HEADING_PT)
        self._pdf.ln(2.5)
        self._write(text, size_pt=SMALL_HEADING_PT, bold=True)

    def paragraph(self, text: str, *, quiet: bool = False) -> None:
        """A paragraph; a quiet one is small and grey."""
        self._write(text, size_pt=SMALL_PT if quiet else TEXT_PT, colour=QUIET if quiet else INK)
        self._pdf.ln(1)

    def item(self, mark: str, text: str, under: tuple[str, ...] = ()) -> None:
        """A line of a list with its mark, and quieter lines under it."""
        pdf = self._pdf
        if pdf.will_page_break(_height_mm(TEXT_PT) * (1 + len(under))):
            pdf.add_page()
        pdf.set_font(FAMILY, "B", TEXT_PT)
        pdf.set_text_color(*INK)
        pdf.cell(8, _height_mm(TEXT_PT), mark)
        pdf.set_left_margin(MARGIN_MM + 8)
        self._write(text, size_pt=TEXT_PT)
        for line in under:
            self._write(line, size_pt=TEXT_PT, colour=QUIET)
        pdf.set_left_margin(MARGIN_MM)
        pdf.ln(1)

    def pair(self, name: str, value: str) -> None:
        """A name with its value beside it, and a thin line under them."""
        pdf = self._pdf
        if pdf.will_page_break(2 * _height_mm(TEXT_PT)):
            pdf.add_page()
        top = pdf.get_y()
        pdf.set_font(FAMILY, "B", TEXT_PT)
        pdf.set_text_color(*INK)
        pdf.multi_cell(NAME_MM - 4, _height_mm(TEXT_PT), name, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        below_name, page = pdf.get_y(), pdf.page
        pdf.set_y(top)
        pdf.set_left_margin(MARGIN_MM + NAME_MM)
        self._write(value, size_pt=TEXT_PT)
        pdf.set_left_margin(MARGIN_MM)
        if pdf.page == page:
            pdf.set_y(max(below_name, pdf.get_y()))
        self._line()

    def stretches(self, running: tuple[Stretch, ...]) -> None:
        """Running text of which pieces are underlined and numbered."""
        pdf = self._pdf
        pdf.set_text_color(*INK)
        height = _height_mm(TEXT_PT) * 1.15
        for stretch in running:
            pdf.set_font(FAMILY, "U" if stretch.marked else "", TEXT_PT)
            pdf.write(height, self._shaped(stretch.text))
            if stretch.after:
                pdf.set_font(FAMILY, "B", SMALL_PT)
                pdf.write(height, stretch.after)
        pdf.set_text_shaping(use_shaping_engine=False)
        pdf.ln(height)
        pdf.ln(1)

    def gap(self) -> None:
        """A little air."""
        self._pdf.ln(3)

    def empty_lines(self, n_lines: int) -> None:
        """Lines to write on by hand; as many as there is room for."""
        for _ in range(n_lines):
            if self._pdf.will_page_break(HAND_MM):
                return
            self._pdf.ln(HAND_MM - 2.5)
            self._line()

    def finish(self) -> bytes:
        """The document.

        Returns:
            A PDF.
        """
        if self._has_left_out:
            self._pdf.ln(3)
            self.paragraph(self._messages.text("report-signs-left-out"), quiet=True)
        return bytes(self._pdf.output())

    def _write(
        self, text: str, *, size_pt: float, bold: bool = False, colour: tuple[int, int, int] = INK
    ) -> None:
        pdf = self._pdf
        pdf.set_font(FAMILY, "B" if bold else "", size_pt)
        pdf.set_text_color(*colour)
        shown = self._shaped(text)
        pdf.multi_cell(0, _height_mm(size_pt), shown, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        pdf.set_text_shaping(use_shaping_engine=False)

    def _shaped(self, text: str) -> str:
        """The text as it can be printed; letters that join are joined where there are any."""
        self._pdf.set_text_shaping(use_shaping_engine=_has_right_to_left(text))
        return self._printable(text)

    def _printable(self, text: str) -> str:
        composed = unicodedata.normalize("NFC", text)
        kept = "".join(sign for sign in composed if ord(sign) in self._letters or sign in "\n ")
        if len(kept) < len(composed):
            self._has_left_out = True
        return kept

    def _make_room(self, size_pt: float) -> None:
        if self._pdf.will_page_break(LEAST_UNDER_HEADING_MM[size_pt]):
            self._pdf.add_page()

    def _line(self) -> None:
        pdf = self._pdf
        pdf.ln(1)
        pdf.set_draw_color(*EDGE)
        pdf.line(MARGIN_MM, pdf.get_y(), pdf.w - MARGIN_MM, pdf.get_y())
        pdf.ln(1.5)


def _height_mm(size_pt: float) -> float:
    return size_pt * MM_PER_PT * LINE


def _has_right_to_left(text: str) -> bool:
    return any(unicodedata.bidirectional(sign) in {"R", "AL", "AN"} for sign in text)
