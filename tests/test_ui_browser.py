"""The pages in a real Chromium, with the real engines and a Norwegian clip as the microphone.

The way through, with fake engines, is in `test_ui_browser_way.py`; what must never get lost or seen by others
in `test_ui_browser_safe.py`.
"""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from ui_browser import Site, at_screen, look_at, practise, say, see_feedback, serve_rooms, write

from interview_coach.settings import resolve_settings

pytestmark = [pytest.mark.browser, pytest.mark.model]

CATEGORIES = ("egenskaper", "person", "motivasjon")
WORDS_OF_THE_CLIP = {"representantene", "fredrik", "trond", "giske", "som", "har", "vært", "igjen", "tatt"}
FEWEST_WORDS = 3  # whisper-base misspells about half of this clip; the exact figure is for `bench`.


@pytest.fixture(scope="module")
def real_site(models_folder, tmp_path_factory):
    """The real program on a small bank, at a free port."""
    from interview_coach.coach import build_coach
    from interview_coach.ui.serve import make_rooms
    from interview_coach.ui.takes import takes_of

    shipped = resolve_settings()
    bank = tmp_path_factory.mktemp("bank")
    for name in ("categories.yaml", "fields.yaml"):
        shutil.copy(shipped.bank / name, bank / name)
    for category in CATEGORIES:
        shutil.copytree(shipped.bank / "questions" / category, bank / "questions" / category)
    settings = replace(shipped, bank=bank, home=tmp_path_factory.mktemp("site"), models=models_folder)
    takes = takes_of(settings)
    takes.open()
    rooms = make_rooms(build_coach(settings), settings, takes)
    server, thread, address = serve_rooms(rooms)
    yield Site(address, rooms[0])
    server.should_exit = True
    thread.join(timeout=30)
    assert not takes.folder.exists(), "stopping sweeps the takes"


@pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])
def test_a_spoken_answer_becomes_words_and_feedback(open_tab, real_site, width):
    """Speak, stop: the words of the clip and feedback appear, and no sound is left on the server."""
    page = open_tab(real_site, width=width)
    practise(page, real_site)
    say(page)
    see_feedback(page)
    heard = page.inner_text("#transcript .answer").lower().split()
    assert len(WORDS_OF_THE_CLIP & set(heard)) >= FEWEST_WORDS
    for part in ("feedback", "next-steps", "delivery", "overall"):
        assert page.is_visible(f"#{part}"), part
    assert real_site.sounds() == []
    assert len(real_site.room.recordings) == 0
    look_at(page, "real-result")


def test_words_appear_while_speaking(open_tab, real_site):
    """After a pause in a long enough answer, before she has pressed stop."""
    page = open_tab(real_site)
    practise(page, real_site)
    page.click("#record")
    page.wait_for_function("document.querySelector('#live-transcript').textContent.trim() !== ''")
    look_at(page, "real-live-words")
    page.click("#record")
    at_screen(page, "self-rating")


def test_a_typed_answer_can_be_corrected(open_tab, real_site):
    """The corrected text gets feedback of its own."""
    page = open_tab(real_site)
    practise(page, real_site)
    write(page)
    see_feedback(page)
    assert "nøyaktig" in page.inner_text("#transcript .answer")
    page.click("#correction > button")
    page.fill("#corrected-text textarea", "Jeg er blid, og jeg snakker gjerne med alle kundene i butikken.")
    page.click("#correct")
    page.wait_for_selector("#transcript .answer:has-text('blid')")
    assert "nøyaktig" not in page.inner_text("#transcript .answer")
    assert real_site.room.messages.text("ui-done-again") in page.inner_text("#work-line")


def test_the_model_answer_comes_only_after_an_attempt(open_tab, real_site):
    """It is not even in the page before, and gone again when one tries again."""
    page = open_tab(real_site)
    practise(page, real_site)
    heading = real_site.room.messages.text("ui-model-answer-heading")
    assert heading not in page.content()
    write(page)
    see_feedback(page)
    page.click("#show-model-answer")
    page.wait_for_selector("#model-answer h2")
    look_at(page, "real-model-answer")
    page.click("#try-again")
    at_screen(page, "practice")
    assert heading not in page.inner_text("body")
