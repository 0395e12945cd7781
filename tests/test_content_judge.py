"""The judge: form, evidence, order and sameness, on hand-made vectors; and on the real ones."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from interview_coach.content.closeness import closeness
from interview_coach.content.judge import build_judge
from interview_coach.content.prepare import PreparedBank, as_reference, word_pieces
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector
from interview_coach.errors import ScoringError
from interview_coach.records import Criterion, ModelAnswer, Question, Transcript

WORK = Question(
    id="forrige-jobb",
    text="Hva gjorde du i den forrige jobben din?",
    rubric=(
        Criterion(
            id="sted",
            name="Sier hvor du jobbet",
            good=(
                "Jeg jobbet på et lager i Vestby.",
                "Jeg var ansatt på et lager.",
                "Det var på et stort lager.",
            ),
            bad=("Jeg jobbet et sted.",),
        ),
        Criterion(
            id="oppgaver",
            name="Sier hvilke oppgaver du hadde",
            weight=2,
            good=(
                "Jeg pakket varer hver dag.",
                "Jeg pakket varer og kjørte truck.",
                "Oppgaven var å pakke varer.",
            ),
            bad=("Jeg hadde mange oppgaver.",),
        ),
    ),
    model_answers=(
        ModelAnswer(
            level="A2", text="Jeg jobbet på et lager i Moss. Der pakket jeg varer og kjørte truck hver dag."
        ),
    ),
)
SHOP = dataclasses.replace(
    WORK,
    id="butikk",
    text="Hva gjør du når en kunde er sint?",
    model_answers=(
        ModelAnswer(level="A2", text="Jeg hører rolig på kunden og henter sjefen hvis det trengs."),
    ),
)
FULL = "Jeg var på et lager i Ski. Jeg pakket varer og kjørte truck der hver dag."
EMPTY = "Det regner mye om høsten, og bladene blir røde og gule på trærne."


@pytest.fixture
def judge():
    """A judge on the fake embedder."""
    return build_judge([WORK, SHOP], FakeEmbedder(), FakeLanguageDetector())


def scores(judge, text, question=WORK):
    """Judge a typed answer."""
    return judge.judge(question, Transcript(text=text))


def test_every_criterion_is_scored_in_the_order_of_the_rubric(judge):
    """Scores come back for each criterion, in [0, 1], with a level."""
    result = scores(judge, FULL)
    assert [score.id for score in result.criteria] == ["sted", "oppgaver"]
    assert all(0 <= score.score <= 1 for score in result.criteria)
    assert result.overall is not None
    assert 0 <= result.overall <= 100


def test_evidence_is_the_persons_own_words_in_their_place(judge):
    """Evidence can be found in the text at the place it names."""
    text = "Eh jeg, jeg var på et lager i Ski. Øh, jeg pakket varer og kjørte truck der hver dag."
    found = [score.evidence for score in scores(judge, text).criteria if score.evidence is not None]
    assert found
    assert all(text[one.start : one.end] == one.text for one in found)


def test_a_full_answer_scores_above_an_empty_one(judge):
    """More of the rubric, more points."""
    assert scores(judge, FULL).overall > scores(judge, EMPTY).overall


def test_missing_criteria_have_no_evidence(judge):
    """What was not heard is not quoted."""
    for score in scores(judge, EMPTY).criteria:
        assert (score.evidence is None) == (score.level == "missing")


def test_a_blocking_gate_leaves_no_score(judge):
    """Unscorable: overall None and every criterion missing, never a made-up figure."""
    result = scores(judge, "Ja.")
    assert not result.scorable
    assert result.overall is None
    assert {score.level for score in result.criteria} == {"missing"}


def test_the_same_answer_gets_the_same_scores_whatever_came_before(judge):
    """Deterministic to the last digit."""
    first = scores(judge, FULL)
    scores(judge, EMPTY)
    again = build_judge([WORK, SHOP], FakeEmbedder(), FakeLanguageDetector())
    assert scores(judge, FULL) == first == scores(again, FULL)


def test_saying_it_twice_earns_nothing(judge):
    """Length by itself is not rewarded: the criteria stay, the overall figure does not rise."""
    once, twice = scores(judge, FULL), scores(judge, f"{FULL} {FULL}")
    assert [s.level for s in twice.criteria] == [s.level for s in once.criteria]
    assert twice.overall <= once.overall + 2


def test_only_asking_back_is_not_scored_but_heard(judge):
    """Clarification is a skill: no score, no fault, and the feedback can praise it."""
    result = scores(judge, "Unnskyld, kan du gjenta spørsmålet?")
    assert result.asked_back
    assert result.overall is None


def test_a_question_from_elsewhere_is_refused(judge):
    """A judge knows the questions of its folder only, and only this version of them."""
    with pytest.raises(ScoringError, match="scoring-question-unknown"):
        scores(judge, FULL, dataclasses.replace(WORK, text="Hva gjør du nå?"))


def test_a_question_with_one_reference_sentence_can_be_judged():
    """Design 6: one criterion and one model answer suffice, and nearness then decides alone."""
    bare = Question(
        id="q", text="What is a stack?", rubric=(Criterion(id="c", name="Says", good=("a list of items",)),)
    )
    bare_judge = build_judge([bare], FakeEmbedder(), FakeLanguageDetector())
    near = bare_judge.judge(bare, Transcript(text="it is a list of items"), language="any").overall
    far = bare_judge.judge(bare, Transcript(text="rain falls in autumn"), language="any").overall
    assert near > far


def test_word_pieces_survive_misspelling():
    """A misspelt compound shares most of its pieces with the right one; another word none."""
    right, wrong = word_pieces("truckførerbevis"), word_pieces("truckførebevis")
    assert len(right & wrong) / len(right) > 0.6
    assert not word_pieces("lager") & word_pieces("butikk")


def test_the_model_answer_itself_is_nearest(judge):
    """Recall of every rare word and a cosine of one: nothing can be nearer."""
    embedder = FakeEmbedder()
    bank = PreparedBank([WORK, SHOP], VectorCache(embedder, None))
    texts = [WORK.model_answers[0].text, FULL, EMPTY]
    near = [
        closeness(bank, bank.question(WORK), as_reference(text, vector)).raw
        for text, vector in zip(texts, embedder.embed(texts), strict=True)
    ]
    assert near == sorted(near, reverse=True)


class CountingEmbedder(FakeEmbedder):
    """The fake, counting the texts it embeds."""

    def __init__(self):
        super().__init__()
        self.n_texts = 0

    def embed(self, texts):
        self.n_texts += len(texts)
        return super().embed(texts)


def test_the_cache_embeds_a_sentence_once_and_a_changed_one_again(tmp_path):
    """Kept on disk, found again by another process, missed by itself when a question changes."""
    VectorCache(CountingEmbedder(), tmp_path).of_bank(["a", "b"])
    embedder = CountingEmbedder()
    cache = VectorCache(embedder, tmp_path)
    again = cache.of_bank(["a", "b changed"])
    assert embedder.n_texts == 1
    np.testing.assert_array_equal(again, FakeEmbedder().embed(["a", "b changed"]))


def test_the_cache_forgets_what_no_question_says(tmp_path):
    """Dropped sentences leave the file."""
    cache = VectorCache(FakeEmbedder(), tmp_path)
    cache.of_bank(["a", "b"])
    cache.keep_only(["a"])
    embedder = CountingEmbedder()
    VectorCache(embedder, tmp_path).of_bank(["a", "b"])
    assert embedder.n_texts == 1


def test_two_processes_do_not_lose_each_others_vectors(tmp_path):
    """The file is read anew before it is written."""
    one, other = VectorCache(FakeEmbedder(), tmp_path), VectorCache(FakeEmbedder(), tmp_path)
    one.of_bank(["a"])
    other.of_bank(["b"])
    embedder = CountingEmbedder()
    VectorCache(embedder, tmp_path).of_bank(["a", "b"])
    assert embedder.n_texts == 0


@pytest.mark.parametrize(
    "damage", [b"", b"not a zip", b"PK\x03\x04 cut"], ids=["empty", "foreign", "cut off"]
)
def test_a_damaged_cache_is_made_anew(tmp_path, damage):
    """A cache can cost time, never an answer."""
    VectorCache(FakeEmbedder(), tmp_path).of_bank(["a"])
    next(tmp_path.glob("*.npz")).write_bytes(damage)
    vectors = VectorCache(FakeEmbedder(), tmp_path).of_bank(["a"])
    np.testing.assert_array_equal(vectors, FakeEmbedder().embed(["a"]))
