"""The two Whisper libraries on their own, on the same weights and threads: what waits are compared with.

==============  ==========================================================================
name            library
==============  ==========================================================================
openai          openai-whisper with its own settings
faster          faster-whisper with its own settings
faster_as_ours  faster-whisper decoding as our engine does: the work around it is compared
==============  ==========================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from interview_coach.engines.library import plain_faster_whisper, plain_openai_whisper
from interview_coach.model_store import open_store
from interview_coach.records import Waveform
from interview_coach.settings import Settings

Peer = Literal["openai", "faster", "faster_as_ours"]
Peers = Mapping[Peer, Callable[[Waveform], str]]
"""Library → a function from a finished recording to its text."""

OpenPeers = Callable[[Settings, bool], Peers]
"""Settings, and whether they draw again where they are unsure → the libraries."""


def open_peers(settings: Settings, falls_back: bool) -> Peers:
    """Open the libraries.

    Args:
        settings: Which model, where, and how many threads.
        falls_back: Whether they draw again where they are unsure or the text repeats itself: their default.

    Returns:
        The libraries, on the installed model.
    """
    name, n_threads = settings.speech_model, settings.n_threads
    folder = open_store(settings).folder(name)
    return {
        "openai": plain_openai_whisper(folder, name, n_threads=n_threads, falls_back=falls_back),
        "faster": plain_faster_whisper(folder, name, n_threads=n_threads, falls_back=falls_back),
        "faster_as_ours": plain_faster_whisper(folder, name, n_threads=n_threads, decodes_as_ours=True),
    }
