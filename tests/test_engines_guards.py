"""The guards against invented text: what goes, why, and above all what stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview_coach.engines.confidence import answer_confidence, faith, fresh_words, normalised
from interview_coach.engines.guards import HeardSegment, guard, without_circle
from interview_coach.records import DroppedSegment, Span, Word

VOICE = (Span(start_s=0.0, end_s=60.0),)


def words(text, start_s=0.0, probability=0.8, step_s=0.3):
    return tuple(
        Word(
            text=part,
            start_s=start_s + index * step_s,
            end_s=start_s + (index + 1) * step_s,
            probability=probability,
        )
        for index, part in enumerate(text.split())
    )


def segment(text, *, start_s=0.0, probability=0.8, no_speech=0.05, log_probability=-0.5):
    return HeardSegment(
        words=words(text, start_s, probability),
        no_speech_probability=no_speech,
        mean_log_probability=log_probability,
    )


def kept_text(*segments, speech=VOICE):
    return " ".join(kept.text for kept in guard(segments, speech).kept)


def reasons(*segments, speech=VOICE):
    return [gone.reason for gone in guard(segments, speech).dropped]


REAL = [
    "Takk for meg.",
    "Takk for at jeg fikk komme.",
    "Takk.",
    "Ha det bra.",
    "Musikk.",
    "Jeg er glad i musikk og film.",
    "Oversettelse fra arabisk til norsk.",
    "Jeg har tekstet filmer for NRK.",
    "Jeg jeg jeg jeg vil gjerne begynne.",
    "Ja, ja, ja.",
    "Nei nei nei nei, det gjorde jeg ikke.",
    "Jeg abonnerer på avisen.",
    "Jeg så på videoen i går.",
    "Jeg jobbet på lager, og jeg jobbet på kjøkken, og jeg jobbet i butikk.",
    "Undertekster er noe jeg lærer norsk av.",
]


@pytest.mark.parametrize("text", REAL)
def test_real_answers_stay(text):
    """What a candidate may well say stays to the last word where there is a voice under it."""
    assert kept_text(segment(text)) == text
    assert reasons(segment(text)) == []


PHANTOMS = [
    "Undertekster av Ai-Media",
    "Undertekster av Amara.org-fellesskapet",
    "Teksting av Nicolai Winther",
    "Tekstet av Nicolai Winther.",
    "Norske undertekster av Marius Hansen",
    "Takk for at du så på!",
    "Takk for at dere så på.",
    "Takk for at du så på videoen.",
    "Tusen takk for at dere så på.",
    "Husk å abonnere på kanalen!",
    "Thank you for watching.",
    "Thanks for watching!",
    "Subtitles by the Amara.org community",
    "♪",
    "♪ ♪",
    "[Musikk]",
    "(applaus)",
    "...",
]


@pytest.mark.parametrize("text", PHANTOMS)
def test_known_inventions_go(text):
    """Lines of subtitlers and video makers go, even with a voice under them, and are kept as dropped."""
    guarded = guard([segment(text)], VOICE)
    assert guarded.kept == ()
    assert [(gone.text, gone.reason) for gone in guarded.dropped] == [(text, "phantom")]


def test_a_phantom_inside_an_answer_stays():
    """Only whole segments are matched: the same words in the middle of a sentence are the candidate's."""
    text = "Jeg sa takk for at du så på videoen min, og så gikk jeg."
    assert kept_text(segment(text)) == text


@pytest.mark.parametrize("text", ["Takk for meg.", "Ha det bra.", "Musikk.", "Thank you."])
def test_a_farewell_without_the_voice_for_it_goes(text):
    """What may be real goes where there is a tenth of a second of sound to have said it in."""
    assert reasons(segment(text), speech=(Span(start_s=0.0, end_s=0.1),)) == ["phantom"]


def test_text_far_from_every_voice_goes():
    """A segment that lies where nobody is heard is invented, whatever Whisper believes."""
    there = segment("Jeg er nøyaktig.", start_s=1.0)
    nowhere = segment("Og det er bra.", start_s=30.0, probability=0.99)
    speech = (Span(start_s=0.5, end_s=3.0),)
    assert kept_text(there, nowhere, speech=speech) == "Jeg er nøyaktig."
    assert reasons(there, nowhere, speech=speech) == ["no_voice"]


def test_no_voice_at_all_leaves_nothing():
    """Without a voice anywhere everything goes."""
    assert reasons(segment("Hva er det?"), speech=()) == ["no_voice"]


