/**
 * Cuts a piece of text into word pieces for the deep stage, as BERT's uncased tokeniser does (lower case, no accents,
 * punctuation by itself, longest piece first), with three changes for comments: emoji are read by their names, once
 * where one is repeated; links and user names become one word each; an unknown character costs itself, not its word.
 * Training reads texts by this same code.
 */
import { KIND_EMOJI, KIND_SILENT, KIND_SPACE, KIND_WORD, KINDS, PLAIN_UNITS } from './character-kinds.ts';
import { BEGIN_ID, END_ID, splitWord, UNKNOWN_ID, type Vocabulary } from './vocabulary.ts';

/** Words met lately; when so many are held all are forgotten, so that memory is bounded. */
const MAX_CACHED_WORDS = 20_000;
/** A longer run of letters is cut, so that no word costs more than linear time. */
const MAX_WORD_UNITS = 64;
const AT = 0x40;
const LINK_START = /(?:https?:\/\/|www\.)\S+/iy;
const LINK_FIRST_UNITS = new Set([0x68, 0x48, 0x77, 0x57]);
/** Stand for a link and for a user name. */
const LINK_WORD = 'link';
const USER_WORD = 'user';

interface CutWord {
  ids: readonly number[];
  /** Where each piece ends, in code units from the word's begin. */
  ends: readonly number[];
}

/** Not for sharing between calls that interleave: the buffers are those of the text read last. */
export class WordPieceReader {
  /** Of the text read last, `[count]`: ids, and where each piece lies (half-open, UTF-16 code units; -1 for begin and end). */
  readonly ids: Int32Array;
  readonly begin: Int32Array;
  readonly end: Int32Array;
  /** Pieces in use, the begin and the end mark among them. */
  count = 0;
  /** Whether the text was longer than fits. */
  isCut = false;
  private readonly vocabulary: Vocabulary;
  private readonly maxTokens: number;
  private readonly words = new Map<string, CutWord>();

  /** @param maxTokens the most pieces of a text, begin and end mark among them; 3 or more */
  constructor(vocabulary: Vocabulary, maxTokens: number) {
    this.vocabulary = vocabulary;
    this.maxTokens = maxTokens;
    this.ids = new Int32Array(maxTokens);
    this.begin = new Int32Array(maxTokens);
    this.end = new Int32Array(maxTokens);
  }

  /** Linear time; never throws. An empty text gives the two marks. */
  read(text: string): void {
    this.count = 0;
    this.isCut = false;
    this.push(BEGIN_ID, -1, -1);
    let at = 0;
    let lastEmoji = '';
    while (at < text.length && !this.isCut) {
      const unit = text.charCodeAt(at);
      const kind = KINDS[unit] as number;
      if (kind === KIND_SPACE || kind === KIND_SILENT) {
        at += 1;
        continue;
      }
      if (kind === KIND_EMOJI) {
        const emoji = this.findEmoji(text, at);
        if (emoji.key === lastEmoji && emoji.key !== '') this.end[this.count - 1] = emoji.end;
        else for (const id of emoji.ids) this.push(id, at, emoji.end);
        lastEmoji = emoji.key;
        at = emoji.end;
        continue;
      }
      lastEmoji = '';
      if (kind === KIND_WORD) {
        at = LINK_FIRST_UNITS.has(unit)
          ? (this.readLink(text, at) ?? this.readWord(text, at))
          : this.readWord(text, at);
      } else if (unit === AT && KINDS[text.charCodeAt(at + 1)] === KIND_WORD) {
        at = this.readUserName(text, at);
      } else {
        const id = this.vocabulary.firsts.get(String.fromCharCode(unit)) ?? UNKNOWN_ID;
        this.push(id, at, at + 1);
        at += 1;
      }
    }
    this.ids[this.count] = END_ID;
    this.begin[this.count] = -1;
    this.end[this.count] = -1;
    this.count += 1;
  }

  /** One place is kept for the end mark. */
  private push(id: number, begin: number, end: number): void {
    if (this.count >= this.maxTokens - 1) {
      this.isCut = true;
      return;
    }
    this.ids[this.count] = id;
    this.begin[this.count] = begin;
    this.end[this.count] = end;
    this.count += 1;
  }

  private readWord(text: string, begin: number): number {
    let end = begin + 1;
    const most = Math.min(text.length, begin + MAX_WORD_UNITS);
    while (end < most) {
      const kind = KINDS[text.charCodeAt(end)] as number;
      // Marks and joiners inside a word are left out of it, not an end to it.
      if (kind !== KIND_WORD && kind !== KIND_SILENT) break;
      end += 1;
    }
    const raw = text.slice(begin, end);
    let word = this.words.get(raw);
    if (word === undefined) {
      word = this.cutWord(raw);
      if (this.words.size >= MAX_CACHED_WORDS) this.words.clear();
      this.words.set(raw, word);
    }
    let from = begin;
    for (let index = 0; index < word.ids.length; index += 1) {
      const to = begin + (word.ends[index] as number);
      this.push(word.ids[index] as number, from, to);
      from = to;
    }
    return end;
  }

  private cutWord(raw: string): CutWord {
    const places: number[] = [];
    let plain = '';
    for (let at = 0; at < raw.length; at += 1) {
      const unit = raw.charCodeAt(at);
      if (KINDS[unit] !== KIND_WORD) continue;
      plain += String.fromCharCode(PLAIN_UNITS[unit] as number);
      places.push(at);
    }
    const ends: number[] = [];
    const { firsts, rests, longest } = this.vocabulary;
    const ids = splitWord(plain, firsts, rests, longest, ends);
    return { ids, ends: ends.map((end) => (places[end] ?? raw.length) as number) };
  }

  private readLink(text: string, at: number): number | null {
    LINK_START.lastIndex = at;
    const found = LINK_START.exec(text);
    if (found === null) return null;
    const end = at + found[0].length;
    this.push(this.vocabulary.firsts.get(LINK_WORD) ?? UNKNOWN_ID, at, end);
    return end;
  }

  private readUserName(text: string, at: number): number {
    let end = at + 1;
    while (end < text.length && (KINDS[text.charCodeAt(end)] === KIND_WORD || text[end] === '_')) end += 1;
    this.push(this.vocabulary.firsts.get('@') ?? UNKNOWN_ID, at, at + 1);
    this.push(this.vocabulary.firsts.get(USER_WORD) ?? UNKNOWN_ID, at + 1, end);
    return end;
  }

  /** The longest emoji that is known at a place; an unknown one is one unknown piece. */
  private findEmoji(text: string, at: number): { key: string; ids: readonly number[]; end: number } {
    const { emoji, longestEmoji } = this.vocabulary;
    let key = '';
    let found: { key: string; ids: readonly number[]; end: number } | null = null;
    let end = at;
    while (end < text.length && key.length < longestEmoji) {
      const point = text.codePointAt(end) as number;
      const next = String.fromCodePoint(point);
      end += next.length;
      if (next !== '\ufe0f') key += next;
      const ids = emoji.get(key);
      if (ids !== undefined) found = { key, ids, end };
      else if (key.length > 2 && KINDS[text.charCodeAt(end - 1)] === KIND_SPACE) break;
    }
    if (found !== null) return found;
    const first = String.fromCodePoint(text.codePointAt(at) as number);
    return { key: '', ids: [UNKNOWN_ID], end: at + first.length };
  }
}
