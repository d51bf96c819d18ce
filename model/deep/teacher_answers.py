"""A teacher's answers on disk: one a text, found by the sum of its token ids, so that a text drawn twice is asked once."""

import hashlib
import os
import sys
from pathlib import Path

import numpy as np


def key_of(ids: list[int]) -> int:
    """The first 64 bits of a text's sum; among a million texts two alike are one chance in 30 million."""
    data = np.asarray(ids, dtype=np.int32).tobytes()
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little")


def load_answers(path: Path, teacher: str | None = None) -> dict[int, np.ndarray]:
    """Logits float16 [8] by key. The file's `keys` are uint64 [texts], its `logits` float16 [texts, 8], its `teacher` a sum.

    With `teacher`, the SHA-256 of its weights, the answers must be that one's, or the program ends.
    """
    with np.load(path) as saved:
        if teacher is not None and ("teacher" not in saved or str(saved["teacher"]) != teacher):
            sys.exit(f"{path} has the answers of another teacher. Name another file, or delete this one to ask anew.")
        return dict(zip(saved["keys"].tolist(), saved["logits"], strict=True))


def add_answers(rows: list[dict], answers: dict[int, np.ndarray]) -> int:
    """Gives rows that the teacher was asked about its logits, as `t`; returns how many they are."""
    count = 0
    for row in rows:
        answer = answers.get(key_of(row["i"]))
        if answer is not None:
            row["t"] = answer
            count += 1
    return count


def save_answers(path: Path, answers: dict[int, np.ndarray], teacher: str) -> None:
    part = path.with_suffix(".part.npz")
    keys = np.fromiter(answers.keys(), dtype=np.uint64, count=len(answers))
    np.savez(part, keys=keys, logits=np.stack(list(answers.values())), teacher=teacher)
    os.replace(part, path)
