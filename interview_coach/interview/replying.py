"""What the interviewer answers when it is her turn to ask. Pure; no model is asked.

A question is told by its words: each answer of the bank names some, and inflected forms count ("vakt" finds
"vaktene"). What nobody has an answer to is thanked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

from interview_coach.bank import Reply
from interview_coach.text import normalise_word, sentences, stem, tokens

MOST_REPLIES = 3  # Our choice: more at once is a lecture.
BEGINS_QUESTION = frozenset(
    {
        *("hva", "hvem", "hvor", "hvordan", "hvorfor", "hvilke", "hvilken", "hvilket", "når", "og"),
        *("kan", "kunne", "får", "er", "har", "skal", "må", "blir", "finnes", "vil", "gjør", "pleier"),
        *("trenger", "forventer", "jobber"),
    }
)
"""First words of questions, for a recogniser may leave their sign out."""


def replies_to(said: str, replies: Sequence[Reply]) -> tuple[str, ...]:
    """Answer what was asked.

    Args:
        said: Her words.
        replies: What can be answered.

    Returns:
        The answers, in the order of her questions; none where she asked nothing that anybody knows.
    """
    found: list[str] = []
    for sentence in sentences(said):
        asked = said[sentence.start : sentence.end]
        words = [normalise_word(token.text) for token in tokens(asked)]
        if words and (asked.rstrip().endswith("?") or words[0] in BEGINS_QUESTION):
            stems = [stem(word) for word in words]
            places = [(_first(stems, one), one.says) for one in replies]
            place, says = min(places, key=itemgetter(0), default=(len(stems), ""))
            found += [says] if place < len(stems) else []
    return tuple(dict.fromkeys(found))[:MOST_REPLIES]


def _first(stems: Sequence[str], reply: Reply) -> int:
    """Where the words of an answer begin in a question; beyond its end where they do not stand there."""
    return min((_place(stems, phrase) for phrase in reply.asks), default=len(stems))


def _place(stems: Sequence[str], phrase: str) -> int:
    wanted = [stem(token.text) for token in tokens(phrase)]
    spans = range(len(stems) - len(wanted) + 1)
    return next((i for i in spans if list(stems[i : i + len(wanted)]) == wanted), len(stems))
