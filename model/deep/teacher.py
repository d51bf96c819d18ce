"""What a larger network says of the rows that a smaller one learns: `python model/deep/teacher.py PREPARED_DIR DEEP_PT OUT.npz
--first-epoch 4 --epochs 2`.

Our own comments are left out: they are known by how they were written, and many are there because the teacher is wrong
about them. The same command goes on where it was cut off.
"""

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from checkpoint import sha256_of
from encoder import HEAD_COUNT, DeepModel
from rows import read_rows
from teacher_answers import key_of, load_answers, save_answers
from train import predict

OWN_GROUP = "contrast"
SAVE_SECONDS = 120
ROWS_AT_ONCE = 4096


def main() -> None:
    parser = argparse.ArgumentParser(description="Asks a trained network about the rows of epochs.")
    parser.add_argument("prepared", type=Path, help="what prepare.ts wrote")
    parser.add_argument("weights", type=Path, help="the teacher's weights")
    parser.add_argument("out", type=Path)
    parser.add_argument("--first-epoch", type=int, default=0)
    parser.add_argument("--epochs", type=int, default=2)
    options = parser.parse_args()
    saved = torch.load(options.weights, weights_only=True, map_location="cpu")
    model = DeepModel(len(saved["model"]["words.weight"]), saved["layers"])
    model.load_state_dict(saved["model"])
    teacher = sha256_of(options.weights)
    answers = load_answers(options.out, teacher) if options.out.exists() else {}
    wanted: dict[int, dict] = {}
    for epoch in range(options.first_epoch, options.first_epoch + options.epochs):
        for row in read_rows(options.prepared / f"epoch-{epoch}.jsonl.gz"):
            if row["g"] != OWN_GROUP:
                wanted.setdefault(key_of(row["i"]), row)
    left = [(key, row) for key, row in wanted.items() if key not in answers]
    # Long texts first, so that the time left is never told too short.
    left.sort(key=lambda item: -len(item[1]["i"]))
    bar = tqdm(total=len(wanted), initial=len(wanted) - len(left), file=sys.stdout, mininterval=10, ncols=90)
    saved_at = time.monotonic()
    for begin in range(0, len(left), ROWS_AT_ONCE):
        part = left[begin : begin + ROWS_AT_ONCE]
        logits = predict(model, [row for _, row in part], {row["g"]: 0 for _, row in part})
        assert logits.shape == (len(part), HEAD_COUNT)
        answers.update(zip((key for key, _ in part), logits.numpy().astype(np.float16), strict=True))
        bar.update(len(part))
        if time.monotonic() - saved_at > SAVE_SECONDS:
            save_answers(options.out, answers, teacher)
            saved_at = time.monotonic()
    bar.close()
    save_answers(options.out, answers, teacher)
    print(f"{options.out}: {len(answers)} texts")


if __name__ == "__main__":
    main()
