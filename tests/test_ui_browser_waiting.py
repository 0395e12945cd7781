"""Waiting in a full class, in a real Chromium: the way out of it, and what she said is not lost by it."""

from __future__ import annotations

import threading

import pytest
from ui_browser import NB, SAID, WAIT_MS, at_screen, look_at, practise, say, see_feedback

from interview_coach.engines.fake import FakeTranscriber

pytestmark = pytest.mark.browser


class Held:
    """A recogniser that listens for as long as it is held up."""

    name = "fake"
    model = "scripted"

    def __init__(self):
        self.may_go = threading.Event()

    def transcribe(self, waveform):
        assert self.may_go.wait(2 * WAIT_MS / 1000)
        return FakeTranscriber((SAID,)).transcribe(waveform)


def test_whoever_will_not_wait_keeps_what_she_said(open_tab, start_site):
    """Somebody else is being heard; she leaves the queue, and uses the same sound later."""
    held = Held()
    site = start_site(recogniser=held)
    other, page = open_tab(site), open_tab(site, width=400)
    page.select_option("#help-language", "ar")
    try:
        for one in (other, page):
            practise(one, site)
            say(one, seconds=3)
        button = page.locator("#give-up button")
        button.wait_for(state="visible")
        look_at(page, "waiting")
        button.click()
        at_screen(page, "practice")
        page.wait_for_selector(f"#work-line:has-text('{NB.text('ui-given-up')}')")
        assert not button.is_visible()
        page.wait_for_selector(".kept:visible")
        look_at(page, "waiting-no-longer")
    finally:
        held.may_go.set()
    see_feedback(other)
    page.click(".kept .use")
    at_screen(page, "self-rating")
    see_feedback(page)


def test_whoever_speaks_while_models_load_is_told(open_tab, fake_site):
    """No promise of words that do not come: they come at the end, and nothing of what she says is lost."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    loading = "**/ui-take/**"
    page.route(loading, lambda route: route.fulfill(status=503))
    page.click("#record")
    page.wait_for_selector(".recorder .behind:visible")
    page.wait_for_timeout(3_000)
    page.unroute(loading)
    page.click("#record")
    at_screen(page, "self-rating")
    see_feedback(page)
    assert "nøyaktig" in page.inner_text("#transcript .answer")
