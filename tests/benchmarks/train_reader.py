"""Train the criterion reader, in two stages, and write it with its card.

    python tests/benchmarks/train_reader.py --nli FILE.tsv --out FOLDER

1. *Inference*: Norwegian premise/hypothesis pairs (MultiNLI, read by path and never kept here). Without
   ``--nli`` this stage is left out; the card says so.
2. *Rubric*: sentences, labelled answers and composed answers against criteria (`reader_data`), with a third
   of the training split of SAF where ``--graded`` names it.

Every choice is seeded; that two trainings give the same weights has not been tried. Figures on the
development questions are printed on the way; the final questions are never read here.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).resolve().parent))
from reader_data import DATA, FILES, Composer, Group, gather, graded
from reader_figures import Labelled, describe

from interview_coach.bank import load_folder
from interview_coach.content.criterion_text import criterion_text
from interview_coach.engines.criterion_reader import WEIGHTS
from interview_coach.engines.reader_network import DROPOUT, N_DIMS, ReaderNetwork, States
from interview_coach.engines.shipped import CARD, PREFIX, hash_of
from interview_coach.text import without_hesitations

ROOT = Path(__file__).resolve().parents[2]
ENCODER = ROOT / "models" / "multilingual-e5-small"
NAME = "criterion-reader-3"
N_APART = 6
BATCH_TOKENS = {"nli": 1400, "rubric": 2000}  # Of a step: small ones learn more from the same time.
KEPT_AT_ONCE = 32  # Texts of alike length that pass the frozen layers together.
CHUNK_GROUPS = 400  # Groups sorted by length together, so that little is padding.
WARM_UP_STEPS = 80
CLIP = 1.0
WEIGHT_DECAY = 0.01
RATE = 1e-4
INFERENCE_ROUNDS = 2.5
N_INFERENCE_CHECK = 600  # Pairs kept back to see how well inference is learnt.
CHECK_EVERY = 500
LAST_STEP = 2_000  # Of the rubric stage; the rate falls as if it went on to the end of the data.
AVERAGED = slice(2, 3)  # States on the way (after step 1,500); their mean with the last one is released.
INFERENCE = ("contradictory", "entailment", "neutral")
SENTENCES = 0.4  # Share of the single sentences that is learnt from.
ANSWERS = 2  # How often each labelled answer is.
COMPOSED = 600
ELSEWHERE = 800
SEED = 1
NEAR_FINAL = ("tq-sagt-feil-paa-norsk",)  # Too like a question of the final part.


@dataclass(frozen=True, kw_only=True)
class Example:
    """A group as token ids: one answer, its criteria, the wanted shares of the classes."""

    answer: list[int]
    criteria: list[list[int]]
    targets: list[Sequence[float]]
    weight: float = 1.0

    @property
    def n_tokens(self) -> int:
        """Tokens in all."""
        return len(self.answer) + sum(len(one) for one in self.criteria)


class Trainer:
    """The network with an optimiser.

    Args:
        start: Trained weights to go on from; fresh ones when ``None``.
    """

    def __init__(self, start: Path | None) -> None:
        torch.manual_seed(SEED)
        self.tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        weights = {n.removeprefix("bert."): t for n, t in load_file(ENCODER / "model.safetensors").items()}
        weights |= _fresh_head(SEED)
        if start is not None:
            weights |= load_file(start)
        self.trained = [name for name in weights if _is_trained(name)]
        for name in self.trained:
            weights[name] = weights[name].clone().requires_grad_(True)
        self.network = ReaderNetwork(weights, N_APART)
        self._kept: dict[tuple[int, ...], torch.Tensor] = {}

    def ids(self, texts: Sequence[str], most: int) -> list[list[int]]:
        """Texts as token ids, each with the encoder's prefix."""
        found = [one.ids for one in self.tokenizer.encode_batch([PREFIX + text for text in texts])]
        return [[*ids[: most - 1], ids[-1]] if len(ids) > most else ids for ids in found]

    def logits(self, examples: Sequence[Example], head: str, dropout: float = 0.0) -> torch.Tensor:
        """Logits of every criterion of the examples, in order."""
        of = torch.tensor([i for i, one in enumerate(examples) for _ in one.criteria])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answers = self._apart([one.answer for one in examples])
            criteria = self._apart([row for one in examples for row in one.criteria])
            return self.network.read(answers, criteria, of, head, dropout)

    def _apart(self, rows: Sequence[list[int]]) -> States:
        """States after the frozen layers, each text worked out once and kept in 16 bits."""
        network, keys = self.network, [tuple(row) for row in rows]
        new = sorted({key for key in keys if key not in self._kept}, key=len)
        with torch.no_grad():
            for first in range(0, len(new), KEPT_AT_ONCE):
                some = new[first : first + KEPT_AT_ONCE]
                found = network.apart(network.pad(some))
                for key, x in zip(some, found.x, strict=True):
                    self._kept[key] = x[: len(key)].to(torch.bfloat16)
            longest = max(len(key) for key in keys)
            x = torch.zeros(len(keys), longest, N_DIMS)
            valid = torch.zeros(len(keys), longest, dtype=torch.bool)
            for i, key in enumerate(keys):
                x[i, : len(key)] = self._kept[key]
                valid[i, : len(key)] = True
        return States(x=x, valid=valid)

    def run(
        self,
        examples: list[Example],
        *,
        head: str,
        rate: float,
        tell: Callable[[str], None],
        every: int = 0,
        check: Callable[[], None] = lambda: None,
        last_step: int | None = None,
    ) -> None:
        """One stage: every example once, or as far as the last step."""
        batches = list(_batches(examples, BATCH_TOKENS[head], random.Random(SEED)))
        weights = self.network.weights
        tensors = [weights[name] for name in self.trained]
        optimiser = torch.optim.AdamW(
            [
                {"params": [t for t in tensors if t.ndim > 1], "weight_decay": WEIGHT_DECAY},
                {"params": [t for t in tensors if t.ndim <= 1], "weight_decay": 0.0},
            ],
            lr=rate,
            fused=True,
        )
        began, smooth = time.time(), 0.0
        for step, batch in enumerate(batches):
            slope = (len(batches) - step) / len(batches)
            for part in optimiser.param_groups:
                part["lr"] = rate * min(1.0, (step + 1) / WARM_UP_STEPS) * max(slope, 0.02)
            loss = self._loss(batch, head)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tensors, CLIP)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            smooth = loss.item() if step == 0 else 0.97 * smooth + 0.03 * loss.item()
            if step % 25 == 0:
                tell(f"{head} {step}/{len(batches)} loss {smooth:.3f} {time.time() - began:.0f} s")
            if step == last_step:
                break
            if every and step and step % every == 0:
                check()
        check()

    def _loss(self, batch: Sequence[Example], head: str) -> torch.Tensor:
        logits = self.logits(batch, head, DROPOUT)
        wanted = torch.tensor([list(t) for one in batch for t in one.targets])
        weight = torch.tensor([one.weight for one in batch for _ in one.targets])
        return (-(wanted * logits.log_softmax(-1)).sum(-1) * weight).sum() / weight.sum()

    def save(self, file: Path, *, half: bool, among: Sequence[Path] = ()) -> None:
        """Write the trained weights; released ones in 16 bits, the mean of some on the way and the last."""
        kept = {name: self.network.weights[name].detach() for name in self.trained}
        if among:
            every = [kept, *(load_file(one) for one in among)]
            kept = {name: sum(one[name] for one in every) / len(every) for name in self.trained}
        if half:
            kept = {name: t.half().contiguous() for name, t in kept.items() if not name.startswith("nli.")}
        save_file(kept, file)


