"""What the bytes of an audio file promise: which format it is, whether it is whole, whether it is locked.

ffmpeg decodes a cut-off file without complaint, so whether a file is whole is read from its own structure,
and which reader ffmpeg uses is fixed by us: a playlist can never send it to other files.

What counts as cut off: a WAV, MP4, Matroska or MP3 header that promises more bytes than there are; a FLAC
header that promises more samples than come out (`ffmpeg.decode`); an OGG page that is not whole; an MP4
without its index (`moov`). What does not: a WebM, OGG, ADTS or header-less MP3 stream that simply ends.
Browsers write those while recording, and a recording that was stopped anywhere is a whole recording.

Sources: RIFF/WAVE (RFC 2361, KSDATAFORMAT_SUBTYPE), FLAC (RFC 9639), Ogg (RFC 3533), Matroska (RFC 9559),
ISO/IEC 14496-12 (MP4) and -3 (ADTS), ISO/IEC 11172-3 and 13818-3 (MP3), Xing/LAME header.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from interview_coach.audio import mpeg
from interview_coach.audio.pcm import PlainPcm
from interview_coach.errors import AudioError


@dataclass(frozen=True, kw_only=True)
class Examined:
    """A file that looks whole.

    Attributes:
        demuxer: ffmpeg's name of the format.
        seekable: Whether ffmpeg must be able to go back and forth in it.
        n_samples: Samples per channel that the header promises; ``None`` where it does not say.
        pcm: Where plain samples lie, for a WAV that needs no decoder.
    """

    demuxer: str
    seekable: bool = False
    n_samples: int | None = None
    pcm: PlainPcm | None = None


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A stretch of a file with a name: a chunk, box, page or element. `end` may lie past the file."""

    name: bytes
    start: int
    end: int


def examine(data: bytes, where: str) -> Examined:
    """Find out what a file is and whether it is whole.

    Args:
        data: The whole file.
        where: The recording, as the person would name it.

    Returns:
        How to decode it.

    Raises:
        AudioError: When it is not audio, is cut off, is locked or holds a picture.
    """
    start = mpeg.after_id3(data)
    for magic, offset, look in _MAGICS:
        if data[start + offset : start + offset + len(magic)] == magic:
            return look(data, start, where)
    if _is_picture(data):
        raise AudioError("audio-no-stream", where=where)
    if mpeg.is_adts(data, start):
        return Examined(demuxer="aac")
    if mpeg.is_mp3(data, start):
        if mpeg.n_bytes_missing(data, start) > 0:
            raise AudioError("audio-cut-off", where=where)
        return Examined(demuxer="mp3")
    raise AudioError("audio-not-audio", where=where)


def _is_picture(data: bytes) -> bool:
    pictures = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
    return data.startswith(pictures) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


# --- WAV -------------------------------------------------------------------------------------

_UNKNOWN_SIZE = 0x7FFF_0000  # Recorders that write as they go promise (nearly) 2 or 4 GB.
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


def _wav(data: bytes, start: int, where: str) -> Examined:
    if data[start + 8 : start + 12] == b"WEBP":
        raise AudioError("audio-no-stream", where=where)
    if data[start + 8 : start + 12] != b"WAVE":
        raise AudioError("audio-not-audio", where=where)
    form: bytes | None = None
    for chunk in _chunks(data, start + 12):
        if chunk.name == b"fmt ":
            form = data[chunk.start : min(chunk.end, len(data))]
        if chunk.name == b"data":
            return _wav_samples(data, chunk, form, where)
    raise AudioError("audio-cut-off", where=where)


def _chunks(data: bytes, at: int) -> Iterator[Piece]:
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        yield Piece(name=data[at : at + 4], start=at + 8, end=at + 8 + size)
        at += 8 + size + size % 2


def _wav_samples(data: bytes, chunk: Piece, form: bytes | None, where: str) -> Examined:
    size = chunk.end - chunk.start
    open_ended = size >= _UNKNOWN_SIZE or size == 0
    if not open_ended and chunk.end > len(data):
        raise AudioError("audio-cut-off", where=where)
    if form is None or len(form) < 16:
        raise AudioError("audio-damaged", where=where)
    tag = int.from_bytes(form[0:2], "little")
    if tag == _EXTENSIBLE and len(form) >= 26:
        tag = int.from_bytes(form[24:26], "little")
    bits = int.from_bytes(form[14:16], "little")
    sample_type = _SAMPLE_TYPES.get((tag, bits))
    if sample_type is None:
        return Examined(demuxer="wav")
    pcm = PlainPcm(
        start=chunk.start,
        end=len(data) if open_ended else chunk.end,
        rate_hz=int.from_bytes(form[4:8], "little"),
        n_channels=int.from_bytes(form[2:4], "little"),
        sample_type=sample_type,
    )
    if pcm.n_frame_bytes != int.from_bytes(form[12:14], "little"):
        raise AudioError("audio-damaged", where=where)
    return Examined(demuxer="wav", pcm=pcm)


