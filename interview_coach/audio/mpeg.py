"""MPEG audio frames (MP3 and ADTS): formats without a file header, known only by their first frames.

Source: ISO/IEC 11172-3 and 13818-3 (frame header), 13818-7 (ADTS), the Xing/LAME header, id3.org (ID3v2).
"""

from __future__ import annotations

from dataclasses import dataclass

_BITRATES_KBIT = {  # By (MPEG version 1, layer): index 1 to 14 of the frame header.
    (True, 3): (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (False, 3): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (True, 2): (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (False, 2): (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES_HZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
SLACK_BYTES = 3_000  # Encoders disagree on whether the header's own frame and tags count: two frames.
MOST_JUNK_BYTES = 4_096  # Our choice: zeros that some taggers leave between tag and sound.


@dataclass(frozen=True, kw_only=True)
class Frame:
    """One MP3 frame: where it begins and how long it is."""

    start: int
    n_bytes: int


def after_id3(data: bytes) -> int:
    """Where the sound begins: after an ID3v2 tag, or at 0."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    size = 0
    for byte in data[6:10]:
        size = (size << 7) | (byte & 0x7F)
    at = 10 + size
    junk = data[at : at + MOST_JUNK_BYTES]
    return at + len(junk) - len(junk.lstrip(b"\0"))


def is_mp3(data: bytes, start: int) -> bool:
    """Whether two MP3 frames follow one another here (one, where the file is no longer)."""
    first = _frame(data, start)
    if first is None:
        return False
    following = first.start + first.n_bytes
    return following >= len(data) or _frame(data, following) is not None


def is_adts(data: bytes, start: int) -> bool:
    """Whether two ADTS frames of AAC follow one another here."""
    n_bytes = _adts_bytes(data, start)
    return n_bytes > 0 and (start + n_bytes >= len(data) or _adts_bytes(data, start + n_bytes) > 0)


def n_bytes_missing(data: bytes, start: int) -> int:
    """Bytes that the Xing/LAME header promises and the file lacks; 0 where there is no such header."""
    head = data[start : start + 200]
    at = max(head.find(b"Xing"), head.find(b"Info"))
    if at < 0 or len(head) < at + 16:
        return 0
    flags = int.from_bytes(head[at + 4 : at + 8], "big")
    if flags & 2 == 0:
        return 0
    at_size = at + 8 + (4 if flags & 1 else 0)
    promised = int.from_bytes(head[at_size : at_size + 4], "big")
    return max(0, promised - SLACK_BYTES - (len(data) - start))


def _frame(data: bytes, at: int) -> Frame | None:
    head = data[at : at + 4]
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)
    bitrates = _BITRATES_KBIT.get((version == 3, layer))
    index, rate_index = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or bitrates is None or not 1 <= index <= 14 or rate_index == 3:
        return None
    per_bit = 72_000 if version != 3 and layer == 3 else 144_000
    padding = head[2] >> 1 & 1
    n_bytes = per_bit * bitrates[index - 1] // _RATES_HZ[version][rate_index] + padding
    return Frame(start=at, n_bytes=n_bytes)


def _adts_bytes(data: bytes, at: int) -> int:
    head = data[at : at + 7]
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return 0
    n_bytes = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return n_bytes if n_bytes >= 7 else 0
