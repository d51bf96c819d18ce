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

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const OTHER_LETTERS = /(?![A-Za-z])\p{L}/gu;
const TESTS = SCRIPTS.map((script) => ({ script, test: new RegExp(`^\\p{Script=${script}}$`, 'u') }));

/** True where the language is (also) written in the script. A language not listed is taken to use Latin letters. */
export function isScriptOf(script: Script, language: string): boolean {
  return (LANGUAGE_SCRIPTS[language] ?? LATIN_ONLY).includes(script);
}

/** How a text's letters are spread over scripts. */
export interface ScriptShare {
  /** That of most letters of those known by name. */
  readonly script: Script;
  readonly letters: number;
  /** Letters of any script, the first 4,000 beyond ASCII. */
  readonly totalLetters: number;
}

/**
 * The script of more than half of the text's letters, if that is at least 4 letters; else null. Japanese counts as
 * Hiragana, Katakana or Han, whichever leads. Linear.
 */
export function findMainScript(text: string): Script | null {
  return measureMainScript(text)?.script ?? null;
}

/** As `findMainScript`, with its share of the letters. Linear. */
export function measureMainScript(text: string): ScriptShare | null {
  const { counts, totalLetters } = countScripts(text);
  for (const [script, letters] of counts) {
    if (letters >= MIN_SCRIPT_LETTERS && letters * 2 > totalLetters) return { script, letters, totalLetters };
  }
  return null;
}

/** Letters that make a text East Asian; one alone stands in faces such as `(ツ)`. */
const MIN_EAST_ASIAN_LETTERS = 2;

/**
 * The languages that a text of mostly (more than half, at least 2) Han, Hangul or kana may be in, likeliest first, for there
 * a word or two tell; else none. Linear.
 */
export function eastAsianLanguages(text: string): readonly string[] {
  if (!EAST_ASIAN.test(text)) return [];
  const { counts, totalLetters } = countScripts(text);
  const han = counts.get('Han') ?? 0;
  const hangul = counts.get('Hangul') ?? 0;
  const kana = (counts.get('Hiragana') ?? 0) + (counts.get('Katakana') ?? 0);
  const sum = han + hangul + kana;
  if (sum < MIN_EAST_ASIAN_LETTERS || sum * 2 <= totalLetters) return [];
  if (hangul >= kana && hangul > 0) return ['ko'];
  return kana > 0 ? ['ja'] : ['zh', 'ja'];
}

function countScripts(text: string): { counts: ReadonlyMap<Script, number>; totalLetters: number } {
  let latin = 0;
  let hasOther = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    else if (unit >= 0xaa) hasOther = true;
  }
  const counts = new Map<Script, number>([['Latin', latin]]);
  if (!hasOther) return { counts, totalLetters: latin };
  let totalLetters = latin;
  let seen = 0;
  for (const [letter] of text.matchAll(OTHER_LETTERS)) {
    if (++seen > MAX_LETTERS) break;
    totalLetters++;
    const script = scriptOf(letter);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return { counts, totalLetters };
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
