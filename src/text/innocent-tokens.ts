/** Tokens that hold digits and signs by nature: nothing in them is a disguise. */
import { BARE_DOMAINS } from './top-level-domains.ts';
import { trimmedRange } from './trim.ts';

const SPACE = /\s/;
const SPACES = /\s/g;
const LEADING = '"\'“”‘’([{<';
const TRAILING = '"\'“”‘’)]}>,;:.!?';
const ADDRESS = /:\/\/|^www\.|%[0-9a-f]{2}|^[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.)+([a-z]{2,7})(?:[/?#:]|$)/i;
const TAG_OR_HANDLE = /^#|^@(?!ss|sshole|rse|nus|nal)[\w.]/i;
/** With no word behind it: `a$5hole` is none. */
const PRICE = /^[A-Z]{0,3}[$€£¥]\d[\d.,]*(?![\d.,]*[A-Z]{3})|^\d[\d.,]*\s?[$€£¥](?![A-Z]{3})/i;
const NUMBER_FIRST = /^[vV]?\d+(?:[.,:/-]\d+)+[a-zA-Z]{0,4}$/;
const ORDINAL_OR_MEASURE =
  /^\d+(?:st|nd|rd|th|s|k|m|km|kg|g|mg|l|ml|cm|mm|ft|in|lb|lbs|oz|am|pm|h|hr|hrs|min|sec|d|x|p|gb|mb|tb|kb|mph|kph|hz|bn|mn|yo|yrs?|er|e)$/i;
const HEX = /#[0-9a-f]{3,8}(?![0-9a-z])|^(?:0x)?[0-9a-f]{8,}$|^[0-9a-f]{8}-[0-9a-f-]{20,}$/i;
/**
 * Codes: three units, or five capitals and digits (`5H17`, `B00B5`; longer ones are words), or a tail of digits
 * (`5H1T-22`). A digit between two small letters is no code but a word in three letters (`y0u`, `d1e`).
 */
const SHORT_CODE = /^(?=\D*\d)(?![a-z]\d[a-z]$)(?:[A-Za-z0-9]{1,3}|[A-Z0-9]{1,5})$/;
const TAILED_CODE = /^(?=[A-Za-z]*\d)[A-Za-z0-9]+(?:-[A-Z0-9]+)*-\d+$/;

/**
 * True for web and mail addresses, domains, hashtags, handles, prices, numbers with separators (dates, times, versions),
 * codes, ordinals, measures and hexadecimal digests and colours. `token` has no white space. Linear.
 */
export function isInnocentToken(token: string): boolean {
  const { begin, end } = trimmedRange(token, LEADING, TRAILING);
  const core = token.slice(begin, end);
  return (
    ADDRESS.test(core) ||
    BARE_DOMAINS.has(DOMAIN.exec(core)?.[1]?.toLowerCase() ?? '') ||
    TAG_OR_HANDLE.test(core) ||
    PRICE.test(core) ||
    NUMBER_FIRST.test(core) ||
    SHORT_CODE.test(core) ||
    TAILED_CODE.test(core) ||
    ORDINAL_OR_MEASURE.test(core) ||
    (HEX.test(core) && /\d/.test(core))
  );
}

/**
 * Calls `visit` for each stretch without white space that holds a match of `sign` (global) and is not innocent, with its
 * position. Linear, and cheap where signs are rare: only the stretches around them are looked at.
 */
export function visitTokens(text: string, sign: RegExp, visit: (token: string, begin: number) => void): void {
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    let begin = match.index;
    while (begin > 0 && !SPACE.test(text[begin - 1] as string)) begin--;
    SPACES.lastIndex = sign.lastIndex;
    const end = SPACES.exec(text)?.index ?? text.length;
    sign.lastIndex = end;
    const token = text.slice(begin, end);
    if (!isInnocentToken(token)) visit(token, begin);
  }
}

/** The replacement in the case of what it replaces: all capitals, or as it is. */
export function inCaseOf(word: string, original: string): string {
  return /[A-Z]/.test(original) && !/[a-z]/.test(original) && /[A-Z].*[A-Z]/.test(original)
    ? word.toUpperCase()
    : word;
}
