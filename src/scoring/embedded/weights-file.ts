/**
 * The file of weights: a header that says what the weights fit, then one signed byte per bucket and attribute.
 * Layout: `WNNW`, format (uint32 LE), header length (uint32 LE), header (JSON, UTF-8, padded with spaces to a
 * multiple of 8), payload. The payload holds the tables of the groups word, char, class in that order, each
 * `Int8Array [buckets, attributes]`.
 */
import { createHash } from 'node:crypto';
import type { Attribute } from '../../domain/attribute.ts';
import { FEATURE_VERSION, type GroupBits, OLDEST_FEATURE_VERSION } from './features.ts';

const MAGIC = 'WNNW';
const FORMAT = 1;
const PREFIX_BYTES = 12;

/** `probability = sigmoid(slope * logit + offset)`; slope > 0, so that the order of texts is kept. Platt (1999). */
export interface Calibration {
  slope: number;
  offset: number;
}

/** What stands in the header. */
export interface WeightsHeader {
  /** Name and version, stored with every score. */
  model: string;
  /** Of the feature code that the weights were trained on. */
  featureVersion: number;
  groupBits: GroupBits;
  /** Per group: a piece's sum of weights is divided by `sqrt(features + damping)` and multiplied by `gain`. */
  groupGains: readonly number[];
  groupDampings: readonly number[];
  attributes: readonly Attribute[];
  /** Per attribute. */
  biases: readonly number[];
  calibrations: readonly Calibration[];
  /** Per group, per attribute: what one step of the stored byte is worth. */
  steps: readonly (readonly number[])[];
  languages: readonly string[];
  maxPieceLength: number;
  /** Of the payload, hex. */
  sha256: string;
}

/** The weights in memory. */
export interface Weights {
  header: WeightsHeader;
  /** Per group: `Int8Array [buckets, attributes]`. */
  tables: readonly Int8Array[];
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** To bytes; `sha256` is filled in here. */
export function encodeWeights(header: Omit<WeightsHeader, 'sha256'>, tables: readonly Int8Array[]): Buffer {
  const payload = Buffer.concat(
    tables.map((table) => Buffer.from(table.buffer, table.byteOffset, table.byteLength)),
  );
  let json = JSON.stringify({ ...header, sha256: sha256Of(payload) });
  while ((PREFIX_BYTES + Buffer.byteLength(json)) % 8 !== 0) json += ' ';
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC, 0, 'latin1');
  prefix.writeUInt32LE(FORMAT, 4);
  prefix.writeUInt32LE(Buffer.byteLength(json), 8);
  return Buffer.concat([prefix, Buffer.from(json), payload]);
}

/**
 * From bytes. Throws, with what to do about it, if they are not a whole, unharmed file of weights for this
 * version of the features.
 */
export function decodeWeights(bytes: Uint8Array): Weights {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < PREFIX_BYTES || file.toString('latin1', 0, 4) !== MAGIC) {
    throw new Error('This is no file of Winnow weights. Restore model/weights from the release.');
  }
  if (file.readUInt32LE(4) !== FORMAT) {
    throw new Error(
      `The weights have format ${file.readUInt32LE(4)}; this version of Winnow reads ${FORMAT}.`,
    );
  }
  const headerEnd = PREFIX_BYTES + file.readUInt32LE(8);
  if (headerEnd > file.length)
    throw new Error('The file of weights is cut off. Restore it from the release.');
  const header = JSON.parse(file.toString('utf8', PREFIX_BYTES, headerEnd)) as WeightsHeader;
  const payload = file.subarray(headerEnd);
  if (sha256Of(payload) !== header.sha256) {
    throw new Error('The weights do not match their checksum. Restore the file from the release.');
  }
  const { featureVersion } = header;
  if (!(featureVersion >= OLDEST_FEATURE_VERSION && featureVersion <= FEATURE_VERSION)) {
    throw new Error(
      `The weights fit features ${featureVersion}; this version of Winnow has ${OLDEST_FEATURE_VERSION} to ${FEATURE_VERSION}.`,
    );
  }
  const tables: Int8Array[] = [];
  let at = 0;
  for (const bits of header.groupBits) {
    const size = (1 << bits) * header.attributes.length;
    tables.push(new Int8Array(payload.buffer, payload.byteOffset + at, size));
    at += size;
  }
  if (at !== payload.length)
    throw new Error('The weights have the wrong length. Restore the file from the release.');
  return { header, tables };
}
