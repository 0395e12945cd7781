"""The pages: one Blocks per language of the interface, each with a shell and its screens.

What happens on a screen stands in `screens/`; what holds them together in `shell.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import gradio as gr

from interview_coach.ui import views
from interview_coach.ui.room import Room
from interview_coach.ui.screens import (
    compare,
    home,
    mic_check,
    mock_interview,
    practice,
    profile,
    progress,
    result,
    self_rating,
    statements,
    welcome,
)
from interview_coach.ui.shell import MOST_AT_ONCE, Screen, Shell, close_shell, open_shell
from interview_coach.ui.takes import FORGOTTEN_AFTER_S, SWEEP_EVERY_S

SCREENS: tuple[Callable[[Shell], Screen], ...] = (
    welcome.lay_out,
    profile.lay_out,
    mic_check.lay_out,
    home.lay_out,
    practice.lay_out,
    self_rating.lay_out,
    result.lay_out,
    compare.lay_out,
    progress.lay_out,
    mock_interview.lay_out,
    statements.lay_out,
)
"""Each lays its widgets out inside the page's Blocks and gives its screen."""


def build_app(rooms: Sequence[Room]) -> gr.Blocks:
    """The pages, one per language, Norwegian first.

    Args:
        rooms: What each page works with, in the order of `views.PAGES`; they share everything but the texts.

    Returns:
        Blocks, ready to be served.
    """
    app = gr.Blocks(
        title=rooms[0].messages.text("ui-title"),
        analytics_enabled=False,
        delete_cache=(SWEEP_EVERY_S, FORGOTTEN_AFTER_S),
    )
    for room, (_, path, name) in zip(rooms, views.PAGES, strict=True):
        with app if path == "/" else app.route(name, path, show_in_navbar=False):
            shell = open_shell(app, room)
            shell.screens.extend(lay_out(shell) for lay_out in SCREENS)
            close_shell(shell)
    app.max_threads = MOST_AT_ONCE  # A handler that waits holds a thread.
    # No limit of Gradio's own: the pool refuses, in plain Norwegian, and the recording is kept.
    return app.queue(max_size=None, default_concurrency_limit=MOST_AT_ONCE, api_open=False)
