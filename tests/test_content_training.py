"""The judge with what it has learnt: levels, evidence and weights, on the shipped fakes."""

from __future__ import annotations

import json

import numpy as np
import pytest
from safetensors.numpy import save_file
from test_content_judge import EMPTY, FULL, SHOP, WORK

from interview_coach.content import topic
from interview_coach.content.criterion_text import criterion_text
from interview_coach.content.evidence import settled, windows_of
from interview_coach.content.judge import Learnt, build_judge
from interview_coach.content.likeness import FIGURES, measure_likeness
from interview_coach.content.network import PREFIX, no_network
from interview_coach.content.prepare import PreparedBank
from interview_coach.content.topic import Background, no_background
from interview_coach.content.trained import CARD, NUMBERS, WEIGHTS, TrainedJudge, load_trained, log_odds
from interview_coach.content.vectors import VectorCache
from interview_coach.engines.fake import FakeEmbedder, FakeLanguageDetector, FakeReader
from interview_coach.engines.shipped import hash_of
from interview_coach.errors import ScoringError
from interview_coach.records import Transcript, left_by_topic

SURE_MET = (0.02, 0.03, 0.95)
SURE_PARTLY = (0.1, 0.8, 0.1)
SURE_MISSING = (0.97, 0.02, 0.01)
N_DIMS = 256  # Of the fake embedder.


def trust_the_reader(*, on_topic: float = 9.0) -> TrainedJudge:
    """Weights that give the reader's shares back and ignore the network.

    Args:
        on_topic: Log-odds that any answer is on topic.
    """
    n = 5
    weights = np.zeros((3, n))
    weights[2, -2] = weights[1, -1] = 1.0
    weights[1:, -3] = 1.0
    return TrainedJudge(
        name="trust-the-reader",
        embedder="fake",
        readers=("fake-reader-1",),
        background=no_background(N_DIMS),
        network=no_network(N_DIMS),
        middle=np.zeros(n),
        spread=np.ones(n),
        weights=weights,
        shifts=np.zeros(3),
        topic=np.append(np.zeros(len(topic.FIGURES)), on_topic),
    )


class ScriptedReader(FakeReader):
    """Says what it is told.

    Args:
        shares: Missing, partly and met for each criterion.
    """

    def __init__(self, *shares: tuple[float, float, float]) -> None:
        self._shares = shares

    def read(self, answer, criteria):  # noqa: ARG002 - what is read changes nothing
        """The scripted shares."""
        return np.array(self._shares, dtype=np.float32)


def judge(reader=None, on_topic=9.0):
    """A judge on fakes that trusts its reader."""
    return build_judge(
        [WORK, SHOP],
        FakeEmbedder(),
        FakeLanguageDetector(),
        learnt=Learnt(table=trust_the_reader(on_topic=on_topic), readers=(reader or FakeReader(),)),
    )


def scores(text, reader=None, on_topic=9.0):
    """Judge a typed answer."""
    return judge(reader, on_topic).judge(WORK, Transcript(text=text))


@pytest.mark.parametrize(
    ("shares", "level"),
    [(SURE_MET, "met"), (SURE_PARTLY, "partly"), (SURE_MISSING, "missing")],
    ids=["met", "partly", "missing"],
)
def test_the_likeliest_level_is_given(shares, level):
    """`partly` is a state of its own, not a margin between the others."""
    assert [one.level for one in scores(FULL, ScriptedReader(shares, shares)).criteria] == [level, level]


def test_evidence_is_the_window_most_like_the_criterion():
    """The window with the criterion's words, in the person's own words and place."""
    text = "Eh, jeg var på et lager i Ski. Øh, jeg pakket varer og kjørte truck der hver dag."
    place, tasks = (one.evidence for one in scores(text, ScriptedReader(SURE_MET, SURE_MET)).criteria)
    assert "lager" in place.text
    assert "truck" in tasks.text
    assert all(text[one.start : one.end] == one.text for one in (place, tasks))


def test_missing_criteria_have_no_evidence_but_are_explained():
    """What was not heard is not quoted, yet the nearest examples say why."""
    one = scores(FULL, ScriptedReader(SURE_MISSING, SURE_MISSING)).criteria[0]
    assert one.evidence is None
    assert one.nearest_good is not None
    assert one.nearest_bad is not None