_SAMPLE_TYPES: Mapping[tuple[int, int], str] = {
    (_PCM, 8): "u1",
    (_PCM, 16): "i2",
    (_PCM, 24): "i3",
    (_PCM, 32): "i4",
    (_FLOAT, 32): "f4",
    (_FLOAT, 64): "f8",
}


# --- FLAC and Ogg ----------------------------------------------------------------------------


def _flac(data: bytes, start: int, where: str) -> Examined:
    info = data[start + 8 : start + 42]  # After the magic and the header of the first block.
    if len(info) < 34:
        raise AudioError("audio-cut-off", where=where)
    n_samples = int.from_bytes(info[13:18], "big") & (2**36 - 1)
    return Examined(demuxer="flac", n_samples=n_samples or None)


def _ogg(data: bytes, start: int, where: str) -> Examined:
    at = start
    while data[at : at + 4] == b"OggS":
        n_segments = data[at + 26] if at + 26 < len(data) else 0
        table = data[at + 27 : at + 27 + n_segments]
        at += 27 + n_segments + sum(table)
    if at > len(data):
        raise AudioError("audio-cut-off", where=where)
    return Examined(demuxer="ogg")


# --- WebM ------------------------------------------------------------------------------------

_SEGMENT = b"\x18\x53\x80\x67"


def _webm(data: bytes, start: int, where: str) -> Examined:
    size = _element_size(data, start + 4)
    segment = start + 4 + size.n_bytes + (size.value or 0)
    if data[segment : segment + 4] != _SEGMENT:
        raise AudioError("audio-damaged" if segment < len(data) else "audio-cut-off", where=where)
    promised = _element_size(data, segment + 4)
    # A browser does not know the size while it records; then the end of the file is the end.
    if promised.value is not None and segment + 4 + promised.n_bytes + promised.value > len(data):
        raise AudioError("audio-cut-off", where=where)
    return Examined(demuxer="matroska")


@dataclass(frozen=True, kw_only=True)
class ElementSize:
    """Size of a Matroska element in bytes (``None``: not known), and the bytes it took to say so."""

    value: int | None
    n_bytes: int


def _element_size(data: bytes, at: int) -> ElementSize:
    first = data[at] if at < len(data) else 0
    n_bytes = 9 - first.bit_length()  # The leading zeros tell how many bytes follow.
    if first == 0:
        return ElementSize(value=None, n_bytes=1)
    value = int.from_bytes(data[at : at + n_bytes], "big") & (2 ** (7 * n_bytes) - 1)
    return ElementSize(value=None if value == 2 ** (7 * n_bytes) - 1 else value, n_bytes=n_bytes)


# --- MP4 -------------------------------------------------------------------------------------

_STILLS = (b"heic", b"heix", b"mif1", b"avif", b"avis")
_LOCKED = frozenset({b"drms", b"enca", b"p608"})
_WAY_TO_SAMPLES = (b"trak", b"mdia", b"minf", b"stbl", b"stsd")


def _mp4(data: bytes, start: int, where: str) -> Examined:
    if data[start + 8 : start + 12] in _STILLS:
        raise AudioError("audio-no-stream", where=where)
    index: Piece | None = None
    for box in _boxes(data, start, len(data)):
        if box.end > len(data):
            raise AudioError("audio-cut-off", where=where)
        if box.name == b"moov":
            index = box
    if index is None:
        raise AudioError("audio-cut-off", where=where)
    if _LOCKED & set(_sample_kinds(data, index, _WAY_TO_SAMPLES)):
        raise AudioError("audio-drm", where=where)
    return Examined(demuxer="mov", seekable=True)


def _boxes(data: bytes, at: int, end: int) -> Iterator[Piece]:
    while at + 8 <= end:
        size, n_header = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, n_header = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        if size == 0:
            size = end - at
        if size < n_header:
            return
        yield Piece(name=data[at + 4 : at + 8], start=at + n_header, end=at + size)
        at += size


def _sample_kinds(data: bytes, box: Piece, way: tuple[bytes, ...]) -> Iterator[bytes]:
    """Names of the sample entries (``mp4a``, ``drms`` …) of all tracks."""
    end = min(box.end, len(data))
    if not way:  # Inside `stsd`: version and count, then the entries.
        for entry in _boxes(data, box.start + 8, end):
            yield entry.name
        return
    for inner in _boxes(data, box.start, end):
        if inner.name == way[0]:
            yield from _sample_kinds(data, inner, way[1:])


_MAGICS: tuple[tuple[bytes, int, Callable[[bytes, int, str], Examined]], ...] = (
    (b"RIFF", 0, _wav),
    (b"fLaC", 0, _flac),
    (b"OggS", 0, _ogg),
    (b"\x1a\x45\xdf\xa3", 0, _webm),
    (b"ftyp", 4, _mp4),
    (b"moov", 4, _mp4),
    (b"mdat", 4, _mp4),
)
