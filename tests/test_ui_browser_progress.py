"""Statements and my progress in a real Chromium, with fake engines: every screen is looked at."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import pypdf
import pytest
from interview_parts import attempt
from ui_browser import NB, WAIT_MS, at_screen, be_guest, be_known, look_at, practise, see_feedback, write

pytestmark = pytest.mark.browser

SIZES = pytest.mark.parametrize(
    ("width", "scheme"), [(1280, "light"), (400, "dark")], ids=["wide", "phone-dark"]
)


def part_of_progress(page, part):
    """To a part of my progress by its link."""
    page.click(f"#history .parts a[href*='part={part}']" if part else "#history .parts li:first-child a")
    page.wait_for_function(
        "(part) => (new URLSearchParams(location.search).get('part') ?? '') === part"
        " && document.querySelector('#history .parts [aria-current]')?.search.includes(part)",
        arg=part,
    )


def act(page, act):
    """Press a button of my progress and wait for what it brings (Gradio's own clock stands beside it)."""
    before = page.inner_html("#history-body .prose")
    page.click(f"#history [data-act='{act}']")
    page.wait_for_function(
        "(before) => document.querySelector('#history-body .prose').innerHTML !== before", arg=before
    )


def download(page, button):
    """What a button gives to take along."""
    with page.expect_download(timeout=WAIT_MS) as waiting:
        page.click(button)
    return waiting.value


def answered_on_other_days(room, nickname):
    """Two answers of earlier days, as if she had been here before."""
    owner = room.store.participants.sign_in(nickname, "2468")
    question = room.coach.bank.questions[-1]
    for days, level in ((9, "missing"), (4, "met")):
        made_at = datetime.now(UTC) - timedelta(days=days)
        given = replace(attempt(question, *[level] * len(question.rubric)), made_at=made_at)
        room.store.attempts.save(owner.id, given)


def look_through_answers(page, name):
    """Delete and undo, choose, open again, compare."""
    part_of_progress(page, "answers")
    look_at(page, f"{name}-answers")
    newest = page.get_attribute("#history .past li", "data-attempt")
    act(page, f"delete|{newest}")
    assert NB.text("progress-answer-gone") in page.inner_text("#history")
    page.wait_for_function("document.activeElement.dataset.act?.startsWith('restore')")
    look_at(page, f"{name}-undo")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"#history [data-attempt='{newest}']")
    act(page, f"choose|{newest}")
    assert page.get_attribute(f"[data-act='choose|{newest}']", "aria-pressed") == "true"
    page.click(f"[data-attempt='{newest}'] .title")
    page.wait_for_selector("#history .opening")
    look_at(page, f"{name}-answer")
    page.click("#history .plain-links a")
    page.wait_for_selector("#history table.points")
    look_at(page, f"{name}-compare")


def make_a_plan(page, name):
    """A course, a goal with one small step, done with the keyboard."""
    part_of_progress(page, "plan")
    act(page, "follow|fire-uker")
    page.click("#history .course summary:has-text('Uke 2')")
    act(page, "week|2")
    page.fill("#new-goal", "Jeg vil ha en jobb på lager")
    page.keyboard.press("Enter")
    page.wait_for_selector("#history .goal")
    page.wait_for_function("document.activeElement.id === 'new-goal'")  # The page gives the focus back.
    page.fill("#history .goal input", "Ring en sjef")
    page.press("#history .goal input", "Enter")
    page.wait_for_selector("#history .tick")
    assert page.input_value("#history .goal input") == ""
    page.press("#history .tick", "Space")
    page.wait_for_selector("#history .goal.reached")
    page.wait_for_function("document.activeElement.getAttribute('aria-checked') === 'true'")
    look_at(page, f"{name}-plan")


def take_along(page, name, nickname):
    """The report and everything."""
    part_of_progress(page, "data")
    look_at(page, f"{name}-data")
    report = download(page, "#report-download")
    assert report.suggested_filename == "intervjutrener.pdf"
    said = pypdf.PdfReader(io.BytesIO(report.path().read_bytes())).pages[0].extract_text()
    assert nickname in said
    with zipfile.ZipFile(download(page, "#export-all").path()) as archive:
        assert "attempts.json" in archive.namelist()
    assert NB.text("progress-downloaded", file="intervjutrener.zip") in page.inner_text("#history")


def delete_everything(page, name):
    """No at first, then yes; the page begins anew."""
    page.click("#delete-my-data")
    page.wait_for_selector("#delete-sure[open]")
    look_at(page, f"{name}-sure")
    box = page.locator("#delete-sure").bounding_box()
    assert box["y"] + box["height"] / 2 == pytest.approx(page.viewport_size["height"] / 2, abs=2)
    page.click("#delete-sure [data-close]")
    assert page.is_hidden("#delete-sure")
    page.click("#delete-my-data")
    page.click("#delete-yes")
    page.wait_for_selector("#history [data-gone]")
    look_at(page, f"{name}-gone")
    page.wait_for_selector("#be-guest", state="visible")


