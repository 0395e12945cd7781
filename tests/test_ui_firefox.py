"""The way through in Firefox, with fake engines: spoken and typed, wide and on a phone."""

from __future__ import annotations

import json
import os
import shutil
import time

import pytest
from firefox import Firefox
from ui_browser import ARTEFACTS, NB, QUESTION, SAID

pytestmark = pytest.mark.browser

SPOKEN_S = 4
NO_MICROPHONE = NB.text("ui-script-mic-device")


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    """The program; skipped where there is no Firefox (Chromium is what CI must have)."""
    found = [path for name in ("firefox-esr", "firefox") if (path := shutil.which(name))]
    if not found:
        pytest.skip("no Firefox on this PC: install the package `firefox-esr`")
    os.environ["MOZ_HEADLESS"] = "1"
    started = Firefox(found[0], tmp_path_factory.mktemp("firefox"))
    yield started
    started.close()


@pytest.fixture
def firefox(window):
    """A tab of somebody new."""
    window.be_new()
    return window


def at(firefox, screen):
    """Wait until a screen is shown."""
    firefox.wait_for(f"document.querySelector('#{screen} h1')")
    firefox.wait_for(f"new URLSearchParams(location.search).get('screen') === '{screen}'")


def no_sideways(firefox):
    """Nothing is wider than the window."""
    return firefox.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])
def test_a_guest_comes_to_feedback_by_typing(firefox, fake_site, width):
    """From the welcome to feedback, as somebody new does."""
    firefox.resize(width)
    firefox.open(fake_site.address)
    at(firefox, "welcome")
    firefox.click("#be-guest")
    at(firefox, "profile")
    firefox.click("#profile-skip a")
    at(firefox, "mic-check")
    firefox.click("#mic-go-on")
    at(firefox, "home")
    assert no_sideways(firefox)
    firefox.open(f"{fake_site.address}?screen=practice&q={QUESTION}")
    at(firefox, "practice")
    firefox.click("#way label:last-of-type")
    firefox.type("#write textarea", SAID)
    firefox.click("#get-feedback")
    at(firefox, "self-rating")
    firefox.click("#skip-rating")
    at(firefox, "result")
    firefox.wait_for("document.querySelector('#feedback')?.innerText.length > 20")
    firefox.picture(ARTEFACTS / f"firefox-result-{width}.png")
    assert no_sideways(firefox)


def test_speaking_works_or_says_why_not(firefox, fake_site):
    """Where the PC has a sound device the answer becomes feedback; where it has none the page says so."""
    firefox.resize(1280)
    firefox.open(f"{fake_site.address}?screen=practice&q={QUESTION}")
    at(firefox, "practice")
    firefox.click("#record")
    phase = "document.querySelector('.recorder').dataset.phase"
    firefox.wait_for(f"{phase} === 'opening' || {phase} === 'speaking'")
    firefox.wait_for(f"{phase} !== 'opening'")
    if firefox.evaluate(phase) == "speaking":
        time.sleep(SPOKEN_S)
        firefox.click("#record")
        at(firefox, "self-rating")
        firefox.click("#skip-rating")
        at(firefox, "result")
        assert firefox.evaluate("document.querySelector('#transcript .answer').innerText.length > 20")
    else:
        firefox.wait_for(f"document.body.innerText.includes({json.dumps(NO_MICROPHONE)})")
        firefox.picture(ARTEFACTS / "firefox-no-microphone-1280.png")
    assert fake_site.sounds() == []
