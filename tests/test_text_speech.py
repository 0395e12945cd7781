"""Syllables, hesitation sounds, repeats, markers: what is peculiar to speech."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from interview_parts import bank

from interview_coach.text import (
    DISCOURSE_MARKERS,
    count_syllables,
    find_markers,
    find_repeats,
    in_bokmaal,
    is_hesitation,
    without_hesitations,
)

# Counted by ear, in careful Bokmål or Nynorsk.
SYLLABLES = """
jeg 1 | eg 1 | æ 1 | og 1 | å 1 | du 1 | er 1 | noe 2 | være 2 | ikke 2 | ikkje 2 | kva 1 | hvordan 2 | også 2
erfaring 3 | familie 4 | studie 3 | studerte 3 | radio 3 | religion 4 | stasjon 2 | pasient 3 | klient 2
arbeidsgiver 4 | arbeidsmiljø 4 | samarbeid 3 | sykepleier 4 | helsefagarbeider 6 | butikkmedarbeider 6
barnehage 4 | vaktmester 3 | lastebilsjåfør 5 | renholder 3 | ingeniør 3 | journalist 3 | leiar 2
Europa 3 | europeisk 4 | terapeut 3 | museum 3 | jubileum 4 | beundrer 3
høyere 3 | øyeblikk 3 | nøyaktig 3 | leilighet 3 | reise 2 | seinere 3 | løsningsorientert 6 | Øivind 2
au 1 | sau 1 | restaurant 3 | kai 1 | naiv 2 | joik 1 | egoist 3 | loyal 2 | hui 1
uinteressert 5 | intuisjon 4
protein 3 | idé 2 | ideer 3 | kreativ 3 | teater 3 | initiativ 5 | ambisiøs 4 | ansvarsfull 3 | punktlig 2
utdanning 3 | søknad 2 | intervju 3 | lønnsforventninger 5 | arbeidsoppgåver 5 | engasjement 4 | kollegaer 4
CV 2 | cv 2 | NAV 1 | IT 2 | HMS 3 | EU 2 | EØS 3 | USA 3 | UDI 3 | B1 2 | HMS-kurs 4 | JEG 1 | ER 1 | WC 4
3 1 | 25 3 | 100 2 | 1000 2 | 350000 8 | 1990 4 | 2005 5 | 2015 4 | 000 2 | 25% 5 | 3,5 4 | 0 1
f.eks. 4 | kr 2 | kl. 2 | ca. 2 | dvs. 3 | osv. 5
team 1 | teamet 2 | service 2 | servicemedarbeider 6 | deadline 2 | feedback 2 | weekend 2 | online 2
YouTube 2
Facebook 2 | PowerPoint 3 | Excel 2
Norge 2 | Ukraina 4 | Syria 3 | Eritrea 4 | Somalia 4 | Afghanistan 4 | Mohammed 3 | Nguyen 2
Yusuf 2 | yoga 2
eh 1 | øhm 1 | mm 1 | hmm 1
"""
KNOWN = [
    tuple(entry.rsplit(" ", 1))
    for line in SYLLABLES.split("\n")
    if line
    for entry in line.strip().split(" | ")
]


def test_enough_words_are_known():
    """At least eighty words with known syllables are checked."""
    assert len(KNOWN) >= 80


@pytest.mark.parametrize(("word", "n_syllables"), KNOWN, ids=[word for word, _ in KNOWN])
def test_syllables_known_values(word, n_syllables):
    """Words have as many syllables as one hears."""
    assert count_syllables(word) == int(n_syllables)


@pytest.mark.parametrize("nothing", ["", "…", " - "])
def test_no_word_has_no_syllable(nothing):
    """Signs alone are not spoken."""
    assert count_syllables(nothing) == 0


@given(st.text())
def test_any_unicode_has_a_count(text):
    """Any text has a count, and punctuation after a word changes nothing."""
    assert count_syllables(text) >= 0
    assert count_syllables("erfaring" + "!") == count_syllables("erfaring")


@given(st.integers(min_value=0, max_value=10**12))
def test_any_figure_is_spoken(number):
    """Every figure has at least one syllable."""
    assert count_syllables(str(number)) >= 1


# --- hesitation sounds ---------------------------------------------------------------------------

SOUNDS = (
    "eh", "ee", "øh", "ehm", "øhm", "mm", "hmm", "hm", "eeh", "eeeh", "ehh", "øøh", "øhhm", "mmm", "hmmm",
    "uh", "uhm", "æh", "eh-eh", "Ehm,", "«Øh…»",
)  # fmt: skip
WORDS = (
    "e", "he", "å", "øl", "er", "eg", "i", "æ", "øm", "em", "um", "åh", "mhm", "ja", "nei", "hmf", "øy", "me",
    "vi", "øve", "hemme", "meh", "25",
)  # fmt: skip


@pytest.mark.parametrize("sound", SOUNDS)
def test_hesitation_sounds_are_known(sound):
    """The sounds of domain rule 8, stretched and with punctuation."""
    assert is_hesitation(sound)


@pytest.mark.parametrize("word", [*WORDS, "", "-"])
def test_real_words_are_no_hesitation(word):
    """Dialect "e", "æ" and other short words are words."""
    assert not is_hesitation(word)


# --- repeats -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("jeg jeg jobber på på lager", ["jeg", "på"]),
        ("jeg, eh, jeg jobber", ["jeg"]),
        ("jeg har jeg har jobbet", ["jeg har"]),
        ("i i i Norge", ["i", "i"]),
        ("det er veldig veldig bra, ja ja", []),
        ("Det jeg kan, kan du også", []),
        ("Jeg jobber. Jobber du?", []),
        ("ring 22 22 22 22", []),
        ("", []),
    ],
)
def test_repeats(text, said):
    """Words said twice in a row are found; emphasis and grammar are not slips."""
    assert [r.text for r in find_repeats(text)] == said


# --- a text without its slips ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("Eh, jeg jobber, eh, på sykehus", "jeg jobber, på sykehus"),
        ("jeg jeg j-jobber jobber på lager", "jeg jobber på lager"),
        ("Jeg ar- arbeider her", "Jeg arbeider her"),
        ("Ja. Øh. Jeg er klar", "Ja. Jeg er klar"),
        ("jeg er klar eh.", "jeg er klar."),
        ("Øhm.", ""),
        ("HMS-kurs og e-post", "HMS-kurs og e-post"),
        ("Æ e fra Tromsø, å det e fint", "Æ e fra Tromsø, å det e fint"),
        ("", ""),
    ],
)
def test_slips_are_taken_out(text, clean):
    """Fillers, stutters, broken-off words and immediate repeats go; real words stay."""
    assert without_hesitations(text).text == clean


def test_evidence_is_quoted_from_the_original():
    """A stretch of the clean text leads back to the words as they were said."""
    clean = without_hesitations("Jeg er eh veldig nøyaktig")
    start = clean.text.index("er veldig")
    span = clean.in_original(start, start + len("er veldig"))
    assert span.text == "er eh veldig"
    assert clean.original[span.start : span.end] == span.text


SLIPS = st.sampled_from(("jeg", "eh", "øhm", "er", "på", "på-", "j-jeg", ".", ",", "!", "mm"))


@given(st.one_of(st.text(), st.lists(SLIPS).map(" ".join)))
def test_every_clean_character_maps_to_itself(text):
    """The map rises, and each clean character is that very character of the original."""
    clean = without_hesitations(text)
    assert len(clean.offsets) == len(clean.text)
    assert all(text[place] == character for place, character in zip(clean.offsets, clean.text, strict=True))
    assert list(clean.offsets) == sorted(set(clean.offsets))
    for start in range(0, len(clean.text), 3):
        span = clean.in_original(start, len(clean.text))
        assert text[span.start : span.end] == span.text


# --- discourse markers -----------------------------------------------------------------------------


def test_markers_are_found_where_they_stand():
    """The longest marker counts once, with its characters."""
    text = "Jeg er på en måte liksom, ikke sant, ganske rolig"
    assert [(m.name, text[m.start : m.end]) for m in find_markers(text)] == [
        ("på en måte", "på en måte"), ("liksom", "liksom"), ("ikke sant", "ikke sant"),
    ]  # fmt: skip


@pytest.mark.parametrize("marker", DISCOURSE_MARKERS)
def test_each_marker_is_found(marker):
    """Every marker in the list can be found."""
    assert [m.name for m in find_markers(f"Jeg er {marker} rolig")] == [marker]


# --- dialect and Nynorsk in Bokmål words -------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("Æ e nøyaktig, og æ likar ikkje å stresse.", "Jeg er nøyaktig, og jeg liker ikke å stresse."),
        ("E e frå Syria. Det e fint når e jobber.", "Jeg er fra Syria. Det er fint når jeg jobber."),
        ("Ka e det? Så e æ her.", "Hva er det? Så er jeg her."),
        (
            "Eg hadde fleire dårlege erfaringar, mange gonger.",
            "Jeg hadde flere dårlege erfaringer, mange ganger.",
        ),
        (
            "Det var vanskeleg, og kundane fekk opplysningane.",
            "Det var vanskelig, og kundane fikk opplysningene.",
        ),
        ("Fastlegen i Ka er ho Leg Ringane.", "Fastlegen i Ka er hun Leg Ringane."),
        ("", ""),
    ],
)
def test_dialect_words_are_said_in_bokmaal(said, plain):
    """Small words and a few endings; Bokmål, signs and names stay as they are."""
    assert in_bokmaal(said) == plain


def test_bokmaal_stays_as_it_is():
    """No model answer of the bank changes: nothing that is Bokmål already is taken for dialect."""
    answers = [one.text for question in bank().questions for one in question.model_answers]
    answers = [text for text in answers if "«" not in text]  # Some quote a dialect.
    assert answers
    assert [text for text in answers if in_bokmaal(text) != text] == []


@given(st.lists(st.sampled_from(["æ", "e", "jeg", "ikkje", "og", "frå", "lager", ".", ","]), max_size=30))
def test_saying_it_in_bokmaal_twice_changes_nothing_more(words):
    """What is Bokmål stays."""
    plain = in_bokmaal(" ".join(words))
    assert in_bokmaal(plain) == plain
