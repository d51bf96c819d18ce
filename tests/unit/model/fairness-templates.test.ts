import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastExamples, FRAME_KINDS } from '../../../model/contrast/contrast-examples.ts';
import { TEMPLATE_GROUPS } from '../../../model/eval/fairness-groups.ts';
import {
  fillFrame,
  iAmRows,
  nameRows,
  templateRows,
  voiceRows,
} from '../../../model/eval/fairness-template-rows.ts';
import { CIVIL_BACKGROUND, TOXIC_BACKGROUND } from '../../../model/eval/fairness-templates-background.ts';
import { CIVIL_TEMPLATES, I_AM_FRAMES } from '../../../model/eval/fairness-templates-civil.ts';
import { NAME_ABUSIVE, NAME_CIVIL, NAMES } from '../../../model/eval/fairness-templates-names.ts';
import { TOXIC_TEMPLATES } from '../../../model/eval/fairness-templates-toxic.ts';
import { IDENTITY_GROUPS } from '../../../src/domain/fairness/identity-groups.ts';
import seedArticle from '../../fixtures/seed-article.json' with { type: 'json' };
import { runsOfWords } from './runs-of-words.ts';

const toxic = Object.values(TOXIC_TEMPLATES).flat();
const civil = Object.values(CIVIL_TEMPLATES).flat();
const names = [...NAME_CIVIL, ...NAME_ABUSIVE];
const background = [...TOXIC_BACKGROUND, ...CIVIL_BACKGROUND];
const voices = voiceRows().map(({ text }) => text);
const everything = [...toxic, ...civil, ...I_AM_FRAMES, ...names, ...background, ...voices];
const MODEL = new URL('../../../model/', import.meta.url);

/** Frames with whatever they have for slots and choices taken as one. */
function shapeOf(frame: string): string {
  return frame
    .toLowerCase()
    .replaceAll(/\{\w+\}|\[[^\]]*\]/g, '_')
    .replaceAll(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim();
}

