"""Gradio's import without its files for editors; the page goes before the models."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from interview_coach.settings import resolve_settings
from interview_coach.ui.gradio_start import quick_start
from interview_coach.ui.serve import FIRST_PAGE_WITHIN_S, start_up
from interview_coach.ui.startup import StartUp

LONG_S = 30.0
TESTS = Path(__file__).resolve().parent


def run_python(code, *arguments):
    """Gradio is imported once in a process, and leaves sockets open: so each time in one of its own."""
    begin = f"import sys; sys.path.insert(0, {str(TESTS)!r})\n"
    done = subprocess.run(
        [sys.executable, "-c", begin + code, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_gradio_writes_no_files_of_types():
    """In a fresh process the writer is never called, and what Gradio makes of its components is all there."""
    code = (
        "from interview_coach.ui.gradio_start import quick_start\n"
        "import inspect, os\n"
        "with quick_start():\n"
        "    import gradio\n"
        "from gradio import component_meta\n"
        "assert 'gradio_start' in inspect.getfile(component_meta.create_or_modify_pyi)\n"
        "assert callable(gradio.Textbox.change) and callable(gradio.HTML.click)\n"
        "assert os.environ['GRADIO_ANALYTICS_ENABLED'] == 'False'\n"
    )
    run_python(code)


def test_afterwards_everything_is_as_before():
    """Imports are found as ever and the collector works again, also after a failure."""
    finders = list(sys.meta_path)
    try:
        with quick_start():
            assert not gc.isenabled()
            message = "the page cannot be built"
            raise RuntimeError(message)
    except RuntimeError:
        pass
    assert gc.isenabled()
    assert sys.meta_path == finders


def waiting_start(within_s):
    loading = threading.Event()
    start = StartUp(
        missing=tuple,
        install=lambda _name, _tell: None,
        warm_up=lambda _tell: loading.set(),
        page_within_s=within_s,
    )
    return start, loading


def test_the_models_wait_for_the_first_page():
    """Nothing is loaded before a page stands; then it goes on at once, and the page says what is done."""
    start, loading = waiting_start(LONG_S)
    start.begin()
    assert not loading.wait(0.2)
    assert (start.state.phase, start.state.key) == ("working", "ui-start-begin")
    start.page_drawn()
    assert loading.wait(LONG_S / 2)


def test_the_models_do_not_wait_for_ever():
    """Where nobody opens a page, they are loaded all the same."""
    start, loading = waiting_start(0.2)
    begun_s = time.monotonic()
    start.run()
    assert loading.is_set()
    assert time.monotonic() - begun_s >= 0.2


PAGES_TELL = """
import sys
from dataclasses import replace
from pathlib import Path
from ui_parts import make_room
from interview_coach.messages import Messages
from interview_coach.ui.app import build_app
room = make_room(Path(sys.argv[1]))
calls = build_app([room, replace(room, messages=Messages("en"))]).fns.values()
opening = {one._id for one in calls if any(event == "load" for _, event in one.targets)}
telling = [one for one in calls if getattr(one.fn, "__name__", "") == "page_drawn"]
assert len(telling) == len(opening) == 2, (telling, opening)
assert {one.trigger_after for one in telling} == opening
"""


def test_each_page_tells_that_it_stands(tmp_path):
    """After what it shows first has come: the call follows that of the page's opening."""
    run_python(PAGES_TELL, str(tmp_path))


def test_the_program_lets_the_page_go_first(tmp_path):
    """As it is started by `run`."""
    settings = replace(resolve_settings(), home=tmp_path, cache=tmp_path / "cache")
    begun = []
    coach = SimpleNamespace(warm_up=lambda _tell: begun.append(time.monotonic()))
    start = start_up(coach, settings)
    start._missing = tuple
    told_s = time.monotonic()
    threading.Timer(0.3, start.page_drawn).start()
    start.run()
    assert 0.3 <= begun[0] - told_s < FIRST_PAGE_WITHIN_S
