/**
 * A small model with the inputs and outputs of the real toxicity model: `Placeholder_1` (indices [tokens, 2]),
 * `Placeholder` (token ids [tokens]), and for each label a softmax [batch, 2]. Each token has a weight for each label;
 * a text's logit is the sum over its tokens. Two shards, so that joining them is tested too.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const TOXICITY_LABELS = [
  'identity_attack',
  'insult',
  'obscene',
  'severe_toxicity',
  'sexual_explicit',
  'threat',
  'toxicity',
] as const;

const WORDS = ['nitwit', 'lovely', 'the', 'tea', 'smash', 'you'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** The first six entries are reserved, as in the real vocabulary; the first is the unknown token. */
const VOCABULARY: [string, number][] = [
  ['\ufffd', 0],
  ['<s>', 0],
  ['</s>', 0],
  ['extra_token_id_1', 0],
  ['extra_token_id_2', 0],
  ['extra_token_id_3', 0],
  ['\u2581', -4],
  ...LETTERS.map((letter): [string, number] => [letter, -9]),
  ...WORDS.map((word): [string, number] => [`\u2581${word}`, -2]),
];

const idOf = (word: string) => VOCABULARY.findIndex(([entry]) => entry === `\u2581${word}`);

/** [vocabulary, labels]: what each token adds to each label's logit. */
function tokenWeights(): Float32Array {
  const count = TOXICITY_LABELS.length;
  const weights = new Float32Array(VOCABULARY.length * count);
  const set = (word: string, label: (typeof TOXICITY_LABELS)[number], weight: number) => {
    weights[idOf(word) * count + TOXICITY_LABELS.indexOf(label)] = weight;
  };
  set('nitwit', 'insult', 6);
  set('nitwit', 'toxicity', 5);
  set('smash', 'threat', 4);
  set('smash', 'obscene', 1);
  set('smash', 'sexual_explicit', 0.5);
  set('lovely', 'toxicity', -2);
  return weights;
}

const int = (size: number) => ({ size: String(size) });
const placeholder = (name: string, dims: number[]) => ({
  name,
  op: 'Placeholder',
  attr: { dtype: { type: 'DT_INT32' }, shape: { shape: { dim: dims.map(int) } } },
});
const node = (name: string, op: string, input: string[], attr: object = {}) => ({ name, op, input, attr });

interface Weight {
  name: string;
  shape: number[];
  dtype: 'float32' | 'int32';
  data: Float32Array | Int32Array;
}

/** Writes `model.json`, two shards and `vocab.json` into the folder. */
export async function writeToxicityModel(folder: string): Promise<void> {
  const count = TOXICITY_LABELS.length;
  const weights: Weight[] = [
    { name: 'tokens', shape: [VOCABULARY.length, count], dtype: 'float32', data: tokenWeights() },
    { name: 'axis', shape: [], dtype: 'int32', data: Int32Array.of(0) },
    { name: 'zero', shape: [], dtype: 'int32', data: Int32Array.of(0) },
    { name: 'rows_only', shape: [2], dtype: 'int32', data: Int32Array.of(1, 0) },
    { name: 'one_row', shape: [2], dtype: 'int32', data: Int32Array.of(1, count) },
    { name: 'first_column', shape: [2], dtype: 'int32', data: Int32Array.of(0, 0) },
    { name: 'column_size', shape: [2], dtype: 'int32', data: Int32Array.of(-1, 1) },
    ...TOXICITY_LABELS.map((label, index): Weight => {
      // [labels, 2]: "is" takes the label's sum, "not" stays 0.
      const data = new Float32Array(count * 2);
      data[index * 2 + 1] = 1;
      return { name: `${label}/kernel`, shape: [count, 2], dtype: 'float32', data };
    }),
    { name: 'bias', shape: [2], dtype: 'float32', data: Float32Array.of(3, 0) },
  ];
  const nodes = [
    placeholder('Placeholder', [-1]),
    placeholder('Placeholder_1', [-1, 2]),
    ...weights.map(({ name, dtype, shape }) => ({
      name,
      op: 'Const',
      attr: {
        dtype: { type: dtype === 'float32' ? 'DT_FLOAT' : 'DT_INT32' },
        value: {
          tensor: {
            dtype: dtype === 'float32' ? 'DT_FLOAT' : 'DT_INT32',
            tensorShape: { dim: shape.map(int) },
          },
        },
      },
    })),
    // An operation with an output shape that the data decides, as the real graph has.
    node('is_token', 'GreaterEqual', ['Placeholder', 'zero']),
    node('kept', 'Where', ['is_token']),
    node('ids', 'GatherNd', ['Placeholder', 'kept']),
    node('vectors', 'GatherV2', ['tokens', 'ids', 'axis']),
    node('text_of_token', 'Slice', ['Placeholder_1', 'first_column', 'column_size']),
    node('last', 'Max', ['Placeholder_1', 'axis'], { keep_dims: { b: false } }),
    node('last_row', 'Mul', ['last', 'rows_only']),
    node('shape', 'AddV2', ['last_row', 'one_row']),
    node('sums', 'ScatterNd', ['text_of_token', 'vectors', 'shape']),
    ...TOXICITY_LABELS.flatMap((label) => [
      node(`${label}/product`, 'MatMul', ['sums', `${label}/kernel`], {
        transpose_a: { b: false },
        transpose_b: { b: false },
      }),
      node(`${label}/logits`, 'BiasAdd', [`${label}/product`, 'bias']),
      node(`${label}/probabilities`, 'Softmax', [`${label}/logits`]),
    ]),
  ];
  const bytes = Buffer.concat(weights.map(({ data }) => Buffer.from(data.buffer)));
  const cut = Math.floor(bytes.length / 2);
  const manifest = [
    {
      paths: ['group1-shard1of2.bin', 'group1-shard2of2.bin'],
      weights: weights.map(({ name, shape, dtype }) => ({ name, shape, dtype })),
    },
  ];
  const model = {
    format: 'graph-model',
    generatedBy: 'a test',
    convertedBy: 'a test',
    modelTopology: { node: nodes, versions: { producer: 27 } },
    weightsManifest: manifest,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'group1-shard1of2.bin'), bytes.subarray(0, cut));
  await writeFile(join(folder, 'group1-shard2of2.bin'), bytes.subarray(cut));
  await writeFile(join(folder, 'model.json'), JSON.stringify(model));
  await writeFile(join(folder, 'vocab.json'), JSON.stringify(VOCABULARY));
}
