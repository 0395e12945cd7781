"""The two Whisper libraries on their own, on the same weights: what waits are compared with.

Each may use as many threads as we do, and uses one where that is quicker: on two cores faster-whisper often
is slower with two threads than with one, and nobody should win against a peer that is badly set up.

==============  ==========================================================================
name            library
==============  ==========================================================================
openai          openai-whisper with its own settings
faster          faster-whisper with its own settings
faster_as_ours  faster-whisper decoding as our engine does: the work around it is compared
==============  ==========================================================================
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Literal

from interview_coach.bench.sounds import load_clips, shipped_speech
from interview_coach.engines.library import plain_faster_whisper, plain_openai_whisper
from interview_coach.model_store import open_store
from interview_coach.records import Waveform
from interview_coach.settings import Settings

Peer = Literal["openai", "faster", "faster_as_ours"]
Library = Callable[[Waveform], str]
"""From a finished recording to its text."""

Peers = Mapping[Peer, Library]
N_TRIES = 2

OpenPeers = Callable[[Settings, bool], Peers]
"""Settings, and whether they draw again where they are unsure → the libraries."""


def open_peers(settings: Settings, falls_back: bool) -> Peers:
    """Open the libraries.

    Args:
        settings: Which model, where, and how many threads at most.
        falls_back: Whether they draw again where they are unsure or the text repeats itself: their default.

    Returns:
        The libraries, on the installed model.
    """
    name, counts = settings.speech_model, sorted({1, settings.n_threads})
    folder = open_store(settings).folder(name)
    clip = load_clips(shipped_speech(settings))[-1].waveform
    openai = partial(plain_openai_whisper, folder, name, falls_back=falls_back)
    faster = partial(plain_faster_whisper, folder, name, falls_back=falls_back)
    as_ours = partial(plain_faster_whisper, folder, name, decodes_as_ours=True)
    return {
        "openai": _quickest([openai(n_threads=n) for n in counts], clip),
        "faster": _quickest([faster(n_threads=n) for n in counts], clip),
        "faster_as_ours": _quickest([as_ours(n_threads=n) for n in counts], clip),
    }


def _quickest(libraries: Sequence[Library], clip: Waveform) -> Library:
    """The one that needs least time for a clip, in the better of two tries."""
    return min(libraries, key=lambda library: min(_time_s(library, clip) for _ in range(N_TRIES)))


def _time_s(library: Library, clip: Waveform) -> float:
    began_s = time.perf_counter()
    library(clip)
    return time.perf_counter() - began_s
