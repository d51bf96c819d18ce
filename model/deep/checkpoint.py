"""What a training saves, so that it goes on where it was cut off, and what it refuses to go on from.

A checkpoint carries the run's fingerprint: the options that matter and the sums of the files it learns from. Gone on with
other ones it would end in weights that no command makes again.
"""

import hashlib
import os
import sys
from pathlib import Path
from typing import NoReturn

import torch

# Where the last course ended is where the next begins, so a run keeps its checkpoint when it is done.
NAME = "checkpoint.pt"


def fingerprint_of(options, epoch_paths: list[Path], vocabulary_path: Path) -> dict:
    """What makes a run the same run; `--begin-with` isn't part of it, for a checkpoint has its own weights."""
    chosen = ("epochs", "layers", "tokens", "rate", "fall", "dropout", "seed", "first_epoch")
    found = {f"--{name.replace('_', '-')}": getattr(options, name) for name in chosen}
    found |= {path.name: sha256_of(path) for path in [*epoch_paths, vocabulary_path]}
    if options.teacher is not None:
        found |= {"--taught": options.taught, options.teacher.name: sha256_of(options.teacher)}
    return found


def save_state(path: Path, state: dict) -> None:
    """Whole or not at all: an earlier file stays until the new one is written."""
    torch.save(state, path.with_suffix(".tmp"))
    os.replace(path.with_suffix(".tmp"), path)


def load_own(path: Path, fingerprint: dict) -> dict | None:
    """The checkpoint of this very run, None where there is none. Another run's ends the program."""
    if not path.exists():
        return None
    saved = torch.load(path, weights_only=True)
    advice = f"Name another OUT_DIR, or delete {path} to begin anew."
    if "fingerprint" not in saved:
        _refuse(f"{path} doesn't say which options and rows it was made with. {advice}")
    differences = _differences(saved["fingerprint"], fingerprint)
    if differences:
        lines = "\n".join(f"  {line}" for line in differences)
        _refuse(f"{path} is of another run:\n{lines}\nStart with the options and rows it was made with. Or: {advice}")
    return saved


def load_earlier(
    path: Path, layers: int | list[int], groups: list[str], vocabulary_size: int, vocabulary_sum: str
) -> dict:
    """What an earlier course came to; the program ends where this course's network has another shape.

    `layers` is how many there must be, or, for a student, the numbers of those that stay. A student has no use for the
    optimiser's state of a larger network; without offsets it begins with none.
    """
    if not path.exists():
        _refuse(f"--begin-with: there is no {path}.")
    saved = torch.load(path, weights_only=True)
    if isinstance(layers, list):
        if not all(0 <= layer < saved["layers"] for layer in layers):
            _refuse(f"--keep-layers: {path} has layers 0 to {saved['layers'] - 1}.")
        saved["model"] = _keep_layers(saved["model"], layers)
        saved.pop("optimiser", None)
        if "objective" not in saved:
            _refuse(f"--begin-with: {path} has no offsets of sets. Average the runs' {NAME}, not their deep.pt.")
    elif "optimiser" not in saved:
        _refuse(f"--begin-with: {path} has no optimiser's state. Name the earlier run's {NAME}, not its deep.pt.")
    elif saved["layers"] != layers:
        _refuse(f"--begin-with: {path} has {saved['layers']} layers, this run {layers}. Give --layers {saved['layers']}.")
    earlier_sum = saved.get("fingerprint", {}).get("vocabulary.json", vocabulary_sum)
    if len(saved["model"]["words.weight"]) != vocabulary_size or earlier_sum != vocabulary_sum:
        _refuse(f"--begin-with: {path} has another vocabulary. Prepare this course in the same folder.")
    # Checkpoints of before groups were named have their number alone.
    count = len(saved["objective"]["offsets.weight"])
    earlier = saved.get("groups", groups if count == len(groups) else None)
    if earlier != groups:
        told = "" if earlier is None else f"; in one of them only: {', '.join(sorted(set(earlier) ^ set(groups)))}"
        _refuse(
            f"--begin-with: {path} has offsets for {count} groups of sets, these rows have {len(groups)}{told}. "
            "Prepare this course's rows from the same sets, with the same deep-plan.ts groups."
        )
    return saved


def _keep_layers(weights: dict, layers: list[int]) -> dict:
    """The weights with those layers alone, numbered anew."""
    kept = {name: tensor for name, tensor in weights.items() if not name.startswith("layers.")}
    for place, layer in enumerate(layers):
        before = f"layers.{layer}."
        own = {name: tensor for name, tensor in weights.items() if name.startswith(before)}
        kept |= {f"layers.{place}.{name.removeprefix(before)}": tensor for name, tensor in own.items()}
    return kept


def _differences(saved: dict, wanted: dict) -> list[str]:
    lines = []
    for name in {**saved, **wanted}:
        before, now = saved.get(name), wanted.get(name)
        if before == now:
            continue
        lines.append(f"{name}: {before} there, {now} here" if name.startswith("--") else f"{name} has been written anew")
    return lines


def sha256_of(path: Path) -> str:
    """Of a file's bytes, in hexadecimal digits. Where there is no such file the program ends."""
    if not path.exists():
        _refuse(f"There is no {path}: see prepare.ts, --first and --epochs.")
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _refuse(message: str) -> NoReturn:
    sys.exit(message)
