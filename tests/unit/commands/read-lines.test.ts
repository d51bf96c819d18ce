import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineGroup, type ReadLinesOptions, readLines } from '../../../src/commands/read-lines.ts';

const OPTIONS: ReadLinesOptions = { maxLines: 3, maxLineBytes: 20, isPrompt: false };

async function readAll(
  pieces: (string | Buffer)[],
  options: Partial<ReadLinesOptions> = {},
): Promise<LineGroup[]> {
  const groups: LineGroup[] = [];
  const input = Readable.from(pieces.map((piece) => Buffer.from(piece)));
  for await (const group of readLines(input, { ...OPTIONS, ...options })) groups.push(group);
  return groups;
}

function texts(groups: readonly LineGroup[]): (string | null)[] {
  return groups.flatMap((group) => group.lines.map((line) => line.bytes?.toString() ?? null));
}

describe('reading lines', () => {
  it('gives the same lines with their numbers however the input is cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => text.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.nat(8), { maxLength: 30 }),
        async (all, cuts) => {
          const bytes = Buffer.from(all.join('\n'));
          const pieces: Buffer[] = [];
          let at = 0;
          for (const cut of cuts) {
            pieces.push(bytes.subarray(at, at + cut));
            at = Math.min(bytes.length, at + cut);
          }
          pieces.push(bytes.subarray(at));
          const groups = await readAll(pieces, { maxLineBytes: 1_000 });
          const wanted = all
            .map((text, index) => ({ text, number: index + 1 }))
            .filter(({ text }) => !/^[ \t\r]*$/.test(text));
          const found = groups.flatMap((group) =>
            group.lines.map(({ number, bytes: found }) => ({ text: found?.toString(), number })),
          );
          expect(found).toEqual(wanted);
        },
      ),
    );
  });

  it('hands over groups of the wanted size, and what is left at the end', async () => {
    const groups = await readAll(['1\n2\n3\n4\n5\n', '6\n7']);
    expect(groups.map((group) => group.lines.length)).toEqual([3, 3, 1]);
  });

  it('hands over what there is at once where somebody waits for the answer', async () => {
    const groups = await readAll(['1\n2\n', '3\n4'], { isPrompt: true });
    expect(groups.map((group) => texts([group]))).toEqual([['1', '2'], ['3'], ['4']]);
  });

  it('counts every byte that it read', async () => {
    const groups = await readAll(['12\n3', '4\n\n', '5\n6\n7']);
    expect(groups.reduce((sum, group) => sum + group.readBytes, 0)).toBe(12);
  });

  it('takes a line of just the limit and drops a longer one, wherever it is cut', async () => {
    const fits = 'a'.repeat(20);
    expect(texts(await readAll([`${fits}\n${fits}b\nnext\n`]))).toEqual([fits, null, 'next']);
    expect(texts(await readAll([fits.slice(0, 9), `${fits.slice(9)}b`, 'c\nnext\n']))).toEqual([
      null,
      'next',
    ]);
    expect(texts(await readAll([`${fits}b`]))).toEqual([null]);
  });

  it('passes over a line of 50 MB', async () => {
    const pieces = Array.from({ length: 50 }, () => Buffer.alloc(1024 * 1024, 'a'));
    expect(texts(await readAll([...pieces, '\nnext\n'], { maxLineBytes: 1_000 }))).toEqual([null, 'next']);
  });

  it('hands long lines over before they are many', async () => {
    const line = `${'a'.repeat(1024 * 1024)}\n`;
    const groups = await readAll([line.repeat(6)], { maxLines: 500, maxLineBytes: 2 * 1024 * 1024 });
    expect(groups.map((group) => group.lines.length)).toEqual([4, 2]);
  });

  it('leaves out blank lines and counts them', async () => {
    const groups = await readAll(['\n \t\r\nx\r\n\n']);
    expect(groups.flatMap((group) => group.lines)).toEqual([{ number: 3, bytes: Buffer.from('x\r') }]);
  });
});
