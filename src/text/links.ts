/** Links: where they stand in plain text, and the hosts that they lead to. The link rule counts and compares hosts. */
import type { Range } from './mapped-text.ts';
import { BARE_DOMAINS } from './top-level-domains.ts';
import { trimmedRange } from './trim.ts';

const LINK_START = /(?:https?|hxxps?|ftp):\/\/|www\./gi;
const LINK_END = /[\s<>"`]/g;
const TRAILING = '.,;:!?\'")]}*_~';
/** The dot may stand in brackets, as links are written that are not to be followed. */
const BARE = /\.\]?([a-z]{2,7})(?![a-z0-9@_-])/gi;
const BRACKETED_DOT = '[.]';
const HOST_UNIT = /[a-z0-9.-]/i;
const BARE_SHAPE = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,7}$/i;
/** The longest host name, RFC 1035 section 2.3.4. */
const MAX_HOST_LENGTH = 253;
/** A link longer than this is cut: hosts stand at the front. */
const MAX_LINK_LENGTH = 2_048;

/** Links in plain text in order of appearance: with a scheme, with `www.`, and bare domains. Linear, never throws. */
export function findLinks(text: string): (Range & { readonly link: string })[] {
  if (!text.includes('.') && !text.includes('://')) return [];
  const found = [...findFullLinks(text)];
  const fullCount = found.length;
  let next = 0;
  for (const match of text.matchAll(BARE)) {
    const dot = match.index;
    while (next < fullCount && (found[next] as Range).end <= dot) next++;
    if (next < fullCount && (found[next] as Range).begin <= dot) continue;
    const isBracketed = match[0][1] === ']';
    if (isBracketed && text[dot - 1] !== '[') continue;
    const bare = bareLinkAt(text, isBracketed ? dot - 1 : dot, match[1] as string);
    if (bare === null) continue;
    // `a.co.uk` is met at `.co` first.
    if (found.length > fullCount && (found.at(-1) as Range).begin === bare.begin) found.pop();
    found.push(bare);
  }
  return found.length > fullCount ? found.sort((a, b) => a.begin - b.begin) : found;
}

function* findFullLinks(text: string): Generator<Range & { link: string }> {
  LINK_START.lastIndex = 0;
  for (let match = LINK_START.exec(text); match !== null; match = LINK_START.exec(text)) {
    LINK_END.lastIndex = LINK_START.lastIndex;
    const stop = LINK_END.exec(text)?.index ?? text.length;
    const from = LINK_START.lastIndex;
    LINK_START.lastIndex = stop;
    if (isWordUnit(text.charCodeAt(match.index - 1))) continue;
    const link = trimEnd(text.slice(match.index, Math.min(stop, match.index + MAX_LINK_LENGTH)));
    if (link.length <= from - match.index) continue;
    yield { begin: match.index, end: match.index + link.length, link };
  }
}

function bareLinkAt(text: string, dot: number, domain: string): (Range & { link: string }) | null {
  if (!BARE_DOMAINS.has(domain.toLowerCase())) return null;
  const dotLength = text[dot] === '[' ? BRACKETED_DOT.length : 1;
  let begin = dot;
  while (begin > 0 && dot - begin < MAX_HOST_LENGTH) {
    if (HOST_UNIT.test(text[begin - 1] as string)) begin--;
    else if (text.startsWith(BRACKETED_DOT, begin - BRACKETED_DOT.length)) begin -= BRACKETED_DOT.length;
    else break;
  }
  // A mail address or a handle is no link; nor is the tail of a word in another script.
  if (begin > 0 && (text[begin - 1] === '@' || isWordUnit(text.charCodeAt(begin - 1)))) return null;
  const end = dot + dotLength + domain.length;
  const host = text.slice(begin, end).replaceAll(BRACKETED_DOT, '.');
  if (!BARE_SHAPE.test(host)) return null;
  LINK_END.lastIndex = end;
  const stop = text[end] === '/' ? (LINK_END.exec(text)?.index ?? text.length) : end;
  const link = trimEnd(text.slice(begin, Math.min(stop, begin + MAX_LINK_LENGTH)));
  return { begin, end: begin + link.length, link };
}

/** Without the signs that belong to the sentence. */
function trimEnd(link: string): string {
  return link.slice(0, trimmedRange(link, '', TRAILING).end);
}

function isWordUnit(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit >= 0xc0;
}

/**
 * The hosts of the links, lower case, international names in their ASCII form, one entry a link that has a host.
 * Relative links, mail addresses, `javascript:` and what can't be parsed have none. Never throws.
 */
export function linkHosts(links: readonly string[]): string[] {
  const hosts: string[] = [];
  for (const link of links) {
    const host = hostOf(link.trim().replaceAll(BRACKETED_DOT, '.'));
    if (host !== null) hosts.push(host);
  }
  return hosts;
}

function hostOf(link: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(link)?.[1]?.toLowerCase();
  let address = link;
  if (scheme === undefined) {
    if (link.startsWith('//')) address = `http:${link}`;
    else if (/^(?:[^\s/.?#]+\.)+[^\s/.?#]+/.test(link)) address = `http://${link}`;
    else return null;
  } else if (scheme === 'hxxp' || scheme === 'hxxps') {
    address = `http${link.slice(scheme.length)}`;
  }
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:' && protocol !== 'ftp:') return null;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return host === '' ? null : host.toLowerCase();
}
