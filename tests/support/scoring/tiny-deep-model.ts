/**
 * A network of the deep stage's shape that a test can tell what to answer: each token has its logits, and a text's are their mean. It is a
 * real ONNX file, written here field by field (onnx.proto), so that it goes the whole way through the runtime.
 */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import type { DeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import type { DeepFiles } from '../../../src/scoring/embedded/deep/open-deep-stage.ts';
import { SPECIAL_PIECES } from '../../../src/scoring/embedded/deep/vocabulary.ts';

const FLOAT = 1;
const INT32 = 6;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}

const number = (field: number, value: number) => Buffer.concat([varint(field << 3), varint(value)]);
const bytes = (field: number, value: Buffer | string) => {
  const content = Buffer.from(value);
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
};
const message = (field: number, ...parts: Buffer[]) => bytes(field, Buffer.concat(parts));

function tensor(name: string, dims: number[], values: Float32Array): Buffer {
  const raw = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return message(5, ...dims.map((dim) => number(1, dim)), number(2, FLOAT), bytes(8, name), bytes(9, raw));
}

function value(field: number, name: string, type: number, dims: (string | number)[]): Buffer {
  const shape = dims.map((dim) => message(1, typeof dim === 'string' ? bytes(2, dim) : number(1, dim)));
  return message(field, bytes(1, name), message(2, message(1, number(1, type), message(2, ...shape))));
}

function node(type: string, inputs: string[], output: string, attributes: Buffer[] = []): Buffer {
  return message(
    1,
    ...inputs.map((input) => bytes(1, input)),
    bytes(2, output),
    bytes(4, type),
    ...attributes,
  );
}

/** An ONNX file. `logits`: `Float32Array [pieces, heads]`; `marks`: `Float32Array [pieces]`. */
export function encodeTinyModel(
  pieceCount: number,
  headCount: number,
  logits: Float32Array,
  marks: Float32Array,
): Buffer {
  const axes = message(5, bytes(1, 'axes'), number(8, 1), number(20, 7));
  const keep = message(5, bytes(1, 'keepdims'), number(3, 0), number(20, 2));
  const graph = [
    node('Gather', ['table', 'input_ids'], 'rows'),
    node('ReduceMean', ['rows'], 'logits', [axes, keep]),
    node('Gather', ['marks', 'input_ids'], 'token_logits'),
    bytes(2, 'tiny'),
    tensor('table', [pieceCount, headCount], logits),
    tensor('marks', [pieceCount], marks),
    value(11, 'input_ids', INT32, ['batch', 'length']),
    value(12, 'logits', FLOAT, ['batch', headCount]),
    value(12, 'token_logits', FLOAT, ['batch', 'length']),
  ];
  return Buffer.concat([number(1, 8), message(7, ...graph), message(8, bytes(1, ''), number(2, 13))]);
}

/** Words that the tiny network knows beside single letters. */
const WORDS =
  'you are a moron the bridge is nice an idiot and that was of with they this have not but hello there'.split(
    ' ',
  );
const ABUSE = new Set(['moron', 'idiot']);

/** Settings and network that go together; `changes` overwrites settings. */
export function makeTinyModel(changes: Partial<DeepSettings> = {}): {
  settings: DeepSettings;
  model: Buffer;
} {
  const vocabulary = [
    ...SPECIAL_PIECES,
    ...'abcdefghijklmnopqrstuvwxyz',
    ...[...'abcdefghijklmnopqrstuvwxyz'].map((l) => `##${l}`),
    ...WORDS.filter((word) => word.length > 1),
  ];
  const heads = ATTRIBUTES.length;
  const logits = new Float32Array(vocabulary.length * heads);
  const marks = new Float32Array(vocabulary.length);
  for (const [id, piece] of vocabulary.entries()) {
    logits.fill(ABUSE.has(piece) ? 40 : -2, id * heads, (id + 1) * heads);
    marks[id] = ABUSE.has(piece) ? 3 : -3;
  }
  const model = encodeTinyModel(vocabulary.length, heads, logits, marks);
  const settings: DeepSettings = {
    format: 1,
    model: 'tiny-1.0',
    attributes: [...ATTRIBUTES],
    maxTokens: 64,
    vocabulary,
    emojiNames: { '😀': 'nice' },
    calibrations: Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, { slope: 1, offset: 0 }])),
    spans: { threshold: 0.5 },
    bands: { deepFrom: { toxicity: 0.2, insult: 0.2 } },
    onnx: { file: 'deep.onnx', sha256: createHash('sha256').update(model).digest('hex') },
    checks: [{ ids: [2, vocabulary.indexOf('moron'), 3], logits: ATTRIBUTES.map(() => 12) }],
    checkTolerance: 0.01,
    ...changes,
  };
  return { settings, model };
}

/** Both files in a folder. */
export async function writeTinyModel(
  folder: string,
  changes: Partial<DeepSettings> = {},
): Promise<DeepFiles> {
  const { settings, model } = makeTinyModel(changes);
  const files = { settingsPath: join(folder, 'deep.json'), modelPath: join(folder, 'deep.onnx') };
  await writeFile(files.settingsPath, JSON.stringify(settings));
  await writeFile(files.modelPath, model);
  return files;
}
