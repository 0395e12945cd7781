"""A growing recording → transcript so far, and the whole transcript soon after the last word.

Sound is cut into pieces at pauses (`cutting.py`); a piece is recognised while she goes on speaking
(`take.py`), and so is what has been said since, whenever she pauses: if she stops there, it is done
already.

Conventions: samples are mono float32 in [-1, 1] at 16 kHz; times are seconds from the start of the recording.

Promises: the final words depend on the samples alone: not on the size of the chunks, the speed of the
machine or who else is speaking. A certain word never changes. No sound is dropped; a busy machine costs live
words and time, never words. There is no prompt: a piece never sees the text of another.
"""

from interview_coach.live.pieces import LiveText
from interview_coach.live.take import LiveTake

__all__ = ["LiveTake", "LiveText"]