def _is_trained(name: str) -> bool:
    parts = name.split(".")
    return parts[0] in ("join", "nli", "rubric") or (
        parts[:2] == ["encoder", "layer"] and int(parts[2]) >= N_APART
    )


def _fresh_head(seed: int) -> dict[str, torch.Tensor]:
    dice = torch.Generator().manual_seed(seed)

    def small(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=dice) * 0.02

    made = {
        "join.side": small(2, N_DIMS) * 0,
        "join.ask.weight": small(N_DIMS, 2 * N_DIMS),
        "join.ask.bias": torch.zeros(N_DIMS),
        "join.key.weight": small(N_DIMS, N_DIMS),
        "join.key.bias": torch.zeros(N_DIMS),
    }
    for head in ("nli", "rubric"):
        made |= {
            f"{head}.dense.weight": small(N_DIMS, 3 * N_DIMS),
            f"{head}.dense.bias": torch.zeros(N_DIMS),
            f"{head}.out.weight": small(3, N_DIMS),
            f"{head}.out.bias": torch.zeros(3),
        }
    return made


def _batches(examples: list[Example], most: int, dice: random.Random) -> Iterator[list[Example]]:
    """Batches of about `most` tokens, of alike lengths, in shuffled order."""
    mixed = dice.sample(examples, len(examples))
    made: list[list[Example]] = []
    for first in range(0, len(mixed), CHUNK_GROUPS):
        chunk = sorted(
            mixed[first : first + CHUNK_GROUPS], key=lambda one: (len(one.answer) // 12, one.n_tokens)
        )
        batch: list[Example] = []
        for one in chunk:
            if batch and sum(other.n_tokens for other in batch) + one.n_tokens > most:
                made.append(batch)
                batch = []
            batch.append(one)
        made.append(batch)
    for first in range(0, len(made), 60):
        yield from dice.sample(made[first : first + 60], len(made[first : first + 60]))


def inference_examples(trainer: Trainer, file: Path) -> tuple[list[Example], list[Example]]:
    """Inference pairs, premise as answer and hypothesis as criterion: to learn from, and to check with."""
    rows = [line.rstrip("\n").split("\t") for line in file.read_text(encoding="utf-8").splitlines()[1:]]
    answers, criteria = trainer.ids([r[0] for r in rows], 80), trainer.ids([r[1] for r in rows], 60)
    made = [
        Example(answer=a, criteria=[c], targets=[[float(r[2] == name) for name in INFERENCE]])
        for r, a, c in zip(rows, answers, criteria, strict=True)
    ]
    dice = random.Random(SEED)
    dice.shuffle(made)
    check, learnt = made[:N_INFERENCE_CHECK], made[N_INFERENCE_CHECK:]
    whole = int(INFERENCE_ROUNDS)
    rest = dice.sample(learnt, round(len(learnt) * (INFERENCE_ROUNDS - whole)))
    return [*(whole * learnt), *rest], check


def inference_share_right(trainer: Trainer, examples: Sequence[Example]) -> float:
    """Of the pairs kept back, how many are told right."""
    right = 0
    with torch.no_grad():
        for first in range(0, len(examples), 50):
            some = examples[first : first + 50]
            found = trainer.logits(some, "nli").argmax(1)
            right += int((found == torch.tensor([one.targets[0] for one in some]).argmax(1)).sum())
    return right / len(examples)


def rubric_examples(trainer: Trainer, groups: Sequence[Group]) -> list[Example]:
    """Groups as token ids."""
    return [
        Example(
            answer=trainer.ids([group.text], 220)[0],
            criteria=trainer.ids(group.criteria, 160),
            targets=list(group.targets),
            weight=group.weight,
        )
        for group in groups
    ]


def checker(
    trainer: Trainer, questions: dict[str, Any], wanted: set[str], tell: Callable[[str], None]
) -> Callable[[], None]:
    """Prints the figures of the development questions."""
    rows = [
        json.loads(line)
        for n in (1, 2, 3)
        for line in (DATA / "answers" / f"group{n}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    rows = [row for row in rows if row["question"] in wanted]

    def check() -> None:
        found = []
        with torch.no_grad():
            for row in rows:
                question = questions[row["question"]]
                one = Example(
                    answer=trainer.ids([without_hesitations(row["text"]).text], 250)[0],
                    criteria=trainer.ids([criterion_text(question, c) for c in question.rubric], 130),
                    targets=[],
                )
                shares = trainer.logits([one], "rubric").softmax(-1).numpy()
                found.append(Labelled(row=row, question=question, shares=shares))
        tell(describe(found))

    return check


def main() -> None:
    """Run the stages asked for."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--nli", type=Path)
    ask.add_argument("--graded", type=Path, help="saf_de.csv, whose training split is learnt from")
    ask.add_argument("--start", type=Path, help="weights to go on from (skips the stages before)")
    ask.add_argument("--stages", default="nli,rubric")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--with-development", action="store_true", help="for the release: learn from them too")
    told = ask.parse_args()
    torch.set_num_threads(told.threads)
    told.out.mkdir(parents=True, exist_ok=True)
    split = json.loads((DATA / "answers" / "split.json").read_text(encoding="utf-8"))
    bank = {one.id: one for one in load_folder(ROOT / "question_bank").questions}
    held_out = {*split["final"], *NEAR_FINAL} | (
        set() if told.with_development else set(split["development"])
    )
    trainer = Trainer(told.start)

    def tell(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    check = checker(trainer, bank, set(split["development"]), tell)
    on_the_way: list[Path] = []
    for stage in told.stages.split(","):
        if stage == "nli" and told.nli is not None:
            learnt, kept_back = inference_examples(trainer, told.nli)

            def check_inference(some: list[Example] = kept_back) -> None:
                tell(f"  inference: {inference_share_right(trainer, some):.3f} of pairs kept back told right")

            trainer.run(learnt, head="nli", rate=RATE, tell=tell, every=CHECK_EVERY, check=check_inference)
        if stage == "rubric":
            make = Composer(gather(bank.values(), held_out, FILES), SEED)
            groups = [
                *make.sentences(SENTENCES),
                *make.answers(ANSWERS),
                *make.model_answers(),
                *make.composed(COMPOSED),
                *make.elsewhere(ELSEWHERE),
            ]
            if told.graded is not None:
                groups += list(graded(told.graded, SEED))[::3]
            examples = rubric_examples(trainer, groups)
            tell(f"rubric: {len(groups)} groups, {sum(one.n_tokens for one in examples)} tokens")

            def check_and_keep() -> None:
                on_the_way.append(told.out / f"on_the_way_{len(on_the_way) + 1}.safetensors")
                trainer.save(on_the_way[-1], half=False)
                check()

            trainer.run(
                examples,
                head="rubric",
                rate=RATE,
                tell=tell,
                every=CHECK_EVERY,
                check=check_and_keep,
                last_step=LAST_STEP,
            )
        trainer.save(told.out / f"{stage}.safetensors", half=False)
    trainer.save(told.out / WEIGHTS, half=True, among=on_the_way[AVERAGED])
    card = {
        "name": NAME,
        "encoder": ENCODER.name,
        "n_apart": N_APART,
        "sha256": hash_of(told.out / WEIGHTS),
        "stages": told.stages,
    }
    (told.out / CARD).write_text(json.dumps(card, indent=2) + "\n", encoding="utf-8")
    tell(card["sha256"])


if __name__ == "__main__":
    main()