@SIZES
@pytest.mark.parametrize("language", ["", "ar"], ids=["norwegian", "arabic"])
def test_a_guest_sorts_statements_with_the_keyboard(open_tab, fake_site, width, scheme, language):
    """From the themes through a round to its score, and once more those that were missed."""
    page = open_tab(fake_site, width=width, scheme=scheme)
    name = f"statements-{language or 'nb'}-{scheme}"
    if language:
        page.click(f"[data-language-choice={language}]")
        page.wait_for_selector("#be-guest .own-line[dir=rtl]")
    be_guest(page)
    page.click("a[data-screen=statements]")
    at_screen(page, "statements")
    page.wait_for_selector(".theme-card")
    look_at(page, f"{name}-themes")
    page.click(".theme-card >> nth=0")
    page.wait_for_selector(".sort-answers")
    look_at(page, f"{name}-asked")
    first = fake_site.room.statements.statements[0]
    for number in range(6):
        page.focus(f".sort-answers [data-act='sort|{'stemmer-ikke' if number == 0 else 'stemmer'}']")
        page.keyboard.press("Enter")
        page.wait_for_selector("#statement-explained h2")
        page.wait_for_function("document.activeElement.closest('#statement-explained') !== null")
        if number == 0:
            look_at(page, f"{name}-explained")
            assert first.explanation in page.inner_text("#statement-explained")
            if language:
                assert first.translations[language].explanation in page.inner_text("#statement-explained")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "statement-next"
        page.keyboard.press("Enter")
        page.wait_for_function("!document.querySelector('#statement-explained h2')")
        # The new statement takes the focus a moment later; a key pressed before would be lost to it.
        page.wait_for_function("document.activeElement.tagName === 'H1'")
    page.wait_for_selector(".read-again")
    look_at(page, f"{name}-score")
    page.click("#statements [data-act=again]")
    page.wait_for_selector(".sort-answers")
    assert first.text in page.inner_text("#statements h1")
    page.reload()
    page.wait_for_selector("#statements h1")
    page.go_back()
    page.wait_for_selector(".theme-card")


@SIZES
def test_the_whole_of_my_progress(open_tab, fake_site, width, scheme):
    """Two attempts, then overview, answers, plan, report and export; at the end everything is deleted."""
    page = open_tab(fake_site, width=width, scheme=scheme)
    name, room = f"history-{scheme}", fake_site.room
    nickname = f"Frem{width}"
    be_known(page, nickname)
    page.goto(f"{fake_site.address}?screen=history")
    at_screen(page, "history")
    assert NB.text("progress-empty") in page.inner_text("#history")
    look_at(page, f"{name}-empty")
    answered_on_other_days(room, nickname)
    for _ in range(2):
        practise(page, fake_site)
        write(page)
        see_feedback(page)
    page.click("a[data-screen=history]")
    at_screen(page, "history")
    page.wait_for_selector("#history table.days .practised")
    page.wait_for_selector("#history-chart svg.marks path")
    assert page.eval_on_selector("#history-chart svg.marks", "(one) => one.clientWidth > 200")
    assert "Save as" not in page.inner_text("#history-chart")  # No words but ours.
    look_at(page, f"{name}-overview")

    look_through_answers(page, name)
    make_a_plan(page, name)
    take_along(page, name, nickname)
    delete_everything(page, name)
    assert room.store.participants.create(nickname, "2468").nickname == nickname  # The name is free again.
    assert not [path for path in room.takes.folder.rglob("*") if path.suffix in {".pdf", ".zip"}]
    assert {urlsplit(url).hostname for url in page.asked if url.startswith("http")} == {"127.0.0.1"}


def test_the_next_person_sees_nothing(open_tab, fake_site):
    """A guest's progress is gone with her: back button and address bar show nothing of it."""
    page = open_tab(fake_site)
    be_guest(page)
    practise(page, fake_site)
    write(page)
    see_feedback(page)
    page.click("a[data-screen=history]")
    at_screen(page, "history")
    page.wait_for_selector("#history .practised")
    look_at(page, "history-guest")
    part_of_progress(page, "data")
    page.click("#delete-my-data")
    page.wait_for_selector("#be-guest", state="visible")
    for back in (page.go_back, lambda: page.goto(f"{fake_site.address}?screen=history&part=answers")):
        back()
        page.wait_for_selector(".screen h1 >> visible=true")
        assert not re.search("nøyaktig|data-attempt", page.inner_html("body"))


def test_other_tabs_of_a_deleted_person_say_so_plainly(open_tab, fake_site):
    """Deleting in one tab: the other one has a plain sentence, and nothing to see."""
    here, there = open_tab(fake_site), open_tab(fake_site)
    be_known(here, "Toveis")
    be_known(there, "Toveis", new=False)
    here.goto(f"{fake_site.address}?screen=history&part=data")
    here.wait_for_selector("#delete-my-data")
    here.click("#delete-my-data")
    here.click("#delete-yes")
    here.wait_for_selector("#history [data-gone]")
    there.goto(f"{fake_site.address}?screen=history&part=plan")
    there.wait_for_selector("#work-line .refused, #history [data-act^=follow]")
    if there.query_selector("#history [data-act^=follow]"):
        there.click("#history [data-act^=follow] >> nth=0")
        there.wait_for_selector("#work-line .refused")
    assert "Toveis" not in there.inner_text("#history")
