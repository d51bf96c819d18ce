/** Frames and comments are written a line each, which reads better than quotes and commas. */

/** The lines of a text without blank ones. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
