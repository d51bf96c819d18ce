import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';
import { decodeWeights, encodeWeights } from '../../../src/scoring/embedded/weights-file.ts';

const HEADER = {
  model: 'tiny-1',
  featureVersion: 3,
  groupBits: [2, 3, 1] as const,
  groupGains: [1, 1, 1],
  groupDampings: [1, 1, 1],
  attributes: ATTRIBUTES,
  biases: Array(8).fill(-1),
  calibrations: Array(8).fill({ slope: 1, offset: 0 }),
  steps: Array(3).fill(Array(8).fill(0.1)),
  languages: ['en'],
  maxPieceLength: 100,
};

function encode(featureVersion = HEADER.featureVersion) {
  const tables = HEADER.groupBits.map((bits) =>
    Int8Array.from({ length: 8 << bits }, (_, at) => (at % 200) - 100),
  );
  return encodeWeights({ ...HEADER, featureVersion }, tables);
}

describe('the file of weights', () => {
  it('gives back what was written', () => {
    const { header, tables } = decodeWeights(encode());
    expect(header).toMatchObject({ ...HEADER, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(tables.map((table) => table.length)).toEqual([32, 64, 16]);
    expect(tables[1]?.[63]).toBe(-37);
  });

  it('is refused where one byte of the weights has changed', () => {
    const bytes = encode();
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] as number) ^ 1;
    expect(() => decodeWeights(bytes)).toThrow('checksum');
  });

  it('is refused where it is cut off, even within the header', () => {
    const bytes = encode();
    expect(() => decodeWeights(bytes.subarray(0, bytes.length - 8))).toThrow('checksum');
    expect(() => decodeWeights(bytes.subarray(0, 40))).toThrow('cut off');
    expect(() => decodeWeights(bytes.subarray(0, 4))).toThrow('no file of Winnow weights');
  });

  it('is refused for features that it was not trained on', () => {
    expect(() => decodeWeights(encode(9))).toThrow('features 9');
    expect(() => decodeWeights(encode(1))).toThrow('features 1');
  });

  it('is refused in a format that is not known', () => {
    const bytes = encode();
    bytes.writeUInt32LE(2, 4);
    expect(() => decodeWeights(bytes)).toThrow('format 2');
  });
});
