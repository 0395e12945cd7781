"""The whole way of a named participant in a real Chromium, from welcome to being forgotten.

In Norwegian and from right to left, wide and on a phone; a guest's way is in `test_ui_browser_way.py`.
"""

from __future__ import annotations

import io
from urllib.parse import urlsplit

import pypdf
import pytest
from test_ui_browser_mock import begin as begin_interview
from test_ui_browser_mock import write as write_in_interview
from test_ui_browser_progress import act, delete_everything, download, part_of_progress, take_along
from ui_browser import (
    NB,
    at_screen,
    be_known,
    correct,
    fold_out,
    leave,
    look_at,
    say,
    see_feedback,
    write,
)

pytestmark = pytest.mark.browser

JOB = "på lager"
CORRECTED = "Jeg er veldig nøyaktig og rolig, og kundene var alltid fornøyde."
BETTER = "Jeg er rolig og nøyaktig. Det er nyttig i denne jobben fordi kundene skal få riktig vare."


@pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])
@pytest.mark.parametrize("language", ["", "ar"], ids=["norwegian", "arabic"])
def test_a_named_participant_goes_the_whole_way(open_tab, fake_site, width, language):
    """Known, practising, coming back another day, in an interview, sorting, looking back, gone."""
    page = open_tab(fake_site, width=width)
    way = Way(page, f"named-{language or 'nb'}", language)
    nickname = f"Solsikke {language}{width}"
    way.become_known(nickname)
    way.tell_competence()
    way.answer()
    way.answer_again()
    leave(page)
    assert nickname not in page.inner_text("body")
    be_known(page, nickname, new=False)
    assert fold_out(page).locator(".times").inner_text().startswith(NB.text("home-times", n=2))
    assert nickname in page.inner_text("#header")
    way.have_an_interview()
    way.sort_a_statement()
    way.look_back(nickname)
    assert fake_site.sounds() == []
    assert {urlsplit(url).hostname for url in page.asked if url.startswith("http")} == {"127.0.0.1"}


class Way:
    """What she does, screen by screen; on each her own language stands beside the Norwegian."""

    def __init__(self, page, name, language):
        self.page = page
        self.name = name
        self.language = language

    def see(self, what):
        """A picture, axe-core, no scrolling sideways, and the own language, where she chose one."""
        if self.language:
            assert self.page.locator(".screen .own-line[dir=rtl]:visible").count() > 0, what
        look_at(self.page, f"{self.name}-{what}")

    def become_known(self, nickname):
        """Help language, nickname and PIN."""
        if self.language:
            self.page.click(f"[data-language-choice={self.language}]")
            self.page.wait_for_selector("#be-guest .own-line[dir=rtl]")
        self.page.click("#be-known > button")
        self.see("welcome")
        be_known(self.page, nickname)

    def tell_competence(self):
        """What she wants to be, on a page for her counsellor; then past the microphone to the questions."""
        page = self.page
        page.fill("#profile-job input", JOB)
        page.click("#profile-more > button")
        page.click("#profile-print")
        page.wait_for_selector("#profile-pdf", state="visible")
        file = download(page, "#profile-pdf")
        assert JOB in pypdf.PdfReader(io.BytesIO(file.path().read_bytes())).pages[0].extract_text()
        self.see("profile")
        page.click("#profile-save")
        at_screen(page, "mic-check")
        self.see("mic-check")
        page.click("#mic-go-on")
        at_screen(page, "home")
        assert JOB in page.inner_text("#recommended")
        self.see("home")

    def answer(self):
        """Speak, say what she thinks herself, read the feedback, correct the words, see a model answer."""
        page = self.page
        fold_out(page).click()
        at_screen(page, "practice")
        self.see("practice")
        say(page, seconds=3)
        page.click(".face >> nth=0")
        self.see("self-rating")
        page.click("#see-feedback")
        at_screen(page, "result")
        assert "Ja" in page.inner_text("#criteria .own-view")
        correct(page, CORRECTED)
        page.click("#show-model-answer")
        page.wait_for_selector("#model-answer h2")
        self.see("result")

    def answer_again(self):
        """A second attempt, beside the first."""
        page = self.page
        page.click("#try-again")
        at_screen(page, "practice")
        write(page, BETTER)
        see_feedback(page)
        page.click("#to-compare")
        at_screen(page, "compare")
        assert NB.text("compare-attempt", n=2) in page.inner_text("#comparison")
        self.see("compare")

    def have_an_interview(self):
        """One answer, then she ends it; the report can be taken along."""
        page = self.page
        page.click("a[data-screen=mock-interview]")
        page.wait_for_selector("#mock-start")
        self.see("mock-start")
        begin_interview(page, follow_ups=False)
        self.see("mock-first")
        write_in_interview(page)
        page.click("[data-act=end]")
        page.wait_for_selector(".asked-questions")
        self.see("mock-report")
        assert download(page, "#mock-interview #report-download").suggested_filename == "intervju.pdf"

    def sort_a_statement(self):
        """One statement with its explanation."""
        page = self.page
        page.click("a[data-screen=statements]")
        at_screen(page, "statements")
        page.click(".theme-card >> nth=0")
        page.click(".sort-answers [data-act='sort|stemmer']")
        page.wait_for_selector("#statement-explained h2")
        self.see("statement")

    def look_back(self, nickname):
        """What she did, a report of one answer, everything in one file; then all of it is deleted."""
        page = self.page
        page.click("a[data-screen=history]")
        at_screen(page, "history")
        page.wait_for_selector("#history table.days .practised")
        self.see("history")
        part_of_progress(page, "answers")
        newest = page.get_attribute("#history .past li", "data-attempt")
        act(page, f"choose|{newest}")
        self.see("answers")
        take_along(page, self.name, nickname)
        delete_everything(page, self.name)
