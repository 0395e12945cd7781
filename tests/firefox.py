"""Firefox driven by WebDriver BiDi (W3C), without a driver program: what must not work in Chromium alone.

Its microphone is Firefox's own fake one, which plays a tone.
"""

from __future__ import annotations

import base64
import json
import re
import subprocess
import time
from contextlib import ExitStack
from itertools import count
from pathlib import Path

from websockets.sync.client import connect

PREFERENCES = {
    "media.navigator.streams.fake": True,
    "media.navigator.permission.disabled": True,  # No question whether the page may listen.
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "intl.accept_languages": "de-DE",
}
WAIT_S = 60.0  # Never asserted on: a slow PC is slow.
STILL_S = 0.2
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")


class Firefox:
    """One window.

    Args:
        program: Path of Firefox.
        profile: An empty folder.
    """

    def __init__(self, program: str, profile: Path) -> None:
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in PREFERENCES.items()
        ]
        (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
        self._process = subprocess.Popen(
            [program, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        self._numbers = count(1)
        self._open = ExitStack()
        address = f"{self._address()}/session"
        self._socket = self._open.enter_context(connect(address, max_size=None, open_timeout=WAIT_S))
        self._call("session.new", capabilities={})
        self._tab = ""
        self.be_new()

    def close(self) -> None:
        """End the program."""
        self._open.close()
        self._process.terminate()
        self._process.wait(timeout=30)
        self._process.stderr.close()

    def be_new(self) -> None:
        """Another person: a tab that shares nothing with those before."""
        person = self._call("browser.createUserContext")["userContext"]
        self._tab = self._call("browsingContext.create", type="tab", userContext=person)["context"]

    def resize(self, width: int, height: int = 900) -> None:
        """Give the window a size."""
        size = {"width": width, "height": height}
        self._call("browsingContext.setViewport", context=self._tab, viewport=size)

    def open(self, address: str) -> None:
        """Go to a page."""
        self._call("browsingContext.navigate", context=self._tab, url=address, wait="complete")

    def evaluate(self, script: str):
        """The value of an expression of the page."""
        found = self._evaluate(f"JSON.stringify({script} ?? null)")
        return json.loads(found["value"])

    def wait_for(self, script: str) -> None:
        """Wait until an expression holds."""
        until_s = time.monotonic() + WAIT_S
        while not self.evaluate(f"Boolean({script})"):
            assert time.monotonic() < until_s, f"never came: {script}"
            time.sleep(0.1)

    def click(self, selector: str) -> None:
        """Click with the mouse, as a person does, once the element is there and stays where it is."""
        element = f"document.querySelector({json.dumps(selector)})"
        place = f"JSON.stringify({element}?.getClientRects()[0] ?? '')"
        until_s = time.monotonic() + WAIT_S
        nowhere = before = now = '""'
        # A page that is still being drawn puts the element elsewhere, or another one in its place.
        while now == nowhere or now != before:
            assert time.monotonic() < until_s, f"never stood still: {selector}"
            self._evaluate(f"{element}?.scrollIntoView({{block: 'center'}})")
            time.sleep(STILL_S)
            before, now = now, self.evaluate(place)
        found = self._evaluate(element)
        origin = {"type": "element", "element": {"sharedId": found["sharedId"]}}
        moves = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        mouse = {"type": "pointer", "id": "mouse", "actions": moves}
        self._call("input.performActions", context=self._tab, actions=[mouse])

    def type(self, selector: str, text: str) -> None:
        """Click into a field and type."""
        self.click(selector)
        keys = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        board = {"type": "key", "id": "board", "actions": keys}
        self._call("input.performActions", context=self._tab, actions=[board])

    def picture(self, file: Path) -> None:
        """Leave a screenshot to be looked at."""
        found = self._call("browsingContext.captureScreenshot", context=self._tab, origin="document")
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(base64.b64decode(found["data"]))

    def _evaluate(self, script: str):
        found = self._call(
            "script.evaluate", expression=script, target={"context": self._tab}, awaitPromise=True
        )
        assert found["type"] == "success", found
        return found["result"]

    def _call(self, method: str, **values):
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": values}))
        while True:
            answer = json.loads(self._socket.recv(timeout=WAIT_S))
            if answer.get("id") == number:
                assert answer["type"] == "success", answer
                return answer["result"]

    def _address(self) -> str:
        for line in self._process.stderr:
            if found := LISTENS.search(line):
                return found.group(1)
        raise AssertionError("Firefox ended before it listened")
