/**
 * Which language a comment is scored as, and whether it is one that nobody here can judge. Detection is by the n-grams of `eld`; the
 * site's declared languages are a prior, for a short or mixed text says little by itself.
 */
import { detectLanguage } from './detect-language.ts';
import { countLetters } from './letters.ts';
import { isPlainEnglish } from './plain-english.ts';
import { areRelated } from './related-languages.ts';
import { eastAsianLanguages, isScriptOf, measureMainScript, type ScriptShare } from './scripts.ts';

/** What a text is scored as. */
export interface LanguageChoice {
  /** ISO 639-1 code to score as; null where no scorer knows the script. */
  readonly language: string | null;
  readonly languageSource: 'given' | 'detected';
  /** Neither declared by the site nor known to the scorer, and reliably so, or in a script that no scorer knows. */
  readonly isLanguageUnknown: boolean;
}

/** What the choice rests on. */
export interface LanguageQuestion {
  readonly text: string;
  /** By the CMS: BCP 47 or ISO 639-1. What is neither is ignored. */
  readonly given?: string | undefined;
  /** The site's languages; empty: English. */
  readonly declared: readonly string[];
  /** The scorer's languages; null: it takes any. */
  readonly known: readonly string[] | null;
}

/** Fewer letters than this are never called unknown (issue on the core, point 4). */
export const MIN_LETTERS_FOR_UNKNOWN = 40;
/** In a script that nobody knows, beside letters of another. */
const MIN_CLEAR_LETTERS = 10;
/** How much better than the best declared language another must score to be believed; eld's scores lie in 0..1. */
const MIN_LEAD = 0.05;
const DEFAULT_LANGUAGES: readonly string[] = ['en'];
/** What eld, and many others, read: the front of the text. */
const MAX_DETECTED_LENGTH = 1_000;

/**
 * A given language wins. Else the detected one where it is declared; or where it is no relative of a declared one and
 * detection is reliable on 40 letters or more: then it is scored as itself, and is unknown unless the scorer knows it.
 * Everything else is scored as the likeliest declared language. Chinese, Japanese and
 * Korean are told by their script, however short. A text whose letters are all, or 10 and two thirds of them, of a script
 * that neither a declared nor a known language is written in is unknown, with `language` null. Pure; never throws.
 */
export function chooseLanguage(question: LanguageQuestion): LanguageChoice {
  const { text, known } = question;
  const declared = primaryTags(question.declared);
  const givenTag = question.given === undefined ? null : primaryTag(question.given);
  const isServed = (language: string) =>
    known === null || declared.includes(language) || known.includes(language);
  if (givenTag !== null) {
    const isUnknown = !isServed(givenTag) && countLetters(text) >= MIN_LETTERS_FOR_UNKNOWN;
    return { language: givenTag, languageSource: 'given', isLanguageUnknown: isUnknown };
  }
  const share = measureMainScript(text);
  if (share !== null && known !== null && isClear(share)) {
    const isKnownScript = [...declared, ...known].some((language) => isScriptOf(share.script, language));
    if (!isKnownScript) return { language: null, languageSource: 'detected', isLanguageUnknown: true };
  }
  const eastAsian = eastAsianLanguages(text);
  const language =
    eastAsian.find((candidate) => declared.includes(candidate)) ??
    eastAsian.find(isServed) ??
    detect(text, declared);
  return { language, languageSource: 'detected', isLanguageUnknown: !isServed(language) };
}

/** A name or a greeting in another script makes no text of another language: all letters, or 10 and two thirds of them. */
function isClear({ letters, totalLetters }: ScriptShare): boolean {
  return letters === totalLetters || (letters >= MIN_CLEAR_LETTERS && letters * 3 >= totalLetters * 2);
}

/** The language to score as: see `chooseLanguage`. */
function detect(text: string, declared: readonly string[]): string {
  const first = declared[0] as string;
  const isLong = countLetters(text) >= MIN_LETTERS_FOR_UNKNOWN;
  // One declared language, and too little text for another to be believed: detection could not change the answer.
  if (!isLong && declared.length === 1) return first;
  if (declared.includes('en') && isPlainEnglish(text, MAX_DETECTED_LENGTH)) return 'en';
  const result = detectLanguage(text);
  const detected = result.language;
  if (detected === '' || declared.includes(detected)) return detected === '' ? first : detected;
  const scores = result.getScores();
  const likeliest = likeliestOf(declared, scores, detected);
  if (!isLong || !result.isReliable()) return likeliest;
  if (declared.some((language) => areRelated(language, detected))) return likeliest;
  const lead = (scores[detected] ?? 0) - (scores[likeliest] ?? 0);
  return lead >= MIN_LEAD ? detected : likeliest;
}

function likeliestOf(declared: readonly string[], scores: Record<string, number>, detected: string): string {
  const related = declared.filter((language) => areRelated(language, detected));
  let best = (related.length > 0 ? related : declared)[0] as string;
  for (const language of related.length > 0 ? related : declared) {
    if ((scores[language] ?? 0) > (scores[best] ?? 0)) best = language;
  }
  return best;
}

/** ISO 639-2 codes for undetermined, several, no and uncoded languages. */
const NO_LANGUAGE = /^(?:und|mul|zxx|mis)$/;
/** What detection calls by another code: Filipino is Tagalog there, and both forms of Norwegian are one. */
const DETECTED_AS: Readonly<Record<string, string>> = { fil: 'tl', nb: 'no', nn: 'no' };
const primaryTagCache = new Map<string, string | null>();
const MAX_CACHED_TAGS = 1_000;

/** `de-CH` to `de`, `eng` to `en`, `pt_BR` to `pt`; null for what is no language. */
export function primaryTag(tag: string): string | null {
  const cached = primaryTagCache.get(tag);
  if (cached !== undefined) return cached;
  const primary = parsePrimaryTag(tag);
  if (primaryTagCache.size >= MAX_CACHED_TAGS) primaryTagCache.clear();
  if (tag.length <= 35) primaryTagCache.set(tag, primary);
  return primary;
}

function parsePrimaryTag(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i.test(tag)) return null;
  try {
    // Canonical: `eng` is `en`, `iw` is `he`. `und` has no language.
    const language: string | undefined = new Intl.Locale(tag.replaceAll('_', '-')).language;
    if (language === undefined || NO_LANGUAGE.test(language)) return null;
    return DETECTED_AS[language] ?? language;
  } catch {
    return null;
  }
}

function primaryTags(tags: readonly string[]): readonly string[] {
  const primary = tags.map(primaryTag).filter((tag) => tag !== null);
  return primary.length === 0 ? DEFAULT_LANGUAGES : primary;
}
