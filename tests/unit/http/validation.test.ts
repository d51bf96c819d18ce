import { describe, expect, it } from 'vitest';
import { listFieldErrors, MAX_FIELD_ERRORS, toPointer } from '../../../src/http/field-errors.ts';
import { incomingCommentSchema } from '../../../src/intake/incoming-comment-schema.ts';
import { call } from './support/checked-request.ts';
import { bearer, createTestApp } from './support/test-app.ts';

/** The faults of a comment as `pointer code`, in order. */
function faultsOf(value: unknown): string[] {
  const parsed = incomingCommentSchema.safeParse(value);
  return parsed.success
    ? []
    : listFieldErrors(parsed.error, value).map(({ pointer, code }) => `${pointer} ${code}`);
}

const faultsWith = (fields: Record<string, unknown>) => faultsOf({ text: 'a', ...fields });
/** Seven levels below the object itself, or as many as asked. */
const nest = (levels: number): unknown => (levels === 0 ? 1 : { a: nest(levels - 1) });

describe('the text of a comment', () => {
  it.each([
    ['one byte', 'a'],
    ['20,480 bytes of ASCII', 'a'.repeat(20_480)],
    ['20,480 bytes in characters of two bytes', 'é'.repeat(10_240)],
    ['20,478 bytes in characters of three', '語'.repeat(6_826)],
    ['20,480 bytes in pairs', '😀'.repeat(5_120)],
    ['a single emoji', '👍'],
    ['blanks around a letter', ' \n a \t'],
  ])('may be %s', (_name, text) => {
    expect(faultsOf({ text })).toEqual([]);
  });

  it.each([
    ['absent', {}, 'missing'],
    ['null', { text: null }, 'wrong-type'],
    ['a number', { text: 7 }, 'wrong-type'],
    ['a list', { text: ['a'] }, 'wrong-type'],
    ['empty', { text: '' }, 'comment-empty'],
    ['blank', { text: ' \t\r\n\u00a0\u3000' }, 'comment-empty'],
    ['invisible', { text: '\u200b\u2060\ufeff' }, 'comment-empty'],
    ['20,481 bytes of ASCII', { text: 'a'.repeat(20_481) }, 'too-long'],
    ['20,482 bytes in characters of two', { text: 'é'.repeat(10_241) }, 'too-long'],
    ['20,481 bytes in characters of three', { text: '語'.repeat(6_827) }, 'too-long'],
    ['20,484 bytes in pairs', { text: '😀'.repeat(5_121) }, 'too-long'],
    ['half a pair', { text: 'a\ud83d' }, 'lone-surrogate'],
    ['the other half', { text: '\ude00a' }, 'lone-surrogate'],
    ['NUL', { text: 'a\0b' }, 'nul-character'],
  ])('is refused where it is %s', (_name, comment, code) => {
    expect(faultsOf(comment)).toEqual([`/text ${code}`]);
  });
});

