/**
 * What a reader sees of a comment, and what of that is the author's own: markup is resolved, quoted blocks are left out,
 * link targets are kept for the link rule. The map leads back to the text as received.
 */
import type { TextFormat } from '../domain/comment.ts';
import { readHtml } from './html-text.ts';
import { findLinks } from './links.ts';
import { applyEdits, type Edit, identityText, type MappedText } from './mapped-text.ts';
import { isOwnPartEnough } from './own-part.ts';
import type { ReadText } from './read-text.ts';

/**
 * Lines that begin with `>` quote another. Not so faces such as `>:(` and `>_<`: the mark must stand alone or before
 * white space, a letter, a digit, a quotation mark or another mark.
 */
const QUOTED_LINE = /^[^\S\n]*>(?=[\s\p{L}\p{N}>"'“„«]|$)[^\n]*\n?/gmu;

/**
 * Reads a comment. `text` stays as it is but for quoted lines; `html` loses its markup. Quotes are left out only where 20
 * letters are the author's own; else all is read, so that nothing hides in a quote. Linear time; never throws; markup that
 * reads as nothing gives ''.
 */
export function readText(text: string, format: TextFormat): ReadText {
  if (format === 'html') return readHtml(text);
  const readable = withoutQuotedLines(text);
  const links = findLinks(readable.text).map((found) => found.link);
  return { readable, links };
}

function withoutQuotedLines(text: string): MappedText {
  if (!text.includes('>')) return identityText(text);
  const edits: Edit[] = [];
  for (const match of text.matchAll(QUOTED_LINE)) {
    if (match[0] === '') continue;
    edits.push({ begin: match.index, end: match.index + match[0].length, text: '' });
  }
  const rest = applyEdits(text, edits);
  return edits.length > 0 && isOwnPartEnough(rest.text) ? rest : identityText(text);
}
