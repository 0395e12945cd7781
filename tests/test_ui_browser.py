"""The pages in a real Chromium, with the real engines and a Norwegian clip as the microphone.

Screenshots of every state are left in `tests/artefacts/` (not in git), to be looked at.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
import wave
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from interview_coach.messages import Messages
from interview_coach.settings import resolve_settings

pytestmark = [pytest.mark.browser, pytest.mark.model]

HERE = Path(__file__).resolve().parent
ARTEFACTS = HERE / "artefacts"
CLIP = HERE / "data" / "speech" / "npsc_02_8s.flac"
CLIP_S = 8.0
WORDS_OF_THE_CLIP = {"representantene", "fredrik", "trond", "giske", "som", "har", "vært", "igjen", "tatt"}
FEWEST_WORDS = 3  # whisper-base misspells about half of this clip; the exact figure is for `bench`.
CATEGORIES = ("egenskaper", "person", "motivasjon")
QUESTION = "sterke-sider"
WAIT_MS = 60_000  # Never asserted on: a slow PC is slow.
NB = Messages("nb")
FLAGS = (
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
ANSWER = (
    "Jeg er veldig nøyaktig. I den forrige jobben kontrollerte jeg alle varene to ganger, og det ble få feil."
)


# --- a server and a browser ------------------------------------------------------------------


@pytest.fixture(scope="session")
def chromium():
    """The program; skipped where there is none, but never in CI."""
    found = [
        path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))
    ]
    if not found:
        reason = "no Chromium on this PC: install the package `chromium`"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found[0]


@pytest.fixture(scope="session")
def site(models_folder, tmp_path_factory):
    """The real program on a small bank, at a free port; gives its address and its user folder."""
    from interview_coach.coach import build_coach
    from interview_coach.ui.serve import prepare

    shipped = resolve_settings()
    bank = tmp_path_factory.mktemp("bank")
    for name in ("categories.yaml", "fields.yaml"):
        shutil.copy(shipped.bank / name, bank / name)
    for category in CATEGORIES:
        shutil.copytree(shipped.bank / "questions" / category, bank / "questions" / category)
    settings = replace(shipped, bank=bank, home=tmp_path_factory.mktemp("site"), models=models_folder)
    running = prepare(build_coach(settings), settings, port=0)
    thread = threading.Thread(target=running.run, daemon=True)
    thread.start()
    while not running.server.started:
        assert thread.is_alive(), "the server stopped while it started"
        time.sleep(0.05)
    yield Site(address=running.address.replace("localhost", "127.0.0.1"), takes=settings.recordings / "takes")
    running.stop()
    thread.join(timeout=30)
    assert not (settings.recordings / "takes").exists(), "stopping sweeps the takes"


class Site:
    def __init__(self, *, address, takes):
        self.address = address
        self.takes = takes

    def files(self):
        return [path for path in self.takes.rglob("*") if path.suffix in {".wav", ".flac", ".webm"}]


@pytest.fixture(scope="session")
def microphone(tmp_path_factory):
    """The clip as a WAV file, which Chromium plays into the page as if it were spoken."""
    import imageio_ffmpeg

    target = tmp_path_factory.mktemp("microphone") / "clip.wav"
    program = imageio_ffmpeg.get_ffmpeg_exe()
    subprocess.run(
        [program, "-loglevel", "error", "-i", str(CLIP), "-ar", "48000", "-ac", "1", str(target)], check=True
    )
    return target


@pytest.fixture(scope="session")
def silence(tmp_path_factory):
    """A muted microphone: nothing but zeros."""
    target = tmp_path_factory.mktemp("microphone") / "silence.wav"
    with wave.open(str(target), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(bytes(2 * 48_000 * 4))
    return target


@pytest.fixture(scope="session")
def driver():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def start_browser(driver, chromium):
    started = []

    def start(sound):
        flags = [*FLAGS, f"--use-file-for-fake-audio-capture={sound}"]
        browser = driver.chromium.launch(executable_path=chromium, args=flags)
        started.append(browser)
        return browser

    yield start
    for browser in started:
        browser.close()


@pytest.fixture(scope="session")
def browser(start_browser, microphone):
    return start_browser(microphone)


@pytest.fixture
def open_page(browser, site):
    """Opens pages of different people: nothing is shared between them. The browser is a German one."""
    contexts = []

    def open_one(path="", *, width=1280, height=900, program=browser, scheme="light"):
        context = program.new_context(
            locale="de-DE", viewport={"width": width, "height": height}, color_scheme=scheme
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(WAIT_MS)
        page.faults = []
        page.on("pageerror", lambda fault: page.faults.append(str(fault)))
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(site.address + path)
        page.wait_for_selector("#question-list a, #question-text h1")
        return page

    yield open_one
    faults = [fault for context in contexts for page in context.pages for fault in page.faults]
    for context in contexts:
        context.close()
    assert faults == []


def picture(page, name):
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}-{page.viewport_size['width']}.png", full_page=True)


def wait_until_ready(page):
    page.wait_for_selector("#get-feedback:not([disabled])")


def record(page, seconds=CLIP_S + 0.5):
    page.click("#record .record-button")
    page.wait_for_selector("#record .stop-button:visible")
    page.wait_for_timeout(1000 * seconds)
    picture(page, "recording")
    page.click("#record .stop-button:visible")
    page.wait_for_selector("#record audio", state="attached")
    # The clock says so once the take has arrived.
    page.wait_for_selector(f"#timer .hint:has-text('{NB.text('ui-timer-stopped')[:20]}')")


def write(page, text):
    page.click("#way label:has-text('Skriv')")
    page.fill("#write textarea", text)


def get_feedback(page):
    page.click("#get-feedback")
    page.wait_for_selector("#feedback h2")


def refused(page):
    page.click("#get-feedback")
    page.wait_for_selector("#work-line .refused")
    return page.inner_text("#work-line").strip()


# --- the way through -------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1280, 400], ids=["wide", "phone"])
def test_a_spoken_answer_becomes_words_and_feedback(open_page, site, width):
    """Choose a question, speak, stop: the words of the clip and feedback appear; the take is gone."""
    page = open_page(width=width)
    picture(page, "home")
    page.click(f"#question-list a[data-question='{QUESTION}']")
    page.wait_for_selector("#record .record-button")
    wait_until_ready(page)
    picture(page, "question")
    record(page)
    picture(page, "recorded")
    get_feedback(page)
    heard = page.inner_text("#transcript .answer").lower().split()
    assert len(WORDS_OF_THE_CLIP & set(heard)) >= FEWEST_WORDS
    for part in ("feedback", "next-steps", "delivery", "overall"):
        assert page.is_visible(f"#{part}"), part
    assert site.files() == []
    picture(page, "result")


def test_pressing_feedback_while_speaking_ends_the_recording(open_page):
    """Nobody is told that there is no recording while she is making one."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    page.click("#record .record-button")
    page.wait_for_selector("#record .stop-button:visible")
    page.wait_for_timeout(1000 * CLIP_S)
    get_feedback(page)
    assert page.inner_text("#transcript .answer")


