"""Gates: each closes on what it is for, and on nothing that an honest learner says."""

from __future__ import annotations

import pytest

from interview_coach.content import gates
from interview_coach.engines.fake import FakeLanguageDetector
from interview_coach.records import Criterion, ModelAnswer, Question, Span, Transcript, Word

QUESTION = Question(
    id="sterke-sider",
    text="Hva er dine sterke sider?",
    rubric=(
        Criterion(
            id="styrke",
            name="Nevner minst én styrke",
            good=("Jeg er nøyaktig.", "Folk kan stole på meg.", "Jeg lærer fort nye ting."),
            bad=("Jeg har mange sterke sider.",),
        ),
    ),
    model_answers=(
        ModelAnswer(
            level="A2",
            text="Jeg er nøyaktig. Jeg jobbet to år på et lager, og der kontrollerte jeg alle pakkene før "
            "bilen kom. Sjefen fant nesten aldri feil hos meg. Jeg kommer også alltid presis.",
        ),
    ),
)
HONEST = (
    "Jeg er rolig når det er mye å gjøre. På hotellet kom førti gjester samtidig, og da delte jeg arbeidet.",
    "jeg flink å lage mat og sjefen min gir meg alltid vanskelig retter det er bra for dere",
    "Æ e nøyaktig og æ kjem alltid tidlig på jobb.",
    "Mine sterke sider er at jeg hører på kundene og finner den varen de vil ha.",
)


def situation(text: str, question: Question = QUESTION, language="no", **transcript) -> gates.Situation:
    """An answer and its question, as the gates see it."""
    return gates.Situation(
        question=question, transcript=Transcript(text=text, **transcript), language=language
    )


def blocking(text: str, share: float | None = 1.0, **more) -> list[str]:
    """Names of the gates that leave nothing to score."""
    found = gates.find_blocking(situation(text, **more), FakeLanguageDetector(share))
    return [finding.name for finding in found]


def lowering(text: str, **more) -> list[str]:
    """Names of the gates that make the score low or inform."""
    return [finding.name for finding in gates.find_lowering(situation(text, **more))]


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_answer_closes_no_gate(text):
    """Simple, unpunctuated, dialect or beginning with the question's own words: all pass."""
    assert blocking(text) == []
    assert lowering(text) == []


def test_a_recording_without_words_is_silence():
    """Silence is told from a short answer by there being a recording."""
    assert blocking("", duration_s=12.0) == ["silence"]
    assert blocking("") == ["too_short"]


def test_under_two_seconds_of_voice_is_too_short():
    """Domain rule 5: less than two seconds of speech is not judged."""
    said = ("jeg", "er", "veldig", "snill", "da")
    words = tuple(Word(text=text, start_s=0, end_s=1, probability=0.9) for text in said)
    short, long = (Span(start_s=0, end_s=1.5),), (Span(start_s=0, end_s=2.5),)
    text = "jeg er veldig snill da"
    assert blocking(text, words=words, speech=short, duration_s=3.0) == ["too_short"]
    assert blocking(text, words=words, speech=long, duration_s=3.0) == []


def test_one_word_is_enough_where_the_model_answer_is_one_word():
    """A question handed in with a one-word reference can be answered with one word."""
    question = Question(id="q", text="Hva?", rubric=(Criterion(id="c", name="Svarer", good=("stakk",)),))
    assert blocking("stakk", question=question, language="any") == []


def test_words_the_recogniser_doubts_are_not_judged():
    """A low confidence closes `unsure`; a typed answer has none and passes."""
    assert blocking(HONEST[0], confidence=0.1) == ["unsure"]
    assert blocking(HONEST[0], confidence=0.9) == []
    assert blocking(HONEST[0], confidence=None) == []


def test_another_language_is_not_judged_unless_any_is_allowed():
    """`--language any` takes the language gate away."""
    assert blocking("I am very precise at work", share=0.0) == ["not_norwegian"]
    assert blocking("I am very precise at work", share=0.0, language="any") == []


def test_a_short_sentence_that_is_plainly_norwegian_is_judged():
    """Five words and a foreign name tell a detector nothing."""
    assert blocking("Takk, jeg er født i Somalia.", share=0.0) == []


def test_too_little_text_to_tell_the_language_is_no_other_language():
    """A detector that cannot tell never closes the gate."""
    assert blocking("Jeg er veldig snill", share=None) == []


@pytest.mark.parametrize(
    "text", ["nøyaktig rolig presis ansvar team samarbeid", "ansvar, punktlig, kunde, orden, lager"]
)
def test_words_without_grammar_are_a_keyword_list(text):
    """Content words alone are not an answer."""
    assert lowering(text) == ["keyword_list"]


def test_the_word_list_keeps_quiet_about_languages_it_does_not_know():
    """Model answers in another language show that Norwegian function words say nothing here."""
    english = Question(
        id="q",
        text="What is a stack?",
        rubric=(Criterion(id="c", name="Says it", good=("A last in first out list of items.",)),),
    )
    assert lowering("stack push pop item list order", question=english, language="any") == []


@pytest.mark.parametrize(
    "text", ["Mine sterke sider er sterke sider.", "Hva er dine sterke sider, ja, sterke sider er"]
)
def test_the_question_said_again_is_an_echo(text):
    """Hardly anything new beside the question's own words."""
    assert lowering(text) == ["echo"]


def test_a_recited_model_answer_is_pointed_out():
    """Long stretches word for word."""
    assert lowering(QUESTION.model_answers[0].text) == ["recited"]


@pytest.mark.parametrize(
    "text",
    [
        "Kan du gjenta spørsmålet?",
        "Unnskyld, kan du si det en gang til?",
        "Hva mener du med sterke sider?",
        "Jeg forstår ikke helt spørsmålet.",
        "Mener du på jobb?",
    ],
)
def test_asking_back_is_heard(text):
    """A polite question back is recognised in its usual forms."""
    assert gates.asks_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jeg sa at du kan gjøre det.",
        "Da spurte kunden meg hva jeg mente.",
        "Da sier jeg: Unnskyld, kan du si det en gang til?",
        "Jeg spør: Mener du at jeg skal vaske rom fire først?",
        "Kan du si hvorfor du vil vite det?",
        HONEST[0],
    ],
)
def test_telling_about_questions_is_not_asking_back(text):
    """Talking about asking is not asking."""
    assert not gates.asks_back(text)
