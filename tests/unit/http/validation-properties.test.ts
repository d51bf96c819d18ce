import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomingCommentSchema } from '../../../src/intake/incoming-comment-schema.ts';
import { withServer } from './support/raw-client.ts';
import { bearer, createTestApp } from './support/test-app.ts';

/** JSON of any shape, its keys often those of a comment, its strings often hostile. */
const hostileString = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\ud800', '__proto__', '2026-13-01T00:00:00Z', 'x'.repeat(21_000)),
);
const value = fc.oneof(hostileString, fc.jsonValue(), fc.integer(), fc.constant(null));
const key = fc.oneof(
  fc.constantFrom(
    'text',
    'externalId',
    'author',
    'metadata',
    'format',
    'postedAt',
    'items',
    'comments',
    '__proto__',
  ),
  fc.string(),
);
const body = fc.oneof(
  { weight: 3, arbitrary: fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value), fc.array(value))) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const PATHS = ['/v1/comments', '/v1/comments/batch', '/v1/score', '/v1/policy/simulate'];

const HEADERS = { ...bearer(), 'Content-Type': 'application/json' };

describe('validation, whatever is sent', () => {
  // The check attached to each call refuses any reply that isn't declared, and any error that is no problem document.
  it('answers any JSON value with success or a problem, never with a fault', () =>
    withServer(createTestApp().app, (client) =>
      fc.assert(
        fc.asyncProperty(fc.constantFrom(...PATHS), body, async (path, json) => {
          expect((await client.send('POST', path, HEADERS, JSON.stringify(json))).status).toBeLessThan(500);
        }),
        { numRuns: 300 },
      ),
    ));

  it('answers any bytes with success or a problem, never with a fault', () =>
    withServer(createTestApp().app, (client) =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...PATHS),
          fc.uint8Array({ maxLength: 200 }),
          async (path, bytes) => {
            expect((await client.send('POST', path, HEADERS, bytes)).status).toBeLessThan(500);
          },
        ),
        { numRuns: 100 },
      ),
    ));

  it('lets nothing through that PostgreSQL refuses', () => {
    const field = fc.oneof(hostileString, fc.string({ unit: 'grapheme' }));
    const comment = fc.record(
      {
        text: field,
        externalId: field,
        author: fc.record({ id: field, name: field }, { requiredKeys: [] }),
        article: fc.record({ url: field, title: field }, { requiredKeys: [] }),
        parent: fc.record({ text: field }),
        language: field,
        metadata: fc.dictionary(field, fc.oneof(field, fc.array(field))),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(comment, (sent) => {
        const parsed = incomingCommentSchema.safeParse(sent);
        if (!parsed.success) return;
        // JSON escapes both kinds of fault, so they show in what would be written.
        expect(JSON.stringify(parsed.data)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        expect(Buffer.byteLength(parsed.data.text)).toBeLessThanOrEqual(20_480);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a time in UTC that names the same moment', () => {
    const offset = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 14 }),
      fc.constantFrom(0, 30, 45),
    );
    const moment = fc.date({
      min: new Date('0002-01-01T00:00:00Z'),
      max: new Date('9998-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, offset, (date, [sign, hours, minutes]) => {
        const shiftMs = (sign === '+' ? 1 : -1) * (hours * 60 + minutes) * 60_000;
        const local = new Date(date.getTime() + shiftMs).toISOString().slice(0, -1);
        const two = (part: number) => String(part).padStart(2, '0');
        const postedAt = `${local}${sign}${two(hours)}:${two(minutes)}`;
        expect(incomingCommentSchema.parse({ text: 'a', postedAt }).postedAt).toBe(date.toISOString());
      }),
    );
  });
});
