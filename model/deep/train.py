"""Fine-tunes the deep stage: `python model/deep/train.py PREPARED_DIR ENCODER_DIR OUT_DIR [--epochs 2]`.

A second course begins with what a first one came to, weights and the optimiser's state: `--begin-with FIRST/checkpoint.pt
--first-epoch 2`. So the checkpoint stays when a run is done; started again, a run that is done says so.

A student begins with some layers of a trained network, `--begin-with MEAN.pt --keep-layers 0,2,3,5`, and learns from the
larger one's answers beside the labels, `--teacher ANSWERS.npz` (see `teacher.py`).

Seeded. Saves a checkpoint every few minutes, and the same command goes on from it; a checkpoint of other options or rows is
refused. The learning rate rises, stays, and falls over the last part of the run.
"""

import argparse
import json
import math
import sys
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tqdm import tqdm

import checkpoint
from encoder import HEAD_COUNT, DeepModel, load_pretrained
from rows import make_batches, read_rows, to_tensors
from teacher_answers import add_answers, load_answers

HEADS = ["toxicity", "severe_toxicity", "identity_attack", "insult", "profanity", "threat", "sexually_explicit", "spam"]
WARM_UP_STEPS = 300
MARK_WEIGHT = 0.5
CHECKPOINT_SECONDS = 240


class Objective(torch.nn.Module):
    """Masked binary cross-entropy with an offset a head and group of sets.

    Sets differ in how often an attribute occurs and in where their raters drew the line. An offset of their own takes
    that up, so that the network needn't learn to tell a set by its style. Offsets are dropped after training.
    """

    def __init__(self, group_count: int, taught: float = 0.0):
        super().__init__()
        self.taught = taught
        self.offsets = torch.nn.Embedding(group_count, HEAD_COUNT)
        torch.nn.init.zeros_(self.offsets.weight)

    def forward(self, logits, mark_logits, batch):
        losses = F.binary_cross_entropy_with_logits(
            logits + self.offsets(batch["groups"]), batch["labels"], reduction="none"
        )
        loss = (losses * batch["weights"]).sum() / len(logits)
        if "taught" in batch:
            apart = F.binary_cross_entropy_with_logits(logits, batch["taught"], reduction="none").mean(-1)
            loss = loss + self.taught * (apart * batch["is_taught"]).sum() / len(logits)
        marks = F.binary_cross_entropy_with_logits(mark_logits, batch["marks"], reduction="none")
        return loss + MARK_WEIGHT * (marks * batch["mark_weights"]).sum() / len(logits)


def rate_at(step: int, steps: int, fall: float) -> float:
    """Share of the highest learning rate: warm up, level, then down to 2 % in a straight line."""
    if step < WARM_UP_STEPS:
        return (step + 1) / WARM_UP_STEPS
    left = (steps - step) / (fall * steps)
    return max(0.02, min(1.0, left))


def area_under_curve(scores: torch.Tensor, labels: torch.Tensor) -> float:
    """ROC-AUC by ranks (Mann-Whitney), ties at their mean."""
    _, inverse, counts = torch.unique(scores, return_inverse=True, return_counts=True)
    ranks = (counts.cumsum(0).double() - (counts.double() - 1) / 2)[inverse]
    positive = labels >= 0.5
    n1, n0 = int(positive.sum()), int((~positive).sum())
    if n1 == 0 or n0 == 0:
        return math.nan
    return float((ranks[positive].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))


@torch.no_grad()
def predict(model: DeepModel, rows: list[dict], groups: dict[str, int]) -> torch.Tensor:
    """Logits [rows, 8], in the order of the rows."""
    model.eval()
    order = sorted(range(len(rows)), key=lambda at: len(rows[at]["i"]))
    logits = torch.zeros(len(rows), HEAD_COUNT)
    for begin in range(0, len(order), 64):
        part = order[begin : begin + 64]
        ids = to_tensors([rows[at] for at in part], groups)["ids"]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits[part] = model(ids)[0].float()
    model.train()
    return logits


