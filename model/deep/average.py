"""The mean of two runs' weights: `python model/deep/average.py FIRST/deep.pt SECOND/deep.pt OUT.pt [--share 0.5]`.

For two courses of one network, whose weights lie in one basin: what the first knew of the large sets and what the second
learnt of the small ones are both kept (Wortsman et al. 2022, "Model soups" and "Robust fine-tuning"). `--report` prints
ROC-AUC on the development rows for several shares, to choose by. Of two checkpoints the sets' offsets are averaged too:
a student begins with them.
"""

import argparse
from pathlib import Path

import torch

from encoder import DeepModel
from rows import read_rows
from train import report

SHARES = [0.0, 0.2, 0.35, 0.5, 0.7, 1.0]


def average(first: dict, second: dict, share: float) -> dict:
    """Weights, each `(1 - share) * first + share * second`."""
    return {name: torch.lerp(tensor.float(), second[name].float(), share) for name, tensor in first.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description="Averages the weights of two runs of one network.")
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--share", type=float, default=0.5, help="what the second counts, 0 to 1")
    parser.add_argument("--report", type=Path, help="what prepare.ts wrote: print figures on its development rows")
    parser.add_argument("--most", type=int, default=600, help="rows a set in the report")
    options = parser.parse_args()
    if not 0 <= options.share <= 1:
        parser.error("--share is between 0 and 1")
    first = torch.load(options.first, weights_only=True, map_location="cpu")
    second = torch.load(options.second, weights_only=True, map_location="cpu")
    shapes = [{name: tensor.shape for name, tensor in run["model"].items()} for run in (first, second)]
    if shapes[0] != shapes[1]:
        parser.error("the two runs are not of one network: layers or vocabulary differ")
    if options.report is not None:
        rows = [row for row in read_rows(options.report / "dev.jsonl.gz") if row["g"] != "contrast"]
        groups = {name: at for at, name in enumerate(sorted({row["g"] for row in rows}))}
        model = DeepModel(len(first["model"]["words.weight"]), first["layers"])
        for share in SHARES:
            model.load_state_dict(average(first["model"], second["model"], share))
            print(f"share {share}:\n{report(model, rows, groups, options.most)}", flush=True)
    saved = {"step": second["step"], "layers": first["layers"]}
    parts = ["model", *(["objective"] if "objective" in first and "objective" in second else [])]
    saved |= {part: average(first[part], second[part], options.share) for part in parts}
    saved |= {name: second[name] for name in ("groups", "fingerprint") if name in second}
    torch.save(saved, options.out)
    print(options.out)


if __name__ == "__main__":
    main()
