/** Cursors are ours or refused; ids are UUIDs as the record writes them, or are never asked for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, isUuid } from '../../../src/moderation/cursor.ts';

const ID = '0197a000-0000-7000-8000-00000000000a';

describe('a cursor', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
        (parts) => {
          const types = parts.map((p) => typeof p as 'string' | 'number');
          // JSON knows no negative zero.
          expect(decodeCursor(encodeCursor(parts), types)).toEqual(parts.map((p) => (p === 0 ? 0 : p)));
        },
      ),
    );
  });

  it('is made of characters that need no escaping in a URL', () => {
    expect(encodeCursor([0.1, '???>>>~~~', 'ÿÿÿ'])).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is refused with too few, too many or other parts', () => {
    const cursor = encodeCursor([0.5, ID]);
    expect(decodeCursor(cursor, ['number', 'string'])).toEqual([0.5, ID]);
    expect(decodeCursor(cursor, ['number'])).toBeNull();
    expect(decodeCursor(cursor, ['number', 'string', 'string'])).toBeNull();
    expect(decodeCursor(cursor, ['string', 'number'])).toBeNull();
    expect(decodeCursor(cursor, ['number', 'number'])).toBeNull();
    expect(decodeCursor(cursor, ['string', 'string'])).toBeNull();
  });

  it.each([
    '',
    'x',
    '%%%',
    encode('{"a":1}'),
    encode('"ab"'),
    encode('null'),
    encode('{"length":1,"0":"a"}'),
  ])('is refused where it is %j', (cursor) => {
    expect(decodeCursor(cursor, ['string'])).toBeNull();
  });
});

describe('an id', () => {
  it('is a whole UUID in lower case', () => {
    expect(isUuid(ID)).toBe(true);
    expect(isUuid('ffffffff-ffff-ffff-ffff-ffffffffffff')).toBe(true);
  });

  it.each([
    ID.toUpperCase(),
    ` ${ID}`,
    `${ID} `,
    `${ID}0`,
    `0${ID}`,
    ID.slice(1),
    ID.slice(0, -1),
    ID.replaceAll('-', ''),
    ID.replace('a', 'g'),
    ID.replace('0197', '019 '),
    `${ID.slice(0, 8)}-${ID.slice(9, 12)}-${ID.slice(13)}`,
    `${ID}\n`,
    '',
    undefined,
    null,
    7,
    [ID],
  ])('is not %j', (value) => {
    expect(isUuid(value)).toBe(false);
  });

  it.each([0, 9, 14, 19, 24])('needs a hexadecimal digit in the group at %d', (begin) => {
    expect(isUuid(`${ID.slice(0, begin)}x${ID.slice(begin + 1)}`)).toBe(false);
  });
});

function encode(json: string): string {
  return Buffer.from(json).toString('base64url');
}
