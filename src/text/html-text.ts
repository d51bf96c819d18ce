/** Readable text of an HTML comment, by htmlparser2's streaming parser: no tree is built, and offsets are kept. */
import { Parser } from 'htmlparser2';
import { findLinks } from './links.ts';
import type { MappedText } from './mapped-text.ts';
import type { ReadText } from './readable-text.ts';

/** Never shown by a browser. What follows one that is never closed is read, for a CMS that strips tags may show it. */
const HIDDEN = new Set(['script', 'style', 'template']);
const QUOTES = new Set(['blockquote', 'q', 'cite']);
const BLOCKS = new Set(
  (
    'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SPACE = /^[\t\n\f\r ]$/;

/** Reads markup. Linear in the text's length. A quote that is never closed is not taken for one. */
export function readHtml(source: string): ReadText {
  const collector = new HtmlCollector();
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
    if (QUOTES.has(name) || HIDDEN.has(name)) this.openSections.push(this.pieces.length);
  }

  close(name: string, isImplied: boolean, begin: number, end: number): void {
    if (QUOTES.has(name) || HIDDEN.has(name)) {
      const from = this.openSections.pop();
      if (from !== undefined && !isImplied) {
        (HIDDEN.has(name) ? this.hidden : this.quoted).push({ from, to: this.pieces.length });
      }
    }
    if (BLOCKS.has(name) && name !== 'br') this.addText('\n', begin, end);
  }

  finish(): MappedText {
    const own = this.build(true);
    return own.text === '' && this.quoted.length > 0 ? this.build(false) : own;
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
    const out = new TextBuilder();
    this.pieces.forEach((piece, index) => {
      if (isLeftOut[index] === 0) out.addPiece(piece.text, piece.begin, piece.end);
    });
    return out.finish();
  }
}

/** Joins pieces, folding runs of white space to one space, or to one line break where they hold one that shows. */
class TextBuilder {
  private readonly units: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  addPiece(text: string, begin: number, end: number): void {
    if (text === '\n' && end - begin > 1) {
      this.addSpace('\n', begin, end);
      return;
    }
    const isVerbatim = text.length === end - begin;
    for (let i = 0; i < text.length; i++) {
      const unit = text[i] as string;
      const isPairStart = /^[\ud800-\udbff]$/.test(unit) && /^[\udc00-\udfff]$/.test(text[i + 1] ?? '');
      const from = isVerbatim ? begin + i : begin;
      const to = isVerbatim ? from + (isPairStart ? 2 : 1) : end;
      if (SPACE.test(unit)) {
        this.addSpace(' ', from, to);
      } else {
        this.add(unit, from, to);
        if (isPairStart) {
          this.add(text[i + 1] as string, from, to);
          i++;
        }
      }
    }
  }

  finish(): MappedText {
    while (/^\s$/.test(this.units.at(-1) ?? '')) this.units.pop();
    const length = this.units.length;
    const text = this.units.join('');
    if (/^\s*$/.test(text)) return { text: '', starts: new Int32Array(0), ends: new Int32Array(0) };
    return {
      text,
      starts: Int32Array.from(this.starts.slice(0, length)),
      ends: Int32Array.from(this.ends.slice(0, length)),
    };
  }

  private add(unit: string, begin: number, end: number): void {
    this.units.push(unit);
    this.starts.push(begin);
    this.ends.push(end);
  }

  private addSpace(space: string, begin: number, end: number): void {
    const last = this.units.length - 1;
    if (last < 0) return;
    if (this.units[last] !== ' ' && this.units[last] !== '\n') this.add(space, begin, end);
    else if (space === '\n') this.units[last] = '\n';
  }
}

function bareForm(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/\/+$/, '');
}
