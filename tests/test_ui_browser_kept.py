"""What is typed, said and chosen stays with whoever did it: through reloads, and no longer."""

from __future__ import annotations

import pytest
from ui_browser import (
    NB,
    QUESTION,
    SAID,
    at_screen,
    be_guest,
    be_known,
    look_at,
    practise,
    see_feedback,
    write,
)

pytestmark = pytest.mark.browser

OTHER = "hvorfor-oss"
TEXT = "#write textarea"
N_PIECES = """new Promise((done) => {
  const asked = indexedDB.open("coach-takes");
  asked.onsuccess = () => {
    const names = [...asked.result.objectStoreNames];
    if (!names.length) return done(0);
    const count = asked.result.transaction("pieces").objectStore("pieces").count();
    count.onsuccess = () => { asked.result.close(); done(count.result); };
  };
})"""


def ask(page, site, question):
    """Straight to a question."""
    page.goto(f"{site.address}?screen=practice&q={question}")
    at_screen(page, "practice")
    page.wait_for_selector(f".recorder[data-question='{question}']", state="attached")
    page.wait_for_timeout(600)


def type_only(page, text):
    """Type, and hand nothing in."""
    page.click("#way label:has-text('Skriv')")
    page.fill(TEXT, text)
    page.wait_for_timeout(700)


def see_text(page, text):
    """The text stands there, and typing is the way that is shown."""
    page.wait_for_function(f"(text) => document.querySelector('{TEXT}')?.value === text", arg=text)
    page.wait_for_selector(f"{TEXT}:visible")


def begin_new(page, nickname):
    """From the welcome: a new nickname."""
    page.click("#be-known > button")
    page.fill("#nickname input", nickname)
    page.fill("#pin input", "2468")
    page.click("#create-me")


def to_welcome(page):
    """As the link under «Min framgang» leads there: without loading the page anew."""
    page.evaluate("window.coach.go('?screen=welcome')")
    at_screen(page, "welcome")


# --- a text belongs to its question ----------------------------------------------------------


def test_a_text_stays_with_its_question(open_tab, fake_site):
    """Through a reload and another question, which has a text of its own."""
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    type_only(page, SAID)
    page.reload()
    at_screen(page, "practice")
    see_text(page, SAID)
    ask(page, fake_site, OTHER)
    assert page.input_value(TEXT) == ""
    type_only(page, "Noe annet.")
    page.evaluate(f"window.coach.go('?screen=practice&q={QUESTION}')")
    see_text(page, SAID)
    page.select_option("#help-language", "pl")
    page.wait_for_selector("#get-feedback .own-line")
    page.wait_for_timeout(500)
    see_text(page, SAID)


@pytest.mark.parametrize("way", ["speak", "write"])
def test_how_she_wants_to_answer_outlives_a_reload(open_tab, fake_site, way):
    """Whatever she chose last for this question, and however she answered before."""
    page = open_tab(fake_site)
    ask(page, fake_site, OTHER)
    write(page)
    see_feedback(page)
    ask(page, fake_site, QUESTION)
    page.click(f"#way label:has(input[value='{way}'])")
    page.reload()
    at_screen(page, "practice")
    page.wait_for_function(f"document.querySelector('#way input:checked')?.value === '{way}'")
    page.wait_for_timeout(500)
    assert page.input_value("#way input:checked") == way


def test_a_text_goes_when_it_is_answered_and_she_goes_on(open_tab, fake_site):
    """First it can be made better; with the next question it is gone from the browser."""
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    write(page)
    see_feedback(page)
    page.click("#try-again")
    at_screen(page, "practice")
    see_text(page, SAID)
    ask(page, fake_site, OTHER)
    assert SAID not in page.evaluate("JSON.stringify(Object.entries(sessionStorage))")
    ask(page, fake_site, QUESTION)
    assert page.input_value(TEXT) == ""


def test_being_done_takes_the_text_along(open_tab, fake_site):
    """Nothing is left in the tab."""
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    type_only(page, SAID)
    page.evaluate("window.coach.finish()")
    page.wait_for_selector("#be-guest")
    assert SAID not in page.evaluate("JSON.stringify(Object.entries(sessionStorage))")


# --- another person --------------------------------------------------------------------------


def test_whoever_signs_in_next_finds_nothing_of_the_guest(open_tab, fake_site):
    """Neither her text nor her recording, though nobody pressed «Avslutt»."""
    other = open_tab(fake_site)
    be_known(other, "Fagott")
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(3000)
    page.reload()
    page.wait_for_selector(".kept:visible")
    type_only(page, SAID)
    to_welcome(page)
    be_known(page, "Fagott", new=False)
    assert page.evaluate(N_PIECES) == 0
    assert SAID not in page.evaluate("JSON.stringify(Object.entries(sessionStorage))")
    ask(page, fake_site, QUESTION)
    assert not page.is_visible(".kept")
    assert page.input_value(TEXT) == ""


