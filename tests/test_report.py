"""The reports on paper: read back as text, for what they hold and what they leave out."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, timedelta, timezone

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_store import START, corrected, small_attempt

from interview_coach.messages import Messages
from interview_coach.records import CriterionScore, Evidence, LanguageSkill, Measure, Profile
from interview_coach.report import attempts_pdf, profile_pdf
from interview_coach.report.attempts import marked
from interview_coach.report.over_time import Ends, Tally
from interview_coach.report.words import day, figure
from interview_coach.store.shapes import AttemptPlace, SelfRating, StoredAttempt

NB, EN = Messages("nb"), Messages("en")
ANSWER = "Jeg er nøyaktig. På lageret fant jeg feil, og sjefen ble glad."
FULL = Profile(
    education="Bachelor i bygg, Damaskus",
    education_country="Syria",
    years_of_work=7,
    occupations=("byggeleder", "sjåfør"),
    languages=(LanguageSkill(name="arabisk", level="C1"), LanguageSkill(name="kurdisk")),
    norwegian_level="A2",
    field="bygg-anlegg",
    job_wanted="jobbe på lager",
    course="fire-uker",
)

JUDGED = small_attempt(ANSWER)


def read(pdf):
    return pypdf.PdfReader(io.BytesIO(pdf))


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in read(pdf).pages).split())


def stored(attempt=None, **changes):
    return StoredAttempt(id=1, number=2, spoken=attempt or small_attempt(ANSWER), **changes)


def with_evidence(*spans, level="met"):
    """An answer whose criteria have their evidence at these places."""
    attempt = small_attempt(ANSWER)
    scores = tuple(
        CriterionScore(
            id=criterion.id,
            level=level,
            score=0.9,
            evidence=Evidence(text=ANSWER[start:end], start=start, end=end),
        )
        for criterion, (start, end) in zip(attempt.question.rubric, spans, strict=False)
    )
    return replace(attempt, content=replace(attempt.content, criteria=scores))


# --- a page about oneself --------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "Bachelor i bygg, Damaskus",
        "Syria",
        "7 år",
        "byggeleder",
        "sjåfør",
        "arabisk (C1)",
        "kurdisk",
        "A2",
        "Bygg",
        "jobbe på lager",
        "I jobb",
    ],
)
def test_the_profile_shows_what_was_told(told):
    """Everything a person told stands on the page, with names instead of keys."""
    assert told in text_of(profile_pdf(FULL, NB, field_name="Bygg", course_name="I jobb"))


def test_the_profile_leaves_out_what_was_not_told():
    """What she kept to herself has no empty line."""
    page = text_of(profile_pdf(Profile(job_wanted="renhold"), NB))
    assert "renhold" in page
    assert NB.text("report-profile-education") not in page
    assert NB.text("report-profile-years-of-work") not in page


def test_an_empty_profile_says_so():
    """Nothing told is a page with one sentence, not an error."""
    assert NB.text("report-profile-nothing") in text_of(profile_pdf(Profile(), NB))


def test_no_years_at_work_is_something_told():
    """Zero is an answer, not silence."""
    assert "har ikke jobbet ennå" in text_of(profile_pdf(Profile(years_of_work=0), NB))


def test_the_profile_is_one_page():
    """A full profile fits one page."""
    assert len(read(profile_pdf(FULL, NB)).pages) == 1


@pytest.mark.parametrize(
    "name",
    ["æøå ÆØÅ é ł", "Олена Їжак", "ሓካሚት", "أمينة", "مهندس ساختمان"],
    ids=["norwegian", "cyrillic", "ethiopic", "arabic", "persian"],
)
def test_every_script_of_our_readers_is_printed(name):
    """The letters come back from the file as they were written, whole words in their own order."""
    pdf = profile_pdf(Profile(education=name), NB)
    found = text_of(pdf)
    assert all(word in found for word in name.split())
    assert NB.text("report-signs-left-out") not in found


def test_signs_without_a_letter_form_are_left_out_and_told():
    """An emoji is dropped, its neighbours stay, and the page says so."""
    page = text_of(profile_pdf(Profile(education="baker 🎉 i ti år"), NB))
    assert "baker i ti år" in page
    assert NB.text("report-signs-left-out") in page


@pytest.mark.parametrize("messages", [NB, EN], ids=["nb", "en"])
def test_the_file_says_its_title_and_language(messages):
    """A screen reader is told what it opens, and in which language to read it."""
    file = read(profile_pdf(FULL, messages))
    assert file.metadata.title == messages.text("report-profile-title")
    assert file.trailer["/Root"]["/Lang"] == messages.language


# --- attempts --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part",
    [
        "Svar fra Amina",
        "Hva er dine sterke sider?",
        "22. november 2026",
        "forsøk 2",
        "på lageret fant jeg feil",
        "Nevner en styrke",
        "Ja, dette er med.",
        "Deltakeren mente selv: nesten",
        "Hvor fort du snakket",
        "Hvor mange stavelser du sa i sekundet",
        "Dette er øving, ikke en vurdering.",
    ],
)
def test_the_report_shows(part):
    """A mentor finds question, day, answer, points with own words, own view, flow, and the limits."""
    rating = (SelfRating(criterion_id="styrke", level="partly"),)
    page = text_of(attempts_pdf("Amina", [stored(self_rating=rating)], NB, zone=UTC))
    assert part.lower() in page.lower()


def test_own_words_stand_beside_the_point():
    """Evidence is quoted, and its place in the answer carries the number of the point."""
    page = text_of(attempts_pdf("Amina", [stored(with_evidence((0, 16), (17, 41)))], NB))
    assert "«Jeg er nøyaktig.»" in page
    assert "Jeg er nøyaktig. [1]" in page
    assert "[2]" in page


def test_a_corrected_answer_shows_both_texts():
    """What counts is the corrected text; what was heard first stands there too."""
    first = small_attempt("Jeg er en øyaktig.")
    both = stored(first, corrected=corrected(first, "Jeg er nøyaktig."))
    page = text_of(attempts_pdf("Amina", [both], NB))
    assert "nøyaktig." in page
    assert "hørte først: «Jeg er en øyaktig.»" in page


def test_an_answer_that_was_not_judged_has_no_points():
    """Without scores there is no list of points, only the text."""
    attempt = small_attempt(ANSWER)
    unjudged = replace(attempt, content=replace(attempt.content, scorable=False, overall=None, criteria=()))
    page = text_of(attempts_pdf("Amina", [stored(unjudged)], NB))
    assert NB.text("report-criteria") not in page
    assert "Jeg er nøyaktig" in page


def test_a_written_answer_has_no_flow():
    """What was typed has neither pace nor pauses."""
    attempt = small_attempt(ANSWER)
    typed = replace(attempt, delivery=None, transcript=replace(attempt.transcript, words=(), duration_s=None))
    page = text_of(attempts_pdf("Amina", [stored(typed)], NB))
    assert NB.text("report-typed") in page
    assert NB.text("report-flow-lead") not in page


def test_no_figure_and_no_grade():
    """The report has points in words; it never prints the figure of the whole answer."""
    page = text_of(attempts_pdf("Amina", [stored()], NB))
    assert "75" not in page
    assert "av 100" not in page


def test_a_guest_has_no_name_and_nothing_chosen_is_said():
    """A guest's report names nobody; an empty one has a sentence."""
    page = text_of(attempts_pdf(None, [], NB))
    assert NB.text("report-attempts-title-guest") in page
    assert NB.text("report-attempts-nothing") in page


