"""Clause-like stretches, and the windows in which a judge looks for evidence.

A recogniser may leave punctuation out, and learners join clauses with "og" and "så". So clauses are found
from sentence signs, and from conjunctions and subjunctions followed by something like a subject and a
verb. This is a rule of thumb on purpose: it says where a pause is *between* clauses, where fluent speakers
pause too.
"""

from __future__ import annotations

from itertools import pairwise

from interview_coach.text.tokens import (
    TextSpan,
    Token,
    has_sentence_sign,
    normalise_word,
    sentences,
    span_of,
    tokens,
    word_set,
)

FEWEST_MAIN_CLAUSE_WORDS = 3
"""Fewer words say too little to be held against a criterion by themselves. Our choice."""
FEWEST_CLAUSE_WORDS = 2
"""A clause has at least a subject and a verb. Our choice."""
LONGEST_CLAUSE_WORDS = 20
"""A longer stretch is split at "og", "men", "så", "eller" or a comma though no verb follows. Our choice."""

LONGEST_SENTENCE_WORDS = 24
WINDOW_WORDS = 16
WINDOW_STEP_WORDS = 8
JOINED_WORDS = 22
"""Windows as in the study beside this program's scoring data: sentences; over 24 words or without punctuation
16 words every 8; neighbours joined up to 22 words."""

_SUBJECTS = word_set("""
    jeg du han hun hen vi dere man eg ho me dei æ æg je jæ hu dokker
""")
_SUBJECTS_OR_NOT = word_set("det den de dette disse alle noen noe i e mi en ein di alt")
_ALWAYS = word_set("fordi hvis dersom viss mens medan ettersom at")
_WITH_SUBJECT = word_set("""
    og men så for eller når da om før siden sidan enn som hva hvor hvordan hvorfor kva kor korleis
    kvifor der sånn slik etter til derfor difor fra
""")
_WITH_VERB = word_set("og men så eller som da derfor difor deretter nå no der")
_WITH_VERB_SOON = word_set("men for så når da om siden sidan")
_COORDINATORS = word_set("og men så eller")
_MAIN_ADVERBS = word_set("nå no da derfor difor deretter")
_SPLITS_LONG = word_set("og men så eller for")
_PAIRS = frozenset({
    ("selv", "om"), ("sjølv", "om"), ("slik", "at"), ("sånn", "at"), ("etter", "at"), ("for", "at"),
    ("så", "at"), ("for", "å"), ("ved", "å"), ("uten", "å"), ("utan", "å"),
    ("hver", "gang"), ("kvar", "gong"),
    ("så", "lenge"), ("og", "så"),
})  # fmt: skip
_BEFORE_VERB = word_set("ikke ikkje alltid også aldri bare berre gjerne ofte kanskje da jo")
_FINITE = word_set("""
    er var har hadde kan kunne vil ville skal skulle må måtte bør burde blir ble får fikk gjør gjorde
    går gikk tar tok ser kommer kom heter het tror trodde synes syns syntes mener mente vet visste
    liker likte elsker elsket jobber jobbet jobba arbeider arbeidet snakker snakket lærer lærte lærer
    trives trivdes bor bodde studerer studerte ønsker ønsket begynner begynte slutter sluttet hjelper
    hjalp spør spurte sier sa forteller fortalte bruker brukte prøver prøvde trenger trengte håper håpet
    føler følte finner fant holder holdt står sto stod ligger lå sitter satt leser leste skriver skrev
    søker søkte møter møtte kjenner kjente forstår forsto forstod skjønner skjønte passer passet gir ga
    gav setter sette legger la krever krevde betyr betydde viser viste leder ledet løser løste kjører
    kjørte lager laget vasker vasket rydder ryddet selger solgte kjøper kjøpte betaler betalte tenker
    tenkte husker husket glemmer glemte vokser vokste flytter flyttet reiser reiste fullfører fullførte
    tilbyr dro drar ringer ringte venter ventet klarer klarte utvikler utviklet samarbeider samarbeidet
    organiserer planla planlegger interesserer gleder heiter kjem vert blei vart fekk gjer gjorde likar
    jobbar arbeider snakkar bur budde ynskjer ønskjer veit visste trur trudde meiner meinte ser såg tek
    tok held stend seier sa spør hjelper lærer skriv les finn
""")


def clauses(text: str) -> tuple[TextSpan, ...]:
    """Split a text into clause-like stretches.

    Args:
        text: Any text, with or without punctuation.

    Returns:
        Stretches in order, from the first to the last word of each clause; together they hold every word.
    """
    found: list[TextSpan] = []
    for sentence in sentences(text):
        words = _tokens_within(text, sentence)
        starts = _clause_starts(text, words)
        for first, after in zip(starts, [*starts[1:], len(words)], strict=True):
            found.append(span_of(text, words[first].start, words[after - 1].end))
    return tuple(found)