def test_the_own_answer_can_be_heard_again(open_page):
    """The browser keeps the take for listening; the server has deleted it."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    page.click("#way label:has-text('Lydfil')")
    page.set_input_files("#upload input[type=file]", str(CLIP))
    page.wait_for_selector("#upload .file-preview")
    get_feedback(page)
    page.wait_for_selector("#play-answer audio")
    player = "document.querySelector('#play-answer audio')"
    page.wait_for_function(f"{player}.duration > {CLIP_S - 0.5}")
    assert page.evaluate(f"{player}.src").startswith("blob:")


def test_a_typed_answer_can_be_corrected(open_page):
    """The corrected text gets feedback of its own."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    write(page, ANSWER)
    get_feedback(page)
    assert "nøyaktig" in page.inner_text("#transcript .answer")
    page.click("#correction > button")
    page.fill("#corrected-text textarea", "Jeg er rolig, og jeg snakker gjerne med alle kundene i butikken.")
    page.click("#correct")
    page.wait_for_selector("#transcript .answer:has-text('rolig')")
    assert "nøyaktig" not in page.inner_text("#transcript .answer")
    assert NB.text("ui-done-again") in page.inner_text("#work-line")


def test_the_model_answer_comes_only_after_an_attempt(open_page):
    """It is not even in the page before, and gone again when one tries again."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    heading = NB.text("ui-model-answer-heading")
    assert page.locator("#show-model-answer").count() == 0
    assert heading not in page.content()
    write(page, ANSWER)
    get_feedback(page)
    page.click("#show-model-answer")
    page.wait_for_selector("#model-answer h2")
    picture(page, "model-answer")
    page.click("#try-again")
    page.wait_for_selector("#way")
    assert heading not in page.inner_text("body")
    assert page.input_value("#write textarea") == ANSWER, "what was typed can be made better"


def test_a_muted_microphone_gets_one_plain_sentence(open_page, start_browser, silence):
    """No words are invented, and the sentence says what to do."""
    page = open_page(f"?q={QUESTION}", program=start_browser(silence))
    wait_until_ready(page)
    record(page, seconds=2.5)
    expected = NB.text("audio-muted", where=NB.text("ui-take-name"))
    assert refused(page) == expected
    picture(page, "refused")
    assert page.locator("#feedback h2").count() == 0
    page.wait_for_selector("#record .record-button")  # One may record again at once.


@pytest.mark.parametrize(
    ("way", "key"), [("Snakk", "ui-no-take"), ("Lydfil", "ui-no-file"), ("Skriv", "ui-no-text")]
)
def test_nothing_said_gets_one_plain_sentence(open_page, way, key):
    """Pressing the button too early is no fault of anybody's."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    page.click(f"#way label:has-text('{way}')")
    assert refused(page) == NB.text(key)


