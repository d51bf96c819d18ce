import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLinearPeer } from '../../../model/eval/peers/linear-baseline.ts';
import { NgramReader } from '../../../model/eval/peers/ngram-reader.ts';
import { createWordListPeer } from '../../../model/eval/peers/word-list.ts';
import { ATTRIBUTES } from '../../../src/domain/attribute.ts';

const at = (attribute: (typeof ATTRIBUTES)[number]) => ATTRIBUTES.indexOf(attribute);
const row = (text: string) => ({ text, lang: 'en', labels: {} });

describe('the word list', () => {
  it('ranks by the number of its words, passes clean text, and says nothing of spam', async () => {
    const peer = createWordListPeer();
    const scores = await peer.scoreRows(
      [row('a quiet afternoon'), row('what a shit day'), row('shit, this bitch again')],
      () => {},
    );
    const toxicity = [0, 1, 2].map((index) => scores[index * ATTRIBUTES.length + at('toxicity')]);
    expect(toxicity[0]).toBe(0);
    expect(toxicity[1]).toBe(peer.thresholdOf('toxicity'));
    expect(toxicity[2]).toBeGreaterThan(toxicity[1] as number);
    expect(scores[at('spam')]).toBeNaN();
  });
});

describe('the features of the baseline', () => {
  it('are each word, each pair, and each run of two to five characters, once', () => {
    const reader = new NgramReader(20);
    reader.read('ab ab');
    // One word, one pair; " ab " has runs " a", "ab", "b ", " ab", "ab ", " ab ".
    expect(reader.count).toBe(1 + 1 + 6);
    expect(new Set(reader.places.subarray(0, reader.count)).size).toBe(reader.count);
  });

  it('don’t tell cases apart, and begin anew with each text', () => {
    const reader = new NgramReader(20);
    const read = (text: string) => {
      reader.read(text);
      return [...reader.places.subarray(0, reader.count)];
    };
    const before = read('Rain again');
    read('something else');
    expect(read('rain AGAIN')).toEqual(before);
    expect(read('')).toEqual([]);
  });
});

describe('the linear baseline', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-eval-'));
    mkdirSync(join(folder, 'train'));
    const lines = Array.from({ length: 200 }, (_, index) => {
      const isRude = index % 2 === 0;
      return JSON.stringify({
        text: `${isRude ? 'dreadful' : 'lovely'} weather number ${index}`,
        // What a set doesn't annotate is unknown; foreign rows are not for it.
        labels: { toxicity: isRude ? 1 : 0 },
        lang: index < 190 ? 'en' : 'de',
      });
    });
    writeFileSync(join(folder, 'train', 'convabuse.jsonl.gz'), gzipSync(lines.join('\n')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('learns what its rows say, says even odds of what none annotates, and repeats itself exactly', async () => {
    const peer = await createLinearPeer(folder, 1, () => {});
    const rows = [row('dreadful afternoon'), row('lovely afternoon')];
    const scores = await peer.scoreRows(rows, () => {});
    expect(scores[at('toxicity')]).toBeGreaterThan(0.7);
    expect(scores[ATTRIBUTES.length + at('toxicity')]).toBeLessThan(0.3);
    expect(scores[at('threat')]).toBe(0.5);
    const again = await (await createLinearPeer(folder, 1, () => {})).scoreRows(rows, () => {});
    expect(again).toEqual(scores);
  });

  it('says so where there is nothing to learn from', async () => {
    await expect(createLinearPeer(join(folder, 'nowhere'), 1, () => {})).rejects.toThrow('no English rows');
  });
});
