/** Comments to measure with, from a folder of the user's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Each line of the `.txt` files, `text` of each object in `.jsonl` and `.jsonl.gz` files. Throws where that is nothing. */
export function readTexts(folder: string): string[] {
  const texts: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:txt|jsonl|jsonl\.gz)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    for (const line of lines) {
      if (line.trim() === '') continue;
      texts.push(name.endsWith('.txt') ? line : (JSON.parse(line) as { text: string }).text);
    }
  }
  if (texts.length === 0)
    throw new Error(`--texts: no .txt, .jsonl or .jsonl.gz file in ${folder} has a line.`);
  return texts;
}
