"""Nothing is lost and nothing is left: reloads, lost connections, other people, closed and silent pages."""

from __future__ import annotations

import pytest
from ui_browser import (
    NB,
    QUESTION,
    SAID,
    at_screen,
    be_guest,
    be_known,
    leave,
    look_at,
    practise,
    say,
    see_feedback,
    write,
)

pytestmark = pytest.mark.browser

KEPT = """new Promise((done) => {
  const asked = indexedDB.open("coach-takes");
  asked.onsuccess = () => {
    const names = [...asked.result.objectStoreNames];
    if (!names.length) return done(0);
    const count = asked.result.transaction("pieces").objectStore("pieces").count();
    count.onsuccess = () => { asked.result.close(); done(count.result); };
  };
})"""
REFUSES = "navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('no', '{name}'); }};"


def begin_to_speak(page, seconds=4):
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(1000 * seconds)


# --- nothing is lost -------------------------------------------------------------------------


def test_a_reload_while_speaking_loses_nothing(open_tab, fake_site):
    """What was said is offered, used, and then gone from the browser."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    begin_to_speak(page)
    page.reload()
    page.wait_for_selector(".kept:visible")
    look_at(page, "kept-take")
    page.click(".kept .use")
    at_screen(page, "self-rating")
    see_feedback(page)
    assert SAID.split()[2] in page.inner_text("#transcript")
    page.wait_for_function(f"{KEPT}.then((n) => n === 0)")


def test_a_lost_connection_while_speaking_loses_nothing(open_tab, fake_site):
    """The sound waits in the browser, the page says so, and feedback comes when the line is back."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    begin_to_speak(page, 2)
    page.context.set_offline(True)
    page.wait_for_selector(f"#script-line:has-text('{NB.text('ui-script-connection')[:20]}')")
    page.click("#record")
    page.wait_for_timeout(1500)
    page.context.set_offline(False)
    at_screen(page, "self-rating")
    see_feedback(page)


def test_a_server_started_anew_loses_nothing(open_tab, start_site):
    """It knows nobody any more; the page comes back to the question with what was said."""
    site = start_site()
    page = open_tab(site)
    practise(page, site)
    begin_to_speak(page)
    key = page.evaluate("sessionStorage.getItem('coach-key')")
    site.room.sessions.end(key)
    site.room.recordings.forget(key)
    page.wait_for_timeout(1500)
    page.click("#record")
    page.wait_for_selector(".kept:visible")
    page.click(".kept .use")
    at_screen(page, "self-rating")


def test_starting_over_forgets_the_first_try(open_tab, fake_site):
    """One may change one's mind while speaking."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    begin_to_speak(page)
    page.click("#record-again")
    page.wait_for_function("document.querySelector('.clock .time').textContent === '0:01'")
    page.click("#record")
    at_screen(page, "self-rating")


def test_what_was_typed_stays_for_the_next_try(open_tab, fake_site):
    """So that it can be made better; and she who wrote is met writing."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    write(page)
    see_feedback(page)
    page.click("#try-again")
    at_screen(page, "practice")
    page.wait_for_function(
        "(text) => document.querySelector('#write textarea')?.value === text && "
        "document.querySelector('#practice').dataset.way === 'write'",
        arg=SAID,
    )


# --- nothing is left -------------------------------------------------------------------------


def test_the_next_person_sees_nothing(open_tab, fake_site):
    """After «Avslutt» neither the page, nor the back button, nor the browser holds anything."""
    page = open_tab(fake_site)
    be_known(page, "Fiolin")
    practise(page, fake_site)
    say(page, seconds=3)
    see_feedback(page)
    leave(page)
    for _ in range(4):
        page.go_back()
        page.wait_for_timeout(700)
        seen = page.inner_text("body")
        assert "Fiolin" not in seen
        assert "nøyaktig" not in seen
    assert page.evaluate(KEPT) == 0
    stored = page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])")
    assert "nøyaktig" not in stored


