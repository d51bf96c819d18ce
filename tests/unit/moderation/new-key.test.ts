/** The shape of a new key, which clients and the Akismet plugin rely on. */
import { expect, it } from 'vitest';
import { newKey } from '../../../src/moderation/sites-and-keys.ts';

it('makes keys of 160 random bits in lower-case hexadecimal', () => {
  const keys = Array.from({ length: 200 }, newKey);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{40}$/);
  expect(new Set(keys).size).toBe(200);
  // A digit that takes fewer than eight of its sixteen values in 200 keys is not random: chance gives less than 10^-60.
  for (let place = 0; place < 40; place++) {
    expect(new Set(keys.map((key) => key[place])).size).toBeGreaterThanOrEqual(8);
  }
});