def main_clauses(text: str) -> tuple[TextSpan, ...]:
    """The main clauses of sentences that join several: "jeg har jobbet på lager, | og | nå går jeg på kurs".

    Such a sentence says two things. What hangs on a clause (fordi, når, som …) stays with it, and so does its
    *ikke*; the coordinator between two belongs to neither.

    Args:
        text: Any text, with or without punctuation.

    Returns:
        Clauses of three words and more, in order; none of a sentence that is a single one.
    """
    found: list[TextSpan] = []
    for sentence in sentences(text):
        words = _tokens_within(text, sentence)
        normal = [normalise_word(word.text) for word in words]
        starts = [i for i in _clause_starts(text, words) if i == 0 or _can_stand_alone(normal, i)]
        for first, after in zip(starts, [*starts[1:], len(words)], strict=True):
            inside = words[first + (normal[first] in _COORDINATORS) : after]
            if len(starts) > 1 and len(inside) >= FEWEST_MAIN_CLAUSE_WORDS:
                found.append(span_of(text, inside[0].start, inside[-1].end))
    return tuple(found)


def _can_stand_alone(normal: list[str], i: int) -> bool:
    """Whether the clause that begins here is a main clause."""
    return normal[i] in _COORDINATORS or normal[i] in _MAIN_ADVERBS or _begins_main_clause(normal, i)


def _tokens_within(text: str, span: TextSpan) -> list[Token]:
    return [
        Token(text=t.text, start=t.start + span.start, end=t.end + span.start)
        for t in tokens(text[span.start : span.end])
    ]


def _clause_starts(text: str, words: list[Token]) -> list[int]:
    """Indices of the words that begin a clause; the first is 0."""
    normal = [normalise_word(word.text) for word in words]
    commas = [False, *("," in text[a.end : b.start] for a, b in pairwise(words))]
    starts = [0]
    for i in range(1, len(words)):
        if i - starts[-1] < FEWEST_CLAUSE_WORDS or len(words) - i < FEWEST_CLAUSE_WORDS:
            continue
        if _begins_clause(normal, commas, i):
            starts.append(i)
    return _split_long(normal, commas, starts)


def _begins_clause(normal: list[str], commas: list[bool], i: int) -> bool:
    word, before = normal[i], normal[i - 1]
    following = normal[i + 1] if i + 1 < len(normal) else ""
    if (before, word) in _PAIRS:
        return False
    if word in _ALWAYS or (word, following) in _PAIRS:
        return True
    if word in _WITH_SUBJECT and _is_subject(normal, i + 1):
        return True
    if word in _WITH_VERB and _is_verb(normal, i + 1):
        return True
    if (word in _WITH_VERB_SOON or commas[i]) and any(_is_verb(normal, k) for k in range(i + 1, i + 5)):
        return commas[i] or word != "for"
    return _begins_main_clause(normal, i)


def _begins_main_clause(normal: list[str], i: int) -> bool:
    """A subject with its verb where no conjunction stands before: "jeg heter Ali | jeg kommer fra …"."""
    before = normal[i - 1]
    joined = before in _WITH_SUBJECT or before in _ALWAYS or before in _FINITE or before in _BEFORE_VERB
    return not joined and _is_subject(normal, i) and _is_verb(normal, i + 1)


def _is_subject(normal: list[str], i: int) -> bool:
    if i >= len(normal):
        return False
    return normal[i] in _SUBJECTS or (normal[i] in _SUBJECTS_OR_NOT and _is_verb(normal, i + 1))


def _is_verb(normal: list[str], i: int) -> bool:
    if i < len(normal) and normal[i] in _BEFORE_VERB:
        i += 1
    return i < len(normal) and normal[i] in _FINITE


def _split_long(normal: list[str], commas: list[bool], starts: list[int]) -> list[int]:
    """Split stretches over `LONGEST_CLAUSE_WORDS` at the coordinator or comma nearest their middle."""
    done: list[int] = []
    todo = list(zip(starts, [*starts[1:], len(normal)], strict=True))
    while todo:
        first, after = todo.pop(0)
        inner = range(first + FEWEST_CLAUSE_WORDS, after - FEWEST_CLAUSE_WORDS + 1)
        places = [i for i in inner if normal[i] in _SPLITS_LONG or commas[i]]
        if after - first <= LONGEST_CLAUSE_WORDS or not places:
            done.append(first)
            continue
        middle = min(places, key=lambda i: abs(2 * i - first - after))
        todo[:0] = [(first, middle), (middle, after)]
    return done


def windows(
    text: str,
    *,
    longest_sentence: int = LONGEST_SENTENCE_WORDS,
    size: int = WINDOW_WORDS,
    step: int = WINDOW_STEP_WORDS,
    joined: int = JOINED_WORDS,
) -> tuple[TextSpan, ...]:
    """Cut a text into the overlapping windows in which a judge looks for evidence.

    Args:
        text: The answer, best without its hesitations.
        longest_sentence: Words up to which a sentence is one window.
        size: Words of a window where there is no (useful) sentence.
        step: Words from one such window to the next.
        joined: Words up to which two neighbouring sentences are also one window together.

    Returns:
        Windows in order of start, then end, none twice; together they hold every word.
    """
    found: set[tuple[int, int]] = set()
    punctuated = has_sentence_sign(text)
    parts = [_tokens_within(text, sentence) for sentence in sentences(text)]
    for words in parts:
        if punctuated and len(words) <= longest_sentence:
            found.add((words[0].start, words[-1].end))
            continue
        for first in range(0, max(len(words) - size, 0) + step, step):
            inside = words[min(first, max(len(words) - size, 0)) :][:size]
            found.add((inside[0].start, inside[-1].end))
    for left, right in pairwise(parts):
        if len(left) + len(right) <= joined:
            found.add((left[0].start, right[-1].end))
    return tuple(span_of(text, start, end) for start, end in sorted(found))
