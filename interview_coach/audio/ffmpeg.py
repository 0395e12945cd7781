"""Decoding with the ffmpeg program, in a process of its own.

Why a program and not a library: a file made to crash the decoder ends that process and not the server for
the whole class; it can be stopped by the clock; and the program that `imageio-ffmpeg` bundles is GPL, which
a separate program may be and a library linked into this package may not.

The process reads from a pipe and may open nothing else; only MP4, whose index may stand at its end, lies in
a private temporary folder meanwhile, deleted in any case. Sound comes back as it is decoded (Sun AU: the
smallest header that names rate and channels), so that a limit ends the decoding at once. Resampling is left
to `intake.py`: ffmpeg builds differ in which filters they have.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np

from interview_coach.audio.containers import Examined
from interview_coach.audio.intake import MOST_SECONDS, PADDING_S, Intake
from interview_coach.errors import AudioError, EngineUnavailable
from interview_coach.records import Waveform

TIME_LIMIT_S = 60.0  # Our choice: ten minutes of Opus take about 1 s on one core.
MOST_REPORT_BYTES = 8_192
N_AU_HEADER_BYTES = 24
N_READ_BYTES = 1 << 18
NO_STREAM = ("matches no streams", "does not contain any stream")


@dataclass(frozen=True, kw_only=True)
class AuHeader:
    """The header of a Sun AU stream."""

    n_bytes: int
    rate_hz: int
    n_channels: int


def decode(data: bytes, examined: Examined, where: str, *, time_limit_s: float = TIME_LIMIT_S) -> Waveform:
    """Decode a file of a known format.

    Args:
        data: The whole file.
        examined: What it is.
        where: The recording, as the person would name it.
        time_limit_s: When to give up.

    Returns:
        Mono float32 at 16 kHz.

    Raises:
        AudioError: When it holds no usable recording.
        EngineUnavailable: When there is no ffmpeg program.
    """
    with _input(data, examined) as source:
        fed = data if source is None else None
        with _Decoder(_command(source, examined), fed, time_limit_s) as decoder:
            intake = _take(decoder.sound, where)
            report = decoder.report()
    if intake is None or intake.n_samples == 0:
        raise AudioError(_reason(decoder, report), where=where)
    if examined.n_samples is not None and intake.n_samples < examined.n_samples:
        raise AudioError("audio-cut-off", where=where)
    if decoder.timed_out or decoder.exit_code != 0:
        raise AudioError(_reason(decoder, report), where=where)
    return intake.finish()


def program() -> str:
    """Path of the ffmpeg program.

    Returns:
        The bundled program, or the system's own where there is none for this machine.

    Raises:
        EngineUnavailable: When there is neither.
    """
    import imageio_ffmpeg

    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise EngineUnavailable("audio-no-ffmpeg", where="ffmpeg") from error


def _reason(decoder: _Decoder, report: str) -> str:
    if decoder.timed_out:
        return "audio-slow"
    if any(sign in report for sign in NO_STREAM):
        return "audio-no-stream"
    return "audio-no-sound" if decoder.exit_code == 0 else "audio-damaged"


@contextlib.contextmanager
def _input(data: bytes, examined: Examined) -> Iterator[Path | None]:
    """A file for formats that need one; ``None`` for the pipe."""
    if not examined.seekable:
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="interview-coach-") as folder:
        path = Path(folder) / "recording"
        path.write_bytes(data)
        yield path


def _command(source: Path | None, examined: Examined) -> list[str]:
    limit_s = MOST_SECONDS + 10 * PADDING_S  # A little more than is allowed, so that too much is noticed.
    origin = "pipe:0" if source is None else f"file:{source}"
    return [
        program(), "-hide_banner", "-nostdin", "-v", "error", "-threads", "1",
        "-protocol_whitelist", "pipe" if source is None else "file",
        "-f", examined.demuxer, "-i", origin,
        "-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1",
        "-t", str(limit_s), "-c:a", "pcm_f32be", "-f", "au", "pipe:1",
    ]  # fmt: skip


def _take(sound: IO[bytes], where: str) -> Intake | None:
    """Take in decoded sound until it ends; ``None`` where not even a header came."""
    header = _au_header(sound)
    if header is None:
        return None
    intake = Intake(rate_hz=header.rate_hz, n_channels=header.n_channels, where=where)
    n_frame_bytes = 4 * header.n_channels
    left = b""
    while read := sound.read(N_READ_BYTES):
        raw = left + read
        n_whole = len(raw) // n_frame_bytes * n_frame_bytes
        left = raw[n_whole:]
        block = np.frombuffer(raw[:n_whole], dtype=">f4").astype(np.float32)
        intake.push(block.reshape(-1, header.n_channels))
    return intake


def _au_header(sound: IO[bytes]) -> AuHeader | None:
    head = sound.read(N_AU_HEADER_BYTES)
    if len(head) < N_AU_HEADER_BYTES or head[:4] != b".snd":
        return None
    n_bytes, _, _, rate_hz, n_channels = (int.from_bytes(head[at : at + 4], "big") for at in range(4, 24, 4))
    sound.read(n_bytes - N_AU_HEADER_BYTES)
    return AuHeader(n_bytes=n_bytes, rate_hz=rate_hz, n_channels=n_channels)


class _Decoder:
    """A running ffmpeg: fed and listened to by threads of their own, so that no full pipe stops it."""

    def __init__(self, command: list[str], fed: bytes | None, time_limit_s: float) -> None:
        self.timed_out = False
        self.exit_code: int | None = None
        self._reports: list[bytes] = []
        # On Windows a console program would open a black window for every recording.
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if os.name == "nt" else 0
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL if fed is None else subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=flags,
            )
        except OSError as error:
            raise EngineUnavailable("audio-no-ffmpeg", where=command[0]) from error
        self._threads = [threading.Thread(target=self._listen, daemon=True)]
        if fed is not None:
            self._threads.append(threading.Thread(target=self._feed, args=(fed,), daemon=True))
        self._clock = threading.Timer(time_limit_s, self._stop)
        self._clock.daemon = True

    @property
    def sound(self) -> IO[bytes]:
        """What comes out."""
        return _pipe(self._process.stdout)

    def report(self) -> str:
        """Wait for the end, and read what ffmpeg says about it."""
        self.exit_code = self._process.wait()
        for thread in self._threads:
            thread.join()
        return b"".join(self._reports).decode("utf-8", errors="replace")

    def __enter__(self) -> _Decoder:
        for thread in (*self._threads, self._clock):
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._clock.cancel()
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdout, self._process.stderr):
            _pipe(pipe).close()

    def _stop(self) -> None:
        self.timed_out = True
        self._process.kill()

    def _feed(self, data: bytes) -> None:
        # ffmpeg closes the pipe when it has seen enough.
        with contextlib.suppress(OSError), _pipe(self._process.stdin) as pipe:
            pipe.write(data)

    def _listen(self) -> None:
        pipe = _pipe(self._process.stderr)
        n_kept = 0
        while piece := pipe.read1(MOST_REPORT_BYTES):  # type: ignore[attr-defined]  # A BufferedReader.
            if n_kept < MOST_REPORT_BYTES:
                self._reports.append(piece)
                n_kept += len(piece)


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None, "opened with PIPE"  # noqa: S101 - our own mistake, and for the type checker
    return pipe