def test_leaving_asks_where_an_answer_would_be_lost(open_tab, fake_site):
    """While she speaks: one is asked, and may stay; the recording goes on. With nothing in hand one goes."""
    page = open_tab(fake_site)
    be_known(page, "Blåklokke")
    practise(page, fake_site)
    begin_to_speak(page, seconds=1)
    page.click("#finish")
    page.wait_for_selector("#leave[open]")
    assert page.is_visible("#leave [data-lost=answer]")
    assert not page.is_visible("#leave [data-lost=guest]")
    look_at(page, "leave")
    page.click("#leave [data-do=remain]")
    assert not page.is_visible("#leave[open]")
    assert page.is_visible(".recorder[data-phase=speaking]")
    page.click("a[data-screen=history]")
    at_screen(page, "history")
    page.click("#finish")
    page.wait_for_selector("#be-guest")


def test_a_new_tab_is_a_new_person(open_tab, fake_site):
    """Whoever closes the tab and goes has gone."""
    page = open_tab(fake_site)
    be_known(page, "Trompet")
    other = page.context.new_page()
    page.close()
    other.goto(fake_site.address + "?screen=home")
    other.wait_for_selector(".screen h1")
    other.wait_for_timeout(500)
    assert "Trompet" not in other.inner_text("body")


def test_a_take_of_a_closed_tab_is_deleted_by_the_next_one(open_tab, fake_site):
    """It is not offered, and it does not stay on the disk."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    begin_to_speak(page)
    context = page.context
    page.close()
    other = context.new_page()
    other.goto(f"{fake_site.address}?screen=practice&q={QUESTION}")
    at_screen(other, "practice")
    other.wait_for_function(f"{KEPT}.then((n) => n === 0)")
    assert not other.is_visible(".kept")


def test_a_silent_page_asks_and_then_forgets(open_tab, start_site):
    """A warning first; nobody answers; the page is as new."""
    site = start_site(silent_after_s=40.0)
    page = open_tab(site)
    be_known(page, "Klarinett")
    page.wait_for_selector("#still-here[open]")
    look_at(page, "still-here")
    page.wait_for_selector("#be-guest")
    assert "Klarinett" not in page.inner_text("body")
    assert len(site.room.sessions) <= 1


def test_whoever_is_still_here_stays(open_tab, start_site):
    """One press is enough."""
    site = start_site(silent_after_s=40.0)
    page = open_tab(site)
    be_guest(page)
    page.wait_for_selector("#still-here[open]")
    page.click("#still-here [data-do=stay]")
    page.wait_for_selector("#still-here:not([open])", state="attached")
    assert page.is_visible("#home h1")


def test_two_people_at_once_never_see_each_others(open_tab, fake_site):
    """Answers that are judged at the same time come back to whoever gave them."""
    said = {
        "Anna": "Jeg heter Anna, og jeg er tålmodig. På sykehjemmet ventet jeg rolig til alle var klare.",
        "Omar": "Jeg heter Omar, og jeg er sterk. På lageret løftet jeg tunge kasser hele dagen.",
    }
    pages = {name: open_tab(fake_site) for name in said}
    for name, page in pages.items():
        be_known(page, name)
        practise(page, fake_site)
    for name, page in pages.items():
        write(page, said[name])
    for page in pages.values():
        see_feedback(page)
    for name, page in pages.items():
        (other,) = set(said) - {name}
        assert page.inner_text("#transcript .answer").startswith(f"Jeg heter {name}")
        assert other not in page.inner_text("body")


# --- the microphone --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("NotAllowedError", "mic-blocked"),
        ("NotFoundError", "mic-device"),
        ("NotReadableError", "mic-busy"),
    ],
)
def test_the_check_says_what_is_wrong(open_tab, fake_site, name, key):
    """In words, with what to do; for a blocked one browser by browser."""
    page = open_tab(fake_site, "?screen=mic-check", script=REFUSES.format(name=name))
    page.click("#mic-start")
    page.wait_for_selector("#mic-line.refused")
    assert page.inner_text("#mic-line").strip() == NB.text(key)
    assert page.inner_text("#mic-do") == NB.text(f"{key}-do")
    assert page.is_visible("#mic-mend") == (key == "mic-blocked")
    look_at(page, f"{key}")


def test_a_wrong_address_is_said(open_tab, fake_site):
    """Browsers give no microphone to an address of the room without HTTPS."""
    script = "Object.defineProperty(window, 'isSecureContext', {get: () => false});"
    page = open_tab(fake_site, "?screen=mic-check", script=script)
    page.click("#mic-start")
    page.wait_for_selector("#mic-line.refused")
    assert page.inner_text("#mic-line").strip() == NB.text("mic-address")


def test_a_muted_microphone_is_told_in_the_check(open_tab, fake_site, start_browser, silence):
    """Nothing but zeros."""
    page = open_tab(fake_site, "?screen=mic-check", program=start_browser(silence))
    page.click("#mic-start")
    page.wait_for_selector("#mic-line.refused")
    assert page.inner_text("#mic-line").strip() == NB.text("mic-muted")


def test_a_muted_answer_gets_one_plain_sentence(open_tab, fake_site, start_browser, silence):
    """No words are invented; one is back at the question, and may speak again at once."""
    page = open_tab(fake_site, program=start_browser(silence))
    practise(page, fake_site)
    begin_to_speak(page, 3)
    page.click("#record")
    page.wait_for_selector("#work-line .refused")
    at_screen(page, "practice")
    assert NB.text("audio-muted", where=NB.text("ui-take-name")) in page.inner_text("#work-line")
    page.wait_for_url(lambda url: "part=again" not in url)
    assert not page.is_visible(".kept")


def test_a_blocked_microphone_while_answering_is_told(open_tab, fake_site):
    """One sentence, and the button is as before."""
    page = open_tab(fake_site, script=REFUSES.format(name="NotAllowedError"))
    practise(page, fake_site)
    page.click("#record")
    page.wait_for_function("document.querySelector('#script-line').textContent !== ''")
    assert page.inner_text("#script-line").strip() == NB.text("ui-script-mic-blocked")
    assert page.get_attribute(".recorder", "data-phase") == "idle"


def test_hiding_the_live_words_is_remembered(open_tab, fake_site):
    """Also after a reload."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    begin_to_speak(page, 1)
    page.click("#live-words")
    page.wait_for_selector(".live.hidden-words", state="attached")
    page.wait_for_timeout(500)
    page.click("#record")
    at_screen(page, "self-rating")
    practise(page, fake_site)
    page.wait_for_selector(".live.hidden-words", state="attached")


