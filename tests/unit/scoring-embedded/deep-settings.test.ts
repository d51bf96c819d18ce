import { describe, expect, it } from 'vitest';
import { readDeepSettings } from '../../../src/scoring/embedded/deep/deep-settings.ts';
import { EARLIER_JOINING } from '../../../src/scoring/embedded/join-pieces.ts';
import { makeTinyModel } from '../../support/scoring/tiny-deep-model.ts';

const good = makeTinyModel().settings;
const read = (changes: Record<string, unknown>) => readDeepSettings(JSON.stringify({ ...good, ...changes }));
const calibrated = (calibration: unknown) => ({
  calibrations: { ...good.calibrations, toxicity: calibration },
});

const LONG = { wholeUpTo: 280, stretchLength: 160, fastWeight: 0.4, deepWeight: 0.6, offset: 0 };

describe('reading deep.json', () => {
  it('answers what stands in it', () => {
    expect(read({})).toEqual(good);
    expect(read({ fast: { sha256: 'a' } }).fast).toEqual({ sha256: 'a' });
    expect(read({ longPieces: LONG }).longPieces).toEqual(LONG);
    expect(read({ joining: EARLIER_JOINING }).joining).toEqual(EARLIER_JOINING);
    const joining = { ...EARLIER_JOINING, sentenceDiscount: 0.5 };
    expect(read({ joining }).joining).toEqual(joining);
    const onnx = { ...good.onnx, unfused: ['SkipLayerNormFusion'] };
    expect(read({ onnx }).onnx).toEqual(onnx);
  });

  it('says of a file that is no JSON, or another format, what it is', () => {
    expect(() => readDeepSettings('{')).toThrow('no JSON');
    expect(() => readDeepSettings('[1]')).toThrow('no object');
    expect(() => readDeepSettings('null')).toThrow('no object');
    expect(() => read({ format: 2 })).toThrow('format 2');
  });

  it.each([
    ['model', { model: '' }],
    ['model', { model: 1 }],
    ['fast', { fast: { sha256: 1 } }],
    ['attributes', { attributes: ['toxicity', 'rudeness'] }],
    ['attributes', { attributes: [null] }],
    ['attributes', { attributes: ['toxicity', 'toxicity'] }],
    ['attributes', { attributes: 'toxicity' }],
    ['maxTokens', { maxTokens: 2 }],
    ['maxTokens', { maxTokens: 10.5 }],
    ['vocabulary', { vocabulary: good.vocabulary.slice(1) }],
    ['vocabulary', { vocabulary: [...good.vocabulary, 3] }],
    ['emojiNames', { emojiNames: { x: 1 } }],
    ['emojiNames', { emojiNames: [] }],
    ['calibrations', { calibrations: { toxicity: { slope: 1, offset: 0 } } }],
    ['calibrations', calibrated({ slope: 0, offset: 0 })],
    ['calibrations', calibrated({ slope: 1 })],
    ['calibrations', calibrated({ slope: 1, offset: 0, fastWeight: 'much' })],
    ['calibrations', calibrated({ x: [], y: [] })],
    ['calibrations', calibrated({ x: [0, 1], y: [0] })],
    ['calibrations', calibrated({ x: [0, 0], y: [0, 1] })],
    ['calibrations', calibrated({ x: [0, 1], y: [0.5, 0.4] })],
    ['calibrations', calibrated({ x: [0, 1], y: [0.5, 1.1] })],
    ['calibrations', calibrated(null)],
    ['spans', { spans: { threshold: 1.5 } }],
    ['spans', { spans: {} }],
    ['bands', { bands: {} }],
    ['bands', { bands: { deepFrom: {}, usualLength: 0 } }],
    ['bands', { bands: { deepFrom: { toxicity: 'low' } } }],
    ['joining', { joining: { ...EARLIER_JOINING, clearFrom: 0.7 } }],
    ['joining', { joining: { ...EARLIER_JOINING, levels: { toxicity: 0.4 } } }],
    ['joining', { joining: { ...EARLIER_JOINING, sentenceDiscount: -1 } }],
    ['joining', { joining: { ...EARLIER_JOINING, sentenceDiscount: 'some' } }],
    ['bands', { bands: { deepFrom: {}, bySentence: 'yes' } }],
    ['longPieces', { longPieces: { ...LONG, wholeUpTo: 0 } }],
    ['longPieces', { longPieces: { ...LONG, stretchLength: 0 } }],
    ['longPieces', { longPieces: { ...LONG, fastWeight: -0.1 } }],
    ['longPieces', { longPieces: { ...LONG, deepWeight: 'much' } }],
    ['longPieces', { longPieces: { wholeUpTo: 1, stretchLength: 1, fastWeight: 0, deepWeight: 0 } }],
    ['onnx', { onnx: { file: '../deep.onnx', sha256: good.onnx.sha256 } }],
    ['onnx', { onnx: { file: 'deep.onnx', sha256: 'abc' } }],
    ['onnx', { onnx: { sha256: good.onnx.sha256 } }],
    ['onnx', { onnx: { ...good.onnx, unfused: 'SkipLayerNormFusion' } }],
    ['onnx', { onnx: { ...good.onnx, unfused: ['a;b'] } }],
    ['onnx', { onnx: { ...good.onnx, unfused: [1] } }],
    ['onnx', { onnx: { ...good.onnx, sha256: [good.onnx.sha256] } }],
    ['checks', { checks: [] }],
    ['checks', { checks: [{ ids: [], logits: [0, 0, 0, 0, 0, 0, 0, 0] }] }],
    ['checks', { checks: [{ ids: [good.vocabulary.length], logits: [0, 0, 0, 0, 0, 0, 0, 0] }] }],
    ['checks', { checks: [{ ids: [0], logits: [0, 0, 0, 0, 0, 0, 0, 0] }] }],
    ['checks', { checks: [{ ids: [2, 3], logits: [0] }] }],
    ['checks', { checks: [{ ids: Array(65).fill(2), logits: [0, 0, 0, 0, 0, 0, 0, 0] }] }],
    ['checkTolerance', { checkTolerance: 0 }],
    ['checkTolerance', { checkTolerance: '1' }],
  ])('names the field %s where it is wrong', (field, changes) => {
    expect(() => read(changes)).toThrow(`deep.json: ${field} is wrong`);
  });

  it.each([
    [{ x: [0], y: [0] }],
    [{ x: [-1, 2], y: [0.1, 0.1], fastWeight: 0.3 }],
    [{ slope: 0.1, offset: -3, fastWeight: 0 }],
  ])('takes a calibration such as %j', (calibration) => {
    expect(read(calibrated(calibration)).calibrations.toxicity).toEqual(calibration);
  });

  it('needs no calibration for a head that is not used', () => {
    const { toxicity: _, ...others } = good.calibrations;
    const attributes = good.attributes.map((attribute) => (attribute === 'toxicity' ? null : attribute));
    expect(read({ attributes, calibrations: others }).attributes[0]).toBeNull();
  });
});
