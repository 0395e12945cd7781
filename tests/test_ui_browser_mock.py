"""The mock interview and the role play in a real Chromium, with fake engines: every screen is looked at."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from ui_browser import NB, SAID, at_screen, be_guest, be_known, leave, look_at

pytestmark = pytest.mark.browser

SIZES = pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])
SCREEN = "mock-interview"
BACK = "Unnskyld, kan du gjenta spørsmålet?"


def to_mock(page, site, *, language=""):
    """As a guest, to the start of the mock interview."""
    if language:
        page.click(f"[data-language-choice={language}]")
        page.wait_for_selector("#be-guest .own-line[dir=rtl]")
    be_guest(page)
    page.click(f"a[data-screen={SCREEN}]")
    at_screen(page, SCREEN)
    page.wait_for_selector("#mock-start")


def begin(page, *, follow_ups=True):
    """Start an interview with the choices as they stand."""
    if not follow_ups:
        page.uncheck("#mock-asks-on input")
    page.click("#mock-start")
    page.wait_for_selector("#mock-question")


def taken(page):
    """How many answers have come in."""
    return int(page.get_attribute("#mock-asked", "data-taken"))


def write(page, text=SAID):
    """Write an answer; waits until it has come in."""
    if not page.is_visible("#write textarea"):
        page.click("#way label:has-text('Skriv')")
    page.fill("#write textarea", text)
    before = taken(page)
    page.click("#send-answer")
    page.wait_for_function(
        "(n) => Number(document.querySelector('#mock-asked')?.dataset.taken ?? 99) > n", arg=before
    )
    page.wait_for_timeout(300)


def speak(page, seconds=3):
    """Speak into the microphone; waits until the answer has come in."""
    before = taken(page)
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(1000 * seconds)
    page.click("#record")
    page.wait_for_function(
        "(n) => Number(document.querySelector('#mock-asked')?.dataset.taken ?? 99) > n", arg=before
    )
    page.wait_for_timeout(300)


@SIZES
@pytest.mark.parametrize("language", ["", "ar"], ids=["norwegian", "arabic"])
def test_a_guest_has_a_whole_interview(open_tab, fake_site, width, language):
    """From the choices to the report: small talk, five questions, a question back, own questions."""
    page = open_tab(fake_site, width=width)
    name = f"mock-{language or 'nb'}"
    to_mock(page, fake_site, language=language)
    look_at(page, f"{name}-start")
    begin(page)
    look_at(page, f"{name}-first")
    speak(page)
    assert NB.text("mock-at", n=1, total=5) in page.inner_text("#mock-asked")
    write(page, BACK)
    assert NB.text("mock-at", n=1, total=5) in page.inner_text("#mock-asked")
    look_at(page, f"{name}-again")
    write(page)
    assert NB.text("mock-at-follow-up", n=1, total=5) in page.inner_text("#mock-asked")
    while page.query_selector("#mock-asked"):
        write(page)
    page.wait_for_selector(".asked-questions")
    page.click(".asked-question summary >> nth=1")
    look_at(page, f"{name}-report")
    assert NB.text("mock-asked-back", n=1) in page.inner_text("#mock-top")
    assert fake_site.sounds() == []
    own = {"", urlsplit(fake_site.address).netloc}
    assert {urlsplit(url).netloc for url in page.asked} <= own
    with page.expect_download() as download:
        page.click("#report-download")
    assert download.value.suggested_filename == "intervju.pdf"
    page.click(".asked-question a >> nth=1")
    at_screen(page, "practice")


def test_an_interview_can_be_left_and_taken_up_again(open_tab, fake_site):
    """Pause, another screen, a reload, the back button: the same question is there."""
    page = open_tab(fake_site)
    to_mock(page, fake_site)
    begin(page)
    write(page)
    asked = page.inner_text("#mock-question")
    page.reload()
    page.wait_for_selector("#mock-question")
    assert page.inner_text("#mock-question") == asked
    page.click("[data-act=pause]")
    page.wait_for_selector("[data-act=go-on]")
    look_at(page, "mock-waiting")
    page.click("[data-act=go-on]")
    page.wait_for_selector("#mock-question")
    assert page.inner_text("#mock-question") == asked
    page.click("a[data-screen=home]")
    at_screen(page, "home")
    page.go_back()
    page.wait_for_selector("#mock-question")
    assert page.inner_text("#mock-question") == asked
    page.click("[data-act=end]")
    page.wait_for_selector(".asked-questions")


def test_a_take_that_has_arrived_is_not_offered_again(open_tab, fake_site):
    """The recording of an answer that came in is forgotten; one that did not is offered after a reload."""
    page = open_tab(fake_site)
    to_mock(page, fake_site)
    begin(page, follow_ups=False)
    speak(page)
    page.reload()
    page.wait_for_selector("#record")
    page.wait_for_timeout(800)
    assert not page.is_visible(".kept")
    kept = page.evaluate("window.coach.keptTake(document.querySelector('#mock-asked').dataset.asked)")
    assert kept is None
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(3_000)
    page.reload()
    page.wait_for_selector(".kept:not([hidden])")
    page.click(".kept .use")
    page.wait_for_function("document.querySelector('#mock-asked').dataset.taken === '2'")


def test_a_named_participant_finds_her_interviews(open_tab, fake_site):
    """Answer by answer in the store: another day, another page, the same question; then in the list."""
    page = open_tab(fake_site)
    be_known(page, "Prøve Ås")
    page.goto(f"{fake_site.address}?screen={SCREEN}")
    page.wait_for_selector("#mock-start")
    begin(page, follow_ups=False)
    write(page)
    asked = page.inner_text("#mock-question")
    leave(page)
    be_known(page, "Prøve Ås", new=False)
    page.click(f"a[data-screen={SCREEN}]")
    page.click("[data-act=go-on]")
    page.wait_for_selector("#mock-question")
    assert page.inner_text("#mock-question") == asked
    page.click("[data-act=end]")
    page.wait_for_selector(".asked-questions")
    page.click("[data-act=again]")
    page.wait_for_selector("#mock-earlier a")
    look_at(page, "mock-named")
    page.click("#mock-earlier a")
    page.wait_for_selector(".asked-questions")


def test_feedback_between_and_an_unlawful_question(open_tab, fake_site):
    """Both only when chosen; the dark look too."""
    page = open_tab(fake_site, scheme="dark", width=400)
    to_mock(page, fake_site)
    look_at(page, "mock-dark-start")
    page.check("#mock-unlawful input")
    page.check("#mock-feedback input")
    begin(page, follow_ups=False)
    look_at(page, "mock-dark-first")
    write(page)
    page.wait_for_selector("#mock-top [data-act=next]")
    look_at(page, "mock-dark-between")
    page.click("#mock-top [data-act=next]")
    page.wait_for_selector("#mock-question")
    page.click("[data-act=end]")
    page.wait_for_selector(".asked-questions")
    look_at(page, "mock-dark-report")


@SIZES
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_group_plays(open_tab, fake_site, width, scheme):
    """One asks, one answers into the microphone, two tick, all talk; with the keyboard where it matters."""
    page = open_tab(fake_site, width=width, scheme=scheme)
    to_mock(page, fake_site)
    page.click("#group-how-many label >> nth=1")
    page.click("#group-start")
    page.wait_for_selector("[data-act=answered]")
    look_at(page, f"group-{scheme}-ask")
    page.click("[data-act=answer]")
    page.wait_for_selector("#record")
    look_at(page, f"group-{scheme}-answer")
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(3_000)
    page.click("#record")
    page.wait_for_selector("#group-ticks")
    look_at(page, f"group-{scheme}-tick")
    for listener in (1, 2):
        page.wait_for_selector(f"#group-ticks[data-ticking='{listener}']")
        page.focus("#group-ticks fieldset >> nth=0 >> input >> nth=0")
        page.keyboard.press("Space")
        page.click(f"#group-ticks fieldset >> nth=1 >> .face >> nth={listener}")
        page.focus("[data-act=ticked]")
        page.keyboard.press("Enter")
    page.wait_for_selector("table.views tbody")
    assert NB.text("group-program") in page.inner_text("table.views")
    assert NB.text("group-shared") in page.inner_text("table.views")
    assert NB.text("group-differ") in page.inner_text("table.views")
    look_at(page, f"group-{scheme}-talk")
    asked = page.inner_text("#mock-top .over >> nth=0")
    page.click("[data-act=next]")
    page.wait_for_selector("[data-act=answered]")
    assert page.inner_text("#mock-top .over >> nth=0") != asked
    page.click("[data-act=stop]")
    page.wait_for_selector("#group-start")


def test_the_sheet_is_what_is_printed(open_tab, fake_site):
    """Only the sheet: nothing of the page around it."""
    page = open_tab(fake_site)
    to_mock(page, fake_site)
    page.click("#group-start")
    page.wait_for_selector("[data-print]")
    page.evaluate("window.print = () => {}")
    page.click("[data-print]")
    page.emulate_media(media="print")
    assert page.is_visible(".sheet")
    assert not page.is_visible("#header")
    assert not page.is_visible("[data-act=answered]")
    page.emulate_media(media="screen")
    assert not page.is_visible(".sheet")


def test_the_interviewer_speaks_norwegian_on_the_english_page(open_tab, fake_site):
    """The frame is English, the interview is not, and is marked so."""
    page = open_tab(fake_site, "en")
    be_guest(page)
    page.click(f"a[data-screen={SCREEN}]")
    page.wait_for_selector("#mock-start")
    assert "Start the interview" in page.inner_text("#mock-start")
    begin(page)
    assert page.get_attribute("#mock-question", "lang") == "nb"
    assert page.get_attribute(".says p >> nth=0", "lang") == "nb"
    look_at(page, "mock-en")
