import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/commands/parse-line.ts';
import { scoreItemSchema } from '../../../src/scores/score-item-schema.ts';

function parse(bytes: Buffer | string | null, number = 7) {
  const line = { number, bytes: bytes === null ? null : Buffer.from(bytes) };
  return parseLine(line, scoreItemSchema, 1_000);
}

describe('parsing a line', () => {
  it('takes what the HTTP API takes', () => {
    const item = {
      id: 'a',
      text: 'Hi.',
      language: 'de_AT',
      format: 'html',
      context: { title: 'T', parent: '' },
    };
    expect(parse(JSON.stringify(item))).toEqual({ ok: true, value: { ...item, language: 'de-AT' } });
  });

  it.each([
    ['no JSON', 'nope', 'it is not JSON'],
    ['a wrong type', '{"text": 5}', 'text: Must be of type string.'],
    ['a missing text', '{}', 'text: Required.'],
    ['no object', '[]', 'Must be of type object.'],
    ['an unknown field', '{"text": "Hi.", "bogus": 1}', 'bogus: There is no such field.'],
    ['an unknown field inside', '{"text": "Hi.", "context": {"x": 1}}', 'context/x: There is no such field.'],
    ['a blank text', '{"text": " \\u200b "}', 'text: Empty or blank'],
    ['half a surrogate pair', '{"text": "a\\ud800"}', 'text: Holds half of a surrogate pair'],
    ['a NUL', '{"text": "a\\u0000"}', 'text: Holds a NUL character'],
    ['another format', '{"text": "Hi.", "format": "markdown"}', 'format: Must be one of: text, html.'],
  ])('refuses %s, naming the line and the field', (_what, line, error) => {
    const parsed = parse(line);
    expect(parsed).toMatchObject({ ok: false, error: expect.stringContaining(error) });
    expect(parsed).toMatchObject({ error: expect.stringMatching(/^line 7: /) });
  });

  it('refuses bytes that are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('{"text": "'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    expect(parse(bytes)).toMatchObject({ ok: false, error: expect.stringContaining('not UTF-8') });
  });

  it('takes a text of 20,480 bytes and refuses one of 20,481', () => {
    const withLength = (length: number) =>
      JSON.stringify({ text: 'é'.repeat(length / 2) + 'a'.repeat(length % 2) });
    expect(parse(withLength(20_480)).ok).toBe(true);
    expect(parse(withLength(20_481))).toMatchObject({
      ok: false,
      error: expect.stringContaining('20480 bytes'),
    });
  });

  it('says that a line was longer than the limit', () => {
    expect(parse(null)).toMatchObject({
      ok: false,
      error: expect.stringContaining('longer than 1000 bytes'),
    });
  });

  it('never quotes the text', () => {
    const parsed = parse('{"text": "secret words", "format": "secret too"}');
    expect(JSON.stringify({ ...parsed, raw: null })).not.toContain('secret');
  });

  it('keeps what could be read of a refused line, and names few of many faults', () => {
    const fields = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`x${n}`, n]));
    const parsed = parse(JSON.stringify({ id: 'a', ...fields }));
    expect(parsed).toMatchObject({
      ok: false,
      raw: { id: 'a' },
      error: expect.stringContaining('And 5 more.'),
    });
  });
});
