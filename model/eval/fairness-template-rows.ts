/** Fills the fairness templates: every frame with every group, the same on every call. */
import { TEMPLATE_GROUPS, type TemplateGroup } from './fairness-groups.ts';
import { CIVIL_BACKGROUND, TOXIC_BACKGROUND } from './fairness-templates-background.ts';
import { CIVIL_TEMPLATES, I_AM_FRAMES, I_AM_NOUNS, I_AM_PLAIN } from './fairness-templates-civil.ts';
import { DIALECT_ABUSIVE, DIALECT_CIVIL } from './fairness-templates-dialect.ts';
import { LEARNER_ABUSIVE, LEARNER_CIVIL } from './fairness-templates-learners.ts';
import { NAME_ABUSIVE, NAME_CIVIL, NAMES } from './fairness-templates-names.ts';
import { TOXIC_TEMPLATES } from './fairness-templates-toxic.ts';

export interface TemplateRow {
  text: string;
  lang: 'en';
  isAbusive: boolean;
  /** Null: it names none. */
  group: string | null;
  /** Number of the frame that it was made from: its fillings stand or fall together. */
  frame: number;
}

/** The most fillings of a frame with a group, from terms that change with the frame. */
const FILLINGS = 2;
/** `I am a female man` is no sentence to measure on. */
const UNFIT_NOUNS: Record<string, string> = { women: 'man', lesbians: 'man', men: 'woman' };

/** Puts values into the slots, with "an" where it belongs and a capital at the beginning. */
export function fillFrame(frame: string, values: Readonly<Record<string, string>>): string {
  const text = frame.replaceAll(/(\b[Aa] )?\{(\w+)\}/g, (_, article: string | undefined, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`No value for {${slot}} in: ${frame}`);
    if (article === undefined) return value;
    return `${article.trim()}${/^[aeio]/i.test(value) ? 'n' : ''} ${value}`;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All frames with all groups, and the background that names none. */
export function templateRows(): TemplateRow[] {
  const rows: TemplateRow[] = [];
  let frame = 0;
  const add = (frames: readonly string[], isAbusive: boolean): void => {
    for (const text of frames) {
      for (const { group, terms } of TEMPLATE_GROUPS) {
        const fillings = terms.map((_, turn) => fillFrame(text, { ...terms[(frame + turn) % terms.length] }));
        // Terms may share an adjective.
        for (const filling of [...new Set(fillings)].slice(0, FILLINGS)) {
          rows.push({ text: filling, lang: 'en', isAbusive, group, frame });
        }
      }
      frame += 1;
    }
  };
  for (const frames of Object.values(TOXIC_TEMPLATES)) add(frames, true);
  for (const frames of Object.values(CIVIL_TEMPLATES)) add(frames, false);
  for (const [lines, isAbusive] of [
    [TOXIC_BACKGROUND, true],
    [CIVIL_BACKGROUND, false],
  ] as const) {
    for (const text of lines) rows.push({ text, lang: 'en', isAbusive, group: null, frame: frame++ });
  }
  return rows;
}

/** "I am a gay man" for every group, term and noun, civil all of them; frame 0 is the plain sentence. */
export function iAmRows(): TemplateRow[] {
  return TEMPLATE_GROUPS.flatMap(({ group, terms }: TemplateGroup) => {
    const adjectives = [...new Set(terms.map(({ adj }) => adj))];
    const nouns = I_AM_NOUNS.filter((noun) => noun !== UNFIT_NOUNS[group]);
    return adjectives.flatMap((adj) =>
      [I_AM_PLAIN, ...I_AM_FRAMES].flatMap((text, frame) =>
        nouns.map((noun): TemplateRow => {
          return { text: fillFrame(text, { adj, noun }), lang: 'en', isAbusive: false, group, frame };
        }),
      ),
    );
  });
}

/** Every name in every frame; the group is the name's origin. */
export function nameRows(): TemplateRow[] {
  const frames = [
    ...NAME_CIVIL.map((text) => ({ text, isAbusive: false })),
    ...NAME_ABUSIVE.map((text) => ({ text, isAbusive: true })),
  ];
  return Object.entries(NAMES).flatMap(([group, names]) =>
    frames.flatMap(({ text, isAbusive }, frame) =>
      names.map((name): TemplateRow => {
        return { text: fillFrame(text, { name }), lang: 'en', isAbusive, group, frame };
      }),
    ),
  );
}

/** Two ways of speaking, and what they say in the standard; abuse has no standard twin. */
export function voiceRows(): TemplateRow[] {
  const voices = [
    ['african-american-english', DIALECT_CIVIL, DIALECT_ABUSIVE],
    ['learners-english', LEARNER_CIVIL, LEARNER_ABUSIVE],
  ] as const;
  const rows: TemplateRow[] = [];
  const add = (text: string, isAbusive: boolean, group: string): void => {
    rows.push({ text, lang: 'en', isAbusive, group, frame: rows.length });
  };
  for (const [voice, civil, abusive] of voices) {
    for (const [own, standard] of civil) {
      add(own, false, voice);
      add(standard, false, `${voice}: the same in the standard`);
    }
    for (const text of abusive) add(text, true, voice);
  }
  return rows;
}
