/** What a text says of itself, for the policy's rules: the same for every site but for the language. */
import type { TextFacts } from '../domain/facts.ts';
import { chooseLanguage } from './language.ts';
import { countLetters } from './letters.ts';
import { linkHosts } from './links.ts';
import { countPersonalData } from './personal-data.ts';

/** What the facts are found from. */
export interface TextFactsInput {
  /** Readable text. */
  readonly text: string;
  /** As `readText` found them. */
  readonly links: readonly string[];
  readonly givenLanguage?: string | undefined;
  readonly declaredLanguages: readonly string[];
  /** The scorer's languages; null: any. */
  readonly knownLanguages: readonly string[] | null;
}

/** Finds the facts. Pure, linear, never throws. */
export function findTextFacts(input: TextFactsInput): TextFacts {
  const choice = chooseLanguage({
    text: input.text,
    given: input.givenLanguage,
    declared: input.declaredLanguages,
    known: input.knownLanguages,
  });
  return {
    letterCount: countLetters(input.text),
    linkHosts: linkHosts(input.links),
    personalData: countPersonalData(input.text),
    language: choice.language,
    languageSource: choice.languageSource,
    isLanguageUnknown: choice.isLanguageUnknown,
  };
}