describe('the fairness templates', () => {
  it('are many: abusive, civil, without a group, by name', () => {
    expect(toxic.length).toBeGreaterThanOrEqual(40);
    expect(civil.length).toBeGreaterThanOrEqual(60);
    expect(background.length).toBeGreaterThanOrEqual(80);
    expect(TEMPLATE_GROUPS.length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(NAMES).length).toBeGreaterThanOrEqual(20);
  });

  it('are all different', () => {
    expect(new Set(everything.map(shapeOf)).size).toBe(new Set(everything).size);
    for (const list of [toxic, civil, names, background]) expect(new Set(list).size).toBe(list.length);
  });

  it('equal no frame or comment that is learnt from, nor share a run of seven words with any', () => {
    const learnt = FRAME_KINDS.flatMap(({ frames, comments = [] }) => [...frames, ...comments]);
    const shapes = new Set(learnt.map(shapeOf));
    expect(everything.filter((frame) => shapes.has(shapeOf(frame)))).toEqual([]);
    // Between the slots: what fills them is the same words in both.
    const runs = new Set(
      everything.flatMap((frame) => frame.split(/\{\w+\}/)).flatMap((part) => runsOfWords(part, 7)),
    );
    // A frame has some 25 fillings in a row; a few of them show what stands between its choices.
    const examples = contrastExamples('train')
      .filter((_, at) => at % 8 === 0)
      .map(({ text }) => text);
    const shared = [...learnt, ...examples].flatMap((text) =>
      runsOfWords(text, 7).filter((run) => runs.has(run)),
    );
    expect([...new Set(shared)]).toEqual([]);
  }, 60_000);

  it('are imported by nothing that learns', () => {
    const files = ['contrast', 'train', 'deep'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, MODEL), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|py)$/.test(entry.name))
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(
      files.filter((file) => /(from|import\() *'[^']*fairness/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('share no run of five words with the article that the tests use', () => {
    const runs = new Set(runsOfWords(JSON.stringify(seedArticle), 5));
    expect(everything.filter((text) => runsOfWords(text, 5).some((run) => runs.has(run)))).toEqual([]);
  });

  it('speak of groups that the list of terms knows, by the same kind', () => {
    const known = new Map(IDENTITY_GROUPS.map(({ group, kind }) => [group, kind]));
    for (const { group, kind } of TEMPLATE_GROUPS) expect([group, known.get(group)]).toEqual([group, kind]);
  });
});

describe('filling a frame', () => {
  it.each([
    ['a {person} came', { person: 'Arab' }, 'An Arab came'],
    ['A {person} came', { person: 'Sikh' }, 'A Sikh came'],
    ['{people} and a {adj} friend', { people: 'immigrants', adj: 'old' }, 'Immigrants and an old friend'],
    ['I met a {adj} man', { adj: 'Ukrainian' }, 'I met a Ukrainian man'],
    ['"{person}" is a word', { person: 'Turk' }, '"Turk" is a word'],
  ])('makes a sentence of "%s"', (frame, values, text) => {
    expect(fillFrame(frame, values)).toBe(text);
  });

  it('refuses a slot without a value', () => {
    expect(() => fillFrame('{nobody}', { person: 'Turk' })).toThrow('No value for {nobody}');
  });
});

describe('the rows', () => {
  const rows = templateRows();

  it('put every group into every frame, and no slot is left', () => {
    for (const { group } of TEMPLATE_GROUPS) {
      const own = rows.filter((row) => row.group === group);
      const frames = (isAbusive: boolean) =>
        new Set(own.filter((row) => row.isAbusive === isAbusive).map(({ frame }) => frame)).size;
      expect([frames(true), frames(false)]).toEqual([toxic.length, civil.length]);
      expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    }
    const all = [...rows, ...iAmRows(), ...nameRows(), ...voiceRows()];
    expect(all.filter(({ text }) => /[{}|]|undefined/.test(text))).toEqual([]);
    const isOwnEnglish = (group: string | null) =>
      group === 'learners-english' || group === 'african-american-english';
    expect(all.filter(({ group, text }) => !isOwnEnglish(group) && /\ba [aeio]/i.test(text))).toEqual([]);
  });

  it('speak of a group that the finder sees, so that templates and real comments mean the same', async () => {
    const { createGroupFinder } = await import('../../../src/domain/fairness/find-groups.ts');
    const find = createGroupFinder();
    const lost = new Set<string>();
    for (const { group, text } of rows) {
      if (group !== null && rows.length > 0 && !find(text).includes(group)) lost.add(group);
    }
    for (const group of lost) {
      const own = rows.filter((row) => row.group === group);
      const seen = own.filter(({ text }) => find(text).includes(group)).length;
      expect([group, seen / own.length > 0.3]).toEqual([group, true]);
    }
  });

  it('name no group in the background', async () => {
    const { createGroupFinder } = await import('../../../src/domain/fairness/find-groups.ts');
    const find = createGroupFinder();
    expect(background.filter((text) => find(text).length > 0)).toEqual([]);
  });

  it('have enough names and voices to be judged by', () => {
    const count = (list: { group: string | null; isAbusive: boolean }[], group: string, isAbusive: boolean) =>
      list.filter((row) => row.group === group && row.isAbusive === isAbusive).length;
    const named = nameRows();
    for (const origin of Object.keys(NAMES)) {
      expect(count(named, origin, false)).toBeGreaterThanOrEqual(50);
      expect(count(named, origin, true)).toBeGreaterThanOrEqual(50);
    }
    for (const voice of ['african-american-english', 'learners-english']) {
      expect(count(voiceRows(), voice, false)).toBeGreaterThanOrEqual(50);
      expect(count(voiceRows(), voice, true)).toBeGreaterThanOrEqual(50);
      expect(count(voiceRows(), `${voice}: the same in the standard`, false)).toBe(
        count(voiceRows(), voice, false),
      );
    }
  });

  it('have "I am a gay man" among them, and no female man', () => {
    const texts = iAmRows().map(({ text }) => text);
    expect(texts).toContain('I am a gay man.');
    expect(texts).toContain('I am an immigrant nurse.');
    expect(texts.some((text) => /\b(female man|lesbian man|male woman)\b/.test(text))).toBe(false);
    expect(new Set(iAmRows().map(({ group }) => group)).size).toBe(TEMPLATE_GROUPS.length);
  });
});