@pytest.mark.parametrize(("way", "key"), [("Lydfil", "ui-no-file"), ("Skriv", "ui-no-text")])
def test_nothing_given_gets_one_plain_sentence(open_tab, fake_site, way, key):
    """Pressing the button too early is no fault of anybody's."""
    page = open_tab(fake_site)
    practise(page, fake_site)
    page.click(f"#way label:has-text('{way}')")
    page.click("#get-feedback")
    page.wait_for_selector("#work-line .refused")
    assert page.inner_text("#work-line").strip() == NB.text(key)


def test_a_file_that_is_no_audio_gets_one_plain_sentence(open_tab, fake_site, tmp_path):
    """The name of the file is shown as text, never as HTML."""
    wrong = tmp_path / "<img src=x onerror=alert(1)>.wav"
    wrong.write_text("Dette er ikke lyd.", encoding="utf-8")
    page = open_tab(fake_site)
    practise(page, fake_site)
    page.click("#way label:has-text('Lydfil')")
    page.set_input_files("#upload input[type=file]", str(wrong))
    page.wait_for_selector("#upload .file-preview")
    page.click("#get-feedback")
    page.wait_for_selector("#work-line .refused")
    assert "ikke en lydfil" in page.inner_text("#work-line")
    assert page.locator("#work-line img").count() == 0
    assert fake_site.sounds() == []