def test_partly_counts_half():
    """The overall figure is the weighted mean: met fully, partly half."""
    full = scores(FULL, ScriptedReader((0, 0, 1), (0, 0, 1))).overall
    half = scores(FULL, ScriptedReader((0, 1, 0), (0, 1, 0))).overall
    assert full is not None
    assert half == pytest.approx(full / 2, abs=0.2)


def test_weights_count():
    """The heavier criterion moves the figure more."""
    light = scores(FULL, ScriptedReader((0, 0, 1), (1, 0, 0))).overall
    heavy = scores(FULL, ScriptedReader((1, 0, 0), (0, 0, 1))).overall
    assert heavy > light


def test_an_answer_that_shows_nothing_meets_nothing():
    """Where no stretch of the answer can be shown, the reader's word is not enough."""
    result = scores("Eh, øh, hm.", ScriptedReader(SURE_MET, SURE_MET))
    assert {one.level for one in result.criteria} == {"missing"}


def test_short_sentences_are_heard():
    """Small talk says much in few words: the question back and a word on the weather are evidence too."""
    found = scores("Det var kaldt. Hva med deg?", ScriptedReader(SURE_MET, SURE_MET)).criteria
    assert {one.evidence.text for one in found} <= {"Det var kaldt", "Hva med deg"}


def test_a_long_answer_is_heard_sentence_by_sentence():
    """There clauses told nothing more, and made honest answers harder to put in order."""
    long = "Jeg er rolig. Jeg er snill. Jeg er trygg. Jeg har jobbet på lager, og nå går jeg på kurs."
    assert "nå går jeg på kurs" not in {one.evidence.text for one in windows_of(long)}


def test_what_may_still_grow_is_not_read_ahead():
    """While she speaks, neither the last sentence nor its last clause has ended."""
    said = windows_of("Jeg er rolig. Jeg har jobbet på lager, og nå går jeg på kurs")
    assert [one.plain for one in settled(said)] == ["Jeg er rolig", "Jeg har jobbet på lager"]
    assert settled(()) == ()


def test_a_sentence_that_says_two_things_is_heard_for_both():
    """Evidence may be one of its clauses; as a whole it lies near neither point."""
    found = windows_of("Jeg har jobbet på lager, og nå går jeg på kurs.")
    assert {one.evidence.text for one in found} == {
        "Jeg har jobbet på lager",
        "Jeg har jobbet på lager, og nå går jeg på kurs",
        "nå går jeg på kurs",
    }


def test_an_answer_about_something_else_is_off_topic():
    """The overall figure is lowered, and the gate says why."""
    here = scores(FULL, ScriptedReader(SURE_PARTLY, SURE_PARTLY))
    elsewhere = scores(FULL, ScriptedReader(SURE_PARTLY, SURE_PARTLY), on_topic=-9.0)
    assert [gate.name for gate in elsewhere.gates] == ["off_topic"]
    assert elsewhere.gates[0].value < elsewhere.gates[0].limit
    assert elsewhere.overall < here.overall
    assert not here.gates


def test_what_is_said_of_something_else_meets_nothing():
    """However sure the reader is; and a doubt takes some of it away."""
    elsewhere = scores(FULL, ScriptedReader(SURE_MET, SURE_MET), on_topic=-9.0)
    assert {one.level for one in elsewhere.criteria} == {"missing"}
    assert elsewhere.on_topic == 0.0
    doubtful = scores(FULL, ScriptedReader(SURE_MET, SURE_MET), on_topic=0.0)
    assert [one.score for one in doubtful.criteria] == pytest.approx([0.93, 0.93], abs=0.01)
    assert doubtful.on_topic == 0.5
    assert not doubtful.gates


@pytest.mark.parametrize(("on_topic", "left"), [(None, 1), (1.0, 1), (0.8, 1), (0.4, 0.5), (0.0, 0)])
def test_doubt_about_the_topic_lowers_the_figure(on_topic, left):
    """Not at all where the answer is on topic, or nobody asked; then the less likely, the less is left."""
    assert left_by_topic(on_topic) == pytest.approx(left)


def test_an_answer_that_is_perhaps_elsewhere_counts_for_less():
    """Though its points are believed: whoever answers another question well is told so by the figure."""
    sure = scores(FULL, ScriptedReader(SURE_MET, SURE_MET))
    doubtful = scores(FULL, ScriptedReader(SURE_MET, SURE_MET), on_topic=0.0)
    assert {one.level for one in doubtful.criteria} == {"met"}
    assert doubtful.overall / sure.overall == pytest.approx(0.5 / 0.8, abs=0.03)