def test_a_file_that_is_no_audio_gets_one_plain_sentence(open_page, site, tmp_path):
    """The name of the file is shown as text, never as HTML."""
    wrong = tmp_path / "<img src=x onerror=alert(1)>.wav"
    wrong.write_text("Dette er ikke lyd.", encoding="utf-8")
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    page.click("#way label:has-text('Lydfil')")
    page.set_input_files("#upload input[type=file]", str(wrong))
    page.wait_for_selector("#upload .file-preview")
    assert "ikke en lydfil" in refused(page)
    assert page.locator("#work-line img").count() == 0
    assert site.files() == []


# --- what must hold everywhere ---------------------------------------------------------------


def test_the_page_asks_nothing_of_any_other_host(open_page, site):
    """Every request of a whole visit goes to the server itself."""
    page = open_page()
    page.click(f"#question-list a[data-question='{QUESTION}']")
    wait_until_ready(page)
    record(page, seconds=2.5)
    get_feedback(page)
    page.goto(site.address + "en")
    page.wait_for_selector("#question-list a")
    own = urlsplit(site.address).netloc
    others = {url for url in page.asked if urlsplit(url).scheme not in {"blob", "data"}}
    assert {urlsplit(url).netloc for url in others} == {own}


def test_nothing_is_left_in_the_browser(open_page):
    """The next person on the same PC finds no answer of the last one."""
    page = open_page(f"?q={QUESTION}")
    wait_until_ready(page)
    write(page, ANSWER)
    get_feedback(page)
    kept = page.evaluate("JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])")
    assert "nøyaktig" not in kept
    databases = page.evaluate("indexedDB.databases().then((all) => all.map((one) => one.name))")
    assert databases == []
    page.reload()
    page.wait_for_selector("#question-text h1")
    assert "nøyaktig" not in page.inner_text("body")


def test_two_people_at_once_never_see_each_others(open_page):
    """Answers that are judged at the same time come back to whoever gave them."""
    said = {
        "Anna": "Jeg heter Anna, og jeg er tålmodig. På sykehjemmet ventet jeg rolig til alle var klare.",
        "Omar": "Jeg heter Omar, og jeg er sterk. På lageret løftet jeg tunge kasser hele dagen.",
    }
    pages = {name: open_page(f"?q={QUESTION}") for name in said}
    for name, page in pages.items():
        wait_until_ready(page)
        write(page, said[name])
    for page in pages.values():
        page.click("#get-feedback", no_wait_after=True)
    for page in pages.values():
        page.wait_for_selector("#feedback h2")
    for page in pages.values():
        page.click("#correction > button")
    for name, page in pages.items():
        other = next(someone for someone in said if someone != name)
        assert page.inner_text("#transcript .answer").startswith(f"Jeg heter {name}")
        assert page.input_value("#corrected-text textarea") == said[name]
        assert other not in page.inner_text("body")


