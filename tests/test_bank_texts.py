"""`bank check` on texts: reading level, unlawful questions, translations, shipped bank, and the command."""

from __future__ import annotations

import os
import re
from dataclasses import replace

import pytest
from checked_texts import BANK, keys, make_dictionary, piece, texts_of, with_question
from cli_runner import Runner
from hypothesis import given
from hypothesis import strategies as st
from small_bank import a_question, make_bank
from test_bank_companions import PLAN

from interview_coach.bank import Bank, HunspellDictionary, check_folder, find_dictionary
from interview_coach.bank.reading import Reading
from interview_coach.bank.reading_level import FEWEST_WORDS, MOST_LIX, reading_level
from interview_coach.bank.unlawful import unlawful_topics
from interview_coach.messages import Messages
from interview_coach.records import QuestionTranslation
from interview_coach.text import lix

HARD = (
    "Arbeidsgiveren forventer gjennomgående dokumentasjon av spesialistkompetanse, tilpasningsdyktighet og "
    "samarbeidsegenskaper gjennom konkrete eksempler fra tidligere arbeidsforhold i sammenlignbare "
    "virksomheter, fortrinnsvis innenfor offentlig forvaltning, kompetanseutvikling eller tjenesteinnovasjon."
)


@pytest.fixture
def dictionary_file(tmp_path):
    """A hunspell dictionary of five words."""
    return make_dictionary(tmp_path)


@pytest.fixture
def bank(tmp_path):
    """A bank of two questions on disk."""
    return make_bank(tmp_path / "bank")


# --- reading level ---------------------------------------------------------------------------


def test_easy_text_is_no_finding():
    """Short words in short sentences suit A1."""
    easy = "Vi vil vite hva du kan. " * 10
    assert list(reading_level(Reading(pieces=(piece(easy),), level="A1"))) == []


@pytest.mark.parametrize("level", list(MOST_LIX))
def test_hard_text_is_a_warning_at_every_level(level):
    """Long words in a long sentence are too hard for everyone; the figure and the limit are told."""
    [found] = reading_level(Reading(pieces=(piece(HARD),), level=level))
    assert (found.severity, found.kind, found.field) == ("warning", "reading", "text")
    assert found.note.values["lix"] == round(lix(HARD))
    assert found.note.values["limit"] == MOST_LIX[level]


def test_the_hardest_text_is_named():
    """What is read together is counted together, and the finding points at the worst of it."""
    easy = piece("Du kan si ja. Du kan si nei.", "tips")
    [found] = reading_level(Reading(pieces=(easy, piece(HARD, "culture"), easy), level="A2"))
    assert found.field == "culture"


def test_few_words_are_not_judged():
    """LIX of one or two words is noise."""
    assert list(reading_level(Reading(pieces=(piece("Arbeidsmiljølovgivningen"),), level="A1"))) == []
    assert list(reading_level(Reading(pieces=(), level="A1"))) == []


@given(n=st.integers(1, FEWEST_WORDS - 1))
def test_the_least_number_of_words_counts_words(n):
    """However long the words are, fewer than the least number say nothing."""
    text = " ".join(["spesialistkompetanse"] * n)
    assert list(reading_level(Reading(pieces=(piece(text),), level="A1"))) == []


def test_a_model_answer_is_read_at_its_own_level(bank):
    """A B2 answer may be harder than the A2 question around it."""
    answer = "Jeg planlegger arbeidsdagen ganske grundig, og jeg liker å samarbeide med de andre her. " * 3
    question = a_question()
    easy = replace(question.model_answers[0], text=answer)
    with_question(bank, replace(question, model_answers=(easy,)))
    assert keys(texts_of(bank)) == ["check-reading"]
    with_question(bank, replace(question, model_answers=(replace(easy, level="B2"),)))
    assert texts_of(bank) == ()


# --- unlawful questions ----------------------------------------------------------------------

