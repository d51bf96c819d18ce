"""Reads what `prepare.ts` wrote and makes batches of like length."""

import gzip
import json
import random
from pathlib import Path

import numpy as np
import torch

# Batches are cut from so many at a time that were sorted by length: little padding, yet sets stay mixed.
BATCHES_SORTED_TOGETHER = 48


def read_rows(path: Path) -> list[dict]:
    """Lines with `i` token ids, `l` labels, `w` weights, `d` set, `g` group and, at times, `s` flags a token, `t` a teacher's logits."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def make_batches(rows: list[dict], tokens: int, seed: int) -> list[list[dict]]:
    """Every row once; a batch holds at most so many tokens, padding among them. Order by `seed` alone."""
    chance = random.Random(seed)
    order = list(range(len(rows)))
    chance.shuffle(order)
    mean = sum(len(row["i"]) for row in rows) / max(1, len(rows))
    block = max(1, int(BATCHES_SORTED_TOGETHER * tokens / mean))
    batches = []
    for begin in range(0, len(order), block):
        part = sorted((rows[at] for at in order[begin : begin + block]), key=lambda row: len(row["i"]))
        batch: list[dict] = []
        for row in part:
            if batch and (len(batch) + 1) * len(row["i"]) > tokens:
                batches.append(batch)
                batch = []
            batch.append(row)
        if batch:
            batches.append(batch)
    chance.shuffle(batches)
    return batches


def to_tensors(batch: list[dict], groups: dict[str, int]) -> dict[str, torch.Tensor]:
    """Padded ids, labels and weights [batch, 8] (unknown: weight 0), groups [batch], marks and their weights [batch, length].

    Where the teacher answered any of them, its probabilities [batch, 8] and whether it did [batch].
    """
    length = max(len(row["i"]) for row in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    marks = torch.zeros(len(batch), length)
    mark_weights = torch.zeros(len(batch), length)
    for at, row in enumerate(batch):
        count = len(row["i"])
        ids[at, :count] = torch.tensor(row["i"])
        if "s" in row:
            marks[at, :count] = torch.tensor(row["s"], dtype=torch.float)
            # The marks of begin and end say nothing.
            mark_weights[at, 1 : count - 1] = 1 / max(1, count - 2)
    tensors = {
        "ids": ids,
        "labels": torch.tensor([[label or 0.0 for label in row["l"]] for row in batch]),
        "weights": torch.tensor([row["w"] for row in batch], dtype=torch.float),
        "groups": torch.tensor([groups[row["g"]] for row in batch]),
        "marks": marks,
        "mark_weights": mark_weights,
    }
    if any("t" in row for row in batch):
        nothing = [0.0] * len(batch[0]["l"])
        answers = torch.tensor(np.array([row.get("t", nothing) for row in batch], dtype=np.float32))
        tensors["taught"] = answers.sigmoid()
        tensors["is_taught"] = torch.tensor(["t" in row for row in batch], dtype=torch.float)
    return tensors
