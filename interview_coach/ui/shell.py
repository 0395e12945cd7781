"""The shell around the screens: one is shown at a time, each has an address, and every event knows who asks.

A screen lives in `screens/<name>.py` and is a `Screen`: a column with its widgets, `enter` (what it shows to
whoever comes) and `wire` (its events). The shell does the rest: the bar, the browser's history, the
session, refusals in one plain sentence, and going on to another screen.

Events: ``shell.on(widget.click, handler, inputs, outputs)`` calls ``handler(visit, *values)``, which returns
updates by widget; with ``shell.to(Place(...))`` among them the page goes on. A handler of ``shell.work`` is a
generator and waits in the queue of heavy work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import gradio as gr

from interview_coach.errors import CoachError, MessageError, SessionOver
from interview_coach.ui import bar, views
from interview_coach.ui.arrival import choose, where_to
from interview_coach.ui.room import Place, Room, Visit

Widget = Any  # Gradio's components differ in what they take; their updates are plain `gr.update` values.
Updates = dict[Widget, Any]
Handler = Callable[..., Updates]
Steps = Callable[..., Iterator[Updates]]

HEAVY = "answers"
MOST_AT_ONCE = 100
"""Slow handlers at a time. They wait more than they work: who comes first is said by the pool and the judge's
turns, which everyone must stand in to have a place. Our choice: twice a large class."""

LIGHT: Mapping[str, Any] = {"queue": False, "show_progress": "hidden", "api_visibility": "private"}
WORK: Mapping[str, Any] = {
    "concurrency_id": HEAVY,
    "concurrency_limit": MOST_AT_ONCE,
    "show_progress": "hidden",
    "api_visibility": "private",
}
ROUTER = """
window.coach.connect((event) => trigger(event));
"""


class Screen(Protocol):
    """One screen. `screens/statements.py` shows the least there is to it."""

    @property
    def name(self) -> str:
        """Name in the address, and id of its column."""

    @property
    def column(self) -> Widget:
        """The column that is shown or not."""

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""

    @property
    def own_lines(self) -> Mapping[str, str]:
        """Id of a widget → key in `help.ftl`: the line in her own language that follows its label."""

    def enter(self, visit: Visit, place: Place) -> Updates:
        """What the screen shows to whoever comes to it now."""

    def wire(self, shell: Shell) -> None:
        """Connect its events; runs inside the page's Blocks, after every screen is laid out."""


