"""The yardstick: a classifier of BERT-base's shape on PyTorch, all cores, float32. Weights are random: speed doesn't depend on them.

`python3 bench/bert-base.py --tokens 64 --seconds 10` prints one JSON object; exits with status 3 where PyTorch isn't installed.
"""

import argparse
import json
import os
import sys
import time

try:
    import torch
except ImportError:
    sys.exit(3)

LAYERS, HIDDEN, HEADS, INNER, VOCABULARY, CLASSES = 12, 768, 12, 3072, 30522, 8
BATCH = 16


class BertBase(torch.nn.Module):
    """Devlin et al. 2019, table 1; the pooled first token goes to eight classes."""

    def __init__(self) -> None:
        super().__init__()
        self.words = torch.nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = torch.nn.Embedding(512, HIDDEN)
        self.norm = torch.nn.LayerNorm(HIDDEN)
        layer = torch.nn.TransformerEncoderLayer(HIDDEN, HEADS, INNER, 0.0, "gelu", batch_first=True)
        self.layers = torch.nn.TransformerEncoder(layer, LAYERS)
        self.pool = torch.nn.Linear(HIDDEN, HIDDEN)
        self.classes = torch.nn.Linear(HIDDEN, CLASSES)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        x = self.norm(self.words(ids) + self.positions.weight[: ids.shape[1]])
        return self.classes(torch.tanh(self.pool(self.layers(x)[:, 0])))


parser = argparse.ArgumentParser()
parser.add_argument("--tokens", type=int, default=64)
parser.add_argument("--seconds", type=float, default=10)
options = parser.parse_args()
torch.manual_seed(1)
torch.set_num_threads(os.cpu_count() or 1)
model = BertBase().eval()
ids = torch.randint(0, VOCABULARY, (BATCH, options.tokens))
with torch.inference_mode():
    model(ids)
    started = time.monotonic()
    count = 0
    while time.monotonic() - started < options.seconds:
        model(ids)
        count += BATCH
    rate = count / (time.monotonic() - started)
print(json.dumps({"textsPerSecond": rate, "threads": torch.get_num_threads(), "torch": torch.__version__}))
