"""The way of a guest in a real Chromium, in Norwegian and from right to left; and what holds for everyone.

Her interview is in `test_ui_browser_mock.py`, statements in `test_ui_browser_progress.py`; the way of a named
participant in `test_ui_browser_named.py`.
"""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from ui_browser import (
    CLIP,
    NB,
    QUESTION,
    SAID,
    at_screen,
    be_guest,
    correct,
    findings,
    fold_out,
    look_at,
    practise,
    say,
    see_feedback,
    write,
)

pytestmark = pytest.mark.browser

CORRECTED = "Jeg er nøyaktig på lageret, og jeg er rolig med kundene."
BETTER = "Jeg er rolig og nøyaktig. Det er nyttig i denne jobben fordi kundene skal få riktig vare."
SIZES = pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])


@SIZES
@pytest.mark.parametrize("language", ["", "ar"], ids=["norwegian", "arabic"])
def test_a_guest_goes_the_whole_way(open_tab, fake_site, width, language):
    """From welcome to the second attempt and her progress; axe-core finds nothing serious on any screen."""
    page = open_tab(fake_site, width=width)
    name = f"guest-{language or 'nb'}"
    if language:
        page.click(f"[data-language-choice={language}]")
        page.wait_for_selector("#be-guest .own-line[dir=rtl]")
    look_at(page, f"{name}-welcome")
    page.click("#be-guest")
    at_screen(page, "profile")
    look_at(page, f"{name}-profile")
    page.fill("#profile-job input", "på lager")
    page.click("#profile-go-on")
    at_screen(page, "mic-check")
    page.click("#mic-start")
    page.wait_for_selector("#mic-line.done")
    look_at(page, f"{name}-mic-check")
    page.click("#mic-go-on")
    at_screen(page, "home")
    assert "på lager" in page.inner_text("#recommended")
    look_at(page, f"{name}-home")
    fold_out(page).click()
    at_screen(page, "practice")
    look_at(page, f"{name}-practice")
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(3_000)
    look_at(page, f"{name}-speaking")
    page.click("#record")
    at_screen(page, "self-rating")
    page.click(".face >> nth=0")
    page.click(".face >> nth=4")
    look_at(page, f"{name}-self-rating")
    page.click("#see-feedback")
    at_screen(page, "result")
    assert "nøyaktig" in page.inner_text("#transcript .answer")
    assert "Ja" in page.inner_text("#criteria .own-view")
    assert fake_site.sounds() == []
    look_at(page, f"{name}-result")
    try_again(page, name)


def try_again(page, name):
    """Correct the words, see a model answer, answer once more, compare, and look at her progress."""
    correct(page, CORRECTED)
    page.click("#show-model-answer")
    page.wait_for_selector("#model-answer h2")
    look_at(page, f"{name}-corrected")
    page.click("#try-again")
    at_screen(page, "practice")
    write(page, BETTER)
    see_feedback(page)
    page.click("#to-compare")
    at_screen(page, "compare")
    assert NB.text("compare-attempt", n=2) in page.inner_text("#comparison")
    in_columns = "rows => rows.every(row => getComputedStyle(row).display === 'table-row')"
    assert page.eval_on_selector_all("#comparison table.points tr", in_columns)
    look_at(page, f"{name}-compare")
    page.click("a[data-screen=history]")
    at_screen(page, "history")
    page.wait_for_selector("#history table.days .practised")
    look_at(page, f"{name}-history")


def test_the_dark_look_is_readable_too(open_tab, fake_site):
    """Contrast holds at night."""
    page = open_tab(fake_site, scheme="dark")
    look_at(page, "dark-welcome")
    be_guest(page)
    look_at(page, "dark-home")
    practise(page, fake_site)
    look_at(page, "dark-practice")
    write(page)
    look_at(page, "dark-self-rating")
    see_feedback(page)
    look_at(page, "dark-result")