@pytest.mark.parametrize(
    ("no_speech", "log_probability", "goes"),
    [(0.9, -1.5, True), (0.9, -0.5, False), (0.1, -1.5, False)],
    ids=["both", "sure of its text", "hears speech"],
)
def test_whispers_own_doubt_needs_both_figures(no_speech, log_probability, goes):
    """As in Whisper, no-speech counts only where the text is improbable too."""
    heard = segment("Hva er det?", no_speech=no_speech, log_probability=log_probability)
    assert reasons(heard) == (["no_speech"] if goes else [])


def test_unclear_speech_stays():
    """Low probabilities with a voice under them are for the gate `unsure`, not for a guard."""
    text = "Jæ ha arbei på sjukehus"
    assert kept_text(segment(text, probability=0.05)) == text


def test_faithless_text_with_hardly_any_voice_goes():
    """Next to no faith and mostly no voice: invented."""
    heard = segment("en to tre fire fem seks sju åtte ni ti", probability=0.05)
    assert reasons(heard, speech=(Span(start_s=0.0, end_s=0.3),)) == ["improbable"]


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("Det er veldig veldig veldig veldig veldig veldig veldig.", "Det er veldig"),
        (
            "Vi startet. det er velder, det er velder, det er velder, det er velder,",
            "Vi startet. det er velder,",
        ),
        (
            "Jeg jobber her og nå, jeg jobber her og nå, jeg jobber her og nå, jeg jobber",
            "Jeg jobber her og nå,",
        ),
    ],
    ids=["one word", "three words", "five words, the last round cut off"],
)
def test_a_circle_keeps_its_first_round(text, stays):
    """Where text goes in a circle to its end, what stands before it and one round stay."""
    guarded = guard([segment(text)], VOICE)
    assert guarded.kept[0].text == stays
    assert guarded.dropped[0].reason == "repetition"
    assert f"{stays} {guarded.dropped[0].text}" == text


def test_a_circle_over_segments_keeps_the_first():
    """Four identical segments in a row are one; three are someone who insists."""
    same = [segment("Hva er det?", start_s=index) for index in range(4)]
    assert kept_text(*same) == "Hva er det?"
    assert reasons(*same) == ["repetition"] * 3
    assert kept_text(*same[:3]) == "Hva er det? Hva er det? Hva er det?"


def test_nothing_in_nothing_out():
    """No segments, and segments without words, give nothing."""
    assert guard([], VOICE).kept == ()
    assert guard([segment("")], VOICE).dropped == ()


@given(st.lists(st.sampled_from(["jeg", "jobber", "på", "kjøkken", "og", "mat"]), min_size=1, max_size=40))
def test_a_circle_never_adds_or_reorders(tokens):
    """What stays is always the beginning of what was heard, and never nothing."""
    heard = segment(" ".join(tokens))
    stays = without_circle(heard).words
    assert stays == heard.words[: len(stays)]
    assert stays


@given(st.text(max_size=60))
def test_any_text_is_kept_or_dropped_whole(text):
    """Every word comes out once, kept or dropped."""
    guarded = guard([segment(text)], VOICE)
    out = [word.text for kept in guarded.kept for word in kept.words]
    out += [part for gone in guarded.dropped for part in gone.text.split()]
    assert sorted(out) == sorted(text.split())


# --- confidence --------------------------------------------------------------------------------------


def test_faith_weighs_by_letters():
    """A word of nine letters weighs nine times a word of one."""
    mixed = (*words("å", probability=0.0), *words("forklarer", probability=1.0))
    assert faith(mixed) == pytest.approx(0.9)


def test_repeated_words_count_once():
    """Whisper is surer of each repetition; only the first time counts."""
    first = words("hva er det", probability=0.3)
    again = words("hva er det", probability=0.9)
    assert fresh_words((*first, *again, *again)) == (*first, again[0])
    assert answer_confidence((*first, *again, *again), ()) < 0.5


def test_circled_text_counts_as_not_known():
    """As many letters in circles as in the answer halve the confidence; other reasons do not."""
    said = words("jeg jobber", probability=0.8)
    circled = DroppedSegment(text="jeg jobber", start_s=0, end_s=1, reason="repetition")
    phantom = DroppedSegment(text="jeg jobber", start_s=0, end_s=1, reason="phantom")
    assert answer_confidence(said, ()) == pytest.approx(0.8)
    assert answer_confidence(said, [circled]) == pytest.approx(0.4)
    assert answer_confidence(said, [phantom]) == pytest.approx(0.8)


def test_no_words_no_confidence():
    """Without words there is no confidence, not zero."""
    assert answer_confidence((), ()) is None


def test_normalising_keeps_norwegian_letters():
    """æøå are letters of their own."""
    assert normalised("På Åsane, ikke sant?") == "på åsane ikke sant"
