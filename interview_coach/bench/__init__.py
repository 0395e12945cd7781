"""The figures that the README publishes, measured in one run on the machine at hand.

===========  ===========================================================================================
part         what is measured
===========  ===========================================================================================
wait         seconds from a finished recording to feedback and to its words, beside the Whisper libraries
live         seconds from the last word to feedback where recognition listens along; stages, work and words
load         waits, lost sound and memory of a class (takes minutes); how many participants the PC bears
words        word and letter errors of both engines, how far they agree, and words heard where nobody speaks
validity     correlation of scores with graded answers of other people, beside a plain cosine
judge        the judge on our own labelled answers: agreement, calibration, gates, fairness, simpler scorers
score        seconds for scoring one answer of 120 words, models loaded
start        seconds to import the package, show the help, load everything, and from `run` to page and words
===========  ===========================================================================================

Conventions: a figure is a median unless its name says otherwise; times are wall-clock seconds; every run
names the machine, for a figure without it says nothing. Nothing here is asserted by a test: figures depend on
what else the machine does.
"""

from interview_coach.bench.machine import Machine, describe_machine
from interview_coach.bench.parts import PARTS, BenchOptions, BenchReport, Workshop, run_bench

__all__ = [
    "PARTS",
    "BenchOptions",
    "BenchReport",
    "Machine",
    "Workshop",
    "describe_machine",
    "run_bench",
]
