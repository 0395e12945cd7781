"""What the reader is trained on: groups of one spoken text and the criteria it is read against.

- *sentences*: the bank's good examples and near misses, and the labelled stretches of `tests/data/training`;
  against their own criterion, one or two sibling criteria, and one criterion of another question. Without
  fluent sentences of siblings and strangers as negatives a reader learns "concrete first person = met".
- *whole answers*: labelled ones of `tests/data/training`, the training part of `tests/data/answers`, and the
  bank's model answers.
- *composed answers*: good, half good and missed stretches of one question, shuffled, with strangers;
- *answers elsewhere*: a whole answer against the rubric of another question, which it mostly misses.

Beside the criteria stands the *topic*: does the text speak of what this question asks about at all?

Labels are soft where they are guessed: a sibling's sentence mostly misses a criterion, but not always. Some
texts lose their punctuation, some are spoiled as a recogniser would. Questions of the development and the
final part are never seen, neither their answers nor their rubrics.
"""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from interview_coach.content.criterion_text import criterion_text
from interview_coach.records import Criterion, Question
from interview_coach.text import without_hesitations

DATA = Path(__file__).resolve().parents[1] / "data"
FILES = tuple(range(1, 67))  # Groups of training files, one per writer.
LEVELS = ("missing", "partly", "met")

