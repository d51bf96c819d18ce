"""From trained weights to the int8 ONNX file that ships: `python model/deep/export.py PREPARED_DIR DEEP_PT OUT_DIR`.

Weights of the linear layers: signed, 7 bits of 8 (`reduce_range`), so that CPUs without VNNI can't overflow when they add
pairs of products in 16 bits; one scale an output channel. Activations are quantised as they come, one scale a text.
Embeddings: 8 bits, one scale a row. What enters a block's second feed-forward layer has a few channels that are ten times as
large as the others and would take the scale for themselves: they are made smaller, and their weights larger. Writes `deep.onnx` and prints how far its logits lie from the trained ones.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from encoder import HIDDEN, DeepModel
from rows import read_rows

COMPARED_ROWS = 400
# Development rows by which the range of channels is measured.
RANGE_ROWS = 300
# How much of a channel's range moves into the weights (SmoothQuant's alpha, Xiao et al. 2023). Of 0.3 to 1, 0.75 left the smallest
# distance of the bytes' logits from the trained ones: 0.137 in the mean, 0.206 without (250 development rows, 2026-11).
MOVED = 0.75


class QuantisedRows(nn.Module):
    """A table of embeddings as signed bytes and a scale a row."""

    def __init__(self, weight: torch.Tensor):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("bytes", (weight / scale).round().clamp(-127, 127).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.bytes[ids].float() * self.scale[ids]


class FusedAttention(torch.autograd.Function):
    """Attention without a mask, exported as ONNX Runtime's own operator: no transposes, and one pass over the weights."""

    @staticmethod
    def forward(ctx, q, k, v, head_count):
        batch, length, hidden = q.shape
        q, k, v = (t.view(batch, length, head_count, -1).transpose(1, 2) for t in (q, k, v))
        attended = F.scaled_dot_product_attention(q, k, v)
        return attended.transpose(1, 2).reshape(batch, length, hidden)

    @staticmethod
    def symbolic(g, q, k, v, head_count):
        attended = g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=head_count)
        attended.setType(q.type())
        return attended


class Exported(nn.Module):
    """The network as it runs: the same sums as `DeepModel` for texts of one length, so without padding or a mask; embeddings
    from bytes, ids as int32."""

    def __init__(self, model: DeepModel):
        super().__init__()
        self.model = model
        self.words = QuantisedRows(model.words.weight.detach())
        self.narrowed = nn.ParameterList(
            nn.Parameter(torch.ones(layer.down.in_features), requires_grad=False) for layer in model.layers
        )

    @torch.no_grad()
    def narrow(self, texts: list[list[int]]) -> None:
        """Divides the wide channels before each `down` by what its weights are multiplied by; the sums stay the same."""
        widest = [torch.full((layer.down.in_features,), 1e-5) for layer in self.model.layers]

        def watch(at: int):
            def look(_layer, inputs) -> None:
                widest[at] = torch.maximum(widest[at], inputs[0].abs().flatten(0, -2).amax(0))

            return look

        watching = [
            layer.down.register_forward_pre_hook(watch(at)) for at, layer in enumerate(self.model.layers)
        ]
        for ids in texts:
            self(torch.tensor([ids], dtype=torch.int32))
        for one in watching:
            one.remove()
        for layer, most, factor in zip(self.model.layers, widest, self.narrowed, strict=True):
            weights = layer.down.weight.abs().amax(0).clamp_min(1e-5)
            scale = most**MOVED / weights ** (1 - MOVED)
            layer.down.weight.mul_(scale)
            factor.copy_(1 / scale)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        model = self.model
        x = model.norm(self.words(ids.long()) + model.positions.weight[: ids.shape[1]])
        for layer, factor in zip(model.layers, self.narrowed, strict=True):
            q, k, v = layer.qkv(x).split(HIDDEN, -1)
            x = layer.norm1(x + layer.out(FusedAttention.apply(q, k, v, layer.head_count)))
            x = layer.norm2(x + layer.down(F.gelu(layer.up(x)) * factor))
        pooled = torch.cat([x.mean(1), x.amax(1)], -1)
        return model.heads(pooled), model.marks(x).squeeze(-1)


def main() -> None:
    parser = argparse.ArgumentParser(description="Exports and quantises the deep stage.")
    parser.add_argument("prepared", type=Path)
    parser.add_argument("weights", type=Path, help="deep.pt or checkpoint.pt")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    vocabulary = json.loads((options.prepared / "vocabulary.json").read_text())
    saved = torch.load(options.weights, weights_only=True, map_location="cpu")
    model = DeepModel(len(vocabulary["pieces"]), saved["layers"])
    model.load_state_dict(saved["model"])
    exported = Exported(model).eval()
    rows = read_rows(options.prepared / "dev.jsonl.gz")
    exported.narrow([row["i"] for row in rows[1 :: max(1, len(rows) // RANGE_ROWS)]])
    whole = options.out / "deep-float.onnx"
    small = options.out / "deep.onnx"
    torch.onnx.export(
        exported,
        (torch.ones(2, 12, dtype=torch.int32),),
        str(whole),
        input_names=["input_ids"],
        output_names=["logits", "token_logits"],
        dynamic_axes={
            "input_ids": {0: "batch", 1: "length"},
            "logits": {0: "batch"},
            "token_logits": {0: "batch", 1: "length"},
        },
        opset_version=17,
        custom_opsets={"com.microsoft": 1},
        dynamo=False,
    )
    quantize_dynamic(
        str(whole),
        str(small),
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
    compare(exported, small, options.prepared)
    whole.unlink()
    data = small.read_bytes()
    print(f"{small}: {len(data) / 1e6:.1f} MB, sha256 {hashlib.sha256(data).hexdigest()}")


@torch.no_grad()
def compare(model: nn.Module, path: Path, prepared: Path) -> None:
    """Distance of the bytes' logits from the trained ones, on development rows, one text at a time."""
    session = onnxruntime.InferenceSession(str(path))
    away = []
    rows = read_rows(prepared / "dev.jsonl.gz")
    for row in rows[:: max(1, len(rows) // COMPARED_ROWS)]:
        ids = torch.tensor([row["i"]], dtype=torch.int32)
        logits = session.run(["logits"], {"input_ids": ids.numpy()})[0]
        away.append(np.abs(logits - model(ids)[0].numpy()).max(0))
    print(f"logits off by {np.mean(away):.3f} in the mean, {np.quantile(away, 0.99):.3f} at the 99th percentile")


if __name__ == "__main__":
    main()
