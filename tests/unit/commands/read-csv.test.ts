import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvGroup, type ReadCsvOptions, readCsv } from '../../../src/commands/read-csv.ts';

const OPTIONS: ReadCsvOptions = { maxRows: 3, maxRowBytes: 1_000 };

async function readGroups(pieces: (string | Buffer)[], options: Partial<ReadCsvOptions> = {}) {
  const groups: CsvGroup[] = [];
  const input = Readable.from(pieces.map((piece) => Buffer.from(piece)));
  for await (const group of readCsv(input, { ...OPTIONS, ...options })) groups.push(group);
  return groups;
}

async function readRows(text: string | Buffer, options: Partial<ReadCsvOptions> = {}) {
  return (await readGroups([text], options)).flatMap((group) => group.rows);
}

async function readCells(text: string) {
  return (await readRows(text)).map((row) => ('cells' in row ? row.cells : row.fault));
}

describe('reading CSV', () => {
  it.each([
    [
      'plain cells',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line feed at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of Windows',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted delimiters and quotes',
      'a,b\n"x,""y""",""\n',
      [
        ['a', 'b'],
        ['x,"y"', ''],
      ],
    ],
    [
      'line feeds in quotes',
      'a,b\n"1\n\n2",3\n',
      [
        ['a', 'b'],
        ['1\n\n2', '3'],
      ],
    ],
    [
      'quotes within a plain cell',
      'a,b\n5" pipe,6"\n7,8',
      [
        ['a', 'b'],
        ['5" pipe', '6"'],
        ['7', '8'],
      ],
    ],
    [
      'letters after a closing quote',
      'a,b\n"x"y,2\n3,4',
      [
        ['a', 'b'],
        ['xy', '2'],
        ['3', '4'],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
      ],
    ],
    [
      'blank lines between rows',
      'a,b\n\n1,2\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2;3\n',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      'a header with quoted delimiters',
      '"a;;;";b\n1;2\n',
      [
        ['a;;;', 'b'],
        ['1', '2'],
      ],
    ],
    ['one column', 'a\n1\n', [['a'], ['1']]],
    ['nothing', '', []],
  ])('understands %s', async (_what, text, rows) => {
    expect(await readCells(text)).toEqual(rows);
  });

  it('numbers a row by the line on which it begins', async () => {
    const rows = await readRows('a,b\n"1\n2\n3",4\n\n5,6\n');
    expect(rows.map((row) => row.number)).toEqual([1, 2, 6]);
  });

  it('gives the same rows however the input is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' '), maxLength: 5 });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 20 }),
        async (rows, cuts) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const text = `x,y\n${rows.map(([a, b]) => `${quote(a)},${quote(b)}\n`).join('')}`;
          const bytes = Buffer.from(text);
          const pieces: Buffer[] = [];
          let at = 0;
          for (const cut of cuts) {
            pieces.push(bytes.subarray(at, at + cut));
            at = Math.min(bytes.length, at + cut);
          }
          pieces.push(bytes.subarray(at));
          const groups = await readGroups(pieces);
          const cells = groups.flatMap((group) => group.rows.map((row) => ('cells' in row ? row.cells : [])));
          expect(cells).toEqual([['x', 'y'], ...rows]);
          expect(groups.every((group) => group.rows.length <= 3)).toBe(true);
          // What follows the last full group may hold no row of its own, as a final line feed doesn't.
          expect(groups.reduce((sum, group) => sum + group.readBytes, 0)).toBe(bytes.length);
        },
      ),
    );
  });

  it('drops a row that is too long as it comes in, and goes on with the next', async () => {
    const rows = await readRows(`a,b\n${'x'.repeat(30)},1\n2,3\n`, { maxRowBytes: 20 });
    expect(rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, fault: expect.stringContaining('longer than 20 bytes') },
      { number: 3, cells: ['2', '3'] },
    ]);
  });

  it('takes a row of just the longest length', async () => {
    expect(await readRows(`a,b\n${'x'.repeat(18)},1\n`, { maxRowBytes: 20 })).toMatchObject([
      { number: 1 },
      { number: 2, cells: ['x'.repeat(18), '1'] },
    ]);
  });

  it('says that a quote is not closed, with bounded memory', async () => {
    expect((await readRows('a,b\n"1,2\n')).at(-1)).toMatchObject({
      number: 2,
      fault: expect.stringContaining('not closed before the end'),
    });
    const long = await readRows(`a,b\n"${'x\n'.repeat(3_000)}`);
    expect(long.at(-1)).toMatchObject({
      number: 2,
      fault: expect.stringContaining('is a quote not closed?'),
    });
  });

  it('refuses bytes that are not UTF-8, in that row alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a,b\n'),
      Buffer.from([0xff, 0x2c, 0x31, 0x0a]),
      Buffer.from('2,3'),
    ]);
    expect(await readRows(bytes)).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, fault: expect.stringContaining('UTF-8') },
      { number: 3, cells: ['2', '3'] },
    ]);
  });
});