@dataclass(frozen=True)
class Shell:
    """The widgets around the screens, and what connects them."""

    app: gr.Blocks
    room: Room
    bar: Widget
    foot: Widget
    router: Widget
    key: Widget
    screen: Widget
    question: Widget
    part: Widget
    goto: Widget
    line: Widget
    start_line: Widget
    start_again: Widget
    start_timer: Widget
    own_texts: Widget
    screens: list[Screen] = field(default_factory=list)

    # --- for screens ---------------------------------------------------------------------------

    def column(self, name: str) -> AbstractContextManager[Widget]:
        """The column of a screen; what is laid out inside it belongs to it."""
        column: AbstractContextManager[Widget] = gr.Column(
            elem_id=name, visible=False, elem_classes=["screen"]
        )
        return column

    def on(
        self,
        event: Callable[..., Any],
        handler: Handler,
        inputs: Sequence[Widget] = (),
        outputs: Sequence[Widget] = (),
        *,
        js: str | None = None,
        last_counts: bool = False,
    ) -> Any:  # noqa: ANN401 - Gradio's own
        """Call a quick handler at an event.

        Args:
            event: Such as ``button.click``.
            handler: ``handler(visit, *values) -> updates``.
            inputs: Widgets whose values it takes.
            outputs: Widgets it may update; the line and the way on are always among them.
            js: A function of the browser that runs first, from ``(key, *values)`` to the same list.
            last_counts: For events that come fast, such as letters that are typed: while one is handled
                the others wait, and of those only the last is handled.

        Returns:
            Gradio's dependency, for ``.then(None, js=…)``.
        """
        guard = Guard(self, handler)
        kind = {**LIGHT, "trigger_mode": "always_last"} if last_counts else LIGHT
        return self._connect(event, guard.once, inputs, outputs, js=js, kind=kind)

    def work(
        self,
        event: Callable[..., Any],
        handler: Steps,
        inputs: Sequence[Widget] = (),
        outputs: Sequence[Widget] = (),
        *,
        js: str | None = None,
    ) -> Any:  # noqa: ANN401 - Gradio's own
        """Call a slow handler at an event, in its turn; it yields updates step by step (see `on`)."""
        guard = Guard(self, handler)
        return self._connect(event, guard.steps, inputs, outputs, js=js, kind=WORK)

    def to(self, place: Place) -> Updates:
        """Go on to another screen."""
        return {self.goto: place.address}

    def say(self, key: str) -> Updates:
        """A sentence in the line at the foot of the page: something has been done."""
        return {self.line: views.done(self.room.messages, key)}

    def foot_for(self, visit: Visit) -> Updates:
        """The foot, after she chose whether her recordings are kept."""
        return {self.foot: bar.foot(self.room, keeps_recordings=visit.session.choices.keep_recordings)}

    # --- the shell's own -----------------------------------------------------------------------

    def wire(self) -> None:
        """Connect the shell and every screen."""
        places = [self.key, self.screen, self.question, self.part]
        shown = [
            *(self.key, self.screen, self.question, self.part, self.goto),
            *(self.bar, self.foot, self.own_texts),
            *(self.line, self.start_line, self.start_again, self.start_timer),
            *(widget for screen in self.screens for widget in (screen.column, *screen.changes)),
        ]
        arrived = self.app.load(self.arrive, places, shown, js="window.coach.arriving", **LIGHT)
        gone = self.router.click(
            self.show, places, shown, js="window.coach.going", trigger_mode="always_last", **LIGHT
        )
        chosen = self.router.select(
            self.choose,
            [self.key, self.part, self.goto],
            [self.goto, self.line],
            js="window.coach.choosing",
            **LIGHT,
        )
        chosen.then(None, self.goto, self.goto, js="window.coach.follow")
        for event in (arrived, gone):
            event.failure(self.our_mistake, None, self.line, **LIGHT)
            event.then(None, places, None, js="window.coach.shown")
        arrived.then(self.room.start.page_drawn, None, None, **LIGHT)
        start = [self.start_line, self.start_again, self.start_timer]
        self.start_timer.tick(self.started, None, start, **LIGHT)
        self.start_again.click(self.begin_again, None, start, **LIGHT)
        for screen in self.screens:
            screen.wire(self)

    def arrive(self, key: str, screen: str, question_id: str, part: str) -> Updates:
        """The page is opened or loaded anew."""
        key = self.room.sessions.resume(key)
        return {self.key: key, **self.started(), **self.show(key, screen, question_id, part)}

    def show(self, key: str, screen: str, question_id: str, part: str) -> Updates:
        """Somebody goes to a screen."""
        try:
            visit = self.visit(key)
            asked = Place(screen=screen, question_id=question_id, part=part)
            place = where_to(visit, asked, [known.name for known in self.screens])
            notice = visit.notice_at(asked) or visit.notice_at(place)
            entered = next(one for one in self.screens if one.name == place.screen)
            visit = visit.come_to(place)
            inside = entered.enter(visit, place)
            visit = self.visit(key)  # A screen may begin something, such as a round of statements.
        except SessionOver as over:
            return self.over(over)
        except CoachError as error:
            return self.refuse(error)
        own = {name: line for one in self.screens for name, line in one.own_lines.items()}
        return {
            self.line: notice,
            self.screen: place.screen,
            self.question: place.question_id,
            self.part: place.part,
            self.bar: bar.top(visit, place.screen),
            **self.foot_for(visit),
            self.own_texts: bar.own_texts(visit, own),
            **{one.column: gr.update(visible=one is entered) for one in self.screens},
            **inside,
        }

    def choose(self, key: str, what: str, value: str) -> Updates:
        """A choice that is remembered; with another help language the screen is shown anew."""
        try:
            choose(self.visit(key), what, value)
        except SessionOver as over:
            return self.over(over)
        except CoachError as error:
            return self.refuse(error)
        return {self.goto: "?" if what == "language" else ""}

    def visit(self, key: str) -> Visit:
        """Who asks; refuses where nobody sits there any more."""
        return Visit(room=self.room, key=key, session=self.room.sessions.get(key))

    def over(self, over: SessionOver) -> Updates:
        """The session is over: a sentence, and the page begins anew."""
        return {**self.refuse(over), self.goto: "over"}

    def refuse(self, error: CoachError) -> Updates:
        """One plain sentence; a text that no catalogue holds is our own mistake and fails loudly."""
        if isinstance(error, MessageError):
            raise error
        return {self.line: views.refused(self.room.messages, error)}

    def our_mistake(self) -> Updates:
        """Something happened that should not; the trace is in the log."""
        return {self.line: views.refusal(self.room.messages.text("ui-our-mistake"), "help-our-mistake")}

    def started(self) -> Updates:
        """How far the start of the program has come."""
        state = self.room.start.state
        return {
            self.start_line: views.start_line(self.room.messages, state),
            self.start_again: gr.update(visible=state.phase == "failed"),
            self.start_timer: gr.update(active=state.phase == "working"),
        }

    def begin_again(self) -> Updates:
        """Try the start once more."""
        self.room.start.begin()
        return {self.start_again: gr.update(visible=False), self.start_timer: gr.update(active=True)}

    def _connect(
        self,
        event: Callable[..., Any],
        call: Callable[..., Any],
        inputs: Sequence[Widget],
        outputs: Sequence[Widget],
        *,
        js: str | None,
        kind: Mapping[str, Any],
    ) -> Any:  # noqa: ANN401 - Gradio's own
        done = event(call, [self.key, *inputs], [self.line, self.goto, self.key, *outputs], js=js, **kind)
        done.failure(self.our_mistake, None, self.line, **LIGHT)
        return done.then(None, [self.goto, self.key], self.goto, js="window.coach.follow")