def test_nothing_moves_for_whoever_wishes_that(open_tab, fake_site):
    """`prefers-reduced-motion`: no animation and no gliding, on the liveliest screen too."""
    page = open_tab(fake_site)
    page.emulate_media(reduced_motion="reduce")
    be_guest(page)
    practise(page, fake_site)
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    longest = """() => Math.max(...[...document.querySelectorAll("*")].flatMap((one) => {
        const { animationDuration, transitionDuration } = getComputedStyle(one);
        return `${animationDuration},${transitionDuration}`.split(",").map(parseFloat);
    }))"""
    assert page.evaluate(longest) == 0


def test_the_english_page_is_whole(open_tab, fake_site):
    """Its own language in the frame, Norwegian marked as Norwegian."""
    page = open_tab(fake_site, "en")
    assert page.evaluate("document.documentElement.lang") == "en"
    be_guest(page)
    fold_out(page).click()
    at_screen(page, "practice")
    assert page.get_attribute("#question-text h1", "lang") == "nb"
    assert page.inner_text("#record").strip() == "Start speaking"
    assert findings(page) == []


def test_the_page_asks_nothing_of_any_other_host(open_tab, fake_site):
    """Every request of a whole visit goes to the server itself."""
    page = open_tab(fake_site)
    be_guest(page)
    practise(page, fake_site)
    say(page, seconds=3)
    see_feedback(page)
    own = urlsplit(fake_site.address).netloc
    others = {url for url in page.asked if urlsplit(url).scheme not in {"blob", "data"}}
    assert {urlsplit(url).netloc for url in others} == {own}


@pytest.mark.parametrize("path", ["", f"?q={QUESTION}", "?screen=statements", "?screen=nonsense&q=nonsense"])
def test_an_address_opens_its_screen(open_tab, fake_site, path):
    """Whatever stands there, one heading and the right language."""
    page = open_tab(fake_site, path)
    assert page.locator(".screen h1").count() == 1
    assert page.evaluate("document.documentElement.lang") == "nb"
    assert page.locator("footer:visible").count() == 0
    page.wait_for_selector("#opening", state="detached")
    assert "Gradio" not in page.inner_text("body")


def test_back_forward_and_reload_keep_the_place(open_tab, fake_site):
    """The browser's own buttons work, and the focus follows."""
    page = open_tab(fake_site)
    be_guest(page)
    fold_out(page).click()
    at_screen(page, "practice")
    page.go_back()
    at_screen(page, "home")
    page.go_forward()
    at_screen(page, "practice")
    page.wait_for_function("document.activeElement.tagName === 'H1'")
    page.reload()
    at_screen(page, "practice")
    assert NB.text("shell-guest") in page.inner_text("#header")
    write(page)
    see_feedback(page)
    page.reload()
    at_screen(page, "result")
    assert "nøyaktig" in page.inner_text("#transcript")


def test_the_way_back_leads_to_where_she_was(open_tab, fake_site):
    """As far down the list, and with the theme open that she came from."""
    page = open_tab(fake_site, width=400, height=800)
    be_guest(page)
    page.evaluate("window.coach.go('?screen=home')")
    theme = page.locator("#question-list details.theme").nth(6)
    theme.locator("summary").click()
    theme.locator("a").last.click()
    at_screen(page, "practice")
    page.wait_for_function("window.scrollY === 0")
    page.go_back()
    at_screen(page, "home")
    page.wait_for_function("document.querySelectorAll('#question-list details.theme')[6].open")
    page.wait_for_function("window.scrollY > 300")


def test_the_keyboard_is_enough(open_tab, fake_site):
    """Guest, question, typed answer, own view and feedback with Tab, arrows, space and Enter alone."""
    page = open_tab(fake_site)

    def press(selector, key="Enter"):
        page.focus(selector)
        page.keyboard.press(key)

    def arrived(screen):
        at_screen(page, screen)
        page.wait_for_function("document.activeElement.tagName === 'H1'")

    press("#be-guest")
    arrived("profile")
    press("#profile-skip a")
    arrived("mic-check")
    press("#mic-go-on")
    arrived("home")
    press(f"#question-list .theme:has(a[data-question='{QUESTION}']) summary")
    press(f"#question-list a[data-question='{QUESTION}']")
    arrived("practice")
    press("#question-help summary >> nth=0")
    assert page.locator("#question-help details[open]").count() == 1
    press("#way input:checked", "ArrowRight")
    page.wait_for_selector("[data-way=upload]")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("#write textarea")
    page.focus("#write textarea")
    page.keyboard.type(SAID)
    press("#get-feedback")
    arrived("self-rating")
    press("#rating-form input >> nth=0", "Space")
    press("#see-feedback")
    arrived("result")