Soft = tuple[float, float, float]
GOOD: Soft = (0.0, 0.04, 0.96)
NEAR_MISS: Soft = (0.78, 0.18, 0.04)  # The bank's `bad`: some are half met in a labeller's eyes.
SIBLING: Soft = (0.82, 0.10, 0.08)
STRANGER: Soft = (0.95, 0.03, 0.02)
UNSAID: Soft = (0.86, 0.09, 0.05)
LABELLED: dict[str, Soft] = {
    "missing": (0.95, 0.05, 0.0), "partly": (0.09, 0.82, 0.09), "met": (0.0, 0.05, 0.95),
}  # fmt: skip
ON_TOPIC: Soft = (0.02, 0.06, 0.92)
OFF_TOPIC: Soft = (0.94, 0.04, 0.02)
TOPIC_OF_KIND: dict[str, Soft | None] = {
    "off_topic": OFF_TOPIC, "other_question": OFF_TOPIC, "echo": (0.6, 0.3, 0.1), "vague": (0.1, 0.45, 0.45),
    "negated": (0.1, 0.3, 0.6), "keyword_list": None, "too_short": None, "english": None,
}  # fmt: skip
SHARE_TOPIC_OF_SENTENCE = 0.3  # Of single sentences, how often their topic is asked for too.
WHOLE_WEIGHT = 2.0  # A labelled whole answer is what we are after.
POINTS = re.compile(r"\s*\(\s*\d+(?:[.,]\d+)?\s*P\.?\s*\)")  # "(0.25 P)" in a reference.
SHARE_WITHOUT_SIGNS = 0.15
SHARE_GARBLED = 0.12
SHARE_DIALECT = 0.12
SHARE_SLIPS = 0.08
N_WAYS = 4  # Choices of examples with which a criterion is shown.
OPENINGS = (
    "Ja, takk for spørsmålet.", "Hm, det er et godt spørsmål.", "Ja, altså, jeg kan fortelle litt.",
    "Det er mye å si om det.", "Jeg har tenkt litt på det.", "", "", "", "",
)  # fmt: skip
MISHEARD = (
    ("hv", "v"), ("kj", "skj"), ("skj", "sj"), ("gj", "j"), ("dt", "t"), ("ei", "ai"), ("å", "o"), ("o", "å"),
    ("e", "æ"), ("æ", "e"), ("ø", "o"), ("y", "i"), ("u", "o"), ("g", "k"), ("b", "p"), ("t", "d"),
    ("mm", "m"),
    ("tt", "t"), ("er", "e"), ("en", "n"),
)  # fmt: skip
LITTLE_WORDS = frozenset({"å", "at", "en", "et", "ei", "det", "har", "som", "på", "til"})
WAYS_TO_SPEAK = (  # West, Nynorsk, Trøndelag, North: a few of the commonest words each.
    {"jeg": "eg", "ikke": "ikkje", "hva": "ka", "hvordan": "kossen", "mye": "mykje", "også": "og så",
     "meg": "meg", "noe": "noke", "noen": "nokken", "er": "e", "var": "va", "fra": "ifra", "bare": "bare"},
    {"jeg": "eg", "ikke": "ikkje", "hva": "kva", "hvordan": "korleis", "hvor": "kor", "mye": "mykje",
     "kommer": "kjem", "noe": "noko", "noen": "nokon", "fra": "frå", "sammen": "saman", "selv": "sjølv",
     "jobbet": "jobba", "lærte": "lærte", "en": "ein", "et": "eit", "å": "å", "ble": "blei", "hun": "ho"},
    {"jeg": "æ", "ikke": "itj", "hva": "ka", "hvordan": "koss", "er": "e", "meg": "mæ", "deg": "dæ",
     "mye": "my", "noe": "nå", "være": "vårrå", "hun": "ho", "dem": "dæm", "også": "å", "har": "ha"},
    {"jeg": "æ", "ikke": "ikkje", "hva": "ka", "hvor": "kor", "er": "e", "meg": "mæ", "seg": "sæ",
     "noe": "nokka", "mye": "mykje", "vi": "vi", "hun": "ho", "var": "va", "noen": "nån", "bare": "bærre"},
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Group:
    """A text, the criteria it is read against, and what should come out for each."""

    text: str
    criteria: tuple[str, ...]
    targets: tuple[Soft, ...]
    weight: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Key:
    """A criterion with its question."""

    question: Question
    criterion: Criterion


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Everything labelled that may be learnt from.

    Attributes:
        questions: Questions with their rubrics.
        stretches: Labelled stretches of speech, as read from JSON.
        answers: Labelled whole answers, as read from JSON.
    """

    questions: tuple[Question, ...]
    stretches: tuple[dict[str, str], ...]
    answers: tuple[dict[str, object], ...]
    by_id: dict[tuple[str, str], Key] = field(default_factory=dict)


def gather(questions: Iterable[Question], held_out: set[str], files: Sequence[int]) -> Sources:
    """Read the training data.

    Args:
        questions: The bank's questions.
        held_out: Questions that must not be seen.
        files: Numbers of the training files to read.

    Returns:
        The data of all questions but the held-out ones.
    """
    folder = DATA / "training"
    made = [_as_question(row) for n in files for row in _rows(folder / f"questions{n}.jsonl")]
    allowed = {one.id: one for one in (*questions, *made) if one.id not in held_out}
    stretches = [row for n in files for row in _rows(folder / f"sentences{n}.jsonl")]
    answers = [row for n in files for row in _rows(folder / f"answers{n}.jsonl")]
    answers += [row for n in (1, 2, 3) for row in _rows(DATA / "answers" / f"group{n}.jsonl")]
    keys = {(q.id, c.id): Key(question=q, criterion=c) for q in allowed.values() for c in q.rubric}
    return Sources(
        questions=tuple(allowed.values()),
        stretches=tuple(row for row in stretches if row["question"] in allowed),
        answers=tuple(row for row in answers if row["question"] in allowed),
        by_id=keys,
    )


class Composer:
    """Makes groups; the same seed gives the same groups.

    Args:
        sources: The labelled data.
        seed: Of every choice.
    """

    def __init__(self, sources: Sources, seed: int) -> None:
        self._sources = sources
        self._keys = list(sources.by_id.values())
        self._dice = random.Random(seed)
        self._pool: dict[tuple[str, str, str], list[str]] = {}
        for row in sources.stretches:
            self._pool.setdefault((row["question"], row["criterion"], row["kind"]), []).append(row["text"])

    def sentences(self, share: float) -> Iterator[Group]:
        """Single sentences, each against its own criterion and some others.

        Args:
            share: Of all sentences; above 1 they come again with other company.
        """
        found = [(key, text, GOOD, True) for key in self._keys for text in key.criterion.good]
        found += [(key, text, NEAR_MISS, True) for key in self._keys for text in key.criterion.bad]
        for row in self._sources.stretches:
            key = self._sources.by_id[row["question"], row["criterion"]]
            # A near miss may well meet the sibling it strays to: siblings are left out there.
            found.append((key, row["text"], LABELLED[row["label"]], row["kind"] in ("met", "partly")))
        while share > 0:
            chosen = self._dice.sample(found, round(len(found) * min(share, 1.0)))
            yield from (self._sentence(*one) for one in chosen)
            share -= 1.0

    def answers(self, times: int) -> Iterator[Group]:
        """Labelled whole answers."""
        for _ in range(times):
            yield from (self._answer(row) for row in self._sources.answers)

    def model_answers(self) -> Iterator[Group]:
        """Model answers, which meet everything."""
        for question in self._sources.questions:
            for answer in question.model_answers:
                labels = {one.id: "met" for one in question.rubric}
                yield self._answer({"question": question.id, "text": answer.text, "labels": labels})

    def composed(self, n: int) -> Iterator[Group]:
        """Answers put together from stretches."""
        for _ in range(n):
            yield self._composed(self._dice.choice(self._sources.questions))

    def elsewhere(self, n: int) -> Iterator[Group]:
        """Whole answers against the rubric of another question."""
        dice = self._dice
        for row in dice.choices(self._sources.answers, k=n):
            own = self._sources.by_id[str(row["question"]), next(iter(_labels(row)))].question
            other = self._stranger(own).question
            pairs = [(self._sources.by_id[other.id, one.id], STRANGER) for one in other.rubric]
            yield self._group(str(row["text"]), pairs, topics=[(other, OFF_TOPIC)])

    def _sentence(self, key: Key, text: str, target: Soft, with_siblings: bool) -> Group:
        pairs = [(key, target)]
        siblings = [one for one in self._keys if one.question is key.question and one is not key]
        if with_siblings:
            n = min(len(siblings), 1 if self._dice.random() < 0.6 else 2)
            pairs += [(one, SIBLING) for one in self._dice.sample(siblings, n)]
        pairs.append((self._stranger(key.question), STRANGER))
        topics = []
        if with_siblings and self._dice.random() < SHARE_TOPIC_OF_SENTENCE:
            topics.append((key.question, ON_TOPIC))
        if self._dice.random() < SHARE_TOPIC_OF_SENTENCE:
            topics.append((pairs[-1][0].question, OFF_TOPIC))
        return self._group(text, pairs, left_out=text, topics=topics)

    def _answer(self, row: dict[str, object]) -> Group:
        name = str(row["question"])
        pairs = [(self._sources.by_id[name, one], LABELLED[level]) for one, level in _labels(row).items()]
        question = pairs[0][0].question
        target = TOPIC_OF_KIND.get(str(row.get("kind")), ON_TOPIC)
        topics = [] if target is None else [(question, target)]
        if self._dice.random() < 0.5:
            stranger = self._stranger(question)
            pairs.append((stranger, STRANGER))
            topics.append((stranger.question, OFF_TOPIC))
        return self._group(str(row["text"]), pairs, weight=WHOLE_WEIGHT, topics=topics)

    def _composed(self, question: Question) -> Group:
        dice, blocks, pairs = self._dice, [], []
        for criterion in question.rubric:
            block, target = self._block(question, criterion)
            if block:
                blocks.append(block)
            pairs.append((self._sources.by_id[question.id, criterion.id], target))
        spoken_of = bool(blocks)
        blocks += [
            dice.choice(self._stranger(question).criterion.good) for _ in range(dice.choice([0, 0, 1, 2]))
        ]
        dice.shuffle(blocks)
        said = [part for part in (dice.choice(OPENINGS), *blocks) if part] or ["Ja."]
        ended = (part if part.rstrip()[-1:] in ".!?" else f"{part}." for part in said)
        return self._group(" ".join(ended), pairs, topics=[(question, ON_TOPIC)] if spoken_of else [])

    def _block(self, question: Question, criterion: Criterion) -> tuple[str, Soft]:
        """Something said about a criterion: half the time it is met, else half met, missed or unsaid."""
        dice, name = self._dice, (question.id, criterion.id)
        kind = dice.random()
        if kind < 0.45:
            met = [*criterion.good, *(3 * self._pool.get((*name, "met"), []))]
            return " ".join(dice.sample(met, min(len(met), 1 if dice.random() < 0.7 else 2))), GOOD
        half = self._pool.get((*name, "partly"), [])
        if kind < 0.7 and half:
            return dice.choice(half), LABELLED["partly"]
        missed = self._pool.get((*name, "near"), []) + self._pool.get((*name, "denied"), [])
        kind = dice.random()
        if kind < 0.4 and missed:
            return dice.choice(missed), LABELLED["missing"]
        if kind < 0.6 and criterion.bad:
            return dice.choice(criterion.bad), NEAR_MISS
        return "", UNSAID

    def _stranger(self, question: Question) -> Key:
        while True:
            key = self._dice.choice(self._keys)
            if key.question is not question:
                return key

    def _group(
        self,
        text: str,
        pairs: Sequence[tuple[Key, Soft]],
        *,
        left_out: str = "",
        weight: float = 1.0,
        topics: Sequence[tuple[Question, Soft]] = (),
    ) -> Group:
        return Group(
            text=without_hesitations(self.vary(text)).text,
            criteria=(
                *(self._shown(key, left_out) for key, _ in pairs),
                *(topic_text(question) for question, _ in topics),
            ),
            targets=(*(target for _, target in pairs), *(target for _, target in topics)),
            weight=weight,
        )

    def _shown(self, key: Key, left_out: str) -> str:
        """The criterion with some of its examples, never the sentence that is judged.

        There are few ways to show a criterion, so that each is worked out once.
        """
        dice = random.Random(f"{key.question.id}/{key.criterion.id}/{self._dice.randrange(N_WAYS)}")
        good = [text for text in key.criterion.good if text != left_out]
        bad = [text for text in key.criterion.bad if text != left_out]
        good = dice.sample(good, min(len(good), dice.choice([1, 1, 2])))
        bad = dice.sample(bad, min(len(bad), dice.choice([0, 0, 0, 1])))
        return criterion_text(key.question, key.criterion, good, bad)

    def vary(self, text: str) -> str:
        """Sometimes in dialect or with slips; sometimes without signs and capitals, or misheard."""
        kind = self._dice.random()
        if kind < SHARE_DIALECT:
            text = _spoken_otherwise(text, self._dice.choice(WAYS_TO_SPEAK))
        elif kind < SHARE_DIALECT + SHARE_SLIPS:
            text = self._with_slips(text)
        kind = self._dice.random()
        if kind < SHARE_WITHOUT_SIGNS:
            return without_signs(text)
        if kind < SHARE_WITHOUT_SIGNS + SHARE_GARBLED:
            return self._misheard(text, self._dice.uniform(0.15, 0.35))
        return text

    def _with_slips(self, text: str) -> str:
        """Little words lost, as learners lose them."""
        return " ".join(
            word for word in text.split() if word not in LITTLE_WORDS or self._dice.random() < 0.4
        )

    def _misheard(self, text: str, share: float) -> str:
        """Spoil a share of the words: other letters, split, run together, a letter lost."""
        dice, out = self._dice, []
        for word in without_signs(text).split():
            if len(word) > 2 and dice.random() < share:
                kind, at = dice.random(), dice.randrange(1, len(word))
                if kind < 0.65 and kind >= 0.5:
                    out.append(f"{word[:at]} {word[at:]}")
                elif 0.65 <= kind < 0.85 and out:
                    out[-1] += word
                elif kind < 0.5:
                    heard, written = dice.choice(MISHEARD)
                    out.append(word.replace(heard, written, 1) if heard in word else word[:-1])
                else:
                    out.append(word[:at] + word[at + 1 :])
            else:
                out.append(word)
        return " ".join(out)


def graded(file: Path, seed: int) -> Iterator[Group]:
    """Short answers that people graded: the training split of SAF (Filighera et al. 2022).

    Args:
        file: ``saf_de.csv``; read by path, never kept here.
        seed: Of the names that stand for the criterion.
    """
    dice = random.Random(seed)
    with file.open(encoding="utf-8", newline="") as opened:
        rows = [row for row in csv.DictReader(opened) if row["split"] == "train"]
    for row in rows:
        reference = " ".join(POINTS.sub("", row["reference_answer"]).split())
        share = float(row["score"]) / float(row["score_max"])
        name = dice.choice(["", "Answer", row["question"]])
        yield Group(
            text=row["student_answer"].strip() or "-",
            criteria=(f"{row['question']} {name}: {reference}",),
            targets=((max(0.0, 1 - 2 * share), 1 - abs(1 - 2 * share), max(0.0, 2 * share - 1)),),
        )


def topic_text(question: Question) -> str:
    """Put into words that the answer speaks of what the question asks about.

    Args:
        question: The question.

    Returns:
        One text: the question and what all its criteria listen for.
    """
    return f"{question.text} Svarer på spørsmålet: {'; '.join(one.name for one in question.rubric)}"


def _spoken_otherwise(text: str, words: dict[str, str]) -> str:
    """Some words as they are said elsewhere in Norway."""

    def said(match: re.Match[str]) -> str:
        word = match.group()
        other = words.get(word.lower(), word)
        return other.capitalize() if word[0].isupper() else other

    return re.sub(r"[^\W\d_]+", said, text)


def without_signs(text: str) -> str:
    """As some recognisers write: no punctuation, no capitals."""
    return " ".join(re.sub(r"[.,!?;:…\"«»–-]+", " ", text.lower()).split())


def _labels(row: dict[str, object]) -> dict[str, str]:
    labels = row["labels"]
    assert isinstance(labels, dict)
    return labels


def _rows(file: Path) -> list[dict[str, object]]:
    if not file.is_file():
        return []
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def _as_question(row: dict[str, object]) -> Question:
    """A training question in the shape of the bank's."""
    rubric = row["rubric"]
    assert isinstance(rubric, list)
    return Question(
        id=str(row["id"]),
        text=str(row["text"]),
        rubric=tuple(
            Criterion(
                id=one["id"],
                name=one["name"],
                weight=one["weight"],
                good=tuple(one["good"]),
                bad=tuple(one["bad"]),
            )
            for one in rubric
        ),
    )