def test_every_page_says_that_it_is_practice():
    """The sentence stands at the foot of all pages of a long report."""
    pages = read(attempts_pdf("Amina", [stored()] * 6, NB)).pages
    assert len(pages) > 2
    assert all(NB.text("report-foot") in page.extract_text() for page in pages)


def test_themes_say_first_and_now():
    """How many points, in words, of each theme that is told; without any there is no such part."""
    counts = Tally(n_met=1, n_partly=1, n_missing=2), Tally(n_met=3, n_partly=0, n_missing=1)
    themes = {
        "Samarbeid": Ends(n_answers=1, first=counts[0], last=counts[1]),
        "": Ends(n_answers=3, first=counts[0], last=counts[0]),
    }
    page = text_of(attempts_pdf("Amina", [stored()], NB, themes=themes))
    assert "Samarbeid Nå: 3 av 4 viktige ting. Første gang: 1 av 4." in page
    assert f"{NB.text('report-theme-other')} De 3 siste svarene: 1 av 4 viktige ting." in page
    assert NB.text("report-themes") not in text_of(attempts_pdf("Amina", [stored()], NB))


def test_an_interview_is_named():
    """An answer from a mock interview says so."""
    place = AttemptPlace(mode="mock", interview_id=1, position=0)
    assert "prøveintervju" in text_of(attempts_pdf("Amina", [stored(place=place)], NB))


# --- words -----------------------------------------------------------------------------------


@given(
    spans=st.lists(
        st.tuples(st.integers(0, len(ANSWER)), st.integers(0, len(ANSWER))), min_size=2, max_size=2
    )
)
def test_marks_change_nothing_of_the_text(spans):
    """Wherever evidence lies, the stretches joined are the whole answer."""
    criteria = tuple(
        replace(score, evidence=Evidence(text=ANSWER[start:end], start=start, end=end))
        for score, (start, end) in zip(JUDGED.content.criteria, spans, strict=True)
    )
    found = marked(replace(JUDGED, content=replace(JUDGED.content, criteria=criteria)))
    assert "".join(stretch.text for stretch in found) == ANSWER


def test_what_is_missing_is_not_marked():
    """A point that was not met marks nothing."""
    assert not any(stretch.marked for stretch in marked(with_evidence((0, 16), level="missing")))


@pytest.mark.parametrize(
    ("measure", "said"),
    [
        (Measure(value=3.25, unit="syllables/s"), "3,2 stavelser i sekundet"),
        (Measure(value=4.0, unit="count"), "4"),
        (Measure(value=0.613, unit="share"), "61 % av tiden"),
        (Measure(value=None, unit="s", reason="delivery-no-words"), NB.text("delivery-no-words")),
    ],
    ids=["rate", "count", "share", "none"],
)
def test_figures_in_words(measure, said):
    """A figure has its unit; one that cannot be formed has its reason."""
    assert figure(NB, measure) == said


def test_a_day_is_counted_where_she_is():
    """Half past eleven at night in one zone is the next day in another."""
    late = START.replace(hour=23, minute=30)
    assert day(NB, late, UTC) == "22. november 2026"
    assert day(NB, late, timezone(timedelta(hours=1))) == "23. november 2026"
    assert day(EN, late, UTC) == "22 November 2026"