def test_words_can_be_heard_one_by_one(open_tab, fake_site):
    """The browser keeps the sound for listening; arrow keys go from word to word."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    page.click("#way label:has-text('Lydfil')")
    page.set_input_files("#upload input[type=file]", str(CLIP))
    page.wait_for_selector("#upload .file-preview")
    page.click("#get-feedback")
    at_screen(page, "self-rating")
    see_feedback(page)
    page.wait_for_selector("#play-answer audio")
    assert fake_site.sounds() == []
    page.focus("#transcript .w >> nth=0")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_selector("#transcript .w.heard >> nth=0")
    heard = page.get_attribute("#transcript .w.heard", "data-from")
    at = page.evaluate("document.querySelector('#play-answer audio').currentTime")
    assert at == pytest.approx(float(heard), abs=1.0)


def test_targets_are_large(open_tab, fake_site):
    """Whatever is pressed is at least 44 pixels high."""
    page = open_tab(fake_site, width=400, height=800)
    for go in (lambda: None, lambda: be_guest(page), lambda: practise(page, fake_site)):
        go()
        page.wait_for_timeout(500)
        small = page.eval_on_selector_all(
            "button, summary, #way label, select, .face, .menu a, .go-on a",
            """all => all.filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5)
                      .map((one) => one.outerHTML.slice(0, 120))""",
        )
        assert small == []


@SIZES
@pytest.mark.parametrize("language", ["ar", "pl"])
def test_the_own_language_begins_where_its_reader_looks(open_tab, fake_site, width, language):
    """Below it; what runs from the right stands at the right, short or long, as one reads down a page."""
    page = open_tab(fake_site, width=width)
    page.select_option("#help-language", language)
    page.wait_for_selector("#be-guest .own-line")
    edges = page.eval_on_selector_all(
        "#welcome :is(h1, h2, p > span) > .own-line, #be-known > button .own-line",
        """all => all.filter((one) => one.offsetParent).map((one) => {
             const words = document.createRange();
             words.selectNodeContents(one.previousSibling);
             const own = document.createRange();
             own.selectNodeContents(one);
             const [its, line] = [own.getBoundingClientRect(), one.getBoundingClientRect()];
             if (one.dir === "rtl") return [line.right, its.right];
             return [words.getBoundingClientRect().left, its.left];
           })""",
    )
    assert len(edges) > 3
    assert all(own == pytest.approx(edge, abs=2) for edge, own in edges)


def test_on_a_phone_the_answer_begins_in_sight(open_tab, fake_site):
    """The button to speak is seen without scrolling, and «prøv igjen» stands after the next steps too."""
    page = open_tab(fake_site, width=400, height=800)
    be_guest(page)
    assert page.eval_on_selector("#header", "one => one.getBoundingClientRect().height") < 180
    practise(page, fake_site)
    assert page.eval_on_selector("#record", "one => one.getBoundingClientRect().bottom") < 800
    write(page)
    see_feedback(page)
    page.click("#next-steps .go-on a")
    at_screen(page, "practice")


def test_the_own_language_follows_the_norwegian(open_tab, fake_site):
    """Never instead of it, in its own direction, and the choice holds from screen to screen."""
    page = open_tab(fake_site)
    page.select_option("#help-language", "fa")
    page.wait_for_selector("#be-guest .own-line")
    assert page.inner_text("#be-guest").startswith(NB.text("welcome-be-guest"))
    be_guest(page)
    line = page.locator(".menu .own-line").first
    assert (line.get_attribute("lang"), line.get_attribute("dir")) == ("fa", "rtl")
    page.select_option("#help-language", "")
    page.wait_for_function("document.querySelectorAll('.own-line').length === 0")
