"""Words, sentences, clauses, windows: offsets always lead back to the text that was passed in."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.text import (
    ENGLISH_FUNCTION_WORDS,
    FUNCTION_WORDS,
    clauses,
    content_stems,
    has_negation,
    lix,
    main_clauses,
    normalise_word,
    sentences,
    stem,
    tokens,
    windows,
)

UNPUNCTUATED = (
    "jeg heter Ali jeg kommer fra Syria og jeg har bodd her i fem år fordi jeg måtte flykte "
    "så begynte jeg på norskkurs og lærte språket"
)
SPOKEN = (
    "jeg", "er", "ikke", "veldig", "flink", "og", "men", "fordi", "at", "som", "har", "jobbet",
    "på", "sykehus", "i", "Åsane", "eh", "mm,", ".", "?", "!", "…", "CV", "25", "HMS-kurs",
)  # fmt: skip
ANSWERS = st.lists(
    st.sampled_from(SPOKEN),
    max_size=80,
).map(" ".join)
ANY_TEXT = st.one_of(st.text(), ANSWERS)


def texts(spans) -> list[str]:
    return [span.text for span in spans]


# --- tokens ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("…", []),
        ("På Åsane, ærlig talt!", ["På", "Åsane", "ærlig", "talt"]),
        ("HMS-kurs og e-post", ["HMS-kurs", "og", "e-post"]),
        ("jeg ha'kke tid", ["jeg", "ha'kke", "tid"]),
        ("3,5 år, kl. 8:30", ["3,5", "år", "kl", "8:30"]),
        ("pa\u030a jobb", ["pa\u030a", "jobb"]),
        ("مرحبا يا صديقي", ["مرحبا", "يا", "صديقي"]),
        ("snake_case", ["snake", "case"]),
    ],
)
def test_tokens_are_words_without_punctuation(text, expected):
    """Words are letters, digits, apostrophes and hyphenated compounds."""
    assert texts(tokens(text)) == expected


@given(ANY_TEXT)
def test_token_offsets_slice_the_text(text):
    """A token is exactly the characters it says it is."""
    assert all(text[t.start : t.end] == t.text for t in tokens(text))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Åsane,", "åsane"),
        ("A\u030asane", "åsane"),
        ("«Ærlig»", "ærlig"),
        ("E-POST", "e-post"),
        ("…", ""),
        ("", ""),
    ],
)
def test_normalising_keeps_norwegian_letters(word, expected):
    """Normalised words are composed and small, and æøå stay."""
    assert normalise_word(word) == expected


@given(st.text())
def test_normalising_twice_changes_nothing(word):
    """A normalised word is its own normal form."""
    once = normalise_word(word)
    assert normalise_word(once) == once


# --- sentences and clauses -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg er flink. Jeg liker folk!", ["Jeg er flink.", "Jeg liker folk!"]),
        ("Vi brukte f.eks. truck.", ["Vi brukte f.eks. truck."]),
        ("Jeg begynte kl. 8 og 1. mai var fri.", ["Jeg begynte kl. 8 og 1. mai var fri."]),
        ("Det tok 3.5 år. Så sluttet jeg", ["Det tok 3.5 år.", "Så sluttet jeg"]),
        ("Vi har is, brus osv. Det er bra.", ["Vi har is, brus osv.", "Det er bra."]),
        ("Jeg kom i 2015. Nå bor jeg her.", ["Jeg kom i 2015.", "Nå bor jeg her."]),
        ("uten tegn", ["uten tegn"]),
        ("?!", []),
    ],
)
def test_sentences_end_at_signs_but_not_in_abbreviations(text, expected):
    """A sentence ends at its sign; abbreviations, figures and ordinals do not end one."""
    assert texts(sentences(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            UNPUNCTUATED,
            [
                "jeg heter Ali",
                "jeg kommer fra Syria",
                "og jeg har bodd her i fem år",
                "fordi jeg måtte flykte",
                "så begynte jeg på norskkurs",
                "og lærte språket",
            ],
        ),
        ("Jeg er nøyaktig, punktlig og flink.", ["Jeg er nøyaktig, punktlig og flink"]),
        ("Jeg liker å jobbe selv om det er travelt.", ["Jeg liker å jobbe", "selv om det er travelt"]),
        ("Eg trivst med folk og eg likar å hjelpe", ["Eg trivst med folk", "og eg likar å hjelpe"]),
        ("Sjefen sa at jeg var dyktig", ["Sjefen sa", "at jeg var dyktig"]),
        ("Jeg jobbet som sykepleier og renholder", ["Jeg jobbet som sykepleier og renholder"]),
        ("I dag har jeg jobbet på lager", ["I dag har jeg jobbet på lager"]),
        ("", []),
    ],
)
def test_clauses_of_spoken_norwegian(text, expected):
    """Clauses begin at conjunctions with a subject or verb, and at a new subject with its verb."""
    assert texts(clauses(text)) == expected


@given(ANY_TEXT)
def test_clauses_hold_every_word_once(text):
    """Clauses slice the text, follow one another, and together have exactly its words."""
    found = clauses(text)
    assert all(text[c.start : c.end] == c.text for c in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert sum(len(tokens(c.text)) for c in found) == len(tokens(text))


def test_a_long_stretch_is_split_at_a_coordinator():
    """Without any verb we know, more than twenty words are split at "og"."""
    text = " ".join(["blomster"] * 12 + ["og"] + ["trær"] * 12)
    assert [len(tokens(c.text)) for c in clauses(text)] == [12, 13]


# --- windows ---------------------------------------------------------------------------------------


def test_short_sentences_are_windows_alone_and_joined():
    """Each sentence is a window, and so are two neighbours of together at most 22 words."""
    assert texts(windows("Jeg er flink. Jeg liker folk.")) == [
        "Jeg er flink", "Jeg er flink. Jeg liker folk", "Jeg liker folk",
    ]  # fmt: skip


def test_long_sentences_become_sixteen_words_every_eight():
    """A sentence of 30 words gives windows of 16 words that begin at 0, 8 and 14."""
    text = " ".join(f"ord{n}" for n in range(30)) + "."
    assert [(w.text.split()[0], len(tokens(w.text))) for w in windows(text)] == [
        ("ord0", 16), ("ord8", 16), ("ord14", 16),
    ]  # fmt: skip


def test_text_without_punctuation_is_windowed_even_under_24_words():
    """Without a sentence sign twenty words are two windows of sixteen."""
    text = " ".join(f"ord{n}" for n in range(20))
    assert [len(tokens(w.text)) for w in windows(text)] == [16, 16]


@pytest.mark.parametrize(
    ("text", "clauses_alone"),
    [
        (
            "Jeg har jobbet tre år på lager, og nå går jeg på norskkurs.",
            ["Jeg har jobbet tre år på lager", "nå går jeg på norskkurs"],
        ),
        (
            "Jeg er rolig, og jeg søker fordi jeg liker orden.",
            ["Jeg er rolig", "jeg søker fordi jeg liker orden"],
        ),
        (
            "Hvis jeg ikke forstår, spør jeg sjefen, og da viser han meg.",
            ["Hvis jeg ikke forstår, spør jeg sjefen", "da viser han meg"],
        ),
        ("Jeg er ikke nøyaktig og jeg glemmer ting.", ["Jeg er ikke nøyaktig", "jeg glemmer ting"]),
        ("Jeg sorterer og pakker varer.", []),
        ("Jeg liker jobben fordi jeg møter folk.", []),
        ("Jeg vet at han kommer og at hun går.", []),
    ],
    ids=["two main clauses", "fordi stays", "hvis stays", "ikke stays", "one subject", "fordi", "at"],
)
def test_main_clauses(text, clauses_alone):
    """Said in one breath, two things are still two; what hangs on a clause is not torn from it."""
    assert [one.text for one in main_clauses(text)] == clauses_alone


@given(ANY_TEXT)
def test_windows_cover_every_word(text):
    """Windows slice the text, none comes twice, and every word lies in one."""
    found = windows(text)
    assert all(text[w.start : w.end] == w.text for w in found)
    assert len({(w.start, w.end) for w in found}) == len(found)
    assert all(any(w.start <= t.start and t.end <= w.end for w in found) for t in tokens(text))


# --- stems and function words ----------------------------------------------------------------------


def test_forms_of_a_word_share_a_stem():
    """Bokmål endings fall away."""
    assert len({stem(w) for w in ("erfaring", "Erfaringer", "erfaringene", "erfaringen,")}) == 1


def test_content_stems_leave_grammar_and_hesitation_out():
    """Only words with content are left, as stems."""
    assert content_stems("Eh, jeg har jobbet med barn på Åsane!") == {
        stem("jobbet"),
        stem("barn"),
        stem("åsane"),
    }


@pytest.mark.parametrize("word", [
    "jeg", "eg", "æ", "ikke", "ikkje", "også", "veldig", "skal", "vart", "fordi", "hvordan",
    "korleis", "dokker", "ved",
])  # fmt: skip
def test_function_words_know_bokmal_nynorsk_and_dialect(word):
    """Grammar words of both written forms and common dialect spellings are known."""
    assert word in FUNCTION_WORDS


@pytest.mark.parametrize("word", [
    "erfaring", "sykepleier", "flink", "jobb", "team", "lære", "nøyaktig", "kunde", "kollega",
    "takk",
])  # fmt: skip
def test_content_words_are_not_function_words(word):
    """Words with content are no function words."""
    assert word not in FUNCTION_WORDS | ENGLISH_FUNCTION_WORDS


def test_function_words_are_normalised():
    """The lists can be asked with `normalise_word(word)`."""
    assert all(normalise_word(w) == w for w in FUNCTION_WORDS | ENGLISH_FUNCTION_WORDS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeg liker ikke stress", True),
        ("Eg har aldri jobba med det", True),
        ("uten erfaring", True),
        ("I have no experience", True),
        ("I don't know", True),
        ("Eg bur i Oslo no", False),
        ("ikke bare flink, ikke sant", False),
        ("Jeg er flink", False),
        ("", False),
    ],
)
def test_negation(text, expected):
    """Negations are found in Norwegian and English, set phrases and Nynorsk "no" are not."""
    assert has_negation(text) is expected


def test_lix_known_value():
    """Ten words, two sentences, two long words: 5 + 20 = 25."""
    assert lix("Jeg jobber med barn i barnehagen. Jeg er veldig tålmodig.") == pytest.approx(25.0)


def test_lix_of_nothing_is_undefined():
    """No words, no reading index."""
    assert lix("…") is None


@given(st.text())
def test_any_unicode_is_taken(text):
    """Whatever a person pastes, nothing here fails."""
    content_stems(text)
    has_negation(text)
    lix(text)
    sentences(text)
