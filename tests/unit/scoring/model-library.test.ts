/** Which files count as a model's, and what is said where they don't. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadScorer } from '../../../src/scoring/load-scorer.ts';
import { sha256Of } from '../../../src/scoring/models/check-model-files.ts';
import { openModelLibrary } from '../../../src/scoring/models/model-library.ts';
import { readManifest } from '../../../src/scoring/models/model-manifest.ts';
import { constantWeights } from '../../support/scoring/own-models.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));

describe('the models that ship', () => {
  it('are listed with the sums of the files as they are (after a training: npx tsx model/describe-model.ts)', async () => {
    const library = await openModelLibrary({
      manifestPath: join(CHECKOUT, 'model', 'models.json'),
      folders: { shipped: join(CHECKOUT, 'model', 'weights'), kept: '/nonexistent' },
    });
    const scorer = await loadScorer(await library.specOf(library.defaultModel));
    expect(scorer.model.startsWith(library.defaultModel)).toBe(true);
    await scorer.close();
  });
});

describe('a library of models', () => {
  let folder: string;
  let manifestPath: string;
  const shippedPath = (name: string) => join(folder, 'shipped', name);
  const keptPath = (model: string, name: string) => join(folder, 'kept', model, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'winnow-library-'));
    manifestPath = join(folder, 'models.json');
    mkdirSync(join(folder, 'shipped'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, bytes: string | Buffer): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }

  async function list(
    ...models: { name: string; files: Record<string, string | Buffer>; gitRef?: string }[]
  ) {
    const described = [];
    for (const { name, files, gitRef } of models) {
      const entries = [];
      for (const [file, content] of Object.entries(files)) {
        const path = join(folder, 'sum');
        writeFileSync(path, content);
        entries.push({ name: file, bytes: Buffer.byteLength(content), sha256: await sha256Of(path) });
      }
      described.push({ name, kind: 'embedded', gitRef: gitRef ?? null, files: entries });
    }
    writeFileSync(manifestPath, JSON.stringify({ default: models[0]?.name, models: described }));
  }

  const open = () =>
    openModelLibrary({
      manifestPath,
      folders: { shipped: join(folder, 'shipped'), kept: join(folder, 'kept') },
    });

  it('takes several files a model, each from where it has the right sum', async () => {
    await list({ name: 'm-2', files: { 'embedded.bin': 'fast', 'deep.onnx': 'net', 'deep.json': '{}' } });
    write(shippedPath('embedded.bin'), 'fast');
    write(shippedPath('deep.onnx'), 'net of another');
    write(keptPath('m-2', 'deep.onnx'), 'net');
    write(keptPath('m-2', 'deep.json'), '{}');
    expect(await (await open()).specOf('m-2')).toEqual({
      kind: 'embedded',
      model: 'm-2',
      weightsPath: shippedPath('embedded.bin'),
      deep: { modelPath: keptPath('m-2', 'deep.onnx'), settingsPath: keptPath('m-2', 'deep.json') },
    });
  });

  it('never lends an old model the deep stage that ships beside it', async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'old' } });
    write(keptPath('m-1', 'embedded.bin'), 'old');
    write(shippedPath('deep.onnx'), 'net');
    write(shippedPath('deep.json'), '{}');
    expect(await (await open()).specOf('m-1')).toMatchObject({ deep: null });
  });

  it('takes the file of another version of the same size for missing, and says where to get the right one', async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'aaaa' }, gitRef: 'v0.1.0' });
    write(shippedPath('embedded.bin'), 'bbbb');
    const library = await open();
    const [model] = library.models;
    if (!model) throw new Error('no model');
    expect(await library.check(model)).toMatchObject([
      { state: 'missing', path: keptPath('m-1', 'embedded.bin') },
    ]);
    const error = await library.specOf('m-1').catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: 'ModelNotAtHand' });
    const { message } = error as Error;
    expect(message).toContain(
      'embedded.bin is missing: 4 bytes, SHA-256 61be55a8e2f6b4e172338bddf184d6dbee29c98853e0a0485ecee7f27b9af0b4',
    );
    expect(message).toContain(
      `git show v0.1.0:model/weights/embedded.bin > ${keptPath('m-1', 'embedded.bin')}`,
    );
    expect(message).toContain(`put it at: ${keptPath('m-1', 'embedded.bin')}`);
  });

  it("calls what lies in the model's own folder harmed, where one byte differs or it is cut off", async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'aaaa' } });
    const library = await open();
    for (const content of ['aaab', 'aaa', '']) {
      write(keptPath('m-1', 'embedded.bin'), content);
      await expect(library.specOf('m-1')).rejects.toThrow('embedded.bin is harmed');
    }
    write(keptPath('m-1', 'embedded.bin'), 'aaaa');
    await expect(library.specOf('m-1')).resolves.toMatchObject({
      weightsPath: keptPath('m-1', 'embedded.bin'),
    });
  });

  it('keeps a copy of what ships, once, so that an upgrade leaves it at hand', async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'aaaa' } });
    write(shippedPath('embedded.bin'), 'aaaa');
    const library = await open();
    await Promise.all([library.keep('m-1'), library.keep('m-1')]);
    write(shippedPath('embedded.bin'), 'the next version');
    expect(await library.specOf('m-1')).toMatchObject({ weightsPath: keptPath('m-1', 'embedded.bin') });
    expect(readFileSync(keptPath('m-1', 'embedded.bin'), 'utf8')).toBe('aaaa');
  });

  it('refuses files that hold another model than the list says', async () => {
    const bytes = constantWeights('other-1', 0.5);
    await list({ name: 'm-1', files: { 'embedded.bin': bytes } });
    write(shippedPath('embedded.bin'), bytes);
    const spec = await (await open()).specOf('m-1');
    await expect(loadScorer(spec)).rejects.toThrow('listed as m-1 hold the model other-1');
  });

  it("takes models of the site's own, but none under a name of Winnow's", async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'aaaa' } });
    const own = {
      models: [
        {
          name: 'own-1',
          kind: 'embedded',
          files: [{ name: 'embedded.bin', bytes: 1, sha256: '0'.repeat(64) }],
        },
      ],
    };
    write(join(folder, 'kept', 'models.json'), JSON.stringify(own));
    const library = await open();
    expect(library.find('own-1')).toMatchObject({ gitRef: null });
    expect(library.defaultModel).toBe('m-1');
    await expect(library.specOf('none')).rejects.toThrow('knows no model none; it knows m-1, own-1');
    write(join(folder, 'kept', 'models.json'), JSON.stringify(own).replace('own-1', 'm-1'));
    await expect(open()).rejects.toThrow('has a model m-1, as Winnow has');
  });

  it('refuses a model that this version does not run any more, and says which did', async () => {
    await list({ name: 'm-1', files: { 'embedded.bin': 'aaaa' } });
    write(shippedPath('embedded.bin'), 'aaaa');
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
    manifest.models[0].lastRunBy = '0.1.0';
    writeFileSync(manifestPath, JSON.stringify(manifest));
    await expect((await open()).specOf('m-1')).rejects.toThrow(
      "can't run m-1 any more; Winnow 0.1.0 is the last",
    );
  });

  it.each([
    ['no JSON', '{', 'it is not JSON'],
    ['no list', '{"models": 1}', '"models" is not a list'],
    ['a name that is a path', '{"models": [{"name": "../x"}]}', 'has no name'],
    ['an unknown kind', '{"models": [{"name": "x", "kind": "y"}]}', '"kind" of x'],
    ['no files', '{"models": [{"name": "x", "kind": "embedded", "files": []}]}', 'x has no list of files'],
    [
      'a file that is a path',
      '{"models": [{"name": "x", "kind": "embedded", "files": [{"name": "a/b"}]}]}',
      'no plain name',
    ],
    [
      'no size',
      '{"models": [{"name": "x", "kind": "embedded", "files": [{"name": "a", "bytes": -1}]}]}',
      '"bytes" of a of x',
    ],
    [
      'no sum',
      '{"models": [{"name": "x", "kind": "embedded", "files": [{"name": "a", "bytes": 1, "sha256": "0"}]}]}',
      '"sha256" of a of x',
    ],
    [
      'a ref with a space',
      '{"models": [{"name": "x", "kind": "embedded", "gitRef": "a b", "files": [1]}]}',
      '"gitRef" of x',
    ],
    [
      'a version that is none',
      '{"models": [{"name": "x", "kind": "embedded", "lastRunBy": 1, "files": [1]}]}',
      '"lastRunBy" of x',
    ],
    ['a default that it lacks', '{"default": "y", "models": []}', '"default" is none of its models'],
  ])('refuses a list with %s', async (_what, text, fault) => {
    writeFileSync(manifestPath, text);
    await expect(readManifest(manifestPath)).rejects.toThrow(fault);
    await expect(readManifest(manifestPath)).rejects.toThrow(manifestPath);
  });

  it('refuses two models of one name, and a list that is not there', async () => {
    const model = { name: 'x', kind: 'embedded', files: [{ name: 'a', bytes: 1, sha256: '0'.repeat(64) }] };
    writeFileSync(manifestPath, JSON.stringify({ models: [model, model] }));
    await expect(readManifest(manifestPath)).rejects.toThrow('twice');
    await expect(readManifest(join(folder, 'none.json'))).rejects.toThrow('ENOENT');
    expect(await readManifest(join(folder, 'none.json'), true)).toEqual({ defaultModel: null, models: [] });
  });
});