@dataclass(frozen=True)
class Guard:
    """A handler with what every handler needs: who asks, and a sentence for every refusal."""

    shell: Shell
    handler: Callable[..., Any]

    def once(self, key: str, *values: object) -> Updates:
        """Call it once."""
        try:
            return self._carried(key, {self.shell.line: "", **self.handler(self.shell.visit(key), *values)})
        except SessionOver as over:
            return self.shell.over(over)
        except CoachError as error:
            return self.shell.refuse(error)

    def steps(self, key: str, *values: object) -> Iterator[Updates]:
        """Hand on what it yields."""
        # A generator that yields nothing would empty every widget it may change, the key among them.
        yield {self.shell.goto: gr.skip()}
        try:
            for updates in self.handler(self.shell.visit(key), *values):
                yield self._carried(key, updates)
        except SessionOver as over:
            yield self.shell.over(over)
        except CoachError as error:
            yield self.shell.refuse(error)

    def _carried(self, key: str, updates: Updates) -> Updates:
        """A sentence that goes along to another screen is said there."""
        line, goto = updates.get(self.shell.line, ""), updates.get(self.shell.goto, "")
        if line and goto:
            key = updates.get(self.shell.key, key)
            self.shell.room.sessions.change(
                key, lambda session: replace(session, notice=line, notice_for=goto)
            )
        return updates


def open_shell(app: gr.Blocks, room: Room) -> Shell:
    """Lay out the head of a page, inside its Blocks.

    Args:
        app: The Blocks.
        room: What the page works with.

    Returns:
        The shell, still without screens.
    """
    text = room.messages.text
    gr.Navbar(visible=False)
    return Shell(
        app=app,
        room=room,
        bar=gr.HTML(bar.empty(room.messages), elem_id="header"),
        own_texts=gr.HTML("", elem_id="own-texts"),
        router=gr.HTML(bar.for_scripts(room), elem_id="router", js_on_load=ROUTER),
        key=gr.Textbox(visible=False),
        screen=gr.Textbox(visible=False),
        question=gr.Textbox(visible=False),
        part=gr.Textbox(visible=False),
        goto=gr.Textbox(visible=False),
        start_line=gr.HTML("", elem_id="start-line"),
        start_again=gr.Button(text("ui-start-again"), visible=False, elem_id="start-again"),
        start_timer=gr.Timer(1.0),
        line=gr.HTML("", elem_id="work-line", render=False),
        foot=gr.HTML(bar.foot(room), elem_id="footer", render=False),
    )


def close_shell(shell: Shell) -> None:
    """Lay out the foot of a page, and connect everything."""
    with gr.Column(elem_id="work"):
        shell.line.render()
        gr.HTML(views.give_up(shell.room.messages), elem_id="give-up")
    shell.foot.render()
    shell.wire()