def test_a_tab_that_is_opened_again_later_is_another_persons(open_tab, fake_site):
    """Browsers bring back what a closed tab held; the text of the one before is not shown."""
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    type_only(page, SAID)
    fake_site.room.sessions.end(page.evaluate("window.coach.key()"))
    page.add_init_script("""const left = Storage.prototype.getItem;
      Storage.prototype.getItem = function (name) {
        return name === 'coach-left' ? String(Date.now() - 120_000) : left.call(this, name);
      };""")
    page.reload()
    at_screen(page, "practice")
    page.wait_for_function("!JSON.stringify(Object.entries(sessionStorage)).includes('nøyaktig')")
    assert page.input_value(TEXT) == ""


def test_a_guest_is_asked_and_takes_everything_along(open_tab, fake_site):
    """Her answer is under the new nickname; the text she was typing is still there."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    write(page)
    see_feedback(page)
    ask(page, fake_site, OTHER)
    type_only(page, "Jeg er ikke ferdig med dette.")
    to_welcome(page)
    begin_new(page, "Obo")
    page.wait_for_selector("#take-along:visible")
    asked = NB.text("welcome-take-along")
    page.wait_for_function("(asked) => document.activeElement.textContent.includes(asked)", arg=asked)
    look_at(page, "take-along")
    page.click("#take-along-yes")
    at_screen(page, "history")
    assert NB.text("welcome-taken-along") in page.inner_text("#work-line")
    assert "Obo" in page.inner_text("#header")
    page.goto(f"{fake_site.address}?screen=result&q={QUESTION}")
    at_screen(page, "result")
    assert "nøyaktig" in page.inner_text("#transcript")
    ask(page, fake_site, OTHER)
    see_text(page, "Jeg er ikke ferdig med dette.")


def test_a_guest_who_says_no_leaves_nothing(open_tab, fake_site):
    """Neither in the store nor in the tab."""
    page = open_tab(fake_site)
    ask(page, fake_site, QUESTION)
    type_only(page, SAID)
    to_welcome(page)
    begin_new(page, "Tuba")
    page.click("#take-along-no")
    at_screen(page, "profile")
    assert SAID not in page.evaluate("JSON.stringify(Object.entries(sessionStorage))")
    ask(page, fake_site, QUESTION)
    assert page.input_value(TEXT) == ""


# --- the list, and a correction --------------------------------------------------------------


def test_the_list_is_as_she_left_it(open_tab, fake_site):
    """A job that is searched for; back from a question it is still there, and one button shows everything."""
    page = open_tab(fake_site)
    be_guest(page)
    page.click("#find-question > button")
    page.locator("#search input, #search textarea").press_sequentially("vaskehjelp", delay=30)
    page.wait_for_selector("#narrowed .know")
    page.wait_for_selector(f"#narrowed:has-text('{NB.text('home-narrowed-words', words='vaskehjelp')}')")
    n_found = page.inner_text("#question-list .count")
    look_at(page, "home-narrowed")
    page.click("#question-list a[data-question] >> nth=0")
    at_screen(page, "practice")
    page.go_back()
    at_screen(page, "home")
    page.wait_for_selector("#show-all:visible")
    assert page.input_value("#search input, #search textarea") == "vaskehjelp"
    assert page.inner_text("#question-list .count") == n_found
    page.click("#show-all")
    page.wait_for_selector("#narrowed .know", state="detached")
    assert page.input_value("#search input, #search textarea") == ""
    assert page.inner_text("#question-list .count") != n_found


def test_a_theme_that_was_chosen_stays(open_tab, fake_site):
    """A choice from a list is remembered like a word."""
    page = open_tab(fake_site)
    be_guest(page)
    page.click("#find-question > button")
    page.click("#theme input")
    page.click("[role=option]:has-text('Motivasjon')")
    page.wait_for_selector("#narrowed .know")
    page.reload()
    at_screen(page, "home")
    page.wait_for_selector("#narrowed:has-text('Motivasjon')")
    assert page.input_value("#theme input") == "Motivasjon"


def test_a_correction_can_be_taken_back_on_the_page(open_tab, fake_site):
    """The button comes with the correction and goes with it."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    write(page)
    see_feedback(page)
    page.click("#correction > button")
    assert not page.is_visible("#take-back")
    page.fill("#corrected-text textarea", "Jeg er rolig og hjelper kundene mine.")
    page.click("#correct")
    page.wait_for_selector("#transcript .answer:has-text('hjelper kundene')")
    if not page.is_visible("#take-back"):
        page.click("#correction > button")
    look_at(page, "corrected")
    page.click("#take-back")
    page.wait_for_selector("#transcript .answer:has-text('nøyaktig')")
    page.wait_for_selector("#take-back", state="hidden")
