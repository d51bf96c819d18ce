/** Makes sentences from a frame: `{slot}` takes a filler, `[a|b]` one of the choices; both may nest. */
import { pickOne } from '../train/random.ts';
import { FILLERS } from './fillers.ts';

const CHOICE = /\[([^[\]]*)\]/;
const SLOT = /\{(\w+)\}/;

/** What may stand in slots. */
export type Fillers = Readonly<Record<string, readonly string[]>>;

/** One filling. Throws where a frame names a slot that doesn't exist. */
export function expandFrame(frame: string, random: () => number, slots: Fillers = FILLERS): string {
  let text = frame;
  for (;;) {
    const choice = CHOICE.exec(text);
    if (choice !== null) {
      text = replaceAt(text, choice, pickOne((choice[1] as string).split('|'), random));
      continue;
    }
    const slot = SLOT.exec(text);
    if (slot === null) return tidy(text);
    const fillers = slots[slot[1] as string];
    if (fillers === undefined) throw new Error(`No fillers for {${slot[1]}} in: ${frame}`);
    text = replaceAt(text, slot, pickOne(fillers, random));
  }
}

/** Up to `count` different fillings. */
export function expandManyTimes(
  frame: string,
  count: number,
  random: () => number,
  slots: Fillers = FILLERS,
): string[] {
  const found = new Set<string>();
  for (let attempt = 0; attempt < count * 2 && found.size < count; attempt += 1) {
    found.add(expandFrame(frame, random, slots));
  }
  return [...found];
}

function replaceAt(text: string, match: RegExpExecArray, by: string): string {
  return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
}

function tidy(text: string): string {
  const spaced = text.replace(/ {2,}/g, ' ').trim();
  // Not before the sounds of "European" and "one".
  return spaced.replace(/\b([Aa]) (?=[aeioAEIO])(?![Ee]u|[Oo]ne\b)/g, '$1n ');
}
