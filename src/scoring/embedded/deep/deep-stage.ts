/** The deep stage as the cascade sees it: from a piece's text to its scores, and to the stretches that it marks. */
import type { Attribute, Scores } from '../../../domain/attribute.ts';
import type { PieceSpan } from '../../scorer.ts';
import { calibrate } from './deep-calibration.ts';
import type { DeepAnswer, DeepModel } from './deep-model.ts';
import { type DeepSettings, vocabularyOf } from './deep-settings.ts';
import { explainMarks, type MarkedStretch } from './explain-marks.ts';
import { createVocabulary, PIECE_OTHER, PIECE_REST, PIECE_WORD, UNKNOWN_ID } from './vocabulary.ts';
import { WordPieceReader } from './word-piece.ts';

/** Answers that are kept for explaining: a text is explained right after it was scored, beside those of its batch. */
const MAX_KEPT = 256;
/** With more unknown tokens than this, by share, the network reads next to nothing of a piece. */
const MAX_UNKNOWN_SHARE = 0.4;
/**
 * From this share of words in pieces on, a text that detection doesn't surely take for English isn't. On dev (2026-11): of 188
 * Portuguese tweets that detection left in doubt 175 reach it, of English comments 1 to 5 %.
 */
const MAX_SPLIT_SHARE = 0.25;

/** The attribute that marks were learnt for: all that is marked is its. */
const MARKED: Attribute = 'toxicity';
/** Where one stretch alone is marked it is what drove these: most abuse is of that kind, and each run costs a scoring. */
const DRIVEN_BY_THE_ONLY_ONE: readonly Attribute[] = [MARKED, 'severe_toxicity', 'insult', 'profanity'];
/** Another attribute's logit must fall by this much without a stretch, or the stretch didn't drive it. */
const LEAST_DROP = 0.5;
/** And by this share of what the stretch that matters most takes away. */
const SHARE_OF_LARGEST = 0.3;

export interface DeepStage {
  readonly settings: DeepSettings;
  /**
   * Whether the network knows most of a piece's tokens.
   *
   * @param isSurelyEnglish where false, most of the words must be known whole as well: other languages' words fall into many pieces
   */
  knows(text: string, isSurelyEnglish: boolean): boolean;
  /**
   * Overwrites the scores of the attributes that it judges.
   *
   * @param fastLogitOf the fast stage's logit of that piece, for calibrations that give it weight
   */
  score(text: string, scores: Scores, fastLogitOf: (attribute: Attribute) => number): Promise<void>;
  /** Does it judge the attribute? */
  judges(attribute: Attribute): boolean;
  /**
   * The stretches of a piece that it marks as abuse, and which attribute each drove: toxicity all of them, another attribute those
   * without which its logit falls. One more run of the network for each stretch, but none where one alone is marked and the attributes are those
   * that it mostly drives. An attribute that none drove has none.
   */
  explain(text: string, attributes: readonly Attribute[]): Promise<PieceSpan[]>;
  close(): Promise<void>;
}

function leaveOut(text: string, { begin, end }: MarkedStretch): string {
  return `${text.slice(0, begin)} ${text.slice(end)}`;
}

export function createDeepStage(settings: DeepSettings, model: DeepModel): DeepStage {
  const vocabulary = createVocabulary(vocabularyOf(settings));
  const reader = new WordPieceReader(vocabulary, settings.maxTokens);
  /** By text, the oldest first. */
  const kept = new Map<string, DeepAnswer>();
  let lastRead: string | null = null;

  /** Each step of a piece asks for its tokens; they are cut anew only where another piece was read in between. */
  function read(text: string): void {
    if (text === lastRead) return;
    reader.read(text);
    lastRead = text;
  }

  async function ask(text: string): Promise<DeepAnswer> {
    const known = kept.get(text);
    if (known !== undefined) return known;
    read(text);
    // A copy: the reader's buffers are the next text's before the network has run.
    const answer = await model.run(reader.ids.slice(0, reader.count));
    if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value as string);
    kept.set(text, answer);
    return answer;
  }

  return {
    settings,
    knows(text, isSurelyEnglish) {
      read(text);
      let unknown = 0;
      let words = 0;
      let split = 0;
      let before = PIECE_OTHER;
      for (let at = 0; at < reader.count; at += 1) {
        const id = reader.ids[at] as number;
        const kind = vocabulary.kinds[id] as number;
        if (id === UNKNOWN_ID) unknown += 1;
        else if (kind === PIECE_WORD) words += 1;
        else if (kind === PIECE_REST && before !== PIECE_REST) split += 1;
        before = kind;
      }
      if (unknown > MAX_UNKNOWN_SHARE * (reader.count - 2)) return false;
      return isSurelyEnglish || split < MAX_SPLIT_SHARE * words || words === 0;
    },
    async score(text, scores, fastLogitOf) {
      const { logits } = await ask(text);
      for (const [head, attribute] of settings.attributes.entries()) {
        const calibration = attribute === null ? undefined : settings.calibrations[attribute];
        if (attribute === null || calibration === undefined) continue;
        const { fastWeight = 0 } = calibration;
        const fast = fastWeight === 0 ? 0 : fastWeight * fastLogitOf(attribute);
        scores[attribute] = calibrate(calibration, (logits[head] as number) + fast);
      }
    },
    judges: (attribute) => settings.attributes.includes(attribute),
    async explain(text, attributes) {
      const { logits, tokenLogits } = await ask(text);
      read(text);
      const stretches = explainMarks(text, reader, tokenLogits, settings.spans.threshold);
      const isPlain = (attribute: Attribute) =>
        attribute === MARKED || (stretches.length === 1 && DRIVEN_BY_THE_ONLY_ONE.includes(attribute));
      const without: Float32Array[] = [];
      if (!attributes.every(isPlain)) {
        for (const stretch of stretches) without.push((await ask(leaveOut(text, stretch))).logits);
      }
      return attributes.flatMap((attribute) => {
        if (isPlain(attribute)) return stretches.map((stretch) => ({ attribute, ...stretch }));
        const head = settings.attributes.indexOf(attribute);
        const drops = without.map((own) => (logits[head] as number) - (own[head] as number));
        const least = Math.max(LEAST_DROP, SHARE_OF_LARGEST * Math.max(...drops));
        return stretches
          .filter((_, index) => (drops[index] as number) >= least)
          .map((stretch) => ({ attribute, ...stretch }));
      });
    },
    async close() {
      kept.clear();
      lastRead = null;
      await model.close();
    },
  };
}
