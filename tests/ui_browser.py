"""A server with fake engines, a real Chromium with a Norwegian clip as its microphone, and axe-core.

Screenshots of every state are left in `tests/artefacts/` (not in git), to be looked at.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
import wave
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import delete

from interview_coach.messages import Messages
from interview_coach.store.tables import participants

HERE = Path(__file__).resolve().parent
ARTEFACTS = HERE / "artefacts"
CLIP = HERE / "data" / "speech" / "npsc_02_8s.flac"
CLIP_S = 8.0
QUESTION = "sterke-sider"
WAIT_MS = 60_000  # Never asserted on: a slow PC is slow.
NB = Messages("nb")
SAID = (
    "Jeg er veldig nøyaktig og rolig. I den forrige jobben kontrollerte jeg alle varene to ganger, "
    "og det ble få feil."
)
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
WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


class Site:
    """A running server, with what it works with."""

    def __init__(self, address, room):
        self.address = address
        self.room = room

    def sounds(self):
        """Files with sound that lie in the folder of takes."""
        folder = self.room.takes.folder
        return [path for path in folder.rglob("*") if path.suffix in {".wav", ".flac", ".webm"}]


def serve_rooms(rooms):
    """Start a server on a free port in a thread; gives it and its address."""
    import uvicorn

    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    from interview_coach.ui.web import make_site

    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    server = uvicorn.Server(
        uvicorn.Config(make_site(rooms), log_level="warning", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server stopped while it started"
        time.sleep(0.05)
    return server, thread, f"http://127.0.0.1:{listener.getsockname()[1]}/"


@pytest.fixture(scope="session")
def start_site(tmp_path_factory):
    """Starts servers with fake engines; `silent_after_s` is how long one may be silent."""
    from ui_parts import make_room

    from interview_coach.coach import Coach, Once
    from interview_coach.ui.serve import recordings_of
    from interview_coach.ui.sessions import Sessions
    from interview_coach.ui.takes import Takes

    running = []
    takes = Takes(folder=tmp_path_factory.mktemp("takes"))
    takes.open()  # Gradio has one folder for the whole process.

    def start(silent_after_s=900.0, texts=(SAID,), recogniser=None):
        room = make_room(tmp_path_factory.mktemp("site"), texts)
        if recogniser is not None:
            parts = replace(room.coach.parts, transcriber=Once(lambda: recogniser))
            coach = Coach(room.coach.settings, parts)
            room = replace(room, coach=coach, recordings=recordings_of(coach))
        room = replace(room, takes=takes, sessions=Sessions(silent_after_s=silent_after_s))
        server, thread, address = serve_rooms([room, replace(room, messages=Messages("en"))])
        running.append((server, thread))
        return Site(address, room)

    yield start
    for server, thread in running:
        server.should_exit = True
        thread.join(timeout=30)


@pytest.fixture(scope="session")
def fake_site(start_site):
    """The server that most tests share."""
    return start_site()


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
def open_tab(browser):
    """Opens pages of different people: nothing is shared between them. The browser is a German one."""
    contexts, sites = [], []

    def open_one(site, path="", *, width=1280, height=900, program=browser, scheme="light", script=""):
        context = program.new_context(
            locale="de-DE", viewport={"width": width, "height": height}, color_scheme=scheme
        )
        contexts.append(context)
        sites.append(site)
        page = context.new_page()
        page.set_default_timeout(WAIT_MS)
        page.faults = []
        page.on("pageerror", lambda fault: page.faults.append(str(fault)))
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        if script:
            page.add_init_script(script)
        page.goto(site.address + path)
        page.wait_for_selector(".screen h1")
        return page

    yield open_one
    faults = [
        fault for context in contexts for page in context.pages for fault in getattr(page, "faults", [])
    ]
    for context in contexts:
        context.close()
    for site in sites:
        forget_everybody(site.room)
    assert faults == []


def forget_everybody(room):
    """Nobody is known here any more: another test may use the same nicknames."""
    with room.store.forgetting.database.writing() as connection:
        connection.execute(delete(participants))


def picture(page, name):
    """Leave a screenshot to be looked at."""
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"{name}-{page.viewport_size['width']}.png", full_page=True)


def findings(page):
    """What axe-core finds serious or critical on the page, in short."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    run = "(tags) => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
    found = page.evaluate(run, list(WCAG))["violations"]
    return [
        f"{one['id']}: {node['html'][:160]}"
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


def look_at(page, name):
    """Every screen: a picture, axe-core, and no scrolling sideways."""
    page.wait_for_timeout(500)
    picture(page, name)
    assert findings(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name


def at_screen(page, name):
    """Wait until a screen is shown and its heading has the focus."""
    page.wait_for_selector(f"#{name} h1")
    page.wait_for_function(f"new URLSearchParams(location.search).get('screen') === '{name}'")


def be_guest(page):
    """Through the welcome, as a guest, to the questions."""
    page.click("#be-guest")
    at_screen(page, "profile")
    page.click("#profile-skip a")
    at_screen(page, "mic-check")
    page.click("#mic-go-on")
    at_screen(page, "home")


def be_known(page, nickname, pin="2468", *, new=True):
    """Sign in under a nickname, a new one or one that is kept."""
    if not page.is_visible("#nickname input"):
        page.click("#be-known > button")
    page.fill("#nickname input", nickname)
    page.fill("#pin input", pin)
    page.click("#create-me" if new else "#sign-in")
    at_screen(page, "profile" if new else "home")


def leave(page):
    """Press «Avslutt», and say yes where the page asks."""
    page.click("#finish")
    page.wait_for_selector("#leave[open] [data-do=finish], #be-guest")
    if page.is_visible("#leave[open]"):
        page.click("#leave [data-do=finish]")
    page.wait_for_selector("#be-guest")


def say(page, seconds=CLIP_S + 0.5):
    """Speak into the microphone and stop; the page asks what she thinks herself."""
    page.click("#record")
    page.wait_for_selector(".recorder[data-phase=speaking]")
    page.wait_for_timeout(1000 * seconds)
    page.click("#record")
    at_screen(page, "self-rating")


def write(page, text=SAID):
    """Type an answer and ask for feedback; the page asks what she thinks herself."""
    page.click("#way label:has-text('Skriv')")
    page.fill("#write textarea", text)
    page.click("#get-feedback")
    at_screen(page, "self-rating")


def see_feedback(page):
    """Pass one's own view over."""
    page.click("#skip-rating")
    at_screen(page, "result")


def correct(page, text):
    """Put right what was heard, with other words at its end; waits for the feedback on that."""
    page.click("#correction > button")
    # Gradio draws the box when it is opened, and writes what was heard into it: nobody types before that.
    page.wait_for_function("document.querySelector('#corrected-text textarea')?.value")
    page.wait_for_timeout(500)
    page.fill("#corrected-text textarea", text)
    page.click("#correct")
    end = " ".join(text.rstrip(".").split()[-3:])
    page.wait_for_selector(f"#transcript .answer:has-text('{end}')")
    page.wait_for_selector(f"#work-line:has-text('{NB.text('ui-done-again')}')")


def fold_out(page, question=QUESTION):
    """Open the theme in which a question stands; gives the question's link."""
    theme = page.locator(f"#question-list .theme:has(a[data-question='{question}'])")
    if theme.get_attribute("open") is None:
        theme.locator("summary").click()
    return theme.locator(f"a[data-question='{question}']")


def practise(page, site):
    """Straight to the question."""
    page.goto(f"{site.address}?screen=practice&q={QUESTION}")
    at_screen(page, "practice")
    page.wait_for_selector("#record", state="attached")  # Hidden for whoever wrote the last time.
