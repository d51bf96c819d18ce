/** Checks the map of Perspective's thresholds as it comes from its file: a wrong one would move every threshold silently. */
import { ATTRIBUTES, type Attribute } from '../attribute.ts';
import type { AttributeMap, MapSample, PerspectiveMap, TableRow } from './perspective-map.ts';

/** The file's `format`: changes whenever an older reader would misread it. */
export const PERSPECTIVE_MAP_FORMAT = 'winnow-perspective-map-1';

type Fields = Record<string, unknown>;

/** The map in a parsed JSON document. Throws an Error that says which field is no good. */
export function parsePerspectiveMap(value: unknown): PerspectiveMap {
  const file = asFields(value, 'the file');
  if (file.format !== PERSPECTIVE_MAP_FORMAT) throw new Error(`"format" is not "${PERSPECTIVE_MAP_FORMAT}"`);
  if (typeof file.model !== 'string' || file.model === '') throw new Error('"model" names no model');
  const attributes: Partial<Record<Attribute, AttributeMap>> = {};
  for (const [name, map] of Object.entries(asFields(file.attributes, '"attributes"'))) {
    const attribute = ATTRIBUTES.find((known) => known === name);
    if (attribute === undefined) throw new Error(`"${name}" is no attribute of Winnow's`);
    attributes[attribute] = parseAttribute(asFields(map, `"${name}"`), name);
  }
  return { model: file.model, sample: parseSample(file.sample), attributes };
}

function parseSample(value: unknown): MapSample {
  const { name, rows, fittedRows, isUnseen } = asFields(value, '"sample"');
  if (typeof name !== 'string' || typeof isUnseen !== 'boolean') {
    throw new Error('"sample" lacks its name or "isUnseen"');
  }
  const [all, fitted] = parseCounts([rows, fittedRows], '"sample"') as [number, number];
  return { name, rows: all, fittedRows: fitted, isUnseen };
}

function parseAttribute(fields: Fields, name: string): AttributeMap {
  const { note, table } = fields;
  const x = parseShares(fields.x, `"x" of ${name}`);
  const parseSame = (field: string, parse = parseShares) => {
    const values = parse(fields[field], `"${field}" of ${name}`);
    if (values.length !== x.length) throw new Error(`"${field}" of ${name} has not as many values as "x"`);
    return values;
  };
  const y = parseSame('y');
  if (!isFromNothingToAll(x)) throw new Error(`"x" of ${name} does not rise from 0 to 1 at each step`);
  if (!isFromNothingToAll(y)) throw new Error(`"y" of ${name} does not rise from 0 to 1 at each step`);
  const [low, high, shareHeld] = [parseSame('low'), parseSame('high'), parseSame('shareHeld')];
  if (y.some((own, at) => (low[at] as number) > own || (high[at] as number) < own)) {
    throw new Error(`"y" of ${name} lies outside of its interval`);
  }
  if (note !== null && typeof note !== 'string')
    throw new Error(`"note" of ${name} is neither text nor null`);
  if (!Array.isArray(table)) throw new Error(`"table" of ${name} is not a list`);
  const rowsHeld = parseSame('rowsHeld', parseCounts);
  return { x, y, low, high, shareHeld, rowsHeld, table: table.map((row) => parseRow(row, name)), note };
}

const SHARES = ['perspective', 'ours', 'low', 'high', 'shareHeld', 'shareHeldByOurs'] as const;
const COUNTS = ['rowsHeld', 'rowsHeldByOurs', 'rowsHeldByBoth'] as const;

function parseRow(value: unknown, name: string): TableRow {
  const what = `a row of ${name}'s table`;
  const fields = asFields(value, what);
  const read = (names: readonly (keyof TableRow)[], parse: typeof parseShares) => {
    const values = parse(
      names.map((field) => fields[field]),
      what,
    );
    return names.map((field, at) => [field, values[at]]);
  };
  return Object.fromEntries([...read(SHARES, parseShares), ...read(COUNTS, parseCounts)]) as TableRow;
}

function parseShares(value: unknown, what: string): number[] {
  const isList =
    Array.isArray(value) && value.every((item) => typeof item === 'number' && item >= 0 && item <= 1);
  if (!isList) throw new Error(`${what} is no list of numbers from 0 to 1`);
  return value;
}

function parseCounts(value: unknown, what: string): number[] {
  const isList = Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
  if (!isList) throw new Error(`${what} has a count that is no whole number from 0 on`);
  return value;
}

function isFromNothingToAll(values: readonly number[]): boolean {
  const rises = values.every((value, at) => at === 0 || value > (values[at - 1] as number));
  return rises && values[0] === 0 && values.at(-1) === 1;
}

function asFields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${what} is no object`);
  return value as Fields;
}