describe('the other fields of a comment', () => {
  it.each([
    [{ externalId: 'x'.repeat(200) }],
    [{ author: {} }],
    [{ author: { id: 'x'.repeat(200), name: '' } }],
    [{ author: { name: 'n'.repeat(200), emailHash: 'a'.repeat(128), ip: '192.0.2.1' } }],
    [{ author: { createdAt: '0001-01-01T00:00:00Z', trusted: false } }],
    [{ article: { url: `https://a.example/${'x'.repeat(2_030)}`, title: 't'.repeat(1_000), section: '' } }],
    [{ permalink: '/relative?q=a:b' }],
    [{ permalink: '//a.example/x' }],
    [{ parent: { text: '' } }],
    [{ parent: { text: 'a'.repeat(20_480) } }],
    [{ postedAt: '9999-12-31T23:59:59.999Z' }],
    [{ revisedAt: '2026-11-24T10:00:00-11:30' }],
    [{ metadata: {} }],
    [{ metadata: nest(8) }],
    [{ metadata: { a: 'x'.repeat(8_192 - 8) } }],
    [{ language: 'zh-Hant-TW' }],
    [{ language: 'not a language!' }],
    [{ language: 'e\0' }],
  ])('may be %j', (fields) => {
    expect(faultsWith(fields)).toEqual([]);
  });

  it.each([
    [{ externalId: '' }, '/externalId too-short'],
    [{ externalId: 'x'.repeat(201) }, '/externalId too-long'],
    [{ externalId: 17 }, '/externalId wrong-type'],
    [{ externalId: null }, '/externalId wrong-type'],
    [{ externalId: 'a\0' }, '/externalId nul-character'],
    [{ format: 'markdown' }, '/format not-allowed'],
    [{ format: null }, '/format not-allowed'],
    [{ author: 'Jo' }, '/author wrong-type'],
    [{ author: { id: '' } }, '/author/id too-short'],
    [{ author: { id: 'x'.repeat(201) } }, '/author/id too-long'],
    [{ author: { name: '\ud800' } }, '/author/name lone-surrogate'],
    [{ author: { name: 'n'.repeat(201) } }, '/author/name too-long'],
    [{ author: { emailHash: 'jo@example.org' } }, '/author/emailHash not-a-hash'],
    [{ author: { emailHash: 'a'.repeat(31) } }, '/author/emailHash not-a-hash'],
    [{ author: { emailHash: 'a'.repeat(129) } }, '/author/emailHash not-a-hash'],
    [{ author: { ip: '300.1.1.1' } }, '/author/ip not-an-ip-address'],
    [{ author: { ip: 'fe80::1%eth0' } }, '/author/ip not-an-ip-address'],
    [{ author: { trusted: 'yes' } }, '/author/trusted wrong-type'],
    [{ author: { 'e/mail~': 'x' } }, '/author/e~1mail~0 unknown-field'],
    [{ article: { url: 'javascript:alert(1)' } }, '/article/url not-a-url'],
    [{ article: { url: ' javascript:alert(1)' } }, '/article/url not-a-url'],
    [{ article: { url: 'java\nscript:alert(1)' } }, '/article/url not-a-url'],
    [{ article: { url: 'DATA:text/html,x' } }, '/article/url not-a-url'],
    [{ article: { url: 'x'.repeat(2_049) } }, '/article/url too-long'],
    [{ article: { title: 't'.repeat(1_001) } }, '/article/title too-long'],
    [{ permalink: 'ftp://a.example' }, '/permalink not-a-url'],
    [{ parent: { text: 'a'.repeat(20_481) } }, '/parent/text too-long'],
    [{ parent: { text: 'a\0' } }, '/parent/text nul-character'],
    [{ postedAt: '2026-11-24' }, '/postedAt not-a-time'],
    [{ postedAt: '2026-11-24T10:00:00' }, '/postedAt not-a-time'],
    [{ postedAt: '2026-02-29T10:00:00Z' }, '/postedAt not-a-time'],
    [{ postedAt: '0001-01-01T00:00:00+01:00' }, '/postedAt not-a-time'],
    [{ postedAt: '9999-12-31T23:59:59-01:00' }, '/postedAt not-a-time'],
    [{ postedAt: '+010000-01-01T00:00:00Z' }, '/postedAt not-a-time'],
    [{ postedAt: 1_764_000_000 }, '/postedAt wrong-type'],
    [{ language: 5 }, '/language wrong-type'],
    [{ metadata: [] }, '/metadata wrong-type'],
    [{ metadata: null }, '/metadata wrong-type'],
    [{ metadata: { a: { 'b/c': ['x', 'y\0'] } } }, '/metadata/a/b~1c/1 nul-character'],
    [{ metadata: { 'a\0': 1 } }, '/metadata/a\0 nul-character'],
    [{ metadata: { a: '\udfff' } }, '/metadata/a lone-surrogate'],
    [{ metadata: nest(9) }, `/metadata${'/a'.repeat(8)} too-deep`],
    [{ metadata: { a: 'x'.repeat(8_192 - 7) } }, '/metadata too-long'],
    [{ metadata: JSON.parse('{"__proto__":{"x":1}}') }, '/metadata/__proto__ forbidden-key'],
    [{ shadow: true }, '/shadow unknown-field'],
    [JSON.parse('{"__proto__":{"text":"b"}}'), null],
  ])('names the fault of %j', (fields, fault) => {
    if (fault === null) return expect(faultsOf(JSON.parse('{"text":"a","__proto__":{}}'))).not.toEqual([]);
    expect(faultsWith(fields)).toEqual([fault]);
  });

  it('drops a language that is none, and keeps one that is', () => {
    const languageOf = (language: string) => incomingCommentSchema.parse({ text: 'a', language }).language;
    expect(['en', 'DE_at', ' fr ', 'x'.repeat(36), 'e', '', 'english!', 'haw'].map(languageOf)).toEqual([
      'en',
      'DE-at',
      'fr',
      undefined,
      undefined,
      undefined,
      undefined,
      'haw',
    ]);
  });

  it('lists every fault at once', () => {
    expect(faultsOf({ format: 'x', author: { ip: 'x', id: 4 }, extra: 1 }).sort()).toEqual([
      '/author/id wrong-type',
      '/author/ip not-an-ip-address',
      '/extra unknown-field',
      '/format not-allowed',
      '/text missing',
    ]);
  });

  it.each([[null], [[]], ['text'], [4], [true]])('refuses %j as a whole', (value) => {
    expect(faultsOf(value)).toEqual([' wrong-type']);
  });
});

describe('the list of faults', () => {
  it(`ends after ${MAX_FIELD_ERRORS}`, () => {
    const fields = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, 1]));
    expect(faultsWith(fields)).toHaveLength(MAX_FIELD_ERRORS);
  });

  it('cuts off pointers that a hostile key made long', () => {
    expect(toPointer(['a'.repeat(10_000)])).toHaveLength(300);
    expect(toPointer(['a', '~/', 3])).toBe('/a/~0~1/3');
    expect(toPointer([])).toBe('');
  });

  it('says of null that the field can be left out', async () => {
    const { app } = createTestApp();
    const reply = await call(app, 'post', '/v1/comments').set(bearer()).send({ text: 'a', externalId: null });
    expect(reply.body.errors).toEqual([
      {
        pointer: '/externalId',
        code: 'wrong-type',
        message: 'Must be of type string, not null. Leave the field out if there is no value.',
      },
    ]);
  });

  it('never quotes what was sent', async () => {
    const { app, log } = createTestApp();
    const secret = 'hunter2\0';
    const reply = await call(app, 'post', '/v1/comments')
      .set(bearer())
      .send({ text: secret, format: secret });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body) + log.join()).not.toContain('hunter2');
  });
});
