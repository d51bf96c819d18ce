/** Text from outside on a terminal: what could move the cursor, hide text or turn its direction is shown as a sign. */

/** Controls (C0, C1, DEL), format characters and line separators; the format characters that scripts need stay. */
const UNSAFE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Zero-width non-joiner and joiner: Persian and Indic writing and emoji need them. */
const NEEDED = new Set(['\u200c', '\u200d']);

/** On one line: line feeds are shown as ⏎, other such characters as ‹U+202E›. */
export function showSafely(text: string): string {
  return text.replaceAll(/\r?\n/g, '⏎').replaceAll(UNSAFE, (character) => {
    if (NEEDED.has(character)) return character;
    return `‹U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
