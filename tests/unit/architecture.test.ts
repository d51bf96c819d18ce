/** The shape of the house as tests: who may import whom, how large a file may be, what must be documented. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../config/settings.ts';
import { COMMENT_EVENT_TYPES } from '../../src/domain/events.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAX_LINES = 300;

const FEATURES = [
  'intake',
  'comments',
  'review',
  'policies',
  'authors',
  'events',
  'scores',
  'probes',
  'api-docs',
];

/** Per room the rooms that it may import besides itself. `main` is what wires all of it together. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  config: ['domain'],
  text: ['domain'],
  store: ['domain'],
  queue: ['domain'],
  telemetry: ['domain'],
  // Private servers and processes; knows nothing of comments.
  services: [],
  scoring: ['domain', 'text'],
  moderation: ['domain', 'text', 'store', 'queue', 'telemetry', 'scoring'],
  http: ['domain', 'moderation', 'telemetry'],
  ...Object.fromEntries(FEATURES.map((name) => [name, ['domain', 'moderation', 'telemetry', 'http']])),
  workers: ['domain', 'moderation', 'telemetry', 'queue'],
  main: ['*'],
};

/** What a room is called that a file of the repository lies in. */
function roomOf(file: string): string {
  const [top = '', second = '', ...rest] = file.split('/');
  if (top === 'config') return 'config';
  if (top === 'workers') return second === 'main.ts' ? 'main' : 'workers';
  if (top === 'src' && rest.length === 0) return 'main';
  if (top === 'src' && second === 'commands') return 'main';
  return top === 'src' ? second : top;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('node_modules'));
}

interface Import {
  file: string;
  line: number;
  target: string;
}

/** Static and dynamic imports of files of this repository. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const line = text.slice(0, match.index).split('\n').length;
    found.push({ file, line, target: relative(ROOT, resolve(ROOT, dirname(file), match[1] as string)) });
  }
  return found;
}

const sources = ['src', 'workers', 'config'].flatMap(listFiles);
const imports = sources.flatMap(importsOf);

describe('the house', () => {
  it('has a rule for every room', () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('lets data flow one way: no room imports one that it may not', () => {
    const faults = imports.flatMap(({ file, line, target }) => {
      const from = roomOf(file);
      const to = roomOf(target);
      const allowed = MAY_IMPORT[from] ?? [];
      if (from === to || allowed.includes('*') || allowed.includes(to)) return [];
      return [
        `${file}:${line} imports ${target}: ${from} may import only ${allowed.join(', ') || 'nothing'}`,
      ];
    });
    expect(faults).toEqual([]);
  });

  it('keeps model/ to the scorer that it trains, and the sources away from model/ and tests/', () => {
    const outward = listFiles('model').flatMap(importsOf);
    const faults = outward.filter(
      ({ target }) => !/^(model|config|src\/(scoring|text|domain))\//.test(target),
    );
    expect(faults).toEqual([]);
    expect(imports.filter(({ target }) => /^(model|tests|bench)\//.test(target))).toEqual([]);
  });

  it('has no circle of imports', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) edges.set(file, [...(edges.get(file) ?? []), target]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) walk(file, []);
    expect(circles).toEqual([]);
  });

  it(`keeps every file at ${MAX_LINES} lines or fewer`, () => {
    const all = [...sources, ...['tests', 'bench', 'bin', 'model'].flatMap(listFiles)];
    const large = all.filter(
      (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MAX_LINES + 1,
    );
    expect(large).toEqual([]);
  });

  it('reads the environment in config/env.ts alone', () => {
    const readers = sources.filter((file) => /process\.env\b/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(readers).toEqual(['config/env.ts']);
  });

  it('has SQL in store/ alone', () => {
    const kysely = imports.length > 0 && sources.filter((file) => roomOf(file) !== 'store');
    const users = (kysely || []).filter((file) =>
      /from 'kysely'|\.selectFrom\(|\.insertInto\(|\.updateTable\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(users).toEqual([]);
  });
});

describe('the documents', () => {
  const read = (file: string) => readFileSync(join(ROOT, 'docs', file), 'utf8');

  it('list every setting', () => {
    const text = read('settings.md');
    expect(SETTINGS.map((s) => s.name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('list every metric', async () => {
    const text = read('metrics.md');
    const { registry } = createMetrics({ collectsProcess: false });
    const names = (await registry.getMetricsAsJSON()).map((m) => m.name);
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('list every event', () => {
    const text = read('events.md');
    expect(COMMENT_EVENT_TYPES.filter((type) => !text.includes(`\`${type}\``))).toEqual([]);
  });
});
