/** Unicode's compatibility forms (full-width, mathematical, circled letters…) to plain ones: NFKC, cluster by cluster, mapped. */
import { applyEdits, type Edit, type MappedText } from './mapped-text.ts';

/** A letter with its marks; conjoining Hangul and half-width kana are kept together, for they compose. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|[\uff61-\uffdc]+|[^\p{M}]\p{M}*|\p{M}+/gu;
/** Clusters that grow to more than twice their length (ligatures, fractions): so many are resolved; in a text with more, none. */
const MAX_LARGE_CLUSTERS = 32;

/** The NFKC form, or null where the text is in it. Grows by at most 2 × its length + 32. Linear for bounded clusters. */
export function unifyForms(text: string): MappedText | null {
  if (text === text.normalize('NFKC')) return null;
  const edits: Edit[] = [];
  const large: Edit[] = [];
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0];
    if (cluster.length === 1 && cluster < '\u00a0') continue;
    const form = cluster.normalize('NFKC');
    if (form === cluster || isKept(cluster, text, match.index)) continue;
    const edit = { begin: match.index, end: match.index + cluster.length, text: form };
    if (form.length <= 2 * cluster.length) edits.push(edit);
    else if (form.length <= 3 * cluster.length) large.push(edit);
  }
  if (large.length <= MAX_LARGE_CLUSTERS && large.length > 0) {
    edits.push(...large);
    edits.sort((a, b) => a.begin - b.begin);
  }
  return edits.length === 0 ? null : applyEdits(text, edits);
}

/**
 * Typography, not disguise: ellipses, spaces, trade marks, raised digits, fractions, East Asian punctuation, Korean single
 * letters (`ㅋㅋ`), enclosed signs of East Asia.
 */
const KEPT =
  /^[\u00a0\u00a8\u00aa\u00af\u00b2-\u00b5\u00b8-\u00ba\u00bc-\u00be\u2000-\u200a\u2026\u202f\u2033\u2034\u203c\u2047-\u2049\u2070\u2074-\u2079\u2116\u2120\u2122\u2150-\u215f\u3000\u3131-\u318e\u3200-\u33ff\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff5e\uff61-\uff65]$/;
/** Emoji that have a plain form, such as `ℹ️`. */
const EMOJI = /^\p{Extended_Pictographic}\ufe0f?$/u;
/** Full-width `!`, `+`, `%` and the like are East Asian punctuation unless a full-width letter stands beside them. */
const WIDE_SIGN = /^[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff5e]$/;
const WIDE_LETTER = /[\uff21-\uff3a\uff41-\uff5a]/;

function isKept(cluster: string, text: string, at: number): boolean {
  if (KEPT.test(cluster) || EMOJI.test(cluster)) return true;
  return (
    WIDE_SIGN.test(cluster) &&
    !WIDE_LETTER.test(text.charAt(at - 1)) &&
    !WIDE_LETTER.test(text.charAt(at + 1))
  );
}