def report(model: DeepModel, rows: list[dict], groups: dict[str, int], most: int) -> str:
    """ROC-AUC a set and head on development rows, at most so many a set."""
    by_set: dict[str, list[dict]] = {}
    for row in rows:
        chosen = by_set.setdefault(row["d"], [])
        if len(chosen) < most:
            chosen.append(row)
    lines = []
    for name, chosen in by_set.items():
        logits = predict(model, chosen, groups)
        for head, attribute in enumerate(HEADS):
            known = [at for at, row in enumerate(chosen) if row["l"][head] is not None and row["w"][head] > 0]
            if len(known) < 20:
                continue
            area = area_under_curve(logits[known, head], torch.tensor([chosen[at]["l"][head] for at in known]))
            if not math.isnan(area):
                lines.append(f"  {name} {attribute}: {area:.3f}")
    return "\n".join(lines)


def layer_list(text: str) -> list[int]:
    """`0,2,3,5` as numbers; ValueError, which argparse reports, where it is no such list."""
    return [int(part) for part in text.split(",")]


def main() -> None:
    parser = argparse.ArgumentParser(description="Fine-tunes the deep stage.")
    parser.add_argument("prepared", type=Path, help="what prepare.ts wrote")
    parser.add_argument("encoder", type=Path, help="the unpacked encoder")
    parser.add_argument("out", type=Path, help="where the checkpoint and the weights go")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--tokens", type=int, default=2048, help="tokens a batch, padding among them")
    parser.add_argument("--rate", type=float, default=8e-5)
    parser.add_argument("--fall", type=float, default=0.4, help="share of the run over which the rate falls")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--begin-with", type=Path, help="an earlier run's checkpoint.pt: this one begins with it")
    parser.add_argument("--keep-layers", type=layer_list, help="of --begin-with's network these layers alone, from 0 on: 0,2,3,5")
    parser.add_argument("--teacher", type=Path, help="what teacher.py wrote")
    parser.add_argument("--taught", type=float, default=4.0, help="what the teacher's answers count beside the labels")
    parser.add_argument("--first-epoch", type=int, default=0, help="the first epoch file that is read")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--report-every", type=int, default=1500, help="steps between reports on development sets")
    options = parser.parse_args()
    if options.epochs < 1:
        parser.error("--epochs takes a whole number from 1 on")
    if options.keep_layers is not None:
        if options.begin_with is None:
            parser.error("--keep-layers says which layers of --begin-with's network stay: name that too")
        options.layers = len(options.keep_layers)
    torch.manual_seed(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    checkpoint_path = options.out / checkpoint.NAME
    weights_path = options.out / "deep.pt"

    epoch_paths = [options.prepared / f"epoch-{options.first_epoch + epoch}.jsonl.gz" for epoch in range(options.epochs)]
    fingerprint = checkpoint.fingerprint_of(options, epoch_paths, options.prepared / "vocabulary.json")
    saved = checkpoint.load_own(checkpoint_path, fingerprint)
    if saved is not None and saved["step"] == saved["steps"] and weights_path.exists():
        print(f"This run is done, after {saved['step']} steps: {weights_path}. Another one needs another OUT_DIR.")
        return

    vocabulary = json.loads((options.prepared / "vocabulary.json").read_text())
    development = read_rows(options.prepared / "dev.jsonl.gz")
    answers = {} if options.teacher is None else load_answers(options.teacher)

    def read_epoch(path: Path) -> list[dict]:
        rows = read_rows(path)
        if answers:
            print(f"{path.name}: the teacher answered {add_answers(rows, answers)} of {len(rows)} rows", flush=True)
        return rows

    epoch_rows = read_epoch(epoch_paths[0])
    groups = {name: at for at, name in enumerate(sorted({row["g"] for row in epoch_rows + development}))}
    model = load_pretrained(options.encoder, vocabulary["sourceIds"], options.layers, options.dropout)
    objective = Objective(len(groups), options.taught)
    decayed = [p for p in model.parameters() if p.dim() > 1]
    others = [p for p in model.parameters() if p.dim() <= 1]
    new = set(model.heads.parameters()) | set(model.marks.parameters())
    optimiser = torch.optim.AdamW(
        [
            {"params": [p for p in decayed if p not in new], "rate": options.rate, "weight_decay": 0.01},
            {"params": [p for p in others if p not in new], "rate": options.rate, "weight_decay": 0.0},
            # In one order always: the optimiser's state is saved by place.
            {"params": [*model.heads.parameters(), *model.marks.parameters()], "rate": options.rate * 5, "weight_decay": 0.0},
            {"params": list(objective.parameters()), "rate": 5e-3, "weight_decay": 0.0},
        ],
        lr=options.rate,
        fused=True,
    )
    step = 0
    earlier = saved
    if saved is None and options.begin_with is not None:
        earlier = checkpoint.load_earlier(
            options.begin_with,
            options.layers if options.keep_layers is None else options.keep_layers,
            list(groups),
            len(vocabulary["sourceIds"]),
            fingerprint["vocabulary.json"],
        )
        print(f"begins with {options.begin_with}", flush=True)
    if earlier is not None:
        model.load_state_dict(earlier["model"])
        objective.load_state_dict(earlier["objective"])
    if earlier is not None and "optimiser" in earlier:
        rates = [group["rate"] for group in optimiser.param_groups]
        optimiser.load_state_dict(earlier["optimiser"])
        # What was saved brings its own rates along.
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["rate"] = rate
    if saved is not None:
        step = saved["step"]
        torch.set_rng_state(saved["chance"])
        print(f"goes on at step {step}", flush=True)

    def weights() -> dict:
        return {"model": model.state_dict(), "step": step, "layers": options.layers}

    def save_checkpoint() -> None:
        state = weights() | {"steps": steps, "fingerprint": fingerprint, "groups": list(groups)}
        state |= {"objective": objective.state_dict(), "optimiser": optimiser.state_dict()}
        checkpoint.save_state(checkpoint_path, state | {"chance": torch.get_rng_state()})

    first_epoch = make_batches(epoch_rows, options.tokens, options.seed + options.first_epoch)
    steps_an_epoch = len(first_epoch)
    steps = steps_an_epoch * options.epochs
    print(f"{len(epoch_rows)} rows and {steps_an_epoch} steps an epoch, {steps} steps in all", flush=True)
    model.train()
    saved_at = time.monotonic()
    shown_loss = None
    bar = tqdm(total=steps, initial=step, file=sys.stdout, mininterval=20, ncols=90)
    while step < steps:
        epoch, place = divmod(step, steps_an_epoch)
        path = epoch_paths[epoch]
        rows = epoch_rows if epoch == 0 else read_epoch(path)
        batches = make_batches(rows, options.tokens, options.seed + options.first_epoch + epoch)
        # Another epoch may have a few batches more or fewer: the step count of the first holds for all.
        for batch in (batches * 2)[place:steps_an_epoch]:
            tensors = to_tensors(batch, groups)
            share = rate_at(step, steps, options.fall)
            for group in optimiser.param_groups:
                group["lr"] = group["rate"] * share
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits, mark_logits = model(tensors["ids"])
            loss = objective(logits.float(), mark_logits.float(), tensors)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            shown_loss = loss.item() if shown_loss is None else 0.98 * shown_loss + 0.02 * loss.item()
            bar.update()
            bar.set_postfix(loss=f"{shown_loss:.4f}", refresh=False)
            if time.monotonic() - saved_at > CHECKPOINT_SECONDS:
                save_checkpoint()
                saved_at = time.monotonic()
            if step % options.report_every == 0:
                print(f"\nstep {step}:\n{report(model, development, groups, 250)}", flush=True)
    bar.close()
    save_checkpoint()
    checkpoint.save_state(weights_path, weights())
    print(report(model, development, groups, 100_000), flush=True)


if __name__ == "__main__":
    main()
