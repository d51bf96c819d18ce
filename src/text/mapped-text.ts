/**
 * A text that was made from another, with the way back: scores and word matches are found in readable or normalised
 * text, but spans must point into the text as received.
 */

/**
 * `starts[i]` and `ends[i]` bound the stretch of the text as received that code unit `i` came from (half-open, UTF-16
 * code units). Both are monotone, every stretch is non-empty, and none splits a surrogate pair. Null: identity.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Int32Array | null;
  readonly ends: Int32Array | null;
}

/** Half-open, UTF-16 code units. */
export interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Replaces [begin, end) of a text by `text`. */
export interface Edit extends Range {
  readonly text: string;
}

/** A text that is its own source. */
export function identityText(text: string): MappedText {
  return { text, starts: null, ends: null };
}

/**
 * The stretch of the text as received that [begin, end) of the mapped text came from. Bounds outside the text are
 * clamped; an empty range gives an empty one. What was removed inside the range lies inside the answer.
 */
export function toReceived(mapped: MappedText, begin: number, end: number): Range {
  const length = mapped.text.length;
  const first = Math.max(0, Math.min(begin, length));
  const last = Math.max(first, Math.min(end, length));
  const { starts, ends } = mapped;
  if (starts === null || ends === null) {
    if (first === last) return { begin: first, end: first };
    return {
      begin: isInsidePair(mapped.text, first) ? first - 1 : first,
      end: isInsidePair(mapped.text, last) ? last + 1 : last,
    };
  }
  if (first === last) {
    const at = first < length ? (starts[first] as number) : length === 0 ? 0 : (ends[length - 1] as number);
    return { begin: at, end: at };
  }
  return { begin: starts[first] as number, end: ends[last - 1] as number };
}

/** True where `at` lies between the two halves of a surrogate pair. */
export function isInsidePair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** `outer` was made from `inner.text`; the answer maps `outer.text` to what `inner` was made from. Linear. */
export function composeTexts(inner: MappedText, outer: MappedText): MappedText {
  if (inner.starts === null || inner.ends === null) return outer;
  if (outer.starts === null || outer.ends === null) return inner;
  const length = outer.text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = inner.starts[outer.starts[i] as number] as number;
    ends[i] = inner.ends[(outer.ends[i] as number) - 1] as number;
  }
  return { text: outer.text, starts, ends };
}

/**
 * The text with the edits made. Edits are in ascending order, don't overlap, are not empty (`begin < end`) and split no
 * surrogate pair. Every code unit of a replacement maps to the whole of what it replaces.
 */
export function applyEdits(text: string, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return identityText(text);
  let length = text.length;
  for (const edit of edits) length += edit.text.length - (edit.end - edit.begin);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const parts: string[] = [];
  let at = 0;
  let out = 0;
  for (const edit of edits) {
    out = copyUnits(text, at, edit.begin, starts, ends, out);
    parts.push(text.slice(at, edit.begin), edit.text);
    starts.fill(edit.begin, out, out + edit.text.length);
    ends.fill(edit.end, out, out + edit.text.length);
    out += edit.text.length;
    at = edit.end;
  }
  copyUnits(text, at, text.length, starts, ends, out);
  parts.push(text.slice(at));
  return { text: parts.join(''), starts, ends };
}

/** Maps [begin, end) of `text` to itself from position `out` on; both halves of a pair map to the pair. */
export function copyUnits(
  text: string,
  begin: number,
  end: number,
  starts: Int32Array,
  ends: Int32Array,
  out: number,
): number {
  let at = out;
  for (let i = begin; i < end; i++) {
    starts[at] = isInsidePair(text, i) ? i - 1 : i;
    ends[at] = isInsidePair(text, i + 1) ? i + 2 : i + 1;
    at++;
  }
  return at;
}
