/** Reads the map of Perspective's thresholds that lies beside a model's weights. */
import { readFile } from 'node:fs/promises';
import { parsePerspectiveMap } from '../../domain/perspective/parse-perspective-map.ts';
import type { PerspectiveMap } from '../../domain/perspective/perspective-map.ts';

/** Its name, beside the weights. */
export const PERSPECTIVE_MAP_FILE = 'perspective-map.json';

/** Rejects where the file is missing or no good, naming it and what to do. */
export async function readPerspectiveMap(path: string): Promise<PerspectiveMap> {
  const restore = 'Restore it from the release, or fit it again (docs/perspective-thresholds.md).';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`the map of Perspective's thresholds ${path} can't be read (${code}). ${restore}`);
  }
  try {
    return parsePerspectiveMap(JSON.parse(text));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new Error(`the map of Perspective's thresholds ${path} is no good: ${why}. ${restore}`);
  }
}