def test_the_same_answer_gets_the_same_scores():
    """Deterministic to the last digit, whatever came before."""
    first = judge()
    before = first.judge(WORK, Transcript(text=FULL))
    first.judge(WORK, Transcript(text=EMPTY))
    assert first.judge(WORK, Transcript(text=FULL)) == before == scores(FULL)


def test_the_judge_is_named_after_what_it_learnt():
    """Attempts store which weights judged them."""
    assert judge().name.startswith("trust-the-reader ")


def test_without_the_reader_that_weights_expect_the_first_judge_serves():
    """Weights are never used with figures that are not there."""
    plain = build_judge(
        [WORK], FakeEmbedder(), FakeLanguageDetector(), learnt=Learnt(table=trust_the_reader())
    )
    assert plain.name.startswith("embedding-1 ")


def test_log_odds_of_certainty_are_finite():
    """A share of nought does not make an infinite figure; equal shares have odds of nought."""
    assert np.isfinite(log_odds(np.array([[0, 0, 1]], dtype=np.float32))).all()
    assert log_odds(np.full((1, 3), 1 / 3, dtype=np.float32)) == pytest.approx(0)


def prepared():
    """A question made ready on the fake embedder."""
    return PreparedBank([WORK, SHOP], VectorCache(FakeEmbedder(), None))


def test_the_fitting_window_is_found_for_each_criterion():
    """Each criterion points to the window that speaks of it."""
    bank = prepared()
    windows = bank.centred(
        FakeEmbedder().embed(["Jeg var på et lager i Ski.", "Jeg pakket varer og kjørte truck."])
    )
    found = measure_likeness(windows, bank.rubric(WORK), no_background(N_DIMS))
    assert found.figures.shape == (2, len(FIGURES))
    assert found.places.tolist() == [0, 1]


def test_a_background_of_the_criterion_itself_is_left_out():
    """A question that was learnt from is not held against itself."""
    bank = prepared()
    question = bank.rubric(WORK)
    windows = bank.centred(FakeEmbedder().embed(["Jeg pakket varer."]))
    nothing = measure_likeness(windows, question, no_background(N_DIMS))
    itself = question.criteria[1].good.vectors.mean(axis=0, keepdims=True)
    alone = Background(names=("itself",), middles=itself / np.linalg.norm(itself), sizes=np.array([1]))
    same = measure_likeness(windows, question, alone)
    assert same.figures == pytest.approx(nothing.figures)


def released(folder):
    """Weights in a folder, as they are shipped."""
    made = trust_the_reader()
    folder.mkdir()
    parts = {key: getattr(made, key) for key in NUMBERS}
    parts |= {PREFIX + name: array for name, array in vars(made.network).items()}
    parts |= {"background": made.background.middles, "sizes": made.background.sizes}
    save_file(parts, folder / WEIGHTS)
    card = {
        "name": "x",
        "encoder": "fake",
        "readers": [],
        "background": [],
        "sha256": hash_of(folder / WEIGHTS),
    }
    (folder / CARD).write_text(json.dumps(card), encoding="utf-8")
    return folder


def test_weights_are_read_as_they_were_written(tmp_path):
    """Name, hash and numbers."""
    found = load_trained(released(tmp_path / "judge"))
    assert found.name.startswith("x-")
    assert (found.weights == trust_the_reader().weights).all()


def test_no_weights_is_no_error(tmp_path):
    """The first judge serves where nothing was learnt."""
    assert load_trained(tmp_path / "nowhere") is None


def test_damaged_weights_are_refused(tmp_path):
    """The card's hash guards them."""
    folder = released(tmp_path / "judge")
    (folder / WEIGHTS).write_bytes(b"nonsense")
    with pytest.raises(ScoringError, match="scoring-judge-damaged"):
        load_trained(folder)


def test_a_criterion_is_told_with_its_question():
    """The reader sees question, name and good examples; near misses only where they are asked for."""
    text = criterion_text(WORK, WORK.rubric[0], bad=["Jeg jobbet et sted."])
    assert text.startswith(WORK.text)
    assert WORK.rubric[0].name in text
    assert WORK.rubric[0].good[0] in text
    assert text.endswith("Ikke: Jeg jobbet et sted.")
