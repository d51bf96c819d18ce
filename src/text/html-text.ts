/** Readable text of an HTML comment, by htmlparser2's streaming parser: no tree is built, and offsets are kept. */
import { Parser } from 'htmlparser2';
import { findLinks } from './links.ts';
import { isInsidePair, type MappedText } from './mapped-text.ts';
import { isOwnPartEnough } from './own-part.ts';
import type { ReadText } from './read-text.ts';

/** Never shown by a browser. What follows one that is never closed is read, for a CMS that strips tags may show it. */
const HIDDEN = new Set(['script', 'style', 'template']);
/** `q` and `cite` stand inside the author's own sentence: they are read. */
const QUOTE = 'blockquote';
const BLOCKS = new Set(
  (
    'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

/** Reads markup. Linear in the text's length. A quote that is never closed is not taken for one. */
export function readHtml(source: string): ReadText {
  const collector = new HtmlCollector(source.length);
  const parser: Parser = new Parser(
    {
      ontext: (data) => collector.addText(data, parser.startIndex, parser.endIndex + 1),
      onopentag: (name, attributes) =>
        collector.open(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name, isImplied) =>
        collector.close(name, isImplied, parser.startIndex, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(source);
  const readable = collector.finish();
  return { readable, links: collector.linksWith(readable.text) };
}

/** Half-open, indexes of pieces. */
interface PieceRange {
  from: number;
  to: number;
}

/** Takes the parser's events; text pieces keep their source range, quotes are marked once they are closed. */
class HtmlCollector {
  private readonly pieces: { text: string; begin: number; end: number }[] = [];
  private readonly links: string[] = [];
  /** Open quotes and hidden elements: the index of the first piece inside each. */
  private readonly openSections: number[] = [];
  /** Ranges of pieces that quote another, and of such as are never shown. */
  private readonly quoted: PieceRange[] = [];
  private readonly hidden: PieceRange[] = [];
  private readonly sourceLength: number;

  constructor(sourceLength: number) {
    this.sourceLength = sourceLength;
  }

  addText(text: string, begin: number, end: number): void {
    const last = this.pieces.at(-1);
    // The second half of a two-character entity comes with an empty range: it shares that of the first.
    if (begin >= end) {
      if (last !== undefined) this.pieces.push({ text, begin: last.begin, end: last.end });
      return;
    }
    this.pieces.push({ text, begin, end });
  }

  open(name: string, attributes: Record<string, string>, begin: number, end: number): void {
    for (const key of ['href', 'src']) {
      const target = attributes[key];
      if (target !== undefined && target !== '') this.links.push(target);
    }
    if (BLOCKS.has(name)) this.addText('\n', begin, end);
    if (name === 'img' && attributes.alt) this.addText(attributes.alt, begin, end);
    if (name === QUOTE || HIDDEN.has(name)) this.openSections.push(this.pieces.length);
  }

  close(name: string, isImplied: boolean, begin: number, end: number): void {
    if (name === QUOTE || HIDDEN.has(name)) {
      const from = this.openSections.pop();
      if (from !== undefined && !isImplied) {
        (HIDDEN.has(name) ? this.hidden : this.quoted).push({ from, to: this.pieces.length });
      }
    }
    if (BLOCKS.has(name) && name !== 'br') this.addText('\n', begin, end);
  }

  finish(): MappedText {
    const own = this.build(true);
    return this.quoted.length === 0 || isOwnPartEnough(own.text) ? own : this.build(false);
  }

  /** Targets first; links written out in the text are added unless a target says the same. */
  linksWith(text: string): string[] {
    const known = new Set(this.links.map(bareForm));
    for (const { link } of findLinks(text)) if (!known.has(bareForm(link))) this.links.push(link);
    return this.links;
  }

  private build(withoutQuotes: boolean): MappedText {
    const isLeftOut = new Uint8Array(this.pieces.length + 1);
    for (const { from, to } of this.hidden) isLeftOut.fill(1, from, to);
    if (withoutQuotes) for (const { from, to } of this.quoted) isLeftOut.fill(1, from, to);
    const out = new TextBuilder(this.sourceLength);
    this.pieces.forEach((piece, index) => {
      if (isLeftOut[index] === 0) out.addPiece(piece.text, piece.begin, piece.end);
    });
    return out.finish();
  }
}

/**
 * Joins pieces, folding runs of white space to one space, or to one line break where they hold one that shows. No piece is
 * longer than its source, so the source's length is room enough.
 */
class TextBuilder {
  private readonly units: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;

  constructor(maxLength: number) {
    this.units = new Uint16Array(maxLength);
    this.starts = new Int32Array(maxLength);
    this.ends = new Int32Array(maxLength);
  }

  addPiece(text: string, begin: number, end: number): void {
    if (text === '\n' && end - begin > 1) {
      this.addSpace(LINE_BREAK, begin, end);
      return;
    }
    const isVerbatim = text.length === end - begin;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const from = isVerbatim ? (isInsidePair(text, i) ? begin + i - 1 : begin + i) : begin;
      const to = isVerbatim ? (isInsidePair(text, i + 1) ? begin + i + 2 : begin + i + 1) : end;
      if (unit === SPACE || (unit >= 9 && unit <= 13)) this.addSpace(SPACE, from, to);
      else this.add(unit, from, to);
    }
  }

  finish(): MappedText {
    if (this.length > 0 && this.isSpaceAt(this.length - 1)) this.length--;
    const bytes = Buffer.from(this.units.buffer, 0, this.length * 2);
    const text = bytes.toString('utf16le');
    // No-break spaces and the like alone read as nothing.
    if (!/\S/.test(text)) return { text: '', starts: new Int32Array(0), ends: new Int32Array(0) };
    return { text, starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) };
  }

  private add(unit: number, begin: number, end: number): void {
    this.units[this.length] = unit;
    this.starts[this.length] = begin;
    this.ends[this.length] = end;
    this.length++;
  }

  private addSpace(space: number, begin: number, end: number): void {
    if (this.length === 0) return;
    if (!this.isSpaceAt(this.length - 1)) this.add(space, begin, end);
    else if (space === LINE_BREAK) this.units[this.length - 1] = LINE_BREAK;
  }

  private isSpaceAt(at: number): boolean {
    return this.units[at] === SPACE || this.units[at] === LINE_BREAK;
  }
}

function bareForm(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/(?<!\/)\/+$/, '');
}
