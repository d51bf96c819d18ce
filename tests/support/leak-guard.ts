/** After each test file: nothing that it opened by the support files is left open, or the file fails. */
import { afterAll } from 'vitest';

const open = new Map<object, string>();

/** Notes that something is open; answers how to say that it is closed. */
export function noteOpen(what: string): () => void {
  const token = {};
  open.set(token, what);
  return () => open.delete(token);
}

afterAll(() => {
  const left = [...open.values()];
  open.clear();
  if (left.length > 0) throw new Error(`Left open by this file: ${left.join(', ')}`);
});
