"""Turns: one at a time, in the order of asking, whatever happens inside."""

from __future__ import annotations

import threading
import time

import pytest

from interview_coach.turns import Turns

PATIENCE_S = 30.0


def test_everyone_comes_in_the_order_of_asking():
    """While one has the turn, the others stand in line."""
    turns, order, threads = Turns(), [], []

    def take_turn(number):
        with turns:
            order.append(number)

    with turns:
        for number in range(8):
            threads.append(threading.Thread(target=take_turn, args=(number,)))
            threads[-1].start()
            until_s = time.monotonic() + PATIENCE_S
            while turns.n_in_line < number + 2 and time.monotonic() < until_s:
                time.sleep(0.001)
        assert order == []
        assert turns.is_taken
    for thread in threads:
        thread.join(PATIENCE_S)
    assert order == list(range(8))
    assert not turns.is_taken


def test_a_failure_lets_the_next_one():
    """Whoever fails leaves the line."""
    turns = Turns()

    def fail():
        with turns:
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        fail()
    assert not turns.is_taken
    with turns:
        assert turns.is_taken
