"""The deep stage's network: a BERT encoder of MiniLM's shape, heads for eight attributes, and one for marked spans.

Shapes: token ids int64 [batch, length], padded with 0; logits float [batch, 8]; token logits float [batch, length].
"""

import json
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

HIDDEN = 384
HEAD_COUNT = 8
PAD_ID = 0
# Added to the attention of padding; large enough to vanish in the softmax, small enough for bfloat16.
MASKED = -10_000.0


class Layer(nn.Module):
    """One block of BERT (Devlin et al. 2019): self-attention and a feed-forward network, each normalised after."""

    def __init__(self, hidden: int, head_count: int, inner: int, dropout: float):
        super().__init__()
        self.head_count = head_count
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.out = nn.Linear(hidden, hidden)
        self.norm1 = nn.LayerNorm(hidden, eps=1e-12)
        self.up = nn.Linear(hidden, inner)
        self.down = nn.Linear(inner, hidden)
        self.norm2 = nn.LayerNorm(hidden, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        size = hidden // self.head_count
        q, k, v = self.qkv(x).view(batch, length, 3, self.head_count, size).permute(2, 0, 3, 1, 4)
        # Written out: the fused kernel takes five times as long in bfloat16 on the CPU.
        weights = torch.matmul(q * size**-0.5, k.transpose(-1, -2)) + mask
        attended = torch.matmul(weights.float().softmax(-1).to(v.dtype), v)
        attended = attended.transpose(1, 2).reshape(batch, length, hidden)
        x = self.norm1(x + self.out(attended))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class DeepModel(nn.Module):
    """Encoder, pooling (mean and maximum over a text's tokens) and heads."""

    def __init__(
        self, vocabulary_size: int, layer_count: int = 6, position_count: int = 256, dropout: float = 0.0
    ):
        super().__init__()
        self.words = nn.Embedding(vocabulary_size, HIDDEN)
        self.positions = nn.Embedding(position_count, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(HIDDEN, 12, 1536, dropout) for _ in range(layer_count))
        self.drop = nn.Dropout(dropout)
        self.heads = nn.Linear(2 * HIDDEN, HEAD_COUNT)
        self.marks = nn.Linear(HIDDEN, 1)

    def forward(self, ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        is_text = (ids != PAD_ID).unsqueeze(-1).to(self.norm.weight.dtype)
        mask = ((1 - is_text) * MASKED).squeeze(-1)[:, None, None, :]
        x = self.drop(self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]]))
        mask = mask.to(torch.get_autocast_dtype("cpu")) if torch.is_autocast_enabled("cpu") else mask
        for layer in self.layers:
            x = layer(x, mask)
        x = x.float()
        mean = (x * is_text).sum(1) / is_text.sum(1)
        highest = (x + (1 - is_text) * MASKED).amax(1)
        return self.heads(self.drop(torch.cat([mean, highest], -1))), self.marks(x).squeeze(-1)


def load_pretrained(
    folder: Path, source_ids: list[int], layer_count: int = 6, dropout: float = 0.0
) -> DeepModel:
    """The published encoder's weights, its table of words cut to `source_ids`; the heads are new and small."""
    config = json.loads((folder / "config.json").read_text())
    if config["hidden_size"] != HIDDEN:
        raise ValueError(f"{folder} has {config['hidden_size']} wide layers, not {HIDDEN}")
    weights = load_file(folder / "model.safetensors")
    weights = {name.removeprefix("bert."): tensor for name, tensor in weights.items()}
    model = DeepModel(len(source_ids), layer_count, dropout=dropout)
    with torch.no_grad():
        embeddings = "embeddings."
        model.words.weight.copy_(weights[embeddings + "word_embeddings.weight"][source_ids])
        # All texts are of the first kind: its vector is part of every position.
        positions = weights[embeddings + "position_embeddings.weight"][: model.positions.num_embeddings]
        model.positions.weight.copy_(positions + weights[embeddings + "token_type_embeddings.weight"][0])
        _copy(model.norm, weights, embeddings + "LayerNorm")
        for index, layer in enumerate(model.layers):
            name = f"encoder.layer.{index}."
            parts = [f"{name}attention.self.{part}" for part in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([weights[part + ".weight"] for part in parts]))
            layer.qkv.bias.copy_(torch.cat([weights[part + ".bias"] for part in parts]))
            _copy(layer.out, weights, name + "attention.output.dense")
            _copy(layer.norm1, weights, name + "attention.output.LayerNorm")
            _copy(layer.up, weights, name + "intermediate.dense")
            _copy(layer.down, weights, name + "output.dense")
            _copy(layer.norm2, weights, name + "output.LayerNorm")
        for head in (model.heads, model.marks):
            head.weight.normal_(0, 0.01)
            head.bias.zero_()
    return model


def _copy(module: nn.Module, weights: dict[str, torch.Tensor], name: str) -> None:
    module.weight.copy_(weights[name + ".weight"])
    module.bias.copy_(weights[name + ".bias"])