UNLAWFUL = {
    "children": "Er du gravid?|Skal du ha flere barn?|Vil du stifte familie?|Har du tenkt å adoptere?",
    "religion": "Hvilken religion har du?|Er du muslim?|Bruker du hijab?|Ber du flere ganger om dagen?",
    "ethnicity": "Hva er din etniske bakgrunn?|Hvor kommer du egentlig fra?|Er du kurder?",
    "disability": "Har du en funksjonsnedsettelse?|Har du noen form for dysleksi?|Er du ufør?",
    "orientation": "Er du homofil?|Hva er din seksuelle legning?|Er du trans?",
    "politics": "Hva stemmer du på?|Hvilket parti er du med i?|Er du politisk aktiv?",
    "union": "Er du medlem av en fagforening?|Er du fagorganisert?|Er du organisert?|Er du medlem i LO?",
    "health": "Er du helt frisk?|Har du noen sykdommer?|Bruker du faste medisiner?|Har du vondt i ryggen?",
}
LAWS = {"politics": "aml § 13-4", "union": "aml § 13-4", "health": "aml § 9-3"}
LAWFUL = """\
Har du lyst til å jobbe med barn?
Kan du ha ansvar for ti barn?
Hvordan møter du pasienter med en annen religion?
Hvordan vil du redusere sykefravær i avdelingen?
Hvordan samarbeider du med fagforeninger?
Kan du løfte tungt?
Hva gjør du hvis noen blir utsatt for seksuell trakassering?
Hva gjør du hvis en kunde har allergi?
Har du erfaring med psykisk helse?
Har du jobbet med personer med funksjonsnedsettelse?
Hvordan hjelper du gravide?
Hva gjør du hvis du blir syk?
Hvor kommer du fra?
Er du gift?
Hvor mange barn har du?
Hvordan ber du om hjelp?
Er du organisert og ryddig?
Stemmer det at du har førerkort?
Hva slags medisiner kan du gi?
Tror du på det du selger?
"""


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in UNLAWFUL.items() for text in texts.split("|")]
)
def test_an_unlawful_question_is_seen(topic, text):
    """A warning with the topic, the law, and that it is no legal advice."""
    [found] = unlawful_topics([piece(text)])
    assert (found.note.key, found.kind, found.severity) == (f"check-topic-{topic}", "unlawful", "warning")
    sentence = Messages("nb").note(found.note)
    assert LAWS.get(topic, "ldl § 30") in sentence
    assert "ikke juridisk råd" in sentence


@pytest.mark.parametrize("text", LAWFUL.splitlines())
def test_a_lawful_question_is_left_alone(text):
    """Questions about the job, about customers and patients, and what the law does not name."""
    assert list(unlawful_topics([piece(text)])) == []


def test_only_what_the_interviewer_says_is_looked_at(bank):
    """Tips may speak of the law; a question or a follow-up of unlawful kind may not stand as ordinary."""
    question = a_question()
    with_question(bank, replace(question, tips=("De kan ikke spørre: Er du gravid?",)))
    assert texts_of(bank) == ()
    path = with_question(bank, replace(question, follow_ups=("Er du gravid?",)))
    [found] = texts_of(bank)
    assert (found.question, found.field, found.file) == (
        "ny",
        "follow_ups.1",
        path.relative_to(bank).as_posix(),
    )
    with_question(bank, replace(question, follow_ups=("Er du gravid?",), kind="unlawful"))
    assert texts_of(bank) == ()


# --- translations ---------------------------------------------------------


def test_a_translation_that_is_still_norwegian(bank):
    """A copied text is not translated."""
    said = QuestionTranslation(text="Hvordan har du det?", purpose="Polite.", review="machine")
    with_question(bank, a_question(translations={"en": said}))
    [found] = texts_of(bank)
    assert (found.note.key, found.kind, found.field) == (
        "check-not-translated",
        "translation",
        "translations.en.text",
    )


def test_missing_translations_are_named_by_question_and_language(bank):
    """One line per question with the languages it lacks, and the count of who has read them."""
    report = check_folder(bank)
    missing = [finding for finding in report.findings if finding.kind == "translation"]
    assert [finding.question for finding in missing] == ["styrke", "verneutstyr"]
    assert missing[0].note.values["languages"] == "uk, so, ti, fa, pl"
    assert report.summary.reviewed_by_language == {"en": 1}


# --- the shipped bank and the command --------------------------------------------------------


@pytest.fixture(scope="module")
def shipped_texts(tmp_path_factory):
    """What is found in the texts of the shipped bank, with the PC's dictionary where it has one."""
    file = find_dictionary(None, os.environ)
    dictionary = None if file is None else HunspellDictionary(file, tmp_path_factory.mktemp("words"))
    return texts_of(BANK, dictionary)


