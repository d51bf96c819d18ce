/** From a text as received to what the scorer gets: readable text, its language, its second form, cut into pieces. */
import type { TextFacts } from '../domain/facts.ts';
import { foldText } from '../text/fold.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { normalise } from '../text/normalise.ts';
import { readText } from '../text/readable-text.ts';
import { findTextFacts } from '../text/text-facts.ts';
import { cutWindows } from '../text/windows.ts';
import type { TextToScore } from './scored-text.ts';
import type { Piece, Scorer } from './scorer.ts';

/** Where a piece lies: `begin` in `form.text`, UTF-16 code units. */
export interface PiecePlace {
  form: MappedText;
  begin: number;
}

export interface PreparedText {
  pieces: Piece[];
  /** One a piece. */
  places: PiecePlace[];
  facts: TextFacts;
  texts: { plain: string; normalised: string | null };
  fold: string;
}

/**
 * Pure and linear in the text's length. The plain form is cut whole; of the second form only those windows become
 * pieces whose text doesn't stand in the plain form, for the others are scored already. A text without any
 * readable letter still gives one piece, so that every scored text has scores.
 */
export function prepareText(
  input: TextToScore,
  scorer: Pick<Scorer, 'languages' | 'maxPieceLength' | 'isMetered'>,
): PreparedText {
  const { readable, links } = readText(input.text, input.format);
  const plain = readable.text;
  const facts = findTextFacts({
    text: plain,
    links,
    givenLanguage: input.language,
    declaredLanguages: input.declaredLanguages,
    knownLanguages: scorer.languages,
  });
  const second = normalise(readable);
  const pieces: Piece[] = [];
  const places: PiecePlace[] = [];
  const add = (form: MappedText, begin: number, end: number) => {
    const text = begin === 0 && end === form.text.length ? form.text : form.text.slice(begin, end);
    if (form === second && plain.includes(text)) return;
    const piece: Piece = { text, language: facts.language };
    if (input.context !== undefined) piece.context = input.context;
    pieces.push(piece);
    places.push({ form, begin });
  };
  const cut = (form: MappedText) => {
    for (const { begin, end } of cutWindows(form.text, scorer.maxPieceLength)) {
      add(form, begin, end);
      // The windows over the whole length come first; what follows the last of them are sentences.
      if (scorer.isMetered && end === form.text.length) break;
    }
  };
  cut(readable);
  if (second !== null) cut(second);
  return {
    pieces,
    places,
    facts,
    texts: { plain, normalised: second?.text ?? null },
    fold: foldText(plain),
  };
}