@pytest.mark.parametrize("path", ["", f"?q={QUESTION}", "en"], ids=["home", "question", "english"])
def test_a_phone_never_scrolls_sideways(open_page, path):
    """400 pixels are enough."""
    page = open_page(path, width=400, height=800)
    page.wait_for_timeout(500)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize(("path", "language"), [("", "nb"), ("en", "en")])
def test_the_page_speaks_its_own_language(open_page, path, language):
    """Whatever the browser's language is; Gradio's own words are replaced, and its footer is gone."""
    page = open_page(path)
    assert page.evaluate("document.documentElement.lang") == language
    page.click("#question-list a >> nth=0")
    page.wait_for_selector("#record .record-button")
    own = Messages(language)
    assert page.inner_text("#record .record-button") == own.text("ui-gradio-audio-record")
    labels = page.eval_on_selector_all("[aria-label]", "all => all.map((one) => one.ariaLabel)")
    assert own.text("ui-script-mic-device-choice") in labels
    assert page.locator("footer:visible").count() == 0
    assert "Gradio" not in page.inner_text("body")


def test_a_link_opens_its_question_and_back_leads_home(open_page):
    """A question has an address of its own; the browser's buttons work."""
    page = open_page()
    page.click(f"#question-list a[data-question='{QUESTION}']")
    page.wait_for_selector("#question-text h1")
    assert page.url.endswith(f"?q={QUESTION}")
    page.go_back()
    page.wait_for_selector("#question-list a")
    page.go_forward()
    page.wait_for_selector("#question-text h1")


def test_the_keyboard_is_enough(open_page):
    """Choose with Tab and Enter; the focus follows to the question."""
    page = open_page()
    page.focus("#question-list a >> nth=0")
    chosen = page.inner_text("#question-list a >> nth=0")
    page.keyboard.press("Enter")
    page.wait_for_selector("#question-text h1")
    page.wait_for_function("document.activeElement.tagName === 'H1'")
    assert page.evaluate("document.activeElement.innerText") == chosen
    page.focus("#question-help summary >> nth=1")
    page.keyboard.press("Enter")
    assert page.locator("#question-help details[open]").count() == 2


def test_help_in_another_language_comes_after_the_norwegian(open_page):
    """Arabic is written from the right, below the Norwegian question."""
    page = open_page()
    page.click("#help-language input")
    page.click("[role=option]:has-text('العربية')")
    page.wait_for_selector("#question-list [lang=ar]")
    page.click(f"#question-list a[data-question='{QUESTION}']")
    page.wait_for_selector("#question-text [lang=ar]")
    assert page.get_attribute("#question-text [lang=ar]", "dir") == "rtl"
    norwegian, arabic = (
        page.locator(f"#question-text {place}").bounding_box()["y"] for place in ("h1", "[lang=ar]")
    )
    assert norwegian < arabic
    picture(page, "arabic")


def test_search_narrows_the_list(open_page):
    """A word of the question is enough, and a word of none says what to do."""
    page = open_page()
    n_all = page.locator("#question-list a").count()
    page.fill("#search :is(input, textarea)", "sterke")
    page.wait_for_function(f"document.querySelectorAll('#question-list a').length < {n_all}")
    assert page.locator(f"#question-list a[data-question='{QUESTION}']").count() == 1
    page.fill("#search :is(input, textarea)", "xyzzy")
    page.wait_for_function("document.querySelectorAll('#question-list a').length === 0")
    assert page.inner_text("#question-list").strip() == NB.text("ui-list-count", n=0)


def test_targets_are_large(open_page):
    """Whatever is pressed is at least 44 pixels high."""
    page = open_page(f"?q={QUESTION}", width=400, height=800)
    page.wait_for_selector("#record .record-button")
    small = page.eval_on_selector_all(
        "button, summary, #way label, #language a, select",
        """all => all.filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5)
                  .map((one) => one.outerHTML.slice(0, 120))""",
    )
    assert small == []
