import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../config/default-policy.ts';
import type { CheckedText } from '../../../src/commands/describe-check.ts';
import { formatCheck } from '../../../src/commands/format-check.ts';
import { formatTable } from '../../../src/commands/format-table.ts';
import { showSafely } from '../../../src/commands/show-safely.ts';
import { noScores } from '../../../src/domain/attribute.ts';

const TEXT = 'What an 1d1ot.';
const CHECKED: CheckedText = {
  outcome: 'flag',
  reasons: [
    { code: 'score', message: 'Reads as an insult.', attribute: 'insult', score: 0.9, threshold: 0.55 },
  ],
  language: 'en',
  languageSource: 'detected',
  isLanguageUnknown: false,
  scores: { ...noScores(), insult: 0.9, toxicity: 0 },
  normalised: 'What an idiot.',
  spans: [{ attribute: 'insult', begin: 8, end: 13, score: 0.8 }],
  model: 'length-1',
};

function format(checked: CheckedText, text: string, isTerminal: boolean): string {
  return formatCheck(checked, { text, policy: DEFAULT_POLICY, output: { isTerminal } });
}

describe('the table of a check', () => {
  it('says outcome, reasons, language, normalised form and model', () => {
    const table = format(CHECKED, TEXT, false);
    expect(table).toMatch(/outcome +flag: a moderator would look at it\n +- Reads as an insult\.\n/);
    expect(table).toMatch(/language +en \(detected\)\n/);
    expect(table).toMatch(/normalised +What an idiot\.\n/);
    expect(table).toMatch(/model +length-1\n/);
  });

  it('has a bar of 20 cells a score, and tells null from 0', () => {
    const table = format(CHECKED, TEXT, false);
    const { insult, toxicity } = DEFAULT_POLICY.attributes;
    expect(table).toContain(
      `insult             0.90  ${'█'.repeat(18)}░░  flags from ${insult?.approveBelow}`,
    );
    expect(table).toContain(
      `toxicity           0.00  ${'░'.repeat(20)}  flags from ${toxicity?.approveBelow}`,
    );
    expect(table).toMatch(/spam +- +not judged by this scorer/);
  });

  it('underlines the spans on a terminal, and only there', () => {
    expect(format(CHECKED, TEXT, true)).toContain('What an \u001b[4m1d1ot\u001b[24m.');
    expect(format(CHECKED, TEXT, false)).not.toContain('\u001b');
    expect(format(CHECKED, TEXT, false)).toContain('8-13 insult 0.80: 1d1ot');
  });

  it('underlines overlapping spans once', () => {
    const spans = [
      { attribute: 'insult', begin: 8, end: 13, score: 0.8 },
      { attribute: 'toxicity', begin: 5, end: 10, score: 0.8 },
      { attribute: 'toxicity', begin: 9, end: 10, score: 0.8 },
    ] as const;
    const table = format({ ...CHECKED, spans: [...spans] }, TEXT, true);
    expect(table).toContain('What \u001b[4man 1d\u001b[24m\u001b[4m1ot\u001b[24m.');
  });

  it('lets no text move the cursor or hide itself', () => {
    const table = format({ ...CHECKED, spans: [] }, 'a\u001b[2Jb\u202ec\u0007', true);
    expect(table).toContain('a‹U+001B›[2Jb‹U+202E›c‹U+0007›');
  });
});

describe('showing text safely', () => {
  it('keeps every script and emoji as they are', () => {
    const text = 'नमस्ते می‌خواهم 👩‍👧 é ß 中文';
    expect(showSafely(text)).toBe(text);
  });

  it('keeps a text on one line', () => {
    expect(showSafely('a\nb\r\nc\u2028d')).toBe('a⏎b⏎c‹U+2028›d');
  });
});

describe('a table', () => {
  it('aligns its columns by characters and ends no line in blanks', () => {
    const table = formatTable(
      [
        ['é🙂', 'x'],
        ['abcd', ''],
      ],
      ['name', 'n'],
    );
    expect(table).toBe('NAME  N\né🙂    x\nabcd\n');
  });
});
