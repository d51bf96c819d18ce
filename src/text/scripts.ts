/** Writing systems: what a text is written in, and what a language is written in. */

/** A writing system, by its Unicode name. */
export type Script = (typeof SCRIPTS)[number];

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Georgian',
  'Hangul',
  'Ethiopic',
  'Khmer',
  'Armenian',
  'Hiragana',
  'Katakana',
  'Han',
  'Mongolian',
] as const;

/** The scripts of languages that are not written in Latin letters alone. */
const LANGUAGE_SCRIPTS: Readonly<Record<string, readonly Script[]>> = {
  ru: ['Cyrillic'],
  uk: ['Cyrillic'],
  be: ['Cyrillic'],
  bg: ['Cyrillic'],
  mk: ['Cyrillic'],
  sr: ['Cyrillic', 'Latin'],
  bs: ['Latin', 'Cyrillic'],
  kk: ['Cyrillic', 'Latin'],
  ky: ['Cyrillic'],
  tg: ['Cyrillic'],
  tt: ['Cyrillic'],
  uz: ['Latin', 'Cyrillic'],
  mn: ['Cyrillic', 'Mongolian'],
  az: ['Latin', 'Cyrillic'],
  el: ['Greek'],
  ar: ['Arabic'],
  fa: ['Arabic'],
  ur: ['Arabic'],
  ps: ['Arabic'],
  ku: ['Latin', 'Arabic'],
  sd: ['Arabic'],
  ug: ['Arabic'],
  he: ['Hebrew'],
  yi: ['Hebrew'],
  hi: ['Devanagari', 'Latin'],
  mr: ['Devanagari'],
  ne: ['Devanagari'],
  sa: ['Devanagari'],
  bn: ['Bengali'],
  as: ['Bengali'],
  pa: ['Gurmukhi', 'Arabic'],
  gu: ['Gujarati'],
  or: ['Oriya'],
  ta: ['Tamil'],
  te: ['Telugu'],
  kn: ['Kannada'],
  ml: ['Malayalam'],
  si: ['Sinhala'],
  th: ['Thai'],
  lo: ['Lao'],
  bo: ['Tibetan'],
  my: ['Myanmar'],
  ka: ['Georgian'],
  ko: ['Hangul', 'Han'],
  am: ['Ethiopic'],
  ti: ['Ethiopic'],
  km: ['Khmer'],
  hy: ['Armenian'],
  ja: ['Hiragana', 'Katakana', 'Han'],
  zh: ['Han'],
};
const LATIN_ONLY: readonly Script[] = ['Latin'];

/** Letters of one script that make it the text's; fewer stand in faces such as `ಠ_ಠ` and `(ツ)`. */
const MIN_SCRIPT_LETTERS = 4;
/** As many letters as are looked at: the script of a comment shows at once. */
const MAX_LETTERS = 4_000;

const OTHER_LETTERS = /(?![A-Za-z])\p{L}/gu;
const TESTS = SCRIPTS.map((script) => ({ script, test: new RegExp(`^\\p{Script=${script}}$`, 'u') }));

/** True where the language is (also) written in the script. A language not listed is taken to use Latin letters. */
export function isScriptOf(script: Script, language: string): boolean {
  return (LANGUAGE_SCRIPTS[language] ?? LATIN_ONLY).includes(script);
}

/**
 * The script of more than half of the text's letters, if that is at least 4 letters; else null. Japanese counts as
 * Hiragana, Katakana or Han, whichever leads. Linear.
 */
export function findMainScript(text: string): Script | null {
  let latin = 0;
  let hasOther = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    else if (unit >= 0xaa) hasOther = true;
  }
  if (!hasOther) return latin >= MIN_SCRIPT_LETTERS ? 'Latin' : null;
  const counts = new Map<Script, number>([['Latin', latin]]);
  let total = latin;
  let seen = 0;
  for (const [letter] of text.matchAll(OTHER_LETTERS)) {
    if (++seen > MAX_LETTERS) break;
    total++;
    const script = scriptOf(letter);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  for (const [script, count] of counts) if (count >= MIN_SCRIPT_LETTERS && count * 2 > total) return script;
  return null;
}

const scriptCache = new Map<string, Script | null>();
const MAX_CACHED_LETTERS = 20_000;

/** The script of one letter, or null where it's none of those above. */
export function scriptOf(letter: string): Script | null {
  const cached = scriptCache.get(letter);
  if (cached !== undefined) return cached;
  const script = TESTS.find(({ test }) => test.test(letter))?.script ?? null;
  if (scriptCache.size >= MAX_CACHED_LETTERS) scriptCache.clear();
  scriptCache.set(letter, script);
  return script;
}
