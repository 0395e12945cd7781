"""How an answer flowed: words and sound become measures. Pure.

Conventions: times in seconds from the start of the recording. *First voice* and *last voice* are where the
first and last word begin and end in the sound; silence before and after belongs to no measure but "time
to first word". A measure that cannot be formed is ``None`` with a reason, never 0 or NaN. Nothing here is
good or bad, and nothing here is part of the content score.

Measures
--------
==========================  ===========  ===========================================================
measure                     unit         definition
==========================  ===========  ===========================================================
speech_rate                 syllables/s  syllables / time from first to last voice, pauses included
articulation_rate           syllables/s  syllables / phonation time
phonation_time_ratio        share        phonation time / time from first to last voice
mean_length_of_run          syllables    syllables / (number of pauses + 1)
n_pauses                    count        silences of at least 0.25 s between words
n_pauses_inside             count        those of them that lie inside a clause
n_long_pauses               count        pauses of at least 2 s
mean_pause                  s            pause time / number of pauses
time_to_first_word          s            start of the recording to the first word, hesitations not counted
n_hesitations               count        hesitation sounds that were recognised (eh, øhm, mm …)
n_repeats                   count        words or short phrases said twice in a row
lexical_diversity           ratio        MATTR: different words / words, mean over windows of 50 words
loudness                    dB           RMS of the voice in dBFS (a full-scale sine is −3 dB)
pitch_range                 semitones    5th to 95th percentile of the voice's fundamental frequency
==========================  ===========  ===========================================================

*Phonation time* is the time from first to last voice less the pauses. *Syllables* are those of all
recognised words, repeats included; hesitation sounds are left out, because recognisers drop them at will.

Sources: Kormos & Dénes (2004), *System* 32 (speech and articulation rate, phonation-time ratio, mean length
of run, pauses from 0.25 s); de Jong & Wempe (2009), *Behavior Research Methods* 41 (silence relative to the
loudest parts, syllables by nuclei); de Jong (2016), *IRAL* 54 (inside against between clauses); Tavakoli &
Skehan (2005) (breakdown, speed and repair kept apart); Covington & McFall (2010), *J. Quantitative
Linguistics* 17 (MATTR); De Looze & Hirst (2008) (pitch limits from quartiles).

Limits: a recogniser leaves out many hesitation sounds and tidies repeats, so those counts are lower bounds.
Loudness depends on the microphone. None of the measures tells how a person feels.
"""

from interview_coach.delivery.measures import (
    FEWEST_SYLLABLES,
    LONG_PAUSE_S,
    MATTR_WINDOW_WORDS,
    MEASURE_VERSION,
    SHORTEST_PAUSE_S,
    measure_delivery,
)
from interview_coach.delivery.vocabulary import moving_type_token_ratio

__all__ = [
    "FEWEST_SYLLABLES",
    "LONG_PAUSE_S",
    "MATTR_WINDOW_WORDS",
    "MEASURE_VERSION",
    "SHORTEST_PAUSE_S",
    "measure_delivery",
    "moving_type_token_ratio",
]