@pytest.mark.parametrize("kind", ["reading", "translation", "unlawful"])
def test_the_shipped_texts_are_clean(shipped_texts, kind):
    """Easy enough to read, translated, and no ordinary question of unlawful kind."""
    messages = Messages("nb")
    assert [messages.note(finding.note) for finding in shipped_texts if finding.kind == kind] == []


@pytest.mark.skipif(find_dictionary(None, os.environ) is None, reason="the PC has no Norwegian dictionary")
def test_the_shipped_texts_are_spelled_right(shipped_texts):
    """Every word is in the dictionary or on the bank's own list."""
    assert {finding.note.values["word"] for finding in shipped_texts if finding.kind == "spelling"} == set()


def test_the_shipped_unlawful_questions_would_be_seen():
    """The four questions that are marked are of the kind that the warning is for."""
    files = [file for file in check_folder(BANK).files if file.question.kind == "unlawful"]
    assert len(files) >= 4
    for file in files:
        assert list(unlawful_topics([piece(file.question.text)])), file.question.id


@pytest.fixture
def run(capsysbinary, tmp_path, dictionary_file, monkeypatch):
    """Runs commands on fakes, with a dictionary of five words."""
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(dictionary_file))
    return Runner(capsysbinary, Bank(questions=()))


def test_the_command_says_each_finding_and_sums_up(run, bank):
    """A line per finding, a table per check, and exit code 0 for warnings."""
    with_question(bank, a_question(follow_ups=("Er du gravid?",)))
    ran = run("bank", "check", bank, "--fast")
    assert ran.code == 0
    assert "«" not in ran.text.splitlines()[0]
    assert any("gravid" in line and "questions/hms/ny.yaml:" in line for line in ran.text.splitlines())
    assert [line.split()[-1] for line in ran.text.splitlines() if line.startswith("Unlawful")] == ["1"]
    assert "not checked" in ran.text


def test_the_command_as_json(run, bank):
    """Findings with kind, question, field and key; which checks were made; the languages."""
    with_question(bank, a_question(follow_ups=("Er du gravid?",)))
    form = run("bank", "check", bank, "--fast", "--json").json
    assert form["skipped"] == ["duplicate", "criteria", "example", "model_answer"]
    [found] = [row for row in form["findings"] if row["kind"] == "unlawful"]
    assert (found["question"], found["field"], found["severity"]) == ("ny", "follow_ups.1", "warning")
    assert found["key"] == "check-topic-children"
    assert form["summary"]["reviewed_by_language"] == {"en": 2}


def test_a_fault_in_a_plan_fails_the_command(run, bank):
    """Errors beside the questions count like errors in them."""
    (bank / "plans").mkdir()
    (bank / "plans" / "uke.yaml").write_text(PLAN.replace("styrke", "zzz"), encoding="utf-8")
    ran = run("bank", "check", bank, "--fast")
    assert ran.code == 1
    assert "plans/uke.yaml" in ran.text


def test_without_a_dictionary_spelling_is_skipped_and_told(capsysbinary, bank, tmp_path):
    """The other checks are made all the same."""
    session = Runner(capsysbinary, Bank(questions=()))
    if find_dictionary(None, os.environ) is not None:
        pytest.skip("the PC has a Norwegian dictionary in a usual place")
    ran = session("bank", "check", bank, "--fast", "--json")
    assert "spelling" in ran.json["skipped"]
    assert "INTERVIEW_COACH_DICTIONARY" in ran.err


def test_the_instructors_own_words_count(run, bank, own_home):
    """A word that the instructor has put on her list is no finding."""
    before = run("bank", "check", bank, "--fast", "--json").json["findings"]
    words = [re.search('word "(.*?)"', row["text"]).group(1) for row in before if row["kind"] == "spelling"]
    assert words
    (own_home / "bank").mkdir()
    (own_home / "bank" / "words.txt").write_text("\n".join(words).lower(), encoding="utf-8")
    after = run("bank", "check", bank, "--fast", "--json").json["findings"]
    assert [row for row in after if row["kind"] == "spelling"] == []
