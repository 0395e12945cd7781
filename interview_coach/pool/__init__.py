"""Many people, few engines: a queue in front of one model, worked off by a few hands.

A room of its own, because it belongs to no stage: it knows nothing of answers, and stages reach it through
`engines.protocols.Hands` alone. It is a `Transcriber` itself, so whatever takes one takes a pool. A hand is
a thread that uses the engine of this PC; hands on other machines would stand behind the same queue.

Who comes next (`order.py`): those who have stopped speaking before those who still speak, guesses last; among
those who wait, whoever has least work left, but every second of waiting counts like a second less of work, so
that nobody waits for ever.

Conventions: seconds; an owner is one answer of one person. Order and clock decide when words
come, never which.
"""

from interview_coach.pool.pool import Load, Pool, PoolOptions, QueuePlace

__all__ = ["Load", "Pool", "PoolOptions", "QueuePlace"]
