"""The one gate for sound: blocks of samples in, one `Waveform` out; limits, channels, filter and level.

Conventions: blocks are float32, shape (n, n_channels), full scale ±1, at the recording's own rate. They are
resampled as they come, so that ten minutes of eight channels at 192 kHz never lie in memory whole.

Steps: refuse what is not sound → count clipping → low-pass and resample (soxr HQ: flat to 7.3 kHz, −0.4 dB
at 7.5 kHz, below −130 dB from 8 kHz) → channels to one → take away DC offset → keep within [-1, 1].
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import soxr
from numpy.typing import NDArray

from interview_coach.errors import AudioError, MicrophoneMuted
from interview_coach.records import SAMPLE_RATE_HZ, Note, Samples, Waveform

MOST_SECONDS = 600.0
PADDING_S = 0.1  # Codecs round up to whole frames (AAC 64 ms at 16 kHz): ten minutes stay ten minutes.
LEAST_RATE_HZ = 4_000  # Our choice: below it consonants are gone (telephones have 8,000).
MOST_RATE_HZ = 384_000  # Our choice: the fastest sound cards.
MOST_CHANNELS = 8
MOST_PEAK = 100.0  # Our choice: float files go a little past ±1; 40 dB past it is not sound.

MUTED_PEAK = 2 / 32_768  # Our choice: dither of a muted 16-bit microphone is ±1 step.
QUIET_CHANNEL = 0.1  # −20 dB. Our choice: a quieter channel adds nothing but halves the level.
CANCELLED = 0.32  # −10 dB. Eight unlike channels lose 9 dB in a mean; more means they cancel.

FULL_SCALE = 0.85  # −1.4 dB. Our choice: MP3 and Opus ripple so far around what was cut off at 1.
LOUD = 0.1  # −20 dB of full scale: clipping is a share of the loud samples, so that pauses do not hide it.
CLIPPED_SHARE = 0.1  # Our choice, measured: see `Intake.clipped_share`.

Block = NDArray[np.float32]


class Intake:
    """Takes blocks of samples of one recording.

    Args:
        rate_hz: Samples per second.
        n_channels: Channels of every block.
        where: The recording, as the person would name it.

    Raises:
        AudioError: When no recording can have this rate or so many channels.
    """

    def __init__(self, *, rate_hz: int, n_channels: int, where: str) -> None:
        if not LEAST_RATE_HZ <= rate_hz <= MOST_RATE_HZ:
            low_khz, high_khz = LEAST_RATE_HZ // 1_000, MOST_RATE_HZ // 1_000
            raise AudioError("audio-rate", where=where, low_khz=low_khz, high_khz=high_khz)
        if not 1 <= n_channels <= MOST_CHANNELS:
            raise AudioError("audio-channels", where=where, limit=MOST_CHANNELS)
        self.rate_hz = rate_hz
        self.n_samples = 0
        self._where = where
        self._n_channels = n_channels
        self._n_loud = np.zeros(n_channels, dtype=np.int64)
        self._n_clipped = np.zeros(n_channels, dtype=np.int64)
        self._blocks: list[Block] = []
        self._resampler = (
            soxr.ResampleStream(rate_hz, SAMPLE_RATE_HZ, n_channels, dtype="float32", quality="HQ")
            if rate_hz != SAMPLE_RATE_HZ
            else None
        )

    def push(self, block: Block) -> None:
        """Take the next samples.

        Args:
            block: float32, shape (n, n_channels).

        Raises:
            AudioError: When they are no sound, or the recording grows too long.
        """
        self.n_samples += len(block)
        if self.n_samples > (MOST_SECONDS + PADDING_S) * self.rate_hz:
            raise AudioError("audio-too-long", where=self._where, limit_min=int(MOST_SECONDS // 60))
        # NaN compares false, so this refuses it too.
        if len(block) and not np.max(np.abs(block)) <= MOST_PEAK:
            raise AudioError("audio-not-numbers", where=self._where)
        self._count_clipping(block)
        resampled = block if self._resampler is None else self._resampler.resample_chunk(block)
        self._blocks.append(np.array(resampled, dtype=np.float32))

    def finish(self) -> Waveform:
        """The recording, once all samples have been taken.

        Returns:
            Mono float32 at 16 kHz.

        Raises:
            AudioError: When there was no sample.
            MicrophoneMuted: When there was nothing but digital silence.
        """
        self.flush()
        channels = self.take()
        if len(channels) == 0:
            raise AudioError("audio-no-sound", where=self._where)
        mono = to_mono(channels)
        peak = float(np.max(np.abs(mono)))
        if peak <= MUTED_PEAK:
            raise MicrophoneMuted(where=self._where, n_samples=len(mono))
        # Lossy codecs, filters and float files overshoot: turn down rather than cut off.
        samples = mono / np.float32(peak) if peak > 1 else mono
        return Waveform(samples=samples, notes=tuple(self.notes()))

    def flush(self) -> None:
        """Let the filter give what it kept back; no more samples come."""
        if self._resampler is not None:
            nothing = np.zeros((0, self._n_channels), dtype=np.float32)
            self._blocks.append(np.array(self._resampler.resample_chunk(nothing, last=True)))
            self._resampler = None

    def take(self) -> Block:
        """The sound at 16 kHz since the last call, shape (n, n_channels), not yet made one channel."""
        nothing = np.zeros((0, self._n_channels), dtype=np.float32)
        channels = np.concatenate(self._blocks) if self._blocks else nothing
        self._blocks.clear()
        return channels

    def clipped_share(self) -> float:
        """How much of the loud sound was cut off at full scale.

        Returns:
            Samples in runs of two or more near full scale, per sample above −20 dB of full scale, in the
            worst channel; in [0, 1].

        Source: our choice. Two clips of parliament speech at full scale were driven 0–50 dB further, cut off,
            and given to whisper-base: at 6 dB no word changed, at 10 dB a fifth to more than a half of them
            did, from 20 dB none was right. The share was 0.04–0.09 at 6 dB and 0.14–0.20 at 10 dB in WAV and
            Opus, 0.03–0.08 and 0.13–0.18 in MP3, 0.03–0.06 and 0.10–0.12 in AAC. Known gap: AAC encoders
            smooth speech that was driven by 20 dB or more until it no longer shows.
        """
        share = self._n_clipped / np.maximum(self._n_loud, 1)
        return float(share.max())

    def _count_clipping(self, block: Block) -> None:
        size = np.abs(block)
        self._n_loud += np.count_nonzero(size >= LOUD, axis=0)
        if len(block) > 1:
            full = size >= FULL_SCALE
            joined = full[1:] & full[:-1] & (np.sign(block[1:]) == np.sign(block[:-1]))
            in_run = np.zeros_like(full)
            in_run[1:] |= joined
            in_run[:-1] |= joined
            self._n_clipped += np.count_nonzero(in_run, axis=0)

    def notes(self) -> Sequence[Note]:
        """What the person should know about the recording so far."""
        share = self.clipped_share()
        if share < CLIPPED_SHARE:
            return ()
        return (Note(key="audio-clipped", values={"percent": round(100 * share)}),)


def to_mono(channels: Block) -> Samples:
    """Channels → one, without DC offset.

    The mean of the channels that carry the voice: a channel 20 dB below the loudest (one side of a headset
    that is not connected) is left out, for it would only lower the level. Where the rest cancel one another
    (one side wired the other way round) the loudest stands alone.

    Args:
        channels: float32, shape (n, n_channels).

    Returns:
        float32, shape (n,).
    """
    centred = channels - channels.mean(axis=0, dtype=np.float64).astype(np.float32)
    rms = np.sqrt(np.mean(np.square(centred, dtype=np.float64), axis=0))
    loudest = int(rms.argmax())
    mono = centred[:, rms >= QUIET_CHANNEL * rms[loudest]].mean(axis=1, dtype=np.float32)
    if np.sqrt(np.mean(np.square(mono, dtype=np.float64))) < CANCELLED * rms[loudest]:
        mono = centred[:, loudest]
    return np.ascontiguousarray(mono)
