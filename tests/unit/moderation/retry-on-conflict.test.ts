/** Which losses against another writer are tried again, and how often. */
import { describe, expect, it } from 'vitest';
import { retryOnConflict } from '../../../src/moderation/retry-on-conflict.ts';

/** Fails so many times with the code, then answers the number of the try. */
function failing(times: number, code: unknown) {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(`try ${tries}`), { code });
    return tries;
  };
  return { work, tries: () => tries };
}

describe('a writer that lost against another', () => {
  it.each(['23505', '40001', '40P01'])('tries again after %s', async (code) => {
    expect(await retryOnConflict(failing(1, code).work)).toBe(2);
    expect(await retryOnConflict(failing(2, code).work)).toBe(3);
  });

  it('gives up at the third loss, with the last error', async () => {
    const { work, tries } = failing(3, '40001');
    await expect(retryOnConflict(work)).rejects.toThrow('try 3');
    expect(tries()).toBe(3);
  });

  it.each(['23503', '57P01', '', undefined, 40_001])('does not try again after %o', async (code) => {
    const { work, tries } = failing(1, code);
    await expect(retryOnConflict(work)).rejects.toThrow('try 1');
    expect(tries()).toBe(1);
  });

  it('runs once where nothing is wrong', async () => {
    const { work, tries } = failing(0, '40001');
    expect(await retryOnConflict(work)).toBe(1);
    expect(tries()).toBe(1);
  });
});
