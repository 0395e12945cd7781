"""A page without a browser: the calls that Gradio's page makes to the server, made by hand.

`Wiring` reads from the layout that the server gives which call belongs to which button; a `Tab` makes them
and holds the key of its session, as the tab of a browser does.
"""

from __future__ import annotations

import json
import secrets
from urllib.parse import quote

import httpx

PATIENCE_S = 60.0
CALL, LAYOUT = "/gradio_api/run/predict", "/config"
QUEUE, NEWS = "/gradio_api/queue/join", "/gradio_api/queue/data"
LINE, GOTO, KEY = 0, 1, 2
"""What every handler of `shell.Shell` may change comes first in its answer."""


class ServerGone(Exception):
    """The server has stopped in the middle of a call."""


class Wiring:
    """Which call belongs to which event; the Norwegian page comes first in the layout."""

    def __init__(self, layout):
        self._calls = layout["dependencies"]
        self._ids = {}
        for widget in layout["components"]:
            self._ids.setdefault(widget["props"].get("elem_id"), widget["id"])

    def opened(self):
        """The call when the page is opened."""
        return next(call for call in self._calls if any(event == "load" for _, event in call["targets"]))

    def call(self, name, event="click"):
        """The call of an event of a widget."""
        wanted = [self._ids[name], event]
        return next(call for call in self._calls if wanted in [list(target) for target in call["targets"]])

    def work_after(self, call):
        """The slow call that follows a quick one, at the end of a chain; ``None`` where none does."""
        following = [one for one in self._calls if one["trigger_after"] == call["id"]]
        slow = [one for one in following if one["backend_fn"] and one["queue"] is not False]
        return slow[0] if slow else next(filter(None, map(self.work_after, following)), None)


def open_http(address):
    """Speaks with a server; on one PC there is nothing to gain from compressing."""
    plain = {"accept-encoding": "identity"}
    return httpx.Client(base_url=address, timeout=PATIENCE_S, trust_env=False, headers=plain)


def read_wiring(address):
    """Ask a server for its layout."""
    with open_http(address) as http:
        return Wiring(http.get(LAYOUT).raise_for_status().json())


class Tab:
    """Somebody at a page of this server."""

    def __init__(self, address, wiring):
        self.http = open_http(address)
        self.name = secrets.token_hex(6)
        self.wiring = wiring
        self.key = self.quick(self.wiring.opened(), ["", "welcome", "", ""])[0]

    def sign_in(self, nickname, pin):
        """Back again, under a nickname."""
        self.key = self.quick(self.wiring.call("sign-in"), [self.key, nickname, pin])[KEY]

    def write(self, question, text):
        """Type an answer; gives where the page went when feedback had come."""
        return self._answer(self.wiring.call("get-feedback"), [question, "write", "", None, text])

    def speak(self, question, pieces):
        """Speak an answer, a piece of sound at a time; gives where the page went when feedback had come."""
        take = secrets.token_hex(8)
        for number, piece in enumerate(pieces):
            path = f"/ui-take/{take}/{number}?rate={piece.rate_hz}&question={quote(question)}"
            self._json(self.http.post(path, content=piece.sound, headers={"X-Coach-Key": self.key}))
        return self._answer(self.wiring.call("recorder", "submit"), [question, "speak", take, None, ""])

    def _answer(self, begin, given):
        """Hand it over, pass one's own view over, and wait in the queue."""
        self.quick(begin, [self.key, *given])
        self.quick(self.wiring.call("skip-rating"), [self.key, given[0]])
        came = self.slow(self.wiring.work_after(begin), [self.key, *given])
        assert not came[LINE], came[LINE]  # Such as that it could not be kept.
        return came[GOTO]

    def quick(self, call, values):
        """A call outside the queue: what it gives, widget by widget."""
        return self._json(self.http.post(CALL, json=self._body(call, values)))["data"]

    def slow(self, call, values):
        """A call in the queue: what it gave in the end."""
        self._json(self.http.post(QUEUE, json=self._body(call, values)))
        with self.http.stream("GET", NEWS, params={"session_hash": self.name}) as news:
            for line in news.iter_lines():
                said = json.loads(line.removeprefix("data:")) if line.startswith("data:") else {}
                if said.get("msg") == "process_completed":
                    assert said["success"], said
                    return said["output"]["data"]
        raise ServerGone

    def _body(self, call, values):
        return {"fn_index": call["id"], "data": values, "session_hash": self.name, "event_data": None}

    def _json(self, reply):
        reply.raise_for_status()
        return reply.json()
